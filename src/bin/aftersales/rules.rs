//! Rulebooks of one's own, from files.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use aftersales::assess::{Scope, digest_of};
use aftersales::rulebook::{Fault, Library, Node, whole};
use aftersales::rulebooks::{built_in, without};
use aftersales::time::database_zone;

/// More bytes than this no rulebook has.
const BYTES_AT_MOST: u64 = 4 << 20;

/// The rulebooks that are named: those of the program by id, others by file.
pub(crate) fn scope(named: &[String]) -> Result<Scope, Vec<Fault>> {
    let mut library: Library = built_in().clone();
    let mut rulebooks = Vec::new();
    for name in named {
        if library.rulebook(name).is_none() {
            library = library.with(&read(Path::new(name))?, &mut database_zone)?;
            rulebooks.extend(library.rulebooks.last().map(|rulebook| rulebook.id.to_owned()));
        } else {
            rulebooks.push(name.clone());
        }
    }
    // Rules are pointed into for as long as the program runs.
    Ok(Scope { rulebooks, ..Scope::of(Box::leak(Box::new(library))) })
}

/// What stands for each rulebook of one's own: its file, and what it holds.
pub(crate) fn digests(named: &[String]) -> Vec<String> {
    let own = named.iter().filter(|name| built_in().rulebook(name).is_none());
    let digest = |name: &String| Some(format!("{name} {}", digest_of(&read(Path::new(name)).ok()?.json())));
    own.filter_map(digest).collect()
}

/// Whether a rulebook is known, or there is a file of this name.
pub(crate) fn named(name: &str) -> Result<String, String> {
    let known: Vec<&str> = built_in().rulebooks.iter().map(|rulebook| rulebook.id).collect();
    if known.contains(&name) || Path::new(name).exists() {
        Ok(name.to_owned())
    } else {
        Err(format!("wanted {}, or the file or folder of another", known.join(", ")))
    }
}

/// Reads a rulebook: a file, or a folder with `rulebook.yaml`; its editions may be files beside it.
fn read(path: &Path) -> Result<Node, Vec<Fault>> {
    let main = if path.is_dir() { path.join("rulebook.yaml") } else { path.to_owned() };
    let folder = main.parent().unwrap_or(Path::new("")).to_owned();
    whole(tree(&main)?, &mut |edition| {
        let is_name = edition.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if is_name {
            tree(&folder.join(edition).with_extension("yaml"))
        } else {
            Err(vec![Fault::of_file(&main.display().to_string(), 0, "an edition that is no file beside it")])
        }
    })
}

fn tree(path: &Path) -> Result<Node, Vec<Fault>> {
    let name = path.display().to_string();
    let failed = |line, why: &str| vec![Fault::of_file(&name, line, why)];
    let text = match std::fs::metadata(path) {
        Ok(about) if about.len() > BYTES_AT_MOST => return Err(failed(0, "more than 4 MB")),
        _ => std::fs::read_to_string(path).map_err(|error| failed(0, &error.to_string()))?,
    };
    Node::of_yaml(&name, &text).map_err(|wrong| failed(wrong.line, &wrong.why))
}

/// Reads rulebooks, and tells every mistake in them.
pub(crate) fn check(paths: &[PathBuf], out: &mut dyn Write) -> io::Result<bool> {
    let mut is_sound = true;
    for path in paths {
        match read(path).and_then(|node| {
            built_in().with(&node, &mut database_zone).or_else(|faults| replaced(&node, faults))
        }) {
            Ok(library) => {
                let rulebook = library.rulebooks.last().copied();
                let editions =
                    rulebook.iter().flat_map(|rulebook| rulebook.parts).flat_map(|part| part.editions);
                let (mut count, mut clauses) = (0, 0);
                for edition in editions {
                    count += 1;
                    clauses += edition.clauses.len();
                }
                let id = rulebook.map_or("", |rulebook| rulebook.id);
                writeln!(out, "{}: {id}, {count} editions, {clauses} clauses: no mistakes", path.display())?;
                for finding in rulebook.into_iter().flat_map(aftersales::proofs::of) {
                    is_sound = false;
                    writeln!(out, "{}: {}: {}", path.display(), finding.place, finding.what)?;
                    for line in finding.example {
                        writeln!(out, "    {line}")?;
                    }
                }
            }
            Err(faults) => {
                is_sound = false;
                for fault in &faults {
                    writeln!(out, "{fault}")?;
                }
            }
        }
    }
    Ok(is_sound)
}

/// A rulebook that comes with the program may be looked at by itself, as its file stands.
fn replaced(node: &Node, faults: Vec<Fault>) -> Result<Library, Vec<Fault>> {
    let id = node.field("id").and_then(Node::text).unwrap_or_default();
    if built_in().rulebook(id).is_none() {
        return Err(faults);
    }
    without(id)?.with(node, &mut database_zone)
}

//! The npm package: what `pkg.json` says, completed by the build.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::shell::{command, copy_folder, empty, files_in, root, run, step, vite};
use crate::{hosted, pictures, reference, wasm};
use aftersales::rulebook::{DeclaredWord, Declares, Situation, Text};
use aftersales::tree::ToTree;

/// Writes the schemas and the types that follow from them, beside the bindings.
pub fn schemas() -> Result<()> {
    let folder = wasm::folder().join("schema");
    fs::create_dir_all(&folder)?;
    for (name, schema) in aftersales::schema::schemas() {
        fs::write(folder.join(name), serde_json::to_string_pretty(&schema)? + "\n")?;
    }
    fs::write(wasm::folder().join("vocabulary.ts"), vocabulary()?)?;
    shared_words()?;
    rulebooks()?;
    let program = root().join("www/node_modules/.bin/json2ts");
    run(command(program.to_str().context("the project's path is not UTF-8")?, "www/engine/generated")
        .args(["--input", "schema/case.schema.json", "--output", "case.d.ts", "--no-additionalProperties"]))?;
    for folder in [wasm::read_folder(), wasm::audit_folder(), wasm::pictures_folder(), wasm::sheets_folder()]
    {
        fs::copy(wasm::folder().join("case.d.ts"), folder.join("case.d.ts"))?;
    }
    Ok(())
}

/// Writes what the words are called that rulebooks share, one file a language: messages as those of the page.
fn shared_words() -> Result<()> {
    let folder = wasm::folder().join("words");
    empty(&folder)?;
    fs::create_dir_all(&folder)?;
    let library = aftersales::rulebooks::built_in();
    for entry in fs::read_dir(root().join("www/locales"))? {
        let name = entry?.file_name();
        let name = name.to_str().context("a language's name is ASCII")?;
        let language = name.strip_suffix(".ftl").context("a language is one file")?;
        let messages = library.shared().iter().flat_map(|word| messages(word, language));
        let situations = library.rulebooks.iter().flat_map(|rulebook| {
            let of = |one: &Situation| {
                message(&format!("situation-{}-{}", rulebook.id, one.id), one.title, language)
            };
            rulebook.situations.iter().map(of)
        });
        fs::write(folder.join(name), messages.chain(situations).collect::<String>())?;
    }
    Ok(())
}

/// Writes everything that is said, one file a language: for hosts that say it in words of their own.
pub fn all_messages(to: &Path) -> Result<()> {
    empty(to)?;
    let locales = root().join("www/locales");
    for name in files_in(&locales)? {
        let [page, shared] = [locales.join(&name), wasm::folder().join("words").join(&name)];
        fs::write(to.join(&name), [fs::read(page)?, fs::read(shared)?].join(&b'\n'))?;
    }
    Ok(())
}

fn messages(word: &DeclaredWord, language: &str) -> Vec<String> {
    let (of, id) = match word.of {
        Declares::Fact(fact) => ("fact", fact.word()),
        Declares::Event(kind) => ("kind", kind.word()),
        Declares::Topic(topic) => ("service", topic.word()),
        Declares::Action(action) => ("action", action.word()),
        Declares::Letter(id) => ("letter", id),
    };
    let values = word.values.iter().map(|(value, title)| message(&format!("{id}-{value}"), *title, language));
    let title = if word.text.is_some() { format!("{of}-{id}-title") } else { format!("{of}-{id}") };
    // What stands in braces is filled in.
    let text = word.text.map(|(_, text)| {
        let text = text.of(language).replace('{', "{ $").replace('}', " }");
        let lines: Vec<String> = text.lines().map(line).collect();
        format!("{of}-{id} =\n{}", lines.concat())
    });
    std::iter::once(message(&title, word.title, language)).chain(values).chain(text).collect()
}

/// A line of a message; a mark that means something at its beginning is quoted.
fn line(text: &str) -> String {
    match text.chars().next().filter(|first| "[*.".contains(*first)) {
        Some(first) => format!("    {{\"{first}\"}}{}\n", &text[1..]),
        None => format!("    {text}\n"),
    }
}

fn message(id: &str, text: Text, language: &str) -> String {
    let text = text.of(language).replace('{', "{\"{\"}").replace('\n', " ");
    format!("{id} = {text}\n")
}

/// Writes the rulebooks and calendars as scripts: what any page needs, each rulebook that joins in by itself, and what all
/// are called.
fn rulebooks() -> Result<()> {
    let pieces = aftersales::rulebooks::pieces().map_err(|faults| anyhow::anyhow!("{}", faults[0]))?;
    for (name, node) in [("rulebooks", &pieces.first), ("calendars", &pieces.calendars)] {
        fs::write(wasm::folder().join(format!("{name}.ts")), as_script(name, node)?)?;
    }
    let titles = pieces.titles();
    fs::write(wasm::folder().join("titles.ts"), as_script("titles", &titles)?)?;
    let folder = wasm::folder().join("joining");
    empty(&folder)?;
    fs::create_dir_all(&folder)?;
    let (mut lazily, mut at_once, mut imports) = (String::new(), String::new(), String::new());
    for (id, node) in &pieces.joining {
        let name = id.replace('-', "_");
        fs::write(folder.join(format!("{id}.ts")), as_script(&name, node)?)?;
        lazily += &format!("  {id:?}: () => import(\"./joining/{id}.js\"),\n");
        imports += &format!("import {name} from \"./joining/{id}.js\";\n");
        at_once += &format!("  {name},\n");
    }
    let kind = "Record<string, () => Promise<{ default: string }>>";
    let lazily = format!(
        "// Written by the build.\n\n/** Rulebooks that join in for some orders, each loaded when it is needed. */\n\
         export const JOINING: {kind} = {{\n{lazily}}};\n"
    );
    fs::write(wasm::folder().join("joining.ts"), lazily)?;
    let at_once = format!(
        "// Written by the build.\n\n{imports}\n/** Rulebooks that join in for some orders. */\n\
         const joining: readonly string[] = [\n{at_once}];\nexport default joining;\n"
    );
    Ok(fs::write(wasm::folder().join("joining-at-once.ts"), at_once)?)
}

/// A tree as JSON in a script: a page may load nothing else.
fn as_script(name: &str, node: &aftersales::rulebook::Node) -> Result<String> {
    let text = serde_json::to_string(&node.json())?;
    Ok(format!("// Written by the build.\n\nconst {name}: string = {text};\nexport default {name};\n"))
}

/// The closed sets of words as constants: forms need them before any module is there.
fn vocabulary() -> Result<String> {
    let words = serde_json::to_value(
        aftersales::vocabulary::vocabulary(aftersales::rulebooks::built_in()).to_tree(),
    )?;
    let all = words.as_object().context("the vocabulary is a set of lists")?;
    let constants = all.iter().map(|(name, list)| {
        let name = name.to_uppercase();
        Ok(format!("export const {name} = {} as const;\n", serde_json::to_string_pretty(list)?))
    });
    let constants = constants.collect::<Result<String>>()?;
    Ok(format!("// Every closed set of words, written by the build.\n\n{constants}"))
}

/// Puts the package together in `target/package`, ready for `npm pack`.
pub fn build() -> Result<()> {
    step("building the package");
    let out = folder();
    empty(&out)?;
    for folder in ["read", "audit", "pictures", "sheets"] {
        fs::create_dir_all(out.join("generated").join(folder))?;
    }
    let tsc = root().join("www/node_modules/.bin/tsc");
    run(command(tsc.to_str().context("the project's path is not UTF-8")?, "www")
        .args(["-p", "engine/tsconfig.json", "--outDir"])
        .arg(&out))?;
    for name in ["aftersales.js", "aftersales.d.ts", "aftersales_bg.wasm", "case.d.ts"] {
        fs::copy(wasm::folder().join(name), out.join("generated").join(name))?;
        fs::copy(wasm::read_folder().join(name), out.join("generated/read").join(name))?;
        fs::copy(wasm::pictures_folder().join(name), out.join("generated/pictures").join(name))?;
    }
    if let Some(models) = pictures::models() {
        for name in [pictures::FINDS, pictures::READS, pictures::CHARACTERS] {
            fs::copy(models.join(name), out.join("generated/pictures").join(name))?;
        }
        fs::copy(wasm::folder().join("pictures-notice.txt"), out.join("generated/pictures/NOTICE.txt"))?;
    }
    // Their bindings are bundled.
    for name in ["aftersales.d.ts", "aftersales_bg.wasm", "case.d.ts"] {
        fs::copy(wasm::audit_folder().join(name), out.join("generated/audit").join(name))?;
        fs::copy(wasm::sheets_folder().join(name), out.join("generated/sheets").join(name))?;
    }
    copy_folder(&wasm::folder().join("schema"), &out.join("schema"))?;
    all_messages(&out.join("messages"))?;
    let place = out.to_str().context("the target folder's path is not UTF-8")?;
    for entry in ["element/element", "words/describe", "orders/orders"] {
        vite("build/package.config.ts", &[("AFTERSALES_OUT", place), ("AFTERSALES_STAGE", entry)])?;
    }
    types(&out)?;
    for name in ["CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(root().join(name), out.join(name))?;
    }
    fs::copy(root().join("docs/package.md"), out.join("README.md"))?;
    fs::write(out.join("REFERENCE.md"), reference::text(aftersales::rulebooks::built_in()))?;
    let mut manifest: Value = serde_json::from_str(&fs::read_to_string(root().join("pkg.json"))?)?;
    complete(&mut manifest);
    Ok(fs::write(out.join("package.json"), serde_json::to_string_pretty(&manifest)? + "\n")?)
}

/// A rulebook of a test as JSON, for programs that read no YAML.
pub fn own_rulebook() -> Result<PathBuf> {
    let text = fs::read_to_string(root().join("tests/data/rulebooks/muster-returns.yaml"))?;
    let node = aftersales::rulebook::Node::of_yaml("muster-returns.yaml", &text);
    let node = node.map_err(|wrong| anyhow::anyhow!("line {}: {}", wrong.line, wrong.why))?;
    let path = wasm::target().join("own-rulebook.json");
    fs::write(&path, node.json())?;
    Ok(path)
}

/// Where the package is put together.
pub fn folder() -> PathBuf {
    wasm::target().join("package")
}

/// The types of what was bundled; those of the engine stand beside its files already.
fn types(out: &Path) -> Result<()> {
    let tsc = root().join("www/node_modules/.bin/tsc");
    run(command(tsc.to_str().context("the project's path is not UTF-8")?, "www")
        .args(["-p", "build/types.json", "--outDir"])
        .arg(out.join("types")))?;
    // What the element says of the engine is said by the engine's own types.
    let engine = out.join("types/engine");
    empty(&engine)?;
    for name in ["engine", "guard", "reader", "description", "module-url"] {
        fs::write(engine.join(format!("{name}.d.ts")), format!("export type * from \"../../{name}.js\";\n"))?;
    }
    fs::create_dir_all(out.join("words"))?;
    fs::create_dir_all(out.join("orders"))?;
    for (from, to) in [
        ("www/engine/words/describe.d.ts", "words/describe.d.ts"),
        ("www/engine/orders/orders.d.ts", "orders/orders.d.ts"),
        ("www/src/element/react.d.ts", "element/react.d.ts"),
        ("www/src/element/custom-elements.json", "custom-elements.json"),
    ] {
        fs::copy(root().join(from), out.join(to))?;
    }
    Ok(())
}

/// Completes a manifest with what only the build knows: version and rulebooks.
pub fn complete(manifest: &mut Value) {
    let library = aftersales::rulebooks::built_in();
    let catalogue = aftersales::catalogue::catalogue(library);
    let texts = aftersales::rulebooks::bundle(aftersales::rulebooks::FILES);
    let digest = |id: &str| {
        let texts = texts.as_ref().ok().and_then(|texts| texts.field("rulebooks"))?;
        let is_it =
            |node: &&aftersales::rulebook::Node| node.field("id").and_then(|node| node.text()) == Some(id);
        texts.items().iter().find(is_it).map(|node| hosted::integrity_of(node.json().as_bytes()))
    };
    let rulebooks = catalogue.rulebooks.iter().map(|rulebook| {
        let editions = rulebook.parts.iter().flat_map(|part| &part.editions).map(|edition| {
            json!({ "id": edition.id, "published": edition.published, "effective": edition.effective, "until": edition.until })
        });
        json!({
            "id": rulebook.id,
            "integrity": digest(rulebook.id),
            "editions": editions.collect::<Vec<_>>(),
            "lastSeen": rulebook.last_seen,
            "lastLookedFor": rulebook.last_looked_for,
        })
    });
    manifest["calendars"] = library.calendar_names().collect();
    manifest["version"] = json!(aftersales_version());
    manifest["rulebooks"] = rulebooks.collect();
}

fn aftersales_version() -> &'static str {
    // The xtask is built with the crate; both are told apart by the crate's own manifest.
    include_str!("../../Cargo.toml")
        .lines()
        .find_map(|line| line.strip_prefix("version = \""))
        .and_then(|rest| rest.strip_suffix('"'))
        .unwrap_or("0.0.0")
}

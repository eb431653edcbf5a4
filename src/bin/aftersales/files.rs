//! Files of tables, as texts that the audit takes: the same ones, read by the same code, as on the page.

use std::io::Read;
use std::path::{Path, PathBuf};

use aftersales::audit::{Columns, Meaning};
use aftersales::sheets::{Book, Broken, Decoder, FileFault, encoding_of, line};

/// So many bytes tell how a file is written.
const SAMPLE: usize = 1 << 20;

/// What is read of a file, table by table.
pub(crate) trait Tables {
    /// A table begins.
    fn begin(&mut self, name: &str);
    /// The next piece of it, in UTF-8. Fails where what it comes to cannot be written.
    fn push(&mut self, piece: &[u8]) -> std::io::Result<()>;
    /// It ends, or breaks off and why. Fails as pushing does.
    fn end(&mut self, broken: Option<&str>) -> std::io::Result<()>;
    /// A sheet that is not read, and why.
    fn leave(&mut self, name: &str, why: &str);
}

/// What a person has said of how files are written.
pub(crate) struct How<'a> {
    pub(crate) encoding: Option<&'a str>,
    pub(crate) sheets: &'a [String],
    /// What the columns mean was said: every sheet is taken to have them.
    pub(crate) is_told: bool,
    pub(crate) header: Option<u32>,
}

/// A file that is named to be read and is to be written too.
pub(crate) fn named_twice<'a>(named: &'a [PathBuf], written: &[&Path]) -> Option<&'a PathBuf> {
    let real = |path: &Path| path.canonicalize().ok();
    let written: Vec<PathBuf> = written.iter().filter_map(|path| real(path)).collect();
    named.iter().find(|path| real(path).is_some_and(|path| path.is_file() && written.contains(&path)))
}

/// The files that are named, and those of folders that are, and of folders within them: in the order of their names, without
/// what is hidden and what is written now. What cannot be opened is among them: reading it says why.
pub(crate) fn within(named: &[PathBuf], written: &[&Path]) -> Vec<PathBuf> {
    let written: Vec<PathBuf> = written.iter().filter_map(|path| std::path::absolute(path).ok()).collect();
    let mut files = Vec::new();
    for path in named {
        if path.is_dir() {
            add_within(path, &written, &mut files);
        } else {
            files.push(path.clone());
        }
    }
    files
}

fn add_within(folder: &Path, written: &[PathBuf], files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        files.push(folder.to_owned());
        return;
    };
    let is_hidden =
        |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    let mut within: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    within.retain(|path| !is_hidden(path));
    within.sort();
    for path in within {
        // A link to a folder may lead back to where it stands.
        if path.is_dir() && !path.is_symlink() {
            add_within(&path, written, files);
        } else if std::path::absolute(&path).is_ok_and(|own| !written.contains(&own)) {
            files.push(path);
        }
    }
}

/// Reads a file, or standard input for `-`. Fails with a sentence.
pub(crate) fn read(path: &Path, how: &How<'_>, to: &mut dyn Tables) -> Result<(), Failure> {
    let name = path.display().to_string();
    if name == "-" {
        return read_from("standard input", &mut std::io::stdin().lock(), how, to);
    }
    let mut file =
        std::fs::File::open(path).map_err(|error| Failure::Unread(format!("{name}: {}", plain(&error))))?;
    read_from(&name, &mut file, how, to)
}

/// Why a file was not read to its end.
pub(crate) enum Failure {
    Unread(String),
    Unwritten(std::io::Error),
}

fn plain(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        std::io::ErrorKind::PermissionDenied => "it may not be read".to_owned(),
        std::io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        _ => error.to_string(),
    }
}

fn read_from(name: &str, from: &mut dyn Read, how: &How<'_>, to: &mut dyn Tables) -> Result<(), Failure> {
    let unread = |error: std::io::Error| Failure::Unread(format!("{name}: {}", plain(&error)));
    let mut first = Vec::new();
    from.take(SAMPLE as u64).read_to_end(&mut first).map_err(unread)?;
    let is_whole = first.len() < SAMPLE;
    // What the beginning shows to be no plain text is read whole.
    let is_text = how.encoding.is_some() || !is_whole && matches!(Book::open(&first), Ok(None));
    if !is_text {
        let mut bytes = std::mem::take(&mut first);
        from.read_to_end(&mut bytes).map_err(unread)?;
        match Book::open(&bytes) {
            Ok(Some(mut book)) => return sheets(name, &mut book, how, to),
            Ok(None) => first = bytes,
            Err(broken) => return Err(Failure::Unread(format!("{name}: {}", why(&broken)))),
        }
    }
    let encoding = how.encoding.unwrap_or_else(|| encoding_of(&first, is_whole));
    let mut decoder = Decoder::of(encoding);
    to.begin(name);
    let mut bytes = first;
    loop {
        let is_last = bytes.is_empty();
        let piece = decoder.push(&bytes, is_last);
        to.push(piece.as_bytes()).map_err(Failure::Unwritten)?;
        if is_last {
            return to.end(None).map_err(Failure::Unwritten);
        }
        bytes.resize(1 << 16, 0);
        let count = from.read(&mut bytes).map_err(unread)?;
        bytes.truncate(count);
    }
}

/// Reads the sheets that are wanted: those that are named, or else every visible one with order numbers.
fn sheets(file: &str, book: &mut Book, how: &How<'_>, to: &mut dyn Tables) -> Result<(), Failure> {
    let known = book.sheets();
    for (number, sheet) in known.iter().enumerate() {
        let name = if known.len() == 1 { file.to_owned() } else { format!("{file} › {}", sheet.name) };
        let is_named = how.sheets.contains(&sheet.name);
        if !how.sheets.is_empty() && !is_named {
            to.leave(&name, "another sheet was asked for");
            continue;
        }
        if sheet.is_hidden && !is_named {
            to.leave(&name, "it is hidden in the workbook");
            continue;
        }
        let mut lines = String::new();
        let mut broken = None;
        if known.len() > 1 && !is_named && !how.is_told {
            let mut beginning = String::new();
            broken = book
                .read(number, &mut |cells| {
                    beginning.push_str(&line(cells));
                    beginning.len() < 1 << 16
                })
                .err();
            let look = Columns::look(beginning.as_bytes(), how.header);
            if !look.columns.iter().any(|column| column.meaning == Meaning::OrderNumber) {
                to.leave(&name, "no column of it is known to hold the order number");
                continue;
            }
        }
        to.begin(&name);
        let mut failed = None;
        let read = book.read(number, &mut |cells| {
            lines.push_str(&line(cells));
            if lines.len() < 1 << 16 {
                return true;
            }
            failed = to.push(lines.as_bytes()).err();
            lines.clear();
            failed.is_none()
        });
        if failed.is_none() {
            failed = to.push(lines.as_bytes()).err();
        }
        if let Some(error) = failed {
            return Err(Failure::Unwritten(error));
        }
        let broken = read.err().or(broken.take());
        to.end(broken.as_ref().map(why).as_deref()).map_err(Failure::Unwritten)?;
    }
    Ok(())
}

/// Why a file cannot be read, in words.
fn why(broken: &Broken) -> String {
    let words = match broken.fault {
        FileFault::NotATable => "it is no table that can be read",
        FileFault::Empty => "it is empty",
        FileFault::Picture => "it is a picture or a PDF; a table was wanted, such as CSV or XLSX",
        FileFault::Unreadable => "it is damaged or cut off",
        FileFault::OldExcel => "it is from an old Excel; save it as XLSX or CSV",
        FileFault::Locked => "it is locked with a password; save it without one",
        FileFault::TooLarge => "it is too large",
    };
    if broken.detail.is_empty() { words.to_owned() } else { format!("{words} ({})", broken.detail) }
}

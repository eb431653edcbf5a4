//! Sizes and speeds, beside their bars.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::shell::{command, root, run, step};
use crate::{browser, hosted, setup, site, wasm};

struct Size {
    what: &'static str,
    bytes: usize,
    bar: usize,
}

/// Sizes and speeds; builds first where nothing is built.
pub fn all() -> Result<()> {
    if !wasm::target().join("package/package.json").exists() {
        site::build()?;
    }
    setup::npm_packages("tests/browser")?;
    sizes()?;
    speeds()
}

/// Compressed sizes beside their bars.
fn sizes() -> Result<()> {
    step("sizes, in bytes after brotli");
    let module = wasm::folder().join("aftersales_bg.wasm");
    let reader = wasm::read_folder().join("aftersales_bg.wasm");
    println!("{:<44}{:>9}", "engine, as it stands", fs::metadata(&module)?.len());
    let dist = root().join("www/dist");
    let loaded = loaded_by(&dist, "index.html")?;
    let named =
        |file: &Path| file.file_name().is_some_and(|name| loaded.iter().any(|known| name == known.as_str()));
    // Files of the element may have the same names.
    let of_page = |file: &Path| named(file) && !file.starts_with(dist.join("embed"));
    let (site, later): (Vec<_>, Vec<_>) = files(&dist)?.into_iter().partition(|file| of_page(file));
    let (judging, first): (Vec<_>, Vec<_>) = site.into_iter().partition(|file| judges(file));
    let all = [
        Size { what: "the page to its first screen", bytes: together(&first)?, bar: 110 << 10 },
        Size { what: "from there to a judgement", bytes: together(&judging)?, bar: 150 << 10 },
        Size { what: "reader of pastes", bytes: compressed(&reader)?, bar: 50 << 10 },
        Size { what: "reader of pictures", bytes: together(&pictures(&dist)?)?, bar: 2300 << 10 },
    ];
    for size in all.into_iter().chain(embed()?) {
        let verdict = if size.bytes <= size.bar { "within" } else { "OVER" };
        println!("{:<44}{:>9}   {verdict} {}", size.what, size.bytes, size.bar);
    }
    for file in later {
        println!("{:<44}{:>9}   when needed", file.strip_prefix(&dist)?.display(), compressed(&file)?);
    }
    Ok(())
}

/// What is loaded with the first picture: the module with its models, and what asks it.
fn pictures(dist: &Path) -> Result<Vec<PathBuf>> {
    let is_one = |file: &PathBuf| {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        ["inlined-pictures-", "picture-reading-"].iter().any(|start| name.starts_with(start))
    };
    Ok(files(&dist.join("assets"))?.into_iter().filter(is_one).collect())
}

/// The files that a page asks for at once, by name: those it names, what they import, and the view and the
/// module, which are imported at the start.
fn loaded_by(dist: &Path, page: &str) -> Result<Vec<String>> {
    let all = files(dist)?;
    let mut loaded = vec![page.to_owned()];
    let mut at = 0;
    while at < loaded.len() {
        let file = all.iter().find(|file| file.ends_with(&loaded[at]));
        let text = file.map(fs::read_to_string).transpose().unwrap_or_default().unwrap_or_default();
        let is_page = loaded[at].ends_with(".html");
        for name in
            all.iter().filter_map(|file| file.file_name()).map(|name| name.to_string_lossy().into_owned())
        {
            let imports =
                ["from\"./", "import\"./"].iter().any(|how| text.contains(&format!("{how}{name}\"")));
            let at_once =
                ["check-view-", "inlined-engine-", "rulebooks-"].iter().any(|start| name.starts_with(start))
                    && text.contains(&name);
            if (imports || at_once || (is_page && text.contains(&name))) && !loaded.contains(&name) {
                loaded.push(name);
            }
        }
        at += 1;
    }
    Ok(loaded)
}

/// Whether a file is loaded to judge with: the engine, or the rulebooks.
fn judges(file: &Path) -> bool {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    ["inlined-engine-", "aftersales-", "rulebooks-"].iter().any(|start| name.starts_with(start))
}

fn together(files: &[PathBuf]) -> Result<usize> {
    files.iter().map(|file| compressed(file)).sum()
}

/// What the element loads: the small script at once, the view when a reader comes near, then what it judges with.
fn embed() -> Result<[Size; 3]> {
    let folder = hosted::folder();
    let script = compressed(&folder.join("checker.js"))?;
    // The small script names the view; languages come one by one.
    let text = fs::read_to_string(folder.join("checker.js"))?;
    let (judging, others): (Vec<_>, Vec<_>) = files(&folder)?.into_iter().partition(|file| judges(file));
    let is_first = |file: &PathBuf| {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let is_later = ["reader-", "pictures-"].iter().any(|start| name.starts_with(start));
        text.contains(&name) && !is_later || name.starts_with("lit-")
    };
    let first: Vec<PathBuf> = others.into_iter().filter(is_first).collect();
    Ok([
        Size { what: "element, until a reader comes near", bytes: script, bar: 4 << 10 },
        Size { what: "element, to its first screen", bytes: script + together(&first)?, bar: 100 << 10 },
        Size { what: "element, from there to a judgement", bytes: together(&judging)?, bar: 130 << 10 },
    ])
}

fn compressed(file: &Path) -> Result<usize> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    writer.write_all(&fs::read(file)?)?;
    Ok(writer.into_inner().len())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// One assessment natively, and `run` alone.
pub fn native() -> Result<()> {
    step("speed, native (bar for run: 5 µs)");
    let bench = ["bench", "--quiet", "--package", "aftersales", "--bench", "assess", "--", "--noplot"];
    run(command("cargo", "").args(bench))
}

/// One assessment as pages have it, what the element costs, and reading.
fn speeds() -> Result<()> {
    step("speed, wasm in Node, with the boundary");
    run(command("node", "").arg("benches/assess.mjs").arg(wasm::target().join("package")))?;
    let browser = browser::find()?;
    step("what the element costs the page that holds it");
    let port = 8474;
    let mut server = command(std::env::current_exe()?.to_str().unwrap_or("xtask"), "");
    let mut server =
        server.args(["serve-built", &port.to_string()]).stdout(std::process::Stdio::null()).spawn()?;
    let seen = run(command("node", "")
        .arg("benches/embed.mjs")
        .arg(&browser.chromium)
        .arg(format!("http://127.0.0.1:{port}/")));
    server.kill()?;
    server.wait()?;
    seen?;
    step("times read, and the speed of reading, beside chrono-node");
    run(command("node", "").arg("benches/intake.mjs").arg(wasm::target().join("package")))
}

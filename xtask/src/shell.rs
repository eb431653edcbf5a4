//! Running other programs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The folder of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project").to_owned()
}

/// A command to be run in a folder of the project.
pub fn command(program: &str, folder: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root().join(folder));
    command
}

/// Runs a command and fails with its name if it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let name = format!("{command:?}").replace('"', "");
    let status = command.status().with_context(|| format!("failed to start {name}"))?;
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    Ok(())
}

/// Runs Vite with a configuration of the site's folder and with these variables.
pub fn vite(config: &str, variables: &[(&str, &str)]) -> Result<()> {
    let vite = root().join("www/node_modules/.bin/vite");
    let vite = vite.to_str().context("the project's path is not UTF-8")?;
    let arguments = ["build", "--logLevel", "warn", "--config", config];
    run(command(vite, "www").args(arguments).envs(variables.iter().copied()))
}

/// Copies everything in a folder.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for name in files_in(from)? {
        let target = to.join(&name);
        fs::create_dir_all(target.parent().unwrap_or(to))?;
        fs::copy(from.join(&name), target)?;
    }
    Ok(())
}

/// Every file below a folder, by its path from there, in a fixed order.
pub fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).with_context(|| format!("failed to list {}", next.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path.strip_prefix(folder)?.to_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// A folder with nothing in it.
pub fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

/// What a command prints, or `None` where it is not there or fails.
pub fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let out = Command::new(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    out.status.success().then(|| String::from_utf8_lossy(&out.stdout).trim().to_owned())
}

/// Says what comes next.
pub fn step(what: &str) {
    println!("\n— {what}");
}

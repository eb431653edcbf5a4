//! Finding a Chromium and its driver, or getting them.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::shell::{command, output, run, step};

/// A browser and the driver that steers it.
pub struct Browser {
    pub program: PathBuf,
    pub driver: PathBuf,
}

const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MISSING: &str = "Chromium or its ChromeDriver is missing. On Debian or Ubuntu: \
    apt-get install chromium chromium-driver. Elsewhere, install both and put them on the PATH.";

/// A Chromium and its ChromeDriver; installed where Debian's package manager may be used.
pub fn find() -> Result<Browser> {
    if let Some(browser) = found() {
        return Ok(browser);
    }
    let is_root = output("id", &["-u"]).is_some_and(|id| id == "0");
    if !is_root || output("apt-get", &["--version"]).is_none() {
        bail!(MISSING);
    }
    step("installing Chromium");
    let apt = |arguments: &[&str]| {
        run(command("apt-get", "").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["update", "-qq"]).context(MISSING)?;
    apt(&[
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
        "chromium",
        "chromium-driver",
        "fonts-noto-cjk",
    ])
    .context(MISSING)?;
    found().context(MISSING)
}

fn found() -> Option<Browser> {
    let program = PROGRAMS.iter().find_map(|name| on_path(name))?;
    Some(Browser { program, driver: on_path("chromedriver")? })
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| Path::is_file(file))
}

//! Finding the browsers that the tests run in, or getting them.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::shell::{command, output, run, step};

/// The browsers: one with the driver that steers it, and another maker's.
pub struct Browsers {
    pub chromium: PathBuf,
    pub driver: PathBuf,
    pub firefox: PathBuf,
}

const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const FIREFOXES: [&str; 2] = ["firefox-esr", "firefox"];
const MISSING: &str = "Chromium, its ChromeDriver or Firefox is missing. On Debian or Ubuntu: \
    apt-get install chromium chromium-driver firefox-esr. Elsewhere, install them and put them on the PATH.";
const NO_WEBKIT: &str = "WebKitWebDriver or xvfb-run is missing. On Debian or Ubuntu: \
    apt-get install webkit2gtk-driver xvfb xauth.";

/// Chromium, its ChromeDriver and Firefox; installed where Debian's package manager may be used.
pub fn find() -> Result<Browsers> {
    if let Some(browsers) = found() {
        return Ok(browsers);
    }
    step("installing the browsers");
    install(&["chromium", "chromium-driver", "firefox-esr", "fonts-noto-cjk"]).context(MISSING)?;
    found().context(MISSING)
}

/// The driver of WebKitGTK, and a screen for it where there is none; installed as the browsers are.
pub fn find_webkit() -> Result<PathBuf> {
    let driver = || on_path("WebKitWebDriver").filter(|_| on_path("xvfb-run").is_some());
    if let Some(driver) = driver() {
        return Ok(driver);
    }
    step("installing WebKitGTK");
    install(&["webkit2gtk-driver", "xvfb", "xauth"]).context(NO_WEBKIT)?;
    driver().context(NO_WEBKIT)
}

/// Installs packages where Debian's package manager may be used.
fn install(packages: &[&str]) -> Result<()> {
    let is_root = output("id", &["-u"]).is_some_and(|id| id == "0");
    if !is_root || output("apt-get", &["--version"]).is_none() {
        bail!("only root on Debian or Ubuntu may install packages");
    }
    let apt = |arguments: &[&str]| {
        run(command("apt-get", "").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["update", "-qq"])?;
    apt(&[&["install", "-y", "-qq", "--no-install-recommends"], packages].concat())
}

fn found() -> Option<Browsers> {
    let first = |names: &[&str]| names.iter().find_map(|name| on_path(name));
    let (chromium, firefox) = (first(&PROGRAMS)?, first(&FIREFOXES)?);
    Some(Browsers { chromium, driver: on_path("chromedriver")?, firefox })
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| Path::is_file(file))
}

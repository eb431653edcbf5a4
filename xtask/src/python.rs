//! The wheel for Python, and its tests in the programs that data people use.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::shell::{command, empty, files_in, output, root, run, step};
use crate::wasm;

/// Builds the wheel as it is handed out, and tells where it is.
pub fn wheel() -> Result<PathBuf> {
    built("wheel", "wheels")
}

/// The wheel in pyarrow, DuckDB, Polars and pandas, beside the command line; both as they are built for tests.
pub fn tests() -> Result<()> {
    let wheel = built("dev", "wheels-for-tests")?;
    step("the wheel in pyarrow, DuckDB, Polars and pandas");
    // The one that the native tests run.
    run(command("cargo", "").args([
        "test",
        "--quiet",
        "--package",
        "aftersales",
        "--all-features",
        "--no-run",
    ]))?;
    pytest(&wheel, "debug", &["python/tests/test_audit.py", "python/tests/test_everywhere.py"])
}

/// The wheel in a Spark cluster of its own; Java 17 must be there.
pub fn spark() -> Result<()> {
    let wheel = wheel()?;
    packages(&tests_folder().join("requirements-spark.txt"))?;
    step("the wheel in Spark");
    program(&["--features", "command", "--release"])?;
    pytest(&wheel, "release", &["python/tests/test_everywhere.py", "python/tests/test_spark.py"])
}

/// Builds the wheel in a profile, into a folder of the target folder.
fn built(profile: &str, folder: &str) -> Result<PathBuf> {
    packages(&tests_folder().join("requirements.txt"))?;
    let folder = wasm::target().join(folder);
    empty(&folder)?;
    step("the wheel");
    run(inside("maturin")
        .current_dir(root().join("python"))
        .args(["build", "--quiet", "--profile", profile, "--out"])
        .arg(&folder))?;
    let wheel = files_in(&folder)?.into_iter().next().context("maturin has built nothing")?;
    let wheel = folder.join(wheel);
    println!("{} ({} bytes)", wheel.display(), fs::metadata(&wheel)?.len());
    Ok(wheel)
}

/// Builds the command line, whose answers the wheel's are compared with.
fn program(how: &[&str]) -> Result<()> {
    let what = ["build", "--quiet", "--package", "aftersales", "--bin", "aftersales"];
    run(command("cargo", "").args(what).args(how))
}

fn pytest(wheel: &Path, profile: &str, tests: &[&str]) -> Result<()> {
    run(pip().args(["--force-reinstall", "--no-deps"]).arg(wheel))?;
    run(inside("python")
        .args(["-m", "pytest", "--quiet", "-p", "no:cacheprovider"])
        .args(tests)
        .env("AFTERSALES_PACKAGE", wasm::target().join("package"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("AFTERSALES_COMMAND", wasm::target().join(profile).join("aftersales")))
}

fn tests_folder() -> PathBuf {
    root().join("python/tests")
}

/// Installs what a list names, once per list.
pub fn packages(list: &Path) -> Result<()> {
    let folder = environment();
    if !folder.join("bin/python").exists() {
        if output("python3", &["--version"]).is_none() {
            bail!("python3 is missing; get Python 3.11 or newer: https://www.python.org");
        }
        run(command("python3", "").args(["-m", "venv"]).arg(&folder)).context(
            "python3 cannot make an environment; on Debian, get it with: apt-get install python3-venv",
        )?;
    }
    let wanted = fs::read(list)?;
    let stamp = folder.join(list.file_name().unwrap_or_default());
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    step("installing the packages of Python");
    run(pip().arg("--requirement").arg(list))?;
    Ok(fs::write(stamp, wanted)?)
}

/// Where Python's packages are kept.
fn environment() -> PathBuf {
    wasm::target().join("python")
}

/// A program of that environment.
pub fn inside(program: &str) -> Command {
    let bin = environment().join("bin");
    let mut inside = command(&bin.join(program).to_string_lossy(), "");
    inside.env("VIRTUAL_ENV", environment());
    inside
}

fn pip() -> Command {
    let mut pip = inside("python");
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    pip
}

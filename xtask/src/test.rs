//! Every test: native, wasm in Chromium, Node, and the page in Chromium.

use anyhow::Result;

use crate::shell::{command, run, step};
use crate::{browser, setup, site, wasm};

/// Sets up, builds, checks and tests.
pub fn all() -> Result<()> {
    setup::build_tools()?;
    setup::npm_packages("tests/browser")?;
    let browser = browser::find()?;
    site::build()?;
    check()?;
    step("native tests");
    run(command("cargo", "").args(["test", "--package", "aftersales", "--all-features"]))?;
    step("wasm tests in Chromium");
    run(command("cargo", "")
        .args(["test", "--package", "aftersales", "--target", setup::TARGET, "--test", "wasm"])
        .env("CHROMEDRIVER", &browser.driver))?;
    step("the package and the languages in Node");
    run(command("node", "")
        .args(["--test", "tests/package.test.mjs", "tests/locales.test.mjs", "tests/intake.test.mjs"])
        .env("AFTERSALES_PACKAGE", wasm::target().join("package"))
        .env("AFTERSALES_CASES", wasm::target().join("worked-cases.json")))?;
    step("the page in Chromium");
    run(command("npx", "tests/browser")
        .args(["playwright", "test"])
        .env("CHROMIUM", &browser.program)
        .env("AFTERSALES_CASES", wasm::target().join("worked-cases.json")))
}

/// Formatting, lints for both targets, and TypeScript.
pub fn check() -> Result<()> {
    step("formatting and lints");
    run(command("cargo", "").args(["fmt", "--all", "--check"]))?;
    run(command("cargo", "").args([
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--",
        "-D",
        "warnings",
    ]))?;
    let wasm32 = [
        "clippy",
        "--quiet",
        "--package",
        "aftersales",
        "--target",
        setup::TARGET,
        "--tests",
        "--",
        "-D",
        "warnings",
    ];
    run(command("cargo", "").args(wasm32))?;
    run(command("npm", "www").args(["run", "--silent", "check"]))
}

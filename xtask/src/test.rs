//! Every test: native, wasm in Chromium, Node, and the pages in browsers.

use anyhow::{Context, Result};

use crate::shell::{command, run, step};
use crate::{browser, package, pictures, python, setup, site, wasm};

/// Sets up, builds, checks and tests.
pub fn all() -> Result<()> {
    setup::build_tools()?;
    setup::npm_packages("tests/browser")?;
    setup::npm_packages("tests/consumers")?;
    let browsers = browser::find()?;
    site::build()?;
    check()?;
    step("native tests");
    let mut native = command("cargo", "");
    native.args(["test", "--package", "aftersales", "--all-features"]);
    if let Some(models) = pictures::models() {
        native.env("AFTERSALES_PICTURE_MODELS", models);
    }
    run(&mut native)?;
    step("wasm tests in Chromium");
    run(command("cargo", "")
        .args(["test", "--package", "aftersales", "--target", setup::TARGET, "--test", "wasm"])
        .env("CHROMEDRIVER", &browsers.driver))?;
    step("the package, the languages and the shares of an audit in Node");
    let in_node = ["package", "locales", "intake", "audit"].map(|name| format!("tests/{name}.test.mjs"));
    run(command("node", "")
        .arg("--test")
        .args(in_node)
        .env("AFTERSALES_PACKAGE", wasm::target().join("package"))
        .env("AFTERSALES_CASES", wasm::target().join("worked-cases.json"))
        .env("AFTERSALES_OWN_RULEBOOK", package::own_rulebook()?)
        .env("AFTERSALES_PANICKING", wasm::build_panicking()?))?;
    step("the package in projects of other people");
    let consumers = wasm::target().join("consumers");
    run(command("node", "")
        .args(["--test", "tests/consumers.test.mjs"])
        .env("AFTERSALES_PACKAGE", package::folder())
        .env("AFTERSALES_CONSUMERS", &consumers))?;
    python::tests()?;
    step("the pages in Chromium and Firefox");
    run(command("npx", "tests/browser")
        .args(["playwright", "test"])
        .env("CHROMIUM", &browsers.chromium)
        .env("FIREFOX", &browsers.firefox)
        .env("AFTERSALES_CONSUMERS", &consumers)
        .env("AFTERSALES_OWN_RULEBOOK", package::own_rulebook()?)
        .env("AFTERSALES_CASES", wasm::target().join("worked-cases.json")))
}

/// What is read of every picture of the tests.
pub fn pictures() -> Result<()> {
    let models = pictures::models().context("the models could not be had")?;
    step("every picture of the tests");
    let how = [
        "test",
        "--quiet",
        "--release",
        "--package",
        "aftersales",
        "--features",
        "pictures",
        "--test",
        "pictures",
    ];
    run(command("cargo", "")
        .args(how)
        .args(["--", "--nocapture"])
        .env("AFTERSALES_PICTURE_MODELS", models)
        .env("AFTERSALES_EVERY_PICTURE", "1"))
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
        "--features",
        "audit,pictures,rules,sheets",
        "--tests",
        "--",
        "-D",
        "warnings",
    ];
    run(command("cargo", "").args(wasm32))?;
    run(command("npm", "www").args(["run", "--silent", "check"]))
}

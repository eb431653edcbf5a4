//! The engine as WebAssembly, with its bindings.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};

use crate::shell::{command, root, run, step};
use crate::{browser, setup};

/// Where the bindings and the optimised module are put.
pub fn folder() -> PathBuf {
    root().join("www/engine/generated")
}

/// The bindings of the module that reads tables too.
pub fn audit_folder() -> PathBuf {
    folder().join("audit")
}

/// Builds the modules: for a single order, for what people paste, for rulebooks that people write, for pictures, for many
/// orders, and for files that are no plain text.
pub fn build() -> Result<()> {
    step("building the wasm modules");
    // Cargo does one thing at a time in a folder. What is built for speed shares nothing with the others anyhow.
    std::thread::scope(|scope| {
        let quick = scope.spawn(|| {
            build_quick("pictures", &pictures_folder())?;
            build_quick("audit", &audit_folder())
        });
        for (part, out) in [
            ("check", folder()),
            ("read", read_folder()),
            ("rules", rules_folder()),
            ("sheets", sheets_folder()),
        ] {
            build_with(part, &[], &target(), &SMALL, &out)?;
        }
        quick.join().map_err(|_| anyhow!("a build panicked"))?
    })
}

/// The bindings of the module that reads what people paste.
pub fn read_folder() -> PathBuf {
    folder().join("read")
}

/// The bindings of the module that reads rulebooks as people write them.
pub fn rules_folder() -> PathBuf {
    folder().join("rules")
}

/// The bindings of the module that reads pictures.
pub fn pictures_folder() -> PathBuf {
    folder().join("pictures")
}

/// The bindings of the module that reads workbooks, saved pages and logs.
pub fn sheets_folder() -> PathBuf {
    folder().join("sheets")
}

/// Builds a part for speed, and with instructions that take many bytes at a time.
fn build_quick(part: &str, out: &Path) -> Result<()> {
    let how = [
        "--config",
        "profile.release.opt-level=3",
        "--config",
        "target.wasm32-unknown-unknown.rustflags=[\"-C\",\"target-feature=+simd128\"]",
    ];
    build_with(part, &how, &target().join("quick"), &FAST, out)
}

/// For what is loaded before anything is shown. Inlining and packing make the module smaller as it stands, and
/// larger as it travels.
const SMALL: [&str; 7] = [
    "-Oz",
    "--skip-pass=inlining-optimizing",
    "--skip-pass=inlining",
    "--skip-pass=memory-packing",
    "--skip-pass=local-cse",
    LOW_MEMORY_UNUSED,
    "--converge",
];

const FAST: [&str; 2] = ["-O3", LOW_MEMORY_UNUSED];

/// Rust puts its stack and data well above the first thousand bytes.
const LOW_MEMORY_UNUSED: &str = "--low-memory-unused";

/// Builds a module, generates its bindings and optimises it.
fn build_with(part: &str, how: &[&str], built: &Path, passes: &[&str], out: &Path) -> Result<()> {
    let lib = ["build", "--release", "--lib", "--package", "aftersales", "--target", setup::TARGET];
    let mut cargo = command("cargo", "");
    cargo.args(lib).args(["--no-default-features", "--features", part]).args(how);
    run(cargo.arg("--target-dir").arg(built))?;
    let module = built.join(setup::TARGET).join("release/aftersales.wasm");
    fs::create_dir_all(out)?;
    bind(&module, out)?;
    name_no_any(&out.join("aftersales.d.ts"))?;
    optimise(&out.join("aftersales_bg.wasm"), passes)
}

/// Builds a module that can be made to trap, for the test of what happens then.
pub fn build_panicking() -> Result<PathBuf> {
    let lib = ["build", "--lib", "--package", "aftersales", "--features", "panics"];
    // As the tests of the modules are built: they share what it needs.
    run(command("cargo", "").args(lib).args(["--profile", "test", "--target", setup::TARGET]))?;
    let out = target().join("panicking");
    bind(&target().join(setup::TARGET).join("debug/aftersales.wasm"), &out)?;
    Ok(out)
}

/// Generates the bindings of a module.
fn bind(module: &Path, out: &Path) -> Result<()> {
    let arguments: Vec<OsString> = [
        "wasm-bindgen".as_ref(),
        module.as_os_str(),
        "--out-dir".as_ref(),
        out.as_os_str(),
        "--target".as_ref(),
        "web".as_ref(),
        // Whoever starts the module brings it along.
        "--omit-default-module-path".as_ref(),
        "--experimental-reset-state-function".as_ref(),
        "--remove-name-section".as_ref(),
        "--remove-producers-section".as_ref(),
    ]
    .map(std::ffi::OsStr::to_owned)
    .to_vec();
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(arguments)?;
    Ok(())
}

/// The generator types the module's raw exports as `any`; nobody is meant to call them.
fn name_no_any(types: &Path) -> Result<()> {
    let text = fs::read_to_string(types)?;
    let (own, raw) = text.split_once("export interface InitOutput").context("no raw exports in the types")?;
    let raw = raw.replace(": any", ": unknown").replace("=> any", "=> unknown");
    Ok(fs::write(types, format!("{own}export interface InitOutput{raw}"))?)
}

fn optimise(module: &Path, passes: &[&str]) -> Result<()> {
    let wasm_opt = root().join("www/node_modules/.bin/wasm-opt");
    let wasm_opt = wasm_opt.to_str().context("the project's path is not UTF-8")?;
    let strip = ["--strip-debug", "--strip-producers"];
    run(command(wasm_opt, "").args(passes).args(strip).arg(module).arg("-o").arg(module))
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Runs a test module in headless Chromium; cargo calls this for the wasm32 target.
pub fn run_tests(arguments: &[String]) -> Result<()> {
    let browser = browser::find()?;
    // The test runner takes its driver from the environment only, and this process does nothing else.
    let program = std::env::current_exe()?;
    if std::env::var_os("CHROMEDRIVER").is_none() {
        let mut again = command(program.to_str().context("the project's path is not UTF-8")?, "");
        return run(again.arg("wasm-test-runner").args(arguments).env("CHROMEDRIVER", browser.driver));
    }
    let arguments =
        std::iter::once("wasm-bindgen-test-runner".into()).chain(arguments.iter().map(OsString::from));
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(arguments)
}

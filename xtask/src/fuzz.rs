//! Inputs that nobody wrote, for everything that reads other people's bytes.

use std::fs;

use anyhow::{Context, Result};

use crate::shell::{command, output, root, run, step};
use crate::wasm;

/// Each reader, the bytes that an input has at most, and the folders of files that inputs are made from.
const TARGETS: [(&str, usize, &[&str]); 4] = [
    ("tables", 1 << 12, &["tests/data"]),
    ("sheets", 1 << 16, &["tests/data"]),
    ("pastes", 1 << 12, &["tests/intake", "tests/data"]),
    ("rulebooks", 1 << 14, &["src/rulebooks/paypal", "src/rulebooks/temu", "src/rulebooks/dhgate"]),
];
/// What counts the edges of the program that an input passes, and what it is compared with.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// Tries every reader for so many seconds; fails at the first panic, and at an input that takes more than ten seconds.
pub fn all(seconds: u32) -> Result<()> {
    let folder = wasm::target().join("fuzz");
    let told = output("rustc", &["-vV"]).context("rustc is not there")?;
    // Where a target is named, programs that only build are left as they are.
    let host = told.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    for (name, length, seeds) in TARGETS {
        step(&format!("fuzzing: {name}"));
        let corpus = folder.join("corpus").join(name);
        fs::create_dir_all(&corpus)?;
        run(command("cargo", "tests/fuzz")
            .args(["run", "--release", "--quiet", "--target", host, "--bin", name, "--"])
            .arg(&corpus)
            .args(seeds.iter().map(|seed| root().join(seed)))
            .arg(format!("-max_total_time={seconds}"))
            .arg(format!("-max_len={length}"))
            .arg(format!("-artifact_prefix={}/", folder.display()))
            // Rulebooks stay for as long as a program runs.
            .args(["-timeout=10", "-rss_limit_mb=0", "-print_final_stats=1", "-verbosity=0"])
            .env("CARGO_TARGET_DIR", &folder)
            .env("RUSTFLAGS", COVERAGE))?;
    }
    Ok(())
}

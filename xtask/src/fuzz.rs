//! Inputs that nobody wrote, for everything that reads other people's bytes.

use std::fs;

use anyhow::Result;

use crate::shell::{command, run, step};
use crate::wasm;

/// Each reader, with the folders of files that its inputs are made from.
const TARGETS: [(&str, &[&str]); 4] = [
    ("tables", &["tests/data"]),
    ("sheets", &["tests/data"]),
    ("pastes", &["tests/intake", "tests/data"]),
    ("rulebooks", &["src/rulebooks/paypal", "src/rulebooks/temu", "src/rulebooks/dhgate"]),
];
/// No input is longer.
const LENGTH_AT_MOST: usize = 1 << 12;
/// What counts the edges of the program that an input passes, and what it is compared with.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// Tries every reader for so many seconds; fails at the first panic, and at an input that takes more than ten seconds.
pub fn all(seconds: u32) -> Result<()> {
    let folder = wasm::target().join("fuzz");
    for (name, seeds) in TARGETS {
        step(&format!("fuzzing: {name}"));
        let corpus = folder.join("corpus").join(name);
        fs::create_dir_all(&corpus)?;
        let root = wasm::root();
        run(command("cargo", "tests/fuzz")
            .args(["run", "--release", "--quiet", "--bin", name, "--"])
            .arg(&corpus)
            .args(seeds.iter().map(|seed| root.join(seed)))
            .arg(format!("-max_total_time={seconds}"))
            .arg(format!("-max_len={LENGTH_AT_MOST}"))
            .arg(format!("-artifact_prefix={}/", folder.display()))
            .args(["-timeout=10", "-rss_limit_mb=4096", "-print_final_stats=1", "-verbosity=0"])
            .env("CARGO_TARGET_DIR", &folder)
            .env("RUSTFLAGS", COVERAGE))?;
    }
    Ok(())
}

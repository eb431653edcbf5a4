//! Everything that is done with the project: building, serving, testing, measuring.

mod browser;
mod dist;
mod fuzz;
mod hosted;
mod lighthouse;
mod measure;
mod package;
mod pictures;
mod python;
mod reference;
mod serve;
mod setup;
mod shell;
mod site;
mod test;
mod wasm;
mod webkit;

use std::process::ExitCode;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask serve [PORT]   set up, build the site, and serve it (port 8000)
cargo xtask test           set up, build, and run every test
cargo xtask build          set up, build the site (www/dist) and the package (target/package)
cargo xtask dist [URL]     build everything that is published, packed and with its digests (target/dist)
cargo xtask measure        sizes and speeds of what is built, beside their bars
cargo xtask bench          one assessment natively
cargo xtask lighthouse     the built site on a slow phone, as Lighthouse sees it
cargo xtask wheel          the audit for Python (target/wheels)
cargo xtask spark          the wheel in a cluster of Spark, with an executor that is lost
cargo xtask pictures       what is read of every picture of the tests, by look and language
cargo xtask webkit         the main stories on the built site in WebKitGTK
cargo xtask fuzz SECONDS   tries everything that reads other people's bytes, each for so many seconds
cargo xtask check          formatting, lints and types";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<_> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["serve"] => serve::serve(8000),
        ["serve", port] => serve::serve(port.parse()?),
        // What the browser tests are run against.
        ["serve-built", port] => serve::serve_built(port.parse()?),
        ["test"] => test::all(),
        ["build"] => site::build(),
        ["dist"] => dist::all(None),
        ["dist", site] => dist::all(Some(site)),
        ["measure"] => measure::all(),
        ["bench"] => measure::native(),
        ["lighthouse"] => lighthouse::all(),
        ["wheel"] => python::wheel().map(|_| ()),
        ["spark"] => python::spark(),
        ["webkit"] => webkit::all(),
        ["fuzz", seconds] => fuzz::all(seconds.parse()?),
        ["pictures"] => test::pictures(),
        ["check"] => test::check(),
        // Called by cargo for `cargo test --target wasm32-unknown-unknown`.
        ["wasm-test-runner", ..] => wasm::run_tests(&arguments[1..]),
        [] | ["help" | "--help"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => bail!("unknown command \"{}\"; wanted one of:\n{HELP}", arguments.join(" ")),
    }
}

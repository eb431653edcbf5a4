//! The built site as Lighthouse sees it: a slow phone on a slow network.

use std::fs;
use std::thread;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::shell::{command, run, step};
use crate::{browser, serve, wasm};

const LIGHTHOUSE: &str = "lighthouse@12.8.2";
const PORT: u16 = 8472;
const PAGES: [&str; 2] = ["", "rules.html"];
const BARS: [(&str, f64); 4] =
    [("performance", 0.95), ("accessibility", 1.0), ("best-practices", 1.0), ("seo", 0.95)];
const TIMES: [&str; 4] =
    ["first-contentful-paint", "interactive", "total-blocking-time", "cumulative-layout-shift"];

/// Prints the scores of every page beside their bars; fails where one is under its bar.
pub fn all() -> Result<()> {
    let browser = browser::find()?;
    thread::spawn(|| serve::serve_built(PORT));
    let report = wasm::target().join("lighthouse.json");
    let mut under = Vec::new();
    for page in PAGES {
        step(&format!("Lighthouse, mobile: /{page}"));
        run(command("npx", "")
            .args(["--yes", LIGHTHOUSE, &format!("http://127.0.0.1:{PORT}/{page}")])
            .args(["--chrome-flags=--headless --no-sandbox", "--output=json", "--quiet"])
            // It asks for robots.txt from within the page, which the page's policy forbids.
            .args(["--skip-audits=robots-txt", &format!("--output-path={}", report.display())])
            .env("CHROME_PATH", &browser.chromium))?;
        let read: Value = serde_json::from_str(&fs::read_to_string(&report)?)?;
        for (category, bar) in BARS {
            let score = read["categories"][category]["score"].as_f64().context("no score")?;
            println!("{category:<26}{:>5}   bar {}", score * 100.0, bar * 100.0);
            if score < bar {
                under.push(format!("/{page} {category}"));
            }
        }
        for time in TIMES {
            println!("{time:<26}{:>8}", read["audits"][time]["displayValue"].as_str().unwrap_or("-"));
        }
    }
    if !under.is_empty() {
        bail!("under the bar: {}", under.join(", "));
    }
    Ok(())
}

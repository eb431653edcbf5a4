//! The main stories on the built site in WebKitGTK.

use std::thread;

use anyhow::Result;

use crate::shell::{command, root, run, step};
use crate::{browser, serve};

const PORT: u16 = 8473;

/// Runs them on a screen of their own; fails where one does.
pub fn all() -> Result<()> {
    let driver = browser::find_webkit()?;
    thread::spawn(|| serve::serve_built(PORT));
    step("the main stories in WebKitGTK");
    run(command("xvfb-run", "")
        .args(["-a", "node"])
        .arg(root().join("tests/webkit.mjs"))
        .arg(format!("http://127.0.0.1:{PORT}/"))
        .env("WEBKIT", driver))
}

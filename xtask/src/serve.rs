//! A small static server that sends the site's headers.

use std::io::Write;
use std::path::{Component, Path};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Request, Response, Server};

use crate::shell::root;
use crate::{site, wasm};

/// Builds the site and serves it until the process is ended.
pub fn serve(port: u16) -> Result<()> {
    site::build()?;
    serve_built(port)
}

/// Serves what is built: the site, and the package under `/package/` for the browser tests.
pub fn serve_built(port: u16) -> Result<()> {
    let server = Server::http(("127.0.0.1", port)).map_err(|error| {
        anyhow!("failed to serve on port {port}: {error}; choose another: cargo xtask serve PORT")
    })?;
    println!("\nThe checker is at http://127.0.0.1:{port}/");
    for request in server.incoming_requests() {
        // A reader that goes away in the middle is no reason to stop.
        let _ = answer(request);
    }
    Ok(())
}

fn answer(request: Request) -> std::io::Result<()> {
    let path = request.url().split(['?', '#']).next().unwrap_or("/").trim_start_matches('/').to_owned();
    let path = if path.is_empty() { "index.html" } else { &path };
    let (base, rest) = match path.strip_prefix("package/") {
        Some(rest) => (wasm::target().join("package"), rest),
        None => (root().join("www/dist"), path),
    };
    let inside = Path::new(rest).components().all(|part| matches!(part, Component::Normal(_)));
    let file = base.join(if inside { rest } else { "not-found" });
    match std::fs::read(file) {
        Ok(bytes) => {
            let accepts = |header: &Header| {
                header.field.equiv("Accept-Encoding") && header.value.as_str().contains("br")
            };
            let packs = request.headers().iter().any(accepts) && PACKED.iter().any(|end| path.ends_with(end));
            let mut response = Response::from_data(if packs { packed(&bytes)? } else { bytes });
            if packs {
                response.add_header(Header {
                    field: "Content-Encoding".parse().expect("a header's name"),
                    value: "br".parse().expect("a header's value"),
                });
            }
            for (name, value) in headers(path) {
                if let Ok(header) = Header::from_bytes(name.as_bytes(), value.as_bytes()) {
                    response.add_header(header);
                }
            }
            request.respond(response)
        }
        _ => request.respond(Response::from_string("not found").with_status_code(404)),
    }
}

/// Texts travel packed, as they do from any host of static sites.
const PACKED: [&str; 4] = [".html", ".js", ".css", ".svg"];

fn packed(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 9, 22);
    writer.write_all(bytes)?;
    writer.flush()?;
    Ok(writer.into_inner())
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

/// Whether a line of the `_headers` file names this path, or the beginning of it with a star.
fn fits(line: &str, path: &str) -> bool {
    let line = line.trim_start_matches('/');
    line.strip_suffix('*').map_or(line == path, |beginning| path.starts_with(beginning))
}

/// The site's own headers for a path, as its `_headers` file says them; a later rule takes the place of
/// an earlier one. The package is no page.
fn headers(path: &str) -> Vec<(String, String)> {
    let said = std::fs::read_to_string(root().join("www/dist/_headers")).unwrap_or_default();
    let mut headers: Vec<(String, String)> = Vec::new();
    let mut applies = false;
    for line in said.lines().filter(|_| !path.starts_with("package/")) {
        match line.strip_prefix("  ").and_then(|line| line.split_once(": ")) {
            None => applies = fits(line, path),
            Some((name, value)) if applies => {
                headers.retain(|(known, _)| known != name);
                headers.push((name.to_owned(), value.to_owned()));
            }
            Some(_) => {}
        }
    }
    headers.push(("Content-Type".to_owned(), kind(path).to_owned()));
    headers
}

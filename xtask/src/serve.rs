//! A small static server that sends the site's headers.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Result, anyhow};

use crate::shell::root;
use crate::{site, wasm};

/// Builds the site and serves it until the process is ended.
pub fn serve(port: u16) -> Result<()> {
    site::build()?;
    serve_built(port)
}

/// Serves what is built: the site, and the package under `/package/` for the browser tests.
pub fn serve_built(port: u16) -> Result<()> {
    let server = TcpListener::bind(("127.0.0.1", port)).map_err(|error| {
        anyhow!("failed to serve on port {port}: {error}; choose another: cargo xtask serve PORT")
    })?;
    println!("\nThe checker is at http://127.0.0.1:{port}/");
    for stream in server.incoming() {
        let stream = stream?;
        // A reader that goes away in the middle is no reason to stop, and one that waits keeps nobody else waiting.
        std::thread::spawn(move || answer(stream));
    }
    Ok(())
}

/// Answers one request and closes the connection.
fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let mut head = Vec::new();
    let mut reader = BufReader::new(stream.try_clone()?.take(HEAD_AT_MOST));
    while !head.ends_with(b"\r\n\r\n") {
        if reader.read_until(b'\n', &mut head)? == 0 {
            return Ok(());
        }
    }
    let mut fields = [httparse::EMPTY_HEADER; 64];
    let mut request = httparse::Request::new(&mut fields);
    let is_sound = request.parse(&head).is_ok_and(|status| status.is_complete());
    if !is_sound || request.method != Some("GET") {
        return write(&mut stream, "400 Bad Request", &[], b"only files are served here");
    }
    let path = request.path.and_then(|path| path.split(['?', '#']).next()).unwrap_or("/");
    let path = path.trim_start_matches('/');
    let path = if path.is_empty() { "index.html" } else { path };
    let (base, rest) = match path.strip_prefix("package/") {
        Some(rest) => (wasm::target().join("package"), rest),
        None => (root().join("www/dist"), path),
    };
    let inside = Path::new(rest).components().all(|part| matches!(part, Component::Normal(_)));
    let Ok(bytes) = std::fs::read(base.join(if inside { rest } else { "not-found" })) else {
        return write(&mut stream, "404 Not Found", &[], b"not found");
    };
    let accepts = |field: &httparse::Header<'_>| {
        field.name.eq_ignore_ascii_case("Accept-Encoding")
            && String::from_utf8_lossy(field.value).contains("br")
    };
    let packs = request.headers.iter().any(accepts) && PACKED.iter().any(|end| path.ends_with(end));
    let mut headers = headers(path);
    if packs {
        headers.push(("Content-Encoding".to_owned(), "br".to_owned()));
    }
    write(&mut stream, "200 OK", &headers, &if packs { packed(bytes)? } else { Arc::new(bytes) })
}

fn write(
    stream: &mut TcpStream,
    status: &str,
    headers: &[(String, String)],
    body: &[u8],
) -> std::io::Result<()> {
    let mut head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n", body.len());
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all(head.as_bytes())?;
    stream.write_all(b"\r\n")?;
    stream.write_all(body)
}

/// No reader's head is longer.
const HEAD_AT_MOST: u64 = 64 << 10;

/// Texts travel packed, as they do from any host of static sites.
const PACKED: [&str; 4] = [".html", ".js", ".css", ".svg"];

/// Packs a text once for all who ask for it.
fn packed(bytes: Vec<u8>) -> std::io::Result<Arc<Vec<u8>>> {
    static KNOWN: Mutex<BTreeMap<Vec<u8>, Arc<Vec<u8>>>> = Mutex::new(BTreeMap::new());
    let known = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(packed) = known().get(&bytes) {
        return Ok(Arc::clone(packed));
    }
    let packed = Arc::new(pack(&bytes)?);
    known().insert(bytes, Arc::clone(&packed));
    Ok(packed)
}

fn pack(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    // Of large files somebody would wait longer for the packing than for the bytes.
    let quality = if bytes.len() > 1 << 20 { 4 } else { 9 };
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, quality, 22);
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

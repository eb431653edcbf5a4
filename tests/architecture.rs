//! Who may know whom: read from the sources themselves.
#![cfg(not(target_arch = "wasm32"))]

use std::path::{Path, PathBuf};

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// No file under `place` (a folder or file of `src`) names any of these.
#[track_caller]
fn knows_nothing_of(place: &str, names: &[&str]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(place);
    let files = if path.is_dir() { files(&path) } else { vec![path] };
    assert!(!files.is_empty(), "{place}");
    for file in files {
        for (number, line) in std::fs::read_to_string(&file).unwrap().lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for name in names {
                assert!(!code.contains(name), "{}:{} names {name}", file.display(), number + 1);
            }
        }
    }
}

#[test]
fn only_one_file_names_javascript() {
    let javascript = ["js_sys", "wasm_bindgen", "web_sys", "JsValue"];
    for place in [
        "assess",
        "audit",
        "bin",
        "case",
        "intake",
        "rulebooks",
        "time",
        "rulebook.rs",
        "assessment.rs",
        "catalogue.rs",
        "tree.rs",
    ] {
        knows_nothing_of(place, &javascript);
    }
}

#[test]
fn each_step_knows_only_what_comes_before_it() {
    knows_nothing_of("time", &["crate::case", "crate::rulebook", "crate::assess", "crate::intake"]);
    knows_nothing_of("case", &["crate::rulebook", "crate::assess::", "crate::intake"]);
    knows_nothing_of("rulebooks", &["crate::assess", "crate::intake"]);
    knows_nothing_of("rulebook.rs", &["crate::assess", "crate::intake"]);
    knows_nothing_of("intake", &["crate::rulebook", "crate::assess::"]);
    knows_nothing_of("assess", &["crate::intake", "crate::audit"]);
    knows_nothing_of("audit", &["crate::rulebooks", "crate::assessment"]);
}

#[test]
fn days_are_counted_in_one_place() {
    for place in ["assess", "audit", "case", "intake", "rulebooks", "rulebook.rs"] {
        knows_nothing_of(place, &["chrono", "day_kind("]);
    }
}

#[test]
fn rules_are_values_only() {
    knows_nothing_of("rulebooks", &["String", "format!", "|", "fn("]);
}

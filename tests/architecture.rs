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
        "rulebook",
        "assessment",
        "catalogue.rs",
        "tree.rs",
        "vocabulary.rs",
    ] {
        knows_nothing_of(place, &javascript);
    }
}

#[test]
fn each_step_knows_only_what_comes_before_it() {
    knows_nothing_of("time", &["crate::case", "crate::rulebook", "crate::assess", "crate::intake"]);
    knows_nothing_of("case", &["crate::rulebook", "crate::assess::", "crate::intake"]);
    knows_nothing_of("rulebooks", &["crate::assess", "crate::intake"]);
    knows_nothing_of("rulebook", &["crate::rulebooks", "crate::assess", "crate::intake"]);
    knows_nothing_of("assessment", &["crate::assess::", "crate::intake", "crate::audit"]);
    knows_nothing_of("intake", &["crate::rulebook", "crate::assess::"]);
    knows_nothing_of("assess", &["crate::intake", "crate::audit"]);
    knows_nothing_of("audit", &["crate::rulebooks", "crate::assessment"]);
}

#[test]
fn days_are_counted_in_one_place() {
    for place in ["assess", "audit", "case", "intake", "rulebooks", "rulebook"] {
        knows_nothing_of(place, &["chrono", "day_kind("]);
    }
}

/// The rooms of a folder of `src`, and whom each names: `crate::x` at the top, `super::x` within.
fn rooms(folder: &str, prefix: &str) -> Vec<(String, Vec<String>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder);
    let entries: Vec<PathBuf> =
        std::fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).collect();
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let names: Vec<String> = entries
        .iter()
        .map(|path| name(path))
        .filter(|name| !["lib", "mod", "bin"].contains(&name.as_str()))
        .collect();
    let named_in = |path: &Path| {
        let text: String = std::fs::read_to_string(path).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        let code: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
        let code = code.join(" ");
        let after: Vec<String> = code
            .split(prefix)
            .skip(1)
            .map(|rest| {
                rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
                    .next()
                    .unwrap()
                    .to_owned()
            })
            .collect();
        after
    };
    let of = |room: &String| {
        let paths = entries.iter().filter(|path| name(path) == *room);
        let all = paths.flat_map(|path| if path.is_dir() { files(path) } else { vec![path.clone()] });
        let mut known: Vec<String> = all.flat_map(|path| named_in(&path)).filter(|one| one != room).collect();
        known.retain(|one| names.contains(one));
        known.sort();
        known.dedup();
        (room.clone(), known)
    };
    let mut rooms: Vec<_> = names.iter().map(of).collect();
    rooms.sort();
    rooms.dedup();
    rooms
}

/// Rooms are taken away from the ground up, each when all that it knows are gone; whoever is left goes in a circle.
#[track_caller]
fn stands_without_circles(mut rooms: Vec<(String, Vec<String>)>) {
    assert!(rooms.len() > 3, "{rooms:?}");
    loop {
        let left: Vec<String> = rooms.iter().map(|(room, _)| room.clone()).collect();
        let before = rooms.len();
        rooms.retain(|(_, known)| known.iter().any(|one| left.contains(one)));
        if rooms.len() == before {
            break;
        }
    }
    assert!(rooms.is_empty(), "a circle among {rooms:?}");
}

#[test]
fn no_room_knows_one_that_knows_it() {
    stands_without_circles(rooms("", "crate::"));
    for folder in ["audit", "intake", "time"] {
        stands_without_circles(rooms(folder, "super::"));
    }
}

/// What engine and page say of a rule, rules say themselves: no rulebook, edition or clause is named outside the
/// files of rules, and no question, action or letter. A name that is also a word of the vocabulary, such as that of a
/// service, is not counted.
#[test]
fn nothing_particular_stands_outside_the_files_of_rules() {
    let library = aftersales::rulebooks::built_in();
    let mut ids: Vec<&str> = library.rulebooks.iter().map(|rulebook| rulebook.id).collect();
    ids.extend(library.questions.iter().map(|question| question.word()));
    let parts = || library.rulebooks.iter().flat_map(|rulebook| rulebook.parts);
    let editions = || parts().flat_map(|part| part.editions);
    let of_any = aftersales::rulebook::Action::ALL;
    ids.extend(library.actions().filter(|action| !of_any.contains(action)).map(|action| action.word()));
    ids.extend(library.letters());
    ids.extend(parts().map(|part| part.id));
    ids.extend(editions().map(|edition| edition.id));
    ids.extend(editions().flat_map(|edition| edition.clauses).map(|clause| clause.id));
    let vocabulary = format!("{:?}", aftersales::vocabulary::vocabulary(library));
    let source = |place: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join(place);
    // Words that are also names of other things in engine or page.
    let units: Vec<&str> = aftersales::assessment::CountUnit::ALL.iter().map(|unit| unit.word()).collect();
    let is_word =
        |id: &str| vocabulary.contains(&format!("\"{id}\"")) || units.contains(&id) || !id.contains('-');
    ids.retain(|id| !is_word(id));
    ids.sort_unstable();
    ids.dedup();
    assert!(ids.len() > 30, "{ids:?}");
    let places = [
        "src/assess",
        "src/assessment",
        "src/audit",
        "src/intake",
        "src/time",
        "src/wasm.rs",
        "src/wasm",
        "src/catalogue.rs",
        "src/bin",
        "www/src",
        "www/engine/engine.ts",
    ];
    for place in places {
        let path = source(place);
        let all = if path.is_dir() { files(&path) } else { vec![path] };
        for file in all.iter().filter(|file| file.extension().is_some_and(|end| end == "rs" || end == "ts")) {
            for (number, line) in std::fs::read_to_string(file).unwrap().lines().enumerate() {
                // What the page says has names of its own.
                let code = line.split("//").next().unwrap_or_default().replace("say(\"", "say(");
                let named = ids.iter().find(|id| {
                    [format!("\"{id}\""), format!("'{id}'"), format!("`{id}`")]
                        .iter()
                        .any(|quoted| code.contains(quoted))
                });
                assert!(named.is_none(), "{}:{} names {named:?}", file.display(), number + 1);
            }
        }
    }
}

/// Facts are declared by rulebooks. Who names one knows a rule; but for the word lists that tell what the tables and order
/// pages of other people call it.
#[test]
fn no_fact_is_named_outside_the_files_of_rules() {
    const WORD_LISTS: [&str; 5] = [
        "src/audit/headings.rs",
        "src/audit/meaning.rs",
        "src/audit/order_store.rs",
        "src/audit/case.rs",
        "src/intake/facts.rs",
    ];
    let library = aftersales::rulebooks::built_in();
    let is_its_own = |word: &&str| word.contains(|letter: char| letter.is_ascii_uppercase());
    let facts: Vec<&str> = library.facts().map(|fact| fact.word()).filter(is_its_own).collect();
    assert!(facts.len() > 20, "{facts:?}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = ["src", "www/src"].map(|place| files(&root.join(place))).concat();
    let listed = |file: &Path| WORD_LISTS.iter().any(|known| file.ends_with(known));
    let is_source = |file: &PathBuf| file.extension().is_some_and(|end| end == "rs" || end == "ts");
    for file in sources.iter().filter(|file| is_source(file) && !listed(file)) {
        for (number, line) in std::fs::read_to_string(file).unwrap().lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            let named = facts.iter().find(|fact| code.contains(**fact));
            assert!(named.is_none(), "{}:{} names {named:?}", file.display(), number + 1);
        }
    }
}

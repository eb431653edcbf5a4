//! Worked stories: every file under `tests/cases` is read, assessed, and compared whole.
//!
//! `AFTERSALES_REWRITE=1 cargo test --test cases` writes what was found into the files; the
//! difference is for a person to read.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use std::path::{Path, PathBuf};

use aftersales::assess::{Plans, Scope, Under, assess_within};
use aftersales::assessment::Assessment;
use aftersales::case::{self, Value};
use aftersales::time::Instant;
use aftersales::tree::ToTree;
use support::story::Story;
use support::{assess_value, case_of, json, zone};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// The rulebook whose stories stand in a folder.
fn rulebook(folder: &str) -> &'static str {
    match folder {
        "machinery" => "alibaba-machinery-after-sales",
        "warranty" => "alibaba-one-year-warranty",
        "shipping" => "alibaba-shipping-extension",
        "complaints" => "aliexpress-complaints",
        "guide" => "cross-border-guide",
        "trade-assurance" => "alibaba-trade-assurance",
        other => {
            let found = aftersales::rulebooks::built_in().rulebook(other);
            found.unwrap_or_else(|| panic!("tests/cases/{other} is not the folder of a rulebook")).id
        }
    }
}

fn stories() -> Vec<(PathBuf, Story)> {
    let mut stories = Vec::new();
    let mut folders: Vec<_> =
        std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    for folder in folders {
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let mut files: Vec<_> =
            std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        for file in files {
            let text = std::fs::read_to_string(&file).unwrap();
            let story = Story::parse(file.file_stem().unwrap().to_str().unwrap(), rulebook(&name), &text);
            stories.push((file, story));
        }
    }
    stories
}

/// Every look at every story, with the whole assessment as text, for the comparison with the same
/// text made by the package in Node and in a browser.
#[test]
fn every_story_is_written_down_for_the_package() {
    let mut looks = Vec::new();
    for (_, story) in stories() {
        for look in story.looks {
            looks.push(serde_json::json!({
                "name": format!("{}: {}", story.name, look.title),
                "case": json(&look.case),
                "asOf": look.as_of,
                "pinned": look.pins.iter().map(|(question, answer)| {
                    serde_json::json!({ "question": question, "answer": answer })
                }).collect::<Vec<_>>(),
                "windows": look.windows.iter().map(|own| serde_json::to_value(own.to_tree()).unwrap()).collect::<Vec<_>>(),
                "assessment": serde_json::to_string(&look.assess().to_tree()).unwrap(),
            }));
        }
    }
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| folder().join("../../target"), PathBuf::from);
    std::fs::create_dir_all(&target).unwrap();
    std::fs::write(target.join("worked-cases.json"), serde_json::to_string(&looks).unwrap()).unwrap();
    assert!(looks.len() > 80);
}

#[test]
fn every_story_ends_as_told() {
    let rewrite = std::env::var_os("AFTERSALES_REWRITE").is_some();
    let mut wrong = Vec::new();
    for (file, story) in stories() {
        let found = story.found();
        if rewrite {
            std::fs::write(&file, story.rewritten(&found)).unwrap();
            continue;
        }
        for (look, found) in story.looks.iter().zip(&found).filter(|(look, found)| look.expected != **found) {
            let only = |these: &[String], those: &[String]| {
                let own = these.iter().filter(|line| !those.contains(line));
                own.map(|line| format!("    {line}\n")).collect::<String>()
            };
            wrong.push(format!(
                "{}: {}\n  told:\n{}  found:\n{}",
                story.name,
                look.title,
                only(&look.expected, found),
                only(found, &look.expected)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// An order of January 2022 with its engineer asked for in March, delivered in February.
fn delivered_and_asked() -> Value {
    case_of([
        "order platform alibaba",
        "order paidOnPlatform true",
        "order industry machinery",
        "order afterSalesMark true",
        "event payment-succeeded 2022-01-10T09:30:00+08:00 id paid",
        "event delivered 2022-02-20T15:00:00+08:00 id arrived",
        "event service-requested 2022-03-01T10:00:00+08:00 id asked service engineer",
        "event request-received 2022-03-01T10:00:00+08:00 id received re asked",
    ])
}

#[test]
fn a_case_is_seen_under_another_edition_of_its_part_only() {
    let (case, _) = case::read(&delivered_and_asked(), &aftersales::rulebooks::built_in().lexicon, &mut zone);
    let as_of = Instant::parse_rfc3339("2022-03-02T12:00:00+08:00").unwrap();
    let under = Under::named(
        aftersales::rulebooks::built_in(),
        "alibaba-machinery-after-sales",
        "after-sales",
        "2022-05-30",
    );
    let look = |under| {
        let scope = Scope { under, ..Scope::default() };
        assess_within(&case, Vec::new(), as_of, &[], &scope, &Plans::of(&scope))
    };
    let due = |assessment: &Assessment, clause: &str| {
        let machinery = &assessment.parts[0];
        let found = machinery.conclusions.iter().find(|one| one.clause == clause && one.thread.is_some());
        found.and_then(|one| one.due.clone()).map(|due| due.to)
    };
    assert_eq!(due(&look(None), "reply").as_deref(), Some("2022-03-03T10:00:00+08:00"));
    let other = look(under);
    assert_eq!(other.parts[0].edition, Some("2022-05-30"));
    assert_eq!(due(&other, "reply").as_deref(), Some("2022-03-02T10:00:00+08:00"));
    assert_eq!(other.parts[1..], look(None).parts[1..]);
}

#[test]
fn it_says_when_each_event_was_and_how_much_of_the_period_had_passed_at_arrival() {
    let assessment = assess_value(&delivered_and_asked(), "2022-03-02T12:00:00+08:00", &[]);
    let at = |index: usize| assessment.events[index].at.as_ref().map(|at| (&at.from[..], &at.to[..]));
    assert_eq!(at(0), Some(("2022-01-10T09:30:00+08:00", "2022-01-10T09:30:00+08:00")));
    assert_eq!(at(1), Some(("2022-02-20T15:00:00+08:00", "2022-02-20T15:00:00+08:00")));
    assert_eq!(assessment.parts[0].arrived_after, Some(41));
}

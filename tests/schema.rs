//! The schemas that ship with the package say what the reader accepts and the engine writes.
#![cfg(all(feature = "schema", not(target_arch = "wasm32")))]

mod support;

use aftersales::case::{self, ProblemCode, Value};
use aftersales::intake::{PasteOptions, read_paste};
use aftersales::schema::schemas;
use aftersales::tree::ToTree;
use support::json;
use support::story::Story;

fn stories() -> Vec<Story> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let folders = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files =
        folders.flat_map(|folder| std::fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    files
        .map(|file| Story::parse(&file.display().to_string(), "", &std::fs::read_to_string(&file).unwrap()))
        .collect()
}

#[test]
fn every_worked_case_and_its_assessment_follow_the_schemas() {
    let [(_, case), (_, assessment), (_, paste)] = schemas();
    let case = jsonschema::validator_for(&case).unwrap();
    let assessment = jsonschema::validator_for(&assessment).unwrap();
    for look in stories().iter().flat_map(|story| &story.looks) {
        case.validate(&json(&look.case)).unwrap();
        let written = serde_json::to_value(look.assess().to_tree()).unwrap();
        assessment.validate(&written).unwrap();
    }
    let paste = jsonschema::validator_for(&paste).unwrap();
    for text in ["2022-03-01 10:00 paid\nhello", "[03/04/22, 9:01 PM] Ana: please send an engineer", ""] {
        let read = read_paste(text, &PasteOptions::default());
        paste.validate(&serde_json::to_value(read.to_tree()).unwrap()).unwrap();
    }
}

/// Every property of the schema is a field the reader knows, and the reader knows no other.
#[test]
fn the_reader_knows_exactly_the_fields_of_the_schema() {
    let [(_, schema), ..] = schemas();
    let unknown = |path: &[&str], names: &serde_json::Value| {
        for name in names.as_object().unwrap().keys() {
            let mut value = Value::Map(vec![(name.clone(), Value::Null)]);
            if path == ["events"] && name != "kind" {
                let kind = ("kind".to_owned(), Value::Text("seller-replied".to_owned()));
                value = Value::Map(vec![kind, (name.clone(), Value::Null)]);
            }
            if path == ["events"] || path == ["record"] {
                value = Value::List(vec![value]);
            }
            for step in path.iter().rev() {
                value = Value::Map(vec![((*step).to_owned(), value)]);
            }
            let (_, problems) = case::read(&value, &mut |_| None);
            let found = problems.iter().find(|problem| problem.code == ProblemCode::UnknownField);
            assert_eq!(found, None, "{path:?} {name}");
        }
    };
    unknown(&[], &schema["properties"]);
    unknown(&["order"], &schema["$defs"]["Order"]["properties"]);
    unknown(&["events"], &schema["$defs"]["Event"]["properties"]);
    unknown(&["record"], &schema["$defs"]["RecordPart"]["properties"]);
    let facts = schema["$defs"]["Order"]["properties"].as_object().unwrap().len();
    assert_eq!(facts, case::Fact::ALL.len());
    // Every attribute, and the six fields that are none: id, kind, zone, issue, origin, line.
    let fields = schema["$defs"]["Event"]["properties"].as_object().unwrap().len();
    assert_eq!(fields, case::Attribute::ALL.len() + 6);
}

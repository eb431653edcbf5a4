//! The schemas that ship with the package say what the reader accepts and the engine writes.
#![cfg(all(feature = "schema", not(target_arch = "wasm32")))]

mod support;

use aftersales::case::schema::schemas;
use aftersales::case::{self, ProblemCode, Value};
use aftersales::tree::ToTree;
use support::{Story, json};

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
    let [(_, case), (_, assessment)] = schemas();
    let case = jsonschema::validator_for(&case).unwrap();
    let assessment = jsonschema::validator_for(&assessment).unwrap();
    for look in stories().iter().flat_map(|story| &story.looks) {
        case.validate(&json(&look.case)).unwrap();
        let written = serde_json::to_value(look.assess().to_tree()).unwrap();
        assessment.validate(&written).unwrap();
    }
}

/// Every property of the schema is a field the reader knows, and the reader knows no other.
#[test]
fn the_reader_knows_exactly_the_fields_of_the_schema() {
    let [(_, schema), _] = schemas();
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

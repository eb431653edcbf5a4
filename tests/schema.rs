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
    let [(_, case), (_, assessment), (_, paste), _] = schemas();
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
            let (_, problems) = case::read(&value, &aftersales::rulebooks::built_in().lexicon, &mut |_| None);
            let found = problems.iter().find(|problem| problem.code == ProblemCode::UnknownField);
            assert_eq!(found, None, "{path:?} {name}");
        }
    };
    unknown(&[], &schema["properties"]);
    unknown(&["order"], &schema["$defs"]["Order"]["properties"]);
    unknown(&["events"], &schema["$defs"]["Event"]["properties"]);
    unknown(&["record"], &schema["$defs"]["RecordPart"]["properties"]);
    let facts = schema["$defs"]["Order"]["properties"].as_object().unwrap().len();
    assert_eq!(facts, aftersales::rulebooks::built_in().shared_facts().count());
    // Every attribute, and the six fields that are none: id, kind, zone, issue, origin, line.
    let fields = schema["$defs"]["Event"]["properties"].as_object().unwrap().len();
    assert_eq!(fields, case::Attribute::ALL.len() + 6);
}

/// The rulebooks of the program and of the tests as JSON: every scalar a text.
fn rulebooks() -> Vec<serde_json::Value> {
    use aftersales::rulebook::Node;
    let own = ["muster-returns", "repair-cafe"].map(|name| {
        let path = format!("{}/tests/data/rulebooks/{name}.yaml", env!("CARGO_MANIFEST_DIR"));
        Node::of_yaml(name, &std::fs::read_to_string(path).unwrap()).unwrap()
    });
    let bundle = aftersales::rulebooks::bundle(aftersales::rulebooks::FILES).unwrap();
    let all = own.iter().chain(bundle.field("rulebooks").unwrap().items());
    all.map(|node| serde_json::from_str(&node.json()).unwrap()).collect()
}

#[test]
fn every_rulebook_follows_its_schema_and_a_misspelt_one_does_not() {
    let [.., (_, schema)] = schemas();
    let mut fields = std::collections::BTreeSet::new();
    for place in schema["$defs"].as_object().unwrap().values().chain([&schema]) {
        fields.extend(place["properties"].as_object().into_iter().flat_map(|fields| fields.keys().cloned()));
    }
    let schema = jsonschema::validator_for(&schema).unwrap();
    let mut wrong = Vec::new();
    for rulebook in rulebooks() {
        if let Err(error) = schema.validate(&rulebook) {
            panic!("{}: {} {error}", rulebook["id"], error.instance_path);
        }
        // Each name of a field once, spelt otherwise.
        let text = rulebook.to_string();
        let mut names: Vec<&str> = text.split("\":").filter_map(|before| before.rsplit('"').next()).collect();
        names.sort_unstable();
        names.dedup();
        // A language, a fact in a condition: these names a rulebook chooses itself.
        for name in
            names.into_iter().filter(|name| fields.contains(*name) && !case::Fact::WORDS.contains(name))
        {
            let broken = text.replacen(&format!("\"{name}\":"), &format!("\"{name}q\":"), 1);
            let broken: serde_json::Value = serde_json::from_str(&broken).unwrap();
            if schema.is_valid(&broken) {
                wrong.push(format!("{} {name}", rulebook["id"]));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// The reference of the words of rulebooks is made of the schema; `AFTERSALES_REWRITE=1` writes it anew.
#[test]
fn the_reference_of_rulebooks_is_that_of_the_schema() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rulebook-reference.md");
    let made = aftersales::schema::rulebook_reference();
    if std::env::var_os("AFTERSALES_REWRITE").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), made);
}

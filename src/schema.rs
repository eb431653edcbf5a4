//! The JSON Schemas of what goes in and what comes out.

use serde_json::json;

use crate::case::FactSort;

/// The schemas that ship with the package, by file name.
///
/// ```
/// let schemas = aftersales::schema::schemas();
/// assert_eq!(schemas[0].0, "case.schema.json");
/// assert!(schemas[0].1["properties"]["events"].is_object());
/// ```
pub fn schemas() -> [(&'static str, serde_json::Value); 4] {
    [
        ("case.schema.json", with_facts(schemars::schema_for!(crate::case::schema::CaseJson).to_value())),
        ("assessment.schema.json", schemars::schema_for!(crate::assessment::Assessment).to_value()),
        ("paste.schema.json", schemars::schema_for!(crate::intake::Paste).to_value()),
        ("rulebook.schema.json", schemars::schema_for!(crate::rulebook::schema::RulebookJson).to_value()),
    ]
}

/// The schema of a case with the facts that rulebooks share, each by its sort.
fn with_facts(mut case: serde_json::Value) -> serde_json::Value {
    let shared = crate::rulebooks::built_in().shared_facts();
    let properties = shared.filter_map(|(fact, ask)| {
        let or_null =
            |place: &str| json!({ "anyOf": [{ "$ref": format!("#/$defs/{place}") }, { "type": "null" }] });
        let mut schema = match fact.declared()? {
            FactSort::Flag => json!({ "type": ["boolean", "null"] }),
            FactSort::Choice(words) => {
                let words: Vec<_> = words.iter().map(|word| json!(word)).chain([json!(null)]).collect();
                json!({ "enum": words })
            }
            FactSort::Amount => or_null("Money"),
            FactSort::Time => or_null("Time"),
            FactSort::Length => or_null("Length"),
        };
        schema["description"] = json!(ask.en);
        Some((fact.word().to_owned(), schema))
    });
    case["$defs"]["Order"]["properties"] = serde_json::Value::Object(properties.collect());
    case
}

/// What may stand in a rulebook, name by name, as a page of the documentation: made of its schema.
///
/// ```
/// let page = aftersales::schema::rulebook_reference();
/// assert!(page.contains("## Duty") && page.contains("| **`bearer`** |"));
/// ```
pub fn rulebook_reference() -> String {
    let schema = schemars::schema_for!(crate::rulebook::schema::RulebookJson).to_value();
    let mut page = String::from(
        "# The words of a rulebook\n\nMade of the schema (`rulebook.schema.json` of the package); the tutorial is in \
         [rulebooks.md](rulebooks.md). What is in bold must be there.\n",
    );
    let none = serde_json::Map::new();
    let places = schema["$defs"].as_object().unwrap_or(&none);
    section(&mut page, "Rulebook", &schema, places);
    for (name, place) in places.iter().filter(|(name, _)| !name.starts_with("OneOrMore")) {
        section(&mut page, name, place, places);
    }
    let library = crate::rulebooks::built_in();
    page.push_str(
        "\n## Facts that rulebooks share\n\n| fact | what is asked | what it is |\n|---|---|---|\n",
    );
    for (fact, ask) in library.shared_facts() {
        let words: Vec<String> = fact.words().iter().map(|word| format!("`{word}`")).collect();
        let is = match fact.declared() {
            Some(FactSort::Choice(_)) | None => words.join(", "),
            Some(sort) => format!("`{}`", sort.word()),
        };
        page.push_str(&format!("| `{}` | {} | {is} |\n", crate::rulebook::kebab(fact.word()), ask.en));
    }
    let names: Vec<String> = library.calendar_names().map(|name| format!("`{name}`")).collect();
    page.push_str(&format!("\n## Calendars that come with the program\n\n{}.\n", names.join(", ")));
    page
}

/// One place of a rulebook: its fields, or its words.
fn section(page: &mut String, name: &str, place: &serde_json::Value, places: &Places) {
    page.push_str(&format!("\n## {name}\n"));
    if let Some(says) = place["description"].as_str() {
        page.push_str(&format!("\n{}\n", says.replace('\n', " ")));
    }
    let words = |list: &serde_json::Value| {
        let words = list.as_array().into_iter().flatten().filter_map(serde_json::Value::as_str);
        words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
    };
    let listed = [&place["enum"], &place["anyOf"][0]["enum"]].map(words);
    if let Some(listed) = listed.iter().find(|listed| !listed.is_empty() && name != "YesNo") {
        page.push_str(&format!("\n{listed}\n"));
    }
    let ways = place["anyOf"].as_array().into_iter().flatten();
    for says in ways.filter_map(|way| way["description"].as_str()) {
        page.push_str(&format!("\n{}\n", says.replace('\n', " ")));
    }
    let Some(fields) = place["properties"].as_object() else { return };
    page.push_str("\n| field | what stands there | |\n|---|---|---|\n");
    for (field, about) in fields {
        let needed = place["required"].as_array().is_some_and(|all| all.iter().any(|one| one == field));
        let shown = if needed { format!("**`{field}`**") } else { format!("`{field}`") };
        let says = about["description"].as_str().unwrap_or_default().replace('\n', " ");
        page.push_str(&format!("| {shown} | {} | {says} |\n", what(about, places)));
    }
}

type Places = serde_json::Map<String, serde_json::Value>;

/// What may stand in a field, with the way to where it is explained.
fn what(about: &serde_json::Value, places: &Places) -> String {
    if let Some(name) = about["$ref"].as_str().and_then(|place| place.rsplit('/').next()) {
        return match places.get(name).filter(|_| name.starts_with("OneOrMore")) {
            Some(place) => format!("one or a list of {}", what(&place["anyOf"][0], places)),
            None => format!("[{name}](#{})", name.to_lowercase()),
        };
    }
    let is = |sort: &str| about["type"] == sort || about["type"][0] == sort;
    if is("array") {
        return format!("a list of {}", what(&about["items"], places));
    }
    if is("object") {
        let in_languages = about["additionalProperties"]["type"] == "string";
        return if in_languages { "a sentence in each language" } else { "names with their values" }
            .to_owned();
    }
    let ways = about["anyOf"].as_array().into_iter().flatten();
    ways.filter(|one| one["type"] != "null").map(|one| what(one, places)).next().unwrap_or("text".to_owned())
}

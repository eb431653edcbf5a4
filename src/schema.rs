//! The JSON Schemas of what goes in and what comes out.

/// The schemas that ship with the package, by file name.
///
/// ```
/// let schemas = aftersales::schema::schemas();
/// assert_eq!(schemas[0].0, "case.schema.json");
/// assert!(schemas[0].1["properties"]["events"].is_object());
/// ```
pub fn schemas() -> [(&'static str, serde_json::Value); 3] {
    [
        ("case.schema.json", schemars::schema_for!(crate::case::schema::CaseJson).to_value()),
        ("assessment.schema.json", schemars::schema_for!(crate::assessment::Assessment).to_value()),
        ("paste.schema.json", schemars::schema_for!(crate::intake::Paste).to_value()),
    ]
}

//! What a whole audit comes to, as a file that programs read and later audits are compared with.

use std::io::ErrorKind;
use std::path::Path;

use aftersales::assess::digest_of;
use aftersales::audit::{Report, Setting, Shares, json_line, json_value};
use aftersales::case::Value;
use serde_json::Value as Json;

use crate::arguments::AuditWords;
use crate::rules;

/// A report as JSON: the program, the settings, what it comes to, and how every order stands.
pub(crate) fn written(audit: &Shares, settings: &str, report: &Report) -> String {
    let stands = audit.saved();
    let digest = digest_of(&format!("{settings}{}{stands}", report.as_of));
    let stands = json_value(&Value::Text(stands));
    format!(
        "{{\"program\":\"aftersales {}\",\"settings\":{settings},\"digest\":\"{digest}\",\"report\":{},\"stands\":{stands}}}\n",
        env!("CARGO_PKG_VERSION"),
        json_line(report),
    )
}

/// All that verdicts hang on but the instant and the tables, as JSON: two audits of equal settings can be compared.
pub(crate) fn settings(setting: &Setting, words: &AuditWords) -> String {
    let text = |text: &str| Value::Text(text.to_owned());
    let named = |name: &str, value: Value| (name.to_owned(), value);
    let asked =
        |id: &str| setting.scope.rulebooks.is_empty() || setting.scope.rulebooks.iter().any(|own| own == id);
    let rulebooks =
        setting.scope.library.rulebooks.iter().filter(|rulebook| asked(rulebook.id)).map(|rulebook| {
            let editions =
                rulebook.parts.iter().flat_map(|part| part.editions).map(|edition| text(edition.id));
            Value::Map(vec![
                named("id", text(rulebook.id)),
                named("lastLookedFor", text(&rulebook.last_looked_for.to_string())),
                named("editions", Value::List(editions.collect())),
            ])
        });
    let day_month = setting.day_month.map_or(Value::Null, |day_month| text(day_month.word()));
    json_value(&Value::Map(vec![
        named("zone", text(&setting.zone)),
        named("dayMonth", day_month),
        named("facts", Value::Map(setting.facts.clone())),
        named("whole", Value::Bool(setting.whole)),
        named("rulebooks", Value::List(rulebooks.collect())),
        named(
            "ownRulebooks",
            Value::List(rules::digests(&words.rulebook).iter().map(|own| text(own)).collect()),
        ),
        named("words", Value::List(words.said_of_tables().iter().map(|word| text(word)).collect())),
    ]))
}

/// An earlier report, as far as it is compared with.
pub(crate) struct Earlier {
    /// How every order stood.
    pub(crate) stands: String,
}

impl Earlier {
    /// Reads it; nothing where there is none yet. Fails with a sentence where it is no report, or was made under other
    /// settings.
    pub(crate) fn read(path: &Path, settings: &str) -> Result<Option<Self>, String> {
        let name = path.display();
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(format!("{name}: {error}")),
        };
        let told: Json =
            serde_json::from_str(&text).map_err(|error| format!("{name}: it is no report: {error}"))?;
        let (Some(before), Some(stands)) = (told.get("settings"), told.get("stands").and_then(Json::as_str))
        else {
            return Err(format!("{name}: it is no report: \"settings\" and \"stands\" were wanted"));
        };
        // The order of facts is no setting.
        if serde_json::from_str::<Json>(settings).ok().as_ref() != Some(before) {
            return Err(format!(
                "{name}: it was made under other settings, and cannot be compared with: then {before}, now {settings}"
            ));
        }
        Ok(Some(Self { stands: stands.to_owned() }))
    }
}

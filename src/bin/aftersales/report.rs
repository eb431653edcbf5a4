//! What a whole audit comes to, as a file that programs read and later audits are compared with.

use std::path::Path;

use aftersales::assess::digest_of;
use aftersales::audit::{Audit, Report, Setting, json_line, json_value};
use aftersales::case::Value;
use serde_json::value::RawValue;

/// A report as JSON: the program, the settings, what it comes to, and how every order stands.
pub(crate) fn written(audit: &Audit, report: &Report) -> String {
    let settings = settings(audit.setting());
    let stands = audit.saved();
    let digest = digest_of(&format!("{settings}{}{stands}", report.as_of));
    let stands = json_value(&Value::Text(stands));
    format!(
        "{{\"program\":\"aftersales {}\",\"settings\":{settings},\"digest\":\"{digest}\",\"report\":{},\"stands\":{stands}}}\n",
        env!("CARGO_PKG_VERSION"),
        json_line(report),
    )
}

/// All that verdicts hang on but the instant and the tables: two audits of equal settings can be compared.
fn settings(setting: &Setting) -> String {
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
    ]))
}

/// An earlier report, as far as it is compared with.
pub(crate) struct Earlier {
    /// How every order stood.
    pub(crate) stands: String,
}

impl Earlier {
    /// Reads it. Fails with a sentence where it is none, or was made under other settings.
    pub(crate) fn read(path: &Path, setting: &Setting) -> Result<Self, String> {
        let name = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
        let fields: std::collections::BTreeMap<String, Box<RawValue>> =
            serde_json::from_str(&text).map_err(|error| format!("{name}: it is no report: {error}"))?;
        let field = |wanted: &str| {
            fields.get(wanted).ok_or(format!("{name}: it is no report: \"{wanted}\" was wanted"))
        };
        let (before, now) = (field("settings")?.get(), settings(setting));
        if before != now {
            return Err(format!(
                "{name}: it was made under other settings, and cannot be compared with: then {before}, now {now}"
            ));
        }
        let stands = serde_json::from_str(field("stands")?.get())
            .map_err(|error| format!("{name}: it is no report: {error}"))?;
        Ok(Self { stands })
    }
}

//! What people paste, for a page.

use wasm_bindgen::prelude::*;

use super::values::{DEPTH_AT_MOST, field, text, tree, value};
use super::write;
use crate::case::{EventKind, KindTraits, PLAIN, Party, Value};
use crate::intake::{self, DayMonth, PasteOptions};
use crate::time::Date;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What a person has said of a paste. */
export interface PasteOptions {
  /** The day on which it was copied, such as 2022-03-04: what "yesterday" was counted from. */
  copiedOn?: string | null;
  /** Which number is the day. */
  dayMonth?: DayMonth | null;
  /** Who is who, by name. */
  roles?: Record<string, Party>;
  /** Words that suggest an event, as the catalogue tells them of a rulebook; they go before those that are known. */
  phrases?: { event: string; by?: Party | null; anyOf: string[] }[];
}
"#;

/// More values than this no log of messages has.
const LOG_VALUES_AT_MOST: u32 = 4_000_000;
/// What stops a module that is built to be stopped.
#[cfg(feature = "panics")]
const TRAP: &str = "stop-the-module";

/// Reads a pasted text: chats, mails, order pages, notes, and messages that a tool wrote as JSON.
#[wasm_bindgen(js_name = readPaste, unchecked_return_type = "Paste")]
pub fn read_paste(
    text: &str,
    #[wasm_bindgen(unchecked_param_type = "PasteOptions | undefined")] options: &JsValue,
) -> JsValue {
    #[cfg(feature = "panics")]
    assert!(!text.contains(TRAP), "the paste holds the word that stops the module");
    let options = paste_options(&value(options));
    match log(text) {
        Some(log) => write(&intake::read_log(&log, &options)),
        None => write(&intake::read_paste(text, &options)),
    }
}

fn paste_options(options: &Value) -> PasteOptions {
    let day = field(options, "copiedOn").and_then(text).and_then(|day| {
        let mut parts = day.splitn(3, '-').map(str::parse::<u32>);
        let mut next = || parts.next()?.ok();
        Date::new(i32::try_from(next()?).ok()?, next()?, next()?)
    });
    let role = |(name, role): &(String, Value)| Some((name.clone(), Party::from_word(text(role)?)?));
    PasteOptions {
        copied_on: day,
        day_month: field(options, "dayMonth").and_then(text).and_then(DayMonth::from_word),
        roles: match field(options, "roles") {
            Some(Value::Map(roles)) => roles.iter().filter_map(role).collect(),
            _ => Vec::new(),
        },
        phrases: match field(options, "phrases") {
            Some(Value::List(all)) => all.iter().filter_map(phrases).flatten().collect(),
            _ => Vec::new(),
        },
    }
}

/// Words that suggest an event, which a rulebook may have declared.
fn phrases(value: &Value) -> Option<Vec<(EventKind, String)>> {
    let word = field(value, "event").and_then(text)?;
    let by = field(value, "by").and_then(text).and_then(Party::from_word);
    let event =
        EventKind::from_word(word).or_else(|| EventKind::declare(word, KindTraits { by, ..PLAIN }))?;
    let Some(Value::List(any_of)) = field(value, "anyOf") else { return None };
    Some(any_of.iter().filter_map(text).map(|phrase| (event, phrase.to_owned())).collect())
}

/// The values of a text that is JSON, or JSON line by line; each with its line.
fn log(text: &str) -> Option<Vec<(u32, Value)>> {
    let parse = |text: &str| {
        let parsed = js_sys::JSON::parse(text).ok().filter(JsValue::is_object)?;
        let mut left = LOG_VALUES_AT_MOST;
        Some(tree(&parsed, DEPTH_AT_MOST, &mut left))
    };
    let text = text.trim_start_matches('\u{feff}');
    if !text.trim_start().starts_with(['{', '[']) {
        return None;
    }
    if let Some(whole) = parse(text) {
        return Some(vec![(1, whole)]);
    }
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    let all: Vec<_> = lines.map(|(line, number)| (number, parse(line).unwrap_or(Value::Null))).collect();
    all.iter().any(|(_, value)| *value != Value::Null).then_some(all)
}

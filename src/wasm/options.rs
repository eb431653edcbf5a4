//! How a page wants cases assessed.

use wasm_bindgen::prelude::*;

use super::values::{field, text};
use crate::assess::{OF_CASE, Pin, Under};
use crate::assessment::Chosen;
use crate::case::{self, Problem, ProblemCode, Value};
use crate::catalogue::Catalogue;
use crate::rulebook::Library;
use crate::time::Instant;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
import type { Case } from "./case.js";

/** When to assess, and which readings a person has chosen. */
export interface AssessOptions {
  /** The instant, as RFC 3339 with its offset. */
  asOf: string;
  /** Readings chosen for questions; the default holds for every other one. */
  pinned?: Chosen[];
  /** An edition to take as governing its part, whatever selects one. */
  under?: { rulebook: string; part: string; edition: string } | null;
  /** The rulebooks that are told of: by id, or whole, of one's own; all that are loaded where none is named. */
  rulebooks?: readonly (string | object)[] | null;
  /** Windows that a person's order page names (`you`) or a host page sets (`host`), in place of the clauses' own. */
  windows?: readonly OwnWindow[];
}
"#;

/// The rules as plain data, with the words that conclusions point to: of what is loaded, and of rulebooks of one's own.
/// Throws a `Problem` where one of these has a mistake.
#[wasm_bindgen(unchecked_return_type = "Catalogue")]
pub fn catalogue(
    #[wasm_bindgen(unchecked_optional_param_type = "{ rulebooks?: readonly object[] }")] own: &JsValue,
) -> Result<JsValue, JsValue> {
    let (library, _) = super::library::library_of(&super::values::options(own), &mut Vec::new())?;
    let catalogue: Catalogue = crate::catalogue::catalogue(library);
    Ok(super::write_long(&catalogue))
}

pub(super) fn under(library: &Library, options: &Value, problems: &mut Vec<Problem>) -> Option<Under> {
    let under = field(options, "under").filter(|under| **under != Value::Null)?;
    let [rulebook, part, edition] =
        ["rulebook", "part", "edition"].map(|name| field(under, name).and_then(text).unwrap_or_default());
    let found = Under::named(library, rulebook, part, edition);
    if found.is_none() {
        problems.push(Problem {
            path: "under".to_owned(),
            code: ProblemCode::UnknownWord,
            found: format!("{rulebook}/{part}/{edition}"),
            wanted: "a rulebook, one of its parts and one of its editions".to_owned(),
        });
    }
    found
}

pub(super) fn as_of(options: &Value) -> Result<Instant, Problem> {
    let found = field(options, "asOf").and_then(text).unwrap_or_default();
    Instant::parse_rfc3339(found).ok_or_else(|| Problem {
        path: "asOf".to_owned(),
        code: ProblemCode::NotATime,
        found: found.to_owned(),
        wanted: "an instant with its offset, such as 2022-03-04T00:00:00+08:00".to_owned(),
    })
}

pub(super) fn pins(
    library: &Library,
    case: &case::Case,
    options: &Value,
    problems: &mut Vec<Problem>,
) -> Vec<Pin> {
    let Some(Value::List(chosen)) = field(options, "pinned") else { return Vec::new() };
    let mut pins = Vec::new();
    for (index, chosen) in chosen.iter().enumerate() {
        let part = |name: &str| field(chosen, name).and_then(text).unwrap_or_default().to_owned();
        let chosen = Chosen { question: part("question"), answer: part("answer") };
        match pin(library, case, &chosen) {
            Some(pin) => pins.push(pin),
            None => problems.push(Problem {
                path: format!("pinned[{index}]"),
                code: ProblemCode::UnknownQuestion,
                found: format!("{}={}", chosen.question, chosen.answer),
                wanted: "a question and one of its answers".to_owned(),
            }),
        }
    }
    pins
}

fn pin(library: &Library, case: &case::Case, chosen: &Chosen) -> Option<Pin> {
    let (question, answer) = match library.question(&chosen.question) {
        Some(question) => {
            let answers = question.answers();
            (question.index(), answers.iter().position(|answer| answer.id == chosen.answer)?)
        }
        None => {
            let index = case.questions.iter().position(|own| own.id == chosen.question)?;
            let answers = &case.questions[index].answers;
            (OF_CASE + index, answers.iter().position(|answer| *answer == chosen.answer)?)
        }
    };
    Some(Pin { question, answer: u8::try_from(answer).ok()? })
}

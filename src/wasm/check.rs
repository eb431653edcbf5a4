//! A single case for a page.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;

use super::library::library_of;
use super::options::{as_of, pins, under};
use super::values::{field, text, value};
use super::{write, zone_table};
use crate::assess::{Plans, Scope};
use crate::assessment::{Assessment, CountUnit, OwnWindow};
use crate::case::{self, Problem, ProblemCode, Value};
use crate::rulebook::{Grade, Library};

/// Assesses a case at an instant. Throws a `Problem` where the as-of cannot be read, and where rulebooks are
/// named of which none is known: no others are told in their place.
#[wasm_bindgen(unchecked_return_type = "Assessment")]
pub fn assess(
    #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "AssessOptions")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let options = super::values::options(options);
    let instant = as_of(&options).map_err(|problem| write(&problem))?;
    // Rulebooks of one's own declare words that the case may use.
    let mut of_options = Vec::new();
    let (library, rulebooks) = library_of(&options, &mut of_options)?;
    let (case, mut problems) = case::read(&value(case), &library.lexicon, &mut zone_table);
    problems.extend(of_options);
    let pins = pins(library, &case, &options, &mut problems);
    let scope = Scope {
        under: under(library, &options, &mut problems),
        windows: windows(library, &options, &mut problems),
        rulebooks,
        library,
    };
    let plans = plans(&scope);
    let assessment: Assessment =
        crate::assess::assess_within(&case, problems, instant, &pins, &scope, &plans);
    Ok(write(&assessment))
}

/// The plans of a scope: those of the last call, where they hold for it.
fn plans(scope: &Scope) -> Rc<Plans> {
    thread_local! {
        static LAST: RefCell<Option<Rc<Plans>>> = const { RefCell::new(None) };
    }
    LAST.with_borrow_mut(|last| {
        let kept = last.take().filter(|plans| plans.serve(scope));
        Rc::clone(last.insert(kept.unwrap_or_else(|| Rc::new(Plans::of(scope)))))
    })
}

fn windows(library: &Library, options: &Value, problems: &mut Vec<Problem>) -> Vec<OwnWindow> {
    let Some(Value::List(set)) = field(options, "windows") else { return Vec::new() };
    let mut known = Vec::new();
    for (index, set) in set.iter().enumerate() {
        match window(library, set) {
            Some(own) => known.push(own),
            None => problems.push(Problem {
                path: format!("windows[{index}]"),
                code: ProblemCode::UnknownWord,
                found: ["rulebook", "clause", "amount", "unit", "by"]
                    .map(|name| field(set, name).map_or_else(String::new, Value::describe))
                    .join(" "),
                wanted:
                    "a rulebook, one of its clauses that has a window, an amount of hours, natural-days, \
                         working-days or months up to ten years, and by whom: you or host"
                        .to_owned(),
            }),
        }
    }
    known
}

fn window(library: &Library, set: &Value) -> Option<OwnWindow> {
    let word = |name: &str| field(set, name).and_then(text);
    let Some(Value::Integer(amount)) = field(set, "amount") else { return None };
    let by = Grade::from_word(word("by")?).filter(|by| matches!(by, Grade::You | Grade::Host))?;
    let unit = CountUnit::from_word(word("unit")?)?;
    OwnWindow::named(library, word("rulebook")?, word("clause")?, unit, u32::try_from(*amount).ok()?, by)
}

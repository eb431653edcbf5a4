//! The rulebooks that a page has loaded, and those of its own that it brings along.

#![cfg_attr(
    not(any(feature = "check", feature = "audit")),
    allow(dead_code, reason = "a module that assesses nothing has no options")
)]

use std::cell::{Cell, RefCell};

use wasm_bindgen::prelude::*;

use super::values::{field, text};
use super::write;
use crate::case::{Problem, ProblemCode, Value};
use crate::rulebook::{Fault, Library, Node};

/// So many sets of rulebooks of one's own are known again.
const EXTENDED_AT_MOST: usize = 32;

/// A library, and the names of the rulebooks of one's own that were added to it.
type Extended = (String, &'static Library, Vec<String>);

thread_local! {
    static LOADED: Cell<Option<&'static Library>> = const { Cell::new(None) };
    /// The last libraries with rulebooks of one's own, and the text of those: what is read anew stays in memory.
    static EXTENDED: RefCell<Vec<Extended>> = const { RefCell::new(Vec::new()) };
}

/// Takes the rulebooks that are asked from now on, as JSON: `sources`, `questions` and `rulebooks`. Throws a `Problem`
/// where one has a mistake.
#[wasm_bindgen(js_name = loadRulebooks)]
pub fn load_rulebooks(text: &str) -> Result<(), JsValue> {
    let library =
        Library::of(&node("rulebooks", text)?).map_err(|faults| write(&told("rulebooks", &faults)))?;
    LOADED.set(Some(Box::leak(Box::new(library))));
    EXTENDED.take();
    Ok(())
}

/// Takes one more rulebook, as JSON, with the calendars that it counts by. Throws a `Problem` where it has a mistake.
#[wasm_bindgen(js_name = addRulebook)]
pub fn add_rulebook(text: &str) -> Result<(), JsValue> {
    let library = loaded().with(&node("rulebooks", text)?, &mut super::zone_table);
    let library = library.map_err(|faults| write(&told("rulebooks", &faults)))?;
    LOADED.set(Some(Box::leak(Box::new(library))));
    EXTENDED.take();
    Ok(())
}

/// The rulebooks that are not loaded and that join in for a case, by id.
#[wasm_bindgen(js_name = rulebooksToLoad)]
pub fn rulebooks_to_load(#[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue) -> Vec<String> {
    let library = loaded();
    let (case, _) = crate::case::read(&super::values::value(case), &library.lexicon, &mut super::zone_table);
    crate::assess::joining(library, &case.order).map(str::to_owned).collect()
}

/// Takes more calendars, for rulebooks of one's own, as JSON: a list. Throws a `Problem` where one has no name.
#[wasm_bindgen(js_name = loadCalendars)]
pub fn load_calendars(text: &str) -> Result<(), JsValue> {
    let library = loaded().with_calendars(&node("calendars", text)?);
    let library = library.map_err(|faults| write(&told("calendars", &faults)))?;
    LOADED.set(Some(Box::leak(Box::new(library))));
    EXTENDED.take();
    Ok(())
}

/// The rulebooks that are loaded.
pub(super) fn loaded() -> &'static Library {
    let library = LOADED.get().unwrap_or_else(first);
    LOADED.set(Some(library));
    library
}

#[cfg(feature = "built-in")]
fn first() -> &'static Library {
    crate::rulebooks::built_in()
}

#[cfg(not(feature = "built-in"))]
fn first() -> &'static Library {
    Box::leak(Box::default())
}

/// The library that is asked, and the rulebooks of it that are named; none where none is named, which means all of them.
/// An unknown one beside known ones is a problem of the case; where all are unknown there is nothing to tell.
pub(super) fn library_of(
    options: &Value,
    problems: &mut Vec<Problem>,
) -> Result<(&'static Library, Vec<String>), JsValue> {
    let mut library = loaded();
    let Some(Value::List(named)) = field(options, "rulebooks") else { return Ok((library, Vec::new())) };
    let own: Vec<&Value> = named.iter().filter(|value| matches!(value, Value::Map(_))).collect();
    let mut known = Vec::new();
    if !own.is_empty() {
        let ids;
        (library, ids) = with(library, &own).map_err(|problem| write(&problem))?;
        known.extend(ids);
    }
    let mut unknown = Vec::new();
    for (index, value) in named.iter().enumerate().filter(|(_, value)| !matches!(value, Value::Map(_))) {
        let id = text(value).unwrap_or_default();
        match library.rulebook(id) {
            Some(rulebook) => known.push(rulebook.id.to_owned()),
            None => unknown.push(Problem {
                path: format!("rulebooks[{index}]"),
                code: ProblemCode::UnknownWord,
                found: id.to_owned(),
                wanted: library.rulebooks.iter().map(|known| known.id).collect::<Vec<_>>().join(", "),
            }),
        }
    }
    if known.is_empty() && !unknown.is_empty() {
        return Err(write(&unknown.swap_remove(0)));
    }
    problems.extend(unknown);
    Ok((library, known))
}

/// A library with rulebooks of one's own, and their names. The same ones are read once.
fn with(library: &'static Library, own: &[&Value]) -> Result<(&'static Library, Vec<String>), Problem> {
    let nodes = own.iter().map(|value| Node::of_value(value)).collect::<Result<Vec<_>, _>>();
    let nodes = nodes.map_err(|wrong| problem("rulebooks", wrong.why))?;
    let key: String = nodes.iter().map(Node::json).collect();
    let same = |known: &&Extended| known.0 == key;
    if let Some((_, library, ids)) = EXTENDED.with_borrow(|known| known.iter().find(same).cloned()) {
        return Ok((library, ids));
    }
    let mut extended = library.clone();
    for node in &nodes {
        extended =
            extended.with(node, &mut super::zone_table).map_err(|faults| told("rulebooks", &faults))?;
    }
    let ids: Vec<String> =
        extended.rulebooks[library.rulebooks.len()..].iter().map(|rulebook| rulebook.id.to_owned()).collect();
    let extended: &'static Library = Box::leak(Box::new(extended));
    EXTENDED.with_borrow_mut(|known| {
        if known.len() == EXTENDED_AT_MOST {
            known.remove(0);
        }
        known.push((key, extended, ids.clone()));
    });
    Ok((extended, ids))
}

/// The tree of a text of JSON. The browser's own reader would hand it over value by value, which takes five times as long.
fn node(path: &str, text: &str) -> Result<Node, JsValue> {
    let value = Value::of_json(text).ok_or_else(|| write(&problem(path, "no JSON".to_owned())))?;
    Node::of_value(&value).map_err(|wrong| write(&problem(path, wrong.why)))
}

fn problem(path: &str, found: String) -> Problem {
    Problem {
        path: path.to_owned(),
        code: ProblemCode::WrongType,
        found,
        wanted: "the JSON of a rulebook".to_owned(),
    }
}

/// Every mistake in one problem: a rulebook is used whole or not at all.
fn told(path: &str, faults: &[Fault]) -> Problem {
    let all: Vec<String> = faults.iter().map(ToString::to_string).collect();
    Problem {
        path: path.to_owned(),
        code: ProblemCode::UnknownWord,
        found: all.join("\n"),
        wanted: "a rulebook without mistakes".to_owned(),
    }
}

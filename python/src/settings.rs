//! What is said of all orders, from Python's values; a mistake is told with what was wanted.

use std::collections::BTreeMap;

use aftersales::assess::Scope;
use aftersales::audit::{Meaning, Setting, TableOptions};
use aftersales::case::{self, EventKind, Value};
use aftersales::intake::DayMonth;
use aftersales::rulebook::{Fault, Library, Node};
use aftersales::rulebooks::built_in;
use aftersales::time::{COMPILED_ZONES, Instant, database_zone};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyAny, PyBool, PyDict, PyFloat, PyInt, PyString};

/// Words of a column, and the events that they mean.
pub(crate) type Words = BTreeMap<String, String>;

/// Values within values, at most.
const DEPTH_AT_MOST: u32 = 24;

/// What is the same for every order.
pub(crate) fn setting(
    as_of: &Bound<'_, PyAny>,
    zone: &str,
    day_month: Option<&str>,
    facts: Option<&Bound<'_, PyAny>>,
    whole: bool,
    rulebooks: Option<&Bound<'_, PyAny>>,
) -> PyResult<Setting> {
    let scope = scope(rulebooks)?;
    let wanted = "as_of: wanted an instant with its offset, such as 2022-03-04T00:00:00+08:00";
    let as_of =
        text_of(as_of)?.and_then(|text| Instant::parse_rfc3339(&text)).ok_or_else(|| wrong(wanted))?;
    let is_zone = zone.is_empty()
        || COMPILED_ZONES.iter().any(|known| known.name == zone)
        || database_zone(zone).is_some();
    if !is_zone {
        let wanted = "wanted an IANA name, such as Asia/Shanghai or Europe/Berlin";
        return Err(wrong(&format!("zone: found {zone:?}; {wanted}")));
    }
    let day_month = day_month
        .map(|word| {
            let wanted = || wrong(&format!("day_month: found {word:?}; wanted day-first or month-first"));
            DayMonth::from_word(word).ok_or_else(wanted)
        })
        .transpose()?;
    let facts = match facts.map(|facts| value(facts, DEPTH_AT_MOST)).transpose()? {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Map(facts)) => facts,
        Some(other) => return Err(wrong(&format!("facts: found {}; wanted a dict", other.describe()))),
    };
    let order = Value::Map(vec![("order".to_owned(), Value::Map(facts.clone()))]);
    let (_, problems) = case::read(&order, &scope.library.lexicon, &mut database_zone);
    if !problems.is_empty() {
        let told = problems
            .iter()
            .map(|problem| format!("{}: found {}; wanted {}", problem.path, problem.found, problem.wanted));
        return Err(wrong(&told.collect::<Vec<_>>().join("\n")));
    }
    Ok(Setting { zone: zone.to_owned(), day_month, facts, whole, ..Setting::within(scope, as_of) })
}

/// What is said of every table.
pub(crate) fn table_options(
    setting: &Setting,
    columns: Option<Vec<String>>,
    statuses: Option<Words>,
    events: Option<Words>,
) -> PyResult<TableOptions> {
    let lexicon = &setting.scope.library.lexicon;
    let meaning = |word: &String| {
        let all = || Meaning::ALL.iter().map(|known| known.word()).collect::<Vec<_>>().join(", ");
        Meaning::from_word(word)
            .ok_or_else(|| wrong(&format!("columns: found {word:?}; wanted one of {}", all())))
    };
    let meant = |name: &str, words: Option<Words>| -> PyResult<Vec<(String, EventKind)>> {
        let kind = |(word, kind): (String, String)| match lexicon.kind(&kind) {
            Some(kind) => Ok((word, kind)),
            None => {
                let all = lexicon.kinds().collect::<Vec<_>>().join(", ");
                Err(wrong(&format!("{name}: found {kind:?}; wanted one of {all}")))
            }
        };
        words.unwrap_or_default().into_iter().map(kind).collect()
    };
    Ok(TableOptions {
        meanings: columns.map(|all| all.iter().map(meaning).collect::<PyResult<_>>()).transpose()?,
        statuses: meant("statuses", statuses)?,
        events: meant("events", events)?,
        // Columns have names of their own: no row stands above them.
        header: Some(0),
        ..TableOptions::default()
    })
}

/// The rulebooks that are named: by id, as the YAML text of one's own, or as a dict.
fn scope(rulebooks: Option<&Bound<'_, PyAny>>) -> PyResult<Scope> {
    let mut library: Library = built_in().clone();
    let mut named = Vec::new();
    for rulebook in rulebooks.map(|all| all.try_iter()).transpose()?.into_iter().flatten() {
        let rulebook = rulebook?;
        let node = match rulebook.cast::<PyString>() {
            Ok(text) if text.to_str()?.contains('\n') => Node::of_yaml("rulebook", text.to_str()?)
                .map_err(|wrong| vec![Fault::of_file("rulebook", wrong.line, &wrong.why)]),
            Ok(id) => {
                let id = id.to_str()?;
                if library.rulebook(id).is_none() {
                    let known: Vec<&str> = library.rulebooks.iter().map(|known| known.id).collect();
                    return Err(wrong(&format!(
                        "rulebooks: found {id:?}; wanted one of {}",
                        known.join(", ")
                    )));
                }
                named.push(id.to_owned());
                continue;
            }
            Err(_) => Node::of_value(&value(&rulebook, DEPTH_AT_MOST)?)
                .map_err(|wrong| vec![Fault::of_file("rulebook", wrong.line, &wrong.why)]),
        };
        let extended = node.and_then(|node| library.with(&node, &mut database_zone));
        library = extended.map_err(|faults| {
            wrong(&faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        })?;
        named.extend(library.rulebooks.last().map(|rulebook| rulebook.id.to_owned()));
    }
    if named.is_empty() {
        return Ok(Scope::default());
    }
    // Rules are pointed into for as long as the program runs.
    Ok(Scope { rulebooks: named, ..Scope::of(Box::leak(Box::new(library))) })
}

/// A value of Python as a plain one; dates and times as their text.
fn value(given: &Bound<'_, PyAny>, depth: u32) -> PyResult<Value> {
    if depth == 0 {
        return Err(wrong("values are too deep within values"));
    }
    if given.is_none() {
        return Ok(Value::Null);
    }
    if let Ok(yes) = given.cast::<PyBool>() {
        return Ok(Value::Bool(yes.is_true()));
    }
    if given.is_instance_of::<PyInt>() {
        return Ok(Value::Integer(given.extract()?));
    }
    if given.is_instance_of::<PyFloat>() {
        return Ok(Value::Fraction(given.str()?.to_string()));
    }
    if let Some(text) = text_of(given)? {
        return Ok(Value::Text(text));
    }
    if let Ok(fields) = given.cast::<PyDict>() {
        let field = |(name, field): (Bound<'_, PyAny>, Bound<'_, PyAny>)| {
            Ok((name.extract::<String>()?, value(&field, depth - 1)?))
        };
        return Ok(Value::Map(fields.iter().map(field).collect::<PyResult<_>>()?));
    }
    let item = |item: PyResult<Bound<'_, PyAny>>| value(&item?, depth - 1);
    Ok(Value::List(given.try_iter()?.map(item).collect::<PyResult<_>>()?))
}

/// A text, or the text of a date or a time.
fn text_of(given: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    if let Ok(text) = given.cast::<PyString>() {
        return Ok(Some(text.to_str()?.to_owned()));
    }
    if given.hasattr("isoformat")? {
        return Ok(Some(given.call_method0("isoformat")?.extract()?));
    }
    Ok(None)
}

fn wrong(told: &str) -> PyErr {
    PyValueError::new_err(told.to_owned())
}

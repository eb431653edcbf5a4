//! JavaScript's values as trees.

#![cfg_attr(
    not(any(feature = "check", feature = "audit")),
    allow(dead_code, reason = "a module that assesses nothing has no options")
)]

use js_sys::{Array, BigInt, Date as JsDate, Number, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::case::Value;

/// Deeper than this no case is; a value that holds itself ends here.
pub(super) const DEPTH_AT_MOST: u32 = 12;
/// More values than this no case has.
const VALUES_AT_MOST: u32 = 200_000;

pub(super) fn field<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    match value {
        Value::Map(fields) => fields.iter().find(|(field, _)| field == name).map(|(_, value)| value),
        _ => None,
    }
}

pub(super) fn text(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// A JavaScript value by its own keys: what it inherits is no fact.
pub(super) fn value(value: &JsValue) -> Value {
    let mut left = VALUES_AT_MOST;
    tree(value, DEPTH_AT_MOST, &mut left)
}

/// The same of options, which may bring rulebooks along.
#[cfg(any(feature = "check", feature = "audit"))]
pub(super) fn options(value: &JsValue) -> Value {
    let mut left = VALUES_AT_MOST;
    tree(value, 2 * DEPTH_AT_MOST, &mut left)
}

pub(super) fn tree(value: &JsValue, depth: u32, left: &mut u32) -> Value {
    if value.is_null() || value.is_undefined() {
        return Value::Null;
    }
    if depth == 0 || *left == 0 {
        return Value::Text("…".to_owned());
    }
    *left -= 1;
    if let Some(text) = value.as_string() {
        return Value::Text(text);
    }
    if let Some(yes) = value.as_bool() {
        return Value::Bool(yes);
    }
    if value.as_f64().is_some() || value.is_bigint() {
        let text = text_of(value);
        return text.parse().map_or(Value::Fraction(text), Value::Integer);
    }
    if let Some(date) = value.dyn_ref::<JsDate>() {
        return Value::Text(date.to_iso_string().into());
    }
    if let Some(items) = value.dyn_ref::<Array>() {
        let count = items.length().min(*left);
        let item = |index: u32| {
            let own = Object::has_own(items, &index.into());
            if own { tree(&items.get(index), depth - 1, left) } else { Value::Null }
        };
        return Value::List((0..count).map(item).collect());
    }
    match value.dyn_ref::<Object>() {
        Some(object) if !value.is_function() => {
            let keys = Object::keys(object);
            let named = keys.iter().filter_map(|key| {
                let own = Reflect::get(object, &key).ok()?;
                Some((key.as_string()?, tree(&own, depth - 1, left)))
            });
            Value::Map(named.collect())
        }
        _ => Value::Text("…".to_owned()),
    }
}

/// A number as JavaScript writes it.
fn text_of(number: &JsValue) -> String {
    let text = match number.dyn_ref::<BigInt>() {
        Some(big) => big.to_string(10).ok(),
        None => number.unchecked_ref::<Number>().to_string_with_radix(10).ok(),
    };
    text.map(String::from).unwrap_or_default()
}

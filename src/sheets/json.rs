//! Tables that are JSON, or JSON line by line: each object is a row. Numbers keep the digits they are written with.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{Broken, FileFault, SheetName, Table};

/// Deeper than this nothing is unfolded.
const DEEPEST: u32 = 8;

type Item<'a> = Vec<(String, &'a RawValue)>;

pub(super) fn read(text: &str) -> Result<Vec<Table>, Broken> {
    let text = text.trim_start_matches('\u{feff}');
    let mut rows: Vec<Vec<(String, String)>> = Vec::new();
    let mut broken: Vec<(usize, &str)> = Vec::new();
    let mut detail = String::new();
    match serde_json::from_str::<&RawValue>(text) {
        Ok(whole) => {
            for item in listed(whole).unwrap_or_else(|| vec![whole]) {
                unfold(item, &[], DEEPEST, &mut rows);
            }
        }
        Err(error) => {
            detail = error.to_string();
            for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
                match serde_json::from_str::<&RawValue>(line.trim()) {
                    Ok(item) => unfold(item, &[], DEEPEST, &mut rows),
                    Err(_) => broken.push((number + 1, line)),
                }
            }
        }
    }
    if rows.is_empty() {
        return Err(Broken { fault: FileFault::NotATable, detail });
    }
    let mut names: Vec<String> = Vec::new();
    for (name, _) in rows.iter().flatten() {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    let cells = |row: &Vec<(String, String)>| {
        let cell = |name: &String| row.iter().find(|(own, _)| own == name).map(|(_, cell)| cell.clone());
        names.iter().map(|name| cell(name).unwrap_or_default()).collect::<Vec<String>>()
    };
    let mut told: Vec<Vec<String>> = vec![names.clone()];
    told.extend(rows.iter().map(cells));
    // A broken line stays a row, whose number cannot be read: it is listed with the others that could not be used.
    for (number, line) in broken {
        let text: String = line.trim().chars().take(80).collect();
        told.push(vec![String::new(), format!("{number}: {text}")]);
    }
    Ok(vec![(SheetName { name: String::new(), is_hidden: false }, told)])
}

/// The items of a list; `None` where it is none.
fn listed(value: &RawValue) -> Option<Vec<&RawValue>> {
    value.get().starts_with('[').then(|| serde_json::from_str(value.get()).ok()).flatten()
}

/// An object as rows: one for each of the objects in its lists, each with what is said of all of them.
fn unfold(value: &RawValue, common: &[(String, String)], depth: u32, rows: &mut Vec<Vec<(String, String)>>) {
    if depth == 0 || !value.get().starts_with('{') {
        return;
    }
    let Ok(Fields(fields)) = serde_json::from_str::<Fields<'_>>(value.get()) else { return };
    let is_item = |item: &RawValue| item.get().starts_with('{');
    let mut own: Vec<(String, String)> = common.to_vec();
    let mut lists = Vec::new();
    for (name, value) in fields {
        match listed(value).filter(|items| items.iter().any(|item| is_item(item))) {
            Some(items) => {
                lists.push(items.into_iter().map(|item| item.get().to_owned()).collect::<Vec<String>>())
            }
            None => {
                own.retain(|(known, _)| *known != name);
                own.push((name, cell(value)));
            }
        }
    }
    if lists.is_empty() {
        rows.push(own);
        return;
    }
    for item in lists.iter().flatten() {
        if let Ok(item) = serde_json::from_str::<&RawValue>(item) {
            unfold(item, &own, depth - 1, rows);
        }
    }
}

/// A value as a cell: texts as they are meant, numbers as they are written, everything else as JSON.
fn cell(value: &RawValue) -> String {
    let text = value.get();
    if text.starts_with('"') {
        return serde_json::from_str(text).unwrap_or_default();
    }
    if text == "null" { String::new() } else { text.to_owned() }
}

/// The fields of an object in their order.
struct Fields<'a>(Item<'a>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Own;
        impl<'de> Visitor<'de> for Own {
            type Value = Fields<'de>;

            fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Own)
    }
}

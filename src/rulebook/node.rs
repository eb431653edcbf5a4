//! A rulebook's text as a tree: each value with its file, its line and its path. Scalars are texts; what they mean, their
//! reader says.

use std::fmt::Write;
use std::sync::Arc;

use super::Fault;
use crate::case::Value;

/// Deeper than this no rulebook is.
pub(super) const DEPTH_AT_MOST: u32 = 24;
/// More values than this no rulebook has.
pub(super) const NODES_AT_MOST: usize = 100_000;

/// A value, and where it stands.
#[derive(Debug, Clone)]
pub struct Node {
    /// The file that holds it; empty where there is none.
    pub file: Arc<str>,
    /// Its line, from 1; 0 where lines are not known.
    pub line: u32,
    /// The names that lead to it, as in `clauses[2].duty`.
    pub path: String,
    /// What it is.
    pub what: What,
}

/// What a value is.
#[derive(Debug, Clone)]
pub enum What {
    /// Nothing.
    Null,
    /// A word, number, date or sentence.
    Text(String),
    /// Values in order.
    List(Vec<Node>),
    /// Named values in the order they were written.
    Map(Vec<(String, Node)>),
}

/// Why a text is no tree of values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The line, from 1; 0 where it is not known.
    pub line: u32,
    /// What is wrong there.
    pub why: String,
}

impl Node {
    /// What a person would call it, with its text where that is short.
    pub fn describe(&self) -> String {
        match &self.what {
            What::Null => "nothing".to_owned(),
            What::Text(text) if text.chars().count() > 60 => {
                format!("\"{}…\"", text.chars().take(60).collect::<String>())
            }
            What::Text(text) => format!("\"{text}\""),
            What::List(items) => format!("a list of {}", items.len()),
            What::Map(fields) => {
                let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).take(4).collect();
                format!("fields ({})", names.join(", "))
            }
        }
    }

    /// The value of a field.
    pub fn field(&self, name: &str) -> Option<&Self> {
        match &self.what {
            What::Map(fields) => fields.iter().find(|(known, _)| known == name).map(|(_, node)| node),
            _ => None,
        }
    }

    /// Named values, from no file.
    #[cfg(feature = "built-in")]
    pub(crate) fn of_fields(fields: Vec<(&str, Self)>) -> Self {
        let fields = fields.into_iter().map(|(name, node)| (name.to_owned(), node)).collect();
        Self { file: Arc::from(""), line: 0, path: String::new(), what: What::Map(fields) }
    }

    /// One more field, of a map.
    #[cfg(feature = "built-in")]
    pub(crate) fn put(&mut self, name: &str, value: Self) {
        if let What::Map(fields) = &mut self.what {
            fields.push((name.to_owned(), value));
        }
    }

    /// More values of a list that is a field of this map, which may not be there yet.
    #[cfg(feature = "built-in")]
    pub(crate) fn put_items(&mut self, name: &str, mut more: Vec<Self>) {
        let What::Map(fields) = &mut self.what else { return };
        match fields.iter_mut().find(|(known, _)| known == name) {
            Some((_, Self { what: What::List(items), .. })) => items.append(&mut more),
            _ => self.put(name, Self::of_items(more)),
        }
    }

    /// Values in order, from no file.
    #[cfg(feature = "built-in")]
    pub(crate) fn of_items(items: Vec<Self>) -> Self {
        Self { file: Arc::from(""), line: 0, path: String::new(), what: What::List(items) }
    }

    /// Whether a field is named so, or holds this word, at any depth.
    pub(super) fn holds(&self, word: &str) -> bool {
        match &self.what {
            What::Null => false,
            What::Text(text) => text == word,
            What::List(items) => items.iter().any(|item| item.holds(word)),
            What::Map(fields) => fields.iter().any(|(name, value)| name == word || value.holds(word)),
        }
    }

    /// The values in order; none where it is no list.
    pub fn items(&self) -> &[Self] {
        match &self.what {
            What::List(items) => items,
            _ => &[],
        }
    }

    /// Takes the values out of a list in a field, except those that are kept.
    #[cfg(feature = "built-in")]
    pub(crate) fn split_off(&mut self, name: &str, is_kept: &dyn Fn(&Self) -> bool) -> Vec<Self> {
        let What::Map(fields) = &mut self.what else { return Vec::new() };
        let field = fields.iter_mut().find(|(known, _)| known == name);
        let Some(items) = field.and_then(|(_, node)| node.items_mut()) else { return Vec::new() };
        let (kept, taken) = std::mem::take(items).into_iter().partition(|item| is_kept(item));
        *items = kept;
        taken
    }

    fn items_mut(&mut self) -> Option<&mut Vec<Self>> {
        match &mut self.what {
            What::List(items) => Some(items),
            _ => None,
        }
    }

    /// The text, where it is one.
    pub fn text(&self) -> Option<&str> {
        match &self.what {
            What::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The tree of plain values, such as JSON without its lines.
    ///
    /// # Errors
    /// Where it is too deep or too large.
    pub fn of_value(value: &Value) -> Result<Self, Unreadable> {
        let mut left = NODES_AT_MOST;
        of_value(value, String::new(), DEPTH_AT_MOST, &mut left)
            .ok_or(Unreadable { line: 0, why: too_large() })
    }

    /// As JSON, without what only people read: blanks and comments.
    pub fn json(&self) -> String {
        let mut text = String::new();
        write_json(self, &mut text);
        text
    }
}

/// A rulebook with its editions in it: where a part names a file, what stands there takes the place of the name.
///
/// # Errors
/// What is wrong with a file that it names.
pub fn whole(
    mut rulebook: Node,
    file: &mut dyn FnMut(&str) -> Result<Node, Vec<Fault>>,
) -> Result<Node, Vec<Fault>> {
    let What::Map(fields) = &mut rulebook.what else { return Ok(rulebook) };
    let parts = fields.iter_mut().filter(|(name, _)| name == "parts");
    let parts = parts.filter_map(|(_, node)| node.items_mut()).flatten();
    for part in parts {
        let What::Map(fields) = &mut part.what else { continue };
        let editions = fields.iter_mut().filter(|(name, _)| name == "editions");
        for edition in editions.filter_map(|(_, node)| node.items_mut()).flatten() {
            if let What::Text(name) = &edition.what {
                *edition = file(name)?;
            }
        }
    }
    Ok(rulebook)
}

pub(super) fn too_large() -> String {
    format!("more than {DEPTH_AT_MOST} levels or {NODES_AT_MOST} values")
}

pub(super) fn within(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn of_value(value: &Value, path: String, depth: u32, left: &mut usize) -> Option<Node> {
    *left = left.checked_sub(1)?;
    let depth = depth.checked_sub(1)?;
    let what = match value {
        Value::Null => What::Null,
        Value::Bool(yes) => What::Text(if *yes { "yes" } else { "no" }.to_owned()),
        Value::Integer(number) => What::Text(number.to_string()),
        Value::Fraction(text) | Value::Text(text) => What::Text(text.clone()),
        Value::List(items) => {
            let each = items.iter().enumerate();
            What::List(
                each.map(|(index, item)| of_value(item, format!("{path}[{index}]"), depth, left))
                    .collect::<Option<_>>()?,
            )
        }
        Value::Map(fields) => What::Map(
            fields
                .iter()
                .map(|(name, value)| Some((name.clone(), of_value(value, within(&path, name), depth, left)?)))
                .collect::<Option<_>>()?,
        ),
    };
    Some(Node { file: Arc::from(""), line: 0, path, what })
}

fn write_json(node: &Node, text: &mut String) {
    match &node.what {
        What::Null => text.push_str("null"),
        What::Text(words) => write_text(words, text),
        What::List(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write_json(item, text);
            }
            text.push(']');
        }
        What::Map(fields) => {
            text.push('{');
            for (index, (name, value)) in fields.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write_text(name, text);
                text.push(':');
                write_json(value, text);
            }
            text.push('}');
        }
    }
}

fn write_text(words: &str, text: &mut String) {
    text.push('"');
    for letter in words.chars() {
        match letter {
            '"' | '\\' => text.extend(['\\', letter]),
            '\n' => text.push_str("\\n"),
            control if control < ' ' => _ = write!(text, "\\u{:04x}", u32::from(control)),
            other => text.push(other),
        }
    }
    text.push('"');
}

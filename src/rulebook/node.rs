//! A rulebook's text as a tree: each value with its file, its line and its path. Scalars are texts; what they mean, their
//! reader says.

use std::fmt::Write;
use std::sync::Arc;

use super::Fault;
use crate::case::Value;

/// Deeper than this no rulebook is.
const DEPTH_AT_MOST: u32 = 24;
/// More values than this no rulebook has.
const NODES_AT_MOST: usize = 100_000;

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

    /// Values in order, from no file.
    #[cfg(feature = "built-in")]
    pub(crate) fn of_items(items: Vec<Self>) -> Self {
        Self { file: Arc::from(""), line: 0, path: String::new(), what: What::List(items) }
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

fn too_large() -> String {
    format!("more than {DEPTH_AT_MOST} levels or {NODES_AT_MOST} values")
}

fn within(path: &str, name: &str) -> String {
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

#[cfg(feature = "yaml")]
mod yaml {
    use super::{Arc, DEPTH_AT_MOST, NODES_AT_MOST, Node, Unreadable, What, too_large, within};
    use saphyr_parser::{Event, Parser, ScalarStyle, Span};

    impl Node {
        /// The tree of a text in YAML, of which JSON is a part. References to other places of the text are refused: what
        /// stands there is what is meant.
        ///
        /// ```
        /// use aftersales::rulebook::Node;
        /// let node = Node::of_yaml("duty.yaml", "within: 48 hours\nof: receipt").unwrap();
        /// assert_eq!(node.field("of").unwrap().line, 2);
        /// assert_eq!(node.field("within").unwrap().text(), Some("48 hours"));
        /// ```
        ///
        /// # Errors
        /// Where the text is no YAML, or too large, with the line.
        pub fn of_yaml(file: &str, text: &str) -> Result<Self, Unreadable> {
            let mut events = Parser::new_from_str(text);
            let mut builder = Builder { file: Arc::from(file), left: NODES_AT_MOST };
            let node = builder.document(&mut events)?;
            match events.next() {
                Some(Ok((Event::StreamEnd, _))) | None => Ok(node),
                Some(Ok((_, at))) => Err(unreadable(at, "a second document")),
                Some(Err(error)) => Err(failed(&error)),
            }
        }
    }

    struct Builder {
        file: Arc<str>,
        left: usize,
    }

    fn line(at: Span) -> u32 {
        u32::try_from(at.start.line()).unwrap_or(u32::MAX)
    }

    fn unreadable(at: Span, why: impl Into<String>) -> Unreadable {
        Unreadable { line: line(at), why: why.into() }
    }

    fn failed(error: &saphyr_parser::ScanError) -> Unreadable {
        Unreadable { line: u32::try_from(error.marker().line()).unwrap_or(0), why: error.info().to_owned() }
    }

    impl Builder {
        fn next<'t>(
            events: &mut impl Iterator<Item = Result<(Event<'t>, Span), saphyr_parser::ScanError>>,
        ) -> Result<(Event<'t>, Span), Unreadable> {
            match events.next() {
                Some(Ok(event)) => Ok(event),
                Some(Err(error)) => Err(failed(&error)),
                None => Err(Unreadable { line: 0, why: "the text ends too early".to_owned() }),
            }
        }

        fn document<'t>(
            &mut self,
            events: &mut impl Iterator<Item = Result<(Event<'t>, Span), saphyr_parser::ScanError>>,
        ) -> Result<Node, Unreadable> {
            loop {
                let (event, at) = Self::next(events)?;
                match event {
                    Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
                    Event::StreamEnd => return Ok(self.node(at, String::new(), What::Null)),
                    event => {
                        let node = self.value(events, event, at, String::new(), DEPTH_AT_MOST)?;
                        return match Self::next(events)? {
                            (Event::DocumentEnd, _) => Ok(node),
                            (_, at) => Err(unreadable(at, "more than one value")),
                        };
                    }
                }
            }
        }

        fn node(&self, at: Span, path: String, what: What) -> Node {
            Node { file: Arc::clone(&self.file), line: line(at), path, what }
        }

        fn value<'t>(
            &mut self,
            events: &mut impl Iterator<Item = Result<(Event<'t>, Span), saphyr_parser::ScanError>>,
            event: Event<'t>,
            at: Span,
            path: String,
            depth: u32,
        ) -> Result<Node, Unreadable> {
            if self.left == 0 || depth == 0 {
                return Err(unreadable(at, too_large()));
            }
            self.left -= 1;
            let what = match event {
                Event::Scalar(text, style, _, tag) => {
                    if tag.is_some() {
                        return Err(unreadable(at, "a tag (!…), which rulebooks do not use"));
                    }
                    let is_nothing = matches!(&*text, "" | "~" | "null") && style == ScalarStyle::Plain;
                    if is_nothing { What::Null } else { What::Text(text.into_owned()) }
                }
                Event::SequenceStart(..) => {
                    let mut items = Vec::new();
                    loop {
                        let (event, at) = Self::next(events)?;
                        if matches!(event, Event::SequenceEnd) {
                            break What::List(items);
                        }
                        let path = format!("{path}[{}]", items.len());
                        items.push(self.value(events, event, at, path, depth - 1)?);
                    }
                }
                Event::MappingStart(..) => {
                    let mut fields = Vec::new();
                    loop {
                        let (event, at) = Self::next(events)?;
                        let name = match event {
                            Event::MappingEnd => break What::Map(fields),
                            Event::Scalar(name, ..) => name.into_owned(),
                            _ => return Err(unreadable(at, "a name that is no word")),
                        };
                        let (event, value_at) = Self::next(events)?;
                        let mut value =
                            self.value(events, event, value_at, within(&path, &name), depth - 1)?;
                        // A field is looked for where its name stands.
                        value.line = line(at);
                        fields.push((name, value));
                    }
                }
                Event::Alias(_) => {
                    return Err(unreadable(at, "a reference (*…), which rulebooks do not use"));
                }
                _ => return Err(unreadable(at, "the text ends too early")),
            };
            Ok(self.node(at, path, what))
        }
    }
}

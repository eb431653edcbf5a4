//! A rulebook as people write it: YAML, with the line of each value.

use std::sync::Arc;

use super::node::{DEPTH_AT_MOST, NODES_AT_MOST, Node, Unreadable, What, too_large, within};
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
                    let mut value = self.value(events, event, value_at, within(&path, &name), depth - 1)?;
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

//! The rulebooks that an assessment may look at, and what they share: questions, sources, calendars.

use std::sync::Arc;

use super::fault::Fault;
use super::node::Node;
use super::reader::{Reader, keep};
use super::vocabulary::{Question, Rulebook, Source};
use crate::time::{COMPILED_ZONES, Calendar, MONDAY_TO_FRIDAY, Zone};

/// Rulebooks with what they share. What is loaded stays for as long as the program runs.
#[derive(Debug, Clone, Default)]
pub struct Library {
    /// In the order in which they were loaded.
    pub rulebooks: Vec<&'static Rulebook>,
    /// What the texts leave open, each at its index.
    pub questions: Vec<Question>,
    /// What the texts rest on.
    pub sources: Vec<&'static Source>,
    /// Calendars that are laid out, and ...
    pub calendars: Vec<&'static Calendar>,
    /// ... those that nobody has asked for yet, by name.
    unread: Vec<(String, Arc<Node>)>,
}

impl Library {
    /// More questions than this no library has.
    pub const QUESTIONS_AT_MOST: usize = 112;
    /// More rulebooks than this no library has.
    pub const RULEBOOKS_AT_MOST: usize = 100;

    /// A library of `rulebooks`, each whole, and of the `sources`, `questions` and `calendars` that they share.
    ///
    /// # Errors
    /// Every mistake in what they share, or in the first rulebook that has any.
    pub fn of(bundle: &Node) -> Result<Self, Vec<Fault>> {
        let mut library = Self::default();
        let mut reader = Reader { library: &mut library, faults: Vec::new() };
        let mut rulebooks: &[Node] = &[];
        if let Some(mut fields) = reader.fields(bundle) {
            if let Some(sources) = reader.needed(&mut fields, "sources") {
                reader.sources(sources);
            }
            if let Some(questions) = reader.needed(&mut fields, "questions") {
                reader.questions(questions);
            }
            for calendar in reader.needed(&mut fields, "calendars").map_or(&[][..], |node| reader.list(node))
            {
                if let Some(id) = calendar.field("id").and_then(|node| reader.name(node)) {
                    reader.library.unread.push((id.to_owned(), Arc::new(calendar.clone())));
                }
            }
            rulebooks = reader.needed(&mut fields, "rulebooks").map_or(&[], |node| reader.list(node));
            reader.end(fields);
        }
        let faults = reader.faults;
        if !faults.is_empty() {
            return Err(faults);
        }
        rulebooks.iter().try_fold(library, |library, rulebook| library.with(rulebook))
    }

    /// This library with one more rulebook.
    ///
    /// # Errors
    /// Every mistake in the rulebook; nothing of it is used then.
    pub fn with(&self, node: &Node) -> Result<Self, Vec<Fault>> {
        let mut library = self.clone();
        let mut reader = Reader { library: &mut library, faults: Vec::new() };
        let rulebook = reader.rulebook(node);
        let mut faults = reader.faults;
        let Some(rulebook) = rulebook.filter(|_| faults.is_empty()) else { return Err(faults) };
        if library.rulebook(rulebook.id).is_some() {
            faults.push(Fault::at(node, format!("\"{}\"", rulebook.id), "a name that no other rulebook has"));
        }
        if library.rulebooks.len() == Self::RULEBOOKS_AT_MOST {
            let wanted = format!("at most {} rulebooks", Self::RULEBOOKS_AT_MOST);
            faults.push(Fault::at(node, "one more", wanted));
        }
        library.rulebooks.push(keep(rulebook));
        if faults.is_empty() { Ok(library) } else { Err(faults) }
    }

    /// The rulebook of this name.
    pub fn rulebook(&self, id: &str) -> Option<&'static Rulebook> {
        self.rulebooks.iter().copied().find(|rulebook| rulebook.id == id)
    }

    /// The question of this name.
    pub fn question(&self, id: &str) -> Option<Question> {
        self.questions.iter().copied().find(|question| question.word() == id)
    }

    /// The names of the calendars there are.
    pub fn calendar_names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(MONDAY_TO_FRIDAY.id).chain(self.unread.iter().map(|(id, _)| id.as_str()))
    }

    /// The calendar of this name, laid out now where nobody has asked for it before.
    ///
    /// # Errors
    /// Every mistake in it; none where there is no such calendar.
    pub fn calendar(&mut self, id: &str) -> Result<&'static Calendar, Vec<Fault>> {
        if id == MONDAY_TO_FRIDAY.id {
            return Ok(&MONDAY_TO_FRIDAY);
        }
        if let Some(known) = self.calendars.iter().find(|known| known.id == id) {
            return Ok(known);
        }
        let node = self.unread.iter().find(|(known, _)| known == id).map(|(_, node)| Arc::clone(node));
        let node = node.ok_or_else(Vec::new)?;
        let mut reader = Reader { library: self, faults: Vec::new() };
        let calendar = reader.calendar(&node);
        let faults = reader.faults;
        let calendar = calendar.filter(|_| faults.is_empty()).ok_or(faults)?;
        let calendar = keep(calendar);
        self.calendars.push(calendar);
        Ok(calendar)
    }

    pub(super) fn zone(&self, name: &str) -> Option<&'static Zone<'static>> {
        COMPILED_ZONES.into_iter().find(|zone| zone.name == name)
    }
}

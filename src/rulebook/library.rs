//! The rulebooks that an assessment may look at, and the questions and sources that they share.

use super::fault::Fault;
use super::node::Node;
use super::reader::{Reader, keep};
use super::vocabulary::{Question, Rulebook, Source};
use crate::time::{COMPILED_ZONES, Zone};

/// Rulebooks with what they share. What is loaded stays for as long as the program runs.
#[derive(Debug, Clone, Default)]
pub struct Library {
    /// In the order in which they were loaded.
    pub rulebooks: Vec<&'static Rulebook>,
    /// What the texts leave open, each at its index.
    pub questions: Vec<Question>,
    /// What the texts rest on.
    pub sources: Vec<&'static Source>,
}

impl Library {
    /// More questions than this no library has.
    pub const QUESTIONS_AT_MOST: usize = 112;
    /// More rulebooks than this no library has.
    pub const RULEBOOKS_AT_MOST: usize = 100;

    /// A library of `rulebooks`, each whole, and of the `sources` and `questions` that they share.
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

    pub(super) fn zone(&self, name: &str) -> Option<&'static Zone<'static>> {
        COMPILED_ZONES.into_iter().find(|zone| zone.name == name)
    }
}

//! What a person or host has chosen: readings, an edition, rulebooks, windows.

use super::condition::truth;
use super::state::Truth;
use crate::assessment::OwnWindow;
use crate::case::Order;
use crate::rulebook::{Awaited, Library, Part, Rulebook};

/// A reading that a person or host has chosen for a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pin {
    /// Index of the question: of the library's, or [`OF_CASE`](super::OF_CASE) more than that of the case's own.
    pub question: usize,
    /// Index of the answer.
    pub answer: u8,
}

/// An edition to take as governing its part, whatever selects one: to see a case under another text.
#[derive(Debug, Clone, Copy)]
pub struct Under {
    /// The part.
    pub part: &'static Part,
    /// Index of the edition in it.
    pub edition: usize,
}

impl Under {
    /// The edition of this rulebook, part and name.
    ///
    /// ```
    /// use aftersales::assess::Under;
    /// use aftersales::rulebooks::built_in;
    /// let under = |edition| Under::named(built_in(), "alibaba-machinery-after-sales", "after-sales", edition);
    /// assert_eq!(under("2022-05-30").unwrap().edition, 1);
    /// assert!(under("2022-05-31").is_none());
    /// ```
    pub fn named(library: &Library, rulebook: &str, part: &str, edition: &str) -> Option<Self> {
        let rulebook = library.rulebook(rulebook)?;
        let part = rulebook.parts.iter().find(|known| known.id == part)?;
        let edition = part.editions.iter().position(|known| known.id == edition)?;
        Some(Self { part, edition })
    }
}

/// What an assessment looks at: a library, and what of it.
#[derive(Debug, Clone)]
pub struct Scope {
    /// The rulebooks there are.
    pub library: &'static Library,
    /// An edition that is taken to govern its part.
    pub under: Option<Under>,
    /// The rulebooks that are told of, by id; empty for all. Of the others only those are asked that
    /// may go before them.
    pub rulebooks: Vec<String>,
    /// Windows that stand in for the clauses' own.
    pub windows: Vec<OwnWindow>,
}

#[cfg(feature = "built-in")]
impl Default for Scope {
    fn default() -> Self {
        Self::of(crate::rulebooks::built_in())
    }
}

/// The rulebooks that are not loaded and that join in for an order, by name.
pub fn joining(library: &Library, order: &Order) -> impl Iterator<Item = &'static str> {
    let is_missing = |one: &&Awaited| library.rulebook(one.id).is_none();
    let joins = |one: &&Awaited| truth(&one.joins_when, order) == Truth::Yes;
    library.awaited.iter().filter(is_missing).filter(joins).map(|one| one.id)
}

impl Scope {
    /// All of a library.
    pub fn of(library: &'static Library) -> Self {
        Self { library, under: None, rulebooks: Vec::new(), windows: Vec::new() }
    }

    /// The rulebooks on which anything hangs.
    pub(super) fn asked(&self) -> impl Iterator<Item = &'static Rulebook> {
        self.library.rulebooks.iter().copied().filter(|rulebook| self.asks(rulebook))
    }

    /// Whether anything hangs on this rulebook: it is told of, or goes before one that is.
    fn asks(&self, rulebook: &Rulebook) -> bool {
        let mut told = self.library.rulebooks.iter().filter(|other| self.tells(other));
        self.tells(rulebook) || told.any(|other| other.yields_to.contains(&rulebook.id))
    }

    /// Those of them that take part for an order: one that nobody has named only where its facts say so.
    pub(super) fn asked_for<'s>(&'s self, order: &'s Order) -> impl Iterator<Item = &'static Rulebook> + 's {
        self.asked().filter(|rulebook| {
            self.rulebooks.iter().any(|id| id == rulebook.id)
                || truth(&rulebook.joins_when, order) == Truth::Yes
        })
    }

    pub(super) fn tells(&self, rulebook: &Rulebook) -> bool {
        self.rulebooks.is_empty() || self.rulebooks.iter().any(|id| id == rulebook.id)
    }
}

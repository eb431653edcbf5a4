//! What a person or host has chosen: readings, an edition, rulebooks, windows.

use crate::assessment::OwnWindow;
use crate::rulebook::{Part, Rulebook};

/// A reading that a person or host has chosen for a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pin {
    /// Index of the question: of [`Question::ALL`], then of the case's own.
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
    /// let under = Under::named("alibaba-machinery-after-sales", "after-sales", "2022-05-30").unwrap();
    /// assert_eq!(under.edition, 1);
    /// assert!(Under::named("alibaba-machinery-after-sales", "after-sales", "2022-05-31").is_none());
    /// ```
    pub fn named(rulebook: &str, part: &str, edition: &str) -> Option<Self> {
        let rulebook = crate::rulebooks::ALL.iter().find(|known| known.id == rulebook)?;
        let part = rulebook.parts.iter().find(|known| known.id == part)?;
        let edition = part.editions.iter().position(|known| known.id == edition)?;
        Some(Self { part, edition })
    }
}

/// What an assessment is narrowed to; by default it is the whole.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// An edition that is taken to govern its part.
    pub under: Option<Under>,
    /// The rulebooks that are told of, by id; empty for all. Of the others only those are asked that
    /// may go before them.
    pub rulebooks: Vec<String>,
    /// Windows that stand in for the clauses' own.
    pub windows: Vec<OwnWindow>,
}

impl Scope {
    /// Whether anything hangs on this rulebook: it is told of, or goes before one that is.
    pub(super) fn asks(&self, rulebook: &Rulebook) -> bool {
        let goes_before = |other: &&Rulebook| other.yields_to.iter().any(|to| to.id == rulebook.id);
        self.tells(rulebook)
            || crate::rulebooks::ALL
                .iter()
                .copied()
                .filter(|other| self.tells(other))
                .any(|other| goes_before(&other))
    }

    pub(super) fn tells(&self, rulebook: &Rulebook) -> bool {
        self.rulebooks.is_empty() || self.rulebooks.iter().any(|id| id == rulebook.id)
    }
}

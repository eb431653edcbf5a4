use crate::case::{Attribute, EventKind, Fact};
use crate::time::{Instant, Span};

use super::state::Missing;

/// What would have to be known for a possibility to be certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    /// It is certain.
    None,
    /// Something about the event itself.
    Attribute(Attribute),
    /// The record does not show whether anything of this kind happened there.
    Unseen(EventKind),
    /// An event that is always looked for, and is not in the case.
    Absent(EventKind),
    /// A fact of the order.
    Fact(Fact),
}

/// One way something may have happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Possibility {
    pub(super) span: Span,
    /// Index of the event in the case.
    pub(super) event: Option<usize>,
    pub(super) doubt: Doubt,
}

impl Possibility {
    pub(super) fn certain(span: Span, event: usize) -> Self {
        Self { span, event: Some(event), doubt: Doubt::None }
    }

    /// Whether it was in the same second as another event that stands before it in the case.
    pub(super) fn same_second_after(&self, other: &Self) -> bool {
        let in_order = self.event.zip(other.event).is_some_and(|(own, other)| other < own);
        self.span == other.span && self.span.is_exact() && in_order
    }

    /// What to pin down so that this possibility is one instant, or is ruled out.
    pub(super) fn missing(&self) -> Missing {
        let doubt = match (self.doubt, self.event) {
            (Doubt::Attribute(attribute), Some(event)) => Missing::event(event, attribute),
            (Doubt::Unseen(_), _) => Missing::record(),
            (Doubt::Absent(kind), _) => Missing::kind(kind),
            (Doubt::Fact(fact), _) => Missing::fact(fact),
            _ => Missing::default(),
        };
        doubt.and(self.time_missing())
    }

    fn time_missing(&self) -> Missing {
        match self.event {
            Some(event) if !self.span.is_exact() => Missing::event(event, Attribute::At),
            _ => Missing::default(),
        }
    }
}

const AT_MOST: usize = 6;

/// Every way something may have happened first, and whether it may not have happened at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Possibilities {
    items: [Possibility; AT_MOST],
    len: usize,
    /// It may not have happened.
    pub(super) absent: bool,
}

impl Possibilities {
    pub(super) fn none() -> Self {
        let nothing = Possibility { span: Span::exact(Instant::PAST), event: None, doubt: Doubt::None };
        Self { items: [nothing; AT_MOST], len: 0, absent: true }
    }

    pub(super) fn only(possibility: Possibility) -> Self {
        let mut all = Self::none();
        all.push(possibility);
        all.absent = false;
        all
    }

    /// Adds a possibility; when there is no room, the last one is widened to hold it too.
    pub(super) fn push(&mut self, possibility: Possibility) {
        if self.all().contains(&possibility) {
            return;
        }
        match self.items.get_mut(self.len) {
            Some(free) => {
                *free = possibility;
                self.len += 1;
            }
            None => {
                let last = &mut self.items[AT_MOST - 1];
                last.span = last.span.hull(possibility.span);
                last.doubt = Doubt::Attribute(Attribute::At);
            }
        }
    }

    pub(super) fn all(&self) -> &[Possibility] {
        &self.items[..self.len]
    }

    /// The earliest of the ways that are certain.
    pub(super) fn sure(&self) -> Option<&Possibility> {
        likeliest(self.all().iter().filter(|item| item.doubt == Doubt::None))
    }

    /// From the earliest it can be to the latest.
    pub(super) fn hull(&self) -> Option<Span> {
        self.all().iter().map(|item| item.span).reduce(Span::hull)
    }
}

/// The possibility to show: a certain one before any other, then the earliest.
pub(super) fn likeliest<'a>(all: impl Iterator<Item = &'a Possibility>) -> Option<&'a Possibility> {
    all.min_by_key(|item| (item.doubt != Doubt::None, item.span.from, item.span.to))
}

//! What is known of events: when the first of a kind happened, and what was paid.

use crate::case::{Attribute, EventKind};
use crate::time::{Instant, Span};

use super::super::facts::{Facts, Happening, Link};
use super::super::possible::{Doubt, Possibilities, Possibility};
use super::super::state::Truth;
use super::Run;

impl Run<'_> {
    pub(super) fn visible(&self, event: usize) -> Option<&Happening> {
        self.facts.events.get(event).filter(|event| event.when.from <= self.frame.seen)
    }

    /// Stretches in which an event of this kind may have happened unseen.
    pub(super) fn gaps(&self, kind: EventKind) -> [Option<Span>; 2] {
        let seen = self.frame.seen;
        if self.frame.whole {
            return [None, None];
        }
        match self.facts.shown(kind) {
            None => [Some(Span { from: Instant::PAST, to: seen }), None],
            Some(shown) => {
                let before = (shown.from > Instant::PAST)
                    .then(|| Span { from: Instant::PAST, to: shown.from.plus(-1).min(seen) });
                let after = (shown.to < seen).then(|| Span { from: shown.to.plus(1), to: seen });
                [before, after]
            }
        }
    }

    /// When the first event that passes the test happened, as far as is known: of a thread, or of
    /// the order. Unseen ones are looked for from `after` on.
    pub(super) fn first(
        &self,
        thread: Option<usize>,
        kinds: &[EventKind],
        after: Instant,
        test: impl Fn(&Happening) -> (Truth, Attribute),
    ) -> Possibilities {
        let mut all = Possibilities::none();
        let mut certain = Instant::FUTURE;
        let judge = |index: usize| {
            let event = self.visible(index).filter(|event| kinds.contains(&event.kind))?;
            let (truth, attribute) = test(event);
            let linked = match (thread, event.link) {
                (Some(_), Link::Unclear) => Truth::Maybe,
                (Some(thread), Link::To(own)) if thread != own => Truth::No,
                _ => Truth::Yes,
            };
            let attribute = if linked == Truth::Maybe { Attribute::Re } else { attribute };
            Some((event.when, truth.and(linked), attribute))
        };
        let count = thread.map_or(self.facts.events.len(), |thread| self.facts.threads[thread].events.len());
        let at = |slot: usize| thread.map_or(slot, |thread| self.facts.threads[thread].events[slot]);
        for slot in 0..count {
            if let Some((when, Truth::Yes, _)) = judge(at(slot)) {
                certain = certain.min(when.to);
                all.absent = false;
            }
        }
        for slot in 0..count {
            let Some((when, truth, attribute)) = judge(at(slot)) else { continue };
            if truth == Truth::No || when.from > certain {
                continue;
            }
            let doubt = if truth == Truth::Maybe { Doubt::Attribute(attribute) } else { Doubt::None };
            let span = Span { from: when.from, to: when.to.min(certain) };
            all.push(Possibility { span, event: Some(at(slot)), doubt });
        }
        for gap in kinds.iter().flat_map(|kind| self.gaps(*kind)).flatten() {
            if let Some(span) = gap.intersect(Span { from: after, to: certain }) {
                all.push(Possibility { span, event: None, doubt: Doubt::Unseen });
            }
        }
        all
    }

    pub(super) fn any(_: &Happening) -> (Truth, Attribute) {
        (Truth::Yes, Attribute::At)
    }

    /// When the last event of a kind happened.
    pub(super) fn last(&self, kind: EventKind) -> Possibilities {
        let mut all = Possibilities::none();
        let seen = |index: &usize| self.visible(*index).is_some_and(|event| event.kind == kind);
        let when = |index: usize| self.facts.events[index].when;
        let events = || (0..self.facts.events.len()).filter(seen);
        let Some(last) = events().max_by_key(|index| (when(*index).from, *index)) else {
            return self.first(None, &[kind], Instant::PAST, Self::any);
        };
        all.absent = false;
        for index in events().filter(|index| when(*index).to >= when(last).from) {
            let span = Span { from: when(index).from.max(when(last).from), to: when(index).to };
            all.push(Possibility::certain(span, index));
        }
        for span in self.gaps(kind).into_iter().flatten() {
            if let Some(span) = span.intersect(Span { from: when(last).from, to: Instant::FUTURE }) {
                all.push(Possibility { span, event: None, doubt: Doubt::Unseen });
            }
        }
        all
    }

    /// The payment that counts, and whether another one would under the other reading. Its absence
    /// never means that nothing was paid.
    pub(super) fn payment(&self, first: bool) -> (Possibilities, bool) {
        let (full, any) = payments(self.facts, self.frame.seen);
        let possible = if first { any } else { full }.map_or_else(
            || self.always_looked_for(EventKind::PaymentSucceeded),
            |index| Possibilities::only(Possibility::certain(self.facts.events[index].when, index)),
        );
        (possible, full != any)
    }

    pub(super) fn always_looked_for(&self, kind: EventKind) -> Possibilities {
        let span = Span { from: Instant::PAST, to: self.frame.seen };
        let mut all = Possibilities::none();
        all.push(Possibility { span, event: None, doubt: Doubt::Absent(kind) });
        all
    }
}

/// The payment that completed the order, and the first payment of any kind: indexes of events.
pub(in super::super) fn payments(facts: &Facts, seen: Instant) -> (Option<usize>, Option<usize>) {
    let paid = |kinds: &'static [EventKind]| {
        let events = facts.events.iter().enumerate();
        let events = events.filter(move |(_, event)| kinds.contains(&event.kind) && event.when.from <= seen);
        events.map(|(index, event)| (event.when.from, index))
    };
    let full = paid(&[EventKind::PaymentSucceeded]).max();
    let first = paid(&[EventKind::PaymentSucceeded, EventKind::DepositPaid]).min();
    (full.map(|(_, index)| index), first.map(|(_, index)| index))
}

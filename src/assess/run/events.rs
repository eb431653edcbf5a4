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
                (Some(thread), Link::To(own)) if thread != own && !self.ends(event, own, thread) => Truth::No,
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
        for kind in kinds {
            for gap in self.gaps(*kind).into_iter().flatten() {
                if let Some(span) = gap.intersect(Span { from: after, to: certain }) {
                    all.push(Possibility { span, event: None, doubt: Doubt::Unseen(*kind) });
                }
            }
        }
        all
    }

    /// Whether an event ends another thread of the same matter too.
    fn ends(&self, event: &Happening, own: usize, thread: usize) -> bool {
        let matter = |thread: usize| self.facts.threads[thread].matter_of;
        event.kind == EventKind::RequestWithdrawn && matter(own) == matter(thread)
    }

    pub(super) fn any(_: &Happening) -> (Truth, Attribute) {
        (Truth::Yes, Attribute::At)
    }

    /// When the last event of a kind happened.
    pub(super) fn last(&self, kind: EventKind) -> Possibilities {
        let mut all = extreme(self.facts, &[kind], self.frame.seen, false);
        let Some(from) = all.all().iter().map(|item| item.span.from).min() else {
            return self.first(None, &[kind], Instant::PAST, Self::any);
        };
        for span in self.gaps(kind).into_iter().flatten() {
            if let Some(span) = span.intersect(Span { from, to: Instant::FUTURE }) {
                all.push(Possibility { span, event: None, doubt: Doubt::Unseen(kind) });
            }
        }
        all
    }

    /// The event that settled the order's money, and whether another one would under the other
    /// reading. Its absence never means that nothing was paid.
    pub(super) fn settled(&self, kind: EventKind, first: bool) -> (Possibilities, bool) {
        let (full, any, differ) = if kind == EventKind::PaymentSucceeded {
            (self.paid[0], self.paid[1], self.split)
        } else {
            let [full, any] = settlements(self.facts, kind, self.frame.seen);
            (full, any, full != any)
        };
        let chosen = if first { any } else { full };
        (if chosen.all().is_empty() { self.always_looked_for(kind) } else { chosen }, differ)
    }

    pub(super) fn always_looked_for(&self, kind: EventKind) -> Possibilities {
        let span = Span { from: Instant::PAST, to: self.frame.seen };
        let mut all = Possibilities::none();
        all.push(Possibility { span, event: None, doubt: Doubt::Absent(kind) });
        all
    }
}

/// The payment or posting that completed the order, and the first of any kind.
pub(in super::super) fn settlements(facts: &Facts, kind: EventKind, seen: Instant) -> [Possibilities; 2] {
    let any: &[EventKind] = match kind {
        EventKind::PaymentSucceeded => &[EventKind::PaymentSucceeded, EventKind::DepositPaid],
        _ => &[EventKind::FundsPosted],
    };
    [extreme(facts, &[kind], seen, false), extreme(facts, any, seen, true)]
}

/// When the first or the last of the events of some kinds was, whatever the record shows. What may
/// still lie ahead may not have happened: then another one was the last.
fn extreme(facts: &Facts, kinds: &[EventKind], seen: Instant, first: bool) -> Possibilities {
    let events = || {
        let all = facts.events.iter().enumerate();
        all.filter(|(_, event)| kinds.contains(&event.kind) && event.when.from <= seen)
    };
    let mut all = Possibilities::none();
    let happened = || events().filter(|(_, event)| event.when.to <= seen);
    let bound = if first {
        happened().map(|(_, event)| event.when.to).min()
    } else {
        happened().map(|(_, event)| event.when.from).max()
    };
    for (index, event) in events() {
        let span = match bound {
            Some(bound) if first => Span { from: event.when.from, to: event.when.to.min(bound) },
            Some(bound) => Span { from: event.when.from.max(bound), to: event.when.to },
            None => event.when,
        };
        if span.from <= span.to {
            all.push(Possibility::certain(span, index));
            all.absent = false;
        }
    }
    all
}

impl Possibilities {
    /// Within which time it was, and the event that would have to be known better.
    pub(in super::super) fn bounds(&self) -> Option<(Span, usize)> {
        let index = |wide: bool| {
            self.all().iter().filter(|item| item.span.is_exact() != wide).find_map(|item| item.event)
        };
        Some((self.hull()?, index(true).or(index(false))?))
    }
}

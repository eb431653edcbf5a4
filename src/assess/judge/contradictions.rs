//! Dates that cannot both be right: asked before paid, answered before asked, received before sent.

use crate::case::{Case, EventKind, Reference};
use crate::time::{Date, Instant, SHANGHAI, WallTime};

use crate::assess::facts::Facts;
use crate::rulebook::ThreadKind;

/// Two events of which the first cannot have come before the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::assess) struct Contradiction {
    /// Index of the event that is dated too early.
    pub(in crate::assess) early: usize,
    /// Index of the event that must come first.
    pub(in crate::assess) late: usize,
    /// With day and month of the early one changed over they fit.
    pub(in crate::assess) early_swaps: bool,
    /// With day and month of the late one changed over they fit.
    pub(in crate::assess) late_swaps: bool,
}

/// Every pair of dates that cannot both be right.
pub(in crate::assess) fn contradictions(case: &Case, facts: &Facts) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let mut check = |early: usize, late: usize| {
        let (one, other) = (facts.events[early].when, facts.events[late].when);
        let is_known = one.to.is_bounded() && other.from.is_bounded();
        let is_new = |known: &Contradiction| (known.early, known.late) != (early, late);
        if is_known && one.to < other.from && found.iter().all(is_new) {
            let fits = |one: Instant, other: Instant| one >= other;
            let early_swaps = swapped(one.from).is_some_and(|swapped| fits(swapped, other.from));
            let late_swaps = swapped(other.from).is_some_and(|swapped| fits(one.to, swapped));
            found.push(Contradiction { early, late, early_swaps, late_swaps });
        }
    };
    let has_happened = |index: &usize| facts.has_happened(*index);
    let of_kind = |kinds: &'static [EventKind]| {
        let all = 0..facts.events.len();
        all.filter(has_happened).filter(move |index| kinds.contains(&facts.events[*index].kind))
    };
    let paid = of_kind(&[EventKind::PaymentSucceeded, EventKind::DepositPaid]);
    let first_paid = paid.min_by_key(|index| facts.events[*index].when.from);
    let requests = || facts.threads.iter().filter(|thread| thread.kind == ThreadKind::Request);
    if let Some(paid) = first_paid {
        requests().for_each(|thread| check(thread.opener, paid));
    }
    // Goods may be sent in parts: then one may arrive before another is sent.
    let only_one = |kinds: &'static [EventKind]| {
        let mut all = of_kind(kinds);
        all.next().filter(|_| all.next().is_none())
    };
    if let (Some(shipped), Some(delivered)) =
        (only_one(&[EventKind::Shipped]), only_one(&[EventKind::Delivered]))
    {
        check(delivered, shipped);
    }
    for index in (0..facts.events.len()).filter(has_happened) {
        let event = &case.events[index];
        if let Reference::To(named) = event.re
            && has_happened(&named)
            && is_after(facts.events[index].kind, facts.events[named].kind)
        {
            check(index, named);
        }
        let mut all = requests();
        let only = all.next().filter(|_| all.next().is_none());
        if let Some(thread) = only.filter(|_| event.re == Reference::None)
            && event.kind.traits().follows_a_request
        {
            check(index, thread.opener);
        }
    }
    found
}

/// Whether an event that names another must come after it: answers, receipts and withdrawals do.
fn is_after(kind: EventKind, named: EventKind) -> bool {
    let traits = kind.traits();
    let follows = traits.answers.is_some() || traits.is_receipt || kind == EventKind::RequestWithdrawn;
    follows && named.traits().opens.is_some()
}

/// The same time of day with day and month changed over, where there is such a day.
fn swapped(at: Instant) -> Option<Instant> {
    let wall = SHANGHAI.wall(at);
    let (year, month, day) = wall.date.ymd();
    let date = Date::new(year, day, month).filter(|date| *date != wall.date)?;
    Some(SHANGHAI.resolve(WallTime { date, ..wall }).span().from)
}

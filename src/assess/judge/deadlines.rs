//! Every deadline that runs: of each clause, for each thread.

use crate::assessment::{State, Weight};
use crate::rulebook::{Deemed, Rule};
use crate::sort::sort_by_key;
use crate::time::{Instant, Span};

use super::{Standing, deemed, follows, weights};

/// A deadline that runs, or may run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::assess) struct Deadline {
    /// Index of the standing it belongs to.
    pub(in crate::assess) by: usize,
    /// The last second in time.
    pub(in crate::assess) due: Span,
    /// What silence would be deemed to be.
    pub(in crate::assess) deemed: Option<Deemed>,
    /// It runs for sure.
    pub(in crate::assess) is_certain: bool,
}

/// What a party may do, open or over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::assess) struct Route {
    /// Index of the standing it belongs to.
    pub(in crate::assess) by: usize,
    /// How it stands, or may stand.
    pub(in crate::assess) state: State,
    /// Whether it stands so for sure.
    pub(in crate::assess) is_certain: bool,
    /// When it opens, or opened.
    pub(in crate::assess) opens: Option<Span>,
    /// The last second of it; `None` where it does not close, or where that is not known.
    pub(in crate::assess) closes: Option<Span>,
}

/// Every right under the rulebooks that cover the order: what is open, the soonest end first; what is not open yet,
/// the soonest first; what was used or is over, the latest first.
pub(in crate::assess) fn routes(all: &[Standing], as_of: Instant) -> Vec<Route> {
    let weights = weights(all);
    let is_told = |one: &Standing| {
        matches!(one.clause.rule, Rule::Option(_))
            && one.coverage == State::Covered
            // What may be for other orders is asked about, and told once it is known.
            && !one.states.has(State::NotEntitled)
            && !matches!(weights[one.place], Weight::Silent | Weight::Background)
    };
    let told = all.iter().enumerate().filter(|(_, one)| is_told(one));
    let found = told.filter_map(|(by, one)| {
        // Of several that it may be, what it is if nothing else happened.
        let is_over = one.due.is_some_and(|due| due.to < as_of);
        let has_begun = one.start.is_some_and(|start| start.from <= as_of);
        let states = match (is_over, has_begun) {
            (true, _) => [State::Lapsed, State::Used, State::Open, State::NotYet],
            (_, true) => [State::Open, State::Used, State::Lapsed, State::NotYet],
            _ => [State::NotYet, State::Open, State::Used, State::Lapsed],
        };
        let state = states.into_iter().find(|state| one.states.has(*state))?;
        Some(Route { by, state, is_certain: one.states.is_one(), opens: one.start, closes: one.due })
    });
    let mut found: Vec<Route> = found.collect();
    let end = |route: &Route| route.closes.map_or(i64::MAX, |span| span.from.unix());
    sort_by_key(&mut found, |route| match route.state {
        State::Open => (0, end(route), route.by),
        State::NotYet => (1, route.opens.map_or(i64::MAX, |span| span.from.unix()), route.by),
        _ => (2, -end(route), route.by),
    });
    found
}

/// Every deadline that is not over at the as-of, the soonest first: duties, rights that end, and the last day on
/// which something may be asked for.
pub(in crate::assess) fn deadlines(all: &[Standing], as_of: Instant) -> Vec<Deadline> {
    let weights = weights(all);
    let mut found: Vec<Deadline> = Vec::new();
    for (by, one) in all.iter().enumerate() {
        let state = match one.clause.rule {
            Rule::Duty(_) | Rule::Period(_) => State::Running,
            Rule::Option(_) => State::Open,
            _ => continue,
        };
        let is_told = !matches!(weights[one.place], Weight::Silent | Weight::Background);
        let Some(due) = one.due.filter(|due| is_told && due.to >= as_of && due.to.is_bounded()) else {
            continue;
        };
        if !one.states.has(state) {
            continue;
        }
        let silence = all.iter().find(|silence| follows(silence, one) && silence.states.has(State::Possible));
        found.push(Deadline { by, due, deemed: silence.and_then(deemed), is_certain: one.states.is_one() });
    }
    sort_by_key(&mut found, |one| (one.due.from, one.by));
    found
}

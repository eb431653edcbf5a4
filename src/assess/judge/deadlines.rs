//! Every deadline that runs: of each clause, for each thread.

use crate::assessment::{State, Weight};
use crate::rulebook::{Deemed, Rule};
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
    found.sort_by_key(|one| (one.due.from, one.by));
    found
}

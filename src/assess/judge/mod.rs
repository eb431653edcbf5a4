//! What an order comes to: decided once, for every place that tells it.
//!
//! [`judge`] takes one headline from how every clause stands: a verdict, its tone, the clause and thread it is
//! taken from, the instant it hangs on. Beside it stand every running [`deadline`](deadlines), what happened after
//! a refusal, dates that cannot both be right, and the one question that decides most. Page, element, calendar,
//! print, audit and command line word these and decide nothing.

mod aftermath;
mod contradictions;
mod deadlines;
mod question;
mod steps;
mod tone;

pub(super) use aftermath::aftermath;
pub(super) use contradictions::{Contradiction, contradictions};
pub(super) use deadlines::{Deadline, Route, deadlines, routes};
pub(super) use question::{Answer, Candidate, Item, candidates};
pub(super) use steps::{cautious, is_overdue, next_steps, urgency};
pub(super) use tone::{idle, tone_of, verdict_tone};

use crate::assessment::{Form, State, Verdict, Weight};
use crate::case::Party;
use crate::rulebook::{Clause, Consequence, Deemed, Rule};
use crate::time::Span;

use super::state::{Missing, States};

/// How one clause stands by the readings that are taken: what an assessment says, without its reasons.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    /// The rulebook.
    pub(super) rulebook: &'static str,
    /// Its part.
    pub(super) part: &'static str,
    /// Index of the part among those that were asked.
    pub(super) place: usize,
    /// Whether the part applies to the order.
    pub(super) coverage: State,
    /// Another rulebook decides instead; this one only informs.
    pub(super) background: bool,
    /// The rulebook gives way to others where they apply.
    pub(super) gives_way: bool,
    /// The clause.
    pub(super) clause: &'static Clause,
    /// Index of the event that opened the thread it belongs to.
    pub(super) opener: Option<usize>,
    /// How it may stand.
    pub(super) states: States,
    /// When its clock started, or it opens.
    pub(super) start: Option<Span>,
    /// The last second inside its window.
    pub(super) due: Option<Span>,
    /// Since when it stands so, or from when it would.
    pub(super) since: Option<Span>,
    /// What would settle it.
    pub(super) missing: Missing,
}

impl Standing {
    /// The one state, or `undetermined`.
    pub(super) fn state(&self) -> State {
        self.states.state()
    }
}

/// What an order comes to: by which clause, and the instant it hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Judgement {
    /// In a word.
    pub(super) verdict: Verdict,
    /// How it came about, where it is a refusal.
    pub(super) form: Option<Form>,
    /// What silence is deemed to be, where it is deemed or would be.
    pub(super) deemed: Option<Deemed>,
    /// Index of the standing it is taken from.
    pub(super) by: Option<usize>,
    /// The instant it hangs on: a deadline, or since when it is refused.
    pub(super) at: Option<Span>,
    /// What would settle it.
    pub(super) missing: Missing,
}

impl Judgement {
    fn of(verdict: Verdict, (index, standing): (usize, &Standing), at: Option<Span>) -> Self {
        let missing = if matches!(verdict, Verdict::Undetermined | Verdict::Waiting) {
            standing.missing
        } else {
            Missing::default()
        };
        Self { verdict, form: None, deemed: None, by: Some(index), at, missing }
    }

    fn without_clause(verdict: Verdict, missing: Missing) -> Self {
        Self { verdict, form: None, deemed: None, by: None, at: None, missing }
    }
}

/// What a fault may cost by the clauses that apply: the platform decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Exposed {
    /// The fewest and the most points.
    pub points: (u32, u32),
    /// Removal from the programme.
    pub removal: bool,
}

impl Exposed {
    /// Of everything that may be found.
    pub(super) fn of(all: &[Standing]) -> Self {
        let costs = all.iter().filter(|one| {
            !one.background
                && one.coverage == State::Covered
                && matches!(one.state(), State::Possible | State::Found)
        });
        costs.fold(Self::default(), |sum, one| sum.and(&one.clause.rule))
    }

    fn and(self, rule: &Rule) -> Self {
        let Rule::Exposure(exposure) = rule else { return self };
        exposure.consequences.iter().fold(self, |sum, consequence| match consequence {
            Consequence::Points(least, most) if sum.points.1 == 0 => Self { points: (*least, *most), ..sum },
            // Two rules about one fault: the platform decides once.
            Consequence::Points(least, most) => {
                Self { points: (sum.points.0.min(*least), sum.points.1.max(*most)), ..sum }
            }
            Consequence::Removal => Self { removal: true, ..sum },
            Consequence::Compensation { .. } => sum,
        })
    }
}

/// How much each part has to say, by its place; what stands in a part stands together.
pub(super) fn weights(all: &[Standing]) -> Vec<Weight> {
    let count = all.iter().map(|one| one.place + 1).max().unwrap_or(0);
    let mut parts: Vec<&[Standing]> = vec![&[]; count];
    all.chunk_by(|one, next| one.place == next.place).for_each(|part| parts[part[0].place] = part);
    let coverage = |part: &[Standing]| part.first().map_or(State::NotCovered, |one| one.coverage);
    let foreground = |part: &[Standing]| part.iter().all(|one| !one.background);
    let covered = |part: &[Standing]| coverage(part) == State::Covered;
    let speaks: Vec<bool> = parts.iter().map(|part| speaks(part, coverage(part))).collect();
    let spoken = || parts.iter().zip(&speaks).filter(|(part, speaks)| **speaks && foreground(part));
    let some_covered = spoken().any(|(part, _)| covered(part));
    let some_spoken = spoken().next().is_some();
    let weight = |(part, speaks): (&&[Standing], &bool)| {
        let applies = coverage(part) != State::NotCovered;
        // Where nothing can be said yet, what would tell whether a rule applies decides.
        let gives_way = || part.iter().any(|one| one.gives_way);
        let asks = !some_spoken && coverage(part) == State::Undetermined && !gives_way();
        if !applies {
            Weight::Silent
        } else if !foreground(part) {
            Weight::Background
        } else if asks {
            Weight::Asking
        } else if *speaks && covered(part) == some_covered {
            Weight::Deciding
        } else if *speaks {
            Weight::Shown
        } else {
            Weight::Silent
        }
    };
    parts.iter().zip(&speaks).map(weight).collect()
}

/// Whether the headline may be taken from a part of this weight.
fn decides(weight: Weight) -> bool {
    matches!(weight, Weight::Deciding | Weight::Asking)
}

/// Whether a part has something to say: one that is undetermined for want of every fact has not.
fn speaks(part: &[Standing], coverage: State) -> bool {
    let idle =
        States::of(&[State::NotStarted, State::None, State::NotYet, State::NotEntitled, State::Undetermined]);
    let informs =
        |one: &&Standing| matches!(one.clause.rule, Rule::Scope(_) | Rule::Period(_) | Rule::Note(_));
    let has_period = part.iter().any(|one| matches!(one.clause.rule, Rule::Period(_)));
    let spoken = part.iter().any(|one| !informs(&one) && !idle.has(one.state()));
    let started =
        part.iter().any(|one| one.opener.is_some() || one.due.is_some_and(|due| due.to.is_bounded()));
    coverage == State::Covered && (has_period || spoken) || started
}

/// What an order comes to, given how every clause stands.
pub(super) fn judge(all: &[Standing]) -> Judgement {
    let weights = weights(all);
    let told: Vec<(usize, &Standing)> =
        all.iter().enumerate().filter(|(_, one)| decides(weights[one.place])).collect();
    let by_rules =
        |wanted: fn(&Rule) -> bool| told.iter().filter(move |(_, one)| wanted(&one.clause.rule)).copied();
    let silences = || by_rules(|rule| matches!(rule, Rule::Silence(_) | Rule::Refusal(_)));
    let duties = || by_rules(|rule| matches!(rule, Rule::Duty(_)));
    // What must not be done can be broken; that it was not broken is nothing done.
    let breakable = || by_rules(|rule| matches!(rule, Rule::Duty(_) | Rule::Prohibition(_)));
    let stands = |state: State| move |(_, one): &(usize, &Standing)| one.state() == state;
    if let Some(refused) = refused(silences()) {
        return refused;
    }
    // Done late or not at all: either way not in time.
    let too_late = States::of(&[State::Missed, State::Late]);
    let missed =
        |(_, one): &(usize, &Standing)| one.states.has(State::Missed) && one.states.or(too_late) == too_late;
    if let Some(one) = breakable().filter(missed).min_by_key(|(_, one)| is_of_the_buyer(one)) {
        let at = if matches!(one.1.clause.rule, Rule::Duty(_)) { one.1.due } else { one.1.since };
        return Judgement::of(Verdict::Missed, one, at);
    }
    let running = duties().filter(stands(State::Running)).filter(|(_, one)| one.due.is_some());
    let soonest = running.min_by_key(|(_, one)| one.due.map(|due| due.from));
    let possible = silences().find(stands(State::Possible));
    if let Some(one) = soonest.or(possible) {
        let silence = all.iter().find(|other| follows(other, one.1) && other.state() == State::Possible);
        let deemed = silence.and_then(deemed);
        return Judgement { deemed, ..Judgement::of(Verdict::Running, one, one.1.due.or(one.1.since)) };
    }
    if let Some(one) = open(all, silences(), duties()) {
        return Judgement { deemed: deemed(one.1), ..Judgement::of(Verdict::Undetermined, one, one.1.since) };
    }
    for (state, verdict) in [(State::Late, Verdict::Late), (State::Met, Verdict::Met)] {
        if let Some(one) = duties().find(stands(state)) {
            return Judgement::of(verdict, one, one.1.due);
        }
    }
    rights(&told, true).or_else(|| requests(&told)).unwrap_or_else(|| coverage(&told, all))
}

/// What the buyer left undone is told where nobody else left anything undone.
fn is_of_the_buyer(one: &Standing) -> bool {
    one.clause.rule.bearer() == Some(Party::Buyer)
}

/// A refusal, said or deemed; of several the first, what was said before what was deemed.
fn refused<'s>(silences: impl Iterator<Item = (usize, &'s Standing)> + Clone) -> Option<Judgement> {
    let either = States::of(&[State::Deemed, State::Explicit]);
    let refused =
        |(_, one): &(usize, &Standing)| one.states != States::NONE && one.states.or(either) == either;
    let form = |one: &Standing| match one.state() {
        State::Explicit => Form::Explicit,
        State::Deemed => Form::Deemed,
        _ => Form::Either,
    };
    let one = silences.filter(refused).min_by_key(|(index, one)| {
        (is_of_the_buyer(one), form(one) == Form::Either, form(one) == Form::Deemed, *index)
    })?;
    Some(Judgement {
        form: Some(form(one.1)),
        deemed: deemed(one.1),
        ..Judgement::of(Verdict::Refused, one, one.1.since)
    })
}

/// What leaves it open how the order stands: a silence that may be deemed, or a duty that may have been missed.
fn open<'s>(
    all: &[Standing],
    silences: impl Iterator<Item = (usize, &'s Standing)>,
    duties: impl Iterator<Item = (usize, &'s Standing)>,
) -> Option<(usize, &'s Standing)> {
    // What was done in time stays so, whatever else may have come.
    let kept = |silence: &Standing| {
        all.iter().any(|duty| follows(silence, duty) && duty.state() == State::Met)
            && !silence.states.has(State::Deemed)
    };
    let is_open = |one: &Standing| one.state() == State::Undetermined;
    let mut silences = silences.filter(|(_, one)| is_open(one) && !kept(one));
    let mut duties =
        duties.filter(|(_, one)| is_open(one) && (one.opener.is_some() || one.coverage == State::Covered));
    silences.next().or_else(|| duties.next())
}

/// A right that is open, the soonest to end first, or that opens at a known time: of a thread, or of the order.
fn rights(told: &[(usize, &Standing)], of_thread: bool) -> Option<Judgement> {
    let options = || {
        let all = told.iter().filter(|(_, one)| matches!(one.clause.rule, Rule::Option(_))).copied();
        all.filter(|(_, one)| one.opener.is_some() == of_thread)
    };
    let open = options().filter(|(_, one)| one.state() == State::Open && (one.due.is_some() || of_thread));
    let ends = |(index, one): &(usize, &Standing)| (one.due.is_none(), one.due.map(|due| due.from), *index);
    if let Some(one) = open.min_by_key(ends) {
        return Some(Judgement::of(Verdict::Open, one, one.1.due));
    }
    let ahead = options().filter(|(_, one)| one.state() == State::NotYet && of_thread && one.start.is_some());
    let one = ahead.min_by_key(|(index, one)| (one.start.map(|start| start.from), *index))?;
    Some(Judgement::of(Verdict::Waiting, one, one.1.start))
}

/// How a request stands that no deadline runs for.
fn requests(told: &[(usize, &Standing)]) -> Option<Judgement> {
    let covered = || told.iter().filter(|(_, one)| one.coverage == State::Covered).copied();
    let asked = || {
        covered().filter(|(_, one)| matches!(one.clause.rule, Rule::Entitlement(_)) && one.opener.is_some())
    };
    let first = asked().next()?;
    let Some(entitled) = asked().find(|(_, one)| one.state() == State::Entitled) else {
        let outside = asked().all(|(_, one)| one.state() == State::NotEntitled);
        return outside.then(|| Judgement::of(Verdict::Outside, first, None));
    };
    let waits = |(_, one): &(usize, &Standing)| {
        matches!(one.clause.rule, Rule::Duty(_)) && one.opener.is_some() && one.state() == State::NotStarted
    };
    Some(Judgement::of(Verdict::Waiting, covered().find(waits).unwrap_or(entitled), None))
}

/// Whether rules apply to an order about which nothing else is told.
fn coverage(told: &[(usize, &Standing)], all: &[Standing]) -> Judgement {
    let of_period = |(_, one): &&(usize, &Standing)| {
        matches!(one.clause.rule, Rule::Period(_)) && one.coverage == State::Covered
    };
    let period = told.iter().find(of_period).copied();
    if let Some(one) = period.filter(|(_, one)| one.state() == State::Running) {
        return Judgement::of(Verdict::Covered, one, one.1.due);
    }
    if let Some(right) = rights(told, false) {
        return right;
    }
    if let Some(one) = period {
        let verdict = if one.1.state() == State::Ended { Verdict::Ended } else { Verdict::Undetermined };
        return Judgement::of(verdict, one, one.1.due.filter(|_| verdict == Verdict::Ended));
    }
    let scopes = || {
        let all = all.iter().enumerate();
        all.filter(|(_, one)| matches!(one.clause.rule, Rule::Scope(_)) && !one.background && !one.gives_way)
    };
    if let Some(scope) = scopes().find(|(_, one)| one.state() == State::Covered) {
        return Judgement::of(Verdict::Idle, scope, None);
    }
    let open = || scopes().filter(|(_, one)| one.state() == State::Undetermined);
    // Facts would tell of these; of the others nobody holds a text.
    let is_askable = |one: &Standing| one.missing.without_edition() != Missing::default();
    if let Some(scope) = open().find(|(_, one)| is_askable(one)) {
        return Judgement::of(Verdict::Undetermined, scope, None);
    }
    match open().next() {
        Some(scope) => Judgement::of(Verdict::NotHeld, scope, None),
        None => Judgement::without_clause(Verdict::NotCovered, Missing::default()),
    }
}

/// Whether a silence follows the miss of this duty, in the same thread.
pub(super) fn follows(silence: &Standing, duty: &Standing) -> bool {
    matches!(silence.clause.rule, Rule::Silence(rule) if rule.follows.id == duty.clause.id)
        && silence.opener == duty.opener
        && silence.place == duty.place
}

/// What silence is deemed to be.
pub(super) fn deemed(standing: &Standing) -> Option<Deemed> {
    match standing.clause.rule {
        Rule::Silence(silence) => Some(silence.deemed),
        Rule::Refusal(_) => Some(Deemed::Refusal),
        _ => None,
    }
}

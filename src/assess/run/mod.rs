//! The second step: how every clause of a plan stands for a case. No text, no explanation.

mod clock;
mod cost;
mod duty;
mod events;
mod information;
mod option;
mod period;
mod start;

pub(super) use cost::step_at;
pub(super) use events::settlements;

use crate::case::EventKind;
use crate::rulebook::{Rule, ThreadKind};
use crate::time::{Instant, Span};

use super::condition::holds;
use super::facts::{Facts, Thread};
use super::plan::{Plan, Terms};
use super::possible::Possibilities;
use super::state::{Missing, Outcome, Truth};

/// For when `run` answers, and what it may take as seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// The instant for which the states hold.
    pub as_of: Instant,
    /// Events after this are not counted; later than this nothing new is taken to happen.
    pub seen: Instant,
    /// Take it that nothing happened beyond what the case shows.
    pub whole: bool,
    /// Whether the plan's edition governs.
    pub in_force: Truth,
}

impl Frame {
    /// What a case shows at this instant.
    pub fn at(as_of: Instant) -> Self {
        Self { as_of, seen: as_of, whole: false, in_force: Truth::Yes }
    }
}

/// Writes how every clause of the plan stands, for every thread it concerns. `outcomes` is
/// cleared first and keeps its memory; which outcome stands where depends on the edition and the
/// case's threads only, never on the answers.
///
/// ```
/// use aftersales::assess::{Answers, Facts, Frame, State, plan, run};
/// use aftersales::case::Case;
/// use aftersales::rulebooks::built_in;
/// use aftersales::time::Instant;
/// let case = Case::default();
/// let answers = Answers::default();
/// let rulebook = built_in().rulebooks[0];
/// let edition = rulebook.parts[0].editions[0];
/// let as_of = Instant::from_unix(1_646_323_200);
/// let plan = plan(rulebook, edition, &answers, &[], edition.whose_days());
/// let facts = Facts::of(&case, &answers, as_of);
/// let mut outcomes = Vec::new();
/// run(&plan, &facts, &Frame::at(as_of), &mut outcomes);
/// assert_eq!(outcomes[0].states.state(), State::Undetermined);
/// ```
pub fn run(plan: &Plan, facts: &Facts, frame: &Frame, outcomes: &mut Vec<Outcome>) {
    run_among(plan, facts, frame, None, outcomes);
}

/// The threads whose faults an exposure counts, where not all of them follow one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Among {
    /// Indexes of the threads.
    pub(super) threads: Vec<usize>,
    /// Whether what belongs to no thread counts too.
    pub(super) order: bool,
}

/// The same, with exposure for some threads only.
pub(super) fn run_among(
    plan: &Plan,
    facts: &Facts,
    frame: &Frame,
    among: Option<&Among>,
    outcomes: &mut Vec<Outcome>,
) {
    outcomes.clear();
    let scope = holds(&plan.scope, facts.order, &plan.terms[0]);
    let paid = settlements(facts, EventKind::PaymentSucceeded, frame.seen);
    let run = Run { plan, facts, frame: *frame, scope, split: paid[0] != paid[1], paid, among };
    for (index, thread) in places(plan, facts) {
        let outcome = run.outcome(index, &plan.terms[index], thread, outcomes);
        outcomes.push(outcome);
    }
}

/// Where an outcome stands: clause by clause, for the order and for every thread that a clause concerns.
pub(super) fn places<'a>(
    plan: &'a Plan,
    facts: &'a Facts,
) -> impl Iterator<Item = (usize, Option<usize>)> + 'a {
    plan.terms.iter().enumerate().flat_map(|(index, terms)| {
        let rule = &terms.clause.rule;
        let order = of_order(rule).then_some((index, None));
        let threads = (0..facts.threads.len()).filter(|thread| concerns(rule, &facts.threads[*thread]));
        order.into_iter().chain(threads.map(move |thread| (index, Some(thread))))
    })
}

/// Whether a rule has an outcome for the order as a whole.
fn of_order(rule: &Rule) -> bool {
    match rule {
        Rule::Duty(duty) => duty.of == ThreadKind::Order,
        Rule::Option(choice) => choice.of == ThreadKind::Order,
        Rule::Silence(silence) => of_order(&silence.follows.rule),
        Rule::Refusal(_) | Rule::Note(Some(_)) => false,
        _ => true,
    }
}

/// Whether a rule has an outcome for this thread.
fn concerns(rule: &Rule, thread: &Thread) -> bool {
    match rule {
        Rule::Duty(duty) => {
            duty.of == thread.kind
                && (duty.opened_by.is_empty() || duty.opened_by.contains(&thread.opened_by))
                && thread.service.is_none_or(|service| among(duty.services, service))
                && duty
                    .matter
                    .is_none_or(|(matter, same)| thread.matter.is_none_or(|m| (m == matter) == same))
        }
        Rule::Option(choice) => {
            choice.of == thread.kind
                && (choice.opened_by.is_empty() || choice.opened_by.contains(&thread.opened_by))
        }
        Rule::Silence(silence) => concerns(&silence.follows.rule, thread),
        Rule::Refusal(services) => {
            thread.kind == ThreadKind::Request
                && thread.service.is_some_and(|service| services.contains(&service))
        }
        Rule::Entitlement(entitlement) => {
            thread.kind == ThreadKind::Request
                && thread.service.is_some_and(|service| entitlement.services.contains(&service))
        }
        Rule::Note(Some(_)) => thread.kind == ThreadKind::Request,
        _ => false,
    }
}

fn among<T: PartialEq>(set: &[T], item: T) -> bool {
    set.is_empty() || set.contains(&item)
}

struct Run<'a> {
    plan: &'a Plan,
    facts: &'a Facts<'a>,
    frame: Frame,
    /// Whether the edition covers the order by its facts, and those that are lacking.
    scope: (Truth, Missing),
    /// The payment that completed the order, and the first of any kind.
    paid: [Possibilities; 2],
    /// Whether they differ.
    split: bool,
    /// The threads whose faults count; all where `None`.
    among: Option<&'a Among>,
}

impl Run<'_> {
    fn outcome(&self, index: usize, terms: &Terms, thread: Option<usize>, before: &[Outcome]) -> Outcome {
        let mut out = Outcome::new(index, thread);
        out.touched = terms.moves();
        match &terms.clause.rule {
            Rule::Scope(_) => self.coverage(&mut out),
            Rule::Period(_) => self.period(terms, &mut out),
            Rule::Entitlement(entitlement) => self.entitlement(terms, entitlement, &mut out),
            Rule::Duty(duty) => self.duty(terms, duty, &mut out),
            Rule::Prohibition(prohibition) => self.prohibition(terms, prohibition, &mut out),
            Rule::Silence(silence) => self.silence(terms, silence, &mut out),
            Rule::Refusal(_) => self.refusal(terms, &mut out),
            Rule::Option(choice) => self.option(terms, choice, before, &mut out),
            Rule::Exposure(exposure) => self.exposure(terms, exposure, before, &mut out),
            Rule::Counter(counter) => self.counter(terms, counter, &mut out),
            Rule::PerformanceYear(year) => self.performance_year(terms, year, &mut out),
            Rule::Desk(desk) => self.desk(desk, &mut out),
            Rule::Resumption(resumption) => self.resumption(resumption, &mut out),
            Rule::Note(days) => self.note(*days, &mut out),
        }
        out.asked = out.asked.and(self.facts.asked);
        out.touched = out.touched.and(self.facts.asked);
        if out.states.is_one() {
            out.missing = Missing::default();
        }
        out
    }

    /// Whether faults of this thread, or of the order where it is `None`, count here.
    fn judges(&self, thread: Option<usize>) -> bool {
        self.among.is_none_or(|among| thread.map_or(among.order, |thread| among.threads.contains(&thread)))
    }

    fn thread(&self, out: &Outcome) -> Option<&Thread> {
        out.thread.map(|thread| &self.facts.threads[thread])
    }

    /// The state changes at `at`, if nothing new happens before.
    fn turns_at(&self, out: &mut Outcome, at: Instant) {
        if at > self.frame.as_of && at.is_bounded() {
            out.next = out.next.min(at);
        }
    }

    fn turns_over(&self, out: &mut Outcome, span: Span) {
        self.turns_at(out, span.from);
        self.turns_at(out, span.to);
    }
}

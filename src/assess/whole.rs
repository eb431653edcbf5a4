//! The whole assessment: every part of every rulebook, put together.

use crate::assessment as out;
use crate::case::{Case, EventKind, Problem};
use crate::order::ordered;
use crate::rulebook::{Clause, Edition, Effective, Outside, Part, Question, Rule, Rulebook};
use crate::time::{Instant, SHANGHAI, Span, ZONE_DATA};
use crate::tree::ToTree;

use super::answers::{Answers, Questions};
use super::digest::digest;
use super::editions::in_window;
use super::evaluate::{Evaluation, Plans, Shared, answers_to, changes};
use super::explain::{Explainer, level, range};
use super::facts::Facts;
use super::run::{Frame, settlements};
use super::state::{Missing, Outcome, State, Truth};
use super::steps::{next_steps, urgency};

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
        let rulebook = crate::rulebook::ALL.iter().find(|known| known.id == rulebook)?;
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
    pub windows: Vec<out::OwnWindow>,
}

impl Scope {
    /// Whether anything hangs on this rulebook: it is told of, or goes before one that is.
    pub(super) fn asks(&self, rulebook: &Rulebook) -> bool {
        let goes_before = |other: &&Rulebook| other.yields_to.iter().any(|to| to.id == rulebook.id);
        self.tells(rulebook)
            || crate::rulebook::ALL
                .iter()
                .copied()
                .filter(|other| self.tells(other))
                .any(|other| goes_before(&other))
    }

    fn tells(&self, rulebook: &Rulebook) -> bool {
        self.rulebooks.is_empty() || self.rulebooks.iter().any(|id| id == rulebook.id)
    }
}

/// A text not looked for in so long is called old.
const OLD_AFTER: i64 = 180 * 86_400;
/// More changes than this lie too far ahead to be listed.
const CHANGES_AT_MOST: usize = 60;

/// Assesses a case at an instant, under every rulebook. `problems` are those of the reader.
///
/// ```
/// use aftersales::assess::{State, assess};
/// use aftersales::case::Case;
/// use aftersales::time::Instant;
/// let as_of = Instant::parse_rfc3339("2022-03-04T00:00:00+08:00").unwrap();
/// let assessment = assess(&Case::default(), vec![], as_of, &[]);
/// assert_eq!(assessment.as_of, "2022-03-04T00:00:00+08:00");
/// assert_eq!(assessment.parts[0].coverage.state, State::Undetermined);
/// ```
pub fn assess(case: &Case, problems: Vec<Problem>, as_of: Instant, pins: &[Pin]) -> out::Assessment {
    assess_within(case, problems, as_of, pins, &Scope::default())
}

/// The same within a scope.
///
/// ```
/// use aftersales::assess::{Scope, assess_within};
/// use aftersales::case::Case;
/// use aftersales::time::Instant;
/// let as_of = Instant::parse_rfc3339("2022-03-04T00:00:00+08:00").unwrap();
/// let scope = Scope { rulebooks: vec!["alibaba-one-year-warranty".to_owned()], ..Scope::default() };
/// let assessment = assess_within(&Case::default(), vec![], as_of, &[], &scope);
/// assert!(assessment.parts.iter().all(|part| part.rulebook == "alibaba-one-year-warranty"));
/// ```
pub fn assess_within(
    case: &Case,
    problems: Vec<Problem>,
    as_of: Instant,
    pins: &[Pin],
    scope: &Scope,
) -> out::Assessment {
    let plans = Plans::with(scope.windows.clone());
    let shared = Shared::new(&plans, as_of);
    let whole = Whole::of(case, as_of, pins, scope.under, &shared);
    let mut parts: Vec<out::PartAssessment> = Vec::new();
    let mut changes = Vec::new();
    let mut coverages: Vec<(&Rulebook, State, Missing)> = Vec::new();
    for rulebook in crate::rulebook::ALL.iter().filter(|rulebook| scope.asks(rulebook)) {
        let mut covered = (State::NotCovered, Missing::default());
        let is_told = scope.tells(rulebook);
        for part in rulebook.parts {
            let yields = yields(rulebook, &coverages);
            let (assessed, coverage, ahead) = whole.part(rulebook, part, yields);
            covered = (assessed.coverage.state, coverage);
            if is_told {
                changes.extend(ahead);
                parts.push(assessed);
            }
        }
        coverages.push((rulebook, covered.0, covered.1));
    }
    let key = |index: usize| -> (&str, &str) { (&changes[index].at, &changes[index].conclusion) };
    let order = ordered(changes.len(), &|one, other| key(one).cmp(&key(other)));
    let changes: Vec<out::Change> = order.into_iter().map(|index| changes[index].clone()).collect();
    let next_steps = next_steps(&parts, as_of);
    let mut assessment = out::Assessment {
        engine: env!("CARGO_PKG_VERSION"),
        zone_data: ZONE_DATA,
        as_of: as_of.rfc3339(&SHANGHAI),
        digest: String::new(),
        problems,
        events: whole.events(),
        pinned: pins.iter().filter_map(|pin| whole.pinned(*pin)).collect(),
        windows: scope.windows.clone(),
        urgency: urgency(&next_steps, as_of),
        parts,
        changes,
        next_steps,
    };
    assessment.digest = digest(&assessment.to_tree());
    assessment
}

/// How one clause stands by the readings that are taken: what an assessment says, without its reasons.
#[derive(Debug, Clone, Copy)]
pub struct Standing {
    /// The rulebook.
    pub rulebook: &'static str,
    /// Its part.
    pub part: &'static str,
    /// Whether the part applies to the order.
    pub coverage: State,
    /// Another rulebook decides instead; this one only informs.
    pub background: bool,
    /// The clause.
    pub clause: &'static Clause,
    /// Index of the event that opened the thread it belongs to.
    pub opener: Option<usize>,
    /// How it stands.
    pub state: State,
    /// The last second inside its window.
    pub due: Option<Span>,
    /// Since when it stands so, or from when it would.
    pub since: Option<Span>,
    /// What would settle it.
    pub missing: Missing,
}

/// How every clause of every part stands that applies or may apply; of the others only that they do not.
/// It costs a part of what [`assess`] costs, and says the same; the plans serve the next case too, and
/// hold the windows that stand in for the clauses' own.
///
/// ```
/// use aftersales::assess::{Plans, Scope, State, standings};
/// use aftersales::case::Case;
/// use aftersales::time::Instant;
/// let as_of = Instant::parse_rfc3339("2022-03-04T00:00:00+08:00").unwrap();
/// let all = standings(&Case::default(), as_of, &[], &Scope::default(), &Plans::default());
/// assert!(all.iter().all(|one| one.state != State::Deemed));
/// ```
pub fn standings(case: &Case, as_of: Instant, pins: &[Pin], scope: &Scope, plans: &Plans) -> Vec<Standing> {
    let shared = Shared::new(plans, as_of);
    let whole = Whole::of(case, as_of, pins, scope.under, &shared);
    let mut all = Vec::new();
    let mut coverages: Vec<(&Rulebook, State, Missing)> = Vec::new();
    for rulebook in crate::rulebook::ALL.iter().filter(|rulebook| scope.asks(rulebook)) {
        let mut covered = (State::NotCovered, Missing::default());
        for part in rulebook.parts {
            let (background, lacks) = yields(rulebook, &coverages);
            let evaluation = whole.evaluation(rulebook, part, background, lacks);
            let outcomes = evaluation.outcomes(&whole.answers, &whole.frame);
            let keys = &evaluation.keys;
            let scope_key =
                keys.iter().position(|key| matches!(key.clause.rule, Rule::Scope(_))).unwrap_or(0);
            let coverage = outcomes[scope_key].states.state();
            covered = (coverage, outcomes[scope_key].missing);
            if !scope.tells(rulebook) {
                continue;
            }
            for (key, outcome) in keys.iter().zip(outcomes.iter()) {
                let is_scope = matches!(key.clause.rule, Rule::Scope(_));
                if !is_scope && coverage == State::NotCovered {
                    continue;
                }
                all.push(Standing {
                    rulebook: rulebook.id,
                    part: part.id,
                    coverage,
                    background: background == Truth::Yes,
                    clause: key.clause,
                    opener: key.opener,
                    state: outcome.states.state(),
                    due: outcome.due,
                    since: outcome.since,
                    missing: outcome.missing,
                });
            }
        }
        coverages.push((rulebook, covered.0, covered.1));
    }
    all
}

/// Whether rulebooks that go first leave this one to decide, and what would tell.
fn yields(rulebook: &Rulebook, coverages: &[(&Rulebook, State, Missing)]) -> (Truth, Missing) {
    let first = coverages.iter().filter(|(other, ..)| rulebook.yields_to.iter().any(|to| to.id == other.id));
    let (mut truth, mut missing) = (Truth::No, Missing::default());
    for (_, state, lacks) in first {
        let own = match state {
            State::Covered => Truth::Yes,
            State::NotCovered => Truth::No,
            _ => Truth::Maybe,
        };
        if own == Truth::Maybe {
            missing = missing.and(*lacks);
        }
        truth = truth.or(own);
    }
    (truth, missing)
}

struct Whole<'a> {
    case: &'a Case,
    answers: Answers,
    fixed: Questions,
    frame: Frame,
    under: Option<Under>,
    shared: &'a Shared<'a>,
}

impl<'a> Whole<'a> {
    fn of(
        case: &'a Case,
        as_of: Instant,
        pins: &[Pin],
        under: Option<Under>,
        shared: &'a Shared<'a>,
    ) -> Self {
        let mut answers = Answers::default();
        let mut fixed = Questions::NONE;
        for pin in pins {
            if pin.answer < answers_to(case, pin.question) {
                answers = answers.with(pin.question, pin.answer);
                fixed = fixed.and(Questions::at(pin.question));
            }
        }
        Self { case, answers, fixed, frame: Frame::at(as_of), under, shared }
    }

    /// A part made ready; `background` says whether another rulebook may decide instead.
    fn evaluation(
        &self,
        rulebook: &'static Rulebook,
        part: &'static Part,
        background: Truth,
        lacks: Missing,
    ) -> Evaluation<'a> {
        let under = self.under.filter(|under| std::ptr::eq(under.part, part)).map(|under| under.edition);
        let mut evaluation =
            Evaluation::new(rulebook, part, self.case, &self.answers, &self.frame, under, self.shared);
        if background == Truth::Maybe {
            evaluation.give_way(lacks);
        }
        evaluation
    }

    /// When each event of the case was taken to be.
    fn events(&self) -> Vec<out::EventTime> {
        let facts = Facts::of(self.case, &self.answers, self.frame.seen);
        let known = |event: &super::facts::Happening| {
            (event.when.from.is_bounded() && event.when.to.is_bounded()).then(|| range(event.when))
        };
        let ids = self.case.events.iter().map(|event| event.id.clone());
        ids.zip(&facts.events).map(|(id, event)| out::EventTime { id, at: known(event) }).collect()
    }

    fn pinned(&self, pin: Pin) -> Option<out::Chosen> {
        if pin.answer >= answers_to(self.case, pin.question) {
            return None;
        }
        match Question::ALL.get(pin.question) {
            Some(question) => Some(out::Chosen {
                question: question.word().to_owned(),
                answer: question.answers()[usize::from(pin.answer)].id.to_owned(),
            }),
            None => {
                let own = self.case.questions.get(pin.question - Question::ALL.len())?;
                Some(out::Chosen {
                    question: own.id.clone(),
                    answer: own.answers.get(usize::from(pin.answer))?.clone(),
                })
            }
        }
    }

    fn part(
        &self,
        rulebook: &'static Rulebook,
        part: &'static Part,
        (background, lacks): (Truth, Missing),
    ) -> (out::PartAssessment, Missing, Vec<out::Change>) {
        let evaluation = self.evaluation(rulebook, part, background, lacks);
        let explainer = Explainer {
            evaluation: &evaluation,
            answers: self.answers,
            fixed: self.fixed,
            frame: self.frame,
        };
        let outcomes = evaluation.outcomes(&self.answers, &self.frame);
        let (governing, _) = evaluation.governing(&self.answers, &self.frame, None);
        let edition = match governing.editions[..] {
            [only] => Some(part.editions[only]),
            _ => None,
        };
        let keys = &evaluation.keys;
        let of_rule = |wanted: fn(&Rule) -> bool| keys.iter().position(|key| wanted(&key.clause.rule));
        let coverage_key = of_rule(|rule| matches!(rule, Rule::Scope(_))).unwrap_or(0);
        let coverage = explainer.conclusion(coverage_key);
        let applies = coverage.state != State::NotCovered || !coverage.settled;
        let shown: Vec<usize> = if applies { (0..keys.len()).collect() } else { Vec::new() };
        let period = of_rule(|rule| matches!(rule, Rule::Period(_))).filter(|_| applies);
        let conclusions: Vec<_> = shown
            .iter()
            .copied()
            .filter(|key| !matches!(keys[*key].clause.rule, Rule::Scope(_) | Rule::Period(_) | Rule::Note(_)))
            .map(|key| (keys[key].opener, explainer.conclusion(key)))
            // Without an edition there is nothing to say of a clause, unless a reading brings one in.
            .filter(|(opener, one)| {
                one.kind == out::Kind::Silence
                    || !one.depends_on.is_empty()
                    || !evaluation.governing(&self.answers, &self.frame, *opener).0.editions.is_empty()
            })
            .map(|(_, one)| one)
            .collect();
        let mut notes: Vec<&'static str> = shown
            .iter()
            .filter(|key| matches!(keys[**key].clause.rule, Rule::Note(_)))
            .filter(|key| outcomes[**key].states.state() == State::Reached)
            .map(|key| keys[*key].clause.id)
            .collect();
        notes.dedup();
        let held = part.editions[governing.editions.last().copied().unwrap_or(0)];
        let assessed = out::PartAssessment {
            rulebook: rulebook.id,
            part: part.id,
            background: background == Truth::Yes,
            edition: edition.map(|edition| edition.id),
            candidates: governing
                .editions
                .iter()
                .filter(|_| edition.is_none())
                .map(|index| part.editions[*index].id)
                .collect(),
            dated: match (governing.editions.is_empty(), held.effective) {
                (true, _) if part.outside == Outside::NotCovered => out::Dated::OutsideWindows,
                (true, _) => out::Dated::NotHeld,
                (_, Effective::From(_)) => out::Dated::From,
                (_, Effective::KnownBy(_)) => out::Dated::KnownBy,
                (_, Effective::Unknown) => out::Dated::Unknown,
            },
            governed_by: governing.by.map(|index| self.case.events[index].id.clone()),
            last_seen: rulebook.last_seen.map(|date| date.to_string()),
            last_looked_for: rulebook.last_looked_for.to_string(),
            stale: self.stale(rulebook, part, &evaluation),
            superseded: self.superseded(&evaluation, held),
            arrived_after: period.and_then(|key| self.arrived_after(&evaluation, &outcomes[key])),
            period: period.filter(|_| !governing.editions.is_empty()).map(|key| explainer.conclusion(key)),
            coverage,
            conclusions,
            notes,
        };
        let ahead = if applies { self.changes(&evaluation, &explainer) } else { Vec::new() };
        (assessed, outcomes[coverage_key].missing, ahead)
    }

    /// The text was not looked for in a long while, or the order is much younger than the text.
    fn stale(&self, rulebook: &Rulebook, part: &Part, evaluation: &Evaluation) -> bool {
        let looked_for = SHANGHAI.end_of(rulebook.last_looked_for);
        let newest = part.editions.iter().filter_map(|edition| start_of(edition)).max();
        let facts = evaluation.facts(&self.answers);
        let [paid, _] = settlements(&facts, EventKind::PaymentSucceeded, self.frame.seen);
        let paid = paid.hull().map(|span| span.to);
        let much_younger = newest.zip(paid).is_some_and(|(newest, paid)| {
            let year_later = SHANGHAI.date(newest).plus_months(12);
            paid.is_bounded() && SHANGHAI.date(paid) > year_later
        });
        self.frame.as_of.since(looked_for) > OLD_AFTER || much_younger
    }

    /// Days of the period that had passed, at least, when the goods arrived.
    fn arrived_after(&self, evaluation: &Evaluation, period: &Outcome) -> Option<u32> {
        let facts = evaluation.facts(&self.answers);
        let arrived = |event: &&super::facts::Happening| {
            matches!(event.kind, EventKind::Delivered | EventKind::ReceiptConfirmed)
        };
        let happened = (0..facts.events.len()).filter(|index| facts.has_happened(*index));
        let arrivals = happened.map(|index| &facts.events[index]).filter(arrived);
        let (arrival, start) = (arrivals.map(|event| event.when.from).min()?, period.start?.to);
        let known = arrival.is_bounded() && start.is_bounded();
        let days = || SHANGHAI.date(arrival).days() - SHANGHAI.date(start).days();
        known.then(days).and_then(|days| u32::try_from(days).ok())
    }

    /// What an edition would have said that this one has replaced.
    fn superseded(&self, evaluation: &Evaluation, held: &'static Edition) -> Option<out::Superseded> {
        let replaced = held.supersedes.filter(|edition| edition.key_event.is_some())?;
        let index = evaluation.part.editions.iter().position(|edition| std::ptr::eq(*edition, replaced))?;
        let facts = evaluation.facts(&self.answers);
        if in_window(evaluation.part, index, &facts, &self.answers, &self.frame) != Truth::Yes {
            return None;
        }
        let plan = evaluation.plan(index, &self.answers);
        let mut outcomes = Vec::new();
        super::run::run(&plan, &facts, &self.frame, &mut outcomes);
        let applied = |outcome: &&Outcome| outcome.states.is_one() && !outcome.states.has(State::NotStarted);
        let due = outcomes.iter().filter(applied).find_map(|outcome| outcome.due)?;
        Some(out::Superseded { edition: replaced.id, due: range(due) })
    }

    /// Follows the states into the future, from each instant at which one may turn to the next.
    fn changes(&self, evaluation: &Evaluation, explainer: &Explainer) -> Vec<out::Change> {
        let mut found = Vec::new();
        let mut frame = self.frame;
        for _ in 0..CHANGES_AT_MOST {
            let at = evaluation.next(&self.answers, &frame);
            if !at.is_bounded() {
                break;
            }
            let before = evaluation.outcomes(&self.answers, &frame);
            let next = Frame { as_of: at, ..frame };
            let after = evaluation.outcomes(&self.answers, &next);
            for (key, (before, after)) in before.iter().zip(after.iter()).enumerate() {
                if changes(&evaluation.keys[key].clause.rule) && before.answer() != after.answer() {
                    found.push(out::Change {
                        at: at.rfc3339(&SHANGHAI),
                        conclusion: explainer.id(key),
                        from: before.states.state(),
                        to: after.states.state(),
                        points: level(&evaluation.keys[key].clause.rule, after),
                    });
                }
            }
            frame = next;
        }
        found
    }
}

fn start_of(edition: &Edition) -> Option<Instant> {
    match edition.effective {
        Effective::From(wall) => Some(SHANGHAI.resolve(wall).span().from),
        Effective::KnownBy(day) => Some(SHANGHAI.start_of(day)),
        Effective::Unknown => None,
    }
}

//! The whole assessment: every part of every rulebook, put together.

use crate::assessment as out;
use std::rc::Rc;

use crate::case::{Attribute, Case, EventKind, Party, Problem};
use crate::rulebook::{Clause, Edition, Effective, Outside, Part, Rule, Rulebook};
use crate::sort::ordered;
use crate::time::{Instant, SHANGHAI, Span, ZONE_DATA, Zone};
use crate::tree::ToTree;

use super::answers::{Answers, OF_CASE, Questions};
use super::digest::digest;
use super::editions::{in_window, outdated_from};
use super::evaluate::{Evaluation, Plans, Shared, answers_to, changes};
use super::explain::{Explainer, known, level, missing_items, range};
use super::facts::Facts;
use super::judge::{
    Contradiction, Deadline, Exposed, Judgement, Route, Standing, aftermath, cautious, contradictions,
    deadlines, is_overdue, judge, next_steps, routes, urgency, verdict_tone, weights,
};
use super::run::Frame;
use super::scope::{Pin, Scope, Under};
use super::state::{Missing, Outcome, States, Truth};
use crate::assessment::{Age, State, Verdict, Weight};

/// A text not looked for in so long is called old.
const OLD_AFTER: i64 = 180 * 86_400;
/// More changes than this lie too far ahead to be listed.
const CHANGES_AT_MOST: usize = 60;

/// Assesses a case at an instant, under every rulebook that comes with the program. `problems` are those of the reader.
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
#[cfg(feature = "built-in")]
pub fn assess(case: &Case, problems: Vec<Problem>, as_of: Instant, pins: &[Pin]) -> out::Assessment {
    let scope = Scope::default();
    assess_within(case, problems, as_of, pins, &scope, &Plans::of(&scope))
}

/// The same within a scope, with the plans that serve it: they are made as they are needed, and serve the next case too.
///
/// # Panics
///
/// Where the plans are those of another scope: they would count by its windows.
///
/// ```
/// use aftersales::assess::{Plans, Scope, assess_within};
/// use aftersales::case::Case;
/// use aftersales::time::Instant;
/// let as_of = Instant::parse_rfc3339("2022-03-04T00:00:00+08:00").unwrap();
/// let scope = Scope { rulebooks: vec!["alibaba-one-year-warranty".to_owned()], ..Scope::default() };
/// let assessment = assess_within(&Case::default(), vec![], as_of, &[], &scope, &Plans::of(&scope));
/// assert!(assessment.parts.iter().all(|part| part.rulebook == "alibaba-one-year-warranty"));
/// ```
pub fn assess_within(
    case: &Case,
    problems: Vec<Problem>,
    as_of: Instant,
    pins: &[Pin],
    scope: &Scope,
    plans: &Plans,
) -> out::Assessment {
    assert!(plans.serve(scope), "these plans are of another scope");
    let shared = Shared::new(plans, as_of);
    let whole = Whole::of(case, as_of, pins, scope.under, &shared);
    let survey = whole.survey(scope);
    let weights = weights(&survey.standings);
    let mut parts = Vec::new();
    let mut changes = Vec::new();
    for (surveyed, weight) in survey.parts.iter().zip(weights) {
        let (assessed, clauses, ahead) = whole.part(surveyed, weight);
        changes.extend(ahead);
        parts.push((assessed, clauses));
    }
    let key = |index: usize| (Instant::parse_rfc3339(&changes[index].at), &changes[index].conclusion);
    let order = ordered(changes.len(), &|one, other| key(one).cmp(&key(other)));
    let changes: Vec<out::Change> = order.into_iter().map(|index| changes[index].clone()).collect();
    let judgement = whole.judgement(&survey, pins, scope);
    let is_old = judgement.age == Age::MayBeOutdated;
    let is_overdue = is_overdue(&parts);
    let mut next_steps = next_steps(&parts, scope.library, as_of, is_old);
    if is_old {
        next_steps = cautious(next_steps, judgement.finding.conclusion.as_deref());
    }
    let mut assessment = out::Assessment {
        engine: env!("CARGO_PKG_VERSION"),
        zone_data: ZONE_DATA,
        as_of: as_of.rfc3339(&SHANGHAI),
        digest: String::new(),
        problems,
        events: whole.events(),
        pinned: pins.iter().filter_map(|pin| whole.pinned(*pin)).collect(),
        windows: scope.windows.clone(),
        judgement,
        urgency: urgency(&next_steps, is_overdue, as_of),
        parts: parts.into_iter().map(|(part, _)| part).collect(),
        changes,
        next_steps,
    };
    assessment.digest = digest(&assessment.to_tree());
    assessment
}

/// A clause by its names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct By {
    /// Its rulebook.
    pub rulebook: &'static str,
    /// The edition whose text it is.
    pub edition: &'static str,
    /// The clause.
    pub clause: &'static str,
}

/// What an order comes to, without the reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// In a word.
    pub verdict: Verdict,
    /// What it is taken from; empty where none applies.
    pub by: By,
    /// The instant it hangs on: a deadline, or since when it is refused.
    pub at: Option<Span>,
    /// What would settle it.
    pub missing: Missing,
    /// What a fault may cost.
    pub exposed: Exposed,
    /// Whether the rules may have changed since the text that it is taken from.
    pub age: Age,
    /// What the seller can still do in time, whatever was missed before; `None` where no deadline runs.
    pub running: Option<Running>,
}

/// The deadlines of a seller that run or, where something was missed already, may run: how many, and the soonest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Running {
    /// The clause of the soonest.
    pub by: By,
    /// The last second of the soonest.
    pub due: Span,
    /// How many run, of every clause and request.
    pub count: u32,
}

/// What an order comes to: what an assessment says first, at a part of its cost. The plans serve the next case too,
/// and hold the windows that stand in for the clauses' own.
///
/// # Panics
///
/// Where the plans are those of another scope.
///
/// ```
/// use aftersales::assess::{Plans, Scope, Verdict, judged};
/// use aftersales::case::Case;
/// use aftersales::time::Instant;
/// let as_of = Instant::parse_rfc3339("2022-03-04T00:00:00+08:00").unwrap();
/// let judged = judged(&Case::default(), as_of, &[], &Scope::default(), &Plans::of(&Scope::default()));
/// assert_eq!(judged.verdict, Verdict::Undetermined);
/// ```
pub fn judged(case: &Case, as_of: Instant, pins: &[Pin], scope: &Scope, plans: &Plans) -> Judged {
    assert!(plans.serve(scope), "these plans are of another scope");
    let shared = Shared::new(plans, as_of);
    let whole = Whole::of(case, as_of, pins, scope.under, &shared);
    let survey = whole.survey(scope);
    let judgement = survey.judge(&whole).0;
    let by = judgement.by.map_or(By::default(), |by| survey.by(&whole, by));
    let age = survey.age(&whole, &judgement);
    let Judgement { verdict, at, missing, .. } = judgement;
    let running = survey.running(&whole, verdict);
    Judged { verdict, by, at, missing, exposed: Exposed::of(&survey.standings), age, running }
}

/// Every part that is told of, made ready, and how every clause of it stands.
pub(super) struct Survey<'a> {
    pub(super) parts: Vec<Surveyed<'a>>,
    pub(super) standings: Vec<Standing>,
}

/// A part made ready.
pub(super) struct Surveyed<'a> {
    pub(super) rulebook: &'static Rulebook,
    pub(super) part: &'static Part,
    pub(super) evaluation: Evaluation<'a>,
    pub(super) background: bool,
}

impl Survey<'_> {
    /// What it all comes to. Dates that cannot both be right leave nothing to judge by.
    pub(super) fn judge(&self, whole: &Whole) -> (Judgement, Vec<Contradiction>) {
        let facts = whole.facts();
        let contradictions = contradictions(whole.case, &facts);
        let judgement = judge(&self.standings);
        if contradictions.is_empty() || judgement.verdict == Verdict::NotCovered {
            return (judgement, contradictions);
        }
        let unclear = |one: &Contradiction| {
            Missing::event(one.early, Attribute::At).and(Missing::event(one.late, Attribute::At))
        };
        let missing = contradictions.iter().map(unclear).fold(Missing::default(), Missing::and);
        (
            Judgement { verdict: Verdict::Contradictory, form: None, at: None, missing, ..judgement },
            contradictions,
        )
    }

    fn by(&self, whole: &Whole, index: usize) -> By {
        let Standing { place, rulebook, clause, opener, .. } = self.standings[index];
        let Surveyed { part, evaluation, .. } = &self.parts[place];
        let (governing, _) = evaluation.governing(&whole.answers, &whole.frame, opener);
        let edition = governing.editions.last().map_or("", |edition| part.editions[*edition].id);
        By { rulebook, edition, clause: clause.id }
    }

    /// The seller's deadlines that run. What only may run counts where something was missed already: it may be what is
    /// left to be done. Where all is open, what would settle it comes first.
    fn running(&self, whole: &Whole, verdict: Verdict) -> Option<Running> {
        if matches!(verdict, Verdict::Contradictory | Verdict::NotCovered) {
            return None;
        }
        let is_too_late = matches!(verdict, Verdict::Refused | Verdict::Missed | Verdict::Late);
        let is_sellers = |one: &Deadline| {
            let rule = &self.standings[one.by].clause.rule;
            matches!(rule, Rule::Duty(_)) && rule.bearer() == Some(Party::Seller)
        };
        let as_of = whole.frame.as_of;
        let all = deadlines(&self.standings, as_of);
        // What only may run must be of a rule that covers the order, and the first end that it may have lie ahead.
        let covers = |one: &Deadline| self.standings[one.by].coverage == State::Covered;
        let may_run = |one: &Deadline| is_too_late && covers(one) && one.due.from >= as_of;
        let told = || all.iter().filter(|one| is_sellers(one) && (one.is_certain || may_run(one)));
        let soonest = told().next()?;
        let count = u32::try_from(told().count()).unwrap_or(u32::MAX);
        Some(Running { by: self.by(whole, soonest.by), due: soonest.due, count })
    }

    /// Whose clock the times of a standing are told by.
    fn clock(&self, whole: &Whole, index: usize) -> &'static Zone<'static> {
        self.parts[self.standings[index].place].rulebook.clock(&whole.case.order)
    }

    /// The conclusion that a standing is, by its name in the assessment.
    fn id(&self, whole: &Whole, index: usize) -> String {
        let Standing { place, clause, opener, .. } = self.standings[index];
        let Surveyed { rulebook, part, .. } = &self.parts[place];
        let thread = opener.map_or_else(String::new, |opener| format!("/{}", whole.case.events[opener].id));
        format!("{}/{}/{}{thread}", rulebook.id, part.id, clause.id)
    }

    /// Whether the text may have changed since, of the part that a judgement is taken from.
    fn age(&self, whole: &Whole, judgement: &Judgement) -> Age {
        let stale = judgement.by.is_some_and(|by| {
            let Standing { place, opener, .. } = self.standings[by];
            let Surveyed { rulebook, part, evaluation, .. } = &self.parts[place];
            whole.stale(rulebook, part, evaluation, opener)
        });
        if stale { Age::MayBeOutdated } else { Age::Current }
    }
}

/// Whether rulebooks that go first leave this one to decide, and what would tell.
fn yields(rulebook: &Rulebook, coverages: &[(&Rulebook, State, Missing)]) -> (Truth, Missing) {
    let first = coverages.iter().filter(|(other, ..)| rulebook.yields_to.contains(&other.id));
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

pub(super) struct Whole<'a> {
    pub(super) case: &'a Case,
    pub(super) answers: Answers,
    pub(super) fixed: Questions,
    pub(super) frame: Frame,
    pub(super) under: Option<Under>,
    pub(super) shared: &'a Shared<'a>,
}

impl<'a> Whole<'a> {
    pub(super) fn of(
        case: &'a Case,
        as_of: Instant,
        pins: &[Pin],
        under: Option<Under>,
        shared: &'a Shared<'a>,
    ) -> Self {
        let mut answers = Answers::default();
        let mut fixed = Questions::NONE;
        for pin in pins {
            if pin.answer < answers_to(shared.library(), case, pin.question) {
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

    /// Every part that is told of, made ready, and how its clauses stand; of a part that does not apply only that.
    pub(super) fn survey(&self, scope: &Scope) -> Survey<'a> {
        let (mut parts, mut standings) = (Vec::new(), Vec::new());
        let mut coverages: Vec<(&Rulebook, State, Missing)> = Vec::new();
        for rulebook in scope.asked_for(&self.case.order) {
            let mut covered = (State::NotCovered, Missing::default());
            let tells = scope.tells(rulebook);
            for part in rulebook.parts {
                let (background, lacks) = yields(rulebook, &coverages);
                let evaluation = self.evaluation(rulebook, part, background, lacks);
                let stands = |coverage: State, clause, opener| Standing {
                    rulebook: rulebook.id,
                    part: part.id,
                    place: parts.len(),
                    coverage,
                    background: background == Truth::Yes,
                    gives_way: !rulebook.yields_to.is_empty(),
                    clause,
                    opener,
                    states: States::only(coverage),
                    start: None,
                    due: None,
                    since: None,
                    missing: Missing::default(),
                };
                if let Some(clause) = evaluation.never_covers() {
                    debug_assert!(
                        evaluation.outcomes(&self.answers, &self.frame).iter().all(|outcome| {
                            outcome.states == States::only(State::NotCovered) && outcome.missing.is_empty()
                        }),
                        "{} does not cover the order, and nothing else is found",
                        rulebook.id
                    );
                    covered = (State::NotCovered, Missing::default());
                    if tells {
                        standings.push(stands(State::NotCovered, clause, None));
                    }
                } else {
                    let outcomes = evaluation.outcomes(&self.answers, &self.frame);
                    let is_scope = |key: &super::evaluate::Key| matches!(key.clause.rule, Rule::Scope(_));
                    let scope_key = evaluation.keys().iter().position(is_scope).unwrap_or(0);
                    let coverage = outcomes[scope_key].states.state();
                    covered = (coverage, outcomes[scope_key].missing);
                    let told = evaluation.keys().iter().zip(outcomes.iter());
                    let told = told.filter(|(key, _)| is_scope(key) || coverage != State::NotCovered);
                    let told = told.filter(|_| tells);
                    standings.extend(told.map(|(key, outcome)| Standing {
                        states: outcome.states,
                        start: outcome.start,
                        due: outcome.due,
                        since: outcome.since,
                        missing: outcome.missing,
                        ..stands(coverage, key.clause, key.opener)
                    }));
                }
                if tells {
                    let background = background == Truth::Yes;
                    parts.push(Surveyed { rulebook, part, evaluation, background });
                }
            }
            coverages.push((rulebook, covered.0, covered.1));
        }
        Survey { parts, standings }
    }

    fn facts(&self) -> Rc<Facts<'a>> {
        self.shared.facts(self.case, &self.answers)
    }

    /// The judgement as plain data, with the question that decides most.
    fn judgement(&self, survey: &Survey<'a>, pins: &[Pin], scope: &Scope) -> out::Judgement {
        let (judgement, contradictions) = survey.judge(self);
        let age = survey.age(self, &judgement);
        let facts = self.facts();
        let id = |event: usize| self.case.events[event].id.clone();
        let deadline = |one: &Deadline| {
            let standing = &survey.standings[one.by];
            let By { rulebook, edition, clause } = survey.by(self, one.by);
            out::Deadline {
                conclusion: survey.id(self, one.by),
                rulebook,
                edition,
                clause,
                thread: standing.opener.map(id),
                bearer: standing.clause.rule.bearer(),
                due: range(one.due, survey.clock(self, one.by)),
                deemed: one.deemed,
                certain: one.is_certain,
            }
        };
        let route = |one: &Route| {
            let standing = &survey.standings[one.by];
            let By { rulebook, edition, clause } = survey.by(self, one.by);
            out::Route {
                conclusion: survey.id(self, one.by),
                rulebook,
                edition,
                clause,
                thread: standing.opener.map(id),
                holder: standing.clause.rule.bearer(),
                state: one.state,
                certain: one.is_certain,
                opens: known(one.opens, survey.clock(self, one.by)),
                closes: known(one.closes, survey.clock(self, one.by)),
            }
        };
        let contradiction = |one: &Contradiction| out::Contradiction {
            early: id(one.early),
            late: id(one.late),
            swap_early: one.early_swaps,
            swap_late: one.late_swaps,
        };
        let lacks = |missing: &Missing| missing_items(missing, self.case);
        out::Judgement {
            finding: self.found(survey, &judgement),
            age,
            missing: lacks(&judgement.missing),
            contradictions: contradictions.iter().map(contradiction).collect(),
            deadlines: deadlines(&survey.standings, self.frame.as_of).iter().map(deadline).collect(),
            routes: routes(&survey.standings, self.frame.as_of).iter().map(route).collect(),
            question: self.next_question(survey, &judgement, &facts, pins, scope),
        }
    }

    /// What a judgement says, as plain data.
    pub(super) fn found(&self, survey: &Survey<'a>, judgement: &Judgement) -> out::Finding {
        let standing = judgement.by.map(|by| &survey.standings[by]);
        let By { rulebook, edition, clause } = judgement.by.map_or(By::default(), |by| survey.by(self, by));
        let said = |word: &'static str| (!word.is_empty()).then_some(word);
        let id = |event: usize| self.case.events[event].id.clone();
        let tells = matches!(judgement.verdict, Verdict::Refused | Verdict::Missed | Verdict::Late);
        let after = standing.filter(|_| tells).and_then(|standing| {
            let opener = standing.opener?;
            aftermath(&self.facts(), opener, standing.due, &standing.clause.rule, judgement.form)
        });
        let age = survey.age(self, judgement);
        out::Finding {
            verdict: judgement.verdict,
            tone: verdict_tone(judgement.verdict, after.map(|(after, _)| after), age),
            form: judgement.form,
            deemed: judgement.deemed,
            rulebook: said(rulebook),
            part: standing.map(|standing| standing.part),
            edition: said(edition),
            clause: said(clause),
            conclusion: judgement.by.map(|by| survey.id(self, by)),
            thread: standing.and_then(|standing| standing.opener).map(id),
            at: known(judgement.at, judgement.by.map_or(&SHANGHAI, |by| survey.clock(self, by))),
            aftermath: after.map(|(after, _)| after),
            event: after.and_then(|(_, event)| event).map(id),
        }
    }

    /// When each event of the case was taken to be.
    fn events(&self) -> Vec<out::EventTime> {
        let facts = self.facts();
        let known = |event: &super::facts::Happening| {
            (event.when.from.is_bounded() && event.when.to.is_bounded()).then(|| range(event.when, &SHANGHAI))
        };
        let ids = self.case.events.iter().map(|event| event.id.clone());
        ids.zip(&facts.events).map(|(id, event)| out::EventTime { id, at: known(event) }).collect()
    }

    fn pinned(&self, pin: Pin) -> Option<out::Chosen> {
        if pin.answer >= answers_to(self.shared.library(), self.case, pin.question) {
            return None;
        }
        match self.shared.library().questions.get(pin.question) {
            Some(question) => Some(out::Chosen {
                question: question.word().to_owned(),
                answer: question.answers()[usize::from(pin.answer)].id.to_owned(),
            }),
            None => {
                let own = self.case.questions.get(pin.question.checked_sub(OF_CASE)?)?;
                Some(out::Chosen {
                    question: own.id.clone(),
                    answer: own.answers.get(usize::from(pin.answer))?.clone(),
                })
            }
        }
    }

    fn part(
        &self,
        surveyed: &Surveyed<'a>,
        weight: Weight,
    ) -> (out::PartAssessment, Vec<&'static Clause>, Vec<out::Change>) {
        let Surveyed { rulebook, part, evaluation, background } = surveyed;
        let explainer = Explainer { evaluation, answers: self.answers, fixed: self.fixed, frame: self.frame };
        let outcomes = evaluation.outcomes(&self.answers, &self.frame);
        let (governing, _) = evaluation.governing(&self.answers, &self.frame, None);
        let edition = match governing.editions[..] {
            [only] => Some(part.editions[only]),
            _ => None,
        };
        let keys = evaluation.keys();
        let of_rule = |wanted: fn(&Rule) -> bool| keys.iter().position(|key| wanted(&key.clause.rule));
        let coverage_key = of_rule(|rule| matches!(rule, Rule::Scope(_))).unwrap_or(0);
        let coverage = explainer.conclusion(coverage_key);
        let applies = coverage.state != State::NotCovered || !coverage.settled;
        let shown: Vec<usize> = if applies { (0..keys.len()).collect() } else { Vec::new() };
        let period = of_rule(|rule| matches!(rule, Rule::Period(_))).filter(|_| applies);
        let (clauses, conclusions): (Vec<_>, Vec<_>) = shown
            .iter()
            .copied()
            .filter(|key| !matches!(keys[*key].clause.rule, Rule::Scope(_) | Rule::Period(_) | Rule::Note(_)))
            .map(|key| (keys[key], explainer.conclusion(key)))
            // Without an edition there is nothing to say of a clause, unless a reading brings one in.
            .filter(|(key, one)| {
                one.kind == out::Kind::Silence
                    || !one.depends_on.is_empty()
                    || !evaluation.governing(&self.answers, &self.frame, key.opener).0.editions.is_empty()
            })
            .map(|(key, one)| (key.clause, one))
            .unzip();
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
            background: *background,
            weight,
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
            stale: self.stale(rulebook, part, evaluation, None),
            superseded: self.superseded(evaluation, held),
            arrived_after: period.and_then(|key| self.arrived_after(evaluation, &outcomes[key])),
            period: period.filter(|_| !governing.editions.is_empty()).map(|key| explainer.conclusion(key)),
            coverage,
            conclusions,
            notes,
        };
        let ahead = if applies { self.changes(evaluation, &explainer) } else { Vec::new() };
        (assessed, clauses, ahead)
    }

    /// The text was not looked for in a long while, or what it governs is much younger than the newest one and
    /// the platform's own was not seen since.
    fn stale(
        &self,
        rulebook: &Rulebook,
        part: &Part,
        evaluation: &Evaluation,
        opener: Option<usize>,
    ) -> bool {
        let looked_for = SHANGHAI.end_of(rulebook.last_looked_for);
        let facts = evaluation.facts(&self.answers);
        let (governing, _) = evaluation.governing(&self.answers, &self.frame, opener);
        let governed = governing.by.map(|event| facts.events[event].when.to);
        let much_younger = outdated_from(rulebook, part)
            .zip(governed)
            .is_some_and(|(from, governed)| governed.is_bounded() && governed >= from);
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
        Some(out::Superseded {
            edition: replaced.id,
            due: range(due, evaluation.rulebook.clock(&self.case.order)),
        })
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
                if changes(&evaluation.keys()[key].clause.rule) && before.answer() != after.answer() {
                    found.push(out::Change {
                        at: at.rfc3339(evaluation.rulebook.clock(&self.case.order)),
                        conclusion: explainer.id(key),
                        from: before.states.state(),
                        to: after.states.state(),
                        points: level(&evaluation.keys()[key].clause.rule, after),
                    });
                }
            }
            frame = next;
        }
        found
    }
}

//! The third step: why a conclusion stands as it does, what would settle it and what would change it.

use crate::assessment as out;
use crate::case::{Case, EventKind, Fact, Money, Order};
use crate::rulebook::{Condition, Consequence, Deemed, Measure, Performance, PointsCounter, Rule};
use crate::sort::ordered;
use crate::time::{Counting, DayCount, DayRun, Instant, SHANGHAI, Span, WhyDay, Window, Zone, days, due};

use super::answers::{Answers, OF_CASE, Questions};
use super::condition::{truth, values_around};
use super::evaluate::{Evaluation, Explored, Key, answers_to};
use super::facts::{Facts, evidence_bit};
use super::judge::{idle, tone_of};
use super::plan::{Plan, Terms};
use super::run::{Frame, run, step_at};
use super::state::{Missing, Outcome, States, Truth};
use crate::assessment::{State, Tone};

/// What stays the same for every conclusion of a part.
pub(super) struct Explainer<'e, 'c> {
    pub(super) evaluation: &'e Evaluation<'c>,
    pub(super) answers: Answers,
    pub(super) fixed: Questions,
    pub(super) frame: Frame,
}

impl Explainer<'_, '_> {
    pub(super) fn conclusion(&self, key: usize) -> out::Conclusion {
        let mut conclusion = self.conclude(key);
        conclusion.tone = tone_of(conclusion.kind, conclusion.state);
        conclusion.idle = idle(&conclusion, &self.evaluation.keys()[key].clause.rule);
        conclusion
    }

    fn conclude(&self, key: usize) -> out::Conclusion {
        let Key { clause, opener } = self.evaluation.keys()[key];
        let explored = self.evaluation.explore(key, &self.answers, self.fixed, &self.frame);
        let outcome = self.evaluation.outcomes(&self.answers, &self.frame)[key];
        let facts = self.evaluation.facts(&self.answers);
        let (edition, plan) = self.edition(opener);
        let terms = plan.terms.iter().find(|terms| terms.clause.id == clause.id);
        // The clause as the governing edition words it: its source may differ from the first found.
        let clause = terms.map_or(clause, |terms| terms.clause);
        let state = outcome.states.state();
        let depends_on = self.depends_on(&clause.rule, &outcome, &explored);
        let counted = counted_terms(&plan, terms);
        out::Conclusion {
            id: self.id(key),
            kind: out::Kind::of(&clause.rule),
            edition,
            clause: clause.id,
            source: clause.source.id,
            grade: clause.source.grade,
            window_by: counted.or(terms).and_then(|terms| terms.window_by),
            thread: opener.map(|opener| self.event_id(opener)),
            service: opener.and_then(|opener| {
                facts.threads.iter().find(|thread| thread.opener == opener).and_then(|thread| thread.service)
            }),
            bearer: clause.rule.bearer(),
            state,
            tone: Tone::Open,
            idle: false,
            possible: if outcome.states.is_one() { Vec::new() } else { outcome.states.all().collect() },
            start: self.known(outcome.start),
            due: self.known(outcome.due),
            done: self.known(outcome.done),
            since: self.known(outcome.since),
            left: self.left(state, &outcome),
            late_by: self.late_by(state, &outcome),
            settled: explored.complete && depends_on.is_empty() && outcome.states.is_one(),
            complete: explored.complete,
            depends_on,
            other_dues: self.other_dues(&clause.rule, key, &outcome),
            missing: missing_items(&outcome.missing, self.evaluation.case),
            if_nothing_else: self.if_nothing_else(key, &outcome),
            culprit: self.culprit(&clause.rule, state, &outcome),
            flips: self.flips(&clause.rule, state, &outcome, &plan),
            because_facts: facts_used(&clause.rule, &plan),
            because_events: self.events_used(&outcome, opener, &facts, &plan),
            count: counted.and_then(|terms| self.count(terms, &outcome)),
            deemed: match clause.rule {
                Rule::Silence(silence) => Some(silence.deemed),
                Rule::Refusal(_) => Some(Deemed::Refusal),
                _ => None,
            },
            free: match clause.rule {
                Rule::Entitlement(entitlement) => entitlement.free,
                _ => None,
            },
            cost: match clause.rule {
                Rule::Exposure(exposure) => self.cost(exposure.consequences),
                _ => None,
            },
            points: terms.and_then(|terms| self.points(terms, &outcome, &facts)),
            evidence_missing: self.evidence_missing(&clause.rule, &outcome, &facts),
        }
    }

    pub(super) fn id(&self, key: usize) -> String {
        let Key { clause, opener } = self.evaluation.keys()[key];
        let thread = opener.map_or_else(String::new, |opener| format!("/{}", self.event_id(opener)));
        format!("{}/{}/{}{}", self.evaluation.rulebook.id, self.evaluation.part.id, clause.id, thread)
    }

    fn event_id(&self, index: usize) -> String {
        self.evaluation.case.events[index].id.clone()
    }

    /// The edition by which a conclusion is explained: the first that may govern.
    fn edition(&self, opener: Option<usize>) -> (&'static str, std::sync::Arc<Plan>) {
        let (governing, _) = self.evaluation.governing(&self.answers, &self.frame, opener);
        let index = governing.editions.last().copied().unwrap_or(0);
        (self.evaluation.part.editions[index].id, self.evaluation.plan(index, &self.answers))
    }

    fn left(&self, state: State, outcome: &Outcome) -> Option<i64> {
        let wanted = matches!(
            state,
            State::Running | State::Possible | State::Open | State::Entitled | State::Undetermined
        );
        let due = outcome.due.filter(|_| wanted)?;
        let left = due.from.since(self.frame.as_of);
        (left >= 0).then_some(left)
    }

    fn late_by(&self, state: State, outcome: &Outcome) -> Option<i64> {
        let due = outcome.due.filter(|due| due.to.is_bounded())?.to;
        match state {
            State::Late => outcome.done.filter(|done| done.to.is_bounded()).map(|done| done.to.since(due)),
            State::Missed | State::Deemed => {
                let until = outcome.done.map_or(self.frame.as_of, |done| done.to);
                Some(until.since(due))
            }
            _ => None,
        }
    }

    /// The smallest sets of answers under which the state is another one.
    fn depends_on(&self, rule: &Rule, default: &Outcome, explored: &Explored) -> Vec<out::Dependence> {
        let found: Vec<(Vec<usize>, &Answers, &Outcome)> = explored
            .leaves
            .iter()
            .filter(|(_, outcome)| outcome.answer() != default.answer())
            .map(|(answers, outcome)| (changed(&self.answers, answers), answers, outcome))
            .collect();
        let order = ordered(found.len(), &|one, other| found[one].0.len().cmp(&found[other].0.len()));
        let mut smallest: Vec<(Vec<usize>, &Answers, &Outcome)> = Vec::new();
        for (questions, answers, outcome) in order.into_iter().map(|index| found[index].clone()) {
            let within = smallest.iter().any(|(known, other, _)| {
                known.iter().all(|question| {
                    questions.contains(question) && other.at(*question) == answers.at(*question)
                })
            });
            if !within {
                smallest.push((questions, answers, outcome));
            }
        }
        smallest
            .into_iter()
            .map(|(questions, answers, outcome)| out::Dependence {
                answers: questions
                    .iter()
                    .map(|question| self.chosen(*question, answers.at(*question)))
                    .collect(),
                state: outcome.states.state(),
                since: self.known(outcome.since),
                points: level(rule, outcome),
            })
            .collect()
    }

    /// Whose clock times are told by.
    fn clock(&self) -> &'static Zone<'static> {
        self.evaluation.rulebook.clock(&self.evaluation.case.order)
    }

    fn known(&self, span: Option<Span>) -> Option<out::Range> {
        known(span, self.clock())
    }

    fn range(&self, span: Span) -> out::Range {
        range(span, self.clock())
    }

    pub(super) fn chosen(&self, question: usize, answer: u8) -> out::Chosen {
        let (question, answer) = match self.evaluation.library().questions.get(question) {
            Some(known) => (known.word().to_owned(), known.answers()[usize::from(answer)].id.to_owned()),
            None => {
                let own = &self.evaluation.case.questions[question.saturating_sub(OF_CASE)];
                (own.id.clone(), own.answers.get(usize::from(answer)).cloned().unwrap_or_default())
            }
        };
        out::Chosen { question, answer }
    }

    fn other_dues(&self, rule: &Rule, key: usize, default: &Outcome) -> Vec<out::OtherDue> {
        let may = matches!(rule, Rule::Option(_));
        let opens = |outcome: &Outcome| outcome.start.filter(|_| may);
        let own = (default.due, opens(default));
        if own == (None, None) {
            return Vec::new();
        }
        let mut all = Vec::new();
        for question in default.touched.without(self.fixed).indexes() {
            for answer in 0..answers_to(self.evaluation.library(), self.evaluation.case, question) {
                if answer == self.answers.at(question) {
                    continue;
                }
                let outcome =
                    self.evaluation.outcomes(&self.answers.with(question, answer), &self.frame)[key];
                let (due, start) = (outcome.due, opens(&outcome));
                if (due, start) != own && (due, start) != (None, None) {
                    let out::Chosen { question, answer } = self.chosen(question, answer);
                    let start = start.filter(|_| start != own.1);
                    all.push(out::OtherDue {
                        question,
                        answer,
                        due: self.known(due),
                        start: self.known(start),
                    });
                }
            }
        }
        all
    }

    fn if_nothing_else(&self, key: usize, outcome: &Outcome) -> Option<out::IfNothingElse> {
        if outcome.states.is_one() || !outcome.missing.record {
            return None;
        }
        let whole = Frame { whole: true, ..self.frame };
        let then = self.evaluation.outcomes(&self.answers, &whole)[key];
        Some(out::IfNothingElse { state: then.states.state(), since: self.known(then.since) })
    }

    fn culprit(&self, rule: &Rule, state: State, outcome: &Outcome) -> Option<out::Culprit> {
        if !matches!(state, State::Missed | State::Late) {
            return None;
        }
        let since = outcome.since.filter(|since| since.to.is_bounded())?;
        let until = outcome.done.filter(|_| state == State::Late).map_or(self.frame.as_of, |done| done.to);
        let by = until.since(since.to) + i64::from(matches!(rule, Rule::Duty(_)));
        Some(out::Culprit { party: rule.bearer()?, since: self.range(since), by })
    }

    fn flips(&self, rule: &Rule, state: State, outcome: &Outcome, plan: &Plan) -> Vec<out::Flip> {
        let event = |event: EventKind, by: Option<Span>, state: State| out::Flip {
            event: Some(event),
            fact: None,
            by: by.map(|by| by.from.rfc3339(self.clock())),
            state,
        };
        match (rule, state) {
            (Rule::Scope(condition), State::Covered | State::NotCovered) => {
                let other = if state == State::Covered { State::NotCovered } else { State::Covered };
                self.turning_facts(condition, &|order| self.covers(order) == other)
                    .map(|fact| out::Flip { event: None, fact: Some(fact), by: None, state: other })
                    .collect()
            }
            (Rule::Duty(duty), State::Running | State::Missed | State::Late) => self
                .turning(duty.done_by)
                .into_iter()
                .map(|kind| event(kind, outcome.due, State::Met))
                .collect(),
            (Rule::Silence(silence), State::Possible | State::Deemed) => match silence.follows.rule {
                Rule::Duty(duty) => {
                    let then = if self.was_refused(outcome) { State::Explicit } else { State::None };
                    let kinds = self.turning(duty.done_by).into_iter();
                    kinds.map(|kind| event(kind, outcome.due, then)).collect()
                }
                _ => Vec::new(),
            },
            (Rule::Option(choice), State::Open | State::Lapsed) => {
                choice.used_by.iter().map(|kind| event(*kind, outcome.due, State::Used)).collect()
            }
            (Rule::Exposure(_), State::Possible) => vec![event(EventKind::FaultFound, None, State::Found)],
            (Rule::Entitlement(entitlement), State::NotEntitled) => self
                .turning_facts(&entitlement.when, &|order| self.entitles(plan, outcome, order))
                .map(|fact| out::Flip { event: None, fact: Some(fact), by: None, state: State::Entitled })
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Facts of which another value alone makes an order pass a test.
    fn turning_facts(
        &self,
        condition: &Condition,
        passes: &dyn Fn(&Order) -> bool,
    ) -> impl Iterator<Item = Fact> {
        let order = &self.evaluation.case.order;
        let turns = |fact: &Fact| {
            let values = values_around(condition, *fact, &SHANGHAI);
            values.into_iter().any(|value| passes(&order.with(*fact, value)))
        };
        condition.facts().into_iter().filter(turns).collect::<Vec<_>>().into_iter()
    }

    /// Whether the rulebook would cover an order with these facts.
    fn covers(&self, order: &Order) -> State {
        let (governing, _) = self.evaluation.governing_or_less(&self.answers, &self.frame, None);
        let scopes =
            governing.editions.iter().map(|edition| self.evaluation.plan(*edition, &self.answers).scope);
        let all: Vec<Truth> = scopes.map(|scope| truth(&scope, order).and(governing.in_force)).collect();
        match all.first() {
            Some(Truth::Yes) if all.iter().all(|one| *one == Truth::Yes) => State::Covered,
            Some(Truth::No) if all.iter().all(|one| *one == Truth::No) => State::NotCovered,
            _ => State::Undetermined,
        }
    }

    /// Whether an order with these facts would be entitled, all else being as it is.
    fn entitles(&self, plan: &Plan, outcome: &Outcome, order: &Order) -> bool {
        let facts = self.evaluation.facts(&self.answers).with_order(order);
        let opener = outcome.thread.map(|thread| facts.threads[thread].opener);
        let (governing, _) = self.evaluation.governing_or_less(&self.answers, &self.frame, opener);
        let frame = Frame { in_force: governing.in_force, ..self.frame };
        let mut outcomes = Vec::new();
        run(plan, &facts, &frame, &mut outcomes);
        let clause = |other: &Outcome| plan.terms[other.clause].clause.id;
        let id = self.evaluation.keys()[outcome.clause].clause.id;
        let own = outcomes.iter().find(|other| clause(other) == id && other.thread == outcome.thread);
        own.is_some_and(|own| own.states == States::only(State::Entitled))
    }

    /// Events of which one alone performs a duty: of several that are all needed, the last one lacking.
    fn turning(&self, performance: Performance) -> Vec<EventKind> {
        let kinds = performing(performance);
        if !matches!(performance, Performance::Every(_)) {
            return kinds.to_vec();
        }
        let happened = |kind: &EventKind| {
            self.evaluation
                .facts(&self.answers)
                .events
                .iter()
                .any(|event| event.kind == *kind && event.when.from <= self.frame.as_of)
        };
        let lacking: Vec<_> = kinds.iter().copied().filter(|kind| !happened(kind)).collect();
        if lacking.len() == 1 { lacking } else { Vec::new() }
    }

    /// Whether the seller refused the thread in words.
    fn was_refused(&self, outcome: &Outcome) -> bool {
        let facts = self.evaluation.facts(&self.answers);
        let thread = outcome.thread.map(|thread| &facts.threads[thread]);
        thread.is_some_and(|thread| {
            thread
                .events
                .iter()
                .map(|index| &facts.events[*index])
                .any(|event| event.kind == EventKind::SellerRefused && event.when.from <= self.frame.as_of)
        })
    }

    fn events_used(
        &self,
        outcome: &Outcome,
        opener: Option<usize>,
        facts: &Facts,
        plan: &Plan,
    ) -> Vec<String> {
        let mut used: Vec<usize> = Vec::new();
        let thread = opener.and_then(|opener| facts.threads.iter().find(|thread| thread.opener == opener));
        if let Some(thread) = thread {
            used.extend([Some(thread.opener), thread.receipt].into_iter().flatten());
            used.extend(
                thread
                    .events
                    .iter()
                    .copied()
                    .filter(|index| facts.events[*index].when.from <= self.frame.as_of),
            );
        }
        used.extend(outcome.by);
        used.extend(outcome.missing.events().map(|(event, _)| event));
        if plan.period.is_some() || opener.is_none() {
            used.extend(self.evaluation.governing(&self.answers, &self.frame, opener).0.by);
        }
        let events = (0..facts.events.len()).filter(|index| used.contains(index));
        events.map(|index| self.event_id(index)).collect()
    }

    fn count(&self, terms: &Terms, outcome: &Outcome) -> Option<out::Count> {
        let start = outcome.start?.from;
        let shown = outcome.due?;
        // A window that was paused, or put off, is not as long as its text says.
        if terms.clause.rule.may_be_put_off() && due(start, terms.within, &terms.counting) != shown {
            return None;
        }
        let (unit, amount) = match terms.within {
            Window::Hours(amount) => (out::CountUnit::Hours, amount),
            Window::NaturalDays(amount) => (out::CountUnit::NaturalDays, amount),
            Window::WorkingDays(amount) => (out::CountUnit::WorkingDays, amount),
            Window::Months(0) | Window::DaysAndMonths(..) => return None,
            Window::Months(amount) => (out::CountUnit::Months, amount),
            Window::Until(_) => (out::CountUnit::FixedTime, 0),
            Window::AsAgreed => (out::CountUnit::AsAgreed, 0),
        };
        Some(out::Count {
            unit,
            amount,
            zone: terms.counting.zone.name,
            runs: days(start, terms.within, &terms.counting).into_iter().map(day_run).collect(),
        })
    }

    fn cost(&self, consequences: &[Consequence]) -> Option<out::Cost> {
        if consequences.is_empty() {
            return None;
        }
        let mut cost = out::Cost {
            points_from: None,
            points_to: None,
            removal: false,
            compensation: None,
            compensation_named: false,
            compensation_cap: None,
        };
        for consequence in consequences {
            match *consequence {
                Consequence::Points(from, to) => (cost.points_from, cost.points_to) = (Some(from), Some(to)),
                Consequence::Removal => cost.removal = true,
                Consequence::Compensation { percent, of, cap } => {
                    let disputed = self.evaluation.case.order.amount(of).and_then(Money::cents);
                    cost.compensation_named = true;
                    cost.compensation_cap = Some(Money::usd(cap).to_string());
                    cost.compensation = disputed.map(|cents| compensation(cents, percent, cap).to_string());
                }
            }
        }
        Some(cost)
    }

    fn points(&self, terms: &Terms, outcome: &Outcome, facts: &Facts) -> Option<out::Points> {
        match terms.clause.rule {
            Rule::Counter(counter) => Some(self.counter(terms, &counter, outcome, facts)),
            Rule::PerformanceYear(_) => Some(out::Points {
                counter: None,
                active: outcome.level,
                measure: None,
                measure_days: None,
                next_at: None,
                expiries: Vec::new(),
            }),
            _ => None,
        }
    }

    fn counter(
        &self,
        terms: &Terms,
        counter: &PointsCounter,
        outcome: &Outcome,
        facts: &Facts,
    ) -> out::Points {
        let reached = step_at(terms.steps, outcome.level);
        let counting = Counting { days: DayCount::Exact, roll: None, ..terms.counting };
        let now = self.frame.as_of;
        let ends = |at: Instant| if at.is_bounded() { due(at, terms.within, &counting).from } else { at };
        let expiries = facts
            .events
            .iter()
            .enumerate()
            .filter(|(_, event)| {
                event.kind == EventKind::PointsDeducted && event.counter == Some(counter.counter)
            })
            .map(|(index, event)| {
                (index, event, Span { from: ends(event.when.from), to: ends(event.when.to) })
            })
            .filter(|(_, event, end)| event.when.from <= now && now < end.to)
            .filter(|(_, event, _)| event.when.from.is_bounded() && event.when.to.is_bounded())
            .map(|(index, event, end)| out::Expiry {
                event: self.event_id(index),
                points: event.points,
                at: self.range(end),
            });
        let measure = reached.map(|step| match step.then {
            Measure::Warning => (out::Measure::Warning, None),
            Measure::NoGoodsOperations(days) => (out::Measure::NoGoodsOperations, Some(days)),
            Measure::Freeze(days) => (out::Measure::Freeze, Some(days)),
            Measure::Closed => (out::Measure::Closed, None),
        });
        let next_at = terms.steps.iter().find_map(|step| {
            let next = if step.every { (outcome.level / step.at + 1) * step.at } else { step.at };
            (next > outcome.level).then_some(next)
        });
        out::Points {
            counter: Some(counter.counter),
            active: outcome.level,
            measure: measure.map(|(measure, _)| measure),
            measure_days: measure.and_then(|(_, days)| days),
            next_at,
            expiries: expiries.collect(),
        }
    }

    fn evidence_missing(&self, rule: &Rule, outcome: &Outcome, facts: &Facts) -> Vec<crate::case::Evidence> {
        let Rule::Duty(duty) = rule else { return Vec::new() };
        let thread = outcome.thread.map(|thread| &facts.threads[thread]);
        let answers =
            thread.map_or(&[][..], |thread| &thread.events).iter().map(|index| &facts.events[*index]);
        // What several answers in time brought counts together.
        let given = answers
            .filter(|event| event.kind == EventKind::ComplaintAnswered && event.when.from <= self.frame.as_of)
            .filter(|event| outcome.due.is_none_or(|due| event.when.to <= due.to))
            .fold(0, |given, event| given | event.evidence.unwrap_or(0));
        duty.evidence.iter().copied().filter(|evidence| given & evidence_bit(*evidence) == 0).collect()
    }
}

/// The points of an outcome, where it is one of points.
pub(super) fn level(rule: &Rule, outcome: &Outcome) -> Option<u32> {
    matches!(rule, Rule::Counter(_) | Rule::PerformanceYear(_)).then_some(outcome.level)
}

/// Compensation for the buyer: so many hundredths, rounded half up to cents, at most the cap.
///
/// ```
/// use aftersales::assess::compensation;
/// assert_eq!(compensation(2_499_999, 2, 50_000).to_string(), "500.00 USD");
/// assert_eq!(compensation(3_000_000, 2, 50_000).to_string(), "500.00 USD");
/// assert_eq!(compensation(10_025, 2, 50_000).to_string(), "2.01 USD");
/// ```
pub fn compensation(disputed_cents: i64, percent: i64, cap_cents: i64) -> Money {
    Money::usd(((disputed_cents * percent + 50) / 100).min(cap_cents))
}

/// What is missing, item by item.
pub(super) fn missing_items(missing: &Missing, case: &Case) -> Vec<out::Missing> {
    let nothing = |what| out::Missing { what, fact: None, event: None, attribute: None, kind: None };
    let facts =
        missing.facts().map(|fact| out::Missing { fact: Some(fact), ..nothing(out::MissingWhat::Fact) });
    let events = missing.events().map(|(event, attribute)| out::Missing {
        event: Some(case.events[event].id.clone()),
        attribute: Some(attribute),
        ..nothing(out::MissingWhat::Event)
    });
    let kinds =
        missing.kinds().map(|kind| out::Missing { kind: Some(kind), ..nothing(out::MissingWhat::EventKind) });
    let rest = [
        (missing.record, out::MissingWhat::Record),
        (missing.calendar, out::MissingWhat::Calendar),
        (missing.edition, out::MissingWhat::Edition),
    ];
    let rest = rest.into_iter().filter(|(lacks, _)| *lacks).map(|(_, what)| nothing(what));
    facts.chain(events).chain(kinds).chain(rest).collect()
}

/// A span whose both ends are known; half of one tells nobody anything.
pub(super) fn known(span: Option<Span>, clock: &Zone) -> Option<out::Range> {
    span.filter(|span| span.from.is_bounded() && span.to.is_bounded()).map(|span| range(span, clock))
}

/// A span, by this clock.
pub(super) fn range(span: Span, clock: &Zone) -> out::Range {
    out::Range { from: span.from.rfc3339(clock), to: span.to.rfc3339(clock) }
}

fn changed(default: &Answers, answers: &Answers) -> Vec<usize> {
    (0..OF_CASE + super::answers::CASE_QUESTIONS)
        .filter(|index| default.at(*index) != answers.at(*index))
        .collect()
}

/// The terms whose window a conclusion's deadline was counted by.
fn counted_terms<'p>(plan: &'p Plan, terms: Option<&'p Terms>) -> Option<&'p Terms> {
    let terms = terms?;
    match &terms.clause.rule {
        Rule::Silence(silence) => plan.terms.iter().find(|other| other.clause.id == silence.follows.id),
        Rule::Duty(_) | Rule::Period(_) => Some(terms),
        Rule::Option(choice) if choice.closes_after.is_some() => Some(terms),
        _ => None,
    }
}

/// Events that perform a duty.
fn performing(performance: Performance) -> &'static [EventKind] {
    match performance {
        Performance::Response | Performance::EffectiveReply => &[EventKind::SellerReplied],
        Performance::ReasonableSolution => &[EventKind::SolutionProvided],
        Performance::First(kinds) | Performance::Every(kinds) => kinds,
    }
}

/// Facts a clause rests on.
fn facts_used(rule: &Rule, plan: &Plan) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut name = |fact: Fact| {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    };
    match rule {
        Rule::Entitlement(entitlement) => entitlement.when.facts().into_iter().for_each(&mut name),
        Rule::Duty(duty) => {
            let both = std::iter::once(&duty.when).chain(&duty.excused_when);
            both.flat_map(Condition::facts).for_each(&mut name);
        }
        Rule::Option(right) => right.when.facts().into_iter().for_each(&mut name),
        Rule::Exposure(exposure) => {
            for consequence in exposure.consequences {
                if let Consequence::Compensation { of, .. } = consequence {
                    name(*of);
                }
            }
        }
        _ => {}
    }
    if !matches!(rule, Rule::Desk(_) | Rule::Resumption(_) | Rule::Note(_)) {
        plan.scope.facts().into_iter().for_each(name);
    }
    facts
}

fn day_run(run: DayRun) -> out::DayRun {
    out::DayRun {
        from: run.from.to_string(),
        to: run.to.to_string(),
        counted: run.counted,
        why: match run.why {
            WhyDay::StartDay => out::DayReason::StartDay,
            WhyDay::NaturalDay => out::DayReason::NaturalDay,
            WhyDay::WorkingDay => out::DayReason::WorkingDay,
            WhyDay::Weekend => out::DayReason::Weekend,
            WhyDay::PublicHoliday => out::DayReason::PublicHoliday,
            WhyDay::MakeUpDay => out::DayReason::MakeUpDay,
            WhyDay::NotPublished => out::DayReason::NotPublished,
            WhyDay::RolledOver => out::DayReason::RolledOver,
        },
    }
}

//! Every conclusion of a part under one set of answers, and under all that matter.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};

use crate::assessment::{OwnWindow, State};
use crate::case::{Case, EventKind};
use crate::rulebook::{
    Clause, Edition, Governor, Library, Outside, Part, Question, Rule, Rulebook, WhoseDays,
};
use crate::time::{Instant, SHANGHAI, Span};

use super::answers::{Answers, OF_CASE, Questions};
use super::combinations::Combinations;
use super::condition::truth;
use super::editions::{Governing, Selections, selecting, selects_by_announcement};
use super::facts::Facts;
use super::plan::{Plan, plan, questions_of};
use super::run::{Among, Frame, places, run_among};
use super::scope::Scope;
use super::state::{Missing, Outcome, States, Truth};

/// The most combinations of answers tried for one conclusion.
pub(crate) const COMBINATIONS_AT_MOST: usize = 64;

/// So many plans are kept.
const PLANS_AT_MOST: usize = 200;

/// What a conclusion is about: a clause, and the event that opened its thread.
#[derive(Debug, Clone, Copy)]
pub(super) struct Key {
    /// The clause, in the edition that governs by default.
    pub(super) clause: &'static Clause,
    /// Index of the event that opened the thread.
    pub(super) opener: Option<usize>,
}

/// A run for a part: of this edition, as far as it is in force, with its deciding event narrowed.
#[derive(Clone, PartialEq, Eq)]
struct Run {
    edition: usize,
    in_force: Truth,
    narrowed: Option<(usize, Span)>,
    among: Option<Among>,
}

/// What is asked: a conclusion under some answers.
#[derive(Clone, Copy)]
struct Of<'o, 'a> {
    answers: &'o Answers,
    frame: &'o Frame,
    facts: &'o Facts<'a>,
    index: usize,
    key: &'o Key,
}

/// What was evaluated before: under these answers, for this frame, this came out.
type Known = (Answers, Frame, Rc<Vec<Outcome>>);

/// What may govern: under these answers to the questions that no combination answers, for this frame, a thread (by its
/// opening event) or the order.
type Selected = (Answers, Frame, Option<usize>, Rc<Selections>);

/// A part of a rulebook, made ready to be asked about a case.
pub(super) struct Evaluation<'a> {
    pub(super) rulebook: &'static Rulebook,
    pub(super) part: &'static Part,
    pub(super) case: &'a Case,
    /// The answers and the frame by which its keys are listed, once they are asked for.
    listed_by: (Answers, Frame),
    keys: OnceCell<Vec<Key>>,
    /// The edition to take as governing, by index, whatever selects one.
    under: Option<usize>,
    /// Where rulebooks that go first may cover the order: what would tell.
    gives_way: Option<Missing>,
    /// What every part of the case shares.
    shared: &'a Shared<'a>,
    known: RefCell<Vec<Known>>,
    /// The combinations of answers that may tell which edition governs, and the other questions that may.
    selecting: (Rc<Combinations>, Questions),
    selected: RefCell<Vec<Selected>>,
}

/// The facts of a case under the answers that were asked about, and the plans made by then.
pub(super) struct Shared<'a> {
    facts: RefCell<Vec<(Answers, Rc<Facts<'a>>)>>,
    plans: &'a Plans,
    seen: Instant,
}

impl<'a> Shared<'a> {
    pub(super) fn new(plans: &'a Plans, seen: Instant) -> Self {
        Self { facts: RefCell::default(), plans, seen }
    }

    pub(super) fn plans(&self) -> &'a Plans {
        self.plans
    }

    pub(super) fn library(&self) -> &'static Library {
        self.plans.library
    }

    /// The facts of the case, which is the same for all that share this.
    pub(super) fn facts(&self, case: &'a Case, answers: &Answers) -> Rc<Facts<'a>> {
        if let Some((_, facts)) = self.facts.borrow().iter().find(|(known, _)| known.same_case(answers)) {
            return Rc::clone(facts);
        }
        let facts = Rc::new(Facts::of(case, answers, self.seen));
        self.facts.borrow_mut().push((*answers, Rc::clone(&facts)));
        facts
    }
}

/// An edition compiled with answers, and by whose days.
type Made = (Answers, &'static Edition, WhoseDays, Arc<Plan>);

/// Editions compiled with answers: they serve every case.
#[derive(Debug)]
pub struct Plans {
    library: &'static Library,
    made: Mutex<Vec<Made>>,
    windows: Vec<OwnWindow>,
}

impl Plans {
    /// Of the library of a scope, with its windows in place of the clauses' own.
    pub fn of(scope: &Scope) -> Self {
        Self { library: scope.library, made: Mutex::default(), windows: scope.windows.clone() }
    }

    /// Whether they hold for another scope too: of the same library, with the same windows.
    pub fn serve(&self, scope: &Scope) -> bool {
        std::ptr::eq(self.library, scope.library) && self.windows == scope.windows
    }
}

/// How a conclusion stands for every combination of the answers it asks for.
pub(super) struct Explored {
    /// The combinations, the default first.
    pub(super) leaves: Vec<(Answers, Outcome)>,
    /// Whether all of them were tried.
    pub(super) complete: bool,
}

impl<'a> Evaluation<'a> {
    pub(super) fn new(
        rulebook: &'static Rulebook,
        part: &'static Part,
        case: &'a Case,
        answers: &Answers,
        frame: &Frame,
        under: Option<usize>,
        shared: &'a Shared<'a>,
    ) -> Self {
        let questions = selecting(part);
        let count = |index: usize| (index, usize::from(answers_to(shared.library(), case, index)));
        let combinations = Combinations::of(questions.indexes().map(count));
        let others = questions.without(combinations.questions()).and(Questions::OF_CASE);
        Self {
            rulebook,
            part,
            case,
            listed_by: (*answers, *frame),
            keys: OnceCell::new(),
            under,
            gives_way: None,
            shared,
            known: RefCell::default(),
            selecting: (Rc::new(combinations), others),
            selected: RefCell::default(),
        }
    }

    /// What it can be asked about.
    pub(super) fn keys(&self) -> &[Key] {
        self.keys.get_or_init(|| self.list_keys())
    }

    /// It is not known whether another rulebook decides instead.
    pub(super) fn give_way(&mut self, missing: Missing) {
        self.gives_way = Some(missing);
    }

    pub(super) fn facts(&self, answers: &Answers) -> Rc<Facts<'a>> {
        self.shared.facts(self.case, answers)
    }

    pub(super) fn library(&self) -> &'static Library {
        self.shared.library()
    }

    pub(super) fn plan(&self, edition: usize, answers: &Answers) -> Arc<Plan> {
        let edition = self.part.editions[edition];
        let days = edition.whose_days_of(&self.case.order);
        let answers = &answers.only(questions_of(self.rulebook, edition));
        let same =
            |(known, of, whose, _): &&Made| std::ptr::eq(*of, edition) && *whose == days && known == answers;
        let Plans { made, windows, .. } = self.shared.plans;
        let mut made = made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((.., plan)) = made.iter().find(same) {
            return Arc::clone(plan);
        }
        let plan = Arc::new(plan(self.rulebook, edition, answers, windows, days));
        if made.len() == PLANS_AT_MOST {
            made.clear();
        }
        made.push((*answers, edition, days, Arc::clone(&plan)));
        plan
    }

    /// Which editions govern a thread (by its opening event) or the order, and the questions that decide it.
    pub(super) fn governing(
        &self,
        answers: &Answers,
        frame: &Frame,
        opener: Option<usize>,
    ) -> (Rc<Governing>, Questions) {
        if let Some(edition) = self.under {
            return (Rc::new(Governing::of(edition)), Questions::NONE);
        }
        self.selections(answers, frame, opener).under(answers)
    }

    /// What may govern, found once for all that nothing else can change.
    fn selections(&self, answers: &Answers, frame: &Frame, opener: Option<usize>) -> Rc<Selections> {
        let as_of = if selects_by_announcement(self.part) { frame.as_of } else { frame.seen };
        let frame = Frame { as_of, ..Frame::at(frame.seen) };
        let (combinations, others) = &self.selecting;
        let answers = answers.only(*others);
        let same = |(known, at, of, _): &&Selected| *of == opener && *at == frame && *known == answers;
        if let Some((.., found)) = self.selected.borrow().iter().find(same) {
            return Rc::clone(found);
        }
        let facts = self.facts(&answers);
        let thread =
            opener.and_then(|opener| facts.threads.iter().position(|thread| thread.opener == opener));
        let found = Rc::new(Selections::of(self.part, &facts, combinations, &answers, &frame, thread));
        self.selected.borrow_mut().push((answers, frame, opener, Rc::clone(&found)));
        found
    }

    /// Every clause and thread that some edition which may govern has something to say about.
    fn list_keys(&self) -> Vec<Key> {
        let (answers, frame) = &self.listed_by;
        let facts = self.facts(answers);
        let mut editions = Vec::new();
        let openers = facts
            .threads
            .iter()
            .map(|thread| Some(thread.opener))
            .filter(|opener| opener.is_some_and(|opener| facts.events[opener].when.from <= frame.seen));
        // Of an order that it does not cover a part has nothing to say but that.
        let is_out = self.is_out();
        for opener in std::iter::once(None).chain(openers.filter(|_| !is_out)) {
            let otherwise = [self.part.or_governed_by.map(|(_, question)| question), self.part.which_payment];
            for question in std::iter::once(None).chain(otherwise.into_iter().flatten().map(Some)) {
                let answers =
                    question.map_or(*answers, |question: Question| answers.with(question.index(), 1));
                for edition in &self.governing(&answers, frame, opener).0.editions {
                    if !editions.contains(edition) {
                        editions.push(*edition);
                    }
                }
            }
        }
        if editions.is_empty() {
            editions.push(0);
        }
        let mut keys: Vec<Key> = Vec::new();
        for edition in editions {
            let plan = self.plan(edition, answers);
            for (index, thread) in places(&plan, &facts) {
                let clause = plan.terms[index].clause;
                let opener = thread.map(|thread| facts.threads[thread].opener);
                let hidden = opener.is_some_and(|opener| facts.events[opener].when.from > frame.seen);
                let known = keys.iter().any(|key| key.clause.id == clause.id && key.opener == opener);
                let is_told = !is_out || matches!(clause.rule, Rule::Scope(_));
                if is_told && !known && !hidden {
                    keys.push(Key { clause, opener });
                }
            }
        }
        keys
    }

    /// Whether one fact fails that every edition of the part asks for, whatever else may come to light.
    fn is_out(&self) -> bool {
        self.part.editions.iter().all(|edition| self.fails(edition).is_some())
    }

    /// The clause by which an edition does not cover the order, whatever else may come to light.
    fn fails(&self, edition: &'static Edition) -> Option<&'static Clause> {
        let scope = edition.clauses.iter().copied().find(|clause| matches!(clause.rule, Rule::Scope(_)))?;
        matches!(scope.rule, Rule::Scope(condition) if truth(&condition, &self.case.order) == Truth::No)
            .then_some(scope)
    }

    /// The clause by which the part does not cover the order, where no edition does and all have one name for it: nothing
    /// else need be found out.
    pub(super) fn never_covers(&self) -> Option<&'static Clause> {
        let (first, others) = self.part.editions.split_first()?;
        let clause = self.fails(first)?;
        let same =
            |edition: &&'static Edition| self.fails(edition).is_some_and(|other| other.id == clause.id);
        others.iter().all(same).then_some(clause)
    }

    /// How every conclusion stands under these answers, in the order of the keys.
    pub(super) fn outcomes(&self, answers: &Answers, frame: &Frame) -> Rc<Vec<Outcome>> {
        let same = |(known, at, _): &&Known| known == answers && at == frame;
        if let Some((.., outcomes)) = self.known.borrow().iter().find(same) {
            return Rc::clone(outcomes);
        }
        let outcomes = Rc::new(self.evaluate(answers, frame));
        self.known.borrow_mut().push((*answers, *frame, Rc::clone(&outcomes)));
        outcomes
    }

    fn evaluate(&self, answers: &Answers, frame: &Frame) -> Vec<Outcome> {
        let facts = self.facts(answers);
        let mut governed: Vec<(Option<usize>, Governing, Questions)> = Vec::new();
        let mut runs: Vec<(Run, Arc<Plan>, Vec<Outcome>)> = Vec::new();
        let mut results = Vec::with_capacity(self.keys().len());
        for (index, key) in self.keys().iter().enumerate() {
            if !governed.iter().any(|(opener, ..)| *opener == key.opener) {
                let (governing, asked) = self.governing_or_less(answers, frame, key.opener);
                governed.push((key.opener, governing, asked));
            }
            let Some((_, governing, asked)) = governed.iter().find(|(opener, ..)| *opener == key.opener)
            else {
                continue;
            };
            let of = Of { answers, frame, facts: &facts, index, key };
            let mut outcome = match self.groups(&of, governing) {
                None => self.under_all(&of, governing, None, &mut runs),
                Some((own, others)) => {
                    let own = self.under_all(&of, governing, Some(own), &mut runs);
                    others.into_iter().fold(own, |worst, (governing, among)| {
                        worst.worst(&self.under_all(&of, &governing, Some(among), &mut runs))
                    })
                }
            };
            if outcome.states.is_one() {
                outcome.missing = Missing::default();
            }
            outcome.asked = outcome.asked.and(*asked);
            outcome.touched = outcome.touched.and(*asked);
            outcome.clause = index;
            results.push(outcome);
        }
        results
    }

    /// The editions that govern a thread or the order, less surely where another rulebook may decide.
    pub(super) fn governing_or_less(
        &self,
        answers: &Answers,
        frame: &Frame,
        opener: Option<usize>,
    ) -> (Governing, Questions) {
        let (governing, asked) = self.governing(answers, frame, opener);
        let mut governing = (*governing).clone();
        if let Some(missing) = self.gives_way {
            governing.in_force = governing.in_force.and(Truth::Maybe);
            governing.missing = governing.missing.and(missing);
        }
        (governing, asked)
    }

    /// For exposure, where threads follow texts of their own: those that follow the order's, and the others by
    /// what governs them. `None` where all follow one.
    fn groups(&self, of: &Of, governing: &Governing) -> Option<(Among, Vec<(Governing, Among)>)> {
        let by_thread = self.part.governed_by == Governor::Thread
            || self.part.or_governed_by.is_some_and(|(_, question)| of.answers.to(question) == 1);
        if !by_thread || self.under.is_some() || !matches!(of.key.clause.rule, Rule::Exposure(_)) {
            return None;
        }
        let mut own = Among { threads: Vec::new(), order: true };
        let mut others: Vec<(Governing, Among)> = Vec::new();
        for (number, thread) in of.facts.threads.iter().enumerate() {
            let (theirs, _) = self.governing_or_less(of.answers, of.frame, Some(thread.opener));
            if theirs.same(governing) {
                own.threads.push(number);
                continue;
            }
            match others.iter_mut().find(|(known, _)| known.same(&theirs)) {
                Some((_, among)) => among.threads.push(number),
                None => others.push((theirs, Among { threads: vec![number], order: false })),
            }
        }
        (!others.is_empty()).then_some((own, others))
    }

    /// How a conclusion stands under every edition that may govern.
    fn under_all(
        &self,
        of: &Of,
        governing: &Governing,
        among: Option<Among>,
        runs: &mut Vec<(Run, Arc<Plan>, Vec<Outcome>)>,
    ) -> Outcome {
        let Of { answers, frame, facts, index, key } = *of;
        let thread = key.opener.map(|opener| facts.threads.iter().position(|thread| thread.opener == opener));
        let mut total: Option<Outcome> = None;
        for (place, edition) in governing.editions.iter().enumerate() {
            // Under an edition, what decided for it was at a time at which it does.
            let narrowed = governing.by.zip(governing.when.get(place).copied());
            let wanted =
                Run { edition: *edition, in_force: governing.in_force, narrowed, among: among.clone() };
            if !runs.iter().any(|(known, ..)| *known == wanted) {
                let plan = self.plan(*edition, answers);
                let mut outcomes = Vec::new();
                let frame = Frame { in_force: governing.in_force, ..*frame };
                match narrowed {
                    Some((event, when)) => {
                        let facts = facts.narrowed(event, when);
                        run_among(&plan, &facts, &frame, among.as_ref(), &mut outcomes);
                    }
                    None => run_among(&plan, facts, &frame, among.as_ref(), &mut outcomes),
                }
                runs.push((wanted.clone(), plan, outcomes));
            }
            let found = runs.iter().find(|(known, ..)| *known == wanted);
            let own = found.and_then(|(_, plan, outcomes)| {
                outcomes.iter().find(|outcome| {
                    plan.terms[outcome.clause].clause.id == key.clause.id
                        && outcome.thread == thread.flatten()
                        && thread != Some(None)
                })
            });
            if own.is_none() && !changes(&key.clause.rule) {
                continue;
            }
            let own = own.copied().unwrap_or_else(|| silent(&key.clause.rule, index));
            total = Some(total.map_or(own, |total| total.or(&own)));
        }
        if governing.or_older
            && let Some(known) = total
        {
            total = Some(known.or(&self.without_edition(key, facts, frame)));
        }
        let mut outcome = total.unwrap_or_else(|| self.without_edition(key, facts, frame));
        if governing.editions.len() != 1 || governing.in_force != Truth::Yes {
            outcome.missing.edition &= governing.missing.is_empty();
            outcome.missing = outcome.missing.and(governing.missing);
        }
        outcome.next = outcome.next.min(governing.next);
        outcome
    }

    /// What can be said where no edition was in force.
    fn without_edition(&self, key: &Key, facts: &Facts, frame: &Frame) -> Outcome {
        let mut outcome = silent(&key.clause.rule, 0);
        // Of a year whose holidays are not published it is not known which windows it has.
        let is_beyond = self.part.derived_through.is_some_and(|through| {
            let paid = facts.events.iter().filter(|event| {
                matches!(
                    event.kind,
                    EventKind::PaymentSucceeded | EventKind::FundsPosted | EventKind::DepositPaid
                )
            });
            let end = SHANGHAI.end_of(through);
            paid.map(|event| event.when).any(|when| when.to > end && when.to.is_bounded())
        });
        if self.part.outside == Outside::NotCovered && !is_beyond {
            return outcome;
        }
        outcome.missing.calendar = is_beyond;
        outcome.missing.edition = true;
        outcome.states = match key.clause.rule {
            // One fact that fails is enough, whatever the text was.
            Rule::Scope(condition) if truth(&condition, &self.case.order) == Truth::No => {
                States::only(State::NotCovered)
            }
            Rule::Scope(_) => States::of(&[State::Covered, State::NotCovered]),
            Rule::Silence(_) | Rule::Refusal(_) => {
                match key.opener.map_or(Truth::No, |opener| facts.was_refused(opener, frame.as_of)) {
                    Truth::Yes => States::only(State::Explicit),
                    Truth::Maybe => States::of(&[State::None, State::Deemed, State::Explicit]),
                    Truth::No => States::of(&[State::None, State::Deemed]),
                }
            }
            Rule::Entitlement(_) => States::of(&[State::Entitled, State::NotEntitled]),
            Rule::Period(_) => States::of(&[State::NotStarted, State::Running, State::Ended]),
            Rule::Option(_) => States::of(&[State::NotYet, State::Open]),
            Rule::Exposure(_) | Rule::Counter(_) | Rule::PerformanceYear(_) => {
                States::of(&[State::None, State::Possible])
            }
            _ => States::of(&[State::NotStarted, State::Running, State::Missed]),
        };
        if outcome.states.is_one() {
            outcome.missing = Missing::default();
        }
        outcome
    }

    /// Tries every combination of the answers that a conclusion asks for, and no other.
    pub(super) fn explore(&self, key: usize, answers: &Answers, fixed: Questions, frame: &Frame) -> Explored {
        let mut explored = Explored { leaves: Vec::new(), complete: true };
        self.branch(key, answers, fixed, frame, &mut explored);
        explored
    }

    fn branch(
        &self,
        key: usize,
        answers: &Answers,
        fixed: Questions,
        frame: &Frame,
        explored: &mut Explored,
    ) {
        let outcome = self.outcomes(answers, frame)[key];
        let Some(question) = outcome.asked.without(fixed).first() else {
            if explored.leaves.len() == COMBINATIONS_AT_MOST {
                explored.complete = false;
            } else {
                explored.leaves.push((*answers, outcome));
            }
            return;
        };
        let fixed = fixed.and(Questions::at(question));
        for answer in 0..answers_to(self.library(), self.case, question) {
            if !explored.complete {
                return;
            }
            self.branch(key, &answers.with(question, answer), fixed, frame, explored);
        }
    }

    /// The next instant at which any conclusion that is about the order may change.
    pub(super) fn next(&self, answers: &Answers, frame: &Frame) -> Instant {
        let outcomes = self.outcomes(answers, frame);
        let own = outcomes.iter().filter(|outcome| changes(&self.keys()[outcome.clause].clause.rule));
        own.map(|outcome| outcome.next).min().unwrap_or(Instant::FUTURE)
    }
}

/// Whether a rule's state belongs to the order's future: desks and notes do not.
pub(super) fn changes(rule: &Rule) -> bool {
    !matches!(rule, Rule::Desk(_) | Rule::Resumption(_) | Rule::Note(_))
}

/// How many answers a question has.
pub(super) fn answers_to(library: &Library, case: &Case, question: usize) -> u8 {
    let count = match library.questions.get(question) {
        Some(question) => question.answers().len(),
        None => {
            let own = question.checked_sub(OF_CASE).and_then(|index| case.questions.get(index));
            own.map_or(1, |question| question.answers.len())
        }
    };
    u8::try_from(count).unwrap_or(u8::MAX)
}

/// How a clause stands that the governing edition does not have.
fn silent(rule: &Rule, key: usize) -> Outcome {
    let mut outcome = Outcome::new(key, None);
    outcome.states = States::only(match rule {
        Rule::Scope(_) => State::NotCovered,
        Rule::Entitlement(_) => State::NotEntitled,
        Rule::Period(_) | Rule::Duty(_) | Rule::Prohibition(_) => State::NotStarted,
        Rule::Desk(_) => State::Closed,
        Rule::Resumption(_) | Rule::Option(_) => State::NotYet,
        Rule::Silence(_)
        | Rule::Refusal(_)
        | Rule::Exposure(_)
        | Rule::Counter(_)
        | Rule::PerformanceYear(_)
        | Rule::Note(_) => State::None,
    });
    outcome
}

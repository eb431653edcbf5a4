//! What a fault may cost: exposure, points, performance years.

use crate::case::{Attribute, EventKind};
use crate::rulebook::{Effective, Exposure, Measure, PerformanceYear, PointsCounter, Rule, Step, ThreadKind};
use crate::sort::sort_by_key;
use crate::time::{Counting, DayCount, Instant, SHANGHAI, Span, due};

use super::super::facts::Link;

use super::super::answers::Questions;
use super::super::plan::Terms;
use super::super::possible::{Doubt, Possibility};
use super::super::state::{Missing, Outcome, States, Truth, hull};
use super::Run;
use crate::assessment::State;

impl Run<'_> {
    pub(super) fn exposure(&self, terms: &Terms, exposure: &Exposure, before: &[Outcome], out: &mut Outcome) {
        if exposure.consequences.is_empty() {
            out.states = States::only(State::None);
            return;
        }
        let covered = self.covered(out);
        let mut faults = Faults::default();
        self.at_fault(before, out, &mut faults);
        self.refused(terms, out, &mut faults);
        out.asked = out.asked.and(faults.asked());
        let mut states = match faults.truth() {
            Truth::Yes => States::only(State::Possible),
            Truth::No => States::only(State::None),
            Truth::Maybe => {
                out.missing = out.missing.and(faults.missing);
                States::of(&[State::None, State::Possible])
            }
        };
        if self.judges(None) {
            states = self.found(states, out);
        }
        if covered == Truth::No {
            states = States::only(State::None);
        } else if covered == Truth::Maybe {
            states.add(State::None);
        }
        out.states = states;
    }

    /// Adds the duties missed, the refusals deemed, and the fees taken.
    fn at_fault(&self, before: &[Outcome], out: &mut Outcome, faults: &mut Faults) {
        let faulty = States::of(&[State::Missed, State::Late, State::Deemed, State::Explicit]);
        let may_be_fault = |rule: &Rule| {
            matches!(rule, Rule::Duty(_) | Rule::Silence(_) | Rule::Refusal(_) | Rule::Prohibition(_))
        };
        for other in before.iter().filter(|other| self.judges(other.thread)) {
            if !may_be_fault(&self.plan.terms[other.clause].clause.rule) {
                continue;
            }
            let truth = if other.states.or(faulty) == faulty {
                Truth::Yes
            } else if faulty.all().any(|state| other.states.has(state)) {
                Truth::Maybe
            } else {
                Truth::No
            };
            faults.add(truth, other.asked, other.missing);
            out.next = out.next.min(other.next);
        }
    }

    /// These states with what the platform has found.
    fn found(&self, mut states: States, out: &mut Outcome) -> States {
        let now = self.frame.as_of;
        for item in self.first(None, &[EventKind::FaultFound], Instant::PAST, Self::any).all() {
            self.turns_over(out, item.span);
            if item.doubt == Doubt::None && item.span.to <= now {
                states = States::only(State::Found);
                (out.since, out.by) = (Some(item.span), item.event);
            } else if item.span.from <= now {
                states.add(State::Found);
                out.missing = out.missing.and(item.missing());
            }
        }
        states
    }

    /// Adds what the seller refused in words, of services asked for inside the period.
    fn refused(&self, terms: &Terms, out: &mut Outcome, faults: &mut Faults) {
        let now = self.frame.as_of;
        for (index, event) in self.facts.events.iter().enumerate() {
            if event.kind != EventKind::SellerRefused || self.visible(index).is_none() {
                continue;
            }
            self.turns_over(out, event.when);
            let happened = match (event.when.to <= now, event.when.from <= now) {
                (true, _) => Truth::Yes,
                (_, true) => Truth::Maybe,
                _ => Truth::No,
            };
            let mut own = Outcome::new(out.clause, None);
            let truth = happened.and(self.refused_inside(terms, index, &mut own));
            if !event.when.is_exact() {
                own.missing = own.missing.and(Missing::event(index, Attribute::At));
            }
            faults.add(truth, own.asked, own.missing);
            out.next = out.next.min(own.next);
        }
        if faults.truth() == Truth::No {
            let mut own = Outcome::new(out.clause, None);
            let truth = self.refused_unseen(terms, &mut own);
            faults.add(truth, own.asked, own.missing);
            out.next = out.next.min(own.next);
        }
    }

    /// Whether a refusal was of a service asked for inside the period, and not withdrawn before it: by
    /// every request it may belong to, or by its own time where there is none.
    fn refused_inside(&self, terms: &Terms, index: usize, out: &mut Outcome) -> Truth {
        let event = &self.facts.events[index];
        let of = |number: &usize| self.facts.threads[*number].events.contains(&index);
        let asked: Vec<usize> = match event.link {
            Link::To(thread) => vec![thread],
            _ => (0..self.facts.threads.len()).filter(of).collect(),
        };
        let alone = asked.is_empty() && self.judges(None);
        let own = if alone { self.inside(event.when, out) } else { Truth::No };
        let asked = asked.into_iter().filter(|number| self.judges(Some(*number)));
        let mut judge = |number: usize| {
            if self.facts.threads[number].kind != ThreadKind::Request {
                return Truth::No;
            }
            self.before_the_end(number, index, out).and(self.asked_inside(terms, number, out))
        };
        let mut all = asked.map(&mut judge);
        let Some(first) = all.next() else { return own };
        let truth = all.fold(first, |truth, other| if truth == other { truth } else { Truth::Maybe });
        if truth == Truth::Maybe && event.link == Link::Unclear {
            out.missing = out.missing.and(Missing::event(index, Attribute::Re));
        }
        truth
    }

    /// Whether a request was received inside the period.
    pub(super) fn asked_inside(&self, terms: &Terms, number: usize, out: &mut Outcome) -> Truth {
        let mut asked = Outcome::new(out.clause, Some(number));
        let received = self.received(terms, &mut asked);
        let at = received.hull().unwrap_or(self.opened(&self.facts.threads[number]));
        let inside = self.inside(at, &mut asked);
        if inside == Truth::Maybe {
            asked.missing =
                received.all().iter().fold(asked.missing, |missing, item| missing.and(item.missing()));
        }
        out.asked = out.asked.and(asked.asked);
        out.next = out.next.min(asked.next);
        out.missing = out.missing.and(asked.missing);
        inside
    }

    /// Whether an event came before its thread was withdrawn.
    pub(super) fn before_the_end(&self, number: usize, index: usize, out: &mut Outcome) -> Truth {
        let event = Possibility::certain(self.facts.events[index].when, index);
        let after = self.opened(&self.facts.threads[number]).from;
        let withdrawn = self.first(Some(number), &[EventKind::RequestWithdrawn], after, Self::any);
        let (mut before, mut too_late) = (withdrawn.absent, false);
        for item in withdrawn.all().iter().filter(|item| item.event.is_some()) {
            if event.same_second_after(item) || item.span.to < event.span.from {
                too_late = true;
                before |= item.doubt != Doubt::None;
            } else if event.span.to <= item.span.from {
                before = true;
            } else {
                (before, too_late) = (true, true);
            }
            if before && too_late {
                out.missing = out.missing.and(item.missing());
            }
        }
        match (before, too_late) {
            (_, false) => Truth::Yes,
            (false, true) => Truth::No,
            (true, true) => Truth::Maybe,
        }
    }

    /// Whether a refusal of a request may have happened that the record does not show.
    fn refused_unseen(&self, terms: &Terms, out: &mut Outcome) -> Truth {
        let gaps = self.gaps(EventKind::SellerRefused);
        let may_be_unseen = |number: usize| {
            let thread = &self.facts.threads[number];
            let until = Span { from: self.opened(thread).from, to: self.frame.as_of };
            let mut all = gaps.iter().flatten();
            thread.kind == ThreadKind::Request
                && self.judges(Some(number))
                && all.any(|gap| gap.intersect(until).is_some())
        };
        let mut truth = Truth::No;
        for number in (0..self.facts.threads.len()).filter(|number| may_be_unseen(*number)) {
            if self.asked_inside(terms, number, out) != Truth::No {
                out.missing.record = true;
                truth = Truth::Maybe;
            }
        }
        truth
    }

    pub(super) fn counter(&self, terms: &Terms, counter: &PointsCounter, out: &mut Outcome) {
        let now = self.frame.as_of;
        let (mut least, mut most) = (0, 0);
        for (index, event) in self.facts.events.iter().enumerate() {
            let other = event.counter.is_some_and(|own| own != counter.counter);
            if event.kind != EventKind::PointsDeducted || other || self.visible(index).is_none() {
                continue;
            }
            let expiry = |terms: &Terms| {
                let counting = Counting { days: DayCount::Exact, roll: None, ..terms.counting };
                let [from, to] = event
                    .when
                    .ends()
                    .map(|at| if at.is_bounded() { due(at, terms.within, &counting).from } else { at });
                Span { from, to }
            };
            let ends = expiry(terms).ends();
            self.turns_over(out, event.when);
            self.turns_over(out, expiry(terms));
            // A deduction no longer counts at the very second at which it ends.
            self.ask_near(terms, out, &expiry, Span::exact(now.plus(1)));
            // What was deducted before the text is known to have been in force may count otherwise.
            let governed = match self.plan.edition.effective {
                Effective::KnownBy(day) => event.when.from >= SHANGHAI.start_of(day),
                _ => true,
            };
            let surely = event.when.to <= now && now < ends[0] && event.counter.is_some() && governed;
            let possibly = event.when.from <= now && now < ends[1];
            let points = counter.each.or(event.points);
            if surely {
                least += points.unwrap_or(0);
                let sooner = out.due.is_none_or(|due| ends[0] < due.from);
                if sooner {
                    out.due = Some(Span { from: ends[0], to: ends[1] });
                    (out.start, out.by) = (Some(event.when), Some(index));
                }
            }
            if possibly {
                most += points.unwrap_or(counter.most_at_once);
            }
            out.missing.edition |= possibly && !governed;
            if possibly && (!surely && governed || points.is_none()) {
                let attribute = match (event.counter, points) {
                    (None, _) => Attribute::Counter,
                    (_, None) => Attribute::Points,
                    _ => Attribute::At,
                };
                out.missing = out.missing.and(Missing::event(index, attribute));
            }
        }
        let covered = self.covered(out);
        let unseen = self.gaps(EventKind::PointsDeducted).iter().any(Option::is_some);
        out.asked = out.asked.and(terms.asks.steps);
        out.level = if covered == Truth::No { 0 } else { least };
        let (low, high) = (step_at(terms.steps, least), step_at(terms.steps, most));
        out.states = measure_state(low).or(measure_state(high));
        if low.map(|step| step.at) != high.map(|step| step.at) {
            out.states = out.states.or(States::of(&[State::None, State::Reached]));
        }
        if unseen && !out.states.has(State::Closed) {
            out.states = out.states.or(States::of(&[State::Reached, State::Closed]));
            out.missing.record = true;
        }
        if covered == Truth::Maybe && out.states != States::only(State::None) {
            out.states.add(State::None);
        }
        if covered == Truth::No {
            out.states = States::only(State::None);
        }
    }

    pub(super) fn performance_year(&self, terms: &Terms, year: &PerformanceYear, out: &mut Outcome) {
        let covered = self.covered(out);
        let state = |count: u32| if count == 0 { State::None } else { State::Reached };
        let mut level = u32::MAX;
        let undated = (0..self.facts.events.len()).filter_map(|index| self.visible(index)).any(|event| {
            event.kind == year.case && !(event.when.from.is_bounded() && event.when.to.is_bounded())
        });
        for times in self.case_times(terms, year, out) {
            let found = self.cases_in_year(terms, out, &times);
            let before = (out.start, out.due);
            level = level.min(year.points(found.cases));
            out.states.add(state(found.cases));
            if !undated {
                out.start = hull(before.0, found.began.map(Span::exact));
                out.due = hull(before.1, found.ends);
            }
            // A year that began under an earlier text follows that text, which is not held.
            let began_earlier = match (self.plan.edition.effective, found.began) {
                (Effective::From(wall), Some(began)) => began < SHANGHAI.resolve(wall).span().from,
                _ => false,
            };
            if began_earlier {
                out.missing.edition = true;
                out.states = out.states.or(States::of(&[State::None, State::Reached]));
            }
        }
        out.level = level;
        if self.gaps(year.case).iter().any(Option::is_some) {
            out.states = out.states.or(States::of(&[State::None, State::Reached]));
            out.missing.record = true;
        }
        match covered {
            Truth::No => (out.states, out.level) = (States::only(State::None), 0),
            Truth::Maybe => out.states.add(State::None),
            Truth::Yes => {}
        }
    }

    /// The times at which the cases may have been, in every way that may matter; each sorted, and without those
    /// that lie ahead.
    fn case_times(&self, terms: &Terms, year: &PerformanceYear, out: &mut Outcome) -> Vec<Vec<Instant>> {
        let now = self.frame.as_of;
        let cases = || {
            let all = (0..self.facts.events.len()).filter_map(|index| Some((index, self.visible(index)?)));
            all.filter(|(_, event)| event.kind == year.case)
        };
        let mut worlds: Vec<Vec<Instant>> = vec![Vec::new()];
        for (index, event) in cases() {
            self.turns_over(out, event.when);
            let mut times: Vec<Instant> = event.when.extremes().collect();
            if !event.when.is_exact() {
                out.missing = out.missing.and(Missing::event(index, Attribute::At));
                // Between its ends a year turns where it would end at another case, or now.
                let others =
                    cases().filter(|(other, _)| *other != index).flat_map(|(_, other)| other.when.ends());
                let ends: Vec<Instant> = others.chain([now]).collect();
                for end in ends {
                    let began = last_start(terms, event.when, end);
                    times.extend(
                        [end, end.plus(1), began, began.plus(1)]
                            .iter()
                            .filter(|at| event.when.contains(**at)),
                    );
                }
                sort_by_key(&mut times, |at| *at);
                times.dedup();
            }
            if worlds.len() * times.len() > WORLDS_AT_MOST {
                times.truncate(1);
                times.push(event.when.to);
                out.states = out.states.or(States::of(&[State::None, State::Reached]));
            }
            worlds = worlds
                .iter()
                .flat_map(|world| times.iter().map(move |at| world.iter().copied().chain([*at]).collect()))
                .take(WORLDS_AT_MOST)
                .collect();
        }
        for world in &mut worlds {
            world.retain(|at| *at <= now);
            sort_by_key(world, |at| *at);
        }
        worlds
    }

    /// Cases in the performance year that holds the as-of, with that year's start and end.
    fn cases_in_year(&self, terms: &Terms, out: &mut Outcome, times: &[Instant]) -> CasesInYear {
        let now = self.frame.as_of;
        let mut found = CasesInYear { cases: 0, began: None, ends: None };
        for at in times {
            if let Some(began) = found.began {
                self.ask_near(terms, out, &|terms| year_end(terms, began), Span::exact(*at));
            }
            if found.ends.is_none_or(|ends| *at > ends.from) {
                found = CasesInYear { cases: 0, began: Some(*at), ends: Some(year_end(terms, *at)) };
            }
            found.cases += 1;
        }
        if let (Some(began), Some(ends)) = (found.began, found.ends) {
            self.turns_at(out, ends.from.plus(1));
            self.ask_near(terms, out, &|terms| year_end(terms, began), Span::exact(now));
            if now > ends.from {
                return CasesInYear { cases: 0, began: None, ends: None };
            }
        }
        found
    }
}

/// What may be found against the seller: one fault is enough.
#[derive(Default)]
struct Faults {
    certain: Option<Questions>,
    possible: bool,
    asked: Questions,
    missing: Missing,
}

impl Faults {
    fn add(&mut self, truth: Truth, asked: Questions, missing: Missing) {
        self.asked = self.asked.and(asked);
        match truth {
            Truth::Yes => {
                let fewest = |known: Questions| if asked.len() < known.len() { asked } else { known };
                self.certain = Some(self.certain.map_or(asked, fewest));
            }
            Truth::Maybe => {
                self.possible = true;
                self.missing = self.missing.and(missing);
            }
            Truth::No => {}
        }
    }

    fn truth(&self) -> Truth {
        match (self.certain, self.possible) {
            (Some(_), _) => Truth::Yes,
            (None, true) => Truth::Maybe,
            (None, false) => Truth::No,
        }
    }

    /// What would have to be answered otherwise: of a certain fault only what it hangs on itself.
    fn asked(&self) -> Questions {
        self.certain.unwrap_or(self.asked)
    }
}

/// More ways than this are not tried: what they come to is left open.
const WORLDS_AT_MOST: usize = 256;

/// The cases of one performance year.
struct CasesInYear {
    cases: u32,
    began: Option<Instant>,
    ends: Option<Span>,
}

/// The last second of a span at which a year may begin that has ended by then.
fn last_start(terms: &Terms, span: Span, end: Instant) -> Instant {
    let (mut low, mut high) = (span.from.unix(), span.to.unix());
    while low < high {
        let middle = low + (high - low + 1) / 2;
        let ended = year_end(terms, Instant::from_unix(middle)).from < end;
        (low, high) = if ended { (middle, high) } else { (low, middle - 1) };
    }
    Instant::from_unix(low)
}

fn year_end(terms: &Terms, start: Instant) -> Span {
    if start.is_bounded() { due(start, terms.within, &terms.counting) } else { Span::exact(start) }
}

impl PerformanceYear {
    /// Points for so many cases.
    pub(in super::super) fn points(&self, cases: u32) -> u32 {
        (1..=cases.min(1000))
            .map(|case| {
                self.tiers.iter().rev().find(|(from, _)| case >= *from).map_or(0, |(_, points)| *points)
            })
            .sum()
    }
}

/// The highest step reached at this sum.
pub(in super::super) fn step_at(steps: &'static [Step], sum: u32) -> Option<&'static Step> {
    steps.iter().rev().find(|step| sum >= step.at)
}

fn measure_state(step: Option<&Step>) -> States {
    States::only(match step {
        None => State::None,
        Some(step) if step.then == Measure::Closed => State::Closed,
        Some(_) => State::Reached,
    })
}

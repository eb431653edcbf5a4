//! What a fault may cost: exposure, points, performance years.

use crate::case::{Attribute, Counter, EventKind};
use crate::rulebook::{Effective, Exposure, Measure, PerformanceYear, PointsCounter, Rule, Step, ThreadKind};
use crate::time::{Counting, DayCount, Instant, SHANGHAI, Span, due};

use super::super::facts::{Happening, Link};

use super::super::plan::Terms;
use super::super::possible::Doubt;
use super::super::state::{Missing, Outcome, State, States, Truth};
use super::Run;

impl Run<'_> {
    pub(super) fn exposure(&self, exposure: &Exposure, before: &[Outcome], out: &mut Outcome) {
        if exposure.consequences.is_empty() {
            out.states = States::only(State::None);
            return;
        }
        let covered = self.covered(out);
        let faulty = States::of(&[State::Missed, State::Late, State::Deemed, State::Explicit]);
        let mut possible = Truth::No;
        for other in before {
            if !matches!(
                self.plan.terms[other.clause].clause.rule,
                Rule::Duty(_) | Rule::Silence(_) | Rule::Prohibition(_)
            ) {
                continue;
            }
            let truth = if other.states.or(faulty) == faulty {
                Truth::Yes
            } else if faulty.all().any(|state| other.states.has(state)) {
                out.missing = out.missing.and(other.missing);
                Truth::Maybe
            } else {
                Truth::No
            };
            possible = possible.or(truth);
            out.asked = out.asked.and(other.asked);
            out.next = out.next.min(other.next);
        }
        possible = possible.or(self.refused(out));
        let found = self.first(None, &[EventKind::FaultFound], Instant::PAST, Self::any);
        let mut states = match possible {
            Truth::Yes => States::only(State::Possible),
            Truth::No => States::only(State::None),
            Truth::Maybe => States::of(&[State::None, State::Possible]),
        };
        for item in found.all() {
            self.turns_over(out, item.span);
            let now = self.frame.as_of;
            let certain = item.doubt == Doubt::None && item.span.to <= now;
            if certain {
                states = States::only(State::Found);
                (out.since, out.by) = (Some(item.span), item.event);
            } else if item.span.from <= now {
                states.add(State::Found);
                out.missing = out.missing.and(item.missing());
            }
        }
        if covered == Truth::No {
            states = States::only(State::None);
        } else if covered == Truth::Maybe {
            states.add(State::None);
        }
        out.states = states;
    }

    /// Whether the seller refused in words a service asked for inside the period.
    fn refused(&self, out: &mut Outcome) -> Truth {
        let mut truth = Truth::No;
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
            if !event.when.is_exact() {
                out.missing = out.missing.and(Missing::event(index, Attribute::At));
            }
            truth = truth.or(happened.and(self.refused_inside(index, out)));
        }
        truth
    }

    /// Whether a refusal was of a service asked for inside the period, and not withdrawn before it: by
    /// every request it may belong to, or by its own time where there is none.
    fn refused_inside(&self, index: usize, out: &mut Outcome) -> Truth {
        let event = &self.facts.events[index];
        let mut judge = |number: usize| {
            let thread = &self.facts.threads[number];
            let withdrawn =
                self.first(Some(number), &[EventKind::RequestWithdrawn], Instant::PAST, Self::any);
            let too_late = withdrawn.sure().is_some_and(|ended| ended.span.to < event.when.from);
            if thread.kind != ThreadKind::Request || too_late {
                return Truth::No;
            }
            self.inside(self.opened(thread), out)
        };
        let of = |number: &usize| self.facts.threads[*number].events.contains(&index);
        let asked: Vec<usize> = match event.link {
            Link::To(thread) => vec![thread],
            _ => (0..self.facts.threads.len()).filter(of).collect(),
        };
        let mut all = asked.into_iter().map(&mut judge);
        let Some(first) = all.next() else { return self.inside(event.when, out) };
        let truth = all.fold(first, |truth, other| if truth == other { truth } else { Truth::Maybe });
        if truth == Truth::Maybe && event.link == Link::Unclear {
            out.missing = out.missing.and(Missing::event(index, Attribute::Re));
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
                let counting = Counting { days: DayCount::Exact, roll: false, ..terms.counting };
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
            let points = match counter.counter {
                Counter::SevereIntellectualProperty => Some(1),
                _ => event.points,
            };
            if surely {
                least += points.unwrap_or(0);
                let sooner = out.due.is_none_or(|due| ends[0] < due.from);
                if sooner {
                    out.due = Some(Span { from: ends[0], to: ends[1] });
                    (out.start, out.by) = (Some(event.when), Some(index));
                }
            }
            if possibly {
                most += points.unwrap_or(48);
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
        let early = self.cases_in_year(terms, year, out, |when| when.from);
        let late = self.cases_in_year(terms, year, out, |when| when.to);
        let state = |count: u32| if count == 0 { State::None } else { State::Reached };
        out.level = year.points(early.0);
        out.states = States::only(state(early.0));
        (out.start, out.due) = (early.1, early.2);
        let wide =
            |event: &Happening| event.kind == year.case && event.when.to.since(event.when.from) > 86_400;
        let unclear = (0..self.facts.events.len()).filter_map(|index| self.visible(index)).any(wide);
        // A year that began under an earlier text follows that text, which is not held.
        let begun = match (self.plan.edition.effective, early.1) {
            (Effective::From(wall), Some(start)) => start.from >= SHANGHAI.resolve(wall).span().from,
            _ => true,
        };
        out.missing.edition |= !begun;
        if early.0 != late.0 || unclear || !begun {
            out.states = States::of(&[State::None, State::Reached]);
        }
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

    /// Cases in the performance year that holds the as-of, with that year's start and end.
    pub(super) fn cases_in_year(
        &self,
        terms: &Terms,
        year: &PerformanceYear,
        out: &mut Outcome,
        at: fn(Span) -> Instant,
    ) -> (u32, Option<Span>, Option<Span>) {
        let now = self.frame.as_of;
        let (mut count, mut start, mut end) = (0, None::<Instant>, None::<Span>);
        let mut after = None;
        // Case by case in order of time, without a list of them.
        loop {
            let next = (0..self.facts.events.len())
                .filter_map(|index| self.visible(index).map(|event| (at(event.when), index, event)))
                .filter(|(when, _, event)| {
                    event.kind == year.case && after.is_none_or(|after| *when > after) && *when <= now
                })
                .min_by_key(|(when, index, _)| (*when, *index));
            let Some((when, index, event)) = next else { break };
            let same = (0..self.facts.events.len())
                .filter_map(|other| self.visible(other))
                .filter(|other| other.kind == year.case && at(other.when) == when)
                .count();
            self.turns_over(out, event.when);
            if !event.when.is_exact() {
                out.missing = out.missing.and(Missing::event(index, Attribute::At));
            }
            if end.is_none_or(|end| when > end.from) {
                (count, start, end) = (0, Some(when), Some(year_end(terms, when)));
            }
            if let Some(start) = start {
                self.ask_near(terms, out, &|terms| year_end(terms, start), event.when);
            }
            count += u32::try_from(same).unwrap_or(u32::MAX);
            after = Some(when);
        }
        for event in (0..self.facts.events.len()).filter_map(|index| self.visible(index)) {
            if event.kind == year.case {
                self.turns_over(out, event.when);
            }
        }
        if let Some(last) = end {
            self.turns_at(out, last.from.plus(1));
            if let Some(start) = start {
                self.ask_near(terms, out, &|terms| year_end(terms, start), Span::exact(now));
            }
            if now > last.from {
                return (0, None, None);
            }
        }
        (count, start.map(Span::exact), end)
    }
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

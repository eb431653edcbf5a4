//! Entitlements, prohibitions and options.

use crate::case::{Attribute, EventKind, Service};
use crate::rulebook::{Anchor, Clause, Entitlement, Pause, Prohibition, Right};
use crate::sort::sort_by_key;
use crate::time::{Counting, Instant, Span, due, rolled_over};

use super::super::condition::holds;
use super::super::facts::Link;
use super::super::plan::Terms;
use super::super::possible::{Doubt, Possibilities};
use super::super::state::{Missing, Outcome, States, Truth};
use super::Run;
use crate::assessment::State;

impl Run<'_> {
    pub(super) fn entitlement(&self, terms: &Terms, entitlement: &Entitlement, out: &mut Outcome) {
        let at = match self.thread(out) {
            Some(thread) => {
                let opened = self.opened(thread);
                let received = self.received(terms, out);
                out.missing =
                    received.all().iter().fold(out.missing, |missing, item| missing.and(item.missing()));
                received.hull().unwrap_or(opened)
            }
            None => Span::exact(self.frame.as_of),
        };
        let (when, missing) = holds(&entitlement.when, self.facts.order, terms);
        let truth = self.covered(out).and(self.inside(at, out)).and(when);
        out.missing = out.missing.and(missing);
        if out.thread.is_none()
            && let Some(period) = self.plan.period
        {
            let terms = self.plan.terms[period];
            let mut scratch = *out;
            for item in self.starts(&terms, terms.starts, &mut scratch).all() {
                for start in self.turning_points(&terms, item.span) {
                    let (end, _) = self.period_end(&terms, start);
                    self.turns_at(out, end.from.plus(1));
                    self.turns_at(out, end.to.plus(1));
                }
            }
        }
        out.states = match truth {
            Truth::Yes => States::only(State::Entitled),
            Truth::No => States::only(State::NotEntitled),
            Truth::Maybe => States::of(&[State::Entitled, State::NotEntitled]),
        };
    }

    pub(super) fn prohibition(&self, terms: &Terms, prohibition: &Prohibition, out: &mut Outcome) {
        let now = self.frame.as_of;
        let mut states = States::NONE;
        let mut broken = false;
        for (index, event) in self.facts.events.iter().enumerate() {
            if event.kind != prohibition.broken_by || self.visible(index).is_none() {
                continue;
            }
            self.turns_over(out, event.when);
            let asked = match event.link {
                Link::To(thread) => vec![thread],
                Link::Unclear => self.facts.asked_before(index),
                Link::None => Vec::new(),
            };
            let perhaps_none = event.link == Link::Unclear
                && !asked.iter().any(|thread| self.facts.surely_for(index, *thread));
            let (free, missing) = self.owed_free(terms, prohibition, index, &asked, perhaps_none, out);
            let happened = if event.when.to <= now {
                Truth::Yes
            } else if event.when.from <= now {
                Truth::Maybe
            } else {
                Truth::No
            };
            let truth = free.and(happened).and(self.covered(out));
            if truth == Truth::Maybe {
                out.missing = out.missing.and(missing);
                if !event.when.is_exact() {
                    out.missing = out.missing.and(Missing::event(index, Attribute::At));
                }
                states.add(State::Missed);
            }
            if truth == Truth::Yes {
                broken = true;
                states.add(State::Missed);
                let earlier = out.since.is_some_and(|since| since.from <= event.when.from);
                if !earlier {
                    (out.since, out.by) = (Some(event.when), Some(index));
                }
            }
        }
        if !broken {
            let unseen = self.gaps(prohibition.broken_by).iter().any(Option::is_some);
            states = states.or(self.unbroken(out, unseen));
        }
        out.states = states;
    }

    /// Whether what was charged for was owed for free: by the requests it may be for, which keep what
    /// they were owed inside the period, or by its own time where there is none.
    fn owed_free(
        &self,
        terms: &Terms,
        prohibition: &Prohibition,
        index: usize,
        asked: &[usize],
        perhaps_none: bool,
        out: &mut Outcome,
    ) -> (Truth, Missing) {
        let event = &self.facts.events[index];
        let mut judge = |service: Option<Service>, at: Span| {
            let (free, missing) = match service {
                None => (Truth::Maybe, Missing::event(index, Attribute::Service)),
                Some(service) if prohibition.services.contains(&service) => (Truth::Yes, Missing::default()),
                Some(service) if prohibition.services_when.0.contains(&service) => {
                    holds(&prohibition.services_when.1, self.facts.order, terms)
                }
                Some(_) => (Truth::No, Missing::default()),
            };
            (free.and(self.inside(at, out)), missing)
        };
        let of = |thread: &usize| {
            let thread = &self.facts.threads[*thread];
            let at = self.facts.events[thread.receipt.unwrap_or(thread.opener)].when;
            (event.service.or(thread.service), at)
        };
        let alone = perhaps_none.then_some((event.service, event.when));
        let mut all = asked.iter().map(of).chain(alone).map(|(service, at)| judge(service, at));
        let Some(first) = all.next() else { return judge(event.service, event.when) };
        all.fold(first, |(truth, missing), (other, lacks)| {
            let same = truth == other;
            let missing =
                if same { missing } else { missing.and(lacks).and(Missing::event(index, Attribute::Re)) };
            (if same { truth } else { Truth::Maybe }, missing)
        })
    }

    /// How a prohibition stands that nothing is known to have broken.
    pub(super) fn unbroken(&self, out: &mut Outcome, unseen: bool) -> States {
        let covered = self.covered(out);
        let inside = self.inside(Span::exact(self.frame.as_of), out);
        let mut states = match (covered, self.plan.period.map(|index| self.period_state(index))) {
            (Truth::No, _) | (_, Some(State::NotStarted)) => States::only(State::NotStarted),
            (_, Some(State::Ended)) => States::only(State::Met),
            _ if inside == Truth::Maybe => States::of(&[State::NotStarted, State::Running, State::Met]),
            _ => States::only(State::Running),
        };
        if covered == Truth::Maybe {
            states.add(State::NotStarted);
        }
        if unseen && !states.has(State::NotStarted) {
            states.add(State::Missed);
            out.missing.record = true;
        }
        if let Some(index) = self.plan.period {
            let mut period = Outcome::new(index, None);
            self.period(&self.plan.terms[index], &mut period);
            out.next = out.next.min(period.next);
        }
        states
    }

    pub(super) fn period_state(&self, index: usize) -> State {
        let mut out = Outcome::new(index, None);
        self.period(&self.plan.terms[index], &mut out);
        out.states.state()
    }

    pub(super) fn option(&self, terms: &Terms, choice: &Right, before: &[Outcome], out: &mut Outcome) {
        let (when, missing) = holds(&choice.when, self.facts.order, terms);
        if when == Truth::Maybe {
            out.missing = out.missing.and(missing);
        }
        if let Some(pause) = choice.pause {
            out.missing = out.missing.and(self.lacks_of_pauses(&pause));
        }
        self.ask_boundary(terms, &choice.when, out);
        let covered = self.covered(out).and(when);
        let now = self.frame.as_of;
        let starts = self.starts(terms, terms.starts, out);
        if starts.all().is_empty() && covered == Truth::No {
            out.states = States::only(State::NotEntitled);
            return;
        }
        let begins = !starts.all().is_empty();
        out.asked = out.asked.and(terms.asks.withheld);
        // What was used before the last one began was another one.
        let begun = match terms.starts {
            Anchor::Last(_) => starts.hull().unwrap_or(Span::exact(Instant::PAST)),
            _ => Span::exact(Instant::PAST),
        };
        let used = self.first(out.thread, choice.used_by, begun.from, |event| {
            let after = match (event.when.to < begun.from, event.when.from >= begun.to) {
                (true, _) => Truth::No,
                (_, true) => Truth::Yes,
                _ => Truth::Maybe,
            };
            (after, Attribute::At)
        });
        let mut states = States::NONE;
        if starts.absent {
            for (used, item) in used.tries() {
                states.add(if used.is_some_and(|used| used <= now) { State::Used } else { State::NotYet });
                out.missing = item.map_or(out.missing, |item| out.missing.and(item.missing()));
            }
        }
        for item in starts.all() {
            let mut own = States::NONE;
            for start in self.turning_points(terms, item.span) {
                let (opens, closes) = self.option_window(terms, choice, start);
                // The last second before it opens: in the next one it is open.
                let opening = |terms: &Terms| {
                    self.option_window(terms, choice, start).0.unwrap_or(Span::exact(start)).moved(-1)
                };
                let closing =
                    |terms: &Terms| self.option_window(terms, choice, start).1.unwrap_or(Span::exact(start));
                for edge in [&opening as &dyn Fn(&Terms) -> Span, &closing] {
                    self.ask_near(terms, out, edge, Span::exact(now));
                    for item in used.all() {
                        self.ask_near(terms, out, edge, item.span);
                    }
                }
                let opens = opens.unwrap_or(Span::exact(start));
                self.turns_over(out, opens);
                if let Some(closes) = closes {
                    self.turns_at(out, closes.from.plus(1));
                    self.turns_at(out, closes.to.plus(1));
                }
                // A time of which nothing is known may be one from which it is open now.
                if matches!(terms.starts, Anchor::Time(_)) && !item.span.to.is_bounded() {
                    own.add(State::Open);
                }
                for (used, _) in used.tries() {
                    for (opens, closes) in
                        opens.ends().into_iter().zip(closes.map_or([Instant::FUTURE; 2], Span::ends))
                    {
                        own.add(option_state(now, start, opens, closes, used));
                    }
                }
            }
            if !own.is_one() {
                out.missing = out.missing.and(item.missing());
                for used in
                    used.all().iter().filter(|used| used.doubt != Doubt::None || !used.span.is_exact())
                {
                    out.missing = out.missing.and(used.missing());
                }
            } else if item.doubt != Doubt::None {
                out.missing = out.missing.and(item.missing());
            }
            states = states.or(own);
        }
        for item in used.all() {
            self.turns_over(out, item.span);
        }
        states = self.unless_withdrawn(states, out);
        if let Some(first) = choice.after {
            states = self.after(first, before, states, out);
        }
        if covered == Truth::No || terms.withheld {
            states = States::only(State::NotEntitled);
        } else if covered == Truth::Maybe {
            states.add(State::NotEntitled);
        }
        out.states = states;
        self.show_option(terms, choice, &starts, &used, out);
        let first = choice.after.filter(|_| begins).and_then(|first| self.other(first, before));
        let first = first.and_then(|other| other.due);
        if let (State::NotYet, Some(due)) = (states.state(), first) {
            let over = due.moved(1);
            out.start = Some(out.start.map_or(over, |own| own.not_before(over)));
        }
    }

    /// Nothing arises, and nothing stays open, after the matter was withdrawn.
    fn unless_withdrawn(&self, states: States, out: &mut Outcome) -> States {
        let Some(thread) = out.thread else { return states };
        let after = self.opened(&self.facts.threads[thread]).from;
        let withdrawn = self.first(out.thread, &[EventKind::RequestWithdrawn], after, Self::any);
        let waits = States::of(&[State::NotYet, State::Open]);
        let mut ended = states;
        for item in withdrawn.all().iter().filter(|item| item.event.is_some()) {
            self.turns_over(out, item.span);
            if item.span.from > self.frame.as_of {
                continue;
            }
            let over = States::of(
                &states
                    .all()
                    .map(|state| if waits.has(state) { State::Lapsed } else { state })
                    .collect::<Vec<_>>(),
            );
            let sure = item.doubt == Doubt::None && item.span.to <= self.frame.as_of;
            ended = if sure { over } else { ended.or(over) };
            if !sure && ended != states {
                out.missing = out.missing.and(item.missing());
            }
        }
        ended
    }

    /// The outcome of another clause for the order.
    fn other<'o>(&self, clause: &Clause, before: &'o [Outcome]) -> Option<&'o Outcome> {
        before.iter().find(|other| self.plan.terms[other.clause].clause.id == clause.id)
    }

    /// The states of an option that waits for another one to be over.
    fn after(&self, first: &Clause, before: &[Outcome], states: States, out: &mut Outcome) -> States {
        let Some(other) = before.iter().find(|other| self.plan.terms[other.clause].clause.id == first.id)
        else {
            return states;
        };
        out.asked = out.asked.and(other.asked);
        out.next = out.next.min(other.next);
        let waits = States::of(&[State::Open, State::NotYet]);
        let (some, all) = (other.states.all().any(|state| waits.has(state)), other.states.or(waits) == waits);
        match (some, all) {
            (_, true) => States::only(State::NotYet),
            (true, false) => {
                out.missing = out.missing.and(other.missing);
                states.or(States::only(State::NotYet))
            }
            _ => states,
        }
    }

    pub(super) fn option_window(
        &self,
        terms: &Terms,
        choice: &Right,
        start: Instant,
    ) -> (Option<Span>, Option<Span>) {
        let end = |window| {
            if start.is_bounded() { due(start, window, &terms.counting) } else { Span::exact(start) }
        };
        let opens = terms.opens_after.map(|window| end(window).moved(1));
        let closes = choice.closes_after.map(|_| match choice.pause {
            Some(pause) if start.is_bounded() => self.after_pauses(terms, &pause, start),
            _ => end(terms.within),
        });
        (opens, closes)
    }

    /// The end of a window of days whose clock was stopped: what was left on the day of each pause follows the day on
    /// which it was over, and so many days at least. Without an end while the clock stands still, or may stand still.
    fn after_pauses(&self, terms: &Terms, pause: &Pause, start: Instant) -> Span {
        let as_of = self.frame.as_of;
        let mut ends = self.moments(pause.until);
        // What is left is counted without days off; they put off the last day alone.
        let mut closes = due(start, terms.within, &Counting { roll: None, ..terms.counting });
        let last = |closes: Span| rolled_over(closes, &terms.counting);
        let mut stands_until: Option<Span> = None;
        for stop in self.moments(pause.by) {
            // What was over before it began, or came after its end, stopped nothing; nor does what came while it stood still.
            let is_asked_again = stands_until.is_some_and(|end| stop.to <= end.from);
            if stop.to < start || stop.from > last(closes).to || is_asked_again {
                continue;
            }
            let is_sure = stop.from >= start && stop.to <= last(closes).from.min(as_of);
            let within = Span { from: stop.from.max(start), to: stop.to.min(last(closes).to) };
            let found = ends.iter().position(|end| end.to >= within.from);
            let Some(end) = found.map(|place| ends.remove(place)) else {
                let from = if is_sure { Instant::FUTURE } else { last(closes).from };
                return Span { from, to: Instant::FUTURE };
            };
            stands_until = Some(end);
            let earliest =
                resumed(terms, pause, closes.from, within.to.min(closes.from), end.from.max(within.from));
            let from = if is_sure { earliest } else { closes.from.min(earliest) };
            // It may still stand still where its end is not over for sure, or may belong to an earlier pause.
            let is_over = end.to <= as_of && end.from >= stop.to;
            let to =
                if is_over { resumed(terms, pause, closes.to, within.from, end.to) } else { Instant::FUTURE };
            closes = Span { from, to };
        }
        let closes = last(closes);
        let may_be_unseen = |kind: &EventKind| {
            let seen = Span { from: start, to: closes.to.min(as_of) };
            self.gaps(*kind).into_iter().flatten().any(|gap| gap.intersect(seen).is_some())
        };
        if pause.by.iter().any(may_be_unseen) { Span { to: Instant::FUTURE, ..closes } } else { closes }
    }

    /// When events of these kinds were, in their order.
    fn moments(&self, kinds: &[EventKind]) -> Vec<Span> {
        let all = self.facts.events.iter().enumerate().filter(|(index, event)| {
            kinds.contains(&event.kind)
                && self.visible(*index).is_some()
                && event.when.from <= self.frame.as_of
        });
        let mut spans: Vec<Span> = all.map(|(_, event)| event.when).collect();
        sort_by_key(&mut spans, |span| (span.from, span.to));
        spans
    }

    /// What would tell how a right's clock was stopped.
    pub(super) fn lacks_of_pauses(&self, pause: &Pause) -> Missing {
        let of = |kind: EventKind| pause.by.contains(&kind) || pause.until.contains(&kind);
        let wide = self.facts.events.iter().enumerate().filter(|(index, event)| {
            of(event.kind) && self.visible(*index).is_some() && !event.when.is_exact()
        });
        let mut lacks = wide
            .fold(Missing::default(), |lacks, (index, _)| lacks.and(Missing::event(index, Attribute::At)));
        let is_unseen =
            pause.by.iter().chain(pause.until).any(|kind| self.gaps(*kind).iter().any(Option::is_some));
        lacks.record |= is_unseen;
        lacks
    }

    pub(super) fn show_option(
        &self,
        terms: &Terms,
        choice: &Right,
        starts: &Possibilities,
        used: &Possibilities,
        out: &mut Outcome,
    ) {
        let known = || starts.all().iter().filter(|item| item.event.is_some() || item.doubt == Doubt::None);
        let instants = known().flat_map(|item| self.turning_points(terms, item.span));
        let windows = instants.map(|start| self.option_window(terms, choice, start));
        let bounded = |span: &Span| span.from.is_bounded() && span.to.is_bounded();
        let both =
            |one: Option<Span>, other: Option<Span>| one.zip(other).map(|(one, other)| one.hull(other));
        let Some((opens, closes)) = windows.reduce(|one, other| (both(one.0, other.0), both(one.1, other.1)))
        else {
            return;
        };
        let started = known().map(|item| item.span).reduce(Span::hull);
        out.start = opens.or(started).filter(bounded);
        out.due = closes.filter(bounded);
        if out.states.state() == State::Used
            && let Some(used) = used.sure()
        {
            (out.done, out.by) = (Some(used.span), used.event);
        }
    }
}

fn option_state(
    now: Instant,
    start: Instant,
    opens: Instant,
    closes: Instant,
    used: Option<Instant>,
) -> State {
    if used.is_some_and(|used| used <= now && used <= closes) {
        State::Used
    } else if now < start || now < opens {
        State::NotYet
    } else if now > closes {
        State::Lapsed
    } else {
        State::Open
    }
}

/// The last second of a window that was stopped, once it has gone on.
fn resumed(terms: &Terms, pause: &Pause, closes: Instant, stop: Instant, end: Instant) -> Instant {
    if ![closes, stop, end].iter().all(|at| at.is_bounded()) {
        return if closes == Instant::PAST || end == Instant::PAST { closes } else { Instant::FUTURE };
    }
    let zone = terms.counting.zone;
    let day = |at: Instant| zone.date(at).days();
    let left = (day(closes) - day(stop) + 1).max(i32::try_from(pause.left_at_least).unwrap_or(0).max(1));
    zone.end_of(zone.date(end).plus_days(left))
}

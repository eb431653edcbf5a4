//! Duties, and what silence is deemed to be after their miss.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::case::{Attribute, EventKind, Party};
use crate::rulebook::{Anchor, Condition, Duty, Liberty, Performance, Rule, Silence, ThreadKind};
use crate::time::{Instant, Span, Window, due};

use super::super::condition::{holds, last_of};
use super::super::facts::{Happening, Link, Thread};
use super::super::plan::Terms;
use super::super::possible::{Doubt, Possibilities, Possibility};
use super::super::state::{Missing, Outcome, States, Truth};
use super::clock::{Clock, Ends, World};
use super::{Run, concerns};
use crate::assessment::State;

/// What a seller answers a request with, of any kind.
fn responses() -> Cow<'static, [EventKind]> {
    static OF_THE_PROGRAM: LazyLock<Vec<EventKind>> =
        LazyLock::new(|| answers(EventKind::ALL.iter().copied()));
    if EventKind::count() == EventKind::ALL.len() {
        Cow::Borrowed(&OF_THE_PROGRAM)
    } else {
        Cow::Owned(answers(EventKind::every()))
    }
}

fn answers(kinds: impl Iterator<Item = EventKind>) -> Vec<EventKind> {
    kinds.filter(|kind| kind.answers_a_request()).collect()
}

impl Run<'_> {
    /// Whether the clause applies to the thread by all but its time, and whether it was asked for in time: inside the
    /// period, and before the rights had closed that it rests on.
    pub(super) fn gates(&self, terms: &Terms, duty: &Duty, out: &mut Outcome) -> (Truth, Truth) {
        let (when, missing) = holds(&duty.when, self.facts.order, terms);
        self.ask_boundary(terms, &duty.when, out);
        let covered = self.covered(out);
        let mut truth = covered.and(when);
        if when == Truth::Maybe {
            out.missing = out.missing.and(missing);
        }
        let Some(thread) = self.thread(out) else {
            let is_tied = !duty.asked_within.is_empty();
            let asked = if is_tied { self.starts(terms, terms.starts, out) } else { Possibilities::none() };
            let of_period = asked.hull().map_or(Truth::Yes, |at| self.asked_in_time(duty, at, out));
            if of_period == Truth::Maybe {
                out.missing =
                    asked.all().iter().fold(out.missing, |missing, item| missing.and(item.missing()));
            }
            return (truth, of_period);
        };
        let opener = thread.opener;
        let opened = self.opened(thread);
        let mut of_period = self.asked_in_time(duty, opened, out);
        if of_period == Truth::Maybe && !opened.is_exact() {
            out.missing = out.missing.and(Missing::event(opener, Attribute::At));
        }
        if !duty.services.is_empty() && thread.service.is_none() {
            truth = truth.and(Truth::Maybe);
            out.missing = out.missing.and(Missing::event(opener, Attribute::Service));
        }
        if duty.matter.is_some() && thread.matter.is_none() {
            truth = truth.and(Truth::Maybe);
            out.missing = out.missing.and(Missing::event(opener, Attribute::Matter));
        }
        if thread.kind == ThreadKind::Request {
            let asked = self.received(terms, out);
            let at = asked.hull().unwrap_or(self.opened(thread));
            let inside = self.inside(at, out);
            if inside == Truth::Maybe {
                out.missing =
                    asked.all().iter().fold(out.missing, |missing, item| missing.and(item.missing()));
            }
            of_period = of_period.and(inside);
        }
        (truth, of_period)
    }

    /// Asks the questions that move the last instant that a condition names across the fact it looks at.
    pub(super) fn ask_boundary(&self, terms: &Terms, condition: &Condition, out: &mut Outcome) {
        condition.leaves(&mut |one| {
            if let Condition::NotAfter(fact, wall) = one
                && let Some(agreed) = self.facts.order.time(*fact)
            {
                self.ask_near(terms, out, &|terms| last_of(*wall, terms), agreed);
            }
        });
    }

    /// The end of a window that takes as long as was agreed, where it is told, and what tells it: a fact of the order,
    /// or the event that opened the matter and names a day.
    fn agreed(&self, terms: &Terms, thread: Option<&Thread>) -> Option<(Option<Span>, Missing)> {
        let Rule::Duty(duty) = terms.clause.rule else { return None };
        if terms.within != Window::AsAgreed {
            return None;
        }
        if let Some(fact) = duty.agreed {
            return Some((self.facts.order.time(fact), Missing::fact(fact)));
        }
        let opener = thread?.opener;
        let zone = terms.counting.zone;
        let day = self.facts.events[opener].to.filter(|to| to.from.is_bounded() && to.to.is_bounded());
        let last_second = |at: Instant| zone.end_of(zone.date(at));
        let end = day.map(|day| Span { from: last_second(day.from), to: last_second(day.to) });
        Some((end, Missing::event(opener, Attribute::To)))
    }

    /// What is missing where an end is not known: what was agreed, not a calendar.
    fn or_agreed(&self, mut missing: Missing, terms: &Terms, thread: Option<&Thread>) -> Missing {
        match self.agreed(terms, thread) {
            Some((_, tells)) if missing.calendar => {
                missing.calendar = false;
                missing.and(tells)
            }
            _ => missing,
        }
    }

    /// The last second inside the window that starts at `start`.
    fn window_end(&self, terms: &Terms, start: Instant, thread: Option<&Thread>) -> Span {
        // Some windows end when they end, whenever they began.
        let fixed = matches!(terms.within, Window::AsAgreed | Window::Until(_));
        if !start.is_bounded() && !fixed {
            return Span::exact(start);
        }
        let start = if start.is_bounded() { start } else { self.frame.as_of };
        match terms.within {
            Window::AsAgreed => {
                // What was agreed may lie before the start: an order may be paid after its ship time.
                let any = Span { from: Instant::PAST, to: Instant::FUTURE };
                self.agreed(terms, thread).and_then(|(end, _)| end).unwrap_or(any)
            }
            window => {
                let end = due(start, window, &terms.counting);
                let strict = matches!(window, Window::Until(_)) && terms.strict_until;
                end.moved(-i64::from(strict))
            }
        }
    }

    /// The ends a visit's window may have: it ends with the day last agreed in writing inside it, in
    /// place of the day counted.
    fn moved_ends(&self, terms: &Terms, duty: &Duty, end: Span, out: &mut Outcome) -> Ends {
        let mut ends: Ends = [Some(end), None, None, None];
        let (Some(thread), Performance::First(&[EventKind::EngineerArrived])) = (out.thread, duty.done_by)
        else {
            return ends;
        };
        let mut after = None;
        while let Some(index) = self.next_move(thread, after) {
            let event = &self.facts.events[index];
            after = Some((event.when.from, index));
            let in_time = ends.iter().flatten().any(|end| event.when.from <= end.to);
            if event.agreed_in_writing == Some(false) || !in_time {
                continue;
            }
            out.asked = out.asked.and(terms.asks(Liberty::FirstDateStays));
            out.touched = out.touched.and(terms.asks(Liberty::FirstDateStays));
            if terms.takes(Liberty::FirstDateStays) {
                continue;
            }
            let known_day = event.to.filter(|to| to.from.is_bounded() && to.to.is_bounded());
            let surely_in_time =
                ends.iter().flatten().all(|end| event.when.to <= end.from.min(self.frame.as_of));
            let certain =
                surely_in_time && event.agreed_in_writing == Some(true) && event.link == Link::To(thread);
            let zone = terms.counting.zone;
            let day = known_day.map_or(Span { from: event.when.from, to: Instant::FUTURE }, |to| Span {
                from: zone.end_of(zone.date(to.from)),
                to: zone.end_of(zone.date(to.to)),
            });
            if !certain || known_day.is_none() {
                let attribute = if known_day.is_none() { Attribute::To } else { Attribute::AgreedInWriting };
                out.missing = out.missing.and(Missing::event(index, attribute));
            }
            ends = if certain { [Some(day), None, None, None] } else { with(ends, day) };
        }
        ends
    }

    /// The next move of the appointment in order of time.
    fn next_move(&self, thread: usize, after: Option<(Instant, usize)>) -> Option<usize> {
        let events = self.facts.threads[thread].events.iter().copied();
        let moves = events.filter(|index| {
            self.visible(*index).is_some_and(|event| event.kind == EventKind::AppointmentRescheduled)
        });
        let key = |index: &usize| (self.facts.events[*index].when.from, *index);
        moves.filter(|index| after.is_none_or(|after| key(index) > after)).min_by_key(key)
    }

    pub(super) fn performed(
        &self,
        terms: &Terms,
        duty: &Duty,
        starts: &Possibilities,
        out: &mut Outcome,
    ) -> Possibilities {
        let after = match self.thread(out) {
            Some(thread) => self.opened(thread).from,
            // What was done before it began did something else.
            None if terms.starts.is_of_events() => starts.hull().map_or(Instant::PAST, |hull| hull.from),
            None => Instant::PAST,
        };
        let thread = out.thread;
        match duty.done_by {
            Performance::Response => self.response(terms, after, out),
            Performance::EffectiveReply => self.effective_reply(terms, after, out),
            Performance::ReasonableSolution => {
                self.first(thread, &[EventKind::SolutionProvided], after, |event| {
                    (Truth::of(event.reasonable), Attribute::Reasonable)
                })
            }
            Performance::First(kinds) => {
                let own = self.first(thread, kinds, after, Self::any);
                // What belongs to no matter may be for this one.
                let is_free = |kind: &&EventKind| !kind.traits().names && kind.traits().opens.is_none();
                let free: Vec<EventKind> = match thread {
                    Some(_) => kinds.iter().filter(is_free).copied().collect(),
                    None => Vec::new(),
                };
                if free.is_empty() { own } else { earlier(&own, &self.first(None, &free, after, Self::any)) }
            }
            Performance::Every(kinds) => self.every(kinds),
        }
    }

    pub(super) fn response(&self, terms: &Terms, after: Instant, out: &mut Outcome) -> Possibilities {
        let events = self.thread(out).map_or(&[][..], |thread| &thread.events);
        let maybe_automatic = events
            .iter()
            .filter_map(|index| self.visible(*index))
            .any(|event| event.kind == EventKind::SellerReplied && event.automatic != Some(false));
        if maybe_automatic {
            out.asked = out.asked.and(terms.asks(Liberty::AutomaticFails));
        }
        let fails = terms.takes(Liberty::AutomaticFails);
        self.first(out.thread, &responses(), after, |event| {
            if event.by == Some(Party::Buyer) {
                (Truth::No, Attribute::By)
            } else if event.kind == EventKind::AppointmentRescheduled && event.by.is_none() {
                // What both agreed on in writing, the seller has written about.
                (Truth::Maybe.or(Truth::of(event.agreed_in_writing)), Attribute::By)
            } else if event.kind == EventKind::SellerReplied && fails {
                (!Truth::of(event.automatic), Attribute::Automatic)
            } else {
                (Truth::Yes, Attribute::At)
            }
        })
    }

    /// A reply that agrees how and what; a person says whether it does.
    pub(super) fn effective_reply(&self, terms: &Terms, after: Instant, out: &mut Outcome) -> Possibilities {
        let events = self.thread(out).map_or(&[][..], |thread| &thread.events);
        let seen = |wanted: &dyn Fn(&Happening) -> bool| {
            events.iter().filter_map(|index| self.visible(*index)).any(wanted)
        };
        if seen(&|event| event.kind == EventKind::SolutionProvided && event.reasonable != Some(false)) {
            out.asked = out.asked.and(terms.asks(Liberty::SolutionReplies));
        }
        if seen(&|event| {
            let counts = event.automatic != Some(true) && event.effective != Some(false);
            event.kind == EventKind::SellerReplied && event.agreed != Some(true) && counts
        }) {
            out.asked = out.asked.and(terms.asks(Liberty::OnlyAgreement));
        }
        let only_agreement = terms.takes(Liberty::OnlyAgreement);
        let reply = |event: &Happening| {
            if event.kind == EventKind::SolutionProvided {
                return (Truth::of(event.reasonable), Attribute::Reasonable);
            }
            let spoiled = event.automatic == Some(true)
                || event.reasonable == Some(false)
                || event.by == Some(Party::Buyer)
                || only_agreement && event.agreed == Some(false);
            if spoiled {
                return (Truth::No, Attribute::Effective);
            }
            let effective = Truth::of(event.effective);
            if only_agreement && event.agreed.is_none() && effective != Truth::No {
                return (Truth::Maybe, Attribute::Agreed);
            }
            (effective, Attribute::Effective)
        };
        let both = [EventKind::SellerReplied, EventKind::SolutionProvided];
        let kinds = if terms.takes(Liberty::SolutionReplies) { &both[..] } else { &both[..1] };
        self.first(out.thread, kinds, after, reply)
    }

    /// When the last of several things was done.
    pub(super) fn every(&self, kinds: &[EventKind]) -> Possibilities {
        let mut all: Option<Possibilities> = None;
        for kind in kinds {
            let one = self.first(None, &[*kind], Instant::PAST, Self::any);
            all = Some(match all {
                None => one,
                Some(other) => later(&one, &other),
            });
        }
        all.unwrap_or_else(Possibilities::none)
    }

    /// When the thread came to an end without its duty being done: withdrawn, or a new round.
    pub(super) fn ended(&self, out: &Outcome, duty: &Duty) -> Possibilities {
        let (Some(index), Some(thread)) = (out.thread, self.thread(out)) else {
            return Possibilities::none();
        };
        let after = self.opened(thread).from;
        let withdrawn = self.first(out.thread, &[EventKind::RequestWithdrawn], after, Self::any);
        match thread.kind {
            ThreadKind::Refund => earlier(&withdrawn, &self.next_round(index, thread, duty)),
            _ => withdrawn,
        }
    }

    /// When the next refund round began: the first after this one that the duty covers too.
    fn next_round(&self, index: usize, thread: &Thread, duty: &Duty) -> Possibilities {
        let own = self.opened(thread);
        let rounds = || {
            let threads = self.facts.threads.iter().enumerate().filter(|(other, next)| {
                *other != index && self.visible(next.opener).is_some() && concerns(&Rule::Duty(*duty), next)
            });
            threads.map(|(other, next)| (other, next.opener, self.opened(next)))
        };
        let surely_after =
            |other: usize, when: Span| when.from > own.to || when.from == own.to && other > index;
        let certain =
            rounds().filter(|(other, _, when)| surely_after(*other, *when)).map(|(.., when)| when.to).min();
        let mut all = Possibilities::none();
        all.absent = certain.is_none();
        let until = certain.unwrap_or(Instant::FUTURE);
        for (other, opener, when) in rounds() {
            let after = Span { from: when.from.max(own.from), to: when.to.min(until) };
            let before = when.to < own.from || when.to == own.from && other < index;
            if before || after.from > after.to {
                continue;
            }
            let sure = surely_after(other, when);
            let doubt = if sure { Doubt::None } else { Doubt::Attribute(Attribute::At) };
            all.push(Possibility { span: after, event: Some(opener), doubt });
        }
        let kind = EventKind::RefundModified;
        for gap in self.gaps(kind).into_iter().flatten() {
            if let Some(span) = gap.intersect(Span { from: own.from, to: until }) {
                all.push(Possibility { span, event: None, doubt: Doubt::Unseen(kind) });
            }
        }
        all
    }

    pub(super) fn duty(&self, terms: &Terms, duty: &Duty, out: &mut Outcome) {
        let (of_rule, of_period) = self.gates(terms, duty, out);
        let gate = of_rule.and(of_period);
        let mut missing = Missing::default();
        let mut states = States::NONE;
        let clock = self.clock(terms, duty, out);
        if gate != Truth::No {
            let excused = duty.excused_when.map(|when| holds(&when, self.facts.order, terms));
            self.worlds(&clock, &mut missing, &mut |world| {
                let state = world.duty(self.frame.as_of);
                states = states.or(excuse(state, excused.as_ref().map(|(truth, _)| *truth)));
                States::only(state)
            });
            if let Some((Truth::Maybe, lacks)) = excused {
                missing = missing.and(lacks);
            }
            states = clock.with_between(states);
            missing = self.or_agreed(missing, terms, self.thread(out));
        }
        if gate != Truth::Yes {
            states.add(State::NotStarted);
        }
        out.states = states;
        out.missing = if gate == Truth::Yes { missing.and(out.missing) } else { out.missing.and(missing) };
        self.show_duty(terms, &clock, out);
    }

    /// Instants of a duty for display, and the next at which it may turn.
    pub(super) fn show_duty(&self, terms: &Terms, clock: &Clock, out: &mut Outcome) {
        self.show_clock(terms, out, &clock.starts, |start| clock.end(start));
        self.show_done(clock, out);
        if matches!(out.states.state(), State::Missed | State::Late | State::Running) {
            out.since = out.due.map(|due| due.moved(1));
        }
    }

    pub(super) fn show_done(&self, clock: &Clock, out: &mut Outcome) {
        out.by = None;
        // What came after the end of its thread did nothing, so a miss has no deed.
        let counts = out.states.state() != State::Missed;
        let done = clock.surely_done().filter(|item| counts && item.span.from <= self.frame.as_of);
        if let Some(item) = done {
            (out.done, out.by) = (Some(item.span), item.event);
        }
    }

    pub(super) fn clock(&self, terms: &Terms, duty: &Duty, out: &mut Outcome) -> Clock {
        let starts = self.starts(terms, terms.starts, out);
        let done = self.performed(terms, duty, &starts, out);
        let ended = self.ended(out, duty);
        let mut clock = Clock::new(starts, done, ended);
        let not_before = duty.not_due_before.map(|anchor| self.not_before(terms, anchor, out));
        let not_due_yet = |end: Span| not_before.map_or(end, |from| end.not_before(from));
        let thread = self.thread(out);
        let each = starts.all().iter().enumerate();
        for (item, start) in
            each.flat_map(|(index, item)| self.turning_points(terms, item.span).map(move |at| (index, at)))
        {
            let end = not_due_yet(self.window_end(terms, start, thread));
            if let Some((None, tells)) = self.agreed(terms, thread) {
                out.missing = out.missing.and(tells);
            }
            let ends = self.moved_ends(terms, duty, end, out);
            clock.add(item, start, ends);
            for due in ends.into_iter().flatten() {
                self.turns_at(out, due.from.plus(1));
                self.turns_at(out, due.to.plus(1));
            }
            let by_terms = |terms: &Terms| not_due_yet(self.window_end(terms, start, thread));
            self.ask_near(terms, out, &by_terms, Span::exact(self.frame.as_of));
            for item in clock.done.all().iter().chain(clock.ended.all()) {
                self.ask_near(terms, out, &by_terms, item.span);
            }
        }
        for item in clock.done.all().iter().chain(clock.ended.all()) {
            self.turns_over(out, item.span);
        }
        clock
    }

    /// Before when something is not due: never, while it has not happened.
    fn not_before(&self, terms: &Terms, anchor: Anchor, out: &mut Outcome) -> Span {
        let never = Span::exact(Instant::FUTURE);
        let found = self.starts(terms, anchor, out);
        for item in found.all().iter().filter(|item| !item.span.is_exact() || item.doubt != Doubt::None) {
            out.missing = out.missing.and(item.missing());
        }
        let known = found.all().iter().map(|item| item.span).filter(|span| span.from <= self.frame.as_of);
        let known = known.reduce(Span::hull);
        known.map_or(never, |span| if found.absent { Span { to: never.to, ..span } } else { span })
    }

    /// Tries every way the clock's events may have happened, and notes what makes a difference.
    pub(super) fn worlds(
        &self,
        clock: &Clock,
        missing: &mut Missing,
        judge: &mut dyn FnMut(&World) -> States,
    ) {
        let mut total = States::NONE;
        let mut with_start = [States::NONE; 7];
        let mut with_done = [States::NONE; 7];
        let mut with_ended = [States::NONE; 7];
        let mut wide_due = States::NONE;
        clock.each(self.frame.as_of, &mut |world, start, done, ended| {
            let states = judge(world);
            total = total.or(states);
            with_start[start] = with_start[start].or(states);
            with_done[done] = with_done[done].or(states);
            with_ended[ended] = with_ended[ended].or(states);
            if world.due_is_wide {
                wide_due = wide_due.or(states);
            }
        });
        if total.is_one() {
            return;
        }
        for (items, with) in
            [(&clock.starts, with_start), (&clock.done, with_done), (&clock.ended, with_ended)]
        {
            for (index, item) in items.all().iter().enumerate() {
                let differs = with[index] != States::NONE && (with[index] != total || !with[index].is_one());
                if differs && (item.doubt != Doubt::None || !with[index].is_one()) {
                    *missing = missing.and(item.missing());
                }
            }
        }
        missing.calendar |= missing.is_empty() && wide_due != States::NONE;
    }

    pub(super) fn silence(&self, terms: &Terms, silence: &Silence, out: &mut Outcome) {
        let followed = self.plan.terms.iter().find(|terms| terms.clause.id == silence.follows.id);
        let (Some(duty_terms), Rule::Duty(duty)) = (followed, &silence.follows.rule) else { return };
        let (of_rule, of_period) = self.gates(duty_terms, duty, out);
        let gate = of_rule.and(of_period);
        let clock = self.clock(duty_terms, duty, out);
        out.touched = duty_terms.moves().and(out.touched);
        let refusals = if silence.explicit { self.refusals(out) } else { Possibilities::none() };
        for item in refusals.all() {
            self.turns_over(out, item.span);
        }
        let (mut states, mut missing) = (States::NONE, Missing::default());
        let mut duties = States::NONE;
        let deemed_service = self.deemed_service(silence, out);
        if deemed_service == Truth::Maybe {
            missing = missing.and(
                self.thread(out)
                    .map_or(Missing::default(), |thread| Missing::event(thread.opener, Attribute::Service)),
            );
        }
        let as_of = self.frame.as_of;
        for (refusal, item) in refusals.tries() {
            let mut own = States::NONE;
            if gate != Truth::No {
                self.worlds(&clock, &mut missing, &mut |world| {
                    let refusal = refusal.filter(|_| !world.ended_before(item, &clock));
                    let silence = |deems| world.silence(as_of, terms.deems && deems, refusal);
                    duties.add(world.duty(as_of));
                    let mut found = States::only(silence(deemed_service == Truth::Yes));
                    if deemed_service == Truth::Maybe {
                        found.add(silence(true));
                    }
                    if of_rule != Truth::Yes {
                        // A refusal in words stands whatever the rule asks for.
                        found.add(silence(false));
                    }
                    own = own.or(found);
                    found
                });
            }
            if of_period != Truth::Yes {
                // Outside the period there was nothing to refuse.
                own.add(State::None);
            }
            if let Some(item) = item.filter(|item| item.doubt != Doubt::None || !item.span.is_exact()) {
                missing = missing.and(item.missing());
            }
            states = states.or(own);
        }
        missing = self.or_agreed(missing, duty_terms, self.thread(out));
        let open = States::of(&[State::Missed, State::Late, State::Running]);
        let duties = clock.with_between(duties);
        // Who has refused whatever happened need not be waited for.
        let refused = states.all().all(|state| matches!(state, State::Explicit | State::Deemed));
        if gate == Truth::No {
            states = States::only(State::None);
        } else if terms.deems && deemed_service != Truth::No && duties.has(State::Running) && !refused {
            states.add(State::Possible);
        }
        if deemed_service != Truth::No && open.all().any(|state| duties.has(state)) {
            out.asked = out.asked.and(terms.asks.deems);
        }
        out.states = states;
        out.missing = if gate == Truth::Yes { missing.and(out.missing) } else { out.missing.and(missing) };
        self.show_silence(duty_terms, &clock, &refusals, out);
    }

    /// Whether a request was refused in words: inside the period, and not after it was withdrawn.
    pub(super) fn refusal(&self, terms: &Terms, out: &mut Outcome) {
        let Some(number) = out.thread else { return };
        let mut inside = Outcome::new(out.clause, None);
        let gate = self.covered(&mut inside).and(self.asked_inside(terms, number, &mut inside));
        let refusals = self.refusals(out);
        let mut refused = if refusals.all().is_empty() { Truth::No } else { Truth::Maybe };
        for item in refusals.all() {
            self.turns_over(out, item.span);
            let in_time = item.event.map_or(Truth::Maybe, |event| self.before_the_end(number, event, out));
            let has_happened = item.span.to <= self.frame.as_of;
            if item.doubt == Doubt::None && has_happened && in_time == Truth::Yes {
                refused = Truth::Yes;
            }
            let never = in_time == Truth::No || item.span.from > self.frame.as_of;
            if never && refusals.all().len() == 1 {
                refused = Truth::No;
            }
            out.missing = out.missing.and(item.missing());
        }
        let truth = gate.and(refused);
        out.asked = out.asked.and(inside.asked);
        out.missing = out.missing.and(inside.missing);
        out.next = out.next.min(inside.next);
        out.states = match truth {
            Truth::Yes => States::only(State::Explicit),
            Truth::No => States::only(State::None),
            Truth::Maybe => States::of(&[State::None, State::Explicit]),
        };
        if truth == Truth::Yes {
            let sure = refusals.sure();
            (out.since, out.by) = (sure.map(|item| item.span), sure.and_then(|item| item.event));
        }
    }

    /// Whether silence on a request for this service is deemed anything.
    fn deemed_service(&self, silence: &Silence, out: &Outcome) -> Truth {
        match self.thread(out).and_then(|thread| thread.service) {
            _ if silence.services.is_empty() => Truth::Yes,
            Some(service) if silence.services.contains(&service) => Truth::Yes,
            Some(_) => Truth::No,
            None => Truth::Maybe,
        }
    }

    pub(super) fn show_silence(
        &self,
        terms: &Terms,
        clock: &Clock,
        refusals: &Possibilities,
        out: &mut Outcome,
    ) {
        self.show_clock(terms, out, &clock.starts, |start| clock.end(start));
        self.show_done(clock, out);
        out.since = match out.states.state() {
            State::Explicit => {
                let refusal = refusals.sure();
                out.by = refusal.and_then(|item| item.event);
                refusal.map(|item| item.span)
            }
            State::Deemed | State::Possible | State::Undetermined => out.due.map(|due| due.moved(1)),
            _ => None,
        };
    }

    pub(super) fn refusals(&self, out: &Outcome) -> Possibilities {
        let after = self.thread(out).map_or(Instant::PAST, |thread| self.opened(thread).from);
        self.first(out.thread, &[EventKind::SellerRefused], after, Self::any)
    }
}

/// Another end that may count; where there is no room, the last is widened to hold it.
fn with(mut ends: Ends, day: Span) -> Ends {
    match ends.iter().position(Option::is_none) {
        Some(free) => ends[free] = Some(day),
        None => ends[3] = ends[3].map(|end| end.hull(day)),
    }
    ends
}

fn excuse(state: State, excused: Option<Truth>) -> States {
    let would_be_missed = matches!(state, State::Missed | State::Late);
    match excused {
        Some(Truth::Yes) if would_be_missed => States::only(State::Excused),
        Some(Truth::Maybe) if would_be_missed => States::of(&[state, State::Excused]),
        _ => States::only(state),
    }
}

/// When the earlier of two things happened.
pub(super) fn earlier(one: &Possibilities, other: &Possibilities) -> Possibilities {
    let mut all = Possibilities::none();
    for a in one.all() {
        for b in other.all() {
            let first = if b.span.from < a.span.from { b } else { a };
            let span = Span { from: a.span.from.min(b.span.from), to: a.span.to.min(b.span.to) };
            let doubt = if a.doubt == Doubt::None { b.doubt } else { a.doubt };
            all.push(Possibility { span, event: first.event, doubt });
        }
    }
    for (own, absent) in [(one, other.absent), (other, one.absent)] {
        own.all().iter().filter(|_| absent).for_each(|item| all.push(*item));
    }
    all.absent = one.absent && other.absent;
    all
}

/// When the later of two things happened.
pub(super) fn later(one: &Possibilities, other: &Possibilities) -> Possibilities {
    let mut all = Possibilities::none();
    for a in one.all() {
        for b in other.all() {
            let span = Span { from: a.span.from.max(b.span.from), to: a.span.to.max(b.span.to) };
            let last = if a.span.to > b.span.to { a } else { b };
            let doubt = if a.doubt == Doubt::None { b.doubt } else { a.doubt };
            all.push(Possibility { span, event: last.event, doubt });
        }
    }
    all.absent = one.absent || other.absent;
    all
}

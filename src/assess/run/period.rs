//! Coverage and period: whether the rule applies, and whether an instant lies inside.

use crate::case::{Length, Order, Unit};
use crate::rulebook::{Duty, Lasts, Right, Rule, Usual};
use crate::time::{Counting, Date, DayCount, Instant, Span, Window, due};

use super::super::condition::holds;
use super::super::plan::Terms;
use super::super::possible::{Doubt, Possibilities, Possibility, likeliest};
use super::super::state::{Missing, Outcome, States, Truth};
use super::Run;
use crate::assessment::State;

impl Run<'_> {
    pub(super) fn covered(&self, out: &mut Outcome) -> Truth {
        let (scope, missing) = self.scope;
        let truth = scope.and(self.frame.in_force);
        if truth == Truth::Maybe {
            out.missing = out.missing.and(missing);
            out.missing.edition |= self.frame.in_force == Truth::Maybe;
        }
        truth
    }

    pub(super) fn coverage(&self, out: &mut Outcome) {
        out.states = match self.covered(out) {
            Truth::Yes => States::only(State::Covered),
            Truth::No => States::only(State::NotCovered),
            Truth::Maybe => States::of(&[State::Covered, State::NotCovered]),
        };
    }

    /// The last second of the period that starts at `start`: surely still inside, possibly still.
    pub(super) fn period_end(&self, terms: &Terms, start: Instant) -> (Span, Missing) {
        let Rule::Period(period) = terms.clause.rule else { return (Span::exact(start), Missing::default()) };
        if !start.is_bounded() {
            return (Span::exact(start), Missing::default());
        }
        let order = self.facts.order;
        // What a platform promises for a fixed time nobody has extended.
        let Lasts::Usual(usual) = period.lasts else {
            return (due(start, terms.within, &terms.counting), Missing::default());
        };
        let (window, longest, missing) = match order.length(usual.unless_stated).map(window_of) {
            Some(stated) => (stated, stated, Missing::default()),
            None => usual_windows(usual, order),
        };
        // The start day was counted, or not, once: what is added follows the last day.
        let days = match terms.counting.days {
            DayCount::FromStartDay => DayCount::AfterStartDay,
            other => other,
        };
        let extended = |window| {
            let end = due(start, window, &terms.counting);
            let more = |length| due(end.from, window_of(length), &Counting { days, ..terms.counting });
            usual.extended_by.and_then(|fact| order.length(fact)).map_or(end, more)
        };
        let least = extended(window);
        let most = if longest == window { least } else { extended(longest) };
        (Span { from: least.from, to: most.to }, missing)
    }

    /// Whether `at` lies in the period, if the edition has one. "No" tells the side: before it began,
    /// or after it ended.
    pub(super) fn inside(&self, at: Span, out: &mut Outcome) -> Truth {
        let Some(index) = self.plan.period else { return Truth::Yes };
        let terms = &self.plan.terms[index];
        let possible = self.starts(terms, terms.starts, out);
        let mut all = Seen { yes: false, no: possible.absent };
        let mut missing = Missing::default();
        for item in possible.all() {
            // Each comparison by itself runs one way over the span; both together need not.
            let (mut begun, mut lasts) = (Seen::default(), Seen::default());
            for start in self.turning_points(terms, item.span) {
                let (end, lacks) = self.period_end(terms, start);
                self.ask_near(terms, out, &|terms| self.period_end(terms, start).0, at);
                for at in at.extremes() {
                    begun = begun.or_both(start <= at, start > at);
                    lasts = lasts.or_both(at <= end.to, at > end.from);
                    if at > end.from && at <= end.to {
                        missing = missing.and(lacks);
                        missing.calendar |= lacks.is_empty();
                    }
                }
            }
            let own = begun.truth().and(lasts.truth());
            if own == Truth::Maybe || item.doubt != Doubt::None {
                missing = missing.and(item.missing());
            }
            all = all.or_both(own != Truth::No, own != Truth::Yes);
        }
        let truth = all.truth();
        if truth == Truth::Maybe {
            out.missing = out.missing.and(missing);
        }
        truth
    }

    /// Whether something was asked for before one of the rights had closed that a duty rests on.
    pub(super) fn asked_in_time(&self, duty: &Duty, at: Span, out: &mut Outcome) -> Truth {
        if duty.asked_within.is_empty() {
            return Truth::Yes;
        }
        let mut missing = Missing::default();
        let rights = self.plan.terms.iter().filter_map(|terms| match &terms.clause.rule {
            Rule::Option(right) if duty.asked_within.iter().any(|one| one.id == terms.clause.id) => {
                Some((terms, right))
            }
            _ => None,
        });
        // Of several that may apply one does: where all of them agree, it need not be known which.
        let (mut seen, mut is_sure) = (Seen::default(), false);
        for (terms, right) in rights {
            let (applies, lacks) = holds(&right.when, self.facts.order, terms);
            if applies == Truth::No {
                continue;
            }
            let (in_time, more) = self.not_closed(terms, right, at, out);
            missing = missing.and(lacks).and(more);
            is_sure |= applies == Truth::Yes && in_time == Truth::Yes;
            seen = seen.or_both(in_time != Truth::No, in_time != Truth::Yes);
        }
        let truth = if is_sure { Truth::Yes } else { seen.truth() };
        if truth == Truth::Maybe {
            out.missing = out.missing.and(missing);
        }
        truth
    }

    /// Whether a right had not closed by then; what has not begun has not closed.
    fn not_closed(&self, terms: &Terms, right: &Right, at: Span, out: &mut Outcome) -> (Truth, Missing) {
        let starts = self.starts(terms, terms.starts, out);
        let mut all = Seen { yes: starts.absent || starts.all().is_empty(), no: false };
        let mut missing = right.pause.map_or(Missing::default(), |pause| self.lacks_of_pauses(&pause));
        for item in starts.all() {
            let mut own = Seen::default();
            for start in self.turning_points(terms, item.span) {
                let closing =
                    |terms: &Terms| self.option_window(terms, right, start).1.unwrap_or(Span::exact(start));
                self.ask_near(terms, out, &closing, at);
                let end = closing(terms);
                for at in at.extremes() {
                    own = own.or_both(at <= end.to, at > end.from);
                    // Without pauses only a calendar that is not published leaves an end open.
                    missing.calendar |= right.pause.is_none() && at > end.from && at <= end.to;
                }
            }
            if own.truth() == Truth::Maybe || item.doubt != Doubt::None {
                missing = missing.and(item.missing());
            }
            all = all.or_both(own.yes, own.no);
        }
        (all.truth(), missing)
    }

    /// Asks the questions that move the end of a window across `at`.
    pub(super) fn ask_near(&self, terms: &Terms, out: &mut Outcome, end: &dyn Fn(&Terms) -> Span, at: Span) {
        // What is asked already need not be found again.
        if !out.asked.has_all(terms.movers()) && near(end(terms), at, terms.reach) {
            out.asked = out.asked.and(self.plan.decides(terms, end, at));
        }
    }

    pub(super) fn period(&self, terms: &Terms, out: &mut Outcome) {
        let now = self.frame.as_of;
        let possible = self.starts(terms, terms.starts, out);
        if possible.absent {
            out.states.add(State::NotStarted);
        }
        for item in possible.all() {
            for start in self.turning_points(terms, item.span) {
                let (end, lacks) = self.period_end(terms, start);
                self.ask_near(terms, out, &|terms| self.period_end(terms, start).0, Span::exact(now));
                self.turns_at(out, end.from.plus(1));
                self.turns_at(out, end.to.plus(1));
                if now < start {
                    out.states.add(State::NotStarted);
                    continue;
                }
                if now <= end.to {
                    out.states.add(State::Running);
                }
                if now > end.from {
                    out.states.add(State::Ended);
                }
                if now > end.from && now <= end.to {
                    out.missing = out.missing.and(lacks);
                }
            }
            out.missing = out.missing.and(item.missing());
        }
        if out.states.has(State::NotStarted) && out.states.has(State::Ended) {
            out.states.add(State::Running);
        }
        self.show_clock(terms, out, &possible, |start| self.period_end(terms, start).0);
    }

    /// The instants of a span between which the end of a window runs one way: its ends, and the seconds at
    /// which the day of a month begins that another month may not have.
    pub(super) fn turning_points(&self, terms: &Terms, span: Span) -> impl Iterator<Item = Instant> + use<> {
        let counts_months = matches!(terms.within, Window::Months(_));
        let is_bounded = span.from.is_bounded() && span.to.is_bounded();
        let zone = terms.counting.zone;
        let days = if counts_months && is_bounded && !span.is_exact() {
            zone.date(span.from).days() + 1..zone.date(span.to).days() + 1
        } else {
            0..0
        };
        // What lies further from both ends is never the earliest nor the latest.
        let near = move |day: &i32| day - days.start < MONTH || days.end - day <= MONTH;
        let in_hours = [Some(terms.within), terms.opens_after]
            .iter()
            .flatten()
            .any(|window| matches!(window, Window::Hours(_)));
        let out_of_hours = terms.counting.out_of_hours.filter(|_| in_hours && is_bounded && !span.is_exact());
        let nights =
            out_of_hours.map_or(0..0, |_| zone.date(span.from).days()..zone.date(span.to).days() + 1);
        // What lies further from both ends is neither the earliest nor the latest.
        let near_night = move |day: &i32| day - nights.start < 2 || nights.end - day <= 2;
        let woken = nights.clone().filter(near_night).map(Date::from_days).flat_map(move |day| {
            let turns = out_of_hours.into_iter().flat_map(move |hours| hours.turns(day, zone));
            turns.flat_map(|at| [at.plus(-1), at])
        });
        let cut = days.clone().filter(near).map(Date::from_days).filter(|day| day.day_of_month() > 28);
        let points = cut.flat_map(move |day| [zone.start_of(day).plus(-1), zone.start_of(day)]);
        span.extremes().chain(points.chain(woken).filter(move |at| span.contains(*at)))
    }

    /// Start and due for display: of the ways that rest on an event of the case, from the earliest to the
    /// latest it may be.
    pub(super) fn show_clock(
        &self,
        terms: &Terms,
        out: &mut Outcome,
        starts: &Possibilities,
        end: impl Fn(Instant) -> Span,
    ) {
        let bounded = |span: &Span| span.from.is_bounded() && span.to.is_bounded();
        let is_known = |item: &&Possibility| item.event.is_some() || item.doubt == Doubt::None;
        let known = || starts.all().iter().filter(is_known).filter(|item| bounded(&item.span));
        let Some(first) = likeliest(known()) else { return };
        out.start = known().map(|item| item.span).reduce(Span::hull);
        let ends = known().flat_map(|item| self.turning_points(terms, item.span)).map(end);
        out.due = ends.reduce(Span::hull).filter(bounded);
        out.by = out.by.or(first.event);
    }
}

/// The longest month, in days.
const MONTH: i32 = 31;

/// Whether some reading may move the end of a window across `at`.
fn near(end: Span, at: Span, reach: i64) -> bool {
    at.to.since(end.from) >= -reach && end.to.since(at.from) >= -reach
}

/// What a comparison came to over everything it was tried with.
#[derive(Clone, Copy, Default)]
struct Seen {
    yes: bool,
    no: bool,
}

impl Seen {
    fn or_both(self, yes: bool, no: bool) -> Self {
        Self { yes: self.yes | yes, no: self.no | no }
    }

    fn truth(self) -> Truth {
        match (self.yes, self.no) {
            (true, true) => Truth::Maybe,
            (true, false) => Truth::Yes,
            _ => Truth::No,
        }
    }
}

fn window_of(length: Length) -> Window {
    match length.unit {
        Unit::Days => Window::NaturalDays(length.amount),
        Unit::Months => Window::Months(length.amount),
        Unit::Years => Window::years(length.amount),
    }
}

/// From the shortest to the longest that is usual for the goods of an order, and what would tell it better.
fn usual_windows(usual: &Usual, order: &Order) -> (Window, Window, Missing) {
    let word = order.word(usual.by);
    usual
        .each
        .iter()
        .find(|(known, ..)| Some(*known) == word)
        .map_or((Window::NaturalDays(0), Window::years(3), Missing::fact(usual.by)), |(_, least, most)| {
            (*least, *most, Missing::fact(usual.unless_stated))
        })
}

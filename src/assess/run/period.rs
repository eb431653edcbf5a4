//! Coverage and period: whether the rule applies, and whether an instant lies inside.

use crate::case::{Category, Fact, Length, Unit};
use crate::rulebook::{Lasts, Rule};
use crate::time::{Counting, DayCount, Instant, Span, Window, due};

use super::super::plan::Terms;
use super::super::possible::{Doubt, Possibilities, Possibility, likeliest};
use super::super::state::{Missing, Outcome, State, States, Truth};
use super::Run;

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
        let (window, longest, missing) = match period.lasts {
            Lasts::Fixed(_) => (terms.within, terms.within, Missing::default()),
            Lasts::Usual(usual) => match (order.stated_period.map(window_of), order.category) {
                (Some(stated), _) => (stated, stated, Missing::default()),
                (None, Some(category)) => usual_windows(usual, category),
                (None, None) => (Window::NaturalDays(0), Window::years(3), Missing::fact(Fact::Category)),
            },
        };
        // The start day was counted, or not, once: what is added follows the last day.
        let days = match terms.counting.days {
            DayCount::FromStartDay => DayCount::AfterStartDay,
            other => other,
        };
        let extended = |window| {
            let end = due(start, window, &terms.counting);
            let more = |length| due(end.from, window_of(length), &Counting { days, ..terms.counting });
            order.extended_by.map_or(end, more)
        };
        let least = extended(window);
        let most = if longest == window { least } else { extended(longest) };
        (Span { from: least.from, to: most.to }, missing)
    }

    /// Whether `at` lies in the period, if the edition has one. "No" tells the side: before it began,
    /// or after it ended.
    pub(super) fn inside(&self, at: Span, out: &mut Outcome) -> Truth {
        let Some(index) = self.plan.period else { return Truth::Yes };
        let terms = self.plan.terms[index];
        let possible = self.starts(&terms, terms.starts, out);
        let mut all = Seen { yes: false, no: possible.absent };
        let mut missing = Missing::default();
        for item in possible.all() {
            // Each comparison by itself runs one way over the span; both together need not.
            let (mut begun, mut lasts) = (Seen::default(), Seen::default());
            for start in item.span.extremes() {
                let (end, lacks) = self.period_end(&terms, start);
                self.ask_near(&terms, out, &|terms| self.period_end(terms, start).0, at);
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

    /// Asks the questions that move the end of a window across `at`.
    pub(super) fn ask_near(&self, terms: &Terms, out: &mut Outcome, end: &dyn Fn(&Terms) -> Span, at: Span) {
        // What is asked already need not be found again.
        if !out.asked.has_all(terms.movers()) && near(end(terms), at, terms.reach) {
            out.asked = out.asked.and(terms.decides(end, at));
        }
    }

    pub(super) fn period(&self, terms: &Terms, out: &mut Outcome) {
        let now = self.frame.as_of;
        let possible = self.starts(terms, terms.starts, out);
        if possible.absent {
            out.states.add(State::NotStarted);
        }
        for item in possible.all() {
            for start in item.span.extremes() {
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
        self.show_clock(out, &possible, |start| self.period_end(terms, start).0);
    }

    /// Start and due for display: of the ways that rest on an event of the case.
    pub(super) fn show_clock(
        &self,
        out: &mut Outcome,
        starts: &Possibilities,
        end: impl Fn(Instant) -> Span,
    ) {
        let bounded = |item: &&Possibility| item.span.from.is_bounded() && item.span.to.is_bounded();
        let known = starts.all().iter().filter(|item| item.event.is_some()).filter(bounded);
        let Some(item) = likeliest(known) else { return };
        out.start = Some(item.span);
        let due = Span { from: end(item.span.from).from, to: end(item.span.to).to };
        out.due = (due.from.is_bounded() && due.to.is_bounded()).then_some(due);
        out.by = out.by.or(item.event);
    }
}

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

fn usual_windows(usual: &[(Category, Window, Window)], category: Category) -> (Window, Window, Missing) {
    usual.iter().find(|(known, ..)| *known == category).map_or(
        (Window::NaturalDays(0), Window::years(3), Missing::fact(Fact::Category)),
        |(_, least, most)| (*least, *most, Missing::fact(Fact::StatedPeriod)),
    )
}

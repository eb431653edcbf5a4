use std::sync::OnceLock;

use crate::assessment::{CountUnit, OwnWindow};
use crate::rulebook::{
    Anchor, Clause, Condition, Edition, Grade, Lasts, Liberty, Library, Patch, Reading, Right, Rule,
    Rulebook, Step, WhoseDays,
};
use crate::time::{Counting, DayCount, Span, Window};

use super::answers::{Answers, Questions};
use super::rereadings::Rereadings;

/// How a clause is counted before any reading: as it says, else as its rulebook does, else as is usual.
fn usual_counting(edition: &Edition, clause: &Clause, days: WhoseDays) -> Counting {
    let (own, shared) = (&clause.counts, &edition.counts);
    let calendar = own.calendar.or(shared.calendar).unwrap_or(days.calendar);
    Counting {
        zone: own.zone.or(shared.zone).unwrap_or(days.zone),
        days: own.days.or(shared.days).unwrap_or(DayCount::AfterStartDay),
        strict_hours: own.strict_hours.or(shared.strict_hours).unwrap_or(false),
        roll: own.roll.or(shared.roll).unwrap_or(false).then_some(calendar),
        calendar,
        worked_at_least: own.worked_at_least.or(shared.worked_at_least).unwrap_or(0),
        open: own.open.or(shared.open),
        out_of_hours: own.out_of_hours.or(shared.out_of_hours),
    }
}

/// An edition compiled with one answer to every question.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The edition.
    pub edition: &'static Edition,
    /// Its clauses, in the same order, with the readings chosen.
    pub terms: Vec<Terms>,
    /// Which orders it covers.
    pub scope: Condition,
    /// Index of the clause of its period, where it has one.
    pub period: Option<usize>,
    /// How each clause may be read otherwise, once it was asked for.
    rereadings: Vec<OnceLock<Rereadings>>,
}

/// A clause with the readings chosen: what `run` looks at.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    /// The clause.
    pub clause: &'static Clause,
    /// What starts the clock.
    pub starts: Anchor,
    /// How long it takes.
    pub within: Window,
    /// For options: how long after the start they open.
    pub opens_after: Option<Window>,
    /// Whose word the window is, where it is not the clause's own.
    pub window_by: Option<Grade>,
    /// How days and hours are counted.
    pub counting: Counting,
    /// The wall time the rule names is outside the window.
    pub strict_until: bool,
    /// It is outside what a condition allows, too.
    pub strict_condition: bool,
    /// Silence is deemed.
    pub deems: bool,
    /// The option does not exist.
    pub withheld: bool,
    /// What follows at which sum of points.
    pub steps: &'static [Step],
    /// What is taken otherwise than by default.
    pub takes: [bool; Liberty::COUNT],
    /// The questions behind all this.
    pub asks: Asks,
    /// No reading moves the end of its window by more seconds than this.
    pub(super) reach: i64,
    /// How it is counted before any reading.
    pub(super) usual: Counting,
    /// Every reading that may be chosen: the rulebook's, the edition's, then the clause's.
    pub(super) readings: [&'static [Reading]; 3],
}

/// The questions a clause's parameters hang on, by what they move.
#[derive(Debug, Clone, Copy, Default)]
pub struct Asks {
    /// By a second.
    pub second: Questions,
    /// By days.
    pub days: Questions,
    /// To another event.
    pub start: Questions,
    /// Whether silence is deemed.
    pub deems: Questions,
    /// Whether the option exists.
    pub withheld: Questions,
    /// Consequences of points.
    pub steps: Questions,
    /// Each liberty.
    pub takes: [Questions; Liberty::COUNT],
}

/// One day, in seconds.
const DAY: i64 = 86_400;

/// The questions whose answers may make a plan of an edition another one.
pub(super) fn questions_of(rulebook: &Rulebook, edition: &Edition) -> Questions {
    let of_clauses = edition.clauses.iter().flat_map(|clause| clause.readings);
    let all = rulebook.readings.iter().chain(edition.readings).chain(of_clauses);
    all.fold(Questions::NONE, |all, reading| all.and(Questions::of(reading.question)))
}

/// Compiles an edition of a rulebook with the chosen answers, with windows that stand in for the clauses' own, and by
/// whose days it is counted.
pub fn plan(
    rulebook: &Rulebook,
    edition: &'static Edition,
    answers: &Answers,
    windows: &[OwnWindow],
    days: WhoseDays,
) -> Plan {
    let own =
        |clause: &Clause| windows.iter().find(|own| own.rulebook == rulebook.id && own.clause == clause.id);
    let terms: Vec<_> = edition
        .clauses
        .iter()
        .map(|clause| terms(rulebook, edition, clause, answers, own(clause), days))
        .collect();
    let scope = edition.clauses.iter().find_map(|clause| match clause.rule {
        Rule::Scope(condition) => Some(condition),
        _ => None,
    });
    let period = edition.clauses.iter().position(|clause| matches!(clause.rule, Rule::Period(_)));
    let rereadings = terms.iter().map(|_| OnceLock::new()).collect();
    Plan { edition, terms, scope: scope.unwrap_or(crate::rulebook::ALWAYS), period, rereadings }
}

impl Plan {
    /// The questions that decide where `at` lies relative to the end of a window, of which these are the terms.
    pub(super) fn decides(&self, terms: &Terms, end: &dyn Fn(&Terms) -> Span, at: Span) -> Questions {
        let place = self.terms.iter().position(|own| std::ptr::eq(own.clause, terms.clause));
        let Some(rereadings) = place.map(|place| &self.rereadings[place]) else { return terms.movers() };
        rereadings.get_or_init(|| Rereadings::of(terms)).decide(end, at)
    }
}

fn terms(
    rulebook: &Rulebook,
    edition: &Edition,
    clause: &'static Clause,
    answers: &Answers,
    own: Option<&OwnWindow>,
    days: WhoseDays,
) -> Terms {
    let mut terms = default_terms(rulebook, edition, clause, days);
    if let Some((own, window)) = own.and_then(|own| Some((own, counted(own.unit, own.amount)?))) {
        terms.apply(&Patch::Within(window));
        terms.window_by = Some(own.by);
        // No two calendars end a window further apart than it is long.
        if let Window::WorkingDays(days) = window {
            terms.reach = (i64::from(days) + 45) * DAY;
        }
    }
    for reading in terms.readings.into_iter().flatten() {
        terms.note(clause, reading);
        if answers.to(reading.question) == reading.answer {
            terms.apply(&reading.patch);
        }
    }
    terms
}

fn default_terms(rulebook: &Rulebook, edition: &Edition, clause: &'static Clause, days: WhoseDays) -> Terms {
    let usual = usual_counting(edition, clause, days);
    let (starts, within, opens_after) = clock(&clause.rule);
    Terms {
        clause,
        starts,
        within,
        opens_after,
        window_by: None,
        counting: usual,
        strict_until: false,
        strict_condition: false,
        deems: matches!(clause.rule, Rule::Silence(silence) if silence.by_default),
        withheld: false,
        steps: match clause.rule {
            Rule::Counter(counter) => counter.steps,
            _ => &[],
        },
        takes: [false; Liberty::COUNT],
        asks: Asks::default(),
        reach: 2,
        usual,
        readings: [rulebook.readings, edition.readings, clause.readings],
    }
}

/// What starts the clock of a rule, how long it takes, and how long after that an option opens, before any reading.
pub(super) fn clock(rule: &Rule) -> (Anchor, Window, Option<Window>) {
    match rule {
        Rule::Period(period) => match period.lasts {
            Lasts::Fixed(window) => (period.starts, window, None),
            Lasts::Usual(_) => (period.starts, Window::Months(0), None),
        },
        Rule::Duty(duty) => (duty.starts, duty.within, None),
        Rule::Option(choice) => {
            (choice.starts, choice.closes_after.unwrap_or(Window::AsAgreed), choice.opens_after)
        }
        Rule::Counter(counter) => (Anchor::Paid, counter.lives, None),
        Rule::PerformanceYear(year) => (Anchor::First(year.case), year.lasts, None),
        _ => (Anchor::Paid, Window::AsAgreed, None),
    }
}

/// So many of a unit that can be counted; at least one, and at most ten years of them.
fn counted(unit: CountUnit, amount: u32) -> Option<Window> {
    let (window, most) = match unit {
        CountUnit::Hours => (Window::Hours(amount), 10 * 365 * 24),
        CountUnit::NaturalDays => (Window::NaturalDays(amount), 10 * 365),
        CountUnit::WorkingDays => (Window::WorkingDays(amount), 10 * 365),
        CountUnit::Months => (Window::Months(amount), 10 * 12),
        CountUnit::FixedTime | CountUnit::AsAgreed => return None,
    };
    (1..=most).contains(&amount).then_some(window)
}

impl OwnWindow {
    /// The window of a rulebook's clause, where it has one that another can stand in for, and where this one can
    /// be counted.
    ///
    /// ```
    /// use aftersales::assessment::{CountUnit, OwnWindow};
    /// use aftersales::rulebook::Grade;
    /// use aftersales::rulebooks::built_in;
    /// let set = |clause, amount| {
    ///     let rulebook = "alibaba-machinery-after-sales";
    ///     OwnWindow::named(built_in(), rulebook, clause, CountUnit::Hours, amount, Grade::Host)
    /// };
    /// assert!(set("reply", 24).is_some());
    /// assert!(set("reply", 0).is_none() && set("scope", 24).is_none() && set("no such clause", 24).is_none());
    /// ```
    pub fn named(
        library: &Library,
        rulebook: &str,
        clause: &str,
        unit: CountUnit,
        amount: u32,
        by: Grade,
    ) -> Option<Self> {
        counted(unit, amount)?;
        let rulebook = library.rulebook(rulebook)?;
        let editions = rulebook.parts.iter().flat_map(|part| part.editions);
        let clause = editions
            .flat_map(|edition| edition.clauses)
            .find(|known| known.id == clause && has_window(&known.rule))?;
        Some(Self { rulebook: rulebook.id, clause: clause.id, unit, amount, by })
    }
}

/// Whether another window can stand in for the clause's own.
fn has_window(rule: &Rule) -> bool {
    let is_counted = |window: &Window| {
        matches!(
            window,
            Window::Hours(_) | Window::NaturalDays(_) | Window::WorkingDays(_) | Window::Months(1..)
        )
    };
    match rule {
        Rule::Period(_) | Rule::Duty(_) | Rule::Option(_) => {
            let (_, within, opens_after) = clock(rule);
            is_counted(&opens_after.unwrap_or(within))
        }
        _ => false,
    }
}

impl Terms {
    /// What the question of a reading moves here, whatever its answer.
    fn note(&mut self, clause: &Clause, reading: &Reading) {
        self.reach = self.reach.max(match reading.patch {
            // A year and 365 days are a day apart; other windows may differ by a holiday and more.
            Patch::Within(Window::Months(12) | Window::NaturalDays(365)) => 4 * DAY,
            Patch::Within(_) | Patch::StartsWithin(..) | Patch::Week(_) => 45 * DAY,
            Patch::Roll(_) => 20 * DAY,
            Patch::Days(_) | Patch::Zone(_) => 4 * DAY,
            _ => 0,
        });
        let question = Questions::of(reading.question);
        let own = self.window_by.map(|_| self.opens_after.unwrap_or(self.within));
        let windows = |wanted: fn(&Window) -> bool| match own {
            Some(own) => wanted(&own),
            None => windows_of(clause).any(|window| wanted(&window)),
        };
        let add = |set: &mut Questions| *set = set.and(question);
        match reading.patch {
            Patch::Days(_) | Patch::Roll(_)
                if windows(|w| {
                    matches!(w, Window::NaturalDays(_) | Window::Months(_) | Window::DaysAndMonths(..))
                }) =>
            {
                add(&mut self.asks.days);
            }
            Patch::Zone(_)
                if self.counting.follows_the_day()
                    || windows(|w| !matches!(w, Window::Hours(_) | Window::AsAgreed)) =>
            {
                add(&mut self.asks.days);
            }
            Patch::Week(_)
                if self.counting.open.is_some_and(|open| open.on_working_days)
                    || self.counting.worked_at_least > 0
                    || windows(|w| matches!(w, Window::WorkingDays(_))) =>
            {
                add(&mut self.asks.days);
            }
            Patch::StrictHours if windows(|w| matches!(w, Window::Hours(_))) => add(&mut self.asks.second),
            Patch::StrictUntil | Patch::StrictDeadline => add(&mut self.asks.second),
            Patch::Within(_) if own.is_none() => add(&mut self.asks.days),
            Patch::Starts(_) => add(&mut self.asks.start),
            Patch::StartsWithin(..) => {
                if own.is_none() {
                    add(&mut self.asks.days);
                }
                add(&mut self.asks.start);
            }
            Patch::Deems(_) => add(&mut self.asks.deems),
            Patch::Steps(_) => add(&mut self.asks.steps),
            Patch::Withheld => add(&mut self.asks.withheld),
            Patch::Take(liberty) => add(&mut self.asks.takes[liberty as usize]),
            Patch::Days(_)
            | Patch::Roll(_)
            | Patch::Zone(_)
            | Patch::Week(_)
            | Patch::StrictHours
            | Patch::Within(_) => {}
        }
    }

    pub(super) fn apply(&mut self, patch: &Patch) {
        match *patch {
            Patch::Days(days) => self.counting.days = days,
            Patch::Zone(zone) => self.counting.zone = zone,
            Patch::StrictHours => self.counting.strict_hours = true,
            Patch::StrictUntil => (self.strict_until, self.strict_condition) = (true, true),
            Patch::StrictDeadline => self.strict_until = true,
            Patch::Roll(rolls) => self.counting.roll = rolls.then_some(self.usual.calendar),
            Patch::Week(calendar) => self.counting.calendar = calendar,
            Patch::Within(_) if self.window_by.is_some() => {}
            Patch::StartsWithin(anchor, _) if self.window_by.is_some() => self.starts = anchor,
            Patch::Within(window) if self.opens_after.is_some() => self.opens_after = Some(window),
            Patch::Within(window) => self.within = window,
            Patch::Starts(anchor) => self.starts = anchor,
            Patch::StartsWithin(anchor, window) => (self.starts, self.within) = (anchor, window),
            Patch::Deems(deems) => self.deems = deems,
            Patch::Steps(steps) => self.steps = steps,
            Patch::Withheld => self.withheld = true,
            Patch::Take(liberty) => self.takes[liberty as usize] = true,
        }
    }

    /// The questions that move its window, but not what it starts from.
    pub(super) fn movers(&self) -> Questions {
        self.asks.second.and(self.asks.days).without(self.asks.start)
    }

    /// Whether these terms are read as those are.
    pub(crate) fn same(&self, other: &Self) -> bool {
        let (one, two) = (&self.counting, &other.counting);
        let counted = one.zone.name == two.zone.name
            && one.days == two.days
            && one.strict_hours == two.strict_hours
            && one.roll == two.roll
            && one.calendar == two.calendar;
        let clock =
            (self.starts, self.within, self.opens_after) == (other.starts, other.within, other.opens_after);
        let flags = |terms: &Self| (terms.strict_until, terms.strict_condition, terms.deems, terms.withheld);
        counted
            && clock
            && flags(self) == flags(other)
            && self.takes == other.takes
            && std::ptr::eq(self.steps, other.steps)
    }

    /// Whether a liberty is taken.
    pub fn takes(&self, liberty: Liberty) -> bool {
        self.takes[liberty as usize]
    }

    /// The questions that decide whether a liberty is taken.
    pub fn asks(&self, liberty: Liberty) -> Questions {
        self.asks.takes[liberty as usize]
    }

    /// Every question that may move its instants.
    pub fn moves(&self) -> Questions {
        self.asks.second.and(self.asks.days).and(self.asks.start)
    }
}

/// Every window the clause can have, under any reading.
fn windows_of(clause: &Clause) -> impl Iterator<Item = Window> {
    let own = match &clause.rule {
        Rule::Option(Right { opens_after, closes_after, .. }) => [*opens_after, *closes_after],
        Rule::Period(period) => match period.lasts {
            Lasts::Fixed(window) => [Some(window), None],
            Lasts::Usual(_) => [Some(Window::Months(0)), None],
        },
        rule => [Some(clock(rule).1), None],
    };
    let patched = clause.readings.iter().filter_map(|reading| match reading.patch {
        Patch::Within(window) | Patch::StartsWithin(_, window) => Some(window),
        _ => None,
    });
    own.into_iter().flatten().chain(patched)
}

use crate::rulebook::{
    Anchor, Choice, Clause, Condition, Edition, Lasts, Liberty, Patch, Reading, Rule, Rulebook, Step,
};
use crate::time::{Counting, DayCount, SHANGHAI, Window, WorkingWeek};

use super::answers::{Answers, Questions};

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
    /// How days and hours are counted.
    pub counting: Counting,
    /// The wall time the rule names is outside the window.
    pub strict_until: bool,
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

/// Compiles an edition of a rulebook with the chosen answers.
pub fn plan(rulebook: &Rulebook, edition: &'static Edition, answers: &Answers) -> Plan {
    let terms: Vec<_> = edition.clauses.iter().map(|clause| terms(rulebook, clause, answers)).collect();
    let scope = edition.clauses.iter().find_map(|clause| match clause.rule {
        Rule::Scope(condition) => Some(condition),
        _ => None,
    });
    let period = edition.clauses.iter().position(|clause| matches!(clause.rule, Rule::Period(_)));
    Plan { edition, terms, scope: scope.unwrap_or(crate::rulebook::ALWAYS), period }
}

fn terms(rulebook: &Rulebook, clause: &'static Clause, answers: &Answers) -> Terms {
    let (starts, within, opens_after) = clock(&clause.rule);
    let mut terms = Terms {
        clause,
        starts,
        within,
        opens_after,
        counting: Counting {
            zone: &SHANGHAI,
            days: DayCount::AfterStartDay,
            strict_hours: false,
            roll: false,
            week: WorkingWeek::China,
        },
        strict_until: false,
        deems: matches!(clause.rule, Rule::Silence(silence) if silence.by_default),
        withheld: false,
        steps: match clause.rule {
            Rule::Counter(counter) => counter.steps,
            _ => &[],
        },
        takes: [false; Liberty::COUNT],
        asks: Asks::default(),
    };
    for reading in rulebook.readings.iter().chain(clause.readings) {
        terms.note(clause, reading);
        if answers.to(reading.question) == reading.answer {
            terms.apply(&reading.patch);
        }
    }
    terms
}

fn clock(rule: &Rule) -> (Anchor, Window, Option<Window>) {
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

impl Terms {
    /// What the question of a reading moves here, whatever its answer.
    fn note(&mut self, clause: &Clause, reading: &Reading) {
        let question = Questions::of(reading.question);
        let windows = |wanted: fn(&Window) -> bool| windows_of(clause).any(|window| wanted(&window));
        let add = |set: &mut Questions| *set = set.and(question);
        match reading.patch {
            Patch::Days(_) | Patch::Roll
                if windows(|w| matches!(w, Window::NaturalDays(_) | Window::Months(_))) =>
            {
                add(&mut self.asks.days);
            }
            Patch::Zone(_) if windows(|w| !matches!(w, Window::Hours(_) | Window::AsAgreed)) => {
                add(&mut self.asks.days);
            }
            Patch::Week(_) if windows(|w| matches!(w, Window::WorkingDays(_))) => add(&mut self.asks.days),
            Patch::StrictHours if windows(|w| matches!(w, Window::Hours(_))) => add(&mut self.asks.second),
            Patch::StrictUntil => add(&mut self.asks.second),
            Patch::Within(_) => add(&mut self.asks.days),
            Patch::Starts(_) => add(&mut self.asks.start),
            Patch::StartsWithin(..) => {
                add(&mut self.asks.days);
                add(&mut self.asks.start);
            }
            Patch::Deems => add(&mut self.asks.deems),
            Patch::Steps(_) => add(&mut self.asks.steps),
            Patch::Withheld => add(&mut self.asks.withheld),
            Patch::Take(liberty) => add(&mut self.asks.takes[liberty as usize]),
            Patch::Days(_) | Patch::Roll | Patch::Zone(_) | Patch::Week(_) | Patch::StrictHours => {}
        }
    }

    fn apply(&mut self, patch: &Patch) {
        match *patch {
            Patch::Days(days) => self.counting.days = days,
            Patch::Zone(zone) => self.counting.zone = zone,
            Patch::StrictHours => self.counting.strict_hours = true,
            Patch::StrictUntil => self.strict_until = true,
            Patch::Roll => self.counting.roll = true,
            Patch::Week(week) => self.counting.week = week,
            Patch::Within(window) if self.opens_after.is_some() => self.opens_after = Some(window),
            Patch::Within(window) => self.within = window,
            Patch::Starts(anchor) => self.starts = anchor,
            Patch::StartsWithin(anchor, window) => (self.starts, self.within) = (anchor, window),
            Patch::Deems => self.deems = true,
            Patch::Steps(steps) => self.steps = steps,
            Patch::Withheld => self.withheld = true,
            Patch::Take(liberty) => self.takes[liberty as usize] = true,
        }
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
        Rule::Option(Choice { opens_after, closes_after, .. }) => [*opens_after, *closes_after],
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

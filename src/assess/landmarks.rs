//! What the instants of a case are compared with.

use crate::case::Case;
use crate::rulebook::{Clause, Condition, Edition, Effective, Lasts, Rule};
use crate::time::{Counting, DayCount, Instant, LOS_ANGELES, SHANGHAI, WallTime, Window, due};

use super::answers::Answers;
use super::editions::POSTED_WITHIN;
use super::evaluate::answers_to;
use super::plan::plan;
use super::whole::{Pin, Scope};

/// Everything that the rules of a scope, under some readings, compare the instants of a case with, apart from
/// those of the case itself and the as-of: the ends of windows that may start at them, and instants that
/// the rules name.
///
/// Two cases that tell of the same things, and whose instants stand alike to one another's landmarks, stand alike
/// under every clause: nothing else of an instant is looked at. It holds for orders without facts that are
/// lengths or dates of their own, but for the agreed ship time.
#[derive(Debug, Clone, Default)]
pub struct Landmarks {
    windows: Vec<(Window, Counting)>,
    /// Instants that the rules name, in order.
    pub named: Vec<Instant>,
}

impl Landmarks {
    /// Of the rulebooks in a scope, under these readings.
    ///
    /// ```
    /// use aftersales::assess::{Landmarks, Scope};
    /// use aftersales::time::Instant;
    /// let scope = Scope { rulebooks: vec!["alibaba-machinery-after-sales".to_owned()], ..Scope::default() };
    /// let marks = Landmarks::of(&scope, &[]);
    /// let asked = Instant::parse_rfc3339("2022-03-01T10:00:00+08:00").unwrap();
    /// let due = Instant::parse_rfc3339("2022-03-03T10:00:00+08:00").unwrap();
    /// let mut ends = Vec::new();
    /// marks.ends_of(asked, &mut ends);
    /// assert!(ends.contains(&due));
    /// ```
    pub fn of(scope: &Scope, pins: &[Pin]) -> Self {
        let none = Case::default();
        let sound = pins.iter().filter(|pin| pin.answer < answers_to(&none, pin.question));
        let answers = sound.fold(Answers::default(), |answers, pin| answers.with(pin.question, pin.answer));
        let mut marks = Self::default();
        for rulebook in crate::rulebook::ALL.iter().filter(|rulebook| scope.asks(rulebook)) {
            for edition in rulebook.parts.iter().flat_map(|part| part.editions) {
                marks.edition(edition);
                for terms in plan(rulebook, edition, &answers).terms {
                    for window in std::iter::once(terms.within).chain(terms.opens_after) {
                        marks.window(window, terms.counting);
                    }
                    marks.clause(terms.clause, terms.counting);
                }
            }
        }
        marks.named.sort_unstable();
        marks.named.dedup();
        marks
    }

    /// Adds the ends of every window that may start at an instant, in an order that is always the same.
    pub fn ends_of(&self, start: Instant, ends: &mut Vec<Instant>) {
        for (window, counting) in &self.windows {
            ends.extend(due(start, *window, counting).ends());
        }
    }

    fn edition(&mut self, edition: &Edition) {
        match edition.effective {
            Effective::From(wall) => self.wall(wall),
            Effective::KnownBy(day) => self.wall(WallTime::start_of(day)),
            Effective::Unknown => {}
        }
        edition.until.into_iter().for_each(|wall| self.wall(wall));
        edition.published.into_iter().for_each(|day| self.wall(WallTime::start_of(day)));
    }

    fn clause(&mut self, clause: &Clause, counting: Counting) {
        match &clause.rule {
            Rule::Scope(condition) => self.condition(condition),
            Rule::Entitlement(entitlement) => self.condition(&entitlement.when),
            Rule::Duty(duty) => {
                self.condition(&duty.when);
                duty.excused_when.iter().for_each(|condition| self.condition(condition));
            }
            Rule::Period(period) => {
                if let Lasts::Usual(usual) = period.lasts {
                    let each = usual.iter().flat_map(|(_, least, most)| [*least, *most]);
                    each.chain([Window::NaturalDays(0), Window::years(3)])
                        .for_each(|window| self.window(window, counting));
                }
            }
            Rule::Counter(counter) => {
                self.window(counter.lives, Counting { days: DayCount::Exact, roll: false, ..counting });
            }
            Rule::Note(Some((from, through))) => {
                self.wall(WallTime::start_of(*from));
                self.wall(WallTime::end_of(*through));
            }
            _ => {}
        }
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::All(some) | Condition::Any(some) => some.iter().for_each(|one| self.condition(one)),
            Condition::Not(one) => self.condition(one),
            Condition::AgreedShipByNotAfter(wall) => self.wall(*wall),
            _ => {}
        }
    }

    fn window(&mut self, window: Window, counting: Counting) {
        match window {
            Window::Until(wall) => self.wall(wall),
            Window::AsAgreed => {}
            _ if self
                .windows
                .iter()
                .any(|(known, how)| *known == window && same_end(window, how, &counting)) => {}
            _ => self.windows.push((window, counting)),
        }
    }

    /// Which zone a rule means may be open; and money may be posted or paid so long before or after it.
    fn wall(&mut self, wall: WallTime) {
        for zone in [&SHANGHAI, &LOS_ANGELES] {
            let at = zone.resolve(wall).span().from;
            self.named.extend([at, at.plus(POSTED_WITHIN), at.plus(-POSTED_WITHIN)]);
        }
    }
}

/// Whether two ways of counting come to the same for a window.
fn same_end(window: Window, one: &Counting, other: &Counting) -> bool {
    match window {
        Window::Hours(_) => one.strict_hours == other.strict_hours,
        Window::WorkingDays(_) => one.zone == other.zone && one.week == other.week,
        _ => one.zone == other.zone && one.days == other.days && one.roll == other.roll,
    }
}

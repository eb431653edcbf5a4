//! What the instants of a case are compared with.

use crate::case::{Case, EventKind, Fact, Order};
use crate::rulebook::{Anchor, Clause, Condition, Edition, Effective, Lasts, Rule, Rulebook};
use crate::time::{Counting, DayCount, Instant, SHANGHAI, WallTime, Window, Zone, due};

use super::answers::Answers;
use super::condition::truth;
use super::editions::{outdated_from, zone_of};
use super::evaluate::answers_to;
use super::plan::plan;
use super::scope::{Pin, Scope};
use super::state::Truth;

/// Everything that the rules of a scope, under some readings, compare the instants of a case with, apart from
/// those of the case itself and the as-of: the ends of windows that may start at them, and instants that
/// the rules name.
///
/// Two cases that tell of the same things, and whose instants lie alike to one another's landmarks, stand alike
/// under every clause: nothing else of an instant is looked at. It holds for orders without facts that are
/// lengths or dates of their own, but for the agreed ship time.
#[derive(Debug, Clone, Default)]
pub(crate) struct Breakpoints {
    lengths: Vec<Length>,
    /// Of each kind of event, by its index, the lengths that may start at it.
    of_kinds: Vec<Vec<Length>>,
    /// Instants that the rules name, in order.
    named: Vec<Instant>,
    /// The first seconds of the stretches that lie differently to what is named, in order.
    stretches: Vec<Instant>,
    /// A clock hangs on what another clause comes to: its ends are none of these.
    pub(crate) is_chained: bool,
}

/// How long something takes that may start at an event.
#[derive(Debug, Clone, Copy)]
struct Length {
    window: Window,
    counting: Counting,
    /// What starts it; `None` is any event.
    starts: Option<Anchor>,
}

impl Breakpoints {
    /// Of the rulebooks in a scope, under these readings, for orders of which at least this is known, and of which tables
    /// may tell these facts.
    pub(crate) fn of(scope: &Scope, pins: &[Pin], known: &Order, told: &[Fact]) -> Self {
        let none = Case::default();
        let sound = pins.iter().filter(|pin| pin.answer < answers_to(scope.library, &none, pin.question));
        let answers = sound.fold(Answers::default(), |answers, pin| answers.with(pin.question, pin.answer));
        let mut marks = Self::default();
        let is_named = |rulebook: &Rulebook| scope.rulebooks.iter().any(|id| id == rulebook.id);
        let may_join = |rulebook: &&'static Rulebook| {
            is_named(rulebook) || may_turn(&rulebook.joins_when, known, told).0
        };
        let may_be_told = |fact: Fact| told.contains(&fact) || known.get(fact).is_some();
        for rulebook in scope.asked().filter(may_join) {
            marks.named.extend(rulebook.parts.iter().filter_map(|part| outdated_from(rulebook, part)));
            // Beyond the last day that is known, nothing is said of the windows that follow from holidays.
            let known_through = rulebook.parts.iter().filter_map(|part| part.derived_through);
            marks.named.extend(known_through.map(|day| SHANGHAI.end_of(day)));
            for edition in rulebook.parts.iter().flat_map(|part| part.editions) {
                let plan = plan(rulebook, edition, &answers, &[], edition.whose_days_of(known));
                // Where one fact fails, no instant matters.
                if truth(&plan.scope, known) == Truth::No {
                    continue;
                }
                // Whose days they are may be another thing for each order.
                let by_fact = edition
                    .zone_of
                    .map(|of| of.fact)
                    .into_iter()
                    .chain(edition.calendar_of.map(|of| of.fact));
                marks.is_chained |= by_fact.into_iter().any(|fact| told.contains(&fact));
                marks.edition(edition, zone_of(edition, &answers));
                for terms in &plan.terms {
                    marks.is_chained |= hangs_on(terms.starts, &may_be_told);
                    marks.is_chained |= terms.clause.rule.may_be_put_off();
                    marks.is_chained |= terms.counting.follows_the_day();
                    for window in std::iter::once(terms.within).chain(terms.opens_after) {
                        marks.length(window, terms.counting, Some(terms.starts));
                    }
                    marks.clause(terms.clause, terms.counting);
                }
            }
        }
        let starts = |kind: EventKind| {
            let may_start = |length: &&Length| length.starts.is_none_or(|anchor| may_be(anchor, kind));
            marks.lengths.iter().filter(may_start).copied().collect()
        };
        let last = EventKind::every().map(EventKind::index).max().unwrap_or(0);
        let mut of_kinds = vec![Vec::new(); last + 1];
        EventKind::every().for_each(|kind| of_kinds[kind.index()] = starts(kind));
        marks.of_kinds = of_kinds;
        marks.named.sort_unstable();
        marks.named.dedup();
        // Rules look at the second before and the second after.
        marks.stretches = marks.named.iter().flat_map(|at| (-1..=2).map(|apart| at.plus(apart))).collect();
        marks.stretches.sort_unstable();
        marks.stretches.dedup();
        marks
    }

    /// Adds the ends of every window that may start at an event; how many they are and in what order depends on
    /// its kind alone.
    pub(crate) fn ends_of(&self, kind: EventKind, start: Instant, ends: &mut Vec<Instant>) {
        // The kinds of a library are declared with it, before anything is judged by it.
        for length in &self.of_kinds[kind.index()] {
            ends.extend(due(start, length.window, &length.counting).ends());
        }
    }

    /// Instants that the rules name, in order.
    pub(crate) fn named(&self) -> &[Instant] {
        &self.named
    }

    /// How an instant lies to all that is named, as a number.
    pub(crate) fn stretch(&self, at: Instant) -> usize {
        self.stretches.partition_point(|from| *from <= at)
    }

    fn edition(&mut self, edition: &Edition, zone: &Zone) {
        let effective = match edition.effective {
            Effective::From(wall) => Some(wall),
            Effective::KnownBy(day) => Some(WallTime::start_of(day)),
            Effective::Unknown => None,
        };
        for wall in effective.into_iter().chain(edition.until) {
            let at = zone.resolve(wall).span().from;
            self.named.push(at);
            // Of payment and posting the one may have to tell when the other was.
            if edition.key_event.is_some() {
                let apart = i64::from(edition.posted_within) * 86_400;
                self.named.extend([at.plus(apart), at.plus(-apart)]);
            }
        }
    }

    fn clause(&mut self, clause: &Clause, counting: Counting) {
        match &clause.rule {
            Rule::Scope(condition) => self.condition(condition, counting.zone),
            Rule::Duty(duty) => {
                self.condition(&duty.when, counting.zone);
                duty.excused_when.iter().for_each(|condition| self.condition(condition, counting.zone));
            }
            Rule::Entitlement(entitlement) => self.condition(&entitlement.when, counting.zone),
            Rule::Option(right) => self.condition(&right.when, counting.zone),
            Rule::Prohibition(prohibition) => self.condition(&prohibition.services_when.1, counting.zone),
            Rule::Period(period) => {
                if let Lasts::Usual(usual) = period.lasts {
                    let each = usual.each.iter().flat_map(|(_, least, most)| [*least, *most]);
                    each.chain([Window::NaturalDays(0), Window::years(3)])
                        .for_each(|window| self.length(window, counting, Some(period.starts)));
                }
            }
            Rule::Counter(counter) => {
                let exact = Counting { days: DayCount::Exact, roll: None, ..counting };
                self.length(counter.lives, exact, None);
            }
            Rule::Note(Some((from, through))) => {
                self.named.extend([SHANGHAI.start_of(*from), SHANGHAI.end_of(*through)]);
            }
            // What these take their time from stands in their terms; desks and resumptions look at the as-of alone.
            Rule::Silence(_)
            | Rule::Refusal(_)
            | Rule::Exposure(_)
            | Rule::PerformanceYear(_)
            | Rule::Desk(_)
            | Rule::Resumption(_)
            | Rule::Note(None) => {}
        }
    }

    fn condition(&mut self, condition: &Condition, zone: &Zone) {
        condition.leaves(&mut |one| {
            if let Condition::NotAfter(_, wall) = one {
                self.named.push(zone.resolve(*wall).span().from);
            }
        });
    }

    fn length(&mut self, window: Window, counting: Counting, starts: Option<Anchor>) {
        let is_known = |known: &Length| {
            known.window == window && known.starts == starts && same_end(window, &known.counting, &counting)
        };
        match window {
            Window::Until(wall) => self.named.push(counting.zone.resolve(wall).span().from),
            Window::AsAgreed => {}
            _ if self.lengths.iter().any(is_known) => {}
            _ => self.lengths.push(Length { window, counting, starts }),
        }
    }
}

/// Whether a condition may come to hold, and whether it may come not to, for orders of which this is known and of which
/// tables may tell these facts.
fn may_turn(condition: &Condition, known: &Order, told: &[Fact]) -> (bool, bool) {
    let each = |all: &[Condition]| -> Vec<(bool, bool)> {
        all.iter().map(|one| may_turn(one, known, told)).collect()
    };
    match condition {
        Condition::All(all) => {
            let each = each(all);
            (each.iter().all(|(holds, _)| *holds), each.iter().any(|(_, fails)| *fails))
        }
        Condition::Any(any) => {
            let each = each(any);
            (each.iter().any(|(holds, _)| *holds), each.iter().all(|(_, fails)| *fails))
        }
        Condition::Not(one) => {
            let (holds, fails) = may_turn(one, known, told);
            (fails, holds)
        }
        simple => match truth(simple, known) {
            Truth::Yes => (true, false),
            Truth::No => (false, true),
            Truth::Maybe => {
                let may = simple.fact().is_some_and(|fact| told.contains(&fact) || known.get(fact).is_some());
                (may, may)
            }
        },
    }
}

/// Whether a clock hangs on what another clause comes to, or on a time that a fact holds which may be told.
fn hangs_on(anchor: Anchor, may_be_told: &dyn Fn(Fact) -> bool) -> bool {
    match anchor {
        Anchor::Deemed(_) => true,
        Anchor::Time(fact) => may_be_told(fact),
        Anchor::Earlier(all) | Anchor::Later(all) => all.iter().any(|one| hangs_on(*one, may_be_told)),
        Anchor::ByFact(_, all) => all.iter().any(|(_, one)| hangs_on(*one, may_be_told)),
        _ => false,
    }
}

/// Whether an event of this kind may start what is counted from an anchor.
fn may_be(anchor: Anchor, kind: EventKind) -> bool {
    let is_paid =
        matches!(kind, EventKind::PaymentSucceeded | EventKind::DepositPaid | EventKind::FundsPosted);
    match anchor {
        Anchor::Received | Anchor::Sent => kind.traits().opens.is_some(),
        Anchor::Confirmed => kind == EventKind::AppointmentConfirmed,
        // Any answer of the seller's.
        Anchor::Responded => true,
        Anchor::Paid | Anchor::KeyEvent => is_paid,
        Anchor::First(own) | Anchor::Last(own) => kind == own,
        // Facts of the order, not events.
        Anchor::Time(_) => false,
        Anchor::Earlier(all) | Anchor::Later(all) => all.iter().any(|one| may_be(*one, kind)),
        Anchor::ByFact(_, all) => all.iter().any(|(_, one)| may_be(*one, kind)),
        Anchor::Deemed(_) => true,
    }
}

/// Whether two ways of counting come to the same for a window.
fn same_end(window: Window, one: &Counting, other: &Counting) -> bool {
    match window {
        Window::Hours(_) => {
            one.strict_hours == other.strict_hours && !one.follows_the_day() && !other.follows_the_day()
        }
        Window::WorkingDays(_) => one.zone == other.zone && one.calendar == other.calendar,
        _ => {
            one.zone == other.zone
                && one.days == other.days
                && one.roll == other.roll
                && one.worked_at_least == other.worked_at_least
                && (one.worked_at_least == 0 || one.calendar == other.calendar)
        }
    }
}

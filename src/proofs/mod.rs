//! What can be proved of a rulebook without a case: that its editions follow one another, that each clause can apply, that
//! each duty can be kept, that each reading makes a difference, that its days can be counted, and that it
//! joins in where one of its situations begins.

use crate::assess::{Answers, Terms, Truth, plan, truth, values_around};
use crate::case::{EventKind, Fact, FactValue, Order};
use crate::rulebook::{
    Anchor, Asks, Clause, Condition, Duty, Edition, Effective, Governor, Part, Performance, Question, Rule,
    Rulebook, Situation, ThreadKind,
};
use crate::time::{Date, Window, Zone};

mod unheld;
mod windows;

pub use unheld::Unheld;
pub use windows::{WorkedWindow, windows};

/// More combinations of facts than this are not tried for one clause.
const COMBINATIONS_AT_MOST: usize = 20_000;

/// Something that a rulebook does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The part, edition or clause, such as `after-sales/2022-07-06/reply`.
    pub place: String,
    /// What is not so.
    pub what: Unheld,
    /// Lines of a worked case that shows it; none where no case can.
    pub example: Vec<String>,
}

/// Everything that a rulebook does not hold.
///
/// ```
/// use aftersales::{proofs, rulebooks::built_in};
/// assert!(built_in().rulebooks.iter().all(|rulebook| proofs::of(rulebook).is_empty()));
/// ```
pub fn of(rulebook: &'static Rulebook) -> Vec<Finding> {
    let mut found = Vec::new();
    for part in rulebook.parts {
        editions(part, &mut found);
        for edition in part.editions {
            let place = |clause: &Clause| format!("{}/{}/{}", part.id, edition.id, clause.id);
            for terms in plan(rulebook, edition, &Answers::default(), &[], edition.whose_days()).terms {
                let clause = terms.clause;
                applies(edition, clause, &place(clause), &mut found);
                if let Rule::Duty(duty) = &clause.rule {
                    can_be_kept(duty, &place(clause), &mut found);
                }
                counts(rulebook, edition, &terms, &place(clause), &mut found);
            }
            deems_one_thing(edition, &|clause| place(clause), &mut found);
            deems_what_was_asked_in_time(edition, &|clause| place(clause), &mut found);
        }
    }
    readings(rulebook, &mut found);
    for situation in rulebook.situations.iter().filter(|one| !joins_in(rulebook, one)) {
        note(&mut found, &format!("situations/{}", situation.id), Unheld::NeverJoinsIn, Vec::new());
    }
    found
}

/// Whether some answers to what a situation asks let its rulebook take part.
fn joins_in(rulebook: &Rulebook, situation: &Situation) -> bool {
    let known =
        situation.given.iter().fold(Order::default(), |order, (fact, value)| order.with(*fact, *value));
    // Before the rulebook is there, only what rulebooks share can be asked.
    let is_asked = |fact: &Fact| {
        fact.is_shared() && situation.asks.contains(&Asks::Fact(*fact)) && known.get(*fact).is_none()
    };
    let asked: Vec<Fact> = rulebook.joins_when.facts().into_iter().filter(is_asked).collect();
    let orders = asked.iter().fold(vec![known.clone()], |orders, fact| {
        let values = fact.values();
        let with = |order: &Order| values.iter().map(|value| order.with(*fact, *value)).collect::<Vec<_>>();
        orders.iter().flat_map(with).take(COMBINATIONS_AT_MOST).collect()
    });
    orders.iter().any(|order| truth(&rulebook.joins_when, order) == Truth::Yes)
}

fn note(found: &mut Vec<Finding>, place: &str, what: Unheld, example: Vec<String>) {
    found.push(Finding { place: place.to_owned(), what, example });
}

/// Editions begin one after the other; of those that end, the next begins at once, unless the part is made of windows.
fn editions(part: &Part, found: &mut Vec<Finding>) {
    let start = |edition: &Edition| match edition.effective {
        Effective::From(wall) => Some(wall.date),
        Effective::KnownBy(date) => Some(date),
        Effective::Unknown => None,
    };
    let is_by_windows = part.governed_by == Governor::KeyEvent;
    for pair in part.editions.windows(2) {
        let [one, next] = pair else { continue };
        let place = format!("{}/{}", part.id, next.id);
        let (Some(from), Some(then)) = (start(one), start(next)) else {
            if !is_by_windows {
                note(found, &place, Unheld::Undated, Vec::new());
            }
            continue;
        };
        let replaces = next.supersedes.is_some_and(|other| other.id == one.id);
        if then <= from && !replaces {
            let what = Unheld::BeginsTooEarly { from: then, other: one.id, other_from: from };
            note(found, &place, what, on(part, then));
        }
        let gap = one.until.map(|until| until.date.plus_days(1)).filter(|day| *day < then);
        if let Some(day) = gap.filter(|_| !is_by_windows && one.supersedes.is_none()) {
            note(found, &place, Unheld::Gap { from: day, through: then.plus_days(-1) }, on(part, day));
        }
    }
}

/// A case whose governing event was on a day.
fn on(part: &Part, day: Date) -> Vec<String> {
    let kind = match part.governed_by {
        Governor::Payment | Governor::KeyEvent => EventKind::PaymentSucceeded,
        Governor::Thread => EventKind::RequestReceived,
        Governor::Last(kind) => kind,
        Governor::Undated => return Vec::new(),
    };
    vec![format!("with event {} {day}T12:00:00+08:00 id it", kind.word())]
}

/// Some order is one that the clause applies to.
fn applies(edition: &Edition, clause: &Clause, place: &str, found: &mut Vec<Finding>) {
    let scope = edition.clauses.iter().find_map(|clause| match clause.rule {
        Rule::Scope(condition) => Some(condition),
        _ => None,
    });
    let own = match clause.rule {
        Rule::Scope(_) => None,
        Rule::Entitlement(entitlement) => Some(entitlement.when),
        Rule::Duty(duty) => Some(duty.when),
        Rule::Option(right) => Some(right.when),
        _ => return,
    };
    let all: Vec<Condition> = scope.into_iter().chain(own).collect();
    if let Some(false) = can_hold(&all, edition.zone) {
        note(found, place, Unheld::AppliesToNone, Vec::new());
    }
}

/// Whether some order meets all of the conditions; `None` where too many would have to be tried.
fn can_hold(all: &[Condition], zone: &Zone) -> Option<bool> {
    let mut facts = Vec::new();
    for fact in all.iter().flat_map(Condition::facts) {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    let values: Vec<Vec<FactValue>> = facts
        .iter()
        .map(|fact| all.iter().flat_map(|one| values_around(one, *fact, zone)).collect())
        .collect();
    let combinations = values.iter().map(|values| values.len().max(1)).product::<usize>();
    if combinations > COMBINATIONS_AT_MOST {
        return None;
    }
    Some((0..combinations).any(|number| {
        let mut left = number;
        let mut order = Order::default();
        for (fact, values) in facts.iter().zip(&values) {
            if let Some(value) = values.get(left % values.len().max(1)) {
                order = order.with(*fact, *value);
            }
            left /= values.len().max(1);
        }
        // What hangs on a time of the order's own may hold.
        all.iter().all(|one| truth(one, &order) != Truth::No)
    }))
}

/// Something that may happen performs the duty, for a matter that something opens.
fn can_be_kept(duty: &Duty, place: &str, found: &mut Vec<Finding>) {
    let kinds = match duty.done_by {
        Performance::First(kinds) | Performance::Every(kinds) => kinds,
        _ => return,
    };
    if kinds.is_empty() {
        note(found, place, Unheld::NeverPerformed, Vec::new());
    }
    for kind in kinds {
        let other = kind.traits().answers.filter(|matter| *matter != duty.of && duty.of != ThreadKind::Order);
        if let Some(answers) = other {
            let what = Unheld::PerformedByOther { kind: *kind, answers, of: duty.of };
            note(found, place, what, Vec::new());
        }
    }
}

/// The calendar by which working days are counted holds the days on which the edition begins.
fn counts(rulebook: &Rulebook, edition: &Edition, terms: &Terms, place: &str, found: &mut Vec<Finding>) {
    let is_counted = |window| matches!(window, Window::WorkingDays(_));
    let calendar = if is_counted(terms.within) || terms.opens_after.is_some_and(is_counted) {
        Some(terms.counting.calendar)
    } else {
        terms.counting.roll
    };
    let Some((calendar, held)) = calendar.and_then(|calendar| Some((calendar, calendar.held.as_ref()?)))
    else {
        return;
    };
    let begins = match edition.effective {
        Effective::From(wall) => wall.date,
        Effective::KnownBy(date) => date,
        Effective::Unknown => rulebook.last_looked_for,
    };
    let through = calendar.known_through().unwrap_or(begins);
    if begins < held.from || begins > through {
        let what = Unheld::WorkingDaysUnknown { calendar: calendar.id, from: held.from, through };
        note(found, place, what, Vec::new());
    }
}

/// No two clauses deem different things of one silence.
fn deems_one_thing(edition: &Edition, place: &dyn Fn(&Clause) -> String, found: &mut Vec<Finding>) {
    let silences = || {
        edition.clauses.iter().filter_map(|clause| match clause.rule {
            Rule::Silence(silence) if silence.by_default => Some((*clause, silence)),
            _ => None,
        })
    };
    for (number, (clause, silence)) in silences().enumerate() {
        let other = silences().take(number).find(|(_, other)| {
            let same_topic = silence.services.is_empty()
                || other.services.is_empty()
                || silence.services.iter().any(|service| other.services.contains(service));
            other.follows.id == silence.follows.id && other.deemed != silence.deemed && same_topic
        });
        if let Some((other, deemed)) = other {
            let what = Unheld::DeemsTwoThings {
                deemed: silence.deemed,
                other: other.id,
                other_deemed: deemed.deemed,
            };
            note(found, &place(clause), what, Vec::new());
        }
    }
}

/// Where asking is a right that closes, silence is deemed on what was asked for in time: nobody is accused of not
/// answering what came too late.
fn deems_what_was_asked_in_time(
    edition: &Edition,
    place: &dyn Fn(&Clause) -> String,
    found: &mut Vec<Finding>,
) {
    for clause in edition.clauses {
        let Rule::Silence(silence) = clause.rule else { continue };
        let Rule::Duty(duty) = silence.follows.rule else { continue };
        // What follows an answer rests on that.
        if !duty.asked_within.is_empty() || !matches!(duty.starts, Anchor::Sent | Anchor::Received) {
            continue;
        }
        let opens = |kind: &EventKind| {
            kind.traits().opens == Some(duty.of)
                && (duty.opened_by.is_empty() || duty.opened_by.contains(kind))
        };
        let right = edition.clauses.iter().find(|other| {
            matches!(&other.rule, Rule::Option(right) if right.of == ThreadKind::Order
                && right.holder != duty.bearer
                && right.closes_after.is_some()
                && right.used_by.iter().any(opens))
        });
        if let Some(right) = right {
            let what = Unheld::DeemsWhatCameTooLate { right: right.id, duty: silence.follows.id };
            note(found, &place(clause), what, Vec::new());
        }
    }
}

/// Each answer that is not the usual one changes some clause.
fn readings(rulebook: &'static Rulebook, found: &mut Vec<Finding>) {
    let of_parts = rulebook.parts.iter().flat_map(|part| part.editions);
    let own = of_parts.clone().flat_map(|edition| edition.readings);
    let of_clauses = of_parts.flat_map(|edition| edition.clauses).flat_map(|clause| clause.readings);
    let mut asked: Vec<(Question, u8)> = Vec::new();
    for reading in rulebook.readings.iter().chain(own).chain(of_clauses) {
        if !asked.contains(&(reading.question, reading.answer)) {
            asked.push((reading.question, reading.answer));
        }
    }
    for (question, answer) in asked {
        let answers = Answers::default().with(question.index(), answer);
        let differs = rulebook.parts.iter().flat_map(|part| part.editions).any(|edition| {
            let usual = plan(rulebook, edition, &Answers::default(), &[], edition.whose_days());
            let other = plan(rulebook, edition, &answers, &[], edition.whose_days());
            usual.terms.iter().zip(&other.terms).any(|(one, two)| !one.same(two))
        });
        if !differs {
            let answer = question.answers().get(usize::from(answer)).map_or("", |answer| answer.id);
            let place = format!("questions/{}", question.word());
            note(found, &place, Unheld::ChangesNothing { answer }, Vec::new());
        }
    }
}

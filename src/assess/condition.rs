use crate::case::{Fact, FactValue, Money, Order};
use crate::rulebook::Condition;
use crate::time::{Span, WallTime, Zone};

use super::plan::Terms;
use super::state::{Missing, Truth};

/// Whether a condition holds for an order, and the unknown facts if that is why it is not known.
pub(super) fn holds(condition: &Condition, order: &Order, terms: &Terms) -> (Truth, Missing) {
    match condition {
        Condition::All(all) => combine(all, order, terms, Truth::Yes, Truth::and),
        Condition::Any(any) => combine(any, order, terms, Truth::No, Truth::or),
        Condition::Not(not) => {
            let (truth, missing) = holds(not, order, terms);
            (!truth, missing)
        }
        Condition::NotAfter(fact, wall) => {
            let last = last_of(*wall, terms).from;
            let truth = order.time(*fact).map_or(Truth::Maybe, |Span { from, to }| {
                if to <= last {
                    Truth::Yes
                } else if from > last {
                    Truth::No
                } else {
                    Truth::Maybe
                }
            });
            known(truth, *fact)
        }
        simple => simple_fact(simple, order)
            .map_or((Truth::Maybe, Missing::default()), |(fact, holds)| known(Truth::of(holds), fact)),
    }
}

/// The last second inside what a condition names as a wall time.
pub(super) fn last_of(wall: WallTime, terms: &Terms) -> Span {
    terms.counting.zone.resolve(wall).span().moved(-i64::from(terms.strict_condition))
}

/// Whether a simple condition holds by the facts alone; one that counts time is never known here.
pub(crate) fn truth(condition: &Condition, order: &Order) -> Truth {
    match condition {
        Condition::All(all) => all.iter().map(|one| truth(one, order)).fold(Truth::Yes, Truth::and),
        Condition::Any(any) => any.iter().map(|one| truth(one, order)).fold(Truth::No, Truth::or),
        Condition::Not(not) => !truth(not, order),
        Condition::NotAfter(..) => Truth::Maybe,
        simple => Truth::of(simple_fact(simple, order).and_then(|(_, holds)| holds)),
    }
}

fn known(truth: Truth, fact: Fact) -> (Truth, Missing) {
    (truth, if truth == Truth::Maybe { Missing::fact(fact) } else { Missing::default() })
}

fn combine(
    conditions: &[Condition],
    order: &Order,
    terms: &Terms,
    start: Truth,
    join: fn(Truth, Truth) -> Truth,
) -> (Truth, Missing) {
    let (truth, missing) =
        conditions.iter().fold((start, Missing::default()), |(truth, missing), condition| {
            let (next, more) = holds(condition, order, terms);
            (join(truth, next), missing.and(more))
        });
    (truth, if truth == Truth::Maybe { missing } else { Missing::default() })
}

/// The fact a simple condition asks for, and whether it holds where the fact is known.
fn simple_fact(condition: &Condition, order: &Order) -> Option<(Fact, Option<bool>)> {
    let fact = condition.fact()?;
    let holds = match *condition {
        Condition::Is(_) => order.flag(fact),
        Condition::MayBecome(_) => order.flag(fact).filter(|is| *is),
        Condition::OneOf(_, words) => order.word(fact).map(|known| words.contains(&known)),
        Condition::AtMost(_, most) => {
            // An amount in another currency cannot be compared.
            let amount = order.amount(fact).filter(|amount| amount.currency == most.currency);
            amount.map(|amount| amount.hundredths <= most.hundredths)
        }
        Condition::Known(_) => order.get(fact).map(|_| true),
        _ => None,
    };
    Some((fact, holds))
}

/// The values of a fact between which a condition turns.
pub(crate) fn values_around(condition: &Condition, fact: Fact, zone: &Zone) -> Vec<FactValue> {
    let mut values = fact.values();
    condition.leaves(&mut |one| match one {
        Condition::AtMost(own, most) if fact == *own => {
            let more = Money { hundredths: most.hundredths + 1, ..*most };
            values.extend([*most, more].map(FactValue::Amount));
        }
        Condition::NotAfter(own, wall) if fact == *own => {
            let last = zone.resolve(*wall).span().from;
            values.extend([last.plus(-1), last.plus(1)].map(|at| FactValue::At(Span::exact(at))));
        }
        _ => {}
    });
    values
}

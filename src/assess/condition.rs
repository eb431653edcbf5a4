use crate::case::{Fact, Order, OrderKind};
use crate::rulebook::Condition;
use crate::time::Span;

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
        Condition::AgreedShipByNotAfter(wall) => {
            let last = terms.counting.zone.resolve(*wall).span().from.plus(-i64::from(terms.strict_until));
            let truth = order.agreed_ship_by.map_or(Truth::Maybe, |Span { from, to }| {
                if to <= last {
                    Truth::Yes
                } else if from > last {
                    Truth::No
                } else {
                    Truth::Maybe
                }
            });
            known(truth, Fact::AgreedShipBy)
        }
        simple => {
            let (fact, known_value) = simple_fact(simple, order);
            known(Truth::of(known_value), fact)
        }
    }
}

/// Whether a simple condition holds by the facts alone; one that counts time is never known here.
pub(super) fn truth(condition: &Condition, order: &Order) -> Truth {
    match condition {
        Condition::All(all) => all.iter().map(|one| truth(one, order)).fold(Truth::Yes, Truth::and),
        Condition::Any(any) => any.iter().map(|one| truth(one, order)).fold(Truth::No, Truth::or),
        Condition::Not(not) => !truth(not, order),
        Condition::AgreedShipByNotAfter(_) => Truth::Maybe,
        simple => Truth::of(simple_fact(simple, order).1),
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
fn simple_fact(condition: &Condition, order: &Order) -> (Fact, Option<bool>) {
    match *condition {
        Condition::Is(fact) => (fact, flag(order, fact)),
        Condition::On(platform) => (Fact::Platform, order.platform.map(|known| known == platform)),
        Condition::Industry(industry) => (Fact::Industry, order.industry.map(|known| known == industry)),
        Condition::Kind(kind) => (Fact::OrderKind, order.order_kind.map(|known: OrderKind| known == kind)),
        Condition::SellerIn(regions) => {
            (Fact::SellerRegion, order.seller_region.map(|known| regions.contains(&known)))
        }
        Condition::Member(memberships) => {
            (Fact::Membership, order.membership.map(|known| memberships.contains(&known)))
        }
        Condition::Tier(tiers) => (Fact::BuyerTier, order.buyer_tier.map(|known| tiers.contains(&known))),
        Condition::WorthAtMost(cents) => {
            let amount = order.order_amount.and_then(crate::case::Money::cents);
            (Fact::OrderAmount, amount.map(|amount| amount <= cents))
        }
        Condition::Goods(category) => (Fact::Category, order.category.map(|known| known == category)),
        Condition::Sold(sale) => (Fact::Sale, order.sale.map(|known| known == sale)),
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::AgreedShipByNotAfter(_) => {
            (Fact::AgreedShipBy, None)
        }
    }
}

/// A yes-or-no fact.
fn flag(order: &Order, fact: Fact) -> Option<bool> {
    match fact {
        Fact::PaidOnPlatform => order.paid_on_platform,
        Fact::AfterSalesMark => order.after_sales_mark,
        Fact::WarrantyMark => order.warranty_mark,
        Fact::TradeAssurance => order.trade_assurance,
        Fact::EpidemicCaused => order.epidemic_caused,
        Fact::AppraisalMade => order.appraisal_made,
        Fact::DamageByPeople => order.damage_by_people,
        Fact::PartInScope => order.part_in_scope,
        Fact::SeriousDefect => order.serious_defect,
        _ => None,
    }
}

//! Trade Assurance claims and quick refund, Alibaba.com.

mod claims;
mod quick_refund;

use super::{COUNTING_DAYS, LOOKED_FOR, reading};
use crate::case::{Fact, Platform};
use crate::rulebook::{Clause, Condition, Rule, Rulebook, Source, Text};

/// The rulebook.
pub static RULEBOOK: Rulebook = Rulebook {
    id: "alibaba-trade-assurance",
    title: Text {
        en: "Trade Assurance and quick refund, Alibaba.com",
        zh: "阿里巴巴国际站信用保障与极速退款",
    },
    parts: &[&claims::PART, &quick_refund::PART],
    readings: &COUNTING_DAYS,
    yields_to: &[],
    last_seen: None,
    last_looked_for: LOOKED_FOR,
};

const fn scope(source: &'static Source) -> Clause {
    Clause {
        id: "scope",
        text: Text {
            en: "Covers Trade Assurance orders on Alibaba.com.",
            zh: "适用于阿里巴巴国际站信用保障订单。",
        },
        source,
        rule: Rule::Scope(Condition::All(&[
            Condition::On(Platform::Alibaba),
            Condition::Is(Fact::TradeAssurance),
        ])),
        readings: &[],
    }
}

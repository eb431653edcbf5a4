//! Complaints and points, AliExpress.

mod answer;
mod cancel;
mod commitment;
mod dispute;
mod points;

use super::{COUNTING, LOOKED_FOR, RECEIPT_LATER, reading};
use crate::case::Platform;
use crate::rulebook::{Clause, Condition, Reading, Rule, Rulebook, Source, Text};
use crate::time::Date;

/// The rulebook.
pub static RULEBOOK: Rulebook = Rulebook {
    id: "aliexpress-complaints",
    title: Text { en: "Complaints and points, AliExpress", zh: "速卖通投诉与扣分" },
    parts: &[
        &answer::PART,
        &answer::INTELLECTUAL_PROPERTY_PART,
        &points::PART,
        &commitment::PART,
        &cancel::PART,
        &dispute::PART,
    ],
    readings: &READINGS,
    yields_to: &[],
    last_seen: Some(Date::of(2026, 4, 2)),
    last_looked_for: LOOKED_FOR,
};

/// Counting, and when a complaint is taken to be received.
static READINGS: [Reading; 7] =
    [COUNTING[0], COUNTING[1], COUNTING[2], COUNTING[3], COUNTING[4], COUNTING[5], RECEIPT_LATER];

const fn scope(source: &'static Source) -> Clause {
    Clause {
        id: "scope",
        text: Text { en: "Covers orders on AliExpress.", zh: "适用于速卖通订单。" },
        source,
        rule: Rule::Scope(Condition::On(Platform::AliExpress)),
        readings: &[],
    }
}

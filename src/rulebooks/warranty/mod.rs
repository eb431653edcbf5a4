//! One-year warranty after-sales, Alibaba.com.

mod edition_2022_04_25;
mod edition_2022_07_06;

use super::{COUNTING_DAYS, FIRST_PAYMENT, FORM_STARTS, LOOKED_FOR, RECEIPT_LATER, reading};
use crate::rulebook::{Edition, Governor, Outside, Part, Reading, Rulebook, Text};

/// The rulebook.
pub static RULEBOOK: Rulebook = Rulebook {
    id: "alibaba-one-year-warranty",
    title: Text { en: "One-year warranty, Alibaba.com", zh: "阿里巴巴国际站一年质保售后服务" },
    parts: &[&PART],
    readings: &READINGS,
    yields_to: &[],
    last_seen: None,
    last_looked_for: LOOKED_FOR,
};

/// Counting, and what is taken of requests and payments wherever a clause looks at them.
static READINGS: [Reading; 7] = [
    COUNTING_DAYS[0],
    COUNTING_DAYS[1],
    COUNTING_DAYS[2],
    COUNTING_DAYS[3],
    RECEIPT_LATER,
    FORM_STARTS,
    FIRST_PAYMENT,
];

static PART: Part = Part {
    id: "warranty",
    editions: &EDITIONS,
    governed_by: Governor::Payment,
    or_governed_by: Some(Governor::Thread),
    outside: Outside::NotHeld,
};

static EDITIONS: [&Edition; 2] = [&edition_2022_04_25::EDITION, &edition_2022_07_06::EDITION];

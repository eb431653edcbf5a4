//! One-year warranty after-sales, Alibaba.com.

mod edition_2022_04_25;
mod edition_2022_07_06;

use super::{COUNTING_DAYS, LOOKED_FOR, reading};
use crate::rulebook::{Edition, Governor, Outside, Part, Rulebook, Text};

/// The rulebook.
pub static RULEBOOK: Rulebook = Rulebook {
    id: "alibaba-one-year-warranty",
    title: Text { en: "One-year warranty, Alibaba.com", zh: "阿里巴巴国际站一年质保售后服务" },
    parts: &[&PART],
    readings: &COUNTING_DAYS,
    yields_to: &[],
    last_seen: None,
    last_looked_for: LOOKED_FOR,
};

static PART: Part = Part {
    id: "warranty",
    editions: &EDITIONS,
    governed_by: Governor::Payment,
    or_governed_by: Some(Governor::Thread),
    outside: Outside::NotHeld,
};

static EDITIONS: [&Edition; 2] = [&edition_2022_04_25::EDITION, &edition_2022_07_06::EDITION];

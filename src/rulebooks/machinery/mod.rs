//! After-sales service for machinery, Alibaba.com.

mod edition_2021_12_28;
mod edition_2022_05_30;
pub(super) mod edition_2022_07_06;

use super::{COUNTING, FIRST_PAYMENT, FORM_STARTS, LOOKED_FOR, RECEIPT_LATER, reading};
use crate::case::{EventKind, Fact, Industry, Platform, Service};
use crate::rulebook::{
    Anchor, Condition, Edition, Governor, Lasts, Liberty, Outside, Part, Patch, Period, Question, Reading,
    Rulebook, Text,
};
use crate::time::Window;

/// The rulebook.
pub static RULEBOOK: Rulebook = Rulebook {
    id: "alibaba-machinery-after-sales",
    title: Text {
        en: "After-sales service for machinery, Alibaba.com",
        zh: "阿里巴巴国际站机械行业售后服务",
    },
    parts: &[&PART],
    readings: &READINGS,
    yields_to: &[],
    last_seen: None,
    last_looked_for: LOOKED_FOR,
};

/// Counting, and what is taken of requests and payments wherever a clause looks at them.
static READINGS: [Reading; 10] = [
    COUNTING[0],
    COUNTING[1],
    COUNTING[2],
    COUNTING[3],
    COUNTING[4],
    COUNTING[5],
    RECEIPT_LATER,
    FORM_STARTS,
    FIRST_PAYMENT,
    reading(Question::AutomaticAnswer, 1, Patch::Take(Liberty::AutomaticFails)),
];

static PART: Part = Part {
    id: "after-sales",
    editions: &EDITIONS,
    governed_by: Governor::Payment,
    or_governed_by: Some(Governor::Thread),
    outside: Outside::NotHeld,
};

static EDITIONS: [&Edition; 3] =
    [&edition_2021_12_28::EDITION, &edition_2022_05_30::EDITION, &edition_2022_07_06::EDITION];

const MARKED_MACHINERY: Condition = Condition::All(&[
    Condition::On(Platform::Alibaba),
    Condition::Is(Fact::PaidOnPlatform),
    Condition::Industry(Industry::Machinery),
    Condition::Is(Fact::AfterSalesMark),
]);

const PERIOD: Period = Period { starts: Anchor::Paid, lasts: Lasts::Fixed(Window::NaturalDays(365)) };
static YEAR_READINGS: [Reading; 1] = [reading(Question::YearLength, 1, Patch::Within(Window::years(1)))];

const ON_SITE: &[Service] = &[Service::Engineer, Service::LocalPoint];
const CONFIRMED_OFF_PLATFORM: Reading =
    reading(Question::OffPlatformConfirmation, 1, Patch::Take(Liberty::OffPlatformConfirms));
const FIRST_DATE_STAYS: Reading =
    reading(Question::RescheduledVisit, 1, Patch::Take(Liberty::FirstDateStays));

const ARRIVAL: &[EventKind] = &[EventKind::EngineerArrived];

//! The rules themselves: values only. One folder a rulebook, one file an edition.

pub mod complaints;
pub mod guide;
pub mod machinery;
mod questions;
pub mod shipping;
mod sources;
pub mod trade_assurance;
pub mod warranty;

use crate::rulebook::{Liberty, Patch, Question, Reading, Rulebook};
use crate::time::{Date, DayCount, LOS_ANGELES, WorkingWeek};

/// Every rulebook, in the order of the documentation.
pub static ALL: [&Rulebook; 6] = [
    &machinery::RULEBOOK,
    &warranty::RULEBOOK,
    &shipping::RULEBOOK,
    &complaints::RULEBOOK,
    &guide::RULEBOOK,
    &trade_assurance::RULEBOOK,
];

/// The day on which every source was last looked for.
const LOOKED_FOR: Date = Date::of(2026, 11, 28);

const fn reading(question: Question, answer: u8, patch: Patch) -> Reading {
    Reading { question, answer, patch }
}

const PACIFIC_DAYS: Reading = reading(Question::DayBoundary, 1, Patch::Zone(&LOS_ANGELES));

const EXACT_DAYS: Reading = reading(Question::NaturalDays, 1, Patch::Days(DayCount::Exact));
const FROM_START_DAY: Reading = reading(Question::NaturalDays, 2, Patch::Days(DayCount::FromStartDay));
const ROLL: Reading = reading(Question::LastDayOff, 1, Patch::Roll);

const RECEIPT_LATER: Reading =
    reading(Question::ReceiptKnownBySending, 1, Patch::Take(Liberty::ReceiptLater));
const FORM_STARTS: Reading = reading(Question::ChatOrForm, 1, Patch::Take(Liberty::FormStarts));
const FIRST_PAYMENT: Reading = reading(Question::DepositOrBalance, 1, Patch::Take(Liberty::FirstPayment));

/// How days and years are counted where a rule is silent: readings for every clause of a rulebook.
const COUNTING_DAYS: [Reading; 4] = [EXACT_DAYS, FROM_START_DAY, PACIFIC_DAYS, ROLL];

/// The same, for rulebooks that also count hours and working days.
const COUNTING: [Reading; 6] = [
    EXACT_DAYS,
    FROM_START_DAY,
    PACIFIC_DAYS,
    ROLL,
    reading(Question::LastHour, 1, Patch::StrictHours),
    reading(Question::WorkingWeek, 1, Patch::Week(WorkingWeek::MondayToFriday)),
];

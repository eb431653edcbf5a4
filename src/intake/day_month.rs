//! Which number is the day and which the month: decided for a paste as a whole.

use super::timestamp::{Timestamp, WrittenDate};
use crate::case::words;
use crate::time::Date;

words! {
    /// The order of day and month in dates of three numbers.
    DayMonth {
        DayFirst = "day-first",
        MonthFirst = "month-first",
    }
}

words! {
    /// What decided the order of day and month.
    DayMonthEvidence {
        Told = "told",
        OverTwelve = "over-twelve",
        Weekday = "weekday",
        InOrder = "in-order",
        Changes = "changes",
        NotLater = "not-later",
    }
}

impl DayMonth {
    /// The date that two numbers and a year are in this order, if there is one.
    pub fn date(self, first: u32, second: u32, year: i32) -> Option<Date> {
        match self {
            Self::DayFirst => Date::new(year, second, first),
            Self::MonthFirst => Date::new(year, first, second),
        }
    }
}

/// The order that the dates of a paste show, taken together, and what shows it. Some pages stand newest first:
/// `may_descend`.
pub(crate) fn decide<'a>(
    stamps: impl Iterator<Item = &'a Timestamp> + Clone,
    not_after: Option<Date>,
    may_descend: bool,
) -> Option<(DayMonth, DayMonthEvidence)> {
    use DayMonth::{DayFirst, MonthFirst};
    let numeric = stamps.flat_map(|stamp| {
        let last = stamp.until.and_then(|until| until.date).map(|last| (last, None));
        [Some((stamp.date, stamp.weekday)), last].into_iter().flatten()
    });
    // Without a year they are taken to be of one, and are no later than anything.
    let one_year = not_after.map_or(2024, |date| date.ymd().0);
    let whole = numeric.clone().filter_map(|(date, _)| match date {
        WrittenDate::Numeric { first, second, year } => Some((first, second, year)),
        _ => None,
    });
    let numeric = numeric.filter_map(|(date, weekday)| match date {
        WrittenDate::Numeric { first, second, year } => Some((first, second, year, weekday)),
        WrittenDate::ShortNumeric { first, second, month_first: None } => {
            Some((first, second, one_year, None))
        }
        _ => None,
    });
    // Each kind of evidence counts only where it speaks for one order and not for the other.
    let one = |speaks: [bool; 2], evidence| match speaks {
        [true, false] => Some((DayFirst, evidence)),
        [false, true] => Some((MonthFirst, evidence)),
        _ => None,
    };
    let first_over = numeric.clone().any(|(first, ..)| first > 12);
    let second_over = numeric.clone().any(|(_, second, ..)| second > 12);
    if first_over && second_over {
        // Both orders occur, so no line speaks for another.
        return None;
    }
    let over_twelve = one([first_over, second_over], DayMonthEvidence::OverTwelve);
    let both = [DayFirst, MonthFirst];
    let weekday = || {
        let fits = both.map(|order| {
            let mut named = numeric.clone().filter(|named| named.3.is_some()).peekable();
            named.peek().is_some()
                && named.all(|(first, second, year, weekday)| {
                    order.date(first, second, year).map(Date::weekday) == weekday
                })
        });
        one(fits, DayMonthEvidence::Weekday)
    };
    let in_order = || {
        let sorted = both.map(|order| {
            let mut dates =
                numeric.clone().filter_map(|(first, second, year, _)| order.date(first, second, year));
            let Some(first) = dates.next() else { return true };
            let (mut rises, mut falls, mut last) = (true, may_descend, first);
            for date in dates {
                rises &= last <= date;
                falls &= last >= date;
                last = date;
            }
            rises || falls
        });
        one(sorted, DayMonthEvidence::InOrder)
    };
    let changes = || {
        let (mut first_changes, mut second_changes) = (0_u32, 0_u32);
        for (earlier, later) in numeric.clone().zip(numeric.clone().skip(1)) {
            first_changes += u32::from(earlier.0 != later.0);
            second_changes += u32::from(earlier.1 != later.1);
        }
        let much = |more: u32, less: u32| more >= 3 && more >= less * 3;
        one(
            [much(first_changes, second_changes), much(second_changes, first_changes)],
            DayMonthEvidence::Changes,
        )
    };
    let not_later = || {
        let not_after = not_after?;
        let fits = both.map(|order| {
            let mut dates = whole.clone().filter_map(|(first, second, year)| order.date(first, second, year));
            dates.all(|date| date <= not_after.plus_days(1))
        });
        one(fits, DayMonthEvidence::NotLater)
    };
    if let Some(sure) = over_twelve.or_else(weekday) {
        return Some(sure);
    }
    // What would lie after the copy was not written before it.
    let late = not_later();
    let fits = |found: &(DayMonth, _)| late.is_none_or(|(order, _)| order == found.0);
    match in_order().or_else(changes) {
        Some(found) => Some(found).filter(fits),
        None => late,
    }
}

/// The order that dates with dots show: one of them can only be read so, and none only the other way.
pub(crate) fn dotted_order<'a>(stamps: impl Iterator<Item = &'a Timestamp>) -> Option<DayMonth> {
    let (mut first_over, mut second_over) = (false, false);
    for stamp in stamps {
        if let WrittenDate::Dotted { first, second, .. } = stamp.date {
            first_over |= first > 12;
            second_over |= second > 12;
        }
    }
    match (first_over, second_over) {
        (true, false) => Some(DayMonth::DayFirst),
        (false, true) => Some(DayMonth::MonthFirst),
        _ => None,
    }
}

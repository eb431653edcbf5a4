//! Working days of the People's Republic of China, from the State Council's yearly notices.

use super::Date;

/// First day of the calendar held.
pub const KNOWN_FROM: Date = Date::of(2019, 1, 1);
/// Last day of the calendar held; later years are not published yet.
pub const KNOWN_THROUGH: Date = Date::of(2026, 12, 31);

/// What a day is in the calendar.
///
/// ```
/// use aftersales::time::{Date, DayKind, day_kind};
/// assert_eq!(day_kind(Date::of(2022, 10, 8)), DayKind::MakeUpDay);
/// assert_eq!(day_kind(Date::of(2022, 10, 7)), DayKind::PublicHoliday);
/// assert_eq!(day_kind(Date::of(2027, 1, 4)), DayKind::NotPublished);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DayKind {
    /// An ordinary Monday to Friday.
    WorkingDay,
    /// An ordinary Saturday or Sunday.
    Weekend,
    /// A day off by the yearly notice.
    PublicHoliday,
    /// A Saturday or Sunday worked to make up for a holiday.
    MakeUpDay,
    /// Outside the years held.
    NotPublished,
}

/// What `date` is, or that its year is not held.
pub fn day_kind(date: Date) -> DayKind {
    let index = usize::try_from(date.days() - KNOWN_FROM.days());
    index.ok().and_then(|index| KINDS.get(index)).copied().unwrap_or(DayKind::NotPublished)
}

const DAYS: usize = (KNOWN_THROUGH.days() - KNOWN_FROM.days() + 1) as usize;

/// Every day of the years held, laid out when this is compiled: it is looked up for each day counted.
static KINDS: [DayKind; DAYS] = kinds();

const fn kinds() -> [DayKind; DAYS] {
    let mut kinds = [DayKind::WorkingDay; DAYS];
    let mut index = 0;
    while index < DAYS {
        if Date::from_days(KNOWN_FROM.days() + index as i32).is_weekend() {
            kinds[index] = DayKind::Weekend;
        }
        index += 1;
    }
    let mut year = 0;
    while year < YEARS.len() {
        let Year { number, off, work } = YEARS[year];
        let mut run = 0;
        while run < off.len() {
            let (mut day, last) = (place(number, off[run].0), place(number, off[run].1));
            while day <= last {
                kinds[day] = DayKind::PublicHoliday;
                day += 1;
            }
            run += 1;
        }
        let mut day = 0;
        while day < work.len() {
            kinds[place(number, work[day])] = DayKind::MakeUpDay;
            day += 1;
        }
        year += 1;
    }
    kinds
}

const fn place(year: i32, (month, day): MonthDay) -> usize {
    (Date::of(year, month, day).days() - KNOWN_FROM.days()) as usize
}

type MonthDay = (u32, u32);

struct Year {
    number: i32,
    /// Days off, as runs of (month, day).
    off: &'static [(MonthDay, MonthDay)],
    /// Weekend days worked.
    work: &'static [MonthDay],
}

#[rustfmt::skip]
const YEARS: [Year; 8] = [
    Year {
        number: 2019,
        off: &[((1, 1), (1, 1)), ((2, 4), (2, 10)), ((4, 5), (4, 5)), ((5, 1), (5, 4)), ((6, 7), (6, 7)), ((9, 13), (9, 13)), ((10, 1), (10, 7))],
        work: &[(2, 2), (2, 3), (4, 28), (5, 5), (9, 29), (10, 12)],
    },
    Year {
        number: 2020,
        off: &[((1, 1), (1, 1)), ((1, 24), (2, 2)), ((4, 4), (4, 6)), ((5, 1), (5, 5)), ((6, 25), (6, 27)), ((10, 1), (10, 8))],
        work: &[(1, 19), (4, 26), (5, 9), (6, 28), (9, 27), (10, 10)],
    },
    Year {
        number: 2021,
        off: &[((1, 1), (1, 3)), ((2, 11), (2, 17)), ((4, 3), (4, 5)), ((5, 1), (5, 5)), ((6, 12), (6, 14)), ((9, 19), (9, 21)), ((10, 1), (10, 7))],
        work: &[(2, 7), (2, 20), (4, 25), (5, 8), (9, 18), (9, 26), (10, 9)],
    },
    Year {
        number: 2022,
        off: &[((1, 1), (1, 3)), ((1, 31), (2, 6)), ((4, 3), (4, 5)), ((4, 30), (5, 4)), ((6, 3), (6, 5)), ((9, 10), (9, 12)), ((10, 1), (10, 7)), ((12, 31), (12, 31))],
        work: &[(1, 29), (1, 30), (4, 2), (4, 24), (5, 7), (10, 8), (10, 9)],
    },
    Year {
        number: 2023,
        off: &[((1, 1), (1, 2)), ((1, 21), (1, 27)), ((4, 5), (4, 5)), ((4, 29), (5, 3)), ((6, 22), (6, 24)), ((9, 29), (10, 6))],
        work: &[(1, 28), (1, 29), (4, 23), (5, 6), (6, 25), (10, 7), (10, 8)],
    },
    Year {
        number: 2024,
        off: &[((1, 1), (1, 1)), ((2, 10), (2, 17)), ((4, 4), (4, 6)), ((5, 1), (5, 5)), ((6, 10), (6, 10)), ((9, 15), (9, 17)), ((10, 1), (10, 7))],
        work: &[(2, 4), (2, 18), (4, 7), (4, 28), (5, 11), (9, 14), (9, 29), (10, 12)],
    },
    Year {
        number: 2025,
        off: &[((1, 1), (1, 1)), ((1, 28), (2, 4)), ((4, 4), (4, 6)), ((5, 1), (5, 5)), ((5, 31), (6, 2)), ((10, 1), (10, 8))],
        work: &[(1, 26), (2, 8), (4, 27), (9, 28), (10, 11)],
    },
    Year {
        number: 2026,
        off: &[((1, 1), (1, 3)), ((2, 15), (2, 23)), ((4, 4), (4, 6)), ((5, 1), (5, 5)), ((6, 19), (6, 21)), ((9, 25), (9, 27)), ((10, 1), (10, 7))],
        work: &[(1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10)],
    },
];

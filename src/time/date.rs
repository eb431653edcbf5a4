use chrono::{Datelike, Months, NaiveDate};

/// A civil date, without a zone.
///
/// ```
/// use aftersales::time::Date;
/// let paid = Date::new(2024, 2, 29).unwrap();
/// assert_eq!(paid.plus_months(12).to_string(), "2025-02-28");
/// assert_eq!(paid.plus_days(366).to_string(), "2025-03-01");
/// assert_eq!(Date::new(2023, 2, 29), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

impl Date {
    /// The date of this year, month (1–12) and day (1–31), if there is one.
    pub const fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) => Some(Self(date.to_epoch_days())),
            None => None,
        }
    }

    /// A date written into a rule: a date that does not exist fails to compile.
    pub const fn of(year: i32, month: u32, day: u32) -> Self {
        match Self::new(year, month, day) {
            Some(date) => date,
            None => panic!("no such date"),
        }
    }

    /// From days since 1970-01-01.
    pub const fn from_days(days: i32) -> Self {
        Self(days)
    }

    /// Days since 1970-01-01.
    pub const fn days(self) -> i32 {
        self.0
    }

    /// The date `days` later.
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Self {
        Self(self.0 + days)
    }

    /// The same day of the month `months` later, or that month's last day where it has none.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        self.civil()
            .and_then(|date| date.checked_add_months(Months::new(months)))
            .map_or(self, |date| Self(date.to_epoch_days()))
    }

    /// Its year.
    pub fn year(self) -> i32 {
        self.ymd().0
    }

    /// 1 to 31.
    pub fn day_of_month(self) -> u32 {
        self.civil().map_or(1, |date| date.day())
    }

    /// 0 for Monday to 6 for Sunday.
    pub const fn weekday(self) -> u32 {
        (self.0 + 3).rem_euclid(7) as u32
    }

    /// Whether this is a Saturday or a Sunday.
    pub const fn is_weekend(self) -> bool {
        self.weekday() >= 5
    }

    /// Year, month and day.
    pub fn ymd(self) -> (i32, u32, u32) {
        self.civil().map_or((0, 0, 0), |date| (date.year(), date.month(), date.day()))
    }

    fn civil(self) -> Option<NaiveDate> {
        NaiveDate::from_epoch_days(self.0)
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.ymd();
        let mut text = String::with_capacity(10);
        push_two(&mut text, year.unsigned_abs() / 100);
        push_two(&mut text, year.unsigned_abs() % 100);
        text.push('-');
        push_two(&mut text, month);
        text.push('-');
        push_two(&mut text, day);
        f.write_str(&text)
    }
}

pub(super) fn push_two(text: &mut String, number: u32) {
    const TWO: &str = "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";
    let at = 2 * (number % 100) as usize;
    text.push_str(&TWO[at..at + 2]);
}

/// What a clock on the wall shows: a date and the seconds after its midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WallTime {
    /// The date shown.
    pub date: Date,
    /// Seconds after midnight, 0–86,399.
    pub seconds: u32,
}

impl WallTime {
    /// Midnight, the first second of `date`.
    pub const fn start_of(date: Date) -> Self {
        Self { date, seconds: 0 }
    }

    /// 23:59:59, the last second of `date`.
    pub const fn end_of(date: Date) -> Self {
        Self { date, seconds: 86_399 }
    }

    /// So many seconds after 1970-01-01T00:00:00 on this same clock.
    pub(crate) const fn from_seconds(seconds: i64) -> Self {
        let date = Date::from_days(seconds.div_euclid(86_400) as i32);
        Self { date, seconds: seconds.rem_euclid(86_400) as u32 }
    }

    /// Seconds since 1970-01-01T00:00:00 on this same clock.
    pub const fn as_seconds(self) -> i64 {
        self.date.0 as i64 * 86_400 + self.seconds as i64
    }
}

//! Dates and times in their usual written forms.

use super::words::MONTHS;
use crate::time::Date;

/// A date, with or without a time of day and an offset, as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timestamp {
    /// The date.
    pub date: Date,
    /// Seconds after midnight; `None` where no time was written.
    pub clock: Option<u32>,
    /// Seconds east of UTC; `None` where no zone was written, or one that is not understood.
    pub offset: Option<i32>,
}

/// What stands at the beginning of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// A date-time, and how many bytes it takes.
    Timestamp(Timestamp, usize),
    /// Day and month cannot be told apart: both dates, day first and month first.
    DayOrMonth(Timestamp, Timestamp, usize),
    /// Digits in the form of a date that does not exist.
    NoSuchDate,
    /// None.
    Nothing,
}

/// Reads the date-time with which a text begins.
///
/// ```
/// use aftersales::intake::{Found, find};
/// let Found::Timestamp(at, length) = find("Apr. 25, 2022, 14:19:33 PDT. paid") else { panic!() };
/// assert_eq!(at.date.to_string(), "2022-04-25");
/// assert_eq!(at.clock, Some(14 * 3600 + 19 * 60 + 33));
/// assert_eq!(at.offset, Some(-7 * 3600));
/// assert_eq!(length, 28);
/// assert!(matches!(find("03/04/2022 10:00"), Found::DayOrMonth(..)));
/// assert_eq!(find("2022-02-30 10:00"), Found::NoSuchDate);
/// ```
pub fn find(text: &str) -> Found {
    let mut cursor = Cursor { text, at: 0 };
    let Some((day_first, month_first)) = cursor.date() else { return Found::Nothing };
    let after_date = cursor.at;
    cursor.separators(" ,Tt\u{a0}\u{202f}");
    let clock = cursor.clock();
    let mut offset = None;
    if clock.is_some() {
        let after_clock = cursor.at;
        cursor.separators(" (\u{a0}");
        offset = cursor.offset();
        match offset {
            Some(_) => cursor.separators(").:"),
            None => cursor.at = after_clock,
        }
    } else {
        cursor.at = after_date;
    }
    let at = |date: Date| Timestamp { date, clock, offset };
    match (day_first.and_then(Ymd::date), month_first.and_then(Ymd::date)) {
        (Some(one), Some(other)) if one != other => Found::DayOrMonth(at(one), at(other), cursor.at),
        (Some(date), _) | (None, Some(date)) => Found::Timestamp(at(date), cursor.at),
        (None, None) => Found::NoSuchDate,
    }
}

#[derive(Clone, Copy)]
struct Ymd(u32, u32, u32);

impl Ymd {
    fn date(self) -> Option<Date> {
        Date::new(i32::try_from(self.0).ok()?, self.1, self.2)
    }
}

struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn separators(&mut self, any: &str) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(|c| any.contains(c)).len();
    }

    /// A number of at most `most` digits that is not part of a longer one.
    fn number(&mut self, most: usize) -> Option<(u32, usize)> {
        let digits: String =
            self.rest().chars().map_while(|c| c.to_digit(10).and_then(|d| char::from_digit(d, 10))).collect();
        let width = digits.len();
        if width == 0 || width > most {
            return None;
        }
        self.at += width;
        Some((digits.parse().ok()?, width))
    }

    fn one_of(&mut self, any: &str) -> Option<char> {
        let next = self.rest().chars().next().filter(|next| any.contains(*next))?;
        self.at += next.len_utf8();
        Some(next)
    }

    fn word(&mut self) -> &'a str {
        let rest = self.rest();
        let word = &rest[..rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len()];
        self.at += word.len();
        word
    }

    fn month(&mut self) -> Option<u32> {
        let start = self.at;
        let word = self.word().to_ascii_lowercase();
        let known = MONTHS.iter().position(|month| word.starts_with(month));
        match known.filter(|_| word.len() <= 9) {
            Some(month) => u32::try_from(month + 1).ok(),
            None => {
                self.at = start;
                None
            }
        }
    }

    /// A date as (read day first, read month first); both the same where only one reading exists.
    fn date(&mut self) -> Option<(Option<Ymd>, Option<Ymd>)> {
        let start = self.at;
        let found = self.numeric_date().or_else(|| {
            self.at = start;
            self.named_date().map(|date| (Some(date), Some(date)))
        });
        if found.is_none() {
            self.at = start;
        }
        found
    }

    fn numeric_date(&mut self) -> Option<(Option<Ymd>, Option<Ymd>)> {
        let (first, width) = self.number(4)?;
        if width == 4 {
            let separator = self.one_of("-/.年")?;
            let (month, _) = self.number(2)?;
            self.one_of(if separator == '年' { "月" } else { "-/." })?;
            let (day, _) = self.number(2)?;
            if separator == '年' {
                self.one_of("日号")?;
            }
            let date = Ymd(first, month, day);
            return Some((Some(date), Some(date)));
        }
        let separator = self.one_of("-/.")?;
        let (second, _) = self.number(2)?;
        self.one_of(&separator.to_string())?;
        let (year, 4) = self.number(4)? else { return None };
        Some((Some(Ymd(year, second, first)), Some(Ymd(year, first, second))))
    }

    /// `Mar 1, 2022`, `Apr. 25, 2022`, `1 March 2022`.
    fn named_date(&mut self) -> Option<Ymd> {
        if let Some(month) = self.month() {
            self.separators(". ");
            let (day, _) = self.number(2)?;
            self.separators(", ");
            let (year, 4) = self.number(4)? else { return None };
            return Some(Ymd(year, month, day));
        }
        let (day, _) = self.number(2)?;
        self.separators(". -");
        let month = self.month()?;
        self.separators("., -");
        let (year, 4) = self.number(4)? else { return None };
        Some(Ymd(year, month, day))
    }

    fn clock(&mut self) -> Option<u32> {
        let start = self.at;
        let found = self.clock_here();
        if found.is_none() {
            self.at = start;
        }
        found
    }

    fn clock_here(&mut self) -> Option<u32> {
        let chinese = ["上午", "下午", "晚上"].iter().position(|word| self.rest().starts_with(word));
        if chinese.is_some() {
            self.at += "上午".len();
        }
        let (hour, _) = self.number(2)?;
        self.one_of(":：")?;
        let (minute, _) = self.number(2)?;
        let second = match self.one_of(":：") {
            Some(_) => self.number(2)?.0,
            None => 0,
        };
        let before = self.at;
        self.separators(" \u{a0}\u{202f}");
        let half = match self.word().to_ascii_lowercase().as_str() {
            "am" => Some(0),
            "pm" => Some(1),
            _ => {
                self.at = before;
                chinese.map(|index| usize::from(index > 0))
            }
        };
        let hour = match half {
            Some(0) if hour == 12 => 0,
            Some(1) if hour < 12 => hour + 12,
            _ => hour,
        };
        (hour < 24 && minute < 60 && second < 60).then_some(hour * 3600 + minute * 60 + second)
    }

    /// `Z`, `+08:00`, `+0800`, `GMT+8`, `UTC+08:00`, `PST`, `PDT`, `北京时间`.
    fn offset(&mut self) -> Option<i32> {
        if let Some(rest) = self.rest().strip_prefix("北京时间") {
            self.at = self.text.len() - rest.len();
            return Some(8 * 3600);
        }
        let start = self.at;
        let word = self.word().to_ascii_lowercase();
        let named = match word.as_str() {
            "" | "gmt" | "utc" => None,
            "z" => return Some(0),
            "pst" => return Some(-8 * 3600),
            "pdt" => return Some(-7 * 3600),
            _ => {
                self.at = start;
                return None;
            }
        };
        let signed = self.signed_offset();
        if signed.is_none() && word.is_empty() {
            self.at = start;
            return named;
        }
        Some(signed.unwrap_or(0))
    }

    fn signed_offset(&mut self) -> Option<i32> {
        let start = self.at;
        let found = self.signed_offset_here();
        if found.is_none() {
            self.at = start;
        }
        found
    }

    fn signed_offset_here(&mut self) -> Option<i32> {
        let sign = match self.one_of("+-\u{2212}")? {
            '+' => 1,
            _ => -1,
        };
        let (number, width) = self.number(4)?;
        let (hours, minutes) = match width {
            3 | 4 => (number / 100, number % 100),
            _ => (number, self.one_of(":").map_or(Some(0), |_| self.number(2).map(|(minutes, _)| minutes))?),
        };
        let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
        (hours <= 14 && minutes < 60).then_some(sign * seconds)
    }
}

use super::date::push_two;
use super::{WallTime, Zone};

/// A point in time, exact to the second: whole seconds since 1970-01-01T00:00:00Z.
///
/// ```
/// use aftersales::time::{Instant, SHANGHAI};
/// let paid = Instant::parse_rfc3339("2022-01-10T09:30:00+08:00").unwrap();
/// assert_eq!(paid.rfc3339(&SHANGHAI), "2022-01-10T09:30:00+08:00");
/// assert_eq!(paid.plus(1).rfc3339(&SHANGHAI), "2022-01-10T09:30:01+08:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// Earlier than anything a case can hold.
    pub const PAST: Self = Self(i64::MIN / 4);
    /// Later than anything a case can hold.
    pub const FUTURE: Self = Self(i64::MAX / 4);

    /// From seconds since the Unix epoch.
    pub const fn from_unix(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since the Unix epoch.
    pub const fn unix(self) -> i64 {
        self.0
    }

    /// This instant moved by `seconds`, which may be negative.
    #[must_use]
    pub const fn plus(self, seconds: i64) -> Self {
        Self(self.0 + seconds)
    }

    /// Seconds from `earlier` to this instant.
    pub const fn since(self, earlier: Self) -> i64 {
        self.0 - earlier.0
    }

    /// Whether this stands for a real instant, not for "always" or "never".
    pub const fn is_bounded(self) -> bool {
        self.0 > Self::PAST.0 / 2 && self.0 < Self::FUTURE.0 / 2
    }

    /// The instant with its offset in `zone`, as RFC 3339 to the second.
    pub fn rfc3339(self, zone: &Zone) -> String {
        let mut text = String::with_capacity(25);
        self.push_rfc3339(zone, &mut text);
        text
    }

    /// The same, added to a text.
    pub fn push_rfc3339(self, zone: &Zone, text: &mut String) {
        let offset = zone.offset_at(self);
        let wall = WallTime::from_seconds(self.unix() + i64::from(offset));
        let (year, month, day) = wall.date.ymd();
        match u32::try_from(year) {
            Ok(year @ 0..=9999) => {
                push_two(text, year / 100);
                push_two(text, year % 100);
                text.push('-');
                push_two(text, month);
                text.push('-');
                push_two(text, day);
            }
            _ => text.push_str(&wall.date.to_string()),
        }
        text.push('T');
        push_clock(text, wall.seconds);
        push_offset(text, offset);
    }

    /// Reads an RFC 3339 date-time that carries its offset; seconds may be left out.
    /// `None` where the text is anything else: a case's other forms are the reader's matter.
    pub fn parse_rfc3339(text: &str) -> Option<Self> {
        match Written::parse(text)? {
            Written { date, clock: Some(seconds), offset: Some(offset) } => {
                Some(Self(i64::from(date.days()) * 86_400 + i64::from(seconds) - i64::from(offset)))
            }
            _ => None,
        }
    }
}

/// Writes seconds east of UTC as `+08:00`.
pub(crate) fn push_offset(text: &mut String, offset: i32) {
    text.push(if offset < 0 { '-' } else { '+' });
    push_two(text, offset.unsigned_abs() / 3600);
    text.push(':');
    push_two(text, offset.unsigned_abs() / 60 % 60);
}

/// Writes seconds after midnight as `14:19:33`.
pub(crate) fn push_clock(text: &mut String, seconds: u32) {
    push_two(text, seconds / 3600);
    text.push(':');
    push_two(text, seconds / 60 % 60);
    text.push(':');
    push_two(text, seconds % 60);
}

/// A date, date-time or offset date-time in its ISO 8601 form, as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) date: super::Date,
    /// Seconds after midnight; `None` where only the date was written.
    pub(crate) clock: Option<u32>,
    /// Seconds east of UTC; `None` where no offset was written.
    pub(crate) offset: Option<i32>,
}

impl Written {
    /// `2022-03-01`, `2022-03-01T10:00`, `2022-03-01 10:00:00`, each date-time with or without
    /// `Z`, `+08:00` or `+0800`. Fractions of a second are floored.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if let Some((whole, rest)) = text.as_bytes().split_first_chunk()
            && let Some((date, clock)) = to_the_second(whole)
        {
            let mut rest = Digits(rest);
            rest.fraction();
            return Some(Self { date, clock: Some(clock), offset: rest.offset()? });
        }
        let mut rest = Digits(text.as_bytes());
        let year = rest.number(4)?;
        rest.expect(b'-')?;
        let month = rest.number(2)?;
        rest.expect(b'-')?;
        let date = super::Date::new(i32::try_from(year).ok()?, month, rest.number(2)?)?;
        if rest.0.is_empty() {
            return Some(Self { date, clock: None, offset: None });
        }
        rest.expect(b'T').or_else(|| rest.expect(b' '))?;
        let clock = rest.clock()?;
        let offset = rest.offset()?;
        Some(Self { date, clock: Some(clock), offset })
    }
}

/// The date and the clock of `2022-03-01 10:00:00`: tables hold millions of these, all of one shape.
fn to_the_second(text: &[u8; 19]) -> Option<(super::Date, u32)> {
    let [c1, c2, y1, y2, b'-', m1, m2, b'-', d1, d2, b'T' | b' ', h1, h2, b':', n1, n2, b':', s1, s2] = *text
    else {
        return None;
    };
    let digits = [c1, c2, y1, y2, m1, m2, d1, d2, h1, h2, n1, n2, s1, s2].map(|byte| byte.wrapping_sub(b'0'));
    if digits.iter().any(|digit| *digit > 9) {
        return None;
    }
    let two = |at: usize| u32::from(digits[at]) * 10 + u32::from(digits[at + 1]);
    let date = super::Date::new((two(0) * 100 + two(2)).cast_signed(), two(4), two(6))?;
    Some((date, clock(two(8), two(10), two(12))?))
}

/// Seconds after midnight; a day may end with 24:00.
fn clock(hour: u32, minute: u32, second: u32) -> Option<u32> {
    let is_clock = hour < 24 && minute < 60 && second < 60 || (hour, minute, second) == (24, 0, 0);
    is_clock.then_some(hour * 3600 + minute * 60 + second)
}

struct Digits<'a>(&'a [u8]);

impl Digits<'_> {
    fn number(&mut self, width: usize) -> Option<u32> {
        let digits = self.0.get(..width)?;
        let value = digits
            .iter()
            .try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0')))?;
        self.0 = &self.0[width..];
        Some(value)
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        let rest = self.0.strip_prefix(&[byte])?;
        self.0 = rest;
        Some(())
    }

    fn clock(&mut self) -> Option<u32> {
        let hour = self.number(2)?;
        self.expect(b':')?;
        let minute = self.number(2)?;
        let second = match self.expect(b':') {
            Some(()) => self.number(2)?,
            None => 0,
        };
        self.fraction();
        clock(hour, minute, second)
    }

    fn fraction(&mut self) {
        if self.expect(b'.').is_some() {
            let fraction = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
            self.0 = &self.0[fraction..];
        }
    }

    fn offset(&mut self) -> Option<Option<i32>> {
        let sign = match self.0 {
            [] => return Some(None),
            b"Z" => return Some(Some(0)),
            [b'+', ..] => 1,
            [b'-', ..] => -1,
            _ => return None,
        };
        self.0 = &self.0[1..];
        let hours = self.number(2)?;
        let _ = self.expect(b':');
        let minutes = self.number(2)?;
        let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
        (self.0.is_empty() && hours <= 14 && minutes < 60).then_some(Some(sign * seconds))
    }
}

//! Times as cells tell them, before it is known of which zone they are and which of their numbers is the day.

use crate::case::Value;
use crate::intake::{DayMonth, TimestampReader, WrittenClock, WrittenDate, WrittenZone};
use crate::time::{Date, Instant, Span, Wall, WallTime, Written, Zone};

/// The zone of a time of which it is known that its zone is not known.
const UNKNOWN_ZONE: &str = "unknown";
/// A case holds no times of other years.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2048;
const DAY: i64 = 86_400;

/// A time as a cell tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CellTime {
    /// Seconds since 1970 on the clock it was read from.
    wall: i64,
    /// How it was written, by number.
    form: u16,
}

impl CellTime {
    /// What stands there is no time that could be read.
    pub(super) const UNREAD: Self = Self { wall: 0, form: u16::MAX };

    fn seconds(self) -> WallTime {
        let date = Date::from_days(self.wall.div_euclid(DAY) as i32);
        WallTime { date, seconds: self.wall.rem_euclid(DAY) as u32 }
    }
}

/// How a time was written.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Form {
    /// Without a time of day.
    is_day: bool,
    /// Day and month may be the other way round: read here with the month first.
    is_open: bool,
    zone: WrittenZone,
}

/// Reads times, and says what they mean once that is known.
#[derive(Debug, Default)]
pub(super) struct CellTimes {
    reader: TimestampReader,
    forms: Vec<Form>,
    /// How many were read of which it is open which number is the day.
    open: u32,
}

impl CellTimes {
    /// How many were read of which it is open which number is the day.
    pub(super) fn open(&self) -> u32 {
        self.open
    }

    /// Reads a cell.
    pub(super) fn read(&mut self, text: &str) -> CellTime {
        if let Some((wall, offset)) = plain(text) {
            let zone = offset.map_or(WrittenZone::None, WrittenZone::Offset);
            return self.written(wall, Form { is_day: false, is_open: false, zone });
        }
        if let Some(at) = epoch(text) {
            let zone = WrittenZone::Offset(8 * 3600);
            return self.written(at.unix() + 8 * 3600, Form { is_day: false, is_open: false, zone });
        }
        let Some(read) = self.reader.first(text) else { return CellTime::UNREAD };
        let (date, is_open) = match read.date {
            WrittenDate::Known(date) => (Some(date), false),
            WrittenDate::Numeric { first, second, year } => match (first > 12, second > 12) {
                (true, _) => (DayMonth::DayFirst.date(first, second, year), false),
                (_, true) => (DayMonth::MonthFirst.date(first, second, year), false),
                _ => (DayMonth::MonthFirst.date(first, second, year), first != second),
            },
            _ => (None, false),
        };
        let (seconds, is_day) = match read.clock {
            WrittenClock::At(seconds) => (i64::from(seconds), false),
            WrittenClock::None => (0, true),
            WrittenClock::NoSuchTime | WrittenClock::Open => return CellTime::UNREAD,
        };
        let Some(date) = date else { return CellTime::UNREAD };
        self.open = self.open.saturating_add(u32::from(is_open));
        self.written(i64::from(date.days()) * DAY + seconds, Form { is_day, is_open, zone: read.zone })
    }

    fn written(&mut self, wall: i64, form: Form) -> CellTime {
        let known = self.forms.iter().position(|known| *known == form);
        let at = known.unwrap_or_else(|| {
            self.forms.push(form);
            self.forms.len() - 1
        });
        u16::try_from(at).map_or(CellTime::UNREAD, |form| CellTime { wall, form })
    }

    /// What clocks showed; `None` where it is open which number is the day.
    fn shown(&self, time: CellTime, day_month: Option<DayMonth>) -> Option<(WallTime, &Form)> {
        let form = self.forms.get(usize::from(time.form))?;
        let wall = time.seconds();
        if !form.is_open {
            return Some((wall, form));
        }
        let (year, month, day) = wall.date.ymd();
        Some((WallTime { date: day_month?.date(month, day, year)?, ..wall }, form))
    }

    /// The instant, where it is known to the second.
    pub(super) fn exact(
        &self,
        time: CellTime,
        zone: Option<&Zone>,
        day_month: Option<DayMonth>,
    ) -> Option<Instant> {
        let (wall, form) = self.shown(time, day_month)?;
        if form.is_day || !YEARS.contains(&wall.date.ymd().0) {
            return None;
        }
        match form.zone {
            WrittenZone::Offset(offset) => Some(Instant::from_unix(wall.as_seconds() - i64::from(offset))),
            WrittenZone::None => match zone?.resolve(wall) {
                Wall::Once(at) => Some(at),
                Wall::Twice(_) | Wall::Skipped(_) => None,
            },
            _ => None,
        }
    }

    /// The instant, or the day where no time of day is told; `None` where it is less known than that.
    pub(super) fn span(
        &self,
        time: CellTime,
        zone: Option<&Zone>,
        day_month: Option<DayMonth>,
    ) -> Option<Span> {
        let (wall, form) = self.shown(time, day_month)?;
        if !form.is_day {
            return self.exact(time, zone, day_month).map(Span::exact);
        }
        let is_plain = form.zone == WrittenZone::None && YEARS.contains(&wall.date.ymd().0);
        zone.filter(|_| is_plain)
            .map(|zone| Span { from: zone.start_of(wall.date), to: zone.end_of(wall.date) })
    }

    /// The time as a case writes it, and its zone where it names one; `None` where it could not be read.
    pub(super) fn value(
        &self,
        time: CellTime,
        day_month: Option<DayMonth>,
    ) -> Option<(Value, Option<String>)> {
        let (wall, form) = self.shown(time, day_month)?;
        if form.is_day {
            return Some((Value::Text(wall.date.to_string()), zone_of(&form.zone)));
        }
        let clock = wall.seconds;
        let text = format!("{}T{:02}:{:02}:{:02}", wall.date, clock / 3600, clock / 60 % 60, clock % 60);
        let at = |offset: i32| Value::Text(format!("{text}{}", written(offset)));
        Some(match &form.zone {
            WrittenZone::Offset(offset) => (at(*offset), None),
            // A name with several meanings, such as CST: it was at one of them, or between.
            WrittenZone::AnyOf(_, offsets) => {
                let end = |offset: Option<&i16>| at(offset.map_or(0, |minutes| i32::from(*minutes) * 60));
                let (from, to) = (end(offsets.iter().max()), end(offsets.iter().min()));
                (Value::Map(vec![("from".to_owned(), from), ("to".to_owned(), to)]), None)
            }
            zone => (Value::Text(text), zone_of(zone)),
        })
    }
}

/// A time as programs write it, such as `2022-01-10 09:30:00`, with its offset where it has one: most tables
/// hold no others, and there is nothing in it to weigh.
fn plain(text: &str) -> Option<(i64, Option<i32>)> {
    let written = Written::parse(text)?;
    let clock = i64::from(written.clock?);
    let in_years = text.starts_with("20");
    in_years.then_some((i64::from(written.date.days()) * DAY + clock, written.offset))
}

/// The zone that a time names; one that is written and not known is not that of the file.
fn zone_of(zone: &WrittenZone) -> Option<String> {
    match zone {
        WrittenZone::Place(name) => Some(name.clone()),
        WrittenZone::AnyOf(..) | WrittenZone::Unknown(_) => Some(UNKNOWN_ZONE.to_owned()),
        WrittenZone::None | WrittenZone::Offset(_) => None,
    }
}

/// Seconds east of UTC as they are written.
fn written(offset: i32) -> String {
    let (sign, offset) = (if offset < 0 { '-' } else { '+' }, offset.unsigned_abs());
    format!("{sign}{:02}:{:02}", offset / 3600, offset / 60 % 60)
}

/// Seconds or milliseconds since 1970, as programs write instants.
fn epoch(text: &str) -> Option<Instant> {
    let number: i64 = text.parse().ok()?;
    match text.len() {
        10 => Some(Instant::from_unix(number)),
        13 => Some(Instant::from_unix(number.div_euclid(1000))),
        _ => None,
    }
}

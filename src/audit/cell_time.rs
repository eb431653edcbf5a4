//! Times as cells tell them, before it is known of which zone they are and which of their numbers is the day.

use crate::case::Value;
use crate::intake::{DayMonth, TimestampReader, WrittenClock, WrittenDate, WrittenZone};
use crate::time::{COMPILED_ZONES, Date, Instant, SHANGHAI, Span, Wall, WallTime, Written, Zone};

use super::table_options::Clock;

/// The zone of a time of which it is known that its zone is not known.
pub(super) const UNKNOWN_ZONE: &str = "unknown";
/// A case holds no times of other years than 2000 to 2048.
const DAYS: std::ops::RangeInclusive<Date> = Date::of(2000, 1, 1)..=Date::of(2048, 12, 31);
const DAY: i64 = 86_400;

/// A time as a cell tells it. Tables hold millions: each takes eight bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CellTime {
    /// Seconds since 1970 on the clock it was read from: 48 bits, the upper sixteen apart.
    low: u32,
    high: i16,
    /// How it was written, by number.
    form: u16,
}

impl CellTime {
    /// What stands there is no time that could be read.
    pub(super) const UNREAD: Self = Self::of(0, u16::MAX);
    /// It happened, and nothing says when.
    pub(super) const UNTIMED: Self = Self::of(0, u16::MAX - 1);

    /// No date of four digits comes near the ends of 48 bits.
    const fn of(wall: i64, form: u16) -> Self {
        Self { low: wall as u32, high: (wall >> 32) as i16, form }
    }

    fn wall(self) -> WallTime {
        WallTime::from_seconds(i64::from(self.high) << 32 | i64::from(self.low))
    }
}

/// How a time was written.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Form {
    /// The number of its column's clock.
    clock: u16,
    /// Without a time of day.
    is_day: bool,
    /// Day and month may be the other way round: read here with the month first.
    is_open: bool,
    zone: WrittenZone,
}

/// Reads times, and says what they mean once that is known.
#[derive(Debug)]
pub(super) struct CellTimes {
    reader: TimestampReader,
    forms: Vec<Form>,
    /// How columns are written, each way once; the first is that of the setting.
    clocks: Vec<Clock>,
    /// How many were read of which it is open which number is the day.
    open: u32,
    /// How many were read without a zone, in columns without a clock of their own.
    unzoned: u32,
}

impl Default for CellTimes {
    fn default() -> Self {
        let clocks = vec![Clock { zone: String::new(), day_month: None }];
        Self { reader: TimestampReader::default(), forms: Vec::new(), clocks, open: 0, unzoned: 0 }
    }
}

impl CellTimes {
    /// How many were read of which it is open which number is the day.
    pub(super) fn open(&self) -> u32 {
        self.open
    }

    /// How many were read without a zone, in columns without a clock of their own.
    pub(super) fn unzoned(&self) -> u32 {
        self.unzoned
    }

    /// The number of a way in which a column is written.
    pub(super) fn clock(&mut self, clock: &Clock) -> u16 {
        let at = self.clocks.iter().position(|known| known == clock).unwrap_or_else(|| {
            self.clocks.push(clock.clone());
            self.clocks.len() - 1
        });
        u16::try_from(at).unwrap_or_default()
    }

    /// Reads a cell of a column that is written so.
    pub(super) fn read(&mut self, text: &str, clock: u16) -> CellTime {
        let form = |zone: WrittenZone| Form { clock, is_day: false, is_open: false, zone };
        if let Some((wall, offset)) = plain(text) {
            return self.written(wall, form(offset.map_or(WrittenZone::None, WrittenZone::Offset)));
        }
        if let Some(at) = epoch(text) {
            return self.written(at.unix() + 8 * 3600, form(WrittenZone::Offset(8 * 3600)));
        }
        // A stretch of time is no time of anything.
        let read = self.reader.first(text).filter(|read| read.until.is_none() && read.spread == 0);
        let Some(read) = read else { return CellTime::UNREAD };
        let said = self.clocks[usize::from(clock)].day_month;
        let (date, is_open) = match read.date {
            WrittenDate::Known(date) => (Some(date), false),
            WrittenDate::Numeric { first, second, year } => match (first > 12, second > 12) {
                // A date that cannot be written so is none of this column.
                (true, _) if said == Some(DayMonth::MonthFirst) => (None, false),
                (_, true) if said == Some(DayMonth::DayFirst) => (None, false),
                (true, _) => (DayMonth::DayFirst.date(first, second, year), false),
                (_, true) => (DayMonth::MonthFirst.date(first, second, year), false),
                _ => (DayMonth::MonthFirst.date(first, second, year), first != second),
            },
            WrittenDate::Dotted { first, second, year } => {
                let is_month_first = second > 12 || said == Some(DayMonth::MonthFirst);
                let order = if is_month_first { DayMonth::MonthFirst } else { DayMonth::DayFirst };
                (order.date(first, second, year), false)
            }
            _ => (None, false),
        };
        let (seconds, is_day) = match read.clock {
            WrittenClock::At(seconds) => (i64::from(seconds), false),
            WrittenClock::None => (0, true),
            WrittenClock::OnDial(_) | WrittenClock::NoSuchTime | WrittenClock::Open => {
                return CellTime::UNREAD;
            }
        };
        let Some(date) = date else { return CellTime::UNREAD };
        self.open = self.open.saturating_add(u32::from(is_open && said.is_none()));
        self.written(i64::from(date.days()) * DAY + seconds, Form { clock, is_day, is_open, zone: read.zone })
    }

    fn written(&mut self, wall: i64, form: Form) -> CellTime {
        let is_unzoned = form.zone == WrittenZone::None && self.clock_of(&form).zone.is_empty();
        self.unzoned = self.unzoned.saturating_add(u32::from(is_unzoned));
        let known = self.forms.iter().position(|known| *known == form);
        let at = known.unwrap_or_else(|| {
            self.forms.push(form);
            self.forms.len() - 1
        });
        u16::try_from(at).map_or(CellTime::UNREAD, |form| CellTime::of(wall, form))
    }

    /// Whether nothing at all is known of it.
    pub(super) fn is_none(&self, time: CellTime, day_month: Option<DayMonth>) -> bool {
        self.shown(time, day_month).is_none()
    }

    /// What clocks showed; `None` where it is open which number is the day.
    fn shown(&self, time: CellTime, day_month: Option<DayMonth>) -> Option<(WallTime, &Form)> {
        let form = self.forms.get(usize::from(time.form))?;
        let wall = time.wall();
        if !form.is_open {
            return Some((wall, form));
        }
        let (year, month, day) = wall.date.ymd();
        let order = self.clock_of(form).day_month.or(day_month)?;
        Some((WallTime { date: order.date(month, day, year)?, ..wall }, form))
    }

    fn clock_of(&self, form: &Form) -> &Clock {
        &self.clocks[usize::from(form.clock)]
    }

    /// The zone of a time without one, where its table is at hand.
    fn zone<'z>(&self, form: &Form, zone: Option<&'z Zone<'z>>) -> Option<&'z Zone<'z>> {
        let named = match &form.zone {
            WrittenZone::Place(name) => name,
            _ => &self.clock_of(form).zone,
        };
        match named.as_str() {
            "" => zone,
            own => COMPILED_ZONES.into_iter().find(|known| known.name == own),
        }
    }

    /// The instant, where it is known to the second.
    pub(super) fn exact(
        &self,
        time: CellTime,
        zone: Option<&Zone>,
        day_month: Option<DayMonth>,
    ) -> Option<Instant> {
        let (wall, form) = self.shown(time, day_month)?;
        if form.is_day || !DAYS.contains(&wall.date) {
            return None;
        }
        match form.zone {
            WrittenZone::Offset(offset) => Some(Instant::from_unix(wall.as_seconds() - i64::from(offset))),
            WrittenZone::None | WrittenZone::Place(_) => match self.zone(form, zone)?.resolve(wall) {
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
        let is_plain =
            matches!(form.zone, WrittenZone::None | WrittenZone::Place(_)) && DAYS.contains(&wall.date);
        self.zone(form, zone)
            .filter(|_| is_plain)
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
            return Some((Value::Text(wall.date.to_string()), self.zone_name(form)));
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
            _ => (Value::Text(text), self.zone_name(form)),
        })
    }

    /// The same as a fact of the order, which has no zone of its own: by a column's own clock it is told in instants.
    pub(super) fn fact(&self, time: CellTime, day_month: Option<DayMonth>) -> Option<Value> {
        let form = self.forms.get(usize::from(time.form))?;
        match &form.zone {
            WrittenZone::Offset(_) => return Some(self.value(time, day_month)?.0),
            WrittenZone::AnyOf(..) if !form.is_day => return Some(self.value(time, day_month)?.0),
            WrittenZone::None if self.clock_of(form).zone.is_empty() => {
                return Some(self.value(time, day_month)?.0);
            }
            WrittenZone::AnyOf(..) | WrittenZone::Unknown(_) => return None,
            WrittenZone::None | WrittenZone::Place(_) => {}
        }
        let span = self.span(time, None, day_month)?;
        let end = |name: &str, at: Instant| (name.to_owned(), Value::Text(at.rfc3339(&SHANGHAI)));
        Some(Value::Map(vec![end("from", span.from), end("to", span.to)]))
    }

    /// The zone that a time names, or its column; one that is written and not known is not that of the file.
    fn zone_name(&self, form: &Form) -> Option<String> {
        match &form.zone {
            WrittenZone::Place(name) => Some(name.clone()),
            WrittenZone::AnyOf(..) | WrittenZone::Unknown(_) => Some(UNKNOWN_ZONE.to_owned()),
            WrittenZone::None => Some(self.clock_of(form).zone.clone()).filter(|zone| !zone.is_empty()),
            WrittenZone::Offset(_) => None,
        }
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

/// Seconds east of UTC as they are written.
fn written(offset: i32) -> String {
    let (sign, offset) = (if offset < 0 { '-' } else { '+' }, offset.unsigned_abs());
    format!("{sign}{:02}:{:02}", offset / 3600, offset / 60 % 60)
}

/// Seconds or milliseconds since 1970, as programs write instants; not what may as well be a day and its hour, such as
/// 2022012210.
fn epoch(text: &str) -> Option<Instant> {
    let number: i64 = text.parse().ok()?;
    let (month, day, hour) = (number / 10_000 % 100, number / 100 % 100, number % 100);
    let is_day = text.starts_with("20") && (1..=12).contains(&month) && (1..=31).contains(&day) && hour < 24;
    if text.len() == 10 && is_day {
        return None;
    }
    match text.len() {
        10 => Some(Instant::from_unix(number)),
        13 => Some(Instant::from_unix(number.div_euclid(1000))),
        _ => None,
    }
}

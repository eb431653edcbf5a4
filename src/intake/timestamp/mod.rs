//! Dates and times in their written forms.

mod clock;
mod cursor;
mod date;
mod zone;

use std::ops::Range;

use super::date_words::{JOINER_GLYPHS, JOINERS, THROUGH};
use super::lexer::{Kind, Token, Tokens};
use crate::time::Date;
use cursor::{Cursor, listed};
use date::is_later;

/// A date as written, before the paste says what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrittenDate {
    /// One date.
    Known(Date),
    /// Numbers with the year last: which is the day and which the month is for the paste to say.
    Numeric {
        /// The number that stands first.
        first: u32,
        /// The number that stands second.
        second: u32,
        /// The year.
        year: i32,
    },
    /// The same with dots between the numbers: the day stands first, unless the paste shows otherwise.
    Dotted {
        /// The number that stands first.
        first: u32,
        /// The number that stands second.
        second: u32,
        /// The year.
        year: i32,
    },
    /// A month (1–12) and a day without a year.
    NoYear {
        /// 1–12.
        month: u32,
        /// 1–31.
        day: u32,
    },
    /// Two numbers, a day and a month without a year: which is which is for the paste to say.
    ShortNumeric {
        /// The number that stands first.
        first: u32,
        /// The number that stands second.
        second: u32,
        /// Whether the month stands first, where what stands beside them tells it.
        month_first: Option<bool>,
    },
    /// A day of a year that two digits do not tell: of which century, of which era, or whether they are
    /// the year at all.
    UnclearYear,
    /// None: the text tells the time of day only.
    None,
    /// So many days after the day on which it was written or copied.
    Relative(i32),
    /// The day of the week (0 for Monday) of so many weeks after the one in which it was written or copied.
    OfWeek(i32, u32),
    /// The last such day of the week (0 for Monday) before the day on which it was copied, as apps name the days of a chat.
    LastWeekday(u32),
    /// The first day, or else the last, of so many months after the one in which it was written or copied.
    OfMonth(i32, bool),
    /// The last such day of a month before it was written or copied.
    DayOnly(u32),
    /// The form of a date, and no such date.
    NoSuchDate,
}

/// A zone as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WrittenZone {
    /// None.
    None,
    /// Seconds east of UTC.
    Offset(i32),
    /// An IANA name.
    Place(String),
    /// A name by which people mean different offsets, in minutes east of UTC.
    AnyOf(String, &'static [i16]),
    /// A name that is not known here.
    Unknown(String),
}

/// A time of day as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrittenClock {
    /// No time of day.
    None,
    /// Seconds after midnight; 86,400 is the midnight with which the day ends.
    At(u32),
    /// The same or twelve hours later: 2 o'clock, as a dial shows it.
    OnDial(u32),
    /// The form of a time of day, and no such time.
    NoSuchTime,
    /// Words that leave open which day or half of it is meant, such as 晚上12:00.
    Open,
}

/// Where a stretch of time ends that is written as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Until {
    /// Its last day; the first where that is the only one.
    pub date: Option<WrittenDate>,
    /// Its last time of day; that of the beginning where that is the only one.
    pub clock: Option<u32>,
}

/// What stands before a time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Led {
    /// Nothing that says so.
    Nothing,
    /// Its date.
    Date,
    /// A word that leads from its date to it.
    Word,
}

/// A date, with or without a time of day and a zone, as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timestamp {
    /// Bytes of the line it stands in.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// Its date.
    pub date: WrittenDate,
    /// Its time of day.
    pub clock: WrittenClock,
    /// Whether the time of day was written to the second.
    pub to_the_second: bool,
    /// Its zone.
    pub zone: WrittenZone,
    /// The day of the week it names, 0 for Monday.
    pub weekday: Option<u32>,
    /// Where it ends, if it is a stretch of time.
    pub until: Option<Until>,
    /// It may be so many days earlier or later: "around the 15th".
    pub spread: u32,
}

impl Timestamp {
    /// A day, from byte to byte of its line.
    pub(super) fn day(start: usize, end: usize, date: WrittenDate) -> Self {
        Self {
            start,
            end,
            date,
            clock: WrittenClock::None,
            to_the_second: false,
            zone: WrittenZone::None,
            weekday: None,
            until: None,
            spread: 0,
        }
    }

    /// A time of day, from byte to byte of its line.
    pub(super) fn time(start: usize, end: usize, seconds: u32) -> Self {
        Self { clock: WrittenClock::At(seconds), ..Self::day(start, end, WrittenDate::None) }
    }

    /// An instant in seconds since 1970.
    pub(super) fn instant(start: usize, end: usize, seconds: i64) -> Option<Self> {
        let days = i32::try_from(seconds.div_euclid(86_400)).ok()?;
        let clock = u32::try_from(seconds.rem_euclid(86_400)).ok()?;
        let day = Self::day(start, end, WrittenDate::Known(Date::from_days(days)));
        Some(Self {
            clock: WrittenClock::At(clock),
            to_the_second: true,
            zone: WrittenZone::Offset(0),
            ..day
        })
    }

    /// Whether it is told as more than a day without a time of day: another one of the line is nearer to what happened.
    fn is_rough(&self) -> bool {
        self.clock == WrittenClock::None && (self.until.is_some() || self.spread > 0)
    }
}

/// The first date-time of a line.
///
/// ```
/// use aftersales::intake::{WrittenClock, WrittenDate, WrittenZone, first_timestamp};
/// let line = "paid Apr. 25, 2022, 14:19:33 PDT.";
/// let at = first_timestamp(line).unwrap();
/// assert_eq!(&line[at.start..at.end], "Apr. 25, 2022, 14:19:33 PDT");
/// assert_eq!(at.clock, WrittenClock::At(14 * 3600 + 19 * 60 + 33));
/// assert_eq!(at.zone, WrittenZone::Offset(-7 * 3600));
/// let open = first_timestamp("03/04/2022 10:00").unwrap();
/// assert!(matches!(open.date, WrittenDate::Numeric { first: 3, second: 4, year: 2022 }));
/// assert_eq!(first_timestamp("IMG-2022-03-04.jpg, order 20220304, v1.2.2022"), None);
/// ```
pub fn first_timestamp(line: &str) -> Option<Timestamp> {
    TimestampReader::new().first(line)
}

/// Reads many lines: what it knows by heart is looked up once.
///
/// ```
/// use aftersales::intake::{TimestampReader, WrittenClock};
/// let mut reader = TimestampReader::new();
/// let clocks = ["2022-01-10 09:30", "Jan. 9, 2022, 17:30:00 PST"].map(|cell| reader.first(cell).unwrap().clock);
/// assert_eq!(clocks, [WrittenClock::At(34_200), WrittenClock::At(63_000)]);
/// ```
#[derive(Debug)]
pub struct TimestampReader(Tokens);

impl TimestampReader {
    /// Ready to read.
    pub fn new() -> Self {
        Self(Tokens::new())
    }

    /// The first date-time of a line.
    pub fn first(&mut self, line: &str) -> Option<Timestamp> {
        self.0.read(line, usize::MAX);
        first(line, &self.0)
    }

    /// The byte after the time of day with which a line begins; `None` where it begins otherwise.
    ///
    /// ```
    /// let mut reader = aftersales::intake::TimestampReader::new();
    /// assert_eq!(reader.clock("3:05 PM, and more"), Some(7));
    /// assert_eq!(reader.clock("at 3:05 PM"), None);
    /// ```
    pub fn clock(&mut self, line: &str) -> Option<usize> {
        self.0.read(line, usize::MAX);
        leading_clock(line, &self.0).map(|(_, end)| end)
    }

    /// The bytes of the day that a line names, and of the time of day beside it, where it holds nothing else.
    ///
    /// ```
    /// let mut reader = aftersales::intake::TimestampReader::new();
    /// assert_eq!(reader.named_day("jeudi à 09:15"), Some((0..5, Some(9..14))));
    /// assert_eq!(reader.named_day("昨天"), Some((0..6, None)));
    /// assert_eq!(reader.named_day("Fri, May 3"), Some((0..10, None)));
    /// assert_eq!(reader.named_day("Monday is fine"), None);
    /// ```
    pub fn named_day(&mut self, line: &str) -> Option<(Range<usize>, Option<Range<usize>>)> {
        self.0.read(line, usize::MAX);
        let named = named_day(line, &self.0)?;
        Some((named.day, named.clock.map(|(place, _)| place)))
    }
}

impl Default for TimestampReader {
    fn default() -> Self {
        Self::new()
    }
}

/// The first date-time of a line that is read already.
pub(super) fn first(line: &str, tokens: &Tokens) -> Option<Timestamp> {
    let mut after = 0;
    let mut all = (0..tokens.list.len()).filter_map(|at| {
        if tokens.list[at].start < after {
            return None;
        }
        let found = at_token(line, tokens, at)?;
        after = found.end;
        Some(found)
    });
    let found = all.next()?;
    let exact = if found.is_rough() { all.find(|other| !other.is_rough()) } else { None };
    Some(exact.unwrap_or(found))
}

/// Whether a line tells of a day before the one on which it was written, or of a day of a year that it leaves open; of what is
/// done already, so does a day of the week, a month, or a day and a month in numbers.
pub(super) fn names_another_day(line: &str, tokens: &Tokens, is_done: bool) -> bool {
    (0..tokens.list.len()).any(|at| {
        let mut cursor = Cursor { line, tokens, at };
        let before = cursor.attempt(Cursor::relative_date);
        matches!(before, Some(WrittenDate::Relative(days)) if days < 0)
            || matches!(cursor.date(), Some(WrittenDate::NoYear { .. }))
            || is_done && Cursor { line, tokens, at }.names_a_day()
    })
}

/// The day that a line names without a number and without anything else: `Yesterday`, `今天`.
pub(super) fn lone_day(line: &str, tokens: &Tokens) -> Option<Timestamp> {
    let mut cursor = Cursor { line, tokens, at: 0 };
    let date = cursor.relative_date().filter(|_| cursor.token().is_none())?;
    Some(Timestamp::day(tokens.list[0].start, cursor.end(), date))
}

/// A day that stands for itself, such as `Yesterday`, `Monday` or `Fri, May 3`.
pub(super) struct NamedDay {
    pub(super) date: WrittenDate,
    /// Its bytes.
    pub(super) day: Range<usize>,
    /// The day of the week that stands beside it, 0 for Monday.
    pub(super) weekday: Option<u32>,
    /// The bytes of the time of day beside it, and its seconds.
    pub(super) clock: Option<(Range<usize>, u32)>,
}

/// The day that is all that a line holds, with or without a time of day beside it.
pub(super) fn named_day(line: &str, tokens: &Tokens) -> Option<NamedDay> {
    let mut cursor = Cursor { line, tokens, at: 0 };
    let of_week = |cursor: &mut Cursor<'_>| cursor.weekday(false).map(WrittenDate::LastWeekday);
    // `Fri, May 3`, `5月3日 周五`: a day without its year, and the day of the week before or after it.
    let mut weekday = None;
    let of_year = |cursor: &mut Cursor<'_>| {
        weekday = cursor.attempt(|cursor| {
            let named = cursor.weekday(false)?;
            cursor.joiners(&mut None);
            Some(named)
        });
        let days = cursor.days().filter(|days| days.last.is_none() && days.spread == 0)?;
        cursor.joiners(&mut weekday);
        Some(days.first)
    };
    let date = cursor
        .attempt(Cursor::relative_date)
        .or_else(|| cursor.attempt(of_year))
        .or_else(|| cursor.attempt(of_week))?;
    let day = tokens.list[0].start..cursor.end();
    if cursor.token().is_none() {
        return Some(NamedDay { date, day, weekday, clock: None });
    }
    cursor.joiners(&mut None);
    let start = cursor.token()?.start;
    match cursor.clock(Led::Date)? {
        (WrittenClock::At(seconds), _) if cursor.token().is_none() => {
            Some(NamedDay { date, day, weekday, clock: Some((start..cursor.end(), seconds)) })
        }
        _ => None,
    }
}

/// The time of day with which a line ends, and the byte at which it begins.
pub(super) fn trailing_clock(line: &str, tokens: &Tokens) -> Option<(u32, usize)> {
    (1..tokens.list.len()).find_map(|at| {
        let mut cursor = Cursor { line, tokens, at };
        let (clock, _) = cursor.clock(Led::Nothing)?;
        match clock {
            WrittenClock::At(seconds) if cursor.at == tokens.list.len() => {
                Some((seconds, tokens.list[at].start))
            }
            _ => None,
        }
    })
}

/// The date-time that begins at a token.
fn at_token(line: &str, tokens: &Tokens, at: usize) -> Option<Timestamp> {
    let mut cursor = Cursor { line, tokens, at };
    if !cursor.may_begin() {
        return None;
    }
    let mut found = cursor.attempt(Cursor::moment).or_else(|| cursor.epoch())?;
    if found.zone == WrittenZone::None && found.start > 0 && matches!(found.clock, WrittenClock::At(_)) {
        found.zone = zone::zone_before(&line[..found.start]);
    }
    Some(cursor.attempt(|cursor| cursor.stretch_of_moments(&found)).unwrap_or(found))
}

/// The time of day with which a line begins, and the byte after it: chats that name the day once.
pub(super) fn leading_clock(line: &str, tokens: &Tokens) -> Option<(u32, usize)> {
    let mut cursor = Cursor { line, tokens, at: 0 };
    match cursor.clock(Led::Nothing)? {
        (WrittenClock::At(seconds), _) => Some((seconds, cursor.end())),
        _ => None,
    }
}

impl Cursor<'_> {
    /// Whether a date-time may begin here: nothing that makes it part of a name, a version or a path
    /// stands before it.
    fn may_begin(&self) -> bool {
        let Some(token) = self.token() else { return false };
        if token.kind != Kind::Number {
            // Names of months and days matter beside a number only, and looking one up is slow.
            let is_number = |near: &Token| {
                near.kind == Kind::Number || near.kind == Kind::Glyph && "月点點".contains(self.folded(near))
            };
            let near = || self.tokens.list.iter().skip(self.at + 1).take(6).any(is_number);
            if token.kind == Kind::Mark || !near() && !self.may_be_rough() {
                return false;
            }
        }
        let Some(before) = self.at.checked_sub(1).map(|before| &self.tokens.list[before]) else {
            return true;
        };
        let text = self.folded(before);
        if token.kind == Kind::Number && listed("v ver version rev no nr", text) {
            return false;
        }
        if !token.joined {
            return true;
        }
        match before.kind {
            Kind::Glyph => true,
            Kind::Number => false,
            Kind::Word => !text.is_ascii() && token.kind == Kind::Number,
            Kind::Mark => match text {
                "/" | "\\" | "_" | "#" | "@" | "$" | "€" | "£" | "¥" => false,
                "-" | "." | "+" => !before.joined || self.at == 1,
                _ => true,
            },
        }
    }

    /// `on Monday`, `周一`, `in January`, `on 20/2`, `am 20.02.`: a day without its year, as people tell of one.
    fn names_a_day(&mut self) -> bool {
        const LEADS: &str = "on in last since am im vom el les del de en dia em в во на с يوم في";
        // 周一 and 星期一 say by themselves that they are days.
        if self.token().is_some_and(|token| token.kind == Kind::Glyph) {
            return self.weekday(false).is_some();
        }
        self.word(LEADS).is_some() && (self.is_day_or_month() || self.attempt(Self::day_and_month).is_some())
    }

    /// A day of the week or a month by its whole name: what is shorter may be another word.
    fn is_day_or_month(&self) -> bool {
        const SHORTEST: usize = 4;
        let name = self.token().filter(|token| token.kind == Kind::Word && token.width >= SHORTEST);
        name.map(|token| self.folded(token)).is_some_and(|name| {
            self.tokens.weekdays.whole(name).is_some() || self.tokens.months.whole(name).is_some()
        })
    }

    /// `20/2`, `20.02.`; 2.2 may be a measure.
    fn day_and_month(&mut self) -> Option<()> {
        let first = self.number(1..=2)?;
        let mark = self.joined_mark("/.")?;
        let second = self.joined_number(if mark == '.' { 2..=2 } else { 1..=2 })?;
        if mark == '.' {
            self.joined_mark(".")?;
        }
        let (low, high) = (first.min(second), first.max(second));
        ((1..=12).contains(&low) && (1..=31).contains(&high)).then_some(())
    }

    /// Whether a date-time may end here.
    fn may_end(&self, has_clock: bool) -> bool {
        let Some(next) = self.token().filter(|next| next.joined) else { return true };
        if self.at > 0 && self.folded(&self.tokens.list[self.at - 1]) == "," {
            return true;
        }
        let text = self.folded(next);
        let after = self.tokens.list.get(self.at + 1).filter(|after| after.joined);
        match next.kind {
            Kind::Number => false,
            Kind::Word => !text.is_ascii(),
            Kind::Glyph => true,
            Kind::Mark => match (text, after.map(|after| after.kind)) {
                ("_" | "\\" | "%", _) => false,
                ("/", Some(_)) => has_clock,
                ("-" | ":", Some(Kind::Number)) => has_clock && text == "-",
                (".", Some(Kind::Number | Kind::Word)) => false,
                _ => true,
            },
        }
    }

    /// `date [joiners] [time] [zone]`, or a stretch of days, or of hours of one day.
    fn date_time(&mut self) -> Option<Timestamp> {
        let start = self.token()?.start;
        let (days, mut weekday) = self.attempt(|cursor| Some((cursor.days()?, None))).or_else(|| {
            self.attempt(|cursor| {
                let weekday = cursor.attempt(|cursor| cursor.weekday(false));
                while weekday.is_some()
                    && (cursor.mark(",.").is_some() || cursor.word("den the le el em").is_some())
                {
                }
                let days = weekday.and_then(|_| cursor.attempt(Self::days));
                Some((days.or_else(|| cursor.short_date())?, weekday))
            })
        })?;
        let is_short = days.is_short;
        let (mut date, mut last_day) = (days.first, days.last);
        let (mut seconds_of_day, mut after_t, mut named_first) = (0, false, WrittenZone::None);
        let clock = self.attempt(|cursor| {
            let led = cursor.joiners(&mut weekday);
            // Chinese pages name the zone before the time.
            if let Some(zone) = cursor.attempt(Self::named_zone) {
                named_first = zone;
            }
            after_t = cursor.tokens.list[cursor.at - 1].joined
                && cursor.folded(&cursor.tokens.list[cursor.at - 1]) == "t";
            let clock = cursor.clock(led)?;
            if let WrittenClock::At(seconds) = clock.0 {
                seconds_of_day = seconds;
            }
            Some(clock)
        });
        let (mut zone, mut to_the_second, mut last_clock) = (WrittenZone::None, false, None);
        match clock {
            Some((clock, seconds)) => {
                to_the_second = seconds;
                last_clock = self.attempt(|cursor| cursor.end_of_stretch(clock));
                zone = self.zone((!seconds && !after_t && last_clock.is_none()).then_some(seconds_of_day));
                if zone == WrittenZone::None {
                    zone = named_first;
                }
                let year = self.attempt(|cursor| match date {
                    WrittenDate::NoYear { .. } => cursor.year(4..=4),
                    _ => None,
                });
                if let Some(year) = year {
                    date = of_year(date, year);
                    last_day = last_day.map(|last| of_year(last, year));
                }
            }
            None => {
                let named = self.attempt(|cursor| {
                    let mut named = None;
                    cursor.joiners(&mut named);
                    named
                });
                weekday = weekday.or(named);
            }
        }
        let needs_clock = match date {
            WrittenDate::NoYear { .. }
            | WrittenDate::ShortNumeric { .. }
            | WrittenDate::UnclearYear
            | WrittenDate::Relative(_)
            | WrittenDate::OfWeek(..)
            | WrittenDate::LastWeekday(_)
            | WrittenDate::OfMonth(..) => days.spread == 0,
            WrittenDate::DayOnly(_) => false,
            _ => self.short_year(start) && !self.is_labelled(start, date) && !self.is_stroked(start),
        };
        // 10.15.22 AM is a time of day, and 12.5.20 kg a weight.
        let is_measure = matches!(date, WrittenDate::Dotted { .. })
            && self.short_year(start)
            && clock.is_none()
            && (self.half_here().is_some()
                || self.token().is_some_and(|next| listed(UNITS, self.folded(next))));
        if is_measure {
            return None;
        }
        let leads = start == self.tokens.list[0].start;
        let alone = self.at == self.tokens.list.len() && self.needs_a_day(date) && !is_short;
        let notes = || if is_short { self.leads_a_short_note() } else { self.leads_a_note() };
        let led = leads && (alone || notes()) || last_day.is_some() && !self.is_month_in_words(date);
        if (needs_clock && clock.is_none() && !led) || !self.may_end(clock.is_some()) {
            return None;
        }
        // Around a time of day it is that which is not quite known, and not the day.
        let spread = if clock.is_some() { 0 } else { days.spread };
        let clock = clock.map_or(WrittenClock::None, |(clock, _)| clock);
        let until = (last_day.is_some() || last_clock.is_some())
            .then_some(Until { date: last_day, clock: last_clock });
        Some(Timestamp { start, end: self.end(), date, clock, to_the_second, zone, weekday, until, spread })
    }

    /// A day, with its time of day before or after it where one is told.
    fn moment(&mut self) -> Option<Timestamp> {
        self.attempt(Self::date_time).or_else(|| self.attempt(Self::time_date))
    }

    /// From one moment to a later one, each with its day and time: `2022-03-01 10:00 – 2022-03-02 11:00`.
    fn stretch_of_moments(&mut self, first: &Timestamp) -> Option<Timestamp> {
        let WrittenClock::At(from) = first.clock else { return None };
        if first.until.is_some() {
            return None;
        }
        self.phrase(&THROUGH)?;
        let last = self.attempt(Self::moment).filter(|last| last.until.is_none())?;
        let WrittenClock::At(to) = last.clock else { return None };
        let is_later = is_later(first.date, last.date) || first.date == last.date && from < to;
        // The zone is told once, or the same with each.
        let zone = if first.zone == WrittenZone::None { &last.zone } else { &first.zone };
        let is_one_zone = last.zone == WrittenZone::None || last.zone == *zone;
        (is_later && is_one_zone).then(|| Timestamp {
            end: last.end,
            zone: zone.clone(),
            until: Some(Until { date: Some(last.date), clock: Some(to) }),
            ..first.clone()
        })
    }

    /// The later end of a stretch of hours that begins at this time of day: `10:00–12:00`, `from 10:00 to 12:00`.
    fn end_of_stretch(&mut self, from: WrittenClock) -> Option<u32> {
        let WrittenClock::At(from) = from else { return None };
        let touches = self.token()?.joined;
        self.phrase(&THROUGH)?;
        let written = self.clock(Led::Date)?;
        // 08:00-10:00 may also be eight o'clock in Honolulu.
        let may_be_offset = |to: u32| touches && (3 * 3600..=10 * 3600).contains(&to);
        match written.0 {
            WrittenClock::At(to) if to > from && !may_be_offset(to) => Some(to),
            _ => None,
        }
    }

    /// Whether a date is told without its year, or from another day.
    fn needs_a_day(&self, date: WrittenDate) -> bool {
        matches!(
            date,
            WrittenDate::NoYear { .. }
                | WrittenDate::Relative(_)
                | WrittenDate::OfWeek(..)
                | WrittenDate::LastWeekday(_)
                | WrittenDate::OfMonth(..)
        )
    }

    /// Whether a stretch is a month without its year, or a week: words that also stand in any sentence.
    fn is_month_in_words(&self, date: WrittenDate) -> bool {
        matches!(date, WrittenDate::OfWeek(..) | WrittenDate::OfMonth(..))
    }

    /// Whether what follows a date at the beginning of a line makes it the date of a note: a mark and
    /// words, or words after a date of three numbers.
    fn leads_a_note(&self) -> bool {
        let Some(next) = self.token() else { return false };
        let after = self.tokens.list.get(self.at + 1);
        let words =
            |token: Option<&Token>| token.is_some_and(|token| matches!(token.kind, Kind::Word | Kind::Glyph));
        match next.kind {
            Kind::Mark => ":-–—,".contains(self.folded(next)) && words(after),
            Kind::Word | Kind::Glyph => {
                !next.joined && self.tokens.list[self.at - 1].kind == Kind::Number && self.at >= 5
                    || next.kind == Kind::Glyph && self.tokens.list[self.at - 1].kind == Kind::Glyph
            }
            Kind::Number => false,
        }
    }

    /// The same of a day and a month in numbers, which may be a part of something, a score, a price: `14/03 asked for …`,
    /// `14.03. – asked for …`.
    fn leads_a_short_note(&self) -> bool {
        let own = &self.tokens.list[..self.at];
        let is_written_out =
            own.iter().filter(|token| token.kind == Kind::Number).all(|token| token.width == 2);
        let is_date = own.len() >= 4 || own.iter().any(|token| self.folded(token) == "/");
        let mut rest = self.tokens.list[self.at..].iter();
        let next = rest.next().filter(|next| !next.joined || self.folded(next) == ":");
        let word = next.and_then(|next| if next.kind == Kind::Mark { rest.next() } else { Some(next) });
        is_written_out && is_date && word.is_some_and(|word| matches!(word.kind, Kind::Word | Kind::Glyph))
    }

    /// Whether the numeric date that begins at this byte has a year of two digits.
    fn short_year(&self, start: usize) -> bool {
        let before = self.tokens.list[..self.at].iter().rev().take_while(|token| token.start >= start);
        !before.into_iter().any(|token| token.kind == Kind::Number && token.width >= 4)
    }

    /// Whether a word before the date that begins at this byte says that it is one; before one without dots a colon
    /// does too.
    fn is_labelled(&self, start: usize, date: WrittenDate) -> bool {
        let mut before = self.tokens.list[..self.at].iter().rev().skip_while(|token| token.start >= start);
        let says = |token: &Token| listed(LABELS, self.folded(token)) || listed(JOINERS, self.folded(token));
        match before.next() {
            Some(mark) if mark.kind == Kind::Mark && self.folded(mark) == ":" => {
                !matches!(date, WrittenDate::Dotted { .. }) || before.next().is_some_and(says)
            }
            Some(mark) if mark.kind == Kind::Mark => false,
            before => before.is_some_and(says),
        }
    }

    /// Whether the date that begins at this byte has a month in words and strokes between its parts: `15-Jan-22`.
    fn is_stroked(&self, start: usize) -> bool {
        let own = || self.tokens.list[..self.at].iter().skip_while(|token| token.start < start);
        let is_named = own().take(5).any(|token| token.kind == Kind::Word);
        let strokes = own().take(5).filter(|token| self.folded(token) == "-").count();
        is_named && strokes == 2 && own().take(5).skip(1).all(|token| token.joined)
    }

    /// `time [zone] [joiners] date`.
    fn time_date(&mut self) -> Option<Timestamp> {
        let start = self.token()?.start;
        let (clock, to_the_second) = self.clock(Led::Nothing)?;
        let last_clock = self.attempt(|cursor| cursor.end_of_stretch(clock));
        let seconds = if let WrittenClock::At(seconds) = clock { seconds } else { 0 };
        let zone = self.zone((!to_the_second && last_clock.is_none()).then_some(seconds));
        let mut weekday = None;
        // `Mar` is a month before it is a Tuesday.
        let days = match self.attempt(Self::days) {
            Some(days) => days,
            None => {
                self.joiners(&mut weekday);
                // German `am` leads to the day, and is no half of it.
                let _ = self.word("am");
                self.joiners(&mut weekday);
                self.days()?
            }
        };
        let dated = !matches!(
            days.first,
            WrittenDate::Relative(_)
                | WrittenDate::OfWeek(..)
                | WrittenDate::LastWeekday(_)
                | WrittenDate::OfMonth(..)
                | WrittenDate::DayOnly(_)
        );
        let until = (days.last.is_some() || last_clock.is_some())
            .then_some(Until { date: days.last, clock: last_clock });
        (dated && self.may_end(true)).then(|| Timestamp {
            start,
            end: self.end(),
            date: days.first,
            clock,
            to_the_second,
            zone,
            weekday,
            until,
            spread: 0,
        })
    }

    /// Seconds or milliseconds since 1970 after a label that says it is a time.
    fn epoch(&mut self) -> Option<Timestamp> {
        let token = self.token().filter(|token| token.kind == Kind::Number)?;
        let seconds = match token.width {
            10 => token.value,
            13 => token.value / 1000,
            _ => return None,
        };
        let label = self.tokens.list[..self.at].iter().rev().find(|token| token.kind != Kind::Mark)?;
        let far =
            self.tokens.list[..self.at].iter().rev().take_while(|token| token.kind == Kind::Mark).count();
        let label = self.folded(label);
        let is_time =
            ["time", "date", "epoch", "timestamp", "created", "at"].iter().any(|end| label.ends_with(end));
        let says_so = far > 0 && (is_time || label == "ts");
        (says_so && (946_684_800..4_102_444_800).contains(&seconds)).then_some(())?;
        self.at += 1;
        Timestamp::instant(token.start, token.end, i64::try_from(seconds).ok()?)
    }

    /// What may stand between a date and its time; what led to the time.
    fn joiners(&mut self, weekday: &mut Option<u32>) -> Led {
        let mut led = Led::Date;
        for _ in 0..10 {
            let bracketed = self.attempt(|cursor| {
                cursor.mark("([")?;
                let named = cursor.weekday(true)?;
                cursor.mark(")]").map(|_| named)
            });
            if let Some(named) = bracketed.or_else(|| self.attempt(|cursor| cursor.weekday(false))) {
                *weekday = Some(named);
            } else if self.word(JOINERS).is_some() {
                led = Led::Word;
                // `a la(s) 10:20`, `à(s) 22:20`
                let _ = self.attempt(|cursor| {
                    cursor.joined_mark("(")?;
                    cursor.word("s")?;
                    cursor.mark(")")
                });
            } else if self.mark(",.·•|-@").is_none() && self.mark(JOINER_GLYPHS).is_none() {
                break;
            }
        }
        led
    }
}

/// The same day of this year.
fn of_year(date: WrittenDate, year: i32) -> WrittenDate {
    match date {
        WrittenDate::NoYear { month, day } => Date::new(year, month, day).map_or(date, WrittenDate::Known),
        other => other,
    }
}

/// Words for what numbers measure.
const UNITS: &str = "kg g mg t mm cm m km in ft l ml w kw v a hz mhz usd eur cny rmb % mb gb kb x";

/// Words after which a date may have a year of two digits without anything else.
const LABELS: &str = "date dated paid payment order ordered placed created sent shipped delivered received arrived requested \
    since until till from by before after due fecha data datum дата";

//! Dates and times in their written forms.

use super::lexer::{Kind, Token, Tokens};
use super::names::{
    HALF_GLYPHS, HALVES, Half, JOINER_GLYPHS, JOINERS, MONTHS, NamedZone, RELATIVE, RELATIVE_GLYPHS,
    WEEKDAY_GLYPHS, WEEKDAYS, ZONE_NAMES, ZONES,
};
use crate::time::Date;

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
    /// A month (1–12) and a day without a year.
    NoYear {
        /// 1–12.
        month: u32,
        /// 1–31.
        day: u32,
    },
    /// So many days after the day on which it was written or copied.
    Relative(i32),
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
    /// The form of a time of day, and no such time.
    NoSuchTime,
    /// Words that leave open which day or half of it is meant, such as 晚上12:00.
    Open,
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
    let mut tokens = Tokens::default();
    tokens.read(line, usize::MAX);
    first(line, &tokens)
}

/// The first date-time of a line that is read already.
pub(super) fn first(line: &str, tokens: &Tokens) -> Option<Timestamp> {
    (0..tokens.list.len()).find_map(|at| at_token(line, tokens, at))
}

/// The date-time that begins at a token.
fn at_token(line: &str, tokens: &Tokens, at: usize) -> Option<Timestamp> {
    let mut cursor = Cursor { line, tokens, at };
    if !cursor.may_begin() {
        return None;
    }
    cursor.attempt(Cursor::date_time).or_else(|| cursor.attempt(Cursor::time_date)).or_else(|| cursor.epoch())
}

/// The time of day with which a line begins, and the byte after it: chats that name the day once.
pub(super) fn leading_clock(line: &str, tokens: &Tokens) -> Option<(u32, usize)> {
    let mut cursor = Cursor { line, tokens, at: 0 };
    match cursor.clock(false)? {
        (WrittenClock::At(seconds), _) => Some((seconds, cursor.end())),
        _ => None,
    }
}

struct Cursor<'a> {
    line: &'a str,
    tokens: &'a Tokens,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn token(&self) -> Option<&'a Token> {
        self.tokens.list.get(self.at)
    }

    fn folded(&self, token: &Token) -> &'a str {
        self.tokens.folded(token)
    }

    /// The byte after the last token taken.
    fn end(&self) -> usize {
        self.at.checked_sub(1).and_then(|last| self.tokens.list.get(last)).map_or(0, |last| last.end)
    }

    /// Reads something, or stays where it was.
    fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.at;
        let found = read(self);
        if found.is_none() {
            self.at = start;
        }
        found
    }

    fn take(&mut self, kind: Kind, fits: impl FnOnce(&Token) -> bool) -> Option<&'a Token> {
        let token = self.token().filter(|token| token.kind == kind && fits(token))?;
        self.at += 1;
        Some(token)
    }

    /// A number of this many digits.
    fn number(&mut self, widths: std::ops::RangeInclusive<usize>) -> Option<u32> {
        let token = self.take(Kind::Number, |token| widths.contains(&token.width))?;
        u32::try_from(token.value).ok()
    }

    /// A number that follows what stands before it without a space.
    fn joined_number(&mut self, widths: std::ops::RangeInclusive<usize>) -> Option<u32> {
        self.token().filter(|token| token.joined)?;
        self.number(widths)
    }

    /// One of these marks or glyphs.
    fn mark(&mut self, any: &str) -> Option<char> {
        let token = self.token().filter(|token| matches!(token.kind, Kind::Mark | Kind::Glyph))?;
        let mark = self.folded(token).chars().next().filter(|mark| any.contains(*mark))?;
        self.at += 1;
        Some(mark)
    }

    /// One of these marks, joined to what stands before it.
    fn joined_mark(&mut self, any: &str) -> Option<char> {
        self.token().filter(|token| token.joined)?;
        self.mark(any)
    }

    /// A word of a list.
    fn word(&mut self, list: &str) -> Option<()> {
        let token = self.token().filter(|token| token.kind == Kind::Word)?;
        listed(list, self.folded(token)).then(|| self.at += 1)
    }

    fn phrase<T: Copy>(&mut self, table: &[(T, &str)]) -> Option<T> {
        let (meaning, taken) = table
            .iter()
            .find_map(|(meaning, phrase)| Some((*meaning, self.tokens.phrase(self.at, phrase)?)))?;
        self.at += taken;
        Some(meaning)
    }

    /// Whether a date-time may begin here: nothing that makes it part of a name, a version or a path
    /// stands before it.
    fn may_begin(&self) -> bool {
        let Some(token) = self.token() else { return false };
        if token.kind != Kind::Number {
            // Names of months and days matter beside a number only, and looking one up is slow.
            let near =
                self.tokens.list.iter().skip(self.at + 1).take(5).any(|near| near.kind == Kind::Number);
            if !near || token.kind == Kind::Mark {
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

    /// Whether a date-time may end here.
    fn may_end(&self, has_clock: bool) -> bool {
        let Some(next) = self.token().filter(|next| next.joined) else { return true };
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

    /// `date [joiners] [time] [zone]`.
    fn date_time(&mut self) -> Option<Timestamp> {
        let start = self.token()?.start;
        let (mut date, mut weekday) = self.attempt(|cursor| Some((cursor.date()?, None))).or_else(|| {
            self.attempt(|cursor| {
                let weekday = cursor.weekday(false)?;
                cursor.joiners(&mut None);
                Some((cursor.date()?, Some(weekday)))
            })
        })?;
        let (mut seconds_of_day, mut after_t) = (0, false);
        let clock = self.attempt(|cursor| {
            let worded = cursor.joiners(&mut weekday);
            after_t = cursor.tokens.list[cursor.at - 1].joined
                && cursor.folded(&cursor.tokens.list[cursor.at - 1]) == "t";
            let clock = cursor.clock(worded)?;
            if let WrittenClock::At(seconds) = clock.0 {
                seconds_of_day = seconds;
            }
            Some(clock)
        });
        let (mut zone, mut to_the_second) = (WrittenZone::None, false);
        match clock {
            Some((_, seconds)) => {
                to_the_second = seconds;
                zone = self.zone((!seconds && !after_t).then_some(seconds_of_day));
                if let WrittenDate::NoYear { month, day } = date {
                    let year = self
                        .attempt(|cursor| cursor.year(4..=4))
                        .and_then(|year| Date::new(year, month, day));
                    date = year.map_or(date, WrittenDate::Known);
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
            WrittenDate::NoYear { .. } | WrittenDate::Relative(_) => true,
            _ => self.short_year(start),
        };
        if (needs_clock && clock.is_none()) || !self.may_end(clock.is_some()) {
            return None;
        }
        let clock = clock.map_or(WrittenClock::None, |(clock, _)| clock);
        Some(Timestamp { start, end: self.end(), date, clock, to_the_second, zone, weekday })
    }

    /// Whether the numeric date that begins at this byte has a year of two digits.
    fn short_year(&self, start: usize) -> bool {
        let tokens = self.tokens.list.iter().skip_while(|token| token.start < start);
        !tokens
            .take_while(|token| token.end <= self.end())
            .any(|token| token.kind == Kind::Number && token.width >= 4)
    }

    /// `time [zone] [joiners] date`.
    fn time_date(&mut self) -> Option<Timestamp> {
        let start = self.token()?.start;
        let (clock, to_the_second) = self.clock(false)?;
        let seconds = if let WrittenClock::At(seconds) = clock { seconds } else { 0 };
        let zone = self.zone((!to_the_second).then_some(seconds));
        let mut weekday = None;
        self.joiners(&mut weekday);
        let date = self.date()?;
        let dated = !matches!(date, WrittenDate::NoYear { .. } | WrittenDate::Relative(_));
        (dated && self.may_end(true)).then(|| Timestamp {
            start,
            end: self.end(),
            date,
            clock,
            to_the_second,
            zone,
            weekday,
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
        let days = i32::try_from(seconds / 86_400).ok()?;
        Some(Timestamp {
            start: token.start,
            end: token.end,
            date: WrittenDate::Known(Date::from_days(days)),
            clock: WrittenClock::At(u32::try_from(seconds % 86_400).ok()?),
            to_the_second: true,
            zone: WrittenZone::Offset(0),
            weekday: None,
        })
    }

    /// What may stand between a date and its time; whether a word led to the time.
    fn joiners(&mut self, weekday: &mut Option<u32>) -> bool {
        let mut worded = false;
        for _ in 0..10 {
            let bracketed = self.attempt(|cursor| {
                cursor.mark("([")?;
                let named = cursor.weekday(true)?;
                cursor.mark(")]").map(|_| named)
            });
            if let Some(named) = bracketed.or_else(|| self.attempt(|cursor| cursor.weekday(false))) {
                *weekday = Some(named);
            } else if self.word(JOINERS).is_some() {
                worded = true;
            } else if self.mark(",.·•|-").is_none() && self.mark(JOINER_GLYPHS).is_none() {
                break;
            }
        }
        worded
    }

    fn weekday(&mut self, bracketed: bool) -> Option<u32> {
        let token = self.token()?;
        if token.kind == Kind::Word {
            let word = self.folded(token);
            let named = WEEKDAYS.iter().position(|names| listed(names, word))?;
            self.at += 1;
            let _ = self.attempt(|cursor| {
                cursor.joined_mark("-")?;
                cursor.word("feira")
            });
            let _ = self.mark(".");
            return u32::try_from(named).ok();
        }
        let led = self.phrase(&[((), "星期"), ((), "礼拜"), ((), "周"), ((), "週")]).is_some();
        let glyph = self.take(Kind::Glyph, |_| true)?;
        let glyph = self.folded(glyph).chars().next()?;
        let named = WEEKDAY_GLYPHS.iter().position(|names| names.contains(glyph))?;
        let followed = self.phrase(&[((), "曜日"), ((), "曜"), ((), "요일")]).is_some();
        if !(led || followed || bracketed) {
            return None;
        }
        u32::try_from(named).ok()
    }

    fn date(&mut self) -> Option<WrittenDate> {
        self.attempt(Self::glyph_date)
            .or_else(|| self.attempt(Self::numeric_date))
            .or_else(|| self.attempt(Self::basic_date))
            .or_else(|| self.attempt(Self::named_date))
            .or_else(|| self.attempt(Self::relative_date))
    }

    /// `2022年4月25日`, `4月25日`, `2022년 4월 25일`.
    fn glyph_date(&mut self) -> Option<WrittenDate> {
        let year = self.attempt(|cursor| {
            let year = cursor.year(2..=4)?;
            cursor.mark("年년").map(|_| year)
        });
        let month = self.number(1..=2)?;
        self.mark("月월")?;
        let day = self.number(1..=2)?;
        self.mark("日号號일")?;
        Some(match year {
            Some(year) => known(year, month, day),
            None if Date::new(2024, month, day).is_some() => WrittenDate::NoYear { month, day },
            None => WrittenDate::NoSuchDate,
        })
    }

    /// Three numbers with the same mark between them.
    fn numeric_date(&mut self) -> Option<WrittenDate> {
        let year_first =
            self.token().filter(|token| token.kind == Kind::Number && token.width == 4).is_some();
        if year_first {
            let year = self.year(4..=4)?;
            let mark = self.mark("-/.")?;
            let month = self.number(1..=2)?;
            self.mark(mark.encode_utf8(&mut [0; 4]))?;
            let day = self.number(1..=2)?;
            return Some(known(year, month, day));
        }
        let first = self.number(1..=2)?;
        let mark = self.mark("-/.")?;
        let second = self.number(1..=2)?;
        self.mark(mark.encode_utf8(&mut [0; 4]))?;
        let wide = self.token().is_some_and(|token| token.width == 4);
        if !wide && mark == '.' {
            // Korean and Hungarian pages put the year first; `22. 4. 25. 오후 2:19`.
            let korean = self.attempt(|cursor| {
                let day = cursor.number(1..=2)?;
                cursor.mark(".")?;
                let led = cursor
                    .tokens
                    .phrase(cursor.at, "오전")
                    .or_else(|| cursor.tokens.phrase(cursor.at, "오후"));
                led.map(|_| known(2000 + i32::try_from(first).unwrap_or(0), second, day))
            });
            if korean.is_some() {
                return korean;
            }
        }
        let year = self.year(2..=4)?;
        if first > 31 {
            return None;
        }
        let possible = [(second, first), (first, second)].map(|(month, day)| Date::new(year, month, day));
        Some(match possible {
            [None, None] => WrittenDate::NoSuchDate,
            // With dots the day stands first.
            _ if mark == '.' => known(year, second, first),
            _ => WrittenDate::Numeric { first, second, year },
        })
    }

    /// `20220425T1419`: without marks only with its time behind it.
    fn basic_date(&mut self) -> Option<WrittenDate> {
        let number = self.number(8..=8)?;
        let t = self.token().filter(|token| token.joined && self.folded(token) == "t")?;
        let time =
            self.tokens.list.get(self.at + 1).filter(|time| time.joined && time.kind == Kind::Number)?;
        let width = time.width;
        ((width == 4 || width == 6) && t.kind == Kind::Word).then_some(())?;
        let year = i32::try_from(number / 10_000).ok()?;
        Some(known(year, number / 100 % 100, number % 100))
    }

    /// `Mar 1, 2022`, `1 March 2022`, `2022 Mar 1`, `8 tháng 6, 2017`, and each without its year.
    fn named_date(&mut self) -> Option<WrittenDate> {
        let (year, month, day) = self
            .attempt(|cursor| {
                let month = cursor.month()?;
                cursor.gap();
                let day = cursor.day()?;
                let year = cursor.named_year();
                Some((year, month, day))
            })
            .or_else(|| {
                self.attempt(|cursor| {
                    let day = cursor.day()?;
                    cursor.gap();
                    let month = cursor.month()?;
                    let year = cursor.named_year();
                    Some((year, month, day))
                })
            })
            .or_else(|| {
                self.attempt(|cursor| {
                    let year = cursor.year(4..=4)?;
                    cursor.gap();
                    let month = cursor.month()?;
                    cursor.gap();
                    let day = cursor.day()?;
                    Some((Some(year), month, day))
                })
            })?;
        Some(match year {
            Some(year) => known(year, month, day),
            None if Date::new(2024, month, day).is_some() => WrittenDate::NoYear { month, day },
            None => WrittenDate::NoSuchDate,
        })
    }

    /// Marks and small words inside a date.
    fn gap(&mut self) {
        while self.mark(".,-/'").is_some() || self.word("de del of ta the nam").is_some() {}
    }

    fn day(&mut self) -> Option<u32> {
        let day = self.number(1..=2).filter(|day| (1..=31).contains(day))?;
        let _ = self.word("st nd rd th er o a");
        Some(day)
    }

    /// The year of a date with a month's name, unless what follows is its time.
    fn named_year(&mut self) -> Option<i32> {
        self.attempt(|cursor| {
            cursor.gap();
            let start = cursor.at;
            let year = cursor.year(2..=4)?;
            let short = cursor.tokens.list[start].width == 2;
            let next = cursor.token();
            let is_clock = next.is_some_and(|next| {
                ":.h".contains(cursor.folded(next)) && next.joined || cursor.half_here().is_some()
            });
            (!(short && is_clock)).then_some(year)
        })
    }

    fn month(&mut self) -> Option<u32> {
        let token = self.token()?;
        if token.kind != Kind::Word {
            return None;
        }
        if listed("thang thg", self.folded(token)) {
            self.at += 1;
            return self.number(1..=2).filter(|month| (1..=12).contains(month));
        }
        let dotted = self.dotted();
        let word = self.folded(token);
        let whole = |word: &str| MONTHS.iter().position(|names| listed(names, word));
        let (found, taken) = match dotted.as_ref().and_then(|(text, taken)| Some((whole(text)?, *taken))) {
            Some(found) => found,
            None => {
                let begins = |names: &&str| names.split_ascii_whitespace().any(|name| name.starts_with(word));
                let long = word.chars().count() >= 3;
                (whole(word).or_else(|| MONTHS.iter().position(|names| long && begins(names)))?, 1)
            }
        };
        self.at += taken;
        u32::try_from(found + 1).ok()
    }

    /// `a.m`, `p. m`, `ม.ค`: short words with dots, and how many tokens they take with the last dot.
    fn dotted(&self) -> Option<(String, usize)> {
        let list = &self.tokens.list;
        let part = |index: usize| {
            list.get(index)
                .filter(|token| token.kind == Kind::Word && token.width <= 3)
                .map(|token| self.folded(token))
        };
        let dot = |index: usize| list.get(index).is_some_and(|token| self.folded(token) == ".");
        let first = part(self.at)?;
        let (second, mut taken) =
            if dot(self.at + 1) { (part(self.at + 2)?, 3) } else { (part(self.at + 1)?, 2) };
        taken += usize::from(dot(self.at + taken));
        Some((format!("{first}.{second}"), taken))
    }

    fn relative_date(&mut self) -> Option<WrittenDate> {
        if let Some(days) = self.phrase(&RELATIVE_GLYPHS) {
            // 今晚 and 昨晚 say the half of the day too: it is read again with the time.
            let last = &self.tokens.list[self.at - 1];
            self.at -= usize::from("晚早".contains(self.folded(last)));
            return Some(WrittenDate::Relative(days));
        }
        RELATIVE
            .iter()
            .find(|(_, words)| self.attempt(|cursor| cursor.word(words)).is_some())
            .map(|(days, _)| WrittenDate::Relative(*days))
    }

    /// A year: of the common era, of the Buddhist one, or by its last two digits.
    fn year(&mut self, widths: std::ops::RangeInclusive<usize>) -> Option<i32> {
        let width = self.token()?.width;
        let number = i32::try_from(self.number(widths)?).ok()?;
        match (width, number) {
            (4, 1970..=2099) => Some(number),
            (4, 2513..=2642) => Some(number - 543),
            (2, 0..=69) => Some(2000 + number),
            (2, 70..=99) => Some(1900 + number),
            _ => None,
        }
    }

    /// A time of day, and whether it was written to the second. With dots only after a word that
    /// leads to a time, or where nothing but the end of the date-time follows: 10.50 is also a price.
    fn clock(&mut self, worded: bool) -> Option<(WrittenClock, bool)> {
        self.attempt(|cursor| {
            let before = cursor.half();
            let start = cursor.token()?;
            if start.width == 6 || start.width == 4 {
                return cursor.basic_clock();
            }
            let hour = cursor.number(1..=2)?;
            let rest = cursor
                .attempt(Self::colon_clock)
                .or_else(|| cursor.attempt(|cursor| cursor.dot_clock(worded)))
                .or_else(|| cursor.attempt(Self::letter_clock));
            let (minute, second) = match rest {
                Some(rest) => rest,
                None => {
                    (before.is_some() || cursor.half_here().is_some()).then_some(())?;
                    (0, None)
                }
            };
            let half = cursor.half().or(before);
            let _ = cursor.word("h hs hrs hr uhr uur น ч");
            let _ = cursor.attempt(|cursor| {
                cursor.joined_mark(".").filter(|_| cursor.token().is_none_or(|next| !next.joined))
            });
            Some((of_day(hour, minute, second.unwrap_or(0), half), second.is_some()))
        })
    }

    fn colon_clock(&mut self) -> Option<(u32, Option<u32>)> {
        self.joined_mark(":")?;
        let minute = self.joined_number(2..=2)?;
        let second = self.attempt(|cursor| {
            cursor.joined_mark(":")?;
            cursor.joined_number(2..=2)
        });
        if second.is_some() {
            // Fractions are floored.
            let _ = self.attempt(|cursor| {
                cursor.joined_mark(".,")?;
                cursor.joined_number(1..=9)
            });
        }
        Some((minute, second))
    }

    fn dot_clock(&mut self, worded: bool) -> Option<(u32, Option<u32>)> {
        self.joined_mark(".")?;
        let minute = self.joined_number(2..=2)?;
        let second = self.attempt(|cursor| {
            cursor.joined_mark(".")?;
            cursor.joined_number(2..=2)
        });
        let ends = self
            .token()
            .is_none_or(|next| "-][()),:".contains(self.folded(next)) || listed("uhr h", self.folded(next)))
            || self.half_here().is_some();
        (worded || second.is_some() || ends).then_some((minute, second))
    }

    /// `10h30`, `16h`, `14 Uhr 30`, `10时30分`, `10点半`, `2시 19분`.
    fn letter_clock(&mut self) -> Option<(u32, Option<u32>)> {
        if self.word("h uhr").is_some() {
            let minute = self.attempt(|cursor| cursor.joined_number(2..=2));
            return Some((minute.unwrap_or(0), None));
        }
        self.mark("时時点點시")?;
        if self.mark("半반").is_some() {
            return Some((30, None));
        }
        let minute = self.attempt(|cursor| {
            let minute = cursor.number(1..=2)?;
            let _ = cursor.mark("分분");
            Some(minute)
        });
        let second = self.attempt(|cursor| {
            minute?;
            let second = cursor.number(1..=2)?;
            cursor.mark("秒초").map(|_| second)
        });
        Some((minute.unwrap_or(0), second))
    }

    /// `141933` after the T of a date without marks.
    fn basic_clock(&mut self) -> Option<(WrittenClock, bool)> {
        let t = self.at.checked_sub(1).map(|before| &self.tokens.list[before])?;
        (self.folded(t) == "t" && self.token()?.joined).then_some(())?;
        let width = self.token()?.width;
        let number = self.number(4..=6)?;
        let number = if width == 6 { number } else { number * 100 };
        Some((of_day(number / 10_000, number / 100 % 100, number % 100, None), width == 6))
    }

    fn half_here(&mut self) -> Option<Half> {
        let start = self.at;
        let half = self.half();
        self.at = start;
        half
    }

    fn half(&mut self) -> Option<Half> {
        if let Some(half) = self.phrase(&HALF_GLYPHS) {
            return Some(half);
        }
        let token = self.token().filter(|token| token.kind == Kind::Word)?;
        if let Some((text, taken)) = self.dotted()
            && let Some((half, _)) = HALVES.iter().find(|(_, words)| listed(words, &text))
        {
            self.at += taken;
            return Some(*half);
        }
        let word = self.folded(token);
        let half = HALVES.iter().find(|(_, words)| listed(words, word)).map(|(half, _)| *half)?;
        self.at += 1;
        Some(half)
    }

    /// The zone after a time of day. After one to the minute, given here, `-11:30` may also be the end
    /// of a stretch of time.
    fn zone(&mut self, minute: Option<u32>) -> WrittenZone {
        let zone = self.attempt(|cursor| {
            let open = cursor.mark("([").is_some();
            let zone = cursor
                .attempt(|cursor| cursor.offset_or_stretch(minute))
                .or_else(|| cursor.attempt(Self::named_zone))?;
            if open {
                cursor.mark(")]")?;
            }
            Some(zone)
        });
        if matches!(zone, Some(WrittenZone::Offset(_))) {
            // `+0800 (CST)`: the number is the clearer of the two.
            let _ = self.attempt(|cursor| {
                cursor.mark("(")?;
                for _ in 0..5 {
                    if cursor.mark(")").is_some() {
                        return Some(());
                    }
                    cursor.take(Kind::Word, |_| true)?;
                }
                None
            });
        }
        zone.unwrap_or(WrittenZone::None)
    }

    /// An offset; not what is a stretch of time, and nothing known where it may be either.
    fn offset_or_stretch(&mut self, minute: Option<u32>) -> Option<WrittenZone> {
        let start = self.token()?;
        let offset = self.signed_offset(false)?;
        let touches = start.joined && self.at - 1 > 0;
        match minute {
            Some(clock) if touches && offset < 0 && offset.unsigned_abs() > clock => {
                let inhabited = (-10 * 3600..=-3 * 3600).contains(&offset);
                inhabited.then(|| WrittenZone::Unknown(self.line[start.start..self.end()].to_owned()))
            }
            _ => Some(WrittenZone::Offset(offset)),
        }
    }

    /// `+08:00`, `+0800`, `+08` without a space; after `GMT` also `+8`.
    fn signed_offset(&mut self, after_name: bool) -> Option<i32> {
        let sign = self.token().copied()?;
        let minus = self.mark("+-")? == '-';
        let number = self.token().copied().filter(|number| number.joined)?;
        let value = self.number(1..=4)?;
        let colon = self.attempt(|cursor| {
            cursor.joined_mark(":")?;
            cursor.joined_number(2..=2)
        });
        let (hours, minutes) = match (number.width, colon) {
            (1 | 2, Some(minutes)) => (value, minutes),
            (4, None) => (value / 100, value % 100),
            (2, None) if sign.joined || after_name => (value, 0),
            (1, None) if after_name => (value, 0),
            _ => return None,
        };
        let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
        (hours <= 14 && minutes < 60).then_some(if minus { -seconds } else { seconds })
    }

    fn named_zone(&mut self) -> Option<WrittenZone> {
        let names = ZONE_NAMES
            .iter()
            .find_map(|(name, zone)| Some((zone, self.tokens.phrase(self.at, name)?, *name)));
        if let Some((zone, taken, name)) = names {
            self.at += taken;
            return Some(written(name, *zone));
        }
        let token = self.take(Kind::Word, |_| true)?;
        let (text, word) = (&self.line[token.start..token.end], self.folded(token));
        if self.token().is_some_and(|next| next.joined && self.folded(next) == "/") {
            return self.place(token.start);
        }
        if listed("gmt utc ut", word) {
            let offset = self.attempt(|cursor| cursor.signed_offset(true));
            return Some(WrittenZone::Offset(offset.unwrap_or(0)));
        }
        let capitals = !text.chars().any(|c| c.is_ascii_lowercase());
        let always = listed("z pst pdt мск", word);
        match ZONES.iter().find(|(name, _)| *name == word) {
            Some((_, zone)) if capitals || always => Some(written(text, *zone)),
            None if capitals && (3..=5).contains(&text.len()) && text.ends_with('T') => {
                Some(WrittenZone::Unknown(text.to_owned()))
            }
            _ => None,
        }
    }

    /// `Asia/Shanghai`, from the byte at which it begins.
    fn place(&mut self, start: usize) -> Option<WrittenZone> {
        let area = self.at.checked_sub(1).map(|area| self.folded(&self.tokens.list[area]))?;
        listed("asia america europe africa australia pacific atlantic indian", area).then_some(())?;
        let mut parts = 0;
        while self.joined_mark("/_-").is_some() {
            self.take(Kind::Word, |word| word.joined)?;
            parts += 1;
        }
        (parts > 0).then(|| WrittenZone::Place(self.line[start..self.end()].to_owned()))
    }
}

fn written(name: &str, zone: NamedZone) -> WrittenZone {
    match zone {
        NamedZone::Offset(minutes) => WrittenZone::Offset(i32::from(minutes) * 60),
        NamedZone::Place(place) => WrittenZone::Place(place.to_owned()),
        NamedZone::AnyOf(minutes) => WrittenZone::AnyOf(name.to_owned(), minutes),
    }
}

fn listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| listed == word)
}

fn known(year: i32, month: u32, day: u32) -> WrittenDate {
    Date::new(year, month, day).map_or(WrittenDate::NoSuchDate, WrittenDate::Known)
}

/// The time of day that these numbers name in this half of the day.
fn of_day(hour: u32, minute: u32, second: u32, half: Option<Half>) -> WrittenClock {
    let hour = match (half, hour) {
        (None, 24) if (minute, second) == (0, 0) => 24,
        (None, 0..=23) => hour,
        (Some(Half::Morning | Half::Night), 12) => 0,
        (Some(Half::Morning), 0..=11) | (Some(Half::Night), 0..=6) => hour,
        (Some(Half::Afternoon), 0..=11) | (Some(Half::Evening), 5..=11) | (Some(Half::Midday), 1..=2) => {
            hour + 12
        }
        (Some(Half::Afternoon), 12..=23) | (Some(Half::Evening), 13..=23) | (Some(Half::Midday), 11..=14) => {
            hour
        }
        (Some(Half::Evening | Half::Night), 0..=12) => return WrittenClock::Open,
        _ => return WrittenClock::NoSuchTime,
    };
    if minute > 59 || second > 59 {
        return WrittenClock::NoSuchTime;
    }
    WrittenClock::At(hour * 3600 + minute * 60 + second)
}

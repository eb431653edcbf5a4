//! Dates, and the days of the week beside them.

use super::WrittenDate;
use super::cursor::{Cursor, listed};
use crate::intake::date_words::{
    AROUND, AROUND_AFTER, DAYS, DAYS_AGO_AFTER, DAYS_AGO_BEFORE, ERAS, JOINERS, MONTHS_AGO, MORNINGS,
    OF_MORNING, PARTS_AFTER, PARTS_BEFORE, Part, RELATIVE, RELATIVE_GLYPHS, THROUGH, Table, WEEKDAY_GLYPHS,
    WEEKS,
};
use crate::intake::lexer::Kind;
use crate::time::Date;

impl Cursor<'_> {
    pub(super) fn weekday(&mut self, bracketed: bool) -> Option<u32> {
        let token = self.token()?;
        if token.kind == Kind::Word {
            let word = self.folded(token);
            if let Some(named) = self.attempt(Self::vietnamese_weekday) {
                return Some(named);
            }
            let named = self.tokens.weekdays.whole(word)?;
            self.at += 1;
            // `to` and `pt` are days only where they are written as shortened.
            let shortened = self.token().is_some_and(|next| matches!(self.folded(next), "." | ","));
            if word.is_ascii() && token.width <= 2 && !shortened {
                return None;
            }
            let _ = self.attempt(|cursor| {
                cursor.joined_mark("-")?;
                cursor.word("feira")
            });
            let _ = self.mark(".");
            return u32::try_from(named).ok();
        }
        let led = self
            .phrase(const { &Table::of(&[((), "星期"), ((), "礼拜"), ((), "周"), ((), "週")]) })
            .is_some();
        let glyph = self.take(Kind::Glyph, |_| true)?;
        let glyph = self.folded(glyph).chars().next()?;
        let named = WEEKDAY_GLYPHS.iter().position(|names| names.contains(glyph))?;
        let followed = self.phrase(const { &Table::of(&[((), "曜日"), ((), "曜"), ((), "요일")]) }).is_some();
        if !(led || followed || bracketed) {
            return None;
        }
        u32::try_from(named).ok()
    }

    /// `Thứ Năm`, `Chủ Nhật`.
    fn vietnamese_weekday(&mut self) -> Option<u32> {
        let led = self.take(Kind::Word, |_| true).map(|token| self.folded(token))?;
        let named = self.take(Kind::Word, |_| true).map(|token| self.folded(token))?;
        let days = "hai ba tu nam sau bay";
        let index = match (led, named) {
            ("thu", named) => days.split(' ').position(|day| day == named)?,
            ("chu", "nhat") => 6,
            _ => return None,
        };
        u32::try_from(index).ok()
    }

    /// A day, a stretch of them, or one that is told roughly.
    pub(super) fn days(&mut self) -> Option<Days> {
        let whole = |(first, last)| Days { last: Some(last), ..Days::of(first) };
        if self.token()?.kind != Kind::Number {
            let worded = self.attempt(Self::part_of_month).or_else(|| self.attempt(Self::worded_stretch));
            if let Some(found) = worded {
                return Some(whole(found));
            }
            if let Some(first) = self.attempt(Self::around) {
                return Some(Days { spread: AROUND_DAYS, ..Days::of(first) });
            }
        }
        let parts = [Self::glyph_part_of_month, Self::stretch_of_one_month];
        if let Some(found) = parts.into_iter().find_map(|part| self.attempt(part)) {
            return Some(whole(found));
        }
        let Some(first) = self.attempt(Self::date) else {
            return self.attempt(Self::whole_month).map(whole);
        };
        if let Some(found) = self.attempt(|cursor| cursor.stretch_from(first)) {
            return Some(whole(found));
        }
        let spread = if self.phrase(&AROUND_AFTER).is_some() { AROUND_DAYS } else { 0 };
        Some(Days { spread, ..Days::of(first) })
    }

    /// Whether words that tell a day roughly begin here.
    pub(super) fn may_be_rough(&self) -> bool {
        self.tokens.rest(self.at).is_some_and(|rest| self.tokens.rough.is_begun_by(rest))
    }

    /// `mid March 2022`, `a finales de marzo`.
    fn part_of_month(&mut self) -> Option<(WrittenDate, WrittenDate)> {
        let part = self.phrase(&PARTS_BEFORE)?;
        let _ = self.word("in of de do the of im в");
        self.gap();
        let month = self.month()?;
        let year = self.named_year();
        part_of(part, year, month)
    }

    /// `2022年3月中旬`, `3月底`.
    fn glyph_part_of_month(&mut self) -> Option<(WrittenDate, WrittenDate)> {
        let year = self.attempt(Self::glyph_year);
        let month = self.numeral()?;
        self.mark("月월")?;
        let part = self.phrase(&PARTS_AFTER)?;
        // 中 is a part only where no other word begins with it.
        let last = &self.tokens.list[self.at - 1];
        let begins_word =
            self.folded(last) == "中" && self.token().is_some_and(|next| next.kind == Kind::Glyph);
        if begins_word { None } else { part_of(part, year, month) }
    }

    /// `last week`, `上个月`.
    fn worded_stretch(&mut self) -> Option<(WrittenDate, WrittenDate)> {
        if let Some(weeks) = self.phrase(&WEEKS) {
            let last = if weeks == 0 { WrittenDate::Relative(0) } else { WrittenDate::OfWeek(weeks, 6) };
            return Some((WrittenDate::OfWeek(weeks, 0), last));
        }
        let months = self.phrase(&MONTHS_AGO)?;
        Some((WrittenDate::OfMonth(months, true), WrittenDate::OfMonth(months, false)))
    }

    /// `around 15 March 2022`, `around the 15th`, `大约15号`.
    fn around(&mut self) -> Option<WrittenDate> {
        self.phrase(&AROUND)?;
        self.attempt(Self::date).or_else(|| {
            let day = self.number(1..=2).filter(|day| (1..=31).contains(day))?;
            let is_day = self.word("st nd rd th").is_some() || self.mark("日号號").is_some();
            is_day.then_some(WrittenDate::DayOnly(day))
        })
    }

    /// `March 2022`, and `2022-03` where nothing makes a number of it.
    fn whole_month(&mut self) -> Option<(WrittenDate, WrittenDate)> {
        let named = self.attempt(|cursor| {
            let (start, written) = (cursor.at, cursor.token()?.width);
            // A number before it is a day that could not be read.
            let led = cursor.tokens.list[..cursor.at].iter().rev().take(2);
            let month = cursor.month().filter(|_| !led.into_iter().any(|near| near.kind == Kind::Number))?;
            // A short name may be another word, unless it stands where a date would.
            (written > 3 || start == 0 || cursor.is_led(start)).then_some(())?;
            cursor.gap();
            let year = cursor.year(4..=4)?;
            Some((year, month))
        });
        let numbers = || (self.at == 0 || self.is_led(self.at)).then_some(());
        let (year, month) = match named {
            Some(named) => named,
            None => {
                numbers()?;
                let year = self.year(4..=4)?;
                self.joined_mark("-/")?;
                let month = self.joined_number(2..=2).filter(|month| (1..=12).contains(month))?;
                (year, month)
            }
        };
        let ends = self.token().is_none_or(|next| match next.kind {
            Kind::Number => false,
            Kind::Mark => !next.joined || !"-/.:_".contains(self.folded(next)),
            _ => !next.joined,
        });
        ends.then_some(())?;
        Some((in_month(Some(year), month, 1)?, in_month(Some(year), month, 31)?))
    }

    /// Whether a small word that leads to a date stands before a token.
    fn is_led(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|before| &self.tokens.list[before]);
        before.is_some_and(|before| before.kind == Kind::Word && listed(JOINERS, self.folded(before)))
    }

    /// Days of one month that is named once: `14 - 18 March 2022`, `Apr 9-12`.
    fn stretch_of_one_month(&mut self) -> Option<(WrittenDate, WrittenDate)> {
        let day_first = self.attempt(|cursor| {
            let is_between = cursor.at > 0
                && listed(
                    "between zwischen entre между tra",
                    cursor.folded(&cursor.tokens.list[cursor.at - 1]),
                );
            let first = cursor.day()?;
            let _ = cursor.mark(".");
            if !(is_between && cursor.word("and und y et e и").is_some()) {
                cursor.phrase(&THROUGH)?;
            }
            // 01-MAR-22 is one day.
            cursor.token().filter(|next| next.kind != Kind::Word)?;
            let last = cursor.attempt(Self::named_date).or_else(|| cursor.attempt(Self::glyph_date))?;
            Some((same_month(last, first)?, last))
        });
        if day_first.is_some() || self.token()?.kind != Kind::Word {
            return day_first;
        }
        let month = self.month()?;
        // March-10-22 is one day.
        self.token().filter(|next| self.folded(next) != "-")?;
        self.gap();
        let first = self.day()?;
        self.phrase(&THROUGH)?;
        let last = self.day().filter(|last| *last > first)?;
        // 12:30 is a time, and 2022 is a year.
        let next = self.token();
        next.is_none_or(|next| !next.joined || !":.".contains(self.folded(next))).then_some(())?;
        let year = self.named_year();
        Some((in_month(year, month, first)?, in_month(year, month, last)?))
    }

    /// From a day to a later one: `10月1日-10月7日`, `14.03. bis 18.03.2022`.
    fn stretch_from(&mut self, first: WrittenDate) -> Option<(WrittenDate, WrittenDate)> {
        self.phrase(&THROUGH)?;
        let last = self.attempt(Self::date).or_else(|| {
            // 10月1日至7日: the month is said once.
            let day = self.numeral()?;
            self.mark("日号號일")?;
            same_month(first, day)
        })?;
        // The year is said once, with either of them.
        let (first, last) = match (first, last) {
            (WrittenDate::NoYear { month, day }, WrittenDate::Known(date)) => {
                let own = known(date.ymd().0, month, day);
                // From 30 December to 2 January 2022: the year that is told is the last one's.
                let is_over_new_year = matches!(own, WrittenDate::Known(own) if own > date);
                (if is_over_new_year { known(date.ymd().0 - 1, month, day) } else { own }, last)
            }
            (WrittenDate::Known(date), WrittenDate::NoYear { month, day }) => {
                let own = known(date.ymd().0, month, day);
                let is_over_new_year = matches!(own, WrittenDate::Known(own) if own < date);
                (first, if is_over_new_year { known(date.ymd().0 + 1, month, day) } else { own })
            }
            _ => (first, last),
        };
        is_later(first, last).then_some((first, last))
    }

    /// A year with the glyph for it, of the common era or of another that counts anew.
    fn glyph_year(&mut self) -> Option<i32> {
        if let Some(before) = self.phrase(&ERAS) {
            let first = self.mark("元").map(|_| 1);
            let year = first.or_else(|| self.numeral()).or_else(|| self.number(3..=3))?;
            self.mark("年년/.-")?;
            return Some(before + i32::try_from(year).ok()?);
        }
        let _ = self.phrase(const { &Table::of(&[((), "公元"), ((), "西元")]) });
        let year = self.year(2..=4)?;
        self.mark("年년").map(|_| year)
    }

    pub(super) fn date(&mut self) -> Option<WrittenDate> {
        self.attempt(Self::glyph_date)
            .or_else(|| self.attempt(Self::numeric_date))
            .or_else(|| self.attempt(Self::basic_date))
            .or_else(|| self.attempt(Self::named_date))
            .or_else(|| self.attempt(Self::relative_date))
    }

    /// `2022年4月25日`, `4月25日`, `2022년 4월 25일`, `令和4年4月25日`, `民國111/4/25`.
    fn glyph_date(&mut self) -> Option<WrittenDate> {
        // 113年 is a year of an era that is not named.
        let is_unclear = self.token().is_some_and(|token| token.kind == Kind::Number && token.width == 3);
        if is_unclear {
            self.number(3..=3)?;
            self.mark("年")?;
        }
        let year = self.attempt(Self::glyph_year);
        let marked =
            self.at > 0 && "/.-".contains(self.folded(&self.tokens.list[self.at - 1])) && year.is_some();
        let month = self.numeral()?;
        self.mark(if marked { "/.-" } else { "月월" })?;
        let day = self.numeral()?;
        if self.mark("日号號일").is_none() && !marked {
            // A time may follow, or nothing that the number could count.
            let ends = self.token().is_none_or(|next| !next.joined || next.kind == Kind::Mark);
            (year.is_some() && ends).then_some(())?;
        }
        if is_unclear {
            return Some(WrittenDate::UnclearYear);
        }
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
        // 14.03. 10:01 has no year: what comes apart and goes on so is the time of day.
        let after = self.tokens.list.get(self.at + 1);
        let is_clock = after.is_some_and(|after| after.joined && self.folded(after) == ":");
        if is_clock && self.token().is_some_and(|third| !third.joined) {
            return None;
        }
        if !wide && mark == '.' {
            // Korean pages put the year first, and the half of the day before the time.
            let korean = self.attempt(|cursor| {
                let day = cursor.number(1..=2)?;
                cursor.mark(".")?;
                let led = cursor.half_here();
                led.map(|_| known(2000 + i32::try_from(first).unwrap_or(0), second, day))
            });
            if korean.is_some() {
                return korean;
            }
        }
        if first > 31 {
            return None;
        }
        let third = self.token().filter(|token| token.width == 2).map(|token| token.value);
        if (15..=31).contains(&first) && third.is_some_and(|third| third < 15) {
            // 26/03/14 may be a day of 2014, or the year 2026 written first.
            self.number(2..=2)?;
            return Date::new(2024, second, first).map(|_| WrittenDate::UnclearYear);
        }
        let Some(year) = self.attempt(|cursor| cursor.year(2..=4)) else {
            // 70 may be 1970, or 2570 of the Buddhist era.
            self.number(2..=2)?;
            let possible = [(second, first), (first, second)];
            let date = possible.into_iter().find_map(|(month, day)| Date::new(2024, month, day));
            return date.map(|_| WrittenDate::UnclearYear);
        };
        let possible = [(second, first), (first, second)].map(|(month, day)| Date::new(year, month, day));
        Some(match possible {
            [None, None] => WrittenDate::NoSuchDate,
            _ if mark == '.' => WrittenDate::Dotted { first, second, year },
            _ => WrittenDate::Numeric { first, second, year },
        })
    }

    /// `03-14`, `3/14`, `14.03.`: a day and a month, which only what stands beside them makes a date.
    pub(super) fn short_date(&mut self) -> Option<Days> {
        let first = self.number(1..=2)?;
        let mark = self.joined_mark("/-.")?;
        let second = self.joined_number(if mark == '.' { 2..=2 } else { 1..=2 })?;
        let _ = self.attempt(|cursor| cursor.joined_mark(".").filter(|_| mark == '.'));
        let goes_on = self.token().is_some_and(|next| next.joined && "/-.".contains(self.folded(next)));
        // Where Chinese, Japanese or Korean is written the month stands first, and before a dot the day does.
        let is_glyphs = self.tokens.list.iter().any(|token| token.kind == Kind::Glyph);
        let is_day = |month_first: &bool| {
            let (month, day) = if *month_first { (first, second) } else { (second, first) };
            Date::new(2024, month, day).is_some()
        };
        let month_first = match mark {
            _ if is_glyphs => [true, false].into_iter().find(is_day),
            '.' => Some(false).filter(is_day),
            _ => None,
        };
        let is_date = month_first.is_some() || mark != '.' && [true, false].iter().any(is_day);
        let date = (is_date && !goes_on).then_some(WrittenDate::ShortNumeric { first, second, month_first });
        date.map(|date| Days { is_short: true, ..Days::of(date) })
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
                let is_weekday = cursor.ahead().weekday(false).is_some();
                let month = cursor.month()?;
                cursor.gap();
                let day = cursor.day()?;
                // `mar. 15/03` is a Tuesday.
                let goes_on = cursor.token().is_some_and(|next| next.joined && cursor.folded(next) == "/");
                if is_weekday && goes_on {
                    return None;
                }
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
        loop {
            // The Buddhist and the common era, named before the year in Thai.
            let era = self.dotted().filter(|(text, _)| matches!(text.as_str(), "พ.ศ" | "ค.ศ"));
            match era {
                Some((_, taken)) => self.at += taken,
                None if self.mark(".,-/'").is_some() || self.word("de del of ta the nam").is_some() => {}
                None => break,
            }
        }
    }

    fn day(&mut self) -> Option<u32> {
        let day = self.number(1..=2).filter(|day| (1..=31).contains(day))?;
        // A word apart from the number is another one: de 14 a 18 de março.
        if self.token().is_some_and(|next| next.joined) {
            let _ = self.word("st nd rd th er ro o a e de ste го е ое й ый ma mo");
            let _ = self.mark("º°ª");
        }
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
            // 10 August - 12 September 2013: the number is the day of what follows.
            let mut is_day = || cursor.attempt(|cursor| cursor.month()).is_some();
            (!(short && (is_clock || is_day()))).then_some(year)
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
        let months = &self.tokens.months;
        let (found, taken) =
            match dotted.as_ref().and_then(|(text, taken)| Some((months.whole(text)?, *taken))) {
                Some(found) => found,
                None => {
                    let long = word.chars().count() >= 3;
                    let begins = || months.beginning(word).filter(|_| long);
                    (months.whole(word).or_else(begins)?, 1)
                }
            };
        self.at += taken;
        u32::try_from(found + 1).ok()
    }

    pub(super) fn relative_date(&mut self) -> Option<WrittenDate> {
        if let Some(days) = self.phrase(&RELATIVE_GLYPHS) {
            // 今晚 and 昨晚 say the half of the day too: it is read again with the time.
            let last = &self.tokens.list[self.at - 1];
            self.at -= usize::from("晚早".contains(self.folded(last)));
            return Some(WrittenDate::Relative(days));
        }
        if let Some(days) = self.attempt(Self::days_ago) {
            return Some(WrittenDate::Relative(-i32::try_from(days).ok()?));
        }
        if let Some(days) = self.phrase(&MORNINGS) {
            return Some(WrittenDate::Relative(days));
        }
        let word = self.token().filter(|token| token.kind == Kind::Word)?;
        let (days, _) = RELATIVE[self.tokens.relative.whole(self.folded(word))?];
        let before = || self.at.checked_sub(1).map(|before| self.folded(&self.tokens.list[before]));
        if days > 0 && before().is_some_and(|before| listed(OF_MORNING, before)) {
            return None;
        }
        self.at += 1;
        Some(WrittenDate::Relative(days))
    }

    /// `2 days ago`, `3天前`, `hace 2 días`, `il y a 2 jours`.
    fn days_ago(&mut self) -> Option<u32> {
        let led = self.phrase(&DAYS_AGO_BEFORE).is_some();
        let days = self.numeral().filter(|days| *days <= 31)?;
        if led {
            return self.word(DAYS).map(|()| days);
        }
        self.phrase(&DAYS_AGO_AFTER).map(|()| days)
    }

    /// A year: of the common era, of the Buddhist one, or by its last two digits.
    pub(super) fn year(&mut self, widths: std::ops::RangeInclusive<usize>) -> Option<i32> {
        let width = self.token()?.width;
        let number = i32::try_from(self.number(widths)?).ok()?;
        match (width, number) {
            (4, 1970..=2099) => Some(number),
            (4, 2513..=2642) => Some(number - 543),
            (2, 0..=49) => Some(2000 + number),
            _ => None,
        }
    }
}

/// The days that a text tells.
#[derive(Debug, Clone, Copy)]
pub(super) struct Days {
    pub(super) first: WrittenDate,
    /// The last, where there are several.
    pub(super) last: Option<WrittenDate>,
    /// It may be so many days earlier or later.
    pub(super) spread: u32,
    /// It is two numbers without a year, which may be something else.
    pub(super) is_short: bool,
}

impl Days {
    fn of(first: WrittenDate) -> Self {
        Self { first, last: None, spread: 0, is_short: false }
    }
}

/// "Around the 15th" is so many days earlier or later.
const AROUND_DAYS: u32 = 3;

/// The first and the last day of a part of a month.
fn part_of(part: Part, year: Option<i32>, month: u32) -> Option<(WrittenDate, WrittenDate)> {
    let (first, last) = match part {
        Part::Early => (1, 10),
        Part::Mid => (11, 20),
        Part::Late => (21, 31),
    };
    Some((in_month(year, month, first)?, in_month(year, month, last)?))
}

/// A day of a month, or its last where it has fewer.
fn in_month(year: Option<i32>, month: u32, day: u32) -> Option<WrittenDate> {
    let of_year = year.unwrap_or(2024);
    let last = (28..=day.max(28)).rev().find(|day| Date::new(of_year, month, *day).is_some())?;
    let day = day.min(last);
    Some(match year {
        Some(year) => known(year, month, day),
        None => WrittenDate::NoYear { month, day },
    })
}

/// Another, earlier or later, day of the month of a date.
fn same_month(date: WrittenDate, day: u32) -> Option<WrittenDate> {
    match date {
        WrittenDate::Known(date) => {
            let (year, month, last) = date.ymd();
            (day != last).then(|| known(year, month, day))
        }
        WrittenDate::NoYear { month, day: last } => (day != last && Date::new(2024, month, day).is_some())
            .then_some(WrittenDate::NoYear { month, day }),
        _ => None,
    }
}

fn known(year: i32, month: u32, day: u32) -> WrittenDate {
    Date::new(year, month, day).map_or(WrittenDate::NoSuchDate, WrittenDate::Known)
}

/// Whether a day may come after another: days that are told by numbers alone are decided upon later.
pub(super) fn is_later(first: WrittenDate, last: WrittenDate) -> bool {
    match (first, last) {
        (WrittenDate::Known(first), WrittenDate::Known(last)) => first < last,
        (WrittenDate::Numeric { .. }, WrittenDate::Numeric { .. })
        | (WrittenDate::Dotted { .. }, WrittenDate::Dotted { .. })
        | (WrittenDate::NoYear { .. }, WrittenDate::NoYear { .. }) => first != last,
        _ => false,
    }
}

//! Dates, and the days of the week beside them.

use super::WrittenDate;
use super::cursor::{Cursor, listed};
use crate::intake::date_words::{
    DAYS, DAYS_AGO_AFTER, DAYS_AGO_BEFORE, RELATIVE, RELATIVE_GLYPHS, WEEKDAY_GLYPHS,
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

    pub(super) fn date(&mut self) -> Option<WrittenDate> {
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
        let month = self.numeral()?;
        self.mark("月월")?;
        let day = self.numeral()?;
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
        RELATIVE
            .iter()
            .find(|(_, words)| self.attempt(|cursor| cursor.word(words)).is_some())
            .map(|(days, _)| WrittenDate::Relative(*days))
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

fn known(year: i32, month: u32, day: u32) -> WrittenDate {
    Date::new(year, month, day).map_or(WrittenDate::NoSuchDate, WrittenDate::Known)
}

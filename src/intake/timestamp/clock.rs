//! Times of day.

use super::cursor::{Cursor, listed};
use super::{Led, WrittenClock};
use crate::intake::date_words::{AND, HALF_PHRASES, HALVES, HOURS, Half, MINUTES, NAMED_TIMES};
use crate::intake::lexer::Kind;

impl Cursor<'_> {
    /// A time of day, and whether it was written to the second. With dots only after a word that
    /// leads to a time, or where nothing but the end of the date-time follows: 10.50 is also a price.
    pub(super) fn clock(&mut self, led: Led) -> Option<(WrittenClock, bool)> {
        if led != Led::Nothing
            && let Some(seconds) = self.phrase(&NAMED_TIMES)
        {
            return Some((WrittenClock::At(seconds), false));
        }
        self.attempt(|cursor| {
            let before = cursor.half();
            let start = cursor.token()?;
            if start.width == 6 || start.width == 4 {
                return cursor.basic_clock();
            }
            let worded_hour = start.kind == Kind::Glyph;
            let hour = cursor.numeral()?;
            if worded_hour {
                cursor.token().filter(|next| "点點时時".contains(cursor.folded(next)))?;
            }
            let rest = cursor
                .attempt(|cursor| cursor.colon_clock(led))
                .or_else(|| cursor.attempt(|cursor| cursor.dot_clock(led)))
                .or_else(|| cursor.attempt(Self::letter_clock))
                .or_else(|| cursor.attempt(|cursor| cursor.worded_clock(led)));
            let (minute, second) = match rest {
                Some(rest) => rest,
                None if cursor.attempt(Self::o_clock).is_some() => {
                    let half = cursor.half().or(before);
                    let clock = if half.is_none() && (1..=12).contains(&hour) {
                        WrittenClock::OnDial(hour % 12 * 3600)
                    } else {
                        of_day(hour, 0, 0, half)
                    };
                    return Some((clock, false));
                }
                None => {
                    (before.is_some() || cursor.half_here().is_some()).then_some(())?;
                    (0, None)
                }
            };
            // After more than twelve hours `am` is German, and leads to the day.
            let is_german = hour > 12 && cursor.leads_to_day();
            let half = if is_german { before } else { cursor.half().or(before) };
            let _ = cursor.word("h hs hrs hr uhr uur น ч");
            let _ = cursor.attempt(|cursor| {
                cursor.joined_mark(".").filter(|_| cursor.token().is_none_or(|next| !next.joined))
            });
            Some((of_day(hour, minute, second.unwrap_or(0), half), second.is_some()))
        })
    }

    /// `10:30`, `10:30:15`; programs also write `9:5:3` after a date.
    fn colon_clock(&mut self, led: Led) -> Option<(u32, Option<u32>)> {
        self.joined_mark(":")?;
        let minute = self.joined_number(1..=2)?;
        let is_short = self.tokens.list[self.at - 1].width == 1;
        let second = self.attempt(|cursor| {
            cursor.joined_mark(":")?;
            cursor.joined_number(if led == Led::Nothing { 2..=2 } else { 1..=2 })
        });
        if is_short && (led == Led::Nothing || second.is_none()) {
            return None;
        }
        if second.is_some() {
            // Fractions are floored.
            let _ = self.attempt(|cursor| {
                cursor.joined_mark(".,")?;
                cursor.joined_number(1..=9)
            });
        }
        Some((minute, second))
    }

    fn dot_clock(&mut self, led: Led) -> Option<(u32, Option<u32>)> {
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
        (led == Led::Word || second.is_some() || ends).then_some((minute, second))
    }

    /// `10h30`, `16h`, `13 h 13 min 51 s`, `14 Uhr 30`, `10时30分`, `10点半`, `2시 19분`.
    fn letter_clock(&mut self) -> Option<(u32, Option<u32>)> {
        if self.word("h uhr นาฬิกา").is_none() && self.mark("时時点點시").is_none() {
            return None;
        }
        if self.mark("半반").is_some() {
            return Some((30, None));
        }
        if let Some(quarters) =
            self.attempt(|cursor| cursor.numeral().filter(|_| cursor.mark("刻").is_some()))
        {
            return (1..=3).contains(&quarters).then_some((quarters * 15, None));
        }
        let _ = self.mark("钟鐘整");
        // A number after a space is the minutes only where it says so, or where nothing is counted by it.
        let minute = self.attempt(|cursor| {
            let joined = cursor.token()?.joined;
            let glyphs = cursor.token()?.kind == Kind::Glyph;
            let minute = cursor.numeral()?;
            let wide = !glyphs && cursor.tokens.list[cursor.at - 1].width == 2;
            let named = cursor.mark("分분").is_some() || cursor.word("min mn นาที").is_some();
            let counts = cursor.token().is_some_and(|next| next.kind != Kind::Mark);
            (named || wide && (joined || !counts)).then_some(minute)
        });
        let second = self.attempt(|cursor| {
            minute?;
            let second = cursor.number(1..=2)?;
            (cursor.mark("秒초").is_some() || cursor.word("s sec วินาที").is_some()).then_some(second)
        });
        Some((minute.unwrap_or(0), second))
    }

    /// `14 horas`, `14 heures 30`, `14 часов 20 минут`, after a date.
    fn worded_clock(&mut self, led: Led) -> Option<(u32, Option<u32>)> {
        (led != Led::Nothing).then_some(())?;
        self.word(HOURS)?;
        let minute = self.attempt(|cursor| {
            let _ = cursor.word(AND);
            let minute = cursor.number(1..=2)?;
            cursor.word(MINUTES).map(|()| minute)
        });
        let minute = minute.or_else(|| {
            self.attempt(|cursor| {
                let minute = cursor.number(2..=2)?;
                cursor.token().is_none_or(|next| next.kind == Kind::Mark).then_some(minute)
            })
        });
        Some((minute.unwrap_or(0), None))
    }

    /// Whether an `am` that leads to a day stands here.
    fn leads_to_day(&self) -> bool {
        let mut ahead = Cursor { line: self.line, tokens: self.tokens, at: self.at };
        ahead.word("am").is_some() && ahead.date().is_some()
    }

    /// `o'clock`
    fn o_clock(&mut self) -> Option<()> {
        self.word("o")?;
        self.mark("'’‘")?;
        self.word("clock")
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

    pub(super) fn half_here(&mut self) -> Option<Half> {
        let start = self.at;
        let half = self.half();
        self.at = start;
        half
    }

    pub(super) fn half(&mut self) -> Option<Half> {
        if let Some(half) = self.phrase(&HALF_PHRASES) {
            return Some(half);
        }
        let token = self.token().filter(|token| token.kind == Kind::Word)?;
        if let Some((text, taken)) = self.dotted()
            && let Some(half) = self.tokens.halves.whole(&text)
        {
            self.at += taken;
            return Some(HALVES[half].0);
        }
        let half = self.tokens.halves.whole(self.folded(token))?;
        self.at += 1;
        Some(HALVES[half].0)
    }
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

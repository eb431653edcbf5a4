//! The clocks and days of a picture, as they are written and as they are misread.

use std::borrow::Cow;

use crate::intake::{TimestampReader, WrittenClock, WrittenDate};

use super::pixels::Area;
use super::scan::{Line, NOT_SURE};

/// Something that stands over or beside messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    pub(super) day: Option<String>,
    pub(super) clock: Option<String>,
    /// What stands beside them.
    pub(super) rest: String,
    pub(super) area: Area,
    pub(super) sure: u8,
}

impl Stamp {
    /// What is not sure stays open.
    fn sure_or_open(mut self) -> Self {
        if self.sure == NOT_SURE {
            for part in [&mut self.day, &mut self.clock].into_iter().flatten() {
                UNREAD.clone_into(part);
            }
        }
        self
    }
}

/// Reads the clocks and days of a picture.
pub(super) struct Clocks(TimestampReader);

/// Marks that stand beside a clock: that a message was sent, seen, or changed.
const MARKS: &[char] = &[
    '✓', '√', '✔', '/', '\\', '|', '-', '–', '—', '·', '•', '.', ',', ':', ';', '>', '<', '(', ')', '"',
    '\'', '`', '*', '~', '^', '_', '=', '+', '…',
];
/// Letters and digits for which those marks are taken.
const LIKE_MARKS: &[char] = &[
    'v', 'V', 'w', 'W', 'x', 'X', 'J', 'y', 'Y', 'l', 'I', 'i', 't', '1', '4', '7', '0', '火', '父', '义',
    '人', '%', '&', '#', '≤', '<', '《',
];
/// So many of them stand beside a clock.
const MARKS_AT_MOST: usize = 4;
/// What is shorter than a name, beside a time, is a word of that: "hs", "Uhr".
pub(super) const NAME_AT_LEAST: usize = 4;
/// A name over a message has no more characters.
pub(super) const NAME_AT_MOST: usize = 28;
/// No clock has more characters: "11:59:59 p. m.", "下午11:59:59".
const CLOCK_AT_MOST: usize = 14;

impl Clocks {
    pub(super) fn new() -> Self {
        Self(TimestampReader::new())
    }

    /// The day and the time of day in a text, and what stands beside them; those that are read in two ways are not told.
    pub(super) fn stamp(&mut self, line: &Line) -> Option<Stamp> {
        self.written(line).map(Stamp::sure_or_open)
    }

    fn written(&mut self, line: &Line) -> Option<Stamp> {
        let text = spaced(&line.text);
        let text = &unmistaken(text.trim());
        let of = |day: Option<&str>, clock: Option<&str>, rest: &str| Stamp {
            day: day.map(|day| trimmed(day).to_owned()),
            clock: clock.map(str::to_owned),
            rest: bare(rest),
            area: line.area,
            sure: sureness(line, clock.or(day).unwrap_or_default()),
        };
        if let Some(found) = self.0.first(text).filter(|found| found.date != WrittenDate::None) {
            let whole = &text[found.start..found.end];
            let rest = format!("{} {}", &text[..found.start], &text[found.end..]);
            if found.clock == WrittenClock::None {
                return Some(of(Some(whole), None, &rest));
            }
            // The time of day stands last, or first.
            let (day, clock) = match (self.ends_with_clock(whole), self.0.clock(whole)) {
                (Some(start), _) => (&whole[..start], &whole[start..]),
                (None, Some(end)) => (&whole[end..], &whole[..end]),
                (None, None) => return Some(of(None, Some(whole), &rest)),
            };
            return Some(of(Some(day), Some(clock), &rest));
        }
        if let Some((day, clock)) = self.0.named_day(text) {
            return Some(of(Some(&text[day]), clock.map(|clock| &text[clock]), ""));
        }
        let (before, stamp) = self.written_last(line)?;
        if self.0.named_day(trimmed(&before)).is_some() {
            return Some(Stamp { day: Some(trimmed(&before).to_owned()), ..stamp });
        }
        // What looks like a day beside a clock, and was not read, is not passed over for an earlier one.
        let digits = before.chars().filter(char::is_ascii_digit).count();
        let day = (digits >= 4 && before.contains(['/', '-', '.', '年'])).then(|| UNREAD.to_owned());
        Some(Stamp { day, rest: bare(&before), ..stamp })
    }

    /// Whether a text is a time of day and nothing else.
    pub(super) fn is_clock(&mut self, text: &str) -> bool {
        let text = text.trim();
        self.0.clock(text) == Some(text.len())
    }

    /// Whether a text begins with a time of day.
    pub(super) fn begins(&mut self, text: &str) -> bool {
        self.0.clock(text).is_some()
    }

    /// The same where nothing else stands beside them.
    pub(super) fn alone(&mut self, line: &Line) -> Option<Stamp> {
        self.stamp(line).filter(|stamp| stamp.rest.is_empty())
    }

    /// The clock with which a text ends, but for the marks that it was sent and seen, and the text before it.
    pub(super) fn last(&mut self, line: &Line) -> Option<(String, Stamp)> {
        self.written_last(line).map(|(before, stamp)| (before, stamp.sure_or_open()))
    }

    fn written_last(&mut self, line: &Line) -> Option<(String, Stamp)> {
        let text = spaced(&line.text);
        let mut text = text.trim_end();
        for _ in 0..=MARKS_AT_MOST {
            if let Some(start) = self.ends_with_clock(text) {
                let clock = text[start..].trim().to_owned();
                let sure = sureness(line, &clock);
                let stamp =
                    Stamp { day: None, clock: Some(clock), rest: String::new(), area: line.area, sure };
                return Some((text[..start].trim_end().to_owned(), stamp));
            }
            let last = text.chars().next_back()?;
            let may_be_mark = MARKS.contains(&last) || LIKE_MARKS.contains(&last);
            if !may_be_mark {
                return None;
            }
            text = text[..text.len() - last.len_utf8()].trim_end();
        }
        None
    }

    /// Where the clock begins with which a text ends.
    fn ends_with_clock(&mut self, text: &str) -> Option<usize> {
        let starts: Vec<usize> = text.char_indices().rev().take(CLOCK_AT_MOST).map(|(at, _)| at).collect();
        starts.into_iter().rev().find(|start| {
            let mut before = text[..*start].chars().rev();
            let is_part = |c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | '/');
            let is_start = match before.next() {
                // `10 mar 2024 -21:14`, and not the end of `10:00-12:00`
                Some('-') => before.next().is_none_or(|c| !c.is_ascii_digit()),
                before => before.is_none_or(|c| !is_part(c)),
            };
            is_start && self.0.clock(&text[*start..]) == Some(text.len() - start)
        })
    }
}

/// Stands for a day or a time of day that is written and was not read.
pub(super) const UNREAD: &str = "?";

/// Names of months as they are misread, and as they are written.
const MISREAD: [(&str, &str); 8] = [
    ("周目", "周日"),
    ("0ct", "Oct"),
    ("Mal ", "Mai "),
    ("Jull ", "Juli "),
    ("Jul1 ", "Juli "),
    ("Aprll ", "April "),
    ("abrll ", "abril "),
    ("mal ", "mai "),
];

/// A text with days, its months as they are written.
fn unmistaken(text: &str) -> String {
    let text =
        MISREAD.iter().fold(text.to_owned(), |text, (misread, written)| text.replace(misread, written));
    // A date that is written right behind a name.
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    for (index, (at, c)) in characters.iter().enumerate().skip(1) {
        let before = characters[index - 1].1;
        let is_glued = before.is_alphabetic() || before.is_ascii_digit() && text[*at..].starts_with("20");
        if c.is_ascii_digit() && is_glued && is_date(&text[*at..]) {
            return format!("{} {}", &text[..*at], &text[*at..]);
        }
    }
    text
}

/// Whether a text begins with a date of three numbers.
fn is_date(text: &str) -> bool {
    let mut numbers = text.splitn(4, |c: char| !c.is_ascii_digit());
    let marks: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).take(2).collect();
    let [first, second] = marks[..] else { return false };
    let are_marks = matches!((first, second), ('-', '-') | ('/', '/') | ('.', '.') | ('年', '月'));
    let mut length = || numbers.next().map_or(0, str::len);
    let lengths = (length(), length(), length());
    are_marks
        && matches!(lengths, (4, 1..=2, 1..=2) | (1..=2, 1..=2, 2 | 4..))
        && (lengths.0 != 4 || text.starts_with("20"))
}

/// Without blanks and marks around it.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || MARKS.contains(&c))
}

/// Without the marks beside a clock.
pub(super) fn bare(text: &str) -> String {
    let is_mark = |c: char| c.is_whitespace() || MARKS.contains(&c);
    let rest = text.trim_matches(is_mark);
    let like = |c: char| is_mark(c) || LIKE_MARKS.contains(&c);
    if rest.chars().count() <= 3 && rest.chars().all(like) { String::new() } else { rest.to_owned() }
}

/// How sure the least sure character of a part of a line is.
fn sureness(line: &Line, part: &str) -> u8 {
    let Some(at) = line.text.find(part) else { return line.sure.iter().copied().min().unwrap_or(100) };
    let (from, count) = (line.text[..at].chars().count(), part.chars().count());
    line.sure.iter().skip(from).take(count).copied().min().unwrap_or(100)
}

/// A line with the colons of clocks as they are typed.
pub(super) fn spaced(text: &str) -> Cow<'_, str> {
    if text.contains('：') { Cow::Owned(text.replace('：', ":")) } else { Cow::Borrowed(text) }
}

/// Whether words only say that a message has arrived or was read.
pub(super) fn is_receipt(text: &str) -> bool {
    const WORDS: &str = "read|seen|delivered|sent|edited|lu|vu|lue|vue|envoyé|remis|modifié|visto|vista|leído|leido|entregado|enviado|editado|lido|lida|entregue|editada|gelesen|zugestellt|gesendet|bearbeitet|прочитано|доставлено|изменено|已读|已讀|已送达|已送達|送达|未读|未讀|已编辑";
    let text = text.trim().to_lowercase();
    let text = text.trim_end_matches([':', '·', ',', ' ']);
    WORDS.split('|').any(|word| text == word || text.strip_suffix(" à").is_some_and(|text| text == word))
}

/// Whether a line looks like a clock, whatever was read.
pub(super) fn may_be_clock(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let length = text.chars().filter(|c| !c.is_whitespace()).count();
    digits >= 2
        && length <= 10
        && text.contains([':', '.', '：'])
        && text.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether what stands alone in the middle may be a day that was not read.
pub(super) fn may_be_day(text: &str) -> bool {
    let length = text.chars().count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    length <= 14 || digits > 0 && length <= 30
}

//! Lines of `date time [zone] what happened`.

use crate::case::{EventKind, Service, words};
use crate::time::Date;
use crate::tree::data;

use super::timestamp::{Found, Timestamp, find};
use super::words::{AUTOMATIC, KINDS, SERVICES};

words! {
    /// Why a line was not read, or not wholly.
    Trouble {
        NoTime = "no-time",
        NoSuchDate = "no-such-date",
        DayOrMonth = "day-or-month",
        NoKind = "no-kind",
        TooMany = "too-many",
    }
}

data! {
    /// A line of the paste, with what it may mean.
    PastedLine {
        /// Counted from 1.
        line: u32,
        /// The line as it stands.
        text: String,
        /// Its time: ISO 8601, with its offset where one was written.
        at: Option<String>,
        /// The same with the day and month the other way round, where both readings exist.
        or_at: Option<String>,
        /// What it suggests, and ...
        kind: Option<EventKind>,
        /// ... the words that do.
        because: Option<String>,
        /// The service it names.
        service: Option<Service>,
        /// It says that a machine wrote it.
        automatic: Option<bool>,
        /// Why it was not read, or not wholly.
        trouble: Option<Trouble>,
    }
}

/// More lines than this are not read.
pub const LINES_AT_MOST: usize = 2000;

/// Reads every line that is not blank. Nothing is dropped: a line without a time is listed too.
///
/// ```
/// use aftersales::case::EventKind;
/// use aftersales::intake::read_lines;
/// let lines = read_lines("2022-01-10 09:30 +08:00 paid\nhello");
/// assert_eq!(lines[0].at.as_deref(), Some("2022-01-10T09:30:00+08:00"));
/// assert_eq!(lines[0].kind, Some(EventKind::PaymentSucceeded));
/// assert_eq!(lines[1].trouble.unwrap().word(), "no-time");
/// ```
pub fn read_lines(text: &str) -> Vec<PastedLine> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let mut read: Vec<_> =
        lines.clone().take(LINES_AT_MOST).map(|(index, line)| read_line(number(index), line)).collect();
    if let Some((index, line)) = lines.clone().nth(LINES_AT_MOST) {
        let mut rest = blank(number(index), line);
        rest.trouble = Some(Trouble::TooMany);
        read.push(rest);
    }
    read
}

fn number(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}

fn blank(line: u32, text: &str) -> PastedLine {
    PastedLine {
        line,
        text: text.trim().chars().take(500).collect(),
        at: None,
        or_at: None,
        kind: None,
        because: None,
        service: None,
        automatic: None,
        trouble: None,
    }
}

fn read_line(number: u32, line: &str) -> PastedLine {
    let mut read = blank(number, line);
    let marks = |c: char| c.is_whitespace() || "[(-•*>\u{feff}\u{200e}\u{200f}".contains(c);
    let line = line.trim_start_matches(marks);
    let said = match find(line) {
        Found::Timestamp(at, length) => {
            read.at = Some(iso(&at));
            &line[length..]
        }
        Found::DayOrMonth(day_first, month_first, length) => {
            (read.at, read.or_at) = (Some(iso(&day_first)), Some(iso(&month_first)));
            read.trouble = Some(Trouble::DayOrMonth);
            &line[length..]
        }
        Found::NoSuchDate => {
            read.trouble = Some(Trouble::NoSuchDate);
            line
        }
        Found::Nothing => {
            read.trouble = Some(Trouble::NoTime);
            return read;
        }
    };
    let said = said.chars().take(500).collect::<String>().to_ascii_lowercase();
    if let Some((kind, because)) = suggestion(KINDS, &said) {
        (read.kind, read.because) = (Some(kind), Some(because.to_owned()));
    }
    read.service = suggestion(SERVICES, &said)
        .map(|(service, _)| service)
        .filter(|_| matches!(read.kind, Some(EventKind::ServiceRequested | EventKind::FeeCharged)));
    if AUTOMATIC.iter().any(|word| said.contains(word)) {
        (read.kind, read.automatic) = (Some(EventKind::SellerReplied), Some(true));
    }
    if read.kind.is_none() && read.trouble.is_none() {
        read.trouble = Some(Trouble::NoKind);
    }
    read
}

fn suggestion<T: Copy>(table: &[(T, &[&'static str])], said: &str) -> Option<(T, &'static str)> {
    table.iter().find_map(|(meaning, words)| {
        words.iter().find(|word| said.contains(*word)).map(|word| (*meaning, *word))
    })
}

fn iso(at: &Timestamp) -> String {
    let two = |number: u32| format!("{number:02}");
    let date: Date = at.date;
    let Some(seconds) = at.clock else { return date.to_string() };
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(two).join(":");
    let offset = at.offset.map_or_else(String::new, |offset| {
        let sign = if offset < 0 { '-' } else { '+' };
        let minutes = offset.unsigned_abs() / 60;
        format!("{sign}{}:{}", two(minutes / 60), two(minutes % 60))
    });
    format!("{date}T{clock}{offset}")
}

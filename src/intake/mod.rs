//! From what people paste to what may have happened. Knows text and times, and no rule: what it
//! finds are suggestions that a person accepts, changes or drops.
//!
//! `text` and `lexer` make a line comparable, `timestamp` finds its date and time by the words of
//! `names`, `heads` tells where messages begin, `assembly` puts them together, `day_month` decides which
//! number is the day, `meaning` says what each may mean, with `suggest` by the words of `cues`.

mod assembly;
mod cues;
mod day_month;
mod facts;
mod heads;
mod lexer;
mod log;
mod meaning;
mod names;
mod paste;
mod suggest;
mod text;
mod timestamp;

#[cfg(feature = "audit")]
pub(crate) use day_month::decide as decide_day_month;
pub use day_month::{DayMonth, DayMonthEvidence};
pub use log::read_log;
pub use paste::{
    DayMonthFinding, EVENTS_AT_MOST, Paste, PasteFlag, PasteOptions, PastedAuthor, PastedEvent, PastedFact,
    UnreadLines, read_paste,
};
pub use timestamp::{Timestamp, TimestampReader, WrittenClock, WrittenDate, WrittenZone, first_timestamp};

//! From what people paste to what may have happened. Knows text and times, and no rule: what it
//! finds are suggestions that a person accepts, changes or drops.
//!
//! `text` and `lexer` make a line comparable, `timestamp` finds its date and time by the words of
//! `date_words`, `header` reads the line with which a message may begin and `quotation` the head of a quoted mail, `heads` says which of
//! them do, `messages` puts these together, `app_lines` knows what no person wrote, `table` and `log` take tables apart, `day_month` decides which
//! number is the day, `timeline` says what each may mean, with `classify` by the words of `phrases`.

mod app_lines;
mod classify;
mod date_words;
mod day_month;
mod day_names;
mod facts;
mod header;
mod heads;
mod lexer;
mod log;
mod messages;
mod paste;
mod phrases;
mod quotation;
mod reader;
mod table;
mod text;
mod timeline;
mod times_below;
mod timestamp;

pub use day_month::{DayMonth, DayMonthEvidence};
#[cfg(feature = "audit")]
pub(crate) use day_month::{decide as decide_day_month, dotted_order};
#[cfg(feature = "audit")]
pub(crate) use facts::money;
pub use log::read_log;
pub use paste::{
    DayMonthFinding, EVENTS_AT_MOST, Paste, PasteFlag, PasteOptions, PastedAuthor, PastedEvent, PastedFact,
    UnreadLines,
};
pub use reader::read_paste;
#[cfg(feature = "audit")]
pub(crate) use text::{fold, simplified};
pub use timestamp::{Timestamp, TimestampReader, WrittenClock, WrittenDate, WrittenZone, first_timestamp};

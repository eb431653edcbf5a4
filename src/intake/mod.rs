//! From what people paste to what may have happened. Knows text and times, and no rule: what it
//! finds are suggestions that a person accepts, changes or drops.

mod lines;
mod timestamp;
mod words;

pub use lines::{LINES_AT_MOST, PastedLine, Trouble, read_lines};
pub use timestamp::{Found, Timestamp, find};

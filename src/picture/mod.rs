//! From pictures of chats to the text of their messages. Knows pictures and clocks, and no rule.
//!
//! `detect` finds lines of text and `recognise` reads them, each by a model; `bubbles` tells what each stands on. `scan` puts
//! these together for one picture. `layout` then says which lines are one message, whose and of when: `frame` leaves out what
//! stands around a conversation, `blocks` puts lines together, `talk` tells messages in bubbles and `posts` those without,
//! each with the clocks and days of `stamp`. `transcript` makes one text of several pictures, for `intake` to read.

mod blocks;
mod bubbles;
mod detect;
mod frame;
mod layout;
mod pixels;
mod posts;
mod recognise;
mod scan;
mod stamp;
mod talk;
mod transcript;

pub use layout::{Message, Sheet, Side, arrange};
pub use pixels::{Area, Picture};
pub use scan::{Line, Progress, Scanner};
pub use transcript::{Names, PicturePiece, Transcript, transcript};

use crate::case::words;

words! {
    /// Why a picture was not read: a model is another one than this program knows, it is no picture of a
    /// chat (not as many bytes as pixels, or too narrow), or it was ended.
    Unreadable {
        Model = "model",
        NoPicture = "no-picture",
        Stopped = "stopped",
    }
}

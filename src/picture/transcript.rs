//! What pictures show as one text, which the reader of pastes knows.

use super::layout::{Message, Sheet, Side};
use super::pixels::Area;
use super::stamp::UNREAD;
use crate::tree::data;

/// What those who write are called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// Who writes on the left, ...
    pub left: String,
    /// ... on the right, ...
    pub right: String,
    /// ... and what the app itself says.
    pub middle: String,
}

data! {
    /// Pictures as one text, and what a person should look at.
    Transcript {
        /// A line for each message, with its time and who wrote it.
        text: String,
        /// Where each line stands, or its time where it has one.
        pieces: Vec<PicturePiece>,
        /// Days that stand over messages and were not read: of what follows no day is known.
        unread_days: Vec<PicturePiece>,
        /// What was taken for no part of the conversation.
        left_out: Vec<String>,
        /// Pictures whose letters are not known, counted from 0: of these only times are told.
        foreign: Vec<u32>,
        /// Pictures in which nothing was read.
        empty: Vec<u32>,
        /// Whether messages stand on two sides, so that it has to be said whose which is.
        has_sides: bool,
    }

    /// Where something stands in the pictures, in pixels.
    PicturePiece {
        /// The line of the text, counted from 1; 0 where it is none.
        line: u32,
        /// The picture, counted from 0.
        picture: u32,
        /// The first column, ...
        left: u32,
        /// ... the first row, ...
        top: u32,
        /// ... the column after the last, ...
        right: u32,
        /// ... and the row after the last.
        bottom: u32,
        /// How sure the least sure of its characters is, in percent.
        sure: u32,
    }
}

/// The text of pictures in their order. What one shows again of the end of the one before it stands once.
///
/// ```
/// use aftersales::picture::{Area, Line, Names, arrange, transcript};
/// let line = |text: &str, [left, top, right, bottom]: [usize; 4], ground: [usize; 4]| {
///     let area = |[left, top, right, bottom]: [usize; 4]| Area { left, top, right, bottom };
///     let sure = vec![99; text.chars().count()];
///     Line { text: text.to_owned(), sure, area: area([left, top, right, bottom]), ground: area(ground), colour: [255; 3] }
/// };
/// let lines = [
///     line("12 March 2024", [300, 100, 480, 124], [280, 90, 500, 134]),
///     line("The machine stopped.", [400, 160, 660, 184], [380, 150, 740, 220]),
///     line("14:02", [690, 190, 730, 214], [380, 150, 740, 220]),
///     line("We send a part.", [40, 250, 240, 274], [20, 240, 360, 310]),
///     line("17:31", [310, 280, 350, 304], [20, 240, 360, 310]),
/// ];
/// let names = Names { left: "Seller".into(), right: "Buyer".into(), middle: "System".into() };
/// let told = transcript(&[arrange(&lines, [780, 800])], &names);
/// assert_eq!(
///     told.text,
///     "[12 March 2024, 14:02] Buyer: The machine stopped.\n[12 March 2024, 17:31] Seller: We send a part.\n"
/// );
/// ```
pub fn transcript(sheets: &[Sheet], names: &Names) -> Transcript {
    let mut all = Transcript {
        text: String::new(),
        pieces: Vec::new(),
        unread_days: Vec::new(),
        left_out: Vec::new(),
        foreign: Vec::new(),
        empty: Vec::new(),
        has_sides: false,
    };
    // A picture that begins in the middle of a chat goes on under the day with which the one before it ends.
    let mut last_day: Option<String> = None;
    for (number, sheet) in sheets.iter().enumerate() {
        let picture = number_of(number);
        let again = number.checked_sub(1).map_or(0, |before| overlap(&sheets[before], sheet));
        let by_name = are_named(sheet);
        let continues = again > 0 && sheet.unread_days.is_empty();
        let mut lines = Vec::new();
        for (at, message) in sheet.messages.iter().enumerate().skip(again) {
            let is_under = continues
                && message.day.is_none()
                && sheet.messages[..at].iter().all(|one| one.day.is_none());
            let day = message.day.clone().or_else(|| last_day.clone().filter(|_| is_under));
            lines.push((
                line_of(message, day.as_deref(), names, by_name),
                message.time.unwrap_or(message.area),
                message.sure,
            ));
        }
        lines.extend(sheet.lines.iter().map(|(text, area)| (text.clone(), *area, 100)));
        for (text, area, sure) in lines {
            all.text.push_str(&text);
            all.text.push('\n');
            let line = number_of(all.pieces.len() + 1);
            all.pieces.push(PicturePiece { line, ..piece(picture, area, sure) });
        }
        last_day =
            sheet.messages.iter().rev().find_map(|one| one.day.clone()).or(last_day.filter(|_| continues));
        all.unread_days.extend(sheet.unread_days.iter().map(|(_, area)| piece(picture, *area, 0)));
        all.left_out.extend(sheet.left_out.iter().cloned());
        all.left_out
            .extend(sheet.messages.iter().map(|one| one.quote.clone()).filter(|quote| !quote.is_empty()));
        all.has_sides |= !by_name && !sheet.messages.is_empty();
        if sheet.is_foreign {
            all.foreign.push(picture);
        }
        if sheet.messages.is_empty() && sheet.lines.is_empty() {
            all.empty.push(picture);
        }
    }
    all
}

fn number_of(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn piece(picture: u32, area: Area, sure: u8) -> PicturePiece {
    let [left, top, right, bottom] = [area.left, area.top, area.right, area.bottom].map(number_of);
    PicturePiece { line: 0, picture, left, top, right, bottom, sure: u32::from(sure) }
}

/// Two pictures show the same end of a chat where so many letters of it are the same.
const WORDS_AT_LEAST: usize = 4;

/// How many messages with which a picture begins stand at the end of the one before it.
fn overlap(before: &Sheet, after: &Sheet) -> usize {
    let most = before.messages.len().min(after.messages.len());
    let same = |count: &usize| {
        let ends = &before.messages[before.messages.len() - count..];
        // Pictures and stickers are all alike: some words have to come again.
        let words: usize =
            ends.iter().map(|one| one.text.chars().filter(|c| c.is_alphanumeric()).count()).sum();
        words >= WORDS_AT_LEAST && ends.iter().zip(&after.messages).all(|(one, other)| is_same(one, other))
    };
    (1..=most).rev().find(same).unwrap_or(0)
}

/// Whether two pictures show the same message; the edge of one may cut its beginning off.
fn is_same(one: &Message, other: &Message) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let clock = |message: &'_ Message| message.clock.clone().filter(|clock| clock != UNREAD);
    let clocks = clock(one).zip(clock(other));
    let (whole, seen) = (letters(&one.text), letters(&other.text));
    let is_end = seen.chars().count() >= 6 && whole.ends_with(&seen);
    one.side == other.side
        && (whole == seen || is_end)
        && clocks.is_none_or(|(one, other)| letters(&one) == letters(&other))
}

/// Whether sides do not tell who wrote: everybody stands on one, or several stand on the same.
fn are_named(sheet: &Sheet) -> bool {
    let of = |side: Side| sheet.messages.iter().filter(move |one| one.side == side);
    let mut names = of(Side::Left).filter_map(|one| one.name.as_ref());
    let first = names.next();
    let is_group = names.any(|name| Some(name) != first);
    is_group || of(Side::Left).count() == 0 || of(Side::Right).count() == 0
}

fn line_of(message: &Message, day: Option<&str>, names: &Names, by_name: bool) -> String {
    let own = message.name.as_ref().filter(|_| by_name);
    let name = own.unwrap_or(match message.side {
        Side::Left => &names.left,
        Side::Right => &names.right,
        Side::Middle => &names.middle,
    });
    // A mark in a name would end it.
    let name = name.replace([':', '：'], "·");
    let read = |part: Option<&'_ str>| part.filter(|part| *part != UNREAD).map(str::to_owned);
    let time = match (read(day), read(message.clock.as_deref())) {
        (Some(day), Some(clock)) => format!("[{day}, {clock}] "),
        // Its day is not that of the messages around it.
        (None, Some(clock)) => format!("[?, {clock}] "),
        (Some(day), None) => format!("[{day}] "),
        (None, None) => "[?] ".to_owned(),
    };
    format!("{time}{name}: {}", message.text)
}

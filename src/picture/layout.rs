//! Which lines of a picture belong to one message, whose it is, and when.

use super::blocks::{blocks, rows, settle_sides, take_for_bubbles};
use super::frame::{Frame, beside_lists, conversation, is_avatar};
use super::pixels::Area;
use super::posts::tell_rows;
use super::scan::Line;
use super::stamp::Clocks;
use super::talk::tell;

/// Where a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// On the left.
    Left,
    /// On the right.
    Right,
    /// In the middle: nobody's, or the app's.
    Middle,
}

/// A message as it stands in a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Where it stands.
    pub side: Side,
    /// The name that stands at it.
    pub name: Option<String>,
    /// The day that is written over it or beside it, as it is written.
    pub day: Option<String>,
    /// Its time of day as it is written.
    pub clock: Option<String>,
    /// What it says.
    pub text: String,
    /// What it says again of an earlier message.
    pub quote: String,
    /// Where all of it stands, and ...
    pub area: Area,
    /// ... where its time does.
    pub time: Option<Area>,
    /// How sure the least sure character of its time is, in percent; 100 without one.
    pub sure: u8,
}

/// What a picture shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Its messages, from top to bottom; none where nothing tells them apart.
    pub messages: Vec<Message>,
    /// The lines that belong to no message as they stand, each with its area.
    pub lines: Vec<(String, Area)>,
    /// What stands over days that could not be read, and where.
    pub unread_days: Vec<(String, Area)>,
    /// Its words are of a script that is not known: only its numbers are told.
    pub is_foreign: bool,
    /// What was taken for no part of the conversation: the clock of the phone, the box to write in, a list beside it.
    pub left_out: Vec<String>,
}

/// Takes a picture of this size apart.
pub fn arrange(lines: &[Line], [width, height]: [usize; 2]) -> Sheet {
    let mut sheet = Sheet::default();
    let mut clocks = Clocks::new();
    let unit = median(lines.iter().map(|line| line.area.height())).max(1);
    let page = beside_lists(lines, conversation(lines, [width, height]), unit, &mut clocks);
    let mut rest: Vec<&Line> = Vec::new();
    let is_phone = height * 10 > width * 13;
    let frame = Frame::of(lines, page, is_phone, [width, height], unit, &mut clocks);
    for line in lines {
        if frame.leaves_out(line) || is_avatar(line, lines, unit) {
            sheet.left_out.push(line.text.clone());
        } else {
            rest.push(line);
        }
    }
    sheet.is_foreign = is_foreign(lines);
    let mut blocks = blocks(&rest, page, unit, &mut clocks);
    settle_sides(&mut blocks, page);
    let letters = |lines: &[&Line]| lines.iter().map(|line| line.text.chars().count()).sum::<usize>();
    take_for_bubbles(&mut blocks, page, &mut clocks);
    let sided: Vec<_> = blocks.iter().filter(|block| block.is_bubble && block.side != Side::Middle).collect();
    let in_bubbles: usize = sided.iter().map(|block| letters(&block.lines)).sum();
    if sided.len() > 1 && in_bubbles * 3 > letters(&rest) {
        tell(blocks, unit, &mut clocks, &mut sheet);
    } else {
        let rows = rows(&rest, unit);
        if !tell_rows(&rows, &rest, &mut clocks, &mut sheet) {
            // Times that stand alone are of the words over them or of those under them: that is not guessed.
            let mut is_lone = |text: &str| clocks.is_clock(text);
            let (times, lines): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(text, _)| is_lone(text));
            if times.len() > 1 {
                sheet.left_out.extend(times.into_iter().map(|(text, _)| text));
                sheet.lines = lines;
            } else {
                sheet.lines = [times, lines].concat();
                sheet.lines.sort_by_key(|(_, area)| area.middle());
            }
        }
    }
    if sheet.is_foreign {
        sheet.forget_words();
    }
    sheet
}

/// So sure of its letters is who knows them, in percent at the mean: of other scripts it is much less.
const SURE: usize = 92;

/// Whether the letters of a picture are of a script that is not known: they are taken for others, never surely.
fn is_foreign(lines: &[Line]) -> bool {
    let letters = |line: &Line| {
        let sure = line.text.chars().zip(line.sure.clone()).filter(|(c, _)| c.is_alphabetic());
        sure.map(|(_, sure)| usize::from(sure)).collect::<Vec<_>>()
    };
    let all: Vec<usize> = lines.iter().flat_map(letters).collect();
    all.len() >= 20 && all.iter().sum::<usize>() < SURE * all.len()
}

impl Sheet {
    /// Of words in a script that is not known nothing is kept, and no day that they may name.
    fn forget_words(&mut self) {
        let is_word = |text: &str| text.chars().any(char::is_alphabetic);
        // What says which half of the day is meant is a word too: where no clock shows more than twelve hours, it may be lost.
        let hour =
            |clock: &str| clock.split([':', '.']).next().and_then(|hour| hour.trim().parse::<u32>().ok());
        let hours = self.messages.iter().filter_map(|one| hour(one.clock.as_deref()?));
        let is_of_day = hours.into_iter().any(|hour| hour == 0 || hour > 12);
        for message in &mut self.messages {
            message.text = "…".to_owned();
            message.quote.clear();
            message.name = None;
            if !is_of_day && message.clock.take().is_some() {
                message.sure = 0;
            }
            if message.day.as_deref().is_some_and(is_word) {
                self.unread_days.push((message.day.take().unwrap_or_default(), message.area));
            }
        }
        for (text, _) in &mut self.lines {
            *text = text.chars().filter(|c| !c.is_alphabetic()).collect::<String>().trim().to_owned();
        }
        self.lines.retain(|(text, _)| !text.is_empty());
        self.left_out.clear();
    }
}

fn median(all: impl Iterator<Item = usize>) -> usize {
    let mut all: Vec<usize> = all.collect();
    all.sort_unstable();
    all.get(all.len() / 2).copied().unwrap_or(0)
}

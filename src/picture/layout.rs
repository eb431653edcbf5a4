//! Which lines of a picture belong to one message, whose it is, and when.

use std::borrow::Cow;

use crate::intake::{TimestampReader, WrittenClock, WrittenDate};

use super::pixels::Area;
use super::scan::Line;

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
    /// The name over the conversation.
    pub title: Option<String>,
    /// What stands over days that could not be read, and where.
    pub unread_days: Vec<(String, Area)>,
    /// Its words are of a script that is not known: only its numbers are told.
    pub is_foreign: bool,
    /// What was taken for no part of the conversation: the clock of the phone, the box to write in, a list beside it.
    pub left_out: Vec<String>,
}

/// Something that stands over or beside messages.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stamp {
    day: Option<String>,
    clock: Option<String>,
    /// What stands beside them.
    rest: String,
    area: Area,
    sure: u8,
}

/// Lines on one ground.
#[derive(Debug, Clone)]
struct Block<'a> {
    lines: Vec<&'a Line>,
    /// The ground, or where it is the page itself, the lines.
    area: Area,
    is_bubble: bool,
    side: Side,
}

/// Reads the clocks and days of a picture.
struct Clocks(TimestampReader);

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
const NAME_AT_LEAST: usize = 4;
/// A name over a message has no more characters.
const NAME_AT_MOST: usize = 28;
/// No clock has more characters: "11:59:59 p. m.", "下午11:59:59".
const CLOCK_AT_MOST: usize = 14;

impl Clocks {
    /// The day and the time of day in a text, and what stands beside them.
    fn stamp(&mut self, line: &Line) -> Option<Stamp> {
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
        let (before, stamp) = self.last(line)?;
        if self.0.named_day(trimmed(&before)).is_some() {
            return Some(Stamp { day: Some(trimmed(&before).to_owned()), ..stamp });
        }
        // What looks like a day beside a clock, and was not read, is not passed over for an earlier one.
        let digits = before.chars().filter(char::is_ascii_digit).count();
        let day = (digits >= 4 && before.contains(['/', '-', '.', '年'])).then(|| UNREAD.to_owned());
        Some(Stamp { day, rest: bare(&before), ..stamp })
    }

    /// The same where nothing else stands beside them.
    fn alone(&mut self, line: &Line) -> Option<Stamp> {
        self.stamp(line).filter(|stamp| stamp.rest.is_empty())
    }

    /// The clock with which a text ends, but for the marks that it was sent and seen, and the text before it.
    fn last(&mut self, line: &Line) -> Option<(String, Stamp)> {
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

/// Stands for a day that is written and was not read.
const UNREAD: &str = "?";

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
fn bare(text: &str) -> String {
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
fn spaced(text: &str) -> Cow<'_, str> {
    if text.contains('：') || text.contains("：") {
        Cow::Owned(text.replace('：', ":"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Takes a picture of this size apart.
pub fn arrange(lines: &[Line], [width, height]: [usize; 2]) -> Sheet {
    let mut sheet = Sheet::default();
    let mut clocks = Clocks(TimestampReader::new());
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
    sheet.title = frame.title;
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
            sheet.lines = rows;
        }
    }
    if sheet.is_foreign {
        sheet.forget_words();
    }
    sheet
}

/// Bubbles that have no ground of their own, but an outline or a colour that changes: where there are no others, words that
/// keep to both edges of the page are taken for what stands in them.
fn take_for_bubbles(blocks: &mut [Block<'_>], page: Area, clocks: &mut Clocks) {
    let width = page.width();
    let mut is_words = |block: &Block<'_>| {
        let letters =
            block.lines.iter().flat_map(|line| line.text.chars()).filter(|c| c.is_alphabetic()).count();
        letters > 5 && block.lines.iter().all(|line| clocks.alone(line).is_none())
    };
    let keeps_to_edge = |block: &Block<'_>| {
        let (before, after) =
            (block.area.left.saturating_sub(page.left), page.right.saturating_sub(block.area.right));
        let (near, far) = (before.min(after), before.max(after));
        near * 100 < width * 22 && far * 100 > width * 25
    };
    if blocks.iter().filter(|block| block.is_bubble && block.side != Side::Middle).count() > 2 {
        return;
    }
    let words: Vec<usize> = (0..blocks.len())
        .filter(|at| !blocks[*at].is_bubble && keeps_to_edge(&blocks[*at]) && is_words(&blocks[*at]))
        .collect();
    let on = |side: Side| words.iter().filter(|at| blocks[**at].side == side).count();
    if on(Side::Left) < 2 || on(Side::Right) < 2 {
        return;
    }
    for at in words {
        blocks[at].is_bubble = true;
    }
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
        for message in &mut self.messages {
            message.text = "…".to_owned();
            message.quote.clear();
            message.name = None;
            if message.day.as_deref().is_some_and(is_word) {
                self.unread_days.push((message.day.take().unwrap_or_default(), message.area));
            }
        }
        for (text, _) in &mut self.lines {
            *text = text.chars().filter(|c| !c.is_alphabetic()).collect::<String>().trim().to_owned();
        }
        self.lines.retain(|(text, _)| !text.is_empty());
        self.title = None;
        self.left_out.clear();
    }
}

/// Whether a line is the first letter of a name, on the round picture beside a message.
fn is_avatar(line: &Line, lines: &[Line], unit: usize) -> bool {
    let (width, height) = (line.ground.width(), line.ground.height());
    let is_square = width.abs_diff(height) * 5 <= width.max(height) && width < unit * 5;
    let is_short = line.text.trim().chars().count() <= 2;
    let is_beside = |other: &Line| {
        let inner = other.area.left >= line.ground.right || other.area.right <= line.ground.left;
        inner && other.area.middle().abs_diff(line.area.middle()) < unit * 8 && other.text.chars().count() > 2
    };
    is_short && is_square && lines.iter().any(is_beside)
}

fn median(all: impl Iterator<Item = usize>) -> usize {
    let mut all: Vec<usize> = all.collect();
    all.sort_unstable();
    all.get(all.len() / 2).copied().unwrap_or(0)
}

/// Where the conversation stands: the widest of the high grounds, or all of the picture.
fn conversation(lines: &[Line], [width, height]: [usize; 2]) -> Area {
    let whole = Area { left: 0, top: 0, right: width, bottom: height };
    let high = lines.iter().map(|line| line.ground).filter(|ground| ground.height() * 2 > height);
    let widest = high.filter(|ground| ground.width() * 5 > width * 2).max_by_key(Area::width);
    widest.unwrap_or(whole)
}

/// The conversation without the lists beside it: lines that stand apart from all others, on the left or the right, in rows of
/// their own.
fn beside_lists(lines: &[Line], page: Area, unit: usize, clocks: &mut Clocks) -> Area {
    if page.width() < page.height() {
        return page;
    }
    let inside: Vec<&Line> = lines.iter().filter(|line| page.holds(&line.area, unit)).collect();
    let right = inside.iter().map(|line| line.area.right).fold(page.right, usize::max);
    let mut taken = vec![0_usize; right + 2];
    for line in &inside {
        taken[line.area.left..line.area.right].iter_mut().for_each(|count| *count += 1);
    }
    // The widest stretch that nearly nothing reaches into, between the list and the rest.
    let cut_in = |from: usize, until: usize| {
        let mut best = 0..0;
        let mut start = from;
        for column in from..=until {
            let is_taken = taken.get(column).is_none_or(|count| *count > 1);
            if column == until || is_taken {
                if column - start > best.len() {
                    best = start..column;
                }
                start = column + 1;
            }
        }
        (best.len() > unit).then_some(usize::midpoint(best.start, best.end))
    };
    let letters = |lines: &[&&Line]| lines.iter().map(|line| line.text.chars().count()).sum::<usize>();
    let mut is_list = |list: &[&&Line], rest: &[&&Line]| {
        // A column of times or names beside their messages stands in their rows.
        let in_row = |line: &&&&Line| {
            rest.iter().any(|other| other.area.middle().abs_diff(line.area.middle()) * 3 < unit)
        };
        let clocks_first = list.iter().filter(|line| clocks.alone(line).is_some()).count();
        list.len() >= 4
            && letters(list) * 2 < letters(rest)
            && list.iter().filter(in_row).count() * 10 < list.len() * 8
            && clocks_first * 2 < list.len()
    };
    let mut page = page;
    let width = page.width();
    if let Some(cut) = cut_in(page.left + width / 10, page.left + width * 45 / 100) {
        let (list, rest): (Vec<&&Line>, Vec<&&Line>) = inside.iter().partition(|line| line.area.right <= cut);
        if is_list(&list, &rest) {
            page.left = cut;
        }
    }
    if let Some(cut) = cut_in(page.left + width * 60 / 100, page.left + width * 92 / 100) {
        let (list, rest): (Vec<&&Line>, Vec<&&Line>) = inside.iter().partition(|line| line.area.left >= cut);
        if is_list(&list, &rest) {
            page.right = cut;
        }
    }
    page
}

/// What stands around the conversation.
struct Frame {
    title: Option<String>,
    page: Area,
    /// From here on messages stand, and until here.
    top: usize,
    bottom: usize,
}

impl Frame {
    fn of(
        lines: &[Line],
        page: Area,
        is_phone: bool,
        [width, height]: [usize; 2],
        unit: usize,
        clocks: &mut Clocks,
    ) -> Self {
        let mut frame = Self { title: None, page, top: 0, bottom: height };
        if !is_phone {
            return frame;
        }
        let is_page = |line: &Line| line.ground.width() * 10 >= width * 9;
        // The clock of the phone, in the first rows.
        let edge = width * 12 / 100;
        let phone = lines
            .iter()
            .find(|line| line.area.middle() < edge && is_page(line) && clocks.alone(line).is_some());
        if let Some(clock) = phone {
            let beside =
                lines.iter().filter(|line| line.area.rows_with(&clock.area) > 0 && line.area.middle() < edge);
            frame.top = beside.map(|line| line.area.bottom).max().unwrap_or(clock.area.bottom);
        }
        // The name over the conversation, and what stands at it.
        let edge = frame.top + width * 28 / 100;
        let bar: Vec<&Line> = lines
            .iter()
            .filter(|line| (frame.top..edge).contains(&line.area.middle()) && is_page(line))
            .take_while(|line| line.area.middle() < edge)
            .collect();
        let mut is_title = |line: &&&Line| {
            line.text.chars().filter(|c| c.is_alphabetic()).count() > 1 && clocks.stamp(line).is_none()
        };
        if let Some(title) = bar.iter().filter(|line| is_title(line)).max_by_key(|line| line.area.height()) {
            frame.title = Some(title.text.trim().to_owned());
            let is_centred = |line: &Line| line.area.centre().abs_diff(page.centre()) * 20 < page.width();
            // What stands alone in the middle below the name may be the first day.
            let last = bar.iter().filter(|line| {
                line.area.middle() <= title.area.bottom + unit * 2
                    && (!is_centred(line) || is_centred(title) && clocks.alone(line).is_none())
            });
            frame.top = last.map(|line| line.area.bottom).max().unwrap_or(frame.top).max(frame.top);
        }
        // The box to write in.
        let edge = height.saturating_sub(width * 22 / 100);
        let foot: Vec<&Line> = lines
            .iter()
            .filter(|line| {
                line.area.top > edge && line.area.middle() > height.saturating_sub(width * 16 / 100)
            })
            .collect();
        let is_bubble =
            |line: &Line| line.ground.bottom + unit * 3 < height && line.ground.width() * 10 < width * 7;
        if let Some(first) = foot
            .iter()
            .filter(|line| !is_bubble(line) && clocks.last(line).is_none())
            .map(|line| line.area.top)
            .min()
        {
            frame.bottom = first;
        }
        frame
    }

    fn leaves_out(&self, line: &Line) -> bool {
        let middle = line.area.middle();
        let centre = line.area.centre();
        middle < self.top || middle > self.bottom || centre < self.page.left || centre > self.page.right
    }
}

/// The lines by the ground that they stand on; those on the page itself by how they stand to one another.
fn blocks<'a>(lines: &[&'a Line], page: Area, unit: usize, clocks: &mut Clocks) -> Vec<Block<'a>> {
    let mut blocks: Vec<Block<'a>> = Vec::new();
    for line in lines {
        let is_bubble = line.ground.width() * 100 < page.width() * 93
            && line.ground.height() * 10 >= line.area.height() * 9
            && line.ground.width() + unit >= line.area.width();
        let continues = |block: &Block<'_>| {
            let last = block.lines[block.lines.len() - 1].area;
            let is_below = line.area.top + unit / 2 > last.bottom && line.area.top < last.bottom + unit / 2;
            let is_flush = line.area.left.abs_diff(last.left) < unit
                || line.area.right.abs_diff(last.right) < unit
                || line.area.centre().abs_diff(last.centre()) < unit / 2;
            is_below && is_flush && line.area.height().abs_diff(last.height()) * 3 < unit
        };
        let known = if is_bubble {
            blocks.iter_mut().find(|block| block.is_bubble && block.area == line.ground)
        } else if clocks.stamp(line).is_none_or(|stamp| !stamp.rest.is_empty()) {
            blocks.iter_mut().rev().take(2).find(|block| {
                !block.is_bubble
                    && continues(block)
                    && clocks.alone(block.lines[block.lines.len() - 1]).is_none()
            })
        } else {
            None
        };
        match known {
            Some(block) => {
                block.lines.push(line);
                if !is_bubble {
                    block.area = block.area.with(&line.area);
                }
            }
            None => blocks.push(Block {
                lines: vec![line],
                area: if is_bubble { line.ground } else { line.area },
                is_bubble,
                side: Side::Middle,
            }),
        }
    }
    blocks.sort_by_key(|block| (block.area.top, block.area.left));
    blocks
}

/// Which side each stands on: by the edge that it is nearer to, and where that does not tell, as others of its colour.
fn settle_sides(blocks: &mut [Block<'_>], page: Area) {
    let width = page.width();
    let gaps = |area: &Area| (area.left.saturating_sub(page.left), page.right.saturating_sub(area.right));
    let mut colours: Vec<([u8; 3], i32)> = Vec::new();
    for block in blocks.iter_mut() {
        let (before, after) = gaps(&block.area);
        let apart = before.abs_diff(after) * 100;
        let is_middle = apart < width * 8;
        block.side = match (is_middle, before < after) {
            (true, _) => Side::Middle,
            (_, true) => Side::Left,
            (_, false) => Side::Right,
        };
        if block.is_bubble && block.side != Side::Middle {
            let colour = block.lines[0].colour;
            let vote = if block.side == Side::Left { -1 } else { 1 };
            match colours.iter_mut().find(|(known, _)| alike(*known, colour)) {
                Some((_, votes)) => *votes += vote,
                None => colours.push((colour, vote)),
            }
        }
    }
    for block in blocks.iter_mut().filter(|block| block.is_bubble) {
        let is_wide = block.area.width() * 100 > width * 60;
        let votes = colours.iter().find(|(known, _)| alike(*known, block.lines[0].colour));
        if let Some((_, votes)) = votes.filter(|_| block.side == Side::Middle && is_wide) {
            block.side = if *votes < 0 { Side::Left } else { Side::Right };
        }
    }
}

fn alike(one: [u8; 3], other: [u8; 3]) -> bool {
    one.iter().zip(other).all(|(a, b)| a.abs_diff(b) < 12)
}

/// The lines of a picture as they are read: pieces on one height in one row.
fn rows(lines: &[&Line], unit: usize) -> Vec<(String, Area)> {
    let mut all: Vec<(Vec<&Line>, Area)> = Vec::new();
    for line in lines {
        let same = all.iter_mut().rev().take(4).find(|(_, area)| {
            area.rows_with(&line.area) * 10 > area.height().min(line.area.height()) * 6
                && line.area.height() < unit * 3
        });
        match same {
            Some((row, area)) => {
                row.push(line);
                *area = area.with(&line.area);
            }
            None => all.push((vec![line], line.area)),
        }
    }
    all.into_iter()
        .map(|(mut row, area)| {
            row.sort_by_key(|line| line.area.left);
            let mut text = String::new();
            let mut before: Option<&Line> = None;
            for line in row {
                if let Some(before) = before {
                    let is_apart = line.area.left > before.area.right + unit;
                    text.push_str(if is_apart { "  " } else { " " });
                }
                text.push_str(line.text.trim());
                before = Some(line);
            }
            (text, area)
        })
        .collect()
}

/// A longer name does not stand beside a time.
const HEAD_AT_MOST: usize = 45;

/// Tells the messages of rows without bubbles: each begins, or else ends, with a row that tells when it was written, and who
/// wrote comes back. `false` where nothing does: an order's page, or a single letter.
fn tell_rows(rows: &[(String, Area)], lines: &[&Line], clocks: &mut Clocks, sheet: &mut Sheet) -> bool {
    let stamps: Vec<Option<Stamp>> = rows
        .iter()
        .map(|(text, area)| {
            let own: Vec<&Line> = lines.iter().copied().filter(|line| area.holds(&line.area, 0)).collect();
            let sure = own.iter().flat_map(|line| line.sure.iter().copied()).min().unwrap_or(100);
            let first = own.first()?;
            let sure = vec![sure; text.chars().count()];
            let line =
                Line { text: text.clone(), sure, area: *area, ground: first.ground, colour: first.colour };
            clocks.stamp(&line).filter(|stamp| stamp.rest.chars().count() <= HEAD_AT_MOST)
        })
        .collect();
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    // Beside a clock without a day stands a name that comes back, and no sentence.
    let is_known = |name: &str| {
        let same = |stamp: &&Stamp| letters(&stamp.rest) == letters(name);
        stamps.iter().flatten().filter(same).count() > 1
    };
    let is_head = |stamp: &Option<Stamp>| {
        stamp.as_ref().is_some_and(|stamp| {
            let is_dated = stamp.day.as_ref().is_some_and(|day| day != UNREAD);
            stamp.clock.is_some() && (is_dated || stamp.rest.is_empty() || is_known(&stamp.rest))
        })
    };
    let heads: Vec<usize> = (0..rows.len()).filter(|at| is_head(&stamps[*at])).collect();
    let [first, .., last] = heads[..] else { return false };
    let is_alone = |at: usize| stamps[at].as_ref().is_some_and(|stamp| stamp.rest.is_empty());
    let rest = |at: usize| stamps[at].as_ref().map_or("", |stamp| stamp.rest.as_str());
    // Who wrote stands beside the time, or in a row of its own that comes back.
    let comes_back = |name: &str| {
        let name = letters(name);
        let beside = heads.iter().filter(|at| letters(rest(**at)) == name).count();
        let alone =
            rows.iter().zip(&stamps).filter(|((text, _), stamp)| stamp.is_none() && letters(text) == name);
        !name.is_empty() && beside + alone.count() > 1
    };
    let is_name = |at: usize| {
        let text = &rows[at].0;
        stamps[at].is_none() && text.chars().count() <= HEAD_AT_MOST && comes_back(text)
    };
    let alone = heads.iter().filter(|at| is_alone(**at)).count();
    let is_talk = if alone * 2 > heads.len() {
        (0..rows.len()).any(is_name)
    } else {
        heads.iter().any(|at| comes_back(rest(*at)))
    };
    if !is_talk {
        return false;
    }
    let is_below =
        alone * 2 > heads.len() && last + 1 >= rows.len() && (0..first).any(|at| stamps[at].is_none());
    let mut day = None;
    let mut name: Option<String> = None;
    let mut waiting: Vec<usize> = Vec::new();
    for at in 0..rows.len() {
        let Some(stamp) = stamps[at].as_ref().filter(|stamp| stamp.clock.is_none() || is_head(&stamps[at]))
        else {
            if is_name(at) && (is_below || at + 1 < rows.len() && is_head(&stamps[at + 1])) {
                name = Some(rows[at].0.clone());
            } else if is_below || sheet.messages.is_empty() {
                waiting.push(at);
            } else if let Some(message) = sheet.messages.last_mut() {
                if !message.text.is_empty() {
                    message.text.push(' ');
                }
                message.text.push_str(&rows[at].0);
                message.area = message.area.with(&rows[at].1);
            }
            continue;
        };
        if stamp.clock.is_none() {
            if stamp.rest.is_empty() {
                day = stamp.day.clone();
            } else if let Some(message) = sheet.messages.last_mut().filter(|_| !is_below) {
                message.text = format!("{} {}", message.text, rows[at].0).trim().to_owned();
            } else {
                waiting.push(at);
            }
            continue;
        }
        if !stamp.rest.is_empty() {
            name = Some(stamp.rest.clone());
        }
        let words: Vec<&str> =
            if is_below { waiting.drain(..).map(|at| rows[at].0.as_str()).collect() } else { Vec::new() };
        if stamp.day.is_some() {
            day.clone_from(&stamp.day);
        }
        sheet.messages.push(Message {
            side: Side::Left,
            name: name.clone(),
            day: day.clone(),
            clock: stamp.clock.clone(),
            text: words.join(" "),
            quote: String::new(),
            area: rows[at].1,
            time: Some(stamp.area),
            sure: stamp.sure,
        });
    }
    sheet.lines = waiting.into_iter().map(|at| rows[at].clone()).collect();
    true
}

/// What is written over the next messages.
#[derive(Debug, Clone, Default)]
struct Over {
    day: Option<String>,
    /// For the next message only.
    clock: Option<Stamp>,
    name: Option<String>,
    /// The side of that time.
    side: Option<Side>,
}

/// Tells the messages of blocks, with what stands over and beside them.
fn tell(blocks: Vec<Block<'_>>, unit: usize, clocks: &mut Clocks, sheet: &mut Sheet) {
    let (blocks, beside_bubbles) = beside_bubbles(blocks);
    let (bubbles, nested) = nested(blocks, unit);
    let outside = outside(&bubbles, unit, clocks);
    let ends_with_clock = ends_with_clock(&bubbles, clocks);
    let mut over = Over::default();
    for (index, block) in bubbles.iter().enumerate() {
        let side = match block.side {
            // As wide as the picture, under the time of one side.
            Side::Middle if over.clock.is_some() => over.side.unwrap_or(Side::Middle),
            side => side,
        };
        if block.is_bubble && side != Side::Middle {
            let block = &Block { side, ..block.clone() };
            let quotes: Vec<&Block<'_>> =
                nested.iter().filter(|(parent, _)| *parent == index).map(|(_, block)| block).collect();
            let mut message = message(block, &quotes, &mut over, ends_with_clock, unit, clocks);
            for (_, beside) in beside_bubbles.iter().filter(|(area, _)| *area == block.area) {
                take_beside(&mut message, beside, unit, clocks, &mut sheet.left_out);
            }
            sheet.messages.push(message);
            continue;
        }
        beside(block, &mut over, outside, unit, clocks, sheet);
    }
    settle_quotes(&mut sheet.messages);
}

/// Blocks on the page in the rows of a bubble: its time, its name, marks that it was read. Each with the area of the bubble.
fn beside_bubbles(blocks: Vec<Block<'_>>) -> (Vec<Block<'_>>, Vec<(Area, Block<'_>)>) {
    let bubbles: Vec<Area> = blocks
        .iter()
        .filter(|block| block.is_bubble && block.side != Side::Middle)
        .map(|block| block.area)
        .collect();
    let bubble_of = |block: &Block<'_>| {
        let is_beside = |area: &&Area| {
            let is_apart = block.area.left >= area.right || block.area.right <= area.left;
            is_apart && area.rows_with(&block.area) * 2 > block.area.height()
        };
        bubbles.iter().filter(is_beside).max_by_key(|area| area.rows_with(&block.area)).copied()
    };
    let (mut rest, mut beside) = (Vec::new(), Vec::new());
    for block in blocks {
        match bubble_of(&block).filter(|_| !block.is_bubble) {
            Some(area) => beside.push((area, block)),
            None => rest.push(block),
        }
    }
    (rest, beside)
}

/// What stands beside a message: its time, or who wrote it.
fn take_beside(
    message: &mut Message,
    block: &Block<'_>,
    unit: usize,
    clocks: &mut Clocks,
    left_out: &mut Vec<String>,
) {
    for line in &block.lines {
        match clocks.stamp(line) {
            Some(stamp) if message.clock.is_none() && !is_receipt(&stamp.rest) => {
                message.day = stamp.day.or(message.day.take());
                (message.clock, message.time, message.sure) = (stamp.clock, Some(stamp.area), stamp.sure);
                if !stamp.rest.is_empty() && stamp.rest.chars().count() <= NAME_AT_MOST {
                    message.name = Some(stamp.rest);
                }
            }
            None if !is_receipt(&line.text)
                && message.name.is_none()
                && line.text.chars().count() <= NAME_AT_MOST
                && line.area.height() * 2 > unit =>
            {
                message.name = Some(line.text.trim().to_owned());
            }
            _ => left_out.push(line.text.clone()),
        }
    }
}

/// Whether words only say that a message has arrived or was read.
fn is_receipt(text: &str) -> bool {
    const WORDS: &str = "read|seen|delivered|sent|edited|lu|vu|lue|vue|envoyé|remis|modifié|visto|vista|leído|leido|entregado|enviado|editado|lido|lida|entregue|editada|gelesen|zugestellt|gesendet|bearbeitet|прочитано|доставлено|изменено|已读|已讀|已送达|已送達|送达|未读|未讀|已编辑";
    let text = text.trim().to_lowercase();
    let text = text.trim_end_matches([':', '·', ',', ' ']);
    WORDS.split('|').any(|word| text == word || text.strip_suffix(" à").is_some_and(|text| text == word))
}

/// Blocks within others, such as quotes and captions, apart from those that stand for themselves.
fn nested<'a>(blocks: Vec<Block<'a>>, unit: usize) -> (Vec<Block<'a>>, Vec<(usize, Block<'a>)>) {
    let parent_of = |block: &Block<'_>| {
        let holds = |other: &Block<'_>| {
            other.is_bubble
                && other.area != block.area
                && other.area.holds(&block.area, unit / 3)
                && other.area.width() * other.area.height() > block.area.width() * block.area.height()
        };
        blocks.iter().position(holds)
    };
    let parents: Vec<Option<usize>> = blocks.iter().map(parent_of).collect();
    // The place of a block among those that stay.
    let place = |of: usize| parents[..of].iter().filter(|parent| parent.is_none()).count();
    let top = |mut of: usize| {
        for _ in 0..4 {
            match parents[of] {
                Some(parent) => of = parent,
                None => break,
            }
        }
        of
    };
    let places: Vec<Option<usize>> =
        (0..blocks.len()).map(|at| parents[at].map(|_| place(top(at)))).collect();
    let mut outer = Vec::new();
    let mut inner = Vec::new();
    for (block, place) in blocks.into_iter().zip(places) {
        match place {
            Some(place) => inner.push((place, block)),
            None => outer.push(block),
        }
    }
    (outer, inner)
}

/// Where times stand that are written outside of bubbles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outside {
    /// Over the message that they are of.
    Above,
    /// Under it.
    Below,
    /// Some are nearer to the one before them, some to the one after: whose they are is not said.
    Open,
}

/// Where the times outside of bubbles stand: each is of a message on its own side, the nearer one of two.
fn outside(blocks: &[Block<'_>], unit: usize, clocks: &mut Clocks) -> Outside {
    let (mut above, mut below) = (0, 0);
    for (index, block) in blocks.iter().enumerate() {
        let is_beside = !block.is_bubble && block.side != Side::Middle;
        let stamp = clocks.stamp(block.lines[0]).filter(|stamp| !is_receipt(&stamp.rest));
        if !is_beside || stamp.is_none() {
            continue;
        }
        let near = |other: &Block<'_>| {
            let gap = other.area.top.saturating_sub(block.area.bottom)
                + block.area.top.saturating_sub(other.area.bottom);
            (gap < unit * 2 && other.side == block.side).then_some(gap)
        };
        let before = index.checked_sub(1).and_then(|at| near(&blocks[at]));
        let after = blocks.get(index + 1).and_then(near);
        match (before, after) {
            (Some(before), Some(after)) if before < after => below += 1,
            (Some(_), None) => below += 1,
            (Some(before), Some(after)) if before > after => above += 1,
            (None, Some(_)) => above += 1,
            _ => {}
        }
    }
    let all = above + below;
    match (above * 4 >= all, below * 4 >= all) {
        (true, true) if all > 0 => Outside::Open,
        (_, true) if all > 0 => Outside::Below,
        _ => Outside::Above,
    }
}

/// Whether the bubbles of a picture end with their clocks: most do, where they do at all.
fn ends_with_clock(blocks: &[Block<'_>], clocks: &mut Clocks) -> bool {
    let bubbles: Vec<_> =
        blocks.iter().filter(|block| block.is_bubble && block.side != Side::Middle).collect();
    let ends = bubbles
        .iter()
        .filter(|block| last_line(block).is_some_and(|line| clocks.last(line).is_some()))
        .count();
    ends * 2 > bubbles.len()
}

/// The piece with which a bubble ends: the rightmost of its last row.
fn last_line<'a>(block: &Block<'a>) -> Option<&'a Line> {
    let bottom = block.lines.iter().map(|line| line.area.middle()).max()?;
    let unit = block.lines.iter().map(|line| line.area.height()).min()?;
    block
        .lines
        .iter()
        .filter(|line| line.area.middle() + unit > bottom)
        .max_by_key(|line| line.area.right)
        .copied()
}

/// The last row of a bubble, where it tells the day and the time and perhaps a name.
fn foot<'a>(block: &Block<'a>, clocks: &mut Clocks) -> Option<(Vec<&'a Line>, Stamp)> {
    let last = last_line(block)?;
    let in_row =
        |line: &&&Line| line.area.rows_with(&last.area) * 2 > last.area.height().min(line.area.height());
    let mut row: Vec<&Line> = block.lines.iter().filter(in_row).copied().collect();
    row.sort_by_key(|line| line.area.left);
    let text: Vec<&str> = row.iter().map(|line| line.text.trim()).collect();
    let found = clocks.stamp(&joined(&row, &text.join(" ")))?;
    // A day in numbers: "on Friday" may be the end of a sentence.
    let is_dated = found.day.as_ref().is_some_and(|day| day.contains(|c: char| c.is_ascii_digit()));
    let is_foot = is_dated && found.clock.is_some() && found.rest.chars().count() <= NAME_AT_MOST;
    let is_alone = row.len() > 1 || found.rest.chars().count() < NAME_AT_LEAST;
    (is_alone && row.len() < block.lines.len() && is_foot).then_some((row, found))
}

/// The message of a bubble, with what stands over it.
fn message(
    block: &Block<'_>,
    nested: &[&Block<'_>],
    over: &mut Over,
    ends_with_clock: bool,
    unit: usize,
    clocks: &mut Clocks,
) -> Message {
    let mut lines = block.lines.clone();
    let mut stamp = over.clock.take();
    let mut name = over.name.take();
    let mut last_words = None;
    let mut day = over.day.clone();
    if ends_with_clock {
        // The clock may stand on a picture within the bubble.
        let inner = nested.iter().flat_map(|block| block.lines.iter().copied());
        let all = Block { lines: lines.iter().copied().chain(inner).collect(), ..block.clone() };
        if let Some((row, found)) = foot(&all, clocks) {
            lines.retain(|other| !row.iter().any(|line| std::ptr::eq(*line, *other)));
            if found.rest.chars().count() >= NAME_AT_LEAST {
                name = Some(found.rest.clone());
            }
            stamp = Some(found);
        } else if let Some(line) = last_line(&all)
            && let Some((words, found)) =
                clocks.alone(line).map(|stamp| (String::new(), stamp)).or_else(|| clocks.last(line))
        {
            stamp = Some(found);
            lines.retain(|other| !std::ptr::eq(*other, line));
            if !bare(&words).is_empty() {
                last_words = Some((words, line.area));
            }
        } else if let Some(line) = last_line(&all).filter(|line| may_be_clock(&line.text)) {
            // A clock that was not read is none of the words.
            lines.retain(|other| !std::ptr::eq(*other, line));
            stamp = Some(Stamp { day: None, clock: None, rest: String::new(), area: line.area, sure: 0 });
        }
    } else if let Some(first) = lines.first().copied()
        && stamp.is_none()
        && lines.len() > 1
        && let Some(found) = clocks.stamp(first).filter(|found| found.rest.chars().count() <= 40)
    {
        // Who wrote, and when, over the words and in the same bubble.
        if !found.rest.is_empty() {
            name = Some(found.rest.clone());
        }
        stamp = Some(found);
        lines.remove(0);
    }
    if let Some(own) = stamp.as_ref().and_then(|stamp| stamp.day.clone()) {
        day = Some(own);
    }
    let mut own = rows(&lines, unit);
    own.extend(last_words);
    let quoted_here: Vec<String> = own.drain(..quoted_rows(&own, unit)).map(|(text, _)| text).collect();
    let text: Vec<String> = own.into_iter().map(|(text, _)| text).collect();
    let quoted: Vec<&Line> = nested
        .iter()
        .flat_map(|block| block.lines.iter().copied())
        .filter(|line| stamp.as_ref().is_none_or(|stamp| stamp.area != line.area))
        .collect();
    let quote: Vec<String> =
        quoted_here.into_iter().chain(rows(&quoted, unit).into_iter().map(|(text, _)| text)).collect();
    Message {
        side: block.side,
        name,
        day,
        clock: stamp.as_ref().and_then(|stamp| stamp.clock.clone()),
        text: text.join(" "),
        quote: quote.join(" "),
        area: block.area,
        time: stamp.as_ref().map(|stamp| stamp.area),
        sure: stamp.as_ref().map_or(100, |stamp| stamp.sure),
    }
}

/// Whether a line looks like a clock, whatever was read.
fn may_be_clock(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let length = text.chars().filter(|c| !c.is_whitespace()).count();
    digits >= 2
        && length <= 10
        && text.contains([':', '.', '：'])
        && text.starts_with(|c: char| c.is_ascii_digit())
}

/// What only repeats an earlier message, with the name of who wrote that, is what the message before it answers.
fn settle_quotes(messages: &mut Vec<Message>) {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let mut at = 1;
    while at < messages.len() {
        let again =
            messages[at].text.split_once([':', '：']).map(|(_, again)| letters(again)).unwrap_or_default();
        let is_known = |one: &Message| letters(&one.text).starts_with(&again);
        let is_quote = again.chars().count() >= 4
            && messages[at].time.is_none_or(|time| messages[at - 1].time == Some(time))
            && messages[at].side == messages[at - 1].side
            && messages[..at].iter().any(is_known);
        if is_quote {
            let quote = messages.remove(at).text;
            messages[at - 1].quote = quote;
        } else {
            at += 1;
        }
    }
}

/// How many rows with which a message begins stand further in than its own words below: what it answers.
fn quoted_rows(rows: &[(String, Area)], unit: usize) -> usize {
    let Some((_, last)) = rows.last() else { return 0 };
    let is_inner = |area: &Area| area.left * 10 > last.left * 10 + unit * 3;
    let inner = rows.iter().take_while(|(_, area)| is_inner(area)).count();
    let is_flush = |area: &Area| area.left.abs_diff(last.left) * 10 <= unit * 3;
    if rows[inner..].iter().all(|(_, area)| is_flush(area)) { inner } else { 0 }
}

/// What stands between bubbles: days, times, names, and what the app says.
fn beside(
    block: &Block<'_>,
    over: &mut Over,
    outside: Outside,
    unit: usize,
    clocks: &mut Clocks,
    sheet: &mut Sheet,
) {
    let text = rows(&block.lines, unit).into_iter().map(|(text, _)| text).collect::<Vec<_>>().join(" ");
    let line = joined(&block.lines, &text);
    let stamp = clocks.stamp(&line);
    if block.side == Side::Middle {
        match stamp {
            Some(stamp) if stamp.rest.is_empty() => {
                if stamp.clock.is_some() {
                    over.clock = Some(stamp.clone());
                    over.side = None;
                }
                if stamp.day.is_some() {
                    over.day = stamp.day;
                }
            }
            _ if may_be_day(&text) => {
                over.day = None;
                sheet.unread_days.push((text, block.area));
            }
            _ => sheet.messages.push(Message {
                side: Side::Middle,
                name: None,
                day: over.day.clone(),
                clock: None,
                text,
                quote: String::new(),
                area: block.area,
                time: None,
                sure: 100,
            }),
        }
        return;
    }
    match stamp {
        Some(stamp)
            if outside == Outside::Below
                && !is_receipt(&stamp.rest)
                && stamp.rest.chars().count() <= NAME_AT_MOST =>
        {
            let side = block.side;
            if let Some(message) =
                sheet.messages.last_mut().filter(|message| message.side == side && message.clock.is_none())
            {
                message.day = stamp.day.or(message.day.take());
                (message.clock, message.time, message.sure) = (stamp.clock, Some(stamp.area), stamp.sure);
                if !stamp.rest.is_empty() {
                    message.name = Some(stamp.rest);
                }
            }
        }
        Some(stamp)
            if outside == Outside::Above && !is_receipt(&stamp.rest) && stamp.rest.chars().count() <= 40 =>
        {
            if !stamp.rest.is_empty() {
                over.name = Some(stamp.rest.clone());
            }
            over.clock = Some(stamp);
            over.side = Some(block.side);
        }
        None if block.lines.len() == 1
            && text.chars().count() <= NAME_AT_MOST
            && clocks.0.clock(&text).is_none() =>
        {
            if outside != Outside::Above {
                sheet.left_out.push(text)
            } else {
                over.name = Some(text)
            }
        }
        // A bubble that has no ground of its own.
        None => sheet.messages.push(message(block, &[], over, false, unit, clocks)),
        _ => sheet.left_out.push(text),
    }
}

/// Several pieces as one line.
fn joined(lines: &[&Line], text: &str) -> Line {
    let first = lines[0];
    let area = lines.iter().fold(first.area, |area, line| area.with(&line.area));
    let sure = lines.iter().flat_map(|line| line.sure.iter().copied()).collect();
    Line { text: text.to_owned(), sure, area, ground: first.ground, colour: first.colour }
}

/// Whether what stands alone in the middle may be a day that was not read.
fn may_be_day(text: &str) -> bool {
    let length = text.chars().count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    length <= 14 || digits > 0 && length <= 30
}

//! Messages in bubbles, with what stands over, under and beside them.

use super::blocks::{Block, beside_bubbles, joined, last_line, nested, rows};
use super::layout::{Message, Sheet, Side};
use super::pixels::Area;
use super::scan::Line;
use super::stamp::{Clocks, NAME_AT_LEAST, NAME_AT_MOST, Stamp, bare, is_receipt, may_be_clock, may_be_day};

/// Tells the messages of blocks, with what stands over and beside them.
pub(super) fn tell(blocks: Vec<Block<'_>>, unit: usize, clocks: &mut Clocks, sheet: &mut Sheet) {
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
            // A time over one side is of no message on the other.
            if over.side.take().is_some_and(|own| own != side)
                && let Some(stamp) = over.clock.take()
            {
                sheet.left_out.extend(stamp.clock.into_iter().chain(over.name.take()));
            }
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
    let found = match (above * 4 >= all, below * 4 >= all) {
        (true, true) if all > 0 => Outside::Open,
        (_, true) if all > 0 => Outside::Below,
        _ => Outside::Above,
    };
    // What stands over its message does not stand last, and what stands under it not first.
    let mut ends = blocks.iter().filter(|block| block.side != Side::Middle);
    let mut is_time = |block: Option<&Block<'_>>| {
        block.is_some_and(|block| !block.is_bubble && clocks.stamp(block.lines[0]).is_some())
    };
    let (first, last) = (is_time(ends.next()), is_time(ends.next_back()));
    match found {
        Outside::Above if last => Outside::Open,
        Outside::Below if first => Outside::Open,
        found => found,
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
            } else {
                sheet.left_out.push(text);
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
        None if block.lines.len() == 1 && text.chars().count() <= NAME_AT_MOST && !clocks.begins(&text) => {
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

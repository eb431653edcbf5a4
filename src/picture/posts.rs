//! Messages without bubbles: mails, tickets, forums. Each has a row that tells when it was written, and mostly by whom.

use super::layout::{Message, Sheet, Side};
use super::pixels::Area;
use super::scan::Line;
use super::stamp::{Clocks, Stamp, UNREAD};

/// A longer name does not stand beside a time.
const HEAD_AT_MOST: usize = 45;

/// Tells the messages of rows without bubbles: each begins, or else ends, with a row that tells when it was written, and who
/// wrote comes back. `false` where nothing does: an order's page, or a single letter.
pub(super) fn tell_rows(
    rows: &[(String, Area)],
    lines: &[&Line],
    clocks: &mut Clocks,
    sheet: &mut Sheet,
) -> bool {
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

//! Pages of chats where each text has its time of day below it, and days stand on lines of their own.

use super::classify::Phrases;
use super::header::{Head, Style, folded, hidden, is_day, is_initials, is_short_name, listed};
use super::lexer::Tokens;
use super::timestamp::{Timestamp, WrittenClock, WrittenDate, leading_clock, named_day};

/// A line of nothing but a time of day or a day is no longer than this, in bytes.
const LINE_AT_MOST: usize = 40;
/// What pages put beside the time of a message that was sent, read or changed.
const STATES: &str = "sent|delivered|read|seen|edited|enviado|entregue|lido|lida|leido|visto|editado|editada|envoye|lu|\
    modifie|gesendet|zugestellt|gelesen|bearbeitet|отправлено|доставлено|прочитано|изменено|已读|未读|已送达|已编辑";
/// First words of a text that may come back, and are nobody's name.
const GREETINGS: &str = "dear|hello|hi|hey|thanks|thank|ok|okay|yes|no|good|please|sorry|ola|oi|bom|boa|obrigado|obrigada|\
    sim|nao|hola|buenos|buenas|gracias|si|estimado|estimada|bonjour|bonsoir|merci|oui|non|cher|chere|guten|hallo|danke|ja|\
    nein|liebe|lieber|здравствуйте|привет|добрый|спасибо|да|нет|你好|您好|谢谢|好的|亲|مرحبا|شكرا|نعم|لا";

/// What somebody wrote: its lines, and the line of its time.
struct Block {
    lines: Vec<usize>,
    time: usize,
}

/// The heads of such a page: who wrote is named above the first of some messages, or nowhere. What stands below the last
/// time belongs to none.
pub(super) fn times_below(
    heads: &[Option<Head>],
    lines: &[&str],
    phrases: &Phrases,
    tokens: &mut Tokens,
) -> Option<Vec<Option<Head>>> {
    let text = |at: usize| lines[at].trim_matches(hidden);
    let clocks: Vec<Option<Timestamp>> = lines.iter().map(|line| lone_clock(line, tokens)).collect();
    let written: Vec<usize> = (0..lines.len()).filter(|at| !text(*at).is_empty()).collect();
    if clocks.iter().flatten().count() < 2 || clocks[*written.first()?].is_some() {
        return None;
    }
    let mut days: Vec<Option<Timestamp>> = vec![None; lines.len()];
    let mut blocks: Vec<Block> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (place, at) in written.iter().copied().enumerate() {
        let is_clock = clocks[at].is_some();
        if is_clock && !open.is_empty() {
            blocks.push(Block { lines: std::mem::take(&mut open), time: at });
            continue;
        }
        let is_above_time = written.get(place + 1).is_some_and(|next| clocks[*next].is_some());
        let day = if is_clock { None } else { day(heads[at].as_ref(), lines[at], tokens) };
        match day {
            // Between two times nothing else can be what somebody wrote.
            _ if is_above_time && open.is_empty() && !blocks.is_empty() => open.push(at),
            // A day above a time is a part of it, and two times are no text.
            Some(_) if is_above_time => return None,
            None if is_clock => return None,
            Some(day) if open.is_empty() => days[at] = Some(day),
            _ => open.push(at),
        }
    }
    let may_name = |at: usize| is_short_name(text(at)) && !phrases.knows(text(at)) && !is_greeting(text(at));
    // The name above each time, and the text below it: another form; so may be a title above the first time.
    let ends_with_name =
        |block: &Block| block.lines.len() > 1 && block.lines.last().is_some_and(|at| may_name(*at));
    let (begin, others) = blocks.split_first()?;
    let above_first = *begin.lines.last()?;
    let is_wordless = |at: &usize| !text(*at).contains(char::is_alphanumeric);
    let is_other_form = if open.iter().all(is_wordless) {
        begin.lines.len() == 1 && may_name(above_first) && others.iter().all(ends_with_name)
    } else {
        !phrases.knows(text(above_first))
    };
    let timed = |at: &&usize| heads[**at].is_some() && clocks[**at].is_none() && days[**at].is_none();
    let is_dated = |at: &usize| {
        heads[*at].as_ref().is_some_and(|head| {
            head.stamp.clock != WrittenClock::None && head.stamp.date != WrittenDate::None
        })
    };
    let many_timed = written.iter().filter(timed).count() * 3 > blocks.len();
    if others.is_empty() || is_other_form || many_timed || written.iter().filter(timed).any(is_dated) {
        return None;
    }
    let mut talk: Vec<Option<Head>> =
        days.into_iter().map(|day| day.map(|day| Head { style: Style::Day, ..Head::of(day) })).collect();
    let named = |block: &Block| (block.lines.len() > 1).then(|| text(block.lines[0]));
    for block in &blocks {
        let begin = block.lines[0];
        let second = block.lines.get(1).copied();
        let pictured =
            second.filter(|second| block.lines.len() > 2 && is_initials(text(begin), text(*second)));
        let name = pictured.unwrap_or(begin);
        let comes_back = || blocks.iter().filter(|other| named(other) == Some(text(name))).count() > 1;
        let is_named = may_name(name) && (pictured.is_some() || comes_back());
        talk[block.time] = clocks[block.time].clone().map(|stamp| Head {
            style: Style::TimeBelow,
            above: block.time - begin,
            author: is_named.then(|| text(name).to_owned()),
            text: lines[block.time].len(),
            ..Head::of(stamp)
        });
    }
    Some(talk)
}

/// The day that a line names, and nothing else.
fn day(head: Option<&Head>, line: &str, tokens: &mut Tokens) -> Option<Timestamp> {
    if let Some(head) = head.filter(|head| is_day(head, line)) {
        return Some(head.stamp.clone());
    }
    (line.len() <= LINE_AT_MOST).then(|| tokens.read(line, LINE_AT_MOST))?;
    let named = named_day(line, tokens).filter(|named| named.clock.is_none())?;
    Some(Timestamp::day(named.day.start, named.day.end, named.date))
}

/// A line of nothing but a time of day, and whether what it is the time of was sent or read.
fn lone_clock(line: &str, tokens: &mut Tokens) -> Option<Timestamp> {
    if line.len() > LINE_AT_MOST || !line.bytes().any(|byte| byte.is_ascii_digit() || !byte.is_ascii()) {
        return None;
    }
    let clock = without_state(line);
    tokens.read(clock, LINE_AT_MOST);
    let (seconds, end) = leading_clock(clock, tokens)?;
    let start = clock.as_ptr() as usize - line.as_ptr() as usize;
    (end == clock.len()).then(|| Timestamp::time(start, start + end, seconds))
}

/// A line without the marks and words around its time.
fn without_state(line: &str) -> &str {
    let around = |c: char| hidden(c) || "✓✔√☑·•|()（）".contains(c);
    let is_state = |word: &str| listed(STATES, word.trim_matches(around));
    // Few lines are looked up: those in which a number stands beside the word.
    let is_time = |text: &str| text.starts_with(char::is_numeric);
    let own = line.trim_matches(around);
    let before = own.split_once(char::is_whitespace).map(|(word, rest)| (word, rest.trim_matches(around)));
    let own = before.filter(|(word, rest)| is_time(rest) && is_state(word)).map_or(own, |(_, rest)| rest);
    let after = own.rsplit_once(char::is_whitespace).filter(|(_, word)| is_time(own) && is_state(word));
    after.map_or(own, |(rest, _)| rest.trim_matches(around))
}

/// Whether a text begins as a greeting does, or another first word that comes back.
pub(super) fn is_greeting(text: &str) -> bool {
    let text = folded(text);
    let word = text.split(|c: char| c.is_whitespace() || ",!，！".contains(c)).next().unwrap_or_default();
    listed(GREETINGS, word)
}

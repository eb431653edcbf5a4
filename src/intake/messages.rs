//! Lines put together to messages.

use super::app_lines::{AppLine, AppLines};
use super::classify::{Phrases, role_of};
use super::header::{Head, Style, body, hidden, is_day, is_field, is_rule, is_underline, named};
use super::heads::{accepts, heads};
use super::lexer::Tokens;
use super::paste::{PasteFlag, UnreadLines};
use super::text::{cut, utf16};
use super::timestamp::{Timestamp, WrittenDate};

const UNREAD_AT_MOST: usize = 300;
/// So many bytes of a message are kept.
pub(super) const TEXT_AT_MOST: usize = 500;

/// A message or note, before dates are decided.
pub(super) struct Said {
    pub(super) line: u32,
    pub(super) span: (u32, u32),
    pub(super) time: (u32, u32),
    pub(super) author: Option<String>,
    pub(super) text: String,
    pub(super) stamp: Timestamp,
    /// What stands in place of a person's words.
    pub(super) app: Option<AppLine>,
}

/// The messages or notes of a text, and what is none.
pub(super) struct Messages {
    pub(super) said: Vec<Said>,
    pub(super) unread: Vec<UnreadLines>,
    pub(super) conversation: bool,
    /// Mails and pages of messages may stand newest first; what apps export does not.
    pub(super) may_descend: bool,
}

/// Puts the lines of each message together.
pub(super) fn messages(
    text: &str,
    lines: &[&str],
    phrases: &Phrases,
    app_lines: &AppLines,
    tokens: &mut Tokens,
) -> Messages {
    let (heads, style) = heads(lines, phrases, app_lines, tokens);
    let mut assembly = Assembly::new(text, lines, style, app_lines);
    // A name or label above a time belongs to it, and not to what stands before; so does a mail's head.
    let mut below = vec![false; lines.len()];
    for (index, head) in heads.iter().enumerate() {
        if let Some(head) = head.as_ref().filter(|head| accepts(style, head.style)) {
            below[index - head.above..index].fill(true);
            below[index + 1..=index + head.below].fill(true);
        }
    }
    for (index, head) in heads.iter().enumerate() {
        assembly.line(index, head.as_ref(), below[index]);
    }
    let (said, unread) = assembly.done();
    let pages = [Style::Mail, Style::TimeAlone, Style::NameFirst];
    let may_descend = style.is_some_and(|style| pages.contains(&style));
    Messages { said, unread, conversation: style.is_some(), may_descend }
}

/// Whether a line is marked as one that is quoted.
fn is_quoted(line: &str) -> bool {
    line.trim_start_matches(hidden).starts_with('>')
}

/// Puts lines together to messages.
struct Assembly<'a> {
    text: &'a str,
    lines: &'a [&'a str],
    style: Option<Style>,
    app_lines: &'a AppLines,
    /// Bytes and UTF-16 units up to the last line that was placed.
    placed: (usize, u32),
    said: Vec<Said>,
    /// Places of messages before whose text the app put its mark.
    marked: Vec<usize>,
    unread: Vec<UnreadLines>,
    /// The day that lines with a time only are of.
    day: Option<WrittenDate>,
    /// Still within the head of a mail.
    in_head: bool,
    /// Within lines that a mail quotes.
    quoting: bool,
    /// What is marked as quoted below a mail's own head is the word of another one, ...
    drops_quoted: bool,
    /// ... unless the mail has no other words.
    quoted: String,
}

impl<'a> Assembly<'a> {
    fn new(text: &'a str, lines: &'a [&'a str], style: Option<Style>, app_lines: &'a AppLines) -> Self {
        Self {
            text,
            lines,
            style,
            app_lines,
            placed: (0, 0),
            said: Vec::new(),
            marked: Vec::new(),
            unread: Vec::new(),
            day: None,
            in_head: false,
            quoting: false,
            drops_quoted: false,
            quoted: String::new(),
        }
    }

    /// Where a line begins, in UTF-16 units. Lines are asked for in order.
    fn place(&mut self, index: usize) -> u32 {
        let byte = self.offset(self.lines[index]);
        self.placed.1 += utf16(&self.text[self.placed.0..byte]);
        self.placed.0 = byte;
        self.placed.1
    }

    /// The byte of the text at which one of its lines begins.
    fn offset(&self, line: &str) -> usize {
        line.as_ptr() as usize - self.text.as_ptr() as usize
    }

    fn line(&mut self, index: usize, head: Option<&Head>, belongs_below: bool) {
        let line = self.lines[index];
        let from = self.place(index);
        let to = from + utf16(line);
        match head.filter(|head| accepts(self.style, head.style)) {
            Some(head) => self.begin(index, head, from, to),
            None if self.has_days() && head.is_some_and(|head| is_day(head, line)) => {
                self.day = head.map(|head| head.stamp.date);
            }
            None if belongs_below || line.trim_matches(hidden).is_empty() => self.in_head = false,
            None if self.ends_quotation(line) || self.style == Some(Style::TimeBelow) => {
                self.leave(index, line, from, to);
            }
            None if self.style.is_some() && !self.said.is_empty() => self.go_on(line, to),
            None => self.leave(index, line, from, to),
        }
    }

    /// Whether the day of the messages stands on lines of its own.
    fn has_days(&self) -> bool {
        matches!(self.style, Some(Style::Timed | Style::Spaced | Style::TimeBelow))
    }

    fn begin(&mut self, index: usize, head: &Head, from: u32, to: u32) {
        let line = self.lines[index];
        let above = &self.lines[index - head.above..index];
        let without;
        let written = match (head.style, above) {
            (Style::Label, [.., label]) => label,
            (Style::Label, []) => {
                line[..head.stamp.start].trim_end_matches(|c| hidden(c) || "([（【".contains(c))
            }
            (Style::Note | Style::TimeBelow, text @ [_, ..]) => {
                // Who wrote, and what stands in place of a picture, is none of what was written.
                let is_author = |line: &&str| head.author.as_deref() == Some(line.trim_matches(hidden));
                let from = text.iter().position(is_author).map_or(0, |author| author + 1);
                without = text[from..].join("\n");
                &without
            }
            (Style::Note, _) if head.text == 0 => {
                without = without_time(&line[..head.stamp.start], &line[head.stamp.end..]);
                &without
            }
            _ => &line[head.text.min(line.len())..],
        };
        let mut stamp = head.stamp.clone();
        match (head.style, self.day) {
            (Style::Timed | Style::Spaced, Some(day)) => stamp.date = day,
            (Style::TimeBelow, Some(day)) if stamp.date == WrittenDate::None => stamp.date = day,
            _ => {}
        }
        let (who, what) = match &head.author {
            Some(author) => (Some(author.clone()), written),
            None => by_role(written),
        };
        let time = (from + utf16(&line[..stamp.start]), from + utf16(&line[..stamp.end]));
        let first = self.lines[index - head.above];
        let start = from - utf16(&self.text[self.offset(first)..self.offset(line)]);
        self.in_head = head.style == Style::Mail;
        self.quoting = false;
        self.keep_quoted();
        self.drops_quoted = head.style == Style::Mail && !is_quoted(line);
        // WhatsApp puts a mark that nobody sees before what it wrote itself.
        let is_marked = head.author.is_some() && what.trim_start_matches(' ').starts_with('\u{200e}');
        let nobodys = head.author.is_none() && matches!(head.style, Style::Bracket | Style::Dash);
        self.said.push(Said {
            line: number(index),
            span: (start, to),
            time,
            author: who,
            text: cut(what.trim_matches(hidden), TEXT_AT_MOST),
            stamp,
            app: if head.is_app || self.style.is_some() && nobodys { Some(AppLine::Notice) } else { None },
        });
        self.marked.extend(is_marked.then_some(self.said.len() - 1));
    }

    /// A line without the mark of quotation after lines with it is not the quoted writer's.
    fn ends_quotation(&mut self, line: &str) -> bool {
        let marked = is_quoted(line);
        self.quoting |= marked && self.style == Some(Style::Mail) && !self.drops_quoted;
        self.quoting && !marked
    }

    /// A mail whose every line is marked was quoted as a whole.
    fn keep_quoted(&mut self) {
        let quoted = std::mem::take(&mut self.quoted);
        if let Some(last) = self.said.last_mut().filter(|last| last.text.is_empty()) {
            last.text = cut(quoted.trim_matches(hidden), TEXT_AT_MOST);
        }
    }

    /// A line that belongs to the message before it.
    fn go_on(&mut self, line: &str, to: u32) {
        let body = body(line).filter(|_| self.in_head);
        if body.is_none() && self.in_head && is_field(line) || is_rule(line) {
            return;
        }
        self.in_head &= body.is_none();
        let is_mail = self.style == Some(Style::Mail);
        let Some(last) = self.said.last_mut() else { return };
        last.span.1 = to;
        let line = body.unwrap_or(line).trim_matches(hidden);
        // What a message quotes is the word of another one.
        if self.drops_quoted && is_quoted(line) {
            self.quoted.push_str(&cut(line.trim_matches(|c| hidden(c) || c == '>'), TEXT_AT_MOST));
            self.quoted.push('\n');
            return;
        }
        if !is_mail && (is_quoted(line) || line.starts_with("[引用]")) {
            return;
        }
        if !is_mail && is_underline(line) && last.text.starts_with(['「', '“']) {
            last.text.clear();
            return;
        }
        if last.text.len() < TEXT_AT_MOST {
            if !last.text.is_empty() {
                last.text.push('\n');
            }
            last.text.push_str(&cut(line.trim_matches(|c| hidden(c) || c == '>'), TEXT_AT_MOST));
        }
    }

    fn leave(&mut self, index: usize, line: &str, from: u32, to: u32) {
        if self.style.is_some()
            && let Some(last) = self.unread.last_mut()
            && last.to + 2 >= from
        {
            last.to = to;
            return;
        }
        if self.unread.len() < UNREAD_AT_MOST {
            let text = cut(line.trim_matches(hidden), TEXT_AT_MOST);
            self.unread.push(UnreadLines { line: number(index), from, to, text, why: PasteFlag::NoTime });
        } else if let Some(last) = self.unread.last_mut() {
            last.to = to;
        }
    }

    fn done(mut self) -> (Vec<Said>, Vec<UnreadLines>) {
        self.keep_quoted();
        let is_chat = self.style.is_some_and(|style| style != Style::Mail);
        for (index, said) in self.said.iter_mut().enumerate().filter(|_| is_chat) {
            let is_marked = self.marked.binary_search(&index).is_ok();
            said.app =
                said.app.or_else(|| self.app_lines.read(&said.text, said.author.as_deref(), is_marked));
        }
        for said in self.said.iter_mut().filter(|said| said.app == Some(AppLine::Notice)) {
            said.author = None;
        }
        if self.style == Some(Style::TimeAbove) {
            for said in self.said.iter_mut().filter(|said| said.author.is_none()) {
                if let Some((name, text)) = named(&said.text) {
                    (said.author, said.text) = (Some(name.to_owned()), text.trim_matches(hidden).to_owned());
                }
            }
        }
        (self.said, self.unread)
    }
}

/// A line without its time, and without the brackets around that.
fn without_time(before: &str, after: &str) -> String {
    let around = [('(', ')'), ('[', ']'), ('（', '）')].into_iter().find_map(|(open, close)| {
        let before = before.trim_end_matches(hidden).strip_suffix(open)?;
        Some((before.trim_end_matches(hidden), after.trim_start_matches(hidden).strip_prefix(close)?))
    });
    let (before, after) = around.unwrap_or((before, after));
    [before, after].concat()
}

/// `buyer: asked for …` or `seller – replied`.
fn by_role(text: &str) -> (Option<String>, &str) {
    let text = text.trim_start_matches(|c| hidden(c) || "-–—:,;|.)]".contains(c));
    let split = [": ", "：", " - ", " – ", " — ", ", "]
        .iter()
        .filter_map(|mark| Some((text.find(mark)?, mark.len())))
        .min();
    match split {
        Some((at, width))
            if at <= 30 && text[..at].split(' ').count() <= 2 && role_of(&text[..at]).is_some() =>
        {
            (Some(text[..at].to_owned()), &text[at + width..])
        }
        _ => (None, text),
    }
}

fn number(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}

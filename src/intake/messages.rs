//! Lines put together to messages.

use super::app_lines::{AppLine, AppLines};
use super::classify::{Phrases, role_of};
use super::header::{
    Head, Reader, Style, body, hidden, is_field, is_mail_field, is_rule, is_short_name, is_underline, named,
};
use super::lexer::Tokens;
use super::paste::{PasteFlag, UnreadLines};
use super::text::{Class, class, cut, utf16};
use super::timestamp::{Timestamp, WrittenClock, WrittenDate};

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

/// Finds where messages begin, and puts the lines of each together.
pub(super) fn messages(
    text: &str,
    lines: &[&str],
    phrases: &Phrases,
    app_lines: &AppLines,
    tokens: &mut Tokens,
) -> Messages {
    let mut reader = Reader { lines, phrases, app_lines, tokens };
    let mut heads: Vec<Option<Head>> = (0..lines.len()).map(|index| reader.head(index)).collect();
    for index in 0..heads.len() {
        // What a head is wrapped over is none of its own.
        let wrapped = heads[index].as_ref().map_or(0, |head| head.below);
        heads[index + 1..=index + wrapped].fill(None);
    }
    follow_dated(&mut heads, lines);
    place_lone_clocks(&mut heads);
    name_spaced(&mut heads, lines);
    place_lone_times(&mut heads, lines, phrases);
    place_times_below(&mut heads, lines, phrases);
    doubt_names(&mut heads);
    speak_under_days(&mut heads, lines, phrases);
    let style = conversation(&heads);
    if style != Some(Style::Plain) {
        // A word with a colon is a name only among others.
        for head in heads.iter_mut().flatten().filter(|head| head.style == Style::Plain) {
            (head.style, head.author, head.text) = (Style::Note, None, head.stamp.end);
        }
    }
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

/// Times that stand alone: where the first has nothing above it, each belongs to the text below it, and
/// else to a name or label above. A title may stand above the first of them all the same: then whoever writes stands
/// below each, and above the others what somebody wrote.
fn place_lone_times(heads: &mut [Option<Head>], lines: &[&str], phrases: &Phrases) {
    let lone = |head: &&Head| head.style == Style::TimeAbove || head.above == 1 && head.style != Style::Mail;
    let first = heads.iter().flatten().find(lone).map(|head| head.style);
    let is_name = |line: Option<&&str>| {
        line.is_some_and(|line| {
            let line = line.trim_matches(hidden);
            is_short_name(line) && !phrases.knows(line)
        })
    };
    let places: Vec<usize> =
        (0..heads.len()).filter(|at| heads[*at].as_ref().filter(lone).is_some()).collect();
    let are_named = places.len() > 1 && places.iter().all(|at| is_name(lines.get(at + 1)));
    let is_titled = are_named && places[1..].iter().all(|at| !is_name(lines.get(at - 1)));
    let above = first == Some(Style::TimeAbove) || is_titled;
    let own = |at: &usize| lines[at + 1].trim_matches(hidden);
    // Places come back in what a parcel went through: only a party is surely somebody who writes.
    if are_named && above && (is_titled || places.iter().any(|at| role_of(own(at)).is_some())) {
        for at in &places {
            if let Some(head) = heads[*at].as_mut() {
                (head.style, head.above, head.below) = (Style::TimeAbove, 0, 1);
                head.author = Some(own(at).to_owned());
            }
        }
        return;
    }
    for head in heads.iter_mut().flatten() {
        if above && lone(&&*head) {
            (head.style, head.above, head.author) = (Style::TimeAbove, 0, None);
        } else if head.style == Style::TimeAbove {
            head.style = Style::Note;
        }
    }
}

/// Where each time stands alone below some lines, and nothing below the last, the times are those of what stands above
/// them: a name and a text, or what happened and more of it.
fn place_times_below(heads: &mut [Option<Head>], lines: &[&str], phrases: &Phrases) {
    let is_blank = |line: &str| line.trim_matches(hidden).is_empty();
    let is_time = |head: &Option<Head>| {
        head.as_ref().is_some_and(|head| head.is_alone && head.stamp.clock != WrittenClock::None)
    };
    let Some(last) = lines.iter().rposition(|line| !is_blank(line)) else { return };
    let times: Vec<usize> = (0..heads.len()).filter(|index| is_time(&heads[*index])).collect();
    if times.len() < 2 || times.last() != Some(&last) || heads.iter().flatten().count() != times.len() {
        return;
    }
    let begins: Vec<usize> = std::iter::once(0).chain(times.iter().map(|time| time + 1)).collect();
    let blocks =
        || begins.iter().zip(&times).map(|(from, to)| (*from..*to).filter(|line| !is_blank(lines[*line])));
    if blocks().any(|block| block.count() < 2) {
        return;
    }
    let names: Vec<usize> = blocks().filter_map(|mut block| block.next()).collect();
    let is_writer = |name: &usize| is_short_name(lines[*name]) && !phrases.knows(lines[*name]);
    let is_talk = names.iter().all(is_writer);
    for (name, time) in names.into_iter().zip(times) {
        let Some(head) = heads[time].as_mut() else { continue };
        head.style = if is_talk { Style::TimeBelow } else { Style::Note };
        (head.above, head.text) = (time - name, lines[time].len());
        head.author = is_talk.then(|| lines[name].trim_matches(hidden).to_owned());
    }
}

/// Messages that name the time of day only, among others of the same form that name the day: of which day they are is not
/// told. Where days stand on lines of their own, those tell it.
fn follow_dated(heads: &mut [Option<Head>], lines: &[&str]) {
    let is = |wanted: Style| {
        let dated = |head: &&Head| head.style == wanted && head.stamp.clock != WrittenClock::None;
        heads.iter().flatten().any(|head| dated(&head))
    };
    let has_days =
        heads.iter().zip(lines).any(|(head, line)| head.as_ref().is_some_and(|head| is_day(head, line)));
    let [alone, beside, bracket] = [Style::TimeAlone, Style::NameFirst, Style::Bracket].map(is);
    // `Lily 10:09 AM` under a line with the day: several people who write there, or one who comes back.
    let begin = lines.iter().position(|line| !line.trim_matches(hidden).is_empty());
    let under_a_day = begin.is_some_and(|at| heads[at].as_ref().is_some_and(|head| is_day(head, lines[at])));
    let after = |head: &&Head| head.style == Style::ClockAfter;
    let people = under_a_day && heads.iter().flatten().filter(after).count() > 1;
    for (place, line) in heads.iter_mut().zip(lines) {
        let Some(head) = place.as_mut() else { continue };
        let follows = match head.style {
            Style::Timed if head.above == 1 && head.author.is_some() && alone => Style::TimeAlone,
            Style::Timed if line.starts_with('[') && bracket => Style::Bracket,
            Style::ClockAfter if beside => Style::NameFirst,
            Style::ClockAfter if people => {
                head.style = Style::Timed;
                continue;
            }
            Style::ClockAfter => {
                *place = None;
                continue;
            }
            _ => continue,
        };
        if !has_days {
            head.style = follows;
        } else if head.style == Style::ClockAfter {
            *place = None;
        }
    }
}

/// A time of day alone on its line, where names stand beside their times, begins another message of whoever wrote the
/// last; and else it belongs to the name above it.
fn place_lone_clocks(heads: &mut [Option<Head>]) {
    let mut writer: Option<String> = None;
    let mut beside = None;
    for place in heads.iter_mut() {
        let Some(head) = place.as_mut().filter(|head| head.style == Style::Timed) else { continue };
        let is_lone = head.is_alone || head.above == 1;
        let beside = *beside.get_or_insert(!is_lone);
        if is_lone && beside {
            (head.author, head.above) = (writer.clone(), 0);
        }
        if is_lone && head.author.is_none() {
            *place = None;
        } else {
            writer = head.author.clone();
        }
    }
}

/// `09:01 Rosa Vidal please send …`: where a name ends shows only in what all lines of one writer have in common. What
/// no two lines share, or what the export does not name, is a note.
fn name_spaced(heads: &mut [Option<Head>], lines: &[&str]) {
    let is_spaced = |head: &Option<Head>| head.as_ref().is_some_and(|head| head.style == Style::Spaced);
    let places: Vec<usize> = (0..heads.len()).filter(|index| is_spaced(&heads[*index])).collect();
    // The export says with whom the chat was.
    let title = lines.iter().take(3).find(|line| line.contains("[LINE]")).copied().unwrap_or_default();
    for place in &places {
        let text = |index: usize| {
            heads[index].as_ref().map_or("", |head| &lines[index][head.stamp.end..]).trim_matches(hidden)
        };
        let own = text(*place);
        let shared = |name: &str| {
            let some = places.iter().take(200);
            some.filter(|other| text(**other).strip_prefix(name).is_some_and(|rest| rest.starts_with(' ')))
                .count()
        };
        let ends = own.match_indices(' ').map(|(end, _)| end);
        let mut name = "";
        for end in ends.take(4) {
            let longer = &own[..end];
            let is_titled = title.contains(longer);
            // A longer name has to hold for every line that the shorter one holds for.
            if is_titled || name.is_empty() || shared(longer) == shared(name) && shared(longer) > 1 {
                name = longer;
            } else {
                break;
            }
        }
        let is_known = !name.is_empty() && (title.contains(name) || shared(name) > 1 || !title.is_empty());
        let (name, rest) = (name.to_owned(), own.len() - name.len());
        let Some(head) = heads[*place].as_mut() else { continue };
        if is_known {
            (head.author, head.text) = (Some(name), lines[*place].trim_end_matches(hidden).len() - rest);
        }
    }
}

/// `name: text` lines that have no time, under lines with a day: minutes of a talk. The day stands above all of them, the
/// names come back, and nothing else in the text has a time.
fn speak_under_days(heads: &mut [Option<Head>], lines: &[&str], phrases: &Phrases) {
    let day_at = |index: usize| heads[index].as_ref().filter(|head| is_day(head, lines[index]));
    let speaker = |line: &'_ str| {
        let (name, text) = named(line)?;
        let is_one = is_short_name(name) && !phrases.knows(name) && !is_mail_field(name);
        is_one.then(|| (name.to_owned(), line.len() - text.len()))
    };
    let Some(begin) = lines.iter().position(|line| !line.trim_matches(hidden).is_empty()) else { return };
    if day_at(begin).is_none() {
        return;
    }
    let mut day = None;
    let mut spoken = Vec::new();
    for index in begin..lines.len() {
        if let Some(head) = day_at(index) {
            day = Some(Timestamp { start: 0, end: 0, ..head.stamp.clone() });
        } else if let Some(((name, text), day)) = speaker(lines[index]).zip(day.clone()) {
            spoken.push((index, name, text, day));
        } else if heads[index].is_some() {
            return;
        }
    }
    let comes_back = |name: &str| spoken.iter().filter(|(_, other, ..)| other == name).count() > 1;
    let is_talk = spoken.iter().any(|(_, name, ..)| comes_back(name))
        && spoken.iter().any(|(_, name, ..)| *name != spoken[0].1);
    for (index, name, text, stamp) in spoken.into_iter().filter(|_| is_talk) {
        heads[index] = Some(Head { style: Style::Timed, author: Some(name), text, ..Head::of(stamp) });
    }
}

/// Words beside a time are a name only where the text is on lines below that have no time of their own.
fn doubt_names(heads: &mut [Option<Head>]) {
    for index in 0..heads.len().saturating_sub(1) {
        // A time without anything beside it may be the text itself.
        let timed = heads[index + 1].as_ref().is_some_and(|next| next.above == 0 && !next.is_alone);
        let Some(head) = heads[index].as_mut().filter(|_| timed) else { continue };
        let text = match head.style {
            Style::NameFirst => 0,
            Style::NameAfter => head.stamp.end,
            _ => continue,
        };
        (head.style, head.author, head.text) = (Style::Note, None, text);
    }
}

/// The form of the messages, if the text is a conversation.
fn conversation(heads: &[Option<Head>]) -> Option<Style> {
    let count = |wanted: &dyn Fn(&Head) -> bool| heads.iter().flatten().filter(|head| wanted(head)).count();
    let mail = count(&|head| matches!(head.style, Style::Mail | Style::Quote));
    // What the app wrote is no note.
    let notes = count(&|head| {
        !head.is_app && head.style != Style::Plain && (!head.style.is_chat() || head.author.is_none())
    });
    // Without a day on a line of its own one time of day alone is nothing.
    let days = count(&|head| head.stamp.clock == WrittenClock::None);
    let timed = count(&|head| head.style == Style::Timed);
    let plain = count(&|head| head.style == Style::Plain);
    let spaced = count(&|head| head.style == Style::Spaced && head.author.is_some());
    let styles =
        [Style::Bracket, Style::Dash, Style::NameAfter, Style::NameFirst, Style::TimeAlone, Style::Columns];
    let best = styles
        .map(|style| (style, count(&|head| head.style == style && head.author.is_some())))
        .into_iter()
        .chain([
            (Style::Timed, if days > 0 || timed > 1 { timed } else { 0 }),
            (Style::Spaced, if days > 0 { spaced } else { 0 }),
            (Style::Plain, if plain > 1 && notes == 0 { plain } else { 0 }),
            (Style::TimeAbove, count(&|head| head.style == Style::TimeAbove)),
            (Style::TimeBelow, count(&|head| head.style == Style::TimeBelow)),
            (Style::Mail, mail),
        ])
        .max_by_key(|(_, count)| *count)?;
    let loose =
        matches!(best.0, Style::NameFirst | Style::NameAfter | Style::TimeAlone | Style::Dash | Style::Plain);
    (best.1 > 0 && !(loose && notes > best.1)).then_some(best.0)
}

/// Whether a line of this form begins a message in a text of that form.
fn accepts(conversation: Option<Style>, style: Style) -> bool {
    match conversation {
        None => !matches!(style, Style::Timed | Style::Spaced | Style::Day),
        // A mail page, and the mails that it quotes.
        Some(Style::Mail | Style::TimeAlone) => {
            matches!(style, Style::Mail | Style::Quote | Style::TimeAlone)
        }
        // Brackets around a time begin a message wherever they stand.
        Some(own) => own == style || style == Style::Bracket,
    }
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
            None if self.ends_quotation(line) => self.leave(index, line, from, to),
            None if self.style.is_some() && !self.said.is_empty() => self.go_on(line, to),
            None => self.leave(index, line, from, to),
        }
    }

    /// Whether the day of the messages stands on lines of its own.
    fn has_days(&self) -> bool {
        matches!(self.style, Some(Style::Timed | Style::Spaced))
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
            (Style::Note, text @ [_, ..]) | (Style::TimeBelow, [_, text @ ..]) => {
                without = text.join("\n");
                &without
            }
            (Style::Note, _) if head.text == 0 => {
                without = without_time(&line[..head.stamp.start], &line[head.stamp.end..]);
                &without
            }
            _ => &line[head.text.min(line.len())..],
        };
        let mut stamp = head.stamp.clone();
        if let (Style::Timed | Style::Spaced, Some(day)) = (head.style, self.day) {
            stamp.date = day;
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

/// Whether a line is a day and nothing else.
fn is_day(head: &Head, line: &str) -> bool {
    let says = |c: char| matches!(class(c), Class::Letter | Class::Glyph | Class::Digit(_));
    let around = [&line[..head.stamp.start], &line[head.stamp.end..]];
    head.stamp.clock == WrittenClock::None && !around.iter().any(|text| text.contains(says))
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

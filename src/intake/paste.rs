//! From a pasted text to what may have happened, when, and who said so.

use crate::case::{EventKind, Fact, Party, Service, words};
use crate::time::Date;
use crate::tree::data;

use super::day_month::{DayMonth, DayMonthEvidence, decide};
use super::facts::facts;
use super::heads::{Head, Reader, Style, hidden, is_field, named};
use super::lexer::Tokens;
use super::suggest::{Phrases, role_of};
use super::text::{Class, class, utf16};
use super::timestamp::{Timestamp, WrittenClock, WrittenDate, WrittenZone, first};

words! {
    /// What a person should look at.
    PasteFlag {
        NoTime = "no-time",
        NoSuchDate = "no-such-date",
        NoSuchTime = "no-such-time",
        OpenTime = "open-time",
        DayOrMonth = "day-or-month",
        NoYear = "no-year",
        NoDay = "no-day",
        AmbiguousZone = "ambiguous-zone",
        UnknownZone = "unknown-zone",
        WeekdayDiffers = "weekday-differs",
        SeveralTimes = "several-times",
        NotALog = "not-a-log",
    }
}

data! {
    /// Something that a paste tells of, with what it may mean. Places are UTF-16 units of the text.
    PastedEvent {
        /// The line it begins with, counted from 1.
        line: u32,
        /// Where it begins.
        from: u32,
        /// Where it ends.
        to: u32,
        /// Where its time begins.
        time_from: u32,
        /// Where its time ends.
        time_to: u32,
        /// Who wrote it.
        author: Option<String>,
        /// Its text; long ones are cut.
        text: String,
        /// Its time: ISO 8601, with its offset where one was written.
        at: Option<String>,
        /// The same with the day and month the other way round, where both readings exist.
        or_at: Option<String>,
        /// The IANA name of its zone, where one was written; `unknown` is one that is not known here.
        zone: Option<String>,
        /// The zone's name, where people mean different offsets by it, and ...
        zone_name: Option<String>,
        /// ... the offsets that they mean.
        offsets: Vec<String>,
        /// What a person should look at.
        flags: Vec<PasteFlag>,
        /// What it suggests, and ...
        kind: Option<EventKind>,
        /// ... the words that do; none where only its place in the conversation does.
        because: Option<String>,
        /// The service it names.
        service: Option<Service>,
        /// It says that a machine wrote it.
        automatic: Option<bool>,
        /// The line of the request that it answers or repeats.
        belongs_to: Option<u32>,
    }

    /// Lines of a paste that were not read.
    UnreadLines {
        /// The first of them, counted from 1.
        line: u32,
        /// Where they begin.
        from: u32,
        /// Where they end.
        to: u32,
        /// How they begin.
        text: String,
        /// Why they were not read.
        why: PasteFlag,
    }

    /// Someone who wrote messages.
    PastedAuthor {
        /// The name as it stands.
        name: String,
        /// How many messages.
        messages: u32,
        /// Who it is: told, or plain from the names.
        role: Option<Party>,
    }

    /// A fact of the order that a paste tells.
    PastedFact {
        /// Which.
        fact: Fact,
        /// As it stands in a case.
        value: String,
        /// The line that tells it, counted from 1.
        line: u32,
    }

    /// Which number is the day in dates of three numbers.
    DayMonthFinding {
        /// Which stands first; `None` is open.
        order: Option<DayMonth>,
        /// What decided it.
        because: Option<DayMonthEvidence>,
        /// How many dates it decides.
        dates: u32,
    }

    /// A paste as it was read. Nothing is dropped: what was not understood is listed.
    Paste {
        /// In the order of the text.
        events: Vec<PastedEvent>,
        /// What was not read.
        unread: Vec<UnreadLines>,
        /// Who wrote, by their first message.
        authors: Vec<PastedAuthor>,
        /// Facts of the order.
        facts: Vec<PastedFact>,
        /// Which number is the day.
        day_month: DayMonthFinding,
        /// It is a conversation, not a list of notes.
        conversation: bool,
        /// Messages without a suggestion that are too many to list.
        left_out: u32,
    }
}

/// What a person has said of a paste.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PasteOptions {
    /// The day on which the text was copied: what "yesterday" was counted from.
    pub copied_on: Option<Date>,
    /// Which number is the day.
    pub day_month: Option<DayMonth>,
    /// Who is who.
    pub roles: Vec<(String, Party)>,
}

/// More events than these are not listed.
pub const EVENTS_AT_MOST: usize = 2000;
const UNREAD_AT_MOST: usize = 300;
const AUTHORS_AT_MOST: usize = 100;
const TEXT_AT_MOST: usize = 500;

/// A message or note, before dates are decided.
pub(super) struct Said {
    pub(super) line: u32,
    pub(super) span: (u32, u32),
    pub(super) time: (u32, u32),
    pub(super) author: Option<String>,
    pub(super) text: String,
    pub(super) stamp: Timestamp,
}

/// Reads a pasted text: chats, mails, order pages, notes.
///
/// ```
/// use aftersales::case::EventKind;
/// use aftersales::intake::{PasteOptions, read_paste};
/// let paste = read_paste("2022-01-10 09:30 +08:00 paid\nhello", &PasteOptions::default());
/// assert_eq!(paste.events[0].at.as_deref(), Some("2022-01-10T09:30:00+08:00"));
/// assert_eq!(paste.events[0].kind, Some(EventKind::PaymentSucceeded));
/// assert_eq!(paste.unread[0].why.word(), "no-time");
/// ```
pub fn read_paste(text: &str, options: &PasteOptions) -> Paste {
    let lines: Vec<&str> = text.lines().collect();
    let phrases = Phrases::new();
    let mut reader = Reader { lines: &lines, phrases: &phrases, tokens: Tokens::new() };
    let mut heads: Vec<Option<Head>> = (0..lines.len()).map(|index| reader.head(index)).collect();
    place_lone_times(&mut heads);
    let style = conversation(&heads);
    let mut assembly = Assembly::new(text, &lines, style);
    // A name or label above a time belongs to it, and not to what stands before; so does a mail's head.
    let mut below = vec![false; lines.len()];
    for (index, head) in heads.iter().enumerate() {
        if let Some(head) = head.as_ref().filter(|head| accepts(style, head.style)) {
            below[index - head.above..index].fill(true);
        }
    }
    for (index, head) in heads.iter().enumerate() {
        assembly.line(index, head.as_ref(), below[index]);
    }
    let (said, unread) = assembly.done();
    let mut paste = tell(said, options, style.is_some(), &phrases, reader.tokens);
    paste.unread = unread;
    paste.facts = facts(&lines);
    paste
}

/// Times that stand alone: where the first has nothing above it, each belongs to the text below it, and
/// else to a name or label above.
fn place_lone_times(heads: &mut [Option<Head>]) {
    let lone = |head: &&Head| head.style == Style::TimeAbove || head.above == 1 && head.style != Style::Mail;
    let first = heads.iter().flatten().find(lone).map(|head| head.style);
    let above = first == Some(Style::TimeAbove);
    for head in heads.iter_mut().flatten() {
        if above && lone(&&*head) {
            (head.style, head.above, head.author) = (Style::TimeAbove, 0, None);
        } else if head.style == Style::TimeAbove {
            head.style = Style::Note;
        }
    }
}

/// The form of the messages, if the text is a conversation.
fn conversation(heads: &[Option<Head>]) -> Option<Style> {
    let count = |wanted: &dyn Fn(&Head) -> bool| heads.iter().flatten().filter(|head| wanted(head)).count();
    let mail = count(&|head| matches!(head.style, Style::Mail | Style::Quote));
    let notes = count(&|head| !head.style.is_chat() || head.author.is_none());
    // Without a day on a line of its own a time of day alone is nothing.
    let days = count(&|head| head.style == Style::Note && head.stamp.clock == WrittenClock::None);
    let styles = [Style::Bracket, Style::Dash, Style::NameAfter, Style::NameFirst, Style::TimeAlone];
    let best = styles
        .map(|style| (style, count(&|head| head.style == style && head.author.is_some())))
        .into_iter()
        .chain([
            (Style::Tabs, if days > 0 { count(&|head| head.style == Style::Tabs) } else { 0 }),
            (Style::TimeAbove, count(&|head| head.style == Style::TimeAbove)),
            (Style::Mail, mail),
        ])
        .max_by_key(|(_, count)| *count)?;
    let loose = matches!(best.0, Style::NameFirst | Style::NameAfter | Style::TimeAlone | Style::Dash);
    (best.1 > 0 && !(loose && notes > best.1)).then_some(best.0)
}

/// Whether a line of this form begins a message in a text of that form.
fn accepts(conversation: Option<Style>, style: Style) -> bool {
    match conversation {
        None => style != Style::Tabs,
        Some(Style::Mail) => matches!(style, Style::Mail | Style::Quote),
        Some(own) => own == style,
    }
}

/// Puts lines together to messages.
struct Assembly<'a> {
    text: &'a str,
    lines: &'a [&'a str],
    style: Option<Style>,
    /// Bytes and UTF-16 units up to the last line that was placed.
    placed: (usize, u32),
    said: Vec<Said>,
    unread: Vec<UnreadLines>,
    /// The day that lines with a time only are of.
    day: Option<WrittenDate>,
    /// Still within the head of a mail.
    in_head: bool,
}

impl<'a> Assembly<'a> {
    fn new(text: &'a str, lines: &'a [&'a str], style: Option<Style>) -> Self {
        let (said, unread) = (Vec::new(), Vec::new());
        Self { text, lines, style, placed: (0, 0), said, unread, day: None, in_head: false }
    }

    /// Where a line begins, in UTF-16 units. Lines are asked for in order.
    fn place(&mut self, index: usize) -> u32 {
        let byte = self.lines[index].as_ptr() as usize - self.text.as_ptr() as usize;
        self.placed.1 += utf16(&self.text[self.placed.0..byte]);
        self.placed.0 = byte;
        self.placed.1
    }

    fn line(&mut self, index: usize, head: Option<&Head>, belongs_below: bool) {
        let line = self.lines[index];
        let from = self.place(index);
        let to = from + utf16(line);
        match head.filter(|head| accepts(self.style, head.style)) {
            Some(head) => self.begin(index, head, from, to),
            None if self.style == Some(Style::Tabs)
                && head.is_some_and(|head| head.stamp.clock == WrittenClock::None) =>
            {
                self.day = head.map(|head| head.stamp.date);
            }
            None if belongs_below || line.trim_matches(hidden).is_empty() => self.in_head = false,
            None if self.style.is_some() && !self.said.is_empty() => self.go_on(line, to),
            None => self.leave(index, line, from, to),
        }
    }

    fn begin(&mut self, index: usize, head: &Head, from: u32, to: u32) {
        let line = self.lines[index];
        let above = &self.lines[index - head.above..index];
        let without;
        let written = match (head.style, above) {
            (Style::Label, [.., label]) => label,
            (Style::Label, []) => &line[..head.stamp.start],
            (Style::Note, _) if head.text == 0 => {
                without = [&line[..head.stamp.start], &line[head.stamp.end..]].concat();
                &without
            }
            _ => &line[head.text.min(line.len())..],
        };
        let mut stamp = head.stamp.clone();
        if let (Style::Tabs, Some(day)) = (head.style, self.day) {
            stamp.date = day;
        }
        let (who, what) = match &head.author {
            Some(author) => (Some(author.clone()), written),
            None => by_role(written),
        };
        let time = (from + utf16(&line[..stamp.start]), from + utf16(&line[..stamp.end]));
        let start = above.iter().fold(from, |from, above| from.saturating_sub(utf16(above) + 1));
        self.in_head = head.style == Style::Mail;
        self.said.push(Said {
            line: number(index),
            span: (start, to),
            time,
            author: who,
            text: cut(what.trim_matches(hidden), TEXT_AT_MOST),
            stamp,
        });
    }

    /// A line that belongs to the message before it.
    fn go_on(&mut self, line: &str, to: u32) {
        if self.in_head && is_field(line) {
            return;
        }
        let Some(last) = self.said.last_mut() else { return };
        last.span.1 = to;
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
        if self.style == Some(Style::TimeAbove) {
            for said in &mut self.said {
                if let Some((name, text)) = named(&said.text) {
                    (said.author, said.text) = (Some(name.to_owned()), text.trim_matches(hidden).to_owned());
                }
            }
        }
        (self.said, self.unread)
    }
}

/// Whether two numbers stand near each other: no time is written without that.
fn has_numbers_together(text: &str) -> bool {
    const NEAR: usize = 10;
    let mut since = NEAR + 1;
    let mut within = false;
    for c in text.chars() {
        let digit = matches!(class(c), Class::Digit(_));
        if digit && !within && since <= NEAR {
            return true;
        }
        since = if digit { 0 } else { since + 1 };
        within = digit;
    }
    false
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

/// Decides dates and says what each message may mean.
pub(super) fn tell(
    said: Vec<Said>,
    options: &PasteOptions,
    conversation: bool,
    phrases: &Phrases,
    tokens: Tokens,
) -> Paste {
    let stamps = said.iter().map(|said| &said.stamp);
    let numeric = stamps.clone().filter(|stamp| matches!(stamp.date, WrittenDate::Numeric { .. })).count();
    let decided = match options.day_month {
        Some(told) => Some((told, DayMonthEvidence::Told)),
        None => decide(stamps, options.copied_on),
    };
    let authors = authors(&said, options);
    let mut teller = Teller {
        options,
        order: decided.map(|(order, _)| order),
        authors: &authors,
        phrases,
        tokens,
        request: None,
        answered: true,
    };
    let mut events: Vec<PastedEvent> = said.into_iter().map(|said| teller.dated(said)).collect();
    // Mails stand newest first; what answers what is told by time.
    let backwards = events.first().map(|event| &event.at) > events.last().map(|event| &event.at);
    let count = events.len();
    for index in 0..count {
        let index = if backwards { count - 1 - index } else { index };
        teller.suggest(&mut events[index], conversation);
    }
    let (mut kept, mut left_out) = (0_usize, 0);
    let needed = events.iter().filter(|event| event.kind.is_some()).count().min(EVENTS_AT_MOST);
    events.retain(|event| {
        let keep = if event.kind.is_some() { kept < EVENTS_AT_MOST } else { kept + needed < EVENTS_AT_MOST };
        kept += usize::from(keep);
        left_out += u32::from(!keep);
        keep
    });
    let day_month = DayMonthFinding {
        order: decided.map(|(order, _)| order).filter(|_| numeric > 0),
        because: decided.map(|(_, because)| because).filter(|_| numeric > 0),
        dates: u32::try_from(numeric).unwrap_or(u32::MAX),
    };
    Paste { events, unread: Vec::new(), authors, facts: Vec::new(), day_month, conversation, left_out }
}

/// Who wrote, with who they are: told, by name, or the other one of two.
fn authors(said: &[Said], options: &PasteOptions) -> Vec<PastedAuthor> {
    let mut all: Vec<PastedAuthor> = Vec::new();
    for name in said.iter().filter_map(|said| said.author.as_ref()) {
        match all.iter().position(|known| known.name == *name) {
            Some(known) => all[known].messages += 1,
            None if all.len() < AUTHORS_AT_MOST => {
                let told = options.roles.iter().find(|(known, _)| known == name).map(|(_, role)| *role);
                all.push(PastedAuthor {
                    name: name.clone(),
                    messages: 1,
                    role: told.or_else(|| role_of(name)),
                });
            }
            None => {}
        }
    }
    if let [one, other] = &mut all[..] {
        let opposite = |role: Option<Party>| match role {
            Some(Party::Buyer) => Some(Party::Seller),
            Some(Party::Seller) => Some(Party::Buyer),
            _ => None,
        };
        (one.role, other.role) = (one.role.or(opposite(other.role)), other.role.or(opposite(one.role)));
    }
    all
}

struct Teller<'a> {
    options: &'a PasteOptions,
    order: Option<DayMonth>,
    authors: &'a [PastedAuthor],
    phrases: &'a Phrases,
    tokens: Tokens,
    /// The line of the last request, and its service.
    request: Option<(u32, Option<Service>)>,
    /// Nobody waits for the seller's next message.
    answered: bool,
}

impl Teller<'_> {
    fn dated(&self, said: Said) -> PastedEvent {
        let stamp = said.stamp;
        let mut flags = Vec::new();
        let (date, or_date) = self.dates(&stamp, &mut flags);
        let (at, or_at) =
            (date.and_then(|date| iso(date, &stamp)), or_date.and_then(|date| iso(date, &stamp)));
        match stamp.clock {
            WrittenClock::NoSuchTime => flags.push(PasteFlag::NoSuchTime),
            WrittenClock::Open => flags.push(PasteFlag::OpenTime),
            _ => {}
        }
        let weekday = stamp.weekday.filter(|_| or_date.is_none());
        if weekday.zip(date).is_some_and(|(named, date)| date.weekday() != named) {
            flags.push(PasteFlag::WeekdayDiffers);
        }
        let (mut zone, mut zone_name, mut offsets) = (None, None, Vec::new());
        match stamp.zone {
            WrittenZone::Place(place) => zone = Some(place),
            WrittenZone::Unknown(_) => {
                flags.push(PasteFlag::UnknownZone);
                zone = Some("unknown".to_owned());
            }
            WrittenZone::AnyOf(name, minutes) => {
                flags.push(PasteFlag::AmbiguousZone);
                zone_name = Some(name);
                offsets = minutes.iter().map(|minutes| offset(i32::from(*minutes) * 60)).collect();
            }
            WrittenZone::None | WrittenZone::Offset(_) => {}
        }
        PastedEvent {
            line: said.line,
            from: said.span.0,
            to: said.span.1,
            time_from: said.time.0,
            time_to: said.time.1,
            author: said.author,
            text: said.text,
            at,
            or_at,
            zone,
            zone_name,
            offsets,
            flags,
            kind: None,
            because: None,
            service: None,
            automatic: None,
            belongs_to: None,
        }
    }

    /// The date that a timestamp means, and another one where both readings exist.
    fn dates(&self, stamp: &Timestamp, flags: &mut Vec<PasteFlag>) -> (Option<Date>, Option<Date>) {
        match stamp.date {
            WrittenDate::Known(date) => (Some(date), None),
            WrittenDate::NoSuchDate => {
                flags.push(PasteFlag::NoSuchDate);
                (None, None)
            }
            WrittenDate::Relative(days) => {
                if self.options.copied_on.is_none() {
                    flags.push(PasteFlag::NoDay);
                }
                (self.options.copied_on.map(|day| day.plus_days(days)), None)
            }
            WrittenDate::NoYear { month, day } => {
                let Some(copied_on) = self.options.copied_on else {
                    flags.push(PasteFlag::NoYear);
                    return (None, None);
                };
                let year = copied_on.ymd().0;
                let latest = [year, year - 1, year - 2, year - 3, year - 4].into_iter();
                let mut latest = latest.filter_map(|year| Date::new(year, month, day));
                (latest.find(|date| *date <= copied_on), None)
            }
            WrittenDate::Numeric { first, second, year } => {
                let read = |order: DayMonth| order.date(first, second, year);
                let (day_first, month_first) = (read(DayMonth::DayFirst), read(DayMonth::MonthFirst));
                match (self.order.and_then(read), day_first, month_first) {
                    (Some(date), ..) => (Some(date), None),
                    (None, Some(one), Some(other)) if one != other => {
                        flags.push(PasteFlag::DayOrMonth);
                        (Some(one), Some(other))
                    }
                    (None, one, other) => (one.or(other), None),
                }
            }
        }
    }

    fn role(&self, author: Option<&String>) -> Option<Party> {
        let known = author.and_then(|name| self.authors.iter().find(|known| known.name == *name));
        known.and_then(|known| known.role)
    }

    fn names_a_time(&mut self, text: &str) -> bool {
        self.tokens.read(text, TEXT_AT_MOST);
        first(text, &self.tokens).is_some()
    }

    /// Says what a message may mean, from its words and from its place in the conversation.
    fn suggest(&mut self, event: &mut PastedEvent, conversation: bool) {
        let by = self.role(event.author.as_ref());
        let found = self.phrases.suggest(&event.text, by);
        let seller = by == Some(Party::Seller);
        event.automatic = found.automatic.then_some(true);
        if let Some((kind, because)) = found.kind {
            (event.kind, event.because) = (Some(kind), Some(because));
        }
        if found.automatic {
            event.kind = Some(EventKind::SellerReplied);
        }
        // A payment told of after a request is another one: to a local repairer, for the visit.
        if event.kind == Some(EventKind::PaymentSucceeded) && conversation && self.request.is_some() {
            (event.kind, event.because) = (None, None);
        }
        let speaks = event.author.is_some();
        let replies = speaks && seller && !self.answered && event.kind.is_none();
        if replies {
            event.kind = Some(EventKind::SellerReplied);
        }
        let asks = event.kind == Some(EventKind::ServiceRequested);
        if asks || event.kind == Some(EventKind::FeeCharged) {
            event.service = found.service;
        }
        if event.kind.is_some() && has_numbers_together(&event.text) && self.names_a_time(&event.text) {
            event.flags.push(PasteFlag::SeveralTimes);
        }
        if asks {
            match self.request {
                Some((line, service))
                    if conversation
                        && (found.service.is_none() || service.is_none() || found.service == service) =>
                {
                    event.belongs_to = Some(line);
                }
                _ => self.request = Some((event.line, found.service)),
            }
            self.answered = false;
        } else if speaks && seller {
            if replies || found.automatic {
                event.belongs_to = self.request.map(|(line, _)| line);
            }
            // A machine's answer leaves the buyer waiting.
            self.answered |= !found.automatic;
        } else if conversation && by == Some(Party::Buyer) && self.request.is_some() {
            self.answered = false;
        }
    }
}

/// A date and time as ISO 8601; none where the time of day is not known to the half day.
fn iso(date: Date, stamp: &Timestamp) -> Option<String> {
    let seconds = match stamp.clock {
        WrittenClock::At(seconds) => seconds,
        WrittenClock::None => return Some(date.to_string()),
        WrittenClock::NoSuchTime => return Some(date.to_string()),
        WrittenClock::Open => return None,
    };
    // The midnight with which a day ends is the one with which the next begins.
    let (date, seconds) = if seconds == 86_400 { (date.plus_days(1), 0) } else { (date, seconds) };
    let mut text = date.to_string();
    for (mark, number) in [('T', seconds / 3600), (':', seconds / 60 % 60), (':', seconds % 60)] {
        text.push(mark);
        push_two(&mut text, number);
    }
    if let WrittenZone::Offset(seconds) = stamp.zone {
        text.push_str(&offset(seconds));
    }
    Some(text)
}

fn offset(seconds: i32) -> String {
    let mut text = String::from(if seconds < 0 { "-" } else { "+" });
    let minutes = seconds.unsigned_abs() / 60;
    push_two(&mut text, minutes / 60);
    text.push(':');
    push_two(&mut text, minutes % 60);
    text
}

fn push_two(text: &mut String, number: u32) {
    for digit in [number / 10 % 10, number % 10] {
        text.push(char::from_digit(digit, 10).unwrap_or('0'));
    }
}

fn number(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}

/// A text cut to so many bytes, between characters.
pub(super) fn cut(text: &str, bytes: usize) -> String {
    let end = (0..=bytes.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text[..end].to_owned()
}

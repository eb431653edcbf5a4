//! How a message begins: the line with its time, its author and perhaps its first words.

use super::classify::Phrases;
use super::lexer::Tokens;
use super::text::{Class, class, fold};
use super::timestamp::{
    Timestamp, WrittenClock, WrittenDate, first, leading_clock, lone_day, trailing_clock,
};

/// The form of a line with a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// `[time] name: text`
    Bracket,
    /// `time - name: text`
    Dash,
    /// `name time`, the text on the lines below.
    NameFirst,
    /// `time name(number)`, the text on the lines below.
    NameAfter,
    /// `time TAB name TAB text`, `name  time` or a name over its time, under a line with the day.
    Timed,
    /// A day on a line of its own that begins no message.
    Day,
    /// `time, name, text` with the same mark between them, or `name, time, text`.
    Columns,
    /// A name on the line above, the time alone, the text below.
    TimeAlone,
    /// The time alone, and below it the text, perhaps as `name: text`.
    TimeAbove,
    /// `On …, … wrote:`
    Quote,
    /// `Sent: …` or `Date: …` under or over `From: …`.
    Mail,
    /// `label: time`, or the label on the line above.
    Label,
    /// A time and what happened, in one line.
    Note,
}

impl Style {
    /// Whether lines of this form begin messages that may run on over the lines below.
    pub(super) const fn is_chat(self) -> bool {
        !matches!(self, Self::Label | Self::Note | Self::Day)
    }
}

/// The beginning of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) style: Style,
    /// How many lines above it belong to it: a name, a label.
    pub(super) above: usize,
    pub(super) author: Option<String>,
    /// The byte of its line from which on its text stands.
    pub(super) text: usize,
    pub(super) stamp: Timestamp,
}

/// A name is no longer than this, in characters.
const NAME_AT_MOST: usize = 60;
/// A line is read for its time up to this many bytes.
const LINE_AT_MOST: usize = 240;
/// What is read of it first, in bytes.
const BEGINNING: usize = 64;

const WROTE: &str = "wrote|writes|写道|寫道|escribio|escreveu|a ecrit|написал|пише|пишет|schrieb|ha scritto|schreef|skrev|kirjoitti\
    |napisał|napisal|yazdi|كتب|كتبت|تمت كتابة|のメッセージ|作成|작성|đa viet|da viet|menulis|เขียน";
const SENT: &str = "sent|date|sent at|发送时间|發送時間|寄件日期|日期|时间|gesendet|datum|envoye|envoye le|date d'envoi|enviado|enviado el|enviado em|enviada em|fecha|data|отправлено|дата|\
    verzonden|inviato|skickat|sendt|dato|wyslano|gonderildi|تاريخ الارسال|التاريخ|送信日時|보낸 날짜|날짜";
const FROM: &str =
    "from|发件人|發件人|寄件者|von|de|от|van|da|fran|fra|od|kimden|من|差出人|보낸 사람|보낸사람";

/// Reads lines of a paste for the beginnings of messages.
pub(super) struct Reader<'a> {
    pub(super) lines: &'a [&'a str],
    pub(super) phrases: &'a Phrases,
    pub(super) tokens: &'a mut Tokens,
}

impl Reader<'_> {
    /// The message that begins with a line, if one may.
    pub(super) fn head(&mut self, index: usize) -> Option<Head> {
        let line = self.lines[index];
        let line = line.get(..LINE_AT_MOST).unwrap_or(line);
        // Without a digit there is no time, and most lines of a chat have none.
        if !line.bytes().any(|byte| byte.is_ascii_digit() || !byte.is_ascii()) {
            return self.day(line).or_else(|| self.rough(index, line));
        }
        // Most lines that have a time begin with it; a few bytes hold all of it where each is a letter.
        let plain = line.as_bytes().iter().take(BEGINNING).all(u8::is_ascii);
        let early = plain.then(|| {
            self.tokens.read(line, BEGINNING);
            first(line, self.tokens)
        });
        let whole = |stamp: &Timestamp| stamp.clock != WrittenClock::None && stamp.end + 16 < BEGINNING;
        let early = early.flatten().filter(whole);
        let stamp = early.or_else(|| {
            self.tokens.read(line, LINE_AT_MOST);
            first(line, self.tokens)
        });
        let Some(stamp) = stamp else { return self.timed(index, line).or_else(|| self.day(line)) };
        let (before, after) = (bare(&line[..stamp.start]), line[stamp.end..].trim_start_matches(hidden));
        let head = |style, author: Option<&str>, text: &str| {
            let author = author.map(|author| author.trim_matches(hidden).to_owned());
            Head { style, above: 0, author, text: line.len() - text.len(), stamp: stamp.clone() }
        };
        if let Some((author, text)) = self.columns(&line[..stamp.start], &line[stamp.end..]) {
            return Some(head(Style::Columns, Some(author), text));
        }
        let whole = before.is_empty() && after.is_empty() && stamp.clock == WrittenClock::None;
        if whole && matches!(stamp.date, WrittenDate::NoYear { .. } | WrittenDate::Relative(_)) {
            return Some(head(Style::Day, None, ""));
        }
        if before.is_empty() || before == "[" {
            Some(self.time_first(index, before, after, &stamp, head))
        } else {
            Some(self.time_later(index, before, after, head))
        }
    }

    fn time_first(
        &self,
        index: usize,
        before: &str,
        after: &str,
        stamp: &Timestamp,
        head: impl Fn(Style, Option<&str>, &str) -> Head,
    ) -> Head {
        if before == "["
            && let Some(rest) = after.strip_prefix(']')
        {
            return match named(rest) {
                Some((author, text)) => head(Style::Bracket, Some(author), text),
                None if is_name(rest) && self.text_follows(index) => head(Style::Bracket, Some(rest), ""),
                None => head(Style::Bracket, None, rest),
            };
        }
        if let Some(rest) = ["- ", "– ", "— "].iter().find_map(|dash| after.strip_prefix(dash)) {
            return match named(rest) {
                Some((author, text)) => head(Style::Dash, Some(author), text),
                None => head(Style::Dash, None, rest),
            };
        }
        let visible = bare(after).trim_end_matches(hidden);
        let tail = after.trim_matches(hidden);
        let remark = tail.starts_with('(') && tail.ends_with(')') && !tail[1..].contains('(');
        if visible.is_empty() || visible == "." || remark {
            return self.time_alone(index, stamp, head);
        }
        if let Some(author) = quoted_author(after).filter(|_| visible.ends_with([':', '：'])) {
            return head(Style::Quote, Some(author), "");
        }
        if let Some(author) = numbered(visible).filter(|_| self.text_follows(index)) {
            return head(Style::NameAfter, Some(author), "");
        }
        // A few words that say nothing, over a text without a time: who wrote it.
        let few = visible.chars().count() <= 20 && visible.split(' ').count() <= 3;
        let silent = few && stamp.clock != WrittenClock::None && is_name(visible) && self.text_follows(index);
        if silent && before != "[" && !visible.contains([':', '：']) && !self.says_something(visible) {
            return head(Style::NameAfter, Some(visible), "");
        }
        head(Style::Note, None, after)
    }

    fn time_alone(
        &self,
        index: usize,
        stamp: &Timestamp,
        head: impl Fn(Style, Option<&str>, &str) -> Head,
    ) -> Head {
        // Mail pages put a line of nothing but a tab between the name and the time.
        let tab = index.checked_sub(1).is_some_and(|above| self.lines[above].trim_matches(' ') == "\t");
        let distance = 1 + usize::from(tab);
        let above = index.checked_sub(distance).map_or("", |above| self.lines[above].trim_matches(hidden));
        let label = self.is_label(above);
        let name = is_name(above) && stamp.clock != WrittenClock::None;
        match (above.is_empty(), label, name) {
            (false, true, _) => {
                let mut found = head(Style::Label, None, "");
                found.above = distance;
                found
            }
            (false, false, true) => {
                let name = mail_name(above.trim_end_matches([':', '：']));
                let mut found = head(Style::TimeAlone, Some(name), "");
                found.above = distance;
                found
            }
            (true, ..) if stamp.clock != WrittenClock::None && self.text_follows(index) => {
                head(Style::TimeAbove, None, "")
            }
            _ => head(Style::Note, None, ""),
        }
    }

    fn time_later(
        &self,
        index: usize,
        before: &str,
        after: &str,
        head: impl Fn(Style, Option<&str>, &str) -> Head,
    ) -> Head {
        let next = self.lines.get(index + 1).copied().unwrap_or_default();
        let label = before.trim_end_matches([':', '：']);
        // Small words may lead from the label to the time: `Skickat: den`.
        let field = before.split([':', '：']).next().unwrap_or_default();
        if before.len() > field.len()
            && before.len() - field.len() <= 12
            && listed(SENT, field.trim_matches(hidden))
            && let Some(author) = self.sender(index)
        {
            let mut found = head(Style::Mail, Some(author), "");
            found.above = (1..=index.min(5)).take_while(|above| is_field(self.lines[index - above])).count();
            return found;
        }
        let wrote = |line: &str| contains(WROTE, line);
        // Long ones are wrapped, with the word on the next line.
        let wrapped = next.chars().count() <= 80 && before.split(' ').count() <= 2 && wrote(next);
        if wrote(after) || wrapped {
            let from_after = quoted_author(after).filter(|author| !author.is_empty());
            let author = from_after.unwrap_or_else(|| before.trim_end_matches(['于', '於', ' ']));
            return head(Style::Quote, Some(mail_name(author)), "");
        }
        let rest = bare(after.trim_start_matches([']', ')', '）', '】', '.', ',', ' ', ':']));
        if rest.is_empty() {
            if label.len() < before.len() || self.is_label(before) {
                return head(Style::Label, None, "");
            }
            let name = without_marks(before);
            if is_short_name(name) && self.text_follows(index) {
                return head(Style::NameFirst, Some(name), "");
            }
        }
        // The whole line says what happened.
        let mut whole = head(Style::Note, None, "");
        whole.text = 0;
        whole
    }

    /// The author and the text of a row of a table, from what stands before its time and after it.
    fn columns<'a>(&self, before: &'a str, after: &'a str) -> Option<(&'a str, &'a str)> {
        let quote = |c: char| hidden(c) || c == '"';
        let rest = after.trim_start_matches('"').trim_start_matches(' ');
        let mark = rest.chars().next().filter(|mark| "\t,;|".contains(*mark))?;
        // Sentences have commas too: they part columns only under names of columns.
        if mark == ',' && !self.lines.first().is_some_and(|first| is_heading(first)) {
            return None;
        }
        let (rest, before) = (&rest[1..], before.trim_matches(quote));
        let (author, text) = match before.strip_suffix(mark) {
            Some(author) => (author, rest),
            None if before.is_empty() => rest.split_once(mark)?,
            None => return None,
        };
        let author = author.trim_matches(quote);
        (is_name(author) && !self.says_something(author)).then(|| (author, text.trim_start_matches(quote)))
    }

    /// A note of a day that is told roughly, and without a number: `end of February: no reply`.
    fn rough(&mut self, index: usize, line: &str) -> Option<Head> {
        self.tokens.read(line, BEGINNING);
        let stamp = first(line, self.tokens).filter(|stamp| bare(&line[..stamp.start]).is_empty())?;
        let after = line[stamp.end..].trim_start_matches(hidden);
        let head = |style, _: Option<&str>, text: &str| {
            let text = line.len() - text.len();
            Head { style, above: 0, author: None, text, stamp: stamp.clone() }
        };
        Some(self.time_first(index, "", after, &stamp, head))
    }

    /// A day on a line of its own, told without a number.
    fn day(&mut self, line: &str) -> Option<Head> {
        const WORDS_AT_MOST: usize = 40;
        (line.len() <= WORDS_AT_MOST).then(|| self.tokens.read(line, WORDS_AT_MOST))?;
        let stamp = lone_day(line, self.tokens)?;
        Some(Head { style: Style::Day, above: 0, author: None, text: line.len(), stamp })
    }

    /// `14:19 TAB name TAB text`, `name  14:19` with the text below, or the time below the name: the day
    /// stands on a line above.
    fn timed(&self, index: usize, line: &str) -> Option<Head> {
        let leading = leading_clock(line, self.tokens);
        let tabbed = leading.and_then(|(seconds, end)| {
            let (author, text) = line[end..].strip_prefix('\t')?.split_once('\t')?;
            Some((seconds, (0, end), author, text, 0))
        });
        let ending = || {
            let (seconds, start) = trailing_clock(line, self.tokens)?;
            let name = &line[..start];
            let apart = name.ends_with("  ") || name.ends_with('\t');
            (apart && is_name(name)).then_some((seconds, (start, line.len()), name, "", 0))
        };
        let below = || {
            let (seconds, end) = leading.filter(|(_, end)| line[*end..].trim_matches(hidden).is_empty())?;
            let name = self.lines[index.checked_sub(1)?].trim_matches(hidden);
            (is_short_name(name) && self.text_follows(index)).then_some((seconds, (0, end), name, "", 1))
        };
        let (seconds, (start, end), author, text, above) = tabbed.or_else(ending).or_else(below)?;
        let stamp = Timestamp::time(start, end, seconds);
        Some(Head {
            style: Style::Timed,
            above,
            author: Some(author.trim_matches(hidden).to_owned()),
            text: line.len() - text.len(),
            stamp,
        })
    }

    /// Whether a line below holds text that no time begins.
    fn text_follows(&self, index: usize) -> bool {
        self.lines.get(index + 1).is_some_and(|next| !next.trim_matches(hidden).is_empty())
    }

    fn is_label(&self, text: &str) -> bool {
        text.chars().count() <= 40 && self.says_something(text)
    }

    fn says_something(&self, text: &str) -> bool {
        self.phrases.knows(text)
    }

    /// The name in a `From:` line near another line of a mail's head.
    fn sender(&self, index: usize) -> Option<&str> {
        let near = (index.saturating_sub(6)..index).rev().chain(index + 1..index + 4);
        near.filter_map(|near| self.lines.get(near)).find_map(|line| {
            let (label, name) = bare(line).split_once([':', '：'])?;
            listed(FROM, label.trim_matches(hidden)).then(|| mail_name(name))
        })
    }
}

/// Whether a line names the columns of a table of messages.
fn is_heading(line: &str) -> bool {
    let mut columns = line.split(',').map(|column| column.trim_matches(|c| hidden(c) || c == '"'));
    columns.clone().count() >= 3
        && columns.any(|column| listed(SENT, column) || listed("time|timestamp", column))
}

/// Whether a line is but the end of a wrapped `On …, … wrote:`.
pub(super) fn is_wrote(line: &str) -> bool {
    let line = bare(line);
    line.chars().count() <= 80 && line.ends_with([':', '：']) && contains(WROTE, line)
}

/// Whether this line of a mail's head is none of its text: `Subject: …`.
pub(super) fn is_field(line: &str) -> bool {
    let line = bare(line);
    let Some((label, _)) = line.split_once([':', '：']) else { return false };
    !label.is_empty() && label.chars().count() <= 24 && !label.contains(['/', '.', '?'])
}

/// What nobody sees at the ends of a text.
pub(super) fn hidden(c: char) -> bool {
    matches!(class(c), Class::Space | Class::Invisible)
}

/// A text without what may stand before a time: blanks, bullets, marks of quotation.
pub(super) fn bare(text: &str) -> &str {
    text.trim_start_matches(|c| hidden(c) || ">*•|·-–—(\"'".contains(c)).trim_end_matches(hidden)
}

/// `name: text`, where the name is one.
pub(super) fn named(text: &str) -> Option<(&str, &str)> {
    let at = text.find([':', '：'])?;
    let (name, rest) = (text[..at].trim_matches(hidden), &text[at..]);
    let rest = rest.trim_start_matches([':', '：']);
    // The colon of a time of day ends no name.
    if name.ends_with(|c: char| c.is_ascii_digit()) && rest.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    is_name(name).then_some((name, rest))
}

/// A name where nothing else tells that it is one: a few short words.
fn is_short_name(text: &str) -> bool {
    is_name(text) && text.split_whitespace().count() <= 3 && text.chars().count() <= 30
}

fn is_name(text: &str) -> bool {
    let text = text.trim_matches(hidden);
    !text.is_empty()
        && text.chars().count() <= NAME_AT_MOST
        && !text.ends_with(['.', '?', '!', '。', '？', '！', ','])
}

/// `name(12345)` or `name<mail>` and nothing else.
fn numbered(text: &str) -> Option<&str> {
    let open = text.rfind(['(', '<', '（'])?;
    let (name, inside) = (&text[..open], text[open..].trim_matches(['(', ')', '<', '>', '（', '）']));
    let number = inside.len() >= 5 && inside.chars().all(|c| c.is_ascii_digit());
    ((number || inside.contains('@')) && is_name(name) && text.ends_with([')', '>', '）'])).then_some(name)
}

/// The name in `, name <mail> wrote:`.
fn quoted_author(after: &str) -> Option<&str> {
    let text = after.trim_start_matches(|c| hidden(c) || ",，、.-:".contains(c));
    let end = text.find(['<', '(', '（']).or_else(|| {
        let wrote = WROTE.split('|').filter_map(|word| text.find(word)).min();
        wrote.or_else(|| text.rfind([':', '：']))
    });
    let name = mail_name(text[..end?].trim_end_matches(|c| hidden(c) || ",，:".contains(c)));
    let mail = || text.contains('@');
    (is_name(name) && (mail() || contains(WROTE, text))).then_some(name)
}

/// A name without its address and quotation marks.
fn mail_name(text: &str) -> &str {
    let name = text.split(['<', '[']).next().unwrap_or_default();
    let name = if name.trim_matches(hidden).is_empty() { text } else { name };
    name.trim_matches(|c| hidden(c) || "\"'<>,，".contains(c))
}

/// A name without `[文本]`, an opening bracket or a comma at its end.
fn without_marks(text: &str) -> &str {
    let text = text.trim_end_matches(['[', '(', ',', '，', ' ', '（', '【']);
    match text.rfind('[') {
        Some(at) if text.ends_with(']') && at > 0 => text[..at].trim_end_matches(hidden),
        _ => text.trim_end_matches(hidden),
    }
}

fn listed(list: &str, label: &str) -> bool {
    let label: String = label.chars().map(fold).collect();
    list.split('|').any(|known| known == label)
}

fn contains(list: &str, text: &str) -> bool {
    let text: String = text.chars().map(fold).collect();
    list.split('|').any(|word| text.contains(word))
}

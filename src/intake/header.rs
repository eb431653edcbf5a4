//! How a message begins: the line with its time, its author and perhaps its first words.

use super::app_lines::{AppLine, AppLines};
use super::classify::Phrases;
use super::lexer::Tokens;
use super::text::{Class, class, fold};
use super::timestamp::{
    NamedDay, Timestamp, WrittenClock, WrittenDate, first, leading_clock, lone_day, named_day, trailing_clock,
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
    /// `name time` of day, the text on the lines below: a message only among others that name the day.
    ClockAfter,
    /// `time TAB name TAB text`, `name  time` or a name over its time, under a line with the day.
    Timed,
    /// `time name: text`, with nothing else to tell it from a note.
    Plain,
    /// `time name text`, with nothing but blanks between them, under a line with the day.
    Spaced,
    /// A day on a line of its own that begins no message.
    Day,
    /// `time, name, text` with the same mark between them, or `name, time, text`.
    Columns,
    /// A name on the line above, the time alone, the text below.
    TimeAlone,
    /// The time alone, and below it the text, perhaps as `name: text`.
    TimeAbove,
    /// A name, the text below it, and below that the time alone.
    TimeBelow,
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
    /// How many lines below it belong to it: a quotation's head is wrapped.
    pub(super) below: usize,
    /// It says that the app wrote the message.
    pub(super) is_app: bool,
    /// Nothing stands beside the time.
    pub(super) is_alone: bool,
    pub(super) author: Option<String>,
    /// The byte of its line from which on its text stands.
    pub(super) text: usize,
    pub(super) stamp: Timestamp,
}

impl Head {
    /// A note of this time.
    pub(super) fn of(stamp: Timestamp) -> Self {
        Self {
            style: Style::Note,
            above: 0,
            below: 0,
            is_app: false,
            is_alone: false,
            author: None,
            text: 0,
            stamp,
        }
    }
}

/// A name is no longer than this, in characters.
const NAME_AT_MOST: usize = 60;
/// So many lines at most stand between a name and the time below it.
const BETWEEN_AT_MOST: usize = 3;
/// A line is read for its time up to this many bytes.
const LINE_AT_MOST: usize = 240;
/// What is read of it first, in bytes.
const BEGINNING: usize = 64;

const SENT: &str = "sent|date|sent at|sent on|发送时间|發送時間|发送日期|寄件日期|日期|时间|時間|gesendet|gesendet am|datum|envoye|envoye le|date d'envoi|message du|le|enviado|enviado el|enviado em|enviada em|fecha|data|отправлено|дата|\
    verzonden|verstuurd|inviato|data invio|skickat|sendt|dato|wyslano|wyslane|gonderildi|gonderilme tarihi|tarih|تاريخ الارسال|التاريخ|تم الارسال|送信日時|日時|送信日|보낸 날짜|날짜|보낸시간|\
    lahetetty|paivays|paivamaara|odeslano|odoslane|datum odeslani|elkuldve|kuldve|datum|trimis|trimis la|data|poslano|poslato|изпратено|надіслано|відправлено|дата та час|da gui|ngay|da gui luc|dikirim|terkirim|tanggal|ส่ง|วันที่|σταλθηκε|ημερομηνια|נשלח|תאריך|saadetud|nosutits|issiusta|enviat|भेजा गया|दिनांक";
const BODY: &str = "message|text|body|content|comment|消息|内容|留言|正文|mensaje|mensagem|texto|contenido|conteudo|contenu|texte|nachricht|inhalt|сообщение|текст|الرسالة|النص|messaggio|testo|bericht|tekst|wiadomosc|mesaj|メッセージ|本文|메시지|내용|pesan|noi dung";
const FROM: &str = "from|发件人|發件人|寄件者|寄件人|von|de|от|від|van|da|fran|fra|od|odesilatel|kimden|gonderen|من|差出人|送信者|보낸 사람|보낸사람|보내는 사람|lahettaja|felado|de la|expeditor|απο|מאת|tu|dari|จาก|saatja|no|nuo|expediteur|absender|remitente|remetente|afzender|mittente|avsandare|avsender|afsender|nadawca|प्रेषक|pengirim|nguoi gui";

/// What pages of mails write between a name and its time: the subject, and to whom it went.
const BETWEEN: &str = "subject|betreff|assunto|asunto|objet|oggetto|onderwerp|тема|主题|主旨|件名|제목|الموضوع|to|cc|bcc|an|a|para|кому|копия|收件人|抄送|收件者|副本|إلى|الى|نسخة|aan|till|til|do|kime|宛先|받는 사람";

/// Reads lines of a paste for the beginnings of messages.
pub(super) struct Reader<'a> {
    pub(super) lines: &'a [&'a str],
    pub(super) phrases: &'a Phrases,
    pub(super) app_lines: &'a AppLines,
    pub(super) tokens: &'a mut Tokens,
}

impl<'a> Reader<'a> {
    /// The line above a time that may name who wrote or what happened, and how far above it is.
    pub(super) fn above(&self, index: usize) -> (usize, &'a str) {
        let line = |distance: usize| {
            index.checked_sub(distance).map_or("", |above| self.lines[above].trim_matches(hidden))
        };
        // Mail pages put a line of nothing but a tab between the name and the time.
        let tab = index.checked_sub(1).is_some_and(|above| self.lines[above].trim_matches(' ') == "\t");
        let nearest = 1 + usize::from(tab);
        let between =
            (1..=index.min(BETWEEN_AT_MOST)).take_while(|up| self.stands_between(index - up)).count();
        // What stands further away is a name or nothing to it: a label stands beside its time.
        let far = line(1 + between);
        let distance =
            if between >= nearest && is_name(far) && !self.is_label(far) { 1 + between } else { nearest };
        (distance, line(distance))
    }
}

impl Reader<'_> {
    /// The message that begins with a line, if one may.
    pub(super) fn head(&mut self, index: usize) -> Option<Head> {
        let line = self.lines[index];
        let line = line.get(..LINE_AT_MOST).unwrap_or(line);
        // Without a digit there is no time, and most lines of a chat have none; a day in brackets may do without.
        if !line.starts_with('[') && !line.bytes().any(|byte| byte.is_ascii_digit() || !byte.is_ascii()) {
            return self.day(line).or_else(|| self.rough(index, line));
        }
        if line.starts_with('[')
            && let Some(head) = self.two_brackets(line)
        {
            return Some(head);
        }
        // A day that is named and not counted: what the text says of other days comes later.
        if let Some(bracketed) = line.strip_prefix('[')
            && let Some(head) = self.bracketed(index, bracketed).filter(|head| head.style == Style::Bracket)
        {
            return Some(head);
        }
        if let Some(head) = self.quotation(index) {
            return Some(head);
        }
        // What WeChat quotes of an earlier message is none by itself.
        if line.starts_with("[引用]") {
            return None;
        }
        if line.contains('\t') {
            self.tokens.read(line, LINE_AT_MOST);
            if let Some(head) = self.tabbed(line) {
                return Some(head);
            }
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
        let is_short = matches!(stamp.date, WrittenDate::ShortNumeric { .. });
        let head = |style, author: Option<&str>, text: &str| {
            let author = author.map(|author| author.trim_matches(hidden).to_owned());
            Head { style, author, text: line.len() - text.len(), ..Head::of(stamp.clone()) }
        };
        if let Some((author, text)) = self.columns(&line[..stamp.start], &line[stamp.end..]) {
            return Some(head(Style::Columns, Some(author), text));
        }
        let whole = before.is_empty() && after.is_empty() && stamp.clock == WrittenClock::None;
        if whole && matches!(stamp.date, WrittenDate::NoYear { .. } | WrittenDate::Relative(_)) {
            return Some(head(Style::Day, None, ""));
        }
        let found = if before.is_empty() || before == "[" {
            self.time_first(index, before, after, &stamp, head)
        } else {
            self.time_later(index, before, after, head)
        };
        // A score, a part of something, an appointment: what else is written so is no note.
        let is_note = matches!(found.style, Style::Note | Style::Label);
        let says = || before.is_empty() && self.says_something(after);
        (!is_short || stamp.until.is_none() && (!is_note || says())).then_some(found)
    }

    fn time_first(
        &mut self,
        index: usize,
        before: &str,
        after: &str,
        stamp: &Timestamp,
        head: impl Fn(Style, Option<&str>, &str) -> Head,
    ) -> Head {
        // Skype: `[3/20/2024 9:05:10 AM | Edited 9:06:00 AM] Lee: …`
        let closed = after.strip_prefix(']').or_else(|| {
            let (mark, rest) = after.strip_prefix('|')?.split_once(']')?;
            (mark.len() <= 40).then_some(rest)
        });
        if before == "["
            && let Some(rest) = closed
        {
            return match named(rest) {
                Some((author, text)) => head(Style::Bracket, Some(author), text),
                None if is_name(rest) && self.text_follows(index) => head(Style::Bracket, Some(rest), ""),
                None => head(Style::Bracket, None, rest),
            };
        }
        if let Some(told) = after
            .strip_prefix(", ")
            .filter(|told| self.app_lines.read(told, None, false) == Some(AppLine::Notice))
        {
            return Head { is_app: true, ..head(Style::Dash, None, told) };
        }
        // KakaoTalk: `2024년 3월 14일 오전 9:01, Rosa : …`
        if let Some((name, text)) = after.strip_prefix(", ").and_then(|rest| rest.split_once(" : "))
            && is_name(name)
            && stamp.clock != WrittenClock::None
        {
            return head(Style::Dash, Some(name), text);
        }
        if let Some(rest) = ["- ", "– ", "— "].iter().find_map(|dash| after.strip_prefix(dash)) {
            return match named(rest) {
                Some((author, text)) => head(Style::Dash, Some(author), text),
                None => Head {
                    is_app: self.app_lines.read(rest, None, false) == Some(AppLine::Notice),
                    ..head(Style::Dash, None, rest)
                },
            };
        }
        let visible = bare(after).trim_end_matches(hidden);
        let tail = after.trim_matches(hidden);
        let remark = tail.starts_with('(') && tail.ends_with(')') && !tail[1..].contains('(');
        if visible.is_empty() || visible == "." || remark {
            return Head { is_alone: true, ..self.time_alone(index, stamp, head) };
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
        match named(after).filter(|(name, _)| is_short_name(name) && !self.says_something(name)) {
            Some((name, text)) if stamp.clock != WrittenClock::None && before != "[" => {
                head(Style::Plain, Some(name), text)
            }
            _ => head(Style::Note, None, after),
        }
    }

    fn time_alone(
        &mut self,
        index: usize,
        stamp: &Timestamp,
        head: impl Fn(Style, Option<&str>, &str) -> Head,
    ) -> Head {
        let (distance, above) = self.above(index);
        let above = if is_rule(above) { "" } else { above };
        let label = self.is_label(above);
        // A line with a time of its own is no name: this one is its text.
        let is_timed = above.bytes().any(|byte| byte.is_ascii_digit()) && {
            self.tokens.read(above, LINE_AT_MOST);
            first(above, self.tokens).is_some_and(|own| own.clock != WrittenClock::None)
        };
        let name = is_name(above) && stamp.clock != WrittenClock::None && !is_timed;
        match (above.is_empty(), label, name) {
            (false, true, _) => {
                let mut found = head(Style::Label, None, "");
                found.above = distance;
                found
            }
            (false, false, true) => {
                let sender = above
                    .split_once([':', '：'])
                    .filter(|(field, _)| listed(FROM, field.trim_matches(hidden)));
                let name = mail_name(sender.map_or(above.trim_end_matches([':', '：']), |(_, name)| name));
                let mut found = head(Style::TimeAlone, Some(name), "");
                let pictured =
                    (index > distance).then(|| self.lines[index - distance - 1].trim_matches(hidden));
                found.above = distance + usize::from(pictured.is_some_and(|line| is_initials(line, name)));
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
        let label = before.trim_end_matches([':', '：']);
        // Small words may lead from the label to the time: `Skickat: den`.
        let field = before.split([':', '：']).next().unwrap_or_default();
        let is_sent = before.len() > field.len()
            && before.len() - field.len() <= 12
            && listed(SENT, field.trim_matches(hidden));
        // French providers leave the colon out.
        if (is_sent || listed("message du", before))
            && let Some(author) = self.sender(index)
        {
            let mut found = head(Style::Mail, Some(author), "");
            found.above = (1..=index.min(5)).take_while(|above| is_field(self.lines[index - above])).count();
            return found;
        }
        // `Ana (3/9/24, 2:03 PM): Please …`
        if let Some(name) = before.strip_suffix(['(', '（'])
            && let Some(text) =
                [")：", "):", "）：", "）:"].iter().find_map(|close| after.strip_prefix(close))
            && is_short_name(name)
            && !self.says_something(name)
        {
            return head(Style::Bracket, Some(name), text);
        }
        let rest = bare(after.trim_start_matches([']', ')', '）', '】', '.', ',', ' ', ':']));
        if rest.is_empty() {
            let (name, mark) = without_marks(before);
            if label.len() < before.len() || mark.is_empty() && self.is_label(before) {
                return head(Style::Label, None, "");
            }
            if is_short_name(name) && (self.text_follows(index) || !mark.is_empty()) {
                let mut found = head(Style::NameFirst, Some(name), "");
                found.is_app = listed("系统|系统消息|系統|system|通知", mark);
                return found;
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
            Head { style, text, ..Head::of(stamp.clone()) }
        };
        Some(self.time_first(index, "", after, &stamp, head))
    }

    /// A day on a line of its own, told without a number.
    fn day(&mut self, line: &str) -> Option<Head> {
        const WORDS_AT_MOST: usize = 40;
        (line.len() <= WORDS_AT_MOST).then(|| self.tokens.read(line, WORDS_AT_MOST))?;
        let stamp = lone_day(line, self.tokens)?;
        Some(Head { style: Style::Day, text: line.len(), ..Head::of(stamp) })
    }

    /// `14:19 TAB name TAB text`; without a name the app tells something.
    fn tabbed(&self, line: &str) -> Option<Head> {
        let (seconds, end) = leading_clock(line, self.tokens)?;
        let (author, text) = line[end..].strip_prefix('\t')?.split_once('\t')?;
        let author = author.trim_matches(hidden);
        let stamp = Timestamp::time(0, end, seconds);
        Some(Head {
            style: Style::Timed,
            author: (!author.is_empty()).then(|| author.to_owned()),
            is_app: author.is_empty(),
            text: line.len() - text.len(),
            ..Head::of(stamp)
        })
    }

    /// KakaoTalk: `[Rosa] [오전 9:01] text` under a line with the day.
    fn two_brackets(&mut self, line: &str) -> Option<Head> {
        let (author, rest) = line[1..].split_once("] [")?;
        let (clock, text) = rest.split_once(']')?;
        if !is_name(author) || clock.len() > 24 {
            return None;
        }
        self.tokens.read(clock, LINE_AT_MOST);
        let (seconds, end) = leading_clock(clock, self.tokens)?;
        let from = author.len() + 4;
        (end == clock.trim_end_matches(hidden).len()).then(|| Head {
            style: Style::Timed,
            author: Some(author.trim_matches(hidden).to_owned()),
            text: line.len() - text.len(),
            ..Head::of(Timestamp::time(from, from + end, seconds))
        })
    }

    /// `Tom  [10:01 AM]` with the text below, as Slack copies it.
    fn bracket_behind(&mut self, index: usize, line: &str) -> Option<Head> {
        let (name, clock) = line.trim_end_matches(hidden).strip_suffix(']')?.rsplit_once('[')?;
        let author = name.trim_matches(hidden);
        if !name.ends_with(' ') || !is_short_name(author) || !self.text_follows(index) {
            return None;
        }
        self.tokens.read(clock, LINE_AT_MOST);
        let read = leading_clock(clock, self.tokens);
        self.tokens.read(line, LINE_AT_MOST);
        let (seconds, end) = read.filter(|(_, end)| *end == clock.len())?;
        let start = name.len() + 1;
        Some(Head {
            style: Style::Timed,
            author: Some(author.to_owned()),
            text: line.len(),
            ..Head::of(Timestamp::time(start, start + end, seconds))
        })
    }

    /// `name  14:19` with the text below, or the time below the name, or `14:19 name text`: the day stands on a line
    /// above.
    fn timed(&mut self, index: usize, line: &str) -> Option<Head> {
        if let Some(bracketed) = line.strip_prefix('[') {
            return self.bracketed(index, bracketed);
        }
        if let Some(head) = self.bracket_behind(index, line) {
            return Some(head);
        }
        let leading = leading_clock(line, self.tokens);
        let ending = || {
            let (seconds, start) = trailing_clock(line, self.tokens)?;
            let name = &line[..start];
            let apart = name.ends_with("  ") || name.ends_with('\t');
            // Slack puts a picture that somebody chose between the name and the time: `:palm_tree:  9:15 AM`.
            let pictured =
                name.trim_matches(hidden).strip_prefix(':').is_some_and(|rest| rest.ends_with(':'));
            let (name, above) = match index.checked_sub(1).filter(|_| pictured) {
                Some(above) => (self.lines[above], 1),
                None => (name, 0),
            };
            (apart && is_name(name)).then_some((seconds, (start, line.len()), name, above))
        };
        // `9:10 AM (3 hours ago)`: mail pages tell the day of today so.
        let remark = |end: usize| {
            let rest = line[end..].trim_matches(hidden);
            rest.starts_with('(') && rest.ends_with(')') && !rest[1..].contains('(')
        };
        let below = || {
            let ends = |end: usize| line[end..].trim_matches(hidden).is_empty() || remark(end);
            let (seconds, end) = leading.filter(|(_, end)| ends(*end))?;
            let name = mail_name(self.lines[index.checked_sub(1)?].trim_matches(hidden));
            (is_short_name(name) && self.text_follows(index)).then_some((seconds, (0, end), name, 1))
        };
        if let Some((seconds, (start, end), author, above)) = ending().or_else(below) {
            return Some(Head {
                style: Style::Timed,
                above,
                author: Some(author.trim_matches(hidden).to_owned()),
                text: line.len(),
                ..Head::of(Timestamp {
                    date: if above == 1 && remark(end) && line[end..].contains(|c: char| c.is_numeric()) {
                        WrittenDate::Relative(0)
                    } else {
                        WrittenDate::None
                    },
                    ..Timestamp::time(start, end, seconds)
                })
            });
        }
        let is_clock = leading.is_some_and(|(_, end)| line[end..].trim_matches(hidden).is_empty());
        if let Some((seconds, start)) = trailing_clock(line, self.tokens).filter(|_| !is_clock)
            && let author = line[..start].trim_matches(hidden).trim_end_matches(',')
            && is_short_name(author)
            && !line.starts_with(char::is_lowercase)
            && self.text_follows(index)
            && !self.says_something(author)
        {
            return Some(Head {
                style: Style::ClockAfter,
                author: Some(author.to_owned()),
                text: line.len(),
                ..Head::of(Timestamp::time(start, line.len(), seconds))
            });
        }
        let (seconds, end) = leading?;
        if is_clock {
            return Some(Head {
                style: Style::Timed,
                is_alone: true,
                text: line.len(),
                ..Head::of(Timestamp::time(0, end, seconds))
            });
        }
        let rest = line[end..].strip_prefix(' ')?.trim_matches(hidden);
        if let Some((author, text)) = named(rest.trim_start_matches("- ")) {
            return Some(Head {
                style: Style::Timed,
                author: Some(author.trim_matches(hidden).to_owned()),
                text: line.trim_end_matches(hidden).len() - text.len(),
                ..Head::of(Timestamp::time(0, end, seconds))
            });
        }
        rest.contains(' ').then(|| Head {
            style: Style::Spaced,
            text: end,
            ..Head::of(Timestamp::time(0, end, seconds))
        })
    }

    /// `[10:14 AM] name: text`, or the name alone with the text below, by what follows the opening bracket.
    fn bracketed(&mut self, index: usize, line: &str) -> Option<Head> {
        let (time, rest) = line.split_once(']').filter(|(time, _)| time.len() <= 48)?;
        // `[?, 10:03] name: text`, of a day that is not known: it is not that of the messages around it.
        let (without_day, time) = match time.strip_prefix('?') {
            Some(time) => (true, time.trim_start_matches(", ")),
            None => (false, time),
        };
        self.tokens.read(time, LINE_AT_MOST);
        let (stamp, style) = match named_day(time, self.tokens) {
            _ if without_day && time.is_empty() => (Timestamp::day(1, 2, WrittenDate::None), Style::Bracket),
            // `[Monday 10:03] name: text`
            Some(NamedDay {
                date: date @ WrittenDate::LastWeekday(_),
                day,
                clock: Some((place, seconds)),
                ..
            }) => {
                let clock = Timestamp::time(1 + day.start, 1 + place.end, seconds);
                (Timestamp { date, ..clock }, Style::Bracket)
            }
            Some(NamedDay { date, day, weekday, clock: None }) => {
                let stamp = Timestamp::day(1 + day.start, 1 + day.end, date);
                (Timestamp { weekday, ..stamp }, Style::Bracket)
            }
            _ => {
                let (seconds, end) = leading_clock(time, self.tokens)?;
                time[end..].trim_matches(hidden).is_empty().then_some(())?;
                let from = line.len() - rest.len() - 1 - time.len();
                let style = if without_day { Style::Bracket } else { Style::Timed };
                (Timestamp::time(1 + from, 1 + from + end, seconds), style)
            }
        };
        let (author, text) = named(rest)
            .or_else(|| (is_short_name(rest) && self.text_follows(index)).then_some((rest, "")))?;
        Some(Head {
            style,
            author: Some(author.trim_matches(hidden).to_owned()),
            text: 1 + line.len() - text.len(),
            ..Head::of(stamp)
        })
    }

    /// Whether a line stands between a name and its time, as pages write: a stroke, a subject, to whom a mail went.
    fn stands_between(&self, index: usize) -> bool {
        let line = self.lines[index].trim_matches(hidden);
        let field = line.split_once([':', '：']).map_or("", |(field, _)| field.trim_matches(hidden));
        // Who wrote is named above as well as in the field.
        let is_named = || index.checked_sub(1).is_some_and(|above| is_short_name(self.lines[above]));
        matches!(line, "—" | "–" | "-" | "·" | "•" | "|")
            || listed(BETWEEN, field)
            || listed(FROM, field) && is_named()
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
            let (label, name) = bare(line).split_once([':', '：', '\t'])?;
            listed(FROM, label.trim_matches(hidden)).then(|| mail_name(name)).filter(|name| !name.is_empty())
        })
    }
}

/// Whether a line names the columns of a table of messages.
fn is_heading(line: &str) -> bool {
    let mut columns = line.split(',').map(|column| column.trim_matches(|c| hidden(c) || c == '"'));
    columns.clone().count() >= 3
        && columns.any(|column| listed(SENT, column) || listed("time|timestamp", column))
}

/// Whether a line only parts a mail from the one it quotes: `-----Original Message-----`, `________`.
pub(super) fn is_rule(line: &str) -> bool {
    let line = line.trim_matches(|c| hidden(c) || c == '>');
    ["---", "___", "***", "==="].iter().any(|mark| line.starts_with(mark) && line.ends_with(&mark[..1]))
}

/// Whether a line is nothing but strokes, under what a message quotes: `- - - - - -`.
pub(super) fn is_underline(line: &str) -> bool {
    line.len() >= 5 && line.chars().all(|c| matches!(c, '-' | ' ' | '—' | '–'))
}

/// What stands behind the field of a mail's head that holds the text: `Message: …`.
pub(super) fn body(line: &str) -> Option<&str> {
    let (label, text) = bare(line).split_once([':', '：'])?;
    listed(BODY, label.trim_matches(hidden)).then_some(text)
}

/// Whether a word names the sender or the time of a mail.
pub(super) fn is_mail_field(label: &str) -> bool {
    listed(FROM, label) || listed(SENT, label)
}

/// Whether this line of a mail's head is none of its text: `Subject: …`.
pub(super) fn is_field(line: &str) -> bool {
    let line = bare(line);
    let Some((label, _)) = line.split_once([':', '：']) else { return false };
    !label.is_empty() && label.chars().count() <= 24 && !label.contains(['/', '.', '?'])
}

/// Whether a line is a day and nothing else.
pub(super) fn is_day(head: &Head, line: &str) -> bool {
    let says = |c: char| matches!(class(c), Class::Letter | Class::Glyph | Class::Digit(_));
    let around = [&line[..head.stamp.start], &line[head.stamp.end..]];
    head.stamp.clock == WrittenClock::None && !around.iter().any(|text| text.contains(says))
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
    // `Ana created group "Laser: repair"` names nobody.
    (is_name(name) && !name.contains(['"', '“', '”', '«', '„'])).then_some((name, rest))
}

/// A name where nothing else tells that it is one: a few short words.
pub(super) fn is_short_name(text: &str) -> bool {
    is_name(text) && text.split_whitespace().count() <= 3 && text.chars().count() <= 30
}

pub(super) fn is_name(text: &str) -> bool {
    let text = text.trim_matches(hidden);
    !text.is_empty()
        && text.chars().count() <= NAME_AT_MOST
        && !text.ends_with(['.', '?', '!', '。', '？', '！', ','])
}

/// Whether a line is what stands in place of somebody's picture: `TB` for Tom Baker, 三 for 张三.
pub(super) fn is_initials(line: &str, name: &str) -> bool {
    let own: Vec<char> = line.chars().map(fold).collect();
    let first = |word: &str| word.chars().next().map(fold);
    let mut words = name.split_whitespace();
    let (begin, end) = (words.next(), words.next_back());
    match own[..] {
        [one] => {
            begin.and_then(first) == Some(one) || !one.is_ascii() && name.chars().any(|own| fold(own) == one)
        }
        [one, other] => {
            let of_words = begin.and_then(first) == Some(one) && end.and_then(first) == Some(other);
            of_words || !one.is_ascii() && name.ends_with(line)
        }
        _ => false,
    }
}

/// `name(12345)` or `name<mail>` and nothing else.
fn numbered(text: &str) -> Option<&str> {
    let open = text.rfind(['(', '<', '（'])?;
    let (name, inside) = (&text[..open], text[open..].trim_matches(['(', ')', '<', '>', '（', '）']));
    let number = inside.len() >= 5 && inside.chars().all(|c| c.is_ascii_digit());
    ((number || inside.contains('@')) && is_name(name) && text.ends_with([')', '>', '）'])).then_some(name)
}

/// A name without its address and quotation marks.
pub(super) fn mail_name(text: &str) -> &str {
    let name = text.split(['<', '[']).next().unwrap_or_default();
    let name = if name.trim_matches(hidden).is_empty() { text } else { name };
    name.trim_matches(|c| hidden(c) || "\"'<>,，*_“”".contains(c)).trim_start_matches("mailto:")
}

/// A name without an opening bracket, a comma or a stroke at its end, and the mark behind it, such as the 文本 of `[文本]`.
fn without_marks(text: &str) -> (&str, &str) {
    let text = text.trim_end_matches(['[', '(', ',', '，', ' ', '（', '【', '—', '–', '-', '•', '·', '|']);
    match text.rfind('[') {
        Some(at) if text.ends_with(']') && at > 0 => {
            (text[..at].trim_end_matches(hidden), &text[at + 1..text.len() - 1])
        }
        _ => (text.trim_end_matches(hidden), ""),
    }
}

pub(super) fn folded(text: &str) -> String {
    text.chars().filter(|c| class(*c) != Class::Invisible).map(fold).collect()
}

pub(super) fn listed(list: &str, label: &str) -> bool {
    let label = folded(label);
    list.split('|').any(|known| known == label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_written_as_it_is_compared() {
        for list in [SENT, BODY, FROM] {
            for word in list.split('|') {
                assert_eq!(word, folded(word));
                assert!(!word.is_empty(), "an empty word stands in every text");
            }
        }
    }
}

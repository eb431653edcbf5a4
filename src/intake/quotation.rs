//! The head of what a mail quotes: `On …, name <address> wrote:`, in one line or wrapped over several.

use super::header::{Head, Reader, Style, folded, hidden, is_name, listed, mail_name};
use super::text::{Class, class};
use super::timestamp::{Timestamp, first};

/// A quotation's head goes over so many lines at most, ...
const WRAPPED_AT_MOST: usize = 3;
/// ... and over so many bytes.
const QUOTE_AT_MOST: usize = 320;

/// How mails say in a sentence that somebody wrote what they quote.
const WROTE: &str = "wrote|writes|写道|寫道|写到|escribio|escreveu|a ecrit|ecrivait|написал|пише|пишет|написав|schrieb|geschrieben|schreibt|ha scritto|scrive|schreef|geschreven|skrev|skrifadi|kirjoitti\
    |napisal|napsal|pise|pisze|je napisao|je napisala|ezt irta|irta|a scris|va escriure|yazdi|yazmis|كتب|كتبت|تمت كتابة|のメッセージ|のメール|は書きました|が書きました|作成|작성|썼습니다|viet|menulis|เขียน|εγραψε|כתב|כתבה|نوشت|kirjutas|napisa|написа";
/// Words around the name in such a sentence that are no part of it.
const AROUND_NAMES: &str = "on|at|am|um|uhr|le|el|em|il|op|om|den|dne|dnia|w|dniu|o|о|в|у|klo|kl|kello|a|as|las|la|alle|ore|het|volgende|hat|ha|va|ai|folgendes|tarihinde|tarihli|saat|su|sunu|jam|pada|tanggal|pukul|vao|luc|da|ngay|στισ|la data|g|г|года|has|following|the|hours|h|ora|godz|uur|saatnya|ecrit|escrito|scritto|scris|irta|geschrieben|от|by|בתאריך|בשעה|و|في|الساعة";

impl Reader<'_> {
    /// The head of a quotation: `On …, … <…> wrote:`, perhaps wrapped over several lines.
    pub(super) fn quotation(&mut self, index: usize) -> Option<Head> {
        let ends = |line: &&str| line.trim_end_matches(hidden).ends_with([':', '：']);
        if !self.lines[index..].iter().take(WRAPPED_AT_MOST + 1).any(ends) {
            return None;
        }
        let own = self.lines[index];
        let depth = quote_depth(own);
        let mut whole = String::new();
        for below in 0..=WRAPPED_AT_MOST {
            let line = *self.lines.get(index + below)?;
            let text = line.trim_start_matches(|c| hidden(c) || c == '>').trim_end_matches(hidden);
            if text.is_empty() || quote_depth(line) != depth || whole.len() + text.len() > QUOTE_AT_MOST {
                return None;
            }
            // An address is wrapped within its brackets, and everything else between words.
            if !whole.is_empty() && !whole.ends_with('<') {
                whole.push(' ');
            }
            whole.push_str(text);
            if !text.ends_with([':', '：']) {
                continue;
            }
            let says_so = contains(WROTE, &whole);
            let is_addressed =
                || whole.contains('@') && text.trim_end_matches([':', '：']).ends_with(['>', ')', ']']);
            if !says_so && !is_addressed() {
                return None;
            }
            self.tokens.read(&whole, usize::MAX);
            let stamp = first(&whole, self.tokens)?;
            if !is_quotation(&whole[..stamp.start], &whole[stamp.end..]) {
                return None;
            }
            let name = quoted_name(&whole[..stamp.start], &whole[stamp.end..])?.to_owned();
            let shift = own.len() - own.trim_start_matches(|c| hidden(c) || c == '>').len();
            let place = |at: usize| {
                let at = (at + shift).min(own.len());
                (0..=at).rev().find(|at| own.is_char_boundary(*at)).unwrap_or(0)
            };
            let stamp = Timestamp { start: place(stamp.start), end: place(stamp.end), ..stamp };
            return Some(Head {
                style: Style::Quote,
                below,
                author: Some(name),
                text: own.len(),
                ..Head::of(stamp)
            });
        }
        None
    }
}

/// How often a line is marked as quoted.
fn quote_depth(line: &str) -> usize {
    line.chars().take_while(|c| *c == '>' || hidden(*c)).filter(|c| *c == '>').count()
}

/// Whether what stands before and after a time makes it the head of a quotation, and no message whose text ends with a
/// colon: nothing but a name and the words of the sentence, and no other colon.
fn is_quotation(before: &str, after: &str) -> bool {
    let before = before.trim_matches(hidden);
    let inner = after.trim_end_matches(|c| hidden(c) || ":：".contains(c)).replace("mailto:", "");
    let is_message =
        before.ends_with(['[', '(']) || after.starts_with(']') || inner.contains([':', '：', '|']);
    let words = before.split_whitespace().filter(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        !word.is_empty() && !listed(AROUND_NAMES, word)
    });
    // Before the time stands a small word, or the name with its address.
    let is_led = words.count() <= if before.contains(['@', '<']) { 12 } else { 4 };
    let is_prose = !before.contains(['@', '<'])
        && quoted_name("", after).is_some_and(|name| listed("and you|you|i|and i|we", name));
    !is_message && !before.contains([':', '：', '|']) && is_led && !is_prose
}

/// Who wrote, of what stands before and after the time in `On …, name <address> wrote:`; the address where there is no
/// name.
fn quoted_name<'a>(before: &'a str, after: &'a str) -> Option<&'a str> {
    let within = |text: &'a str, is_before: bool| {
        let text = without_wrote(text);
        let end = text.find(['<', '(', '（', '[']).unwrap_or(text.len());
        let name = shorn(&text[..end], is_before);
        let name = name.split(" via ").next().unwrap_or(name);
        if is_name(name) && name.contains(|c: char| matches!(class(c), Class::Letter | Class::Glyph)) {
            return Some(mail_name(name));
        }
        let address =
            text.split(|c: char| hidden(c) || "<>()[]\"',:".contains(c)).find(|word| word.contains('@'));
        address.map(|address| address.trim_start_matches("mailto:"))
    };
    within(after, false).or_else(|| within(before, true))
}

/// A text up to the words for writing that are set without blanks.
fn without_wrote(text: &str) -> &str {
    let glued = [
        "写道",
        "寫道",
        "写到",
        "のメッセージ",
        "のメール",
        "님이 작성",
        "님이 썼습니다",
        " 작성",
        "さんは書きました",
        "は書きました",
    ];
    let end = glued.iter().filter_map(|word| text.find(word)).min().unwrap_or(text.len());
    text[..end].trim_end_matches(['于', '於', '在', ' '])
}

/// A name without the words of the sentence around it.
fn shorn(text: &str, is_before: bool) -> &str {
    let mark = |c: char| hidden(c) || ",，、.-–—:：>|*_“”\"'".contains(c);
    let is_around = |word: &str| {
        let word = word.trim_matches(mark);
        word.is_empty() || listed(AROUND_NAMES, word) || WROTE.split('|').any(|known| folded(word) == known)
    };
    let is_verb = |word: &str| {
        let word = word.trim_matches(mark);
        word.is_empty()
            || WROTE.split('|').any(|known| folded(word).starts_with(known))
            || listed(
                "от|tarihinde|odesilatel|odosielatel|uzivatel|تمت|كتابة|ما|يلي|بواسطة|by|hat|ha|uhr|um|kl|klo|kello|a|has|das|folgende|folgendes|geschrieben|schrieb|skrev|het|following",
                word,
            )
    };
    let mut text = text.trim_matches(mark);
    while let Some((rest, _)) = text.rsplit_once(' ').filter(|(_, last)| is_around(last)) {
        text = rest.trim_matches(mark);
    }
    // A name may begin as such a sentence does, such as Le Nguyen: before the time it is alone with them, ...
    if is_before {
        while let Some((_, rest)) =
            text.split_once(' ').filter(|(first, _)| listed("on|am|den|dne|dnia|w|dniu|op|il", first))
        {
            text = rest.trim_matches(mark);
        }
    } else {
        // ... and behind it stands the verb.
        while let Some((_, rest)) = text.split_once(' ').filter(|(first, _)| is_verb(first)) {
            text = rest.trim_matches(mark);
        }
    }
    if is_around(text) { "" } else { text }
}

fn contains(list: &str, text: &str) -> bool {
    let text = folded(text);
    list.split('|').any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_written_as_it_is_compared() {
        for word in [WROTE, AROUND_NAMES].into_iter().flat_map(|list| list.split('|')) {
            assert_eq!(word, folded(word));
            assert!(!word.is_empty(), "an empty word stands in every text");
        }
    }
}

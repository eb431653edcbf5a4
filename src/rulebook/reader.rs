//! The one reader of rulebooks: from a tree to values, naming every mistake. What it reads stays for as long as the program
//! runs: a plan points into it.

use super::fault::{FAULTS_AT_MOST, Fault, meant};
use super::library::Library;
use super::node::{Node, What};
use super::vocabulary::{Source, Text};
use crate::case::EventKind;
use crate::time::{COMPILED_ZONES, Calendar, Date, Holiday, WallTime, Zone};

/// Longer sentences than this no rulebook has.
const LETTERS_AT_MOST: usize = 2_000;

/// Keeps a value for as long as the program runs.
pub(super) fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

pub(super) fn keep_all<T>(values: Vec<T>) -> &'static [T] {
    values.leak()
}

pub(super) fn keep_text(text: &str) -> &'static str {
    text.to_owned().leak()
}

/// Reads with what a library knows already, and adds to it.
pub(super) struct Reader<'l> {
    pub(super) library: &'l mut Library,
    pub(super) faults: Vec<Fault>,
    /// The holiday that the edition at hand is for.
    pub(super) holiday: Option<OfHoliday>,
}

/// A holiday, and the calendar whose festivals may be named beside it.
#[derive(Debug, Clone, Copy)]
pub(super) struct OfHoliday {
    pub(super) holiday: Holiday,
    pub(super) calendar: &'static Calendar,
}

impl OfHoliday {
    /// `3 days after holiday`, `1 day before holiday`, `holiday ends`, or so many days from a festival of its year.
    fn wall(&self, text: &str) -> Option<WallTime> {
        if text == "holiday ends" {
            return Some(WallTime::end_of(self.holiday.through));
        }
        let (days, place) = text.split_once(" days ").or_else(|| text.split_once(" day "))?;
        let days: i32 = days.parse().ok().filter(|days| (0..=60).contains(days))?;
        let is_own = |name: &str| name == "holiday";
        if let Some(name) = place.strip_prefix("before ") {
            let from = if is_own(name) { self.holiday.from } else { self.festival(name)?.from };
            return Some(WallTime::start_of(from.plus_days(-days)));
        }
        let name = place.strip_prefix("after ")?;
        let through = if is_own(name) { self.holiday.through } else { self.festival(name)?.through };
        Some(WallTime::end_of(through.plus_days(days)))
    }

    fn festival(&self, name: &str) -> Option<Holiday> {
        let year = self.holiday.through.year();
        self.calendar.festivals.iter().copied().find(|day| day.name == name && day.from.year() == year)
    }
}

/// The fields of a place; each is asked for by name, and what nobody asked for is a mistake.
pub(super) struct Fields<'n> {
    pub(super) node: &'n Node,
    fields: &'n [(String, Node)],
    asked: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// A field that may be left out.
    #[inline(never)]
    pub(super) fn get(&mut self, name: &'static str) -> Option<&'n Node> {
        self.present(name).filter(|node| !matches!(node.what, What::Null))
    }

    /// A field that may be left out, and that is there where it holds nothing.
    #[inline(never)]
    pub(super) fn present(&mut self, name: &'static str) -> Option<&'n Node> {
        self.asked.push(name);
        self.fields.iter().find(|(known, _)| known == name).map(|(_, node)| node)
    }

    /// Whether the place has a field, whatever it holds.
    pub(super) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(known, _)| known == name)
    }
}

impl Reader<'_> {
    #[inline(never)]
    pub(super) fn fault(&mut self, node: &Node, wanted: &str) {
        self.note(Fault::at(node, node.describe(), wanted));
    }

    #[inline(never)]
    pub(super) fn note(&mut self, fault: Fault) {
        if self.faults.len() < FAULTS_AT_MOST {
            self.faults.push(fault);
        }
    }

    /// A word that stands for nothing known.
    #[inline(never)]
    pub(super) fn unknown(&mut self, node: &Node, found: &str, words: &[&str]) {
        let listed = words.get(..40).unwrap_or(words).join(", ");
        let mut fault = Fault::at(node, format!("\"{found}\""), format!("one of {listed}"));
        fault.meant = meant(found, words);
        self.note(fault);
    }

    #[inline(never)]
    pub(super) fn fields<'n>(&mut self, node: &'n Node) -> Option<Fields<'n>> {
        let What::Map(fields) = &node.what else {
            self.fault(node, "fields: names with their values");
            return None;
        };
        self.each_once(fields);
        Some(Fields { node, fields, asked: Vec::new() })
    }

    /// No name stands twice.
    #[inline(never)]
    pub(super) fn each_once(&mut self, fields: &[(String, Node)]) {
        for (index, (name, value)) in fields.iter().enumerate() {
            if fields[..index].iter().any(|(earlier, _)| earlier == name) {
                self.note(Fault::at(value, format!("\"{name}\" twice"), "each name once"));
            }
        }
    }

    /// Every field of the place has been asked for.
    #[inline(never)]
    pub(super) fn end(&mut self, fields: Fields<'_>) {
        for (name, value) in fields.fields {
            if !fields.asked.iter().any(|asked| asked == name) {
                self.unknown(value, name, &fields.asked);
            }
        }
    }

    #[inline(never)]
    pub(super) fn needed<'n>(&mut self, fields: &mut Fields<'n>, name: &'static str) -> Option<&'n Node> {
        let found = fields.get(name);
        if found.is_none() {
            self.note(Fault::at(fields.node, format!("no \"{name}\""), format!("the field \"{name}\"")));
        }
        found
    }

    #[inline(never)]
    pub(super) fn text<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        match node.text() {
            Some(text) if text.chars().count() <= LETTERS_AT_MOST && !text.trim().is_empty() => Some(text),
            Some(_) => {
                self.fault(node, &format!("a text of 1 to {LETTERS_AT_MOST} letters"));
                None
            }
            None => {
                self.fault(node, "a text");
                None
            }
        }
    }

    #[inline(never)]
    pub(super) fn list<'n>(&mut self, node: &'n Node) -> &'n [Node] {
        match &node.what {
            What::List(items) => items,
            _ => {
                self.fault(node, "a list");
                &[]
            }
        }
    }

    /// A list, or one value in place of a list of one.
    pub(super) fn listed<'n>(&mut self, node: &'n Node) -> &'n [Node] {
        match &node.what {
            What::List(items) => items,
            _ => std::slice::from_ref(node),
        }
    }

    #[inline(never)]
    pub(super) fn yes_no(&mut self, node: &Node) -> Option<bool> {
        match node.text() {
            Some("yes" | "true") => Some(true),
            Some("no" | "false") => Some(false),
            _ => {
                self.fault(node, "yes or no");
                None
            }
        }
    }

    pub(super) fn is_yes(&mut self, node: Option<&Node>) -> bool {
        node.and_then(|node| self.yes_no(node)).unwrap_or(false)
    }

    #[inline(never)]
    pub(super) fn number(&mut self, node: &Node, most: u32) -> Option<u32> {
        let number = node.text().and_then(|text| text.parse().ok()).filter(|number| *number <= most);
        if number.is_none() {
            self.fault(node, &format!("a whole number up to {most}"));
        }
        number
    }

    #[inline(never)]
    pub(super) fn date(&mut self, node: &Node) -> Option<Date> {
        let date = node.text().and_then(date);
        if date.is_none() {
            self.fault(node, "a day, such as 2022-03-04");
        }
        date
    }

    /// A day with its clock, or a day whose clock is `otherwise`.
    #[inline(never)]
    pub(super) fn wall(&mut self, node: &Node, otherwise: fn(Date) -> WallTime) -> Option<WallTime> {
        let wall = node.text().and_then(|text| self.wall_of(text).or_else(|| date(text).map(otherwise)));
        if wall.is_none() {
            self.fault(node, "a time without a zone, such as 2022-03-04T23:59:59, or a day");
        }
        wall
    }

    /// A day with its clock, or one told by the holiday at hand.
    pub(super) fn wall_of(&self, text: &str) -> Option<WallTime> {
        wall(text).or_else(|| self.holiday.as_ref()?.wall(text))
    }

    /// A name: what other places point with.
    #[inline(never)]
    pub(super) fn name(&mut self, node: &Node) -> Option<&'static str> {
        let is_name = |text: &&str| {
            text.len() <= 60
                && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
                && text.bytes().any(|byte| byte != b'-')
        };
        let name = node.text().filter(is_name);
        if name.is_none() {
            self.fault(node, "a name of small letters, digits and hyphens");
        }
        name.map(keep_text)
    }

    #[inline(never)]
    pub(super) fn words(&mut self, node: &Node) -> Option<Text> {
        let What::Map(languages) = &node.what else {
            self.fault(node, "a sentence in each language: en, zh, de, …");
            return None;
        };
        self.each_once(languages);
        let mut all: Vec<(&str, &str)> = Vec::new();
        for (tag, sentence) in languages {
            let is_tag = (2..=12).contains(&tag.len())
                && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            if !is_tag {
                self.note(Fault::at(
                    sentence,
                    format!("\"{tag}\""),
                    "the tag of a language, such as en or pt-BR",
                ));
            } else if let Some(text) = self.text(sentence) {
                let text = match self.holiday {
                    Some(of) => text.replace("{year}", &of.holiday.through.year().to_string()),
                    None => text.to_owned(),
                };
                all.push((keep_text(tag), keep_text(&text)));
            }
        }
        let of = |tag: &str| all.iter().find(|(known, _)| *known == tag).map(|(_, text)| *text);
        let Some((_, first)) = all.first() else {
            self.fault(node, "a sentence in at least one language");
            return None;
        };
        let en = of("en").unwrap_or(first);
        let zh = of("zh").unwrap_or(en);
        let others = all.iter().copied().filter(|(tag, _)| !["en", "zh"].contains(tag)).collect();
        Some(Text { en, zh, others: keep_all(others) })
    }

    /// The place of a word among others.
    #[inline(never)]
    fn place(&mut self, node: &Node, words: &[&'static str]) -> Option<usize> {
        let found = self.text(node)?;
        let place = words.iter().position(|word| *word == found);
        if place.is_none() {
            self.unknown(node, found, words);
        }
        place
    }

    /// One of a closed set of words.
    pub(super) fn word<T: Copy>(&mut self, node: &Node, all: &[T], words: &[&'static str]) -> Option<T> {
        self.place(node, words).and_then(|place| all.get(place)).copied()
    }

    /// Words of a closed set.
    pub(super) fn word_list<T: Copy>(
        &mut self,
        node: Option<&Node>,
        all: &[T],
        words: &[&'static str],
    ) -> &'static [T] {
        let mut found = Vec::new();
        for item in node.map_or(&[][..], |node| self.listed(node)) {
            found.extend(self.word(item, all, words));
        }
        keep_all(found)
    }

    pub(super) fn kind(&mut self, node: &Node) -> Option<EventKind> {
        self.text(node).and_then(|word| self.kind_named(node, word))
    }

    pub(super) fn kind_named(&mut self, node: &Node, word: &str) -> Option<EventKind> {
        let kinds: Vec<EventKind> = self.library.kinds().collect();
        let kind = kinds.iter().copied().find(|kind| kind.word() == word.trim());
        if kind.is_none() {
            let every: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
            self.unknown(node, word, &every);
        }
        kind
    }

    pub(super) fn zone(&mut self, node: &Node) -> Option<&'static Zone<'static>> {
        let name = self.text(node)?;
        let zone = self.library.zone(name);
        if zone.is_none() {
            self.unknown(node, name, &COMPILED_ZONES.map(|zone| zone.name));
        }
        zone
    }

    pub(super) fn calendar_named(&mut self, node: &Node) -> Option<&'static Calendar> {
        let id = self.text(node)?;
        match self.library.calendar(id) {
            Ok(calendar) => Some(calendar),
            Err(faults) if faults.is_empty() => {
                let known: Vec<String> = self.library.calendar_names().map(str::to_owned).collect();
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
                self.unknown(node, id, &known);
                None
            }
            Err(faults) => {
                faults.into_iter().for_each(|fault| self.note(fault));
                None
            }
        }
    }

    pub(super) fn source(&mut self, node: &Node) -> Option<&'static Source> {
        let id = self.text(node)?;
        let source = self.library.sources.iter().copied().find(|source| source.id == id);
        if source.is_none() {
            let known: Vec<&str> = self.library.sources.iter().map(|source| source.id).collect();
            self.unknown(node, id, &known);
        }
        source
    }
}

/// A day, such as `2022-03-04`.
pub(super) fn date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-').map(|part| part.parse::<u32>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let date = Date::new(i32::try_from(year).ok().filter(|year| (1990..=2100).contains(year))?, month, day)?;
    (date.to_string() == text).then_some(date)
}

/// A day and its clock, such as `2022-03-04T23:59:59`.
pub(super) fn wall(text: &str) -> Option<WallTime> {
    let (day, clock) = text.split_once(['T', ' '])?;
    Some(WallTime { date: date(day)?, seconds: clock_seconds(clock)? })
}

/// A clock, such as `09:00` or `23:59:59`.
pub(super) fn clock_seconds(text: &str) -> Option<u32> {
    let parts: Vec<&str> = text.split(':').collect();
    let number =
        |part: &str, below: u32| part.parse::<u32>().ok().filter(|number| part.len() == 2 && *number < below);
    match parts[..] {
        [hour, minute] => Some(number(hour, 24)? * 3600 + number(minute, 60)? * 60),
        [hour, minute, second] => {
            Some(number(hour, 24)? * 3600 + number(minute, 60)? * 60 + number(second, 60)?)
        }
        _ => None,
    }
}

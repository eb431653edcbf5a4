//! The one reader of rulebooks: from a tree to values, naming every mistake. What it reads stays for as long as the program
//! runs: a plan points into it.

use super::clauses::Clauses;
use super::fault::{FAULTS_AT_MOST, Fault, meant};
use super::library::Library;
use super::node::{Node, What};
use super::vocabulary::{
    Answer, Asked, Counts, Edition, Effective, Governor, Grade, Liberty, Outside, Part, Patch, Question,
    Reading, Rulebook, Source, Text,
};
use crate::case::EventKind;
use crate::time::{COMPILED_ZONES, Calendar, Date, DayCount, MONDAY_TO_FRIDAY, WallTime, Zone};

/// Longer sentences than this no rulebook has.
const LETTERS_AT_MOST: usize = 2_000;
/// Money that was paid is posted within so many days: longer than any transfer takes.
const POSTED_WITHIN: u32 = 30;

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

/// Whose days a rulebook counts by.
#[derive(Debug, Clone, Copy)]
struct Clock {
    zone: &'static Zone<'static>,
    calendar: &'static Calendar,
    counts: Counts,
}

/// Reads with what a library knows already, and adds to it.
pub(super) struct Reader<'l> {
    pub(super) library: &'l mut Library,
    pub(super) faults: Vec<Fault>,
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
        self.asked.push(name);
        let found = self.fields.iter().find(|(known, _)| known == name).map(|(_, node)| node);
        found.filter(|node| !matches!(node.what, What::Null))
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
        let wall = node.text().and_then(|text| wall(text).or_else(|| date(text).map(otherwise)));
        if wall.is_none() {
            self.fault(node, "a time without a zone, such as 2022-03-04T23:59:59, or a day");
        }
        wall
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
                all.push((keep_text(tag), keep_text(text)));
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

    // ---- what rulebooks share -------------------------------------------------------------------

    /// Texts that something rests on.
    pub(super) fn sources(&mut self, node: &Node) {
        for item in self.list(node) {
            let Some(mut fields) = self.fields(item) else { continue };
            let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
            let grade =
                self.needed(&mut fields, "grade").and_then(|node| self.word(node, Grade::ALL, Grade::WORDS));
            let title = self.needed(&mut fields, "title").and_then(|node| self.words(node));
            self.end(fields);
            let (Some(id), Some(grade), Some(title)) = (id, grade, title) else { continue };
            let source = Source { id, title, grade };
            match self.library.sources.iter().find(|known| known.id == id) {
                Some(known) if **known == source => {}
                Some(_) => self.fault(item, &format!("another name than \"{id}\", which another source has")),
                None => self.library.sources.push(keep(source)),
            }
        }
    }

    /// What texts leave open.
    pub(super) fn questions(&mut self, node: &Node) {
        for item in self.list(node) {
            let Some(mut fields) = self.fields(item) else { continue };
            let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
            let ask = self.needed(&mut fields, "ask").and_then(|node| self.words(node));
            let answers = self.needed(&mut fields, "answers");
            let answers: Vec<Answer> = answers
                .map_or(&[][..], |node| self.list(node))
                .iter()
                .filter_map(|item| self.answer(item))
                .collect();
            if !(2..=4).contains(&answers.len()) {
                self.fault(item, "two to four answers, the usual one first");
            }
            self.end(fields);
            let (Some(id), Some(ask)) = (id, ask) else { continue };
            if self.library.question(id).is_some() {
                self.fault(item, &format!("another name than \"{id}\", which another question has"));
            } else if self.library.questions.len() == Library::QUESTIONS_AT_MOST {
                self.fault(item, &format!("at most {} questions in all", Library::QUESTIONS_AT_MOST));
            } else {
                let index = self.library.questions.len();
                let asked = Asked { index, id, ask, answers: keep_all(answers) };
                self.library.questions.push(Question(keep(asked)));
            }
        }
    }

    fn answer(&mut self, node: &Node) -> Option<Answer> {
        let mut fields = self.fields(node)?;
        let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
        let text = self.needed(&mut fields, "says").and_then(|node| self.words(node));
        let source = self.needed(&mut fields, "source").and_then(|node| self.source(node));
        self.end(fields);
        Some(Answer { id: id?, text: text?, source: source? })
    }

    /// A question and the number of one of its answers.
    fn asked(&mut self, fields: &mut Fields<'_>) -> Option<(Question, u8)> {
        let node = self.needed(fields, "question");
        let answer = self.needed(fields, "answer");
        let node = node?;
        let id = self.text(node)?;
        let Some(question) = self.library.question(id) else {
            let known: Vec<&str> = self.library.questions.iter().map(|question| question.word()).collect();
            self.unknown(node, id, &known);
            return None;
        };
        let answer = answer?;
        let id = self.text(answer)?;
        let Some(number) = question.answers().iter().position(|known| known.id == id) else {
            let known: Vec<&str> = question.answers().iter().map(|known| known.id).collect();
            self.unknown(answer, id, &known);
            return None;
        };
        if number == 0 {
            self.fault(answer, "another answer than the usual one, which changes nothing");
            return None;
        }
        Some((question, u8::try_from(number).ok()?))
    }

    // ---- a rulebook -----------------------------------------------------------------------------

    /// Reads a rulebook that stands whole in one tree.
    pub(super) fn rulebook(&mut self, node: &Node) -> Option<Rulebook> {
        let mut fields = self.fields(node)?;
        let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
        let title = self.needed(&mut fields, "title").and_then(|node| self.words(node));
        let zone = self.needed(&mut fields, "zone").and_then(|node| self.zone(node));
        if let Some(node) = fields.get("calendars") {
            self.calendars(node);
        }
        let calendar = self.needed(&mut fields, "calendar").and_then(|node| self.calendar_named(node));
        let last_seen = fields.get("last-seen").and_then(|node| self.date(node));
        let last_looked_for = self.needed(&mut fields, "last-looked-for").and_then(|node| self.date(node));
        if let Some(node) = fields.get("sources") {
            self.sources(node);
        }
        if let Some(node) = fields.get("questions") {
            self.questions(node);
        }
        self.declarations(&mut fields);
        let yields_to = fields.get("yields-to").map_or(&[][..], |node| self.listed(node));
        let yields_to = yields_to.iter().filter_map(|node| self.name(node)).collect();
        let readings = fields.get("readings").map_or(&[][..], |node| self.readings(node));
        let clock = Clock {
            zone: zone.unwrap_or(COMPILED_ZONES[0]),
            calendar: calendar.unwrap_or(&MONDAY_TO_FRIDAY),
            counts: fields.get("counting").map_or(Counts::default(), |node| self.counts(node)),
        };
        let parts = if fields.has("clauses") {
            vec![self.one_part(&mut fields, clock)]
        } else {
            let parts = self.needed(&mut fields, "parts").map_or(&[][..], |node| self.list(node));
            parts.iter().filter_map(|node| self.part(node, clock, readings)).collect()
        };
        self.distinct(node, parts.iter().map(|part| part.id));
        if parts.is_empty() {
            self.fault(node, "at least one part, or clauses");
        }
        self.end(fields);
        Some(Rulebook {
            id: id?,
            title: title?,
            parts: keep_all(parts.into_iter().map(|part| -> &'static Part { keep(part) }).collect()),
            readings,
            yields_to: keep_all(yields_to),
            last_seen,
            last_looked_for: last_looked_for?,
        })
    }

    pub(super) fn distinct(&mut self, node: &Node, names: impl Iterator<Item = &'static str>) {
        let mut seen: Vec<&str> = Vec::new();
        for name in names {
            if seen.contains(&name) {
                self.note(Fault::at(node, format!("\"{name}\" twice"), "each name once"));
            }
            seen.push(name);
        }
    }

    /// A rulebook of one text, whose clauses stand in it.
    fn one_part(&mut self, fields: &mut Fields<'_>, clock: Clock) -> Part {
        let edition = self.edition_of(fields, "rules", None, clock, &[]);
        let editions: Vec<&'static Edition> = vec![keep(edition)];
        Part {
            id: "rules",
            editions: keep_all(editions),
            governed_by: Governor::Undated,
            or_governed_by: None,
            which_payment: None,
            outside: Outside::NotHeld,
        }
    }

    fn part(&mut self, node: &Node, clock: Clock, readings: &'static [Reading]) -> Option<Part> {
        let mut fields = self.fields(node)?;
        let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
        let governed_by = self.needed(&mut fields, "governed-by").and_then(|node| self.governor(node));
        let or_governed_by = fields.get("or-governed-by").and_then(|node| {
            let mut fields = self.fields(node)?;
            let asked = self.asked(&mut fields);
            let event = self.needed(&mut fields, "event").and_then(|node| self.governor(node));
            self.end(fields);
            Some((event?, asked?.0))
        });
        let outside = self.needed(&mut fields, "outside").and_then(|node| {
            self.word(node, &[Outside::NotHeld, Outside::NotCovered], &["not-held", "not-covered"])
        });
        let mut editions: Vec<&'static Edition> = Vec::new();
        let nodes = self.needed(&mut fields, "editions").map_or(&[][..], |node| self.list(node));
        for node in nodes {
            if let Some(edition) = self.edition(node, clock, &editions) {
                editions.push(keep(edition));
            }
        }
        if editions.is_empty() {
            self.fault(node, "at least one edition");
        }
        self.distinct(node, editions.iter().map(|edition| edition.id));
        self.end(fields);
        let is_split = matches!(governed_by?, Governor::Payment | Governor::KeyEvent);
        let takes = |reading: &&Reading| matches!(reading.patch, Patch::Take(Liberty::FirstPayment));
        Some(Part {
            id: id?,
            editions: keep_all(editions),
            governed_by: governed_by?,
            or_governed_by,
            which_payment: readings.iter().find(takes).filter(|_| is_split).map(|reading| reading.question),
            outside: outside?,
        })
    }

    fn governor(&mut self, node: &Node) -> Option<Governor> {
        let text = self.text(node)?;
        Some(match text {
            "payment" => Governor::Payment,
            "thread" => Governor::Thread,
            "key-event" => Governor::KeyEvent,
            "nothing" => Governor::Undated,
            _ => match text.strip_prefix("last ") {
                Some(kind) => Governor::Last(self.kind_named(node, kind)?),
                None => {
                    let words = ["payment", "thread", "key-event", "nothing", "last …"];
                    self.unknown(node, text, &words);
                    return None;
                }
            },
        })
    }

    fn edition(&mut self, node: &Node, clock: Clock, earlier: &[&'static Edition]) -> Option<Edition> {
        let mut fields = self.fields(node)?;
        let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
        let title = self.needed(&mut fields, "title").and_then(|node| self.words(node));
        let edition = self.edition_of(&mut fields, id.unwrap_or_default(), title, clock, earlier);
        self.end(fields);
        (id.is_some() && title.is_some()).then_some(edition)
    }

    /// An edition, of the fields that its name is known of.
    fn edition_of(
        &mut self,
        fields: &mut Fields<'_>,
        id: &'static str,
        title: Option<Text>,
        clock: Clock,
        earlier: &[&'static Edition],
    ) -> Edition {
        let published = fields.get("published").and_then(|node| self.date(node));
        let effective = match (fields.get("effective"), fields.get("known-by")) {
            (Some(_), Some(node)) => {
                self.fault(node, "either \"effective\" or \"known-by\"");
                None
            }
            (Some(node), None) => self.wall(node, WallTime::start_of).map(Effective::From),
            (None, Some(node)) => self.date(node).map(Effective::KnownBy),
            (None, None) => None,
        };
        let until = fields.get("until").and_then(|node| self.wall(node, WallTime::end_of));
        let own_zone = match title {
            Some(_) => fields.get("zone").and_then(|node| self.zone(node)),
            None => None,
        };
        let supersedes = match title.and_then(|_| fields.get("supersedes")) {
            Some(node) => self.text(node).and_then(|id| {
                let found = earlier.iter().copied().find(|edition| edition.id == id);
                if found.is_none() {
                    let known: Vec<&str> = earlier.iter().map(|edition| edition.id).collect();
                    self.unknown(node, id, &known);
                }
                found
            }),
            None => None,
        };
        let key_event = fields.get("key-event").and_then(|node| self.kind(node));
        let posted_within = fields.get("posted-within").and_then(|node| self.number(node, 365));
        let readings = match title.and_then(|_| fields.get("readings")) {
            Some(node) => self.readings(node),
            None => &[],
        };
        let clauses = self.needed(fields, "clauses");
        let clauses = clauses.map_or(&[][..], |node| Clauses::read(self, node, earlier));
        Edition {
            id,
            title: title.unwrap_or(Text { en: "", zh: "", others: &[] }),
            published,
            effective: effective.unwrap_or(Effective::Unknown),
            until,
            zone: own_zone.unwrap_or(clock.zone),
            calendar: clock.calendar,
            counts: clock.counts,
            readings,
            supersedes,
            key_event,
            posted_within: posted_within.unwrap_or(POSTED_WITHIN),
            clauses,
        }
    }

    /// How time is counted.
    pub(super) fn counts(&mut self, node: &Node) -> Counts {
        let Some(mut fields) = self.fields(node) else { return Counts::default() };
        let counts = Counts {
            days: fields.get("days").and_then(|node| self.days(node)),
            zone: fields.get("zone").and_then(|node| self.zone(node)),
            calendar: fields.get("calendar").and_then(|node| self.calendar_named(node)),
            roll: fields
                .get("roll")
                .and_then(|node| self.word(node, &[true, false], &["next-working-day", "stays"])),
            strict_hours: fields
                .get("strict")
                .and_then(|node| self.word(node, &[true, false], &["hours", "nothing"])),
        };
        self.end(fields);
        counts
    }

    fn days(&mut self, node: &Node) -> Option<DayCount> {
        let all = [DayCount::AfterStartDay, DayCount::Exact, DayCount::FromStartDay];
        self.word(node, &all, &["after-start-day", "exact", "from-start-day"])
    }

    // ---- readings -------------------------------------------------------------------------------

    pub(super) fn readings(&mut self, node: &Node) -> &'static [Reading] {
        let items = self.list(node);
        keep_all(items.iter().filter_map(|item| self.reading(item)).collect())
    }

    fn reading(&mut self, node: &Node) -> Option<Reading> {
        let mut fields = self.fields(node)?;
        let asked = self.asked(&mut fields);
        let patch = self.patch(&mut fields);
        self.end(fields);
        let (question, answer) = asked?;
        Some(Reading { question, answer, patch: patch? })
    }

    /// What a reading changes: one field, or the start and the length of a window.
    fn patch(&mut self, fields: &mut Fields<'_>) -> Option<Patch> {
        const NAMES: [&str; 10] =
            ["days", "zone", "strict", "roll", "calendar", "within", "starts", "deems", "steps", "withheld"];
        let mut found = Vec::new();
        for name in NAMES.into_iter().chain(["take"]) {
            if let Some(node) = fields.get(name) {
                found.push((name, node));
            }
        }
        match found[..] {
            [("within", within), ("starts", starts)] => {
                let within = self.window(within);
                let starts = self.anchor(starts);
                Some(Patch::StartsWithin(starts?, within?))
            }
            [(name, node)] => self.one_patch(name, node),
            _ => {
                let names: Vec<&str> = found.iter().map(|(name, _)| *name).collect();
                let found = if names.is_empty() { "nothing".to_owned() } else { names.join(", ") };
                let wanted = format!(
                    "what the answer changes: one of {}, take, or starts with within",
                    NAMES.join(", ")
                );
                self.note(Fault::at(fields.node, found, wanted));
                None
            }
        }
    }

    fn one_patch(&mut self, name: &str, node: &Node) -> Option<Patch> {
        Some(match name {
            "days" => Patch::Days(self.days(node)?),
            "zone" => Patch::Zone(self.zone(node)?),
            "strict" => {
                let all = [Patch::StrictHours, Patch::StrictUntil, Patch::StrictDeadline];
                self.word(node, &all, &["hours", "until", "deadline"])?
            }
            "roll" => self.word(node, &[Patch::Roll], &["next-working-day"])?,
            "calendar" => Patch::Week(self.calendar_named(node)?),
            "within" => Patch::Within(self.window(node)?),
            "starts" => Patch::Starts(self.anchor(node)?),
            "deems" => self.yes(node, Patch::Deems)?,
            "withheld" => self.yes(node, Patch::Withheld)?,
            "steps" => Patch::Steps(self.steps(node)),
            _ => Patch::Take(self.word(node, Liberty::ALL, Liberty::WORDS)?),
        })
    }

    fn yes(&mut self, node: &Node, patch: Patch) -> Option<Patch> {
        let yes = self.yes_no(node)?;
        if !yes {
            self.fault(node, "yes");
        }
        yes.then_some(patch)
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

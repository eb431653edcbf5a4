//! A rulebook, its parts and their editions.

use super::clauses::Clauses;
use super::fault::Fault;
use super::library::Awaited;
use super::node::{Node, What};
use super::reader::{Fields, OfHoliday, Reader, clock_seconds, keep, keep_all, keep_text};
use super::terms::{camel, kebab};
use super::vocabulary::{
    ALWAYS, Asks, ByFact, Condition, Counts, Edition, Effective, Governor, Liberty, Outside, Part, Patch,
    Phrases, Reading, Rulebook, Situation, Text,
};
use crate::case::{EventKind, Fact, FactSort, FactValue};
use crate::sort::sort_by_key;
use crate::time::{
    COMPILED_ZONES, Calendar, DayCount, Holiday, MONDAY_TO_FRIDAY, OpenHours, OutOfHours, WallTime, Zone,
};

/// Money that was paid is posted within so many days: longer than any transfer takes.
const POSTED_WITHIN: u32 = 30;

/// More than this nobody is asked about one situation.
const ASKS_AT_MOST: usize = 6;

/// More phrases than this no rulebook has, and none is longer or shorter; two Chinese characters are six bytes.
const PHRASES_AT_MOST: usize = 500;
const PHRASE_AT_MOST: usize = 60;
const PHRASE_BYTES_AT_LEAST: usize = 3;

/// Whose days a rulebook counts by.
#[derive(Debug, Clone, Copy)]
struct Clock {
    zone: &'static Zone<'static>,
    calendar: &'static Calendar,
    calendar_of: Option<ByFact<&'static Calendar>>,
    zone_of: Option<ByFact<&'static Zone<'static>>>,
    counts: Counts,
}

impl Reader<'_> {
    /// Reads a rulebook that stands whole in one tree.
    pub(super) fn rulebook(&mut self, node: &Node) -> Option<Rulebook> {
        let mut fields = self.fields(node)?;
        let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
        let title = self.needed(&mut fields, "title").and_then(|node| self.words(node));
        let zone = self.needed(&mut fields, "zone");
        if let Some(node) = fields.get("calendars") {
            self.calendars(node);
        }
        let calendar = self.needed(&mut fields, "calendar");
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
        let situations = fields.get("situations").map_or(&[][..], |node| self.situations(node));
        let phrases = fields.get("phrases").map_or(&[][..], |node| self.phrases(node));
        let joins_when = fields.get("joins-when").map_or(Some(ALWAYS), |node| self.condition(node));
        let (zone, zone_of) = zone.map_or((None, None), |node| self.zone_or_fact(node));
        let (calendar, calendar_of) = calendar.map_or((None, None), |node| self.calendar_or_fact(node));
        let clock = Clock {
            zone: zone.unwrap_or(COMPILED_ZONES[0]),
            calendar: calendar.unwrap_or(&MONDAY_TO_FRIDAY),
            calendar_of,
            zone_of,
            counts: fields.get("counting").map_or(Counts::default(), |node| self.counts(node)),
        };
        let parts = if fields.has("clauses") {
            vec![self.one_part(&mut fields, title, clock)]
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
            zone: clock.zone,
            zone_of: clock.zone_of,
            joins_when: joins_when?,
            knows_platform: node.holds("platform"),
            situations,
            phrases,
            last_seen,
            last_looked_for: last_looked_for?,
        })
    }

    /// What people may be waiting for.
    fn situations(&mut self, node: &Node) -> &'static [Situation] {
        let items = self.list(node);
        let all: Vec<Situation> = items.iter().filter_map(|item| self.situation(item)).collect();
        self.distinct(node, all.iter().map(|one| one.id));
        keep_all(all)
    }

    fn situation(&mut self, node: &Node) -> Option<Situation> {
        let mut fields = self.fields(node)?;
        let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
        let title = self.needed(&mut fields, "title").and_then(|node| self.words(node));
        let starts = self.needed(&mut fields, "starts").and_then(|node| self.kind(node));
        let topic = fields.get("topic").and_then(|node| self.topic(node));
        let given = fields.get("given").map_or(&[][..], |node| self.given(node));
        let asks = self.needed(&mut fields, "asks").map_or(&[][..], |node| self.list(node));
        if asks.len() > ASKS_AT_MOST {
            self.fault(node, &format!("at most {ASKS_AT_MOST} things to ask"));
        }
        let asks = asks.iter().filter_map(|item| self.asks(item)).collect();
        self.end(fields);
        Some(Situation { id: id?, title: title?, starts: starts?, topic, given, asks: keep_all(asks) })
    }

    /// Words by which people tell of events.
    fn phrases(&mut self, node: &Node) -> &'static [Phrases] {
        let items = self.list(node);
        let all: Vec<Phrases> = items.iter().filter_map(|item| self.phrases_of_one(item)).collect();
        if all.iter().map(|one| one.any_of.len()).sum::<usize>() > PHRASES_AT_MOST {
            self.fault(node, &format!("at most {PHRASES_AT_MOST} phrases"));
        }
        keep_all(all)
    }

    fn phrases_of_one(&mut self, node: &Node) -> Option<Phrases> {
        let mut fields = self.fields(node)?;
        let event = self.needed(&mut fields, "event").and_then(|node| self.kind(node));
        let any_of = self.needed(&mut fields, "any-of").map_or(&[][..], |node| self.list(node));
        let any_of = any_of.iter().filter_map(|item| self.phrase(item)).collect();
        self.end(fields);
        Some(Phrases { event: event?, any_of: keep_all(any_of) })
    }

    /// A phrase. What is very short stands in too many messages.
    fn phrase(&mut self, node: &Node) -> Option<&'static str> {
        let text = self.text(node)?.trim();
        let is_told = text.chars().any(char::is_alphabetic) && text.len() >= PHRASE_BYTES_AT_LEAST;
        if !is_told || text.chars().count() > PHRASE_AT_MOST {
            self.fault(node, &format!("words that people write, at most {PHRASE_AT_MOST} characters"));
            return None;
        }
        Some(keep_text(text))
    }

    /// Facts with what they are.
    fn given(&mut self, node: &Node) -> &'static [(Fact, FactValue)] {
        let What::Map(facts) = &node.what else {
            self.fault(node, "facts with what they are, such as platform: alibaba");
            return &[];
        };
        self.each_once(facts);
        let mut all = Vec::new();
        for (name, value) in facts {
            match self.one_condition(name, value) {
                Some(Condition::OneOf(fact, [word])) => all.push((fact, FactValue::Word(word))),
                Some(Condition::Is(fact)) => all.push((fact, FactValue::Flag(true))),
                Some(Condition::Not(Condition::Is(fact))) => all.push((*fact, FactValue::Flag(false))),
                Some(_) => self.fault(value, "one word of the fact, yes, or no"),
                None => {}
            }
        }
        keep_all(all)
    }

    /// A fact, or a kind of event.
    fn asks(&mut self, node: &Node) -> Option<Asks> {
        let name = self.text(node)?;
        let facts: Vec<Fact> = self.library.facts().collect();
        if let Some(fact) = facts.iter().find(|fact| fact.word() == camel(name)) {
            return Some(Asks::Fact(*fact));
        }
        if let Some(kind) = self.library.kinds().find(|kind| kind.word() == name) {
            return Some(Asks::Event(kind));
        }
        let facts: Vec<String> = facts.iter().map(|fact| kebab(fact.word())).collect();
        let kinds = self.library.kinds().map(EventKind::word);
        let mut every: Vec<&str> = kinds.collect();
        every.extend(facts.iter().map(String::as_str));
        self.unknown(node, name, &every);
        None
    }

    /// Rulebooks of which only the name and when they join in is told.
    pub(super) fn awaited(&mut self, node: &Node) {
        for item in self.list(node) {
            let Some(mut fields) = self.fields(item) else { continue };
            let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
            let joins_when = self.needed(&mut fields, "joins-when").and_then(|node| self.condition(node));
            self.end(fields);
            self.library
                .awaited
                .extend(id.zip(joins_when).map(|(id, joins_when)| Awaited { id, joins_when }));
        }
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
    fn one_part(&mut self, fields: &mut Fields<'_>, title: Option<Text>, clock: Clock) -> Part {
        let governor = fields.get("governed-by");
        let governed_by = governor.and_then(|node| self.governor(node)).unwrap_or(Governor::Undated);
        let has_dates = ["effective", "known-by", "until"].iter().any(|name| fields.has(name));
        if has_dates && governor.is_none() && !fields.has("key-event") {
            let wanted = "\"governed-by\": the event that must lie in the days of the text";
            self.note(Fault::at(fields.node, "days, and nothing that must lie in them", wanted));
        }
        let edition = self.edition_of(fields, "rules", None, clock, &[]);
        // It has no other name than its rulebook.
        let edition = Edition { title: title.unwrap_or(edition.title), ..edition };
        self.ends_by_an_event(fields.node, governed_by, &edition);
        let editions: Vec<&'static Edition> = vec![keep(edition)];
        Part {
            id: "rules",
            editions: keep_all(editions),
            governed_by,
            or_governed_by: None,
            which_payment: None,
            outside: Outside::NotHeld,
            derived_through: None,
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
            let each = node.field("each-holiday").map(|each| self.each_holiday(each, clock.calendar));
            let holidays = each.map_or(vec![None], |found| found.into_iter().map(Some).collect());
            for holiday in holidays {
                self.holiday = holiday.map(|holiday| OfHoliday { holiday, calendar: clock.calendar });
                let edition = self.edition(node, clock, &editions);
                self.holiday = None;
                let Some(edition) = edition else { continue };
                if let Some(governed_by) = governed_by {
                    self.ends_by_an_event(node, governed_by, &edition);
                }
                editions.push(keep(edition));
            }
        }
        let is_derived = nodes.iter().any(|node| node.field("each-holiday").is_some());
        if is_derived {
            sort_by_key(&mut editions, |edition| match edition.effective {
                Effective::From(wall) => wall.as_seconds(),
                Effective::KnownBy(day) => WallTime::start_of(day).as_seconds(),
                Effective::Unknown => i64::MIN,
            });
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
            derived_through: clock.calendar.known_through().filter(|_| is_derived),
        })
    }

    /// The holidays of a calendar that an edition is made for.
    fn each_holiday(&mut self, node: &Node, calendar: &'static Calendar) -> Vec<Holiday> {
        let Some(mut fields) = self.fields(node) else { return Vec::new() };
        let name = self.needed(&mut fields, "name").and_then(|node| self.text(node));
        let from = self.needed(&mut fields, "from").and_then(|node| self.date(node));
        let days = fields.get("days-at-least").and_then(|node| self.number(node, 60)).unwrap_or(1);
        self.end(fields);
        let (Some(name), Some(from)) = (name, from) else { return Vec::new() };
        let lasts = |day: &Holiday| day.through.days() - day.from.days() + 1;
        let is_meant = |day: &&Holiday| {
            day.name.starts_with(name) && day.from >= from && i64::from(lasts(day)) >= i64::from(days)
        };
        let found: Vec<Holiday> = calendar.holidays.iter().filter(is_meant).copied().collect();
        if found.is_empty() {
            self.fault(node, &format!("a holiday that the calendar \"{}\" has", calendar.id));
        }
        found
    }

    /// A text that nothing selects is the newest one: it does not end.
    fn ends_by_an_event(&mut self, node: &Node, governed_by: Governor, edition: &Edition) {
        if governed_by == Governor::Undated && edition.until.is_some() && edition.key_event.is_none() {
            self.note(Fault::at(
                node,
                "\"until\", governed by nothing",
                "a text without \"until\", or one that is governed by an event",
            ));
        }
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
        let id = match (id, self.holiday) {
            (Some(id), Some(of)) => Some(keep_text(&format!("{id}-{}", of.holiday.through.year()))),
            _ => id,
        };
        fields.get("each-holiday");
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
        let first_payment = fields.get("first-payment");
        let first_payment = self.is_yes(first_payment);
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
            calendar_of: clock.calendar_of,
            zone_of: clock.zone_of.filter(|_| own_zone.is_none()),
            counts: clock.counts,
            readings,
            supersedes,
            key_event,
            first_payment,
            posted_within: posted_within.unwrap_or(POSTED_WITHIN),
            clauses,
        }
    }

    /// One calendar; or those of the words that a declared fact may be, and what they agree on.
    fn calendar_or_fact(
        &mut self,
        node: &Node,
    ) -> (Option<&'static Calendar>, Option<ByFact<&'static Calendar>>) {
        if !matches!(node.what, What::Map(_)) {
            return (self.calendar_named(node), None);
        }
        let Some(mut fields) = self.fields(node) else { return (None, None) };
        let (fact, words) = self.deciding(&mut fields);
        let mut by = Vec::new();
        if let Some(list) = self.needed(&mut fields, "among") {
            for item in self.list(list) {
                let word = self.word(item, words, words);
                by.extend(word.zip(self.calendar_named(item)));
            }
            if by.is_empty() {
                self.fault(list, "at least one of its words, each the name of a calendar");
            }
        }
        self.end(fields);
        let calendars: Vec<&Calendar> = by.iter().map(|(_, calendar)| *calendar).collect();
        let common: Option<&'static Calendar> =
            Calendar::agreed(&calendars).map(|common| -> &'static Calendar { keep(common) });
        (common, fact.map(|fact| ByFact { fact, by: keep_all(by) }))
    }

    /// One zone; or the usual one, and others for some words of a declared fact.
    fn zone_or_fact(
        &mut self,
        node: &Node,
    ) -> (Option<&'static Zone<'static>>, Option<ByFact<&'static Zone<'static>>>) {
        if !matches!(node.what, What::Map(_)) {
            return (self.zone(node), None);
        }
        let Some(mut fields) = self.fields(node) else { return (None, None) };
        let (fact, words) = self.deciding(&mut fields);
        let usual = self.needed(&mut fields, "usual").and_then(|node| self.zone(node));
        let mut by = Vec::new();
        for item in self.needed(&mut fields, "others").map_or(&[][..], |node| self.list(node)) {
            let Some(mut other) = self.fields(item) else { continue };
            let zone = self.needed(&mut other, "zone").and_then(|node| self.zone(node));
            let named = self.needed(&mut other, "for");
            let named = self.word_list(named, words, words);
            self.end(other);
            by.extend(named.iter().filter_map(|word| Some((*word, zone?))));
        }
        self.end(fields);
        (usual, fact.map(|fact| ByFact { fact, by: keep_all(by) }))
    }

    /// The declared fact that decides, and its words.
    fn deciding(&mut self, fields: &mut Fields<'_>) -> (Option<Fact>, &'static [&'static str]) {
        let is_choice = |fact: Fact| matches!(fact.declared(), Some(FactSort::Choice(_)));
        let fact =
            self.needed(fields, "of").and_then(|node| self.fact_of(node, "one of several words", is_choice));
        match fact.and_then(Fact::declared) {
            Some(FactSort::Choice(words)) => (fact, words),
            _ => (fact, &[]),
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
            worked_at_least: fields.get("working-days-at-least").and_then(|node| self.number(node, 10)),
            open: fields.get("open-hours").and_then(|node| self.open_hours(node)),
            out_of_hours: fields.get("out-of-hours").and_then(|node| self.out_of_hours(node)),
        };
        self.end(fields);
        counts
    }

    /// Such as `09:00-17:00`, or `09:00-17:00 on working days`.
    fn open_hours(&mut self, node: &Node) -> Option<OpenHours> {
        let read = |text: &str| {
            let (hours, on_working_days) = match text.strip_suffix(" on working days") {
                Some(hours) => (hours, true),
                None => (text, false),
            };
            let (opens, closes) = hours_of_day(hours)?;
            (opens + 3600 <= closes).then_some(OpenHours { opens, closes, on_working_days })
        };
        let hours = node.text().and_then(read);
        if hours.is_none() {
            self.fault(node, "an hour or more of a day, such as 09:00-17:00, or 09:00-17:00 on working days");
        }
        hours
    }

    /// Such as `18:00-09:00, starts 10:00`.
    fn out_of_hours(&mut self, node: &Node) -> Option<OutOfHours> {
        let read = |text: &str| {
            let (hours, starts) = text.split_once(", starts ")?;
            let ((from, until), starts) = (hours_of_day(hours)?, clock_seconds(starts.trim())?);
            (from != until && starts >= until).then_some(OutOfHours { from, until, starts })
        };
        let hours = node.text().and_then(read);
        if hours.is_none() {
            let wanted =
                "hours of the day and when a window starts after them, such as 18:00-09:00, starts 10:00";
            self.fault(node, wanted);
        }
        hours
    }

    pub(super) fn days(&mut self, node: &Node) -> Option<DayCount> {
        let all = [DayCount::AfterStartDay, DayCount::Exact, DayCount::FromStartDay];
        self.word(node, &all, &["after-start-day", "exact", "from-start-day"])
    }
}

/// Two times of day, such as `09:00-17:00`; the second may be midnight, as `24:00`.
fn hours_of_day(text: &str) -> Option<(u32, u32)> {
    let (from, to) = text.split_once('-')?;
    let to = to.trim();
    let to = if to == "24:00" { Some(86_400) } else { clock_seconds(to) };
    Some((clock_seconds(from.trim())?, to?))
}

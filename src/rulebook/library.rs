//! The rulebooks that an assessment may look at, and what they share: questions, sources, calendars.

use std::sync::Arc;

use super::fault::Fault;
use super::node::{Node, What};
use super::reader::{Reader, keep};
use super::vocabulary::{Action, Condition, Question, Rulebook, Source, Text};
use crate::case::{EventKind, Fact, Lexicon, Party, Service, Zones};
use crate::time::{COMPILED_ZONES, Calendar, MONDAY_TO_FRIDAY, Zone};

/// A word that a rulebook declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeclaredWord {
    /// What it names.
    pub of: Declares,
    /// What people are asked, or what they call it.
    pub title: Text,
    /// What its own words are called, where it has any that need a name.
    pub values: &'static [(&'static str, Text)],
    /// Of an action the letter that helps with it.
    pub letter: Option<&'static str>,
    /// Of a letter what it says.
    pub text: Option<(Party, Text)>,
    /// Whether a form shows it among the first.
    pub is_first: bool,
}

impl DeclaredWord {
    /// Whether another declaration means the same by it: of what is said to people, that in the same words.
    pub(super) fn means(&self, other: &Self) -> bool {
        match self.of {
            Declares::Action(_) | Declares::Letter(_) => self == other,
            _ => self.of == other.of,
        }
    }

    /// A word of which nothing more is said than what it is called.
    pub(super) fn of(of: Declares, title: Text) -> Self {
        Self { of, title, values: &[], letter: None, text: None, is_first: false }
    }
}

/// What a declared word names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Declares {
    /// A fact of the order.
    Fact(Fact),
    /// A kind of event.
    Event(EventKind),
    /// Something to do.
    Action(Action),
    /// A text that is ready to be sent.
    Letter(&'static str),
    /// What a request can be about.
    Topic(Service),
}

/// A rulebook that is not loaded, and what the facts of an order have to say before it is needed.
#[derive(Debug, Clone, Copy)]
pub struct Awaited {
    /// Its name.
    pub id: &'static str,
    /// What has to hold.
    pub joins_when: Condition,
}

/// Rulebooks with what they share. What is loaded stays for as long as the program runs.
#[derive(Debug, Clone, Default)]
pub struct Library {
    /// In the order in which they were loaded.
    pub rulebooks: Vec<&'static Rulebook>,
    /// What the texts leave open, each at its index.
    pub questions: Vec<Question>,
    /// What the texts rest on.
    pub sources: Vec<&'static Source>,
    /// Words that its rulebooks declare, for people: first those that all share.
    pub declared: Vec<DeclaredWord>,
    /// The words that a case may be written in.
    pub lexicon: Lexicon,
    /// How many of the declared ones all share. A rulebook of one's own may mean something else by one of these.
    pub(super) shared: usize,
    /// Rulebooks that are to be loaded once an order may be under them.
    pub awaited: Vec<Awaited>,
    /// The zones of its rulebooks that are not compiled in.
    zones: Vec<&'static Zone<'static>>,
    /// Calendars that are laid out, and ...
    pub calendars: Vec<&'static Calendar>,
    /// ... those that nobody has asked for yet, by name.
    pub(super) unread: Vec<(String, Arc<Node>)>,
}

impl Library {
    /// More questions than this no library has.
    pub const QUESTIONS_AT_MOST: usize = 112;
    /// More zones than this no rulebook names beside those compiled in.
    const ZONES_AT_MOST: usize = 16;
    /// More rulebooks than this no library has.
    pub const RULEBOOKS_AT_MOST: usize = 100;

    /// A library of `rulebooks`, each whole, and of what they share: `sources`, `questions`, `calendars`, and words:
    /// `facts`, `topics` and `events`. Of those `awaited` only the name and when they join in.
    ///
    /// # Errors
    /// Every mistake in what they share, or in the first rulebook that has any.
    pub fn of(bundle: &Node) -> Result<Self, Vec<Fault>> {
        let mut library = Self::default();
        let mut reader = Reader { library: &mut library, faults: Vec::new(), holiday: None };
        let mut rulebooks: &[Node] = &[];
        if let Some(mut fields) = reader.fields(bundle) {
            if let Some(sources) = reader.needed(&mut fields, "sources") {
                reader.sources(sources);
            }
            if let Some(questions) = reader.needed(&mut fields, "questions") {
                reader.questions(questions);
            }
            if let Some(calendars) = reader.needed(&mut fields, "calendars") {
                reader.calendars(calendars);
            }
            reader.declarations(&mut fields);
            reader.library.shared = reader.library.declared.len();
            Fact::share();
            if let Some(awaited) = fields.get("awaited") {
                reader.awaited(awaited);
            }
            rulebooks = reader.needed(&mut fields, "rulebooks").map_or(&[], |node| reader.list(node));
            reader.end(fields);
        }
        let faults = reader.faults;
        if !faults.is_empty() {
            return Err(faults);
        }
        rulebooks.iter().try_fold(library, |library, rulebook| library.with(rulebook, &mut |_| None))
    }

    /// This library with more calendars; each is read when a rulebook counts by it.
    ///
    /// # Errors
    /// Where one has no name, or that of another.
    pub fn with_calendars(&self, calendars: &Node) -> Result<Self, Vec<Fault>> {
        let mut library = self.clone();
        let mut reader = Reader { library: &mut library, faults: Vec::new(), holiday: None };
        reader.calendars(calendars);
        let faults = reader.faults;
        if faults.is_empty() { Ok(library) } else { Err(faults) }
    }

    /// This library with one more rulebook. `zones` are those of the host, beside the ones compiled in.
    ///
    /// # Errors
    /// Every mistake in the rulebook; nothing of it is used then.
    pub fn with(&self, node: &Node, zones: &mut Zones<'_>) -> Result<Self, Vec<Fault>> {
        let mut library = self.clone();
        library.learn_zones(node, zones);
        let mut reader = Reader { library: &mut library, faults: Vec::new(), holiday: None };
        let rulebook = reader.rulebook(node);
        let mut faults = reader.faults;
        let Some(rulebook) = rulebook.filter(|_| faults.is_empty()) else { return Err(faults) };
        if library.rulebook(rulebook.id).is_some() {
            faults.push(Fault::at(node, format!("\"{}\"", rulebook.id), "a name that no other rulebook has"));
        }
        if library.rulebooks.len() == Self::RULEBOOKS_AT_MOST {
            let wanted = format!("at most {} rulebooks", Self::RULEBOOKS_AT_MOST);
            faults.push(Fault::at(node, "one more", wanted));
        }
        library.rulebooks.push(keep(rulebook));
        if faults.is_empty() { Ok(library) } else { Err(faults) }
    }

    /// The facts by which rulebooks join in, loaded or awaited, in the order in which they are declared.
    pub fn joining_facts(&self) -> impl Iterator<Item = Fact> {
        let loaded = self.rulebooks.iter().map(|rulebook| &rulebook.joins_when);
        let all: Vec<Fact> =
            loaded.chain(self.awaited.iter().map(|one| &one.joins_when)).flat_map(Condition::facts).collect();
        self.facts().filter(move |fact| all.contains(fact))
    }

    /// The rulebook of this name.
    pub fn rulebook(&self, id: &str) -> Option<&'static Rulebook> {
        self.rulebooks.iter().copied().find(|rulebook| rulebook.id == id)
    }

    /// The question of this name.
    pub fn question(&self, id: &str) -> Option<Question> {
        self.questions.iter().copied().find(|question| question.word() == id)
    }

    /// The kinds of event of the program, and those that its rulebooks declare.
    pub fn kinds(&self) -> impl Iterator<Item = EventKind> {
        let own = self.declared.iter().filter_map(|word| match word.of {
            Declares::Event(kind) => Some(kind),
            _ => None,
        });
        EventKind::ALL.iter().copied().chain(own)
    }

    /// The facts that its rulebooks share, and those that they declare.
    pub fn facts(&self) -> impl Iterator<Item = Fact> {
        self.declared.iter().filter_map(|word| match word.of {
            Declares::Fact(fact) => Some(fact),
            _ => None,
        })
    }

    /// Whether its rulebooks share a word.
    pub fn is_shared(&self, word: &DeclaredWord) -> bool {
        self.shared().iter().any(|shared| shared.of == word.of)
    }

    /// The words that its rulebooks share.
    pub fn shared(&self) -> &[DeclaredWord] {
        &self.declared[..self.shared]
    }

    /// The facts that its rulebooks share, with what people are asked.
    pub fn shared_facts(&self) -> impl Iterator<Item = (Fact, Text)> {
        self.shared().iter().filter_map(|word| match word.of {
            Declares::Fact(fact) => Some((fact, word.title)),
            _ => None,
        })
    }

    /// What somebody may be told to do: of the program, and what its rulebooks declare.
    pub fn actions(&self) -> impl Iterator<Item = Action> {
        let own = self.declared.iter().filter_map(|word| match word.of {
            Declares::Action(action) => Some(action),
            _ => None,
        });
        Action::ALL.iter().copied().chain(own.filter(|action| !Action::ALL.contains(action)))
    }

    /// The letters that its rulebooks declare.
    pub fn letters(&self) -> impl Iterator<Item = &'static str> {
        self.declared.iter().filter_map(|word| match word.of {
            Declares::Letter(id) => Some(id),
            _ => None,
        })
    }

    /// What a request may be about: of the program, and what its rulebooks declare.
    pub fn topics(&self) -> impl Iterator<Item = Service> {
        let own = self.declared.iter().filter_map(|word| match word.of {
            Declares::Topic(topic) => Some(topic),
            _ => None,
        });
        Service::ALL.iter().copied().chain(own)
    }

    /// The names of the calendars there are.
    pub fn calendar_names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(MONDAY_TO_FRIDAY.id).chain(self.unread.iter().map(|(id, _)| id.as_str()))
    }

    /// The calendar of this name, laid out now where nobody has asked for it before.
    ///
    /// # Errors
    /// Every mistake in it; none where there is no such calendar.
    pub fn calendar(&mut self, id: &str) -> Result<&'static Calendar, Vec<Fault>> {
        if id == MONDAY_TO_FRIDAY.id {
            return Ok(&MONDAY_TO_FRIDAY);
        }
        if let Some(known) = self.calendars.iter().find(|known| known.id == id) {
            return Ok(known);
        }
        let node = self.unread.iter().find(|(known, _)| known == id).map(|(_, node)| Arc::clone(node));
        let node = node.ok_or_else(Vec::new)?;
        let mut reader = Reader { library: self, faults: Vec::new(), holiday: None };
        let calendar = reader.calendar(&node);
        let faults = reader.faults;
        let calendar = calendar.filter(|_| faults.is_empty()).ok_or(faults)?;
        let calendar = keep(calendar);
        self.calendars.push(calendar);
        Ok(calendar)
    }

    /// Takes the zones that a rulebook names from the host, where they are none of those compiled in.
    fn learn_zones(&mut self, node: &Node, zones: &mut Zones<'_>) {
        let known = self.zones.len();
        let mut open = vec![node];
        while let Some(node) = open.pop() {
            for name in ["zone", "usual"] {
                let is_room = self.zones.len() < known + Self::ZONES_AT_MOST;
                let name =
                    node.field(name).and_then(Node::text).filter(|name| is_room && self.zone(name).is_none());
                if let Some(table) = name.and_then(&mut *zones) {
                    let transitions = table.transitions.leak();
                    self.zones.push(keep(Zone { name: table.name.leak(), first: table.first, transitions }));
                }
            }
            match &node.what {
                What::List(items) => open.extend(items),
                What::Map(fields) => open.extend(fields.iter().map(|(_, value)| value)),
                What::Null | What::Text(_) => {}
            }
        }
    }

    /// Takes a declared word.
    pub(super) fn learn(&mut self, word: DeclaredWord) {
        match word.of {
            Declares::Fact(fact) => self.lexicon.add_fact(fact),
            Declares::Event(kind) => self.lexicon.add_kind(kind),
            Declares::Topic(topic) => self.lexicon.add_topic(topic),
            Declares::Action(_) | Declares::Letter(_) => {}
        }
        self.declared.push(word);
    }

    pub(super) fn zone(&self, name: &str) -> Option<&'static Zone<'static>> {
        COMPILED_ZONES.into_iter().chain(self.zones.iter().copied()).find(|zone| zone.name == name)
    }
}

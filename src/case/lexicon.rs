//! The words that a case may be written in: those of the program, and those that the rulebooks at hand declare.

use super::{EventKind, Fact, Service};

/// The facts, kinds of event and topics that a case may name, by their words.
///
/// ```
/// use aftersales::case::EventKind;
/// let words = &aftersales::rulebooks::built_in().lexicon;
/// assert_eq!(words.kind("seller-replied"), Some(EventKind::SellerReplied));
/// assert!(words.fact("platform").is_some() && words.fact("colour").is_none());
/// ```
#[derive(Debug, Clone)]
pub struct Lexicon {
    facts: Vec<(&'static str, Fact)>,
    kinds: Vec<(&'static str, EventKind)>,
    topics: Vec<(&'static str, Service)>,
}

/// Those of the program alone.
impl Default for Lexicon {
    fn default() -> Self {
        Self {
            facts: Vec::new(),
            kinds: EventKind::ALL.iter().map(|kind| (kind.word(), *kind)).collect(),
            topics: Service::ALL.iter().map(|topic| (topic.word(), *topic)).collect(),
        }
    }
}

impl Lexicon {
    /// The fact of this name.
    pub fn fact(&self, word: &str) -> Option<Fact> {
        find(&self.facts, word)
    }

    /// The kind of event of this name.
    pub fn kind(&self, word: &str) -> Option<EventKind> {
        find(&self.kinds, word)
    }

    /// The topic or service of this name.
    pub fn topic(&self, word: &str) -> Option<Service> {
        find(&self.topics, word)
    }

    /// The names of all facts.
    pub fn facts(&self) -> impl Iterator<Item = &'static str> {
        self.facts.iter().map(|(word, _)| *word)
    }

    /// The names of all kinds of event.
    pub fn kinds(&self) -> impl Iterator<Item = &'static str> {
        self.kinds.iter().map(|(word, _)| *word)
    }

    /// The names of all topics.
    pub fn topics(&self) -> impl Iterator<Item = &'static str> {
        self.topics.iter().map(|(word, _)| *word)
    }

    /// Takes a fact; what had its name before has it no more.
    pub(crate) fn add_fact(&mut self, fact: Fact) {
        add(&mut self.facts, fact.word(), fact);
    }

    /// Takes a kind of event.
    pub(crate) fn add_kind(&mut self, kind: EventKind) {
        add(&mut self.kinds, kind.word(), kind);
    }

    /// Takes a topic.
    pub(crate) fn add_topic(&mut self, topic: Service) {
        add(&mut self.topics, topic.word(), topic);
    }
}

fn find<T: Copy>(all: &[(&'static str, T)], word: &str) -> Option<T> {
    all.iter().find(|(known, _)| *known == word).map(|(_, found)| *found)
}

fn add<T>(all: &mut Vec<(&'static str, T)>, word: &'static str, one: T) {
    all.retain(|(known, _)| *known != word);
    all.push((word, one));
}

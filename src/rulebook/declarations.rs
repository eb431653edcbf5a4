//! Facts, kinds of event and topics that a rulebook declares beside those of the program.

use super::fault::Fault;
use super::library::{DeclaredWord, Declares};
use super::node::{Node, What};
use super::reader::{Fields, Reader, keep_all};
use super::terms::camel;
use super::vocabulary::{Action, Text};
use crate::case::{Attribute, EventKind, Fact, FactSort, KindTraits, PLAIN, Party, Service, ThreadKind};

/// What a letter may leave blank, to be filled in from the case.
const BLANKS: [&str; 9] =
    ["service", "paid", "shipped", "delivered", "asked", "due", "clause", "edition", "effective"];

/// The names in braces of a text.
fn blanks(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.split('{').skip(1).map(|rest| rest.split('}').next().unwrap_or(rest))
}

/// More words of one fact than this nobody chooses from.
const VALUES_AT_MOST: usize = 300;

impl Reader<'_> {
    /// Reads what a rulebook declares, before anything that uses it.
    pub(super) fn declarations(&mut self, fields: &mut Fields<'_>) {
        self.declare_each(fields, "facts", Self::declared_fact);
        self.declare_each(fields, "topics", Self::declared_topic);
        for node in self.declare_each(fields, "events", Self::declared_event) {
            self.is_opened(node);
        }
        self.declare_each(fields, "letters", Self::declared_letter);
        self.declare_each(fields, "actions", Self::declared_action);
    }

    /// Declares what stands in a field, one after the other: what comes later may use what comes before.
    fn declare_each<'n>(
        &mut self,
        fields: &mut Fields<'n>,
        name: &'static str,
        declared: fn(&mut Self, &Node) -> Option<DeclaredWord>,
    ) -> &'n [Node] {
        let nodes = fields.get(name).map_or(&[][..], |node| self.list(node));
        for node in nodes {
            if let Some(word) = declared(self, node) {
                self.declare(node, word);
            }
        }
        nodes
    }

    fn declared_action(&mut self, node: &Node) -> Option<DeclaredWord> {
        let mut fields = self.fields(node)?;
        let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
        let says = self.needed(&mut fields, "says").and_then(|node| self.words(node));
        let letters: Vec<&str> = self.library.letters().collect();
        let letter = fields.get("letter").and_then(|node| self.word(node, &letters, &letters));
        self.end(fields);
        let (id, says) = (id?, says?);
        let action = Action::from_word(id).or_else(|| Action::declare(id, ()))?;
        Some(DeclaredWord { letter, ..DeclaredWord::of(Declares::Action(action), says) })
    }

    fn declared_letter(&mut self, node: &Node) -> Option<DeclaredWord> {
        let mut fields = self.fields(node)?;
        let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
        let by = self.needed(&mut fields, "by").and_then(|node| self.word(node, Party::ALL, Party::WORDS));
        let title = self.needed(&mut fields, "title").and_then(|node| self.words(node));
        let text = self.needed(&mut fields, "text");
        let text = text.and_then(|node| Some((node, self.words(node)?)));
        self.end(fields);
        let (node, text) = text?;
        let each = [text.en, text.zh].into_iter().chain(text.others.iter().map(|(_, text)| *text));
        for unknown in each.flat_map(blanks).filter(|blank| !BLANKS.contains(blank)) {
            let wanted = format!("one of {}", BLANKS.map(|blank| format!("{{{blank}}}")).join(", "));
            self.note(Fault::at(node, format!("{{{unknown}}}"), wanted));
        }
        Some(DeclaredWord { text: Some((by?, text)), ..DeclaredWord::of(Declares::Letter(id?), title?) })
    }

    /// What an event answers or receives is opened by another.
    fn is_opened(&mut self, node: &Node) {
        for name in ["answers", "receives"] {
            let Some(matter) = node.field(name) else { continue };
            let Some(word) = matter.text() else { continue };
            let opens = |kind: EventKind| {
                let traits = kind.traits();
                traits.opens.filter(|_| !traits.is_receipt).map(ThreadKind::word)
            };
            let mut opened: Vec<&str> = self.library.kinds().filter_map(opens).collect();
            opened.dedup();
            if !opened.contains(&word) {
                self.unknown(matter, word, &opened);
            }
        }
    }

    /// Takes a word, unless another rulebook of the library means something else by it.
    fn declare(&mut self, node: &Node, word: DeclaredWord) {
        let name = |of: Declares| match of {
            Declares::Fact(fact) => ("fact", fact.word()),
            Declares::Event(kind) => ("event", kind.word()),
            Declares::Topic(topic) => ("topic", topic.word()),
            Declares::Action(action) => ("action", action.word()),
            Declares::Letter(id) => ("letter", id),
        };
        let library = &mut *self.library;
        match library.declared.iter().position(|known| name(known.of) == name(word.of)) {
            // What all share may be called something else in a rulebook of one's own.
            Some(place)
                if library.declared[place].means(&word) && library.declared[place].title == word.title => {}
            Some(place) if place < library.shared => {
                library.declared.remove(place);
                library.shared -= 1;
                library.learn(word);
            }
            Some(place) if library.declared[place].means(&word) => {}
            Some(_) => {
                let found = format!("\"{}\"", name(word.of).1);
                self.note(Fault::at(node, found, "what another rulebook says of it, or another name"));
            }
            None => library.learn(word),
        }
    }

    fn taken<T>(&mut self, node: &Node, declared: Option<T>) -> Option<T> {
        if declared.is_none() {
            self.note(Fault::at(node, "a name that the program has", "another name, or no declaration"));
        }
        declared
    }

    fn declared_fact(&mut self, node: &Node) -> Option<DeclaredWord> {
        let mut fields = self.fields(node)?;
        let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
        let title = self.needed(&mut fields, "ask").and_then(|node| self.words(node));
        let mut values = Vec::new();
        let sort = match fields.get("values") {
            Some(node) => {
                let items = self.list(node);
                let words: Vec<&'static str> =
                    items.iter().filter_map(|item| self.value(item, &mut values)).collect();
                if !(2..=VALUES_AT_MOST).contains(&words.len()) {
                    self.fault(node, &format!("two to {VALUES_AT_MOST} words"));
                }
                self.distinct(node, words.iter().copied());
                Some(FactSort::Choice(keep_all(words)))
            }
            None => {
                let all = [FactSort::Flag, FactSort::Amount, FactSort::Time, FactSort::Length];
                let given = fields.get("sort");
                if given.is_none() {
                    let found = "neither \"values\" nor \"sort\"";
                    self.note(Fault::at(
                        node,
                        found,
                        "the words to choose from, or yes-no, amount, time or length",
                    ));
                }
                given.and_then(|node| self.word(node, &all, &all.map(FactSort::word)))
            }
        };
        let is_first = fields.get("first");
        let is_first = self.is_yes(is_first);
        self.end(fields);
        let (id, title, sort) = (id?, title?, sort?);
        let fact = self.taken(node, Fact::declare(&camel(id), sort))?;
        Some(DeclaredWord {
            values: keep_all(values),
            is_first,
            ..DeclaredWord::of(Declares::Fact(fact), title)
        })
    }

    /// A word that a fact may be: its name, or its name with what it is called.
    fn value(&mut self, node: &Node, titled: &mut Vec<(&'static str, Text)>) -> Option<&'static str> {
        if !matches!(node.what, What::Map(_)) {
            return self.name(node);
        }
        let mut fields = self.fields(node)?;
        let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
        let title = self.needed(&mut fields, "title").and_then(|node| self.words(node));
        self.end(fields);
        titled.extend(id.zip(title));
        id
    }

    fn declared_topic(&mut self, node: &Node) -> Option<DeclaredWord> {
        let mut fields = self.fields(node)?;
        let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
        let title = self.needed(&mut fields, "title").and_then(|node| self.words(node));
        self.end(fields);
        let (id, title) = (id?, title?);
        let topic = self.taken(node, Service::declare(id, ()))?;
        Some(DeclaredWord::of(Declares::Topic(topic), title))
    }

    fn declared_event(&mut self, node: &Node) -> Option<DeclaredWord> {
        let mut fields = self.fields(node)?;
        let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
        let title = self.needed(&mut fields, "title").and_then(|node| self.words(node));
        let by = fields.get("by").and_then(|node| self.word(node, Party::ALL, Party::WORDS));
        let opens = fields.get("opens").and_then(|node| self.matter(node));
        let answers = fields.get("answers").and_then(|node| self.matter(node));
        let receives = fields.get("receives").and_then(|node| self.matter(node));
        let has_service = fields.get("has-topic");
        let has_service = self.is_yes(has_service);
        let is_status = fields.get("is-status");
        let is_status = self.is_yes(is_status);
        let attributes = fields.get("attributes");
        let attributes = self.word_list(attributes, Attribute::ALL, Attribute::WORDS);
        if [opens, answers, receives].into_iter().flatten().count() > 1 {
            self.fault(node, "one of opens, answers and receives");
        }
        self.end(fields);
        let (id, title) = (id?, title?);
        let traits = KindTraits {
            by,
            opens: opens.or(receives),
            answers,
            is_receipt: receives.is_some(),
            names: answers.is_some() || receives.is_some(),
            has_service,
            is_status,
            attributes,
            ..PLAIN
        };
        let kind = self.taken(node, EventKind::declare(id, traits))?;
        Some(DeclaredWord::of(Declares::Event(kind), title))
    }

    /// The matter that an event opens, answers or receives; a new word declares a new one.
    fn matter(&mut self, node: &Node) -> Option<ThreadKind> {
        let id = self.name(node)?;
        ThreadKind::from_word(id).or_else(|| ThreadKind::declare(id, ()))
    }
}

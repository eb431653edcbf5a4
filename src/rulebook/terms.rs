//! What clauses are made of: lengths of time, what starts a clock, conditions.

use super::node::{Node, What};
use super::reader::{Reader, keep, keep_all};
use super::vocabulary::{Anchor, Condition};
use crate::case::{Fact, FactSort, Money};
use crate::time::{WallTime, Window};

/// No window is longer than fifty years.
const YEARS_AT_MOST: u32 = 50;

impl Reader<'_> {
    /// A length such as `48 hours`, `14 natural days`, `7 working days`, `1 year`; or `until` a time.
    pub(super) fn window(&mut self, node: &Node) -> Option<Window> {
        let until = |text: &str| self.wall_of(text.strip_prefix("until ")?).map(Window::Until);
        let window = node.text().and_then(|text| window(text).or_else(|| until(text)));
        if window.is_none() {
            self.fault(node, "a length: N hours, natural days, working days, months or years; until a time");
        }
        window
    }

    /// The event from which time is counted.
    pub(super) fn anchor(&mut self, node: &Node) -> Option<Anchor> {
        const WORDS: [&str; 8] =
            ["received", "sent", "confirmed", "responded", "paid", "key-event", "first …", "last …"];
        const ANCHORS: [Anchor; 6] = [
            Anchor::Received,
            Anchor::Sent,
            Anchor::Confirmed,
            Anchor::Responded,
            Anchor::Paid,
            Anchor::KeyEvent,
        ];
        if matches!(node.what, What::Map(_)) {
            return self.combined_anchor(node);
        }
        let text = self.text(node)?;
        if let Some(kind) = text.strip_prefix("first ") {
            return self.kind_named(node, kind).map(Anchor::First);
        }
        if let Some(kind) = text.strip_prefix("last ") {
            return self.kind_named(node, kind).map(Anchor::Last);
        }
        self.word(node, &ANCHORS, &WORDS)
    }

    /// The earlier or the later of several anchors, or the instant at which a clause deems silence.
    fn combined_anchor(&mut self, node: &Node) -> Option<Anchor> {
        let mut fields = self.fields(node)?;
        let (earlier, later) = (fields.get("earlier-of"), fields.get("later-of"));
        let deemed = fields.get("deemed-by");
        let fact = fields.get("fact");
        let count = [earlier, later, deemed, fact].iter().flatten().count();
        if count != 1 {
            self.fault(node, "one of earlier-of, later-of, deemed-by and fact");
        }
        let each = fields.get("each");
        self.end(fields);
        if let (Some(node), Some(each)) = (fact, each) {
            return self.anchor_by(node, each);
        }
        if let Some(node) = each {
            self.fault(node, "a fact beside it, such as fact: sale");
        }
        if let Some(node) = fact {
            return self.fact_of(node, "a time", |fact| fact.is(FactSort::Time)).map(Anchor::Time);
        }
        if let Some(node) = deemed {
            return self.name(node).map(Anchor::Deemed);
        }
        let list = self.list(earlier.or(later)?);
        let anchors: Vec<Anchor> = list.iter().filter_map(|item| self.anchor(item)).collect();
        if !(2..=6).contains(&list.len()) {
            self.fault(node, "two to six starts");
        }
        let anchors = keep_all(anchors);
        Some(if earlier.is_some() { Anchor::Earlier(anchors) } else { Anchor::Later(anchors) })
    }

    /// What starts a clock for each word of a fact.
    fn anchor_by(&mut self, fact: &Node, each: &Node) -> Option<Anchor> {
        let fact = self.fact_of(fact, "one of several words", |fact| !fact.words().is_empty());
        let What::Map(words) = &each.what else {
            self.fault(each, "for each word of the fact what starts the clock");
            return None;
        };
        self.each_once(words);
        let fact = fact?;
        let mut all = Vec::new();
        for (word, node) in words {
            match fact.words().iter().find(|known| *known == word) {
                Some(word) => all.extend(self.anchor(node).map(|anchor| (*word, anchor))),
                None => self.unknown(node, word, fact.words()),
            }
        }
        if let Some(word) =
            fact.words().iter().find(|word| !words.iter().any(|(known, _)| known.as_str() == **word))
        {
            self.fault(each, &format!("what starts the clock where it is {word}"));
        }
        Some(Anchor::ByFact(fact, keep_all(all)))
    }

    /// How long a duty takes: a window, or to the time that a fact of the order holds, such as `as agreed-ship-by says`, or
    /// `as offered`: through the day that the event names which opened the matter.
    pub(super) fn window_or_agreed(&mut self, node: &Node) -> Option<(Window, Option<Fact>)> {
        let name = node.text().and_then(|text| text.strip_prefix("as ")?.strip_suffix(" says"));
        match name {
            Some(name) => {
                let fact = self.fact_named(node, name, "a time", |fact| fact.is(FactSort::Time))?;
                Some((Window::AsAgreed, Some(fact)))
            }
            None if node.text() == Some("as offered") => Some((Window::AsAgreed, None)),
            None => self.window(node).map(|window| (window, None)),
        }
    }

    /// A fact of a sort, by its name.
    pub(super) fn fact_of(&mut self, node: &Node, sort: &str, is: fn(Fact) -> bool) -> Option<Fact> {
        let name = self.text(node)?;
        self.fact_named(node, name, sort, is)
    }

    fn fact_named(&mut self, node: &Node, name: &str, sort: &str, is: fn(Fact) -> bool) -> Option<Fact> {
        let facts: Vec<Fact> = self.library.facts().filter(|fact| is(*fact)).collect();
        let found = facts.iter().copied().find(|fact| fact.word() == camel(name));
        if found.is_none() {
            let every: Vec<String> = facts.iter().map(|fact| kebab(fact.word())).collect();
            let every: Vec<&str> = every.iter().map(String::as_str).collect();
            self.unknown(node, name, &every);
            if every.is_empty() {
                self.fault(node, &format!("a fact that is {sort}"));
            }
        }
        found
    }

    /// A condition: every field of it must hold.
    pub(super) fn condition(&mut self, node: &Node) -> Option<Condition> {
        let What::Map(fields) = &node.what else {
            self.fault(node, "facts with what they must be, such as platform: alibaba");
            return None;
        };
        self.each_once(fields);
        let mut all: Vec<_> = fields.iter().map(|(name, value)| self.one_condition(name, value)).collect();
        if all.len() == 1 {
            return all.swap_remove(0);
        }
        all.into_iter().collect::<Option<Vec<_>>>().map(|all| Condition::All(keep_all(all)))
    }

    fn conditions(&mut self, node: &Node) -> Option<&'static [Condition]> {
        let items = self.list(node);
        let all: Vec<_> = items.iter().map(|item| self.condition(item)).collect();
        all.into_iter().collect::<Option<Vec<_>>>().map(keep_all)
    }

    pub(super) fn one_condition(&mut self, name: &str, node: &Node) -> Option<Condition> {
        Some(match name {
            "all" => Condition::All(self.conditions(node)?),
            "any" => Condition::Any(self.conditions(node)?),
            "not" => Condition::Not(keep(self.condition(node)?)),
            _ => {
                let facts: Vec<Fact> = self.library.facts().collect();
                let Some(fact) = facts.iter().copied().find(|fact| fact.word() == camel(name)) else {
                    let every: Vec<String> = facts.iter().map(|fact| kebab(fact.word())).collect();
                    let every = ["all", "any", "not"].into_iter().chain(every.iter().map(String::as_str));
                    let every: Vec<&str> = every.collect();
                    self.unknown(node, name, &every);
                    return None;
                };
                if node.text() == Some("known") && !fact.words().contains(&"known") {
                    return Some(Condition::Known(fact));
                }
                match fact.declared() {
                    Some(FactSort::Choice(words)) => {
                        Condition::OneOf(fact, self.word_list(Some(node), words, words))
                    }
                    Some(FactSort::Amount) => Condition::AtMost(fact, self.at_most(node)?),
                    Some(FactSort::Flag) if node.text() == Some("yes or not yet") => {
                        Condition::MayBecome(fact)
                    }
                    Some(FactSort::Flag) => {
                        let is = Condition::Is(fact);
                        if self.yes_no(node)? { is } else { Condition::Not(keep(is)) }
                    }
                    Some(FactSort::Time) => Condition::NotAfter(fact, self.not_after(node)?),
                    Some(FactSort::Length) | None => {
                        self.fault(node, "known");
                        return None;
                    }
                }
            }
        })
    }

    fn not_after(&mut self, node: &Node) -> Option<WallTime> {
        let last = node.text().and_then(|text| self.wall_of(text.strip_prefix("not after ")?));
        if last.is_none() {
            self.fault(node, "known, or not after a time, such as not after 2022-02-15T23:59:59");
        }
        last
    }

    fn at_most(&mut self, node: &Node) -> Option<Money> {
        let amount = node.text().and_then(|text| text.strip_prefix("at most ")).and_then(money);
        if amount.is_none() {
            self.fault(node, "at most an amount, such as at most 500 USD");
        }
        amount
    }
}

/// A fact's name as rulebooks write it: words with hyphens.
pub(crate) fn kebab(word: &str) -> String {
    let mut text = String::new();
    for letter in word.chars() {
        if letter.is_ascii_uppercase() {
            text.push('-');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

/// The same as cases write it: capitals in place of hyphens.
pub(super) fn camel(name: &str) -> String {
    let mut parts = name.split('-');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut letters = part.chars();
        text.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        text.push_str(letters.as_str());
    }
    text
}

pub(super) fn money(text: &str) -> Option<Money> {
    let (amount, currency) = text.trim().split_once(' ')?;
    Money::parse(amount, currency)
}

fn window(text: &str) -> Option<Window> {
    if let Some((days, months)) = text.split_once(" and ") {
        let (Window::NaturalDays(days), Window::Months(months)) = (window(days)?, window(months)?) else {
            return None;
        };
        return Some(Window::DaysAndMonths(days, months));
    }
    let (amount, unit) = text.split_once(' ')?;
    let amount: u32 = amount.parse().ok()?;
    let (window, most) = match unit.trim() {
        "hour" | "hours" => (Window::Hours(amount), YEARS_AT_MOST * 365 * 24),
        "natural day" | "natural days" => (Window::NaturalDays(amount), YEARS_AT_MOST * 365),
        "working day" | "working days" => (Window::WorkingDays(amount), YEARS_AT_MOST * 365),
        "month" | "months" => (Window::Months(amount), YEARS_AT_MOST * 12),
        "year" | "years" => (Window::Months(amount.checked_mul(12)?), YEARS_AT_MOST),
        _ => return None,
    };
    (1..=most).contains(&amount).then_some(window)
}

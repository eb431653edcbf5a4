//! The facts of an order: what each may be, and orders that differ in one.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::{Fact, Length, Money, Order};
use crate::time::Span;

/// What a fact may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactSort {
    /// A yes or a no.
    Flag,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// An amount of money.
    Amount,
    /// A time.
    Time,
    /// A length of time.
    Length,
}

impl FactSort {
    /// Its word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Flag => "yes-no",
            Self::Choice(_) => "choice",
            Self::Amount => "amount",
            Self::Time => "time",
            Self::Length => "length",
        }
    }
}

/// A value that a fact may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FactValue {
    /// Yes or no.
    Flag(bool),
    /// One word of a closed set.
    Word(&'static str),
    /// An amount of money.
    Amount(Money),
    /// A time agreed.
    At(Span),
    /// A length of time.
    Lasts(Length),
}

/// How many facts were declared before any rulebook declared one of its own.
static SHARED: AtomicUsize = AtomicUsize::new(0);

impl FactValue {
    /// Its word, where it is one of a closed set: amounts, times and lengths have none.
    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::Flag(true) => Some("true"),
            Self::Flag(false) => Some("false"),
            Self::Word(word) => Some(word),
            Self::Amount(_) | Self::At(_) | Self::Lasts(_) => None,
        }
    }
}

impl Fact {
    /// What is declared by now is what rulebooks share, and the same in every program; said again, it changes nothing.
    pub(crate) fn share() {
        let _ = SHARED.compare_exchange(0, Self::count(), Ordering::Relaxed, Ordering::Relaxed);
    }

    /// Whether rulebooks share it.
    pub(crate) fn is_shared(self) -> bool {
        self.index() < SHARED.load(Ordering::Relaxed)
    }

    /// Its words, where it is one of several.
    pub(crate) fn words(self) -> &'static [&'static str] {
        match self.declared() {
            Some(FactSort::Choice(words)) => words,
            _ => &[],
        }
    }

    /// Whether it is of this sort.
    pub(crate) fn is(self, sort: FactSort) -> bool {
        self.declared() == Some(sort)
    }

    /// Every value of a closed set; none where the values are amounts, times or lengths.
    pub(crate) fn values(self) -> Vec<FactValue> {
        match self.declared() {
            Some(FactSort::Flag) => vec![FactValue::Flag(true), FactValue::Flag(false)],
            Some(FactSort::Choice(words)) => words.iter().map(|word| FactValue::Word(word)).collect(),
            Some(FactSort::Amount | FactSort::Time | FactSort::Length) | None => Vec::new(),
        }
    }
}

impl Order {
    /// What is known of a fact.
    pub fn get(&self, fact: Fact) -> Option<FactValue> {
        self.facts.iter().find(|(known, _)| *known == fact).map(|(_, value)| *value)
    }

    /// A yes-or-no fact.
    pub fn flag(&self, fact: Fact) -> Option<bool> {
        match self.get(fact) {
            Some(FactValue::Flag(flag)) => Some(flag),
            _ => None,
        }
    }

    /// The word of a fact that is one of several.
    pub fn word(&self, fact: Fact) -> Option<&'static str> {
        match self.get(fact) {
            Some(FactValue::Word(word)) => Some(word),
            _ => None,
        }
    }

    /// A time that it holds.
    pub fn time(&self, fact: Fact) -> Option<Span> {
        match self.get(fact) {
            Some(FactValue::At(at)) => Some(at),
            _ => None,
        }
    }

    /// An amount of money that it holds.
    pub fn amount(&self, fact: Fact) -> Option<Money> {
        match self.get(fact) {
            Some(FactValue::Amount(amount)) => Some(amount),
            _ => None,
        }
    }

    /// A length of time that it holds.
    pub fn length(&self, fact: Fact) -> Option<Length> {
        match self.get(fact) {
            Some(FactValue::Lasts(length)) => Some(length),
            _ => None,
        }
    }

    /// Takes a fact; the last value counts.
    pub(crate) fn set(&mut self, fact: Fact, value: FactValue) {
        self.forget(fact);
        let place = self.facts.partition_point(|(known, _)| *known < fact);
        self.facts.insert(place, (fact, value));
    }

    /// The fact is not known any more.
    pub(crate) fn forget(&mut self, fact: Fact) {
        self.facts.retain(|(known, _)| *known != fact);
    }

    /// The same order with this value of a fact.
    #[must_use]
    pub(crate) fn with(&self, fact: Fact, value: FactValue) -> Self {
        let mut order = self.clone();
        order.set(fact, value);
        order
    }
}

use crate::rulebook::{Library, Question};

/// Most questions a case may add to those of the rules.
pub(crate) const CASE_QUESTIONS: usize = 16;
/// The case's questions come after those of the rules, however many a library has.
pub(crate) const OF_CASE: usize = Library::QUESTIONS_AT_MOST;
const COUNT: usize = OF_CASE + CASE_QUESTIONS;

/// A set of questions, one bit each: the rules' questions first, then the case's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Questions(u128);

impl Questions {
    /// No question.
    pub const NONE: Self = Self(0);

    /// The one question of the rules.
    pub const fn of(question: Question) -> Self {
        Self(1 << question.index())
    }

    /// The case's question of this index.
    pub fn of_case(index: usize) -> Self {
        Self::at(OF_CASE + index)
    }

    /// Every question of the case.
    pub(super) const OF_CASE: Self = Self(((1 << CASE_QUESTIONS) - 1) << OF_CASE);

    /// The question of this index: of the rules, then of the case.
    pub fn at(index: usize) -> Self {
        Self(1 << index.min(COUNT - 1))
    }

    /// Both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of the others are in this set.
    pub const fn has_all(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }

    /// What is in this set but not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the question of this index is in the set.
    pub const fn has(self, index: usize) -> bool {
        self.0 & (1 << index) != 0
    }

    /// The indexes in the set, lowest first.
    pub fn indexes(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let index = (left != 0).then(|| left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(index)
        })
    }

    /// How many there are.
    pub(super) fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The lowest index in the set.
    pub fn first(self) -> Option<usize> {
        (self.0 != 0).then(|| self.0.trailing_zeros() as usize)
    }
}

/// One answer to every question; 0 is the default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answers([u8; COUNT]);

impl Default for Answers {
    fn default() -> Self {
        Self([0; COUNT])
    }
}

impl Answers {
    /// The answer to a question of the rules.
    pub fn to(&self, question: Question) -> u8 {
        self.0[question.index()]
    }

    /// The answer to the question of this index.
    pub fn at(&self, index: usize) -> u8 {
        self.0[index]
    }

    /// The answer to a question of the case.
    pub fn to_case(&self, index: usize) -> usize {
        usize::from(self.0[OF_CASE + index.min(CASE_QUESTIONS - 1)])
    }

    /// These answers with one of them changed.
    #[must_use]
    pub fn with(mut self, index: usize, answer: u8) -> Self {
        self.0[index] = answer;
        self
    }

    /// These answers to the questions of a set, and the default to every other.
    pub(super) fn only(&self, questions: Questions) -> Self {
        let mut only = Self::default();
        questions.indexes().for_each(|index| only.0[index] = self.0[index]);
        only
    }

    /// Whether the case's own questions are answered alike, so that its moments are the same.
    pub fn same_case(&self, other: &Self) -> bool {
        self.0[OF_CASE..] == other.0[OF_CASE..]
    }
}

//! Every combination of the answers to a few questions.

use super::answers::{Answers, Questions};

/// The most combinations: what more questions would do is not tried.
const AT_MOST: usize = 96;

/// The combinations of the answers to some questions, by number; the first question turns fastest.
#[derive(Debug, Clone)]
pub(super) struct Combinations {
    /// The index of each question, and how many answers it has.
    questions: Vec<(usize, usize)>,
    count: usize,
}

impl Combinations {
    /// Of these questions, each with the number of its answers, as far as there are not too many combinations.
    pub(super) fn of(questions: impl Iterator<Item = (usize, usize)>) -> Self {
        let mut all = Self { questions: Vec::new(), count: 1 };
        for (question, answers) in questions {
            if answers == 0 || all.count * answers > AT_MOST {
                break;
            }
            all.questions.push((question, answers));
            all.count *= answers;
        }
        all
    }

    /// How many there are; one of no question.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// The questions.
    pub(super) fn questions(&self) -> Questions {
        self.questions.iter().fold(Questions::NONE, |all, (question, _)| all.and(Questions::at(*question)))
    }

    /// These answers with those of a combination in place of their own.
    pub(super) fn answers(&self, number: usize, answers: &Answers) -> Answers {
        self.strides().fold(*answers, |all, (question, count, stride)| {
            all.with(question, u8::try_from(number / stride % count).unwrap_or(0))
        })
    }

    /// The combination that these answers have.
    pub(super) fn number(&self, answers: &Answers) -> usize {
        let place = |(question, count, stride)| stride * usize::from(answers.at(question)).min(count - 1);
        self.strides().map(place).sum()
    }

    /// The questions for which two combinations that differ in their answer alone come to something else.
    pub(super) fn deciding(&self, same: impl Fn(usize, usize) -> bool) -> Questions {
        let decides = |(_, count, stride): &(usize, usize, usize)| {
            let next = |one: &usize| !(one / stride + 1).is_multiple_of(*count);
            (0..self.count).filter(next).any(|one| !same(one, one + stride))
        };
        let deciding = self.strides().filter(decides);
        deciding.fold(Questions::NONE, |all, (question, ..)| all.and(Questions::at(question)))
    }

    /// Each question, the number of its answers, and how far apart two combinations lie that differ in one.
    fn strides(&self) -> impl Iterator<Item = (usize, usize, usize)> {
        self.questions.iter().scan(1, |stride, (question, count)| {
            let own = *stride;
            *stride *= count;
            Some((*question, *count, own))
        })
    }
}

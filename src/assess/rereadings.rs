//! The terms of a clause under every combination of answers to the questions that move its window.

use crate::rulebook::{Patch, Reading};
use crate::time::Span;

use super::answers::{Answers, Questions};
use super::combinations::Combinations;
use super::plan::{Terms, clock};

/// How a clause may be read otherwise.
#[derive(Debug, Clone)]
pub(super) struct Rereadings {
    combinations: Combinations,
    /// Terms that differ, each once.
    terms: Vec<Terms>,
    /// Which of them each combination makes.
    of: Vec<usize>,
    /// The questions that no combination answers: they may matter.
    untried: Questions,
}

impl Rereadings {
    /// Every way in which the window of these terms may be read.
    pub(super) fn of(terms: &Terms) -> Self {
        let count = |question: usize| {
            let own = readings(terms).filter(|reading| reading.question.index() == question);
            usize::from(1 + own.map(|reading| reading.answer).max().unwrap_or(0))
        };
        let movers = terms.movers().indexes().map(|question| (question, count(question)));
        let combinations = Combinations::of(movers);
        let mut different: Vec<Terms> = Vec::new();
        let reread = |number| {
            let reread = reread(terms, &combinations, number);
            different.iter().position(|known| known.same(&reread)).unwrap_or_else(|| {
                different.push(reread);
                different.len() - 1
            })
        };
        let of = (0..combinations.count()).map(reread).collect();
        let untried = terms.movers().without(combinations.questions());
        Self { combinations, terms: different, of, untried }
    }

    /// The questions that decide where `at` lies relative to the end of a window: those for which some
    /// combination of the others makes a difference.
    pub(super) fn decide(&self, end: &dyn Fn(&Terms) -> Span, at: Span) -> Questions {
        let sides: Vec<Side> = self.terms.iter().map(|terms| Side::of(end(terms), at)).collect();
        let deciding = self.combinations.deciding(|one, other| sides[self.of[one]] == sides[self.of[other]]);
        deciding.and(self.untried)
    }
}

/// These terms with the answers of a combination, and no other reading.
fn reread(terms: &Terms, combinations: &Combinations, number: usize) -> Terms {
    let movers = combinations.questions();
    let answers = combinations.answers(number, &Answers::default());
    let mut reread = *terms;
    reread.counting = terms.usual;
    (reread.strict_until, reread.strict_condition) = (false, false);
    let [.., of_clause] = terms.readings;
    let moves_with_start = of_clause.iter().any(|reading| matches!(reading.patch, Patch::StartsWithin(..)));
    if !moves_with_start && terms.window_by.is_none() {
        (_, reread.within, reread.opens_after) = clock(&terms.clause.rule);
    }
    for Reading { question, answer, patch, .. } in readings(terms) {
        if movers.has(question.index()) && answers.to(*question) == *answer {
            reread.apply(patch);
        }
    }
    reread
}

/// Every reading that may be chosen.
fn readings(terms: &Terms) -> impl Iterator<Item = &'static Reading> {
    terms.readings.into_iter().flatten()
}

/// Where an instant lies relative to the end of a window.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Inside,
    After,
    Either,
}

impl Side {
    fn of(end: Span, at: Span) -> Self {
        if at.to <= end.from {
            Self::Inside
        } else if at.from > end.to {
            Self::After
        } else {
            Self::Either
        }
    }
}

//! The one question that decides most, and what each answer to it leads to.

use crate::assessment::{self as out, Verdict};
use crate::rulebook::Condition;

use super::answers::Questions;
use super::assess::{Survey, Whole};
use super::evaluate::Shared;
use super::facts::Facts;
use super::judge::{Answer, Candidate, Item, Judgement, candidates};
use super::scope::{Pin, Scope};

/// Of more questions than this the outcomes are not worked out.
const QUESTIONS_AT_MOST: usize = 6;

impl<'a> Whole<'a> {
    /// The one question that decides most, with what each answer leads to.
    pub(super) fn next_question(
        &self,
        survey: &Survey<'a>,
        judgement: &Judgement,
        facts: &Facts,
        pins: &[Pin],
        scope: &Scope,
    ) -> Option<out::NextQuestion> {
        let asks = matches!(
            judgement.verdict,
            Verdict::Undetermined
                | Verdict::Waiting
                | Verdict::Missed
                | Verdict::Refused
                | Verdict::Running
                | Verdict::Late
                | Verdict::Met
        );
        let by = judgement.by.filter(|_| asks)?;
        let place = survey.standings[by].place;
        let evaluation = &survey.parts[place].evaluation;
        let own = evaluation.keys().iter().position(|key| {
            std::ptr::eq(key.clause, survey.standings[by].clause) && key.opener == survey.standings[by].opener
        })?;
        let asked = evaluation.outcomes(&self.answers, &self.frame)[own].asked.without(self.fixed);
        let (governing, _) = evaluation.governing(&self.answers, &self.frame, None);
        let scopes: Vec<Condition> =
            governing.editions.iter().map(|edition| evaluation.plan(*edition, &self.answers).scope).collect();
        // A reading is asked only where no fact is.
        let asked = if judgement.missing.is_empty() { asked } else { Questions::NONE };
        let all = candidates(self.case, facts, judgement, self.shared.library(), &scopes, asked);
        let mut best: Option<(u32, Candidate, Vec<out::Answered>)> = None;
        for candidate in all.into_iter().take(QUESTIONS_AT_MOST) {
            let answered = |answer: &Answer| match answer.pin {
                // What is taken already leads to where it has led.
                Some(pin) if self.answers.at(pin.question) == pin.answer => {
                    out::Answered { value: answer.value.clone(), then: self.found(survey, judgement) }
                }
                _ => self.answered(answer, pins, scope),
            };
            let answers: Vec<out::Answered> = candidate.answers.iter().map(answered).collect();
            let worth = self.worth(judgement, &candidate, &answers);
            if worth > 0 && best.as_ref().is_none_or(|(known, ..)| worth > *known) {
                best = Some((worth, candidate, answers));
            }
        }
        let (_, Candidate { item, .. }, answers) = best?;
        let mut question = out::NextQuestion {
            what: out::Asked::Fact,
            fact: None,
            event: None,
            attribute: None,
            kind: None,
            reading: None,
            answers,
        };
        match item {
            Item::Fact(fact) => question.fact = Some(fact),
            Item::Event(event, attribute) => {
                question.what = out::Asked::Event;
                question.event = Some(self.case.events[event].id.clone());
                question.attribute = Some(attribute);
            }
            Item::Record => question.what = out::Asked::Record,
            Item::Kind(kind) => (question.what, question.kind) = (out::Asked::EventKind, Some(kind)),
            Item::Reading(index) => {
                let asked = self.shared.library().questions.get(index);
                (question.what, question.reading) = (out::Asked::Reading, asked.map(|known| known.word()));
            }
        }
        Some(question)
    }

    /// What an answer leads to.
    fn answered(&self, answer: &Answer, pins: &[Pin], scope: &Scope) -> out::Answered {
        let case = answer.case.as_ref().unwrap_or(self.case);
        let mut pins: Vec<Pin> = pins.to_vec();
        if let Some(pin) = answer.pin {
            pins.retain(|known| known.question != pin.question);
            pins.push(pin);
        }
        let shared = Shared::new(self.shared.plans(), self.frame.seen);
        let whole = Whole::of(case, self.frame.as_of, &pins, scope.under, &shared);
        let survey = whole.survey(scope);
        let (judgement, _) = survey.judge(&whole);
        out::Answered { value: answer.value.clone(), then: whole.found(&survey, &judgement) }
    }

    /// How much a question decides: the more answers settle it the better; a reading only where it changes the
    /// verdict; what has no list of answers is asked where nothing else is left.
    fn worth(&self, now: &Judgement, candidate: &Candidate, answers: &[out::Answered]) -> u32 {
        let is_open = |verdict: Verdict| matches!(verdict, Verdict::Undetermined | Verdict::Contradictory);
        let settled = answers.iter().filter(|answer| !is_open(answer.then.verdict)).count();
        let differs =
            answers.iter().any(|answer| answer.then.verdict != now.verdict && !is_open(answer.then.verdict));
        let verdicts = || answers.iter().map(|answer| answer.then.verdict);
        let distinct = verdicts().filter(|one| verdicts().next() != Some(*one)).count().min(1);
        let settled = u32::try_from(settled.min(9)).unwrap_or(0);
        let distinct = u32::try_from(distinct).unwrap_or(0);
        match candidate.item {
            Item::Reading(_) if !differs => 0,
            _ if answers.is_empty() => 1,
            // One answer that settles is half of what two are.
            _ if answers.len() == 1 => 2 + 10 * settled,
            _ => 2 + 20 * settled.min(1) + 10 * u32::from(settled as usize == answers.len()) + 5 * distinct,
        }
    }
}

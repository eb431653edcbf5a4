//! The next question: what a person could say next, and the cases that each answer would make.

use crate::case::{Attribute, Case, Channel, Fact, FactValue, Matter, Party, Reference, Service};
use crate::rulebook::{Library, Question};

use super::Judgement;
use crate::assess::answers::Questions;
use crate::assess::condition::values_around;
use crate::assess::facts::Facts;
use crate::assess::scope::Pin;
use crate::assess::state::Missing;
use crate::rulebook::Condition;
use crate::time::SHANGHAI;

/// Something that a person could say, or a way to read a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::assess) enum Item {
    /// A fact of the order.
    Fact(Fact),
    /// Something about an event, by index.
    Event(usize, Attribute),
    /// Did anything come later, or in another channel?
    Record,
    /// An event of this kind is not in the case: when was it?
    Kind(crate::case::EventKind),
    /// A question that the texts leave open.
    Reading(usize),
}

/// One answer to it.
pub(in crate::assess) struct Answer {
    /// The answer as it stands in JSON; a person's words for it are the view's matter.
    pub(in crate::assess) value: String,
    /// The case with it.
    pub(in crate::assess) case: Option<Case>,
    /// The reading that it is, instead.
    pub(in crate::assess) pin: Option<Pin>,
}

/// What could be asked, with its answers; none of them where they are dates, amounts or names.
pub(in crate::assess) struct Candidate {
    pub(in crate::assess) item: Item,
    pub(in crate::assess) answers: Vec<Answer>,
}

/// Everything that could be asked about a judgement: what it lacks first, then the readings it hangs on.
pub(in crate::assess) fn candidates(
    case: &Case,
    facts: &Facts,
    judgement: &Judgement,
    library: &Library,
    scopes: &[Condition],
    asked: Questions,
) -> Vec<Candidate> {
    let Missing { record, .. } = judgement.missing;
    let known = judgement.missing.facts().map(|fact| fact_question(case, fact, scopes));
    let events =
        judgement.missing.events().map(|(event, attribute)| event_question(case, facts, event, attribute));
    let kinds =
        judgement.missing.kinds().map(|kind| Candidate { item: Item::Kind(kind), answers: Vec::new() });
    let whole = record.then(|| record_question(case));
    let readings = asked.indexes().filter_map(|index| library.questions.get(index));
    let readings = readings.map(|question| reading_question(*question));
    known.chain(events).chain(whole).chain(kinds).chain(readings).collect()
}

fn of_case(value: &str, case: &Case, change: impl FnOnce(&mut Case)) -> Answer {
    let mut case = case.clone();
    change(&mut case);
    Answer { value: value.to_owned(), case: Some(case), pin: None }
}

fn fact_question(case: &Case, fact: Fact, scopes: &[Condition]) -> Candidate {
    let mut values: Vec<FactValue> = Vec::new();
    for value in
        fact.values().into_iter().chain(scopes.iter().flat_map(|scope| values_around(scope, fact, &SHANGHAI)))
    {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    // Amounts, times and lengths are entered, not chosen.
    let answer = |value: FactValue| {
        Some(of_case(value.word()?, case, |case| case.order = case.order.with(fact, value)))
    };
    Candidate { item: Item::Fact(fact), answers: values.into_iter().filter_map(answer).collect() }
}

fn event_question(case: &Case, facts: &Facts, event: usize, attribute: Attribute) -> Candidate {
    let flags = |set: fn(&mut crate::case::Event, bool)| {
        let answer = |flag: bool| of_case(&flag.to_string(), case, |case| set(&mut case.events[event], flag));
        [true, false].into_iter().map(answer).collect()
    };
    macro_rules! words {
        ($name:ident, $field:ident) => {
            $name::ALL
                .iter()
                .map(|value| of_case(value.word(), case, |case| case.events[event].$field = Some(*value)))
                .collect()
        };
    }
    let answers: Vec<Answer> = match attribute {
        Attribute::Effective => flags(|event, flag| event.effective = Some(flag)),
        Attribute::Automatic => flags(|event, flag| event.automatic = Some(flag)),
        Attribute::Reasonable => flags(|event, flag| event.reasonable = Some(flag)),
        Attribute::Agreed => flags(|event, flag| event.agreed = Some(flag)),
        Attribute::AgreedInWriting => flags(|event, flag| event.agreed_in_writing = Some(flag)),
        Attribute::Service => words!(Service, service),
        Attribute::Channel => words!(Channel, channel),
        Attribute::By => words!(Party, by),
        Attribute::Matter => words!(Matter, matter),
        Attribute::Re => {
            let own = facts.threads.iter().filter(|thread| thread.events.contains(&event));
            let openers = own.map(|thread| thread.opener).filter(|opener| *opener != event);
            openers
                .map(|opener| {
                    of_case(&case.events[opener].id, case, |case| {
                        case.events[event].re = Reference::To(opener)
                    })
                })
                .collect()
        }
        Attribute::At | Attribute::To | Attribute::Evidence | Attribute::Points | Attribute::Counter => {
            Vec::new()
        }
    };
    Candidate { item: Item::Event(event, attribute), answers }
}

/// Nothing came beyond what the case shows.
fn record_question(case: &Case) -> Candidate {
    let whole = crate::case::RecordPart { kinds: None, channels: None, from: None, through: None };
    let nothing = of_case("nothing-else", case, |case| {
        case.record = vec![whole];
        case.incomplete = false;
    });
    Candidate { item: Item::Record, answers: vec![nothing] }
}

fn reading_question(question: Question) -> Candidate {
    let answer = |(index, answer): (usize, &crate::rulebook::Answer)| Answer {
        value: answer.id.to_owned(),
        case: None,
        pin: u8::try_from(index).ok().map(|answer| Pin { question: question.index(), answer }),
    };
    let answers = question.answers().iter().enumerate().map(answer).collect();
    Candidate { item: Item::Reading(question.index()), answers }
}

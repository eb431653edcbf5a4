//! What came beside the form: a reply that does not count, an answer after the window, a repair in the end.

use crate::case::{EventKind, Party};
use crate::rulebook::{Performance, Rule};
use crate::time::Span;

use crate::assess::facts::{Facts, Happening};
use crate::assessment::{Aftermath, Form};

/// Deeds that end the matter, the most complete first.
const DEEDS: [EventKind; 4] = [
    EventKind::ServiceCompleted,
    EventKind::EngineerArrived,
    EventKind::PartsSent,
    EventKind::SolutionProvided,
];
/// What came after a request, beside what the clause of this rule says of it, and the event that tells. A reply can
/// fail to count only where a reply was owed.
pub(in crate::assess) fn aftermath(
    facts: &Facts,
    opener: usize,
    due: Option<Span>,
    rule: &Rule,
    form: Option<Form>,
) -> Option<(Aftermath, Option<usize>)> {
    let thread = facts.threads.iter().find(|thread| thread.opener == opener);
    let own = thread.map_or(&[][..], |thread| &thread.events);
    let counts = |event: &Happening| event.by != Some(Party::Buyer) && event.reasonable != Some(false);
    let happened = || {
        let all = own.iter().copied().filter(|index| facts.has_happened(*index));
        all.filter(|index| counts(&facts.events[*index]))
    };
    let kind = |index: &usize| facts.events[*index].kind;
    for deed in &DEEDS {
        let all = happened().filter(|index| kind(index) == *deed);
        let latest = all.max_by_key(|index| facts.events[*index].when.from);
        if let Some(deed) = latest {
            return Some((Aftermath::Performed, Some(deed)));
        }
    }
    if form == Some(Form::Explicit) || !asks_for_an_answer(rule) {
        return None;
    }
    let is_late = |index: &usize| due.is_some_and(|due| facts.events[*index].when.from > due.to);
    let answers = || {
        let all = happened().filter(|index| kind(index).is_sellers_answer());
        all.filter(|index| kind(index) != EventKind::SellerRefused)
    };
    let by_a_person = |index: &usize| facts.events[*index].automatic != Some(true);
    let late = || answers().filter(is_late).filter(by_a_person);
    let may_count = |index: &usize| facts.events[*index].effective != Some(false);
    if let Some(late) = late().find(may_count) {
        return Some((Aftermath::Answered, Some(late)));
    }
    let uncounted = answers().find(|index| !is_late(index)).or_else(|| late().next());
    Some((if uncounted.is_some() { Aftermath::Ineffective } else { Aftermath::Silence }, uncounted))
}

fn asks_for_an_answer(rule: &Rule) -> bool {
    match rule {
        Rule::Silence(silence) => asks_for_an_answer(&silence.follows.rule),
        Rule::Duty(duty) => match duty.done_by {
            Performance::Response | Performance::EffectiveReply | Performance::ReasonableSolution => true,
            Performance::First(kinds) => {
                kinds.iter().any(|kind| kind.is_sellers_answer() && !kind.answers_a_request())
            }
            Performance::Every(_) => false,
        },
        _ => false,
    }
}

//! What each side should do next, read off the conclusions.

use crate::assessment::{Action, Conclusion, Kind, MissingWhat, NextStep, PartAssessment, Range, Urgency};
use crate::case::Party;
use crate::order::ordered;
use crate::time::Instant;

use super::state::State;

/// The steps that follow from the parts that apply, the most urgent first.
pub(super) fn next_steps(parts: &[PartAssessment], as_of: Instant) -> Vec<NextStep> {
    let mut steps = Vec::new();
    for part in parts.iter().filter(|part| !part.background && part.coverage.state != State::NotCovered) {
        for conclusion in &part.conclusions {
            follow(part, conclusion, as_of, &mut steps);
        }
        if part.coverage.state == State::Undetermined
            && part.conclusions.iter().any(|one| one.thread.is_some())
        {
            find_out(&part.coverage, &mut steps);
        }
    }
    let key = |index: usize| {
        let step: &NextStep = &steps[index];
        (rank(step), step.by.as_deref(), step.role, step.action)
    };
    let order = ordered(steps.len(), &|one, other| key(one).cmp(&key(other)));
    let mut steps: Vec<_> = order.into_iter().map(|index| steps[index].clone()).collect();
    steps.dedup_by(|later, earlier| {
        (later.role, later.action, &later.by) == (earlier.role, earlier.action, &earlier.by)
    });
    steps
}

/// What answers a wrong goes before what has a time, and that before the rest; asking for a service is
/// possible through the whole period.
fn rank(step: &NextStep) -> u8 {
    match (step.action, &step.by) {
        (Action::CatchUp | Action::RefundFee | Action::ReportRefusal, _) => 0,
        (Action::RequestService, _) => 3,
        (_, Some(_)) => 1,
        (_, None) => 2,
    }
}

fn follow(part: &PartAssessment, conclusion: &Conclusion, as_of: Instant, steps: &mut Vec<NextStep>) {
    let mut push = |role, action, by: Option<String>, from: Option<String>| {
        steps.push(NextStep { role, action, by, from, conclusion: conclusion.id.clone() });
    };
    let due = || conclusion.due.as_ref().map(|due| due.from.clone());
    match (conclusion.kind, conclusion.state) {
        (Kind::Duty, State::Running) => push(Party::Seller, perform(conclusion), due(), None),
        (Kind::Duty, State::Missed) => {
            push(Party::Seller, Action::CatchUp, None, None);
            push(Party::Buyer, Action::ReportBreach, None, None);
        }
        (Kind::Duty, State::Undetermined) => {
            // A day that is over is none to act by.
            let ahead = |due: &String| Instant::parse_rfc3339(due).is_some_and(|due| due >= as_of);
            push(Party::Seller, Action::FindOut, due().filter(ahead), None);
        }
        (Kind::Duty, State::NotStarted) if conclusion.clause == "local-solution" => {
            push(Party::Seller, Action::ConfirmAppointment, None, None);
            push(Party::Buyer, Action::AskForConfirmation, None, None);
        }
        (Kind::Silence, State::Deemed | State::Explicit) if refuses(conclusion) => {
            push(Party::Buyer, Action::ReportRefusal, None, None);
        }
        (Kind::Silence, State::Undetermined) => push(Party::Buyer, Action::FindOut, None, None),
        (Kind::Prohibition, State::Missed) => push(Party::Seller, Action::RefundFee, None, None),
        (Kind::Silence, State::Possible) if refuses(conclusion) => {
            push(Party::Buyer, Action::Wait, due(), None)
        }
        // Asked for once, it is not to be asked for again.
        (Kind::Entitlement, State::Entitled)
            if conclusion.thread.is_none() && part.conclusions.iter().all(|one| one.thread.is_none()) =>
        {
            let until =
                part.period.as_ref().and_then(|period| period.due.as_ref()).map(|due| due.from.clone());
            push(Party::Buyer, Action::RequestService, until, None);
        }
        (Kind::Option, State::Open | State::NotYet) => {
            let from = conclusion.start.as_ref().map(|start: &Range| start.from.clone());
            let from = from.filter(|_| conclusion.state == State::NotYet);
            let known = conclusion.start.is_some();
            if let Some((role, action)) = option(conclusion).filter(|_| known) {
                push(role, action, due(), from);
            }
        }
        _ => {}
    }
}

fn find_out(conclusion: &Conclusion, steps: &mut Vec<NextStep>) {
    let facts = conclusion.missing.iter().any(|missing| missing.what != MissingWhat::Edition);
    for role in [Party::Buyer, Party::Seller].into_iter().filter(|_| facts) {
        steps.push(NextStep {
            role,
            action: Action::FindOut,
            by: None,
            from: None,
            conclusion: conclusion.id.clone(),
        });
    }
}

fn refuses(conclusion: &Conclusion) -> bool {
    conclusion.deemed == Some(crate::rulebook::Deemed::Refusal)
}

fn perform(conclusion: &Conclusion) -> Action {
    match conclusion.clause {
        "engineer-visit" | "local-visit" => Action::Visit,
        "local-solution" => Action::ProvideSolution,
        "completion" => Action::CompleteService,
        "parts" => Action::SendParts,
        "ship" | "ship-as-agreed" => Action::Ship,
        "answer" | "ip-answer" => Action::AnswerComplaint,
        "cancel-answer" => Action::AnswerCancel,
        "dispute-answer" | "refund-answer" | "refund-answer-elsewhere" => Action::AnswerRefund,
        _ => Action::Reply,
    }
}

fn option(conclusion: &Conclusion) -> Option<(Party, Action)> {
    Some(match conclusion.clause {
        "claim" => (Party::Buyer, Action::Claim),
        "escalate" => (Party::Buyer, Action::Escalate),
        "automatic-escalation" => (Party::Seller, Action::AwaitEscalation),
        "offline-dispute" => (Party::Buyer, Action::FileOfflineDispute),
        "complain" => (Party::Buyer, Action::Complain),
        "coupon" => (Party::Buyer, Action::UseCoupon),
        "re-application" => (Party::Seller, Action::ReApply),
        _ => return None,
    })
}

/// How soon the first step with a time is due.
pub(super) fn urgency(steps: &[NextStep], as_of: Instant) -> Urgency {
    if steps.iter().any(|step| step.action == Action::CatchUp) {
        return Urgency::Overdue;
    }
    let soonest = steps
        .iter()
        .filter(|step| step.role == Party::Seller)
        .filter_map(|step| Instant::parse_rfc3339(step.by.as_ref()?))
        .map(|by| by.since(as_of))
        .filter(|left| *left >= 0)
        .min();
    match soonest {
        Some(left) if left <= 86_400 => Urgency::Within24Hours,
        Some(left) if left <= 3 * 86_400 => Urgency::Within72Hours,
        Some(_) => Urgency::Later,
        None => Urgency::None,
    }
}

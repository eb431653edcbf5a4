//! What each side should do next, read off the conclusions and the rules they come from.

use crate::assessment::{Conclusion, NextStep, PartAssessment, Range, State, Urgency, Weight};
use crate::case::Party;
use crate::rulebook::{Action, Clause, Deemed, Duty, Library, Rule, Silence};
use crate::sort::ordered;
use crate::time::Instant;

/// Something to do, and who went wrong, where it answers a wrong.
struct Step {
    told: NextStep,
    wrong: Option<Party>,
}

impl Step {
    /// Whether it holds something against somebody else.
    fn accuses(&self) -> bool {
        self.wrong.is_some_and(|wrong| wrong != self.told.role)
    }
}

/// The steps that follow from the parts that apply, the most urgent first. Each part comes with the clauses of its
/// conclusions, in their order. By a text that may be out of date nobody is accused.
pub(in crate::assess) fn next_steps(
    parts: &[(PartAssessment, Vec<&'static Clause>)],
    library: &Library,
    as_of: Instant,
    is_old: bool,
) -> Vec<NextStep> {
    let mut steps = Vec::new();
    for (part, clauses) in parts.iter().filter(|(part, _)| is_told(part)) {
        let has_platform = library.rulebook(part.rulebook).is_some_and(|rulebook| rulebook.knows_platform);
        for (conclusion, clause) in part.conclusions.iter().zip(clauses) {
            follow(part, conclusion, &clause.rule, has_platform, as_of, &mut steps);
        }
    }
    steps.retain(|step| !(is_old && step.accuses()));
    let key = |index: usize| {
        let step: &Step = &steps[index];
        let NextStep { by, role, action, .. } = &step.told;
        (rank(step), by.as_deref().and_then(Instant::parse_rfc3339), *role, place(*action))
    };
    let order = ordered(steps.len(), &|one, other| key(one).cmp(&key(other)));
    let mut steps: Vec<NextStep> = order.into_iter().map(|index| steps[index].told.clone()).collect();
    steps.dedup_by(|later, earlier| {
        (later.role, later.action, &later.by) == (earlier.role, earlier.action, &earlier.by)
    });
    steps
}

/// The same by a text that may be out of date: the order page is looked at first.
pub(in crate::assess) fn cautious(steps: Vec<NextStep>, conclusion: Option<&str>) -> Vec<NextStep> {
    let first = |role: Party| NextStep {
        role,
        action: Action::CheckOrderPage,
        by: None,
        from: None,
        conclusion: conclusion.unwrap_or_default().to_owned(),
    };
    [Party::Buyer, Party::Seller].map(first).into_iter().chain(steps).collect()
}

/// What answers a wrong goes before what a rulebook names, and that before what else follows from any.
fn place(action: Action) -> (u8, Action) {
    let is_of_any = Action::ALL.contains(&action);
    let answers = matches!(action, Action::ReportRefusal | Action::ReportBreach | Action::Insist);
    (if answers { 0 } else { 1 + u8::from(is_of_any) }, action)
}

/// What answers a wrong goes before what has a time, and that before the rest; asking for a service is
/// possible through the whole period.
fn rank(step: &Step) -> u8 {
    match (step.told.action, &step.told.by) {
        (Action::ReportBreach | Action::Insist, _) => 2,
        _ if step.wrong.is_some() => 0,
        (Action::RequestService, _) => 3,
        (_, Some(_)) => 1,
        (_, None) => 2,
    }
}

fn follow(
    part: &PartAssessment,
    conclusion: &Conclusion,
    rule: &Rule,
    has_platform: bool,
    as_of: Instant,
    steps: &mut Vec<Step>,
) {
    let wrong = match conclusion.state {
        State::Missed | State::Deemed | State::Explicit => rule.bearer(),
        _ => None,
    };
    let mut push = |role, action, by: Option<String>, from: Option<String>| {
        let told = NextStep { role, action, by, from, conclusion: conclusion.id.clone() };
        steps.push(Step { told, wrong });
    };
    let due = || conclusion.due.as_ref().map(|due| due.from.clone());
    // Where there is nobody to report to, it is the seller who is told.
    let report = |action: Action| if has_platform { action } else { Action::Insist };
    match (rule, conclusion.state) {
        (Rule::Duty(duty), State::Running) => {
            if let Some(action) = duty.action {
                push(duty.bearer, action, due(), None);
            }
        }
        (Rule::Duty(Duty { once_missed: told @ [_, ..], .. }), State::Missed)
        | (Rule::Silence(Silence { once_deemed: told @ [_, ..], .. }), State::Deemed | State::Explicit) => {
            told.iter().for_each(|(party, action)| push(*party, *action, None, None));
        }
        (Rule::Duty(duty), State::Missed) => {
            push(duty.bearer, Action::CatchUp, None, None);
            if duty.bearer == Party::Seller {
                push(Party::Buyer, report(Action::ReportBreach), None, None);
            }
        }
        (Rule::Duty(duty), State::Undetermined) => {
            // It may be due then, and doing it harms nobody; a day that is over is none to act by.
            let ahead = |due: &String| Instant::parse_rfc3339(due).is_some_and(|due| due >= as_of);
            if let (Some(action), Some(by)) = (duty.action, due().filter(ahead)) {
                push(duty.bearer, action, Some(by), None);
            }
        }
        (Rule::Duty(duty), State::NotStarted) => {
            duty.awaits.iter().for_each(|(party, action)| push(*party, *action, None, None));
        }
        (Rule::Silence(_) | Rule::Refusal(_), State::Deemed | State::Explicit) if refuses(conclusion) => {
            push(Party::Buyer, report(Action::ReportRefusal), None, None);
        }
        (Rule::Prohibition(prohibition), State::Missed) => {
            push(prohibition.bearer, Action::RefundFee, None, None)
        }
        (Rule::Silence(_), State::Possible) if refuses(conclusion) => {
            push(Party::Buyer, Action::Wait, due(), None);
        }
        // Asked for once, it is not to be asked for again.
        (Rule::Entitlement(_), State::Entitled)
            if conclusion.thread.is_none() && part.conclusions.iter().all(|one| one.thread.is_none()) =>
        {
            let until =
                part.period.as_ref().and_then(|period| period.due.as_ref()).map(|due| due.from.clone());
            push(Party::Buyer, Action::RequestService, until, None);
        }
        (Rule::Option(choice), State::Open | State::NotYet) => {
            let from = conclusion.start.as_ref().map(|start: &Range| start.from.clone());
            let from = from.filter(|_| conclusion.state == State::NotYet);
            if let Some(action) = choice.action.filter(|_| conclusion.start.is_some()) {
                push(teller(choice.holder), action, due(), from);
            }
        }
        _ => {}
    }
}

/// To whom it is told what somebody may do: of what the platform does both know, the seller has to be ready for it.
fn teller(holder: Party) -> Party {
    if holder == Party::Platform { Party::Seller } else { holder }
}

fn refuses(conclusion: &Conclusion) -> bool {
    conclusion.deemed == Some(Deemed::Refusal)
}

/// Whether some duty that is told of was missed.
pub(in crate::assess) fn is_overdue(parts: &[(PartAssessment, Vec<&'static Clause>)]) -> bool {
    let told = parts.iter().filter(|(part, _)| is_told(part));
    let mut all = told.flat_map(|(part, clauses)| part.conclusions.iter().zip(clauses));
    all.any(|(conclusion, clause)| matches!(clause.rule, Rule::Duty(_)) && conclusion.state == State::Missed)
}

/// Nothing follows from what stands in the background.
fn is_told(part: &PartAssessment) -> bool {
    !matches!(part.weight, Weight::Silent | Weight::Background)
}

/// How soon the first step with a time is due.
pub(in crate::assess) fn urgency(steps: &[NextStep], is_overdue: bool, as_of: Instant) -> Urgency {
    if is_overdue {
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

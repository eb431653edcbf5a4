//! How a verdict and a state are to be seen, and which conclusions have nothing to say.

use crate::assessment::{Aftermath, Age, Conclusion, Kind, State, Tone, Verdict};
use crate::rulebook::{Condition, Rule};

/// How a verdict is to be seen.
pub(in crate::assess) fn verdict_tone(verdict: Verdict, after: Option<Aftermath>, age: Age) -> Tone {
    let told = !matches!(verdict, Verdict::NotCovered | Verdict::NotHeld | Verdict::Contradictory);
    if told && age == Age::MayBeOutdated {
        return Tone::Old;
    }
    match verdict {
        Verdict::Refused | Verdict::Missed if after == Some(Aftermath::Performed) => Tone::Past,
        Verdict::Refused | Verdict::Missed | Verdict::Outside => Tone::Bad,
        Verdict::Late | Verdict::Ended => Tone::Past,
        Verdict::Running | Verdict::Waiting | Verdict::Open => Tone::Wait,
        Verdict::Met | Verdict::Covered => Tone::Good,
        Verdict::Contradictory
        | Verdict::Undetermined
        | Verdict::Unread
        | Verdict::Idle
        | Verdict::NotHeld
        | Verdict::NotCovered => Tone::Open,
    }
}

/// How a state is to be seen.
pub(in crate::assess) fn tone_of(kind: Kind, state: State) -> Tone {
    match state {
        State::Undetermined => Tone::Open,
        State::Covered | State::Entitled | State::Met | State::Open | State::Excused | State::None => {
            Tone::Good
        }
        State::Running if kind == Kind::Period => Tone::Good,
        State::Ended | State::Lapsed | State::Late => Tone::Past,
        State::Missed
        | State::Deemed
        | State::Explicit
        | State::Found
        | State::Reached
        | State::Closed
        | State::NotEntitled => Tone::Bad,
        _ => Tone::Wait,
    }
}

/// Whether a conclusion has nothing to say about this order.
pub(in crate::assess) fn idle(conclusion: &Conclusion, rule: &Rule) -> bool {
    let settled = conclusion.settled;
    match (conclusion.kind, conclusion.state) {
        (Kind::Desk | Kind::Resumption, State::Undetermined) => true,
        // What no text deems by itself is worth a word only where a reading would.
        (Kind::Silence, State::None) => {
            let by_a_reading = matches!(rule, Rule::Silence(one) if !one.by_default && !one.explicit);
            settled && (by_a_reading || matches!(rule, Rule::Refusal(_)))
        }
        // A right that is for other orders is none that this one has lost.
        (Kind::Option, State::NotEntitled) if has_condition(rule) => settled,
        (Kind::Duty | Kind::Prohibition, State::NotStarted)
        | (Kind::Option, State::NotYet | State::NotEntitled)
        | (Kind::Points | Kind::Exposure, State::None) => settled && conclusion.start.is_none(),
        _ => false,
    }
}

fn has_condition(rule: &Rule) -> bool {
    matches!(rule, Rule::Option(right) if !matches!(right.when, Condition::All([])))
}

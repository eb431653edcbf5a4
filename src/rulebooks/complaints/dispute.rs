use super::super::sources::DISPUTE_GUIDE;
use super::*;
use crate::case::EventKind;
use crate::rulebook::{
    Action, Anchor, DUTY, Deemed, Duty, Edition, Effective, Governor, Outside, Part, Performance, Silence,
    ThreadKind, USUAL_EDITION,
};
use crate::time::Window;

pub(super) static PART: Part = Part {
    id: "dispute",
    editions: &[&DISPUTE],
    governed_by: Governor::Thread,
    or_governed_by: None,
    outside: Outside::NotHeld,
};

static DISPUTE: Edition = Edition {
    id: "dispute",
    title: Text { en: "Answer to a dispute, as described in 2022", zh: "纠纷回应（2022年所述）" },
    // Read in 2022 on a day not kept: certain only from the end of that year.
    effective: Effective::KnownBy(Date::of(2022, 12, 31)),
    clauses: &[&SCOPE, &ANSWER, &BUYER_AMOUNT],
    ..USUAL_EDITION
};

static SCOPE: Clause = scope(&DISPUTE_GUIDE);

static ANSWER: Clause = Clause {
    id: "dispute-answer",
    text: Text {
        en: "The seller accepts or rejects a dispute within 5 days of the buyer opening or modifying it.",
        zh: "买家提起或修改纠纷后，卖家须在5日内接受或拒绝。",
    },
    source: &DISPUTE_GUIDE,
    rule: Rule::Duty(Duty {
        of: ThreadKind::Refund,
        starts: Anchor::Sent,
        within: Window::NaturalDays(5),
        done_by: Performance::First(&[EventKind::RefundAnswered]),
        action: Some(Action::AnswerRefund),
        ..DUTY
    }),
    readings: &[],
};

static BUYER_AMOUNT: Clause = Clause {
    id: "dispute-buyer-amount",
    text: Text {
        en: "If the seller stays silent, the amount the buyer asked for is paid.",
        zh: "卖家逾期未回应的，按买家申请金额执行。",
    },
    source: &DISPUTE_GUIDE,
    rule: Rule::Silence(Silence {
        follows: &ANSWER,
        deemed: Deemed::BuyerAmount,
        services: &[],
        by_default: true,
        explicit: false,
    }),
    readings: &[],
};

use super::super::sources::CANCEL_FAQ;
use super::*;
use crate::case::EventKind;
use crate::rulebook::{
    Action, Anchor, DUTY, Deemed, Duty, Edition, Effective, Governor, Outside, Part, Performance, Silence,
    ThreadKind, USUAL_EDITION,
};
use crate::time::Window;

pub(super) static PART: Part = Part {
    id: "cancel",
    editions: &[&CANCEL_2020_12_02],
    governed_by: Governor::Thread,
    or_governed_by: None,
    outside: Outside::NotHeld,
};

static CANCEL_2020_12_02: Edition = Edition {
    id: "cancel-2020-12-02",
    title: Text { en: "Cancelling, from 2020-12-02", zh: "取消订单（2020-12-02起）" },
    effective: Effective::on(2020, 12, 2),
    clauses: &[&SCOPE, &ANSWER, &REFUND],
    ..USUAL_EDITION
};

static SCOPE: Clause = scope(&CANCEL_FAQ);

static ANSWER: Clause = Clause {
    id: "cancel-answer",
    text: Text {
        en: "The seller has 72 hours to answer a buyer's request to cancel.",
        zh: "卖家须在72小时内处理买家的取消申请。",
    },
    source: &CANCEL_FAQ,
    rule: Rule::Duty(Duty {
        of: ThreadKind::Cancel,
        starts: Anchor::Sent,
        within: Window::Hours(72),
        done_by: Performance::First(&[EventKind::CancelAnswered]),
        action: Some(Action::AnswerCancel),
        ..DUTY
    }),
    readings: &[],
};

static REFUND: Clause = Clause {
    id: "cancel-refund",
    text: Text {
        en: "If the seller stays silent, the order is closed and refunded.",
        zh: "卖家逾期未处理的，订单关闭并退款。",
    },
    source: &CANCEL_FAQ,
    rule: Rule::Silence(Silence {
        follows: &ANSWER,
        deemed: Deemed::Refund,
        services: &[],
        by_default: true,
        explicit: false,
    }),
    readings: &[],
};

use super::super::sources::{COMPLAINTS_GUIDE, COMPLAINTS_IP};
use super::*;
use crate::case::{EventKind, Evidence, Matter};
use crate::rulebook::{
    Action, Anchor, DUTY, Deemed, Duty, Edition, Effective, Governor, Outside, Part, Patch, Performance,
    Question, Silence, ThreadKind, USUAL_EDITION,
};
use crate::time::Window;

pub(super) static PART: Part = Part {
    id: "answer",
    editions: &[&ANSWER_3_DAYS],
    governed_by: Governor::Thread,
    or_governed_by: None,
    outside: Outside::NotHeld,
};

pub(super) static INTELLECTUAL_PROPERTY_PART: Part = Part {
    id: "ip-answer",
    editions: &[&IP_2022_01_20],
    governed_by: Governor::Thread,
    or_governed_by: None,
    outside: Outside::NotHeld,
};

static ANSWER_3_DAYS: Edition = Edition {
    id: "answer-3-days",
    title: Text { en: "Answer to a complaint, as described in 2022", zh: "投诉回应（2022年所述）" },
    effective: Effective::KnownBy(Date::of(2022, 9, 9)),
    clauses: &[&SCOPE, &ANSWER, &FORFEITURE],
    ..USUAL_EDITION
};

static IP_2022_01_20: Edition = Edition {
    id: "ip-2022-01-20",
    title: Text {
        en: "Intellectual-property complaints, from 2022-01-20",
        zh: "知识产权投诉（2022-01-20起）",
    },
    effective: Effective::on(2022, 1, 20),
    clauses: &[&IP_SCOPE, &IP_ANSWER, &IP_FORFEITURE],
    ..USUAL_EDITION
};

static SCOPE: Clause = scope(&COMPLAINTS_GUIDE);
static IP_SCOPE: Clause = scope(&COMPLAINTS_IP);

const COMPLAINT: Duty = Duty {
    of: ThreadKind::Complaint,
    done_by: Performance::First(&[EventKind::ComplaintAnswered]),
    evidence: &[Evidence::PaymentSlip, Evidence::DispatchSlip, Evidence::Correspondence],
    action: Some(Action::AnswerComplaint),
    ..DUTY
};

static ANSWER: Clause = Clause {
    id: "answer",
    text: Text {
        en: "The seller answers a complaint within 3 days and uploads the evidence: payment slip, dispatch slip, correspondence. The text names neither the kind of day nor the start.",
        zh: "卖家须在3日内回应投诉并上传凭证：付款单、发货单、往来记录。规则未写明是哪种日、从何时起算。",
    },
    source: &COMPLAINTS_GUIDE,
    rule: Rule::Duty(Duty {
        matter: Some((Matter::IntellectualProperty, false)),
        within: Window::NaturalDays(3),
        ..COMPLAINT
    }),
    readings: &[
        reading(Question::ComplaintDays, 1, Patch::Within(Window::WorkingDays(3))),
        reading(Question::ComplaintDays, 2, Patch::StartsWithin(Anchor::Sent, Window::WorkingDays(3))),
    ],
};

static FORFEITURE: Clause = Clause {
    id: "forfeiture",
    text: Text {
        en: "A complaint not answered in time stands: the chance to answer is gone.",
        zh: "逾期未回应的，丧失回应机会，投诉成立。",
    },
    source: &COMPLAINTS_GUIDE,
    rule: Rule::Silence(Silence {
        follows: &ANSWER,
        deemed: Deemed::Forfeiture,
        services: &[],
        by_default: true,
        explicit: false,
    }),
    readings: &[],
};

static IP_ANSWER: Clause = Clause {
    id: "ip-answer",
    text: Text {
        en: "The seller answers a complaint about intellectual property within 3 working days of receiving it, with evidence.",
        zh: "卖家须在收到知识产权投诉后3个工作日内回应并提交凭证。",
    },
    source: &COMPLAINTS_IP,
    rule: Rule::Duty(Duty {
        matter: Some((Matter::IntellectualProperty, true)),
        within: Window::WorkingDays(3),
        ..COMPLAINT
    }),
    readings: &[reading(Question::ComplaintDays, 2, Patch::Starts(Anchor::Sent))],
};

static IP_FORFEITURE: Clause = Clause {
    id: "ip-forfeiture",
    text: Text {
        en: "A complaint about intellectual property that is not answered in time stands.",
        zh: "逾期未回应的知识产权投诉成立。",
    },
    source: &COMPLAINTS_IP,
    rule: Rule::Silence(Silence {
        follows: &IP_ANSWER,
        deemed: Deemed::Forfeiture,
        services: &[],
        by_default: true,
        explicit: false,
    }),
    readings: &[],
};

use super::super::sources::{CLAIMS_FAQ, EVIDENCE_FAQ, OFFLINE_FAQ, RULE_2061};
use super::*;
use crate::case::{EventKind, Party};
use crate::rulebook::{
    Action, Anchor, Edition, Governor, Outside, Part, Patch, Question, Right, ThreadKind, USUAL_EDITION,
};
use crate::time::Window;

pub(super) static PART: Part = Part {
    id: "claims",
    editions: &[&CLAIMS],
    governed_by: Governor::Undated,
    or_governed_by: None,
    outside: Outside::NotHeld,
};

static CLAIMS: Edition = Edition {
    id: "claims",
    title: Text { en: "Claims and escalation, undated", zh: "索赔与升级（未注明日期）" },
    clauses: &[&SCOPE, &CLAIM, &ESCALATE, &AUTOMATIC, &OFFLINE, &COMPLAIN, &EVIDENCE, &NO_APPEAL],
    ..USUAL_EDITION
};

static SCOPE: Clause = scope(&CLAIMS_FAQ);

const OPTION: Right = Right {
    holder: Party::Buyer,
    of: ThreadKind::Order,
    opened_by: &[],
    starts: Anchor::First(EventKind::Delivered),
    opens_after: None,
    closes_after: None,
    used_by: &[],
    after: None,
    action: Some(Action::Claim),
};

static CLAIM: Clause = Clause {
    id: "claim",
    text: Text {
        en: "The buyer may claim up to 30 calendar days after receiving the goods. A dispute closed because nobody answered can be opened anew only inside these days.",
        zh: "买家可在收货后30个自然日内提出索赔。因未回应而关闭的纠纷，只能在此期限内重新提起。",
    },
    source: &CLAIMS_FAQ,
    rule: Rule::Option(Right {
        closes_after: Some(Window::NaturalDays(30)),
        action: Some(Action::Claim),
        used_by: &[EventKind::DisputeOpened, EventKind::RefundRequested],
        ..OPTION
    }),
    readings: &[
        reading(Question::ClaimStart, 1, Patch::Starts(Anchor::First(EventKind::ReceiptConfirmed))),
        reading(Question::AfterSalesDisputes, 1, Patch::Withheld),
    ],
};

const DISPUTE: Right = Right {
    of: ThreadKind::Refund,
    opened_by: &[EventKind::DisputeOpened],
    starts: Anchor::Sent,
    used_by: &[EventKind::DisputeEscalated],
    ..OPTION
};

static ESCALATE: Clause = Clause {
    id: "escalate",
    text: Text {
        en: "From the 4th day after a dispute is opened the buyer may ask the platform to step in.",
        zh: "纠纷提起后第4日起，买家可申请平台介入。",
    },
    source: &CLAIMS_FAQ,
    rule: Rule::Option(Right {
        opens_after: Some(Window::NaturalDays(3)),
        action: Some(Action::Escalate),
        ..DISPUTE
    }),
    readings: &[reading(Question::Escalation, 1, Patch::Within(Window::NaturalDays(5)))],
};

static AUTOMATIC: Clause = Clause {
    id: "automatic-escalation",
    text: Text {
        en: "On the 7th day after a dispute is opened it goes to the platform by itself.",
        zh: "纠纷提起后第7日，自动升级至平台处理。",
    },
    source: &CLAIMS_FAQ,
    rule: Rule::Option(Right {
        holder: Party::Platform,
        opens_after: Some(Window::NaturalDays(6)),
        action: Some(Action::AwaitEscalation),
        ..DISPUTE
    }),
    readings: &[reading(Question::AutomaticEscalation, 1, Patch::Within(Window::NaturalDays(7)))],
};

static OFFLINE: Clause = Clause {
    id: "offline-dispute",
    text: Text {
        en: "An after-sales promise broken outside the claim period goes to an offline dispute in the Complaint Center.",
        zh: "索赔期之外违反售后承诺的，可在投诉中心提交线下纠纷。",
    },
    source: &OFFLINE_FAQ,
    rule: Rule::Option(Right {
        starts: Anchor::Last(EventKind::PromiseBroken),
        used_by: &[EventKind::ComplaintFiled],
        after: Some(&CLAIM),
        action: Some(Action::FileOfflineDispute),
        ..OPTION
    }),
    readings: &[],
};

static COMPLAIN: Clause = Clause {
    id: "complain",
    text: Text {
        en: "The buyer may complain within 90 days of the payment or delivery date agreed, whichever is later.",
        zh: "买家可在约定付款日或交货日（以较晚者为准）起90日内投诉。",
    },
    source: &RULE_2061,
    rule: Rule::Option(Right {
        starts: Anchor::AgreedDates,
        closes_after: Some(Window::NaturalDays(90)),
        action: Some(Action::Complain),
        used_by: &[EventKind::ComplaintFiled],
        ..OPTION
    }),
    readings: &[],
};

static EVIDENCE: Clause = Clause {
    id: "evidence",
    text: Text {
        en: "Evidence later than the time shown may end the request. Accepted files: doc, docx, pdf, rar, zip, jpg, gif, xls, xlsx.",
        zh: "超过所示时间提交凭证的，申请可能被取消。可上传格式：doc、docx、pdf、rar、zip、jpg、gif、xls、xlsx。",
    },
    source: &EVIDENCE_FAQ,
    rule: Rule::Note(None),
    readings: &[],
};

static NO_APPEAL: Clause = Clause {
    id: "appeal",
    text: Text { en: "No time for an appeal is known.", zh: "未见关于申诉时限的规定。" },
    source: &EVIDENCE_FAQ,
    rule: Rule::Note(None),
    readings: &[],
};

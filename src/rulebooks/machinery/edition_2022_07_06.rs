use super::super::sources::MACHINERY_2022_06;
use super::edition_2021_12_28 as first;
use super::edition_2022_05_30 as earlier;
use super::*;
use crate::case::Party;
use crate::rulebook::{
    Action, Clause, Consequence, Effective, Exposure, Right, Rule, ThreadKind, USUAL_EDITION,
};
use crate::time::Date;

pub(super) static EDITION: Edition = Edition {
    id: "2022-07-06",
    title: Text { en: "Text of 2022-06-29", zh: "2022-06-29公布的文本" },
    published: Some(Date::of(2022, 6, 29)),
    effective: Effective::on(2022, 7, 6),
    clauses: &[
        &first::SCOPE,
        &first::PERIOD_CLAUSE,
        &first::GUIDANCE,
        &first::INSTALLATION,
        &first::REPAIR,
        &first::LOCAL,
        &RESPONSE,
        &RESPONSE_SILENCE,
        &LOCAL_VISIT,
        &ENGINEER_VISIT,
        &COMPLETION,
        &PARTS,
        &EXPOSURE,
        &COUPON,
    ],
    ..USUAL_EDITION
};

static RESPONSE: Clause = Clause { source: &MACHINERY_2022_06, ..earlier::RESPONSE };
static RESPONSE_SILENCE: Clause = Clause { source: &MACHINERY_2022_06, ..earlier::RESPONSE_SILENCE };
static LOCAL_VISIT: Clause = Clause { source: &MACHINERY_2022_06, ..earlier::LOCAL_VISIT };
static ENGINEER_VISIT: Clause = Clause { source: &MACHINERY_2022_06, ..earlier::ENGINEER_VISIT };
static COMPLETION: Clause = Clause { source: &MACHINERY_2022_06, ..earlier::COMPLETION };
static PARTS: Clause = Clause { source: &MACHINERY_2022_06, ..earlier::PARTS };

pub(in super::super) static EXPOSURE: Clause = Clause {
    id: "exposure",
    text: Text {
        en: "Once the platform finds the seller at fault: 1 to 3 points or removal from the programme, and a coupon for the buyer of 2 % of the disputed amount, at most USD 500.",
        zh: "平台认定卖家责任后：扣1至3分或清退，并向买家发放争议金额2%的优惠券，最高500美元。",
    },
    source: &MACHINERY_2022_06,
    rule: Rule::Exposure(Exposure {
        consequences: &[
            Consequence::Points(1, 3),
            Consequence::Removal,
            Consequence::Compensation { percent: 2, cap: 50_000 },
        ],
    }),
    readings: &[],
};

pub(in super::super) static COUPON: Clause = Clause {
    id: "coupon",
    text: Text {
        en: "The buyer may use the coupon within 90 days of getting it; only then does the seller repay it.",
        zh: "买家可在得到优惠券后90日内使用；买家用了，卖家才需偿还这笔金额。",
    },
    source: &MACHINERY_2022_06,
    rule: Rule::Option(Right {
        holder: Party::Buyer,
        of: ThreadKind::Order,
        opened_by: &[],
        starts: Anchor::Last(EventKind::CouponIssued),
        opens_after: None,
        action: Some(Action::UseCoupon),
        closes_after: Some(Window::NaturalDays(90)),
        used_by: &[EventKind::CouponUsed],
        after: None,
    }),
    readings: &[],
};

use super::super::sources::{QUICK_REFUND, QUICK_REFUND_2022, QUICK_REFUND_NATIONAL, QUICK_REFUND_SPRING};
use super::*;
use crate::case::{BuyerTier, EventKind, Region};
use crate::rulebook::{
    Action, Anchor, DUTY, Deemed, Duty, Edition, Effective, Governor, Outside, Part, Performance, Silence,
    ThreadKind, USUAL_EDITION,
};
use crate::time::{Date, WallTime, Window};

pub(super) static PART: Part = Part {
    id: "quick-refund",
    editions: &[&EDITION, &SPRING_2022, &FROM_2022_02_17, &NATIONAL_DAY_2022],
    governed_by: Governor::Thread,
    or_governed_by: None,
    outside: Outside::NotHeld,
};

static EDITION: Edition = Edition {
    id: "quick-refund",
    title: Text { en: "Quick refund up to USD 500", zh: "极速退款（500美元以内）" },
    effective: Effective::KnownBy(Date::of(2022, 1, 20)),
    until: Some(WallTime::end_of(Date::of(2022, 2, 16))),
    clauses: &[&SCOPE, &ANSWER_500, &REFUND_500],
    ..USUAL_EDITION
};

static SPRING_2022: Edition = Edition {
    id: "spring-2022",
    title: Text {
        en: "Quick refund over the Spring Festival of 2022", zh: "极速退款（2022年春节期间）"
    },
    published: Some(Date::of(2022, 1, 20)),
    effective: Effective::on(2022, 1, 30),
    until: Some(WallTime::end_of(Date::of(2022, 2, 10))),
    supersedes: Some(&EDITION),
    clauses: &[
        &SCOPE_SPRING,
        &ANSWER_SPRING,
        &REFUND_SPRING,
        &ANSWER_ELSEWHERE_SPRING,
        &REFUND_ELSEWHERE_SPRING,
    ],
    ..USUAL_EDITION
};

static FROM_2022_02_17: Edition = Edition {
    id: "quick-refund-2022-02-17",
    title: Text { en: "Quick refund up to USD 500 or 1,000", zh: "极速退款（500或1000美元以内）" },
    effective: Effective::on(2022, 2, 17),
    clauses: &[&SCOPE_2022, &ANSWER_1000, &REFUND_1000],
    ..USUAL_EDITION
};

static NATIONAL_DAY_2022: Edition = Edition {
    id: "national-day-2022",
    title: Text {
        en: "Quick refund over the National Day of 2022", zh: "极速退款（2022年国庆期间）"
    },
    effective: Effective::on(2022, 9, 29),
    until: Some(WallTime::end_of(Date::of(2022, 10, 8))),
    supersedes: Some(&FROM_2022_02_17),
    clauses: &[&SCOPE_NATIONAL, &ANSWER_NATIONAL, &REFUND_NATIONAL, &ANSWER_ELSEWHERE, &REFUND_ELSEWHERE],
    ..USUAL_EDITION
};

static SCOPE: Clause = scope(&QUICK_REFUND);
static SCOPE_SPRING: Clause = scope(&QUICK_REFUND_SPRING);
static SCOPE_2022: Clause = scope(&QUICK_REFUND_2022);
static SCOPE_NATIONAL: Clause = scope(&QUICK_REFUND_NATIONAL);

const USD_500: Condition = Condition::WorthAtMost(50_000);
const USD_500_OR_1000: Condition = Condition::Any(&[
    USD_500,
    Condition::All(&[
        Condition::WorthAtMost(100_000),
        Condition::Tier(&[
            BuyerTier::Potential,
            BuyerTier::SmallBusiness,
            BuyerTier::Enterprise,
            BuyerTier::Gold,
        ]),
    ]),
]);
const HOLIDAY_REGIONS: Condition = Condition::SellerIn(&[
    Region::MainlandChina,
    Region::HongKong,
    Region::Taiwan,
    Region::Us,
    Region::Malaysia,
]);

const fn answer(days: u32, when: Condition) -> Rule {
    Rule::Duty(Duty {
        of: ThreadKind::Refund,
        opened_by: &[EventKind::RefundRequested, EventKind::RefundModified],
        when,
        starts: Anchor::Sent,
        within: Window::NaturalDays(days),
        done_by: Performance::First(&[EventKind::RefundAnswered]),
        action: Some(Action::AnswerRefund),
        ..DUTY
    })
}

const fn refunded(follows: &'static Clause) -> Rule {
    Rule::Silence(Silence {
        follows,
        deemed: Deemed::Refund,
        services: &[],
        by_default: true,
        explicit: false,
    })
}

static ANSWER_500: Clause = Clause {
    id: "refund-answer",
    text: Text {
        en: "The seller answers a refund request, or a change to it, within 5 natural days; for orders up to USD 500.",
        zh: "500美元及以下订单，买家提交或修改退款申请后，卖家须在5个自然日内处理。",
    },
    source: &QUICK_REFUND,
    rule: answer(5, USD_500),
    readings: &[],
};

static REFUND_500: Clause = Clause {
    id: "quick-refund",
    text: Text {
        en: "If the seller stays silent, the buyer is refunded at once.",
        zh: "卖家逾期未处理的，立即退款给买家。",
    },
    source: &QUICK_REFUND,
    rule: refunded(&ANSWER_500),
    readings: &[],
};

static ANSWER_1000: Clause = Clause {
    id: "refund-answer",
    text: Text {
        en: "The seller answers a refund request, or a change to it, within 5 natural days; for orders up to USD 500, or up to USD 1,000 of potential, small-business, enterprise and gold buyers.",
        zh: "500美元及以下订单，或潜力、小企业、企业、金牌买家1000美元及以下订单，买家提交或修改退款申请后，卖家须在5个自然日内处理。",
    },
    source: &QUICK_REFUND_2022,
    rule: answer(5, USD_500_OR_1000),
    readings: &[],
};

static REFUND_1000: Clause =
    Clause { source: &QUICK_REFUND_2022, rule: refunded(&ANSWER_1000), ..REFUND_500 };

static ANSWER_NATIONAL: Clause = Clause {
    id: "refund-answer",
    text: Text {
        en: "Requests from 29 September to 8 October 2022 to sellers in mainland China, Hong Kong, Taiwan, the US and Malaysia are answered within 10 natural days.",
        zh: "2022年9月29日至10月8日的退款申请，中国大陆、香港、台湾、美国、马来西亚卖家须在10个自然日内处理。",
    },
    source: &QUICK_REFUND_NATIONAL,
    rule: answer(10, Condition::All(&[USD_500_OR_1000, HOLIDAY_REGIONS])),
    readings: &[],
};

static REFUND_NATIONAL: Clause =
    Clause { source: &QUICK_REFUND_NATIONAL, rule: refunded(&ANSWER_NATIONAL), ..REFUND_500 };

static ANSWER_SPRING: Clause = Clause {
    id: "refund-answer",
    text: Text {
        en: "Requests from 30 January to 10 February 2022 to sellers in mainland China, Hong Kong, Taiwan, the US and Malaysia are answered within 12 natural days; for orders up to USD 500.",
        zh: "2022年1月30日至2月10日提交或修改的退款申请，500美元及以下订单，中国大陆、香港、台湾、美国、马来西亚卖家须在12个自然日内处理。",
    },
    source: &QUICK_REFUND_SPRING,
    rule: answer(12, Condition::All(&[USD_500, HOLIDAY_REGIONS])),
    readings: &[],
};

static REFUND_SPRING: Clause =
    Clause { source: &QUICK_REFUND_SPRING, rule: refunded(&ANSWER_SPRING), ..REFUND_500 };

static ANSWER_ELSEWHERE_SPRING: Clause = Clause {
    source: &QUICK_REFUND_SPRING,
    rule: answer(5, Condition::All(&[USD_500, Condition::Not(&HOLIDAY_REGIONS)])),
    ..ANSWER_ELSEWHERE
};

static REFUND_ELSEWHERE_SPRING: Clause =
    Clause { source: &QUICK_REFUND_SPRING, rule: refunded(&ANSWER_ELSEWHERE_SPRING), ..REFUND_ELSEWHERE };

static ANSWER_ELSEWHERE: Clause = Clause {
    id: "refund-answer-elsewhere",
    text: Text {
        en: "Sellers elsewhere answer such requests within 5 natural days, as before.",
        zh: "其他地区卖家仍须在5个自然日内处理。",
    },
    source: &QUICK_REFUND_2022,
    rule: answer(5, Condition::All(&[USD_500_OR_1000, Condition::Not(&HOLIDAY_REGIONS)])),
    readings: &[],
};

static REFUND_ELSEWHERE: Clause = Clause {
    id: "quick-refund-elsewhere",
    source: &QUICK_REFUND_2022,
    rule: refunded(&ANSWER_ELSEWHERE),
    ..REFUND_500
};

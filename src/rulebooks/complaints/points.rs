use super::super::sources::SELLER_RULES;
use super::*;
use crate::case::{Counter, EventKind};
use crate::rulebook::{
    Edition, Effective, Governor, Measure, Outside, Part, Patch, PointsCounter, Question, Reading, Step,
    USUAL_EDITION,
};
use crate::time::Window;

pub(super) static PART: Part = Part {
    id: "points",
    editions: &[&POINTS_2026_04_02],
    governed_by: Governor::Last(EventKind::PointsDeducted),
    or_governed_by: None,
    outside: Outside::NotHeld,
};

static POINTS_2026_04_02: Edition = Edition {
    id: "points-2026-04-02",
    title: Text { en: "Points, as revised 2026-04-02", zh: "扣分规则（2026-04-02修订版）" },
    effective: Effective::KnownBy(Date::of(2026, 4, 2)),
    clauses: &[&SCOPE, &RESTRICTED, &TRANSACTION, &GOODS, &SEVERE],
    ..USUAL_EDITION
};

static SCOPE: Clause = scope(&SELLER_RULES);

const fn step(at: u32, then: Measure) -> Step {
    Step { at, every: false, then }
}

const FREEZES: [Step; 3] =
    [step(12, Measure::Freeze(7)), step(24, Measure::Freeze(14)), step(36, Measure::Freeze(30))];
const MINOR: [Step; 2] = [step(2, Measure::Warning), step(6, Measure::NoGoodsOperations(3))];

static RESTRICTED_STEPS: [Step; 6] =
    [MINOR[0], MINOR[1], FREEZES[0], FREEZES[1], FREEZES[2], step(48, Measure::Closed)];
static RESTRICTED_STEPS_40: [Step; 6] =
    [MINOR[0], MINOR[1], FREEZES[0], FREEZES[1], FREEZES[2], step(40, Measure::Closed)];
static TRANSACTION_STEPS: [Step; 4] = [FREEZES[0], FREEZES[1], FREEZES[2], step(48, Measure::Closed)];
static TRANSACTION_STEPS_40: [Step; 4] = [FREEZES[0], FREEZES[1], FREEZES[2], step(40, Measure::Closed)];
static GOODS_STEPS: [Step; 1] = [Step { at: 12, every: true, then: Measure::Freeze(7) }];
static SEVERE_STEPS: [Step; 1] = [step(3, Measure::Closed)];

const fn counter(counter: Counter, steps: &'static [Step]) -> Rule {
    Rule::Counter(PointsCounter {
        counter,
        lives: Window::NaturalDays(365),
        steps,
        each: None,
        most_at_once: 48,
    })
}

const TWELVE_MONTHS: Reading = reading(Question::PointsExpiry, 1, Patch::Within(Window::years(1)));

static RESTRICTED: Clause = Clause {
    id: "points-restricted",
    text: Text {
        en: "Intellectual property and restricted goods: a warning at 2 points, no goods operations for 3 days at 6, a freeze of 7, 14 and 30 days at 12, 24 and 36, closed at 48. Each deduction counts for 365 days.",
        zh: "知识产权与禁限售：2分警告，6分限制商品操作3日，12、24、36分分别冻结7、14、30日，48分关闭。每次扣分365日内有效。",
    },
    source: &SELLER_RULES,
    rule: counter(Counter::IntellectualPropertyAndRestricted, &RESTRICTED_STEPS),
    readings: &[reading(Question::PointsLimit, 1, Patch::Steps(&RESTRICTED_STEPS_40)), TWELVE_MONTHS],
};

static TRANSACTION: Clause = Clause {
    id: "points-transaction",
    text: Text {
        en: "Transactions and other matters: a freeze of 7, 14 and 30 days at 12, 24 and 36 points, closed at 48. Each deduction counts for 365 days.",
        zh: "交易违规及其他：12、24、36分分别冻结7、14、30日，48分关闭。每次扣分365日内有效。",
    },
    source: &SELLER_RULES,
    rule: counter(Counter::Transaction, &TRANSACTION_STEPS),
    readings: &[reading(Question::PointsLimit, 1, Patch::Steps(&TRANSACTION_STEPS_40)), TWELVE_MONTHS],
};

static GOODS: Clause = Clause {
    id: "points-goods",
    text: Text {
        en: "Goods information: a freeze of 7 days at every multiple of 12 points. Each deduction counts for 365 days.",
        zh: "商品信息：每满12分冻结7日。每次扣分365日内有效。",
    },
    source: &SELLER_RULES,
    rule: counter(Counter::GoodsInformation, &GOODS_STEPS),
    readings: &[TWELVE_MONTHS],
};

static SEVERE: Clause = Clause {
    id: "points-severe",
    text: Text {
        en: "Severe intellectual-property cases are counted in times: the third closes the account. Each counts for 365 days.",
        zh: "知识产权严重侵权按次数累计，第三次关闭账号。每次365日内有效。",
    },
    source: &SELLER_RULES,
    rule: Rule::Counter(PointsCounter {
        counter: Counter::SevereIntellectualProperty,
        lives: Window::NaturalDays(365),
        steps: &SEVERE_STEPS,
        each: Some(1),
        most_at_once: 1,
    }),
    readings: &[TWELVE_MONTHS],
};

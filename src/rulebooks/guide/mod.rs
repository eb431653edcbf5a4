//! The general guide to cross-border warranties, for reference only.

use super::sources::GUIDE;
use super::{COUNTING_DAYS, LOOKED_FOR, machinery, warranty};
use crate::case::{Category, Fact, Sale};
use crate::rulebook::{
    ALWAYS, Anchor, Clause, Condition, Edition, Entitlement, Governor, Lasts, Outside, Part, Period, Rule,
    Rulebook, Text, USUAL_EDITION,
};
use crate::time::Window;

/// The rulebook.
pub static RULEBOOK: Rulebook = Rulebook {
    id: "cross-border-guide",
    title: Text { en: "General guide to cross-border warranties", zh: "跨境电商质保一般指引" },
    parts: &[&PART],
    readings: &COUNTING_DAYS,
    yields_to: &[&machinery::RULEBOOK, &warranty::RULEBOOK],
    last_seen: None,
    last_looked_for: LOOKED_FOR,
};

static PART: Part = Part {
    id: "guide",
    editions: &[&EDITION],
    governed_by: Governor::Undated,
    or_governed_by: None,
    outside: Outside::NotHeld,
};

static EDITION: Edition = Edition {
    id: "guide",
    title: Text { en: "General guide, undated", zh: "一般指引（未注明日期）" },
    clauses: &[&SCOPE, &PERIOD, &REPAIR, &REFUND, &SUPPORT, &TRANSPORT],
    ..USUAL_EDITION
};

static SCOPE: Clause = Clause {
    id: "scope",
    text: Text {
        en: "Speaks of digital products, home appliances, clothing and shoes, and fresh food; for other goods a period that the seller stated counts.",
        zh: "涉及数码产品、家电产品、服装鞋帽和生鲜食品；其他商品以卖家承诺的期限为准。",
    },
    source: &GUIDE,
    rule: Rule::Scope(Condition::All(&[
        Condition::Any(&[
            Condition::Goods(Category::Digital),
            Condition::Goods(Category::HomeAppliance),
            Condition::Goods(Category::ClothingShoes),
            Condition::Goods(Category::FreshFood),
            Condition::PeriodStated,
        ]),
        Condition::Any(&[Condition::Sold(Sale::CrossBorder), Condition::Sold(Sale::Domestic)]),
    ])),
    readings: &[],
};

static PERIOD: Clause = Clause {
    id: "period",
    text: Text {
        en: "Usual warranties: digital products 1 year, home appliances 1 to 3 years, clothing and shoes 7 to 30 days, fresh food 3 to 7 days; from dispatch across borders, from receipt within a country. What the seller stated wins, and an extension paid for is added.",
        zh: "通常质保期：数码产品1年，家电1至3年，服装鞋帽7至30日，生鲜食品3至7日；跨境自发货起算，国内自收货起算。以卖家承诺为准，另购的延保相应延长。",
    },
    source: &GUIDE,
    rule: Rule::Period(Period {
        starts: Anchor::ShippedOrReceived,
        lasts: Lasts::Usual(&[
            (Category::Digital, Window::years(1), Window::years(1)),
            (Category::HomeAppliance, Window::years(1), Window::years(3)),
            (Category::ClothingShoes, Window::NaturalDays(7), Window::NaturalDays(30)),
            (Category::FreshFood, Window::NaturalDays(3), Window::NaturalDays(7)),
        ]),
    }),
    readings: &[],
};

const fn entitlement(free: Option<bool>, when: Condition) -> Rule {
    Rule::Entitlement(Entitlement { services: &[], free, when })
}

static REPAIR: Clause = Clause {
    id: "repair-or-replacement",
    text: Text {
        en: "A defect under normal use is repaired, or the product replaced, free of charge.",
        zh: "正常使用下出现质量问题的，免费维修或更换。",
    },
    source: &GUIDE,
    rule: entitlement(Some(true), ALWAYS),
    readings: &[],
};

static REFUND: Clause = Clause {
    id: "full-refund",
    text: Text {
        en: "A serious quality defect gives a full refund.", zh: "存在严重质量问题的，全额退款。"
    },
    source: &GUIDE,
    rule: entitlement(None, Condition::Is(Fact::SeriousDefect)),
    readings: &[],
};

static SUPPORT: Clause = Clause {
    id: "support",
    text: Text {
        en: "Customer service helps with problems of the product.", zh: "客服协助解决商品问题。"
    },
    source: &GUIDE,
    rule: entitlement(None, ALWAYS),
    readings: &[],
};

static TRANSPORT: Clause = Clause {
    id: "transport",
    text: Text {
        en: "The seller bears the transport of returns and repairs.",
        zh: "退货和维修的运费由卖家负担。",
    },
    source: &GUIDE,
    rule: entitlement(Some(true), ALWAYS),
    readings: &[],
};

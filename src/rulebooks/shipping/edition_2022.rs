use super::super::sources::{SHIPPING_2022_NATIONAL, SHIPPING_2022_SPRING};
use super::*;
use crate::rulebook::{Clause, Effective, Rule, Source, USUAL_EDITION};
use crate::time::LOS_ANGELES;

pub(super) static SPRING: Edition = Edition {
    id: "2022-spring",
    title: Text { en: "Spring Festival 2022", zh: "2022年春节" },
    effective: Effective::on(2022, 1, 23),
    until: Some(last_second(2022, 2, 15)),
    zone: &LOS_ANGELES,
    readings: &PACIFIC_CLOCK,
    key_event: Some(EventKind::PaymentSucceeded),
    clauses: &[&SPRING_SCOPE, &SPRING_SHIP],
    ..USUAL_EDITION
};

pub(super) static NATIONAL_DAY: Edition = Edition {
    id: "2022-national-day",
    title: Text { en: "National Day 2022", zh: "2022年国庆节" },
    published: Some(Date::of(2022, 9, 22)),
    effective: Effective::on(2022, 9, 30),
    until: Some(last_second(2022, 10, 8)),
    zone: &LOS_ANGELES,
    readings: &PACIFIC_CLOCK,
    key_event: Some(EventKind::FundsPosted),
    clauses: &[&NATIONAL_SCOPE, &NATIONAL_SHIP],
    ..USUAL_EDITION
};

const fn scope(source: &'static Source) -> Clause {
    Clause {
        id: "scope",
        text: Text {
            en: "Covers Trade Assurance orders placed directly, of sellers in mainland China, Hong Kong and Taiwan with one of three memberships.",
            zh: "适用于中国大陆、香港、台湾地区出口通、全球宝、金品诚企会员的信用保障直接下单品订单。",
        },
        source,
        rule: Rule::Scope(Condition::All(&[TRADE_ASSURANCE_SELLER, DIRECT])),
        readings: &[],
    }
}

static SPRING_SCOPE: Clause = scope(&SHIPPING_2022_SPRING);
static NATIONAL_SCOPE: Clause = scope(&SHIPPING_2022_NATIONAL);

const SPRING_LAST: WallTime = last_second(2022, 2, 23);
const NATIONAL_LAST: WallTime = last_second(2022, 10, 15);

static SPRING_SHIP: Clause = Clause {
    id: "ship",
    text: Text {
        en: "A direct order paid from 23 January to 15 February 2022, to be shipped by 23 February at the latest, is shipped and collected by the carrier by the end of 23 February.",
        zh: "2022年1月23日至2月15日付款、约定发货时间不晚于2月23日的直接下单品，须于2月23日24时前发货并由物流揽收。",
    },
    source: &SHIPPING_2022_SPRING,
    rule: Rule::Duty(ship_by(SPRING_LAST, Condition::AgreedShipByNotAfter(SPRING_LAST), None)),
    readings: &[STRICT_DEADLINE],
};

static NATIONAL_SHIP: Clause = Clause {
    id: "ship",
    text: Text {
        en: "A direct order whose funds posted from 30 September to 8 October 2022, to be shipped by 15 October at the latest, is shipped and collected by the carrier by the end of 15 October.",
        zh: "2022年9月30日至10月8日入账、约定发货时间不晚于10月15日的直接下单品，须于10月15日24时前发货并由物流揽收。",
    },
    source: &SHIPPING_2022_NATIONAL,
    rule: Rule::Duty(ship_by(NATIONAL_LAST, Condition::AgreedShipByNotAfter(NATIONAL_LAST), None)),
    readings: &[STRICT_DEADLINE],
};

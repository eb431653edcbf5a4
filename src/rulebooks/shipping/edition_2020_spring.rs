use super::super::sources::SHIPPING_2020;
use super::*;
use crate::rulebook::{Clause, Effective, Rule, USUAL_EDITION};

const LAST: WallTime = last_second(2020, 2, 18);

pub(super) static EDITION: Edition = Edition {
    id: "2020-spring",
    title: Text { en: "Spring Festival 2020, as first announced", zh: "2020年春节（首次公告）" },
    effective: Effective::on(2020, 1, 15),
    until: Some(last_second(2020, 2, 8)),
    readings: &ORDER_CLOCK,
    key_event: Some(EventKind::FundsPosted),
    clauses: &[&SCOPE, &SHIP],
    ..USUAL_EDITION
};

pub(super) static SCOPE: Clause = Clause {
    id: "scope",
    text: Text {
        en: "Covers Trade Assurance orders of sellers in mainland China, Hong Kong and Taiwan with one of three memberships.",
        zh: "适用于中国大陆、香港、台湾地区出口通、全球宝、金品诚企会员的信用保障订单。",
    },
    source: &SHIPPING_2020,
    rule: Rule::Scope(TRADE_ASSURANCE_SELLER),
    readings: &[],
};

static SHIP: Clause = Clause {
    id: "ship",
    text: Text {
        en: "A direct order whose funds posted from 15 January to 8 February 2020, to be shipped by 18 February at the latest, is shipped and collected by the carrier by the end of 18 February.",
        zh: "2020年1月15日至2月8日入账、约定发货时间不晚于2月18日的直接下单品，须于2月18日24时前发货并由物流揽收。",
    },
    source: &SHIPPING_2020,
    rule: Rule::Duty(ship_by(LAST, Condition::All(&[DIRECT, Condition::AgreedShipByNotAfter(LAST)]), None)),
    readings: &[STRICT],
};

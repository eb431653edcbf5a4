use super::super::sources::SHIPPING_2023_SPRING;
use super::*;
use crate::rulebook::{Clause, Effective, Rule, USUAL_EDITION};
use crate::time::LOS_ANGELES;

/// The window ends on the last day to ship: an order paid on it is shipped on it.
const LAST: WallTime = last_second(2023, 2, 5);

pub(super) static SPRING: Edition = Edition {
    id: "2023-spring",
    title: Text { en: "Spring Festival 2023", zh: "2023年春节" },
    published: Some(Date::of(2023, 1, 6)),
    effective: Effective::on(2023, 1, 13),
    until: Some(LAST),
    zone: &LOS_ANGELES,
    readings: &PACIFIC_CLOCK,
    key_event: Some(EventKind::PaymentSucceeded),
    clauses: &[&SCOPE, &SHIP, &AGREED],
    ..USUAL_EDITION
};

static SCOPE: Clause = Clause { source: &SHIPPING_2023_SPRING, ..super::edition_2020_spring::SCOPE };

static SHIP: Clause = Clause {
    id: "ship",
    text: Text {
        en: "A direct order paid from 13 January to 5 February 2023, to be shipped by 5 February at the latest, is shipped and collected by the carrier, visibly in its tracking, by the end of 5 February.",
        zh: "2023年1月13日至2月5日付款、约定发货时间不晚于2月5日的直接下单品，须于2月5日24时前发货并由物流揽收，物流信息可查。",
    },
    source: &SHIPPING_2023_SPRING,
    rule: Rule::Duty(ship_by(LAST, Condition::All(&[DIRECT, Condition::AgreedShipByNotAfter(LAST)]), None)),
    readings: &[],
};

static AGREED: Clause = Clause {
    id: "ship-as-agreed",
    text: Text {
        en: "Any other order ships as agreed; a new time is to be agreed with the buyer early, and what both agree goes before the notice.",
        zh: "非直接下单品按约定时间发货，应提前与买家协商；双方另有约定的，从其约定。",
    },
    source: &SHIPPING_2023_SPRING,
    rule: Rule::Duty(ship_as_agreed(None)),
    readings: &[],
};

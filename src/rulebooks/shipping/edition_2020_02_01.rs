use super::super::sources::SHIPPING_2020;
use super::*;
use crate::rulebook::{Clause, Desk, Effective, Resumption, Rule, USUAL_EDITION};

const LAST: WallTime = last_second(2020, 2, 21);

pub(super) static EDITION: Edition = Edition {
    id: "2020-02-01",
    title: Text {
        en: "Spring Festival 2020, extended for the epidemic", zh: "2020年春节（疫情调整）"
    },
    published: Some(Date::of(2020, 2, 1)),
    effective: Effective::on(2020, 1, 15),
    until: Some(last_second(2020, 2, 10)),
    readings: &ORDER_CLOCK,
    supersedes: Some(&super::edition_2020_spring::EDITION),
    key_event: Some(EventKind::FundsPosted),
    clauses: &[
        &super::edition_2020_spring::SCOPE,
        &SHIP,
        &AGREED,
        &BUYER_AGENTS,
        &ASSISTANT,
        &SELLER_AGENTS,
        &SELLER_HOTLINE,
        &MEMBERSHIP_HOTLINE,
        &SUPPLY_CHAIN_HOTLINE,
        &CLEARANCE,
        &MAINLAND,
        &FOUR_REGIONS,
        &HONG_KONG,
        &TAIWAN,
        &CUSTOMS,
        &CARRIERS,
    ],
    ..USUAL_EDITION
};

static SHIP: Clause = Clause {
    id: "ship",
    text: Text {
        en: "A direct order whose funds posted from 15 January to 10 February 2020, to be shipped by 21 February at the latest, is shipped and collected by the carrier, visibly in its tracking, by the end of 21 February.",
        zh: "2020年1月15日至2月10日入账、约定发货时间不晚于2月21日的直接下单品，须于2月21日24时前发货并由物流揽收，物流信息可查。",
    },
    source: &SHIPPING_2020,
    rule: Rule::Duty(ship_by(LAST, Condition::All(&[DIRECT, Condition::AgreedShipByNotAfter(LAST)]), None)),
    readings: &[STRICT],
};

static AGREED: Clause = Clause {
    id: "ship-as-agreed",
    text: Text {
        en: "Any other order ships as agreed; a new time is to be agreed with the buyer early. What the epidemic makes late is not penalised, and a penalty already given can be appealed.",
        zh: "非直接下单品按约定时间发货，应提前与买家协商新的时间。因疫情导致的逾期不予处罚，已处罚的可申诉。",
    },
    source: &SHIPPING_2020,
    rule: Rule::Duty(ship_as_agreed(Some(Condition::Is(Fact::EpidemicCaused)))),
    readings: &[],
};

const fn desk(weekdays_only: bool, opens: u32, closes: u32) -> Rule {
    Rule::Desk(Desk {
        from: Date::of(2020, 2, 3),
        through: Date::of(2020, 2, 9),
        weekdays_only,
        opens,
        closes,
    })
}

const ROUND_THE_CLOCK: Rule = desk(false, 0, 86_399);
const HOTLINE: Rule = desk(true, 9 * 3600, 18 * 3600);

const fn clause(id: &'static str, en: &'static str, zh: &'static str, rule: Rule) -> Clause {
    Clause { id, text: Text { en, zh }, source: &SHIPPING_2020, rule, readings: &[] }
}

static BUYER_AGENTS: Clause = clause(
    "desk-buyer-agents",
    "Online agents for buyers work round the clock from 3 to 9 February 2020.",
    "2020年2月3日至9日，买家人工在线全天24小时服务。",
    ROUND_THE_CLOCK,
);
static ASSISTANT: Clause = clause(
    "desk-assistant",
    "The smart assistant works round the clock from 3 to 9 February 2020.",
    "2020年2月3日至9日，在线智能服务全天24小时可用。",
    ROUND_THE_CLOCK,
);
static SELLER_AGENTS: Clause = clause(
    "desk-seller-agents",
    "Online agents for sellers work daily from 9:00 to 17:30 from 3 to 9 February 2020.",
    "2020年2月3日至9日，商家人工在线每日9:00至17:30服务。",
    desk(false, 9 * 3600, 17 * 3600 + 1800),
);
static SELLER_HOTLINE: Clause = clause(
    "desk-seller-hotline",
    "The sellers' hotline works Monday to Friday from 9:00 to 18:00.",
    "商家服务热线周一至周五9:00至18:00服务。",
    HOTLINE,
);
static MEMBERSHIP_HOTLINE: Clause = clause(
    "desk-membership-hotline",
    "The hotline for new memberships works Monday to Friday from 9:00 to 18:00.",
    "新办会员热线周一至周五9:00至18:00服务。",
    HOTLINE,
);
static SUPPLY_CHAIN_HOTLINE: Clause = clause(
    "desk-supply-chain-hotline",
    "The hotline of the cross-border supply chain works Monday to Friday from 9:00 to 18:00.",
    "跨境供应链热线周一至周五9:00至18:00服务。",
    HOTLINE,
);
static CLEARANCE: Clause = clause(
    "desk-clearance",
    "Clearance staff of the supply chain are there round the clock from 3 to 9 February 2020.",
    "2020年2月3日至9日，跨境供应链关务人员全天24小时值守。",
    ROUND_THE_CLOCK,
);

const fn resumed(year: i32, month: u32, day: u32, at_the_earliest: bool) -> Rule {
    Rule::Resumption(Resumption { at: WallTime::start_of(Date::of(year, month, day)), at_the_earliest })
}

static MAINLAND: Clause = clause(
    "work-mainland-china",
    "Work resumed on 3 February 2020 in mainland China, four regions apart.",
    "中国大陆（四地除外）2020年2月3日起上班。",
    resumed(2020, 2, 3, false),
);
static FOUR_REGIONS: Clause = clause(
    "work-four-regions",
    "In Shanghai, Jiangsu, Zhejiang and Guangdong work resumed at the earliest at the end of 9 February 2020.",
    "上海、江苏、浙江、广东复工不早于2020年2月9日24时。",
    resumed(2020, 2, 10, true),
);
static HONG_KONG: Clause = clause(
    "work-hong-kong",
    "Work resumed on 29 January 2020 in Hong Kong.",
    "香港2020年1月29日起上班。",
    resumed(2020, 1, 29, false),
);
static TAIWAN: Clause = clause(
    "work-taiwan",
    "Work resumed on 30 January 2020 in Taiwan.",
    "台湾地区2020年1月30日起上班。",
    resumed(2020, 1, 30, false),
);
static CUSTOMS: Clause = clause(
    "work-customs",
    "Customs resumed work on 3 February 2020; some ports may differ.",
    "海关2020年2月3日起上班，部分口岸可能调整。",
    resumed(2020, 2, 3, false),
);
static CARRIERS: Clause = clause(
    "work-carriers",
    "Carriers were expected to resume gradually from 10 February 2020.",
    "物流运力预计自2020年2月10日起逐步恢复。",
    resumed(2020, 2, 10, true),
);

//! Holiday and epidemic shipping windows, Trade Assurance.

mod edition_2020_02_01;
mod edition_2020_spring;
mod edition_2022;
mod edition_2023;

use super::{FIRST_PAYMENT, LOOKED_FOR, PACIFIC_DAYS, reading};
use crate::case::{EventKind, Fact, Membership, OrderKind, Party, Platform, Region};
use crate::rulebook::{
    Action, Anchor, Condition, DUTY, Duty, Edition, Governor, Outside, Part, Patch, Performance, Question,
    Reading, Rulebook, Text, ThreadKind,
};
use crate::time::{Date, SHANGHAI, WallTime, Window};

/// The rulebook.
pub static RULEBOOK: Rulebook = Rulebook {
    id: "alibaba-shipping-extension",
    title: Text {
        en: "Holiday and epidemic shipping windows, Trade Assurance",
        zh: "信用保障节假日及疫情发货时间调整",
    },
    parts: &[&PART],
    readings: &[FIRST_PAYMENT],
    yields_to: &[],
    last_seen: None,
    last_looked_for: LOOKED_FOR,
};

/// The notices of 2020 count in the time shown on the order and do not name its zone.
static ORDER_CLOCK: [Reading; 1] = [PACIFIC_DAYS];

/// Those of 2022 name US Pacific time.
static PACIFIC_CLOCK: [Reading; 1] = [reading(Question::ShippingClock, 1, Patch::Zone(&SHANGHAI))];

static PART: Part = Part {
    id: "shipping",
    editions: &EDITIONS,
    governed_by: Governor::KeyEvent,
    or_governed_by: None,
    outside: Outside::NotCovered,
};

static EDITIONS: [&Edition; 5] = [
    &edition_2020_spring::EDITION,
    &edition_2020_02_01::EDITION,
    &edition_2022::SPRING,
    &edition_2022::NATIONAL_DAY,
    &edition_2023::SPRING,
];

const TRADE_ASSURANCE_SELLER: Condition = Condition::All(&[
    Condition::On(Platform::Alibaba),
    Condition::Is(Fact::TradeAssurance),
    Condition::SellerIn(&[Region::MainlandChina, Region::HongKong, Region::Taiwan]),
    Condition::Member(&[Membership::Chukoutong, Membership::Quanqiubao, Membership::JinpinChengqi]),
]);
const DIRECT: Condition = Condition::Kind(OrderKind::Direct);

const SHIPPED: Performance = Performance::Every(&[EventKind::Shipped, EventKind::CarrierCollected]);
const STRICT: Reading = reading(Question::ShipByBoundary, 1, Patch::StrictUntil);
/// The notices of 2022 let the agreed time be up to and including theirs; to ship before it they say as those of 2020.
const STRICT_DEADLINE: Reading = reading(Question::ShipByBoundary, 1, Patch::StrictDeadline);

const fn ship(within: Window, when: Condition, excused_when: Option<Condition>) -> Duty {
    Duty {
        bearer: Party::Seller,
        of: ThreadKind::Order,
        when,
        starts: Anchor::KeyEvent,
        within,
        done_by: SHIPPED,
        excused_when,
        action: Some(Action::Ship),
        ..DUTY
    }
}

const fn ship_by(last: WallTime, when: Condition, excused_when: Option<Condition>) -> Duty {
    ship(Window::Until(last), when, excused_when)
}

/// What was not placed directly ships as both agreed.
const fn ship_as_agreed(excused_when: Option<Condition>) -> Duty {
    ship(Window::AsAgreed, Condition::Kind(OrderKind::NonDirect), excused_when)
}

const fn last_second(year: i32, month: u32, day: u32) -> WallTime {
    WallTime::end_of(Date::of(year, month, day))
}

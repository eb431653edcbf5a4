//! What tables told of every order: joined on the order number, and as small as it can be kept.

use crate::case::{Attribute, Channel, EventKind, Service};

use super::cell_time::{CellTime, CellTimes};
use super::cell_words::{channel_of, is_machinery, platform_of, yes_no};
use super::chunked_vec::ChunkedVec;
use super::interner::Interner;
use super::meaning::{Meaning, Platform};
use super::table_options::Clock;

/// An order of which more is told is none: a column was taken for its number that is not.
const TOLD_AT_MOST: u16 = 300;
/// Interner of products are kept as far as this many bytes.
const WORD_AT_MOST: usize = 1000;
/// No event of the order, or no further one.
const NONE: u32 = u32::MAX;

/// Every order, by its place from 0.
#[derive(Debug)]
pub(super) struct OrderStore {
    /// Order numbers: the number of a name is the place of its order.
    ids: Interner,
    /// Shops, people and products; the first is the empty one.
    words: Interner,
    orders: ChunkedVec<Order>,
    told: ChunkedVec<Entry>,
    times: CellTimes,
    /// The kinds of events that some table can tell of, one bit each.
    heard: u64,
}

/// What is known of one order, but for its times.
#[derive(Debug, Clone, Copy)]
struct Order {
    shop: u32,
    salesperson: u32,
    product: u32,
    /// What it cost in all, with its currency.
    amount: u32,
    /// Its facts that are a yes or a no, two bits each, then its platform: 0 where none is told.
    facts: u16,
    /// How many times are told of it.
    count: u16,
    /// The row that first told of it, counted through all tables.
    row: u32,
    /// The first and the last of what is told of it.
    first: u32,
    last: u32,
}

/// A time that is told of an order.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) time: CellTime,
    /// What it is the time of.
    pub(super) of: TimeOf,
    /// The service that its row names.
    pub(super) service: Option<Service>,
    /// What its row says of the answer.
    pub(super) said: Said,
    /// Its row, counted through all tables: what a row tells belongs together.
    pub(super) row: u32,
    next: u32,
}

impl Entry {
    /// Whether both say the same.
    fn says(&self, other: &Self) -> bool {
        self.of == other.of
            && self.time == other.time
            && self.service == other.service
            && self.said == other.said
    }
}

/// What a row says of an event beside its time: whether an answer was effective or reasonable, and where it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Said(u8);

impl Said {
    /// By the cells of a row's columns.
    pub(super) fn of(effective: &str, reasonable: &str, channel: &str) -> Self {
        let bits = |said: Option<bool>| said.map_or(0, |yes| 1 + u8::from(yes));
        let channel = channel_of(channel).map_or(0, |channel| 1 + channel as u8);
        Self(bits(yes_no(effective)) | bits(yes_no(reasonable)) << 2 | channel << 4)
    }

    fn yes(self, shift: u8) -> Option<bool> {
        match self.0 >> shift & 3 {
            0 => None,
            said => Some(said == 2),
        }
    }

    pub(super) fn effective(self) -> Option<bool> {
        self.yes(0)
    }

    pub(super) fn reasonable(self) -> Option<bool> {
        self.yes(2)
    }

    pub(super) fn channel(self) -> Option<Channel> {
        usize::from(self.0 >> 4).checked_sub(1).and_then(|at| Channel::ALL.get(at).copied())
    }

    pub(super) fn byte(self) -> u8 {
        self.0
    }

    /// What of it can be said of this kind of event.
    fn for_kind(self, kind: EventKind) -> Self {
        let attributes = kind.traits().attributes;
        let keep = |attribute: Attribute, bits: u8| if attributes.contains(&attribute) { bits } else { 0 };
        let bits =
            keep(Attribute::Effective, 3) | keep(Attribute::Reasonable, 12) | keep(Attribute::Channel, 112);
        Self(self.0 & bits)
    }
}

/// What stands in a row beside a time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beside {
    pub(super) service: Option<Service>,
    pub(super) said: Said,
}

/// A cell that holds a time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell<'t> {
    pub(super) text: &'t str,
    /// The number of how its column is written.
    pub(super) clock: u16,
}

/// What a time is the time of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TimeOf {
    Event(EventKind),
    AgreedShipBy,
}

/// Facts that columns tell, in the order of their bits.
pub(super) const FACTS: [Meaning; 5] = [
    Meaning::AfterSalesMark,
    Meaning::WarrantyMark,
    Meaning::TradeAssurance,
    Meaning::PaidOnPlatform,
    Meaning::Industry,
];

/// Where the bits of the platform begin.
const PLATFORM_BIT: usize = 2 * FACTS.len();
/// The bits of the platform; all of them where its word is not known.
const PLATFORM: u16 = 7 << PLATFORM_BIT;

/// Among the bits of its facts: a table that tells when orders were placed or paid has told of it.
const OF_ORDERS: u16 = 1 << 15;

/// Among the bits of its facts: somebody has written, and it is not known who.
const UNKNOWN_WRITER: u16 = 1 << 14;

impl Default for OrderStore {
    fn default() -> Self {
        let mut words = Interner::default();
        words.number(b"");
        Self {
            ids: Interner::default(),
            words,
            orders: ChunkedVec::default(),
            told: ChunkedVec::default(),
            times: CellTimes::default(),
            heard: 0,
        }
    }
}

impl OrderStore {
    // ---- taking -----------------------------------------------------------------------------------

    /// The place of the order of this number, and whether it was there before.
    pub(super) fn order(&mut self, number: &str, row: u32) -> (usize, bool) {
        let place = self.ids.number(number.as_bytes()) as usize;
        let is_known = place < self.orders.len();
        if !is_known {
            self.orders.push(Order { row, ..NEW });
        }
        (place, is_known)
    }

    /// The place of an order whose number cannot be trusted: it joins nothing.
    pub(super) fn order_apart(&mut self, number: &str, row: u32) -> usize {
        self.orders.push(Order { row, ..NEW });
        self.ids.apart(number.as_bytes()) as usize
    }

    /// The place of the order that a number joins.
    pub(super) fn place_of(&self, number: &str) -> Option<usize> {
        self.ids.find(number.as_bytes()).map(|place| place as usize)
    }

    /// Everything but the last order is forgotten: the next row may tell more of that. The room that it took serves the
    /// next orders.
    pub(super) fn keep_last(&mut self) {
        let Some(last) = self.len().checked_sub(1) else { return };
        let number = self.ids.bytes(u32::try_from(last).unwrap_or(NONE)).to_vec();
        let joins = self.ids.find(&number).is_some_and(|place| place as usize == last);
        let order = self.orders[last];
        let told: Vec<Entry> = self.told_of(last).copied().collect();
        let words = [order.shop, order.salesperson, order.product, order.amount];
        let words = words.map(|number| self.words.bytes(number).to_vec());
        self.keep_none();
        if joins {
            self.ids.number(&number)
        } else {
            self.ids.apart(&number)
        };
        let [shop, salesperson, product, amount] = words.map(|word| self.words.number(&word));
        self.orders.push(Order {
            shop,
            salesperson,
            product,
            amount,
            facts: order.facts,
            row: order.row,
            ..NEW
        });
        told.into_iter().for_each(|told| self.append(0, told));
    }

    /// Every order is forgotten.
    pub(super) fn keep_none(&mut self) {
        self.ids.clear();
        self.words.clear();
        self.words.number(b"");
        self.orders.clear();
        self.told.clear();
    }

    /// Adds what a cell says, but for times; of several cells the first that says something counts.
    pub(super) fn add(&mut self, place: usize, meaning: Meaning, text: &str) {
        let order = &mut self.orders[place];
        let word = match meaning {
            Meaning::Shop => &mut order.shop,
            Meaning::Salesperson => &mut order.salesperson,
            Meaning::Amount => &mut order.amount,
            Meaning::Product => {
                // An order of several lines: each is kept, once.
                let text = clipped(text);
                let known = self.words.text(order.product);
                if order.product == 0 {
                    order.product = self.words.number(text.as_bytes());
                } else if !known.split('\n').any(|line| line == text)
                    && known.len() + text.len() < WORD_AT_MOST
                {
                    let both = format!("{known}\n{text}");
                    order.product = self.words.number(both.as_bytes());
                }
                return;
            }
            _ => {
                let Some(bit) = FACTS.iter().position(|fact| *fact == meaning) else { return };
                let said = if meaning == Meaning::Industry { is_machinery(text) } else { yes_no(text) };
                if order.facts >> (2 * bit) & 3 == 0 {
                    order.facts |= said.map_or(0, |yes| 1 + u16::from(yes)) << (2 * bit);
                }
                return;
            }
        };
        if *word == 0 {
            *word = self.words.number(clipped(text).as_bytes());
        }
    }

    /// How the cells of a column are written, by number.
    pub(super) fn clock(&mut self, clock: &Clock) -> u16 {
        self.times.clock(clock)
    }

    /// Adds that something happened, where no time of it is told: once for an order, or for a request of it.
    pub(super) fn add_untimed(&mut self, place: usize, kind: EventKind, row: u32) {
        let is_known = |known: &Entry| {
            known.of == TimeOf::Event(kind) && (known.row == row || !belongs_to_its_row(kind))
        };
        if !self.told_of(place).any(is_known) {
            self.append(
                place,
                Entry {
                    time: CellTime::UNTIMED,
                    of: TimeOf::Event(kind),
                    service: None,
                    said: Said::default(),
                    row,
                    next: NONE,
                },
            );
        }
    }

    /// Somebody has written of whom it is not known whether it was the seller: there may be answers that nothing tells.
    pub(super) fn add_unknown_writer(&mut self, place: usize) {
        self.orders[place].facts |= UNKNOWN_WRITER;
    }

    /// A table that tells when orders were placed or paid tells of it.
    pub(super) fn add_of_orders(&mut self, place: usize) {
        self.orders[place].facts |= OF_ORDERS;
    }

    /// Adds where the order was placed, if nothing has told it.
    pub(super) fn add_platform(&mut self, place: usize, platform: Platform) {
        let order = &mut self.orders[place];
        if order.facts & PLATFORM == 0 {
            order.facts |= (1 + platform as u16) << PLATFORM_BIT;
        }
    }

    /// Adds what a column says of where the order was placed; whether it is a platform that is known.
    pub(super) fn add_platform_word(&mut self, place: usize, text: &str) -> bool {
        let platform = platform_of(text);
        match platform {
            Some(platform) => self.add_platform(place, platform),
            // Somewhere, and not known where: nothing else may fill it in.
            None if self.orders[place].facts & PLATFORM == 0 => self.orders[place].facts |= PLATFORM,
            None => {}
        }
        platform.is_some()
    }

    /// Adds the time of a request; the same again says nothing new. The row that what stands beside it belongs to, and
    /// whether the time could be read.
    pub(super) fn add_request(
        &mut self,
        place: usize,
        cell: Cell<'_>,
        beside: Beside,
        row: u32,
    ) -> (u32, bool) {
        let told = self.told(TimeOf::Event(EventKind::ServiceRequested), cell, beside, row);
        let is_read = told.time != CellTime::UNREAD;
        if let Some(known) = self.told_of(place).find(|known| known.says(&told)) {
            return (known.row, is_read);
        }
        self.append(place, told);
        (row, is_read)
    }

    /// Adds a time; the same again says nothing new, unless each answers the request of its own row. Whether it
    /// could be read.
    pub(super) fn add_time(
        &mut self,
        place: usize,
        of: TimeOf,
        cell: Cell<'_>,
        beside: Beside,
        row: u32,
        own: bool,
    ) -> bool {
        let told = self.told(of, cell, beside, row);
        let same = |known: &Entry| known.says(&told) && (!own || known.row == row);
        let is_agreed = of == TimeOf::AgreedShipBy && self.told_of(place).any(|known| known.of == of);
        if !is_agreed && !self.told_of(place).any(same) {
            self.append(place, told);
        }
        told.time != CellTime::UNREAD
    }

    fn told(&mut self, of: TimeOf, cell: Cell<'_>, beside: Beside, row: u32) -> Entry {
        let (service, said) = match of {
            TimeOf::Event(kind) => {
                let service = beside.service.filter(|_| kind.traits().has_service);
                (service, beside.said.for_kind(kind))
            }
            TimeOf::AgreedShipBy => (None, Said::default()),
        };
        Entry { time: self.times.read(cell.text, cell.clock), of, service, said, row, next: NONE }
    }

    /// A table has columns of these meanings.
    pub(super) fn hear(&mut self, meanings: &[Meaning]) {
        for meaning in meanings {
            match (meaning, meaning.event()) {
                // A list of events tells of whatever happened.
                (Meaning::Event, _) => self.heard = u64::MAX,
                // A first reply is the first of any sort, and so is a message of the seller.
                (Meaning::Sender, _) | (_, Some(EventKind::SellerReplied)) => self.hear_kinds(&REPLIES),
                // A list of requests is without those that were taken back.
                (_, Some(EventKind::ServiceRequested)) => {
                    self.hear_kinds(&[EventKind::ServiceRequested, EventKind::RequestWithdrawn]);
                }
                (_, Some(kind)) => self.hear_kinds(&[kind]),
                _ => {}
            }
        }
    }

    fn hear_kinds(&mut self, kinds: &[EventKind]) {
        self.heard |= kinds.iter().fold(0, |all, kind| all | heard_bit(*kind));
    }

    /// The kinds of events that some table can tell of, one bit each.
    pub(super) fn heard(&self) -> u64 {
        self.heard
    }

    /// Whether some table can tell of events of this kind.
    pub(super) fn hears(&self, kind: EventKind) -> bool {
        self.heard & heard_bit(kind) != 0
    }

    /// Whether more is told of an order than can be of one.
    pub(super) fn is_overfull(&self, place: usize) -> bool {
        self.orders[place].count == TOLD_AT_MOST
    }

    fn append(&mut self, place: usize, told: Entry) {
        if self.is_overfull(place) {
            return;
        }
        let at = u32::try_from(self.told.len()).unwrap_or(NONE);
        self.told.push(Entry { next: NONE, ..told });
        let order = &mut self.orders[place];
        order.count += 1;
        let before = std::mem::replace(&mut order.last, at);
        match self.told.get_mut(before as usize) {
            Some(before) => before.next = at,
            None => order.first = at,
        }
    }

    // ---- asking -----------------------------------------------------------------------------------

    pub(super) fn len(&self) -> usize {
        self.orders.len()
    }

    pub(super) fn number(&self, place: usize) -> &str {
        self.ids.text(u32::try_from(place).unwrap_or(NONE))
    }

    /// Something of an order and of its number: a number that means nothing.
    pub(super) fn reach(&self, place: usize) -> usize {
        let number = self.ids.bytes(u32::try_from(place).unwrap_or(NONE));
        usize::from(self.orders[place].count) + number.first().map_or(0, |byte| usize::from(*byte))
    }

    /// Something of all that is told of the order of this number: a number that means nothing.
    pub(super) fn reach_by(&self, number: &[u8]) -> usize {
        let order = self.ids.find(number).and_then(|place| self.orders.get(place as usize));
        order.and_then(|order| self.told.get(order.last as usize)).map_or(0, |told| told.row as usize)
    }

    /// What a column of words says of an order; empty where none does.
    pub(super) fn word(&self, place: usize, meaning: Meaning) -> &str {
        self.word_of(self.word_number(place, meaning))
    }

    /// The number of what a column of words says of an order; 0 where none does.
    pub(super) fn word_number(&self, place: usize, meaning: Meaning) -> u32 {
        let order = &self.orders[place];
        match meaning {
            Meaning::Shop => order.shop,
            Meaning::Salesperson => order.salesperson,
            Meaning::Product => order.product,
            Meaning::Amount => order.amount,
            _ => 0,
        }
    }

    /// A word by its number.
    pub(super) fn word_of(&self, number: u32) -> &str {
        // Most columns are not there.
        if number == 0 { "" } else { self.words.text(number) }
    }

    /// The row that first told of it.
    pub(super) fn row(&self, place: usize) -> u32 {
        self.orders[place].row
    }

    /// Its facts, two bits each, then its platform, and whether somebody unknown has written.
    pub(super) fn facts(&self, place: usize) -> u16 {
        self.orders[place].facts & !OF_ORDERS
    }

    /// Whether somebody has written of whom it is not known whether it was the seller.
    pub(super) fn has_unknown_writer(&self, place: usize) -> bool {
        self.orders[place].facts & UNKNOWN_WRITER != 0
    }

    /// Whether a table that tells when orders were placed or paid has told of it.
    pub(super) fn is_of_orders(&self, place: usize) -> bool {
        self.orders[place].facts & OF_ORDERS != 0
    }

    /// What its columns say of a fact.
    pub(super) fn fact(&self, place: usize, bit: usize) -> Option<bool> {
        match self.orders[place].facts >> (2 * bit) & 3 {
            0 => None,
            said => Some(said == 2),
        }
    }

    /// Where the tables say that it was placed: nowhere, or at a platform that may be one nobody knows.
    pub(super) fn platform(&self, place: usize) -> Option<Option<Platform>> {
        let number = usize::from((self.orders[place].facts & PLATFORM) >> PLATFORM_BIT);
        number.checked_sub(1).map(|number| Platform::ALL.get(number).copied())
    }

    pub(super) fn times(&self) -> &CellTimes {
        &self.times
    }

    /// Every time that is told of an order, in the order of the tables.
    pub(super) fn told_of(&self, place: usize) -> impl Iterator<Item = &Entry> {
        let first = self.told.get(self.orders[place].first as usize);
        std::iter::successors(first, |told| self.told.get(told.next as usize))
    }

    /// Whether it has no time, and something else tells one: for the order, or for the request of the same row.
    pub(super) fn is_said_better(&self, place: usize, told: &Entry) -> bool {
        let TimeOf::Event(kind) = told.of else { return false };
        let says_more = |other: &Entry| {
            other.of == told.of
                && other.time != told.time
                && (other.row == told.row || !belongs_to_its_row(kind))
        };
        told.time == CellTime::UNTIMED && self.told_of(place).any(says_more)
    }

    /// Whether a time of an event of this kind is told.
    pub(super) fn tells(&self, place: usize, kind: EventKind) -> bool {
        self.told_of(place).any(|told| told.of == TimeOf::Event(kind) && told.time != CellTime::UNTIMED)
    }
}

/// What a seller says in answer to a request.
const REPLIES: [EventKind; 5] = [
    EventKind::SellerReplied,
    EventKind::SellerRefused,
    EventKind::AppointmentConfirmed,
    EventKind::AppointmentRescheduled,
    EventKind::SolutionProvided,
];

const NEW: Order = Order {
    shop: 0,
    salesperson: 0,
    product: 0,
    amount: 0,
    facts: 0,
    count: 0,
    row: 0,
    first: NONE,
    last: NONE,
};

fn clipped(text: &str) -> &str {
    let end = (0..=WORD_AT_MOST.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or(0)]
}

/// Whether it belongs to the request of its row, where several are told.
pub(super) fn belongs_to_its_row(kind: EventKind) -> bool {
    kind.answers_a_request() || matches!(kind, EventKind::RequestReceived | EventKind::RequestWithdrawn)
}

/// The bit that stands for a kind of event. What rulebooks declare is heard from a column of events only, which hears
/// everything: those may share the last.
fn heard_bit(kind: EventKind) -> u64 {
    1 << kind.index().min(63)
}

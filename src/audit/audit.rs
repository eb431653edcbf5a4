//! The rows of every table, joined on the order number, and how each order stands.

use std::borrow::Cow;

use crate::assess::Verdict;
use crate::case::{self, Case, EventKind, Value};
use crate::intake::money;
use crate::tree::data;

use super::cell::{canonical, clean, doubt, is_round};
use super::chunked_vec::ChunkedVec;
use super::columns::{ColumnHead, Columns};
use super::interner::hash;
#[cfg(not(target_arch = "wasm32"))]
use super::judging::Helper;
use super::judging::{Finding, Findings, Judging};
use super::meaning::Meaning;
use super::memo::Stand;
use super::order_store::{Beside, Cell, OrderStore, Said, TimeOf, service_of, yes_no};
use super::records::{Beginning, Record, Records};
use super::setting::Setting;
use super::table_options::{Clock, TableOptions};

/// More orders than this are not kept: the memory of a browser has an end, and so have the numbers that orders are known by.
pub const ORDERS_AT_MOST: usize = if cfg!(target_arch = "wasm32") { 20_000_000 } else { 400_000_000 };
/// A first line longer than this is judged as far as it goes.
const HEAD_AT_MOST: usize = 1 << 16;
/// Of many rows with problems so many are listed; all are counted.
const PROBLEMS_AT_MOST: usize = 1000;

data! {
    /// A row that could not be used as it is.
    RowProblem {
        /// The file.
        file: String,
        /// The line on which the row begins, counted from 1.
        line: u64,
        /// The column's header; empty for the row as a whole.
        column: String,
        /// What stands there.
        found: String,
        /// What was wanted, as a word: `order-number`, `trusted-number`, `order`, `header`, `time`, `event`, `amount`,
        /// `platform`, `service`, `one-order`, `closing-quote`, `hidden-rows`, `heading`, `whole-file` or `room`.
        wanted: &'static str,
    }
}

data! {
    /// Columns that nothing is taken from.
    UnusedColumns {
        /// The file.
        file: String,
        /// Their headers, as they stand.
        columns: Vec<String>,
    }
}

/// Many orders.
///
/// ```
/// use aftersales::audit::{Audit, Setting, TableOptions, Verdict};
/// use aftersales::case::Value;
/// use aftersales::time::Instant;
/// let yes = |name: &str| (name.to_owned(), Value::Bool(true));
/// let facts = vec![
///     ("platform".to_owned(), Value::Text("alibaba".to_owned())),
///     ("industry".to_owned(), Value::Text("machinery".to_owned())),
///     yes("paidOnPlatform"), yes("afterSalesMark"),
/// ];
/// let as_of = Instant::parse_rfc3339("2022-03-04T00:00:00+08:00").unwrap();
/// let zone = "Asia/Shanghai".to_owned();
/// let mut audit = Audit::new(Setting { zone, facts, whole: true, ..Setting::at(as_of) });
/// audit.begin("orders.csv", TableOptions::default());
/// audit.push("订单编号,付款时间,服务申请时间,服务类型,首次回复时间\n7001,2022-01-10 09:30,2022-03-01 10:00,engineer,\n".as_bytes());
/// audit.end();
/// audit.run(10, &mut |_| None);
/// assert_eq!(audit.counts()[0].verdict, Verdict::Refused);
/// ```
#[derive(Debug)]
pub struct Audit {
    pub(super) store: OrderStore,
    pub(super) judging: Judging,
    /// What other threads look with.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) helpers: Vec<Helper>,
    pub(super) findings: Findings,
    /// How the orders stand that were looked at by now.
    pub(super) stands: ChunkedVec<Stand>,
    table: Option<Table>,
    /// What some column or row told.
    pub(super) told: Vec<Meaning>,
    /// Of so many audits that share the orders this is the one that takes these: its number, and how many there are.
    share: (u32, u32),
    /// Some table tells where each of its orders was placed.
    pub(super) tells_platform: bool,
    /// Rows that joined an order that was there already.
    pub(super) joined: u32,
    pub(super) rows: u64,
    /// Rows of orders that there was no room for.
    pub(super) without_room: u64,
    pub(super) problems: Vec<RowProblem>,
    pub(super) bad_rows: u32,
    /// What no meaning was found for, or given.
    pub(super) unused: Vec<UnusedColumns>,
    /// Another setting that the orders are compared under.
    other: Option<Other>,
    /// What an earlier audit came to, by the places of the orders.
    pub(super) before: Option<Vec<Option<Verdict>>>,
}

/// A table that is being read.
#[derive(Debug)]
struct Table {
    file: String,
    said: TableOptions,
    headers: Vec<String>,
    columns: Option<Places>,
    separator: u8,
    /// What has come before there was enough to see how it is written.
    held: Vec<u8>,
    records: Option<Records>,
    /// So many rows stand before the names of the columns.
    titles: u32,
    /// What its long order numbers show of a spreadsheet that may have rounded them.
    rounding: Rounding,
}

/// Whether a spreadsheet has rounded the long order numbers of a table: it has if all of them end as it leaves them. Until
/// that shows, rows wait.
#[derive(Debug)]
enum Rounding {
    Open(Vec<HeldRow>),
    Exact,
    Rounded,
}

/// Of so many round numbers all are rounded.
const SURELY_ROUNDED: usize = 10_000;

/// A row that waits.
#[derive(Debug)]
struct HeldRow {
    line: u64,
    text: String,
    ends: Vec<usize>,
}

/// Where the columns of a table stand.
#[derive(Debug)]
struct Places {
    /// How many there are.
    count: usize,
    number: Option<usize>,
    service: Option<usize>,
    event: Option<usize>,
    time: Option<usize>,
    sender: Option<usize>,
    status: Option<usize>,
    currency: Option<usize>,
    /// Columns that say more of an answer.
    effective: Option<usize>,
    reasonable: Option<usize>,
    channel: Option<usize>,
    /// The table tells when orders were placed or paid.
    tells_orders: bool,
    /// Columns that tell the shop and the platform.
    shop: Option<usize>,
    platform: Option<usize>,
    /// How each is written, by number.
    clocks: Vec<u16>,
    /// The others that mean something, with what they hold the time of.
    others: Vec<(usize, Meaning, Option<TimeOf>)>,
}

/// A row of a table, with what its columns mean.
struct Line<'a> {
    table: &'a Table,
    places: &'a Places,
    line: u64,
    record: Record<'a>,
}

impl<'a> Line<'a> {
    fn cell(&self, column: usize) -> &'a str {
        self.record.cell(column).map(clean).unwrap_or_default()
    }

    /// The cell of a column that may not be there.
    fn at(&self, column: Option<usize>) -> &'a str {
        column.map(|column| self.cell(column)).unwrap_or_default()
    }

    fn timed(&self, column: usize) -> Cell<'a> {
        Cell { text: self.cell(column), clock: self.places.clocks[column] }
    }

    fn number(&self) -> Cow<'a, str> {
        canonical(self.at(self.places.number))
    }

    /// Whether it is no row of an order: a description of the columns, a line below the table. Its number has no digit, and
    /// nothing in it is a time.
    fn is_no_order(&self) -> bool {
        let digits = |text: &str| text.chars().any(|c| c.is_numeric());
        let mut timed = self.places.others.iter().filter(|(_, _, of)| of.is_some()).peekable();
        !digits(self.at(self.places.number))
            && timed.peek().is_some()
            && !timed.any(|(column, ..)| digits(self.cell(*column)))
    }

    /// What is wrong with a cell, or with the row as a whole.
    fn problem(&self, column: Option<usize>, wanted: &'static str) -> RowProblem {
        let header = column.and_then(|column| self.table.headers.get(column));
        let found = match column {
            Some(column) => self.cell(column),
            // A row without a number is known by whatever it holds.
            None if self.number().is_empty() => {
                self.record.cells().map(clean).find(|cell| !cell.is_empty()).unwrap_or_default()
            }
            None => self.at(self.places.number),
        };
        RowProblem {
            file: self.table.file.clone(),
            line: self.line,
            column: header.cloned().unwrap_or_default(),
            found: found.chars().take(80).collect(),
            wanted,
        }
    }
}

/// Another setting, and what changes under it.
#[derive(Debug)]
struct Other {
    judging: Judging,
    found: Difference,
}

data! {
    /// What changes under another setting.
    Difference {
        /// Orders that were looked at under it.
        done: u32,
        /// Of these, those whose verdict is another.
        otherwise: u32,
        /// Of these, those of the same verdict whose instant is another.
        moved: u32,
    }
}

impl Places {
    fn of(columns: &Columns, clocks: Vec<u16>) -> Self {
        let all = || columns.meanings.iter().enumerate();
        let of = |wanted: Meaning| all().find(|(_, meaning)| **meaning == wanted).map(|(place, _)| place);
        let apart = [
            Meaning::Ignored,
            Meaning::OrderNumber,
            Meaning::Event,
            Meaning::Time,
            Meaning::Service,
            Meaning::Status,
            Meaning::Platform,
            Meaning::Currency,
            Meaning::Effective,
            Meaning::Reasonable,
            Meaning::Channel,
        ];
        let others = all().filter(|(_, meaning)| !apart.contains(meaning)).map(|(place, meaning)| {
            let agreed = (*meaning == Meaning::AgreedShipBy).then_some(TimeOf::AgreedShipBy);
            (place, *meaning, meaning.event().map(TimeOf::Event).or(agreed))
        });
        Self {
            count: columns.meanings.len(),
            number: of(Meaning::OrderNumber),
            service: of(Meaning::Service),
            event: of(Meaning::Event),
            time: of(Meaning::Time),
            sender: of(Meaning::Sender),
            status: of(Meaning::Status),
            currency: of(Meaning::Currency),
            effective: of(Meaning::Effective),
            reasonable: of(Meaning::Reasonable),
            channel: of(Meaning::Channel),
            tells_orders: of(Meaning::OrderPlaced).or(of(Meaning::PaymentSucceeded)).is_some(),
            shop: of(Meaning::Shop),
            platform: of(Meaning::Platform),
            clocks,
            others: others.collect(),
        }
    }
}

impl Audit {
    /// Without any order.
    pub fn new(setting: Setting) -> Self {
        Self {
            store: OrderStore::default(),
            judging: Judging::new(setting, false),
            #[cfg(not(target_arch = "wasm32"))]
            helpers: Vec::new(),
            findings: Findings::default(),
            stands: ChunkedVec::default(),
            table: None,
            told: Vec::new(),
            share: (0, 1),
            tells_platform: false,
            joined: 0,
            rows: 0,
            without_room: 0,
            problems: Vec::new(),
            bad_rows: 0,
            unused: Vec::new(),
            other: None,
            before: None,
        }
    }

    /// Takes its share of the orders only, by their numbers: the others belong to the other audits of so many, each of
    /// which is given every table. What is no order's is the first one's.
    ///
    /// ```
    /// use aftersales::audit::{Audit, Setting, TableOptions};
    /// use aftersales::time::Instant;
    /// let shares = [0, 1].map(|number| {
    ///     let mut audit = Audit::new(Setting::at(Instant::from_unix(0))).of_shares(number, 2);
    ///     audit.begin("orders.csv", TableOptions::default());
    ///     audit.push(b"order\n7001\n7002\n7003\n7004\n");
    ///     audit.end();
    ///     audit.len()
    /// });
    /// assert_eq!(shares.iter().sum::<usize>(), 4);
    /// assert!(shares.iter().all(|orders| *orders < 4));
    /// ```
    #[must_use]
    pub fn of_shares(self, number: u32, of: u32) -> Self {
        Self { share: (number, of.max(1)), ..self }
    }

    /// Everything is looked at anew under another setting; the tables stay.
    pub fn set(&mut self, setting: Setting) {
        self.look_by(setting);
        self.stands = ChunkedVec::default();
    }

    /// Nothing is learnt yet under the setting.
    fn look_by(&mut self, setting: Setting) {
        self.judging = Judging::new(setting, self.tells_platform);
        #[cfg(not(target_arch = "wasm32"))]
        self.helpers.clear();
    }

    /// The setting.
    pub fn setting(&self) -> &Setting {
        &self.judging.setting
    }

    // ---- reading ----------------------------------------------------------------------------------

    /// A table begins, of which a person has said this.
    pub fn begin(&mut self, file: &str, said: TableOptions) {
        self.end();
        if !said.shop.is_empty() {
            self.hear(Meaning::Shop);
        }
        if said.platform.is_some() {
            self.hear(Meaning::Platform);
        }
        for (_, kind) in said.statuses.iter().chain(&said.events) {
            Meaning::from_word(kind.word()).into_iter().for_each(|meaning| self.hear(meaning));
        }
        self.table = Some(Table {
            file: file.to_owned(),
            said,
            headers: Vec::new(),
            columns: None,
            separator: b',',
            held: Vec::new(),
            records: None,
            titles: 0,
            rounding: Rounding::Open(Vec::new()),
        });
    }

    /// The next piece of the table, in UTF-8.
    pub fn push(&mut self, bytes: &[u8]) {
        let Some(mut table) = self.table.take() else { return };
        if let Some(mut records) = table.records.take() {
            records.push(bytes, &mut |line, record| self.row(&mut table, line, record));
            table.records = Some(records);
        } else {
            table.held.extend_from_slice(bytes);
            if table.held.len() > HEAD_AT_MOST {
                self.open(&mut table);
            }
        }
        self.table = Some(table);
    }

    /// The table ends.
    pub fn end(&mut self) {
        let Some(mut table) = self.table.take() else { return };
        if table.records.is_none() {
            self.open(&mut table);
        }
        if let Some(mut records) = table.records.take() {
            records.end(&mut |line, record| self.row(&mut table, line, record));
        }
        if let Rounding::Open(held) = &table.rounding {
            // A single one may end so by chance, unless it has many noughts.
            let is_rounded = held.len() > 1 || held.iter().any(|row| row.text.contains("000"));
            self.settle(&mut table, if is_rounded { Rounding::Rounded } else { Rounding::Exact });
        }
    }

    /// The table breaks off, and why: what was read of it stands, and the break is listed.
    ///
    /// ```
    /// use aftersales::audit::{Audit, Setting, TableOptions};
    /// use aftersales::time::Instant;
    /// let mut audit = Audit::new(Setting::at(Instant::from_unix(0)));
    /// audit.begin("orders.xlsx", TableOptions::default());
    /// audit.push(b"order\n7001\n");
    /// audit.break_off("row 3: the file ends");
    /// assert_eq!((audit.len(), audit.report().problems[0].wanted), (1, "whole-file"));
    /// ```
    pub fn break_off(&mut self, why: &str) {
        let file = self.table.as_ref().map(|table| table.file.clone()).unwrap_or_default();
        self.end();
        if self.share.0 == 0 {
            let found = why.chars().take(200).collect();
            self.complain(RowProblem { file, line: 0, column: String::new(), found, wanted: "whole-file" });
        }
    }

    /// Its first lines show how it is written and which row names the columns.
    fn open(&mut self, table: &mut Table) {
        let held = std::mem::take(&mut table.held);
        let look = Columns::look(&held, table.said.header);
        table.titles = look.header;
        if table.said.meanings.is_none() {
            table.said.meanings = Some(look.columns.iter().map(|column| column.meaning).collect());
        }
        if table.said.clocks.is_empty() {
            let clock =
                |column: &ColumnHead| Clock { zone: column.zone.clone(), day_month: column.day_month };
            table.said.clocks = look.columns.iter().map(clock).collect();
        }
        let beginning = Beginning::of(&held);
        table.separator = beginning.separator;
        let mut records = Records::new(table.separator).after(beginning.lines);
        records.push(beginning.rest, &mut |line, record| self.row(table, line, record));
        table.records = Some(records);
    }

    fn row(&mut self, table: &mut Table, line: u64, record: Record<'_>) {
        let Some(places) = &table.columns else {
            if table.titles == 0 {
                return self.head(table, record);
            }
            table.titles -= 1;
            return self.title(table, line, record);
        };
        let number = places.number.and_then(|column| record.cell(column)).map(clean).unwrap_or_default();
        if record.is_torn() && self.is_own(&canonical(number)) {
            self.complain(Line { table, places, line, record }.problem(None, "closing-quote"));
        }
        match (is_round(&canonical(number)), &mut table.rounding) {
            (Some(true), Rounding::Open(held)) => {
                held.push(HeldRow::of(line, record));
                if held.len() > SURELY_ROUNDED {
                    self.settle(table, Rounding::Rounded);
                }
            }
            (Some(false), Rounding::Open(_)) => {
                self.settle(table, Rounding::Exact);
                self.take(table, line, record, false);
            }
            (Some(true), Rounding::Rounded) => self.take(table, line, record, true),
            _ => self.take(table, line, record, false),
        }
    }

    /// It shows whether the long numbers of a table are rounded: the rows that waited for it are taken.
    fn settle(&mut self, table: &mut Table, shown: Rounding) {
        let is_rounded = matches!(shown, Rounding::Rounded);
        if let Rounding::Open(held) = std::mem::replace(&mut table.rounding, shown) {
            for row in held {
                self.take(table, row.line, row.record(), is_rounded);
            }
        }
    }

    /// A row before the names of the columns.
    fn title(&mut self, table: &Table, line: u64, record: Record<'_>) {
        let found = record.cells().map(clean).find(|cell| !cell.is_empty()).unwrap_or_default();
        if self.share.0 == 0 {
            self.complain(RowProblem {
                file: table.file.clone(),
                line,
                column: String::new(),
                found: found.chars().take(80).collect(),
                wanted: "header",
            });
        }
    }

    fn take(&mut self, table: &Table, line: u64, record: Record<'_>, is_rounded: bool) {
        let Some(places) = &table.columns else { return };
        self.rows = self.rows.saturating_add(1);
        let line = Line { table, places, line, record };
        if !self.is_own(&line.number()) {
            return;
        }
        if line.is_no_order() {
            self.complain(line.problem(None, "order"));
            return;
        }
        let Some(place) = self.place(&line, is_rounded) else { return };
        self.add_times(place, &line);
        self.add_words(place, &line);
        if self.store.is_overfull(place) {
            self.complain(line.problem(places.number, "one-order"));
        }
        if let Some(column) = (places.count..record.len()).find(|column| !line.cell(*column).is_empty()) {
            self.complain(line.problem(Some(column), "heading"));
        }
        if holds_rows(record, table.separator, places.count) {
            self.complain(line.problem(None, "hidden-rows"));
        }
    }

    /// A record names the columns.
    fn head(&mut self, table: &mut Table, record: Record<'_>) {
        table.headers = record.cells().map(|cell| clean(cell).to_owned()).collect();
        let cells: Vec<&str> = record.cells().collect();
        let given = table.said.meanings.take().map(|meanings| Columns { meanings });
        let columns = given.unwrap_or_else(|| Columns::of(&cells));
        columns.meanings.iter().for_each(|meaning| self.hear(*meaning));
        self.store.hear(&columns.meanings);
        let unused = table.headers.iter().zip(&columns.meanings);
        let unused = unused.filter(|(header, meaning)| **meaning == Meaning::Ignored && !header.is_empty());
        let unused: Vec<String> = unused.map(|(header, _)| header.clone()).collect();
        if self.share.0 == 0 && !unused.is_empty() {
            self.unused.push(UnusedColumns { file: table.file.clone(), columns: unused });
        }
        let plain = Clock { zone: String::new(), day_month: None };
        let clock = |place: usize| table.said.clocks.get(place).unwrap_or(&plain);
        let clocks = (0..columns.meanings.len()).map(|place| self.store.clock(clock(place))).collect();
        table.columns = Some(Places::of(&columns, clocks));
    }

    /// Whether an order of this number is of this audit's share; what no number tells of is the first one's.
    fn is_own(&self, number: &str) -> bool {
        let (own, of) = self.share;
        let share = if number.is_empty() || of == 1 { 0 } else { hash(number.as_bytes()) / 7 % of };
        share == own
    }

    /// The place of the order that a row tells of, if it is one.
    fn place(&mut self, line: &Line<'_>, is_rounded: bool) -> Option<usize> {
        let number = &*line.number();
        let of_number = line.places.number;
        if number.is_empty() {
            self.complain(line.problem(of_number, "order-number"));
            return None;
        }
        let is_doubted = is_rounded || doubt(number).is_some();
        if is_doubted {
            self.complain(line.problem(of_number, "trusted-number"));
        }
        if self.store.len() >= ORDERS_AT_MOST && (is_doubted || self.store.place_of(number).is_none()) {
            self.complain(line.problem(None, "room"));
            self.without_room += 1;
            return None;
        }
        if is_doubted {
            return Some(self.store.order_apart(number, self.row_number()));
        }
        let (place, is_known) = self.store.order(number, self.row_number());
        self.joined = self.joined.saturating_add(u32::from(is_known));
        Some(place)
    }

    /// Adds what a row tells the time of, and what its status tells.
    fn add_times(&mut self, place: usize, line: &Line<'_>) {
        let places = line.places;
        let service = line.at(places.service);
        let said = Said::of(line.at(places.effective), line.at(places.reasonable), line.at(places.channel));
        let service = Beside { service, said };
        let asked = places.others.iter().find(|(_, meaning, _)| *meaning == Meaning::ServiceRequested);
        let asked = asked.map(|(column, ..)| line.timed(*column)).filter(|cell| !cell.text.is_empty());
        let own = self.row_number();
        let (row, is_asked_when) =
            asked.map_or((own, true), |cell| self.store.add_request(place, cell, service, own));
        let word = line.at(places.event);
        let told = || line.table.said.events.iter().find(|(known, _)| known == word).map(|(_, kind)| *kind);
        let event = self.setting().scope.library.lexicon.kind(word).or_else(told);
        if event.is_none() && !word.is_empty() {
            self.complain(line.problem(places.event, "event"));
        }
        // Of messages, what the seller writes is an answer; what a buyer writes need not ask for anything.
        let is_answer = places.event.is_none() && is_seller(line.at(places.sender));
        let happened = event.or(is_answer.then_some(EventKind::SellerReplied));
        if let Some((kind, time)) = happened.zip(places.time.filter(|time| !line.cell(*time).is_empty()))
            && !self.store.add_time(place, TimeOf::Event(kind), line.timed(time), service, row, false)
        {
            self.complain(line.problem(Some(time), "time"));
        }
        for (column, meaning, of) in &places.others {
            let Some(of) = of.filter(|_| !says_not(line.cell(*column))) else { continue };
            let is_read = if *meaning == Meaning::ServiceRequested {
                is_asked_when
            } else {
                self.store.add_time(place, of, line.timed(*column), service, row, asked.is_some())
            };
            if !is_read {
                self.complain(line.problem(Some(*column), "time"));
            }
        }
        let status = line.at(places.status);
        if let Some((_, kind)) = line.table.said.statuses.iter().find(|(word, _)| *word == status) {
            self.store.add_untimed(place, *kind, row);
        }
        if let Some(meaning) = happened.and_then(|kind| Meaning::from_word(kind.word())) {
            self.hear(meaning);
        }
    }

    /// Adds what a row tells in words, and what is said of its whole table where no column tells it.
    fn add_words(&mut self, place: usize, line: &Line<'_>) {
        let places = line.places;
        let TableOptions { shop, platform, .. } = &line.table.said;
        if places.tells_orders {
            self.store.add_of_orders(place);
        }
        for (column, meaning, of) in &places.others {
            let text = line.cell(*column);
            if of.is_some() || text.is_empty() {
                continue;
            }
            if *meaning != Meaning::Amount {
                self.store.add(place, *meaning, text);
            } else if let Some(amount) = money(text, line.at(places.currency)) {
                self.store.add(place, Meaning::Amount, &amount);
            } else if text.contains(|c: char| c.is_ascii_digit()) {
                self.complain(line.problem(Some(*column), "amount"));
            }
        }
        if !shop.is_empty() && places.shop.is_none() {
            self.store.add(place, Meaning::Shop, shop);
        }
        let is_word = |text: &str| text.contains(char::is_alphanumeric);
        match (places.platform, platform) {
            (Some(column), _) => {
                let text = line.cell(column);
                if is_word(text) && !self.store.add_platform_word(place, text) {
                    self.complain(line.problem(Some(column), "platform"));
                }
            }
            (None, Some(platform)) => self.store.add_platform(place, *platform),
            (None, None) => {}
        }
        let service = line.at(places.service);
        if !service.is_empty() && service_of(service).is_none() {
            self.complain(line.problem(places.service, "service"));
        }
    }

    fn hear(&mut self, meaning: Meaning) {
        if self.told.contains(&meaning) {
            return;
        }
        self.told.push(meaning);
        if meaning == Meaning::Platform {
            // What was learnt of orders took their platform to be that of the setting.
            self.tells_platform = true;
            self.look_by(self.setting().clone());
        }
    }

    /// What tells the rows of one order apart: they stand nearer to one another than four billion rows.
    fn row_number(&self) -> u32 {
        self.rows as u32
    }

    fn complain(&mut self, problem: RowProblem) {
        self.bad_rows = self.bad_rows.saturating_add(1);
        if self.problems.len() < PROBLEMS_AT_MOST {
            self.problems.push(problem);
        }
    }

    // ---- looking ----------------------------------------------------------------------------------

    /// Looks at so many orders more; how many were looked at by now.
    pub fn run(&mut self, count: usize, zones: &mut case::Zones<'_>) -> usize {
        let Self { store, judging, findings, stands, .. } = self;
        let to = store.len().min(stands.len().saturating_add(count));
        for at in stands.len()..to {
            stands.push(judging.stand(store, at, findings, zones));
        }
        to
    }

    /// Forgets every order but the last, of which the next row may tell more; what was learnt of orders stays.
    pub fn keep_last(&mut self) {
        self.store.keep_last();
        self.stands = ChunkedVec::default();
        self.judging.forget_words();
        #[cfg(not(target_arch = "wasm32"))]
        self.helpers.iter_mut().for_each(Helper::forget_words);
    }

    /// The orders are compared with how they stand under another setting.
    pub fn compare(&mut self, setting: Setting) {
        let found = Difference { done: 0, otherwise: 0, moved: 0 };
        self.other = Some(Other { judging: Judging::new(setting, self.tells_platform), found });
    }

    /// Compares so many orders more; what was found by now.
    pub fn differ(&mut self, count: usize, zones: &mut case::Zones<'_>) -> Difference {
        let Self { store, findings, stands, other, .. } = self;
        let Some(Other { judging, found }) = other else {
            return Difference { done: 0, otherwise: 0, moved: 0 };
        };
        let from = found.done as usize;
        for at in from..stands.len().min(from.saturating_add(count)) {
            let (stand, under) = (stands[at], judging.stand(store, at, findings, zones));
            let is_other = findings.of(under).verdict != findings.of(stand).verdict;
            found.otherwise += u32::from(is_other);
            found.moved += u32::from(!is_other && under.at() != stand.at());
            found.done += 1;
        }
        found.clone()
    }

    /// The case of an order, as a single check takes it; and whether a time in it could not be read.
    pub fn case(&self, at: usize, zones: &mut case::Zones<'_>) -> (Case, bool) {
        self.store.case(at, self.setting(), zones)
    }

    /// The case of an order as values.
    pub fn value(&self, at: usize) -> Value {
        self.store.value(at, self.setting()).0
    }

    /// How an order stands, once it was looked at.
    pub(super) fn stand(&self, at: usize) -> Option<(&Finding, Stand)> {
        self.stands.get(at).map(|stand| (self.findings.of(*stand), *stand))
    }

    /// How an order stands in a word, once it was looked at.
    pub fn verdict(&self, at: usize) -> Option<Verdict> {
        self.stand(at).map(|(finding, _)| finding.verdict)
    }

    /// Whether some table has a column for requests or for answers.
    pub(super) fn hears_requests(&self) -> bool {
        self.told.contains(&Meaning::ServiceRequested)
    }

    /// How many orders a table tells of that tells when they were placed or paid.
    pub(super) fn of_orders(&self) -> u32 {
        let known = (0..self.store.len()).filter(|at| self.store.is_of_orders(*at));
        u32::try_from(known.count()).unwrap_or(u32::MAX)
    }

    /// How many orders have no time of payment.
    pub(super) fn unpaid(&self) -> u32 {
        let without = (0..self.store.len()).filter(|at| !self.store.tells(*at, EventKind::PaymentSucceeded));
        u32::try_from(without.count()).unwrap_or(u32::MAX)
    }
}

/// Whether a cell holds what look like rows of its table: a stray quote may have been opened there and closed by another.
fn holds_rows(record: Record<'_>, separator: u8, columns: usize) -> bool {
    let is_row = |line: &str| line.bytes().filter(|byte| *byte == separator).count() + 1 >= columns;
    columns > 1 && record.has_lines() && record.cells().any(|cell| cell.lines().skip(1).any(is_row))
}

/// Whether the cell of a time says that it did not happen, or nothing.
fn says_not(cell: &str) -> bool {
    match cell.bytes().next() {
        None => true,
        // Times begin so, and need no longer look.
        Some(b'1'..=b'9') => false,
        Some(_) => yes_no(cell) == Some(false) || cell.chars().all(|letter| "-–—/".contains(letter)),
    }
}

/// Whether the sender of a message is the seller, by what the cell calls it.
fn is_seller(cell: &str) -> bool {
    const NAMES: [&str; 7] = ["seller", "supplier", "merchant", "卖家", "商家", "供应商", "客服"];
    let text = cell.to_lowercase();
    NAMES.iter().any(|name| text.contains(name))
}

impl HeldRow {
    fn of(line: u64, record: Record<'_>) -> Self {
        let (mut text, mut ends) = (String::new(), Vec::with_capacity(record.len()));
        for cell in record.cells() {
            text.push_str(cell);
            ends.push(text.len());
        }
        Self { line, text, ends }
    }

    fn record(&self) -> Record<'_> {
        Record::of(&self.text, &self.ends)
    }
}

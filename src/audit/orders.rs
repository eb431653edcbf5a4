//! The rows of every table, joined on the order number.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::assess::{Pin, Plans, Scope, standings};
use crate::case::{self, EventKind, Value};
use crate::intake::{DayMonth, TimestampReader};
use crate::time::Instant;
use crate::tree::data;

use super::cell::{clean, doubt};
use super::columns::{Columns, Meaning};
use super::records::Records;
use super::verdict::{Standing, Verdict, verdict};

/// More orders than this are not kept: the memory of a browser has an end.
pub const ORDERS_AT_MOST: usize = 3_000_000;
/// A first line longer than this is judged as far as it goes.
const HEAD_AT_MOST: usize = 1 << 16;
/// Of many rows with problems so many are listed; all are counted.
const PROBLEMS_AT_MOST: usize = 1000;

/// What is the same for every order, and how it is looked at.
#[derive(Debug, Clone)]
pub struct Setting {
    /// The instant it holds for.
    pub as_of: Instant,
    /// Readings that were chosen.
    pub pins: Vec<Pin>,
    /// The rulebooks that are asked.
    pub scope: Scope,
    /// IANA name of the zone of times without one; empty where it is not known.
    pub zone: String,
    /// Which number of a date is the day, where it does not show.
    pub day_month: Option<DayMonth>,
    /// Facts of every order: name and value.
    pub facts: Vec<(String, Value)>,
    /// The tables hold everything that was asked and answered, in every channel.
    pub whole: bool,
    /// Products with an after-sales mark; where there are any, other products have none.
    pub marked: Vec<String>,
}

data! {
    /// A row that could not be used as it is.
    RowProblem {
        /// The file.
        file: String,
        /// The line on which the row begins, counted from 1.
        line: u32,
        /// The column's header; empty for the row as a whole.
        column: String,
        /// What stands there.
        found: String,
        /// What was wanted, as a word: `order-number`, `trusted-number` or `room`.
        wanted: &'static str,
    }
}

/// What is known of one order: its cells that mean something.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) id: Box<str>,
    /// What its columns said, but for times.
    pub(super) cells: Vec<(Meaning, Box<str>)>,
    /// What happened, by columns and rows of events.
    pub(super) events: Vec<Told>,
    pub(super) standing: Option<Standing>,
}

/// An event as a table tells it.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) kind: EventKind,
    pub(super) time: Box<str>,
    /// The service that its row names; empty where it names none.
    pub(super) service: Box<str>,
    /// Its row, counted through all tables: what a row tells belongs together.
    pub(super) row: u32,
}

impl Order {
    /// Whether anything of this kind is told.
    pub(super) fn tells(&self, kind: EventKind) -> bool {
        self.events.iter().any(|told| told.kind == kind)
    }

    /// Adds an event; the same again says nothing new.
    fn add(&mut self, kind: EventKind, time: &str, service: &str, row: u32) {
        let service = if NAMES_SERVICE.contains(&kind) { service } else { "" };
        let same = |told: &Told| told.kind == kind && *told.time == *time && *told.service == *service;
        if !self.events.iter().any(same) {
            self.events.push(Told { kind, time: Box::from(time), service: Box::from(service), row });
        }
    }

    /// What a column says of it; empty where nothing does.
    pub(super) fn cell(&self, meaning: Meaning) -> &str {
        self.cells.iter().find(|(known, _)| *known == meaning).map_or("", |(_, text)| text)
    }
}

/// A table that is being read.
#[derive(Debug)]
struct Table {
    file: String,
    headers: Vec<String>,
    columns: Option<Columns>,
    given: Option<Columns>,
    /// What has come before the first line was whole.
    held: String,
    records: Option<Records>,
}

/// Many orders.
///
/// ```
/// use aftersales::audit::{Audit, Setting, Verdict};
/// use aftersales::assess::Scope;
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
/// let mut audit = Audit::new(Setting { as_of, pins: vec![], scope: Scope::default(), zone, day_month: None, facts, whole: true, marked: vec![] });
/// audit.begin("orders.csv", None);
/// audit.push("订单编号,付款时间,服务申请时间,服务类型\n7001,2022-01-10 09:30,2022-03-01 10:00,engineer\n");
/// audit.end();
/// audit.run(10, &mut |_| None);
/// assert_eq!(audit.counts()[0].verdict, Verdict::Refused);
/// ```
#[derive(Debug)]
pub struct Audit {
    setting: Setting,
    pub(super) orders: Vec<Order>,
    index: BTreeMap<Box<str>, u32>,
    table: Option<Table>,
    /// What some column or row told.
    pub(super) told: Vec<Meaning>,
    /// Rows that joined an order that was there already.
    pub(super) joined: u32,
    pub(super) rows: u32,
    pub(super) problems: Vec<RowProblem>,
    pub(super) bad_rows: u32,
    done: usize,
    plans: Plans,
    pub(super) times: RefCell<TimestampReader>,
}

impl Audit {
    /// Without any order.
    pub fn new(setting: Setting) -> Self {
        Self {
            setting,
            orders: Vec::new(),
            index: BTreeMap::new(),
            table: None,
            told: Vec::new(),
            joined: 0,
            rows: 0,
            problems: Vec::new(),
            bad_rows: 0,
            done: 0,
            plans: Plans::default(),
            times: RefCell::default(),
        }
    }

    /// Everything is looked at anew under another setting; the tables stay.
    pub fn set(&mut self, setting: Setting) {
        self.setting = setting;
        self.done = 0;
        self.plans = Plans::default();
    }

    /// The setting.
    pub fn setting(&self) -> &Setting {
        &self.setting
    }

    // ---- reading ----------------------------------------------------------------------------------

    /// A table begins; `meanings` are what a person has said of its columns.
    pub fn begin(&mut self, file: &str, meanings: Option<Vec<Meaning>>) {
        self.end();
        let given = meanings.map(|meanings| Columns { meanings });
        self.table = Some(Table {
            file: file.to_owned(),
            headers: Vec::new(),
            columns: None,
            given,
            held: String::new(),
            records: None,
        });
    }

    /// The next piece of the table.
    pub fn push(&mut self, text: &str) {
        let Some(mut table) = self.table.take() else { return };
        if let Some(mut records) = table.records.take() {
            records.push(text, &mut |line, cells| self.row(&mut table, line, cells));
            table.records = Some(records);
        } else {
            table.held.push_str(text);
            if has_line(&table.held) || table.held.len() > HEAD_AT_MOST {
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
            records.end(&mut |line, cells| self.row(&mut table, line, cells));
        }
    }

    /// Its first line shows what sets its cells apart.
    fn open(&mut self, table: &mut Table) {
        let held = std::mem::take(&mut table.held);
        let text = held.trim_start_matches('\u{feff}');
        let mut records = Records::new(super::separator(text));
        records.push(text, &mut |line, cells| self.row(table, line, cells));
        table.records = Some(records);
    }

    fn row(&mut self, table: &mut Table, line: u64, cells: &[&str]) {
        let Some(columns) = &table.columns else {
            table.headers = cells.iter().map(|cell| clean(cell).to_owned()).collect();
            let columns = table.given.take().unwrap_or_else(|| Columns::of(cells));
            for meaning in &columns.meanings {
                self.hear(*meaning);
            }
            table.columns = Some(columns);
            return;
        };
        self.rows = self.rows.saturating_add(1);
        let cell = |meaning: Meaning| {
            let at = columns.meanings.iter().position(|known| *known == meaning)?;
            cells.get(at).map(|cell| clean(cell)).filter(|cell| !cell.is_empty())
        };
        let number = cell(Meaning::OrderNumber).unwrap_or_default().to_owned();
        let at = (table.file.clone(), line);
        let header = || {
            let column = columns.meanings.iter().position(|known| *known == Meaning::OrderNumber);
            column.and_then(|column| table.headers.get(column)).cloned().unwrap_or_default()
        };
        if number.is_empty() {
            self.complain(at, header(), "", "order-number");
            return;
        }
        let doubted = doubt(&number).is_some();
        if doubted {
            self.complain(at, header(), &number, "trusted-number");
        }
        let Some(order) = self.order(&number, !doubted) else {
            self.complain((table.file.clone(), line), String::new(), &number, "room");
            return;
        };
        let row = self.rows;
        let service = cell(Meaning::Service).unwrap_or_default();
        let event = cell(Meaning::Event).and_then(EventKind::from_word);
        let mut heard = None;
        if let (Some(kind), Some(time)) = (event, cell(Meaning::Time)) {
            self.orders[order].add(kind, time, service, row);
            heard = Meaning::from_word(kind.word());
        }
        for (meaning, cell) in columns.meanings.iter().zip(cells) {
            let of_row =
                [Meaning::Ignored, Meaning::OrderNumber, Meaning::Event, Meaning::Time, Meaning::Service];
            let text = clean(cell);
            if of_row.contains(meaning) || text.is_empty() {
                continue;
            }
            let order = &mut self.orders[order];
            match meaning.event() {
                Some(kind) => order.add(kind, text, service, row),
                None if order.cell(*meaning).is_empty() => order.cells.push((*meaning, Box::from(text))),
                None => {}
            }
        }
        if let Some(meaning) = heard {
            self.hear(meaning);
        }
    }

    /// The order of this number; one that cannot be trusted joins nothing.
    fn order(&mut self, number: &str, joins: bool) -> Option<usize> {
        if let Some(known) = self.index.get(number).filter(|_| joins) {
            self.joined += 1;
            return Some(*known as usize);
        }
        if self.orders.len() == ORDERS_AT_MOST {
            return None;
        }
        let at = self.orders.len();
        if joins {
            self.index.insert(Box::from(number), u32::try_from(at).unwrap_or(u32::MAX));
        }
        self.orders.push(Order {
            id: Box::from(number),
            cells: Vec::new(),
            events: Vec::new(),
            standing: None,
        });
        Some(at)
    }

    fn hear(&mut self, meaning: Meaning) {
        if !self.told.contains(&meaning) {
            self.told.push(meaning);
        }
    }

    fn complain(&mut self, (file, line): (String, u64), column: String, found: &str, wanted: &'static str) {
        self.bad_rows = self.bad_rows.saturating_add(1);
        if self.problems.len() < PROBLEMS_AT_MOST {
            let line = u32::try_from(line).unwrap_or(u32::MAX);
            self.problems.push(RowProblem {
                file,
                line,
                column,
                found: found.chars().take(80).collect(),
                wanted,
            });
        }
    }

    // ---- looking ----------------------------------------------------------------------------------

    /// Looks at so many orders more; how many were looked at by now.
    pub fn run(&mut self, count: usize, zones: &mut case::Zones<'_>) -> usize {
        let to = self.orders.len().min(self.done.saturating_add(count));
        for at in self.done..to {
            let (case, unread) = self.case(at, zones);
            let all =
                standings(&case, self.setting.as_of, &self.setting.pins, &self.setting.scope, &self.plans);
            let mut standing = verdict(&all);
            // What was not read may be what matters: no instant is told beside it.
            if unread && standing.verdict != Verdict::NotCovered {
                standing = Standing { verdict: Verdict::Unread, at: None, ..standing };
            }
            self.orders[at].standing = Some(standing);
        }
        self.done = to;
        to
    }

    /// Whether some table has a column for requests or for answers.
    pub(super) fn hears_requests(&self) -> bool {
        self.told.contains(&Meaning::ServiceRequested)
    }

    /// How many orders have no time of payment.
    pub(super) fn unpaid(&self) -> u32 {
        let without = self.orders.iter().filter(|order| !order.tells(EventKind::PaymentSucceeded));
        u32::try_from(without.count()).unwrap_or(u32::MAX)
    }
}

/// Events that name a service.
pub(super) const NAMES_SERVICE: [EventKind; 2] = [EventKind::ServiceRequested, EventKind::RequestReceived];

/// Whether a line ends in it, outside of quotes.
fn has_line(text: &str) -> bool {
    let mut quoted = false;
    text.bytes().any(|byte| {
        quoted ^= byte == b'"';
        byte == b'\n' && !quoted
    })
}

//! A table while it is read: where its columns stand, its rows, and what is wrong with one.

use std::borrow::Cow;

use crate::tree::data;

use super::cell::{canonical, clean};
use super::columns::Columns;
use super::meaning::Meaning;
use super::order_store::{Cell, TimeOf};
use super::records::{Record, Records};
use super::table_options::TableOptions;

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
        /// `platform`, `service`, `sender`, `yes-or-no`, `one-order`, `closing-quote`, `hidden-rows`, `heading`,
        /// `whole-file` or `room`.
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

/// A table that is being read.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) file: String,
    pub(super) said: TableOptions,
    pub(super) headers: Vec<String>,
    /// What each of them means.
    pub(super) meanings: Vec<Meaning>,
    pub(super) columns: Option<Places>,
    pub(super) separator: u8,
    /// What has come before there was enough to see how it is written.
    pub(super) held: Vec<u8>,
    pub(super) records: Option<Records>,
    /// So many rows stand before the names of the columns.
    pub(super) titles: u32,
    /// Some of its first senders are known to be the seller: the others are not.
    pub(super) names_sellers: bool,
    /// What its long order numbers show of a spreadsheet that may have rounded them.
    pub(super) rounding: Rounding,
}

/// Whether a spreadsheet has rounded the long order numbers of a table: it has if all of them end as it leaves them. Until
/// that shows, rows wait.
#[derive(Debug)]
pub(super) enum Rounding {
    Open(Vec<HeldRow>),
    Exact,
    Rounded,
}

/// A row that waits.
#[derive(Debug)]
pub(super) struct HeldRow {
    pub(super) line: u64,
    pub(super) text: String,
    pub(super) ends: Vec<usize>,
}

/// Where the columns of a table stand.
#[derive(Debug)]
pub(super) struct Places {
    /// How many there are.
    pub(super) count: usize,
    pub(super) number: Option<usize>,
    pub(super) service: Option<usize>,
    pub(super) event: Option<usize>,
    pub(super) time: Option<usize>,
    pub(super) sender: Option<usize>,
    pub(super) status: Option<usize>,
    pub(super) currency: Option<usize>,
    /// Columns that say more of an answer.
    pub(super) effective: Option<usize>,
    pub(super) reasonable: Option<usize>,
    pub(super) channel: Option<usize>,
    /// The table tells when orders were placed or paid.
    pub(super) tells_orders: bool,
    /// Columns that tell the shop and the platform.
    pub(super) shop: Option<usize>,
    pub(super) platform: Option<usize>,
    /// The column that tells when something was asked for.
    pub(super) asked: Option<usize>,
    /// How each is written, by number.
    pub(super) clocks: Vec<u16>,
    /// Columns with the time of something.
    pub(super) times: Vec<(usize, TimeOf)>,
    /// Columns with a word or an amount.
    pub(super) words: Vec<(usize, Meaning)>,
}

impl Table {
    /// Where each column of a row stood before that names the same columns in another order: two exports in one file.
    pub(super) fn reordered(&self, record: Record<'_>) -> Option<Vec<usize>> {
        // Names of columns begin with no digit, and nearly all rows with one.
        let first = record.cell(0).filter(|cell| !cell.starts_with(|c: char| c.is_ascii_digit()))?;
        let place = |cell: &str| self.headers.iter().position(|header| *header == clean(cell));
        place(first).filter(|_| record.len() == self.headers.len())?;
        let order: Vec<usize> = record.cells().map(place).collect::<Option<_>>()?;
        let is_each = (0..order.len()).all(|column| order.contains(&column));
        (is_each && !order.is_sorted()).then_some(order)
    }

    /// The same columns in another order, from here on.
    pub(super) fn reorder(&mut self, order: &[usize]) {
        let Some(places) = self.columns.take() else { return };
        self.headers = order.iter().map(|at| self.headers[*at].clone()).collect();
        self.meanings = order.iter().map(|at| self.meanings[*at]).collect();
        let clocks = order.iter().map(|at| places.clocks[*at]).collect();
        self.columns = Some(Places::of(&Columns { meanings: self.meanings.clone() }, clocks));
    }
}

/// A row of a table, with what its columns mean.
pub(super) struct Line<'a> {
    pub(super) table: &'a Table,
    pub(super) places: &'a Places,
    pub(super) line: u64,
    pub(super) record: Record<'a>,
    /// The number of its order, in the one form in which tables are joined.
    pub(super) number: Cow<'a, str>,
}

impl<'a> Line<'a> {
    pub(super) fn of(table: &'a Table, places: &'a Places, line: u64, record: Record<'a>) -> Self {
        let cell = places.number.and_then(|column| record.cell(column)).map(clean).unwrap_or_default();
        Self { table, places, line, record, number: canonical(cell) }
    }

    pub(super) fn cell(&self, column: usize) -> &'a str {
        self.record.cell(column).map(clean).unwrap_or_default()
    }

    /// The cell of a column that may not be there.
    pub(super) fn at(&self, column: Option<usize>) -> &'a str {
        column.map(|column| self.cell(column)).unwrap_or_default()
    }

    pub(super) fn timed(&self, column: usize) -> Cell<'a> {
        Cell { text: self.cell(column), clock: self.places.clocks[column] }
    }

    /// Whether it is no row of an order: a description of the columns, a line below the table. Its number has no digit, and
    /// nothing in it is a time.
    pub(super) fn is_no_order(&self) -> bool {
        let digits = |text: &str| text.chars().any(char::is_numeric);
        !digits(self.at(self.places.number))
            && !self.places.times.is_empty()
            && !self.places.times.iter().any(|(column, _)| digits(self.cell(*column)))
    }

    /// What is wrong with a cell, or with the row as a whole.
    pub(super) fn problem(&self, column: Option<usize>, wanted: &'static str) -> RowProblem {
        let header = column.and_then(|column| self.table.headers.get(column));
        let found = match column {
            Some(column) => self.cell(column),
            // A row without a number is known by whatever it holds.
            None if self.number.is_empty() => {
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

impl Places {
    pub(super) fn of(columns: &Columns, clocks: Vec<u16>) -> Self {
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
        let others: Vec<(usize, Meaning)> = all()
            .filter(|(_, meaning)| !apart.contains(meaning))
            .map(|(place, meaning)| (place, *meaning))
            .collect();
        let time_of = |meaning: Meaning| {
            let agreed = (meaning == Meaning::AgreedShipBy).then_some(TimeOf::AgreedShipBy);
            meaning.event().map(TimeOf::Event).or(agreed)
        };
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
            asked: of(Meaning::ServiceRequested),
            clocks,
            times: others.iter().filter_map(|(place, meaning)| Some((*place, time_of(*meaning)?))).collect(),
            words: others.into_iter().filter(|(_, meaning)| time_of(*meaning).is_none()).collect(),
        }
    }
}

impl HeldRow {
    pub(super) fn of(line: u64, record: Record<'_>) -> Self {
        let (mut text, mut ends) = (String::new(), Vec::with_capacity(record.len()));
        for cell in record.cells() {
            text.push_str(cell);
            ends.push(text.len());
        }
        Self { line, text, ends }
    }

    pub(super) fn record(&self) -> Record<'_> {
        Record::of(&self.text, &self.ends)
    }
}

//! The rows of tables, taken up as what they tell of orders.

use memchr::{memchr_iter, memrchr};

use crate::case::{EventKind, Party};
use crate::intake::money;

use super::audit::Audit;
use super::cell::{clean, doubt, is_round};
use super::cell_words::{sender_of, service_of, yes_no};
use super::columns::{ColumnHead, Columns};
use super::interner::hash;
use super::meaning::Meaning;
use super::order_store::{Beside, Said, TimeOf};
use super::records::{Beginning, Record, Records};
use super::report::PROBLEMS_AT_MOST;
use super::table::{HeldRow, Line, Places, Rounding, RowProblem, Table, UnusedColumns};
use super::table_options::{Clock, TableOptions};

/// More orders than this are not kept: the memory of a browser has an end, and so have the numbers that orders are known by.
pub const ORDERS_AT_MOST: usize = if cfg!(target_arch = "wasm32") { 20_000_000 } else { 400_000_000 };
/// So many bytes of rows are taken up together.
const TAKEN_TOGETHER: usize = 1 << 15;
/// So many bytes of a table show how it is written.
const BEGINNING: usize = 1 << 18;

/// Of so many round numbers all are rounded.
const SURELY_ROUNDED: usize = 10_000;

impl Audit {
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
            meanings: Vec::new(),
            columns: None,
            separator: b',',
            held: Vec::new(),
            records: None,
            titles: 0,
            names_sellers: false,
            rounding: Rounding::Open(Vec::new()),
        });
    }

    /// The next piece of the table, in UTF-8.
    pub fn push(&mut self, bytes: &[u8]) {
        let Some(mut table) = self.table.take() else { return };
        if let Some(mut records) = table.records.take() {
            let mut rest = bytes;
            while !rest.is_empty() {
                let piece;
                (piece, rest) = rest.split_at(end_of_rows(rest));
                self.reach_orders(&table, piece);
                records.push(piece, &mut |line, record| self.row(&mut table, line, record));
            }
            table.records = Some(records);
            self.table = Some(table);
            return;
        }
        // However the pieces come, the same beginning decides.
        let (beginning, rest) = bytes.split_at(bytes.len().min(BEGINNING - table.held.len()));
        table.held.extend_from_slice(beginning);
        if table.held.len() < BEGINNING {
            self.table = Some(table);
            return;
        }
        self.open(&mut table);
        self.table = Some(table);
        self.push(rest);
    }

    /// Reaches for the orders that a piece tells of before its rows are taken up one by one: of millions, each lies somewhere
    /// else in memory, and what is asked for at once comes sooner.
    fn reach_orders(&self, table: &Table, piece: &[u8]) {
        let Some(column) = table.columns.as_ref().and_then(|places| places.number) else { return };
        let mut from = 0;
        let numbers = memchr_iter(b'\n', piece).filter_map(|end| {
            let line = &piece[std::mem::replace(&mut from, end + 1)..end];
            let mut ends = memchr_iter(table.separator, line);
            let begin = if column == 0 { 0 } else { ends.nth(column - 1)? + 1 };
            Some(&line[begin..ends.next().unwrap_or(line.len())])
        });
        std::hint::black_box(numbers.map(|number| self.store.reach_by(number)).fold(0, usize::wrapping_add));
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
        self.settle_open(&mut table);
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
        self.steps += 1;
        if self.share.0 == 0 {
            let found = why.chars().take(200).collect();
            self.complain(|| RowProblem {
                file,
                line: 0,
                column: String::new(),
                found,
                wanted: "whole-file",
            });
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
        let meanings = table.said.meanings.iter().flatten();
        if let Some(sender) = meanings.clone().position(|meaning| *meaning == Meaning::Sender) {
            let is_seller =
                |cell: Option<&str>| cell.is_some_and(|name| sender_of(clean(name)) == Some(Party::Seller));
            let mut names_sellers = false;
            let mut look = |_: u64, record: Record<'_>| names_sellers |= is_seller(record.cell(sender));
            Records::new(table.separator).push(beginning.rest, &mut look);
            table.names_sellers = names_sellers;
        }
        let mut records = Records::new(table.separator).after(beginning.lines);
        records.push(beginning.rest, &mut |line, record| self.row(table, line, record));
        table.records = Some(records);
    }

    fn row(&mut self, table: &mut Table, line: u64, record: Record<'_>) {
        self.steps += 1;
        let Some(places) = &table.columns else {
            if table.titles == 0 {
                return self.head(table, record);
            }
            table.titles -= 1;
            return self.title(table, line, record);
        };
        if let Some(order) = table.reordered(record) {
            self.rows = self.rows.saturating_add(1);
            if self.share.0 == 0 {
                self.complain(|| Line::of(table, places, line, record).problem(None, "order"));
            }
            // Rows that wait stand as the columns stood before.
            self.settle_open(table);
            table.rounding = Rounding::Open(Vec::new());
            return table.reorder(&order);
        }
        let row = Line::of(table, places, line, record);
        let is_rounded = is_round(&row.number);
        if record.is_torn() && self.is_own(&row.number) {
            self.complain(|| row.problem(None, "closing-quote"));
        }
        match (is_rounded, &table.rounding) {
            (Some(true), Rounding::Open(_)) => {
                let held = HeldRow::of(line, record);
                let Rounding::Open(rows) = &mut table.rounding else { return };
                rows.push(held);
                if rows.len() > SURELY_ROUNDED {
                    self.settle(table, Rounding::Rounded);
                }
            }
            (Some(false), Rounding::Open(_)) => {
                self.settle(table, Rounding::Exact);
                self.take(table, line, record, false);
            }
            (Some(true), Rounding::Rounded) => self.take_line(&row, true),
            _ => self.take_line(&row, false),
        }
    }

    /// There are no more rows to show it.
    fn settle_open(&mut self, table: &mut Table) {
        if let Rounding::Open(held) = &table.rounding {
            // A single one may end so by chance, unless it has many noughts.
            let is_rounded = held.len() > 1 || held.iter().any(|row| row.text.contains("000"));
            self.settle(table, if is_rounded { Rounding::Rounded } else { Rounding::Exact });
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
            self.complain(|| RowProblem {
                file: table.file.clone(),
                line,
                column: String::new(),
                found: found.chars().take(80).collect(),
                wanted: "header",
            });
        }
    }

    fn take(&mut self, table: &Table, line: u64, record: Record<'_>, is_rounded: bool) {
        if let Some(places) = &table.columns {
            self.take_line(&Line::of(table, places, line, record), is_rounded);
        }
    }

    fn take_line(&mut self, line: &Line<'_>, is_rounded: bool) {
        let Line { table, places, record, .. } = *line;
        self.steps += 1;
        self.rows = self.rows.saturating_add(1);
        if !self.is_own(&line.number) {
            return;
        }
        if line.is_no_order() {
            return self.complain(|| line.problem(None, "order"));
        }
        let Some(place) = self.place(line, is_rounded) else { return };
        self.add_times(place, line);
        self.add_words(place, line);
        if self.store.is_overfull(place) {
            self.complain(|| line.problem(places.number, "one-order"));
        }
        if let Some(column) = (places.count..record.len()).find(|column| !line.cell(*column).is_empty()) {
            self.complain(|| line.problem(Some(column), "heading"));
        }
        if holds_rows(record, table.separator, places.count) {
            self.complain(|| line.problem(None, "hidden-rows"));
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
        table.meanings = columns.meanings;
    }

    /// Whether an order of this number is of this audit's share; what no number tells of is the first one's.
    fn is_own(&self, number: &str) -> bool {
        let (own, of) = self.share;
        let share = if number.is_empty() || of == 1 { 0 } else { hash(number.as_bytes()) / 7 % of };
        share == own
    }

    /// The place of the order that a row tells of, if it is one.
    fn place(&mut self, line: &Line<'_>, is_rounded: bool) -> Option<usize> {
        let number = &*line.number;
        let of_number = line.places.number;
        if number.is_empty() {
            self.complain(|| line.problem(of_number, "order-number"));
            return None;
        }
        let is_doubted = is_rounded || doubt(number).is_some();
        if is_doubted {
            self.complain(|| line.problem(of_number, "trusted-number"));
        }
        if self.store.len() >= ORDERS_AT_MOST && (is_doubted || self.store.place_of(number).is_none()) {
            self.complain(|| line.problem(None, "room"));
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
        let said = match (places.effective, places.reasonable, places.channel) {
            (None, None, None) => Said::default(),
            (effective, reasonable, channel) => {
                Said::of(line.at(effective), line.at(reasonable), line.at(channel))
            }
        };
        let kind_of_service = service_of(service);
        if kind_of_service.is_none() && !service.is_empty() {
            self.complain(|| line.problem(places.service, "service"));
        }
        let service = Beside { service: kind_of_service, said };
        let asked = places.asked.map(|column| line.timed(column)).filter(|cell| !cell.text.is_empty());
        let own = self.row_number();
        let (row, is_asked_when) =
            asked.map_or((own, true), |cell| self.store.add_request(place, cell, service, own));
        let event = self.event(line);
        // Of messages, what the seller writes is an answer; what a buyer writes need not ask for anything.
        let sender =
            places.sender.filter(|_| places.event.is_none()).map(|column| (column, line.cell(column)));
        let sender = sender.filter(|(_, name)| !name.is_empty());
        let is_answer = sender.is_some_and(|(_, name)| sender_of(name) == Some(Party::Seller));
        // Whoever it was may have answered, where no name says who the seller is.
        let is_open = |(_, name): &(usize, &str)| !line.table.names_sellers && sender_of(name).is_none();
        if let Some((column, _)) = sender.filter(is_open) {
            self.complain(|| line.problem(Some(column), "sender"));
            self.store.add_unknown_writer(place);
        }
        for column in [places.effective, places.reasonable].into_iter().flatten() {
            let cell = line.cell(column);
            if !cell.is_empty() && yes_no(cell).is_none() {
                self.complain(|| line.problem(Some(column), "yes-or-no"));
            }
        }
        let happened = event.or(is_answer.then_some(EventKind::SellerReplied));
        if let Some((kind, time)) = happened.zip(places.time.filter(|time| !line.cell(*time).is_empty()))
            && !self.store.add_time(place, TimeOf::Event(kind), line.timed(time), service, row, false)
        {
            self.complain(|| line.problem(Some(time), "time"));
        }
        for (column, of) in &places.times {
            let cell = line.timed(*column);
            if says_not(cell.text) {
                continue;
            }
            let is_read = if *of == TimeOf::Event(EventKind::ServiceRequested) {
                is_asked_when
            } else {
                self.store.add_time(place, *of, cell, service, row, asked.is_some())
            };
            if !is_read {
                self.complain(|| line.problem(Some(*column), "time"));
            }
        }
        let status = line.at(places.status);
        if let Some((_, kind)) = line.table.said.statuses.iter().find(|(word, _)| *word == status) {
            self.store.add_untimed(place, *kind, row);
        }
        let heard = happened.and_then(|kind| Meaning::from_word(kind.word()));
        heard.filter(|meaning| meaning.event().is_some()).into_iter().for_each(|meaning| self.hear(meaning));
    }

    /// The event that a row of a list of events tells of.
    fn event(&mut self, line: &Line<'_>) -> Option<EventKind> {
        let word = line.at(line.places.event);
        if word.is_empty() {
            return None;
        }
        let told = || line.table.said.events.iter().find(|(known, _)| known == word).map(|(_, kind)| *kind);
        let event = self.setting().scope.library.lexicon.kind(word).or_else(told);
        if event.is_none() {
            self.complain(|| line.problem(line.places.event, "event"));
        }
        event
    }

    /// Adds what a row tells in words, and what is said of its whole table where no column tells it.
    fn add_words(&mut self, place: usize, line: &Line<'_>) {
        let places = line.places;
        let TableOptions { shop, platform, .. } = &line.table.said;
        if places.tells_orders {
            self.store.add_of_orders(place);
        }
        for (column, meaning) in &places.words {
            let text = line.cell(*column);
            if text.is_empty() {
                continue;
            }
            if *meaning != Meaning::Amount {
                self.store.add(place, *meaning, text);
            } else if let Some(amount) = money(text, line.at(places.currency)) {
                self.store.add(place, Meaning::Amount, &amount);
            } else if text.contains(|c: char| c.is_ascii_digit()) {
                self.complain(|| line.problem(Some(*column), "amount"));
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
                    self.complain(|| line.problem(Some(column), "platform"));
                }
            }
            (None, Some(platform)) => self.store.add_platform(place, *platform),
            (None, None) => {}
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

    fn complain(&mut self, problem: impl FnOnce() -> RowProblem) {
        self.bad_rows = self.bad_rows.saturating_add(1);
        if self.problems.len() < PROBLEMS_AT_MOST {
            self.problems.push((self.steps, problem()));
        }
    }
}

/// Where the rows end that are taken up together; somewhere in one, where it is longer than that.
fn end_of_rows(bytes: &[u8]) -> usize {
    let most = bytes.len().min(TAKEN_TOGETHER);
    memrchr(b'\n', &bytes[..most]).map_or(most, |end| end + 1)
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

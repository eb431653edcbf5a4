//! Workbooks as spreadsheet programs write them, by calamine. Those of today are read cell by cell.

#![allow(clippy::float_arithmetic, reason = "spreadsheets hold numbers and days as floating-point numbers")]

use std::cell::Cell;
use std::io::{Cursor, Read, Result as IoResult, Seek, SeekFrom};
use std::rc::Rc;

use calamine::{
    Data, DataRef, DataType, Dimensions, ExcelDateTime, Ods, Reader, SheetType, SheetVisible, Xls, XlsError,
    Xlsb, Xlsx, XlsxError,
};

use super::compound;
use super::{Broken, FileFault, SheetName, TellRow};

/// A file in memory that says how far it was read.
struct Bytes {
    file: Cursor<Vec<u8>>,
    at: Rc<Cell<u64>>,
}

impl Bytes {
    fn of(bytes: &[u8], at: &Rc<Cell<u64>>) -> Self {
        Self { file: Cursor::new(bytes.to_vec()), at: Rc::clone(at) }
    }
}

impl Read for Bytes {
    fn read(&mut self, to: &mut [u8]) -> IoResult<usize> {
        let count = self.file.read(to)?;
        self.at.set(self.file.position());
        Ok(count)
    }
}

impl Seek for Bytes {
    fn seek(&mut self, to: SeekFrom) -> IoResult<u64> {
        self.file.seek(to)
    }
}

enum Form {
    Xlsx(Xlsx<Bytes>),
    Xlsb(Xlsb<Bytes>),
    Xls(Xls<Bytes>),
    Ods(Ods<Bytes>),
}

pub(super) struct Workbook {
    form: Form,
    sheets: Vec<SheetName>,
    at: Rc<Cell<u64>>,
}

impl Workbook {
    pub(super) fn open(bytes: &[u8]) -> Result<Self, Broken> {
        let at = Rc::new(Cell::new(0));
        let cursor = || Bytes::of(bytes, &at);
        let form = if bytes.starts_with(b"PK") {
            match Xlsx::new(cursor()) {
                Ok(book) => Form::Xlsx(book),
                Err(XlsxError::Password) => return Err(Broken::of(FileFault::Locked)),
                Err(error) => match (Xlsb::new(cursor()), Ods::new(cursor())) {
                    (Ok(book), _) if !book.sheets_metadata().is_empty() => Form::Xlsb(book),
                    (_, Ok(book)) if !book.sheets_metadata().is_empty() => Form::Ods(book),
                    _ => return Err(Broken::unreadable(error)),
                },
            }
        } else if !compound::is_sound(bytes) {
            return Err(Broken::of(FileFault::Unreadable));
        } else {
            match Xls::new(cursor()) {
                Ok(book) => Form::Xls(book),
                Err(XlsError::Password) => return Err(Broken::of(FileFault::Locked)),
                Err(error) if holds(bytes, "EncryptedPackage") => {
                    return Err(Broken { fault: FileFault::Locked, detail: error.to_string() });
                }
                Err(error) if holds(bytes, "Book") && !holds(bytes, "Workbook") => {
                    return Err(Broken { fault: FileFault::OldExcel, detail: error.to_string() });
                }
                Err(error) => return Err(Broken::unreadable(error)),
            }
        };
        let known = match &form {
            Form::Xlsx(book) => book.sheets_metadata(),
            Form::Xlsb(book) => book.sheets_metadata(),
            Form::Xls(book) => book.sheets_metadata(),
            Form::Ods(book) => book.sheets_metadata(),
        };
        // A chart has no cells.
        let known = known.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
        let sheets = known.map(|sheet| SheetName {
            name: sheet.name.clone(),
            is_hidden: sheet.visible != SheetVisible::Visible,
        });
        let sheets: Vec<SheetName> = sheets.collect();
        if sheets.is_empty() { Err(Broken::of(FileFault::NotATable)) } else { Ok(Self { form, sheets, at }) }
    }

    pub(super) fn sheets(&self) -> &[SheetName] {
        &self.sheets
    }

    /// How many bytes of the file were read, as long as it is.
    pub(super) fn progress(&self) -> Rc<Cell<u64>> {
        Rc::clone(&self.at)
    }

    pub(super) fn read(&mut self, sheet: usize, tell: &mut TellRow<'_>) -> Result<(), Broken> {
        let Some(name) = self.sheets.get(sheet).map(|sheet| sheet.name.clone()) else { return Ok(()) };
        match &mut self.form {
            Form::Xlsx(book) => {
                let merged = merged(book, &name);
                let mut rows = Rows::new(merged, tell);
                let mut cells = book.worksheet_cells_reader(&name).map_err(Broken::unreadable)?;
                loop {
                    let cell = match cells.next_cell_with_formula() {
                        Ok(Some(cell)) => cell,
                        Ok(None) => break,
                        // What was read up to the break stands.
                        Err(error) => {
                            let at = rows.row + 1;
                            rows.end();
                            return Err(Broken::unreadable(format_args!("\"{name}\", row {at}: {error}")));
                        }
                    };
                    let (row, column) = cell.pos;
                    let text = match (&cell.value, cell.formula) {
                        // A formula whose value nobody has worked out is something that cannot be read, not nothing.
                        (DataRef::Empty, Some(formula)) => format!("={formula}"),
                        (value, _) => text_of(value),
                    };
                    if !rows.add(row, column, text) {
                        return Ok(());
                    }
                }
                rows.end();
                Ok(())
            }
            Form::Xlsb(book) => {
                let range = book.worksheet_range(&name).map_err(Broken::unreadable)?;
                whole(&range, Vec::new(), tell);
                Ok(())
            }
            Form::Xls(book) => {
                let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
                let range = book.worksheet_range(&name).map_err(Broken::unreadable)?;
                whole(&range, merged, tell);
                Ok(())
            }
            Form::Ods(book) => {
                let range = book.worksheet_range(&name).map_err(Broken::unreadable)?;
                whole(&range, Vec::new(), tell);
                Ok(())
            }
        }
    }
}

/// Whether a compound file names a stream so.
fn holds(bytes: &[u8], name: &str) -> bool {
    let wide: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
    bytes.windows(wide.len()).any(|window| window == wide)
}

/// The cells of a sheet that go over several rows.
fn merged(book: &mut Xlsx<Bytes>, name: &str) -> Vec<Dimensions> {
    book.merge_cells_by_sheet_name(name).unwrap_or_default()
}

fn whole(range: &calamine::Range<Data>, merged: Vec<Dimensions>, tell: &mut TellRow<'_>) {
    let (first_row, first_column) = range.start().unwrap_or_default();
    let mut rows = Rows::new(merged, tell);
    for (row, cells) in (first_row..).zip(range.rows()) {
        for (column, cell) in (first_column..).zip(cells) {
            if !matches!(cell, Data::Empty) && !rows.add(row, column, text_of(cell)) {
                return;
            }
        }
    }
    rows.end();
}

/// Puts cells together to rows; a cell that goes over several rows stands in each of them.
struct Rows<'t, 'f> {
    tell: &'t mut TellRow<'f>,
    row: u32,
    cells: Vec<String>,
    /// Cells over several rows, in the order of their first.
    merged: Vec<Dimensions>,
    next: usize,
    /// Those that reach into the rows that are read: column, last row, and text.
    open: Vec<(u32, u32, String)>,
    goes_on: bool,
}

impl<'t, 'f> Rows<'t, 'f> {
    /// More columns than this no table has.
    const COLUMNS_AT_MOST: u32 = 2000;

    fn new(mut merged: Vec<Dimensions>, tell: &'t mut TellRow<'f>) -> Self {
        merged.retain(|area| area.end.0 > area.start.0);
        merged.sort_unstable_by_key(|area| area.start);
        Self { tell, row: 0, cells: Vec::new(), merged, next: 0, open: Vec::new(), goes_on: true }
    }

    /// Whether more is wanted.
    fn add(&mut self, row: u32, column: u32, text: String) -> bool {
        while self.row < row && self.goes_on {
            // Rows without a cell are told only where one of a row above reaches into them.
            if self.cells.is_empty() && self.open.is_empty() && self.next_merged() > self.row {
                self.row = row.min(self.next_merged());
                continue;
            }
            self.end_row();
        }
        if column < Self::COLUMNS_AT_MOST {
            let at = column as usize;
            if self.cells.len() <= at {
                self.cells.resize(at + 1, String::new());
            }
            self.cells[at] = text;
        }
        self.goes_on
    }

    fn next_merged(&self) -> u32 {
        self.merged.get(self.next).map_or(u32::MAX, |area| area.start.0)
    }

    fn end_row(&mut self) {
        while let Some(area) = self.merged.get(self.next).filter(|area| area.start.0 <= self.row) {
            let column = area.start.1;
            let text = self.cells.get(column as usize).cloned().unwrap_or_default();
            self.open.push((column, area.end.0, text));
            self.next += 1;
        }
        for (column, _, text) in &self.open {
            let at = *column as usize;
            if text.is_empty() || *column >= Self::COLUMNS_AT_MOST {
                continue;
            }
            if self.cells.len() <= at {
                self.cells.resize(at + 1, String::new());
            }
            if self.cells[at].is_empty() {
                self.cells[at].clone_from(text);
            }
        }
        let row = self.row;
        self.open.retain(|(_, last, _)| *last > row);
        if !self.cells.is_empty() {
            self.goes_on = (self.tell)(&self.cells);
            self.cells.clear();
        }
        self.row += 1;
    }

    fn end(&mut self) {
        if self.goes_on {
            self.end_row();
        }
        // What reaches below the last cell is of rows in which nothing else stands.
    }
}

/// The text of a cell of either of the two kinds that workbooks are read as.
fn text_of(cell: &impl DataType) -> String {
    if let Some(text) = cell.get_string() {
        plain(text)
    } else if let Some(number) = cell.get_int() {
        number.to_string()
    } else if let Some(number) = cell.get_float() {
        number_text(number)
    } else if let Some(yes) = cell.get_bool() {
        yes.to_string()
    } else if let Some(at) = cell.get_datetime() {
        dated(&at)
    } else if let Some(text) = cell.get_datetime_iso().or_else(|| cell.get_duration_iso()) {
        text.to_owned()
    } else if let Some(error) = cell.get_error() {
        error.to_string()
    } else {
        String::new()
    }
}

/// A text without the way in which workbooks write ends of lines.
fn plain(text: &str) -> String {
    text.replace("_x000D_", "\r").replace("\r\n", "\n").replace('\r', "\n").trim_end_matches('\n').to_owned()
}

/// A number as it was written: whole numbers up to 2⁵³ are exact, and of larger ones the digits are not known.
fn number_text(number: f64) -> String {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() < EXACT {
        format!("{number:.0}")
    } else if number.abs() >= EXACT {
        // A power of ten: nothing is joined by digits that may be others.
        format!("{number:E}").replace('E', "E+")
    } else {
        number.to_string()
    }
}

/// A day, a moment or a time of day as text.
fn dated(at: &ExcelDateTime) -> String {
    if at.is_duration() || at.as_f64() < 1.0 {
        let seconds = (at.as_f64() * 86_400.0).round();
        let clock = if seconds.is_finite() && (0.0..1e9).contains(&seconds) {
            seconds as u64
        } else {
            return String::new();
        };
        return format!("{:02}:{:02}:{:02}", clock / 3600, clock / 60 % 60, clock % 60);
    }
    let (year, month, day, hour, minute, second, milli) = at.to_ymd_hms_milli();
    let Some(day) = chrono::NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day)) else {
        return String::new();
    };
    let Some(moment) = day.and_hms_opt(u32::from(hour), u32::from(minute), u32::from(second)) else {
        return String::new();
    };
    // Days are stored as binary fractions: a second may lack a thousandth.
    let moment = moment + chrono::Duration::seconds(i64::from(milli >= 500));
    if moment.time() == chrono::NaiveTime::MIN { moment.date().to_string() } else { moment.to_string() }
}

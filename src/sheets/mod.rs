//! From the bytes of a file to tables: workbooks, saved pages, logs, and the encoding of plain texts. What a cell means is
//! for the audit to say.
//!
//! `workbook` reads what spreadsheet programs write, `xml_workbook` what one of them wrote in 2003, `page` saved pages,
//! `json` objects as rows, and `encoding` says how a text is encoded. Each tells cells as texts, row by row.

mod compound;
mod encoding;
mod json;
mod page;
mod workbook;
mod xml_workbook;

use std::cell::Cell;
use std::rc::Rc;

use crate::case::words;
use crate::tree::data;

pub use encoding::{Decoder, encoding_of};
use workbook::Workbook;

words! {
    /// Why a file is no table that can be read.
    FileFault {
        NotATable = "not-a-table",
        Empty = "empty",
        Picture = "picture",
        Unreadable = "unreadable",
        OldExcel = "old-excel",
        Locked = "locked",
        TooLarge = "too-large",
    }
}

data! {
    /// Why a file could not be read, and where.
    Broken {
        /// Why.
        fault: FileFault,
        /// What the reader met, in its own words; empty where there is nothing to say.
        detail: String,
    }

    /// A sheet of a file.
    SheetName {
        /// Its name; empty where a file has one table without a name.
        name: String,
        /// It is hidden from who opens the file.
        is_hidden: bool,
    }
}

impl Broken {
    fn of(fault: FileFault) -> Self {
        Self { fault, detail: String::new() }
    }

    fn unreadable(detail: impl std::fmt::Display) -> Self {
        Self { fault: FileFault::Unreadable, detail: detail.to_string() }
    }
}

/// The cells of a row; `false` from it ends the reading.
pub type TellRow<'a> = dyn FnMut(&[String]) -> bool + 'a;

/// A file that holds tables.
///
/// ```
/// use aftersales::sheets::Book;
/// let html = "<table><tr><th>order</th><th>paid</th></tr><tr><td>7001</td><td>2022-01-10 09:30</td></tr></table>";
/// let mut book = Book::open(html.as_bytes()).unwrap().unwrap();
/// let mut rows = Vec::new();
/// book.read(0, &mut |cells| { rows.push(cells.join("|")); true }).unwrap();
/// assert_eq!(rows, ["order|paid", "7001|2022-01-10 09:30"]);
/// // Plain text is none.
/// assert!(Book::open(b"order,paid\n7001,2022-01-10").unwrap().is_none());
/// ```
pub struct Book(Kind);

enum Kind {
    Workbook(Box<Workbook>),
    /// Tables that were read whole: saved pages, logs, the XML of 2003.
    Tables(Vec<Table>),
}

/// A table that was read whole, with the name of its sheet.
type Table = (SheetName, Vec<Vec<String>>);

impl std::fmt::Debug for Book {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.debug_tuple("Book").field(&self.sheets()).finish()
    }
}

impl Book {
    /// Opens a file; `None` where it is plain text, to be read as lines. Fails where it is meant to be a table and
    /// cannot be read.
    pub fn open(bytes: &[u8]) -> Result<Option<Self>, Broken> {
        if bytes.starts_with(b"PK") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            return Workbook::open(bytes).map(|workbook| Some(Self(Kind::Workbook(Box::new(workbook)))));
        }
        if is_picture(bytes) {
            return Err(Broken::of(FileFault::Picture));
        }
        let text = encoding::beginning(bytes);
        if bytes.len() < 4000 && text.chars().all(|c| c.is_whitespace() || c == '\u{feff}') {
            return Err(Broken::of(FileFault::Empty));
        }
        let begins = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        let whole = || encoding::decoded(bytes);
        let tables = if begins.starts_with("<?xml")
            && text.contains("urn:schemas-microsoft-com:office:spreadsheet")
            || begins.starts_with("<Workbook")
        {
            xml_workbook::read(&whole())?
        } else if is_page(begins) {
            page::read(&whole())?
        } else if begins.starts_with(['{', '[']) {
            json::read(&whole())?
        } else if bytes.iter().take(4000).any(|byte| *byte == 0)
            && encoding_of(bytes, true).starts_with("utf-8")
        {
            return Err(Broken::of(FileFault::NotATable));
        } else {
            return Ok(None);
        };
        Ok(Some(Self(Kind::Tables(tables))))
    }

    /// Its sheets, in the order in which a person sees them.
    pub fn sheets(&self) -> Vec<SheetName> {
        match &self.0 {
            Kind::Workbook(workbook) => workbook.sheets().to_vec(),
            Kind::Tables(tables) => tables.iter().map(|(name, _)| name.clone()).collect(),
        }
    }

    /// Up to which byte of the file the reading has come by now; it goes on while a sheet is read.
    pub fn progress(&self) -> Rc<Cell<u64>> {
        match &self.0 {
            Kind::Workbook(workbook) => workbook.progress(),
            Kind::Tables(_) => Rc::default(),
        }
    }

    /// Tells the rows of a sheet. Fails where it is broken, after what could be read.
    pub fn read(&mut self, sheet: usize, tell: &mut TellRow<'_>) -> Result<(), Broken> {
        match &mut self.0 {
            Kind::Workbook(workbook) => workbook.read(sheet, tell),
            Kind::Tables(tables) => {
                let rows = tables.get(sheet).map(|(_, rows)| rows.as_slice()).unwrap_or_default();
                let _ = rows.iter().all(|row| tell(row));
                Ok(())
            }
        }
    }
}

/// Whether a file is a picture, or a PDF, which holds pictures of tables at best: by its first bytes.
fn is_picture(bytes: &[u8]) -> bool {
    const BEGINNINGS: [&[u8]; 6] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF-", b"II*\0", b"MM\0*"];
    let at = |from: usize, mark: &[u8]| bytes.get(from..).is_some_and(|rest| rest.starts_with(mark));
    BEGINNINGS.iter().any(|beginning| bytes.starts_with(beginning))
        || at(0, b"RIFF") && at(8, b"WEBP")
        // What is long enough to begin with another byte is no picture: a heading may read so.
        || at(0, b"\0") && at(4, b"ftyp")
}

/// Whether a text is a page of the web.
fn is_page(text: &str) -> bool {
    const BEGINNINGS: [&str; 8] =
        ["<!doctype", "<html", "<table", "<meta", "<head", "<body", "<style", "<div"];
    let small: String = text.chars().take(16).map(|c| c.to_ascii_lowercase()).collect();
    let xml = small.starts_with("<?xml") && text.to_ascii_lowercase().contains("<html");
    xml || BEGINNINGS.iter().any(|beginning| small.starts_with(beginning))
}

/// A row as a line of text that the audit takes apart again.
///
/// ```
/// assert_eq!(aftersales::sheets::line(&["a\tb".to_owned(), "say \"hi\"".to_owned()]), "\"a\tb\"\t\"say \"\"hi\"\"\"\n");
/// ```
pub fn line(cells: &[String]) -> String {
    let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
    quoted.join("\t") + "\n"
}

/// Rows in which a cell that goes over several rows stands in each of them, and one that goes over several columns in
/// the first: where who reads the table sees it.
#[derive(Debug, Default)]
struct Spans {
    /// By column: its text, and in how many rows more it stands.
    down: Vec<(String, u32)>,
    row: Vec<String>,
}

impl Spans {
    /// More columns than this no table has.
    const COLUMNS_AT_MOST: usize = 2000;

    /// The next column that no cell of a row above stands in.
    fn settle(&mut self) {
        while let Some((text, rows)) = self.down.get_mut(self.row.len()).filter(|(_, rows)| *rows > 0) {
            *rows -= 1;
            self.row.push(text.clone());
        }
    }

    fn add(&mut self, text: String, columns: u32, rows: u32) {
        self.settle();
        for column in 0..columns.clamp(1, 1000) {
            if self.row.len() >= Self::COLUMNS_AT_MOST {
                return;
            }
            let text = if column == 0 { text.clone() } else { String::new() };
            let at = self.row.len();
            if rows > 1 {
                if self.down.len() <= at {
                    self.down.resize_with(at + 1, Default::default);
                }
                self.down[at] = (text.clone(), rows - 1);
            }
            self.row.push(text);
        }
    }

    /// Leaves out columns up to this one, counted from 0.
    fn skip_to(&mut self, column: usize) {
        self.settle();
        while self.row.len() < column.min(Self::COLUMNS_AT_MOST) {
            self.row.push(String::new());
            self.settle();
        }
    }

    fn end_row(&mut self) -> Vec<String> {
        while self.down.iter().skip(self.row.len()).any(|(_, rows)| *rows > 0) {
            let at = self.row.len();
            self.settle();
            if self.row.len() == at {
                self.row.push(String::new());
            }
        }
        std::mem::take(&mut self.row)
    }
}

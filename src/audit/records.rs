//! A table taken apart into records while its text is still arriving.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// A cell longer than this is no cell of an order: the rest of it is dropped.
const RECORD_AT_MOST: usize = 1 << 20;
/// More columns than this no table has.
const COLUMNS_AT_MOST: usize = 2000;

/// What sets the cells of a table apart, judged by its first line.
///
/// ```
/// use aftersales::audit::separator;
/// assert_eq!(separator("order\tpaid at"), b'\t');
/// assert_eq!(separator("order;paid at;total, net"), b';');
/// assert_eq!(separator("order number"), b',');
/// ```
pub fn separator(text: &str) -> u8 {
    let mut counts = [(b'\t', 0), (b';', 0), (b',', 0), (b'|', 0)];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(known, _)| *known == byte).for_each(|(_, count)| *count += 1),
        }
    }
    // Of equal counts the one that is rarer in words stands first.
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    counts.iter().find(|(_, count)| *count == most && most > 0).map_or(b',', |(byte, _)| *byte)
}

/// Reads records of cells out of text that comes in pieces.
///
/// ```
/// use aftersales::audit::Records;
/// let mut records = Records::new(b',');
/// let mut seen = Vec::new();
/// for piece in ["order,paid\n1,\"2022", "-01-10\"\n2,", "2022-01-11"] {
///     records.push(piece, &mut |line, cells| seen.push((line, cells.join("|"))));
/// }
/// records.end(&mut |line, cells| seen.push((line, cells.join("|"))));
/// let expected = [(1, "order|paid"), (2, "1|2022-01-10"), (3, "2|2022-01-11")];
/// assert_eq!(seen, expected.map(|(line, cells)| (line, cells.to_owned())));
/// ```
#[derive(Debug)]
pub struct Records {
    reader: Reader,
    cells: Vec<u8>,
    filled: usize,
    ends: Vec<usize>,
    ended: usize,
    line: u64,
}

impl Records {
    /// For a table whose cells are set apart by this byte.
    pub fn new(separator: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(separator).build();
        Self { reader, cells: vec![0; 4096], filled: 0, ends: vec![0; 64], ended: 0, line: 1 }
    }

    /// Takes the next piece; every record that is whole by then is told, with the line it begins on.
    pub fn push(&mut self, text: &str, tell: &mut dyn FnMut(u64, &[&str])) {
        let mut rest = text.as_bytes();
        while !rest.is_empty() {
            let read = self.read(rest, tell);
            rest = &rest[read..];
        }
    }

    /// There is no more: the last record may lack its end.
    pub fn end(&mut self, tell: &mut dyn FnMut(u64, &[&str])) {
        self.read(&[], tell);
        self.read(&[], tell);
    }

    fn read(&mut self, bytes: &[u8], tell: &mut dyn FnMut(u64, &[&str])) -> usize {
        let (result, read, written, ended) =
            self.reader.read_record(bytes, &mut self.cells[self.filled..], &mut self.ends[self.ended..]);
        self.filled += written;
        self.ended += ended;
        match result {
            ReadRecordResult::OutputFull if self.cells.len() < RECORD_AT_MOST => {
                self.cells.resize(self.cells.len() * 2, 0);
            }
            // What is too long is told as far as it goes: a record without an end would hide the rest.
            ReadRecordResult::OutputFull => self.filled = self.filled.saturating_sub(4096),
            ReadRecordResult::OutputEndsFull if self.ends.len() < COLUMNS_AT_MOST => {
                self.ends.resize(self.ends.len() * 2, 0);
            }
            ReadRecordResult::OutputEndsFull => self.ended -= 1,
            ReadRecordResult::Record => self.tell(tell),
            ReadRecordResult::InputEmpty | ReadRecordResult::End => {}
        }
        read
    }

    fn tell(&mut self, tell: &mut dyn FnMut(u64, &[&str])) {
        let mut cells = Vec::with_capacity(self.ended);
        let mut from = 0;
        for end in &self.ends[..self.ended] {
            let end = (*end).clamp(from, self.filled);
            // Cut where it was too long, a cell may end within a character.
            let cell = &self.cells[from..end];
            let whole = std::str::from_utf8(cell).unwrap_or_else(|error| {
                std::str::from_utf8(&cell[..error.valid_up_to()]).unwrap_or_default()
            });
            cells.push(whole);
            from = end;
        }
        if cells.iter().any(|cell| !cell.trim().is_empty()) {
            tell(self.line, &cells);
        }
        self.line = self.reader.line();
        (self.filled, self.ended) = (0, 0);
    }
}

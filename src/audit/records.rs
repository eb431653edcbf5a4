//! A table taken apart into records while its text is still arriving.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use memchr::{memchr, memchr_iter, memchr3, memrchr};

/// A cell longer than this is no cell of an order: the rest of it is dropped.
const RECORD_AT_MOST: usize = 1 << 20;
/// More columns than this no table has.
const COLUMNS_AT_MOST: usize = 2000;

/// What sets the cells of a table apart, judged by its first lines.
///
/// ```
/// use aftersales::audit::separator;
/// assert_eq!(separator(b"order\tpaid at"), b'\t');
/// assert_eq!(separator(b"order;paid at;total, net"), b';');
/// assert_eq!(separator(b"order number"), b',');
/// ```
pub fn separator(text: &[u8]) -> u8 {
    const LINES: usize = 40;
    const MARKS: [u8; 4] = [b'\t', b';', b',', b'|'];
    let mut lines: Vec<[u32; 4]> = vec![[0; 4]];
    let mut quoted = false;
    for byte in &text[..text.len().min(1 << 16)] {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted && lines.len() == LINES => break,
            b'\n' if !quoted => lines.push([0; 4]),
            _ if quoted => {}
            _ => {
                let counts = lines.last_mut();
                counts
                    .into_iter()
                    .zip(MARKS.iter().position(|mark| mark == byte))
                    .for_each(|(counts, at)| counts[at] += 1);
            }
        }
    }
    // The lines of a table have equally many; a title has none, and a sentence some.
    let score = |mark: usize| {
        let times = |count: u32| lines.iter().filter(|counts| counts[mark] == count).count();
        let counts = lines.iter().map(|counts| counts[mark]).filter(|count| *count > 0);
        counts.map(|count| times(count) * count as usize).max().unwrap_or(0)
    };
    let scores = [0, 1, 2, 3].map(score);
    // Of equal ones that which is rarer in words stands first.
    let most = scores.into_iter().max().unwrap_or(0);
    scores.iter().position(|score| *score == most && most > 0).map_or(b',', |at| MARKS[at])
}

/// The beginning of a table without what tells only how it is written: the mark of UTF-8, Excel's line `sep=;`.
#[derive(Debug)]
pub(super) struct Beginning<'a> {
    pub(super) separator: u8,
    pub(super) rest: &'a [u8],
    /// Lines that are left out.
    pub(super) lines: u64,
}

impl<'a> Beginning<'a> {
    pub(super) fn of(text: &'a [u8]) -> Self {
        let rest = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
        let named = rest.strip_prefix(b"sep=").or_else(|| rest.strip_prefix(b"\"sep="));
        let own = named.and_then(|named| Some((*named.first()?, memchr(b'\n', named)?, named)));
        match own {
            Some((separator, end, named)) if end <= 4 => {
                Self { separator, rest: &named[end + 1..], lines: 1 }
            }
            _ => Self { separator: separator(rest), rest, lines: 0 },
        }
    }
}

/// The cells of one record.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    text: &'a str,
    ends: &'a [usize],
    /// Bytes between two cells.
    gap: usize,
    /// Its last cell begins with a quote that nothing closes.
    is_open: bool,
}

impl<'a> Record<'a> {
    /// Of cells that stand one behind the other and end at these bytes.
    pub(super) fn of(text: &'a str, ends: &'a [usize]) -> Self {
        Self { text, ends, gap: 0, is_open: false }
    }

    /// How many cells it has.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether it has no cell.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// A cell; a record may have fewer of them than its table has columns.
    pub fn cell(&self, index: usize) -> Option<&'a str> {
        let to = *self.ends.get(index)?;
        let from = index.checked_sub(1).map_or(0, |before| self.ends[before] + self.gap);
        self.text.get(from..to)
    }

    /// Whether its last cell begins with a quote that nothing closes: what it holds are lines of their own.
    pub(super) fn is_open(&self) -> bool {
        self.is_open
    }

    /// Whether it goes over several lines.
    pub fn has_lines(&self) -> bool {
        memchr(b'\n', self.text.as_bytes()).is_some()
    }

    /// All of them.
    pub fn cells(self) -> impl Iterator<Item = &'a str> {
        (0..self.ends.len()).map(move |index| self.cell(index).unwrap_or_default())
    }
}

/// Reads records of cells out of bytes that come in pieces; what is no UTF-8 is shown as such.
///
/// ```
/// use aftersales::audit::Records;
/// let mut records = Records::new(b',');
/// let mut seen = Vec::new();
/// for piece in ["order,paid\n1,\"2022", "-01-10\"\n2,", "2022-01-11"] {
///     records.push(piece.as_bytes(), &mut |line, record| seen.push((line, record.cells().collect::<Vec<_>>().join("|"))));
/// }
/// records.end(&mut |line, record| seen.push((line, record.cells().collect::<Vec<_>>().join("|"))));
/// let expected = [(1, "order|paid"), (2, "1|2022-01-10"), (3, "2|2022-01-11")];
/// assert_eq!(seen, expected.map(|(line, cells)| (line, cells.to_owned())));
/// ```
#[derive(Debug)]
pub struct Records {
    separator: u8,
    reader: Reader,
    cells: Vec<u8>,
    filled: usize,
    ends: Vec<usize>,
    ended: usize,
    /// The line on which the next record begins.
    line: u64,
    /// Lines that ended within the record that is being read.
    passed: u64,
    /// Part of a record was read already.
    is_within: bool,
    /// There is no more, and nothing has closed the last quote.
    is_open: bool,
}

/// What is told of each record: the line it begins on, counted from 1, and its cells.
pub type Tell<'a> = dyn FnMut(u64, Record<'_>) + 'a;

impl Records {
    /// The same, after so many lines.
    pub(super) fn after(self, lines: u64) -> Self {
        Self { line: self.line + lines, ..self }
    }

    /// For a table whose cells are set apart by this byte.
    pub fn new(separator: u8) -> Self {
        let mut reader = ReaderBuilder::new().delimiter(separator).build();
        // The mark of UTF-8 is taken off before; what begins like one later is a cell's own.
        let _ = reader.read_record(b"\n", &mut [0], &mut [0]);
        let (cells, ends) = (vec![0; 4096], vec![0; 64]);
        Self {
            separator,
            reader,
            cells,
            filled: 0,
            ends,
            ended: 0,
            line: 1,
            passed: 0,
            is_within: false,
            is_open: false,
        }
    }

    /// Takes the next piece; every record that is whole by then is told.
    pub fn push(&mut self, bytes: &[u8], tell: &mut Tell<'_>) {
        let mut rest = bytes;
        while !rest.is_empty() {
            let read = match self.plain_line(rest) {
                Some((line, read)) => {
                    self.split(line, tell);
                    self.line += 1;
                    read
                }
                None => self.read(rest, tell),
            };
            rest = &rest[read..];
        }
    }

    /// There is no more: the last record may lack its end.
    pub fn end(&mut self, tell: &mut Tell<'_>) {
        if self.is_within {
            // Outside of quotes this ends the record.
            self.read(b"\n", tell);
            self.is_open = self.is_within;
        }
        self.read(&[], tell);
        self.read(&[], tell);
        self.is_open = false;
    }

    /// What is too long for a cell is told as far as its last whole line: nothing closed its quote. The rest of the line
    /// is read anew.
    fn give_up(&mut self, tell: &mut Tell<'_>) {
        let Some(end) = memrchr(b'\n', &self.cells[..self.filled]) else {
            // One endless line: it is told as far as it goes, since a record without an end would hide the rest.
            self.filled = self.filled.saturating_sub(4096);
            return;
        };
        let rest = self.cells[end + 1..self.filled].to_vec();
        self.ends.truncate(self.ended);
        self.ends.push(end);
        self.ends.iter_mut().for_each(|one| *one = (*one).min(end));
        told(&self.cells[..end], &self.ends, Kind { gap: 0, is_open: true }, self.line, tell);
        self.line += memchr_iter(b'\n', &self.cells[..=end]).count() as u64;
        let line = self.line;
        *self = Self { line, ..Self::new(self.separator) };
        self.push(&rest, tell);
    }

    /// A whole line without quotes, and how many bytes it takes with its end. Most lines of most tables are of
    /// that kind, and need not be looked at byte by byte.
    fn plain_line<'a>(&self, bytes: &'a [u8]) -> Option<(&'a [u8], usize)> {
        if self.is_within {
            return None;
        }
        let end = memchr3(b'\n', b'\r', b'"', bytes)?;
        match (bytes[end], bytes.get(end + 1)) {
            (b'\n', _) => Some((&bytes[..end], end + 1)),
            (b'\r', Some(b'\n')) => Some((&bytes[..end], end + 2)),
            _ => None,
        }
    }

    fn split(&mut self, line: &[u8], tell: &mut Tell<'_>) {
        if line.is_empty() {
            return;
        }
        let mut count = 0;
        for end in memchr_iter(self.separator, line).chain([line.len()]) {
            if count == self.ends.len() {
                if count >= COLUMNS_AT_MOST {
                    break;
                }
                self.ends.resize(count * 2, 0);
            }
            self.ends[count] = end;
            count += 1;
        }
        told(line, &self.ends[..count], Kind { gap: 1, is_open: false }, self.line, tell);
    }

    fn read(&mut self, bytes: &[u8], tell: &mut Tell<'_>) -> usize {
        self.reader.set_line(0);
        let (result, read, written, ended) =
            self.reader.read_record(bytes, &mut self.cells[self.filled..], &mut self.ends[self.ended..]);
        self.filled += written;
        self.ended += ended;
        self.is_within = true;
        match result {
            ReadRecordResult::OutputFull if self.cells.len() < RECORD_AT_MOST => {
                self.cells.resize(self.cells.len() * 2, 0);
            }
            ReadRecordResult::OutputFull => {
                self.give_up(tell);
                return read;
            }
            ReadRecordResult::OutputEndsFull if self.ends.len() < COLUMNS_AT_MOST => {
                self.ends.resize(self.ends.len() * 2, 0);
            }
            ReadRecordResult::OutputEndsFull => self.ended -= 1,
            ReadRecordResult::Record => {
                self.ends[..self.ended].iter_mut().for_each(|end| *end = (*end).min(self.filled));
                let kind = Kind { gap: 0, is_open: self.is_open };
                told(&self.cells[..self.filled], &self.ends[..self.ended], kind, self.line, tell);
                (self.filled, self.ended, self.is_within) = (0, 0, false);
            }
            ReadRecordResult::InputEmpty | ReadRecordResult::End => {}
        }
        self.passed += self.reader.line();
        if !self.is_within {
            self.line += std::mem::take(&mut self.passed);
        }
        read
    }
}

/// How the cells of a record stand, and whether it was ever closed.
#[derive(Clone, Copy)]
struct Kind {
    gap: usize,
    is_open: bool,
}

/// Tells a record, unless all of its cells are empty.
fn told(bytes: &[u8], ends: &[usize], Kind { gap, is_open }: Kind, line: u64, tell: &mut Tell<'_>) {
    let whole = std::str::from_utf8(bytes).ok();
    // Halves of characters in two cells make none.
    if let Some(text) = whole.filter(|text| ends.iter().all(|end| text.is_char_boundary(*end))) {
        let record = Record { text, ends, gap, is_open };
        if !record.cells().all(|cell| cell.trim().is_empty()) {
            tell(line, record);
        }
        return;
    }
    let (mut text, mut own, mut from) = (String::new(), Vec::new(), 0);
    for end in ends {
        text.push_str(&String::from_utf8_lossy(&bytes[from.min(*end)..*end]));
        own.push(text.len());
        from = end + gap;
    }
    tell(line, Record { text: &text, ends: &own, gap: 0, is_open });
}

//! A table taken apart into records while its text is still arriving.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use memchr::{memchr, memchr_iter, memchr3};

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
    /// One of its quotes was taken for a letter: it opened a cell that did not end as cells do.
    is_torn: bool,
}

impl<'a> Record<'a> {
    /// Of cells that stand one behind the other and end at these bytes.
    pub(super) fn of(text: &'a str, ends: &'a [usize]) -> Self {
        Self { text, ends, gap: 0, is_torn: false }
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

    /// Whether one of its quotes was taken for a letter, so that it hides no row.
    pub(super) fn is_torn(&self) -> bool {
        self.is_torn
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
    /// What was read of it, as it stands.
    raw: Vec<u8>,
    /// How many cells the record before had.
    width: usize,
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
            raw: Vec::new(),
            width: 0,
        }
    }

    /// Takes the next piece; every record that is whole by then is told.
    pub fn push(&mut self, bytes: &[u8], tell: &mut Tell<'_>) {
        // What is read anew, and up to where, before what comes after it.
        let mut again: Vec<(Vec<u8>, usize)> = Vec::new();
        let mut at = 0;
        // Whether it is UTF-8 is soonest found out of all of it; cells end within letters only where others set them apart.
        let whole = std::str::from_utf8(bytes).ok().filter(|_| self.separator.is_ascii());
        loop {
            let (input, done, text) = match again.last_mut() {
                Some((text, done)) => (&text[*done..], done, None),
                None => {
                    let text = whole.and_then(|whole| whole.get(at..));
                    (&bytes[at..], &mut at, text)
                }
            };
            if input.is_empty() {
                if again.pop().is_none() {
                    return;
                }
                continue;
            }
            let hidden = match self.plain_line(input) {
                Some((line, read)) => {
                    self.split(line, text.and_then(|text| text.get(..line.len())), tell);
                    self.line += 1;
                    *done += read;
                    None
                }
                None => {
                    let (read, hidden) = self.read(input, tell);
                    *done += read;
                    hidden
                }
            };
            again.extend(hidden.map(|text| (text, 0)));
        }
    }

    /// There is no more: the last record may lack its end.
    pub fn end(&mut self, tell: &mut Tell<'_>) {
        loop {
            let hidden = [self.read(&[], tell).1, self.read(&[], tell).1];
            let Some(text) = hidden.into_iter().flatten().next() else { return };
            self.push(&text, tell);
        }
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

    /// Takes a line without quotes apart, which is known as a text where all of its piece is one.
    fn split(&mut self, line: &[u8], text: Option<&str>, tell: &mut Tell<'_>) {
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
        self.width = count;
        let ends = &self.ends[..count];
        match text {
            Some(text) => told_text(Record { text, ends, gap: 1, is_torn: false }, self.line, tell),
            None => told(line, ends, Kind { gap: 1, is_torn: false }, self.line, tell),
        }
    }

    /// Reads on; how many bytes were taken, and what is to be read anew before the next ones.
    fn read(&mut self, bytes: &[u8], tell: &mut Tell<'_>) -> (usize, Option<Vec<u8>>) {
        self.reader.set_line(0);
        let (result, read, written, ended) =
            self.reader.read_record(bytes, &mut self.cells[self.filled..], &mut self.ends[self.ended..]);
        self.raw.extend_from_slice(&bytes[..read]);
        self.filled += written;
        self.ended += ended;
        self.is_within = true;
        self.passed += self.reader.line();
        let mut hidden = None;
        match result {
            ReadRecordResult::OutputFull if self.cells.len() < RECORD_AT_MOST => {
                self.cells.resize(self.cells.len() * 2, 0);
            }
            ReadRecordResult::OutputFull if memchr(b'\n', &self.raw).is_some() => {
                hidden = self.tear(tell);
            }
            // One endless line is told as far as it goes.
            ReadRecordResult::OutputFull => {
                self.filled = self.filled.saturating_sub(4096);
                self.raw.clear();
            }
            ReadRecordResult::OutputEndsFull if self.ends.len() < COLUMNS_AT_MOST => {
                self.ends.resize(self.ends.len() * 2, 0);
            }
            ReadRecordResult::OutputEndsFull => self.ended -= 1,
            ReadRecordResult::Record
                if has_inner_line(&self.raw)
                    && (!is_sound(&self.raw, self.separator) || self.hides_rows()) =>
            {
                hidden = self.tear(tell);
            }
            ReadRecordResult::Record => {
                self.ends[..self.ended].iter_mut().for_each(|end| *end = (*end).min(self.filled));
                let kind = Kind { gap: 0, is_torn: false };
                told(&self.cells[..self.filled], &self.ends[..self.ended], kind, self.line, tell);
                self.width = self.ended;
                self.begin();
            }
            ReadRecordResult::InputEmpty | ReadRecordResult::End => {}
        }
        if !self.is_within {
            self.line += std::mem::take(&mut self.passed);
        }
        (read, hidden)
    }

    /// Whether a cell holds whole rows, to the last cell of the last one: a stray quote was closed by another that stood
    /// where a closing one may stand. Each of them begins as a row does, with something like a number, and has as many
    /// cells as the record before. Two cells are too few to tell a row from a number with its decimals.
    fn hides_rows(&self) -> bool {
        let cells = |line: &[u8]| memchr_iter(self.separator, line).count() + 1;
        let is_number = |line: &[u8]| {
            let first = &line[..memchr(self.separator, line).unwrap_or(line.len())];
            first.iter().any(u8::is_ascii_digit) && !first.iter().any(u8::is_ascii_whitespace)
        };
        let holds_rows = |place: usize| {
            let from = place.checked_sub(1).map_or(0, |before| self.ends[before]);
            let Some(cell) = self.cells[..self.filled].get(from..self.ends[place]) else { return false };
            let mut hidden = cell.split(|byte| *byte == b'\n').skip(1).peekable();
            if hidden.peek().is_none() {
                return false;
            }
            while let Some(line) = hidden.next() {
                let line = line.strip_suffix(b"\r").unwrap_or(line);
                let behind = if hidden.peek().is_none() { self.ended - place - 1 } else { 0 };
                if !is_number(line) || cells(line) + behind != self.width {
                    return false;
                }
            }
            true
        };
        self.width > 2 && (0..self.ended).any(holds_rows)
    }

    /// The next record begins.
    fn begin(&mut self) {
        (self.filled, self.ended, self.is_within) = (0, 0, false);
        self.raw.clear();
    }

    /// A quote opened a cell that goes over lines and does not end as cells do: it is a letter of its line, which is told by
    /// itself; what stands behind that line is to be read anew.
    fn tear(&mut self, tell: &mut Tell<'_>) -> Option<Vec<u8>> {
        let raw = std::mem::take(&mut self.raw);
        let end = memchr(b'\n', &raw).unwrap_or(raw.len());
        let line = raw[..end].strip_suffix(b"\r").unwrap_or(&raw[..end]);
        let (text, ends) = letters(line, self.separator);
        told(&text, &ends, Kind { gap: 0, is_torn: true }, self.line, tell);
        (self.line, self.width) = (self.line + 1, ends.len());
        *self = Self { line: self.line, width: self.width, ..Self::new(self.separator) };
        raw.get(end + 1..).filter(|rest| !rest.is_empty()).map(<[u8]>::to_vec)
    }
}

/// Whether a record goes over several lines.
fn has_inner_line(raw: &[u8]) -> bool {
    memchr(b'\n', raw).is_some_and(|end| end + 1 < raw.len())
}

/// Where a quoted cell ends that begins here: behind its closing quote. Nothing where it has none, or where something else
/// than the next cell follows it.
fn quoted_end(raw: &[u8], from: usize, separator: u8) -> Option<usize> {
    let mut at = from + 1;
    loop {
        let quote = at + memchr(b'"', raw.get(at..)?)?;
        if raw.get(quote + 1) == Some(&b'"') {
            at = quote + 2;
            continue;
        }
        let behind = raw[quote + 1..].iter().find(|byte| **byte != b' ');
        let is_end = behind.is_none_or(|byte| *byte == separator || matches!(byte, b'\r' | b'\n'));
        return is_end.then_some(quote + 1);
    }
}

/// Whether each quoted cell of a record ends before the next cell, or with the record.
fn is_sound(raw: &[u8], separator: u8) -> bool {
    let mut at = 0;
    while at < raw.len() {
        if raw[at] == b'"' {
            match quoted_end(raw, at, separator) {
                Some(end) => at = end,
                None => return false,
            }
        }
        match memchr3(separator, b'\n', b'\r', &raw[at..]) {
            Some(end) if raw[at + end] == separator => at += end + 1,
            _ => return true,
        }
    }
    true
}

/// The cells of one line, in which a quote that nothing closes is a letter.
fn letters(line: &[u8], separator: u8) -> (Vec<u8>, Vec<usize>) {
    let (mut text, mut ends, mut at) = (Vec::with_capacity(line.len()), Vec::new(), 0);
    loop {
        let quoted = if line.get(at) == Some(&b'"') { quoted_end(line, at, separator) } else { None };
        let from = quoted.unwrap_or(at);
        let end = memchr(separator, &line[from..]).map_or(line.len(), |end| from + end);
        match quoted {
            Some(closed) => {
                let mut is_second = false;
                text.extend(line[at + 1..closed - 1].iter().filter(|byte| {
                    is_second = **byte == b'"' && !is_second;
                    !is_second || **byte != b'"'
                }));
            }
            None => text.extend_from_slice(&line[at..end]),
        }
        ends.push(text.len());
        if end == line.len() || ends.len() == COLUMNS_AT_MOST {
            return (text, ends);
        }
        at = end + 1;
    }
}

/// How the cells of a record stand, and whether one of its quotes is a letter.
#[derive(Clone, Copy)]
struct Kind {
    gap: usize,
    is_torn: bool,
}

/// Tells a record, unless all of its cells are empty.
fn told_text(record: Record<'_>, line: u64, tell: &mut Tell<'_>) {
    if !record.cells().all(|cell| cell.trim().is_empty()) {
        tell(line, record);
    }
}

/// The same of bytes that may be none of UTF-8.
fn told(bytes: &[u8], ends: &[usize], Kind { gap, is_torn }: Kind, line: u64, tell: &mut Tell<'_>) {
    let whole = std::str::from_utf8(bytes).ok();
    // Halves of characters in two cells make none.
    if let Some(text) = whole.filter(|text| ends.iter().all(|end| text.is_char_boundary(*end))) {
        return told_text(Record { text, ends, gap, is_torn }, line, tell);
    }
    let (mut text, mut own, mut from) = (String::new(), Vec::new(), 0);
    for end in ends {
        text.push_str(&String::from_utf8_lossy(&bytes[from.min(*end)..*end]));
        own.push(text.len());
        from = end + gap;
    }
    tell(line, Record { text: &text, ends: &own, gap: 0, is_torn });
}

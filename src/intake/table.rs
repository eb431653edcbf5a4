//! Tables of messages, as tools export chats: a row a message, with the columns named above.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::app_lines::{AppLine, AppLines};
use super::lexer::Tokens;
use super::messages::{Messages, Said, TEXT_AT_MOST};
use super::paste::{PasteFlag, UnreadLines};
use super::text::{Class, class, cut, fold, utf16};
use super::timestamp::{Timestamp, first};

/// Names of the columns, as they are compared; of several that a table has the earlier is read.
const TIMES: &str = "strtime|sendtime|send time|timestamp|datetime|date time|time|date|createtime|created|createdat|sent|sent at|时间|時間|日期|发送时间|發送時間|fecha|data|hora|дата|время";
const AUTHORS: &str = "nickname|remark|sender|sendername|sender name|from|author|user|username|name|displayname|who|昵称|备注|发送者|发送人|发件人|姓名|remitente|remetente|expediteur|отправитель";
const TEXTS: &str = "strcontent|content|message|messages|text|msg|body|内容|消息|消息内容|聊天内容|訊息|mensaje|mensagem|texto|сообщение|текст";
/// A column that says what sort of message it is; WeChat's own notices have this number.
const TYPE: &str = "type";
const NOTICE: &str = "10000";

/// Reads a text as a table of messages, if it is one.
pub(super) fn table(text: &str, app_lines: &AppLines, tokens: &mut Tokens) -> Option<Messages> {
    let head = text.lines().find(|line| !line.trim().is_empty())?;
    let separator =
        [b'\t', b',', b';'].into_iter().find(|mark| head.bytes().filter(|byte| byte == mark).count() >= 2)?;
    let mut records = Records::new(text, separator);
    let headings: Vec<String> = records
        .next()?
        .cells
        .iter()
        .map(|cell| cell.trim().chars().filter(|c| class(*c) != Class::Invisible).map(fold).collect())
        .collect();
    let column =
        |names: &str| names.split('|').find_map(|name| headings.iter().position(|heading| heading == name));
    let (time, words) = (column(TIMES)?, column(TEXTS)?);
    let authors: Vec<usize> =
        AUTHORS.split('|').filter_map(|name| headings.iter().position(|heading| heading == name)).collect();
    let kind = column(TYPE);
    let (mut said, mut unread) = (Vec::new(), Vec::new());
    for record in records {
        let cell = |index: usize| record.cells.get(index).map_or("", |cell| cell.trim());
        tokens.read(cell(time), usize::MAX);
        let place = record.place;
        let Some(stamp) = time_of(cell(time), tokens) else {
            let line = text[record.bytes.0..record.bytes.1].trim();
            if !line.is_empty() {
                let (text, why) = (cut(line, TEXT_AT_MOST), PasteFlag::NoTime);
                unread.push(UnreadLines { line: record.line, from: place.0, to: place.1, text, why });
            }
            continue;
        };
        let author = authors.iter().map(|index| cell(*index)).find(|name| !name.is_empty());
        let is_notice = kind.is_some_and(|kind| cell(kind) == NOTICE);
        let words = cell(words);
        let is_markup = words.starts_with("<?xml") || words.starts_with("<msg");
        let app = match (is_notice, is_markup) {
            (true, _) => Some(AppLine::Notice),
            (_, true) => Some(AppLine::NoWords),
            _ => app_lines.read(words, author, false),
        };
        said.push(Said {
            line: record.line,
            span: place,
            time: (0, 0),
            author: author.filter(|_| app != Some(AppLine::Notice)).map(str::to_owned),
            text: cut(words, TEXT_AT_MOST),
            stamp,
            app,
        });
    }
    (!said.is_empty()).then_some(Messages { said, unread, conversation: true, may_descend: false })
}

/// The time that a cell tells: as people write it, or in seconds or milliseconds since 1970.
fn time_of(cell: &str, tokens: &Tokens) -> Option<Timestamp> {
    if let Some(stamp) = first(cell, tokens) {
        return Some(stamp);
    }
    let number: i64 = cell.parse().ok()?;
    match cell.len() {
        10 => Timestamp::instant(0, 0, number),
        13 => Timestamp::instant(0, 0, number.div_euclid(1000)),
        _ => None,
    }
}

struct Record {
    cells: Vec<String>,
    /// The line it begins on, counted from 1.
    line: u32,
    /// Bytes of the text, and ...
    bytes: (usize, usize),
    /// ... the UTF-16 units.
    place: (u32, u32),
}

struct Records<'a> {
    text: &'a str,
    reader: Reader,
    at: usize,
    units: u32,
    line: u32,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, separator: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(separator).build();
        Self { text, reader, at: 0, units: 0, line: 1 }
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        const CELLS_AT_MOST: usize = 200;
        const RECORD_AT_MOST: usize = 1 << 16;
        // Lines without anything are between records.
        let blank = self.text[self.at..].len() - self.text[self.at..].trim_start_matches(['\n', '\r']).len();
        self.skip(blank);
        if self.at == self.text.len() {
            return None;
        }
        let (line, from) = (self.line, self.units);
        let begin = self.at;
        let mut cells = vec![0; (self.text.len() - self.at).min(RECORD_AT_MOST) + 1];
        let mut ends = [0; CELLS_AT_MOST];
        let bytes = &self.text.as_bytes()[self.at..];
        let (mut result, mut read, mut written, mut ended) =
            self.reader.read_record(bytes, &mut cells, &mut ends);
        if result == ReadRecordResult::InputEmpty {
            let more = self.reader.read_record(&[], &mut cells[written..], &mut ends[ended..]);
            (result, read, written, ended) = (more.0, read + more.1, written + more.2, ended + more.3);
        }
        let end = begin + read;
        self.skip(read);
        if result != ReadRecordResult::Record {
            return None;
        }
        let starts = std::iter::once(0).chain(ends[..ended].iter().copied());
        let cell = |(from, to): (usize, &usize)| {
            String::from_utf8_lossy(&cells[from..(*to).min(written)]).into_owned()
        };
        let cells = starts.zip(&ends[..ended]).map(cell).collect();
        let bytes = (begin, begin + self.text[begin..end].trim_end_matches(['\n', '\r']).len());
        Some(Record { cells, line, bytes, place: (from, from + utf16(&self.text[bytes.0..bytes.1])) })
    }
}

impl Records<'_> {
    fn skip(&mut self, bytes: usize) {
        let passed = &self.text[self.at..self.at + bytes];
        self.units += utf16(passed);
        self.line += u32::try_from(passed.matches('\n').count()).unwrap_or(0);
        self.at += bytes;
    }
}

//! Workbooks that are one XML file, as Excel wrote them in 2003 and shops' programs still do.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{Broken, FileFault, SheetName, Spans, Table};

pub(super) fn read(xml: &str) -> Result<Vec<Table>, Broken> {
    let mut reader = Reader::from_str(xml);
    let mut sheets: Vec<Table> = Vec::new();
    let (mut spans, mut cell, mut is_data) = (Spans::default(), None::<Cell>, false);
    loop {
        let at = reader.buffer_position();
        let broken = |error: &dyn std::fmt::Display| {
            let line = xml.get(..usize::try_from(at).unwrap_or(0)).unwrap_or(xml).lines().count();
            Broken::unreadable(format_args!("line {line}: {error}"))
        };
        match reader.read_event().map_err(|error| broken(&error))? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "Worksheet" => {
                    let name = attribute(&tag, "Name").unwrap_or_default();
                    let is_hidden = attribute(&tag, "Visible").is_some_and(|how| how.contains("Hidden"));
                    sheets.push((SheetName { name, is_hidden }, Vec::new()));
                    spans = Spans::default();
                }
                "Cell" => cell = Some(Cell::of(&tag)),
                "Data" => is_data = true,
                _ => {}
            },
            Event::Empty(tag) if tag.local_name().as_ref() == "Cell" => Cell::of(&tag).end(&mut spans),
            Event::Text(text) if is_data => {
                cell.iter_mut().for_each(|cell| cell.text.push_str(&text));
            }
            Event::CData(text) if is_data => {
                cell.iter_mut().for_each(|cell| cell.text.push_str(&text));
            }
            Event::GeneralRef(name) if is_data => {
                let name = format!("&{};", &*name);
                let meant = quick_xml::escape::unescape(&name).unwrap_or_default();
                cell.iter_mut().for_each(|cell| cell.text.push_str(&meant));
            }
            Event::End(tag) => match tag.local_name().as_ref() {
                "Data" => is_data = false,
                "Cell" => {
                    if let Some(cell) = cell.take() {
                        cell.end(&mut spans);
                    }
                }
                "Row" => {
                    let row = spans.end_row();
                    if let Some((_, rows)) = sheets.last_mut() {
                        rows.push(row);
                    }
                }
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    if sheets.is_empty() { Err(Broken::of(FileFault::NotATable)) } else { Ok(sheets) }
}

struct Cell {
    /// Its column, counted from 1, where it is named.
    column: Option<usize>,
    columns: u32,
    rows: u32,
    text: String,
}

impl Cell {
    fn of(tag: &BytesStart<'_>) -> Self {
        let number = |name: &str| attribute(tag, name).and_then(|text| text.parse::<u32>().ok());
        Self {
            column: number("Index").map(|index| index as usize),
            columns: number("MergeAcross").unwrap_or(0).saturating_add(1),
            rows: number("MergeDown").unwrap_or(0).saturating_add(1),
            text: String::new(),
        }
    }

    fn end(self, spans: &mut Spans) {
        if let Some(column) = self.column {
            spans.skip_to(column.saturating_sub(1));
        }
        // A moment without a time of day is written as midnight, to the thousandth.
        let text = self.text.trim_end_matches(".000");
        spans.add(text.trim_end_matches("T00:00:00").to_owned(), self.columns, self.rows);
    }
}

/// An attribute by its name without a prefix.
fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(quick_xml::escape::unescape(&found.value).ok()?.into_owned())
}

//! Orders and cases as text: for spreadsheet programs, and as JSON.

use memchr::memchr;

use crate::case::Value;
use crate::time::SHANGHAI;
use crate::tree::{ToTree, Tree};

use super::audit::Audit;
use super::outcome::{Outcome, Place};

/// A cell of a file for spreadsheet programs: quoted, and never the beginning of a formula.
///
/// ```
/// use aftersales::audit::csv_cell;
/// assert_eq!(csv_cell("=1+1"), "\"'=1+1\"");
/// assert_eq!(csv_cell("a \"b\""), "\"a \"\"b\"\"\"");
/// ```
pub fn csv_cell(text: &str) -> String {
    let mut cell = String::with_capacity(text.len() + 2);
    push_cell(text, &mut cell);
    cell
}

fn push_cell(text: &str, line: &mut String) {
    if text.is_empty() {
        line.push_str("\"\"");
        return;
    }
    line.push('"');
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        line.push('\'');
    }
    push_doubled(text, line);
    line.push('"');
}

/// A text with each quote in it twice.
fn push_doubled(text: &str, line: &mut String) {
    let mut rest = text;
    while let Some(quote) = memchr(b'"', rest.as_bytes()) {
        line.push_str(&rest[..=quote]);
        line.push('"');
        rest = &rest[quote + 1..];
    }
    line.push_str(rest);
}

/// The headings of [`CsvLines`].
pub const CSV_HEAD: &str = "order,shop,salesperson,product,amount,verdict,rulebook,edition,clause,at,late_hours,due,due_rulebook,due_edition,due_clause,running,missing,age";

/// Of so many orders everything is fetched before the first is written: what lies far apart in memory comes at once.
const FETCHED: usize = 256;

/// Orders as lines of a file: words that programs can rely on.
#[derive(Debug)]
pub struct CsvLines<'a> {
    /// The shares of the audit.
    audits: &'a [Audit],
    for_spreadsheets: bool,
    /// Of each share what is the same for all orders of a finding, by its number.
    shared: Vec<Vec<Option<Shared>>>,
}

/// What the lines of all orders of one finding share.
#[derive(Debug, Clone)]
struct Shared {
    /// From the verdict to the quote before its instant.
    stands: String,
    /// What follows the instant that is due.
    due: String,
}

impl Audit {
    /// Writes orders as lines of a file. Spreadsheet programs make numbers of long order numbers and lose digits: for them
    /// each begins with a tab, which is not shown.
    ///
    /// ```
    /// use aftersales::audit::{Audit, Place, Setting, TableOptions};
    /// use aftersales::time::Instant;
    /// let mut audit = Audit::new(Setting::at(Instant::from_unix(0)));
    /// audit.begin("orders.csv", TableOptions::default());
    /// audit.push(b"order,shop\n7001,The \"Laser\" shop\n");
    /// audit.end();
    /// let mut lines = String::new();
    /// audit.csv_lines(false).push(&[Place::of(0)], &mut lines, |_, line| line.push('\n'));
    /// assert!(lines.starts_with("\"7001\",\"The \"\"Laser\"\" shop\",\"\",\"\",\"\",\"unread\""));
    /// ```
    pub fn csv_lines(&self, for_spreadsheets: bool) -> CsvLines<'_> {
        CsvLines::of(std::slice::from_ref(self), for_spreadsheets)
    }
}

impl<'a> CsvLines<'a> {
    pub(super) fn of(audits: &'a [Audit], for_spreadsheets: bool) -> Self {
        Self { audits, for_spreadsheets, shared: vec![Vec::new(); audits.len()] }
    }

    /// Adds the orders at these places; `end` ends the line of each.
    pub fn push(&mut self, places: &[Place], lines: &mut String, end: impl Fn(Place, &mut String)) {
        let audits = self.audits;
        for some in places.chunks(FETCHED) {
            let reach = |place: &Place| audits[place.share as usize].reach(place.at as usize);
            std::hint::black_box(some.iter().map(reach).fold(0, usize::wrapping_add));
            for place in some {
                self.push_line(*place, lines);
                end(*place, lines);
            }
        }
    }

    fn push_line(&mut self, place: Place, line: &mut String) {
        let outcome = self.audits[place.share as usize].outcome(place.at as usize);
        let order = outcome.order;
        if self.for_spreadsheets && order.bytes().all(|byte| byte.is_ascii_digit()) {
            line.extend(["\"\t", order, "\""]);
        } else {
            push_cell(order, line);
        }
        for text in [outcome.shop, outcome.salesperson, &outcome.product, outcome.amount] {
            line.push(',');
            push_cell(text, line);
        }
        let shared = self.shared(place, &outcome);
        line.push_str(&shared.stands);
        if let Some(at) = outcome.at {
            at.push_rfc3339(&SHANGHAI, line);
        }
        line.push_str("\",");
        if let Some(hours) = outcome.late_hours {
            push_number(hours, line);
        }
        line.push_str(",\"");
        if let Some(due) = outcome.due {
            due.push_rfc3339(&SHANGHAI, line);
        }
        line.push_str(&shared.due);
    }

    fn shared(&mut self, place: Place, outcome: &Outcome<'_>) -> &Shared {
        let share = place.share as usize;
        // An order that was not looked at comes to nothing yet.
        let number = self.audits[share].finding_number(place.at as usize);
        let number = number.map_or(0, |number| number as usize + 1);
        let known = &mut self.shared[share];
        if known.len() <= number {
            known.resize(number + 1, None);
        }
        known[number].get_or_insert_with(|| Shared::of(outcome))
    }
}

impl Shared {
    fn of(outcome: &Outcome<'_>) -> Self {
        let Outcome { verdict, by, due_by, .. } = outcome;
        let (mut stands, mut due) = (String::new(), String::from("\""));
        for word in [verdict.word(), by.rulebook, by.edition, by.clause] {
            stands.extend([",\"", word, "\""]);
        }
        stands.push_str(",\"");
        for word in [due_by.rulebook, due_by.edition, due_by.clause] {
            due.extend([",\"", word, "\""]);
        }
        due.push(',');
        push_number(outcome.running, &mut due);
        due.push_str(",\"");
        outcome.push_missing(&mut due);
        due.extend(["\",\"", outcome.age.word(), "\""]);
        Self { stands, due }
    }
}

/// A number in its digits: what formats numbers takes longer than all else of a line.
fn push_number(number: u32, line: &mut String) {
    if number > 9 {
        push_number(number / 10, line);
    }
    line.push(char::from(b'0' + (number % 10) as u8));
}

/// An order, or what a whole audit comes to, as a line of JSON.
pub fn json_line(data: &impl ToTree) -> String {
    let mut text = String::new();
    json(&data.to_tree(), &mut text);
    text
}

fn json(tree: &Tree, text: &mut String) {
    match tree {
        Tree::Null => text.push_str("null"),
        Tree::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Tree::Number(value) => text.push_str(&value.to_string()),
        Tree::Word(word) => quoted(word, text),
        Tree::Text(own) => quoted(own, text),
        Tree::List(items) => listed('[', ']', items, text, json),
        Tree::Map(fields) => listed('{', '}', fields, text, |(name, value), text| {
            quoted(name, text);
            text.push(':');
            json(value, text);
        }),
    }
}

/// Values as JSON.
pub fn json_value(value: &Value) -> String {
    let mut text = String::new();
    push_value(value, &mut text);
    text
}

fn push_value(value: &Value, text: &mut String) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(yes) => text.push_str(if *yes { "true" } else { "false" }),
        Value::Integer(number) => text.push_str(&number.to_string()),
        Value::Fraction(own) | Value::Text(own) => quoted(own, text),
        Value::List(items) => listed('[', ']', items, text, push_value),
        Value::Map(fields) => listed('{', '}', fields, text, |(name, value), text| {
            quoted(name, text);
            text.push(':');
            push_value(value, text);
        }),
    }
}

fn listed<T>(open: char, close: char, items: &[T], text: &mut String, push: impl Fn(&T, &mut String)) {
    text.push(open);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        push(item, text);
    }
    text.push(close);
}

fn quoted(own: &str, text: &mut String) {
    text.push('"');
    for character in own.chars() {
        match character {
            '"' | '\\' => text.extend(['\\', character]),
            '\n' => text.push_str("\\n"),
            _ if character < ' ' => text.push_str(&format!("\\u{:04x}", character as u32)),
            _ => text.push(character),
        }
    }
    text.push('"');
}

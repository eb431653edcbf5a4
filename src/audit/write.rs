//! Orders and cases as text: for spreadsheet programs, and as JSON.

use memchr::memchr;

use crate::case::Value;
use crate::time::SHANGHAI;
use crate::tree::{ToTree, Tree};

use super::audit::Audit;
use super::outcome::Outcome;

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

/// The headings of [`Audit::push_csv_line`].
pub const CSV_HEAD: &str = "order,shop,salesperson,product,amount,verdict,rulebook,edition,clause,at,late_hours,due,due_rulebook,due_edition,due_clause,running,missing,age";

impl Audit {
    /// Adds one order as a line of a file, without its end: words that programs can rely on. Spreadsheet programs make
    /// numbers of long order numbers and lose digits: for them each begins with a tab, which is not shown.
    ///
    /// ```
    /// use aftersales::audit::{Audit, Setting, TableOptions};
    /// use aftersales::time::Instant;
    /// let mut audit = Audit::new(Setting::at(Instant::from_unix(0)));
    /// audit.begin("orders.csv", TableOptions::default());
    /// audit.push(b"order,shop\n7001,The \"Laser\" shop\n");
    /// audit.end();
    /// let mut line = String::new();
    /// audit.push_csv_line(0, false, &mut line);
    /// assert!(line.starts_with("\"7001\",\"The \"\"Laser\"\" shop\",\"\",\"\",\"\",\"unread\""));
    /// ```
    pub fn push_csv_line(&self, at: usize, for_spreadsheets: bool, line: &mut String) {
        let outcome = self.outcome(at);
        let Outcome { order, verdict, by, due_by, .. } = outcome;
        if for_spreadsheets && order.bytes().all(|byte| byte.is_ascii_digit()) {
            line.extend(["\"\t", order, "\""]);
        } else {
            push_cell(order, line);
        }
        for text in [outcome.shop, outcome.salesperson, &outcome.product, outcome.amount] {
            line.push(',');
            push_cell(text, line);
        }
        for word in [verdict.word(), by.rulebook, by.edition, by.clause] {
            line.extend([",\"", word, "\""]);
        }
        line.push_str(",\"");
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
        line.extend(["\",\"", due_by.rulebook, "\",\"", due_by.edition, "\",\"", due_by.clause, "\","]);
        push_number(outcome.running, line);
        line.push_str(",\"");
        outcome.push_missing(line);
        line.extend(["\",\"", outcome.age.word(), "\""]);
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

//! Orders and cases as text: for spreadsheet programs, and as JSON.

use crate::case::Value;
use crate::tree::{ToTree, Tree};

use super::row::Row;

/// A cell of a file for spreadsheet programs: quoted, and never the beginning of a formula.
///
/// ```
/// use aftersales::audit::csv_cell;
/// assert_eq!(csv_cell("=1+1"), "\"'=1+1\"");
/// assert_eq!(csv_cell("a \"b\""), "\"a \"\"b\"\"\"");
/// ```
pub fn csv_cell(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

/// The headings of [`csv_line`].
pub const CSV_HEAD: &str = "order,shop,salesperson,product,verdict,rulebook,edition,clause,at,missing,age";

/// One order as a line of a file: words that programs can rely on. Spreadsheet programs make numbers of long order
/// numbers and lose digits: for them each begins with a tab, which is not shown.
pub fn csv_line(row: &Row, for_spreadsheets: bool) -> String {
    let missing: Vec<String> = row.missing.iter().map(|one| format!("{}:{}", one.what, one.name)).collect();
    let cells = [
        row.order.as_str(),
        &row.shop,
        &row.salesperson,
        &row.product,
        row.verdict.word(),
        row.rulebook,
        row.edition,
        row.clause,
        row.at.as_deref().unwrap_or_default(),
        &missing.join(" "),
        row.age.word(),
    ];
    let mut cells = cells.map(csv_cell);
    if for_spreadsheets && row.order.bytes().all(|byte| byte.is_ascii_digit()) {
        cells[0] = format!("\"\t{}\"", row.order);
    }
    cells.join(",")
}

/// One order as a line of JSON.
pub fn json_line(row: &Row) -> String {
    let mut text = String::new();
    json(&row.to_tree(), &mut text);
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

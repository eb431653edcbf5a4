//! What spreadsheet programs do to a cell, undone.

use std::borrow::Cow;

/// A cell as it was before programs wrapped it: without `="…"`, a leading tab, backtick or apostrophe,
/// the unit separator, and blanks; the text `null` is empty.
///
/// ```
/// use aftersales::audit::clean;
/// assert_eq!(clean("=\"210025803390\""), "210025803390");
/// assert_eq!(clean("\t`123"), "123");
/// assert_eq!(clean("null"), "");
/// ```
pub fn clean(cell: &str) -> &str {
    // Most cells begin and end with a digit, or are empty.
    if let [first, .., last] = cell.as_bytes()
        && first.is_ascii_digit()
        && last.is_ascii_digit()
    {
        return cell;
    }
    if cell.is_empty() {
        return cell;
    }
    let blank = |character: char| character.is_whitespace() || matches!(character, '\u{1f}' | '\u{feff}');
    let mut text = cell.trim_matches(blank);
    if let Some(inner) = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        text = inner;
    }
    text = text.trim_start_matches(['`', '\'']).trim_matches(blank);
    if text.eq_ignore_ascii_case("null") { "" } else { text }
}

/// An order number in the one form in which tables are joined: as it is written, but for what programs put around it. A
/// number that a program has written as a fraction or with a power of ten is written out where all of its digits stand
/// there: a spreadsheet keeps fifteen.
///
/// ```
/// use aftersales::audit::canonical;
/// assert_eq!(canonical("#7001"), "7001");
/// assert_eq!(canonical("7001.0"), "7001");
/// assert_eq!(canonical("2.10025803391024E14"), "210025803391024");
/// assert_eq!(canonical("=HYPERLINK(\"https://shop.example/7001\",\"7001\")"), "7001");
/// // What a spreadsheet shows of a number is not all of it.
/// assert_eq!(canonical("2.02E+18"), "2.02E+18");
/// // No program writes a number so: it is a name.
/// assert_eq!(canonical("7001E3"), "7001E3");
/// ```
pub fn canonical(number: &str) -> Cow<'_, str> {
    let number = number.strip_prefix('#').map_or(number, str::trim_start);
    if number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Cow::Borrowed(number);
    }
    // What cannot be seen comes along from web pages; quotes and links are a program's.
    let number = linked(number).trim_matches(|c| matches!(c, '\'' | '‘' | '’' | '"' | '“' | '”' | '`'));
    if number.contains(is_unseen) {
        let seen: String = number.chars().filter(|c| !is_unseen(*c)).collect();
        return Cow::Owned(canonical(seen.trim()).into_owned());
    }
    if number.chars().any(|c| ('０'..='９').contains(&c)) {
        let plain = |c: char| {
            if ('０'..='９').contains(&c) { char::from(b'0' + (c as u32 - '０' as u32) as u8) } else { c }
        };
        return Cow::Owned(number.chars().map(plain).collect());
    }
    if let Some((whole, part)) = number.split_once('.')
        && is_digits(whole)
        && !part.is_empty()
        && part.bytes().all(|byte| byte == b'0')
    {
        return Cow::Borrowed(whole);
    }
    written_out(number).map_or(Cow::Borrowed(number), Cow::Owned)
}

/// Whether nobody sees it: marks of direction, joiners, soft hyphens.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// What a link of a spreadsheet shows: `=HYPERLINK("https://…","7001")`.
fn linked(text: &str) -> &str {
    let is_link = text.get(..11).is_some_and(|begin| begin.eq_ignore_ascii_case("=hyperlink("));
    let shown =
        || text.strip_suffix(')')?.trim_end().strip_suffix('"')?.rsplit_once('"').map(|(_, shown)| shown);
    if is_link { shown().unwrap_or(text) } else { text }
}

/// A number with a power of ten, written out, where all of its digits are there.
fn written_out(number: &str) -> Option<String> {
    const EXACT_DIGITS: usize = 15;
    let (mantissa, power) = number.split_once(['E', 'e'])?;
    let is_shortened = power.starts_with('+');
    (is_shortened || mantissa.contains('.')).then_some(())?;
    let power: usize = power.trim_start_matches('+').parse().ok()?;
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = whole.len() + part.len();
    let has_all = if is_shortened { part.len() == power } else { part.len() <= power };
    let fits = is_digits(whole)
        && part.bytes().all(|byte| byte.is_ascii_digit())
        && whole.len() + power <= EXACT_DIGITS;
    (fits && has_all && digits <= EXACT_DIGITS)
        .then(|| format!("{whole}{part}{}", "0".repeat(power - part.len())))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Why an order number cannot be trusted to name one order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// A spreadsheet has written it as a power of ten: `2.02E+18`.
    Scientific,
    /// Digits are hidden: `21***54`.
    Masked,
}

/// Why this order number must not be used to join tables, if so. Whether a spreadsheet has rounded numbers shows only in
/// their whole column.
///
/// ```
/// use aftersales::audit::{Doubt, doubt};
/// assert_eq!(doubt("2.02E+18"), Some(Doubt::Scientific));
/// assert_eq!(doubt("21***54"), Some(Doubt::Masked));
/// assert_eq!(doubt("2100258033900000"), None);
/// assert_eq!(doubt("210025803391024"), None);
/// ```
pub fn doubt(number: &str) -> Option<Doubt> {
    if number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let is_power = number.split_once(['E', 'e']).is_some_and(|(mantissa, power)| {
        let is_written_so = power.starts_with('+') || mantissa.contains('.');
        is_written_so && is_number(mantissa) && is_number(power.trim_start_matches('+'))
    });
    if is_power { Some(Doubt::Scientific) } else { number.contains('*').then_some(Doubt::Masked) }
}

/// Whether a number is one that a spreadsheet would leave of any number of as many digits: it keeps fifteen, and writes
/// noughts for the rest. `None` for a number that it keeps whole.
///
/// ```
/// use aftersales::audit::is_round;
/// assert_eq!(is_round("8145678901234560"), Some(true));
/// assert_eq!(is_round("8145678901234567"), Some(false));
/// assert_eq!(is_round("210025803391020"), None);
/// ```
pub fn is_round(number: &str) -> Option<bool> {
    const KEPT: usize = 15;
    let is_long = number.len() > KEPT && is_digits(number);
    is_long.then(|| number.as_bytes()[KEPT..].iter().all(|byte| *byte == b'0'))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// What is told of a product is cut after so many letters.
const PRODUCT_AT_MOST: usize = 200;

/// A product in a line, as far as it is told.
pub(super) fn short(product: &str) -> String {
    product.replace('\n', "; ").chars().take(PRODUCT_AT_MOST).collect()
}

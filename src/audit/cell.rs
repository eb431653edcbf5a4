//! What spreadsheet programs do to a cell, undone.

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

/// Why an order number cannot be trusted to name one order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// A spreadsheet has written it as a power of ten: `2.02E+18`.
    Scientific,
    /// Digits are hidden: `21***54`.
    Masked,
    /// A spreadsheet has lost its last digits: sixteen or more that end in zeros.
    Rounded,
}

/// Why this order number must not be used to join tables, if so.
///
/// ```
/// use aftersales::audit::{Doubt, doubt};
/// assert_eq!(doubt("2.02E+18"), Some(Doubt::Scientific));
/// assert_eq!(doubt("21***54"), Some(Doubt::Masked));
/// assert_eq!(doubt("2100258033900000"), Some(Doubt::Rounded));
/// assert_eq!(doubt("210025803391024"), None);
/// ```
pub fn doubt(number: &str) -> Option<Doubt> {
    if number.len() < 16 && number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let is_power = number
        .split_once(['E', 'e'])
        .is_some_and(|(mantissa, power)| is_number(mantissa) && is_number(power.trim_start_matches('+')));
    if is_power {
        Some(Doubt::Scientific)
    } else if number.contains('*') {
        Some(Doubt::Masked)
    } else if digits == number.len() && digits >= 16 && number.ends_with("000") {
        Some(Doubt::Rounded)
    } else {
        None
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

//! Facts of an order that a pasted order page tells.

use crate::case::Fact;

use super::paste::PastedFact;
use super::text::{Class, class, cut, fold};

/// Words that tell a fact wherever they stand.
const SAID: [(&str, Fact, &str); 9] = [
    ("alibaba.com", Fact::Platform, "alibaba"),
    ("阿里巴巴国际站", Fact::Platform, "alibaba"),
    ("aliexpress", Fact::Platform, "aliexpress"),
    ("速卖通", Fact::Platform, "aliexpress"),
    ("trade assurance", Fact::TradeAssurance, "true"),
    ("信用保障", Fact::TradeAssurance, "true"),
    ("信保订单", Fact::TradeAssurance, "true"),
    ("paid through alibaba.com", Fact::PaidOnPlatform, "true"),
    ("on-site service", Fact::AfterSalesMark, "true"),
];

/// Labels of the order's whole amount.
const AMOUNTS: [&str; 14] = [
    "order total",
    "order amount",
    "total amount",
    "grand total",
    "total price",
    "total",
    "订单总价",
    "订单金额",
    "实付款",
    "importe total",
    "valor total",
    "montant total",
    "сумма заказа",
    "итого",
];

/// Marks of currencies, the longer first.
const CURRENCIES: [(&str, &str); 10] = [
    ("us $", "USD"),
    ("us$", "USD"),
    ("usd", "USD"),
    ("cny", "CNY"),
    ("rmb", "CNY"),
    ("eur", "EUR"),
    ("€", "EUR"),
    ("¥", "CNY"),
    ("￥", "CNY"),
    ("$", "USD"),
];

/// The facts that lines of a paste tell, each by the first line that does. Only what looks like a
/// page is read: a line is short, and what it tells stands in it as a whole.
pub(super) fn facts(lines: &[&str]) -> Vec<PastedFact> {
    let mut found: Vec<PastedFact> = Vec::new();
    for (index, line) in
        lines.iter().enumerate().take(3000).filter(|(_, line)| !line.is_empty() && line.len() <= 200)
    {
        let text: String = line.chars().filter(|c| class(*c) != Class::Invisible).map(fold).collect();
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        let mut tell = |fact: Fact, value: String| {
            if !found.iter().any(|known| known.fact == fact) {
                found.push(PastedFact { fact, value, line: number });
            }
        };
        for (words, fact, value) in SAID {
            if text.contains(words) {
                tell(fact, value.to_owned());
            }
        }
        let label = text.trim_start();
        if let Some(rest) = AMOUNTS.iter().find_map(|known| label.strip_prefix(known)) {
            let next = lines.get(index + 1).map_or("", |next| next.trim());
            let value = amount(rest)
                .or_else(|| amount(&next.chars().map(fold).collect::<String>()).filter(|_| is_blank(rest)));
            if let Some(value) = value {
                tell(Fact::OrderAmount, value);
            }
        }
    }
    found
}

fn is_blank(text: &str) -> bool {
    text.chars().all(|c| matches!(class(c), Class::Space | Class::Mark))
}

/// `: US $1,234.50` as `1234.50 USD`; nothing without a currency, or with anything else.
fn amount(text: &str) -> Option<String> {
    let text = cut(text.trim_start_matches([':', '：', ' ', '\t']).trim(), 60);
    let (mark, currency) = CURRENCIES.iter().find(|(mark, _)| text.contains(mark))?;
    let number = text.replacen(mark, "", 1);
    let number = number.trim();
    let digits: String = number.chars().filter(|c| !matches!(c, ',' | ' ')).collect();
    let (whole, part) = digits.split_once('.').unwrap_or((&digits, ""));
    // A comma before the last two digits may be a decimal mark: then it is not known which is meant.
    let decimal_comma = number.rfind(',').is_some_and(|at| number.len() - at != 4 && part.is_empty());
    let plain = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let fits = !whole.is_empty()
        && whole.len() <= 12
        && part.len() <= 2
        && plain(whole)
        && plain(part)
        && !decimal_comma;
    fits.then(|| {
        if part.is_empty() { format!("{whole} {currency}") } else { format!("{whole}.{part} {currency}") }
    })
}

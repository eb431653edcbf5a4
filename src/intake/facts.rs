//! Facts of an order that a pasted order page tells.

use super::paste::PastedFact;
use super::text::{Class, class, cut, fold};

/// Words that tell a fact wherever they stand.
const SAID: [(&str, &str, &str); 9] = [
    ("alibaba.com", "platform", "alibaba"),
    ("阿里巴巴国际站", "platform", "alibaba"),
    ("aliexpress", "platform", "aliexpress"),
    ("速卖通", "platform", "aliexpress"),
    ("trade assurance", "tradeAssurance", "true"),
    ("信用保障", "tradeAssurance", "true"),
    ("信保订单", "tradeAssurance", "true"),
    ("paid through alibaba.com", "paidOnPlatform", "true"),
    ("on-site service", "afterSalesMark", "true"),
];

/// Names of the platforms by themselves.
const PLATFORMS: [(&str, &str); 6] = [
    ("alibaba", "alibaba"),
    ("aliexpress", "aliexpress"),
    ("阿里巴巴", "alibaba"),
    ("阿里国际站", "alibaba"),
    ("阿里國際站", "alibaba"),
    ("алибаба", "alibaba"),
];

/// Words that say that something was paid, ...
const PAID: [&str; 24] = [
    "paid",
    "i pay",
    "pagar",
    "paguei",
    "pagamos",
    "pago ",
    "pague",
    "pagado",
    "paye",
    "payer",
    "bezahlt",
    "оплатил",
    "оплачен",
    "заплатил",
    "付款",
    "支付",
    "已付",
    "付了",
    "دفعت",
    "الدفع",
    "pagato",
    "betaald",
    "支払",
    "결제",
];

/// ... and words that say that it was not, not yet, or elsewhere.
const ELSEWHERE: [&str; 28] = [
    "not ",
    "n't",
    "outside",
    "off ",
    "unpaid",
    "will ",
    "before ",
    "western union",
    "paypal",
    "bank",
    "cash",
    "how to",
    "?",
    "nao ",
    "fora ",
    "vou ",
    "no pag",
    "no he ",
    "fuera ",
    "pas ",
    "hors ",
    "не ",
    "вне ",
    "没",
    "未",
    "不",
    "外",
    "لم ",
];

/// Words of a line that asks whether it is so, denies it, or tells of something else beside it.
const DOUBTED: [&str; 18] = [
    "not ",
    "n't ",
    "isn't",
    "instead of",
    "the same on",
    "the same at",
    "also on",
    "no es ",
    "no fue ",
    "nao e ",
    "nao foi ",
    "n'est pas",
    "n'etait pas",
    " не ",
    "nicht ",
    "kein",
    "不是",
    "没有",
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
        let mut tell = |fact: &'static str, value: String, because: &str| {
            if !found.iter().any(|known| known.fact == fact) {
                found.push(PastedFact { fact, value, line: number, because: because.to_owned() });
            }
        };
        let is_doubted =
            text.trim_end().ends_with(['?', '？', '؟']) || DOUBTED.iter().any(|word| text.contains(word));
        for (words, fact, value) in SAID {
            if text.contains(words) && !is_doubted {
                tell(fact, value.to_owned(), words);
            }
        }
        let platform = PLATFORMS.iter().find(|(name, _)| stands_in(&text, name) && !is_doubted);
        if let Some((name, platform)) =
            platform.filter(|_| PLATFORMS.iter().filter(|(name, _)| stands_in(&text, name)).count() == 1)
        {
            tell("platform", (*platform).to_owned(), name);
            // Paid, there, and neither outside of it nor not at all.
            let paid = PAID.iter().find(|word| text.contains(**word));
            if let Some(paid) = paid.filter(|_| !ELSEWHERE.iter().any(|word| text.contains(word))) {
                let from = text.find(paid).unwrap_or(0).min(text.find(name).unwrap_or(0));
                let to = (text.find(paid).unwrap_or(0) + paid.len())
                    .max(text.find(name).unwrap_or(0) + name.len());
                tell("paidOnPlatform", "true".to_owned(), &text[from..to]);
            }
        }
        let label = text.trim_start();
        if let Some(rest) = AMOUNTS.iter().find_map(|known| label.strip_prefix(known)) {
            let next = lines.get(index + 1).map_or("", |next| next.trim());
            let value = amount(rest)
                .or_else(|| amount(&next.chars().map(fold).collect::<String>()).filter(|_| is_blank(rest)));
            if let Some(value) = value {
                let because = label.split('\n').next().unwrap_or_default();
                tell("orderAmount", value, because.trim());
            }
        }
    }
    found
}

/// Whether a name stands in a text as a word of its own; `alibaba.com` is one, `alibaba-inc` another.
fn stands_in(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let letter = |c: Option<char>| c.is_some_and(|c| class(c) == Class::Letter || c == '@' || c == '-');
        let (before, after) = (text[..at].chars().next_back(), text[at + name.len()..].chars().next());
        !letter(before) && !letter(after)
    })
}

fn is_blank(text: &str) -> bool {
    text.chars().all(|c| matches!(class(c), Class::Space | Class::Mark))
}

/// `: US $1,234.50` as `1234.50 USD`; nothing without a currency, or with anything else.
fn amount(text: &str) -> Option<String> {
    money(text.trim_start_matches([':', '：', ' ', '\t']).trim(), "")
}

/// An amount with its currency, such as `1234.50 USD`: the currency is that of its mark, or else the one that is given.
/// Nothing where either is not known.
pub(crate) fn money(text: &str, given: &str) -> Option<String> {
    let text = cut(&text.chars().map(fold).collect::<String>(), 60);
    let mark = CURRENCIES.iter().find(|(mark, _)| text.contains(mark));
    let given = given.trim().to_ascii_uppercase();
    let is_code = given.len() == 3 && given.bytes().all(|byte| byte.is_ascii_uppercase());
    let currency = match (mark, is_code) {
        // The column says which dollar it is.
        (_, true) => given.as_str(),
        (Some((_, currency)), false) => currency,
        (None, false) => return None,
    };
    let number = mark.map_or_else(|| text.clone(), |(mark, _)| text.replacen(mark, "", 1));
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

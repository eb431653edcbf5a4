/// An amount in hundredths of its currency.
///
/// ```
/// use aftersales::case::Money;
/// let disputed = Money::parse("24,999.99", "usd").unwrap();
/// assert_eq!(disputed.to_string(), "24999.99 USD");
/// assert_eq!(Money::parse("12.345", "USD"), None);
/// assert_eq!(Money::parse("499,99", "USD"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    /// Hundredths of the unit.
    pub hundredths: i64,
    /// ISO 4217 code, in capitals.
    pub currency: [u8; 3],
}

impl Money {
    /// US dollars, in cents.
    pub const fn usd(cents: i64) -> Self {
        Self { hundredths: cents, currency: *b"USD" }
    }

    /// The amount in cents, if it is in US dollars.
    pub fn cents(self) -> Option<i64> {
        (self.currency == *b"USD").then_some(self.hundredths)
    }

    /// From decimal text with at most two decimals, commas allowed between thousands.
    pub fn parse(amount: &str, currency: &str) -> Option<Self> {
        let currency: [u8; 3] = currency.to_ascii_uppercase().as_bytes().try_into().ok()?;
        if !currency.iter().all(u8::is_ascii_uppercase) {
            return None;
        }
        let (units, decimals) = amount.trim().split_once('.').unwrap_or((amount.trim(), ""));
        let units = without_commas(units)?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if units.is_empty() || units.len() > 12 || decimals.len() > 2 || !digits(&units) || !digits(decimals)
        {
            return None;
        }
        let hundredths = format!("{units}{decimals:0<2}").parse().ok()?;
        Some(Self { hundredths, currency })
    }
}

/// Digits without the commas between thousands; a comma elsewhere may mean a decimal, so it is refused.
fn without_commas(units: &str) -> Option<String> {
    let mut groups = units.split(',');
    let first = groups.next()?;
    let grouped = first.len() <= 3 && groups.all(|group| group.len() == 3);
    (grouped || !units.contains(',')).then(|| units.replace(',', ""))
}

impl std::fmt::Display for Money {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [a, b, c] = self.currency.map(char::from);
        write!(f, "{}.{:02} {a}{b}{c}", self.hundredths / 100, self.hundredths % 100)
    }
}

//! By what orders are put in order: how pressing they are, or what stands under a heading.

use crate::assess::Verdict;
use crate::case::{Money, words};
use crate::time::Instant;

use super::audit::Audit;
use super::meaning::Meaning;

words! {
    /// By what orders are put in order.
    Sort {
        Urgency = "urgency",
        Number = "order",
        At = "at",
        Due = "due",
        Clause = "clause",
        Product = "product",
        Amount = "amount",
        Shop = "shop",
        Salesperson = "salesperson",
    }
}

/// What has no number or no instant stands after all that has: beyond any instant, and any number that JavaScript knows.
const LAST: u64 = 1 << 52;
/// More than any instant.
const SECONDS: u64 = 1 << 40;
/// More than any amount of one currency, in its smallest unit.
const AMOUNTS: u64 = 1 << 37;

/// Orders put in order.
#[derive(Debug, Default)]
pub struct Ordered {
    /// Their places.
    pub places: Vec<u32>,
    /// What puts each at its place, the lower number first, within 53 bits; of equal ones the order whose row came first.
    pub keys: Vec<u64>,
    /// Where orders are sorted by words, these, sorted: the key of each order is the place of its word.
    pub words: Vec<String>,
}

impl Audit {
    /// Orders in order; what is empty stands last, whichever way they are sorted.
    pub(super) fn ordered_by(&self, places: Vec<u32>, sort: Sort, backwards: bool) -> Ordered {
        let mut words: Vec<String> = match sort {
            Sort::Urgency | Sort::At | Sort::Due | Sort::Amount => Vec::new(),
            _ => places.iter().map(|at| self.word_under(*at as usize, sort)).collect(),
        };
        words.sort_unstable();
        words.dedup();
        let key = |at: u32| match self.sort_key(at as usize, sort, &words) {
            LAST => LAST,
            key if backwards => LAST - 1 - key,
            key => key,
        };
        let mut keyed: Vec<(u64, u32)> = places.into_iter().map(|at| (key(at), at)).collect();
        keyed.sort_unstable();
        let (keys, places) = keyed.into_iter().unzip();
        Ordered { places, keys, words }
    }

    /// What puts an order at its place.
    fn sort_key(&self, at: usize, sort: Sort, words: &[String]) -> u64 {
        let stand = self.stand(at);
        let hangs_on = stand.and_then(|(_, stand)| stand.at());
        let seconds = |when: Option<Instant>, none| {
            when.and_then(|when| u64::try_from(when.unix()).ok()).map_or(none, |when| when.min(SECONDS))
        };
        match sort {
            Sort::Urgency => {
                let verdict = stand.map_or(Verdict::Unread, |(finding, _)| finding.verdict);
                verdict as u64 * 2 * SECONDS + seconds(hangs_on, SECONDS)
            }
            Sort::At => seconds(hangs_on, LAST),
            Sort::Due => seconds(stand.and_then(|(_, stand)| stand.due()), LAST),
            Sort::Amount => {
                let (amount, currency) =
                    self.store.word(at, Meaning::Amount).rsplit_once(' ').unwrap_or_default();
                Money::parse(amount, currency).map_or(LAST, |money| {
                    let currency =
                        money.currency.iter().fold(0, |all, letter| all * 32 + u64::from(letter & 31));
                    currency * AMOUNTS + u64::try_from(money.hundredths).unwrap_or(0).min(AMOUNTS - 1)
                })
            }
            _ => match self.word_under(at, sort) {
                empty if empty.is_empty() => LAST,
                word => words.binary_search(&word).map_or(LAST, |place| place as u64),
            },
        }
    }

    /// What stands under a heading, without the difference of large and small letters.
    fn word_under(&self, at: usize, sort: Sort) -> String {
        match sort {
            Sort::Number => self.store.number(at).to_lowercase(),
            Sort::Clause => self.stand(at).map_or_else(String::new, |(finding, _)| {
                format!("{} {}", finding.by.rulebook, finding.by.clause).trim().to_owned()
            }),
            Sort::Product => self.store.word(at, Meaning::Product).to_lowercase(),
            Sort::Salesperson => self.store.word(at, Meaning::Salesperson).to_lowercase(),
            _ => self.store.word(at, Meaning::Shop).to_lowercase(),
        }
    }
}

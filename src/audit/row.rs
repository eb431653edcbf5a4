//! One order of an audit.

use crate::assess::{Age, By, Verdict};
use crate::time::SHANGHAI;
use crate::tree::data;

use super::audit::Audit;
use super::cell::short;
use super::meaning::Meaning;
use super::report::{MissingFact, length};

data! {
    /// One order.
    Row {
        /// Its place among the orders, from 0.
        index: u32,
        /// Its number.
        order: String,
        /// Its shop.
        shop: String,
        /// Its salesperson.
        salesperson: String,
        /// What was sold.
        product: String,
        /// How it stands.
        verdict: Verdict,
        /// The rulebook that says so.
        rulebook: &'static str,
        /// The edition whose text it is.
        edition: &'static str,
        /// The clause.
        clause: &'static str,
        /// The instant it hangs on; `null` where there is none or it is not known.
        at: Option<String>,
        /// Whether the rules may have changed since the text of the clause.
        age: Age,
        /// What would settle it.
        missing: Vec<MissingFact>,
    }
}

impl Audit {
    /// One order as a row.
    pub fn row_of(&self, at: usize) -> Row {
        let stand = self.stand(at);
        let By { rulebook, edition, clause } = stand.map_or(By::default(), |(finding, _)| finding.by);
        let missing = |(what, name): &(&'static str, &'static str)| MissingFact { what, name, orders: 1 };
        Row {
            index: length(at),
            order: self.store.number(at).to_owned(),
            shop: self.store.word(at, Meaning::Shop).to_owned(),
            salesperson: self.store.word(at, Meaning::Salesperson).to_owned(),
            product: short(self.store.word(at, Meaning::Product)),
            verdict: stand.map_or(Verdict::Unread, |(finding, _)| finding.verdict),
            rulebook,
            edition,
            clause,
            at: stand.and_then(|(_, stand)| stand.at()).map(|at| at.rfc3339(&SHANGHAI)),
            age: stand.map_or(Age::Current, |(finding, _)| finding.age),
            missing: stand.map_or(Vec::new(), |(finding, _)| finding.missing.iter().map(missing).collect()),
        }
    }
}

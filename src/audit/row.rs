//! One order of an audit.

use crate::assess::{Age, By, Verdict};
use crate::time::SHANGHAI;
use crate::tree::data;

use super::audit::Audit;
use super::cell::short;
use super::meaning::Meaning;
use super::report::{MissingFact, length};
use super::since::Since;

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
        /// The soonest deadline of its seller that runs or, where something was missed already, may run; `null` where none
        /// does.
        due: Option<String>,
        /// The clause that sets it; empty where none runs.
        due_clause: &'static str,
        /// The rulebook of that clause.
        due_rulebook: &'static str,
        /// The edition whose text that clause is.
        due_edition: &'static str,
        /// How many deadlines of its seller run, of every clause and request.
        running: u32,
        /// Whole hours since it was refused or not done in time; `null` where it was neither, and where that is not known to
        /// the second.
        late_hours: Option<u32>,
        /// What was paid, with its currency; empty where no table tells it.
        amount: String,
        /// How it stands beside an earlier audit; `null` without one, and where its number cannot be trusted to name it.
        since: Option<Since>,
        /// What would settle it.
        missing: Vec<MissingFact>,
    }
}

impl Audit {
    /// One order as a row.
    pub fn row_of(&self, at: usize) -> Row {
        let stand = self.stand(at);
        let By { rulebook, edition, clause } = stand.map_or(By::default(), |(finding, _)| finding.by);
        let (running, due_by) = stand.map_or((0, By::default()), |(finding, _)| finding.running);
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
            due: stand.and_then(|(_, stand)| stand.due()).map(|due| due.rfc3339(&SHANGHAI)),
            due_clause: due_by.clause,
            due_rulebook: due_by.rulebook,
            due_edition: due_by.edition,
            running,
            late_hours: self.late_hours(at),
            amount: self.store.word(at, Meaning::Amount).to_owned(),
            since: self.since(at),
            missing: stand.map_or(Vec::new(), |(finding, _)| finding.missing.iter().map(missing).collect()),
        }
    }

    /// Whole hours since an order was refused or not done in time, where that is known to the second.
    pub(super) fn late_hours(&self, at: usize) -> Option<u32> {
        let (finding, stand) = self.stand(at)?;
        let is_late = matches!(finding.verdict, Verdict::Refused | Verdict::Missed);
        let since = stand.at().filter(|_| is_late && finding.is_exact)?;
        u32::try_from(self.setting().as_of.since(since) / 3600).ok()
    }
}

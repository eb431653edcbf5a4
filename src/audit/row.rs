//! One order of an audit.

use crate::assess::{Age, Verdict};
use crate::time::SHANGHAI;
use crate::tree::data;

use super::audit::Audit;
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
        let outcome = self.outcome(at);
        let missing = |(what, name): &(&'static str, &'static str)| MissingFact { what, name, orders: 1 };
        Row {
            index: length(at),
            order: outcome.order.to_owned(),
            shop: outcome.shop.to_owned(),
            salesperson: outcome.salesperson.to_owned(),
            product: outcome.product.into_owned(),
            verdict: outcome.verdict,
            rulebook: outcome.by.rulebook,
            edition: outcome.by.edition,
            clause: outcome.by.clause,
            at: outcome.at.map(|at| at.rfc3339(&SHANGHAI)),
            age: outcome.age,
            due: outcome.due.map(|due| due.rfc3339(&SHANGHAI)),
            due_clause: outcome.due_by.clause,
            due_rulebook: outcome.due_by.rulebook,
            due_edition: outcome.due_by.edition,
            running: outcome.running,
            late_hours: outcome.late_hours,
            amount: outcome.amount.to_owned(),
            since: self.since(at),
            missing: outcome.missing.iter().map(missing).collect(),
        }
    }
}

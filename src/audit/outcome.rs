//! How one order stands, for whoever writes it down.

use std::borrow::Cow;

use crate::assess::{Age, By, Verdict};
use crate::time::Instant;

use super::audit::Audit;
use super::cell::short;
use super::meaning::Meaning;

/// Where an order stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The number of its share; 0 where there are none.
    pub share: u32,
    /// Its place among the orders of that.
    pub at: u32,
}

impl Place {
    /// In an audit without shares.
    pub fn of(at: u32) -> Self {
        Self { share: 0, at }
    }
}

/// One order and how it stands; what no table tells is empty.
#[derive(Debug)]
pub struct Outcome<'a> {
    /// Its number.
    pub order: &'a str,
    /// Its shop.
    pub shop: &'a str,
    /// Its salesperson.
    pub salesperson: &'a str,
    /// What was sold, cut short.
    pub product: Cow<'a, str>,
    /// What was paid, with its currency.
    pub amount: &'a str,
    /// How it stands.
    pub verdict: Verdict,
    /// The clause that says so.
    pub by: By,
    /// The instant it hangs on; `None` where there is none or it is not known.
    pub at: Option<Instant>,
    /// Whole hours since it was refused or not done in time; `None` where it was neither, and where that is not known to
    /// the second.
    pub late_hours: Option<u32>,
    /// The soonest deadline of its seller that runs or, where something was missed already, may run.
    pub due: Option<Instant>,
    /// The clause that sets it; empty where none runs.
    pub due_by: By,
    /// How many deadlines of its seller run, of every clause and request.
    pub running: u32,
    /// What would settle it: what it is, and its name.
    pub missing: &'a [(&'static str, &'static str)],
    /// Whether the rules may have changed since the text of the clause.
    pub age: Age,
}

impl Outcome<'_> {
    /// Adds what would settle it, as `fact:name`, set apart by spaces.
    pub fn push_missing(&self, text: &mut String) {
        for (index, (what, name)) in self.missing.iter().enumerate() {
            text.extend([if index == 0 { "" } else { " " }, what, ":", name]);
        }
    }
}

impl Audit {
    /// How one order stands.
    ///
    /// ```
    /// use aftersales::audit::{Audit, Setting, TableOptions, Verdict};
    /// use aftersales::time::Instant;
    /// let mut audit = Audit::new(Setting::at(Instant::from_unix(0)));
    /// audit.begin("orders.csv", TableOptions::default());
    /// audit.push(b"order,shop\n7001,Laser\n");
    /// audit.end();
    /// let outcome = audit.outcome(0);
    /// assert_eq!((outcome.order, outcome.shop, outcome.verdict), ("7001", "Laser", Verdict::Unread));
    /// ```
    pub fn outcome(&self, at: usize) -> Outcome<'_> {
        let stand = self.stand(at);
        let (running, due_by) = stand.map_or((0, By::default()), |(finding, _)| finding.running);
        Outcome {
            order: self.store.number(at),
            shop: self.store.word(at, Meaning::Shop),
            salesperson: self.store.word(at, Meaning::Salesperson),
            product: match self.store.word(at, Meaning::Product) {
                "" => Cow::Borrowed(""),
                product => Cow::Owned(short(product)),
            },
            amount: self.store.word(at, Meaning::Amount),
            verdict: stand.map_or(Verdict::Unread, |(finding, _)| finding.verdict),
            by: stand.map_or(By::default(), |(finding, _)| finding.by),
            at: stand.and_then(|(_, stand)| stand.at()),
            late_hours: self.late_hours(at),
            due: stand.and_then(|(_, stand)| stand.due()),
            due_by,
            running,
            missing: stand.map_or(&[], |(finding, _)| &finding.missing),
            age: stand.map_or(Age::Current, |(finding, _)| finding.age),
        }
    }

    /// Something of all that is told of an order: a number that means nothing.
    pub(super) fn reach(&self, at: usize) -> usize {
        let stand = self.stands.get(at).map_or(0, |stand| stand.finding() as usize);
        self.store.reach(at) + stand
    }

    /// The number of what an order comes to, once it was looked at.
    pub(super) fn finding_number(&self, at: usize) -> Option<u32> {
        self.stands.get(at).map(|stand| stand.finding())
    }

    /// Whole hours since an order was refused or not done in time, where that is known to the second.
    fn late_hours(&self, at: usize) -> Option<u32> {
        let (finding, stand) = self.stand(at)?;
        let is_late = matches!(finding.verdict, Verdict::Refused | Verdict::Missed);
        let since = stand.at().filter(|_| is_late && finding.is_exact)?;
        u32::try_from(self.setting().as_of.since(since) / 3600).ok()
    }
}

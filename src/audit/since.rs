//! What is new since an earlier audit.

use crate::assess::Verdict;
use crate::case::words;
use crate::tree::data;

use super::audit::Audit;

words! {
    /// How an order stands beside how it stood in an earlier audit.
    Since {
        FreshlyBad = "freshly-bad",
        Settled = "settled",
        Otherwise = "otherwise",
        Same = "same",
        New = "new",
    }
}

data! {
    /// How many orders stand so beside an earlier audit.
    SinceCount {
        /// How.
        since: Since,
        /// How many.
        orders: u32,
    }
}

impl Since {
    fn of(before: Option<Verdict>, now: Verdict) -> Self {
        let is_bad = |verdict: Verdict| matches!(verdict, Verdict::Refused | Verdict::Missed);
        match before {
            None if is_bad(now) => Self::FreshlyBad,
            None => Self::New,
            Some(before) if before == now => Self::Same,
            Some(before) if is_bad(now) && !is_bad(before) => Self::FreshlyBad,
            Some(before) if is_bad(before) && !is_bad(now) => Self::Settled,
            Some(_) => Self::Otherwise,
        }
    }
}

impl Audit {
    /// How every order stands, to be compared with later: a line for each, its verdict and its number. Numbers that
    /// cannot be trusted name no order and are left out.
    ///
    /// ```
    /// use aftersales::audit::{Audit, Setting, TableOptions};
    /// use aftersales::time::Instant;
    /// let mut audit = Audit::new(Setting::at(Instant::from_unix(1_646_323_200)));
    /// audit.begin("orders.csv", TableOptions::default());
    /// audit.push(b"order,paid\n7001,2022-01-10 09:30\n");
    /// audit.end();
    /// audit.run(1, &mut |_| None);
    /// assert_eq!(audit.saved(), "undetermined 7001\n");
    /// audit.compare_with("covered 7001\n");
    /// assert_eq!(audit.since_counts()[0].orders, 1);
    /// ```
    pub fn saved(&self) -> String {
        let mut text = String::new();
        (0..self.len()).for_each(|at| self.push_saved(at, &mut text));
        text
    }

    /// Adds the line of one order to what is saved.
    pub(super) fn push_saved(&self, at: usize, text: &mut String) {
        let number = self.store.number(at);
        let is_line = !number.contains(['\n', '\r']);
        let joins = is_line && self.store.place_of(number) == Some(at);
        if let Some((finding, _)) = self.stand(at).filter(|_| joins) {
            text.extend([finding.verdict.word(), " ", number, "\n"]);
        }
    }

    /// Takes up what an earlier audit came to, as [`Audit::saved`] wrote it; lines of another form are passed over.
    pub fn compare_with(&mut self, saved: &str) {
        let mut before = vec![None; self.len()];
        for (verdict, number) in saved.lines().filter_map(|line| line.split_once(' ')) {
            let place = self.store.place_of(number).and_then(|place| before.get_mut(place));
            if let Some((place, verdict)) = place.zip(Verdict::from_word(verdict)) {
                *place = Some(verdict);
            }
        }
        self.before = Some(before);
    }

    /// Whether the orders are compared with an earlier audit.
    pub fn is_compared(&self) -> bool {
        self.before.is_some()
    }

    /// How an order stands beside the earlier audit; `None` without one, and where its number cannot be trusted to name it.
    pub fn since(&self, at: usize) -> Option<Since> {
        let before = self.before.as_ref()?.get(at).copied().flatten();
        if self.store.place_of(self.store.number(at)) != Some(at) {
            return None;
        }
        self.stand(at).map(|(finding, _)| Since::of(before, finding.verdict))
    }

    /// How many orders stand in each way beside the earlier audit; empty without one.
    pub fn since_counts(&self) -> Vec<SinceCount> {
        let mut counts = vec![0; Since::ALL.len()];
        for since in (0..self.len()).filter_map(|at| self.since(at)) {
            counts[since as usize] += 1;
        }
        let count = |since: &Since| SinceCount { since: *since, orders: counts[*since as usize] };
        Since::ALL.iter().map(count).filter(|count| count.orders > 0).collect()
    }
}

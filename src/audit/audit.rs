//! The rows of every table, joined on the order number, and how each order stands.

use crate::assess::Verdict;
use crate::case::{self, Case, EventKind, Value};
use crate::tree::data;

use super::chunked_vec::ChunkedVec;
use super::judging::{Finding, Findings, Judging};
use super::meaning::Meaning;
use super::memo::Stand;
use super::order_store::OrderStore;
use super::setting::Setting;
use super::table::{RowProblem, Table, UnusedColumns};

/// Many orders.
///
/// ```
/// use aftersales::audit::{Audit, Setting, TableOptions, Verdict};
/// use aftersales::case::Value;
/// use aftersales::time::Instant;
/// let yes = |name: &str| (name.to_owned(), Value::Bool(true));
/// let facts = vec![
///     ("platform".to_owned(), Value::Text("alibaba".to_owned())),
///     ("industry".to_owned(), Value::Text("machinery".to_owned())),
///     yes("paidOnPlatform"), yes("afterSalesMark"),
/// ];
/// let as_of = Instant::parse_rfc3339("2022-03-04T00:00:00+08:00").unwrap();
/// let zone = "Asia/Shanghai".to_owned();
/// let mut audit = Audit::new(Setting { zone, facts, whole: true, ..Setting::at(as_of) });
/// audit.begin("orders.csv", TableOptions::default());
/// audit.push("订单编号,付款时间,服务申请时间,服务类型,首次回复时间\n7001,2022-01-10 09:30,2022-03-01 10:00,engineer,\n".as_bytes());
/// audit.end();
/// audit.run(10, &mut |_| None);
/// assert_eq!(audit.counts()[0].verdict, Verdict::Refused);
/// ```
#[derive(Debug)]
pub struct Audit {
    pub(super) store: OrderStore,
    pub(super) judging: Judging,
    pub(super) findings: Findings,
    /// How the orders stand that were looked at by now.
    pub(super) stands: ChunkedVec<Stand>,
    /// The table that is being read.
    pub(super) table: Option<Table>,
    /// What some column or row told.
    pub(super) told: Vec<Meaning>,
    /// Of so many audits that share the orders this is the one that takes these: its number, and how many there are.
    pub(super) share: (u32, u32),
    /// Some table tells where each of its orders was placed.
    pub(super) tells_platform: bool,
    /// Rows that joined an order that was there already.
    pub(super) joined: u32,
    pub(super) rows: u64,
    /// Rows of orders that there was no room for.
    pub(super) without_room: u64,
    /// Each with the step of the reading at which it was found: shares of one audit take the same steps.
    pub(super) problems: Vec<(u64, RowProblem)>,
    pub(super) steps: u64,
    pub(super) bad_rows: u32,
    /// What no meaning was found for, or given.
    pub(super) unused: Vec<UnusedColumns>,
    /// Another setting that the orders are compared under.
    other: Option<Other>,
    /// What an earlier audit came to, by the places of the orders.
    pub(super) before: Option<Vec<Option<Verdict>>>,
}

/// Another setting, and what changes under it.
#[derive(Debug)]
struct Other {
    judging: Judging,
    found: Difference,
}

data! {
    /// What changes under another setting.
    Difference {
        /// Orders that were looked at under it.
        done: u32,
        /// Of these, those whose verdict is another.
        otherwise: u32,
        /// Of these, those of the same verdict whose instant is another.
        moved: u32,
    }
}

impl Audit {
    /// Without any order.
    pub fn new(setting: Setting) -> Self {
        Self {
            store: OrderStore::default(),
            judging: Judging::new(setting, false),
            findings: Findings::default(),
            stands: ChunkedVec::default(),
            table: None,
            told: Vec::new(),
            share: (0, 1),
            tells_platform: false,
            joined: 0,
            rows: 0,
            without_room: 0,
            problems: Vec::new(),
            steps: 0,
            bad_rows: 0,
            unused: Vec::new(),
            other: None,
            before: None,
        }
    }

    /// Takes its share of the orders only, by their numbers: the others belong to the other audits of so many, each of
    /// which is given every table. What is no order's is the first one's.
    ///
    /// ```
    /// use aftersales::audit::{Audit, Setting, TableOptions};
    /// use aftersales::time::Instant;
    /// let shares = [0, 1].map(|number| {
    ///     let mut audit = Audit::new(Setting::at(Instant::from_unix(0))).of_shares(number, 2);
    ///     audit.begin("orders.csv", TableOptions::default());
    ///     audit.push(b"order\n7001\n7002\n7003\n7004\n");
    ///     audit.end();
    ///     audit.len()
    /// });
    /// assert_eq!(shares.iter().sum::<usize>(), 4);
    /// assert!(shares.iter().all(|orders| *orders < 4));
    /// ```
    #[must_use]
    pub fn of_shares(self, number: u32, of: u32) -> Self {
        Self { share: (number, of.max(1)), ..self }
    }

    /// Everything is looked at anew under another setting; the tables stay.
    pub fn set(&mut self, setting: Setting) {
        self.look_by(setting);
        self.stands = ChunkedVec::default();
    }

    /// Nothing is learnt yet under the setting.
    pub(super) fn look_by(&mut self, setting: Setting) {
        self.judging = Judging::new(setting, self.tells_platform);
    }

    /// The setting.
    pub fn setting(&self) -> &Setting {
        &self.judging.setting
    }

    /// Looks at so many orders more; how many were looked at by now.
    pub fn run(&mut self, count: usize, zones: &mut case::Zones<'_>) -> usize {
        let Self { store, judging, findings, stands, .. } = self;
        let to = store.len().min(stands.len().saturating_add(count));
        for at in stands.len()..to {
            stands.push(judging.stand(store, at, findings, zones));
        }
        to
    }

    /// Forgets every order but the last, of which the next row may tell more; what was learnt of orders stays.
    pub fn keep_last(&mut self) {
        self.store.keep_last();
        self.forget_stands();
    }

    /// Forgets every order; what was learnt of orders stays.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn keep_none(&mut self) {
        self.store.keep_none();
        self.forget_stands();
    }

    fn forget_stands(&mut self) {
        self.stands.clear();
        self.judging.forget_words();
    }

    /// The orders are compared with how they stand under another setting.
    pub fn compare(&mut self, setting: Setting) {
        let found = Difference { done: 0, otherwise: 0, moved: 0 };
        self.other = Some(Other { judging: Judging::new(setting, self.tells_platform), found });
    }

    /// Compares so many orders more; what was found by now.
    pub fn differ(&mut self, count: usize, zones: &mut case::Zones<'_>) -> Difference {
        let Self { store, findings, stands, other, .. } = self;
        let Some(Other { judging, found }) = other else {
            return Difference { done: 0, otherwise: 0, moved: 0 };
        };
        let from = found.done as usize;
        for at in from..stands.len().min(from.saturating_add(count)) {
            let (stand, under) = (stands[at], judging.stand(store, at, findings, zones));
            let is_other = findings.of(under).verdict != findings.of(stand).verdict;
            found.otherwise += u32::from(is_other);
            found.moved += u32::from(!is_other && under.at() != stand.at());
            found.done += 1;
        }
        found.clone()
    }

    /// The case of an order, as a single check takes it; and whether a time in it could not be read.
    pub fn case(&self, at: usize, zones: &mut case::Zones<'_>) -> (Case, bool) {
        self.store.case(at, self.setting(), zones)
    }

    /// The case of an order as values.
    pub fn value(&self, at: usize) -> Value {
        self.store.value(at, self.setting()).0
    }

    /// How an order stands, once it was looked at.
    pub(super) fn stand(&self, at: usize) -> Option<(&Finding, Stand)> {
        self.stands.get(at).map(|stand| (self.findings.of(*stand), *stand))
    }

    /// How an order stands in a word, once it was looked at.
    pub fn verdict(&self, at: usize) -> Option<Verdict> {
        self.stand(at).map(|(finding, _)| finding.verdict)
    }

    /// Whether some table has a column for requests or for answers.
    pub(super) fn hears_requests(&self) -> bool {
        self.told.contains(&Meaning::ServiceRequested)
    }

    /// How many orders a table tells of that tells when they were placed or paid.
    pub(super) fn of_orders(&self) -> u32 {
        let known = (0..self.store.len()).filter(|at| self.store.is_of_orders(*at));
        u32::try_from(known.count()).unwrap_or(u32::MAX)
    }

    /// How many orders have no time of payment.
    pub(super) fn unpaid(&self) -> u32 {
        let without = (0..self.store.len()).filter(|at| !self.store.tells(*at, EventKind::PaymentSucceeded));
        u32::try_from(without.count()).unwrap_or(u32::MAX)
    }
}

//! The orders looked at on several threads, with the answers of one.

use std::num::NonZero;
use std::ops::Range;
use std::thread;

use crate::time::ZoneTable;

use super::audit::Audit;
use super::judging::{Findings, Helper, Judging};
use super::known_zones::KnownZones;
use super::memo::Stand;
use super::order_store::OrderStore;

/// Tells the table of a zone, from any thread.
pub type Zones<'a> = dyn Fn(&str) -> Option<ZoneTable> + Sync + 'a;

/// Fewer orders than this for each thread are not worth starting it.
const ORDERS_AT_LEAST: usize = 2000;

impl Audit {
    /// Looks at every order that was not looked at by now, on at most so many threads; `zones` tells the table of a zone by
    /// its IANA name. Where a thread begins has no part in what is found.
    ///
    /// ```
    /// use std::num::NonZero;
    /// use aftersales::audit::{Audit, Setting, TableOptions};
    /// use aftersales::time::Instant;
    /// let mut audit = Audit::new(Setting::at(Instant::from_unix(0)));
    /// audit.begin("orders.csv", TableOptions::default());
    /// audit.push(b"order\n7001\n7002\n");
    /// audit.end();
    /// audit.run_on(NonZero::new(2).unwrap(), &|_| None);
    /// assert_eq!(audit.counts().iter().map(|count| count.orders).sum::<u32>(), 2);
    /// ```
    pub fn run_on(&mut self, threads: NonZero<usize>, zones: &Zones<'_>) {
        let (from, to) = (self.stands.len(), self.store.len());
        let threads = threads.get().min((to - from) / ORDERS_AT_LEAST).max(1);
        if threads == 1 {
            let mut known = KnownZones::default();
            self.run(to - from, &mut |name| known.table(name, zones));
            return;
        }
        let Self { store, judging, findings, stands, helpers, tells_platform, .. } = self;
        let share = (to - from).div_ceil(threads).max(1);
        let begins: Vec<usize> = (from..to).step_by(share).collect();
        let Some((first, others)) = begins.split_first() else { return };
        while helpers.len() < others.len() {
            helpers.push(Helper::of(judging.setting.clone(), *tells_platform));
        }
        let store = &*store;
        let until = |begin: &usize| to.min(begin + share);
        let (own, found): (Vec<Stand>, Vec<Vec<Stand>>) = thread::scope(|scope| {
            let helped: Vec<_> = others
                .iter()
                .zip(helpers.iter_mut())
                .map(|(begin, helper)| {
                    let orders = *begin..until(begin);
                    scope.spawn(move || look(&mut helper.judging, &mut helper.findings, store, orders, zones))
                })
                .collect();
            let own = look(judging, findings, store, *first..until(first), zones);
            let joined = helped.into_iter().map(|one| match one.join() {
                Ok(found) => found,
                Err(panic) => std::panic::resume_unwind(panic),
            });
            (own, joined.collect())
        });
        own.into_iter().for_each(|stand| stands.push(stand));
        for (found, helper) in found.into_iter().zip(helpers) {
            let numbers = findings.take(&helper.findings);
            found.into_iter().for_each(|stand| stands.push(stand.renumbered(&numbers)));
        }
    }
}

fn look(
    judging: &mut Judging,
    findings: &mut Findings,
    store: &OrderStore,
    orders: Range<usize>,
    zones: &Zones<'_>,
) -> Vec<Stand> {
    let mut known = KnownZones::default();
    let mut once = |name: &str| known.table(name, zones);
    orders.map(|at| judging.stand(store, at, findings, &mut once)).collect()
}

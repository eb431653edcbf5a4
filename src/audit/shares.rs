//! The orders read and looked at on several threads: each has an audit of its own with its share of them.

use std::num::NonZero;
use std::thread;

use crate::assess::Verdict;
use crate::time::ZoneTable;

use super::audit::Audit;
use super::known_zones::KnownZones;
use super::outcome::{Outcome, Place};
use super::report::{PROBLEMS_AT_MOST, Report};
use super::row::Row;
use super::select::Select;
use super::setting::Setting;
use super::since::Since;
use super::table_options::TableOptions;
use super::write::CsvLines;

/// Tells the table of a zone, from any thread.
pub type Zones<'a> = dyn Fn(&str) -> Option<ZoneTable> + Sync + 'a;

/// Each share takes every table apart to find its rows: more of them than this gain nothing.
const SHARES_AT_MOST: usize = 16;
/// So much of a table waits before the threads read it: to start them takes its time.
const READ_AT_ONCE: usize = 1 << 17;
/// Fewer orders are looked at before a thread has started.
const ORDERS_WORTH_A_THREAD: usize = 500;
/// What is shorter is read before a thread has started.
const WORTH_A_THREAD: usize = 1 << 15;

/// One audit on several threads. Nothing of what it comes to depends on how many.
///
/// ```
/// use std::num::NonZero;
/// use aftersales::audit::{Setting, Shares, TableOptions};
/// use aftersales::time::Instant;
/// let mut shares = Shares::new(Setting::at(Instant::from_unix(0)), NonZero::new(2).unwrap());
/// shares.begin("orders.csv", TableOptions::default());
/// shares.push(b"order\n7002\n7001\n7002\n7003\n");
/// shares.end();
/// shares.run(&|_| None);
/// let numbers: Vec<&str> = shares.as_read().into_iter().map(|place| shares.outcome(place).order).collect();
/// assert_eq!(numbers, ["7002", "7001", "7003"]);
/// assert_eq!(shares.report().orders, 3);
/// ```
#[derive(Debug)]
pub struct Shares {
    audits: Vec<Audit>,
    /// What of a table was not read yet.
    waiting: Vec<u8>,
    /// The row of the first order that is held.
    first_row: u32,
}

impl Shares {
    /// Without any order, for so many threads, or as many as are of use.
    pub fn new(setting: Setting, threads: NonZero<usize>) -> Self {
        let of = threads.get().min(SHARES_AT_MOST) as u32;
        let audits = (0..of).map(|number| Audit::new(setting.clone()).of_shares(number, of)).collect();
        Self { audits, waiting: Vec::new(), first_row: 0 }
    }

    /// A table begins, of which a person has said this.
    pub fn begin(&mut self, file: &str, said: TableOptions) {
        self.read();
        self.audits.iter_mut().for_each(|audit| audit.begin(file, said.clone()));
    }

    /// The next piece of the table, in UTF-8.
    pub fn push(&mut self, bytes: &[u8]) {
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= READ_AT_ONCE {
            self.read();
        }
    }

    /// The table ends.
    pub fn end(&mut self) {
        self.read_and(&Audit::end);
    }

    /// The table breaks off, and why: what was read of it stands, and the break is listed.
    pub fn break_off(&mut self, why: &str) {
        self.read_and(&|audit| audit.break_off(why));
    }

    /// Reads what waits for more of it to come.
    pub fn read(&mut self) {
        if !self.waiting.is_empty() {
            self.read_and(&|_| ());
        }
    }

    /// Reads what waits, and does what comes then.
    fn read_and(&mut self, then: &(dyn Fn(&mut Audit) + Sync)) {
        let Self { audits, waiting, .. } = self;
        let read = |audit: &mut Audit| {
            audit.push(waiting);
            then(audit);
        };
        if waiting.len() < WORTH_A_THREAD {
            audits.iter_mut().for_each(read);
        } else {
            on_threads(audits, read);
        }
        waiting.clear();
    }

    /// Looks at every order that was read and not looked at by now; `zones` tells the table of a zone by its IANA name.
    pub fn run(&mut self, zones: &Zones<'_>) {
        self.read();
        let look = |audit: &mut Audit| {
            let mut known = KnownZones::default();
            audit.run(usize::MAX, &mut |name| known.table(name, zones));
        };
        if self.len() < ORDERS_WORTH_A_THREAD {
            self.audits.iter_mut().for_each(look);
        } else {
            on_threads(&mut self.audits, look);
        }
    }

    /// How many orders are held, of what was read.
    pub fn len(&self) -> usize {
        self.audits.iter().map(Audit::len).sum()
    }

    /// Whether none is held.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many rows tell of orders that there was no room for.
    pub fn without_room(&self) -> u64 {
        self.audits.iter().map(Audit::without_room).sum()
    }

    /// The orders as they were read.
    pub fn as_read(&self) -> Vec<Place> {
        if let [audit] = &self.audits[..] {
            return (0..audit.len()).map(|at| place(0, at as u32)).collect();
        }
        let rows = |(share, audit): (usize, &Audit)| {
            let places: Vec<u32> = (0..audit.len()).map(|at| at as u32).collect();
            let rows = audit.first_rows(&places).into_iter().map(|row| self.since_first(row));
            rows.zip(places).map(|(row, at)| (row, place(share, at))).collect()
        };
        merged(on_threads(self.audits.iter().enumerate(), rows))
    }

    /// The most pressing orders first; of equal ones the soonest, then that which was read first.
    pub fn most_pressing(&self) -> Vec<Place> {
        if let [audit] = &self.audits[..] {
            return audit.select(&Select::default()).into_iter().map(|at| place(0, at)).collect();
        }
        let keyed = |(share, audit): (usize, &Audit)| {
            let ordered = audit.ordered(&Select::default());
            let rows = audit.first_rows(&ordered.places).into_iter().map(|row| self.since_first(row));
            let keys = ordered.keys.into_iter().zip(rows);
            keys.zip(ordered.places).map(|(key, at)| (key, place(share, at))).collect()
        };
        merged(on_threads(self.audits.iter().enumerate(), keyed))
    }

    /// The number of each order among all, as they were read: by share, then by its place there.
    pub fn ranks(&self) -> Vec<Vec<u32>> {
        let mut ranks: Vec<Vec<u32>> = self.audits.iter().map(|audit| vec![0; audit.len()]).collect();
        for (rank, place) in self.as_read().into_iter().enumerate() {
            ranks[place.share as usize][place.at as usize] = u32::try_from(rank).unwrap_or(u32::MAX);
        }
        ranks
    }

    /// Rows are counted in 32 bits, and those of orders that are held together stand nearer to one another than that.
    fn since_first(&self, row: u32) -> u32 {
        row.wrapping_sub(self.first_row)
    }

    /// Forgets every order but the one whose first row came last, of which the next row may tell more.
    pub fn keep_last(&mut self) {
        let last_row = |audit: &Audit| {
            let last = u32::try_from(audit.len().checked_sub(1)?).ok()?;
            audit.first_rows(&[last]).first().copied()
        };
        let rows =
            self.audits.iter().enumerate().filter_map(|(share, audit)| Some((share, last_row(audit)?)));
        let Some((last, row)) = rows.max_by_key(|(_, row)| self.since_first(*row)) else { return };
        for (share, audit) in self.audits.iter_mut().enumerate() {
            if share == last { audit.keep_last() } else { audit.keep_none() }
        }
        self.first_row = row;
    }

    fn audit(&self, place: Place) -> (&Audit, usize) {
        (&self.audits[place.share as usize], place.at as usize)
    }

    /// How an order stands.
    pub fn outcome(&self, place: Place) -> Outcome<'_> {
        let (audit, at) = self.audit(place);
        audit.outcome(at)
    }

    /// The same as a row.
    pub fn row_of(&self, place: Place) -> Row {
        let (audit, at) = self.audit(place);
        audit.row_of(at)
    }

    /// How an order stands in a word, once it was looked at.
    pub fn verdict(&self, place: Place) -> Option<Verdict> {
        let (audit, at) = self.audit(place);
        audit.verdict(at)
    }

    /// Writes orders as lines of a file.
    pub fn csv_lines(&self) -> CsvLines<'_> {
        CsvLines::of(&self.audits, false)
    }

    /// How every order stands, to be compared with later: see [`Audit::saved`].
    pub fn saved(&self) -> String {
        let mut text = String::new();
        for place in self.as_read() {
            let (audit, at) = self.audit(place);
            audit.push_saved(at, &mut text);
        }
        text
    }

    /// Takes up what an earlier audit came to, as [`Shares::saved`] wrote it.
    pub fn compare_with(&mut self, saved: &str) {
        on_threads(&mut self.audits, |audit| audit.compare_with(saved));
    }

    /// Whether the orders are compared with an earlier audit.
    pub fn is_compared(&self) -> bool {
        self.audits.iter().any(Audit::is_compared)
    }

    /// How an order stands beside the earlier audit; `None` without one, and where its number cannot be trusted to name it.
    pub fn since(&self, place: Place) -> Option<Since> {
        let (audit, at) = self.audit(place);
        audit.since(at)
    }

    /// The whole of it, of what was read.
    ///
    /// # Panics
    /// Never: there is a share.
    pub fn report(&self) -> Report {
        let mut problems: Vec<_> = self.audits.iter().flat_map(|audit| &audit.problems).collect();
        problems.sort_by_key(|(step, _)| *step);
        let problems = problems.into_iter().take(PROBLEMS_AT_MOST).map(|(_, problem)| problem.clone());
        Report::sum(on_threads(&self.audits, Audit::report), problems.collect()).expect("there is a share")
    }
}

fn place(share: usize, at: u32) -> Place {
    Place { share: share as u32, at }
}

/// Lists that are in order, as one.
fn merged<Key: Ord + Copy>(lists: Vec<Vec<(Key, Place)>>) -> Vec<Place> {
    let mut all = lists.concat();
    // What is in order already is found to be.
    all.sort_by_key(|(key, _)| *key);
    all.into_iter().map(|(_, place)| place).collect()
}

/// Does some work on each part, on a thread of its own; what each comes to, in their order.
fn on_threads<Part: Send, Done: Send>(
    parts: impl IntoIterator<Item = Part>,
    work: impl Fn(Part) -> Done + Sync,
) -> Vec<Done> {
    let mut parts = parts.into_iter();
    let Some(first) = parts.next() else { return Vec::new() };
    let work = &work;
    thread::scope(|scope| {
        let others: Vec<_> = parts.map(|part| scope.spawn(move || work(part))).collect();
        let own = work(first);
        let joined = others.into_iter().map(|other| match other.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        std::iter::once(own).chain(joined).collect()
    })
}

//! What an audit comes to.

use std::collections::BTreeMap;

use crate::assess::{Age, By, Exposed, Verdict};
use crate::case::{EventKind, words};
use crate::sort::ordered;
use crate::time::{COMPILED_ZONES, Date, Instant, SHANGHAI};
use crate::tree::data;

use super::audit::Audit;
use super::judging::Finding;
use super::meaning::Meaning;
use super::order_store::TimeOf;
use super::since::SinceCount;
use super::table::{RowProblem, UnusedColumns};

/// Of many rows with problems so many are listed; all are counted.
pub(super) const PROBLEMS_AT_MOST: usize = 1000;
/// One day, in seconds.
const DAY: i64 = 86_400;
/// The deadlines of so many days ahead are shown day by day.
const DAYS_AHEAD: usize = 14;

words! {
    /// By what the orders are grouped.
    Group {
        Shop = "shop",
        Salesperson = "salesperson",
    }
}

data! {
    /// The orders of one shop or salesperson.
    GroupSum {
        /// Shop or salesperson.
        by: Group,
        /// Its name; empty for orders without one.
        name: String,
        /// How many orders.
        orders: u32,
        /// Of these, refused.
        refused: u32,
        /// Of these, not done in time.
        missed: u32,
        /// Of these, with a deadline that runs, whatever was missed before.
        running: u32,
    }

    /// Deadlines of a day.
    DayAhead {
        /// The day, in Beijing.
        day: String,
        /// How many end on it.
        due: u32,
    }

    /// A fact that is not known.
    MissingFact {
        /// `fact`, `event`, `kind`, `record`, `calendar` or `edition`.
        what: &'static str,
        /// The fact, the attribute or the kind of event; empty for the others.
        name: &'static str,
        /// How many orders would be settled by it, or come nearer to that.
        orders: u32,
    }

    /// The deadlines of a week, in Beijing.
    Week {
        /// Its Monday.
        monday: String,
        /// How many were done, late or not, or were not.
        due: u32,
        /// Of these, not in time.
        missed: u32,
    }

    /// How many verdicts are taken from a clause.
    ClauseCount {
        /// Its rulebook.
        rulebook: &'static str,
        /// The edition whose text it is.
        edition: &'static str,
        /// The clause.
        clause: &'static str,
        /// How many.
        orders: u32,
    }

    /// What faults may cost, where rules name it; the platform decides.
    Cost {
        /// Orders that may cost anything.
        orders: u32,
        /// The fewest points.
        least: u32,
        /// The most points.
        most: u32,
        /// Orders that may cost the place in the programme instead.
        removal: u32,
    }

    /// How many orders stand in one way.
    Count {
        /// How.
        verdict: Verdict,
        /// How many.
        orders: u32,
    }

    /// The whole of an audit.
    Report {
        /// The instant it holds for.
        as_of: String,
        /// Orders in all, and how many of them were looked at.
        orders: u32,
        /// Orders that were looked at.
        done: u32,
        /// Rows in all tables.
        rows: u64,
        /// Rows that belong to an order that an earlier row told of.
        joined: u32,
        /// By how they stand, the most pressing first.
        counts: Vec<Count>,
        /// Orders with a deadline of the seller that runs or, where something was missed already, may run.
        due: u32,
        /// Of these, those of which something else was refused or missed already.
        still_due: u32,
        /// The soonest of these deadlines; `null` where none runs.
        due_next: Option<String>,
        /// How many deadlines run, of every order, clause and request.
        running: u32,
        /// Orders whose soonest ends within 24 hours.
        due_in_day: u32,
        /// Orders whose soonest ends within 72 hours.
        due_in_three_days: u32,
        /// Soonest deadlines of the orders, of the days ahead.
        ahead: Vec<DayAhead>,
        /// Deadlines by week, and what was missed of them.
        weeks: Vec<Week>,
        /// Hours until the first answer, in steps: up to 1, 4, 12, 24, 48, 72, and longer.
        answered_within: Vec<u32>,
        /// Whether any table told of requests.
        hears_requests: bool,
        /// Whether any table told of answers.
        hears_answers: bool,
        /// Times of which it is not said which number is the day.
        open_dates: u32,
        /// Times of which it is not said by whose clock they are.
        unzoned: u32,
        /// Orders of which a table tells that tells when they were placed or paid; the others stand in tables of
        /// requests or messages only.
        of_orders: u32,
        /// Orders whose verdict rests on a text that may have changed since.
        outdated: u32,
        /// Orders without a time of payment.
        unpaid: u32,
        /// What is missing, the most often missing first.
        missing: Vec<MissingFact>,
        /// The clauses that verdicts are taken from.
        clauses: Vec<ClauseCount>,
        /// What faults may cost.
        cost: Cost,
        /// Shops and salespeople, where the tables name any.
        groups: Vec<GroupSum>,
        /// How the orders stand beside an earlier audit; empty without one.
        since: Vec<SinceCount>,
        /// Rows of orders that there was no room for: nothing is said of these orders.
        without_room: u64,
        /// Rows that could not be used as they are.
        bad_rows: u32,
        /// The first of them.
        problems: Vec<RowProblem>,
        /// Columns that nothing is taken from, by table.
        unused: Vec<UnusedColumns>,
    }
}

impl Audit {
    /// How many orders there are.
    pub fn len(&self) -> usize {
        self.store.len()
    }

    /// Whether no table has told of any.
    pub fn is_empty(&self) -> bool {
        self.store.len() == 0
    }

    /// How many rows tell of orders that there was no room for.
    pub fn without_room(&self) -> u64 {
        self.without_room
    }

    /// How many orders stand in each way, the most pressing first; ways in which none does are left out.
    pub fn counts(&self) -> Vec<Count> {
        self.counts_of(&self.held())
    }

    /// How many orders each finding holds.
    fn held(&self) -> Vec<Held<'_>> {
        let mut held: Vec<Held<'_>> = self.findings.all().map(|finding| (finding, 0)).collect();
        self.stands.iter().for_each(|stand| held[stand.finding() as usize].1 += 1);
        held.retain(|(_, orders)| *orders > 0);
        held
    }

    fn counts_of(&self, held: &[Held<'_>]) -> Vec<Count> {
        let mut counts = vec![0; Verdict::ALL.len()];
        held.iter().for_each(|(finding, orders)| counts[finding.verdict as usize] += orders);
        let count = |verdict: &Verdict| Count { verdict: *verdict, orders: counts[*verdict as usize] };
        Verdict::ALL.iter().map(count).filter(|count| count.orders > 0).collect()
    }

    /// The whole of it.
    pub fn report(&self) -> Report {
        let as_of = self.setting().as_of;
        let dues: Vec<Instant> = self.dues().collect();
        let within = |seconds: i64| length(dues.iter().filter(|due| due.since(as_of) <= seconds).count());
        let held = self.held();
        let of = |wanted: &dyn Fn(&Finding) -> bool| {
            held.iter().filter(|(finding, _)| wanted(finding)).map(|(_, orders)| orders).sum()
        };
        let is_missed = |finding: &Finding| matches!(finding.verdict, Verdict::Refused | Verdict::Missed);
        Report {
            as_of: as_of.rfc3339(&SHANGHAI),
            orders: length(self.len()),
            done: length(self.stands.len()),
            rows: self.rows,
            without_room: self.without_room,
            joined: self.joined,
            counts: self.counts_of(&held),
            due: length(dues.len()),
            still_due: of(&|finding| finding.running.0 > 0 && is_missed(finding)),
            due_next: dues.iter().min().map(|due| due.rfc3339(&SHANGHAI)),
            running: held.iter().fold(0, |sum, (finding, orders)| {
                sum.saturating_add(orders.saturating_mul(finding.running.0))
            }),
            due_in_day: within(DAY),
            due_in_three_days: within(3 * DAY),
            ahead: self.ahead(as_of, &dues),
            weeks: self.weeks(),
            answered_within: self.answered_within(),
            hears_requests: self.hears_requests(),
            hears_answers: EventKind::ALL
                .iter()
                .any(|kind| kind.is_sellers_answer() && self.store.hears(*kind)),
            open_dates: if self.setting().day_month.is_some() { 0 } else { self.store.times().open() },
            unzoned: if self.setting().zone.is_empty() { self.store.times().unzoned() } else { 0 },
            of_orders: self.of_orders(),
            outdated: of(&|finding| finding.age == Age::MayBeOutdated),
            unpaid: self.unpaid(),
            missing: missing(&held),
            clauses: clauses(&held),
            cost: cost(&held),
            groups: self.groups(),
            since: self.since_counts(),
            bad_rows: self.bad_rows,
            unused: self.unused.clone(),
            problems: self.problems.iter().map(|(_, problem)| problem.clone()).collect(),
        }
    }

    fn looked_at(&self) -> impl Iterator<Item = (&Finding, Option<Instant>)> {
        self.stands.iter().map(|stand| (self.findings.of(*stand), stand.at()))
    }

    /// The soonest deadline of each order that has one.
    fn dues(&self) -> impl Iterator<Item = Instant> {
        self.stands.iter().filter_map(|stand| stand.due())
    }

    fn ahead(&self, as_of: Instant, dues: &[Instant]) -> Vec<DayAhead> {
        let today = SHANGHAI.date(as_of);
        let mut days = vec![0; DAYS_AHEAD];
        for due in dues {
            let away = SHANGHAI.date(*due).days() - today.days();
            if let Some(count) = usize::try_from(away).ok().and_then(|away| days.get_mut(away)) {
                *count += 1;
            }
        }
        let day = |(away, due): (usize, u32)| DayAhead {
            day: today.plus_days(i32::try_from(away).unwrap_or(0)).to_string(),
            due,
        };
        days.into_iter().enumerate().map(day).collect()
    }

    /// What was done in time and what was not, by the week of the deadline.
    fn weeks(&self) -> Vec<Week> {
        let mut weeks: BTreeMap<i32, (u32, u32)> = BTreeMap::new();
        for (finding, at) in self.looked_at() {
            let is_missed = matches!(finding.verdict, Verdict::Refused | Verdict::Missed | Verdict::Late);
            let Some(at) = at.filter(|_| is_missed || finding.verdict == Verdict::Met) else { continue };
            let day = SHANGHAI.date(at);
            let sum = weeks.entry(day.days() - day.weekday() as i32).or_default();
            sum.0 += 1;
            sum.1 += u32::from(is_missed);
        }
        let week = |(monday, (due, missed)): (i32, (u32, u32))| Week {
            monday: Date::from_days(monday).to_string(),
            due,
            missed,
        };
        weeks.into_iter().map(week).collect()
    }

    /// How long first answers took.
    fn answered_within(&self) -> Vec<u32> {
        const STEPS: [i64; 6] = [1, 4, 12, 24, 48, 72];
        let mut counts = vec![0; STEPS.len() + 1];
        for seconds in (0..self.len()).filter_map(|at| self.took(at)) {
            let step = STEPS.iter().position(|hours| seconds <= hours * 3600).unwrap_or(STEPS.len());
            counts[step] += 1;
        }
        counts
    }

    /// Seconds from the first request to the first answer, where both are known to the second.
    fn took(&self, at: usize) -> Option<i64> {
        let zone = COMPILED_ZONES.into_iter().find(|zone| zone.name == self.setting().zone);
        let first = |kind: EventKind| {
            let of_kind = self.store.told_of(at).filter(|told| told.of == TimeOf::Event(kind));
            of_kind
                .filter_map(|told| self.store.times().exact(told.time, zone, self.setting().day_month))
                .min()
        };
        let took = first(EventKind::SellerReplied)?.since(first(EventKind::ServiceRequested)?);
        (took >= 0).then_some(took)
    }

    fn groups(&self) -> Vec<GroupSum> {
        let mut groups = Vec::new();
        for (by, meaning) in [(Group::Shop, Meaning::Shop), (Group::Salesperson, Meaning::Salesperson)] {
            if !self.told.contains(&meaning) {
                continue;
            }
            let mut sums: BTreeMap<u32, [u32; 4]> = BTreeMap::new();
            for at in 0..self.len() {
                let sum = sums.entry(self.store.word_number(at, meaning)).or_default();
                sum[0] += 1;
                let Some((finding, _)) = self.stand(at) else { continue };
                sum[1] += u32::from(finding.verdict == Verdict::Refused);
                sum[2] += u32::from(finding.verdict == Verdict::Missed);
                sum[3] += u32::from(finding.running.0 > 0);
            }
            let group = |(name, [orders, refused, missed, running]): (u32, [u32; 4])| GroupSum {
                by,
                name: self.store.word_of(name).to_owned(),
                orders,
                refused,
                missed,
                running,
            };
            let mut named: Vec<GroupSum> = sums.into_iter().map(group).collect();
            named.sort_by(|one, other| one.name.cmp(&other.name));
            groups.extend(named);
        }
        groups
    }
}

/// What is missing where it is open how an order stands.
fn missing(held: &[Held<'_>]) -> Vec<MissingFact> {
    let mut counts: BTreeMap<(&'static str, &'static str), u32> = BTreeMap::new();
    for (finding, orders) in held.iter().filter(|(finding, _)| finding.verdict == Verdict::Undetermined) {
        finding.missing.iter().for_each(|fact| *counts.entry(*fact).or_default() += orders);
    }
    let all: Vec<MissingFact> =
        counts.into_iter().map(|((what, name), orders)| MissingFact { what, name, orders }).collect();
    let order = ordered(all.len(), &|one, other| all[other].orders.cmp(&all[one].orders));
    order.into_iter().map(|index| all[index].clone()).collect()
}

/// The clauses that verdicts are taken from.
fn clauses(held: &[Held<'_>]) -> Vec<ClauseCount> {
    let mut counts: BTreeMap<By, u32> = BTreeMap::new();
    for (finding, orders) in held.iter().filter(|(finding, _)| finding.by != By::default()) {
        *counts.entry(finding.by).or_default() += orders;
    }
    let count =
        |(By { rulebook, edition, clause }, orders)| ClauseCount { rulebook, edition, clause, orders };
    counts.into_iter().map(count).collect()
}

fn cost(held: &[Held<'_>]) -> Cost {
    let exposed = held.iter().filter(|(finding, _)| finding.exposed != Exposed::default());
    exposed.fold(Cost { orders: 0, least: 0, most: 0, removal: 0 }, |sum, (finding, orders)| {
        let Exposed { points: (least, most), removal } = finding.exposed;
        Cost {
            orders: sum.orders + orders,
            least: sum.least + least * orders,
            most: sum.most + most * orders,
            removal: sum.removal + if removal { *orders } else { 0 },
        }
    })
}

/// A finding, and how many orders come to it.
type Held<'a> = (&'a Finding, u32);

pub(super) fn length(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

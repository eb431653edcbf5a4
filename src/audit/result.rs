//! What an audit comes to: the sum of it, and each order in a row.

use std::collections::BTreeMap;

use crate::assess::{By, Exposed, Missing, Verdict};
use crate::case::{EventKind, words};
use crate::order::ordered;
use crate::time::{COMPILED_ZONES, Date, Instant, SHANGHAI};
use crate::tree::data;

use super::columns::Meaning;
use super::lens::Finding;
use super::orders::{Audit, RowProblem};
use super::since::{Since, SinceCount};
use super::store::TimeOf;

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
        /// Of these, with time running.
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
        rows: u32,
        /// Rows that belong to an order that an earlier row told of.
        joined: u32,
        /// By how they stand, the most pressing first.
        counts: Vec<Count>,
        /// Deadlines within 24 hours.
        due_in_day: u32,
        /// Deadlines within 72 hours.
        due_in_three_days: u32,
        /// Deadlines of the days ahead.
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
        /// Rows that could not be used as they are.
        bad_rows: u32,
        /// The first of them.
        problems: Vec<RowProblem>,
    }

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
        /// What would settle it.
        missing: Vec<MissingFact>,
    }
}

/// Which orders are wanted, the most pressing first.
#[derive(Debug, Clone, Default)]
pub struct Select {
    /// Only those that stand so.
    pub verdicts: Vec<Verdict>,
    /// Only those with this in their number, shop, salesperson or product.
    pub text: String,
    /// Only those whose verdict is taken from this rulebook; empty for all.
    pub rulebook: String,
    /// Only those whose verdict is taken from this edition; empty for all.
    pub edition: String,
    /// Only those whose verdict is taken from this clause; empty for all.
    pub clause: String,
    /// Only those whose instant is not before this.
    pub from: Option<Instant>,
    /// Only those whose instant is not after this.
    pub through: Option<Instant>,
    /// Only those of this shop.
    pub shop: Option<String>,
    /// Only those of this salesperson.
    pub salesperson: Option<String>,
    /// Only those that stand so beside an earlier audit.
    pub since: Option<Since>,
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

    /// How many orders stand in each way, the most pressing first; ways in which none does are left out.
    pub fn counts(&self) -> Vec<Count> {
        let mut counts = vec![0; Verdict::ALL.len()];
        for stand in self.stands.iter() {
            counts[self.findings.of(*stand).verdict as usize] += 1;
        }
        let count = |verdict: &Verdict| Count { verdict: *verdict, orders: counts[*verdict as usize] };
        Verdict::ALL.iter().map(count).filter(|count| count.orders > 0).collect()
    }

    /// The whole of it.
    pub fn report(&self) -> Report {
        let as_of = self.setting().as_of;
        let running: Vec<Instant> = self.running().collect();
        let within = |seconds: i64| length(running.iter().filter(|due| due.since(as_of) <= seconds).count());
        Report {
            as_of: as_of.rfc3339(&SHANGHAI),
            orders: length(self.len()),
            done: length(self.stands.len()),
            rows: self.rows,
            joined: self.joined,
            counts: self.counts(),
            due_in_day: within(DAY),
            due_in_three_days: within(3 * DAY),
            ahead: self.ahead(as_of, &running),
            weeks: self.weeks(),
            answered_within: self.answered_within(),
            hears_requests: self.hears_requests(),
            hears_answers: self.store.hears_answers(),
            open_dates: if self.setting().day_month.is_some() { 0 } else { self.store.times().open() },
            unzoned: if self.setting().zone.is_empty() { self.store.times().unzoned() } else { 0 },
            of_orders: self.of_orders(),
            unpaid: self.unpaid(),
            missing: self.missing(),
            clauses: self.clauses(),
            cost: self.cost(),
            groups: self.groups(),
            since: self.since_counts(),
            bad_rows: self.bad_rows,
            problems: self.problems.clone(),
        }
    }

    fn looked_at(&self) -> impl Iterator<Item = (&Finding, Option<Instant>)> {
        self.stands.iter().map(|stand| (self.findings.of(*stand), stand.at()))
    }

    /// The deadlines that run.
    fn running(&self) -> impl Iterator<Item = Instant> {
        self.looked_at().filter(|(finding, _)| finding.verdict == Verdict::Running).filter_map(|(_, at)| at)
    }

    fn ahead(&self, as_of: Instant, running: &[Instant]) -> Vec<DayAhead> {
        let today = SHANGHAI.date(as_of);
        let mut days = vec![0; DAYS_AHEAD];
        for due in running {
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

    fn missing(&self) -> Vec<MissingFact> {
        let mut counts: BTreeMap<(&'static str, &'static str), u32> = BTreeMap::new();
        for (finding, _) in self.looked_at().filter(|(finding, _)| finding.verdict == Verdict::Undetermined) {
            for fact in &finding.missing {
                *counts.entry(*fact).or_default() += 1;
            }
        }
        let all: Vec<MissingFact> =
            counts.into_iter().map(|((what, name), orders)| MissingFact { what, name, orders }).collect();
        let order = ordered(all.len(), &|one, other| all[other].orders.cmp(&all[one].orders));
        order.into_iter().map(|index| all[index].clone()).collect()
    }

    /// The clauses that verdicts are taken from.
    fn clauses(&self) -> Vec<ClauseCount> {
        let mut counts: BTreeMap<By, u32> = BTreeMap::new();
        for (finding, _) in self.looked_at().filter(|(finding, _)| finding.by != By::default()) {
            *counts.entry(finding.by).or_default() += 1;
        }
        let count =
            |(By { rulebook, edition, clause }, orders)| ClauseCount { rulebook, edition, clause, orders };
        counts.into_iter().map(count).collect()
    }

    fn cost(&self) -> Cost {
        let exposed =
            self.looked_at().map(|(finding, _)| finding.exposed).filter(|one| *one != Exposed::default());
        exposed.fold(Cost { orders: 0, least: 0, most: 0, removal: 0 }, |sum, one| Cost {
            orders: sum.orders + 1,
            least: sum.least + one.points.0,
            most: sum.most + one.points.1,
            removal: sum.removal + u32::from(one.removal),
        })
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
                match self.stand(at).map(|(finding, _)| finding.verdict) {
                    Some(Verdict::Refused) => sum[1] += 1,
                    Some(Verdict::Missed) => sum[2] += 1,
                    Some(Verdict::Running) => sum[3] += 1,
                    _ => {}
                }
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

    /// The places of the orders that are wanted, the most pressing first; of equal ones the soonest.
    pub fn select(&self, select: &Select) -> Vec<u32> {
        let sought = select.text.to_lowercase();
        let says = |at: usize| {
            let words = [Meaning::Shop, Meaning::Salesperson, Meaning::Product];
            let has = |text: &str| text.to_lowercase().contains(&sought);
            has(self.store.number(at)) || words.iter().any(|meaning| has(self.store.word(at, *meaning)))
        };
        let fits = |at: usize| {
            let stand = self.stand(at);
            let wanted = select.verdicts.is_empty()
                || stand.is_some_and(|(finding, _)| select.verdicts.contains(&finding.verdict));
            let by = stand.map_or(By::default(), |(finding, _)| finding.by);
            let of_clause =
                [(&select.rulebook, by.rulebook), (&select.edition, by.edition), (&select.clause, by.clause)]
                    .iter()
                    .all(|(wanted, own)| wanted.is_empty() || *wanted == own);
            let when = stand.and_then(|(_, stand)| stand.at());
            let from = select.from.is_none_or(|from| when.is_some_and(|when| when >= from));
            let through = select.through.is_none_or(|through| when.is_some_and(|when| when <= through));
            let named = |wanted: &Option<String>, meaning: Meaning| {
                wanted.as_ref().is_none_or(|wanted| self.store.word(at, meaning) == wanted)
            };
            let since = select.since.is_none_or(|since| self.since(at) == Some(since));
            wanted
                && since
                && of_clause
                && from
                && through
                && named(&select.shop, Meaning::Shop)
                && named(&select.salesperson, Meaning::Salesperson)
                && (sought.is_empty() || says(at))
        };
        let mut found: Vec<u32> = (0..self.len()).filter(|at| fits(*at)).map(length).collect();
        let key = |at: &u32| match self.stand(*at as usize) {
            Some((finding, stand)) => (finding.verdict, stand.at().unwrap_or(Instant::FUTURE), *at),
            None => (Verdict::Unread, Instant::FUTURE, *at),
        };
        found.sort_by_cached_key(key);
        found
    }

    /// How pressing an order is, for a table that several audits share: the lower number first, and of equal ones the
    /// order whose row came first.
    pub fn urgency(&self, at: usize) -> (u64, u32) {
        const SECONDS: u64 = 1 << 40;
        let (verdict, when) = match self.stand(at) {
            Some((finding, stand)) => (finding.verdict, stand.at()),
            None => (Verdict::Unread, None),
        };
        let when = when.and_then(|when| u64::try_from(when.unix()).ok()).unwrap_or(SECONDS).min(SECONDS);
        (verdict as u64 * 2 * SECONDS + when, self.store.row(at))
    }

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
            product: self.store.word(at, Meaning::Product).chars().take(200).collect(),
            verdict: stand.map_or(Verdict::Unread, |(finding, _)| finding.verdict),
            rulebook,
            edition,
            clause,
            at: stand.and_then(|(_, stand)| stand.at()).map(|at| at.rfc3339(&SHANGHAI)),
            missing: stand.map_or(Vec::new(), |(finding, _)| finding.missing.iter().map(missing).collect()),
        }
    }
}

/// What is missing: what it is, and its name.
pub(super) fn named(missing: Missing) -> Vec<(&'static str, &'static str)> {
    let mut all: Vec<_> = missing.facts().map(|fact| ("fact", fact.word())).collect();
    all.extend(missing.kinds().map(|kind| ("kind", kind.word())));
    all.extend(missing.events().map(|(_, attribute)| ("event", attribute.word())));
    for (is, what) in
        [(missing.record, "record"), (missing.calendar, "calendar"), (missing.edition, "edition")]
    {
        if is {
            all.push((what, ""));
        }
    }
    // Of several events the same may be missing: it is one thing to find out.
    let mut once = Vec::with_capacity(all.len());
    all.into_iter().for_each(|one| {
        if !once.contains(&one) {
            once.push(one);
        }
    });
    once
}

fn length(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

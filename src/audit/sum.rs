//! The reports of several shares as one: their orders are apart, so their numbers add up.

use std::collections::BTreeMap;

use super::report::{Cost, Report};
use super::table::RowProblem;

impl Report {
    /// The sum of reports, but for their problems: these stand in the order in which they were found.
    pub(super) fn sum(reports: Vec<Self>, problems: Vec<RowProblem>) -> Option<Self> {
        let mut sum = reports.into_iter().reduce(|mut sum, report| {
            sum.add(report);
            sum
        })?;
        sum.missing.sort_by_key(|fact| std::cmp::Reverse(fact.orders));
        sum.problems = problems;
        Some(sum)
    }

    fn add(&mut self, other: Self) {
        self.orders += other.orders;
        self.done += other.done;
        self.without_room += other.without_room;
        self.joined += other.joined;
        add(
            &mut self.counts,
            other.counts,
            |one| one.verdict as usize,
            |one, more| one.orders += more.orders,
        );
        self.due += other.due;
        self.still_due += other.still_due;
        // They are written in one zone: as texts they stand in their order.
        self.due_next = self.due_next.take().into_iter().chain(other.due_next).min();
        self.running = self.running.saturating_add(other.running);
        self.due_in_day += other.due_in_day;
        self.due_in_three_days += other.due_in_three_days;
        add(&mut self.ahead, other.ahead, |one| one.day.clone(), |one, more| one.due += more.due);
        add(
            &mut self.weeks,
            other.weeks,
            |one| one.monday.clone(),
            |one, more| {
                one.due += more.due;
                one.missed += more.missed;
            },
        );
        self.answered_within.iter_mut().zip(other.answered_within).for_each(|(one, more)| *one += more);
        self.hears_requests |= other.hears_requests;
        self.hears_answers |= other.hears_answers;
        self.open_dates = self.open_dates.saturating_add(other.open_dates);
        self.unzoned = self.unzoned.saturating_add(other.unzoned);
        self.of_orders += other.of_orders;
        self.outdated += other.outdated;
        self.unpaid += other.unpaid;
        add(
            &mut self.missing,
            other.missing,
            |one| (one.what, one.name),
            |one, more| one.orders += more.orders,
        );
        add(
            &mut self.clauses,
            other.clauses,
            |one| (one.rulebook, one.edition, one.clause),
            |one, more| one.orders += more.orders,
        );
        let Cost { orders, least, most, removal } = other.cost;
        self.cost.orders += orders;
        self.cost.least += least;
        self.cost.most += most;
        self.cost.removal += removal;
        add(
            &mut self.groups,
            other.groups,
            |one| (one.by as usize, one.name.clone()),
            |one, more| {
                one.orders += more.orders;
                one.refused += more.refused;
                one.missed += more.missed;
                one.running += more.running;
            },
        );
        add(&mut self.since, other.since, |one| one.since as usize, |one, more| one.orders += more.orders);
        self.bad_rows = self.bad_rows.saturating_add(other.bad_rows);
        self.unused.extend(other.unused);
    }
}

/// Items of one name as one, in the order of their names.
fn add<Item, Name: Ord>(
    items: &mut Vec<Item>,
    others: Vec<Item>,
    name: impl Fn(&Item) -> Name,
    plus: impl Fn(&mut Item, Item),
) {
    let mut all: BTreeMap<Name, Item> = items.drain(..).map(|item| (name(&item), item)).collect();
    for other in others {
        match all.entry(name(&other)) {
            std::collections::btree_map::Entry::Occupied(mut known) => plus(known.get_mut(), other),
            std::collections::btree_map::Entry::Vacant(free) => {
                free.insert(other);
            }
        }
    }
    items.extend(all.into_values());
}

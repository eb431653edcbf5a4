//! What an audit comes to: the sum of it, and each order in a row.

use std::collections::BTreeMap;

use crate::assess::Missing;
use crate::case::{EventKind, Moment, Value, words};
use crate::order::ordered;
use crate::time::{Instant, SHANGHAI};
use crate::tree::{ToTree, Tree, data};

use super::columns::Meaning;
use super::orders::{Audit, Order, RowProblem};
use super::verdict::Verdict;

/// One day, in seconds.
const DAY: i64 = 86_400;
/// The deadlines of so many days ahead are shown day by day.
const DAYS_AHEAD: usize = 14;
/// The facts that are missing most often.
const MISSING_AT_MOST: usize = 8;

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
        /// Hours until the first answer, in steps: up to 1, 4, 12, 24, 48, 72, and longer.
        answered_within: Vec<u32>,
        /// Whether any table told of requests.
        hears_requests: bool,
        /// Whether any table told of answers.
        hears_answers: bool,
        /// Orders without a time of payment.
        unpaid: u32,
        /// What is missing most often.
        missing: Vec<MissingFact>,
        /// Shops and salespeople, where the tables name any.
        groups: Vec<GroupSum>,
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
        /// The rulebook and the clause that say so.
        rulebook: &'static str,
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
}

impl Audit {
    /// How many orders there are.
    pub fn len(&self) -> usize {
        self.orders.len()
    }

    /// Whether no table has told of any.
    pub fn is_empty(&self) -> bool {
        self.orders.is_empty()
    }

    /// How many orders stand in each way, the most pressing first; ways in which none does are left out.
    pub fn counts(&self) -> Vec<Count> {
        let counts =
            Verdict::ALL.iter().map(|verdict| Count { verdict: *verdict, orders: self.count(*verdict) });
        counts.filter(|count| count.orders > 0).collect()
    }

    fn count(&self, verdict: Verdict) -> u32 {
        let same = |order: &&Order| order.standing.is_some_and(|standing| standing.verdict == verdict);
        length(self.orders.iter().filter(same).count())
    }

    /// The whole of it.
    pub fn report(&self) -> Report {
        let as_of = self.setting().as_of;
        let running: Vec<Instant> = self.running().collect();
        let within = |seconds: i64| length(running.iter().filter(|due| due.since(as_of) <= seconds).count());
        Report {
            as_of: as_of.rfc3339(&SHANGHAI),
            orders: length(self.orders.len()),
            done: length(self.orders.iter().filter(|order| order.standing.is_some()).count()),
            rows: self.rows,
            joined: self.joined,
            counts: self.counts(),
            due_in_day: within(DAY),
            due_in_three_days: within(3 * DAY),
            ahead: self.ahead(as_of, &running),
            answered_within: self.answered_within(),
            hears_requests: self.hears_requests(),
            hears_answers: self.told.contains(&Meaning::SellerReplied) || self.setting().whole,
            unpaid: self.unpaid(),
            missing: self.missing(),
            groups: self.groups(),
            bad_rows: self.bad_rows,
            problems: self.problems.clone(),
        }
    }

    /// The deadlines that run.
    fn running(&self) -> impl Iterator<Item = Instant> {
        let own = self.orders.iter().filter_map(|order| order.standing);
        own.filter(|standing| standing.verdict == Verdict::Running)
            .filter_map(|standing| standing.at)
            .map(|at| at.from)
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

    /// How long first answers took.
    fn answered_within(&self) -> Vec<u32> {
        const STEPS: [i64; 6] = [1, 4, 12, 24, 48, 72];
        let mut counts = vec![0; STEPS.len() + 1];
        for at in 0..self.orders.len() {
            let order = &self.orders[at];
            if order.cell(Meaning::ServiceRequested).is_empty()
                || order.cell(Meaning::SellerReplied).is_empty()
            {
                continue;
            }
            let Some(seconds) = self.took(at) else { continue };
            let step = STEPS.iter().position(|hours| seconds <= hours * 3600).unwrap_or(STEPS.len());
            counts[step] += 1;
        }
        counts
    }

    /// Seconds from the first request to the first answer, where both are known to the second.
    fn took(&self, at: usize) -> Option<i64> {
        let (case, _) = self.case(at, &mut |_| None);
        let first = |kind: EventKind| {
            let times =
                case.events.iter().filter(|event| event.kind == kind).filter_map(|event| match &event.at {
                    Moment::Within(span) if span.is_exact() => Some(span.from),
                    _ => None,
                });
            times.min()
        };
        let took = first(EventKind::SellerReplied)?.since(first(EventKind::ServiceRequested)?);
        (took >= 0).then_some(took)
    }

    fn missing(&self) -> Vec<MissingFact> {
        let mut counts: BTreeMap<(&'static str, &'static str), u32> = BTreeMap::new();
        let open = self
            .orders
            .iter()
            .filter_map(|order| order.standing)
            .filter(|one| one.verdict == Verdict::Undetermined);
        for standing in open {
            for fact in named(standing.missing) {
                *counts.entry((fact.what, fact.name)).or_default() += 1;
            }
        }
        let all: Vec<MissingFact> =
            counts.into_iter().map(|((what, name), orders)| MissingFact { what, name, orders }).collect();
        let order = ordered(all.len(), &|one, other| all[other].orders.cmp(&all[one].orders));
        order.into_iter().take(MISSING_AT_MOST).map(|index| all[index].clone()).collect()
    }

    fn groups(&self) -> Vec<GroupSum> {
        let mut sums: BTreeMap<(Group, &str), [u32; 4]> = BTreeMap::new();
        for order in &self.orders {
            for (by, meaning) in [(Group::Shop, Meaning::Shop), (Group::Salesperson, Meaning::Salesperson)] {
                if !self.told.contains(&meaning) {
                    continue;
                }
                let sum = sums.entry((by, order.cell(meaning))).or_default();
                sum[0] += 1;
                match order.standing.map(|standing| standing.verdict) {
                    Some(Verdict::Refused) => sum[1] += 1,
                    Some(Verdict::Missed) => sum[2] += 1,
                    Some(Verdict::Running) => sum[3] += 1,
                    _ => {}
                }
            }
        }
        let group = |((by, name), [orders, refused, missed, running]): ((Group, &str), [u32; 4])| GroupSum {
            by,
            name: name.to_owned(),
            orders,
            refused,
            missed,
            running,
        };
        sums.into_iter().map(group).collect()
    }

    /// The places of the orders that are wanted, the most pressing first; of equal ones the soonest.
    pub fn select(&self, select: &Select) -> Vec<u32> {
        let text = select.text.to_lowercase();
        let fits = |order: &Order| {
            let verdict = order.standing.map(|standing| standing.verdict);
            let wanted = select.verdicts.is_empty()
                || verdict.is_some_and(|verdict| select.verdicts.contains(&verdict));
            let says = |text: &str| {
                order.id.to_lowercase().contains(text)
                    || [Meaning::Shop, Meaning::Salesperson, Meaning::Product]
                        .iter()
                        .any(|meaning| order.cell(*meaning).to_lowercase().contains(text))
            };
            wanted && (text.is_empty() || says(&text))
        };
        let mut found: Vec<u32> =
            (0..self.orders.len()).filter(|at| fits(&self.orders[*at])).map(length).collect();
        let key = |at: &u32| {
            let standing = self.orders[*at as usize].standing;
            let when = standing.and_then(|standing| standing.at).map(|at| at.from);
            (
                standing.map_or(Verdict::Unread, |standing| standing.verdict),
                when.unwrap_or(Instant::FUTURE),
                *at,
            )
        };
        found.sort_by_cached_key(key);
        found
    }

    /// One order as a row.
    pub fn row_of(&self, at: usize) -> Row {
        let order = &self.orders[at];
        let standing = order.standing;
        let exact = standing.and_then(|standing| standing.at).filter(|at| at.from.is_bounded());
        let (rulebook, clause) = standing.map_or(("", ""), |standing| standing.by);
        Row {
            index: length(at),
            order: order.id.to_string(),
            shop: order.cell(Meaning::Shop).to_owned(),
            salesperson: order.cell(Meaning::Salesperson).to_owned(),
            product: order.cell(Meaning::Product).chars().take(200).collect(),
            verdict: standing.map_or(Verdict::Unread, |standing| standing.verdict),
            rulebook,
            clause,
            at: exact.map(|at| at.from.rfc3339(&SHANGHAI)),
            missing: standing.map(|standing| named(standing.missing)).unwrap_or_default(),
        }
    }
}

/// What is missing, by name.
fn named(missing: Missing) -> Vec<MissingFact> {
    let one = |what, name| MissingFact { what, name, orders: 1 };
    let mut all: Vec<MissingFact> = missing.facts().map(|fact| one("fact", fact.word())).collect();
    all.extend(missing.kinds().map(|kind| one("kind", kind.word())));
    all.extend(missing.events().map(|(_, attribute)| one("event", attribute.word())));
    for (is, what) in
        [(missing.record, "record"), (missing.calendar, "calendar"), (missing.edition, "edition")]
    {
        if is {
            all.push(one(what, ""));
        }
    }
    all
}

fn length(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A cell of a file for spreadsheet programs: quoted, and never the beginning of a formula.
///
/// ```
/// use aftersales::audit::csv_cell;
/// assert_eq!(csv_cell("=1+1"), "\"'=1+1\"");
/// assert_eq!(csv_cell("a \"b\""), "\"a \"\"b\"\"\"");
/// ```
pub fn csv_cell(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

/// The headings of [`csv_line`].
pub const CSV_HEAD: &str = "order,shop,salesperson,verdict,rulebook,clause,at,missing";

/// One order as a line of a file: words that programs can rely on. Spreadsheet programs make numbers of long order
/// numbers and lose digits: for them each begins with a tab, which is not shown.
pub fn csv_line(row: &Row, for_spreadsheets: bool) -> String {
    let missing: Vec<String> = row.missing.iter().map(|one| format!("{}:{}", one.what, one.name)).collect();
    let cells = [
        row.order.as_str(),
        &row.shop,
        &row.salesperson,
        row.verdict.word(),
        row.rulebook,
        row.clause,
        row.at.as_deref().unwrap_or_default(),
        &missing.join(" "),
    ];
    let mut cells = cells.map(csv_cell);
    if for_spreadsheets && row.order.bytes().all(|byte| byte.is_ascii_digit()) {
        cells[0] = format!("\"\t{}\"", row.order);
    }
    cells.join(",")
}

/// One order as a line of JSON.
pub fn json_line(row: &Row) -> String {
    let mut text = String::new();
    json(&row.to_tree(), &mut text);
    text
}

fn json(tree: &Tree, text: &mut String) {
    match tree {
        Tree::Null => text.push_str("null"),
        Tree::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Tree::Number(value) => text.push_str(&value.to_string()),
        Tree::Word(word) => quoted(word, text),
        Tree::Text(own) => quoted(own, text),
        Tree::List(items) => listed('[', ']', items, text, json),
        Tree::Map(fields) => listed('{', '}', fields, text, |(name, value), text| {
            quoted(name, text);
            text.push(':');
            json(value, text);
        }),
    }
}

/// Values as JSON.
pub fn json_value(value: &Value) -> String {
    let mut text = String::new();
    push_value(value, &mut text);
    text
}

fn push_value(value: &Value, text: &mut String) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(yes) => text.push_str(if *yes { "true" } else { "false" }),
        Value::Integer(number) => text.push_str(&number.to_string()),
        Value::Fraction(own) | Value::Text(own) => quoted(own, text),
        Value::List(items) => listed('[', ']', items, text, push_value),
        Value::Map(fields) => listed('{', '}', fields, text, |(name, value), text| {
            quoted(name, text);
            text.push(':');
            push_value(value, text);
        }),
    }
}

fn listed<T>(open: char, close: char, items: &[T], text: &mut String, push: impl Fn(&T, &mut String)) {
    text.push(open);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        push(item, text);
    }
    text.push(close);
}

fn quoted(own: &str, text: &mut String) {
    text.push('"');
    for character in own.chars() {
        match character {
            '"' | '\\' => text.extend(['\\', character]),
            '\n' => text.push_str("\\n"),
            _ if character < ' ' => text.push_str(&format!("\\u{:04x}", character as u32)),
            _ => text.push(character),
        }
    }
    text.push('"');
}

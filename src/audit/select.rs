//! Which orders are shown, and in what order.

use crate::assess::{By, Verdict};
use crate::time::Instant;

use super::audit::Audit;
use super::meaning::Meaning;
use super::report::length;
use super::since::Since;
use super::sort::{Ordered, Sort};

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
    /// Only those with a deadline of the seller that runs, whatever was missed before; the soonest first.
    pub due: bool,
    /// By what they are sorted; as is usual for what is wanted where `None`.
    pub sort: Option<Sort>,
    /// The other way round.
    pub backwards: bool,
}

impl Audit {
    /// The places of the orders that are wanted, the most pressing first; of equal ones the soonest. Or as they are sorted.
    pub fn select(&self, select: &Select) -> Vec<u32> {
        self.ordered(select).places
    }

    /// The same with what put them in order, for a table that several audits share.
    ///
    /// ```
    /// use aftersales::audit::{Audit, Select, Setting, Sort, TableOptions};
    /// use aftersales::time::Instant;
    /// let mut audit = Audit::new(Setting::at(Instant::from_unix(0)));
    /// audit.begin("orders.csv", TableOptions::default());
    /// audit.push(b"order,shop\n1,Sur\n2,\n3,norte\n");
    /// audit.end();
    /// let by_shop = Select { sort: Some(Sort::Shop), ..Select::default() };
    /// assert_eq!(audit.ordered(&by_shop).places, [2, 0, 1]);
    /// assert_eq!(audit.ordered(&Select { backwards: true, ..by_shop }).places, [0, 2, 1]);
    /// ```
    pub fn ordered(&self, select: &Select) -> Ordered {
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
            // Where deadlines are wanted, it is these that rule and day are asked of.
            let by = stand.map_or(
                By::default(),
                |(finding, _)| {
                    if select.due { finding.running.1 } else { finding.by }
                },
            );
            let of_clause =
                [(&select.rulebook, by.rulebook), (&select.edition, by.edition), (&select.clause, by.clause)]
                    .iter()
                    .all(|(wanted, own)| wanted.is_empty() || *wanted == own);
            let when = stand.and_then(|(_, stand)| if select.due { stand.due() } else { stand.at() });
            let from = select.from.is_none_or(|from| when.is_some_and(|when| when >= from));
            let through = select.through.is_none_or(|through| when.is_some_and(|when| when <= through));
            let named = |wanted: &Option<String>, meaning: Meaning| {
                wanted.as_ref().is_none_or(|wanted| self.store.word(at, meaning) == wanted)
            };
            let since = select.since.is_none_or(|since| self.since(at) == Some(since));
            let due = !select.due || stand.is_some_and(|(_, stand)| stand.due().is_some());
            wanted
                && due
                && since
                && of_clause
                && from
                && through
                && named(&select.shop, Meaning::Shop)
                && named(&select.salesperson, Meaning::Salesperson)
                && (sought.is_empty() || says(at))
        };
        let found: Vec<u32> = (0..self.len()).filter(|at| fits(*at)).map(length).collect();
        let usual = if select.due { Sort::Due } else { Sort::Urgency };
        self.ordered_by(found, select.sort.unwrap_or(usual), select.backwards)
    }

    /// The rows that first told of the orders at these places.
    pub fn first_rows(&self, places: &[u32]) -> Vec<u32> {
        places.iter().map(|at| self.store.row(*at as usize)).collect()
    }
}

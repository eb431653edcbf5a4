//! Judges orders under a setting; what was learnt of one tells the others like it.

use crate::assess::{Age, Breakpoints, By, Exposed, Judged, Missing, Plans, Verdict, judged};
use crate::case::{self, EventKind, Fact, FactSort, Order, Value};
use crate::time::{Instant, Span, ZoneTable};

use super::cell_time::CellTime;
use super::meaning::{Meaning, PLATFORM, TOLD_FACTS};
use super::memo::{Memo, Stand};
use super::order_store::{OrderStore, TimeOf, belongs_to_its_row};
use super::setting::{Setting, is_marked};

/// Orders with more events than this are looked at each by itself.
const EVENTS_AT_MOST: usize = 10;
/// Requests nearer to each other than this, in seconds, may be one.
const DAY: i64 = 86_400;
/// What each thing that is told of an order begins with: what is told is read in one way only. A time or a day was agreed;
/// something happened at an instant; or it happened, and nothing tells when; or what tells it could not be read; or it
/// is told without a time and with one beside it.
const AGREED: u8 = 0;
const AGREED_DAY: u8 = 1;
const TIMED: u8 = 2;
const UNTIMED: u8 = 3;
const UNREAD: u8 = 4;
const SAID_BETTER: u8 = 5;

/// A setting, and what was learnt under it.
#[derive(Debug)]
pub(super) struct Judging {
    pub(super) setting: Setting,
    plans: Plans,
    memo: Memo,
    /// Orders may be told by others like them.
    learns: bool,
    /// The zone of times without one, once it was asked for.
    zone: Option<Option<ZoneTable>>,
    /// Whether each product has a mark, once it was asked for.
    marked: Vec<Option<bool>>,
    told: Vec<u8>,
    events: Vec<(EventKind, Instant)>,
    agreed: Vec<Instant>,
}

/// Everything that orders come to, but for its instant; each once.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Finding>);

/// What an order comes to, but for its instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) verdict: Verdict,
    /// What it is taken from; empty where none applies.
    pub(super) by: By,
    /// What would settle it: what it is, and its name.
    pub(super) missing: Vec<(&'static str, &'static str)>,
    /// The fewest and the most points a fault may cost, and whether the seller may be removed.
    pub(super) exposed: Exposed,
    /// Whether the rules may have changed since the text that it is taken from.
    pub(super) age: Age,
    /// Whether the instant it hangs on is known to the second.
    pub(super) is_exact: bool,
    /// How many deadlines of the seller run, and the clause of the soonest.
    pub(super) running: (u32, By),
}

impl Findings {
    fn number(&mut self, finding: Finding) -> u32 {
        let at = self.0.iter().position(|known| *known == finding).unwrap_or_else(|| {
            self.0.push(finding);
            self.0.len() - 1
        });
        u32::try_from(at).unwrap_or(u32::MAX)
    }

    /// All of them, by their numbers.
    pub(super) fn all(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter()
    }

    pub(super) fn of(&self, stand: Stand) -> &Finding {
        &self.0[stand.finding() as usize]
    }
}

impl Judging {
    /// A lens for orders; `tells_platform` where tables tell where each was placed.
    pub(super) fn new(setting: Setting, tells_platform: bool) -> Self {
        // An order with a length or a time of its own is looked at by itself.
        let lexicon = &setting.scope.library.lexicon;
        let is_own_time = |fact: Fact| fact.is(FactSort::Time) || fact.is(FactSort::Length);
        let learns = !setting.facts.iter().filter_map(|(name, _)| lexicon.fact(name)).any(is_own_time);
        let told: Vec<Fact> = TOLD_FACTS.into_iter().filter_map(|name| lexicon.fact(name)).collect();
        let marks = Breakpoints::of(&setting.scope, &setting.pins, &known(&setting, tells_platform), &told);
        let learns = learns && !marks.is_chained;
        Self {
            plans: Plans::of(&setting.scope),
            setting,
            memo: Memo::new(marks),
            learns,
            zone: None,
            marked: Vec::new(),
            told: Vec::new(),
            events: Vec::new(),
            agreed: Vec::new(),
        }
    }

    /// Products have other numbers from now on.
    pub(super) fn forget_words(&mut self) {
        self.marked.clear();
    }

    /// How an order stands: as others like it were found to, or as it is found to by itself.
    pub(super) fn stand(
        &mut self,
        store: &OrderStore,
        at: usize,
        findings: &mut Findings,
        zones: &mut case::Zones<'_>,
    ) -> Stand {
        let key = if self.learns && self.gather(store, at, zones) {
            self.memo.key(&self.told, &self.events, &self.agreed, self.setting.as_of)
        } else {
            None
        };
        if let Some(stand) = key.and_then(|key| self.memo.stand(key)) {
            return stand;
        }
        let stand = self.assess(store, at, findings, zones);
        if let Some(key) = key {
            self.memo.learn(key, stand);
        }
        stand
    }

    /// How an order is found to stand by itself.
    fn assess(
        &self,
        store: &OrderStore,
        at: usize,
        findings: &mut Findings,
        zones: &mut case::Zones<'_>,
    ) -> Stand {
        let Setting { as_of, pins, scope, .. } = &self.setting;
        let (case, unread) = store.case(at, &self.setting, zones);
        let Judged { verdict, by, at, missing, exposed, age, running } =
            judged(&case, *as_of, pins, scope, &self.plans);
        // What was not read may be what matters: no instant is told beside it.
        let is_unread = unread && verdict != Verdict::NotCovered;
        let running = running.filter(|running| !is_unread && running.due.from.is_bounded());
        let finding = Finding {
            verdict: if is_unread { Verdict::Unread } else { verdict },
            by,
            missing: named(missing),
            exposed,
            age,
            is_exact: at.is_some_and(|at| at.is_exact()),
            running: running.map_or((0, By::default()), |running| (running.count, running.by)),
        };
        // While it is open how the order stands, an instant that may be another would say too much.
        let is_told = |at: &Span| at.is_exact() || verdict != Verdict::Undetermined;
        let at = at.filter(is_told).map(|at| at.from).filter(|at| at.is_bounded() && !is_unread);
        let due = running.map(|running| running.due.from);
        Stand::new(findings.number(finding), at, due)
    }

    /// Notes what is told of an order and when; `false` where a time of it is known, and not to the second.
    fn gather(&mut self, store: &OrderStore, at: usize, zones: &mut case::Zones<'_>) -> bool {
        let Self { setting, told, events, agreed, .. } = self;
        told.clear();
        events.clear();
        agreed.clear();
        if store.is_overfull(at) {
            return false;
        }
        let zone = self.zone.get_or_insert_with(|| case::zone_table(&setting.zone, zones));
        let zone = zone.as_ref().map(ZoneTable::zone);
        let [low, high] = store.facts(at).to_le_bytes();
        // What of silence is known differs where no table tells of answers.
        told.extend([low, high]);
        told.extend(store.heard().to_le_bytes());
        // Its own words, not their number: another order's may have that once orders are forgotten.
        let amount = store.word(at, Meaning::Amount).as_bytes();
        told.extend(amount);
        told.push(u8::try_from(amount.len()).unwrap_or(u8::MAX));
        // How many things are told is known once all of them are.
        let counted = told.len();
        told.push(0);
        let mut request_rows = [0; EVENTS_AT_MOST];
        let mut requests = 0;
        for one in store.told_of(at) {
            let Some(count) = told[counted].checked_add(1) else { return false };
            told[counted] = count;
            let TimeOf::Event(kind) = one.of else {
                let Some(when) = store.times().span(one.time, zone.as_ref(), setting.day_month) else {
                    return false;
                };
                told.push(if when.is_exact() { AGREED } else { AGREED_DAY });
                agreed.extend(when.ends());
                continue;
            };
            let is_request = kind == EventKind::ServiceRequested;
            if is_request {
                if requests == EVENTS_AT_MOST {
                    return false;
                }
                request_rows[requests] = one.row;
                requests += 1;
            }
            if store.is_said_better(at, one) {
                told.push(SAID_BETTER);
                continue;
            }
            // Of what has no time, none is compared with anything: that it is told is all.
            if store.times().is_none(one.time, setting.day_month) {
                told.push(if one.time == CellTime::UNTIMED { UNTIMED } else { UNREAD });
            } else {
                let Some(when) = store.times().exact(one.time, zone.as_ref(), setting.day_month) else {
                    return false;
                };
                // Whether two are one depends on how each is written.
                let near = |(other, at): &(EventKind, Instant)| {
                    *other == kind && (at.since(when) == 0 || is_request && at.since(when).abs() < DAY)
                };
                if events.len() == EVENTS_AT_MOST || events.iter().any(near) {
                    return false;
                }
                events.push((kind, when));
                told.push(TIMED);
            }
            told.extend(number(kind.index()));
            told.extend(one.service.map_or([0; 2], |service| number(1 + service.index())));
            told.push(one.said.byte());
        }
        if requests > 1 {
            for one in store.told_of(at) {
                let own = request_rows[..requests].iter().position(|row| *row == one.row);
                let answers = matches!(one.of, TimeOf::Event(kind) if belongs_to_its_row(kind));
                told.push(own.filter(|_| answers).map_or(0, |own| 1 + own as u8));
            }
        }
        if !setting.marked.is_empty() {
            let product = store.word_number(at, Meaning::Product) as usize;
            if self.marked.len() <= product {
                self.marked.resize(product + 1, None);
            }
            let word = store.word(at, Meaning::Product);
            let marked = self.marked[product].get_or_insert_with(|| is_marked(word, setting) == Some(true));
            told.push(if word.is_empty() { 0 } else { 1 + u8::from(*marked) });
        }
        true
    }
}

/// What is known of every order, whatever the tables tell.
fn known(setting: &Setting, tells_platform: bool) -> Order {
    // Where no table tells of platforms, what is said of all of them holds.
    let told = |name: &str| TOLD_FACTS.contains(&name) && (name != PLATFORM || tells_platform);
    let facts = setting.facts.iter().filter(|(name, _)| !told(name)).cloned().collect();
    let case = Value::Map(vec![("order".to_owned(), Value::Map(facts))]);
    case::read(&case, &setting.scope.library.lexicon, &mut |_| None).0.order
}

/// What is missing: what it is, and its name.
fn named(missing: Missing) -> Vec<(&'static str, &'static str)> {
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

fn number(index: usize) -> [u8; 2] {
    u16::try_from(index).unwrap_or(u16::MAX).to_le_bytes()
}

//! The clauses of an edition, and what they are made of: conditions, windows, anchors.

use super::fault::Fault;
use super::node::{Node, What};
use super::reader::{Fields, Reader, clock_seconds, keep, keep_all, wall};
use super::vocabulary::{
    Action, Anchor, Clause, Condition, Consequence, Deemed, Desk, Duty, Edition, Entitlement, Exposure,
    Lasts, Measure, Patch, Performance, PerformanceYear, Period, PointsCounter, Prohibition, Reading,
    Resumption, Right, Rule, Silence, Step, ThreadKind,
};
use crate::case::{
    BuyerTier, Category, Counter, EventKind, Evidence, Fact, FactSort, Industry, Matter, Membership, Money,
    OrderKind, Party, Platform, Region, Sale, Service,
};
use crate::time::{WallTime, Window};

/// More clauses than this no edition has.
const CLAUSES_AT_MOST: usize = 200;
/// No window is longer than fifty years.
const YEARS_AT_MOST: u32 = 50;

/// What a clause may be.
const KINDS: [&str; 14] = [
    "scope",
    "period",
    "entitlement",
    "duty",
    "prohibition",
    "silence",
    "refusal",
    "right",
    "exposure",
    "counter",
    "performance-year",
    "desk",
    "resumption",
    "note",
];

/// The clauses of one edition, as far as they are read.
pub(super) struct Clauses<'e> {
    earlier: &'e [&'static Edition],
    read: Vec<&'static Clause>,
}

impl Clauses<'_> {
    /// Reads the clauses of an edition; those of earlier ones may be taken over.
    pub(super) fn read(
        reader: &mut Reader<'_>,
        node: &Node,
        earlier: &[&'static Edition],
    ) -> &'static [&'static Clause] {
        let mut clauses = Clauses { earlier, read: Vec::new() };
        let items = reader.list(node);
        if items.len() > CLAUSES_AT_MOST {
            reader.fault(node, &format!("at most {CLAUSES_AT_MOST} clauses"));
        }
        for item in items.iter().take(CLAUSES_AT_MOST) {
            if let Some(clause) = clauses.clause(reader, item) {
                clauses.read.push(clause);
            }
        }
        reader.distinct(node, clauses.read.iter().map(|clause| clause.id));
        keep_all(clauses.read)
    }

    fn clause(&self, reader: &mut Reader<'_>, node: &Node) -> Option<&'static Clause> {
        let mut fields = reader.fields(node)?;
        let like = match fields.get("like") {
            Some(node) => Some(self.like(reader, node)?),
            None => None,
        };
        if let Some(like) = like.filter(|_| matches!(&node.what, What::Map(fields) if fields.len() == 1)) {
            return Some(like);
        }
        let mut given = |name| match like {
            Some(_) => fields.get(name),
            None => reader.needed(&mut fields, name),
        };
        let (id, says, source) = (given("id"), given("says"), given("source"));
        let id = id.map(|node| reader.name(node));
        let says = says.map(|node| reader.words(node));
        let source = source.map(|node| reader.source(node));
        let readings = fields.get("readings").map(|node| reader.readings(node));
        let counts = fields.get("counting").map(|node| reader.counts(node));
        let rule = self.rule(reader, &mut fields, like.is_some());
        reader.end(fields);
        let readings = readings.or(like.map(|like| like.readings)).unwrap_or(&[]);
        if let Some(Some(rule)) = &rule {
            self.is_chained_above(reader, node, rule, readings);
        }
        Some(keep(Clause {
            id: id.unwrap_or(like.map(|like| like.id))?,
            text: says.unwrap_or(like.map(|like| like.text))?,
            source: source.unwrap_or(like.map(|like| like.source))?,
            rule: rule.unwrap_or(like.map(|like| like.rule))?,
            counts: counts.or(like.map(|like| like.counts)).unwrap_or_default(),
            readings,
        }))
    }

    /// The clause of an earlier edition, such as `2021-12-28/period`.
    fn like(&self, reader: &mut Reader<'_>, node: &Node) -> Option<&'static Clause> {
        let text = reader.text(node)?;
        let editions = self.earlier.iter().flat_map(|edition| {
            edition.clauses.iter().map(|clause| (format!("{}/{}", edition.id, clause.id), *clause))
        });
        let known: Vec<_> = editions.collect();
        let found = known.iter().find(|(name, _)| name == text).map(|(_, clause)| *clause);
        if found.is_none() {
            let known: Vec<&str> = known.iter().map(|(name, _)| name.as_str()).collect();
            reader.unknown(node, text, &known);
        }
        found
    }

    /// A clock that hangs on a silence hangs on one of a clause above: so nothing hangs on itself.
    fn is_chained_above(
        &self,
        reader: &mut Reader<'_>,
        node: &Node,
        rule: &Rule,
        readings: &'static [Reading],
    ) {
        let silences: Vec<&str> = self
            .read
            .iter()
            .filter(|clause| matches!(clause.rule, Rule::Silence(_)))
            .map(|clause| clause.id)
            .collect();
        let by_readings = readings.iter().filter_map(|reading| match reading.patch {
            Patch::Starts(anchor) | Patch::StartsWithin(anchor, _) => Some(anchor),
            _ => None,
        });
        for id in rule.starts().into_iter().chain(by_readings).flat_map(|anchor| anchor.chain()) {
            if !silences.contains(&id) {
                reader.unknown(node, id, &silences);
            }
        }
    }

    /// A clause of this edition that stands above.
    fn above(&self, reader: &mut Reader<'_>, node: &Node) -> Option<&'static Clause> {
        let id = reader.text(node)?;
        let found = self.read.iter().copied().find(|clause| clause.id == id);
        if found.is_none() {
            let known: Vec<&str> = self.read.iter().map(|clause| clause.id).collect();
            reader.unknown(node, id, &known);
        }
        found
    }

    /// What follows from the clause: `None` where nothing is said of it, the inner `None` where it cannot be read.
    fn rule(
        &self,
        reader: &mut Reader<'_>,
        fields: &mut Fields<'_>,
        may_be_left_out: bool,
    ) -> Option<Option<Rule>> {
        let mut found = Vec::new();
        for name in KINDS {
            let is_there = fields.has(name);
            let node = fields.get(name);
            if is_there {
                found.push((name, node.unwrap_or(fields.node)));
            }
        }
        match found[..] {
            [(name, node)] => Some(self.rule_of(reader, name, node)),
            [] if may_be_left_out => None,
            _ => {
                let names: Vec<&str> = found.iter().map(|(name, _)| *name).collect();
                let found = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
                reader.note(Fault::at(fields.node, found, format!("one of {}", KINDS.join(", "))));
                Some(None)
            }
        }
    }

    fn rule_of(&self, reader: &mut Reader<'_>, name: &str, node: &Node) -> Option<Rule> {
        if name == "scope" {
            return Some(Rule::Scope(reader.condition(node)?));
        }
        let mut fields = reader.fields(node)?;
        let rule = match name {
            "period" => reader.period(&mut fields),
            "entitlement" => reader.entitlement(&mut fields),
            "duty" => reader.duty(&mut fields),
            "prohibition" => reader.prohibition(&mut fields),
            "silence" => self.silence(reader, &mut fields),
            "refusal" => {
                let services = reader.needed(&mut fields, "services");
                Some(Rule::Refusal(reader.services(services)))
            }
            "right" => self.right(reader, &mut fields),
            "exposure" => reader.exposure(&mut fields),
            "counter" => reader.counter(&mut fields),
            "performance-year" => reader.performance_year(&mut fields),
            "desk" => reader.desk(&mut fields),
            "resumption" => reader.resumption(&mut fields),
            _ => reader.note_of(&mut fields),
        };
        reader.end(fields);
        rule
    }

    fn silence(&self, reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Option<Rule> {
        let follows = reader.needed(fields, "follows").and_then(|node| {
            let clause = self.above(reader, node)?;
            if !matches!(clause.rule, Rule::Duty(_)) {
                reader.fault(node, "a clause that is a duty");
            }
            Some(clause)
        });
        let deemed =
            reader.needed(fields, "deemed").and_then(|node| reader.word(node, Deemed::ALL, Deemed::WORDS));
        let services = fields.get("services");
        let services = reader.services(services);
        let by_default = fields.get("by-default").and_then(|node| reader.yes_no(node)).unwrap_or(true);
        let explicit = fields.get("explicit");
        let explicit = reader.is_yes(explicit);
        Some(Rule::Silence(Silence { follows: follows?, deemed: deemed?, services, by_default, explicit }))
    }

    fn right(&self, reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Option<Rule> {
        let holder =
            reader.needed(fields, "holder").and_then(|node| reader.word(node, Party::ALL, Party::WORDS));
        let of = reader.thread(fields);
        let opened_by = fields.get("opened-by");
        let opened_by = reader.kinds(opened_by);
        let starts = reader.needed(fields, "starts").and_then(|node| reader.anchor(node));
        let opens_after = fields.get("opens-after").and_then(|node| reader.window(node));
        let closes_after = fields.get("closes-after").and_then(|node| reader.window(node));
        let used_by = fields.get("used-by");
        let used_by = reader.kinds(used_by);
        let after = fields.get("after").and_then(|node| self.above(reader, node));
        let action = reader.action(fields);
        Some(Rule::Option(Right {
            holder: holder?,
            of: of?,
            opened_by,
            starts: starts?,
            opens_after,
            closes_after,
            used_by,
            after,
            action,
        }))
    }
}

impl Reader<'_> {
    fn services(&mut self, node: Option<&Node>) -> &'static [Service] {
        let every: Vec<Service> = self.library.topics().collect();
        let words: Vec<&'static str> = every.iter().map(|topic| topic.word()).collect();
        self.word_list(node, &every, &words)
    }

    fn kinds(&mut self, node: Option<&Node>) -> &'static [EventKind] {
        let mut found = Vec::new();
        for item in node.map_or(&[][..], |node| self.listed(node)) {
            found.extend(self.kind(item));
        }
        keep_all(found)
    }

    /// The matter that something is about: one that some event opens, or the order.
    fn thread(&mut self, fields: &mut Fields<'_>) -> Option<ThreadKind> {
        let node = self.needed(fields, "of")?;
        let mut every = vec![ThreadKind::Order];
        for opened in self.library.kinds().filter_map(|kind| kind.traits().opens) {
            if !every.contains(&opened) {
                every.push(opened);
            }
        }
        let words: Vec<&'static str> = every.iter().map(|matter| matter.word()).collect();
        self.word(node, &every, &words)
    }

    fn action(&mut self, fields: &mut Fields<'_>) -> Option<Action> {
        fields.get("action").and_then(|node| self.word(node, Action::ALL, Action::WORDS))
    }

    fn bearer(&mut self, fields: &mut Fields<'_>) -> Option<Party> {
        self.needed(fields, "bearer").and_then(|node| self.word(node, Party::ALL, Party::WORDS))
    }

    fn when(&mut self, fields: &mut Fields<'_>) -> Option<Condition> {
        fields.get("when").map_or(Some(Condition::All(&[])), |node| self.condition(node))
    }

    fn period(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
        let starts = self.needed(fields, "starts").and_then(|node| self.anchor(node));
        let lasts = match fields.get("usual") {
            Some(node) => {
                let items = self.list(node);
                let usual: Vec<_> = items.iter().filter_map(|item| self.usual(item)).collect();
                Some(Lasts::Usual(keep_all(usual)))
            }
            None => self.needed(fields, "lasts").and_then(|node| self.window(node)).map(Lasts::Fixed),
        };
        Some(Rule::Period(Period { starts: starts?, lasts: lasts? }))
    }

    fn usual(&mut self, node: &Node) -> Option<(Category, Window, Window)> {
        let mut fields = self.fields(node)?;
        let category = self
            .needed(&mut fields, "category")
            .and_then(|node| self.word(node, Category::ALL, Category::WORDS));
        let least = self.needed(&mut fields, "at-least").and_then(|node| self.window(node));
        let most = self.needed(&mut fields, "at-most").and_then(|node| self.window(node));
        self.end(fields);
        Some((category?, least?, most?))
    }

    fn entitlement(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
        let services = self.needed(fields, "services");
        let services = self.services(services);
        let free = fields.get("free").and_then(|node| self.yes_no(node));
        let when = self.when(fields);
        Some(Rule::Entitlement(Entitlement { services, free, when: when? }))
    }

    fn duty(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
        let bearer = self.bearer(fields);
        let of = self.thread(fields);
        let opened_by = fields.get("opened-by");
        let opened_by = self.kinds(opened_by);
        let services = fields.get("services");
        let services = self.services(services);
        let is = fields.get("matter").map(|node| (node, true));
        let is_not = fields.get("matter-not").map(|node| (node, false));
        let matter =
            is.or(is_not).and_then(|(node, is)| Some((self.word(node, Matter::ALL, Matter::WORDS)?, is)));
        let when = self.when(fields);
        let starts = self.needed(fields, "starts").and_then(|node| self.anchor(node));
        let within = self.needed(fields, "within").and_then(|node| self.window(node));
        let done_by = self.needed(fields, "done-by").and_then(|node| self.performance(node));
        let excused_when = fields.get("excused-when").and_then(|node| self.condition(node));
        let evidence = fields.get("evidence");
        let evidence = self.word_list(evidence, Evidence::ALL, Evidence::WORDS);
        let action = self.action(fields);
        let awaits = fields.get("awaits").map_or(&[][..], |node| self.awaits(node));
        Some(Rule::Duty(Duty {
            bearer: bearer?,
            of: of?,
            opened_by,
            services,
            matter,
            when: when?,
            starts: starts?,
            within: within?,
            done_by: done_by?,
            excused_when,
            evidence,
            action,
            awaits,
        }))
    }

    /// What each party can do while a clock has not started.
    fn awaits(&mut self, node: &Node) -> &'static [(Party, Action)] {
        let What::Map(parties) = &node.what else {
            self.fault(node, "for each party what it can do, such as seller: confirm-appointment");
            return &[];
        };
        self.each_once(parties);
        let mut all = Vec::new();
        for (party, action) in parties {
            match Party::from_word(party) {
                Some(party) => {
                    all.extend(self.word(action, Action::ALL, Action::WORDS).map(|action| (party, action)));
                }
                None => self.unknown(action, party, Party::WORDS),
            }
        }
        keep_all(all)
    }

    fn performance(&mut self, node: &Node) -> Option<Performance> {
        if matches!(node.what, What::Map(_)) {
            let mut fields = self.fields(node)?;
            let every = self.needed(&mut fields, "every");
            self.end(fields);
            return Some(Performance::Every(self.kinds(Some(every?))));
        }
        Some(match node.text() {
            Some("response") => Performance::Response,
            Some("effective-reply") => Performance::EffectiveReply,
            Some("reasonable-solution") => Performance::ReasonableSolution,
            Some(word) if !self.library.kinds().any(|kind| kind.word() == word) => {
                let every: Vec<&str> = self.library.kinds().map(|kind| kind.word()).collect();
                let words = ["response", "effective-reply", "reasonable-solution"];
                self.unknown(node, word, &[&words[..], &every].concat());
                return None;
            }
            _ => Performance::First(self.kinds(Some(node))),
        })
    }

    fn prohibition(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
        let bearer = self.bearer(fields);
        let broken_by = self.needed(fields, "broken-by").and_then(|node| self.kind(node));
        let services = fields.get("services");
        let services = self.services(services);
        let services_when = match fields.get("services-when") {
            Some(node) => {
                let mut inner = self.fields(node)?;
                let services = self.needed(&mut inner, "services");
                let services = self.services(services);
                let when = self.when(&mut inner);
                self.end(inner);
                (services, when?)
            }
            None => (&[][..], Condition::All(&[])),
        };
        Some(Rule::Prohibition(Prohibition {
            bearer: bearer?,
            broken_by: broken_by?,
            services,
            services_when,
        }))
    }

    fn exposure(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
        let items = self.needed(fields, "consequences").map_or(&[][..], |node| self.list(node));
        let consequences = items.iter().filter_map(|item| self.consequence(item)).collect();
        Some(Rule::Exposure(Exposure { consequences: keep_all(consequences) }))
    }

    fn consequence(&mut self, node: &Node) -> Option<Consequence> {
        if node.text() == Some("removal") {
            return Some(Consequence::Removal);
        }
        let mut fields = self.fields(node)?;
        let consequence = match (fields.get("points"), fields.get("compensation")) {
            (Some(node), None) => {
                let numbers: Vec<u32> =
                    self.list(node).iter().filter_map(|item| self.number(item, 1_000)).collect();
                if let [least, most] = numbers[..] {
                    Some(Consequence::Points(least, most))
                } else {
                    self.fault(node, "the least and the most, such as [1, 3]");
                    None
                }
            }
            (None, Some(node)) => {
                let mut inner = self.fields(node)?;
                let percent = self.needed(&mut inner, "percent").and_then(|node| self.number(node, 1_000));
                let cap = self.needed(&mut inner, "at-most").and_then(|node| self.dollars(node));
                self.end(inner);
                percent
                    .zip(cap)
                    .map(|(percent, cap)| Consequence::Compensation { percent: i64::from(percent), cap })
            }
            _ => {
                self.fault(node, "removal, points or compensation");
                None
            }
        };
        self.end(fields);
        consequence
    }

    /// Cents of an amount in US dollars.
    fn dollars(&mut self, node: &Node) -> Option<i64> {
        let cents = node.text().and_then(money).and_then(Money::cents);
        if cents.is_none() {
            self.fault(node, "an amount in US dollars, such as 500 USD");
        }
        cents
    }

    fn counter(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
        let counter =
            self.needed(fields, "counter").and_then(|node| self.word(node, Counter::ALL, Counter::WORDS));
        let lives = self.needed(fields, "lives").and_then(|node| self.window(node));
        let steps = self.needed(fields, "steps").map_or(&[][..], |node| self.steps(node));
        let each = fields.get("each").and_then(|node| self.number(node, 1_000));
        let most_at_once = self.needed(fields, "most-at-once").and_then(|node| self.number(node, 1_000));
        Some(Rule::Counter(PointsCounter {
            counter: counter?,
            lives: lives?,
            steps,
            each,
            most_at_once: most_at_once?,
        }))
    }

    pub(super) fn steps(&mut self, node: &Node) -> &'static [Step] {
        let items = self.list(node);
        keep_all(items.iter().filter_map(|item| self.step(item)).collect())
    }

    fn step(&mut self, node: &Node) -> Option<Step> {
        let mut fields = self.fields(node)?;
        let at = self.needed(&mut fields, "at").and_then(|node| self.number(node, 100_000));
        let every = fields.get("every");
        let every = self.is_yes(every);
        let then = self.needed(&mut fields, "then").and_then(|node| self.measure(node));
        self.end(fields);
        if at == Some(0) {
            self.fault(node, "a sum above 0");
        }
        Some(Step { at: at.filter(|at| *at > 0)?, every, then: then? })
    }

    fn measure(&mut self, node: &Node) -> Option<Measure> {
        let text = self.text(node)?;
        let days = |name: &str| {
            let days: u32 = text.strip_prefix(name)?.strip_suffix(" days")?.trim().parse().ok()?;
            (days <= 10_000).then_some(days)
        };
        let measure = match text {
            "warning" => Some(Measure::Warning),
            "closed" => Some(Measure::Closed),
            _ => days("freeze ")
                .map(Measure::Freeze)
                .or_else(|| days("no-goods-operations ").map(Measure::NoGoodsOperations)),
        };
        if measure.is_none() {
            self.fault(node, "warning, freeze N days, no-goods-operations N days, or closed");
        }
        measure
    }

    fn performance_year(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
        let case = self.needed(fields, "case").and_then(|node| self.kind(node));
        let lasts = self.needed(fields, "lasts").and_then(|node| self.window(node));
        let items = self.needed(fields, "tiers").map_or(&[][..], |node| self.list(node));
        let tiers = items.iter().filter_map(|item| {
            let mut fields = self.fields(item)?;
            let from = self.needed(&mut fields, "from").and_then(|node| self.number(node, 100_000));
            let points = self.needed(&mut fields, "points").and_then(|node| self.number(node, 1_000));
            self.end(fields);
            Some((from?, points?))
        });
        let tiers: Vec<_> = tiers.collect();
        Some(Rule::PerformanceYear(PerformanceYear { case: case?, lasts: lasts?, tiers: keep_all(tiers) }))
    }

    fn desk(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
        let from = self.needed(fields, "from").and_then(|node| self.date(node));
        let through = self.needed(fields, "through").and_then(|node| self.date(node));
        let weekdays_only = fields.get("weekdays-only");
        let weekdays_only = self.is_yes(weekdays_only);
        let opens = self.needed(fields, "opens").and_then(|node| self.clock(node));
        let closes = self.needed(fields, "closes").and_then(|node| self.clock(node));
        Some(Rule::Desk(Desk {
            from: from?,
            through: through?,
            weekdays_only,
            opens: opens?,
            closes: closes?,
        }))
    }

    fn clock(&mut self, node: &Node) -> Option<u32> {
        let clock = node.text().and_then(clock_seconds);
        if clock.is_none() {
            self.fault(node, "a time of day, such as 09:00");
        }
        clock
    }

    fn resumption(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
        let (node, at_the_earliest) = match fields.get("at-the-earliest") {
            Some(node) => (node, true),
            None => (self.needed(fields, "at")?, false),
        };
        // Asked for in any case: the name is not unknown.
        fields.get("at");
        Some(Rule::Resumption(Resumption { at: self.wall(node, WallTime::start_of)?, at_the_earliest }))
    }

    /// Something to know; for requests of certain days where it names both ends of them.
    fn note_of(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
        if !fields.has("from") && !fields.has("through") {
            return Some(Rule::Note(None));
        }
        let from = self.needed(fields, "from").and_then(|node| self.date(node));
        let through = self.needed(fields, "through").and_then(|node| self.date(node));
        Some(Rule::Note(Some((from?, through?))))
    }

    // ---- what clauses are made of ---------------------------------------------------------------

    /// A length such as `48 hours`, `14 natural days`, `7 working days`, `1 year`; or `until` a time; or `as agreed`.
    pub(super) fn window(&mut self, node: &Node) -> Option<Window> {
        let window = node.text().and_then(window);
        if window.is_none() {
            self.fault(
                node,
                "a length: N hours, natural days, working days, months or years; until a time; as agreed",
            );
        }
        window
    }

    /// The event from which time is counted.
    pub(super) fn anchor(&mut self, node: &Node) -> Option<Anchor> {
        const WORDS: [&str; 10] = [
            "received",
            "sent",
            "confirmed",
            "responded",
            "paid",
            "key-event",
            "shipped-or-received",
            "agreed-dates",
            "first …",
            "last …",
        ];
        const ANCHORS: [Anchor; 8] = [
            Anchor::Received,
            Anchor::Sent,
            Anchor::Confirmed,
            Anchor::Responded,
            Anchor::Paid,
            Anchor::KeyEvent,
            Anchor::ShippedOrReceived,
            Anchor::AgreedDates,
        ];
        if matches!(node.what, What::Map(_)) {
            return self.combined_anchor(node);
        }
        let text = self.text(node)?;
        if let Some(kind) = text.strip_prefix("first ") {
            return self.kind_named(node, kind).map(Anchor::First);
        }
        if let Some(kind) = text.strip_prefix("last ") {
            return self.kind_named(node, kind).map(Anchor::Last);
        }
        self.word(node, &ANCHORS, &WORDS)
    }

    /// The earlier or the later of several anchors, or the instant at which a clause deems silence.
    fn combined_anchor(&mut self, node: &Node) -> Option<Anchor> {
        let mut fields = self.fields(node)?;
        let (earlier, later) = (fields.get("earlier-of"), fields.get("later-of"));
        let deemed = fields.get("deemed-by");
        let count = [earlier, later, deemed].iter().flatten().count();
        if count != 1 {
            self.fault(node, "one of earlier-of, later-of and deemed-by");
        }
        self.end(fields);
        if let Some(node) = deemed {
            return self.name(node).map(Anchor::Deemed);
        }
        let list = self.list(earlier.or(later)?);
        let anchors: Vec<Anchor> = list.iter().filter_map(|item| self.anchor(item)).collect();
        if !(2..=6).contains(&list.len()) {
            self.fault(node, "two to six starts");
        }
        let anchors = keep_all(anchors);
        Some(if earlier.is_some() { Anchor::Earlier(anchors) } else { Anchor::Later(anchors) })
    }

    /// A condition: every field of it must hold.
    pub(super) fn condition(&mut self, node: &Node) -> Option<Condition> {
        let What::Map(fields) = &node.what else {
            self.fault(node, "facts with what they must be, such as platform: alibaba");
            return None;
        };
        self.each_once(fields);
        let mut all: Vec<_> = fields.iter().map(|(name, value)| self.one_condition(name, value)).collect();
        if all.len() == 1 {
            return all.swap_remove(0);
        }
        all.into_iter().collect::<Option<Vec<_>>>().map(|all| Condition::All(keep_all(all)))
    }

    fn conditions(&mut self, node: &Node) -> Option<&'static [Condition]> {
        let items = self.list(node);
        let all: Vec<_> = items.iter().map(|item| self.condition(item)).collect();
        all.into_iter().collect::<Option<Vec<_>>>().map(keep_all)
    }

    fn one_condition(&mut self, name: &str, node: &Node) -> Option<Condition> {
        Some(match name {
            "all" => Condition::All(self.conditions(node)?),
            "any" => Condition::Any(self.conditions(node)?),
            "not" => Condition::Not(keep(self.condition(node)?)),
            "platform" => Condition::On(self.word(node, Platform::ALL, Platform::WORDS)?),
            "industry" => Condition::Industry(self.word(node, Industry::ALL, Industry::WORDS)?),
            "order-kind" => Condition::Kind(self.word(node, OrderKind::ALL, OrderKind::WORDS)?),
            "category" => Condition::Goods(self.word(node, Category::ALL, Category::WORDS)?),
            "sale" => Condition::Sold(self.word(node, Sale::ALL, Sale::WORDS)?),
            "seller-region" => Condition::SellerIn(self.word_list(Some(node), Region::ALL, Region::WORDS)),
            "membership" => Condition::Member(self.word_list(Some(node), Membership::ALL, Membership::WORDS)),
            "buyer-tier" => Condition::Tier(self.word_list(Some(node), BuyerTier::ALL, BuyerTier::WORDS)),
            "order-amount" => Condition::WorthAtMost(self.at_most(node)?),
            "stated-period" => {
                self.word(node, &[()], &["known"])?;
                Condition::PeriodStated
            }
            "agreed-ship-by" => {
                let last =
                    node.text().and_then(|text| wall(text.strip_prefix("not after ")?)).or_else(|| {
                        self.fault(node, "not after a time, such as not after 2022-02-15T23:59:59");
                        None
                    });
                Condition::AgreedShipByNotAfter(last?)
            }
            _ => {
                let facts: Vec<Fact> = self.library.facts().collect();
                let Some(fact) = facts.iter().copied().find(|fact| fact.word() == camel(name)) else {
                    let every: Vec<String> = facts.iter().map(|fact| kebab(fact.word())).collect();
                    let every = ["all", "any", "not"].into_iter().chain(every.iter().map(String::as_str));
                    let every: Vec<&str> = every.collect();
                    self.unknown(node, name, &every);
                    return None;
                };
                match fact.declared() {
                    Some(FactSort::Choice(words)) => {
                        Condition::OneOf(fact, self.word_list(Some(node), words, words))
                    }
                    Some(FactSort::Amount) => Condition::AtMost(fact, self.at_most(node)?),
                    _ if fact.is_flag() => {
                        let is = Condition::Is(fact);
                        if self.yes_no(node)? { is } else { Condition::Not(keep(is)) }
                    }
                    _ => {
                        let found = format!("\"{name}\"");
                        self.note(Fault::at(node, found, "a fact that a condition can ask for"));
                        return None;
                    }
                }
            }
        })
    }

    fn at_most(&mut self, node: &Node) -> Option<Money> {
        let amount = node.text().and_then(|text| text.strip_prefix("at most ")).and_then(money);
        if amount.is_none() {
            self.fault(node, "at most an amount, such as at most 500 USD");
        }
        amount
    }
}

/// A fact's name as rulebooks write it: words with hyphens.
fn kebab(word: &str) -> String {
    let mut text = String::new();
    for letter in word.chars() {
        if letter.is_ascii_uppercase() {
            text.push('-');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

/// The same as cases write it: capitals in place of hyphens.
pub(super) fn camel(name: &str) -> String {
    let mut parts = name.split('-');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut letters = part.chars();
        text.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        text.push_str(letters.as_str());
    }
    text
}

fn money(text: &str) -> Option<Money> {
    let (amount, currency) = text.trim().split_once(' ')?;
    Money::parse(amount, currency)
}

fn window(text: &str) -> Option<Window> {
    if text == "as agreed" {
        return Some(Window::AsAgreed);
    }
    if let Some(until) = text.strip_prefix("until ") {
        return wall(until).map(Window::Until);
    }
    let (amount, unit) = text.split_once(' ')?;
    let amount: u32 = amount.parse().ok()?;
    let (window, most) = match unit.trim() {
        "hour" | "hours" => (Window::Hours(amount), YEARS_AT_MOST * 365 * 24),
        "natural day" | "natural days" => (Window::NaturalDays(amount), YEARS_AT_MOST * 365),
        "working day" | "working days" => (Window::WorkingDays(amount), YEARS_AT_MOST * 365),
        "month" | "months" => (Window::Months(amount), YEARS_AT_MOST * 12),
        "year" | "years" => (Window::Months(amount.checked_mul(12)?), YEARS_AT_MOST),
        _ => return None,
    };
    (1..=most).contains(&amount).then_some(window)
}

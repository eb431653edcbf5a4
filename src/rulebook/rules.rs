//! What follows from a clause, by its kind.

use super::fault::Fault;
use super::node::{Node, What};
use super::reader::{Fields, Reader, clock_seconds, keep, keep_all};
use super::terms::money;
use super::vocabulary::{
    Action, Clause, Condition, Consequence, Desk, Duty, Entitlement, Exposure, Lasts, Measure, Pause,
    Performance, PerformanceYear, Period, PointsCounter, Prohibition, Resumption, Rule, Step, ThreadKind,
    Told, Usual,
};
use crate::case::{Attribute, Counter, EventKind, Evidence, Fact, FactSort, Matter, Money, Party, Service};
use crate::time::{WallTime, Window};

impl Reader<'_> {
    pub(super) fn services(&mut self, node: Option<&Node>) -> &'static [Service] {
        let every: Vec<Service> = self.library.topics().collect();
        let words: Vec<&'static str> = every.iter().map(|topic| topic.word()).collect();
        self.word_list(node, &every, &words)
    }

    pub(super) fn kinds(&mut self, node: Option<&Node>) -> &'static [EventKind] {
        let mut found = Vec::new();
        for item in node.map_or(&[][..], |node| self.listed(node)) {
            found.extend(self.kind(item));
        }
        keep_all(found)
    }

    /// The matter that something is about: one that some event opens, or the order.
    pub(super) fn thread(&mut self, fields: &mut Fields<'_>) -> Option<ThreadKind> {
        let node = self.needed(fields, "of")?;
        let mut every = vec![ThreadKind::Order];
        for opened in self.library.kinds().filter_map(|kind| kind.traits().opens) {
            if !every.contains(&opened) {
                every.push(opened);
            }
        }
        self.open_word(node, &every, ThreadKind::word)
    }

    /// A word of a set to which rulebooks add.
    fn open_word<T: Copy>(&mut self, node: &Node, every: &[T], word: fn(T) -> &'static str) -> Option<T> {
        let words: Vec<&'static str> = every.iter().map(|one| word(*one)).collect();
        self.word(node, every, &words)
    }

    /// What a request is about.
    pub(super) fn topic(&mut self, node: &Node) -> Option<Service> {
        let every: Vec<Service> = self.library.topics().collect();
        self.open_word(node, &every, Service::word)
    }

    pub(super) fn action(&mut self, fields: &mut Fields<'_>) -> Option<Action> {
        fields.get("action").and_then(|node| self.action_named(node))
    }

    fn action_named(&mut self, node: &Node) -> Option<Action> {
        let every: Vec<Action> = self.library.actions().collect();
        self.open_word(node, &every, Action::word)
    }

    fn bearer(&mut self, fields: &mut Fields<'_>) -> Option<Party> {
        self.needed(fields, "bearer").and_then(|node| self.word(node, Party::ALL, Party::WORDS))
    }

    pub(super) fn when(&mut self, fields: &mut Fields<'_>) -> Option<Condition> {
        fields.get("when").map_or(Some(Condition::All(&[])), |node| self.condition(node))
    }

    /// What stops the clock of a right.
    pub(super) fn pause(&mut self, node: &Node) -> Option<Pause> {
        let mut fields = self.fields(node)?;
        let by = self.needed(&mut fields, "by").map(|node| self.kinds(Some(node)));
        let until = self.needed(&mut fields, "until").map(|node| self.kinds(Some(node)));
        let left_at_least =
            fields.get("left-at-least").and_then(|node| self.window(node).map(|left| (node, left)));
        let left_at_least = match left_at_least {
            None => 0,
            Some((_, Window::NaturalDays(days))) => days,
            Some((node, _)) => {
                self.fault(node, "a number of natural days");
                0
            }
        };
        self.end(fields);
        Some(Pause { by: by?, until: until?, left_at_least })
    }

    pub(super) fn period(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
        let starts = self.needed(fields, "starts").and_then(|node| self.anchor(node));
        let lasts = match fields.get("usual") {
            Some(node) => self.usual(node).map(|usual| Lasts::Usual(keep(usual))),
            None if fields.has("lasts") => {
                fields.get("lasts").and_then(|node| self.window(node)).map(Lasts::Fixed)
            }
            None => {
                self.note(Fault::at(
                    fields.node,
                    "neither \"lasts\" nor \"usual\"",
                    "how long the period lasts",
                ));
                None
            }
        };
        Some(Rule::Period(Period { starts: starts?, lasts: lasts? }))
    }

    /// How long periods last where nobody has fixed it.
    fn usual(&mut self, node: &Node) -> Option<Usual> {
        let is_length = |fact: Fact| fact.is(FactSort::Length);
        let mut fields = self.fields(node)?;
        let by = self.needed(&mut fields, "by");
        let by =
            by.and_then(|node| self.fact_of(node, "one of several words", |fact| !fact.words().is_empty()));
        let each = self.needed(&mut fields, "each").map_or(&[][..], |node| self.list(node));
        let each = each.iter().filter_map(|item| self.usual_of(item, by?)).collect();
        let stated = self.needed(&mut fields, "unless-stated");
        let stated = stated.and_then(|node| self.fact_of(node, "a length", is_length));
        let extended_by = fields.get("extended-by");
        let extended_by = extended_by.and_then(|node| self.fact_of(node, "a length", is_length));
        self.end(fields);
        Some(Usual { by: by?, each: keep_all(each), unless_stated: stated?, extended_by })
    }

    fn usual_of(&mut self, node: &Node, by: Fact) -> Option<(&'static str, Window, Window)> {
        let mut fields = self.fields(node)?;
        let word = self.needed(&mut fields, "is").and_then(|node| self.word(node, by.words(), by.words()));
        let least = self.needed(&mut fields, "at-least").and_then(|node| self.window(node));
        let most = self.needed(&mut fields, "at-most").and_then(|node| self.window(node));
        self.end(fields);
        Some((word?, least?, most?))
    }

    pub(super) fn entitlement(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
        let services = self.needed(fields, "services");
        let services = self.services(services);
        let free = fields.get("free").and_then(|node| self.yes_no(node));
        let when = self.when(fields);
        Some(Rule::Entitlement(Entitlement { services, free, when: when? }))
    }

    pub(super) fn duty(
        &mut self,
        fields: &mut Fields<'_>,
        asked_within: &'static [&'static Clause],
    ) -> Option<Rule> {
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
        let within_node = self.needed(fields, "within");
        let within = within_node.and_then(|node| self.window_or_agreed(node));
        if let (Some(node), Some(of), Some((Window::AsAgreed, None))) = (within_node, of, within) {
            self.offers_a_day(node, of, opened_by);
        }
        let not_due_before = fields.get("not-due-before").and_then(|node| self.anchor(node));
        let done_by = self.needed(fields, "done-by").and_then(|node| self.performance(node));
        let excused_when = fields.get("excused-when").and_then(|node| self.condition(node));
        let evidence = fields.get("evidence");
        let evidence = self.word_list(evidence, Evidence::ALL, Evidence::WORDS);
        let action = self.action(fields);
        let awaits = fields.get("awaits").map_or(&[][..], |node| self.told(node));
        let once_missed = fields.get("once-missed").map_or(&[][..], |node| self.told(node));
        Some(Rule::Duty(Duty {
            bearer: bearer?,
            of: of?,
            opened_by,
            services,
            matter,
            when: when?,
            asked_within,
            starts: starts?,
            within: within?.0,
            agreed: within?.1,
            not_due_before,
            done_by: done_by?,
            excused_when,
            evidence,
            action,
            awaits,
            once_missed,
        }))
    }

    /// A window that ends with an offered day needs a matter that is opened by naming one.
    fn offers_a_day(&mut self, node: &Node, of: ThreadKind, opened_by: &[EventKind]) {
        let names_a_day = |kind: EventKind| {
            let traits = kind.traits();
            let opens = traits.opens == Some(of) && !traits.is_receipt;
            let is_meant = opened_by.is_empty() || opened_by.contains(&kind);
            opens && is_meant && traits.attributes.contains(&Attribute::To)
        };
        if !self.library.kinds().any(names_a_day) {
            self.fault(node, "a matter that is opened by an event with a day: attributes: to");
        }
    }

    /// What each party can do.
    pub(super) fn told(&mut self, node: &Node) -> Told {
        let What::Map(parties) = &node.what else {
            self.fault(node, "for each party what it can do, such as seller: confirm-appointment");
            return &[];
        };
        self.each_once(parties);
        let mut all = Vec::new();
        for (party, action) in parties {
            match Party::from_word(party) {
                Some(party) => {
                    all.extend(self.action_named(action).map(|action| (party, action)));
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

    pub(super) fn prohibition(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
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

    pub(super) fn exposure(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
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
                let of = self.needed(&mut inner, "of");
                let of =
                    of.and_then(|node| self.fact_of(node, "an amount", |fact| fact.is(FactSort::Amount)));
                let cap = self.needed(&mut inner, "at-most").and_then(|node| self.dollars(node));
                self.end(inner);
                percent.zip(of).zip(cap).map(|((percent, of), cap)| Consequence::Compensation {
                    percent: i64::from(percent),
                    of,
                    cap,
                })
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

    pub(super) fn counter(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
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

    pub(super) fn performance_year(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
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

    pub(super) fn desk(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
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

    pub(super) fn resumption(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
        let (node, at_the_earliest) = match fields.get("at-the-earliest") {
            Some(node) => (node, true),
            None => (self.needed(fields, "at")?, false),
        };
        // Asked for in any case: the name is not unknown.
        fields.get("at");
        Some(Rule::Resumption(Resumption { at: self.wall(node, WallTime::start_of)?, at_the_earliest }))
    }

    /// Something to know; for requests of certain days where it names both ends of them.
    pub(super) fn note_of(&mut self, fields: &mut Fields<'_>) -> Option<Rule> {
        if !fields.has("from") && !fields.has("through") {
            return Some(Rule::Note(None));
        }
        let from = self.needed(fields, "from").and_then(|node| self.date(node));
        let through = self.needed(fields, "through").and_then(|node| self.date(node));
        Some(Rule::Note(Some((from?, through?))))
    }
}

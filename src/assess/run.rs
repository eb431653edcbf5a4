//! The second step: how every clause of a plan stands for a case. No text, no explanation.

use crate::case::{Attribute, Category, Channel, Counter, EventKind, Fact, Party, Sale, Unit};
use crate::rulebook::{
    Anchor, Choice, Condition, Desk, Duty, Entitlement, Exposure, Lasts, Liberty, Measure, Performance,
    PerformanceYear, PointsCounter, Prohibition, Resumption, Rule, Silence, Step, ThreadKind,
};
use crate::time::{Counting, Date, DayCount, Instant, SHANGHAI, Span, Window, due};

use super::condition::holds;
use super::facts::{Facts, Happening, Link, Thread};
use super::plan::{Plan, Terms};
use super::possible::{Doubt, Possibilities, Possibility};
use super::state::{Missing, Outcome, State, States, Truth};

/// For when `run` answers, and what it may take as seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// The instant for which the states hold.
    pub as_of: Instant,
    /// Events after this are not counted; later than this nothing new is taken to happen.
    pub seen: Instant,
    /// Take it that nothing happened beyond what the case shows.
    pub whole: bool,
    /// Whether the plan's edition governs.
    pub in_force: Truth,
}

impl Frame {
    /// What a case shows at this instant.
    pub fn at(as_of: Instant) -> Self {
        Self { as_of, seen: as_of, whole: false, in_force: Truth::Yes }
    }
}

/// No reading moves the end of a window further than this.
const MARGIN: i64 = 45 * 86_400;

/// Writes how every clause of the plan stands, for every thread it concerns. `outcomes` is
/// cleared first and keeps its memory; which outcome stands where depends on the edition and the
/// case's threads only, never on the answers.
///
/// ```
/// use aftersales::assess::{Answers, Facts, Frame, State, plan, run};
/// use aftersales::case::Case;
/// use aftersales::rulebooks::machinery;
/// use aftersales::time::Instant;
/// let case = Case::default();
/// let answers = Answers::default();
/// let edition = machinery::RULEBOOK.parts[0].editions[0];
/// let (plan, facts) = (plan(&machinery::RULEBOOK, edition, &answers), Facts::of(&case, &answers));
/// let mut outcomes = Vec::new();
/// run(&plan, &facts, &Frame::at(Instant::from_unix(1_646_323_200)), &mut outcomes);
/// assert_eq!(outcomes[0].states.state(), State::Undetermined);
/// ```
pub fn run(plan: &Plan, facts: &Facts, frame: &Frame, outcomes: &mut Vec<Outcome>) {
    outcomes.clear();
    let run = Run { plan, facts, frame: *frame };
    for (index, terms) in plan.terms.iter().enumerate() {
        if of_order(&terms.clause.rule) {
            let outcome = run.outcome(index, terms, None, outcomes);
            outcomes.push(outcome);
        }
        for thread in 0..facts.threads.len() {
            if concerns(&terms.clause.rule, &facts.threads[thread]) {
                let outcome = run.outcome(index, terms, Some(thread), outcomes);
                outcomes.push(outcome);
            }
        }
    }
}

/// Whether a rule has an outcome for the order as a whole.
fn of_order(rule: &Rule) -> bool {
    match rule {
        Rule::Duty(duty) => duty.of == ThreadKind::Order,
        Rule::Option(choice) => choice.of == ThreadKind::Order,
        Rule::Silence(_) | Rule::Note(Some(_)) => false,
        _ => true,
    }
}

/// Whether a rule has an outcome for this thread.
fn concerns(rule: &Rule, thread: &Thread) -> bool {
    match rule {
        Rule::Duty(duty) => {
            duty.of == thread.kind
                && (duty.opened_by.is_empty() || duty.opened_by.contains(&thread.opened_by))
                && thread.service.is_none_or(|service| among(duty.services, service))
                && duty
                    .matter
                    .is_none_or(|(matter, same)| thread.matter.is_none_or(|m| (m == matter) == same))
        }
        Rule::Option(choice) => {
            choice.of == thread.kind
                && (choice.opened_by.is_empty() || choice.opened_by.contains(&thread.opened_by))
        }
        Rule::Silence(silence) => {
            concerns(&silence.follows.rule, thread)
                && thread.service.is_none_or(|service| among(silence.services, service))
        }
        Rule::Entitlement(entitlement) => {
            thread.kind == ThreadKind::Request
                && thread.service.is_some_and(|service| entitlement.services.contains(&service))
        }
        Rule::Note(Some(_)) => thread.kind == ThreadKind::Request,
        _ => false,
    }
}

fn among<T: PartialEq>(set: &[T], item: T) -> bool {
    set.is_empty() || set.contains(&item)
}

struct Run<'a> {
    plan: &'a Plan,
    facts: &'a Facts<'a>,
    frame: Frame,
}

impl Run<'_> {
    fn outcome(&self, index: usize, terms: &Terms, thread: Option<usize>, before: &[Outcome]) -> Outcome {
        let mut out = Outcome::new(index, thread);
        out.touched = terms.moves();
        match &terms.clause.rule {
            Rule::Scope(_) => self.coverage(&mut out),
            Rule::Period(_) => self.period(terms, &mut out),
            Rule::Entitlement(entitlement) => self.entitlement(terms, entitlement, &mut out),
            Rule::Duty(duty) => self.duty(terms, duty, &mut out),
            Rule::Prohibition(prohibition) => self.prohibition(terms, prohibition, &mut out),
            Rule::Silence(silence) => self.silence(terms, silence, &mut out),
            Rule::Option(choice) => self.option(terms, choice, &mut out),
            Rule::Exposure(exposure) => self.exposure(exposure, before, &mut out),
            Rule::Counter(counter) => self.counter(terms, counter, &mut out),
            Rule::PerformanceYear(year) => self.performance_year(terms, year, &mut out),
            Rule::Desk(desk) => self.desk(desk, &mut out),
            Rule::Resumption(resumption) => self.resumption(resumption, &mut out),
            Rule::Note(days) => self.note(*days, &mut out),
        }
        out.asked = out.asked.and(self.facts.asked);
        out.touched = out.touched.and(self.facts.asked);
        if out.states.is_one() {
            out.missing = Missing::default();
        }
        out
    }

    fn thread(&self, out: &Outcome) -> Option<&Thread> {
        out.thread.map(|thread| &self.facts.threads[thread])
    }

    /// The state changes at `at`, if nothing new happens before.
    fn turns_at(&self, out: &mut Outcome, at: Instant) {
        if at > self.frame.as_of && at.is_bounded() {
            out.next = out.next.min(at);
        }
    }

    fn turns_over(&self, out: &mut Outcome, span: Span) {
        self.turns_at(out, span.from);
        self.turns_at(out, span.to);
    }

    // ---- what is known of events ------------------------------------------------------------

    fn visible(&self, event: usize) -> Option<&Happening> {
        self.facts.events.get(event).filter(|event| event.when.from <= self.frame.seen)
    }

    /// Stretches in which an event of this kind may have happened unseen.
    fn gaps(&self, kind: EventKind) -> [Option<Span>; 2] {
        let seen = self.frame.seen;
        if self.frame.whole {
            return [None, None];
        }
        match self.facts.shown(kind) {
            None => [Some(Span { from: Instant::PAST, to: seen }), None],
            Some(shown) => {
                let before = (shown.from > Instant::PAST)
                    .then(|| Span { from: Instant::PAST, to: shown.from.plus(-1).min(seen) });
                let after = (shown.to < seen).then(|| Span { from: shown.to.plus(1), to: seen });
                [before, after]
            }
        }
    }

    /// When the first event that passes the test happened, as far as is known: of a thread, or of
    /// the order. Unseen ones are looked for from `after` on.
    fn first(
        &self,
        thread: Option<usize>,
        kinds: &[EventKind],
        after: Instant,
        test: impl Fn(&Happening) -> (Truth, Attribute),
    ) -> Possibilities {
        let mut all = Possibilities::none();
        let mut certain = Instant::FUTURE;
        let judge = |index: usize| {
            let event = self.visible(index).filter(|event| kinds.contains(&event.kind))?;
            let (truth, attribute) = test(event);
            let linked = match (thread, event.link) {
                (Some(_), Link::Unclear) => Truth::Maybe,
                (Some(thread), Link::To(own)) if thread != own => Truth::No,
                _ => Truth::Yes,
            };
            let attribute = if linked == Truth::Maybe { Attribute::Re } else { attribute };
            Some((event.when, truth.and(linked), attribute))
        };
        let count = thread.map_or(self.facts.events.len(), |thread| self.facts.threads[thread].events.len());
        let at = |slot: usize| thread.map_or(slot, |thread| self.facts.threads[thread].events[slot]);
        for slot in 0..count {
            if let Some((when, Truth::Yes, _)) = judge(at(slot)) {
                certain = certain.min(when.to);
                all.absent = false;
            }
        }
        for slot in 0..count {
            let Some((when, truth, attribute)) = judge(at(slot)) else { continue };
            if truth == Truth::No || when.from > certain {
                continue;
            }
            let doubt = if truth == Truth::Maybe { Doubt::Attribute(attribute) } else { Doubt::None };
            let span = Span { from: when.from, to: when.to.min(certain) };
            all.push(Possibility { span, event: Some(at(slot)), doubt });
        }
        for gap in kinds.iter().flat_map(|kind| self.gaps(*kind)).flatten() {
            if let Some(span) = gap.intersect(Span { from: after, to: certain }) {
                all.push(Possibility { span, event: None, doubt: Doubt::Unseen });
            }
        }
        all
    }

    fn any(_: &Happening) -> (Truth, Attribute) {
        (Truth::Yes, Attribute::At)
    }

    /// The payment that counts, and whether another one would under the other reading. Its absence
    /// never means that nothing was paid.
    fn payment(&self, first: bool) -> (Possibilities, bool) {
        let (full, any) = payments(self.facts, self.frame.seen);
        let possible = if first { any } else { full }.map_or_else(
            || self.always_looked_for(EventKind::PaymentSucceeded),
            |index| Possibilities::only(Possibility::certain(self.facts.events[index].when, index)),
        );
        (possible, full != any)
    }

    fn always_looked_for(&self, kind: EventKind) -> Possibilities {
        let span = Span { from: Instant::PAST, to: self.frame.seen };
        let mut all = Possibilities::none();
        all.push(Possibility { span, event: None, doubt: Doubt::Absent(kind) });
        all
    }

    // ---- what starts a clock ----------------------------------------------------------------

    fn starts(&self, terms: &Terms, anchor: Anchor, out: &mut Outcome) -> Possibilities {
        out.asked = out.asked.and(terms.asks.start);
        let possible = match anchor {
            Anchor::Received => self.received(terms, out),
            Anchor::Sent => self.sent(out),
            Anchor::Confirmed => self.confirmed(terms, out),
            Anchor::Responded => {
                let after = self.thread(out).map_or(Instant::PAST, |thread| self.opened(thread).from);
                self.response(terms, after, out)
            }
            Anchor::Paid => {
                let (payment, split) = self.payment(terms.takes(Liberty::FirstPayment));
                if split {
                    out.asked = out.asked.and(terms.asks(Liberty::FirstPayment));
                    out.touched = out.touched.and(terms.asks(Liberty::FirstPayment));
                }
                payment
            }
            Anchor::KeyEvent => self.key_event(),
            Anchor::ShippedOrReceived => self.shipped_or_received(),
            Anchor::First(kind) => {
                let after = self.thread(out).map_or(Instant::PAST, |thread| self.opened(thread).from);
                self.first(out.thread, &[kind], after, Self::any)
            }
            Anchor::AgreedDates => self.agreed_dates(),
        };
        for item in possible.all() {
            self.turns_over(out, item.span);
        }
        possible
    }

    fn opened(&self, thread: &Thread) -> Span {
        self.facts.events[thread.opener].when
    }

    /// When the thread's request reached its addressee; where only its sending is known, that.
    fn received(&self, terms: &Terms, out: &mut Outcome) -> Possibilities {
        let Some(thread) = self.thread(out) else { return Possibilities::none() };
        if let Some(form) = thread.form.and_then(|form| self.visible(form).map(|event| (form, event.when))) {
            out.asked = out.asked.and(terms.asks(Liberty::FormStarts));
            out.touched = out.touched.and(terms.asks(Liberty::FormStarts));
            if terms.takes(Liberty::FormStarts) {
                return Possibilities::only(Possibility::certain(form.1, form.0));
            }
        }
        let receipt = thread.receipt.and_then(|index| self.visible(index).map(|event| (index, event.when)));
        let mut all = match receipt {
            Some((index, when)) => Possibilities::only(Possibility::certain(when, index)),
            None => Possibilities::none(),
        };
        let received_for_sure = receipt.is_some_and(|(_, when)| when.to <= self.frame.as_of);
        if let Some(sent) = thread.sent
            && !received_for_sure
        {
            out.asked = out.asked.and(terms.asks(Liberty::ReceiptLater));
            out.touched = out.touched.and(terms.asks(Liberty::ReceiptLater));
            if terms.takes(Liberty::ReceiptLater) {
                let kind = match thread.kind {
                    ThreadKind::Complaint => EventKind::ComplaintReceived,
                    _ => EventKind::RequestReceived,
                };
                let span = Span { from: sent.from, to: Instant::FUTURE };
                all.push(Possibility { span, event: None, doubt: Doubt::Absent(kind) });
            } else {
                all.push(Possibility::certain(sent, thread.opener));
            }
        }
        all.absent = false;
        all
    }

    fn sent(&self, out: &Outcome) -> Possibilities {
        let Some(thread) = self.thread(out) else { return Possibilities::none() };
        match (thread.sent, thread.receipt) {
            (Some(sent), _) => Possibilities::only(Possibility::certain(sent, thread.opener)),
            (None, Some(receipt)) if thread.kind == ThreadKind::Complaint => {
                let span = Span { from: Instant::PAST, to: self.facts.events[receipt].when.to };
                let doubt = Doubt::Absent(EventKind::ComplaintNoticeSent);
                Possibilities::only(Possibility { span, event: None, doubt })
            }
            _ => Possibilities::only(Possibility::certain(self.opened(thread), thread.opener)),
        }
    }

    /// When the seller confirmed the appointment; by e-mail or in the platform's own tool.
    fn confirmed(&self, terms: &Terms, out: &mut Outcome) -> Possibilities {
        let Some(thread) = self.thread(out) else { return Possibilities::none() };
        let anywhere = terms.takes(Liberty::OffPlatformConfirms);
        let elsewhere = thread.events.iter().filter_map(|index| self.visible(*index)).any(|event| {
            event.kind == EventKind::AppointmentConfirmed
                && matches!(event.channel, None | Some(Channel::Other))
        });
        let after = self.opened(thread).from;
        if elsewhere {
            out.asked = out.asked.and(terms.asks(Liberty::OffPlatformConfirms));
            out.touched = out.touched.and(terms.asks(Liberty::OffPlatformConfirms));
        }
        self.first(out.thread, &[EventKind::AppointmentConfirmed], after, |event| {
            let truth = match event.channel {
                Some(Channel::Platform | Channel::RequestForm | Channel::Email) => Truth::Yes,
                _ if anywhere => Truth::Yes,
                Some(Channel::Other) => Truth::No,
                None => Truth::Maybe,
            };
            (truth, Attribute::Channel)
        })
    }

    fn key_event(&self) -> Possibilities {
        let Some(kind) = self.plan.edition.key_event else { return Possibilities::none() };
        let found = self.first(None, &[kind], Instant::PAST, Self::any);
        if found.all().iter().any(|item| item.event.is_some()) { found } else { self.always_looked_for(kind) }
    }

    fn shipped_or_received(&self) -> Possibilities {
        let dispatch = || self.first(None, &[EventKind::Shipped], Instant::PAST, Self::any);
        let receipt = || self.first(None, &[EventKind::Delivered], Instant::PAST, Self::any);
        match self.facts.order.sale {
            Some(Sale::CrossBorder) => dispatch(),
            Some(Sale::Domestic) => receipt(),
            None => {
                let (one, other) = (dispatch(), receipt());
                let mut all = Possibilities::none();
                for item in one.all().iter().chain(other.all()) {
                    all.push(Possibility { doubt: Doubt::Fact(Fact::Sale), ..*item });
                }
                all.absent = one.absent || other.absent;
                all
            }
        }
    }

    fn agreed_dates(&self) -> Possibilities {
        let order = self.facts.order;
        match (order.agreed_payment_by, order.agreed_delivery_by) {
            (Some(payment), Some(delivery)) => {
                let span = Span { from: payment.from.max(delivery.from), to: payment.to.max(delivery.to) };
                Possibilities::only(Possibility { span, event: None, doubt: Doubt::None })
            }
            (payment, delivery) => {
                let fact = if payment.is_none() { Fact::AgreedPaymentBy } else { Fact::AgreedDeliveryBy };
                let earliest = payment.or(delivery).map_or(Instant::PAST, |span| span.from);
                let span = Span { from: earliest, to: Instant::FUTURE };
                Possibilities::only(Possibility { span, event: None, doubt: Doubt::Fact(fact) })
            }
        }
    }

    // ---- coverage and period ----------------------------------------------------------------

    fn covered(&self, out: &mut Outcome) -> Truth {
        let terms = &self.plan.terms[0];
        let (scope, missing) = holds(&self.plan.scope, self.facts.order, terms);
        let truth = scope.and(self.frame.in_force);
        if truth == Truth::Maybe {
            out.missing = out.missing.and(missing);
            out.missing.edition |= self.frame.in_force == Truth::Maybe;
        }
        truth
    }

    fn coverage(&self, out: &mut Outcome) {
        out.states = match self.covered(out) {
            Truth::Yes => States::only(State::Covered),
            Truth::No => States::only(State::NotCovered),
            Truth::Maybe => States::of(&[State::Covered, State::NotCovered]),
        };
    }

    /// The last second of the period that starts at `start`: surely still inside, possibly still.
    fn period_end(&self, terms: &Terms, start: Instant) -> (Span, Missing) {
        let Rule::Period(period) = terms.clause.rule else { return (Span::exact(start), Missing::default()) };
        if !start.is_bounded() {
            return (Span::exact(start), Missing::default());
        }
        let order = self.facts.order;
        let (window, longest, missing) = match period.lasts {
            Lasts::Fixed(_) => (terms.within, terms.within, Missing::default()),
            Lasts::Usual(usual) => match (order.stated_period.map(window_of), order.category) {
                (Some(stated), _) => (stated, stated, Missing::default()),
                (None, Some(category)) => usual_windows(usual, category),
                (None, None) => (Window::NaturalDays(0), Window::years(3), Missing::fact(Fact::Category)),
            },
        };
        let extended = |window| {
            let end = due(start, window, &terms.counting);
            order.extended_by.map_or(end, |more| due(end.from, window_of(more), &terms.counting))
        };
        let (least, most) = (extended(window), extended(longest));
        (Span { from: least.from, to: most.to }, missing)
    }

    /// Whether `at` lies in the period, if the edition has one. "No" tells the side: before it began,
    /// or after it ended.
    fn inside(&self, at: Span, out: &mut Outcome) -> Truth {
        let Some(index) = self.plan.period else { return Truth::Yes };
        let terms = self.plan.terms[index];
        let possible = self.starts(&terms, terms.starts, out);
        let mut all = Seen { yes: false, no: possible.absent };
        let mut missing = Missing::default();
        for item in possible.all() {
            // Each comparison by itself runs one way over the span; both together need not.
            let (mut begun, mut lasts) = (Seen::default(), Seen::default());
            for start in item.span.ends() {
                let (end, lacks) = self.period_end(&terms, start);
                self.ask_near(&terms, out, &|terms| self.period_end(terms, start).0, at);
                for at in at.ends() {
                    begun = begun.or_both(start <= at, start > at);
                    lasts = lasts.or_both(at <= end.to, at > end.from);
                    if at > end.from && at <= end.to {
                        missing = missing.and(lacks);
                        missing.calendar |= lacks.is_empty();
                    }
                }
            }
            let own = begun.truth().and(lasts.truth());
            if own == Truth::Maybe || item.doubt != Doubt::None {
                missing = missing.and(item.missing());
            }
            all = all.or_both(own != Truth::No, own != Truth::Yes);
        }
        let truth = all.truth();
        if truth == Truth::Maybe {
            out.missing = out.missing.and(missing);
        }
        truth
    }

    /// Asks the questions that move the end of a window across `at`.
    fn ask_near(&self, terms: &Terms, out: &mut Outcome, end: &dyn Fn(&Terms) -> Span, at: Span) {
        if near(end(terms), at) {
            out.asked = out.asked.and(terms.decides(end, at));
        }
    }

    fn period(&self, terms: &Terms, out: &mut Outcome) {
        let now = self.frame.as_of;
        let possible = self.starts(terms, terms.starts, out);
        if possible.absent {
            out.states.add(State::NotStarted);
        }
        for item in possible.all() {
            for start in item.span.ends() {
                let (end, lacks) = self.period_end(terms, start);
                self.ask_near(terms, out, &|terms| self.period_end(terms, start).0, Span::exact(now));
                self.turns_at(out, end.from.plus(1));
                self.turns_at(out, end.to.plus(1));
                if now < start {
                    out.states.add(State::NotStarted);
                    continue;
                }
                if now <= end.to {
                    out.states.add(State::Running);
                }
                if now > end.from {
                    out.states.add(State::Ended);
                }
                if now > end.from && now <= end.to {
                    out.missing = out.missing.and(lacks);
                }
            }
            out.missing = out.missing.and(item.missing());
        }
        if out.states.has(State::NotStarted) && out.states.has(State::Ended) {
            out.states.add(State::Running);
        }
        self.show_clock(out, &possible, |start| self.period_end(terms, start).0);
    }

    /// Start and due for display: of the ways that rest on an event of the case.
    fn show_clock(&self, out: &mut Outcome, starts: &Possibilities, end: impl Fn(Instant) -> Span) {
        let known =
            starts.all().iter().filter(|item| item.span.from.is_bounded() && item.span.to.is_bounded());
        let Some(item) = known.max_by_key(|item| item.doubt == Doubt::None) else { return };
        out.start = Some(item.span);
        let due = Span { from: end(item.span.from).from, to: end(item.span.to).to };
        out.due = (due.from.is_bounded() && due.to.is_bounded()).then_some(due);
        out.by = out.by.or(item.event);
    }

    // ---- duties and what follows from their miss --------------------------------------------

    /// Whether the clause applies to the thread at all.
    fn gate(&self, terms: &Terms, duty: &Duty, out: &mut Outcome) -> Truth {
        let (when, missing) = holds(&duty.when, self.facts.order, terms);
        let covered = self.covered(out);
        let mut truth = covered.and(when);
        if when == Truth::Maybe {
            out.missing = out.missing.and(missing);
        }
        let Some(thread) = self.thread(out) else { return truth };
        let opener = thread.opener;
        if !duty.services.is_empty() && thread.service.is_none() {
            truth = truth.and(Truth::Maybe);
            out.missing = out.missing.and(Missing::event(opener, Attribute::Service));
        }
        if duty.matter.is_some() && thread.matter.is_none() {
            truth = truth.and(Truth::Maybe);
            out.missing = out.missing.and(Missing::event(opener, Attribute::Matter));
        }
        if thread.kind == ThreadKind::Request {
            let asked = self.received(terms, out);
            let at = asked.hull().unwrap_or(self.opened(thread));
            truth = truth.and(self.inside(at, out));
        }
        truth
    }

    /// The last second inside the window that starts at `start`.
    fn window_end(&self, terms: &Terms, start: Instant) -> Span {
        if !start.is_bounded() {
            return Span::exact(start);
        }
        match terms.within {
            Window::AsAgreed => {
                self.facts.order.agreed_ship_by.unwrap_or(Span { from: start, to: Instant::FUTURE })
            }
            window => {
                let end = due(start, window, &terms.counting);
                let strict = matches!(window, Window::Until(_)) && terms.strict_until;
                Span { from: end.from.plus(-i64::from(strict)), to: end.to.plus(-i64::from(strict)) }
            }
        }
    }

    /// The day a visit was moved to by agreement inside its window: the end of that day, and
    /// whether the agreement is certain.
    fn moved_to(&self, terms: &Terms, duty: &Duty, end: Span, out: &mut Outcome) -> Option<(Span, bool)> {
        if duty.done_by != Performance::First(&[EventKind::EngineerArrived]) {
            return None;
        }
        let thread = out.thread?;
        let moves = &self.facts.threads[thread].events;
        let moved = moves
            .iter()
            .copied()
            .filter(|index| {
                self.visible(*index).is_some_and(|event| {
                    event.kind == EventKind::AppointmentRescheduled
                        && event.agreed_in_writing != Some(false)
                        && event.when.from <= end.to
                })
            })
            .max_by_key(|index| self.facts.events[*index].when.from)?;
        out.asked = out.asked.and(terms.asks(Liberty::FirstDateStays));
        out.touched = out.touched.and(terms.asks(Liberty::FirstDateStays));
        if terms.takes(Liberty::FirstDateStays) {
            return None;
        }
        let event = &self.facts.events[moved];
        let certain = event.agreed_in_writing == Some(true)
            && event.link == Link::To(thread)
            && event.to.is_some()
            && event.when.to <= end.from.min(self.frame.as_of);
        if !certain {
            let attribute = if event.to.is_none() { Attribute::To } else { Attribute::AgreedInWriting };
            out.missing = out.missing.and(Missing::event(moved, attribute));
        }
        let zone = terms.counting.zone;
        let day = event.to.map_or(Span { from: Instant::PAST, to: Instant::FUTURE }, |to| Span {
            from: zone.end_of(zone.date(to.from)),
            to: zone.end_of(zone.date(to.to)),
        });
        Some((day, certain))
    }

    fn performed(&self, terms: &Terms, duty: &Duty, out: &mut Outcome) -> Possibilities {
        let after = self.thread(out).map_or(Instant::PAST, |thread| self.opened(thread).from);
        let thread = out.thread;
        match duty.done_by {
            Performance::Response => self.response(terms, after, out),
            Performance::EffectiveReply => self.effective_reply(terms, after, out),
            Performance::ReasonableSolution => {
                self.first(thread, &[EventKind::SolutionProvided], after, |event| {
                    (Truth::of(event.reasonable), Attribute::Reasonable)
                })
            }
            Performance::First(kinds) => self.first(thread, kinds, after, Self::any),
            Performance::Every(kinds) => self.every(kinds),
        }
    }

    fn response(&self, terms: &Terms, after: Instant, out: &mut Outcome) -> Possibilities {
        const ANSWERS: &[EventKind] = &[
            EventKind::SellerReplied,
            EventKind::AppointmentConfirmed,
            EventKind::EngineerArrived,
            EventKind::SolutionProvided,
            EventKind::PartsSent,
            EventKind::ServiceCompleted,
            EventKind::SellerRefused,
        ];
        let events = self.thread(out).map_or(&[][..], |thread| &thread.events);
        let maybe_automatic = events
            .iter()
            .filter_map(|index| self.visible(*index))
            .any(|event| event.kind == EventKind::SellerReplied && event.automatic != Some(false));
        if maybe_automatic {
            out.asked = out.asked.and(terms.asks(Liberty::AutomaticFails));
        }
        let fails = terms.takes(Liberty::AutomaticFails);
        self.first(out.thread, ANSWERS, after, |event| {
            if event.by == Some(Party::Buyer) {
                (Truth::No, Attribute::By)
            } else if event.kind == EventKind::SellerReplied && fails {
                (Truth::of(event.automatic).not(), Attribute::Automatic)
            } else {
                (Truth::Yes, Attribute::At)
            }
        })
    }

    /// A reply that agrees how and what; a person says whether it does.
    fn effective_reply(&self, terms: &Terms, after: Instant, out: &mut Outcome) -> Possibilities {
        let events = self.thread(out).map_or(&[][..], |thread| &thread.events);
        let seen = |wanted: &dyn Fn(&Happening) -> bool| {
            events.iter().filter_map(|index| self.visible(*index)).any(wanted)
        };
        if seen(&|event| event.kind == EventKind::SolutionProvided && event.reasonable != Some(false)) {
            out.asked = out.asked.and(terms.asks(Liberty::SolutionReplies));
        }
        if seen(&|event| event.kind == EventKind::SellerReplied && event.agreed == Some(false)) {
            out.asked = out.asked.and(terms.asks(Liberty::OnlyAgreement));
        }
        let only_agreement = terms.takes(Liberty::OnlyAgreement);
        let reply = |event: &Happening| {
            if event.kind == EventKind::SolutionProvided {
                return (Truth::of(event.reasonable), Attribute::Reasonable);
            }
            let spoiled = event.automatic == Some(true)
                || event.reasonable == Some(false)
                || event.by == Some(Party::Buyer)
                || only_agreement && event.agreed == Some(false);
            (if spoiled { Truth::No } else { Truth::of(event.effective) }, Attribute::Effective)
        };
        let both = [EventKind::SellerReplied, EventKind::SolutionProvided];
        let kinds = if terms.takes(Liberty::SolutionReplies) { &both[..] } else { &both[..1] };
        self.first(out.thread, kinds, after, reply)
    }

    /// When the last of several things was done.
    fn every(&self, kinds: &[EventKind]) -> Possibilities {
        let mut all: Option<Possibilities> = None;
        for kind in kinds {
            let one = self.first(None, &[*kind], Instant::PAST, Self::any);
            all = Some(match all {
                None => one,
                Some(other) => later(&one, &other),
            });
        }
        all.unwrap_or_else(Possibilities::none)
    }

    /// When the thread came to an end without its duty being done: withdrawn, or a new round.
    fn ended(&self, out: &Outcome, duty: &Duty) -> Possibilities {
        let (Some(index), Some(thread)) = (out.thread, self.thread(out)) else {
            return Possibilities::none();
        };
        let after = self.opened(thread).from;
        match thread.kind {
            ThreadKind::Request => self.first(out.thread, &[EventKind::RequestWithdrawn], after, Self::any),
            ThreadKind::Refund => {
                let mut all = Possibilities::none();
                for (other, next) in self.facts.threads.iter().enumerate() {
                    let visible = self.visible(next.opener).is_some();
                    let later = (self.opened(next).from, other) > (after, index);
                    if other != index && visible && later && concerns(&Rule::Duty(*duty), next) {
                        let span = self.opened(next);
                        all.absent = false;
                        all.push(Possibility::certain(span, next.opener));
                    }
                }
                if all.absent {
                    for gap in self.gaps(EventKind::RefundModified).into_iter().flatten() {
                        if let Some(span) = gap.intersect(Span { from: after, to: Instant::FUTURE }) {
                            all.push(Possibility { span, event: None, doubt: Doubt::Unseen });
                        }
                    }
                }
                all
            }
            _ => Possibilities::none(),
        }
    }

    fn duty(&self, terms: &Terms, duty: &Duty, out: &mut Outcome) {
        let gate = self.gate(terms, duty, out);
        let mut missing = Missing::default();
        let mut states = States::NONE;
        let clock = self.clock(terms, duty, out);
        if gate != Truth::No {
            let excused = duty.excused_when.map(|when| holds(&when, self.facts.order, terms));
            self.worlds(&clock, &mut missing, &mut |world| {
                let state = world.duty(self.frame.as_of);
                states = states.or(excuse(state, excused.as_ref().map(|(truth, _)| *truth)));
                States::only(state)
            });
            if let Some((Truth::Maybe, lacks)) = excused {
                missing = missing.and(lacks);
            }
        }
        if gate != Truth::Yes {
            states.add(State::NotStarted);
        }
        out.states = states;
        out.missing = if gate == Truth::Yes { missing.and(out.missing) } else { out.missing.and(missing) };
        self.show_duty(terms, &clock, out);
    }

    /// Instants of a duty for display, and the next at which it may turn.
    fn show_duty(&self, terms: &Terms, clock: &Clock, out: &mut Outcome) {
        self.show_clock(out, &clock.starts, |start| clock.end(self, terms, start));
        self.show_done(clock, out);
        if matches!(out.states.state(), State::Missed | State::Late | State::Running) {
            out.since = out.due.map(|due| Span { from: due.from.plus(1), to: due.to.plus(1) });
        }
    }

    fn show_done(&self, clock: &Clock, out: &mut Outcome) {
        out.by = None;
        let done = clock.done.all().iter().find(|item| item.doubt == Doubt::None);
        if let Some(item) = done.filter(|item| item.span.from <= self.frame.as_of) {
            (out.done, out.by) = (Some(item.span), item.event);
        }
    }

    fn clock(&self, terms: &Terms, duty: &Duty, out: &mut Outcome) -> Clock {
        let starts = self.starts(terms, terms.starts, out);
        let done = self.performed(terms, duty, out);
        let ended = self.ended(out, duty);
        let mut clock = Clock { starts, done, ended, moved: None, ends: [None; 12] };
        let starts = clock.starts;
        for (slot, start) in starts.all().iter().flat_map(|item| item.span.ends()).enumerate() {
            let end = self.window_end(terms, start);
            if terms.within == Window::AsAgreed && self.facts.order.agreed_ship_by.is_none() {
                out.missing = out.missing.and(Missing::fact(Fact::AgreedShipBy));
            }
            clock.moved = clock.moved.or_else(|| self.moved_to(terms, duty, end, out));
            clock.ends[slot.min(11)] = Some(end);
            for due in clock.dues(end).into_iter().flatten() {
                self.turns_at(out, due.from.plus(1));
                self.turns_at(out, due.to.plus(1));
            }
            let by_terms = |terms: &Terms| self.window_end(terms, start);
            self.ask_near(terms, out, &by_terms, Span::exact(self.frame.as_of));
            for item in clock.done.all().iter().chain(clock.ended.all()) {
                self.ask_near(terms, out, &by_terms, item.span);
            }
        }
        for item in clock.done.all().iter().chain(clock.ended.all()) {
            self.turns_over(out, item.span);
        }
        clock
    }

    /// Tries every way the clock's events may have happened, and notes what makes a difference.
    fn worlds(&self, clock: &Clock, missing: &mut Missing, judge: &mut dyn FnMut(&World) -> States) {
        let mut total = States::NONE;
        let mut with_start = [States::NONE; 7];
        let mut with_done = [States::NONE; 7];
        let mut with_ended = [States::NONE; 7];
        let mut wide_due = States::NONE;
        clock.each(&mut |world, start, done, ended| {
            let states = judge(world);
            total = total.or(states);
            with_start[start] = with_start[start].or(states);
            with_done[done] = with_done[done].or(states);
            with_ended[ended] = with_ended[ended].or(states);
            if world.due_is_wide {
                wide_due = wide_due.or(states);
            }
        });
        if total.is_one() {
            return;
        }
        for (items, with) in
            [(&clock.starts, with_start), (&clock.done, with_done), (&clock.ended, with_ended)]
        {
            for (index, item) in items.all().iter().enumerate() {
                let differs = with[index] != States::NONE && (with[index] != total || !with[index].is_one());
                if differs && (item.doubt != Doubt::None || !with[index].is_one()) {
                    *missing = missing.and(item.missing());
                }
            }
        }
        missing.calendar |= missing.is_empty() && wide_due != States::NONE;
    }

    fn silence(&self, terms: &Terms, silence: &Silence, out: &mut Outcome) {
        let followed = self.plan.terms.iter().find(|terms| terms.clause.id == silence.follows.id);
        let (Some(duty_terms), Rule::Duty(duty)) = (followed, &silence.follows.rule) else { return };
        let gate = self.gate(duty_terms, duty, out);
        let clock = self.clock(duty_terms, duty, out);
        out.touched = duty_terms.moves().and(out.touched);
        let refusals = if silence.explicit { self.refusals(out) } else { Possibilities::none() };
        for item in refusals.all() {
            self.turns_over(out, item.span);
        }
        let (mut states, mut missing) = (States::NONE, Missing::default());
        let mut deems_matters = false;
        for (refusal, item) in refusals.tries() {
            let mut own = States::NONE;
            if gate != Truth::No {
                self.worlds(&clock, &mut missing, &mut |world| {
                    let state = world.silence(self.frame.as_of, terms.deems, refusal);
                    deems_matters |=
                        matches!(world.duty(self.frame.as_of), State::Missed | State::Late | State::Running);
                    own.add(state);
                    States::only(state)
                });
            }
            if gate == Truth::Maybe {
                let refused = refusal.is_some_and(|at| at <= self.frame.as_of);
                own.add(if refused { State::Explicit } else { State::None });
            }
            if let Some(item) = item.filter(|item| item.doubt != Doubt::None || !item.span.is_exact()) {
                missing = missing.and(item.missing());
            }
            states = states.or(own);
        }
        if gate == Truth::No {
            states = States::only(State::None);
        }
        if deems_matters {
            out.asked = out.asked.and(terms.asks.deems);
        }
        out.states = states;
        out.missing = if gate == Truth::Yes { missing.and(out.missing) } else { out.missing.and(missing) };
        self.show_silence(duty_terms, &clock, &refusals, out);
    }

    fn show_silence(&self, terms: &Terms, clock: &Clock, refusals: &Possibilities, out: &mut Outcome) {
        self.show_clock(out, &clock.starts, |start| clock.end(self, terms, start));
        self.show_done(clock, out);
        out.since = match out.states.state() {
            State::Explicit => {
                let refusal = refusals.all().iter().find(|item| item.doubt == Doubt::None);
                out.by = refusal.and_then(|item| item.event);
                refusal.map(|item| item.span)
            }
            State::Deemed | State::Possible | State::Undetermined => {
                out.due.map(|due| Span { from: due.from.plus(1), to: due.to.plus(1) })
            }
            _ => None,
        };
    }

    fn refusals(&self, out: &Outcome) -> Possibilities {
        let after = self.thread(out).map_or(Instant::PAST, |thread| self.opened(thread).from);
        self.first(out.thread, &[EventKind::SellerRefused], after, Self::any)
    }

    // ---- entitlements, prohibitions, options ------------------------------------------------

    fn entitlement(&self, terms: &Terms, entitlement: &Entitlement, out: &mut Outcome) {
        let at = match self.thread(out) {
            Some(thread) => {
                let opened = self.opened(thread);
                let received = self.received(terms, out);
                received.hull().unwrap_or(opened)
            }
            None => Span::exact(self.frame.as_of),
        };
        let (when, missing) = holds(&entitlement.when, self.facts.order, terms);
        // An appraisal not yet made leaves the rest open: it can still be made.
        let (when, missing) = match self.facts.order.appraisal_made {
            Some(false) if when == Truth::No => self.without_appraisal(&entitlement.when, terms),
            _ => (when, missing),
        };
        let truth = self.covered(out).and(self.inside(at, out)).and(when);
        out.missing = out.missing.and(missing);
        if out.thread.is_none()
            && let Some(period) = self.plan.period
        {
            let terms = self.plan.terms[period];
            let mut scratch = *out;
            for item in self.starts(&terms, terms.starts, &mut scratch).all() {
                for start in item.span.ends() {
                    let (end, _) = self.period_end(&terms, start);
                    self.turns_at(out, end.from.plus(1));
                    self.turns_at(out, end.to.plus(1));
                }
            }
        }
        out.states = match truth {
            Truth::Yes => States::only(State::Entitled),
            Truth::No => States::only(State::NotEntitled),
            Truth::Maybe => States::of(&[State::Entitled, State::NotEntitled]),
        };
    }

    fn without_appraisal(&self, when: &Condition, terms: &Terms) -> (Truth, Missing) {
        let mut order = self.facts.order.clone();
        order.appraisal_made = None;
        holds(when, &order, terms)
    }

    fn prohibition(&self, terms: &Terms, prohibition: &Prohibition, out: &mut Outcome) {
        let now = self.frame.as_of;
        let mut states = States::NONE;
        let mut broken = false;
        for (index, event) in self.facts.events.iter().enumerate() {
            if event.kind != prohibition.broken_by || self.visible(index).is_none() {
                continue;
            }
            self.turns_over(out, event.when);
            let (free, missing) = match event.service {
                None => (Truth::Maybe, Missing::event(index, Attribute::Service)),
                Some(service) if prohibition.services.contains(&service) => (Truth::Yes, Missing::default()),
                Some(service) if prohibition.services_when.0.contains(&service) => {
                    holds(&prohibition.services_when.1, self.facts.order, terms)
                }
                Some(_) => (Truth::No, Missing::default()),
            };
            let happened = if event.when.to <= now {
                Truth::Yes
            } else if event.when.from <= now {
                Truth::Maybe
            } else {
                Truth::No
            };
            let truth = free.and(happened).and(self.covered(out)).and(self.inside(event.when, out));
            if truth == Truth::Maybe {
                out.missing = out.missing.and(missing);
                if happened == Truth::Maybe {
                    out.missing = out.missing.and(Missing::event(index, Attribute::At));
                }
                states.add(State::Missed);
            }
            if truth == Truth::Yes {
                broken = true;
                states.add(State::Missed);
                let earlier = out.since.is_some_and(|since| since.from <= event.when.from);
                if !earlier {
                    (out.since, out.by) = (Some(event.when), Some(index));
                }
            }
        }
        if !broken {
            let unseen = self.gaps(prohibition.broken_by).iter().any(Option::is_some);
            states = states.or(self.unbroken(out, unseen));
        }
        out.states = states;
    }

    /// How a prohibition stands that nothing is known to have broken.
    fn unbroken(&self, out: &mut Outcome, unseen: bool) -> States {
        let covered = self.covered(out);
        let inside = self.inside(Span::exact(self.frame.as_of), out);
        let mut states = match (covered, self.plan.period.map(|index| self.period_state(index))) {
            (Truth::No, _) | (_, Some(State::NotStarted)) => States::only(State::NotStarted),
            (_, Some(State::Ended)) => States::only(State::Met),
            _ if inside == Truth::Maybe => States::of(&[State::NotStarted, State::Running, State::Met]),
            _ => States::only(State::Running),
        };
        if covered == Truth::Maybe {
            states.add(State::NotStarted);
        }
        if unseen && !states.has(State::NotStarted) {
            states.add(State::Missed);
            out.missing.record = true;
        }
        if let Some(index) = self.plan.period {
            let mut period = Outcome::new(index, None);
            self.period(&self.plan.terms[index], &mut period);
            out.next = out.next.min(period.next);
        }
        states
    }

    fn period_state(&self, index: usize) -> State {
        let mut out = Outcome::new(index, None);
        self.period(&self.plan.terms[index], &mut out);
        out.states.state()
    }

    fn option(&self, terms: &Terms, choice: &Choice, out: &mut Outcome) {
        let covered = self.covered(out);
        let now = self.frame.as_of;
        let starts = self.starts(terms, terms.starts, out);
        if starts.all().is_empty() {
            out.states = States::only(if covered == Truth::No { State::NotEntitled } else { State::NotYet });
            return;
        }
        out.asked = out.asked.and(terms.asks.withheld);
        let used = self.first(out.thread, choice.used_by, Instant::PAST, Self::any);
        let mut states = States::NONE;
        if starts.absent {
            states.add(State::NotYet);
        }
        for item in starts.all() {
            let mut own = States::NONE;
            for start in item.span.ends() {
                let (opens, closes) = self.option_window(terms, choice, start);
                let opening =
                    |terms: &Terms| self.option_window(terms, choice, start).0.unwrap_or(Span::exact(start));
                let closing =
                    |terms: &Terms| self.option_window(terms, choice, start).1.unwrap_or(Span::exact(start));
                for edge in [&opening as &dyn Fn(&Terms) -> Span, &closing] {
                    self.ask_near(terms, out, edge, Span::exact(now));
                    for item in used.all() {
                        self.ask_near(terms, out, edge, item.span);
                    }
                }
                let opens = opens.unwrap_or(Span::exact(start));
                self.turns_over(out, opens);
                if let Some(closes) = closes {
                    self.turns_at(out, closes.from.plus(1));
                    self.turns_at(out, closes.to.plus(1));
                }
                for (used, _) in used.tries() {
                    for (opens, closes) in
                        opens.ends().into_iter().zip(closes.map_or([Instant::FUTURE; 2], Span::ends))
                    {
                        own.add(option_state(now, start, opens, closes, used));
                    }
                }
            }
            if !own.is_one() {
                out.missing = out.missing.and(item.missing());
                for used in
                    used.all().iter().filter(|used| used.doubt != Doubt::None || !used.span.is_exact())
                {
                    out.missing = out.missing.and(used.missing());
                }
            } else if item.doubt != Doubt::None {
                out.missing = out.missing.and(item.missing());
            }
            states = states.or(own);
        }
        for item in used.all() {
            self.turns_over(out, item.span);
        }
        if covered == Truth::No || terms.withheld {
            states = States::only(State::NotEntitled);
        } else if covered == Truth::Maybe {
            states.add(State::NotEntitled);
        }
        out.states = states;
        self.show_option(terms, choice, &starts, &used, out);
    }

    fn option_window(&self, terms: &Terms, choice: &Choice, start: Instant) -> (Option<Span>, Option<Span>) {
        let end = |window| {
            if start.is_bounded() { due(start, window, &terms.counting) } else { Span::exact(start) }
        };
        let opens = terms.opens_after.map(|window| {
            let last = end(window);
            Span { from: last.from.plus(1), to: last.to.plus(1) }
        });
        (opens, choice.closes_after.map(|_| end(terms.within)))
    }

    fn show_option(
        &self,
        terms: &Terms,
        choice: &Choice,
        starts: &Possibilities,
        used: &Possibilities,
        out: &mut Outcome,
    ) {
        let Some(item) = starts.all().iter().find(|item| item.event.is_some() || item.doubt == Doubt::None)
        else {
            return;
        };
        let [first, last] = item.span.ends().map(|start| self.option_window(terms, choice, start));
        let bounded = |span: Span| (span.from.is_bounded() && span.to.is_bounded()).then_some(span);
        let join =
            |one: Option<Span>, other: Option<Span>| one.zip(other).map(|(one, other)| one.hull(other));
        out.start = bounded(join(first.0, last.0).unwrap_or(item.span));
        out.due = join(first.1, last.1).and_then(bounded);
        if out.states.state() == State::Used
            && let Some(used) = used.all().iter().find(|item| item.doubt == Doubt::None)
        {
            (out.done, out.by) = (Some(used.span), used.event);
        }
    }

    // ---- what it may cost -------------------------------------------------------------------

    fn exposure(&self, exposure: &Exposure, before: &[Outcome], out: &mut Outcome) {
        if exposure.consequences.is_empty() {
            out.states = States::only(State::None);
            return;
        }
        let covered = self.covered(out);
        let faulty = States::of(&[State::Missed, State::Late, State::Deemed, State::Explicit]);
        let mut possible = Truth::No;
        for other in before {
            if !matches!(
                self.plan.terms[other.clause].clause.rule,
                Rule::Duty(_) | Rule::Silence(_) | Rule::Prohibition(_)
            ) {
                continue;
            }
            let truth = if other.states.or(faulty) == faulty {
                Truth::Yes
            } else if faulty.all().any(|state| other.states.has(state)) {
                out.missing = out.missing.and(other.missing);
                Truth::Maybe
            } else {
                Truth::No
            };
            possible = possible.or(truth);
            out.asked = out.asked.and(other.asked);
            out.next = out.next.min(other.next);
        }
        let found = self.first(None, &[EventKind::FaultFound], Instant::PAST, Self::any);
        let mut states = match possible {
            Truth::Yes => States::only(State::Possible),
            Truth::No => States::only(State::None),
            Truth::Maybe => States::of(&[State::None, State::Possible]),
        };
        for item in found.all() {
            self.turns_over(out, item.span);
            let now = self.frame.as_of;
            let certain = item.doubt == Doubt::None && item.span.to <= now;
            if certain {
                states = States::only(State::Found);
                (out.since, out.by) = (Some(item.span), item.event);
            } else if item.span.from <= now {
                states.add(State::Found);
                out.missing = out.missing.and(item.missing());
            }
        }
        if covered == Truth::No {
            states = States::only(State::None);
        } else if covered == Truth::Maybe {
            states.add(State::None);
        }
        out.states = states;
    }

    fn counter(&self, terms: &Terms, counter: &PointsCounter, out: &mut Outcome) {
        let now = self.frame.as_of;
        let (mut least, mut most) = (0, 0);
        for (index, event) in self.facts.events.iter().enumerate() {
            let other = event.counter.is_some_and(|own| own != counter.counter);
            if event.kind != EventKind::PointsDeducted || other || self.visible(index).is_none() {
                continue;
            }
            let expiry = |terms: &Terms| {
                let counting = Counting { days: DayCount::Exact, roll: false, ..terms.counting };
                let [from, to] = event
                    .when
                    .ends()
                    .map(|at| if at.is_bounded() { due(at, terms.within, &counting).from } else { at });
                Span { from, to }
            };
            let ends = expiry(terms).ends();
            self.turns_over(out, event.when);
            self.turns_over(out, expiry(terms));
            // A deduction no longer counts at the very second at which it ends.
            self.ask_near(terms, out, &expiry, Span::exact(now.plus(1)));
            let surely = event.when.to <= now && now < ends[0] && event.counter.is_some();
            let possibly = event.when.from <= now && now < ends[1];
            let points = match counter.counter {
                Counter::SevereIntellectualProperty => Some(1),
                _ => event.points,
            };
            if surely {
                least += points.unwrap_or(0);
                let sooner = out.due.is_none_or(|due| ends[0] < due.from);
                if sooner {
                    out.due = Some(Span { from: ends[0], to: ends[1] });
                    (out.start, out.by) = (Some(event.when), Some(index));
                }
            }
            if possibly {
                most += points.unwrap_or(48);
            }
            if possibly && (!surely || points.is_none()) {
                let attribute = match (event.counter, points) {
                    (None, _) => Attribute::Counter,
                    (_, None) => Attribute::Points,
                    _ => Attribute::At,
                };
                out.missing = out.missing.and(Missing::event(index, attribute));
            }
        }
        let covered = self.covered(out);
        let unseen = self.gaps(EventKind::PointsDeducted).iter().any(Option::is_some);
        out.asked = out.asked.and(terms.asks.steps);
        out.level = if covered == Truth::No { 0 } else { least };
        let (low, high) = (step_at(terms.steps, least), step_at(terms.steps, most));
        out.states = measure_state(low).or(measure_state(high));
        if low.map(|step| step.at) != high.map(|step| step.at) {
            out.states = out.states.or(States::of(&[State::None, State::Reached]));
        }
        if unseen && !out.states.has(State::Closed) {
            out.states = out.states.or(States::of(&[State::Reached, State::Closed]));
            out.missing.record = true;
        }
        if covered == Truth::Maybe && out.states != States::only(State::None) {
            out.states.add(State::None);
        }
        if covered == Truth::No {
            out.states = States::only(State::None);
        }
    }

    fn performance_year(&self, terms: &Terms, year: &PerformanceYear, out: &mut Outcome) {
        let covered = self.covered(out);
        let early = self.cases_in_year(terms, year, out, |when| when.from);
        let late = self.cases_in_year(terms, year, out, |when| when.to);
        let state = |count: u32| if count == 0 { State::None } else { State::Reached };
        out.level = year.points(early.0);
        out.states = States::only(state(early.0));
        (out.start, out.due) = (early.1, early.2);
        if early.0 != late.0 {
            out.states = States::of(&[State::None, State::Reached]);
        }
        if self.gaps(year.case).iter().any(Option::is_some) {
            out.states = out.states.or(States::of(&[State::None, State::Reached]));
            out.missing.record = true;
        }
        match covered {
            Truth::No => (out.states, out.level) = (States::only(State::None), 0),
            Truth::Maybe => out.states.add(State::None),
            Truth::Yes => {}
        }
    }

    /// Cases in the performance year that holds the as-of, with that year's start and end.
    fn cases_in_year(
        &self,
        terms: &Terms,
        year: &PerformanceYear,
        out: &mut Outcome,
        at: fn(Span) -> Instant,
    ) -> (u32, Option<Span>, Option<Span>) {
        let now = self.frame.as_of;
        let (mut count, mut start, mut end) = (0, None::<Instant>, None::<Span>);
        let mut after = Instant::PAST;
        // Case by case in order of time, without a list of them.
        loop {
            let next = (0..self.facts.events.len())
                .filter_map(|index| self.visible(index).map(|event| (at(event.when), index, event)))
                .filter(|(when, _, event)| event.kind == year.case && *when > after && *when <= now)
                .min_by_key(|(when, index, _)| (*when, *index));
            let Some((when, index, event)) = next else { break };
            let same = (0..self.facts.events.len())
                .filter_map(|other| self.visible(other))
                .filter(|other| other.kind == year.case && at(other.when) == when)
                .count();
            self.turns_over(out, event.when);
            if !event.when.is_exact() {
                out.missing = out.missing.and(Missing::event(index, Attribute::At));
            }
            if end.is_none_or(|end| when > end.from) {
                let due = if when.is_bounded() {
                    due(when, terms.within, &terms.counting)
                } else {
                    Span::exact(when)
                };
                (count, start, end) = (0, Some(when), Some(due));
            }
            if let Some(start) = start {
                self.ask_near(terms, out, &|terms| year_end(terms, start), event.when);
            }
            count += u32::try_from(same).unwrap_or(u32::MAX);
            after = when;
        }
        for event in (0..self.facts.events.len()).filter_map(|index| self.visible(index)) {
            if event.kind == year.case {
                self.turns_over(out, event.when);
            }
        }
        if let Some(last) = end {
            self.turns_at(out, last.from.plus(1));
            if let Some(start) = start {
                self.ask_near(terms, out, &|terms| year_end(terms, start), Span::exact(now));
            }
            if now > last.from {
                return (0, None, None);
            }
        }
        (count, start.map(Span::exact), end)
    }

    // ---- desks and notes --------------------------------------------------------------------

    fn desk(&self, desk: &Desk, out: &mut Outcome) {
        let now = SHANGHAI.wall(self.frame.as_of);
        let known = desk.from <= now.date && now.date <= desk.through;
        let works = |day: Date| !(desk.weekdays_only && day.is_weekend());
        let open = works(now.date) && desk.opens <= now.seconds && now.seconds <= desk.closes;
        out.states = match (known, open) {
            (false, _) => States::of(&[State::Open, State::Closed]),
            (true, true) => States::only(State::Open),
            (true, false) => States::only(State::Closed),
        };
        out.missing.edition = !known;
        if !open || !known {
            let opening = |day: i32| SHANGHAI.start_of(Date::from_days(day)).plus(i64::from(desk.opens));
            let next = (desk.from.days()..=desk.through.days())
                .filter(|day| works(Date::from_days(*day)))
                .map(opening)
                .find(|at| *at > self.frame.as_of);
            out.start = next.map(Span::exact);
        }
    }

    fn resumption(&self, resumption: &Resumption, out: &mut Outcome) {
        let at = SHANGHAI.resolve(resumption.at).span().from;
        out.start = Some(Span::exact(at));
        out.states = match (self.frame.as_of >= at, resumption.at_the_earliest) {
            (false, _) => States::only(State::NotYet),
            (true, false) => States::only(State::Open),
            (true, true) => States::of(&[State::NotYet, State::Open]),
        };
        out.missing.edition = true;
    }

    /// A note that concerns requests of certain days applies, or does not, by the day received.
    fn note(&self, days: Option<(Date, Date)>, out: &mut Outcome) {
        let applies = days.is_none_or(|(from, through)| {
            self.thread(out).is_some_and(|thread| {
                let when = self.opened(thread);
                when.from >= SHANGHAI.start_of(from) && when.to <= SHANGHAI.end_of(through)
            })
        });
        out.states = States::only(if applies { State::Reached } else { State::None });
    }
}

/// The payment that completed the order, and the first payment of any kind: indexes of events.
pub(super) fn payments(facts: &Facts, seen: Instant) -> (Option<usize>, Option<usize>) {
    let paid = |kinds: &'static [EventKind]| {
        let events = facts.events.iter().enumerate();
        let events = events.filter(move |(_, event)| kinds.contains(&event.kind) && event.when.from <= seen);
        events.map(|(index, event)| (event.when.from, index))
    };
    let full = paid(&[EventKind::PaymentSucceeded]).max();
    let first = paid(&[EventKind::PaymentSucceeded, EventKind::DepositPaid]).min();
    (full.map(|(_, index)| index), first.map(|(_, index)| index))
}

impl PerformanceYear {
    /// Points for so many cases.
    pub(super) fn points(&self, cases: u32) -> u32 {
        (1..=cases.min(1000))
            .map(|case| {
                self.tiers.iter().rev().find(|(from, _)| case >= *from).map_or(0, |(_, points)| *points)
            })
            .sum()
    }
}

/// The highest step reached at this sum.
pub(super) fn step_at(steps: &'static [Step], sum: u32) -> Option<&'static Step> {
    steps.iter().rev().find(|step| sum >= step.at)
}

fn measure_state(step: Option<&Step>) -> States {
    States::only(match step {
        None => State::None,
        Some(step) if step.then == Measure::Closed => State::Closed,
        Some(_) => State::Reached,
    })
}

fn excuse(state: State, excused: Option<Truth>) -> States {
    let would_be_missed = matches!(state, State::Missed | State::Late);
    match excused {
        Some(Truth::Yes) if would_be_missed => States::only(State::Excused),
        Some(Truth::Maybe) if would_be_missed => States::of(&[state, State::Excused]),
        _ => States::only(state),
    }
}

fn option_state(
    now: Instant,
    start: Instant,
    opens: Instant,
    closes: Instant,
    used: Option<Instant>,
) -> State {
    if used.is_some_and(|used| used <= now && used <= closes) {
        State::Used
    } else if now < start || now < opens {
        State::NotYet
    } else if now > closes {
        State::Lapsed
    } else {
        State::Open
    }
}

/// Whether some reading may move the end of a window across `at`.
fn near(end: Span, at: Span) -> bool {
    at.to.since(end.from) >= -MARGIN && end.to.since(at.from) >= -MARGIN
}

fn year_end(terms: &Terms, start: Instant) -> Span {
    if start.is_bounded() { due(start, terms.within, &terms.counting) } else { Span::exact(start) }
}

/// What a comparison came to over everything it was tried with.
#[derive(Clone, Copy, Default)]
struct Seen {
    yes: bool,
    no: bool,
}

impl Seen {
    fn or_both(self, yes: bool, no: bool) -> Self {
        Self { yes: self.yes | yes, no: self.no | no }
    }

    fn truth(self) -> Truth {
        match (self.yes, self.no) {
            (true, true) => Truth::Maybe,
            (true, false) => Truth::Yes,
            _ => Truth::No,
        }
    }
}

fn window_of(length: crate::case::Length) -> Window {
    match length.unit {
        Unit::Days => Window::NaturalDays(length.amount),
        Unit::Months => Window::Months(length.amount),
        Unit::Years => Window::years(length.amount),
    }
}

fn usual_windows(usual: &[(Category, Window, Window)], category: Category) -> (Window, Window, Missing) {
    usual.iter().find(|(known, ..)| *known == category).map_or(
        (Window::NaturalDays(0), Window::years(3), Missing::fact(Fact::Category)),
        |(_, least, most)| (*least, *most, Missing::fact(Fact::StatedPeriod)),
    )
}

/// When the later of two things happened.
fn later(one: &Possibilities, other: &Possibilities) -> Possibilities {
    let mut all = Possibilities::none();
    for a in one.all() {
        for b in other.all() {
            let span = Span { from: a.span.from.max(b.span.from), to: a.span.to.max(b.span.to) };
            let last = if a.span.to > b.span.to { a } else { b };
            let doubt = if a.doubt == Doubt::None { b.doubt } else { a.doubt };
            all.push(Possibility { span, event: last.event, doubt });
        }
    }
    all.absent = one.absent || other.absent;
    all
}

/// Everything a duty's state hangs on.
struct Clock {
    starts: Possibilities,
    done: Possibilities,
    ended: Possibilities,
    /// The agreed new end, and whether it is certain.
    moved: Option<(Span, bool)>,
    /// The end of the window for both ends of every possible start.
    ends: [Option<Span>; 12],
}

impl Clock {
    /// The ends that may count for a window that ends so.
    fn dues(&self, end: Span) -> [Option<Span>; 2] {
        match self.moved {
            None => [Some(end), None],
            Some((moved, true)) => [Some(moved), None],
            Some((moved, false)) => [Some(end), Some(moved)],
        }
    }

    fn end(&self, run: &Run, terms: &Terms, start: Instant) -> Span {
        let end = run.window_end(terms, start);
        match self.moved {
            Some((moved, true)) => moved,
            _ => end,
        }
    }

    /// Calls `visit` for every combination of extremes, with the index of each possibility.
    fn each(&self, visit: &mut dyn FnMut(&World, usize, usize, usize)) {
        for (start_index, (start, slot)) in self.start_ends() {
            let ends = match (start, slot.and_then(|slot| self.ends[slot])) {
                (Some(_), Some(end)) => self.dues(end),
                _ => [Some(Span::exact(Instant::FUTURE)), None],
            };
            for due in ends.into_iter().flatten() {
                for last in unique(due) {
                    for (done_index, done) in self.done.tries_indexed() {
                        for (ended_index, ended) in self.ended.tries_indexed() {
                            // Whoever performed had not been told to stop.
                            let unseen = self
                                .ended
                                .all()
                                .get(ended_index)
                                .is_some_and(|item| item.doubt == Doubt::Unseen);
                            if unseen && done.is_some() {
                                continue;
                            }
                            let world = World { start, due: last, done, ended, due_is_wide: !due.is_exact() };
                            visit(&world, start_index, done_index, ended_index);
                        }
                    }
                }
            }
        }
    }

    fn start_ends(&self) -> impl Iterator<Item = (usize, (Option<Instant>, Option<usize>))> {
        let present = self.starts.all().iter().enumerate().flat_map(|(index, item)| {
            let [from, to] = item.span.ends();
            let last = (from != to).then_some((index, (Some(to), Some(2 * index + 1))));
            std::iter::once((index, (Some(from), Some(2 * index)))).chain(last)
        });
        present.chain(self.starts.absent.then_some((6, (None, None))))
    }
}

fn unique(span: Span) -> impl Iterator<Item = Instant> {
    std::iter::once(span.from).chain((!span.is_exact()).then_some(span.to))
}

impl Possibilities {
    /// Every extreme with its possibility; `None` where it did not happen.
    fn tries(&self) -> impl Iterator<Item = (Option<Instant>, Option<&Possibility>)> {
        let present =
            self.all().iter().flat_map(|item| unique(item.span).map(move |at| (Some(at), Some(item))));
        present.chain(self.absent.then_some((None, None)))
    }

    fn tries_indexed(&self) -> impl Iterator<Item = (usize, Option<Instant>)> {
        let present = self.all().iter().enumerate();
        let present = present.flat_map(|(index, item)| unique(item.span).map(move |at| (index, Some(at))));
        present.chain(self.absent.then_some((6, None)))
    }
}

/// One way everything may have happened.
struct World {
    start: Option<Instant>,
    due: Instant,
    done: Option<Instant>,
    ended: Option<Instant>,
    due_is_wide: bool,
}

impl World {
    fn duty(&self, as_of: Instant) -> State {
        let over = self.ended.is_some_and(|ended| ended <= as_of);
        let now = self.ended.filter(|_| over).unwrap_or(as_of);
        let state = match (self.start.filter(|start| *start <= now), self.done.filter(|done| *done <= now)) {
            (None, _) => State::NotStarted,
            (_, Some(done)) if done <= self.due => State::Met,
            (_, Some(_)) => State::Late,
            (Some(_), None) if now <= self.due => State::Running,
            (Some(_), None) => State::Missed,
        };
        if over && matches!(state, State::Running | State::NotStarted) { State::Excused } else { state }
    }

    /// What silence is deemed to be from the first second after the window, unless the seller
    /// refused in words no later than that.
    fn silence(&self, as_of: Instant, deems: bool, refused: Option<Instant>) -> State {
        let deemed_from = self.due.plus(1);
        let refused = refused.filter(|at| *at <= self.ended.map_or(as_of, |ended| ended.min(as_of)));
        let deemed = deems && matches!(self.duty(as_of), State::Missed | State::Late);
        match refused {
            Some(at) if !deemed || at <= deemed_from => State::Explicit,
            _ if deemed => State::Deemed,
            _ if deems && self.duty(as_of) == State::Running => State::Possible,
            _ => State::None,
        }
    }
}

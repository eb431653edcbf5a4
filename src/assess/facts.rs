use crate::case::{
    Case, Channel, Counter, Event, EventKind, Evidence, Matter, Order, Party, Reference, Service,
};
use crate::order::ordered;
use crate::rulebook::ThreadKind;
use crate::time::{Instant, Span};

use super::answers::{Answers, Questions};
use super::state::Truth;

/// A case made ready for `run`: moments resolved under the answers, events gathered into threads.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    /// What is known of the order.
    pub order: &'a Order,
    /// What happened, in the order of the case.
    pub events: Vec<Happening>,
    /// Requests, complaints, cancel requests and refund rounds.
    pub threads: Vec<Thread>,
    /// The case's questions that some moment depends on.
    pub asked: Questions,
    record: Vec<Option<Span>>,
}

/// An event as `run` sees it.
#[derive(Debug, Clone, Copy)]
pub struct Happening {
    /// What happened.
    pub kind: EventKind,
    /// When.
    pub when: Span,
    /// What it belongs to.
    pub link: Link,
    /// Who did it.
    pub by: Option<Party>,
    /// The service it is about.
    pub service: Option<Service>,
    /// Where it was said.
    pub channel: Option<Channel>,
    /// A person called the reply effective.
    pub effective: Option<bool>,
    /// It was sent by a machine.
    pub automatic: Option<bool>,
    /// A person called it reasonable.
    pub reasonable: Option<bool>,
    /// The buyer agreed to it.
    pub agreed: Option<bool>,
    /// Both agreed in writing.
    pub agreed_in_writing: Option<bool>,
    /// The day an appointment was moved to.
    pub to: Option<Span>,
    /// The evidence it carried: one bit each; `None` is unknown.
    pub evidence: Option<u8>,
    /// Points deducted.
    pub points: Option<u32>,
    /// From which counter.
    pub counter: Option<Counter>,
}

/// The thread an event belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// None.
    None,
    /// This one.
    To(usize),
    /// One of several, or perhaps none.
    Unclear,
}

/// A request, complaint, cancel request or refund round.
#[derive(Debug, Clone)]
pub struct Thread {
    /// What kind of matter it is.
    pub kind: ThreadKind,
    /// The event that opened it, by index.
    pub opener: usize,
    /// That event's kind.
    pub opened_by: EventKind,
    /// The service asked for.
    pub service: Option<Service>,
    /// What a complaint is about.
    pub matter: Option<Matter>,
    /// When it was sent, where known.
    pub sent: Option<Span>,
    /// The event of its receipt, where there is one.
    pub receipt: Option<usize>,
    /// When it was made again through the form.
    pub form: Option<usize>,
    /// Events that do or may belong to it, by index.
    pub events: Vec<usize>,
    /// The thread that its matter began with: what modifies a refund or dispute goes on with it.
    pub matter_of: usize,
}

impl<'a> Facts<'a> {
    /// Makes a case ready under these answers to its own questions.
    pub fn of(case: &'a Case, answers: &Answers) -> Self {
        let mut asked = Questions::NONE;
        let events: Vec<_> = case.events.iter().map(|event| happening(event, answers, &mut asked)).collect();
        let mut facts = Self { order: &case.order, events, threads: Vec::new(), asked, record: record(case) };
        facts.open_threads(case);
        facts.find_receipts(case);
        facts.link_events(case);
        facts
    }

    /// The same with an event known to have been within a narrower time.
    #[must_use]
    pub fn narrowed(&self, event: usize, when: Span) -> Self {
        let mut facts = self.clone();
        facts.events[event].when = when;
        for thread in facts.threads.iter_mut().filter(|thread| thread.opener == event) {
            thread.sent = thread.sent.map(|_| when);
        }
        facts
    }

    /// Where the record shows everything of this kind; `None` is nowhere.
    pub fn shown(&self, kind: EventKind) -> Option<Span> {
        self.record[kind as usize]
    }

    /// Opens threads in order of time, so that the order of the file says nothing; what names
    /// another request comes after it, whatever its time.
    fn open_threads(&mut self, case: &Case) {
        let named = |index: usize| matches!(case.events[index].re, Reference::To(_));
        let key = |index: usize| (named(index), self.events[index].when.from);
        let mut waiting = ordered(case.events.len(), &|one, other| key(one).cmp(&key(other)));
        waiting.retain(|index| opens(case.events[*index].kind).is_some());
        while !waiting.is_empty() {
            let ready = waiting.iter().position(|index| self.is_ready(case, *index)).unwrap_or(0);
            let index = waiting.remove(ready);
            match self.same_matter(case, index) {
                Some(thread) => self.repeat(case, index, thread),
                None if self.repeats_something(case, index) => {}
                None => self.open(&case.events[index], index),
            }
        }
    }

    /// Whether what an opening event names, if anything, already has its thread.
    fn is_ready(&self, case: &Case, index: usize) -> bool {
        match case.events[index].re {
            Reference::To(named) => {
                opens(case.events[named].kind).is_none() || self.events[named].link != Link::None
            }
            _ => true,
        }
    }

    /// A request or receipt that names something repeats it, though what it names is not found: it
    /// opens nothing of its own. Refund rounds always do.
    fn repeats_something(&self, case: &Case, index: usize) -> bool {
        let event = &case.events[index];
        event.re != Reference::None
            && opens(event.kind) != Some(ThreadKind::Refund)
            && !self.in_circle(case, index)
    }

    /// Whether events only name one another, so that none of them is the first.
    fn in_circle(&self, case: &Case, index: usize) -> bool {
        let mut at = index;
        for _ in 0..case.events.len() {
            match case.events[at].re {
                Reference::To(next) if opens(case.events[next].kind).is_some() => at = next,
                _ => return false,
            }
        }
        true
    }

    fn repeat(&mut self, case: &Case, index: usize, thread: usize) {
        self.events[index].link = Link::To(thread);
        let (event, thread) = (&case.events[index], &mut self.threads[thread]);
        match event.kind {
            EventKind::ServiceRequested if event.channel == Some(Channel::RequestForm) => {
                thread.form.get_or_insert(index);
            }
            // A notice waits for one receipt only; which one counts is told once all are known.
            EventKind::ComplaintReceived => {
                thread.receipt.get_or_insert(index);
            }
            _ => {}
        }
        thread.service = thread.service.or(event.service);
    }

    /// Finds the receipt of each request and complaint. The receipt of a reminder is none of its
    /// request, and one that says whose it is goes before one that does not.
    fn find_receipts(&mut self, case: &Case) {
        let receives = |index: &usize| {
            matches!(case.events[*index].kind, EventKind::RequestReceived | EventKind::ComplaintReceived)
        };
        for thread in &mut self.threads {
            thread.receipt = thread.receipt.filter(|receipt| *receipt == thread.opener);
        }
        let named = |index: usize| case.events[index].re != Reference::None;
        let key = |index: usize| (!named(index), self.events[index].when.from);
        let order = ordered(case.events.len(), &|one, other| key(one).cmp(&key(other)));
        for index in order.into_iter().filter(receives) {
            let Link::To(number) = self.events[index].link else { continue };
            let opener = self.threads[number].opener;
            if index == opener {
                continue;
            }
            let of = if named(index) {
                Some(self.sending(case, index))
            } else {
                self.unnamed_sending(case, number, index)
            };
            let thread = &mut self.threads[number];
            if of == Some(opener) {
                thread.receipt.get_or_insert(index);
            } else if of.is_some() && of == thread.form {
                thread.form = Some(index);
            }
        }
    }

    /// What a receipt names, through receipts that it may name first.
    fn sending(&self, case: &Case, receipt: usize) -> usize {
        let mut at = receipt;
        for _ in 0..case.events.len() {
            match case.events[at].re {
                Reference::To(next) if case.events[at].kind != EventKind::ServiceRequested => at = next,
                _ => break,
            }
        }
        at
    }

    /// A receipt without a name is the request's own, unless a reminder had been sent by then.
    fn unnamed_sending(&self, case: &Case, thread: usize, receipt: usize) -> Option<usize> {
        let opener = self.threads[thread].opener;
        let reminded = (0..case.events.len()).any(|index| {
            let event = &self.events[index];
            index != opener
                && event.kind == EventKind::ServiceRequested
                && event.link == Link::To(thread)
                && event.when.from <= self.events[receipt].when.to
        });
        (!reminded).then_some(opener)
    }

    fn open(&mut self, event: &Event, index: usize) {
        let Some(kind) = opens(event.kind) else { return };
        let received = matches!(event.kind, EventKind::RequestReceived | EventKind::ComplaintReceived);
        let number = self.threads.len();
        self.events[index].link = Link::To(number);
        let matter_of =
            if event.kind == EventKind::RefundModified { self.modified(event, index) } else { None };
        self.threads.push(Thread {
            matter_of: matter_of.unwrap_or(number),
            kind,
            opener: index,
            opened_by: event.kind,
            service: event.service,
            matter: event.matter,
            sent: (!received).then_some(self.events[index].when),
            receipt: received.then_some(index),
            form: None,
            events: Vec::new(),
        });
    }

    /// The matter that a modification goes on with: what it names, or else the latest before it.
    fn modified(&self, event: &Event, index: usize) -> Option<usize> {
        let refunds =
            || (0..self.threads.len()).filter(|thread| self.threads[*thread].kind == ThreadKind::Refund);
        let before = match event.re {
            Reference::To(named) => refunds().find(|thread| self.events[named].link == Link::To(*thread)),
            _ => refunds()
                .filter(|thread| self.opened(&self.threads[*thread]).from <= self.events[index].when.from)
                .max_by_key(|thread| self.opened(&self.threads[*thread]).from),
        };
        before.map(|thread| self.threads[thread].matter_of)
    }

    /// The thread that an opening event only repeats, or whose receipt it is.
    fn same_matter(&self, case: &Case, index: usize) -> Option<usize> {
        let event = &case.events[index];
        let kind = opens(event.kind)?;
        if let Some(thread) = self.thread_named(case, index)
            && self.threads[thread].kind == kind
        {
            return (kind != ThreadKind::Refund).then_some(thread);
        }
        if kind == ThreadKind::Refund {
            return None;
        }
        if let Some(issue) = &event.issue {
            // Asking for another service repeats nothing.
            let same = |thread: &Thread| {
                thread.kind == kind
                    && case.events[thread.opener].issue.as_ref() == Some(issue)
                    && thread.service.zip(event.service).is_none_or(|(asked, now)| asked == now)
            };
            if let Some(thread) = self.threads.iter().position(same) {
                return Some(thread);
            }
        }
        // A complaint received without a name is the receipt of the one notice that waits for it.
        if event.kind == EventKind::ComplaintReceived {
            let waits = |thread: &&(usize, &Thread)| thread.1.kind == kind && thread.1.receipt.is_none();
            let all: Vec<_> = self.threads.iter().enumerate().collect();
            let mut waiting = all.iter().filter(waits);
            if let (Some(only), None) = (waiting.next(), waiting.next()) {
                return Some(only.0);
            }
        }
        None
    }

    fn link_events(&mut self, case: &Case) {
        for index in 0..self.events.len() {
            let event = &case.events[index];
            if opens(event.kind).is_some() {
                self.join(index, self.events[index].link);
                continue;
            }
            if event.kind == EventKind::FeeCharged {
                self.events[index].link = match event.re {
                    Reference::None => only(self.asked_before(index)),
                    _ => self.thread_named(case, index).map_or(Link::None, Link::To),
                };
                continue;
            }
            if event.kind == EventKind::RequestWithdrawn {
                self.withdraw(case, index);
                continue;
            }
            let Some(kind) = answers(event.kind) else { continue };
            let link = match event.re {
                Reference::None => self.inferred(case, index, kind),
                _ => self.named(case, index),
            };
            self.events[index].link = link;
            match link {
                Link::To(thread) if self.threads[thread].kind != kind => {}
                Link::To(_) => self.join(index, link),
                Link::None => {}
                Link::Unclear => {
                    for thread in 0..self.threads.len() {
                        if self.may_answer(index, thread, kind) {
                            self.threads[thread].events.push(index);
                        }
                    }
                }
            }
        }
    }

    /// The thread of what an event names, through whatever that names in turn. A name that leads to
    /// no thread leaves it open which one is meant.
    fn named(&self, case: &Case, index: usize) -> Link {
        self.thread_named(case, index).map_or(Link::Unclear, Link::To)
    }

    fn thread_named(&self, case: &Case, index: usize) -> Option<usize> {
        let mut at = index;
        // A chain of names is no longer than the case, unless it runs in a circle.
        for _ in 0..case.events.len() {
            let Reference::To(next) = case.events[at].re else { return None };
            if let Link::To(thread) = self.events[next].link
                && opens(case.events[next].kind).is_some()
            {
                return Some(thread);
            }
            at = next;
        }
        None
    }

    /// A withdrawal ends the whole matter that it names, or the only one there is.
    fn withdraw(&mut self, case: &Case, index: usize) {
        let when = self.events[index].when;
        let before: Vec<usize> = (0..self.threads.len())
            .filter(|thread| self.opened(&self.threads[*thread]).from <= when.to)
            .collect();
        let matter = |thread: &usize| self.threads[*thread].matter_of;
        let link = match case.events[index].re {
            Reference::None => {
                let firsts = before.iter().copied().filter(|thread| matter(thread) == *thread);
                match only(firsts.collect()) {
                    Link::To(only) if self.opened(&self.threads[only]).to > when.from => Link::Unclear,
                    link => link,
                }
            }
            _ => self.named(case, index),
        };
        let ended: Vec<usize> = match link {
            Link::None => Vec::new(),
            Link::To(thread) => (0..self.threads.len())
                .filter(|other| matter(other) == self.threads[thread].matter_of)
                .collect(),
            Link::Unclear => before,
        };
        self.events[index].link = link;
        for thread in ended {
            self.threads[thread].events.push(index);
        }
    }

    /// The requests that an event about a service may be for, by what was asked before it.
    pub(super) fn asked_before(&self, index: usize) -> Vec<usize> {
        let event = &self.events[index];
        let fits = |thread: &Thread| {
            thread.kind == ThreadKind::Request
                && thread.service.zip(event.service).is_none_or(|(asked, given)| asked == given)
                && self.opened(thread).from <= event.when.to
        };
        (0..self.threads.len()).filter(|thread| fits(&self.threads[*thread])).collect()
    }

    fn join(&mut self, index: usize, link: Link) {
        if let Link::To(thread) = link {
            self.threads[thread].events.push(index);
        }
    }

    fn may_answer(&self, index: usize, thread: usize, kind: ThreadKind) -> bool {
        let reached = self.reached(thread);
        let (event, thread) = (&self.events[index], &self.threads[thread]);
        let compatible = match (event.service, thread.service) {
            (Some(given), Some(asked)) => given == asked,
            _ => true,
        };
        thread.kind == kind
            && compatible
            && suits(event.kind, thread.service)
            && rounds(event.kind, thread.opened_by)
            && self.opened(thread).from.min(reached.from) <= event.when.to
    }

    fn opened(&self, thread: &Thread) -> Span {
        self.events[thread.opener].when
    }

    /// When what opened a thread reached its addressee, as far as is known.
    fn reached(&self, thread: usize) -> Span {
        let thread = &self.threads[thread];
        self.events[thread.receipt.unwrap_or(thread.opener)].when
    }

    /// Whether what opened a thread had reached its addressee when an event happened. Within the
    /// same second the order of the case tells.
    fn had_reached(&self, thread: usize, index: usize) -> Truth {
        let (reached, when) = (self.reached(thread), self.events[index].when);
        let before = self.threads[thread].receipt.unwrap_or(self.threads[thread].opener) < index;
        if reached.to < when.from || reached.to == when.from && before {
            Truth::Yes
        } else if reached.from > when.to || reached.from == when.to && !before {
            Truth::No
        } else {
            Truth::Maybe
        }
    }

    /// An answer that names nothing answers what was received before it: one candidate is that one.
    /// Of refund rounds it is the latest. What was sent before it, but may have been received after,
    /// leaves it open.
    fn inferred(&self, case: &Case, index: usize, kind: ThreadKind) -> Link {
        let sent: Vec<_> =
            (0..self.threads.len()).filter(|thread| self.may_answer(index, *thread, kind)).collect();
        let certain = |thread: usize| self.had_reached(thread, index) == Truth::Yes;
        if kind == ThreadKind::Refund {
            return self.latest_round(case, &sent, certain);
        }
        let received: Vec<_> =
            sent.iter().copied().filter(|thread| self.had_reached(*thread, index) != Truth::No).collect();
        let unreceived = sent.iter().any(|thread| self.threads[*thread].sent.is_some());
        match (&received[..], &sent[..]) {
            (_, []) => Link::None,
            ([], _) if !unreceived => Link::None,
            ([only], _) if certain(*only) => Link::To(*only),
            _ => Link::Unclear,
        }
    }

    fn latest_round(&self, case: &Case, rounds: &[usize], certain: impl Fn(usize) -> bool) -> Link {
        let opened = |thread: usize| self.opened(&self.threads[thread]);
        let Some(last) = rounds.iter().copied().max_by_key(|thread| opened(*thread).from) else {
            return Link::None;
        };
        // A dispute leaves open which is meant while a refund asked for before it waits for its answer.
        let is_dispute = |thread: usize| self.threads[thread].opened_by == EventKind::DisputeOpened;
        let answered = |thread: usize| {
            (0..self.events.len()).any(|index| {
                let event = &self.events[index];
                let meant = match case.events[index].re {
                    Reference::None => opened(thread).to <= event.when.from,
                    _ => self.thread_named(case, index) == Some(thread),
                };
                event.kind == EventKind::RefundAnswered && meant && event.when.to < opened(last).from
            })
        };
        let waits = |thread: usize| is_dispute(last) && !is_dispute(thread) && !answered(thread);
        let clear = rounds
            .iter()
            .all(|thread| *thread == last || opened(*thread).to < opened(last).from && !waits(*thread));
        if clear && certain(last) { Link::To(last) } else { Link::Unclear }
    }
}

/// The only one of some threads; of several it is not known which.
fn only(threads: Vec<usize>) -> Link {
    match threads[..] {
        [] => Link::None,
        [only] => Link::To(only),
        _ => Link::Unclear,
    }
}

/// Whether an event of this kind can belong to a round opened so: only disputes escalate.
fn rounds(kind: EventKind, opened_by: EventKind) -> bool {
    kind != EventKind::DisputeEscalated || opened_by == EventKind::DisputeOpened
}

fn happening(event: &Event, answers: &Answers, asked: &mut Questions) -> Happening {
    if let crate::case::Moment::AnyOf(question, _) = event.at {
        *asked = asked.and(Questions::of_case(question));
    }
    Happening {
        kind: event.kind,
        when: event.at.under(|question| answers.to_case(question)),
        link: Link::None,
        by: event.by,
        service: event.service,
        channel: event.channel,
        effective: event.effective,
        automatic: event.automatic,
        reasonable: event.reasonable,
        agreed: event.agreed,
        agreed_in_writing: event.agreed_in_writing,
        to: event.to,
        evidence: event.evidence.as_ref().map(|all| all.iter().fold(0, |set, one| set | evidence_bit(*one))),
        points: event.points,
        counter: event.counter,
    }
}

/// The bit that stands for a kind of evidence.
pub(super) fn evidence_bit(evidence: Evidence) -> u8 {
    1 << evidence as u8
}

/// The kind of thread that an event opens, if it opens one.
pub(super) fn opens(kind: EventKind) -> Option<ThreadKind> {
    match kind {
        EventKind::ServiceRequested | EventKind::RequestReceived => Some(ThreadKind::Request),
        EventKind::ComplaintReceived | EventKind::ComplaintNoticeSent => Some(ThreadKind::Complaint),
        EventKind::CancelRequested => Some(ThreadKind::Cancel),
        EventKind::RefundRequested | EventKind::RefundModified | EventKind::DisputeOpened => {
            Some(ThreadKind::Refund)
        }
        _ => None,
    }
}

/// The kind of thread that an event answers, if it answers one.
pub(super) fn answers(kind: EventKind) -> Option<ThreadKind> {
    match kind {
        EventKind::SellerReplied
        | EventKind::AppointmentConfirmed
        | EventKind::AppointmentRescheduled
        | EventKind::EngineerArrived
        | EventKind::SolutionProvided
        | EventKind::PartsSent
        | EventKind::ServiceCompleted
        | EventKind::SellerRefused => Some(ThreadKind::Request),
        EventKind::ComplaintAnswered => Some(ThreadKind::Complaint),
        EventKind::CancelAnswered => Some(ThreadKind::Cancel),
        EventKind::RefundAnswered | EventKind::DisputeEscalated => Some(ThreadKind::Refund),
        _ => None,
    }
}

/// Whether an event of this kind can answer a request for this service.
fn suits(kind: EventKind, service: Option<Service>) -> bool {
    use Service::{Engineer, LocalPoint, Parts, RemoteDiagnosis};
    let Some(service) = service else { return true };
    match kind {
        EventKind::EngineerArrived | EventKind::AppointmentConfirmed | EventKind::AppointmentRescheduled => {
            matches!(service, Engineer | LocalPoint)
        }
        EventKind::PartsSent => matches!(service, Parts | RemoteDiagnosis),
        _ => true,
    }
}

/// For every kind of event, the stretch in which the record shows all of it on every channel.
fn record(case: &Case) -> Vec<Option<Span>> {
    EventKind::ALL
        .iter()
        .map(|kind| {
            if case.incomplete {
                return None;
            }
            let everywhere = Some(Span { from: Instant::PAST, to: Instant::FUTURE });
            Channel::ALL.iter().fold(everywhere, |shown, channel| {
                let here = stretch(case, *kind, *channel)?;
                shown.and_then(|shown| shown.intersect(here))
            })
        })
        .collect()
}

/// The latest unbroken stretch that the record shows of a kind on a channel.
fn stretch(case: &Case, kind: EventKind, channel: Channel) -> Option<Span> {
    let parts: Vec<_> = case
        .record
        .iter()
        .filter(|part| part.kinds.as_ref().is_none_or(|kinds| kinds.contains(&kind)))
        .filter(|part| part.channels.as_ref().is_none_or(|channels| channels.contains(&channel)))
        .map(|part| Span {
            from: part.from.unwrap_or(Instant::PAST),
            to: part.through.unwrap_or(Instant::FUTURE),
        })
        .filter(|part| part.from <= part.to)
        .collect();
    let order = ordered(parts.len(), &|one, other| parts[one].from.cmp(&parts[other].from));
    order
        .into_iter()
        .map(|index| parts[index])
        .reduce(|whole, next| if next.from <= whole.to.plus(1) { whole.hull(next) } else { next })
}

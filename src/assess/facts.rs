use crate::case::{
    Case, Channel, Counter, Event, EventKind, Evidence, Matter, Order, Party, RecordPart, Service,
};
use crate::rulebook::ThreadKind;
use crate::sort::ordered;
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
    seen: Instant,
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
    /// Makes a case ready under these answers to its own questions. Events after `seen` have not happened: they
    /// open nothing, answer nothing and receive nothing.
    pub fn of(case: &'a Case, answers: &Answers, seen: Instant) -> Self {
        let mut asked = Questions::NONE;
        let events: Vec<_> = case.events.iter().map(|event| happening(event, answers, &mut asked)).collect();
        let record = record(case);
        let mut facts = Self { order: &case.order, events, threads: Vec::new(), asked, record, seen };
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

    /// The same for an order of which other facts are known.
    #[must_use]
    pub fn with_order(&self, order: &'a Order) -> Self {
        Self { order, ..self.clone() }
    }

    /// Whether the seller refused a thread in words by then, and not after it was withdrawn.
    pub(super) fn was_refused(&self, opener: usize, as_of: Instant) -> Truth {
        let events = self.threads.iter().filter(|thread| thread.opener == opener);
        let events: Vec<usize> = events.flat_map(|thread| thread.events.iter().copied()).collect();
        let of_kind = |kind| events.iter().copied().filter(move |index| self.events[*index].kind == kind);
        let clear =
            |index: usize| self.events[index].link != Link::Unclear && self.events[index].when.to <= as_of;
        let refusals = of_kind(EventKind::SellerRefused);
        let all = refusals.filter(|index| self.events[*index].when.from <= as_of).map(|refusal| {
            let when = self.events[refusal].when;
            let own = if clear(refusal) { Truth::Yes } else { Truth::Maybe };
            of_kind(EventKind::RequestWithdrawn).fold(own, |truth, withdrawal| {
                let ended = self.events[withdrawal].when;
                let same_second = ended == when && when.is_exact();
                let too_late = ended.to < when.from || same_second && withdrawal < refusal;
                let in_time = when.to < ended.from || same_second && refusal < withdrawal;
                truth.and(match (too_late, in_time) {
                    (_, true) => Truth::Yes,
                    (true, _) if clear(withdrawal) => Truth::No,
                    _ => Truth::Maybe,
                })
            })
        });
        all.max().unwrap_or(Truth::No)
    }

    /// Whether an event has happened by the instant that is looked at, or may have.
    pub(super) fn has_happened(&self, event: usize) -> bool {
        self.events[event].when.from <= self.seen
    }

    /// Where the record shows everything of this kind; `None` is nowhere.
    pub fn shown(&self, kind: EventKind) -> Option<Span> {
        self.record.get(kind.index()).copied().flatten()
    }
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

/// For every kind of event, the stretch in which the record shows all of it on every channel.
fn record(case: &Case) -> Vec<Option<Span>> {
    let everywhere = Some(Span { from: Instant::PAST, to: Instant::FUTURE });
    let nothing = case.incomplete || case.record.is_empty();
    // Most records show everything or nothing: that needs no looking at each kind.
    if nothing || case.record.iter().any(shows_everything) {
        return vec![everywhere.filter(|_| !nothing); EventKind::count()];
    }
    let of_kind = |kind: EventKind| {
        Channel::ALL.iter().fold(everywhere, |shown, channel| {
            let here = stretch(case, kind, *channel)?;
            shown.and_then(|shown| shown.intersect(here))
        })
    };
    EventKind::every().map(of_kind).collect()
}

fn shows_everything(part: &RecordPart) -> bool {
    part.kinds.is_none() && part.channels.is_none() && part.from.is_none() && part.through.is_none()
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

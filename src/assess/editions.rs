use std::rc::Rc;

use crate::case::{Attribute, EventKind};
use crate::rulebook::{
    Edition, Effective, Governor, Outside, Part, Patch, Question, Rule, Rulebook, ThreadKind,
};
use crate::time::{Instant, SHANGHAI, Span, Zone};

use super::answers::{Answers, Questions};
use super::combinations::Combinations;
use super::facts::{Facts, Thread};
use super::run::{Frame, settlements};
use super::state::{Missing, Truth};

/// One day, in seconds.
const DAY: i64 = 86_400;

/// The editions that may govern, with what would settle which one does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Governing {
    /// Index in the part; empty where none was in force.
    pub(super) editions: Vec<usize>,
    /// Whether one of them certainly governs.
    pub(super) in_force: Truth,
    /// Whether the event may lie before all of them, under a text that is not held.
    pub(super) or_older: bool,
    /// What would settle it.
    pub(super) missing: Missing,
    /// The event that decided, by index in the case.
    pub(super) by: Option<usize>,
    /// Where several may govern by when that event was: when it was if each of them does.
    pub(super) when: Vec<Span>,
    /// The next instant at which another edition may govern.
    pub(super) next: Instant,
}

impl Governing {
    /// This edition, whatever selects one.
    pub(super) fn of(edition: usize) -> Self {
        Self {
            editions: vec![edition],
            in_force: Truth::Yes,
            or_older: false,
            missing: Missing::default(),
            by: None,
            when: Vec::new(),
            next: Instant::FUTURE,
        }
    }

    /// Whether the same texts govern, as surely.
    pub(super) fn same(&self, other: &Self) -> bool {
        (&self.editions, self.in_force, self.or_older) == (&other.editions, other.in_force, other.or_older)
    }
}

/// Which editions of a part may govern a thread or the order, under every combination of the answers that may tell.
pub(super) struct Selections {
    combinations: Rc<Combinations>,
    /// What each of them selects.
    named: Vec<Rc<Governing>>,
    /// The question by which event else it may be selected, and what that one selects.
    otherwise: Option<(Question, Vec<Rc<Governing>>)>,
    /// The questions that make a difference to what is named.
    asked: Questions,
}

impl Selections {
    /// Of a thread, or of the order where `thread` is `None`. Of the questions that no combination answers, `answers` are
    /// taken.
    pub(super) fn of(
        part: &Part,
        facts: &Facts,
        combinations: &Rc<Combinations>,
        answers: &Answers,
        frame: &Frame,
        thread: Option<usize>,
    ) -> Self {
        let select = |governor| {
            let under = |number: usize| {
                let answers = combinations.answers(number, answers);
                let event = governing_event(part, governor, facts, &answers, frame, thread);
                Rc::new(in_force(part, &event, &answers, frame, facts))
            };
            (0..combinations.count()).map(under).collect::<Vec<_>>()
        };
        let named = select(part.governed_by);
        let is_asked = facts.threads.iter().any(|thread| thread.kind == ThreadKind::Request);
        let otherwise = part.or_governed_by.filter(|_| is_asked);
        let otherwise = otherwise.map(|(governor, which)| (which, select(governor)));
        let untried = selecting(part).without(combinations.questions());
        let asked = combinations.deciding(|one, other| named[one].same(&named[other])).and(untried);
        Self { combinations: Rc::clone(combinations), named, otherwise, asked }
    }

    /// What governs under these answers, and the questions that decide it.
    pub(super) fn under(&self, answers: &Answers) -> (Rc<Governing>, Questions) {
        let number = self.combinations.number(answers);
        let named = &self.named[number];
        match &self.otherwise {
            Some((which, others)) if !others[number].same(named) => {
                let chosen = if answers.to(*which) == 1 { &others[number] } else { named };
                (Rc::clone(chosen), self.asked.and(Questions::of(*which)))
            }
            _ => (Rc::clone(named), self.asked),
        }
    }
}

/// The questions that may tell which editions an event selects.
pub(super) fn selecting(part: &Part) -> Questions {
    let all = part.which_payment.into_iter().chain(clocks(part));
    all.fold(Questions::NONE, |all, question| all.and(Questions::of(question)))
}

/// Whether the as-of may tell which edition of a part governs: one replaces another from a day on, whatever was paid when.
pub(super) fn selects_by_announcement(part: &Part) -> bool {
    part.editions.iter().any(|edition| edition.published.is_some() && edition.supersedes.is_some())
}

/// When the governing event was, as far as is known.
struct Event {
    span: Span,
    index: Option<usize>,
    absent: Option<EventKind>,
}

fn governing_event(
    part: &Part,
    governor: Governor,
    facts: &Facts,
    answers: &Answers,
    frame: &Frame,
    thread: Option<usize>,
) -> Event {
    // Where nothing is governed yet, the newest text is the one to show.
    let newest = Event { span: Span::exact(Instant::FUTURE), index: None, absent: None };
    let seen = |index: &usize| facts.events[*index].when.from <= frame.seen;
    match governor {
        Governor::Payment => match settled(part, facts, EventKind::PaymentSucceeded, false, answers, frame) {
            Some((span, index)) => Event { span, index: Some(index), absent: None },
            None => Event {
                span: Span { from: Instant::PAST, to: frame.seen },
                index: None,
                absent: Some(EventKind::PaymentSucceeded),
            },
        },
        Governor::Thread => {
            let chosen = match thread {
                Some(thread) => facts.threads.get(thread),
                // The order's own standing is told by its newest matter.
                None => facts
                    .threads
                    .iter()
                    .filter(|thread| concerns(part, thread) && seen(&thread.opener))
                    .max_by_key(|thread| (facts.events[thread.opener].when.from, thread.opener)),
            };
            chosen.map_or(newest, |thread| {
                let receipt = thread.receipt.filter(seen);
                let index = receipt.unwrap_or(thread.opener);
                Event { span: facts.events[index].when, index: Some(index), absent: None }
            })
        }
        Governor::Last(kind) => {
            let events = facts.events.iter().enumerate();
            let last = events
                .filter(|(index, event)| event.kind == kind && seen(index))
                .max_by_key(|(index, event)| (event.when.from, *index));
            last.map_or(newest, |(index, event)| Event { span: event.when, index: Some(index), absent: None })
        }
        Governor::KeyEvent | Governor::Undated => newest,
    }
}

/// Whether a part has anything to say about a thread.
fn concerns(part: &Part, thread: &Thread) -> bool {
    part.editions.iter().flat_map(|edition| edition.clauses).any(|clause| match &clause.rule {
        Rule::Duty(duty) => duty.of == thread.kind,
        Rule::Option(choice) => choice.of == thread.kind,
        Rule::Entitlement(_) => thread.kind == ThreadKind::Request,
        _ => false,
    })
}

/// The zone in which the days are meant from and until which an edition is in force.
pub(super) fn zone_of(edition: &Edition, answers: &Answers) -> &'static Zone<'static> {
    let patched =
        edition.readings.iter().rev().filter(|reading| answers.to(reading.question) == reading.answer);
    let mut zones = patched.filter_map(|reading| match reading.patch {
        Patch::Zone(zone) => Some(zone),
        _ => None,
    });
    zones.next().unwrap_or(edition.zone)
}

/// The questions that move when the editions of a part are in force.
fn clocks(part: &Part) -> impl Iterator<Item = Question> {
    let readings = part.editions.iter().flat_map(|edition| edition.readings);
    readings.filter(|reading| matches!(reading.patch, Patch::Zone(_))).map(|reading| reading.question)
}

fn in_force(part: &Part, event: &Event, answers: &Answers, frame: &Frame, facts: &Facts) -> Governing {
    let mut next = Instant::FUTURE;
    let mut missing = Missing::default();
    let mut by = event.index;
    let mut truths = Vec::with_capacity(part.editions.len());
    let mut settlement = Settlement::new(part, facts, answers, frame);
    for (index, edition) in part.editions.iter().enumerate() {
        let (span, key) = match edition.key_event {
            Some(kind) => key_event(&mut settlement, edition, kind),
            None => (event.span, None),
        };
        let mut truth = from_start(edition, span, answers).and(to_end(part, index, span, answers));
        if edition.key_event.is_some() && key.is_none() {
            truth = truth.and(Truth::Maybe);
        }
        if edition.key_event.is_some() {
            if truth == Truth::Yes {
                by = key;
            }
            if truth == Truth::Maybe {
                missing = missing.and(unclear(key, edition.key_event));
            }
        }
        truths.push(truth.and(announced(edition, frame, &mut next)));
    }
    for index in 0..truths.len() {
        let replaced = part.editions[index].supersedes;
        let place =
            replaced.and_then(|edition| part.editions.iter().position(|other| std::ptr::eq(*other, edition)));
        if let Some(place) = place {
            // A window that replaces another one leaves nothing of it once it is announced.
            let announced = announced(part.editions[index], frame, &mut next);
            let replaces = if part.editions[index].key_event.is_some() { announced } else { truths[index] };
            truths[place] = truths[place].and(!replaces);
        }
    }
    let editions: Vec<_> = (0..truths.len()).filter(|index| truths[*index] != Truth::No).collect();
    let certain = truths.contains(&Truth::Yes);
    if (editions.len() > 1 || !certain && !editions.is_empty()) && !event.span.is_exact() {
        missing = missing.and(unclear(event.index, event.absent));
    }
    let in_force = match (certain, editions.is_empty()) {
        (_, true) => Truth::No,
        (true, _) => Truth::Yes,
        // Several may govern and one of them does, unless the event may lie before all of them.
        (false, _) => part_covers(part, event.span, answers),
    };
    let several =
        editions.len() > 1 && event.index.is_some_and(|index| facts.events[index].when == event.span);
    let when =
        editions.iter().filter(|_| several).map(|index| inside(part, *index, event.span, answers)).collect();
    let or_older = !editions.is_empty() && !certain && is_older(part, event.span, answers);
    Governing { editions, in_force, or_older, missing, by, when, next }
}

/// The part of a span in which an edition governs: its own window, less that of one that replaces it.
fn inside(part: &Part, index: usize, span: Span, answers: &Answers) -> Span {
    let window = |index: usize| Span {
        from: match part.editions[index].effective {
            Effective::From(wall) => zone_of(part.editions[index], answers).resolve(wall).span().from,
            Effective::KnownBy(_) | Effective::Unknown => Instant::PAST,
        },
        to: last_second(part, index, answers).unwrap_or(Instant::FUTURE),
    };
    let replaced_by = part
        .editions
        .iter()
        .position(|other| other.supersedes.is_some_and(|old| std::ptr::eq(old, part.editions[index])));
    let own = span.intersect(window(index)).unwrap_or(span);
    match replaced_by.map(window) {
        Some(taken) if taken.contains(own.from) && !taken.contains(own.to) => {
            Span { from: taken.to.plus(1), ..own }
        }
        Some(taken) if taken.contains(own.to) && !taken.contains(own.from) => {
            Span { to: taken.from.plus(-1), ..own }
        }
        _ => own,
    }
}

/// Whether an event may lie before the day from which the first text of a part is in force.
fn is_older(part: &Part, span: Span, answers: &Answers) -> bool {
    part.outside == Outside::NotHeld
        && part.editions.iter().all(|edition| match edition.effective {
            Effective::From(wall) => span.from < zone_of(edition, answers).resolve(wall).span().from,
            Effective::KnownBy(_) | Effective::Unknown => false,
        })
}

fn unclear(index: Option<usize>, absent: Option<EventKind>) -> Missing {
    match (index, absent) {
        (Some(index), _) => Missing::event(index, Attribute::At),
        (None, Some(kind)) => Missing::kind(kind),
        (None, None) => Missing::default(),
    }
}

/// Whether some edition is in force whenever in the span the event was.
fn part_covers(part: &Part, span: Span, answers: &Answers) -> Truth {
    if part.governed_by == Governor::KeyEvent {
        return Truth::Maybe;
    }
    let starts = |edition: &Edition| match edition.effective {
        Effective::From(wall) => zone_of(edition, answers).resolve(wall).span().from,
        Effective::KnownBy(day) => zone_of(edition, answers).start_of(day),
        Effective::Unknown => Instant::PAST,
    };
    let mut at = span.from;
    loop {
        let holding = (0..part.editions.len()).filter(|index| {
            let last = last_second(part, *index, answers).unwrap_or(Instant::FUTURE);
            starts(part.editions[*index]) <= at && at <= last
        });
        let last = holding.map(|index| last_second(part, index, answers).unwrap_or(Instant::FUTURE)).max();
        match last {
            None => return Truth::Maybe,
            Some(last) if last >= span.to => return Truth::Yes,
            Some(last) => at = last.plus(1),
        }
    }
}

/// Whether the governing event of a part's edition lies in its window, by its own dates alone.
pub(super) fn in_window(part: &Part, index: usize, facts: &Facts, answers: &Answers, frame: &Frame) -> Truth {
    let edition = part.editions[index];
    let Some(kind) = edition.key_event else { return Truth::Maybe };
    let (span, _) = key_event(&mut Settlement::new(part, facts, answers, frame), edition, kind);
    from_start(edition, span, answers).and(to_end(part, index, span, answers))
}

/// The payment or posting that counts under these answers.
fn settled(
    part: &Part,
    facts: &Facts,
    kind: EventKind,
    first_payment: bool,
    answers: &Answers,
    frame: &Frame,
) -> Option<(Span, usize)> {
    let [full, any] = settlements(facts, kind, frame.seen);
    let is_first = first_payment || part.which_payment.is_some_and(|question| answers.to(question) == 1);
    if is_first { any } else { full }.bounds()
}

/// The payments and postings of a case that count for a part under some answers, each worked out once.
struct Settlement<'s, 'f> {
    part: &'s Part,
    facts: &'s Facts<'f>,
    answers: &'s Answers,
    frame: &'s Frame,
    known: Vec<(Asked, Option<(Span, usize)>)>,
}

/// A kind of payment, and whether the first of several counts.
type Asked = (EventKind, bool);

impl<'s, 'f> Settlement<'s, 'f> {
    fn new(part: &'s Part, facts: &'s Facts<'f>, answers: &'s Answers, frame: &'s Frame) -> Self {
        Self { part, facts, answers, frame, known: Vec::new() }
    }

    fn of(&mut self, kind: EventKind, first_payment: bool) -> Option<(Span, usize)> {
        let asked = (kind, first_payment);
        if let Some((_, found)) = self.known.iter().find(|(known, _)| *known == asked) {
            return *found;
        }
        let found = settled(self.part, self.facts, kind, first_payment, self.answers, self.frame);
        self.known.push((asked, found));
        found
    }
}

/// When the key event was; where it is not in the case, the other one bounds it: funds are posted
/// after the order is paid, and not long after.
fn key_event(settlement: &mut Settlement, edition: &Edition, kind: EventKind) -> (Span, Option<usize>) {
    let posted_within = i64::from(edition.posted_within) * DAY;
    let first = edition.first_payment;
    if let Some((span, index)) = settlement.of(kind, first) {
        return (span, Some(index));
    }
    let mut other = |kind: EventKind| settlement.of(kind, first).map(|(span, _)| span);
    // What has not been seen may still come.
    let any = Span { from: Instant::PAST, to: Instant::FUTURE };
    let span = match kind {
        EventKind::FundsPosted => other(EventKind::PaymentSucceeded)
            .map_or(any, |paid| Span { from: paid.from, to: paid.to.plus(posted_within) }),
        _ => other(EventKind::FundsPosted)
            .map_or(any, |posted| Span { from: posted.from.plus(-posted_within), to: posted.to }),
    };
    (span, None)
}

fn from_start(edition: &Edition, at: Span, answers: &Answers) -> Truth {
    let zone = zone_of(edition, answers);
    let from = |start: Instant, before: Truth| {
        if at.from >= start {
            Truth::Yes
        } else if at.to < start {
            before
        } else {
            Truth::Maybe
        }
    };
    match edition.effective {
        Effective::From(wall) => from(zone.resolve(wall).span().from, Truth::No),
        Effective::KnownBy(day) => from(zone.start_of(day), Truth::Maybe),
        Effective::Unknown => Truth::Yes,
    }
}

/// Not after the edition's own end, nor after the start of the one that follows it.
fn to_end(part: &Part, index: usize, at: Span, answers: &Answers) -> Truth {
    let Some(end) = last_second(part, index, answers) else { return Truth::Yes };
    if at.to <= end {
        Truth::Yes
    } else if at.from > end {
        Truth::No
    } else {
        Truth::Maybe
    }
}

/// The last second of the governing event for which an edition holds, if it ends.
fn last_second(part: &Part, index: usize, answers: &Answers) -> Option<Instant> {
    let zone = |edition: &Edition| zone_of(edition, answers);
    let mut following = part.editions[index + 1..].iter();
    let following = following.find(|next| next.supersedes.is_none() && next.key_event.is_none());
    match (part.editions[index].until, following) {
        (Some(wall), _) => Some(zone(part.editions[index]).resolve(wall).span().from),
        (None, Some(next)) => match next.effective {
            Effective::From(wall) => Some(zone(next).resolve(wall).span().from.plus(-1)),
            _ => None,
        },
        _ => None,
    }
}

/// An edition that replaces another one does so from the day it was published.
fn announced(edition: &Edition, frame: &Frame, next: &mut Instant) -> Truth {
    let Some(published) = edition.published.filter(|_| edition.supersedes.is_some()) else {
        return Truth::Yes;
    };
    let from = SHANGHAI.start_of(published);
    if frame.as_of < from {
        *next = (*next).min(from);
        return Truth::No;
    }
    Truth::Yes
}

/// From when on what a part governs is much younger than its newest text, and than the day on which the platform's
/// own was last seen: the rules may have changed by then.
pub(super) fn outdated_from(rulebook: &Rulebook, part: &Part) -> Option<Instant> {
    let newest = part.editions.iter().filter_map(|edition| start_of(edition)).max();
    let seen = rulebook.last_seen.map(|day| SHANGHAI.end_of(day));
    let year_later = SHANGHAI.date(newest.max(seen)?).plus_months(12);
    Some(SHANGHAI.start_of(year_later.plus_days(1)))
}

fn start_of(edition: &Edition) -> Option<Instant> {
    match edition.effective {
        Effective::From(wall) => Some(SHANGHAI.resolve(wall).span().from),
        Effective::KnownBy(day) => Some(SHANGHAI.start_of(day)),
        Effective::Unknown => None,
    }
}

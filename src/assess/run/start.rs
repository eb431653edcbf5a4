//! What starts a clock.

use crate::case::{Attribute, Channel, EventKind, Fact};
use crate::rulebook::{Anchor, Liberty, Rule, ThreadKind};
use crate::time::{Instant, Span};

use super::super::facts::Thread;
use super::super::plan::Terms;
use super::super::possible::{Doubt, Possibilities, Possibility};
use super::super::state::{Outcome, Truth};
use super::Run;
use super::duty::{earlier, later};
use crate::assessment::State;

impl Run<'_> {
    pub(super) fn starts(&self, terms: &Terms, anchor: Anchor, out: &mut Outcome) -> Possibilities {
        out.asked = out.asked.and(terms.asks.start);
        let possible = match anchor {
            Anchor::Received => self.received(terms, out),
            Anchor::Sent => self.sent(out),
            Anchor::Confirmed => self.confirmed(terms, out),
            Anchor::Responded => {
                let after = self.thread(out).map_or(Instant::PAST, |thread| self.opened(thread).from);
                self.response(terms, after, out)
            }
            Anchor::Paid => self.settled_as(EventKind::PaymentSucceeded, terms, out),
            Anchor::KeyEvent => match self.plan.edition.key_event {
                Some(kind) => self.settled_as(kind, terms, out),
                None => Possibilities::none(),
            },
            Anchor::First(kind) => self.first(None, &[kind], Instant::PAST, Self::any),
            Anchor::Last(kind) => self.last(kind),
            Anchor::Time(fact) => self.time_of(fact),
            Anchor::Earlier(all) => self.combined(terms, all, earlier, out),
            Anchor::Later(all) => self.combined(terms, all, later, out),
            Anchor::Deemed(clause) => self.deemed_by(clause, out),
            Anchor::ByFact(fact, each) => self.by_fact(terms, fact, each, out),
        };
        for item in possible.all() {
            self.turns_over(out, item.span);
        }
        possible
    }

    fn combined(
        &self,
        terms: &Terms,
        anchors: &[Anchor],
        combine: fn(&Possibilities, &Possibilities) -> Possibilities,
        out: &mut Outcome,
    ) -> Possibilities {
        let mut all = anchors.iter().map(|anchor| self.starts(terms, *anchor, out));
        let first = all.next().unwrap_or(Possibilities::none());
        all.fold(first, |one, other| combine(&one, &other))
    }

    /// The first second at which silence is deemed by a clause, for the thread at hand; absent where it is not, or may
    /// not be.
    fn deemed_by(&self, clause: &str, out: &mut Outcome) -> Possibilities {
        let mut all = Possibilities::none();
        let place = self.plan.terms.iter().position(|terms| terms.clause.id == clause);
        let Some((place, Rule::Silence(silence))) =
            place.map(|place| (place, &self.plan.terms[place].clause.rule))
        else {
            return all;
        };
        // Of an order there is one silence, whatever matter hangs on it.
        let is_of_order = matches!(silence.follows.rule, Rule::Duty(duty) if duty.of == ThreadKind::Order);
        let mut own = Outcome::new(place, out.thread.filter(|_| !is_of_order));
        self.silence(&self.plan.terms[place], silence, &mut own);
        out.asked = out.asked.and(own.asked);
        out.touched = out.touched.and(own.touched);
        out.next = out.next.min(own.next);
        let is_sure = own.states.is_one();
        if own.states.has(State::Deemed)
            && let Some(span) = own.since.or(own.due.map(|due| due.moved(1)))
        {
            // What was left unanswered is what it comes from.
            let event = self.thread(out).map(|thread| thread.opener);
            all.push(Possibility { span, event, doubt: Doubt::None });
            all.absent = !is_sure;
        }
        if !is_sure {
            out.missing = out.missing.and(own.missing);
        }
        all
    }

    pub(super) fn opened(&self, thread: &Thread) -> Span {
        self.facts.events[thread.opener].when
    }

    /// When the thread's request reached its addressee; where only its sending is known, that.
    pub(super) fn received(&self, terms: &Terms, out: &mut Outcome) -> Possibilities {
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
            Some((index, when)) => {
                // Nothing is received before it is sent.
                let sent = thread.sent.map_or(when.from, |sent| sent.from).min(when.to);
                // What is received only after the as-of is not received yet: until then the sending stands.
                let straddles = thread.sent.is_some() && when.from <= self.frame.as_of;
                let to = if straddles { when.to.min(self.frame.as_of) } else { when.to };
                let when = Span { from: when.from.max(sent).min(to), to };
                Possibilities::only(Possibility::certain(when, index))
            }
            None => Possibilities::none(),
        };
        let received_for_sure = receipt.is_some_and(|(_, when)| when.to <= self.frame.as_of);
        if let Some(sent) = thread.sent
            && !received_for_sure
        {
            out.asked = out.asked.and(terms.asks(Liberty::ReceiptLater));
            out.touched = out.touched.and(terms.asks(Liberty::ReceiptLater));
            if terms.takes(Liberty::ReceiptLater) {
                let kind = receipt_of(thread.kind);
                let span = Span { from: sent.from, to: Instant::FUTURE };
                all.push(Possibility { span, event: None, doubt: Doubt::Absent(kind) });
            } else {
                all.push(Possibility::certain(sent, thread.opener));
            }
        }
        all.absent = false;
        all
    }

    pub(super) fn sent(&self, out: &Outcome) -> Possibilities {
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
    pub(super) fn confirmed(&self, terms: &Terms, out: &mut Outcome) -> Possibilities {
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

    /// The payment or posting that counts, by what is taken of a split one.
    fn settled_as(&self, kind: EventKind, terms: &Terms, out: &mut Outcome) -> Possibilities {
        let (possible, split) =
            self.settled(kind, self.plan.edition.first_payment || terms.takes(Liberty::FirstPayment));
        if split {
            out.asked = out.asked.and(terms.asks(Liberty::FirstPayment));
            out.touched = out.touched.and(terms.asks(Liberty::FirstPayment));
        }
        possible
    }

    /// What starts the clock by the word of a fact; any of them where that is not known.
    fn by_fact(
        &self,
        terms: &Terms,
        fact: Fact,
        each: &[(&str, Anchor)],
        out: &mut Outcome,
    ) -> Possibilities {
        if let Some(word) = self.facts.order.word(fact) {
            let anchor = each.iter().find(|(known, _)| *known == word);
            return anchor.map_or(Possibilities::none(), |(_, anchor)| self.starts(terms, *anchor, out));
        }
        let mut all = Possibilities::none();
        all.absent = false;
        for (_, anchor) in each {
            let one = self.starts(terms, *anchor, out);
            for item in one.all() {
                all.push(Possibility { doubt: Doubt::Fact(fact), ..*item });
            }
            all.absent |= one.absent;
        }
        all
    }

    /// The time that a fact holds.
    fn time_of(&self, fact: Fact) -> Possibilities {
        let any = Span { from: Instant::PAST, to: Instant::FUTURE };
        let known = self.facts.order.time(fact);
        let doubt = if known.is_none() { Doubt::Fact(fact) } else { Doubt::None };
        Possibilities::only(Possibility { span: known.unwrap_or(any), event: None, doubt })
    }
}

/// The kind of event that tells that a matter of a kind has reached its addressee; where there is none, what opens it.
fn receipt_of(matter: ThreadKind) -> EventKind {
    let opens = |kind: &EventKind| kind.traits().opens == Some(matter);
    let receipt = EventKind::every().filter(opens).find(|kind| kind.traits().is_receipt);
    receipt.or_else(|| EventKind::every().find(opens)).unwrap_or(EventKind::RequestReceived)
}

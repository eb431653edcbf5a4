//! Requests, complaints, cancel requests and refund rounds: which events open one, which only repeat it,
//! and which is its receipt.

use crate::case::{Case, Channel, Event, EventKind, Reference};
use crate::rulebook::ThreadKind;
use crate::sort::ordered;

use super::facts::{Facts, Link, Thread};

impl Facts<'_> {
    /// Opens threads in order of time, so that the order of the file says nothing; what names
    /// another request comes after it, whatever its time.
    pub(super) fn open_threads(&mut self, case: &Case) {
        // A change without a name goes on with the latest round, which may be one that names its matter.
        let named = |index: usize| {
            let event = &case.events[index];
            matches!(event.re, Reference::To(_)) || event.kind == EventKind::RefundModified
        };
        let key = |index: usize| (named(index), self.events[index].when.from);
        let mut waiting = ordered(case.events.len(), &|one, other| key(one).cmp(&key(other)));
        waiting
            .retain(|index| case.events[*index].kind.traits().opens.is_some() && self.has_happened(*index));
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
                case.events[named].kind.traits().opens.is_none() || self.events[named].link != Link::None
            }
            _ => true,
        }
    }

    /// A request or receipt that names something repeats it, though what it names is not found: it
    /// opens nothing of its own. Refund rounds always do.
    fn repeats_something(&self, case: &Case, index: usize) -> bool {
        let event = &case.events[index];
        event.re != Reference::None
            && event.kind.traits().opens != Some(ThreadKind::Refund)
            && !self.in_circle(case, index)
    }

    /// Whether events only name one another, so that none of them is the first.
    fn in_circle(&self, case: &Case, index: usize) -> bool {
        let mut at = index;
        for _ in 0..case.events.len() {
            match case.events[at].re {
                Reference::To(next) if case.events[next].kind.traits().opens.is_some() => at = next,
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
    pub(super) fn find_receipts(&mut self, case: &Case) {
        let receives = |index: &usize| case.events[*index].kind.traits().is_receipt;
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

    /// Whether a receipt that has happened says that it is of this notice.
    fn has_named_receipt(&self, case: &Case, notice: usize) -> bool {
        (0..case.events.len()).any(|index| {
            case.events[index].kind == EventKind::ComplaintReceived
                && case.events[index].re != Reference::None
                && self.has_happened(index)
                && self.sending(case, index) == notice
        })
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
        let Some(kind) = event.kind.traits().opens else { return };
        let received = event.kind.traits().is_receipt;
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
        let kind = event.kind.traits().opens?;
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
            let waits = |thread: &&(usize, &Thread)| {
                thread.1.kind == kind
                    && thread.1.receipt.is_none()
                    && self.opened(thread.1).from <= self.events[index].when.to
                    && !self.has_named_receipt(case, thread.1.opener)
            };
            let all: Vec<_> = self.threads.iter().enumerate().collect();
            let mut waiting = all.iter().filter(waits);
            if let (Some(only), None) = (waiting.next(), waiting.next()) {
                return Some(only.0);
            }
        }
        None
    }
}

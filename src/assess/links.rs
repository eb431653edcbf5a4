//! To which thread an event belongs: by what it names, or by what it can be about.

use crate::case::{Case, EventKind, Reference};
use crate::rulebook::ThreadKind;
use crate::time::Span;

use super::facts::{Facts, Link, Thread};
use super::state::Truth;

impl Facts<'_> {
    pub(super) fn link_events(&mut self, case: &Case) {
        for index in 0..self.events.len() {
            let event = &case.events[index];
            if !self.has_happened(index) {
                continue;
            }
            if event.kind.traits().opens.is_some() {
                self.join(index, self.events[index].link);
                continue;
            }
            if event.kind == EventKind::FeeCharged {
                self.events[index].link = match event.re {
                    Reference::None => match only(self.asked_before(index)) {
                        Link::To(thread) if !self.surely_for(index, thread) => Link::Unclear,
                        link => link,
                    },
                    _ => self.thread_named(case, index).map_or(Link::None, Link::To),
                };
                continue;
            }
            if event.kind == EventKind::RequestWithdrawn {
                self.withdraw(case, index);
                continue;
            }
            let Some(kind) = event.kind.traits().answers else { continue };
            let link = match event.re {
                Reference::None => self.inferred(index, kind),
                _ => self.named(case, index),
            };
            self.events[index].link = link;
            match link {
                Link::To(thread) if self.threads[thread].kind != kind => {}
                Link::To(_) => self.join(index, link),
                Link::None => {}
                Link::Unclear => {
                    let candidates = match event.re {
                        Reference::None => self.candidates(index, kind),
                        _ => self.may_be_answered(index, kind),
                    };
                    for thread in candidates {
                        self.threads[thread].events.push(index);
                    }
                }
            }
        }
    }

    /// The thread of what an event names, through whatever that names in turn; an answer that names nothing
    /// leads to what it answers. A name that leads to no thread leaves it open which one is meant.
    fn named(&self, case: &Case, index: usize) -> Link {
        if let Some(thread) = self.thread_named(case, index) {
            return Link::To(thread);
        }
        let mut at = index;
        for _ in 0..case.events.len() {
            match case.events[at].re {
                Reference::To(next) => at = next,
                _ => break,
            }
        }
        let ends = case.events[at].re == Reference::None && at != index && self.has_happened(at);
        match case.events[at].kind.traits().answers.filter(|_| ends) {
            Some(kind) => match self.inferred(at, kind) {
                Link::None => Link::Unclear,
                link => link,
            },
            None => Link::Unclear,
        }
    }

    pub(super) fn thread_named(&self, case: &Case, index: usize) -> Option<usize> {
        let mut at = index;
        // A chain of names is no longer than the case, unless it runs in a circle.
        for _ in 0..case.events.len() {
            let Reference::To(next) = case.events[at].re else { return None };
            if let Link::To(thread) = self.events[next].link
                && case.events[next].kind.traits().opens.is_some()
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
            && thread.service.is_none_or(|service| event.kind.suits(service))
            && rounds(event.kind, thread.opened_by)
            && self.opened(thread).from.min(reached.from) <= event.when.to
    }

    pub(super) fn opened(&self, thread: &Thread) -> Span {
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

    /// The threads that an event without a name may answer.
    fn may_be_answered(&self, index: usize, kind: ThreadKind) -> Vec<usize> {
        (0..self.threads.len()).filter(|thread| self.may_answer(index, *thread, kind)).collect()
    }

    /// Those of them it is taken to answer: what had been received before it, or else what had been sent.
    fn candidates(&self, index: usize, kind: ThreadKind) -> Vec<usize> {
        let sent = self.may_be_answered(index, kind);
        let had = |thread: &usize| self.had_reached(*thread, index);
        if sent.iter().any(|thread| had(thread) == Truth::Yes) {
            sent.into_iter().filter(|thread| had(thread) != Truth::No).collect()
        } else {
            sent
        }
    }

    /// An answer that names nothing answers what was received before it: one candidate is that one.
    /// Of refund rounds it is the latest. What was sent before it, but may have been received after,
    /// leaves it open.
    fn inferred(&self, index: usize, kind: ThreadKind) -> Link {
        let certain = |thread: usize| self.had_reached(thread, index) == Truth::Yes;
        let candidates = self.candidates(index, kind);
        if kind == ThreadKind::Refund {
            return self.latest_round(&candidates, certain);
        }
        let unreceived = candidates.iter().any(|thread| self.threads[*thread].sent.is_some());
        let some_received = candidates.iter().any(|thread| self.had_reached(*thread, index) != Truth::No);
        match candidates[..] {
            [] => Link::None,
            _ if !some_received && !unreceived => Link::None,
            [only] if certain(only) && self.surely_for(index, only) => Link::To(only),
            _ => Link::Unclear,
        }
    }

    /// Whether an answer fits a thread whatever its service turns out to be. Who came to a place came for the
    /// one request there is.
    pub(super) fn surely_for(&self, index: usize, thread: usize) -> bool {
        let (event, thread) = (&self.events[index], &self.threads[thread]);
        thread.service.is_some()
            || thread.kind != ThreadKind::Request
            || event.kind == EventKind::EngineerArrived
            || event.service.is_none() && event.kind.traits().suits.is_empty()
    }

    fn latest_round(&self, rounds: &[usize], certain: impl Fn(usize) -> bool) -> Link {
        let opened = |thread: usize| self.opened(&self.threads[thread]);
        // Of rounds that began in one second the later in the case is the later.
        let Some(last) =
            rounds.iter().copied().max_by_key(|thread| (opened(*thread).from, self.threads[*thread].opener))
        else {
            return Link::None;
        };
        let same_second = |thread: usize| opened(thread) == opened(last) && opened(last).is_exact();
        let clear = rounds
            .iter()
            .all(|thread| *thread == last || opened(*thread).to < opened(last).from || same_second(*thread));
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

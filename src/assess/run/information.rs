//! Service desks, resumptions of work, and notes.

use crate::rulebook::{Desk, Resumption};
use crate::time::{Date, SHANGHAI, Span};

use super::super::state::{Outcome, States};
use super::Run;
use crate::assessment::State;

impl Run<'_> {
    pub(super) fn desk(&self, desk: &Desk, out: &mut Outcome) {
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

    pub(super) fn resumption(&self, resumption: &Resumption, out: &mut Outcome) {
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
    pub(super) fn note(&self, days: Option<(Date, Date)>, out: &mut Outcome) {
        let applies = days.is_none_or(|(from, through)| {
            self.thread(out).is_some_and(|thread| {
                let receipt = thread.receipt.and_then(|receipt| self.visible(receipt));
                let when = receipt.map_or(self.opened(thread), |event| event.when);
                when.from >= SHANGHAI.start_of(from) && when.to <= SHANGHAI.end_of(through)
            })
        });
        out.states = States::only(if applies { State::Reached } else { State::None });
    }
}

//! Everything a duty's state hangs on, and every way it may have come.

use crate::time::{Instant, Span};

use super::super::possible::{Doubt, Possibilities, Possibility};
use super::super::state::States;
use crate::assessment::State;
use crate::case::EventKind;

/// Everything a duty's state hangs on.
pub(super) struct Clock {
    pub(super) starts: Possibilities,
    pub(super) done: Possibilities,
    pub(super) ended: Possibilities,
    tries: [Option<Try>; TRIES_AT_MOST],
}

/// Two ends of six possible starts, and a few days in between at which a month is cut short.
const TRIES_AT_MOST: usize = 16;

/// One start, and the ends that the window may have for it.
#[derive(Clone, Copy)]
struct Try {
    /// Which of the possible starts it belongs to.
    item: usize,
    at: Instant,
    ends: Ends,
}

/// The ends that one window may have, by which agreements to move it hold.
pub(super) type Ends = [Option<Span>; 4];

/// Stands for what did not happen among the possibilities of something.
const ABSENT: usize = 6;

impl Clock {
    pub(super) fn new(starts: Possibilities, done: Possibilities, ended: Possibilities) -> Self {
        Self { starts, done, ended, tries: [None; TRIES_AT_MOST] }
    }

    /// Adds a start with its ends; beyond so many nothing is added.
    pub(super) fn add(&mut self, item: usize, at: Instant, ends: Ends) {
        if let Some(free) = self.tries.iter_mut().find(|slot| slot.is_none()) {
            *free = Some(Try { item, at, ends });
        }
    }

    /// The ends to show for a start: all that it may have.
    pub(super) fn end(&self, start: Instant) -> Span {
        let own = self.tries.iter().flatten().find(|one| one.at == start);
        let ends = own.and_then(|one| one.ends.into_iter().flatten().reduce(Span::hull));
        ends.unwrap_or(Span::exact(start))
    }

    /// Calls `visit` for every combination that may differ from the others, with the index of each possibility.
    pub(super) fn each(&self, as_of: Instant, visit: &mut dyn FnMut(&World, usize, usize, usize)) {
        for one in self.tries.iter().flatten() {
            for due in one.ends.into_iter().flatten() {
                self.each_due(as_of, Some(one.at), due, one.item, visit);
            }
        }
        if self.starts.absent {
            self.each_due(as_of, None, Span::exact(Instant::FUTURE), ABSENT, visit);
        }
    }

    fn each_due(
        &self,
        as_of: Instant,
        start: Option<Instant>,
        due: Span,
        start_index: usize,
        visit: &mut dyn FnMut(&World, usize, usize, usize),
    ) {
        for last in unique(due) {
            for (done_index, done) in self.done.tries_around([as_of, last, last]) {
                for (ended_index, ended) in self.ended.tries_around([as_of, last, done.unwrap_or(last)]) {
                    // Whoever performed had not been told to stop.
                    let is_unseen = self
                        .ended
                        .all()
                        .get(ended_index)
                        .is_some_and(|item| item.doubt == Doubt::Unseen(EventKind::RequestWithdrawn));
                    if is_unseen && done.is_some() {
                        continue;
                    }
                    let done = done.filter(|_| !self.came_too_late(done_index, ended_index));
                    let world = World { start, due: last, done, ended, due_is_wide: !due.is_exact() };
                    visit(&world, start_index, done_index, ended_index);
                }
            }
        }
    }

    /// Whether the end came first in the same second, by the order of the case.
    fn came_too_late(&self, done: usize, ended: usize) -> bool {
        let (done, ended) = (self.done.all().get(done), self.ended.all().get(ended));
        done.zip(ended).is_some_and(|(done, ended)| done.same_second_after(ended))
    }

    /// What was done for sure, unless it surely came after the end.
    pub(super) fn surely_done(&self) -> Option<&Possibility> {
        self.done.sure().filter(|done| {
            !self
                .ended
                .sure()
                .is_some_and(|ended| ended.span.to < done.span.from || done.same_second_after(ended))
        })
    }

    /// These states, found at the ends of what may have been, with those that lie between them.
    pub(super) fn with_between(&self, mut states: States) -> States {
        let is_wide = self.starts.all().iter().any(|item| !item.span.is_exact());
        let between = [
            ([State::NotStarted, State::Late], State::Met),
            ([State::NotStarted, State::Missed], State::Running),
        ];
        for (around, state) in between {
            if is_wide && around.iter().all(|state| states.has(*state)) {
                states.add(state);
            }
        }
        states
    }
}

pub(super) fn unique(span: Span) -> impl Iterator<Item = Instant> {
    std::iter::once(span.from).chain((!span.is_exact()).then_some(span.to))
}

impl Possibilities {
    /// Every extreme with its possibility; `None` where it did not happen.
    pub(super) fn tries(&self) -> impl Iterator<Item = (Option<Instant>, Option<&Possibility>)> {
        let present =
            self.all().iter().flat_map(|item| unique(item.span).map(move |at| (Some(at), Some(item))));
        present.chain(self.absent.then_some((None, None)))
    }

    /// Every extreme by the index of its possibility, and the seconds around these instants where one lies
    /// inside a span: what is compared with them turns there.
    fn tries_around(&self, around: [Instant; 3]) -> impl Iterator<Item = (usize, Option<Instant>)> {
        let present = self.all().iter().enumerate().flat_map(move |(index, item)| {
            let span = item.span;
            let turns = around.into_iter().flat_map(|at| [at.plus(-1), at, at.plus(1)]);
            let inside = turns.filter(move |at| span.from < *at && *at < span.to);
            unique(span).chain(inside).map(move |at| (index, Some(at)))
        });
        present.chain(self.absent.then_some((ABSENT, None)))
    }
}

/// One way everything may have happened.
pub(super) struct World {
    pub(super) start: Option<Instant>,
    pub(super) due: Instant,
    pub(super) done: Option<Instant>,
    pub(super) ended: Option<Instant>,
    pub(super) due_is_wide: bool,
}

impl World {
    pub(super) fn duty(&self, as_of: Instant) -> State {
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

    /// Whether the thread had ended when an event happened in the same second, by the order of the case.
    pub(super) fn ended_before(&self, event: Option<&Possibility>, clock: &Clock) -> bool {
        let Some(event) = event.filter(|event| self.ended == Some(event.span.from)) else { return false };
        clock.ended.all().iter().any(|ended| event.same_second_after(ended))
    }

    /// What silence is deemed to be from the first second after the window, unless the seller
    /// refused in words no later than that.
    pub(super) fn silence(&self, as_of: Instant, deems: bool, refused: Option<Instant>) -> State {
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

//! Everything a duty's state hangs on, and every way it may have come.

use crate::time::{Instant, Span};

use super::super::possible::{Doubt, Possibilities, Possibility};
use super::super::state::{State, States};

/// Everything a duty's state hangs on.
pub(super) struct Clock {
    pub(super) starts: Possibilities,
    pub(super) done: Possibilities,
    pub(super) ended: Possibilities,
    /// The ends that the window may have, for both ends of every possible start; the likeliest first.
    pub(super) ends: [Ends; 12],
}

/// The ends that one window may have, by which agreements to move it hold.
pub(super) type Ends = [Option<Span>; 4];

impl Clock {
    /// The end to show for a start.
    pub(super) fn end(&self, start: Instant) -> Span {
        let slot = self.start_ends().find_map(|(_, (at, slot))| slot.filter(|_| at == Some(start)));
        slot.and_then(|slot| self.ends[slot][0]).unwrap_or(Span::exact(start))
    }

    /// Calls `visit` for every combination of extremes, with the index of each possibility.
    pub(super) fn each(&self, visit: &mut dyn FnMut(&World, usize, usize, usize)) {
        for (start_index, (start, slot)) in self.start_ends() {
            let ends = match (start, slot) {
                (Some(_), Some(slot)) => self.ends[slot],
                _ => [Some(Span::exact(Instant::FUTURE)), None, None, None],
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
                            let done = done.filter(|_| !self.came_too_late(done_index, ended_index));
                            let world = World { start, due: last, done, ended, due_is_wide: !due.is_exact() };
                            visit(&world, start_index, done_index, ended_index);
                        }
                    }
                }
            }
        }
    }

    /// Whether the end came first in the same second, by the order of the case.
    fn came_too_late(&self, done: usize, ended: usize) -> bool {
        let (done, ended) = (self.done.all().get(done), self.ended.all().get(ended));
        done.zip(ended).is_some_and(|(done, ended)| {
            let same = done.span == ended.span && done.span.is_exact();
            same && done.event.zip(ended.event).is_some_and(|(done, ended)| ended < done)
        })
    }

    /// These states, found at the ends of what may have been, with those that lie between them.
    pub(super) fn with_between(&self, mut states: States) -> States {
        let wide = |all: &Possibilities| all.all().iter().any(|item| !item.span.is_exact());
        let between = [
            (wide(&self.starts), [State::NotStarted, State::Late], State::Met),
            (wide(&self.starts), [State::NotStarted, State::Missed], State::Running),
            (wide(&self.done), [State::Met, State::Missed], State::Late),
        ];
        for (wide, around, state) in between {
            if wide && around.iter().all(|state| states.has(*state)) {
                states.add(state);
            }
        }
        states
    }

    pub(super) fn start_ends(&self) -> impl Iterator<Item = (usize, (Option<Instant>, Option<usize>))> {
        let present = self.starts.all().iter().enumerate().flat_map(|(index, item)| {
            let [from, to] = item.span.ends();
            let last = (from != to).then_some((index, (Some(to), Some(2 * index + 1))));
            std::iter::once((index, (Some(from), Some(2 * index)))).chain(last)
        });
        present.chain(self.starts.absent.then_some((6, (None, None))))
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

    pub(super) fn tries_indexed(&self) -> impl Iterator<Item = (usize, Option<Instant>)> {
        let present = self.all().iter().enumerate();
        let present = present.flat_map(|(index, item)| unique(item.span).map(move |at| (index, Some(at))));
        present.chain(self.absent.then_some((6, None)))
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

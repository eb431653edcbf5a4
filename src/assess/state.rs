use crate::assessment::State;
use crate::case::{Attribute, EventKind, Fact};
use crate::time::{Instant, Span};

use super::answers::Questions;

/// The states something may be in, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct States(u32);

impl States {
    /// No state at all: nothing was considered yet.
    pub const NONE: Self = Self(0);

    /// Exactly this state.
    pub const fn only(state: State) -> Self {
        Self(1 << state as u32)
    }

    /// These states.
    pub fn of(states: &[State]) -> Self {
        states.iter().fold(Self::NONE, |set, state| set.or(Self::only(*state)))
    }

    /// The states of either set.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Adds a state.
    pub fn add(&mut self, state: State) {
        *self = self.or(Self::only(state));
    }

    /// Whether the state is among them.
    pub const fn has(self, state: State) -> bool {
        self.0 & (1 << state as u32) != 0
    }

    /// The one state, or `Undetermined` where several are possible.
    pub fn state(self) -> State {
        let mut all = self.all();
        match (all.next(), all.next()) {
            (Some(state), None) => state,
            _ => State::Undetermined,
        }
    }

    /// Whether it can only be one.
    pub const fn is_one(self) -> bool {
        self.0.count_ones() == 1
    }

    /// Every state in the set.
    pub fn all(self) -> impl Iterator<Item = State> {
        State::ALL.iter().copied().filter(move |state| self.has(*state))
    }
}

/// Yes, no, or not known: strong Kleene logic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not hold.
    No,
    /// It is not known whether it holds.
    Maybe,
    /// It holds.
    Yes,
}

impl Truth {
    /// From what is known.
    pub fn of(known: Option<bool>) -> Self {
        known.map_or(Self::Maybe, |yes| if yes { Self::Yes } else { Self::No })
    }

    /// Both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// At least one holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Maybe => Self::Maybe,
            Self::Yes => Self::No,
        }
    }
}

/// So many facts have a bit.
const BITS: usize = 64;

/// Facts that would settle what is undetermined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Missing {
    /// Those that rulebooks share, each with its bit, and ...
    facts: u64,
    /// ... others.
    others: [Option<Fact>; 8],
    events: [Option<(u16, Attribute)>; 4],
    kinds: [Option<EventKind>; 2],
    /// Did anything come later, or in another channel?
    pub record: bool,
    /// The working-day calendar of the year is not published.
    pub calendar: bool,
    /// No text is held, or none is known to have been in force.
    pub edition: bool,
}

impl Missing {
    /// A fact of the order.
    pub fn fact(fact: Fact) -> Self {
        if fact.is_shared() && fact.index() < BITS {
            return Self { facts: 1 << fact.index(), ..Self::default() };
        }
        let mut missing = Self::default();
        insert(&mut missing.others, fact);
        missing
    }

    /// Something about an event.
    pub fn event(event: usize, attribute: Attribute) -> Self {
        let event = u16::try_from(event).unwrap_or(u16::MAX);
        Self { events: [Some((event, attribute)), None, None, None], ..Self::default() }
    }

    /// An event that is not in the case.
    pub fn kind(kind: EventKind) -> Self {
        Self { kinds: [Some(kind), None], ..Self::default() }
    }

    /// Whether anything happened that the record does not show.
    pub fn record() -> Self {
        Self { record: true, ..Self::default() }
    }

    /// Nothing.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// What else is missing beside a text.
    #[must_use]
    pub fn without_edition(self) -> Self {
        Self { edition: false, ..self }
    }

    /// Both; of more than four events the first four are named, of facts of one rulebook the first eight.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.facts |= other.facts;
        for fact in other.others.into_iter().flatten() {
            insert(&mut self.others, fact);
        }
        for event in other.events.into_iter().flatten() {
            insert(&mut self.events, event);
        }
        for kind in other.kinds.into_iter().flatten() {
            insert(&mut self.kinds, kind);
        }
        self.record |= other.record;
        self.calendar |= other.calendar;
        self.edition |= other.edition;
        self
    }

    /// The facts of the order.
    pub fn facts(self) -> impl Iterator<Item = Fact> {
        let own = Fact::every().take(BITS).filter(move |fact| self.facts & (1 << fact.index()) != 0);
        own.chain(self.others.into_iter().flatten())
    }

    /// The events' attributes: index of the event in the case, and what of it.
    pub fn events(self) -> impl Iterator<Item = (usize, Attribute)> {
        self.events.into_iter().flatten().map(|(event, attribute)| (usize::from(event), attribute))
    }

    /// The kinds of event that are not in the case.
    pub fn kinds(self) -> impl Iterator<Item = EventKind> {
        self.kinds.into_iter().flatten()
    }
}

fn insert<T: Copy + PartialEq>(slots: &mut [Option<T>], item: T) {
    if slots.contains(&Some(item)) {
        return;
    }
    if let Some(free) = slots.iter_mut().find(|slot| slot.is_none()) {
        *free = Some(item);
    }
}

/// What `run` finds for one clause and thread: small, without text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Index of the clause in its edition.
    pub clause: usize,
    /// Index of the thread in the facts, for what belongs to one.
    pub thread: Option<usize>,
    /// How it may stand.
    pub states: States,
    /// A sum that belongs to the state: points active.
    pub level: u32,
    /// When the clock started.
    pub start: Option<Span>,
    /// The last second inside the window.
    pub due: Option<Span>,
    /// When it was done.
    pub done: Option<Span>,
    /// Since when it stands so, or from when it would: silence and missed windows.
    pub since: Option<Span>,
    /// The event that did it.
    pub by: Option<usize>,
    /// Questions whose answer may change the states.
    pub asked: Questions,
    /// Questions whose answer may change the instants.
    pub touched: Questions,
    /// What would settle it.
    pub missing: Missing,
    /// The next instant at which it may change if nothing new happens.
    pub next: Instant,
}

impl Outcome {
    /// Nothing found yet.
    pub fn new(clause: usize, thread: Option<usize>) -> Self {
        Self {
            clause,
            thread,
            states: States::NONE,
            level: 0,
            start: None,
            due: None,
            done: None,
            since: None,
            by: None,
            asked: Questions::NONE,
            touched: Questions::NONE,
            missing: Missing::default(),
            next: Instant::FUTURE,
        }
    }

    /// What decides whether two outcomes are the same answer.
    pub fn answer(&self) -> (State, u32) {
        (self.states.state(), self.level)
    }

    /// Takes an exposure of other threads into account: of what may be found the worst counts.
    #[must_use]
    pub fn worst(mut self, other: &Self) -> Self {
        let rank = |state: &State| match state {
            State::Found => 2,
            State::Possible => 1,
            _ => 0,
        };
        let worse = |one: State, other: State| if rank(&other) > rank(&one) { other } else { one };
        let pairs = self.states.all().flat_map(|one| other.states.all().map(move |two| worse(one, two)));
        self.states = pairs.fold(States::NONE, |set, state| set.or(States::only(state)));
        self.missing = self.missing.and(other.missing);
        self.since = self.since.or(other.since);
        self.by = self.by.or(other.by);
        self.asked = self.asked.and(other.asked);
        self.touched = self.touched.and(other.touched);
        self.next = self.next.min(other.next);
        self
    }

    /// Takes another possible world into account.
    #[must_use]
    pub fn or(mut self, other: &Self) -> Self {
        if self.level != other.level || self.states != other.states {
            self.missing = self.missing.and(other.missing);
        }
        self.states = self.states.or(other.states);
        self.level = self.level.max(other.level);
        self.start = hull(self.start, other.start);
        self.due = hull(self.due, other.due);
        self.since = hull(self.since, other.since);
        self.done = self.done.or(other.done);
        self.by = self.by.or(other.by);
        self.asked = self.asked.and(other.asked);
        self.touched = self.touched.and(other.touched);
        self.next = self.next.min(other.next);
        self
    }
}

pub(super) fn hull(one: Option<Span>, other: Option<Span>) -> Option<Span> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.hull(other)),
        (one, other) => one.or(other),
    }
}

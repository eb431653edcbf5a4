//! Orders that stand alike: what was found for one is found for all whose instants lie alike.

use crate::assess::Breakpoints;
use crate::case::EventKind;
use crate::time::Instant;

use super::interner::Interner;

/// An order is taken to stand like others only after so many of them were assessed, each by itself.
const SURE_AFTER: u32 = 3;
/// More kinds of orders than this are not learnt.
const KINDS_AT_MOST: usize = 300_000;
/// Instants further apart than this are simply earlier or later: rules look at the second before and after.
const NEAR: i64 = 2;

/// How an order stands, in short.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stand {
    finding: u32,
    at: Packed,
    due: Packed,
}

/// Seconds since 1970 in two halves, so that millions of these lie close together; all ones are no instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Packed([u32; 2]);

impl Packed {
    fn of(at: Option<Instant>) -> Self {
        let seconds = at.map_or(u64::MAX, |at| at.unix() as u64);
        Self([(seconds >> 32) as u32, seconds as u32])
    }

    fn instant(self) -> Option<Instant> {
        let seconds = u64::from(self.0[0]) << 32 | u64::from(self.0[1]);
        (seconds != u64::MAX).then(|| Instant::from_unix(seconds as i64))
    }
}

impl Stand {
    /// What an order comes to, the instant that hangs on, and the soonest deadline of its seller that runs.
    pub(super) fn new(finding: u32, at: Option<Instant>, due: Option<Instant>) -> Self {
        Self { finding, at: Packed::of(at), due: Packed::of(due) }
    }

    /// The number of what it comes to, but for its instant.
    pub(super) fn finding(self) -> u32 {
        self.finding
    }

    /// The instant it hangs on.
    pub(super) fn at(self) -> Option<Instant> {
        self.at.instant()
    }

    /// The soonest deadline of the seller that runs.
    pub(super) fn due(self) -> Option<Instant> {
        self.due.instant()
    }
}

/// What was learnt of orders by how their instants lie.
///
/// The key of an order is all that its verdict can hang on: what is told of it, and for each of its instants
/// whether it lies before, at or after every landmark of every other one. Which landmark the instant of the verdict
/// is, is learnt by looking at several orders of one key: those that fit all of them remain.
#[derive(Debug, Default)]
pub(super) struct Memo {
    marks: Breakpoints,
    keys: Interner,
    learnt: Vec<Learnt>,
    key: Vec<u8>,
    /// The instants of the order that is looked at, then the ends of what may start at them.
    instants: Vec<Instant>,
    /// Where the ends of each event's windows begin among them, and where the last end.
    begins: Vec<usize>,
    /// The places of the ends that lie ahead, the soonest first.
    ahead: Vec<u16>,
}

#[derive(Debug, Default)]
struct Learnt {
    finding: u32,
    /// What the instant of the verdict may be, and the soonest deadline.
    at: Places,
    due: Places,
    seen: u32,
    /// Orders of this key did not stand alike after all.
    is_spoilt: bool,
}

/// The landmarks that an instant may be, each with the seconds between; `None` where there is no instant.
type Places = Option<Vec<(u16, i8)>>;

impl Memo {
    pub(super) fn new(marks: Breakpoints) -> Self {
        Self { marks, ..Self::default() }
    }

    /// The number of an order's key, given what is told of it, its events, and other instants that were agreed;
    /// `None` where nothing can be learnt any more.
    pub(super) fn key(
        &mut self,
        told: &[u8],
        events: &[(EventKind, Instant)],
        agreed: &[Instant],
        as_of: Instant,
    ) -> Option<u32> {
        self.instants.clear();
        self.instants.extend(events.iter().map(|(_, at)| *at).chain(agreed.iter().copied()));
        self.instants.push(as_of);
        self.begins.clear();
        self.begins.push(self.instants.len());
        for (kind, at) in events {
            self.marks.ends_of(*kind, *at, &mut self.instants);
            self.begins.push(self.instants.len());
        }
        self.write_key(told);
        if let Some(known) = self.keys.find(&self.key) {
            return Some(known);
        }
        if self.learnt.len() == KINDS_AT_MOST {
            return None;
        }
        self.learnt.push(Learnt::default());
        Some(self.keys.number(&self.key))
    }

    fn write_key(&mut self, told: &[u8]) {
        let Self { marks, key, instants, begins, ahead, .. } = self;
        let (points, ends) = instants.split_at(begins[0]);
        let [.., as_of] = points else { return };
        key.clear();
        let lengths = [told.len(), points.len(), ends.len()];
        lengths.iter().for_each(|length| key.extend_from_slice(&(*length as u16).to_le_bytes()));
        key.extend_from_slice(told);
        for point in points[..points.len() - 1].iter().chain(ends) {
            key.extend_from_slice(&(marks.stretch(*point) as u16).to_le_bytes());
        }
        let mut relations = Relations { key, bits: 0, count: 0 };
        for (index, point) in points.iter().enumerate() {
            // Its own windows end as long after it as they do.
            let own = begins.get(index..index + 2).map_or(0..0, |own| own[0] - begins[0]..own[1] - begins[0]);
            let others = ends[..own.start].iter().chain(&ends[own.end..]);
            for mark in points[index + 1..].iter().chain(others) {
                relations.add(point.since(*mark));
            }
        }
        relations.end();
        // Of what ends later than now, the first may be what is told.
        ahead.clear();
        ahead.extend((0..ends.len()).filter(|end| ends[*end] > *as_of).map(|end| end as u16));
        ahead.sort_by_key(|end| ends[usize::from(*end)]);
        let mut before = None;
        for end in ahead.iter() {
            let at = ends[usize::from(*end)];
            key.extend_from_slice(&end.to_le_bytes());
            // Of two that end at once another may be told than of two that do not.
            key.push(u8::from(before == Some(at)));
            before = Some(at);
        }
    }

    /// How the order of this key, the last that was asked for, stands, if that is sure. Now and then it is not told,
    /// so that what was learnt is looked at again.
    pub(super) fn stand(&mut self, key: u32) -> Option<Stand> {
        let learnt = &mut self.learnt[key as usize];
        if learnt.seen < SURE_AFTER || learnt.is_spoilt || (learnt.seen + 1).is_power_of_two() {
            return None;
        }
        learnt.seen += 1;
        let (at, due) =
            (self.told(&self.learnt[key as usize].at)?, self.told(&self.learnt[key as usize].due)?);
        Some(Stand::new(self.learnt[key as usize].finding, at, due))
    }

    /// The instant at these places; `None` where they have come apart.
    #[expect(clippy::option_option, reason = "no instant is an answer too")]
    fn told(&self, places: &Places) -> Option<Option<Instant>> {
        let Some(places) = places else { return Some(None) };
        let mut all = places.iter().map(|place| instant(&self.instants, &self.marks, *place));
        let first = all.next()?;
        all.all(|other| other == first).then_some(Some(first))
    }

    /// Learns how the order of this key, the last that was asked for, stands.
    pub(super) fn learn(&mut self, key: u32, stand: Stand) {
        let [at, due] = [stand.at(), stand.due()].map(|at| at.map(|at| self.places(at)));
        let (instants, marks) = (&self.instants, &self.marks);
        let learnt = &mut self.learnt[key as usize];
        if learnt.seen == 0 {
            (learnt.finding, learnt.at, learnt.due) = (stand.finding(), at, due);
        } else {
            learnt.is_spoilt |= learnt.finding != stand.finding();
            for (places, at) in [(&mut learnt.at, stand.at()), (&mut learnt.due, stand.due())] {
                learnt.is_spoilt |= places.is_some() != at.is_some();
                if let (Some(places), Some(at)) = (places, at) {
                    places.retain(|place| instant(instants, marks, *place) == at);
                }
            }
        }
        let none_left = |places: &Places| places.as_ref().is_some_and(Vec::is_empty);
        learnt.is_spoilt |= none_left(&learnt.at) || none_left(&learnt.due);
        learnt.seen = learnt.seen.saturating_add(1);
    }

    /// The landmarks that an instant may be: at it, or a second beside it.
    fn places(&self, at: Instant) -> Vec<(u16, i8)> {
        let near = |(index, mark): (usize, &Instant)| {
            let apart = at.since(*mark);
            let is_near = (-1..=1).contains(&apart);
            is_near.then_some((u16::try_from(index).ok()?, i8::try_from(apart).ok()?))
        };
        self.instants.iter().chain(self.marks.named()).enumerate().filter_map(near).collect()
    }
}

/// The instant at a place: of the order's own and their landmarks, then of those that the rules name.
fn instant(own: &[Instant], marks: &Breakpoints, (index, apart): (u16, i8)) -> Instant {
    let index = usize::from(index);
    own.get(index).unwrap_or_else(|| &marks.named()[index - own.len()]).plus(i64::from(apart))
}

/// How instants lie to one another, three bits each.
struct Relations<'a> {
    key: &'a mut Vec<u8>,
    bits: u64,
    count: u32,
}

impl Relations<'_> {
    fn add(&mut self, apart: i64) {
        self.bits = self.bits << 3 | (apart.clamp(-NEAR, NEAR) + NEAR) as u64;
        self.count += 1;
        if self.count == 21 {
            self.end();
        }
    }

    fn end(&mut self) {
        self.key.extend_from_slice(&self.bits.to_le_bytes());
        (self.bits, self.count) = (0, 0);
    }
}

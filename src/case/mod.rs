//! A case: the order's facts, its events, and what its record could show. Every fact may be unknown.

pub(crate) mod declared;
mod events;
mod fact;
#[cfg(feature = "json")]
mod json;
mod lexicon;
mod money;
mod problem;
mod read;
#[cfg(feature = "schema")]
pub mod schema;
mod value;
mod words;

pub use events::KindTraits;
pub(crate) use events::PLAIN;
pub use fact::{FactSort, FactValue};
pub use lexicon::Lexicon;
pub use money::Money;
pub use problem::{Problem, ProblemCode};
#[cfg(feature = "audit")]
pub(crate) use read::zone_table;
pub use read::{EVENTS_AT_MOST, Zones, read};
pub use value::Value;
pub(crate) use words::words;
pub use words::{
    Attribute, Channel, Counter, EventKind, Evidence, Fact, Matter, Origin, Party, Service, ThreadKind, Unit,
};

use crate::time::{Instant, Span};

/// An order, what happened, and what the source could show. Made by [`read`].
///
/// ```
/// use aftersales::case::{self, FactValue, Value};
/// let words = &aftersales::rulebooks::built_in().lexicon;
/// let value = Value::Map(vec![(
///     "order".into(),
///     Value::Map(vec![("platform".into(), Value::Text("alibaba".into()))]),
/// )]);
/// let (case, problems) = case::read(&value, words, &mut |_| None);
/// assert!(problems.is_empty());
/// let platform = words.fact("platform").unwrap();
/// assert_eq!(case.order.get(platform), Some(FactValue::Word("alibaba")));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Case {
    /// What is known of the order.
    pub order: Order,
    /// What happened, in the order of the source.
    pub events: Vec<Event>,
    /// What the source would show if it had happened.
    pub record: Vec<RecordPart>,
    /// What the paste leaves open; Moments point into it.
    pub questions: Vec<CaseQuestion>,
    /// An event could not be understood at all, so absence shows nothing.
    pub incomplete: bool,
}

/// What is known of an order. A fact that is not there is unknown, never "no".
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Order {
    /// Each fact once, in the order of their places.
    facts: Vec<(Fact, FactValue)>,
}

/// A length of time as a seller states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Length {
    /// How many units.
    pub amount: u32,
    /// Of what.
    pub unit: Unit,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are the vocabulary")]
pub struct Event {
    /// Unique in the case.
    pub id: String,
    pub kind: EventKind,
    pub at: Moment,
    /// Index of the event answered, received or repeated.
    pub re: Reference,
    pub by: Option<Party>,
    pub service: Option<Service>,
    pub channel: Option<Channel>,
    /// A reminder has the issue of what it repeats.
    pub issue: Option<String>,
    pub effective: Option<bool>,
    pub automatic: Option<bool>,
    pub reasonable: Option<bool>,
    /// Whether the buyer agreed to what was proposed.
    pub agreed: Option<bool>,
    pub agreed_in_writing: Option<bool>,
    /// The day an appointment was moved to.
    pub to: Option<Span>,
    pub evidence: Option<Vec<Evidence>>,
    pub points: Option<u32>,
    pub counter: Option<Counter>,
    pub matter: Option<Matter>,
    /// How the event became known.
    pub origin: Option<Origin>,
    /// Line of the paste it was read from, counted from 1.
    pub line: Option<u32>,
}

/// What an event names as the one it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reference {
    /// It names none.
    None,
    /// It names this event of the case.
    To(usize),
    /// It names one that is not in the case, or several share the name.
    Lost,
}

/// When something happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Moment {
    /// An instant, or an interval in which it lies.
    Within(Span),
    /// One of a few, by the answer to a question of the case: (index of the question, by answer).
    AnyOf(usize, Vec<Span>),
}

impl Moment {
    /// The moment under an answer to its question.
    pub fn under(&self, answer: impl Fn(usize) -> usize) -> Span {
        match self {
            Self::Within(span) => *span,
            Self::AnyOf(question, spans) => {
                spans.get(answer(*question)).or(spans.first()).copied().unwrap_or(ANY_TIME)
            }
        }
    }
}

/// Any time at all: what an unreadable date leaves.
pub const ANY_TIME: Span = Span { from: Instant::PAST, to: Instant::FUTURE };

/// Something a paste leaves open, such as the meaning of "CST". The first answer is the default.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CaseQuestion {
    /// Its name, unique in the case.
    pub id: String,
    /// The names of its answers.
    pub answers: Vec<String>,
}

/// A stretch in which the source shows everything of some kinds and channels.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RecordPart {
    /// The kinds it shows; `None` is every kind.
    pub kinds: Option<Vec<EventKind>>,
    /// The channels it shows; `None` is every channel.
    pub channels: Option<Vec<Channel>>,
    /// From when on; `None` is from the beginning.
    pub from: Option<Instant>,
    /// Until when; `None` is up to the as-of.
    pub through: Option<Instant>,
}

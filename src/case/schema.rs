//! The JSON a case is written in, for its schema. What is accepted is decided by the reader; a test
//! holds both together.

#![allow(dead_code, reason = "these types are shapes; nothing is made of them")]

use std::collections::BTreeMap;

use schemars::JsonSchema;

use super::{Channel, Counter, EventKind, Evidence, Matter, Origin, Party, Service, Unit};

/// An order, what happened, and what the source could show. Everything may be left out or `null`:
/// that is unknown, never "no".
#[derive(JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "Case")]
pub struct CaseJson {
    order: Option<OrderJson>,
    events: Option<Vec<EventJson>>,
    /// Stretches in which the source shows everything. `[{}]` is everything, up to the as-of.
    record: Option<Vec<RecordPartJson>>,
    questions: Option<Vec<QuestionJson>>,
    /// IANA name of the zone of times written without one.
    zone: Option<String>,
}

/// What is known of an order: the facts of the program, and those that rulebooks declare.
#[derive(JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "Order")]
pub struct OrderJson {
    #[serde(flatten)]
    declared: BTreeMap<String, Option<DeclaredValueJson>>,
}

/// What a fact of an order may be.
#[derive(JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "FactValue")]
pub enum DeclaredValueJson {
    /// A yes or a no.
    Flag(bool),
    /// A word of several, or a time.
    Time(TimeJson),
    /// An amount of money.
    Amount(MoneyJson),
    /// A length of time.
    Length(LengthJson),
}

/// Something that happened.
#[derive(JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(rename = "Event")]
pub struct EventJson {
    kind: EventKind,
    /// Unique in the case; `events[0]` and so on where it is left out.
    id: Option<String>,
    at: Option<WhenJson>,
    /// The id of the event answered, received or repeated.
    re: Option<String>,
    by: Option<Party>,
    service: Option<Service>,
    channel: Option<Channel>,
    /// A reminder has the issue of what it repeats.
    issue: Option<String>,
    /// A person called the reply effective: it agrees how and what will be done.
    effective: Option<bool>,
    automatic: Option<bool>,
    reasonable: Option<bool>,
    /// The buyer agreed to what was proposed.
    agreed: Option<bool>,
    agreed_in_writing: Option<bool>,
    /// The day an appointment was moved to.
    to: Option<TimeJson>,
    evidence: Option<Vec<Evidence>>,
    points: Option<u32>,
    counter: Option<Counter>,
    matter: Option<Matter>,
    /// IANA name of the zone of this event's times, where it is not the case's; `unknown` says that
    /// it is not known.
    zone: Option<String>,
    origin: Option<Origin>,
    /// Line of the paste it was read from, counted from 1.
    line: Option<u32>,
}

/// A date (an interval of the whole day), a date and time with or without its offset, or an interval.
#[derive(JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Time")]
pub enum TimeJson {
    /// `2022-03-01`, `2022-03-01T10:00:00`, `2022-03-01T10:00:00+08:00`.
    Text(String),
    /// From the earliest it can be to the latest.
    Between(IntervalJson),
}

/// An interval of time.
#[derive(JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(rename = "Interval")]
pub struct IntervalJson {
    from: Option<String>,
    to: Option<String>,
}

/// A time, or one of a few by the answer to a question of the case.
#[derive(JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "When")]
pub enum WhenJson {
    /// A time.
    Time(TimeJson),
    /// One time for each answer to the question.
    AnyOf(AnyOfJson),
}

/// One time for each answer to a question.
#[derive(JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(rename = "AnyOf")]
pub struct AnyOfJson {
    question: String,
    any_of: Vec<TimeJson>,
}

/// An amount with at most two decimals, as text.
#[derive(JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(rename = "Money")]
pub struct MoneyJson {
    amount: String,
    /// ISO 4217 code.
    currency: String,
}

/// A length of time as a seller states it.
#[derive(JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(rename = "Length")]
pub struct LengthJson {
    amount: u32,
    unit: Unit,
}

/// A stretch in which the source shows everything of some kinds and channels.
#[derive(JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(rename = "RecordPart")]
pub struct RecordPartJson {
    kinds: Option<Vec<EventKind>>,
    channels: Option<Vec<Channel>>,
    from: Option<String>,
    /// Left out: up to the as-of.
    through: Option<String>,
}

/// Something the paste leaves open; the first answer is the default.
#[derive(JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(rename = "CaseQuestion")]
pub struct QuestionJson {
    id: String,
    answers: Vec<String>,
}

//! The shape of a rulebook's text, for its schema and for the reference of its words. What is accepted is decided by the
//! reader; tests hold both together.

#![allow(dead_code, reason = "these types are shapes; nothing is made of them")]

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use std::collections::BTreeMap;

use super::vocabulary::{Action, Deemed, Grade, Liberty};
use crate::case::{Attribute, Counter, EventKind, Evidence, Matter, Party, Service, ThreadKind};

/// Text that is read by a pattern, with an example of it.
macro_rules! written {
    ($($(#[$doc:meta])* $name:ident = $pattern:literal, $says:literal;)+) => {
        $(
            $(#[$doc])*
            pub(crate) struct $name;

            impl JsonSchema for $name {
                fn schema_name() -> Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    json_schema!({ "type": "string", "pattern": $pattern, "description": $says })
                }
            }
        )+
    };
}

written! {
    /// A name.
    Name = "^[a-z0-9-]{1,60}$", "Small letters, digits and hyphens: what other places point with.";
    /// A day.
    Day = "^\\d{4}-\\d{2}-\\d{2}$", "A day, such as `2022-03-04`.";
    /// A time without a zone.
    Time = "^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})?)?|\\d+ days? (before|after) .+|holiday ends)$", "A time by the rulebook's clock, such as `2022-03-04T23:59:59`, or a day; in an edition for each holiday also `2 days before holiday`.";
    /// A time of day.
    Clock = "^\\d{2}:\\d{2}(:\\d{2})?$", "A time of day, such as `09:00`.";
    /// A length of time.
    WindowText = "^(\\d+ (hours?|natural days?|working days?|months?|years?)|\\d+ natural days? and \\d+ (months?|years?)|until .+|as .+ says|as offered)$", "A length: `48 hours`, `14 natural days`, `7 working days`, `12 months`, `1 year`; `14 natural days and 12 months`; `until 2022-02-15T23:59:59`; `as agreed-ship-by says`, or another fact that is a time; `as offered`: through the day that what opened the matter names.";
    /// An amount in US dollars.
    Dollars = "^[\\d,.]+ USD$", "An amount, such as `500 USD`.";
    /// What is done at a sum of points.
    MeasureText = "^(warning|closed|(freeze|no-goods-operations) \\d+ days)$", "`warning`, `freeze N days`, `no-goods-operations N days` or `closed`.";
    /// The event that selects an edition.
    GovernorText = "^(payment|thread|key-event|nothing|last .+)$", "`payment`; `thread`: what opens the matter; `key-event`: that of the edition's window; `last` and a kind of event; `nothing`, where one undated text is held.";
    /// A day or days off with their name.
    HolidayText = "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})? .+$", "A day or days and their name, such as `2022-10-01..2022-10-07 National Day`.";
}

/// Yes or no.
pub(crate) struct YesNo;

impl JsonSchema for YesNo {
    fn schema_name() -> Cow<'static, str> {
        "YesNo".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "enum": ["yes", "no", "true", "false", true, false], "description": "`yes` or `no`." })
    }
}

/// A whole number.
pub(crate) struct Whole;

impl JsonSchema for Whole {
    fn schema_name() -> Cow<'static, str> {
        "Whole".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^\\d+$" }],
            "description": "A whole number.",
        })
    }
}

/// One, or a list.
#[derive(JsonSchema)]
#[serde(untagged)]
pub(crate) enum OneOrMore<T> {
    One(T),
    List(Vec<T>),
}

/// A sentence by the tag of its language, such as `en`, `zh` or `de`; at least one. Where English is missing, the first
/// stands in for it.
pub(crate) type Words = BTreeMap<String, String>;

/// What starts a clock.
#[derive(JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Start")]
pub(crate) enum AnchorJson {
    /// `received` or `sent`: what opened the matter; `confirmed`: the appointment; `responded`: the seller's first answer;
    /// `paid`; `key-event`: that of the edition's window; `first` or `last` and a kind of event.
    Word(String),
    Combined(CombinedAnchor),
}

/// A start that hangs on several things. One of these.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "CombinedStart")]
pub(crate) struct CombinedAnchor {
    /// The earliest of two to six starts.
    earlier_of: Option<Vec<AnchorJson>>,
    /// The latest of them.
    later_of: Option<Vec<AnchorJson>>,
    /// The first second at which a clause above, which deems silence, deems it.
    deemed_by: Option<Name>,
    /// The time that a fact of the order holds, such as `agreed-ship-by`; with `each`, a fact of several words.
    fact: Option<Name>,
    /// For each word of that fact what starts the clock.
    each: Option<BTreeMap<String, AnchorJson>>,
}

/// What an order must be. Every field of it must hold: a fact with the word or words it must be, `yes` or `no`, `yes or
/// not yet`, `at most` an amount, `not after` a time, or `known`; `all` and `any` of a list of conditions, and `not`.
pub(crate) type ConditionJson = BTreeMap<String, serde_json::Value>;

/// A rulebook: one published policy, or one's own. Its editions stand in it or, in a folder, in files beside it.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "Rulebook", rename = "Rulebook")]
pub(crate) struct RulebookJson {
    id: Name,
    title: Words,
    /// Whose clock its days follow: the IANA name of a zone; or by a fact.
    zone: ZoneText,
    /// Whose working days it counts: the name of a calendar, or `monday-to-friday`; or by a fact.
    calendar: CalendarText,
    /// How its clauses are counted, where they do not say so themselves.
    counting: Option<CountingJson>,
    /// When the platform's own text was last seen; left out for never.
    last_seen: Option<Day>,
    /// When it was last looked for.
    last_looked_for: Day,
    /// It takes part only where the facts of the order say this, or where somebody names it; always where left out.
    joins_when: Option<ConditionJson>,
    /// Rulebooks that decide instead where they cover the order.
    yields_to: Option<OneOrMore<Name>>,
    /// What its clauses rest on, beside the sources that all share.
    sources: Option<Vec<SourceJson>>,
    /// What its text leaves open, beside the questions that all share.
    questions: Option<Vec<QuestionJson>>,
    /// Calendars of its own.
    calendars: Option<Vec<CalendarJson>>,
    /// Facts of an order that it asks for, beside those of the program.
    facts: Option<Vec<FactJson>>,
    /// What a request may be about, beside the services of the program.
    topics: Option<Vec<TopicJson>>,
    /// Kinds of event, beside those of the program.
    events: Option<Vec<EventJson>>,
    /// Texts that are ready to be sent.
    letters: Option<Vec<LetterJson>>,
    /// What somebody may be told to do, beside what all rulebooks may tell.
    actions: Option<Vec<ActionJson>>,
    /// What people may be waiting for: where a page begins.
    situations: Option<Vec<SituationJson>>,
    /// Words of a chat that suggest an event, beside those that the reader of pastes knows.
    phrases: Option<Vec<PhrasesJson>>,
    /// Other readings of every clause.
    readings: Option<Vec<ReadingJson>>,
    /// Norms with editions of their own. A rulebook of one text has `clauses` instead.
    parts: Option<Vec<PartJson>>,
    /// The clauses of a rulebook of one text.
    clauses: Option<Vec<ClauseJson>>,
    /// For one text that has days: the event that must lie in them.
    governed_by: Option<GovernorText>,
    /// For one text: its day of publication.
    published: Option<Day>,
    /// For one text: from when on it is in force.
    effective: Option<Time>,
    /// For one text: a day by which it was in force.
    known_by: Option<Day>,
    /// For one text: its last moment.
    until: Option<Time>,
    /// For one text: the event that must lie in its window.
    key_event: Option<EventKind>,
    /// For one text: whether of several payments the first counts.
    first_payment: Option<YesNo>,
    /// For one text: within how many days money that was paid is posted.
    posted_within: Option<Whole>,
}

/// Whose clock days follow.
#[derive(JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "ZoneName")]
pub(crate) enum ZoneText {
    Name(String),
    Of(ZoneOfJson),
}

/// The usual zone, and others for some words of a declared fact of the order.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "ZoneOf")]
pub(crate) struct ZoneOfJson {
    of: Name,
    usual: String,
    others: Vec<OtherZoneJson>,
}

/// A zone, and the words for which it is the one.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "OtherZone")]
pub(crate) struct OtherZoneJson {
    zone: String,
    r#for: OneOrMore<Name>,
}

/// Whose working days are counted.
#[derive(JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "CalendarName")]
pub(crate) enum CalendarText {
    Name(String),
    Of(CalendarOfJson),
}

/// The calendar that a declared fact of the order names, such as the buyer's country. Where it is not known, a day on
/// which these calendars differ leaves the end open.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "CalendarOf")]
pub(crate) struct CalendarOfJson {
    of: Name,
    /// Those of its words that are names of calendars.
    among: Vec<Name>,
}

/// A text that something rests on.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Source")]
pub(crate) struct SourceJson {
    id: Name,
    /// How strong it is.
    grade: Grade,
    /// What it is and where it is found.
    title: Words,
}

/// Something the text leaves open, with two to four answers, the usual one first.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Question")]
pub(crate) struct QuestionJson {
    id: Name,
    ask: Words,
    answers: Vec<AnswerJson>,
}

/// One way to read it.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Answer")]
pub(crate) struct AnswerJson {
    id: Name,
    says: Words,
    source: Name,
}

/// A fact that is asked for: one of several words, or a yes or no, an amount, a time, a length.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "DeclaredFact")]
pub(crate) struct FactJson {
    /// Its name; in a case it is written with capitals in place of hyphens: `buyer-country` is `buyerCountry`.
    id: Name,
    /// The question that people are asked.
    ask: Words,
    /// The words to choose from; two letters are a country.
    values: Option<Vec<ValueJson>>,
    /// Where it is none of several words: `yes-no`, `amount`, `time` or `length`.
    sort: Option<FactSortJson>,
    /// Whether a form shows it first.
    first: Option<YesNo>,
}

/// One word of several, with what it is called where it is no country.
#[derive(JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "FactWord")]
pub(crate) enum ValueJson {
    Word(Name),
    Titled(TopicJson),
}

/// What a fact is.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "FactSort")]
pub(crate) enum FactSortJson {
    YesNo,
    Amount,
    Time,
    Length,
}

/// A text that is ready to be sent.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Letter")]
pub(crate) struct LetterJson {
    id: Name,
    /// Who sends it.
    by: Party,
    title: Words,
    /// What it says; `{service}`, `{paid}`, `{shipped}`, `{delivered}`, `{asked}`, `{due}`, `{clause}`, `{edition}` and
    /// `{effective}` are filled in from the case.
    text: Words,
}

/// Something to do.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "DeclaredAction")]
pub(crate) struct ActionJson {
    id: Name,
    says: Words,
    /// The letter that helps with it.
    letter: Option<Name>,
}

/// What a person may be waiting for, such as an engineer or a refund.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Situation")]
pub(crate) struct SituationJson {
    id: Name,
    title: Words,
    /// The event that it begins with.
    starts: EventKind,
    /// What that is about, where several things may be asked for.
    topic: Option<Service>,
    /// Facts that it takes for granted, such as `platform: alibaba`.
    given: Option<ConditionJson>,
    /// At most six facts and events that are asked about it, in this order.
    asks: Vec<Name>,
}

/// Words by which people tell of an event.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Phrases")]
pub(crate) struct PhrasesJson {
    /// The event, of the program or declared here.
    event: EventKind,
    /// Any of these suggests it; letters large or small, with accents or without.
    any_of: Vec<String>,
}

/// What a request may be about.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Topic")]
pub(crate) struct TopicJson {
    id: Name,
    title: Words,
}

/// A kind of event. A matter that no kind of the program opens is declared by opening it.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "DeclaredEvent")]
pub(crate) struct EventJson {
    id: Name,
    title: Words,
    /// Who does it.
    by: Option<Party>,
    /// The matter that it opens, such as `return`.
    opens: Option<Name>,
    /// The matter that it answers.
    answers: Option<Name>,
    /// The matter of which it tells that it has reached its addressee.
    receives: Option<Name>,
    /// It says which service or topic it is about.
    has_topic: Option<YesNo>,
    /// A table's word for a status may tell it.
    is_status: Option<YesNo>,
    /// What else may be said of it.
    attributes: Option<OneOrMore<Attribute>>,
}

/// Which days are worked somewhere.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Calendar")]
pub(crate) struct CalendarJson {
    id: Name,
    title: Words,
    /// Where its days are from.
    source: String,
    /// The days of the week that are off.
    weekend: Vec<Weekday>,
    /// The first day that is known.
    from: Day,
    /// The last day that is known.
    through: Day,
    /// Days off.
    holidays: Vec<HolidayText>,
    /// Days with a name that are not off.
    festivals: Option<Vec<HolidayText>>,
    /// Days of the weekend that are worked.
    worked: Option<Vec<Day>>,
}

/// A day of the week.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// Norms that share their editions.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Part")]
pub(crate) struct PartJson {
    id: Name,
    /// The event that selects the edition.
    governed_by: GovernorText,
    /// Another event that may select it, by an answer to a question.
    or_governed_by: Option<OtherGovernor>,
    /// What it means that no edition was in force.
    outside: OutsideJson,
    /// In order of effect: each in it, or the name of its file.
    editions: Vec<EditionOrFile>,
}

/// Another event that may select an edition.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "OtherGovernor")]
pub(crate) struct OtherGovernor {
    question: Name,
    answer: Name,
    event: GovernorText,
}

/// `not-held`: older texts exist that nobody holds, so nothing can be said. `not-covered`: the part is made of windows.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Outside")]
pub(crate) enum OutsideJson {
    NotHeld,
    NotCovered,
}

/// An edition, or the name of its file.
#[derive(JsonSchema)]
#[serde(untagged)]
pub(crate) enum EditionOrFile {
    File(String),
    Edition(Box<EditionJson>),
}

/// The text of a part from one date on. Where `effective` and `known-by` are left out, nothing is known of it.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Edition")]
pub(crate) struct EditionJson {
    id: Name,
    title: Words,
    published: Option<Day>,
    /// From when on it is in force.
    effective: Option<Time>,
    /// A day by which it was in force.
    known_by: Option<Day>,
    /// It is one edition for each holiday of the rulebook's calendar: `{year}` in its texts is the year, and its times may
    /// be `2 days before holiday`, `3 days after holiday`, `holiday ends`, or so many days after a festival of that year.
    each_holiday: Option<EachHolidayJson>,
    /// The last moment of the governing event for which it holds.
    until: Option<Time>,
    /// Its clock, where it is not the rulebook's.
    zone: Option<String>,
    /// The edition above that it replaces for every order in its window.
    supersedes: Option<Name>,
    /// The event that must lie in its window, where the part is governed by `key-event`.
    key_event: Option<EventKind>,
    /// Whether of several payments the first counts; otherwise the one that completes the price.
    first_payment: Option<YesNo>,
    /// Within how many days money that was paid is posted.
    posted_within: Option<Whole>,
    /// Other readings of every clause of it.
    readings: Option<Vec<ReadingJson>>,
    /// In the order of the source.
    clauses: Vec<ClauseJson>,
}

/// The holidays that an edition is made for.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "EachHoliday")]
pub(crate) struct EachHolidayJson {
    /// What their names begin with.
    name: String,
    /// Only those of so many days.
    days_at_least: Option<Whole>,
    /// Only those that begin on this day or later.
    from: Day,
}

/// One normative statement: what it says, what it rests on, and one of what may follow from it.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Clause")]
pub(crate) struct ClauseJson {
    /// The same statement of an edition above, such as `2021-12-28/period`; what stands beside it replaces its own.
    like: Option<String>,
    id: Option<Name>,
    says: Option<Words>,
    /// The name of its source.
    source: Option<Name>,
    /// Which orders the edition covers.
    scope: Option<ConditionJson>,
    /// The service or warranty period.
    period: Option<PeriodJson>,
    /// What the buyer may have.
    entitlement: Option<EntitlementJson>,
    /// What somebody must do in time.
    duty: Option<DutyJson>,
    /// What somebody must not do.
    prohibition: Option<ProhibitionJson>,
    /// What a missed duty is deemed to be.
    silence: Option<SilenceJson>,
    /// Requests that are refused in words, where no silence tells of it.
    refusal: Option<RefusalJson>,
    /// What somebody may do from and until.
    right: Option<RightJson>,
    /// What a fault may cost.
    exposure: Option<ExposureJson>,
    /// A points counter.
    counter: Option<CounterJson>,
    /// Points for promises not performed, in years that begin with the first case.
    performance_year: Option<PerformanceYearJson>,
    /// A service desk and its hours.
    desk: Option<DeskJson>,
    /// When work resumed somewhere.
    resumption: Option<ResumptionJson>,
    /// Something to know; for requests of certain days where it names both ends.
    note: Option<NoteJson>,
    /// How it is counted, where it differs from its rulebook.
    counting: Option<CountingJson>,
    /// Other ways to read it.
    readings: Option<Vec<ReadingJson>>,
}

/// How time is counted.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Counting")]
pub(crate) struct CountingJson {
    /// How natural days and years are counted; after the day of the start where it is left out.
    days: Option<DaysJson>,
    /// Whose midnight ends a day.
    zone: Option<String>,
    /// Whose working days.
    calendar: Option<String>,
    /// Where a window of natural days or years ends that would end on a day off.
    roll: Option<RollJson>,
    /// What a window leaves out: `hours` is its last instant.
    strict: Option<CountedStrictly>,
    /// So many days that are worked a window of two natural days or more holds at least.
    working_days_at_least: Option<Whole>,
    /// The hours of the day in which a window in hours runs, such as `09:00-17:00`, or `09:00-17:00 on working days`.
    open_hours: Option<String>,
    /// Hours of the day in which no window in hours starts, and when it starts instead, such as `18:00-09:00, starts
    /// 10:00`.
    out_of_hours: Option<String>,
}

/// What a window in hours leaves out.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum CountedStrictly {
    Hours,
    Nothing,
}

/// The service or warranty period.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Period")]
pub(crate) struct PeriodJson {
    starts: AnchorJson,
    lasts: Option<WindowText>,
    /// In place of `lasts`: by kind of goods; what the seller stated wins.
    usual: Option<UsualJson>,
}

/// How long periods last where nobody has fixed it.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "UsualPeriods")]
pub(crate) struct UsualJson {
    /// The fact that says what kind of goods it is.
    by: Name,
    each: Vec<UsualOfJson>,
    /// The fact that holds the period that the seller stated: a length.
    unless_stated: Name,
    /// The fact that holds what it was extended by: a length.
    extended_by: Option<Name>,
}

/// What is usual for goods of a kind.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "UsualPeriod")]
pub(crate) struct UsualOfJson {
    /// The word of the fact.
    is: Name,
    at_least: WindowText,
    at_most: WindowText,
}

/// What the buyer may have.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Entitlement")]
pub(crate) struct EntitlementJson {
    services: OneOrMore<Service>,
    /// Whether it is free, where the text says.
    free: Option<YesNo>,
    /// What must hold besides coverage and period.
    when: Option<ConditionJson>,
}

/// What somebody must do in time.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Duty")]
pub(crate) struct DutyJson {
    /// Who must.
    bearer: Party,
    /// The matter that it is about, or `order`.
    of: ThreadKind,
    /// Only matters opened by these.
    opened_by: Option<OneOrMore<EventKind>>,
    /// Only requests for these.
    services: Option<OneOrMore<Service>>,
    /// Only complaints about this.
    matter: Option<Matter>,
    /// Only complaints about anything else.
    matter_not: Option<Matter>,
    /// What must hold besides coverage and period.
    when: Option<ConditionJson>,
    /// Only what was asked for before one of these rights above had closed.
    asked_within: Option<OneOrMore<Name>>,
    starts: AnchorJson,
    within: WindowText,
    /// It is not due before this, however long ago its window ended.
    not_due_before: Option<AnchorJson>,
    done_by: PerformanceJson,
    /// What excuses a miss.
    excused_when: Option<ConditionJson>,
    /// What an answer must carry.
    evidence: Option<OneOrMore<Evidence>>,
    /// What its bearer is told to do.
    action: Option<Action>,
    /// What each side can do while its clock has not started.
    awaits: Option<BTreeMap<String, Action>>,
    /// What each side can do once it was missed; the bearer catches up and the buyer reports it where it is left out.
    once_missed: Option<BTreeMap<String, Action>>,
}

/// What performs a duty.
#[derive(JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Performance")]
pub(crate) enum PerformanceJson {
    /// `response`: any answer; `effective-reply`: one that agrees how and what; `reasonable-solution`; or a kind of event.
    Word(String),
    /// The first of these.
    First(Vec<EventKind>),
    Every(EveryJson),
}

/// All of them: the last completes it.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Every")]
pub(crate) struct EveryJson {
    every: OneOrMore<EventKind>,
}

/// What somebody must not do.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Prohibition")]
pub(crate) struct ProhibitionJson {
    bearer: Party,
    broken_by: EventKind,
    services: Option<OneOrMore<Service>>,
    /// Services to which it applies under a condition.
    services_when: Option<ServicesWhen>,
}

/// Services, and when.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct ServicesWhen {
    services: OneOrMore<Service>,
    when: Option<ConditionJson>,
}

/// What a missed duty is deemed to be.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Silence")]
pub(crate) struct SilenceJson {
    /// The duty above whose miss it follows.
    follows: Name,
    deemed: Deemed,
    /// Only silence on requests for these.
    services: Option<OneOrMore<Service>>,
    /// Whether the text deems by itself, without a reading; yes where it is left out.
    by_default: Option<YesNo>,
    /// Whether a refusal in words is told here.
    explicit: Option<YesNo>,
    /// What each side can do once it is deemed; the buyer reports a refusal where it is left out.
    once_deemed: Option<BTreeMap<String, Action>>,
}

/// Requests for these services that are refused in words.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Refusal")]
pub(crate) struct RefusalJson {
    services: OneOrMore<Service>,
}

/// What somebody may do from and until; it is never missed.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Right")]
pub(crate) struct RightJson {
    holder: Party,
    /// The matter that it belongs to, or `order`.
    of: ThreadKind,
    opened_by: Option<OneOrMore<EventKind>>,
    /// What must hold besides coverage.
    when: Option<ConditionJson>,
    starts: AnchorJson,
    /// How long after that it opens; at once where it is left out.
    opens_after: Option<WindowText>,
    /// How long after that it closes; never where it is left out.
    closes_after: Option<WindowText>,
    /// What stops its clock, where it closes after natural days.
    paused: Option<PauseJson>,
    /// What uses it.
    used_by: Option<OneOrMore<EventKind>>,
    /// The right above that goes first.
    after: Option<Name>,
    action: Option<Action>,
}

/// A clock that stands still from the day of the first of these through the day of the next of those.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Pause")]
pub(crate) struct PauseJson {
    by: OneOrMore<EventKind>,
    until: OneOrMore<EventKind>,
    /// So many natural days are left after it.
    left_at_least: Option<WindowText>,
}

/// What the platform may decide after a fault; an empty list where the text names nothing.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Exposure")]
pub(crate) struct ExposureJson {
    consequences: Vec<ConsequenceJson>,
}

/// `removal`, or points or compensation.
#[derive(JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Consequence")]
pub(crate) enum ConsequenceJson {
    Word(String),
    Cost(CostJson),
}

/// What it costs: one of these.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Cost")]
pub(crate) struct CostJson {
    /// The fewest and the most.
    points: Option<Vec<Whole>>,
    compensation: Option<CompensationJson>,
}

/// So many hundredths of an amount, up to a cap.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Compensation")]
pub(crate) struct CompensationJson {
    percent: Whole,
    /// The fact that holds the amount.
    of: Name,
    at_most: Dollars,
}

/// A points counter.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "PointsCounter")]
pub(crate) struct CounterJson {
    counter: Counter,
    /// How long a deduction counts.
    lives: WindowText,
    steps: Vec<StepJson>,
    /// Points of each deduction, where it is not for the platform to decide.
    each: Option<Whole>,
    most_at_once: Whole,
}

/// What follows at a sum of points.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Step")]
pub(crate) struct StepJson {
    at: Whole,
    /// Whether it follows again at every multiple.
    every: Option<YesNo>,
    then: MeasureText,
}

/// Points for promises not performed.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "PerformanceYear")]
pub(crate) struct PerformanceYearJson {
    case: EventKind,
    lasts: WindowText,
    tiers: Vec<TierJson>,
}

/// From which case on, how many points each.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Tier")]
pub(crate) struct TierJson {
    from: Whole,
    points: Whole,
}

/// A service desk and its hours.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Desk")]
pub(crate) struct DeskJson {
    from: Day,
    through: Day,
    weekdays_only: Option<YesNo>,
    opens: Clock,
    closes: Clock,
}

/// When work resumed: `at` a time, or `at-the-earliest`.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Resumption")]
pub(crate) struct ResumptionJson {
    at: Option<Time>,
    at_the_earliest: Option<Time>,
}

/// The days of the requests that it is for.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Note")]
pub(crate) struct NoteJson {
    from: Option<Day>,
    through: Option<Day>,
}

/// One answer to a question, and what it changes: one field, or `starts` with `within`.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename = "Reading")]
pub(crate) struct ReadingJson {
    question: Name,
    answer: Name,
    /// How natural days and years are counted.
    days: Option<DaysJson>,
    /// Whose midnight ends a day.
    zone: Option<String>,
    /// What is outside: the last instant of a window in hours, a time that the rule names, or only its end.
    strict: Option<StrictJson>,
    /// Where a window ends that would end on a day off.
    roll: Option<RollJson>,
    /// Other working days.
    calendar: Option<String>,
    within: Option<WindowText>,
    starts: Option<AnchorJson>,
    /// Whether silence is deemed.
    deems: Option<YesNo>,
    /// Other consequences of points.
    steps: Option<Vec<StepJson>>,
    /// The right does not exist.
    withheld: Option<YesNo>,
    /// Something is taken otherwise.
    take: Option<Liberty>,
}

/// How natural days and years are counted.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Days")]
pub(crate) enum DaysJson {
    AfterStartDay,
    Exact,
    FromStartDay,
}

/// What a window leaves out.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Strict")]
pub(crate) enum StrictJson {
    Hours,
    Until,
    Deadline,
}

/// To which day a window rolls.
#[derive(JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Roll")]
pub(crate) enum RollJson {
    NextWorkingDay,
    Stays,
}

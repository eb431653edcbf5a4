//! The closed vocabulary that rules are written in.

use crate::case::{
    Counter, EventKind, Evidence, Fact, FactValue, Matter, Money, Order, Party, Service, words,
};
use crate::time::{Calendar, Date, DayCount, OpenHours, OutOfHours, WallTime, Window, Zone};

pub use crate::case::ThreadKind;
use crate::case::declared::open_words;

/// The same sentence in the languages that a rulebook brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// English; where the rulebook has none, its first language.
    pub en: &'static str,
    /// Simplified Chinese; where the rulebook has none, as the English.
    pub zh: &'static str,
    /// Every other language, by its tag.
    pub others: &'static [(&'static str, &'static str)],
}

impl Text {
    /// The sentence in a language; in English where there is none.
    pub fn of(&self, language: &str) -> &'static str {
        let other = self.others.iter().find(|(tag, _)| *tag == language).map(|(_, text)| *text);
        other.unwrap_or(if language == "zh" { self.zh } else { self.en })
    }
}

words! {
    /// Where we know something from, the strongest first.
    Grade {
        Official = "official",
        Statute = "statute",
        Notice = "notice",
        Secondary = "secondary",
        You = "you",
        Host = "host",
    }
}

/// A text that a rule or a reading rests on.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Short name, unique.
    pub id: &'static str,
    /// What it is and where it is found.
    pub title: Text,
    /// How strong it is.
    pub grade: Grade,
}

/// One published policy of one platform.
#[derive(Debug)]
pub struct Rulebook {
    /// Its name in JSON and URLs.
    pub id: &'static str,
    /// Its name for people.
    pub title: Text,
    /// The sets of norms in it that have editions of their own.
    pub parts: &'static [&'static Part],
    /// Readings that apply to every clause alike.
    pub readings: &'static [Reading],
    /// Rulebooks, by name, that leave this one as background only where they cover the order.
    pub yields_to: &'static [&'static str],
    /// Whose clock its times are told by.
    pub zone: &'static Zone<'static>,
    /// Where a fact of the order says whose clock that is.
    pub zone_of: Option<ByFact<&'static Zone<'static>>>,
    /// What the order's facts have to say before anything is told of it, where nobody asks for it by name.
    pub joins_when: Condition,
    /// Whether it speaks of a platform, by its facts or as one of the parties: there is one to report to.
    pub knows_platform: bool,
    /// What people may be waiting for.
    pub situations: &'static [Situation],
    /// Words of a chat that suggest an event, beside those that the reader of pastes knows.
    pub phrases: &'static [Phrases],
    /// When the platform's own text was last seen; `None` is never.
    pub last_seen: Option<Date>,
    /// When the platform's own text was last looked for.
    pub last_looked_for: Date,
}

/// What a person may be waiting for, such as an engineer or a refund.
#[derive(Debug, Clone, Copy)]
pub struct Situation {
    /// Its name, unique in the rulebook.
    pub id: &'static str,
    /// What a person calls it.
    pub title: Text,
    /// The event that it begins with.
    pub starts: EventKind,
    /// What that is about, where several things may be asked for.
    pub topic: Option<Service>,
    /// Facts that it takes for granted, each a yes, a no, or a word.
    pub given: &'static [(Fact, FactValue)],
    /// What is asked about it, in this order.
    pub asks: &'static [Asks],
}

/// Words by which people tell of an event.
#[derive(Debug, Clone, Copy)]
pub struct Phrases {
    /// The event.
    pub event: EventKind,
    /// Any of these suggests it.
    pub any_of: &'static [&'static str],
}

/// Something that is asked about a situation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// A fact of the order.
    Fact(Fact),
    /// When something happened.
    Event(EventKind),
}

/// Norms that share their editions.
#[derive(Debug)]
pub struct Part {
    /// Its name in JSON and URLs, unique in the rulebook.
    pub id: &'static str,
    /// In order of effect.
    pub editions: &'static [&'static Edition],
    /// The event that selects the edition.
    pub governed_by: Governor,
    /// Another event that may select it, by the second answer to this question.
    pub or_governed_by: Option<(Governor, Question)>,
    /// The question whether the first payment of several counts, where it selects the edition.
    pub which_payment: Option<Question>,
    /// What it means that no edition was in force at that event.
    pub outside: Outside,
    /// Where editions follow from the holidays of a calendar: the last day that it holds.
    pub derived_through: Option<Date>,
}

/// The event that selects an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Governor {
    /// The order's payment.
    Payment,
    /// Whatever opens the thread: the request, complaint, cancel request or refund round.
    Thread,
    /// The last event of this kind.
    Last(EventKind),
    /// The event the edition's window names.
    KeyEvent,
    /// Nothing dates it: the one text held applies.
    Undated,
}

/// What it means that no edition was in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outside {
    /// Older texts exist that we do not hold: nothing can be said.
    NotHeld,
    /// The rule is made of windows: outside them it does not apply.
    NotCovered,
}

/// The text of a part from one date on.
#[derive(Debug)]
pub struct Edition {
    /// Its name in JSON and URLs, unique in the rulebook.
    pub id: &'static str,
    /// Its name for people.
    pub title: Text,
    /// Day of publication, where known.
    pub published: Option<Date>,
    /// From when on it is in force.
    pub effective: Effective,
    /// The last second of the governing event for which it holds, where it says so itself.
    pub until: Option<WallTime>,
    /// Where its days begin and end.
    pub zone: &'static Zone<'static>,
    /// Which days are worked.
    pub calendar: &'static Calendar,
    /// Where a fact of the order says whose days those are.
    pub calendar_of: Option<ByFact<&'static Calendar>>,
    /// Where a fact of the order says where they begin and end.
    pub zone_of: Option<ByFact<&'static Zone<'static>>>,
    /// How its clauses are counted, where they do not say so themselves.
    pub counts: Counts,
    /// Readings that apply to every clause of it alike, and to when it is in force.
    pub readings: &'static [Reading],
    /// The edition it replaces for every order in its window.
    pub supersedes: Option<&'static Edition>,
    /// For [`Governor::KeyEvent`]: the event that must lie in its window.
    pub key_event: Option<EventKind>,
    /// Of several payments the first is the one that counts.
    pub first_payment: bool,
    /// Money that was paid is posted within so many days: longer than any transfer takes.
    pub posted_within: u32,
    /// Clause after clause, in the order of the source.
    pub clauses: &'static [&'static Clause],
}

impl Rulebook {
    /// Whose clock its times are told by, for this order.
    pub(crate) fn clock(&self, order: &Order) -> &'static Zone<'static> {
        self.zone_of.and_then(|of| of.of(order)).unwrap_or(self.zone)
    }
}

impl Edition {
    /// Whose days are counted where no fact says otherwise.
    pub fn whose_days(&self) -> WhoseDays {
        WhoseDays { zone: self.zone, calendar: self.calendar }
    }

    /// Whose days are counted for this order.
    pub(crate) fn whose_days_of(&self, order: &Order) -> WhoseDays {
        WhoseDays {
            zone: self.zone_of.and_then(|of| of.of(order)).unwrap_or(self.zone),
            calendar: self.calendar_of.and_then(|of| of.of(order)).unwrap_or(self.calendar),
        }
    }
}

/// Where days begin and end, and which of them are worked.
#[derive(Debug, Clone, Copy)]
pub struct WhoseDays {
    /// Where a day begins and ends.
    pub zone: &'static Zone<'static>,
    /// Which days are worked.
    pub calendar: &'static Calendar,
}

/// The same ones: tables are not compared row by row.
impl PartialEq for WhoseDays {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.zone, other.zone) && std::ptr::eq(self.calendar, other.calendar)
    }
}

/// Something that a fact of the order decides, such as a calendar by the buyer's country.
#[derive(Debug, Clone, Copy)]
pub struct ByFact<T: 'static> {
    /// The fact.
    pub fact: Fact,
    /// What it is for each of its words.
    pub by: &'static [(&'static str, T)],
}

impl<T: Copy> ByFact<T> {
    fn of(&self, order: &Order) -> Option<T> {
        let word = order.word(self.fact)?;
        self.by.iter().find(|(known, _)| *known == word).map(|(_, found)| *found)
    }
}

/// From when on an edition is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effective {
    /// From this wall time in the rule's zone.
    From(WallTime),
    /// Not known; it was in force by the start of this day.
    KnownBy(Date),
    /// Not known at all.
    Unknown,
}

/// How time is counted, as far as a text says so itself.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Counts {
    /// How natural days and years are counted.
    pub days: Option<DayCount>,
    /// Where a day begins and ends.
    pub zone: Option<&'static Zone<'static>>,
    /// Which days are worked.
    pub calendar: Option<&'static Calendar>,
    /// Whether a window of natural days or years that ends on a day off ends on the next working day.
    pub roll: Option<bool>,
    /// Whether the last instant of a window in hours is outside it.
    pub strict_hours: Option<bool>,
    /// How many days worked a window of several natural days holds at least.
    pub worked_at_least: Option<u32>,
    /// In which hours of the day a window in hours runs.
    pub open: Option<OpenHours>,
    /// In which it does not start.
    pub out_of_hours: Option<OutOfHours>,
}

/// One normative statement of an edition.
#[derive(Debug)]
pub struct Clause {
    /// Its name, unique in the edition; the same statement keeps it from edition to edition.
    pub id: &'static str,
    /// What it says, in our own words.
    pub text: Text,
    /// What it rests on.
    pub source: &'static Source,
    /// What follows from it.
    pub rule: Rule,
    /// How it is counted, where it differs from its rulebook.
    pub counts: Counts,
    /// Other ways to read it.
    pub readings: &'static [Reading],
}

/// One answer to a question about a clause: a patch of its parameters.
#[derive(Debug, Clone, Copy)]
pub struct Reading {
    /// The question it answers.
    pub question: Question,
    /// Which of the question's answers it is; 0 is the default and patches nothing.
    pub answer: u8,
    /// What changes.
    pub patch: Patch,
}

/// What a reading changes in a clause.
#[derive(Debug, Clone, Copy)]
pub enum Patch {
    /// How natural days and years are counted.
    Days(DayCount),
    /// Where a day begins and ends.
    Zone(&'static Zone<'static>),
    /// The last instant of a window in hours is outside it.
    StrictHours,
    /// The wall time the rule names is outside the window, and outside what a condition allows.
    StrictUntil,
    /// It is outside the window only.
    StrictDeadline,
    /// Whether a window that ends on a day off ends on the next working day.
    Roll(bool),
    /// Which days are worked.
    Week(&'static Calendar),
    /// Another window.
    Within(Window),
    /// Another event starts the clock.
    Starts(Anchor),
    /// Another event and another window.
    StartsWithin(Anchor, Window),
    /// Whether silence is deemed.
    Deems(bool),
    /// Other consequences of points.
    Steps(&'static [Step]),
    /// The option does not exist.
    Withheld,
    /// Something is taken otherwise than by default.
    Take(Liberty),
}

words! {
    /// Something that a reading takes otherwise than the default does: an automatic answer is no response; a reasonable
    /// solution in time is also a reply; a proposal counts only once the buyer has agreed; a confirmation made outside the
    /// platform counts; an agreed new date leaves the first one in force; a request whose receipt is not known was received
    /// later; the first payment counts, not the last; a request made again through the form is received when the form is.
    Liberty {
        AutomaticFails = "automatic-fails",
        SolutionReplies = "solution-replies",
        OnlyAgreement = "only-agreement",
        OffPlatformConfirms = "off-platform-confirms",
        FirstDateStays = "first-date-stays",
        ReceiptLater = "receipt-later",
        FirstPayment = "first-payment",
        FormStarts = "form-starts",
    }
}

impl Liberty {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();
}

/// Something the texts leave open, shared by every clause that asks it.
#[derive(Clone, Copy)]
pub struct Question(pub(super) &'static Asked);

/// A question in words.
#[derive(Debug)]
pub struct Asked {
    /// Its place among the questions of its library.
    pub index: usize,
    /// Its name in JSON and URLs.
    pub id: &'static str,
    /// What is open.
    pub ask: Text,
    /// Its answers; the first is the default.
    pub answers: &'static [Answer],
}

impl Question {
    /// Its place among the questions of its library.
    pub const fn index(self) -> usize {
        self.0.index
    }

    /// Its name in JSON and URLs.
    pub const fn word(self) -> &'static str {
        self.0.id
    }

    /// What is open, in words.
    pub const fn ask(self) -> Text {
        self.0.ask
    }

    /// Its answers; the first is the default.
    pub const fn answers(self) -> &'static [Answer] {
        self.0.answers
    }
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        self.0.id == other.0.id
    }
}

impl std::fmt::Debug for Question {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.id)
    }
}

/// An answer to a question.
#[derive(Debug)]
pub struct Answer {
    /// Its name in JSON and URLs, unique in the question.
    pub id: &'static str,
    /// What it says.
    pub text: Text,
    /// Who supports it.
    pub source: &'static Source,
}

/// A condition on the order's facts, decided by three-valued logic.
#[derive(Debug, Clone, Copy)]
pub enum Condition {
    /// Every one holds; none at all always holds.
    All(&'static [Condition]),
    /// At least one holds.
    Any(&'static [Condition]),
    /// It does not hold.
    Not(&'static Condition),
    /// A yes-or-no fact is a yes.
    Is(Fact),
    /// A yes-or-no fact is a yes, or can still become one: a "no" leaves it open.
    MayBecome(Fact),
    /// A fact is one of these words.
    OneOf(Fact, &'static [&'static str]),
    /// An amount is at most so much.
    AtMost(Fact, Money),
    /// A time is not after this wall time in the rule's zone.
    NotAfter(Fact, WallTime),
    /// A fact is known, whatever it is.
    Known(Fact),
}

impl Condition {
    /// Calls `visit` for every simple condition in it.
    pub(crate) fn leaves<'c>(&'c self, visit: &mut dyn FnMut(&'c Condition)) {
        match self {
            Self::All(some) | Self::Any(some) => some.iter().for_each(|one| one.leaves(visit)),
            Self::Not(one) => one.leaves(visit),
            simple => visit(simple),
        }
    }

    /// The fact that a simple condition asks for.
    pub(crate) fn fact(&self) -> Option<Fact> {
        match *self {
            Self::Is(fact)
            | Self::MayBecome(fact)
            | Self::OneOf(fact, _)
            | Self::AtMost(fact, _)
            | Self::NotAfter(fact, _)
            | Self::Known(fact) => Some(fact),
            Self::All(_) | Self::Any(_) | Self::Not(_) => None,
        }
    }

    /// The facts that it asks for, each once, in its order.
    pub(crate) fn facts(&self) -> Vec<Fact> {
        let mut facts = Vec::new();
        self.leaves(&mut |one| facts.extend(one.fact().filter(|fact| !facts.contains(fact))));
        facts
    }
}

/// No condition.
pub const ALWAYS: Condition = Condition::All(&[]);

/// What follows from a clause.
#[derive(Debug, Clone, Copy)]
pub enum Rule {
    /// Which orders the edition covers.
    Scope(Condition),
    /// The service or warranty period.
    Period(Period),
    /// What the buyer may have.
    Entitlement(Entitlement),
    /// What someone must do in time.
    Duty(Duty),
    /// What someone must not do.
    Prohibition(Prohibition),
    /// What an unanswered request is deemed to be.
    Silence(Silence),
    /// Requests for these services that are refused in words, where no silence tells of it.
    Refusal(&'static [Service]),
    /// What someone may do from / until.
    Option(Right),
    /// What a fault may cost.
    Exposure(Exposure),
    /// A points counter.
    Counter(PointsCounter),
    /// Points for promises not performed, by performance year.
    PerformanceYear(PerformanceYear),
    /// A service desk and its hours.
    Desk(Desk),
    /// When work resumed somewhere.
    Resumption(Resumption),
    /// Something to know; for requests of these days where it says so.
    Note(Option<(Date, Date)>),
}

impl Anchor {
    /// Whether it is an event that the rule names, or one of several.
    pub fn is_of_events(&self) -> bool {
        matches!(self, Self::First(_) | Self::Last(_) | Self::Earlier(_) | Self::Later(_))
    }

    /// The clauses on which it hangs.
    pub fn chain(&self) -> Vec<&'static str> {
        match self {
            Self::Earlier(all) | Self::Later(all) => all.iter().flat_map(Self::chain).collect(),
            Self::ByFact(_, all) => all.iter().flat_map(|(_, one)| one.chain()).collect(),
            Self::Deemed(clause) => vec![clause],
            _ => Vec::new(),
        }
    }
}

impl Rule {
    /// What starts its clock.
    pub fn starts(&self) -> Option<Anchor> {
        match self {
            Self::Period(period) => Some(period.starts),
            Self::Duty(duty) => Some(duty.starts),
            Self::Option(choice) => Some(choice.starts),
            _ => None,
        }
    }

    /// Whether something may move the end of its window: a pause, or what it is not due before.
    pub fn may_be_put_off(&self) -> bool {
        match self {
            Self::Option(right) => right.pause.is_some(),
            Self::Duty(duty) => duty.not_due_before.is_some(),
            _ => false,
        }
    }

    /// Who must, or may.
    pub fn bearer(&self) -> Option<Party> {
        match self {
            Self::Duty(duty) => Some(duty.bearer),
            Self::Prohibition(prohibition) => Some(prohibition.bearer),
            Self::Option(choice) => Some(choice.holder),
            Self::Silence(silence) => silence.follows.rule.bearer(),
            Self::Refusal(_) => Some(Party::Seller),
            _ => None,
        }
    }
}

/// The service or warranty period.
#[derive(Debug, Clone, Copy)]
pub struct Period {
    /// What starts it.
    pub starts: Anchor,
    /// How long it lasts.
    pub lasts: Lasts,
}

/// How long a period lasts.
#[derive(Debug, Clone, Copy)]
pub enum Lasts {
    /// A fixed window.
    Fixed(Window),
    /// What is usual for the kind of goods; what the seller stated wins.
    Usual(&'static Usual),
}

/// How long a period lasts where nobody has fixed it.
#[derive(Debug, Clone, Copy)]
pub struct Usual {
    /// The fact that says what kind of goods it is.
    pub by: Fact,
    /// For each of its words from a usual minimum to a usual maximum.
    pub each: &'static [(&'static str, Window, Window)],
    /// The fact that holds the period that the seller stated.
    pub unless_stated: Fact,
    /// The fact that holds what it was extended by.
    pub extended_by: Option<Fact>,
}

/// The event from which time is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// The thread's request, complaint or notice reached its addressee.
    Received,
    /// It was sent.
    Sent,
    /// The seller confirmed the appointment.
    Confirmed,
    /// The seller first answered.
    Responded,
    /// The order was paid.
    Paid,
    /// The key event of the edition's window.
    KeyEvent,
    /// The first event of a kind.
    First(EventKind),
    /// The last event of a kind.
    Last(EventKind),
    /// The earliest of several.
    Earlier(&'static [Anchor]),
    /// The latest of several.
    Later(&'static [Anchor]),
    /// The first second at which silence is deemed by the clause of this name, for the same thread.
    Deemed(&'static str),
    /// A time that a fact of the order holds.
    Time(Fact),
    /// Another one for each word of a fact.
    ByFact(Fact, &'static [(&'static str, Anchor)]),
}

/// What the buyer may have.
#[derive(Debug, Clone, Copy)]
pub struct Entitlement {
    /// The services that are asked for under it.
    pub services: &'static [Service],
    /// Whether it is free, where the text says.
    pub free: Option<bool>,
    /// What must hold besides coverage and period.
    pub when: Condition,
}

open_words! {
    /// Something to do: what follows from how a clause stands, whatever it says, and what rulebooks declare.
    Action(()) {
        CatchUp = "catch-up",
        RefundFee = "refund-fee",
        RequestService = "request-service",
        ReportRefusal = "report-refusal",
        ReportBreach = "report-breach",
        Insist = "insist",
        Wait = "wait",
        CheckOrderPage = "check-order-page",
    }
}

/// What each party is told to do.
pub type Told = &'static [(Party, Action)];

/// What someone must do in time.
#[derive(Debug, Clone, Copy)]
pub struct Duty {
    /// Who must.
    pub bearer: Party,
    /// What it answers.
    pub of: ThreadKind,
    /// Only threads opened by these events; empty is all of them.
    pub opened_by: &'static [EventKind],
    /// Only requests for these services; empty is all of them.
    pub services: &'static [Service],
    /// Only complaints about this (true) or about anything else (false).
    pub matter: Option<(Matter, bool)>,
    /// What must hold besides coverage and period.
    pub when: Condition,
    /// The rights of which one had not closed when it was asked for; none where it may be asked for at any time.
    pub asked_within: &'static [&'static Clause],
    /// What starts the clock.
    pub starts: Anchor,
    /// How long it takes at most.
    pub within: Window,
    /// The fact that holds its last second, where it takes as long as was agreed; none where what opened the matter
    /// names the day.
    pub agreed: Option<Fact>,
    /// It is not due before this, however long ago its window ended.
    pub not_due_before: Option<Anchor>,
    /// What performs it.
    pub done_by: Performance,
    /// What excuses a miss.
    pub excused_when: Option<Condition>,
    /// What an answer must carry; what is missing of it is listed.
    pub evidence: &'static [Evidence],
    /// What its bearer is told to do.
    pub action: Option<Action>,
    /// What both sides can do while its clock has not started.
    pub awaits: Told,
    /// What they can do once it was missed, where it is not what is usual.
    pub once_missed: Told,
}

/// What performs a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Performance {
    /// The seller's first answer of any kind, on any channel.
    Response,
    /// A reply that agrees how and what will be done.
    EffectiveReply,
    /// A solution that is reasonable.
    ReasonableSolution,
    /// The first of these events.
    First(&'static [EventKind]),
    /// All of these events: the last completes it.
    Every(&'static [EventKind]),
}

/// What someone must not do.
#[derive(Debug, Clone, Copy)]
pub struct Prohibition {
    /// Who must not.
    pub bearer: Party,
    /// The event that breaks it.
    pub broken_by: EventKind,
    /// Services to which it always applies.
    pub services: &'static [Service],
    /// Services to which it applies under a condition.
    pub services_when: (&'static [Service], Condition),
}

/// What an unanswered request is deemed to be.
#[derive(Debug, Clone, Copy)]
pub struct Silence {
    /// The duty whose miss it follows.
    pub follows: &'static Clause,
    /// What it is deemed to be.
    pub deemed: Deemed,
    /// Only silence on requests for these services is deemed; empty is all that the duty covers.
    pub services: &'static [Service],
    /// Whether the text deems by itself, without a reading.
    pub by_default: bool,
    /// Whether an explicit refusal is reported here.
    pub explicit: bool,
    /// What each side can do once it is deemed, where it is not what is usual.
    pub once_deemed: Told,
}

words! {
    /// What silence is deemed to be.
    Deemed {
        Refusal = "refusal",
        Refund = "refund",
        BuyerAmount = "buyer-amount",
        Forfeiture = "forfeiture",
        RequestAgreed = "request-agreed",
        Closed = "closed",
        Cancelled = "cancelled",
        Consent = "consent",
        Escalated = "escalated",
        ReceiptConfirmed = "receipt-confirmed",
        Released = "released",
        DelayWithoutReason = "delay-without-reason",
    }
}

/// What someone may do from / until. It is never missed.
#[derive(Debug, Clone, Copy)]
pub struct Right {
    /// Who may.
    pub holder: Party,
    /// What it belongs to.
    pub of: ThreadKind,
    /// Only threads opened by these events; empty is all of them.
    pub opened_by: &'static [EventKind],
    /// What must hold besides coverage.
    pub when: Condition,
    /// From what its times are counted.
    pub starts: Anchor,
    /// How long after that it opens; at once where `None`.
    pub opens_after: Option<Window>,
    /// How long after that it closes; never where `None`.
    pub closes_after: Option<Window>,
    /// What stops its clock.
    pub pause: Option<Pause>,
    /// What uses it.
    pub used_by: &'static [EventKind],
    /// The option that goes first: this one opens once that one is over.
    pub after: Option<&'static Clause>,
    /// What its holder is told to do.
    pub action: Option<Action>,
}

/// What stops the clock of a right that is counted in days, and lets it go on.
#[derive(Debug, Clone, Copy)]
pub struct Pause {
    /// The clock stands still from the day of the first of these ...
    pub by: &'static [EventKind],
    /// ... through the day of the next of these.
    pub until: &'static [EventKind],
    /// So many days are left after it, at least.
    pub left_at_least: u32,
}

/// What a fault may cost.
#[derive(Debug, Clone, Copy)]
pub struct Exposure {
    /// What the platform may decide; none where the text names nothing.
    pub consequences: &'static [Consequence],
}

/// What the platform may decide after a fault.
#[derive(Debug, Clone, Copy)]
pub enum Consequence {
    /// Between so many and so many points.
    Points(u32, u32),
    /// Removal from the programme.
    Removal,
    /// So many hundredths of an amount, at most so many cents.
    Compensation {
        /// Hundredths ...
        percent: i64,
        /// ... of the amount that this fact holds.
        of: Fact,
        /// The most, in US cents.
        cap: i64,
    },
}

/// A points counter.
#[derive(Debug, Clone, Copy)]
pub struct PointsCounter {
    /// Which.
    pub counter: Counter,
    /// How long a deduction counts.
    pub lives: Window,
    /// What follows at which sum.
    pub steps: &'static [Step],
    /// Points of each deduction, where it is not for the platform to decide.
    pub each: Option<u32>,
    /// The most points of one deduction.
    pub most_at_once: u32,
}

/// What follows when a counter reaches a sum.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The sum.
    pub at: u32,
    /// Whether it follows again at every multiple.
    pub every: bool,
    /// What follows.
    pub then: Measure,
}

/// What the platform does at a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Measure {
    /// A warning.
    Warning,
    /// No operations on goods for so many days.
    NoGoodsOperations(u32),
    /// The account is frozen for so many days.
    Freeze(u32),
    /// The account is closed.
    Closed,
}

/// Points for promises not performed, counted in years that begin with their first case.
#[derive(Debug, Clone, Copy)]
pub struct PerformanceYear {
    /// The event that is a case.
    pub case: EventKind,
    /// How long a performance year lasts.
    pub lasts: Window,
    /// From which case on, how many points each.
    pub tiers: &'static [(u32, u32)],
}

/// A service desk and its hours, in the rule's zone.
#[derive(Debug, Clone, Copy)]
pub struct Desk {
    /// First day the hours hold for.
    pub from: Date,
    /// Last day the hours hold for.
    pub through: Date,
    /// Whether it is closed on Saturdays and Sundays.
    pub weekdays_only: bool,
    /// Opening second of the day.
    pub opens: u32,
    /// Last second of the day at which it is open.
    pub closes: u32,
}

/// When work resumed somewhere.
#[derive(Debug, Clone, Copy)]
pub struct Resumption {
    /// Not before this wall time in the rule's zone.
    pub at: WallTime,
    /// Whether this is the earliest it may be, or the time it was.
    pub at_the_earliest: bool,
}

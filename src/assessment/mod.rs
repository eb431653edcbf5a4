//! The answer as plain data. Unknown is `null`; instants are RFC 3339 by the clock of the rulebook
//! that they belong to, and by that of Asia/Shanghai where they belong to none.

use crate::case::{Attribute, Counter, EventKind, Evidence, Fact, Party, Problem, Service, words};
use crate::rulebook::{Action, Deemed, Grade, Rule};
use crate::tree::data;

mod words;

pub use words::{Aftermath, Age, Form, State, Tone, Verdict, Weight};

data! {
    /// Everything that can be said of a case at one instant.
    Assessment {
        /// Version of the engine and its rules.
        engine: &'static str,
        /// Version of the zone tables.
        zone_data: &'static str,
        /// The instant for which this holds.
        as_of: String,
        /// Stands for the whole answer: the same digest, the same bytes.
        digest: String,
        /// What of the case could not be used.
        problems: Vec<Problem>,
        /// The events of the case, in its order.
        events: Vec<EventTime>,
        /// Readings a person or host has chosen.
        pinned: Vec<Chosen>,
        /// Windows that a person or host has set in place of the clauses' own.
        windows: Vec<OwnWindow>,
        /// What it all comes to.
        judgement: Judgement,
        /// Every part of every rulebook.
        parts: Vec<PartAssessment>,
        /// Instants at which something changes if nothing new happens, earliest first.
        changes: Vec<Change>,
        /// What to do, most urgent first.
        next_steps: Vec<NextStep>,
        /// How soon the first of them is due.
        urgency: Urgency,
    }

    /// What an order comes to, with what runs beside it and what to ask next.
    Judgement {
        /// One headline, by one clause.
        finding: Finding,
        /// Whether the rules may have changed since.
        age: Age,
        /// What would settle it.
        missing: Vec<Missing>,
        /// Dates that cannot both be right.
        contradictions: Vec<Contradiction>,
        /// Every deadline that runs, the soonest first.
        deadlines: Vec<Deadline>,
        /// What each party may do by the rulebooks that cover the order: open, not open yet, used and over.
        routes: Vec<Route>,
        /// The one question that decides most.
        question: Option<NextQuestion>,
    }

    /// One headline: what an order comes to, or would with another answer.
    Finding {
        /// In a word.
        verdict: Verdict,
        /// How it is to be seen.
        tone: Tone,
        /// How a refusal came about.
        form: Option<Form>,
        /// What silence is deemed to be, or would be.
        deemed: Option<Deemed>,
        /// The rulebook it is taken from.
        rulebook: Option<&'static str>,
        /// The part of it.
        part: Option<&'static str>,
        /// The edition whose text it is.
        edition: Option<&'static str>,
        /// The clause.
        clause: Option<&'static str>,
        /// The conclusion it is taken from.
        conclusion: Option<String>,
        /// The event that opened the thread it belongs to.
        thread: Option<String>,
        /// The instant it hangs on: a deadline, or since when it is refused.
        at: Option<Range>,
        /// What came beside the form, after a refusal or a miss.
        aftermath: Option<Aftermath>,
        /// The event that tells: a reply that does not count, a late answer, a repair.
        event: Option<String>,
    }

    /// Two events dated so that the one that must come first comes second.
    Contradiction {
        /// The event that is dated too early.
        early: String,
        /// The event that must come before it.
        late: String,
        /// With day and month of the first changed over they fit.
        swap_early: bool,
        /// With day and month of the second changed over they fit.
        swap_late: bool,
    }

    /// A deadline that runs, or may run.
    Deadline {
        /// The conclusion it belongs to.
        conclusion: String,
        /// Its rulebook.
        rulebook: &'static str,
        /// The edition whose text it is.
        edition: &'static str,
        /// Its clause.
        clause: &'static str,
        /// The event that opened the thread it belongs to.
        thread: Option<String>,
        /// Who must, or may.
        bearer: Option<Party>,
        /// The last second in time.
        due: Range,
        /// What silence would be deemed to be.
        deemed: Option<Deemed>,
        /// It runs for sure.
        certain: bool,
    }

    /// Something that a party may do.
    Route {
        /// The conclusion it belongs to.
        conclusion: String,
        /// Its rulebook.
        rulebook: &'static str,
        /// The edition whose text it is.
        edition: &'static str,
        /// Its clause.
        clause: &'static str,
        /// The event that opened the thread it belongs to.
        thread: Option<String>,
        /// Who may.
        holder: Option<Party>,
        /// Open, not yet, used or lapsed; of several that it may be, what it is if nothing else happened.
        state: State,
        /// It stands so for sure.
        certain: bool,
        /// When it opens, or opened.
        opens: Option<Range>,
        /// The last second of it; `null` where it does not close, or where that is not known.
        closes: Option<Range>,
    }

    /// The question that decides most.
    NextQuestion {
        /// What it asks for.
        what: Asked,
        /// The fact of the order.
        fact: Option<Fact>,
        /// The event, and ...
        event: Option<String>,
        /// ... what of it.
        attribute: Option<Attribute>,
        /// The kind of an event that is not in the case.
        kind: Option<EventKind>,
        /// The question that the texts leave open.
        reading: Option<&'static str>,
        /// Its answers, with what each leads to; none where the answer is a date, an amount or a name.
        answers: Vec<Answered>,
    }

    /// An answer, and what it leads to.
    Answered {
        /// The answer: `true`, `false`, a word, the id of an event, or `nothing-else`.
        value: String,
        /// What the order comes to then.
        then: Finding,
    }

    /// When an event was taken to be.
    EventTime {
        /// The event.
        id: String,
        /// From the earliest to the latest it can be; `null` is unknown.
        at: Option<Range>,
    }

    /// One answer to one question.
    Chosen {
        /// The question: one of the rules', or of the case.
        question: String,
        /// The answer.
        answer: String,
    }

    /// A window that a person's own order page names, or that a host page has set for its readers.
    OwnWindow {
        /// The rulebook.
        rulebook: &'static str,
        /// Its clause, in every edition.
        clause: &'static str,
        /// Counted in hours, natural days, working days or months.
        unit: CountUnit,
        /// So many of them.
        amount: u32,
        /// Whose word it is: `you` or `host`.
        by: Grade,
    }

    /// How one part of a rulebook stands.
    PartAssessment {
        /// The rulebook.
        rulebook: &'static str,
        /// The part of it.
        part: &'static str,
        /// Another rulebook decides; this one is background.
        background: bool,
        /// How much it has to say about the order.
        weight: Weight,
        /// The edition that governs the order; `null` where none is held or several may.
        edition: Option<&'static str>,
        /// Editions that may govern, where it is not one.
        candidates: Vec<&'static str>,
        /// What is known of the edition's beginning.
        dated: Dated,
        /// The event that selected the edition.
        governed_by: Option<String>,
        /// When the platform's own text was last seen; `null` is never.
        last_seen: Option<String>,
        /// When it was last looked for.
        last_looked_for: String,
        /// The rules may have changed since.
        stale: bool,
        /// How the order would stand under an edition that this one replaced.
        superseded: Option<Superseded>,
        /// Days of the period that had passed, at least, when the goods arrived, where that is known.
        arrived_after: Option<u32>,
        /// Whether the rulebook applies.
        coverage: Conclusion,
        /// The service or warranty period.
        period: Option<Conclusion>,
        /// Entitlements, duties, silence, options, exposure and the rest; none where it does not apply.
        conclusions: Vec<Conclusion>,
        /// Clauses that only inform.
        notes: Vec<&'static str>,
    }

    /// The deadline under an edition that was replaced.
    Superseded {
        /// The edition.
        edition: &'static str,
        /// The deadline it gave.
        due: Range,
    }

    /// When something is: two equal instants where it is known to the second.
    Range {
        /// The earliest it can be.
        from: String,
        /// The latest it can be.
        to: String,
    }

    /// How one clause stands for the order, or for one of its requests.
    Conclusion {
        /// Unique in the assessment.
        id: String,
        /// What it is about.
        kind: Kind,
        /// The edition whose clause this is.
        edition: &'static str,
        /// The clause.
        clause: &'static str,
        /// The source of the clause.
        source: &'static str,
        /// How strong that source is.
        grade: Grade,
        /// Whose word its window is, where it is not the clause's own.
        window_by: Option<Grade>,
        /// The event that opened the thread it belongs to.
        thread: Option<String>,
        /// The service asked for.
        service: Option<Service>,
        /// Who must, or may.
        bearer: Option<Party>,
        /// How it stands.
        state: State,
        /// How that is to be seen.
        tone: Tone,
        /// It has nothing to say about this order.
        idle: bool,
        /// How it may stand, where that is not one.
        possible: Vec<State>,
        /// When the clock started, or an option opens.
        start: Option<Range>,
        /// The last second in time.
        due: Option<Range>,
        /// When it was done.
        done: Option<Range>,
        /// Since when it stands so, or from when it would.
        since: Option<Range>,
        /// Seconds until the last second in time.
        left: Option<i64>,
        /// Seconds by which it was late, or has been missed so far.
        late_by: Option<i64>,
        /// The state is the same for every answer to the questions it touches.
        settled: bool,
        /// Every combination of answers was tried.
        complete: bool,
        /// Answers under which the state is another one.
        depends_on: Vec<Dependence>,
        /// Deadlines under other answers.
        other_dues: Vec<OtherDue>,
        /// Facts that would settle it.
        missing: Vec<Missing>,
        /// What follows if nothing happened beyond what the case shows.
        if_nothing_else: Option<IfNothingElse>,
        /// Who missed what.
        culprit: Option<Culprit>,
        /// What single event or fact would make it stand otherwise.
        flips: Vec<Flip>,
        /// Facts of the order it rests on.
        because_facts: Vec<Fact>,
        /// Events it rests on.
        because_events: Vec<String>,
        /// How the window was counted.
        count: Option<Count>,
        /// What silence is deemed to be.
        deemed: Option<Deemed>,
        /// Whether the entitlement is free.
        free: Option<bool>,
        /// What it may cost.
        cost: Option<Cost>,
        /// A points counter, or a performance year.
        points: Option<Points>,
        /// Evidence an answer still lacks.
        evidence_missing: Vec<Evidence>,
    }

    /// A set of answers under which a conclusion stands otherwise.
    Dependence {
        /// The answers, the smallest set that makes the difference.
        answers: Vec<Chosen>,
        /// How it stands then.
        state: State,
        /// Since when, or from when.
        since: Option<Range>,
        /// Points that count then, for a counter.
        points: Option<u32>,
    }

    /// The deadline, or the time from which an option is open, under another answer.
    OtherDue {
        /// The question.
        question: String,
        /// The answer.
        answer: String,
        /// The last second in time, where there is one.
        due: Option<Range>,
        /// From when an option is open.
        start: Option<Range>,
    }

    /// Something that is not known and would decide.
    Missing {
        /// What it is.
        what: MissingWhat,
        /// The fact of the order.
        fact: Option<Fact>,
        /// The event, and ...
        event: Option<String>,
        /// ... what of it.
        attribute: Option<Attribute>,
        /// The kind of an event that is not in the case.
        kind: Option<EventKind>,
    }

    /// What holds if nothing else happened.
    IfNothingElse {
        /// The state.
        state: State,
        /// Since when.
        since: Option<Range>,
    }

    /// Who did not do something in time.
    Culprit {
        /// Who.
        party: Party,
        /// Since when.
        since: Range,
        /// By how many seconds.
        by: i64,
    }

    /// One event or fact that would make a conclusion stand otherwise.
    Flip {
        /// The event, or ...
        event: Option<EventKind>,
        /// ... the fact.
        fact: Option<Fact>,
        /// The event at the latest by then.
        by: Option<String>,
        /// How it would stand.
        state: State,
    }

    /// How a window was counted.
    Count {
        /// In what.
        unit: CountUnit,
        /// How many.
        amount: u32,
        /// Where a day begins and ends.
        zone: &'static str,
        /// Day by day, as runs of days treated alike.
        runs: Vec<DayRun>,
    }

    /// Consecutive days treated alike.
    DayRun {
        /// First day.
        from: String,
        /// Last day.
        to: String,
        /// Whether they count.
        counted: bool,
        /// Why.
        why: DayReason,
    }

    /// What a fault may cost: a range, never one number where the platform decides.
    Cost {
        /// At least so many points, where points are named.
        points_from: Option<u32>,
        /// At most so many.
        points_to: Option<u32>,
        /// Removal is possible.
        removal: bool,
        /// Compensation for the buyer, in US dollars, where the disputed amount is known.
        compensation: Option<String>,
        /// Compensation is named, and owed once the fault is found.
        compensation_named: bool,
        /// The most it can be, in US dollars.
        compensation_cap: Option<String>,
    }

    /// How a points counter stands.
    Points {
        /// Which; `null` for promises not performed.
        counter: Option<Counter>,
        /// Points (or times) that count now, at least.
        active: u32,
        /// What has been reached.
        measure: Option<Measure>,
        /// For how many days, where it is for days.
        measure_days: Option<u32>,
        /// The sum at which the next measure follows.
        next_at: Option<u32>,
        /// Deductions that count now, and when each ends.
        expiries: Vec<Expiry>,
    }

    /// When a deduction ends.
    Expiry {
        /// The deduction.
        event: String,
        /// Its points.
        points: Option<u32>,
        /// The first second at which it no longer counts.
        at: Range,
    }

    /// A change that comes by itself.
    Change {
        /// The first second of the new state.
        at: String,
        /// The conclusion.
        conclusion: String,
        /// How it stands until then.
        from: State,
        /// How it stands from then on.
        to: State,
        /// Points that count from then on, for a counter.
        points: Option<u32>,
    }

    /// Something to do.
    NextStep {
        /// For whom.
        role: Party,
        /// What.
        action: Action,
        /// By when, where there is a time.
        by: Option<String>,
        /// From when, where it is not yet possible.
        from: Option<String>,
        /// The conclusion it follows from.
        conclusion: String,
    }
}

words! {
    /// What a conclusion is about.
    Kind {
        Coverage = "coverage",
        Period = "period",
        Entitlement = "entitlement",
        Duty = "duty",
        Prohibition = "prohibition",
        Silence = "silence",
        Option = "option",
        Exposure = "exposure",
        Points = "points",
        Desk = "desk",
        Resumption = "resumption",
        Note = "note",
    }
}

impl Kind {
    /// What a conclusion from this rule is about.
    pub(crate) fn of(rule: &Rule) -> Self {
        match rule {
            Rule::Scope(_) => Self::Coverage,
            Rule::Period(_) => Self::Period,
            Rule::Entitlement(_) => Self::Entitlement,
            Rule::Duty(_) => Self::Duty,
            Rule::Prohibition(_) => Self::Prohibition,
            Rule::Silence(_) | Rule::Refusal(_) => Self::Silence,
            Rule::Option(_) => Self::Option,
            Rule::Exposure(_) => Self::Exposure,
            Rule::Counter(_) | Rule::PerformanceYear(_) => Self::Points,
            Rule::Desk(_) => Self::Desk,
            Rule::Resumption(_) => Self::Resumption,
            Rule::Note(_) => Self::Note,
        }
    }
}

words! {
    /// What is known of an edition's beginning.
    Dated {
        From = "from",
        KnownBy = "known-by",
        Unknown = "unknown",
        NotHeld = "not-held",
        OutsideWindows = "outside-windows",
    }
}

words! {
    /// What is missing.
    MissingWhat {
        Fact = "fact",
        Event = "event",
        EventKind = "event-kind",
        Record = "record",
        Calendar = "calendar",
        Edition = "edition",
    }
}

words! {
    /// What a question asks for.
    Asked {
        Fact = "fact",
        Event = "event",
        EventKind = "event-kind",
        Record = "record",
        Reading = "reading",
    }
}

words! {
    /// What a window is counted in.
    CountUnit {
        Hours = "hours",
        NaturalDays = "natural-days",
        WorkingDays = "working-days",
        Months = "months",
        FixedTime = "fixed-time",
        AsAgreed = "as-agreed",
    }
}

words! {
    /// Why a day counts or not.
    DayReason {
        StartDay = "start-day",
        NaturalDay = "natural-day",
        WorkingDay = "working-day",
        Weekend = "weekend",
        PublicHoliday = "public-holiday",
        MakeUpDay = "make-up-day",
        NotPublished = "not-published",
        RolledOver = "rolled-over",
    }
}

words! {
    /// What follows at a sum of points.
    Measure {
        Warning = "warning",
        NoGoodsOperations = "no-goods-operations",
        Freeze = "freeze",
        Closed = "closed",
    }
}

words! {
    /// How soon something is to be done.
    Urgency {
        Overdue = "overdue",
        Within24Hours = "within-24-hours",
        Within72Hours = "within-72-hours",
        Later = "later",
        None = "none",
    }
}

//! What is found in a pasted text.

use crate::case::{Channel, EventKind, Party, Service, words};
use crate::time::Date;
use crate::tree::data;

use super::day_month::{DayMonth, DayMonthEvidence};

words! {
    /// What a person should look at.
    PasteFlag {
        NoTime = "no-time",
        NoSuchDate = "no-such-date",
        NoSuchTime = "no-such-time",
        OpenTime = "open-time",
        DayOrMonth = "day-or-month",
        NoYear = "no-year",
        UnclearYear = "unclear-year",
        NoDay = "no-day",
        NoDayAtAll = "no-day-at-all",
        AmbiguousZone = "ambiguous-zone",
        UnknownZone = "unknown-zone",
        WeekdayDiffers = "weekday-differs",
        SeveralTimes = "several-times",
        Stretch = "stretch",
        AppLine = "app-line",
        NoWords = "no-words",
        ByPlace = "by-place",
        NotALog = "not-a-log",
    }
}

data! {
    /// Something that a paste tells of, with what it may mean. Places are UTF-16 units of the text.
    PastedEvent {
        /// The line it begins with, counted from 1.
        line: u32,
        /// Where it begins.
        from: u32,
        /// Where it ends.
        to: u32,
        /// Where its time begins.
        time_from: u32,
        /// Where its time ends.
        time_to: u32,
        /// Who wrote it.
        author: Option<String>,
        /// Its text; long ones are cut.
        text: String,
        /// Its time: ISO 8601, with its offset where one was written.
        at: Option<String>,
        /// The same with the day and month the other way round, where both readings exist.
        or_at: Option<String>,
        /// Its last moment, where it is told as a stretch of time or roughly, such as "mid March": it was between
        /// the two.
        until: Option<String>,
        /// The IANA name of its zone, where one was written; `unknown` is one that is not known here.
        zone: Option<String>,
        /// The zone's name, where people mean different offsets by it, and ...
        zone_name: Option<String>,
        /// ... the offsets that they mean.
        offsets: Vec<String>,
        /// What a person should look at.
        flags: Vec<PasteFlag>,
        /// What it suggests, and ...
        kind: Option<EventKind>,
        /// ... the words that do; none where only its place in the conversation does.
        because: Option<String>,
        /// The service it names.
        service: Option<Service>,
        /// It says that a machine wrote it.
        automatic: Option<bool>,
        /// The line of the request that it answers or repeats.
        belongs_to: Option<u32>,
        /// It says that nothing had come from the seller by then: "no answer".
        nothing_came: Option<bool>,
        /// Where nothing had come, if it says so.
        channel: Option<Channel>,
    }

    /// Lines of a paste that were not read.
    UnreadLines {
        /// The first of them, counted from 1.
        line: u32,
        /// Where they begin.
        from: u32,
        /// Where they end.
        to: u32,
        /// How they begin.
        text: String,
        /// Why they were not read.
        why: PasteFlag,
    }

    /// Someone who wrote messages.
    PastedAuthor {
        /// The name as it stands.
        name: String,
        /// How many messages.
        messages: u32,
        /// Who it is: told, or guessed.
        role: Option<Party>,
        /// The words that a guess rests on: of the name, or of a message.
        because: Option<String>,
    }

    /// A fact of the order that a paste tells.
    PastedFact {
        /// Which.
        fact: &'static str,
        /// As it stands in a case.
        value: String,
        /// The line that tells it, counted from 1.
        line: u32,
        /// The words of it that do; a guess, which a person may change.
        because: String,
    }

    /// Which number is the day in dates of three numbers.
    DayMonthFinding {
        /// Which stands first; `None` is open.
        order: Option<DayMonth>,
        /// What decided it.
        because: Option<DayMonthEvidence>,
        /// How many dates it decides.
        dates: u32,
    }

    /// A paste as it was read. Nothing is dropped: what was not understood is listed.
    Paste {
        /// In the order of the text.
        events: Vec<PastedEvent>,
        /// What was not read.
        unread: Vec<UnreadLines>,
        /// Who wrote, by their first message.
        authors: Vec<PastedAuthor>,
        /// Facts of the order.
        facts: Vec<PastedFact>,
        /// Which number is the day.
        day_month: DayMonthFinding,
        /// It is a conversation, not a list of notes.
        conversation: bool,
        /// How many more there are than are listed; those without a suggestion go first.
        left_out: u32,
    }
}

/// What a person has said of a paste.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PasteOptions {
    /// The day on which the text was copied: what "yesterday" was counted from.
    pub copied_on: Option<Date>,
    /// Which number is the day.
    pub day_month: Option<DayMonth>,
    /// Who is who.
    pub roles: Vec<(String, Party)>,
    /// Words that suggest an event, beside those that are known; they go before them.
    pub phrases: Vec<(EventKind, String)>,
}

/// More events than these are not listed.
pub const EVENTS_AT_MOST: usize = 1000;

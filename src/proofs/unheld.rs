//! What a rulebook may not hold.

use std::fmt;

use crate::case::EventKind;
use crate::rulebook::{Deemed, ThreadKind};
use crate::time::Date;

/// What is not so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unheld {
    /// Nothing that a situation takes for granted or asks lets the rulebook join in.
    NeverJoinsIn,
    /// Of two editions it is not said from when each is in force.
    Undated,
    /// An edition does not begin after the one before it.
    BeginsTooEarly {
        /// Its first day.
        from: Date,
        /// The edition before it.
        other: &'static str,
        /// The first day of that.
        other_from: Date,
    },
    /// Nothing is in force on these days.
    Gap {
        /// The first of them.
        from: Date,
        /// The last of them.
        through: Date,
    },
    /// No order is one that a clause applies to.
    AppliesToNone,
    /// Nothing performs a duty.
    NeverPerformed,
    /// What is said to perform a duty answers another kind of matter.
    PerformedByOther {
        /// What is said to perform it.
        kind: EventKind,
        /// What that answers.
        answers: ThreadKind,
        /// What the duty is of.
        of: ThreadKind,
    },
    /// The days by which it is counted are not known when it begins.
    WorkingDaysUnknown {
        /// The calendar.
        calendar: &'static str,
        /// The first day that it holds.
        from: Date,
        /// The last day that it holds.
        through: Date,
    },
    /// Two clauses deem different things of one silence.
    DeemsTwoThings {
        /// What the one deems.
        deemed: Deemed,
        /// The other.
        other: &'static str,
        /// What that deems.
        other_deemed: Deemed,
    },
    /// Silence is deemed also on what was asked for after the right to ask had closed.
    DeemsWhatCameTooLate {
        /// The right.
        right: &'static str,
        /// The duty that should name it.
        duty: &'static str,
    },
    /// An answer to a question changes nothing.
    ChangesNothing {
        /// The answer.
        answer: &'static str,
    },
}

impl Unheld {
    /// Its name, by which others tell it in words of their own.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NeverJoinsIn => "never-joins-in",
            Self::Undated => "undated",
            Self::BeginsTooEarly { .. } => "begins-too-early",
            Self::Gap { .. } => "gap",
            Self::AppliesToNone => "applies-to-none",
            Self::NeverPerformed => "never-performed",
            Self::PerformedByOther { .. } => "performed-by-other",
            Self::WorkingDaysUnknown { .. } => "working-days-unknown",
            Self::DeemsTwoThings { .. } => "deems-two-things",
            Self::DeemsWhatCameTooLate { .. } => "deems-too-late",
            Self::ChangesNothing { .. } => "changes-nothing",
        }
    }

    /// What it names, each by the name that it has in words: words of the rulebook, the line that is wanting, and, as
    /// `from`, `through` and `otherFrom`, days such as `2022-06-01`.
    pub fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NeverJoinsIn | Self::Undated | Self::AppliesToNone | Self::NeverPerformed => Vec::new(),
            Self::BeginsTooEarly { from, other, other_from } => vec![
                ("from", from.to_string()),
                ("other", (*other).to_owned()),
                ("otherFrom", other_from.to_string()),
            ],
            Self::Gap { from, through } => vec![("from", from.to_string()), ("through", through.to_string())],
            Self::PerformedByOther { kind, answers, of } => vec![
                ("kind", kind.word().to_owned()),
                ("answers", answers.word().to_owned()),
                ("of", of.word().to_owned()),
            ],
            Self::WorkingDaysUnknown { calendar, from, through } => vec![
                ("calendar", (*calendar).to_owned()),
                ("from", from.to_string()),
                ("through", through.to_string()),
            ],
            Self::DeemsTwoThings { deemed, other, other_deemed } => vec![
                ("outcome", deemed.word().to_owned()),
                ("other", (*other).to_owned()),
                ("otherOutcome", other_deemed.word().to_owned()),
            ],
            Self::DeemsWhatCameTooLate { right, duty } => {
                let line = format!("asked-within: {right}");
                vec![("right", (*right).to_owned()), ("duty", (*duty).to_owned()), ("line", line)]
            }
            Self::ChangesNothing { answer } => vec![("answer", (*answer).to_owned())],
        }
    }
}

/// In a sentence, in English.
impl fmt::Display for Unheld {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NeverJoinsIn => {
                out.write_str("nothing that it takes for granted or asks lets the rulebook join in")
            }
            Self::Undated => out.write_str("two editions, and it is not said when each is in force"),
            Self::BeginsTooEarly { from, other, other_from } => {
                write!(out, "begins on {from}, not after {other} which begins on {other_from}")
            }
            Self::Gap { from, through } => write!(out, "nothing is in force from {from} to {through}"),
            Self::AppliesToNone => out.write_str("no order is one that it applies to"),
            Self::NeverPerformed => out.write_str("nothing performs it"),
            Self::PerformedByOther { kind, answers, of } => write!(
                out,
                "{} answers a {}, and the duty is of a {}: it never performs it",
                kind.word(),
                answers.word(),
                of.word()
            ),
            Self::WorkingDaysUnknown { calendar, from, through } => write!(
                out,
                "its working days are not known: the calendar {calendar} holds {from} to {through}"
            ),
            Self::DeemsTwoThings { deemed, other, other_deemed } => write!(
                out,
                "deems {} where {other} deems {} of the same silence",
                deemed.word(),
                other_deemed.word()
            ),
            Self::DeemsWhatCameTooLate { right, duty } => write!(
                out,
                "deems something also where it was asked for after {right} had closed: {duty} needs \
                 \"asked-within: {right}\""
            ),
            Self::ChangesNothing { answer } => write!(out, "the answer {answer} changes nothing"),
        }
    }
}

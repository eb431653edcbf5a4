use super::words;
use crate::tree::data;

words! {
    /// What is wrong with a part of a case.
    ProblemCode {
        UnknownField = "unknown-field",
        RepeatedField = "repeated-field",
        WrongType = "wrong-type",
        UnknownWord = "unknown-word",
        NotATime = "not-a-time",
        OutsideYears = "outside-years",
        EndsBeforeStart = "ends-before-start",
        UnknownZone = "unknown-zone",
        SkippedTime = "skipped-time",
        RepeatedTime = "repeated-time",
        NotAnAmount = "not-an-amount",
        OutOfRange = "out-of-range",
        MissingField = "missing-field",
        DuplicateId = "duplicate-id",
        MissingEvent = "missing-event",
        AnswerBeforeRequest = "answer-before-request",
        UnknownQuestion = "unknown-question",
        TooMany = "too-many",
    }
}

data! {
    /// Something in a case that could not be used as it stands: where, what was found, what was
    /// wanted. The rest of the case is still assessed, with this part unknown.
    Problem {
        /// Where, as in `events[2].at`.
        path: String,
        /// What is wrong.
        code: ProblemCode,
        /// What stood there.
        found: String,
        /// What would have been understood.
        wanted: String,
    }
}

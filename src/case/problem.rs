use super::words;

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

/// Something in a case that could not be used as it stands: where, what was found, what was wanted.
/// The rest of the case is still assessed, with this part unknown.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Problem {
    /// Where, as in `events[2].at`.
    pub path: String,
    /// What is wrong.
    pub code: ProblemCode,
    /// What stood there.
    pub found: String,
    /// What would have been understood.
    pub wanted: String,
}

//! The closed words that an answer is told in.

use crate::case::words;

words! {
    /// How something stands at the as-of. Which of these can occur depends on what it is about.
    State {
        Covered = "covered",
        NotCovered = "not-covered",
        Entitled = "entitled",
        NotEntitled = "not-entitled",
        NotStarted = "not-started",
        Running = "running",
        Met = "met",
        Late = "late",
        Missed = "missed",
        Excused = "excused",
        Ended = "ended",
        None = "none",
        Possible = "possible",
        Deemed = "deemed",
        Explicit = "explicit",
        NotYet = "not-yet",
        Open = "open",
        Lapsed = "lapsed",
        Used = "used",
        Found = "found",
        Reached = "reached",
        Closed = "closed",
        Undetermined = "undetermined",
    }
}

words! {
    /// What an order comes to, the most pressing first.
    Verdict {
        Refused = "refused",
        Missed = "missed",
        Running = "running",
        Contradictory = "contradictory",
        Undetermined = "undetermined",
        Unread = "unread",
        Late = "late",
        Met = "met",
        Open = "open",
        Waiting = "waiting",
        Covered = "covered",
        Idle = "idle",
        Outside = "outside",
        Ended = "ended",
        NotHeld = "not-held",
        NotCovered = "not-covered",
    }
}

words! {
    /// How a refusal came about.
    Form {
        Deemed = "deemed",
        Explicit = "explicit",
        Either = "either",
    }
}

words! {
    /// How much a part of a rulebook has to say about an order.
    Weight {
        Deciding = "deciding",
        Asking = "asking",
        Shown = "shown",
        Background = "background",
        Silent = "silent",
    }
}

words! {
    /// How something is to be seen; its words say the same.
    Tone {
        Good = "good",
        Bad = "bad",
        Wait = "wait",
        Open = "open",
        Past = "past",
        Old = "old",
    }
}

words! {
    /// What came after a deadline, beside the form that the rules give it.
    Aftermath {
        Silence = "silence",
        Ineffective = "ineffective",
        Answered = "answered",
        Performed = "performed",
    }
}

words! {
    /// Whether the rules may have changed since the text that was applied.
    Age {
        Current = "current",
        MayBeOutdated = "may-be-outdated",
    }
}

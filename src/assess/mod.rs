//! From a case to an assessment, in three steps: `plan`, `run`, `explain`.

mod answers;
mod condition;
mod digest;
mod editions;
mod evaluate;
mod explain;
mod facts;
mod judge;
mod landmarks;
mod links;
mod plan;
mod possible;
mod run;
mod state;
mod threads;
mod whole;

pub use answers::{Answers, CASE_QUESTIONS, Questions};
pub use evaluate::{COMBINATIONS_AT_MOST, Plans};
pub use explain::compensation;
pub use facts::{Facts, Happening, Link, Thread};
pub use judge::{Aftermath, Age, Exposed, Form, Tone, Verdict, Weight};
pub use landmarks::Landmarks;
pub use plan::{Asks, Plan, Terms, plan};
pub use run::{Frame, run};
pub use state::{Missing, Outcome, State, States, Truth};
pub use whole::{By, Judged, Pin, Scope, Under, assess, assess_within, judged};

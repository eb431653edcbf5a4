//! From a case to an assessment, in three steps: `plan`, `run`, `explain`.

mod answers;
#[expect(clippy::module_inception, reason = "the assessment itself is one of its rooms")]
mod assess;
#[cfg(feature = "audit")]
mod breakpoints;
mod combinations;
mod condition;
mod digest;
mod editions;
mod evaluate;
mod explain;
mod facts;
mod judge;
mod links;
mod next_question;
mod plan;
mod possible;
mod rereadings;
mod run;
mod scope;
mod state;
mod threads;

pub use crate::assessment::{Aftermath, Age, Form, State, Tone, Verdict, Weight};
pub use answers::Answers;
#[cfg(all(target_arch = "wasm32", any(feature = "check", feature = "audit")))]
pub(crate) use answers::OF_CASE;
#[cfg(feature = "built-in")]
pub use assess::assess;
pub use assess::{By, Judged, Running, assess_within, judged};
#[cfg(feature = "audit")]
pub(crate) use breakpoints::Breakpoints;
pub(crate) use condition::{truth, values_around};
#[cfg(feature = "audit")]
pub use digest::digest_of;
pub use evaluate::Plans;
pub use explain::compensation;
pub use facts::Facts;
pub use judge::Exposed;
pub use plan::{Asks, Plan, Terms, plan};
pub use run::{Frame, run};
pub use scope::{Pin, Scope, Under, joining};
pub use state::{Missing, Outcome, States, Truth};

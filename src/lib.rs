//! Checks marketplace after-sales promises: what a buyer is entitled to, which deadlines run, and
//! whether silence counts as a refusal.
//!
//! The steps, in the order the data takes:
//!
//! 1. [`case`] reads a tree of values into a [`case::Case`]: order facts, events, record.
//! 2. [`rulebook`] is the vocabulary of rules, [`rulebooks`] the rules themselves, values only.
//! 3. [`assess`] answers in three steps (`plan`, `run`, `explain`) over [`time`].
//! 4. [`intake`] reads what people paste into events, before all this; it knows no rule. `picture` makes such a text of
//!    screenshots.
//! 5. [`catalogue`] is the rules as plain data, for whoever shows them.
//! 6. `audit` reads tables of orders and asks step 3 about each; `sheets` makes such tables of workbooks and other files.
//! 7. [`proofs`] tells what a rulebook does not hold, without a case; `drafting`, what is wrong with its text.
//! 8. [`vocabulary`] is every closed set of words, for forms and programs.
//! 9. [`assessment`] is the answer as plain data; `wasm` hands it to JavaScript.
//!
//! Deliberately absent: a clock (the as-of is an argument), a locale (sentences are the view's
//! matter), floats, hash maps, and any judgement of text: whether a reply was effective is a fact.

#![deny(clippy::unwrap_used)]

pub mod assess;
pub mod assessment;
#[cfg(feature = "audit")]
pub mod audit;
pub mod case;
pub mod catalogue;
#[cfg(feature = "yaml")]
pub mod drafting;
pub mod intake;
#[cfg(feature = "pictures")]
pub mod picture;
pub mod proofs;
pub mod rulebook;
#[cfg(feature = "built-in")]
pub mod rulebooks;
#[cfg(feature = "schema")]
pub mod schema;
#[cfg(feature = "sheets")]
pub mod sheets;
mod sort;
pub mod time;
pub mod tree;
pub mod vocabulary;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

//! Rules: the vocabulary that they are written in, and the reader of their texts.
//!
//! A text becomes a [`Node`], a node a [`Rulebook`] in a [`Library`]; whatever is wrong with it is a [`Fault`].

mod calendars;
mod clauses;
mod declarations;
mod editions;
mod fault;
mod library;
mod node;
mod reader;
mod readings;
mod rules;
#[cfg(feature = "schema")]
pub(crate) mod schema;
mod shared;
mod terms;
mod vocabulary;
#[cfg(feature = "yaml")]
mod yaml;

pub use fault::{FAULTS_AT_MOST, Fault};
pub use library::{Awaited, DeclaredWord, Declares, Library};
pub use node::{Node, Unreadable, What, whole};
#[cfg(feature = "schema")]
pub(crate) use terms::kebab;
pub use vocabulary::*;

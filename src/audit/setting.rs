//! What is the same for every order of an audit: as of when, with which facts and readings.

use crate::assess::{Pin, Scope};
use crate::case::Value;
use crate::intake::DayMonth;
use crate::time::Instant;

/// What is the same for every order, and how it is looked at.
#[derive(Debug, Clone)]
pub struct Setting {
    /// The instant it holds for.
    pub as_of: Instant,
    /// Readings that were chosen.
    pub pins: Vec<Pin>,
    /// The rulebooks that are asked.
    pub scope: Scope,
    /// IANA name of the zone of times without one; empty where it is not known.
    pub zone: String,
    /// Which number of a date is the day, where it does not show.
    pub day_month: Option<DayMonth>,
    /// Facts of every order: name and value.
    pub facts: Vec<(String, Value)>,
    /// The tables hold everything that was asked and answered, in every channel.
    pub whole: bool,
    /// Products with an after-sales mark; where there are any, other products have none.
    pub marked: Vec<String>,
}

impl Setting {
    /// As of an instant, under every rulebook that comes with the program, with everything else left open.
    #[cfg(feature = "built-in")]
    pub fn at(as_of: Instant) -> Self {
        Self::within(Scope::default(), as_of)
    }

    /// As of an instant within a scope, with everything else left open.
    pub fn within(scope: Scope, as_of: Instant) -> Self {
        Self {
            as_of,
            pins: Vec::new(),
            scope,
            zone: String::new(),
            day_month: None,
            facts: Vec::new(),
            whole: false,
            marked: Vec::new(),
        }
    }
}

/// Whether a product of an order has an after-sales mark, where a person has listed those that have: an order of several
/// lines is covered if one of them is.
pub(super) fn is_marked(product: &str, setting: &Setting) -> Option<bool> {
    let known = !setting.marked.is_empty() && !product.is_empty();
    let is_one = |line: &str| {
        let line = line.trim().to_lowercase();
        setting.marked.iter().any(|marked| marked.trim().to_lowercase() == line)
    };
    known.then(|| product.lines().any(is_one) || is_one(product))
}

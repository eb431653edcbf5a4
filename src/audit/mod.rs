//! Many orders at once: tables in, one verdict for each order out, by the same engine as a single check.
//!
//! 1. [`Records`] takes a table apart as its bytes arrive.
//! 2. [`Columns`] says what its columns mean: by their headers, or as a person has said.
//! 3. `store` joins the rows of every table on the order number, and keeps what they tell.
//! 4. [`Audit`] gives each order its [`Verdict`] under a [`Setting`]: by `lens`, which assesses an order, and by
//!    `alike`, which knows what orders like it came to.
//! 5. [`Report`] is the sum of it, [`Since`] what is new since an earlier audit.
//!
//! A table shows only what it has a column for: where requests and answers are in none, nothing is said
//! of refusals.

mod alike;
mod case;
mod cell;
mod columns;
mod lens;
mod names;
mod orders;
mod pages;
mod records;
mod result;
mod said;
mod since;
mod store;
mod when;
mod write;

pub use crate::assess::Verdict;
pub use cell::{Doubt, clean, doubt};
pub use columns::{ColumnHead, Columns, Meaning};
pub use lens::Setting;
pub use names::Names;
pub use orders::{Audit, Difference, ORDERS_AT_MOST, RowProblem};
pub use records::{Record, Records, Tell, separator};
pub use result::{
    ClauseCount, Cost, Count, DayAhead, Group, GroupSum, MissingFact, Report, Row, Select, Week,
};
pub use said::{Clock, TableSaid};
pub use since::{Since, SinceCount};
pub use write::{CSV_HEAD, csv_cell, csv_line, json_line, json_value};

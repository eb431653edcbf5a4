//! Many orders at once: tables in, one verdict for each order out, by the same engine as a single check.
//!
//! 1. [`Records`] takes a table apart as its text arrives.
//! 2. [`Columns`] says what its columns mean: by their headers, or as a person has said.
//! 3. [`Audit`] joins the rows of every table on the order number, and gives each order its [`Verdict`].
//!
//! A table shows only what it has a column for: where requests and answers are in none, nothing is said
//! of refusals.

mod case;
mod cell;
mod columns;
mod orders;
mod records;
mod result;
mod verdict;

pub use cell::{Doubt, clean, doubt};
pub use columns::{ColumnHead, Columns, Meaning};
pub use orders::{Audit, ORDERS_AT_MOST, RowProblem, Setting};
pub use records::{Records, separator};
pub use result::{
    CSV_HEAD, Count, DayAhead, Group, GroupSum, MissingFact, Report, Row, Select, csv_cell, csv_line,
    json_line, json_value,
};
pub use verdict::{Standing, Verdict, verdict};

//! Many orders at once: tables in, one verdict for each order out, by the same engine as a single check.
//!
//! 1. [`Records`] takes a table apart as its bytes arrive.
//! 2. [`Columns`] says what its columns mean: by their headers, or as a person has said.
//! 3. `reading` takes the rows of a `table` up: `order_store` joins them on the order number, and keeps what they tell.
//! 4. [`Audit`] gives each order its [`Verdict`] under a [`Setting`]: by `judging`, which assesses an order, and by
//!    `memo`, which knows what orders like it came to; natively, `Shares` of them on several threads.
//! 5. [`Report`] is the sum of it, [`Since`] what is new since an earlier audit.
//!
//! A table shows only what it has a column for: where requests and answers are in none, nothing is said
//! of refusals.

#[expect(clippy::module_inception, reason = "the audit itself is one of its rooms")]
mod audit;
mod case;
mod cell;
mod cell_time;
mod cell_words;
mod chunked_vec;
mod columns;
mod headings;
mod interner;
mod judging;
mod known_zones;
mod meaning;
mod memo;
mod order_store;
mod outcome;
mod reading;
mod records;
mod report;
mod row;
mod select;
mod setting;
#[cfg(not(target_arch = "wasm32"))]
mod shares;
mod since;
mod sort;
#[cfg(not(target_arch = "wasm32"))]
mod sum;
mod table;
mod table_options;
mod write;

pub use crate::assess::Verdict;
pub use audit::{Audit, Difference};
pub use cell::{Doubt, canonical, clean, doubt, is_round};
pub use columns::{ColumnHead, Columns, TableLook};
#[cfg(target_arch = "wasm32")]
pub(crate) use known_zones::KnownZones;
pub use meaning::{Meaning, Platform};
pub use outcome::{Outcome, Place};
pub use reading::ORDERS_AT_MOST;
pub use records::{Record, Records, Tell, separator};
pub use report::{ClauseCount, Cost, Count, DayAhead, Group, GroupSum, MissingFact, Report, Week};
pub use row::Row;
pub use select::Select;
pub use setting::Setting;
#[cfg(not(target_arch = "wasm32"))]
pub use shares::{Shares, Zones};
pub use since::{Since, SinceCount};
pub use sort::{Ordered, Sort};
pub use table::{RowProblem, UnusedColumns};
pub use table_options::{Clock, TableOptions};
pub use write::{CSV_HEAD, CsvLines, csv_cell, json_line, json_value};

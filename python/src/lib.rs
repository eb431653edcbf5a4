//! The audit of many orders for Python: columns in from any program that hands them out as Arrow, columns out.

mod columns;
mod settings;
mod verdicts;

use std::collections::VecDeque;
use std::num::NonZero;

use aftersales::audit::Shares;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyAny, PyTuple};
use pyo3_arrow::input::AnyRecordBatch;

use settings::{Words, setting, table_options};
use verdicts::{Reading, Verdicts};

/// Looks at every order of these tables, joined on the order number, and tells how each stands.
///
/// Each table is anything that hands out Arrow columns: a pyarrow table or reader, a Polars frame, a DuckDB relation, a
/// pandas frame. The result is an Arrow stream that is read once. Raises `ValueError` where a setting cannot be read.
#[pyfunction]
#[pyo3(signature = (*tables, as_of, zone="", day_month=None, facts=None, whole=false, rulebooks=None, columns=None,
    statuses=None, events=None, grouped=false, threads=1))]
#[expect(clippy::too_many_arguments, reason = "in Python they have names")]
fn audit(
    tables: &Bound<'_, PyTuple>,
    as_of: &Bound<'_, PyAny>,
    zone: &str,
    day_month: Option<&str>,
    facts: Option<&Bound<'_, PyAny>>,
    whole: bool,
    rulebooks: Option<&Bound<'_, PyAny>>,
    columns: Option<Vec<String>>,
    statuses: Option<Words>,
    events: Option<Words>,
    grouped: bool,
    threads: usize,
) -> PyResult<Verdicts> {
    let setting = setting(as_of, zone, day_month, facts, whole, rulebooks)?;
    let said = table_options(&setting, columns, statuses, events)?;
    let threads = NonZero::new(threads).ok_or_else(|| PyValueError::new_err("threads: wanted 1 or more"))?;
    if tables.is_empty() {
        return Err(PyValueError::new_err("no table was given"));
    }
    if grouped && tables.len() > 1 {
        let told = "grouped takes one table, in which the rows of an order follow one another: bring them together first";
        return Err(PyValueError::new_err(told));
    }
    let tables: VecDeque<_> = tables
        .iter()
        .map(|table| table.extract::<AnyRecordBatch>()?.into_reader())
        .collect::<PyResult<_>>()?;
    Ok(Verdicts::of(Reading::new(Shares::new(setting, threads), said, tables, grouped)))
}

/// Checks marketplace after-sales promises: deadlines and refusals of many orders.
#[pymodule(name = "aftersales")]
fn aftersales_python(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<Verdicts>()?;
    module.add_function(wrap_pyfunction!(audit, module)?)
}

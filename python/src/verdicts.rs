//! How orders stand, as a stream of columns that is worked out while it is read.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use aftersales::audit::{Place, Shares, TableOptions, json_line};
use aftersales::time::database_zone;
use arrow_array::{ArrayRef, RecordBatch, RecordBatchReader, StructArray};
use arrow_schema::{ArrowError, Field, SchemaRef};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyAny, PyCapsule};
use pyo3_arrow::error::PyArrowResult;
use pyo3_arrow::ffi::{ArrayIterator, to_schema_pycapsule, to_stream_pycapsule};

use crate::columns::{head, outcomes, rows, schema};

/// So many orders are handed on at a time.
const AT_A_TIME: usize = 1 << 13;

type Tables = VecDeque<Box<dyn RecordBatchReader + Send>>;

/// Tables that are read, and the orders that were found in them.
pub(crate) struct Reading {
    audit: Shares,
    said: TableOptions,
    tables: Tables,
    /// A table is open, and it is the first of those that are left.
    is_open: bool,
    opened: usize,
    /// The rows of an order follow one another: each order is handed on once the next has begun.
    grouped: bool,
    schema: SchemaRef,
    /// Orders that are still to be handed on, as they were read, once all was read.
    left: Option<std::vec::IntoIter<Place>>,
    text: String,
}

impl Reading {
    pub(crate) fn new(audit: Shares, said: TableOptions, tables: Tables, grouped: bool) -> Self {
        let (schema, text) = (schema(), String::new());
        Self { audit, said, tables, is_open: false, opened: 0, grouped, schema, left: None, text }
    }

    /// The next orders; `None` once all were handed on.
    fn next(&mut self) -> Result<Option<RecordBatch>, ArrowError> {
        let enough = if self.grouped { AT_A_TIME } else { usize::MAX };
        while !self.tables.is_empty() && self.audit.len() <= enough {
            self.read()?;
        }
        if self.left.is_none() {
            self.audit.run(&database_zone);
        }
        if !self.tables.is_empty() {
            // The next row may tell more of the last order.
            let mut places = self.audit.as_read();
            places.pop();
            let batch = outcomes(&self.audit, &places, &self.schema)?;
            self.audit.keep_last();
            return Ok(Some(batch));
        }
        let left = self.left.get_or_insert_with(|| self.audit.as_read().into_iter());
        let places: Vec<Place> = left.take(AT_A_TIME).collect();
        if places.is_empty() {
            return Ok(None);
        }
        outcomes(&self.audit, &places, &self.schema).map(Some)
    }

    /// The next batch of the first table, or its end.
    fn read(&mut self) -> Result<(), ArrowError> {
        let Some(table) = self.tables.front_mut() else { return Ok(()) };
        if !self.is_open {
            self.opened += 1;
            self.is_open = true;
            self.audit.begin(&format!("table {}", self.opened), self.said.clone());
            self.audit.push(head(&table.schema()).as_bytes());
        }
        match table.next().transpose()? {
            Some(batch) => {
                self.text.clear();
                rows(&batch, &mut self.text)?;
                self.audit.push(self.text.as_bytes());
                if self.grouped {
                    // The next batch may be long in coming.
                    self.audit.read();
                }
            }
            None => {
                self.audit.end();
                self.tables.pop_front();
                self.is_open = false;
            }
        }
        Ok(())
    }
}

/// How each order stands: an Arrow stream that is read once, by any program that takes one.
#[pyclass(module = "aftersales", frozen)]
pub(crate) struct Verdicts {
    reading: Arc<Mutex<Reading>>,
    is_taken: Mutex<bool>,
}

impl Verdicts {
    pub(crate) fn of(reading: Reading) -> Self {
        Self { reading: Arc::new(Mutex::new(reading)), is_taken: Mutex::new(false) }
    }
}

fn field() -> Arc<Field> {
    Arc::new(Field::new_struct("", schema().fields().clone(), false))
}

#[pymethods]
impl Verdicts {
    /// The columns, for programs that ask before they read.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyArrowResult<Bound<'py, PyCapsule>> {
        to_schema_pycapsule(py, schema().as_ref())
    }

    /// The stream; raises `ValueError` the second time.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyArrowResult<Bound<'py, PyCapsule>> {
        let mut is_taken = self.is_taken.lock().unwrap_or_else(PoisonError::into_inner);
        if std::mem::replace(&mut *is_taken, true) {
            return Err(PyValueError::new_err("the verdicts were read already; call audit again").into());
        }
        let reading = Arc::clone(&self.reading);
        let batches = std::iter::from_fn(move || {
            let mut reading = reading.lock().unwrap_or_else(PoisonError::into_inner);
            reading.next().transpose()
        });
        let arrays = batches.map(|batch| batch.map(|batch| Arc::new(StructArray::from(batch)) as ArrayRef));
        to_stream_pycapsule(py, Box::new(ArrayIterator::new(arrays, field())), requested_schema)
    }

    /// What it comes to once the stream was read: rows, problems, columns that were not used and, unless the tables were
    /// grouped, counts.
    fn report<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        // Somebody who reads the stream on another thread may wait for Python meanwhile.
        let report = py.detach(|| {
            let reading = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
            json_line(&reading.audit.report())
        });
        py.import("json")?.call_method1("loads", (report,))
    }
}

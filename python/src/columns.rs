//! Columns as rows of text for the audit, and what it found as columns.

use std::fmt::Write;
use std::sync::Arc;

use aftersales::audit::{Outcome, Place, Shares};
use arrow_array::builder::{Int64Builder, StringBuilder, TimestampMicrosecondBuilder};
use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_cast::display::{ArrayFormatter, FormatOptions};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef, TimeUnit};

/// The zone that instants are told in.
const UTC: &str = "UTC";

/// The names of the columns as the first row of a table.
pub(crate) fn head(schema: &Schema) -> String {
    let mut row = String::new();
    let names = schema.fields().iter().map(|field| field.name().as_str());
    push_row(names, &mut row);
    row
}

/// The rows of a batch as a table of text.
pub(crate) fn rows(batch: &RecordBatch, text: &mut String) -> Result<(), ArrowError> {
    let options = FormatOptions::new().with_null("");
    let columns: Vec<Cells<'_>> =
        batch.columns().iter().map(|column| Cells::of(column, &options)).collect::<Result<_, _>>()?;
    let mut cell = String::new();
    for row in 0..batch.num_rows() {
        for (place, column) in columns.iter().enumerate() {
            if place > 0 {
                text.push(',');
            }
            match column {
                Cells::Text(_) if batch.column(place).is_null(row) => {}
                Cells::Text(texts) => push_cell(texts.value(row), text),
                Cells::Others(formatter) => {
                    cell.clear();
                    write!(cell, "{}", formatter.value(row))
                        .map_err(|_| ArrowError::CastError("a value has no text".to_owned()))?;
                    push_cell(&cell, text);
                }
            }
        }
        text.push('\n');
    }
    Ok(())
}

/// The cells of one column: texts as they stand, others in the writing of their kind.
enum Cells<'a> {
    Text(&'a arrow_array::StringArray),
    Others(ArrayFormatter<'a>),
}

impl<'a> Cells<'a> {
    fn of(column: &'a ArrayRef, options: &'a FormatOptions<'a>) -> Result<Self, ArrowError> {
        Ok(match column.data_type() {
            DataType::Utf8 => Self::Text(column.as_string()),
            _ => Self::Others(ArrayFormatter::try_new(column, options)?),
        })
    }
}

fn push_row<'a>(cells: impl Iterator<Item = &'a str>, row: &mut String) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            row.push(',');
        }
        push_cell(cell, row);
    }
    row.push('\n');
}

fn push_cell(cell: &str, row: &mut String) {
    row.push('"');
    for (place, piece) in cell.split('"').enumerate() {
        if place > 0 {
            row.push_str("\"\"");
        }
        row.push_str(piece);
    }
    row.push('"');
}

/// The columns that tell how orders stand: those of the command line's table, with instants as instants.
pub(crate) fn schema() -> SchemaRef {
    let instant = DataType::Timestamp(TimeUnit::Microsecond, Some(UTC.into()));
    let text = |name: &str| Field::new(name, DataType::Utf8, false);
    let fields = vec![
        text("order"),
        text("shop"),
        text("salesperson"),
        text("product"),
        text("amount"),
        text("verdict"),
        text("rulebook"),
        text("edition"),
        text("clause"),
        Field::new("at", instant.clone(), true),
        Field::new("late_hours", DataType::Int64, true),
        Field::new("due", instant, true),
        text("due_rulebook"),
        text("due_edition"),
        text("due_clause"),
        Field::new("running", DataType::Int64, false),
        text("missing"),
        text("age"),
    ];
    Arc::new(Schema::new(fields))
}

/// How the orders at these places stand.
pub(crate) fn outcomes(
    audit: &Shares,
    places: &[Place],
    schema: &SchemaRef,
) -> Result<RecordBatch, ArrowError> {
    let mut texts: [StringBuilder; 14] = std::array::from_fn(|_| StringBuilder::new());
    let mut instants: [TimestampMicrosecondBuilder; 2] =
        std::array::from_fn(|_| TimestampMicrosecondBuilder::new().with_timezone(UTC));
    let (mut late_hours, mut running) = (Int64Builder::new(), Int64Builder::new());
    let mut missing = String::new();
    for place in places {
        let outcome = audit.outcome(*place);
        missing.clear();
        outcome.push_missing(&mut missing);
        let Outcome { by, due_by, .. } = &outcome;
        let told = [
            outcome.order,
            outcome.shop,
            outcome.salesperson,
            &outcome.product,
            outcome.amount,
            outcome.verdict.word(),
            by.rulebook,
            by.edition,
            by.clause,
            due_by.rulebook,
            due_by.edition,
            due_by.clause,
            &missing,
            outcome.age.word(),
        ];
        texts.iter_mut().zip(told).for_each(|(column, text)| column.append_value(text));
        for (column, instant) in instants.iter_mut().zip([outcome.at, outcome.due]) {
            column.append_option(instant.map(|instant| instant.unix() * 1_000_000));
        }
        late_hours.append_option(outcome.late_hours.map(i64::from));
        running.append_value(i64::from(outcome.running));
    }
    let mut texts = texts.iter_mut().map(|column| Arc::new(column.finish()) as ArrayRef);
    let [mut at, mut due] = instants;
    let mut columns: Vec<ArrayRef> = texts.by_ref().take(9).collect();
    columns.extend([
        Arc::new(at.finish()) as ArrayRef,
        Arc::new(late_hours.finish()),
        Arc::new(due.finish()),
    ]);
    columns.extend(texts.by_ref().take(3));
    columns.push(Arc::new(running.finish()));
    columns.extend(texts);
    RecordBatch::try_new(schema.clone(), columns)
}

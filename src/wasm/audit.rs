//! An audit for a page: tables in by pieces, a report and rows out.

use wasm_bindgen::prelude::*;

use super::library::library_of;
use super::options::{as_of, pins, under};
use super::values::{field, text, value};
use super::{write, zone_table};
use crate::assess::Scope;
use crate::audit::{
    self, CSV_HEAD, Clock, Columns, Difference, KnownZones, Meaning, Ordered, Platform, Report, Row, Select,
    Setting, Since, Sort, TableLook, TableOptions, Verdict,
};
use crate::case::{Case, EventKind, Value};
use crate::intake::DayMonth;
use crate::time::Instant;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What is the same for every order of an audit, and how it is looked at. */
export interface AuditSetting {
  /** The instant, as RFC 3339 with its offset. */
  asOf: string;
  /** IANA name of the zone of times without one; "" where it is not known. */
  zone?: string;
  /** Which number of a date is the day, where it does not show. */
  dayMonth?: DayMonth | null;
  /** Facts of every order. */
  facts?: NonNullable<Case["order"]>;
  /** The tables hold everything that was asked and answered, in every channel. */
  whole?: boolean;
  /** Products with an after-sales mark; where there are any, other products have none. */
  marked?: readonly string[];
  /** Readings chosen for questions. */
  pinned?: Chosen[];
  /** An edition to take as governing its part, whatever selects one. */
  under?: { rulebook: string; part: string; edition: string } | null;
  /** The rulebooks that are asked: by id, or whole, of one's own; all that are loaded where none is named. */
  rulebooks?: readonly (string | object)[];
}

/** What a person has said of a table, beside what it says itself. */
export interface TableOptions {
  /** What its columns mean; by their headers where absent. */
  meanings?: readonly Meaning[] | null;
  /** The shop of all its orders, where no column tells it. */
  shop?: string;
  /** Where all its orders were placed, where no column tells it. */
  platform?: Platform | null;
  /** How the times of its columns are written, in their order. */
  clocks?: readonly Clock[];
  /** What the words of its status column tell: that this happened, without a time. */
  statuses?: Readonly<Record<string, EventKind>>;
  /** What the words of its column of events mean, beside those of the vocabulary. */
  events?: Readonly<Record<string, EventKind>>;
  /** The row that names its columns, counted from 0 among those that hold anything; found where absent. */
  header?: number | null;
}

/** Which orders are wanted. */
export interface AuditSelect {
  /** Only those that stand so; all where none is named. */
  verdicts?: readonly Verdict[];
  /** Only those with this in their number, shop, salesperson or product. */
  text?: string;
  /** Only those whose verdict is taken from this rulebook. */
  rulebook?: string;
  /** Only those whose verdict is taken from this edition. */
  edition?: string;
  /** Only those whose verdict is taken from this clause. */
  clause?: string;
  /** Only those whose instant is not before this, as RFC 3339 with its offset. */
  from?: string;
  /** Only those whose instant is not after this. */
  through?: string;
  /** Only those of this shop; "" for those of none. */
  shop?: string | null;
  /** Only those of this salesperson. */
  salesperson?: string | null;
  /** Only those that stand so beside an earlier audit. */
  since?: Since | null;
  /** Only those with a deadline of the seller that runs, whatever was missed before; the soonest first. */
  due?: boolean;
  /** By what they are sorted; as is usual for what is wanted where absent. */
  sort?: Sort;
  /** The other way round. */
  backwards?: boolean;
}
"#;

/// Many orders, read from tables and looked at.
#[wasm_bindgen(js_name = Audit)]
#[derive(Debug)]
pub struct JsAudit {
    audit: audit::Audit,
    zones: KnownZones,
}

#[wasm_bindgen(js_class = Audit)]
impl JsAudit {
    /// Without any order; it takes its share of them, by its number, where several audits share them.
    /// Throws a `Problem` where the as-of cannot be read or no rulebook that is named is known.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "AuditSetting")] given: &JsValue,
        share: u32,
        shares: u32,
    ) -> Result<Self, JsValue> {
        Ok(Self {
            audit: audit::Audit::new(setting(given)?).of_shares(share, shares),
            zones: KnownZones::default(),
        })
    }

    /// Everything is looked at anew under another setting; the tables stay. Throws as the constructor does.
    pub fn set(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "AuditSetting")] given: &JsValue,
    ) -> Result<(), JsValue> {
        self.audit.set(setting(given)?);
        Ok(())
    }

    /// A table begins, of which a person has said this.
    pub fn begin(
        &mut self,
        file: &str,
        #[wasm_bindgen(unchecked_param_type = "TableOptions")] said: &JsValue,
    ) {
        self.audit.begin(file, table_said(&value(said)));
    }

    /// The next piece of the table, in UTF-8.
    pub fn push(&mut self, piece: &[u8]) {
        self.audit.push(piece);
    }

    /// The table breaks off, and why: what was read of it stands.
    #[wasm_bindgen(js_name = breakOff)]
    pub fn break_off(&mut self, why: &str) {
        self.audit.break_off(why);
    }

    /// The table ends.
    pub fn end(&mut self) {
        self.audit.end();
    }

    /// Looks at so many orders more; how many were looked at by now.
    pub fn run(&mut self, count: usize) -> usize {
        let Self { audit, zones } = self;
        audit.run(count, &mut |name| zones.table(name, zone_table))
    }

    /// How many orders there are.
    #[wasm_bindgen(getter)]
    pub fn length(&self) -> usize {
        self.audit.len()
    }

    /// The whole of it.
    #[wasm_bindgen(unchecked_return_type = "Report")]
    pub fn report(&self) -> JsValue {
        let report: Report = self.audit.report();
        write(&report)
    }

    /// The orders are compared with how they stand under another setting. Throws as the constructor does.
    pub fn compare(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "AuditSetting")] given: &JsValue,
    ) -> Result<(), JsValue> {
        self.audit.compare(setting(given)?);
        Ok(())
    }

    /// Compares so many orders more; what was found by now.
    #[wasm_bindgen(unchecked_return_type = "Difference")]
    pub fn differ(&mut self, count: usize) -> JsValue {
        let Self { audit, zones } = self;
        let found: Difference = audit.differ(count, &mut |name| zones.table(name, zone_table));
        write(&found)
    }

    /// How every order stands, to be compared with later.
    pub fn saved(&self) -> String {
        self.audit.saved()
    }

    /// Takes up what an earlier audit came to, as `saved` wrote it.
    #[wasm_bindgen(js_name = compareWith)]
    pub fn compare_with(&mut self, saved: &str) {
        self.audit.compare_with(saved);
    }

    /// The orders that are wanted, in order.
    pub fn ordered(
        &self,
        #[wasm_bindgen(unchecked_param_type = "AuditSelect")] wanted: &JsValue,
    ) -> OrderedPlaces {
        let wanted = value(wanted);
        let own = |name: &str| field(&wanted, name).and_then(text);
        let verdicts = match field(&wanted, "verdicts") {
            Some(Value::List(all)) => {
                all.iter().filter_map(|one| text(one).and_then(Verdict::from_word)).collect()
            }
            _ => Vec::new(),
        };
        let named = |name: &str| own(name).unwrap_or_default().to_owned();
        let instant = |name: &str| own(name).and_then(Instant::parse_rfc3339);
        let ordered = self.audit.ordered(&Select {
            verdicts,
            text: named("text"),
            rulebook: named("rulebook"),
            edition: named("edition"),
            clause: named("clause"),
            from: instant("from"),
            through: instant("through"),
            shop: own("shop").map(str::to_owned),
            salesperson: own("salesperson").map(str::to_owned),
            since: own("since").and_then(Since::from_word),
            due: matches!(field(&wanted, "due"), Some(Value::Bool(true))),
            sort: own("sort").and_then(Sort::from_word),
            backwards: matches!(field(&wanted, "backwards"), Some(Value::Bool(true))),
        });
        OrderedPlaces { rows: self.audit.first_rows(&ordered.places), ordered }
    }

    /// The orders at these places.
    #[wasm_bindgen(unchecked_return_type = "Row[]")]
    pub fn rows(&self, places: &[u32]) -> JsValue {
        let rows: Vec<Row> = places.iter().map(|place| self.audit.row_of(*place as usize)).collect();
        write(&rows)
    }

    /// The orders at these places as lines of a file; for spreadsheet programs, so that they keep the digits of long numbers.
    #[wasm_bindgen(js_name = csvLines)]
    pub fn csv_lines(
        &self,
        places: &[u32],
        #[wasm_bindgen(js_name = forSpreadsheets)] for_spreadsheets: bool,
    ) -> Vec<String> {
        let mut lines = self.audit.csv_lines(for_spreadsheets);
        let mut line = |place: &u32| {
            let mut line = String::new();
            lines.push(&[audit::Place::of(*place)], &mut line, |_, _| {});
            line
        };
        places.iter().map(&mut line).collect()
    }

    /// The case of an order, as JSON.
    #[wasm_bindgen(js_name = caseOf)]
    pub fn case_of(&self, place: usize) -> String {
        audit::json_value(&self.audit.value(place))
    }
}

/// Orders in order, and what put them there.
#[wasm_bindgen]
#[derive(Debug)]
pub struct OrderedPlaces {
    ordered: Ordered,
    rows: Vec<u32>,
}

#[wasm_bindgen]
impl OrderedPlaces {
    /// Their places.
    #[wasm_bindgen(getter)]
    pub fn places(&self) -> Vec<u32> {
        self.ordered.places.clone()
    }

    /// What puts each at its place: the lower number first.
    #[wasm_bindgen(getter)]
    pub fn keys(&self) -> Vec<f64> {
        self.ordered.keys.iter().map(|key| *key as f64).collect()
    }

    /// The rows that first told of them: of equal keys the first row stands first.
    #[wasm_bindgen(getter)]
    pub fn rows(&self) -> Vec<u32> {
        self.rows.clone()
    }

    /// Where they are sorted by words, these, sorted: the key of each is the place of its word.
    #[wasm_bindgen(getter)]
    pub fn words(&self) -> Vec<String> {
        self.ordered.words.clone()
    }
}

/// The headings of a file for spreadsheets.
#[wasm_bindgen(js_name = csvHead)]
pub fn csv_head() -> String {
    CSV_HEAD.to_owned()
}

/// What the columns of a table mean, by its first lines in UTF-8; `header` is the row that names them, counted from 0 among
/// those that hold anything, where a person has pointed at one.
#[wasm_bindgen(js_name = lookAtTable, unchecked_return_type = "TableLook")]
pub fn look_at_table(beginning: &[u8], header: Option<u32>) -> JsValue {
    let look: TableLook = Columns::look(beginning, header);
    write(&look)
}

/// Every meaning that a column can have.
#[wasm_bindgen(js_name = columnMeanings, unchecked_return_type = "Meaning[]")]
pub fn column_meanings() -> JsValue {
    write(&Meaning::ALL.to_vec())
}

fn table_said(said: &Value) -> TableOptions {
    let own = |name: &str| field(said, name).and_then(text);
    let list = |name: &str| match field(said, name) {
        Some(Value::List(all)) => Some(all.as_slice()),
        _ => None,
    };
    let meaning = |one: &Value| text(one).and_then(Meaning::from_word).unwrap_or(Meaning::Ignored);
    let clock = |one: &Value| Clock {
        zone: field(one, "zone").and_then(text).unwrap_or_default().to_owned(),
        day_month: field(one, "dayMonth").and_then(text).and_then(DayMonth::from_word),
    };
    let meant = |(word, kind): &(String, Value)| Some((word.clone(), EventKind::from_word(text(kind)?)?));
    let words = |name: &str| match field(said, name) {
        Some(Value::Map(all)) => all.iter().filter_map(meant).collect(),
        _ => Vec::new(),
    };
    TableOptions {
        meanings: list("meanings").map(|all| all.iter().map(meaning).collect()),
        shop: own("shop").unwrap_or_default().to_owned(),
        platform: own("platform").and_then(Platform::from_word),
        clocks: list("clocks").unwrap_or_default().iter().map(clock).collect(),
        statuses: words("statuses"),
        events: words("events"),
        header: match field(said, "header") {
            Some(Value::Integer(row)) => u32::try_from(*row).ok(),
            _ => None,
        },
    }
}

fn setting(given: &JsValue) -> Result<Setting, JsValue> {
    let given = super::values::options(given);
    let own = |name: &str| field(&given, name).and_then(text).unwrap_or_default();
    let facts = match field(&given, "facts") {
        Some(Value::Map(facts)) => facts.clone(),
        _ => Vec::new(),
    };
    let marked = match field(&given, "marked") {
        Some(Value::List(all)) => all.iter().filter_map(text).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    // What cannot be used of them is left out: the page offers only what can.
    let mut problems = Vec::new();
    let (library, rulebooks) = library_of(&given, &mut problems)?;
    Ok(Setting {
        as_of: as_of(&given).map_err(|problem| write(&problem))?,
        pins: pins(library, &Case::default(), &given, &mut problems),
        scope: Scope { under: under(library, &given, &mut problems), rulebooks, ..Scope::of(library) },
        zone: own("zone").to_owned(),
        day_month: DayMonth::from_word(own("dayMonth")),
        facts,
        whole: matches!(field(&given, "whole"), Some(Value::Bool(true))),
        marked,
    })
}

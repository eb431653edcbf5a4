//! What tables tell of one order, as the case that a single check takes.

use crate::case::{self, Case, EventKind, ProblemCode, Value};

use super::columns::Meaning;
use super::lens::Setting;
use super::store::{FACTS, Store, TimeOf, Told};

/// A time as a case writes it, and its zone where it names one.
type Time = (Value, Option<String>);

impl Store {
    /// The case of an order, as a single check takes it; and whether a time in it could not be read.
    pub(super) fn case(&self, at: usize, setting: &Setting, zones: &mut case::Zones<'_>) -> (Case, bool) {
        let (value, unread) = self.value(at, setting);
        let (case, problems) = case::read(&value, zones);
        let lost = [ProblemCode::NotATime, ProblemCode::OutsideYears, ProblemCode::UnknownZone];
        (case, unread || problems.iter().any(|problem| lost.contains(&problem.code)))
    }

    /// The case of an order as values.
    pub(super) fn value(&self, at: usize, setting: &Setting) -> (Value, bool) {
        let mut unread = false;
        let mut facts: Vec<(String, Value)> = Vec::new();
        let marked = is_marked(self.word(at, Meaning::Product), setting);
        facts.extend(marked.map(|marked| ("afterSalesMark".to_owned(), Value::Bool(marked))));
        for (bit, meaning) in FACTS.iter().enumerate() {
            let is_told = marked.is_some() && *meaning == Meaning::AfterSalesMark;
            if let Some(yes) = self.fact(at, bit).filter(|_| !is_told) {
                let (name, value) = match meaning.fact() {
                    Some(name) => (name, Value::Bool(yes)),
                    None => ("industry", word(if yes { "machinery" } else { "other" })),
                };
                facts.push((name.to_owned(), value));
            }
        }
        let time = |told: &Told| self.times().value(told.time, setting.day_month);
        let agreed = self.told_of(at).find(|told| told.of == TimeOf::AgreedShipBy);
        facts.extend(agreed.and_then(time).map(|(time, _)| ("agreedShipBy".to_owned(), time)));
        let mut events: Vec<(EventKind, Option<Time>, &Told)> = Vec::new();
        // The requests, by their rows.
        let mut requests: Vec<(u32, usize)> = Vec::new();
        for told in self.told_of(at) {
            let TimeOf::Event(kind) = told.of else { continue };
            let time = time(told);
            unread |= time.is_none();
            // Two tables may write one time in two ways.
            let same = |(known, known_time, other): &(EventKind, Option<Time>, &Told)| {
                *known == kind && *known_time == time && other.service == told.service
            };
            let known = events.iter().position(same).filter(|_| time.is_some());
            let index = known.unwrap_or(events.len());
            if known.is_none() {
                events.push((kind, time, told));
            }
            if kind == EventKind::ServiceRequested {
                requests.push((told.row, index));
            }
        }
        // Of several requests a row's answer belongs to the row's own.
        let several = requests.iter().any(|(_, index)| *index != requests[0].1);
        let own = |row: u32| requests.iter().find(|(known, _)| *known == row).map(|(_, index)| *index);
        let event = |(index, (kind, time, told)): (usize, &(EventKind, Option<Time>, &Told))| {
            let mut fields =
                vec![("id".to_owned(), word(&event_id(index))), ("kind".to_owned(), word(kind.word()))];
            if let Some((time, zone)) = time {
                fields.push(("at".to_owned(), time.clone()));
                fields.extend(zone.iter().map(|zone| ("zone".to_owned(), word(zone))));
            }
            fields.extend(told.service.map(|service| ("service".to_owned(), word(service.word()))));
            let answers = own(told.row).filter(|_| several && ANSWERS.contains(kind));
            fields.extend(answers.map(|request| ("re".to_owned(), word(&event_id(request)))));
            Value::Map(fields)
        };
        let events = events.iter().enumerate().map(event).collect();
        for (name, value) in &setting.facts {
            if !facts.iter().any(|(known, _)| known == name) {
                facts.push((name.clone(), value.clone()));
            }
        }
        // What the tables show, as a person says: everything; else of what is absent nothing is known.
        let record = if setting.whole { vec![Value::Map(Vec::new())] } else { Vec::new() };
        let mut fields = vec![
            ("order".to_owned(), Value::Map(facts)),
            ("events".to_owned(), Value::List(events)),
            ("record".to_owned(), Value::List(record)),
        ];
        if !setting.zone.is_empty() {
            fields.push(("zone".to_owned(), word(&setting.zone)));
        }
        (Value::Map(fields), unread)
    }
}

/// Whether an order's product has an after-sales mark, where a person has listed those that have.
pub(super) fn is_marked(product: &str, setting: &Setting) -> Option<bool> {
    let known = !setting.marked.is_empty() && !product.is_empty();
    known.then(|| setting.marked.iter().any(|marked| names(product, marked)))
}

/// Whether a cell names a product: as a whole, as one of its words, or, in a script without spaces, within it.
fn names(cell: &str, product: &str) -> bool {
    let words =
        || cell.split(|character: char| !character.is_alphanumeric() && character != '-' && character != '_');
    cell == product || words().any(|word| word == product) || (!product.is_ascii() && cell.contains(product))
}

fn word(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn event_id(index: usize) -> String {
    format!("e{}", index + 1)
}

/// What answers a request where both stand in one row.
pub(super) const ANSWERS: [EventKind; 8] = [
    EventKind::RequestReceived,
    EventKind::SellerReplied,
    EventKind::SellerRefused,
    EventKind::AppointmentConfirmed,
    EventKind::EngineerArrived,
    EventKind::SolutionProvided,
    EventKind::ServiceCompleted,
    EventKind::RequestWithdrawn,
];

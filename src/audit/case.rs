//! What tables tell of one order, as the case that a single check takes.

use crate::case::{self, Case, EventKind, ProblemCode, Value};
use crate::intake::{DayMonth, WrittenClock, WrittenDate, WrittenZone};
use crate::time::{Date, Instant, SHANGHAI};

use super::columns::Meaning;
use super::orders::{Audit, NAMES_SERVICE, Told};

/// The zone of a time of which it is known that its zone is not known.
const UNKNOWN_ZONE: &str = "unknown";

/// A time as a case writes it, and its zone where it names one.
type Time = (Value, Option<String>);

impl Audit {
    /// The case of an order, as a single check takes it; and whether a time in it could not be read.
    pub fn case(&self, at: usize, zones: &mut case::Zones<'_>) -> (Case, bool) {
        let (value, unread) = self.value(at);
        let (case, problems) = case::read(&value, zones);
        let lost = [ProblemCode::NotATime, ProblemCode::OutsideYears, ProblemCode::UnknownZone];
        (case, unread || problems.iter().any(|problem| lost.contains(&problem.code)))
    }

    /// The case of an order as values.
    pub fn value(&self, at: usize) -> (Value, bool) {
        let order = &self.orders[at];
        let mut unread = false;
        let mut facts: Vec<(String, Value)> = Vec::new();
        let mut events = Vec::new();
        for (meaning, text) in &order.cells {
            if let Some(name) = meaning.fact() {
                facts.extend(yes_no(text).map(|yes| (name.to_owned(), Value::Bool(yes))));
            } else if *meaning == Meaning::Industry {
                facts
                    .extend(industry(text).map(|word| ("industry".to_owned(), Value::Text(word.to_owned()))));
            } else if *meaning == Meaning::AgreedShipBy {
                facts.extend(self.time(text).map(|(time, _)| ("agreedShipBy".to_owned(), time)));
            }
        }
        let requests =
            || order.events.iter().enumerate().filter(|(_, told)| told.kind == EventKind::ServiceRequested);
        // Of several requests a row's answer belongs to the row's own.
        let several = requests().nth(1).is_some();
        let mut known: Vec<(EventKind, Option<Time>, &str)> = Vec::new();
        for (index, told) in order.events.iter().enumerate() {
            // Two tables may write one time in two ways.
            let same = (told.kind, self.time(&told.time), &*told.service);
            if same.1.is_some() && known.contains(&same) {
                continue;
            }
            let own = requests().find(|(_, request)| request.row == told.row).map(|(index, _)| index);
            let answers = own.filter(|_| several && ANSWERS.contains(&told.kind));
            unread |= same.1.is_none();
            events.push(event(index, told, same.1.clone(), answers));
            known.push(same);
        }
        let product = order.cell(Meaning::Product);
        if !self.setting().marked.is_empty() && !product.is_empty() {
            let marked = self.setting().marked.iter().any(|known| names(product, known));
            facts.push(("afterSalesMark".to_owned(), Value::Bool(marked)));
        }
        for (name, value) in &self.setting().facts {
            if !facts.iter().any(|(known, _)| known == name) {
                facts.push((name.clone(), value.clone()));
            }
        }
        let mut fields = vec![
            ("order".to_owned(), Value::Map(facts)),
            ("events".to_owned(), Value::List(events)),
            ("record".to_owned(), Value::List(self.record())),
        ];
        if !self.setting().zone.is_empty() {
            fields.push(("zone".to_owned(), Value::Text(self.setting().zone.clone())));
        }
        (Value::Map(fields), unread)
    }

    /// What the tables show, as a person says: everything; else of what is absent nothing is known.
    fn record(&self) -> Vec<Value> {
        if self.setting().whole { vec![Value::Map(Vec::new())] } else { Vec::new() }
    }

    /// A time as it stands in a cell, as a case writes it, and its zone where it names one.
    fn time(&self, text: &str) -> Option<Time> {
        if let Some(at) = epoch(text) {
            return Some((Value::Text(at.rfc3339(&SHANGHAI)), None));
        }
        let read = self.times.borrow_mut().first(text)?;
        let date = match read.date {
            WrittenDate::Known(date) => date,
            WrittenDate::Numeric { first, second, year } => self.date(first, second, year)?,
            _ => return None,
        };
        let WrittenClock::At(seconds) = read.clock else {
            let day = Value::Text(date.to_string());
            return (read.clock == WrittenClock::None).then(|| (day, zone_of(read.zone)));
        };
        let date = if seconds == 86_400 { date.plus_days(1) } else { date };
        let seconds = seconds % 86_400;
        let wall = format!("{date}T{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
        let at = |offset: i32| Value::Text(format!("{wall}{}", written(offset)));
        Some(match read.zone {
            WrittenZone::Offset(offset) => (at(offset), None),
            // A name with several meanings, such as CST: it was at one of them, or between.
            WrittenZone::AnyOf(_, offsets) => {
                let end = |offset: Option<&i16>| at(offset.map_or(0, |minutes| i32::from(*minutes) * 60));
                let (from, to) = (end(offsets.iter().max()), end(offsets.iter().min()));
                (Value::Map(vec![("from".to_owned(), from), ("to".to_owned(), to)]), None)
            }
            zone => (Value::Text(wall), zone_of(zone)),
        })
    }

    /// Numbers of which one is the day: by what they can only be, or as the person has said.
    fn date(&self, first: u32, second: u32, year: i32) -> Option<Date> {
        let order = match (first > 12, second > 12) {
            (true, false) => DayMonth::DayFirst,
            (false, true) => DayMonth::MonthFirst,
            _ => self.setting().day_month?,
        };
        order.date(first, second, year)
    }
}

/// An event as a case writes it.
fn event(index: usize, told: &Told, time: Option<Time>, answers: Option<usize>) -> Value {
    let word = |name: &str, text: &str| (name.to_owned(), Value::Text(text.to_owned()));
    let mut fields = vec![word("id", &event_id(index)), word("kind", told.kind.word())];
    if let Some((time, zone)) = time {
        fields.push(("at".to_owned(), time));
        fields.extend(zone.map(|zone| word("zone", &zone)));
    }
    if NAMES_SERVICE.contains(&told.kind) {
        fields.extend(service_of(&told.service).map(|service| word("service", service)));
    }
    fields.extend(answers.map(|request| word("re", &event_id(request))));
    Value::Map(fields)
}

/// The zone that a time names; one that is written and not known is not that of the file.
fn zone_of(zone: WrittenZone) -> Option<String> {
    match zone {
        WrittenZone::Place(name) => Some(name),
        WrittenZone::AnyOf(..) | WrittenZone::Unknown(_) => Some(UNKNOWN_ZONE.to_owned()),
        WrittenZone::None | WrittenZone::Offset(_) => None,
    }
}

/// Seconds east of UTC as they are written.
fn written(offset: i32) -> String {
    let (sign, offset) = (if offset < 0 { '-' } else { '+' }, offset.unsigned_abs());
    format!("{sign}{:02}:{:02}", offset / 3600, offset / 60 % 60)
}

/// What answers a request where both stand in one row.
const ANSWERS: [EventKind; 8] = [
    EventKind::RequestReceived,
    EventKind::SellerReplied,
    EventKind::SellerRefused,
    EventKind::AppointmentConfirmed,
    EventKind::EngineerArrived,
    EventKind::SolutionProvided,
    EventKind::ServiceCompleted,
    EventKind::RequestWithdrawn,
];

fn event_id(index: usize) -> String {
    format!("e{}", index + 1)
}

/// Whether a cell names a product: as a whole, as one of its words, or, in a script without spaces, within it.
fn names(cell: &str, product: &str) -> bool {
    let words =
        || cell.split(|character: char| !character.is_alphanumeric() && character != '-' && character != '_');
    cell == product || words().any(|word| word == product) || (!product.is_ascii() && cell.contains(product))
}

/// The industry that a cell names; `None` where it is not one of the known.
fn industry(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    if text.contains("机械") || text.contains("machine") {
        Some("machinery")
    } else if ["other", "其他", "其它"].contains(&text.as_str()) {
        Some("other")
    } else {
        None
    }
}

/// Seconds or milliseconds since 1970, as programs write instants.
fn epoch(text: &str) -> Option<Instant> {
    let number: i64 = text.parse().ok()?;
    match text.len() {
        10 => Some(Instant::from_unix(number)),
        13 => Some(Instant::from_unix(number.div_euclid(1000))),
        _ => None,
    }
}

fn yes_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "是" | "有" => Some(true),
        "no" | "n" | "false" | "0" | "否" | "无" => Some(false),
        _ => None,
    }
}

/// The service that a cell names.
fn service_of(text: &str) -> Option<&'static str> {
    const NAMES: [(&str, &str); 9] = [
        ("engineer", "engineer"),
        ("上门", "engineer"),
        ("parts", "parts"),
        ("备件", "parts"),
        ("配件", "parts"),
        ("local", "local-point"),
        ("guidance", "remote-guidance"),
        ("指导", "remote-guidance"),
        ("diagnosis", "remote-diagnosis"),
    ];
    let text = text.to_lowercase();
    NAMES.iter().find(|(name, _)| text.contains(name)).map(|(_, service)| *service)
}

//! What tables tell of one order, as the case that a single check takes.

use crate::case::{self, Case, EventKind, ProblemCode, Service, Value};
use crate::time::{COMPILED_ZONES, Span, Zone};

use super::cell_time::CellTime;
use super::meaning::Meaning;
use super::order_store::{Entry, FACTS, OrderStore, Said, TimeOf, belongs_to_its_row};
use super::setting::{Setting, is_marked};

/// One request, however many rows tell it.
struct Request<'s> {
    /// What tells most of its time.
    told: &'s Entry,
    service: Option<Service>,
    said: Said,
    /// The rows that tell it.
    rows: Vec<u32>,
}

impl OrderStore {
    /// The case of an order, as a single check takes it; and whether a time in it could not be read.
    pub(super) fn case(&self, at: usize, setting: &Setting, zones: &mut case::Zones<'_>) -> (Case, bool) {
        let (value, unread) = self.value(at, setting);
        let (case, problems) = case::read(&value, &setting.scope.library.lexicon, zones);
        let lost = [ProblemCode::NotATime, ProblemCode::OutsideYears, ProblemCode::UnknownZone];
        (case, unread || problems.iter().any(|problem| lost.contains(&problem.code)))
    }

    /// The case of an order as values.
    pub(super) fn value(&self, at: usize, setting: &Setting) -> (Value, bool) {
        let (events, unread) = self.events(at, setting);
        let mut fields = vec![
            ("order".to_owned(), self.order_facts(at, setting)),
            ("events".to_owned(), events),
            ("record".to_owned(), self.record(at, setting)),
        ];
        if !setting.zone.is_empty() {
            fields.push(("zone".to_owned(), word(&setting.zone)));
        }
        (Value::Map(fields), unread)
    }

    /// What is known of the order: by its columns, then by what is true of every order.
    fn order_facts(&self, at: usize, setting: &Setting) -> Value {
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
        let platform = self.platform(at);
        facts.extend(platform.flatten().map(|platform| ("platform".to_owned(), word(platform.word()))));
        if let Some((amount, currency)) = self.word(at, Meaning::Amount).split_once(' ') {
            let money = vec![("amount".to_owned(), word(amount)), ("currency".to_owned(), word(currency))];
            facts.push(("orderAmount".to_owned(), Value::Map(money)));
        }
        let agreed = self.agreed(at).and_then(|told| self.times().fact(told.time, setting.day_month));
        facts.extend(agreed.map(|time| ("agreedShipBy".to_owned(), time)));
        for (name, value) in &setting.facts {
            let is_told = name == "platform" && platform.is_some();
            if !is_told && !facts.iter().any(|(known, _)| known == name) {
                facts.push((name.clone(), value.clone()));
            }
        }
        Value::Map(facts)
    }

    /// The ship time that was agreed.
    fn agreed(&self, at: usize) -> Option<&Entry> {
        self.told_of(at).find(|told| told.of == TimeOf::AgreedShipBy)
    }

    /// The requests, each once. Two tables may tell one of them, one with less: without its seconds, its time of day or
    /// its service.
    fn requests(&self, at: usize, setting: &Setting) -> Vec<Request<'_>> {
        let zone = zone_of(setting);
        let span = |told: &Entry| self.times().span(told.time, zone, setting.day_month);
        let value = |told: &Entry| self.times().value(told.time, setting.day_month);
        let is_cut = |span: &Span| span.is_exact() && span.from.unix() % 60 == 0;
        let is_less = |one: &Span, other: &Span| {
            let holds = one.from <= other.from && other.to <= one.to;
            holds || is_cut(one) && (0..60).contains(&other.from.since(one.from))
        };
        let fits = |request: &Request<'_>, told: &Entry| {
            let apart =
                request.service.is_some() && told.service.is_some() && request.service != told.service;
            let nothing = Said::default();
            let differs = request.said != told.said && request.said != nothing && told.said != nothing;
            let at_once = match (span(request.told), span(told)) {
                (Some(one), Some(other)) => is_less(&other, &one),
                _ => value(told).is_some() && value(told) == value(request.told),
            };
            !apart && !differs && at_once
        };
        // Those first that tell most of their time: what tells less may be any of them.
        let rank = |told: &&Entry| match span(told) {
            Some(span) if span.is_exact() => u8::from(is_cut(&span)),
            Some(_) => 2,
            None => 3,
        };
        let is_request = |told: &&Entry| told.of == TimeOf::Event(EventKind::ServiceRequested);
        let mut all: Vec<&Entry> = self.told_of(at).filter(is_request).collect();
        all.sort_by_key(rank);
        let mut requests: Vec<Request<'_>> = Vec::new();
        for told in all {
            let mut fitting = requests.iter_mut().filter(|request| fits(request, told));
            match (fitting.next(), fitting.next()) {
                (None, _) => {
                    let Entry { service, said, row, .. } = *told;
                    requests.push(Request { told, service, said, rows: vec![row] });
                }
                (Some(request), None) => {
                    request.service = request.service.or(told.service);
                    request.said = if request.said == Said::default() { told.said } else { request.said };
                    request.rows.push(told.row);
                }
                // Which of them its row is about is not told, and so not what its answers answer.
                (Some(_), Some(_)) => {}
            }
        }
        requests
    }

    /// What happened, each thing once; and whether some time of it could not be read.
    fn events(&self, at: usize, setting: &Setting) -> (Value, bool) {
        let agreed = self.agreed(at);
        let mut unread = self.is_overfull(at)
            || agreed.is_some_and(|told| self.times().fact(told.time, setting.day_month).is_none());
        let time = |told: &Entry| self.times().value(told.time, setting.day_month);
        let exact = |told: &Entry| self.times().exact(told.time, zone_of(setting), setting.day_month);
        // Two tables may write one time in two ways.
        let same = |one: &Entry, other: &Entry| {
            let alike = one.of == other.of && one.service == other.service && one.said == other.said;
            let at_once =
                || time(one) == time(other) || exact(one).is_some_and(|at| exact(other) == Some(at));
            alike && time(one).is_some() && at_once()
        };
        let requests = self.requests(at, setting);
        let request_of = |told: &Entry| requests.iter().find(|request| std::ptr::eq(request.told, told));
        // Of several requests a row's answer belongs to the row's own.
        let answers = |kind: EventKind, told: &Entry| {
            let own = requests.iter().position(|request| request.rows.contains(&told.row));
            own.filter(|_| requests.len() > 1 && belongs_to_its_row(kind))
        };
        let mut events: Vec<(EventKind, &Entry, Option<usize>)> = Vec::new();
        for told in self.told_of(at) {
            let TimeOf::Event(kind) = told.of else { continue };
            let is_untimed = told.time == CellTime::UNTIMED;
            if self.is_said_better(at, told) {
                continue;
            }
            unread |= !is_untimed && time(told).is_none();
            if kind == EventKind::ServiceRequested && request_of(told).is_none() {
                continue;
            }
            let own = answers(kind, told);
            if !events.iter().any(|(_, known, answered)| same(known, told) && *answered == own) {
                events.push((kind, told, own));
            }
        }
        let id_of = |request: usize| {
            let told = requests[request].told;
            events.iter().position(|(_, known, _)| std::ptr::eq(*known, told)).map(event_id)
        };
        let event = |(index, (kind, told, answered)): (usize, &(EventKind, &Entry, Option<usize>))| {
            let mut fields =
                vec![("id".to_owned(), word(&event_id(index))), ("kind".to_owned(), word(kind.word()))];
            if let Some((time, zone)) = time(told) {
                fields.push(("at".to_owned(), time));
                fields.extend(zone.map(|zone| ("zone".to_owned(), word(&zone))));
            }
            let (service, said) =
                request_of(told).map_or((told.service, told.said), |request| (request.service, request.said));
            fields.extend(service.map(|service| ("service".to_owned(), word(service.word()))));
            fields.extend(said.effective().map(|yes| ("effective".to_owned(), Value::Bool(yes))));
            fields.extend(said.reasonable().map(|yes| ("reasonable".to_owned(), Value::Bool(yes))));
            fields.extend(said.channel().map(|channel| ("channel".to_owned(), word(channel.word()))));
            fields.extend(answered.and_then(id_of).map(|id| ("re".to_owned(), word(&id))));
            Value::Map(fields)
        };
        (Value::List(events.iter().enumerate().map(event).collect()), unread)
    }

    /// What the tables show, where a person says that they hold everything: all of what some column can tell. Of what
    /// has no column nothing is known.
    fn record(&self, at: usize, setting: &Setting) -> Value {
        // Where no reply of any sort is told, nothing that the seller does in answer has come either.
        let replied =
            self.told_of(at).any(|told| matches!(told.of, TimeOf::Event(kind) if kind.answers_a_request()));
        let is_silent = !replied && self.hears(EventKind::SellerReplied);
        // What somebody unknown has written may have been any of it.
        let is_open = |kind: &EventKind| self.has_unknown_writer(at) && kind.answers_a_request();
        let known =
            |kind: &EventKind| !is_open(kind) && (self.hears(*kind) || is_silent && kind.answers_a_request());
        let heard = EventKind::every().filter(known);
        let kinds: Vec<Value> = heard.map(|kind| word(kind.word())).collect();
        if !setting.whole || kinds.is_empty() {
            return Value::List(Vec::new());
        }
        Value::List(vec![Value::Map(vec![("kinds".to_owned(), Value::List(kinds))])])
    }
}

/// The zone of times without one, where its table is at hand.
fn zone_of(setting: &Setting) -> Option<&'static Zone<'static>> {
    COMPILED_ZONES.into_iter().find(|zone| zone.name == setting.zone)
}

fn word(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn event_id(index: usize) -> String {
    format!("e{}", index + 1)
}

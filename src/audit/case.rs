//! What tables tell of one order, as the case that a single check takes.

use crate::case::{self, Case, EventKind, ProblemCode, Value};
use crate::time::COMPILED_ZONES;

use super::cell_time::CellTime;
use super::meaning::Meaning;
use super::order_store::{Entry, FACTS, OrderStore, TimeOf, belongs_to_its_row};
use super::setting::{Setting, is_marked};

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

    /// What happened, each thing once; and whether some time of it could not be read.
    fn events(&self, at: usize, setting: &Setting) -> (Value, bool) {
        let agreed = self.agreed(at);
        let mut unread = self.is_overfull(at)
            || agreed.is_some_and(|told| self.times().fact(told.time, setting.day_month).is_none());
        let time = |told: &Entry| self.times().value(told.time, setting.day_month);
        let zone = COMPILED_ZONES.into_iter().find(|zone| zone.name == setting.zone);
        let exact = |told: &Entry| self.times().exact(told.time, zone, setting.day_month);
        // Two tables may write one time in two ways.
        let same = |one: &Entry, other: &Entry| {
            let alike = one.of == other.of && one.service == other.service && one.said == other.said;
            let at_once =
                || time(one) == time(other) || exact(one).is_some_and(|at| exact(other) == Some(at));
            alike && time(one).is_some() && at_once()
        };
        // One request that two tables tell, one of them with less: without its seconds, its time of day or its service.
        let is_request = |told: &Entry| told.of == TimeOf::Event(EventKind::ServiceRequested);
        let span = |told: &Entry| self.times().span(told.time, zone, setting.day_month);
        let less = |one: &Entry, other: &Entry| {
            let (Some(one_at), Some(other_at)) = (span(one), span(other)) else { return false };
            let holds = one_at.from <= other_at.from && other_at.to <= one_at.to;
            let cut = one_at.is_exact()
                && one_at.from.unix() % 60 == 0
                && (0..60).contains(&other_at.from.since(one_at.from));
            let says_less = one.service.is_none() || one.service == other.service;
            let is_alike = says_less || other.service.is_none();
            is_alike && (holds || cut)
        };
        let one_request = |one: &Entry, other: &Entry| {
            is_request(one) && is_request(other) && (same(one, other) || less(one, other) || less(other, one))
        };
        // The requests, each by what tells most of it, and the rows that tell it.
        let mut requests: Vec<(&Entry, Vec<u32>)> = Vec::new();
        for told in self.told_of(at).filter(|told| is_request(told)) {
            match requests.iter_mut().find(|(known, _)| one_request(known, told)) {
                Some((known, rows)) => {
                    rows.push(told.row);
                    let tells_more = less(known, told) && (known.service.is_none() || told.service.is_some());
                    if tells_more && !same(known, told) {
                        *known = told;
                    }
                }
                None => requests.push((told, vec![told.row])),
            }
        }
        // Of several requests a row's answer belongs to the row's own.
        let answers = |kind: EventKind, told: &Entry| {
            let own = requests.iter().position(|(_, rows)| rows.contains(&told.row));
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
            let is_told_better = |(known, rows): &(&Entry, Vec<u32>)| {
                rows.contains(&told.row) && one_request(known, told) && !std::ptr::eq(*known, told)
            };
            if is_request(told) && requests.iter().any(is_told_better) {
                continue;
            }
            let own = answers(kind, told);
            if !events.iter().any(|(_, known, answered)| same(known, told) && *answered == own) {
                events.push((kind, told, own));
            }
        }
        let id_of = |request: usize| {
            let (told, _) = requests[request];
            events.iter().position(|(_, known, _)| std::ptr::eq(*known, told)).map(event_id)
        };
        let event = |(index, (kind, told, answered)): (usize, &(EventKind, &Entry, Option<usize>))| {
            let mut fields =
                vec![("id".to_owned(), word(&event_id(index))), ("kind".to_owned(), word(kind.word()))];
            if let Some((time, zone)) = time(told) {
                fields.push(("at".to_owned(), time));
                fields.extend(zone.map(|zone| ("zone".to_owned(), word(&zone))));
            }
            fields.extend(told.service.map(|service| ("service".to_owned(), word(service.word()))));
            let said = told.said;
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
        let known = |kind: &EventKind| self.hears(*kind) || is_silent && kind.answers_a_request();
        let heard = EventKind::every().filter(known);
        let kinds: Vec<Value> = heard.map(|kind| word(kind.word())).collect();
        if !setting.whole || kinds.is_empty() {
            return Value::List(Vec::new());
        }
        Value::List(vec![Value::Map(vec![("kinds".to_owned(), Value::List(kinds))])])
    }
}

fn word(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn event_id(index: usize) -> String {
    format!("e{}", index + 1)
}

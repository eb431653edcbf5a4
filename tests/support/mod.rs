//! Worked stories as text, and assessments as lines a person can read.
#![allow(unreachable_pub, dead_code, reason = "shared by several test crates, each of which uses a part")]

pub mod scenario;
pub mod story;
#[cfg(feature = "audit")]
pub mod tables;

use aftersales::assess::{Age, Pin, Plans, Scope, assess_within};
use aftersales::assessment::{
    Assessment, Conclusion, CountUnit, Finding, Judgement, Missing, OwnWindow, Range,
};
use aftersales::case::{self, Value};
use aftersales::rulebook::Grade;
use aftersales::rulebooks::built_in;
use aftersales::time::{Instant, ZoneTable};

/// A window as a story sets it: the rulebook, the clause, how long, and by whom.
pub(super) fn own_window(line: &str) -> OwnWindow {
    let [rulebook, clause, amount, unit, by] = line.split(' ').collect::<Vec<_>>()[..] else {
        panic!("window {line}")
    };
    let (unit, by) = (CountUnit::from_word(unit).unwrap(), Grade::from_word(by).unwrap());
    OwnWindow::named(built_in(), rulebook, clause, unit, amount.parse().unwrap(), by)
        .expect("a clause with a window")
}

/// A case from lines as they stand in a story.
pub fn case_of<'a>(lines: impl IntoIterator<Item = &'a str>) -> Value {
    let mut builder = Builder::default();
    lines.into_iter().for_each(|line| builder.line(line));
    builder.value()
}

/// Reads and assesses a case as a host does.
pub fn assess_value(value: &Value, as_of: &str, pins: &[(String, String)]) -> Assessment {
    assess_under(value, as_of, pins, &[])
}

/// The same with windows in place of the clauses' own.
pub fn assess_under(
    value: &Value,
    as_of: &str,
    pins: &[(String, String)],
    windows: &[OwnWindow],
) -> Assessment {
    let (case, problems) = case::read(value, &built_in().lexicon, &mut zone);
    let pins: Vec<_> = pins
        .iter()
        .map(|(question, answer)| {
            let question = built_in().question(question).expect("a known question");
            let answer =
                question.answers().iter().position(|known| known.id == answer).expect("a known answer");
            Pin { question: question.index(), answer: answer as u8 }
        })
        .collect();
    let as_of = Instant::parse_rfc3339(as_of).expect("an as-of with its offset");
    let scope = Scope { windows: windows.to_vec(), ..Scope::default() };
    assess_within(&case, problems, as_of, &pins, &scope, &Plans::of(&scope))
}

#[cfg(not(target_arch = "wasm32"))]
pub fn zone(name: &str) -> Option<ZoneTable> {
    use chrono::{Offset, TimeZone};
    let tz: chrono_tz::Tz = name.parse().ok()?;
    let at = |year| Instant::parse_rfc3339(&format!("{year}-01-01T00:00:00Z")).unwrap();
    ZoneTable::discover(name, at(2000), at(2040), |instant| {
        let utc = chrono::DateTime::from_timestamp(instant.unix(), 0)?.naive_utc();
        Some(tz.offset_from_utc_datetime(&utc).fix().local_minus_utc())
    })
}

#[cfg(target_arch = "wasm32")]
pub fn zone(_: &str) -> Option<ZoneTable> {
    None
}

#[derive(Clone, Default)]
pub(super) struct Builder {
    order: Vec<(String, Value)>,
    events: Vec<Value>,
    record: Option<Vec<Value>>,
    rest: Vec<(String, Value)>,
}

impl Builder {
    pub(super) fn line(&mut self, line: &str) {
        let words: Vec<_> = line.split_whitespace().collect();
        match words[..] {
            ["order", name, ref value @ ..] => {
                let value = order_value(name, &value.join(" "));
                self.order.retain(|(known, _)| known != name);
                self.order.push((name.to_owned(), value));
            }
            ["event", kind, ref rest @ ..] => {
                let mut fields = vec![("kind".to_owned(), text(kind))];
                let mut rest = rest;
                if let [at, others @ ..] = rest
                    && rest.len() % 2 == 1
                {
                    fields.push(("at".to_owned(), time(at)));
                    rest = others;
                }
                for pair in rest.chunks(2) {
                    fields.push((pair[0].to_owned(), scalar(pair[0], pair[1])));
                }
                self.events.push(Value::Map(fields));
            }
            ["record", "whole"] => self.record = Some(vec![Value::Map(Vec::new())]),
            ["record", "unknown"] => self.record = None,
            ["record", ref rest @ ..] => {
                assert!(rest.len() % 2 == 0, "a record has pairs of words: {line}");
                let fields = rest.chunks(2).map(|pair| {
                    let value = match pair[0] {
                        "kinds" | "channels" => Value::List(pair[1].split(',').map(text).collect()),
                        _ => text(pair[1]),
                    };
                    (pair[0].to_owned(), value)
                });
                self.record.get_or_insert_default().push(Value::Map(fields.collect()));
            }
            ["zone", name] => self.rest.push(("zone".to_owned(), text(name))),
            ["question", id, ref answers @ ..] => {
                let answers = Value::List(answers.iter().map(|answer| text(answer)).collect());
                let question = Value::Map(vec![("id".to_owned(), text(id)), ("answers".to_owned(), answers)]);
                self.rest.push(("questions".to_owned(), Value::List(vec![question])));
            }
            _ => panic!("not a line of a case: {line}"),
        }
    }

    pub(super) fn value(&self) -> Value {
        let mut fields = self.rest.clone();
        fields.push(("order".to_owned(), Value::Map(self.order.clone())));
        fields.push(("events".to_owned(), Value::List(self.events.clone())));
        if let Some(record) = &self.record {
            fields.push(("record".to_owned(), Value::List(record.clone())));
        }
        Value::Map(fields)
    }
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn pair(names: [&str; 2], first: Value, second: Value) -> Value {
    Value::Map(vec![(names[0].to_owned(), first), (names[1].to_owned(), second)])
}

/// `2022-03-01`, `2022-03-01T10:00:00+08:00`, `FROM..TO`, or `A|B?question`.
fn time(written: &str) -> Value {
    if let Some((choices, question)) = written.split_once('?') {
        let choices = Value::List(choices.split('|').map(text).collect());
        return pair(["anyOf", "question"], choices, text(question));
    }
    match written.split_once("..") {
        Some((from, to)) => pair(["from", "to"], text(from), text(to)),
        None => text(written),
    }
}

fn scalar(name: &str, written: &str) -> Value {
    match written {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ if name == "evidence" => Value::List(
            written.split(',').filter(|one| !one.is_empty() && *one != "none").map(text).collect(),
        ),
        _ if name == "to" => time(written),
        _ => written.parse().map_or_else(|_| text(written), Value::Integer),
    }
}

fn order_value(name: &str, written: &str) -> Value {
    match name {
        "orderAmount" | "disputedAmount" => {
            let (amount, currency) = written.split_once(' ').expect("an amount and a currency");
            pair(["amount", "currency"], text(amount), text(currency))
        }
        "statedPeriod" | "extendedBy" => {
            let (amount, unit) = written.split_once(' ').expect("an amount and a unit");
            pair(["amount", "unit"], Value::Integer(amount.parse().expect("a number")), text(unit))
        }
        "agreedShipBy" | "agreedPaymentBy" | "agreedDeliveryBy" => time(written),
        _ => scalar(name, written),
    }
}

/// A tree of values as JSON.
pub fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(value) => (*value).into(),
        Value::Integer(value) => (*value).into(),
        Value::Fraction(text) | Value::Text(text) => text.clone().into(),
        Value::List(items) => items.iter().map(json).collect(),
        Value::Map(fields) => serde_json::Value::Object(
            fields.iter().map(|(name, value)| (name.clone(), json(value))).collect(),
        ),
    }
}

// ---- the assessment as lines ------------------------------------------------------------------

/// What an assessment says under one rulebook, line by line.
pub fn lines(assessment: &Assessment, rulebook: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for problem in &assessment.problems {
        lines.push(format!(
            "problem {} {}: found {:?}, wanted {:?}",
            problem.path,
            problem.code.word(),
            problem.found,
            problem.wanted
        ));
    }
    judgement_lines(&assessment.judgement, &mut lines);
    for part in assessment.parts.iter().filter(|part| part.rulebook == rulebook) {
        let edition = part.edition.map_or_else(|| format!("one of {:?}", part.candidates), str::to_owned);
        let background = if part.background { ", background" } else { "" };
        let stale = if part.stale { ", may have changed since" } else { "" };
        lines.push(format!("{}: {}, {}{background}{stale}", part.part, edition, part.dated.word()));
        if let Some(old) = &part.superseded {
            lines.push(format!("  before it, {}: due {}", old.edition, range(&old.due)));
        }
        let all = std::iter::once(&part.coverage).chain(&part.period).chain(&part.conclusions);
        all.for_each(|conclusion| conclusion_lines(conclusion, &mut lines));
        if let Some(days) = part.arrived_after {
            lines.push(format!("  arrived after {days} days"));
        }
        part.notes.iter().for_each(|note| lines.push(format!("  note {note}")));
    }
    let own = |conclusion: &str| conclusion.starts_with(rulebook);
    for change in assessment.changes.iter().filter(|change| own(&change.conclusion)) {
        let id = change.conclusion.split('/').skip(2).collect::<Vec<_>>().join("/");
        let points = change.points.map_or(String::new(), |points| format!(" ({points} points)"));
        lines.push(format!("then {} {id} {} -> {}{points}", change.at, change.from.word(), change.to.word()));
    }
    for step in assessment.next_steps.iter().filter(|step| own(&step.conclusion)) {
        let from = step.from.as_ref().map_or(String::new(), |from| format!(" from {from}"));
        let by = step.by.as_ref().map_or(String::new(), |by| format!(" by {by}"));
        lines.push(format!("do {} {}{from}{by}", step.role.word(), step.action.word()));
    }
    lines
}

/// What it all comes to, whatever the rulebook.
fn judgement_lines(judgement: &Judgement, lines: &mut Vec<String>) {
    lines.push(format!("judged {}", finding(&judgement.finding)));
    if judgement.age == Age::MayBeOutdated {
        lines.push("judged by rules that may be out of date".to_owned());
    }
    for one in &judgement.contradictions {
        let swap = [(one.swap_early, &one.early), (one.swap_late, &one.late)];
        let swap: Vec<_> = swap.iter().filter(|(fits, _)| *fits).map(|(_, event)| event.as_str()).collect();
        let mend = if swap.is_empty() { String::new() } else { format!(", swap {}", swap.join(" or ")) };
        lines.push(format!("judged impossible {} before {}{mend}", one.early, one.late));
    }
    for one in &judgement.deadlines {
        let perhaps = if one.certain { "" } else { ", perhaps" };
        let deemed = one.deemed.map_or(String::new(), |deemed| format!(", else {}", deemed.word()));
        lines.push(format!("judged due {} {}{deemed}{perhaps}", one.conclusion, range(&one.due)));
    }
    if let Some(question) = &judgement.question {
        let event = question.event.as_ref().zip(question.attribute);
        let about = question
            .fact
            .map(|fact| fact.word().to_owned())
            .or(event.map(|(event, attribute)| format!("{event}.{}", attribute.word())))
            .or(question.kind.map(|kind| kind.word().to_owned()))
            .or(question.reading.map(str::to_owned));
        lines.push(format!(
            "ask {}{}",
            question.what.word(),
            about.map_or(String::new(), |about| format!(" {about}"))
        ));
        lines.extend(
            question
                .answers
                .iter()
                .map(|answer| format!("ask   {}: {}", answer.value, finding(&answer.then))),
        );
    }
}

fn finding(finding: &Finding) -> String {
    let mut line = format!("{} ({})", finding.verdict.word(), finding.tone.word());
    if let Some(form) = finding.form {
        line += &format!(", {}", form.word());
    }
    if let Some(conclusion) = &finding.conclusion {
        line += &format!(", by {conclusion}");
    }
    if let Some(at) = &finding.at {
        line += &format!(", at {}", range(at));
    }
    if let Some(aftermath) = finding.aftermath {
        let event = finding.event.as_ref().map_or(String::new(), |event| format!(" {event}"));
        line += &format!(", then {}{event}", aftermath.word());
    }
    line
}

fn conclusion_lines(conclusion: &Conclusion, lines: &mut Vec<String>) {
    let thread = conclusion.thread.as_ref().map_or(String::new(), |thread| format!("/{thread}"));
    let mut line = format!("  {}{thread}: {}", conclusion.clause, conclusion.state.word());
    if !conclusion.possible.is_empty() {
        let possible: Vec<_> = conclusion.possible.iter().map(|state| state.word()).collect();
        line += &format!(" ({})", possible.join(" or "));
    }
    if let Some(by) = conclusion.window_by {
        line += &format!(", window by {}", by.word());
    }
    let mut add = |name: &str, value: &Option<Range>| {
        if let Some(value) = value {
            line += &format!(", {name} {}", range(value));
        }
    };
    add("start", &conclusion.start);
    add("due", &conclusion.due);
    add("done", &conclusion.done);
    add("since", &conclusion.since);
    if let Some(late) = conclusion.late_by {
        line += &format!(", late by {late} s");
    }
    if let Some(points) = &conclusion.points {
        line += &format!(", {} points", points.active);
        if let Some(measure) = points.measure {
            let days = points.measure_days.map_or(String::new(), |days| format!(" for {days} days"));
            line += &format!(", {}{days}", measure.word());
        }
        if let Some(next) = points.next_at {
            line += &format!(", next at {next}");
        }
        for expiry in &points.expiries {
            line += &format!(", {} gone at {}", expiry.event, range(&expiry.at));
        }
    }
    if let Some(cost) = &conclusion.cost {
        let points =
            cost.points_from.zip(cost.points_to).map_or(String::new(), |(a, b)| format!("{a}-{b} points"));
        let removal = if cost.removal { " or removal" } else { "" };
        line += &format!(", {points}{removal}");
        if cost.compensation_named {
            line += &format!(", compensation {}", cost.compensation.as_deref().unwrap_or("unknown"));
        }
    }
    if !conclusion.evidence_missing.is_empty() {
        let evidence: Vec<_> = conclusion.evidence_missing.iter().map(|one| one.word()).collect();
        line += &format!(", lacks {}", evidence.join(" "));
    }
    if !conclusion.settled && conclusion.possible.is_empty() && conclusion.depends_on.is_empty() {
        line += ", not all combinations tried";
    }
    lines.push(line);
    for dependence in &conclusion.depends_on {
        let answers: Vec<_> = dependence
            .answers
            .iter()
            .map(|chosen| format!("{}={}", chosen.question, chosen.answer))
            .collect();
        let since =
            dependence.since.as_ref().map_or(String::new(), |since| format!(" since {}", range(since)));
        let points = dependence.points.map_or(String::new(), |points| format!(" ({points} points)"));
        lines.push(format!("    under {}: {}{since}{points}", answers.join(" "), dependence.state.word()));
    }
    for other in &conclusion.other_dues {
        let from = other.start.as_ref().map(|start| format!("from {}", range(start)));
        let due = other.due.as_ref().map(|due| format!("due {}", range(due)));
        let mut times: Vec<_> = from.into_iter().chain(due).collect();
        if times.is_empty() {
            times.push("no end".to_owned());
        }
        lines.push(format!("    under {}={}: {}", other.question, other.answer, times.join(", ")));
    }
    if !conclusion.missing.is_empty() {
        let missing: Vec<_> = conclusion.missing.iter().map(missing).collect();
        lines.push(format!("    missing {}", missing.join(", ")));
    }
    if let Some(then) = &conclusion.if_nothing_else {
        let since = then.since.as_ref().map_or(String::new(), |since| format!(" since {}", range(since)));
        lines.push(format!("    if nothing else happened: {}{since}", then.state.word()));
    }
}

fn missing(missing: &Missing) -> String {
    let event =
        missing.event.as_ref().zip(missing.attribute).map(|(event, of)| format!("{event}.{}", of.word()));
    let fact = missing.fact.map(|fact| fact.word().to_owned());
    let kind = missing.kind.map(|kind| kind.word().to_owned());
    fact.or(event).or(kind).unwrap_or_else(|| missing.what.word().to_owned())
}

fn range(range: &Range) -> String {
    if range.from == range.to { range.from.clone() } else { format!("{}..{}", range.from, range.to) }
}

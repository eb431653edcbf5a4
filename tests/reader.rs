//! What the reader of a case answers to input that is wrong, and what it leaves standing.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use aftersales::assess::State;
use aftersales::case::{self, Value};
use aftersales::time::{Instant, SHANGHAI};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use support::assess_value;

fn value(json: &str) -> Value {
    fn of(json: &serde_json::Value) -> Value {
        match json {
            serde_json::Value::Null => Value::Null,
            serde_json::Value::Bool(yes) => Value::Bool(*yes),
            serde_json::Value::Number(number) => {
                number.as_i64().map_or_else(|| Value::Fraction(number.to_string()), Value::Integer)
            }
            serde_json::Value::String(text) => Value::Text(text.clone()),
            serde_json::Value::Array(items) => Value::List(items.iter().map(of).collect()),
            serde_json::Value::Object(fields) => {
                Value::Map(fields.iter().map(|(name, value)| (name.clone(), of(value))).collect())
            }
        }
    }
    of(&serde_json::from_str(json).expect("the test's own JSON"))
}

/// Reads a case and lists `path code` of every problem.
#[track_caller]
fn check(json: &str, expected: &[&str]) {
    let (_, problems) =
        case::read(&value(json), &aftersales::rulebooks::built_in().lexicon, &mut support::zone);
    let found: Vec<_> =
        problems.iter().map(|problem| format!("{} {}", problem.path, problem.code.word())).collect();
    assert_eq!(found, expected, "{problems:#?}");
}

#[test]
fn each_mistake_is_named_with_its_place() {
    check(r#"{"evnets": []}"#, &["evnets unknown-field"]);
    check(r#"{"order": {"platfrom": "alibaba"}}"#, &["order.platfrom unknown-field"]);
    check(r#"{"order": {"platform": "ebay"}}"#, &["order.platform unknown-word"]);
    check(r#"{"order": {"warrantyMark": "yes"}}"#, &["order.warrantyMark wrong-type"]);
    check(
        r#"{"order": {"orderAmount": {"amount": "12.345", "currency": "USD"}}}"#,
        &["order.orderAmount not-an-amount"],
    );
    check(
        r#"{"order": {"statedPeriod": {"amount": 99999, "unit": "days"}}}"#,
        &["order.statedPeriod.amount out-of-range"],
    );
    check(r#"{"order": []}"#, &["order wrong-type"]);
    check(r#"{"events": [{"at": "2022-03-01"}]}"#, &["events[0].kind missing-field"]);
    check(r#"{"events": [{"kind": "sneezed"}]}"#, &["events[0].kind unknown-word"]);
    check(r#"{"record": [{"through": "soon"}]}"#, &["record[0].through not-a-time"]);
    check(r#"{"zone": "Mars/Olympus_Mons"}"#, &["zone unknown-zone"]);
}

#[test]
fn dates_that_do_not_exist_are_not_guessed() {
    let at = |at: &str| {
        format!(r#"{{"zone": "America/Los_Angeles", "events": [{{"kind": "shipped", "at": {at}}}]}}"#)
    };
    check(&at(r#""2022-02-30""#), &["events[0].at not-a-time"]);
    check(&at(r#""2022-03-01T25:00:00""#), &["events[0].at not-a-time"]);
    check(&at(r#""0022-03-01""#), &["events[0].at outside-years"]);
    check(&at(r#""9999-12-31T23:59:59Z""#), &["events[0].at outside-years"]);
    check(&at(r#"{"from": "2022-03-02", "to": "2022-03-01"}"#), &["events[0].at ends-before-start"]);
    check(&at(r#""2022-03-13T02:30:00""#), &["events[0].at skipped-time"]);
    check(&at(r#""2022-11-06T01:30:00""#), &["events[0].at repeated-time"]);
    check(
        &at(r#"{"anyOf": ["2022-03-01"], "question": "cst"}"#),
        &["events[0].at.question unknown-question"],
    );
    check(&at("7"), &["events[0].at wrong-type"]);
}

#[test]
fn events_that_do_not_fit_together_are_each_answered() {
    check(
        r#"{"events": [{"id": "a", "kind": "shipped"}, {"id": "a", "kind": "delivered"}]}"#,
        &["events[1].id duplicate-id"],
    );
    check(
        r#"{"events": [{"id": "a", "kind": "seller-replied", "re": "b"}]}"#,
        &["events[0].re missing-event"],
    );
    check(
        r#"{"events": [{"id": "a", "kind": "seller-replied", "re": "a"}]}"#,
        &["events[0].re missing-event"],
    );
    check(
        r#"{"events": [{"id": "r", "kind": "seller-replied", "re": "q", "at": "2022-03-01T10:00:00+08:00"},
            {"id": "q", "kind": "service-requested", "at": "2022-03-02T10:00:00+08:00"}]}"#,
        &["events[0].re answer-before-request"],
    );
    check(
        r#"{"events": [{"id": "q", "kind": "service-requested", "re": "p"}, {"id": "p", "kind": "service-requested", "re": "q"}]}"#,
        &[],
    );
}

const ORDER: &str = r#""order": {"platform": "alibaba", "paidOnPlatform": true, "industry": "machinery", "afterSalesMark": true}, "record": [{}]"#;

fn silence(events: &str) -> State {
    let case = format!(
        r#"{{{ORDER}, "events": [{{"kind": "payment-succeeded", "at": "2022-01-10T09:30:00+08:00"}},
        {{"id": "q", "kind": "request-received", "service": "engineer", "at": "2022-03-01T10:00:00+08:00"}}{events}]}}"#
    );
    let assessment = assess_value(&value(&case), "2022-03-10T00:00:00+08:00", &[]);
    let conclusions = assessment.parts.iter().flat_map(|part| &part.conclusions);
    conclusions.into_iter().find(|one| one.clause == "reply-silence").unwrap().state
}

/// An event that cannot be read might have been the answer: nothing is deemed over it.
#[test]
fn what_could_not_be_read_is_never_taken_for_silence() {
    assert_eq!(silence(""), State::Deemed);
    assert_eq!(
        silence(r#", {"kind": "sellr-replied", "at": "2022-03-02T10:00:00+08:00"}"#),
        State::Undetermined
    );
    assert_eq!(
        silence(r#", {"kind": "seller-replied", "at": "2022-02-30", "effective": true}"#),
        State::Undetermined
    );
    assert_eq!(
        silence(
            r#", {"kind": "seller-replied", "re": "lost", "at": "2022-03-02T10:00:00+08:00", "effective": true}"#
        ),
        State::Undetermined
    );
}

/// A time without a zone may be anywhere on Earth; a date without a time any second of its day.
#[test]
fn what_is_written_says_how_exact_it_is() {
    let read = |json: &str| {
        let (case, _) =
            case::read(&value(json), &aftersales::rulebooks::built_in().lexicon, &mut support::zone);
        let span = case.events[0].at.under(|_| 0);
        (span.from.rfc3339(&SHANGHAI), span.to.since(span.from))
    };
    assert_eq!(
        read(r#"{"events": [{"kind": "shipped", "at": "2022-03-01T10:00:00.9Z"}]}"#),
        ("2022-03-01T18:00:00+08:00".to_owned(), 0)
    );
    assert_eq!(read(r#"{"events": [{"kind": "shipped", "at": "2022-03-01T10:00"}]}"#).1, 26 * 3600);
    assert_eq!(
        read(r#"{"zone": "Asia/Shanghai", "events": [{"kind": "shipped", "at": "2022-03-01"}]}"#),
        ("2022-03-01T00:00:00+08:00".to_owned(), 86_399)
    );
    assert_eq!(
        read(r#"{"zone": "America/Sao_Paulo", "events": [{"kind": "shipped", "at": "2022-03-01T10:00"}]}"#),
        ("2022-03-01T21:00:00+08:00".to_owned(), 0)
    );
    assert_eq!(
        read(r#"{"events": [{"kind": "shipped", "zone": "America/Los_Angeles", "at": "2022-03-13"}]}"#).1,
        23 * 3600 - 1
    );
}

/// The zone of the case is that of every time without one, except where an event has its own, names
/// one that nobody knows, or says that its zone is unknown.
#[test]
fn an_event_may_differ_from_the_zone_of_the_case() {
    let zones = [
        "",
        r#""zone": null,"#,
        r#""zone": "America/Los_Angeles","#,
        r#""zone": "unknown","#,
        r#""zone": "Mars","#,
    ];
    let read = zones.map(|zone| {
        let event = format!(
            r#"{{{zone} "kind": "appointment-rescheduled", "at": "2022-03-01T10:00", "to": "2022-03-05"}}"#
        );
        let json = format!(
            r#"{{"zone": "Asia/Shanghai", "events": [{event}, {{"kind": "shipped", "at": "2022-03-01"}}]}}"#
        );
        let (case, problems) =
            case::read(&value(&json), &aftersales::rulebooks::built_in().lexicon, &mut support::zone);
        let [moved, shipped] = &case.events[..] else { panic!("two events") };
        let at = moved.at.under(|_| 0);
        let next = shipped.at.under(|_| 0);
        assert_eq!(next.from.rfc3339(&SHANGHAI), "2022-03-01T00:00:00+08:00");
        (at.to.since(at.from), at.from.rfc3339(&SHANGHAI), moved.to.is_some(), problems.len())
    });
    let known = |from: &str| (0, from.to_owned(), true, 0);
    assert_eq!(read[0], known("2022-03-01T10:00:00+08:00"));
    assert_eq!(read[1], read[0]);
    assert_eq!(read[2], known("2022-03-02T02:00:00+08:00"));
    assert_eq!(read[3].0, 26 * 3600);
    assert_eq!((read[4].0, read[4].3), (26 * 3600, 1));
}

fn any_value() -> impl Strategy<Value = Value> {
    let names = prop::sample::select(vec![
        "order",
        "events",
        "record",
        "questions",
        "zone",
        "kind",
        "at",
        "re",
        "id",
        "from",
        "to",
        "anyOf",
        "question",
        "answers",
        "platform",
        "amount",
        "currency",
        "unit",
        "statedPeriod",
        "orderAmount",
        "kinds",
        "channels",
        "through",
        "points",
        "evidence",
        "x",
    ]);
    let texts = prop::sample::select(vec![
        "2022-03-01",
        "2022-02-30",
        "2022-03-01T10:00:00+08:00",
        "seller-replied",
        "service-requested",
        "Asia/Shanghai",
        "alibaba",
        "USD",
        "12.00",
        "days",
        "a",
        "",
        "\u{202e}x",
        "9999999999999999999999",
        "platform",
        "2048-12-31T23:59:59-12:00",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::Integer),
        texts.prop_map(|text| Value::Text(text.to_owned())),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::List),
            prop::collection::vec((names.clone().prop_map(str::to_owned), inner), 0..6).prop_map(Value::Map),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, rng_seed: RngSeed::Fixed(20261121), ..ProptestConfig::default() })]

    #[test]
    fn nothing_makes_it_panic(value in any_value(), as_of in 1_300_000_000i64..2_400_000_000) {
        let as_of = Instant::from_unix(as_of).rfc3339(&SHANGHAI);
        let events = Value::Map(vec![("events".to_owned(), Value::List(vec![value.clone(), value.clone()]))]);
        for value in [value, events] {
            prop_assert!(!assess_value(&value, &as_of, &[]).parts.is_empty());
        }
    }
}

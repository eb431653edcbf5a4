//! What only the wasm build can show: the boundary to JavaScript, in a browser.
#![cfg(target_arch = "wasm32")]

use aftersales::time::{Instant, SHANGHAI};
use aftersales::wasm;
use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

fn parse(json: &str) -> JsValue {
    JSON::parse(json).unwrap()
}

fn text(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

fn options() -> JsValue {
    parse(r#"{ "asOf": "2022-03-04T00:00:00+08:00" }"#)
}

const CASE: &str = r#"{
    "order": { "platform": "alibaba", "paidOnPlatform": true, "industry": "machinery", "afterSalesMark": true },
    "events": [
        { "id": "paid", "kind": "payment-succeeded", "at": "2022-01-10T09:30:00+08:00" },
        { "id": "asked", "kind": "service-requested", "service": "engineer", "at": "2022-03-01T10:00:00+08:00" },
        { "id": "received", "kind": "request-received", "re": "asked", "at": "2022-03-01T10:00:00+08:00" },
        { "id": "reply", "kind": "seller-replied", "re": "asked", "at": "2022-03-02T10:00:00+08:00" }
    ],
    "record": [{}]
}"#;

#[wasm_bindgen_test]
fn a_case_is_assessed_across_the_boundary() {
    let assessment = wasm::assess(&parse(CASE), &options()).unwrap();
    let json = text(&assessment);
    assert!(json.contains(r#""asOf":"2022-03-04T00:00:00+08:00""#));
    assert!(json.contains(r#""attribute":"effective""#), "the unjudged reply is what is missing");
    assert!(!json.contains("undefined"));
}

/// Facts are a value's own; what every object inherits is none.
#[wasm_bindgen_test]
fn a_polluted_prototype_changes_nothing() {
    let before = text(&wasm::assess(&parse(CASE), &options()).unwrap());
    let prototype = Object::get_prototype_of(&Object::new());
    let polluted =
        ["effective", "automatic", "reasonable", "warrantyMark", "tradeAssurance", "zone", "pinned"];
    for name in polluted {
        Reflect::set(&prototype, &name.into(), &JsValue::TRUE).unwrap();
    }
    let after = text(&wasm::assess(&parse(CASE), &options()).unwrap());
    for name in polluted {
        Reflect::delete_property(&prototype, &name.into()).unwrap();
    }
    assert_eq!(before, after);
}

#[wasm_bindgen_test]
fn values_that_are_no_case_are_answered() {
    let circle = Object::new();
    Reflect::set(&circle, &"order".into(), &circle).unwrap();
    let odd = [
        "null",
        "3",
        "[]",
        "\"text\"",
        r#"{"events":[null,3,{"kind":7},{"kind":"seller-replied","at":-1}]}"#,
    ];
    for value in odd.map(parse).into_iter().chain([
        circle.into(),
        JsValue::UNDEFINED,
        js_sys::Function::new_no_args("").into(),
    ]) {
        let assessment = wasm::assess(&value, &options()).unwrap();
        assert!(text(&assessment).contains("parts"));
    }
}

#[wasm_bindgen_test]
fn an_as_of_that_is_none_is_a_problem_with_its_place() {
    let problem = wasm::assess(&parse(CASE), &parse(r#"{ "asOf": "yesterday" }"#)).unwrap_err();
    let problem = text(&problem);
    assert!(problem.contains(r#""path":"asOf""#) && problem.contains("yesterday"), "{problem}");
}

#[wasm_bindgen_test]
fn an_unknown_reading_is_listed_and_a_known_one_is_chosen() {
    let pinned = r#"{ "asOf": "2022-03-04T00:00:00+08:00", "pinned": [
        { "question": "last-hour", "answer": "outside" }, { "question": "no-such", "answer": "thing" }] }"#;
    let assessment = wasm::assess(&parse(CASE), &parse(pinned)).unwrap();
    let json = text(&assessment);
    assert!(json.contains(r#""path":"pinned[1]""#));
    assert!(json.contains(r#""pinned":[{"question":"last-hour","answer":"outside"}]"#));
}

/// Zones whose past was corrected in the zone data after the reference was released, or before the
/// browser's was.
const CORRECTED: &[&str] = &["Asia/Manila", "Europe/Chisinau"];

/// Every zone the browser knows, from 2000 to 2035, against the reference.
#[wasm_bindgen_test]
fn zones_from_the_browser_are_those_of_the_reference() {
    use chrono::{DateTime, Offset, TimeZone};
    let ask = js_sys::Function::new_no_args("return Intl.supportedValuesOf('timeZone')");
    let names: js_sys::Array = ask.call0(&JsValue::NULL).unwrap().into();
    let (from, to) = ("2000-01-01T00:00:00Z", "2035-12-31T00:00:00Z");
    let [from, to] = [from, to].map(|at| Instant::parse_rfc3339(at).unwrap());
    // What lies after the release of the reference may have been decided since.
    let release = format!("{}-01-01T00:00:00Z", &chrono_tz::IANA_TZDB_VERSION[..4]);
    let release = Instant::parse_rfc3339(&release).unwrap();
    let (mut compared, mut unexplained) = (0, Vec::new());
    for name in names.iter().filter_map(|name| name.as_string()) {
        let Ok(reference) = name.parse::<chrono_tz::Tz>() else {
            console_log!("{name}: not in the reference");
            continue;
        };
        let table = wasm::zone_table(&name).expect("a zone the browser lists");
        let zone = table.zone();
        let expected = |at: Instant| {
            let utc = DateTime::from_timestamp(at.unix(), 0).unwrap().naive_utc();
            reference.offset_from_utc_datetime(&utc).fix().local_minus_utc()
        };
        let edges = table.transitions.iter().flat_map(|change| [change.at.plus(-1), change.at]);
        let monthly = (0..432).map(|month| from.plus(month * 30 * 86_400));
        let differs =
            edges.chain(monthly).find(|at| *at >= from && *at < to && zone.offset_at(*at) != expected(*at));
        compared += 1;
        if let Some(at) = differs {
            let explained = at >= release || CORRECTED.contains(&name.as_str());
            let why = if explained { "zone data of another release" } else { "NOT EXPLAINED" };
            console_log!("{name} differs from {}: {why}", at.rfc3339(&SHANGHAI));
            if !explained {
                unexplained.push(name);
            }
        }
    }
    assert!(compared > 300, "{compared} zones compared");
    assert!(unexplained.is_empty(), "{unexplained:?}");
}

#[wasm_bindgen_test]
fn a_zone_the_browser_does_not_know_is_none() {
    assert!(wasm::zone_table("Mars/Olympus_Mons").is_none());
    let case = r#"{ "zone": "Mars/Olympus_Mons", "events": [{ "kind": "payment-succeeded", "at": "2022-01-10T09:30:00" }] }"#;
    let json = text(&wasm::assess(&parse(case), &options()).unwrap());
    assert!(json.contains(r#""code":"unknown-zone""#));
}

//! Rulebooks of other people: what nobody here has thought of is read, counted, judged and told all the same.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use std::io::Write;
use std::process::{Command, Stdio};

use aftersales::assess::{Pin, Plans, Scope, assess_within};
use aftersales::assessment::{Assessment, State, Urgency, Verdict};
use aftersales::case::{self, Attribute, Value};
use aftersales::rulebook::{Library, Node};
use aftersales::rulebooks::built_in;
use aftersales::time::Instant;
use support::zone;

const MUSTER: &str = include_str!("data/rulebooks/muster-returns.yaml");
const CAFE: &str = include_str!("data/rulebooks/repair-cafe.yaml");

fn scope(text: &str) -> Scope {
    let node = Node::of_yaml("own.yaml", text).unwrap();
    let library: Library = built_in().with(&node, &mut zone).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let id = library.rulebooks.last().unwrap().id.to_owned();
    Scope { rulebooks: vec![id], ..Scope::of(Box::leak(Box::new(library))) }
}

/// A case as JSON, which is YAML too.
fn value(node: &Node) -> Value {
    use aftersales::rulebook::What;
    match &node.what {
        What::Null => Value::Null,
        What::Text(text) if text == "true" || text == "false" => Value::Bool(text == "true"),
        What::Text(text) => Value::Text(text.clone()),
        What::List(items) => Value::List(items.iter().map(value).collect()),
        What::Map(fields) => {
            Value::Map(fields.iter().map(|(name, field)| (name.clone(), value(field))).collect())
        }
    }
}

fn assessed(scope: &Scope, json: &str, as_of: &str) -> Assessment {
    let (case, problems) =
        case::read(&value(&Node::of_yaml("", json).unwrap()), &scope.library.lexicon, &mut zone);
    assert!(problems.is_empty(), "{problems:#?}");
    assess_within(&case, problems, Instant::parse_rfc3339(as_of).unwrap(), &[], scope, &Plans::of(scope))
}

fn state(assessment: &Assessment, clause: &str) -> State {
    let [part] = &assessment.parts[..] else { panic!("{assessment:#?}") };
    let mut all = std::iter::once(&part.coverage).chain(&part.conclusions);
    all.rfind(|one| one.clause == clause).unwrap_or_else(|| panic!("no {clause}: {part:#?}")).state
}

fn due(assessment: &Assessment, clause: &str) -> String {
    let of = |one: &&aftersales::assessment::Conclusion| one.clause == clause;
    let one = assessment.parts[0].conclusions.iter().rfind(of).unwrap();
    let due = one.due.as_ref().unwrap();
    assert_eq!(due.from, due.to);
    due.from.clone()
}

/// Asked on the Thursday before Easter: Good Friday and Easter Monday are no working days in Germany.
const ASKED: &str = r#"{
    "order": { "isConsumer": true, "buyerCountry": "germany" },
    "events": [
        { "kind": "delivered", "id": "got", "at": "2026-03-20T12:00:00+01:00" },
        { "kind": "return-requested", "id": "asked", "at": "2026-04-02T10:00:00+02:00" }
    ],
    "record": [{}]
}"#;

#[test]
fn a_help_center_counts_by_its_own_calendar_and_its_silence_means_agreed() {
    let scope = scope(MUSTER);
    let before = assessed(&scope, ASKED, "2026-04-08T23:59:59+02:00");
    assert_eq!(state(&before, "scope"), State::Covered);
    assert_eq!(state(&before, "answer"), State::Running);
    // Assessments tell instants by the platforms' clock.
    assert_eq!(due(&before, "answer"), "2026-04-08T23:59:59+02:00");
    assert_eq!(state(&before, "silence"), State::Possible);
    let after = assessed(&scope, ASKED, "2026-04-09T00:00:00+02:00");
    assert_eq!((state(&after, "answer"), state(&after, "silence")), (State::Missed, State::Deemed));
    let finding = &after.judgement.finding;
    assert_eq!(finding.deemed.map(aftersales::rulebook::Deemed::word), Some("request-agreed"));
    // The days are shown one by one, with the holidays among them.
    let silence = after.parts[0].conclusions.iter().find(|one| one.clause == "answer").unwrap();
    let off =
        silence.count.as_ref().unwrap().runs.iter().filter(|run| run.why.word() == "public-holiday").count();
    assert_eq!(off, 2, "{:#?}", silence.count);
}

#[test]
fn an_answer_in_time_and_the_thirty_days_are_seen() {
    let scope = scope(MUSTER);
    let answered = ASKED.replace(
        "\n    ],",
        r#", { "kind": "return-answered", "id": "said", "at": "2026-04-08T23:59:59+02:00" } ],"#,
    );
    let met = assessed(&scope, &answered, "2026-04-20T00:00:00+02:00");
    assert_eq!((state(&met, "answer"), state(&met, "silence")), (State::Met, State::None));
    assert_eq!(state(&met, "window"), State::Used);
    let unasked = r#"{ "order": { "isConsumer": true, "buyerCountry": "france" },
        "events": [{ "kind": "delivered", "id": "got", "at": "2026-03-20T12:00:00+01:00" }], "record": [{}] }"#;
    let open = assessed(&scope, unasked, "2026-04-19T23:59:59+02:00");
    assert_eq!(state(&open, "window"), State::Open);
    assert_eq!(state(&assessed(&scope, unasked, "2026-04-20T00:00:00+02:00"), "window"), State::Lapsed);
}

#[test]
fn whom_it_is_not_for_and_of_whom_it_is_not_known_it_says_nothing_else() {
    let scope = scope(MUSTER);
    let trader = ASKED.replace("true", "false");
    assert_eq!(state(&assessed(&scope, &trader, "2026-05-01T00:00:00Z"), "scope"), State::NotCovered);
    let unknown = ASKED.replace(r#""isConsumer": true, "#, "");
    let open = assessed(&scope, &unknown, "2026-05-01T00:00:00Z");
    assert_eq!(state(&open, "scope"), State::Undetermined);
    let question = open.judgement.question.as_ref().unwrap();
    assert_eq!(question.fact.map(case::Fact::word), Some("isConsumer"));
}

#[test]
fn a_fact_an_event_a_topic_and_a_calendar_that_nobody_had() {
    let scope = scope(CAFE);
    let brought = |worth: &str, topic: &str| {
        format!(
            r#"{{ "order": {{ "deviceWorth": {worth} }},
            "events": [{{ "kind": "radio-brought", "id": "in", "at": "2026-03-04T10:00:00+03:00", "service": "{topic}" }}],
            "record": [{{}}] }}"#
        )
    };
    let euros = |amount: &str| format!(r#"{{ "amount": "{amount}", "currency": "EUR" }}"#);
    // A Wednesday: Friday and Saturday are off, and Sunday and Monday are for cleaning.
    let radio = assessed(&scope, &brought(&euros("300.00"), "radio-repair"), "2026-03-04T12:00:00+03:00");
    assert_eq!((state(&radio, "scope"), state(&radio, "mending")), (State::Covered, State::Running));
    assert_eq!(due(&radio, "mending"), "2026-03-11T23:59:59+03:00");
    // Whether the last hour counts is the café's own question.
    let call = radio.parts[0].conclusions.iter().find(|one| one.clause == "call").unwrap();
    assert!(
        call.other_dues.iter().any(|other| other.due.as_ref().unwrap().from == "2026-03-05T09:59:59+03:00"),
        "{call:#?}"
    );
    let dear = assessed(&scope, &brought(&euros("300.01"), "radio-repair"), "2026-03-04T12:00:00+03:00");
    assert_eq!(state(&dear, "scope"), State::NotCovered);
    let dollars = brought(r#"{ "amount": "10.00", "currency": "USD" }"#, "radio-repair");
    assert_eq!(state(&assessed(&scope, &dollars, "2026-03-04T12:00:00+03:00"), "scope"), State::Undetermined);
}

#[test]
fn hours_follow_the_hours_of_the_day() {
    let scope = scope(CAFE);
    let at = |instant: &str| {
        let json = format!(
            r#"{{ "order": {{ "deviceWorth": {{ "amount": "20.00", "currency": "EUR" }} }},
            "events": [{{ "kind": "radio-brought", "id": "in", "at": "{instant}", "service": "radio-repair" }}],
            "record": [{{}}] }}"#
        );
        assessed(&scope, &json, "2026-03-20T12:00:00+03:00")
    };
    // On Thursday one hour is left; then come Friday, Saturday and two days for cleaning.
    let thursday = at("2026-03-05T13:00:00+03:00");
    assert_eq!(due(&thursday, "look"), "2026-03-10T14:00:00+03:00");
    let look = thursday.parts[0].conclusions.iter().find(|one| one.clause == "look").unwrap();
    let off = look.count.as_ref().unwrap().runs.iter().filter(|run| !run.counted).count();
    assert_eq!(off, 2, "{look:#?}");
    // Nobody waits for a café that is closed: what is brought at night is brought in the morning.
    assert_eq!(due(&at("2026-03-03T20:00:00+03:00"), "look"), "2026-03-05T11:00:00+03:00");
    let thanks = |instant: &str| due(&at(instant), "thanks");
    assert_eq!(thanks("2026-03-03T17:59:59+03:00"), "2026-03-03T19:59:59+03:00");
    assert_eq!(thanks("2026-03-03T18:00:00+03:00"), "2026-03-04T12:00:00+03:00");
    assert_eq!(thanks("2026-03-04T08:59:59+03:00"), "2026-03-04T12:00:00+03:00");
    assert_eq!(thanks("2026-03-04T09:00:00+03:00"), "2026-03-04T11:00:00+03:00");
    // A time that is not known to the hour may be before the evening or in it.
    let json = r#"{ "order": { "deviceWorth": { "amount": "20.00", "currency": "EUR" } }, "zone": "Asia/Riyadh",
        "events": [{ "kind": "radio-brought", "id": "in", "at": "2026-03-04", "service": "radio-repair" }],
        "record": [{}] }"#;
    let day = assessed(&scope, json, "2026-03-20T12:00:00+03:00");
    let thanks = day.parts[0].conclusions.iter().rfind(|one| one.clause == "thanks").unwrap();
    let due = thanks.due.as_ref().unwrap();
    assert_eq!((&*due.from, &*due.to), ("2026-03-04T11:00:00+03:00", "2026-03-05T12:00:00+03:00"));
}

/// Who is told to do what.
fn steps(scope: &Scope, as_of: &str) -> Vec<String> {
    let steps = assessed(scope, ASKED, as_of).next_steps;
    steps.iter().map(|step| format!("{} {}", step.role.word(), step.action.word())).collect()
}

#[test]
fn where_a_rulebook_knows_no_platform_nobody_is_sent_to_one() {
    const PAST: &str = "2026-04-09T00:00:00+02:00";
    let usual = MUSTER.replace("      once-missed: { seller: call-the-buyer, buyer: write-to-muster }\n", "");
    assert_eq!(steps(&scope(&usual), PAST), ["seller catch-up", "buyer insist"]);
    let refused = usual.replace("deemed: request-agreed", "deemed: refusal");
    assert_eq!(steps(&scope(&refused), PAST), ["seller catch-up", "buyer insist"]);
    let market = "scope: { is-consumer: yes, platform: [other], ";
    let of_market = refused.replace("scope: { is-consumer: yes, ", market);
    let case = ASKED.replace("{ \"isConsumer\"", "{ \"platform\": \"other\", \"isConsumer\"");
    let told = assessed(&scope(&of_market), &case, PAST).next_steps;
    let told: Vec<_> = told.iter().map(|step| step.action.word()).collect();
    assert_eq!(told, ["report-refusal", "catch-up", "report-breach"]);
}

#[test]
fn a_rulebook_of_ones_own_says_what_to_do_and_lends_the_words() {
    let scope = scope(MUSTER);
    assert_eq!(steps(&scope, "2026-04-08T00:00:00+02:00"), ["seller call-the-buyer"]);
    assert_eq!(
        steps(&scope, "2026-04-09T00:00:00+02:00"),
        ["buyer write-to-muster", "seller call-the-buyer"]
    );
    let urgency = |at: &str| assessed(&scope, ASKED, at).urgency;
    assert_ne!(urgency("2026-04-08T23:59:59+02:00"), Urgency::Overdue);
    assert_eq!(urgency("2026-04-09T00:00:00+02:00"), Urgency::Overdue);
    let catalogue = aftersales::catalogue::catalogue(scope.library);
    let of = |id: &str| catalogue.declared.iter().find(|word| word.id == id && !word.is_shared).unwrap();
    assert_eq!(of("write-to-muster").letter, Some("reminder"));
    assert!(of("reminder").text.as_ref().unwrap().en.contains("{due}"));
    let muster = catalogue.rulebooks.iter().find(|rulebook| rulebook.id == "muster-returns").unwrap();
    let asks = muster.situations[0].asks.iter().map(|ask| (ask.id, ask.is_event));
    assert!(asks.eq([("buyerCountry", false), ("delivered", true), ("return-requested", true)]));
    assert_eq!(
        (muster.situations[0].given[0].fact.word(), muster.situations[0].given[0].value),
        ("isConsumer", "true")
    );
    let blank = MUSTER.replace("{due}", "{deu}");
    is_refused(&blank, "{due}");
    is_refused(&MUSTER.replace("letter: reminder", "letter: remindre"), "reminder");
    is_refused(&MUSTER.replace("asks: [buyer-country", "asks: [buyer-contry"), "buyer-country");
}

/// Runs an audit of a table by the file of a rulebook: the lines it writes, and how it ends.
fn audited(
    name: &str,
    rulebook: &str,
    table: &str,
    as_of: &str,
    facts: &[&str],
) -> (Vec<serde_json::Value>, Option<i32>) {
    let mut file = tempfile(name);
    file.1.write_all(table.as_bytes()).unwrap();
    let rulebook = format!("{}/tests/data/rulebooks/{rulebook}.yaml", env!("CARGO_MANIFEST_DIR"));
    let mut program = Command::new(env!("CARGO_BIN_EXE_aftersales"));
    program.args(["audit", "--rulebook", &rulebook, "--whole", "--format", "jsonl", "--as-of", as_of]);
    facts.iter().for_each(|fact| _ = program.args(["--fact", fact]));
    let out = program.arg(&file.0).stdin(Stdio::null()).output().unwrap();
    let told = String::from_utf8(out.stderr).unwrap();
    assert!(!told.contains("wanted"), "{told}");
    let orders = String::from_utf8(out.stdout).unwrap();
    (orders.lines().map(|line| serde_json::from_str(line).unwrap()).collect(), out.status.code())
}

fn verdict_of<'o>(orders: &'o [serde_json::Value], number: &str) -> (&'o str, &'o str) {
    let order = orders.iter().find(|order| order["order"] == number).unwrap_or_else(|| panic!("{orders:#?}"));
    (order["verdict"].as_str().unwrap(), order["clause"].as_str().unwrap_or_default())
}

#[test]
fn the_command_line_audits_by_the_file_of_a_rulebook() {
    let table = "order number,event,time\n1,delivered,2026-03-20 12:00:00+01:00\n\
                 1,return-requested,2026-04-02 10:00:00+02:00\n2,delivered,2026-03-20 12:00:00+01:00\n";
    let facts = ["isConsumer=true", "buyerCountry=austria"];
    let run = |as_of: &str| audited("returns.csv", "muster-returns", table, as_of, &facts);
    let (orders, code) = run("2026-04-09T00:00:00+02:00");
    assert_eq!((verdict_of(&orders, "1"), code), (("refused", "silence"), Some(1)));
    let (orders, code) = run("2026-04-08T23:59:59+02:00");
    assert_eq!((verdict_of(&orders, "1"), code), (("running", "answer"), Some(0)));
}

#[test]
fn an_audit_knows_a_fact_an_event_and_a_topic_that_nobody_had() {
    let table = "order number,event,time,service\n1,radio-brought,2026-03-04 10:00:00+03:00,radio-repair\n\
                 1,guest-called,2026-03-04 11:00:00+03:00,\n2,radio-brought,2026-03-04 10:00:00+03:00,radio-repair\n";
    let facts = ["deviceWorth=250.00 EUR"];
    let (orders, code) = audited("radios.csv", "repair-cafe", table, "2026-03-05T10:00:01+03:00", &facts);
    assert_eq!(verdict_of(&orders, "1"), ("running", "mending"));
    assert_eq!((verdict_of(&orders, "2"), code), (("missed", "call"), Some(4)));
    let dear = ["deviceWorth=300.01 EUR"];
    let (orders, _) = audited("dear.csv", "repair-cafe", table, "2026-03-05T10:00:01+03:00", &dear);
    assert_eq!(verdict_of(&orders, "2").0, "not-covered");
}

fn tempfile(name: &str) -> (std::path::PathBuf, std::fs::File) {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    (path.clone(), std::fs::File::create(path).unwrap())
}

/// Silence cancels, and from then on the money is due; sent back or seen to be sent, whichever is first.
const CHAINED: &str = r#"
id: chained
title: { en: Delays }
zone: America/Los_Angeles
calendar: us-federal
last-looked-for: 2026-11-28
sources: [{ id: delay-rule, grade: statute, title: { en: A rule on delays } }]
events:
  - { id: delay-offered, title: { en: Delay offered }, by: seller, opens: delay }
  - { id: delay-accepted, title: { en: Delay accepted }, by: buyer, answers: delay }
  - { id: money-sent, title: { en: Money sent }, by: seller }
  - { id: goods-back, title: { en: Goods back }, by: seller }
  - { id: parcel-slip-sent, title: { en: Slip sent }, by: buyer }
clauses:
  - { id: scope, says: { en: Everybody. }, source: delay-rule, scope: {} }
  - id: consent
    says: { en: The buyer agrees to a delay within 30 days. }
    source: delay-rule
    duty: { bearer: buyer, of: delay, starts: sent, within: 30 natural days, done-by: [delay-accepted] }
  - id: silence
    says: { en: Silence agrees to nothing. }
    source: delay-rule
    silence: { follows: consent, deemed: cancelled }
  - id: refund
    says: { en: The money is sent within 7 working days of the silence. }
    source: delay-rule
    duty: { bearer: seller, of: delay, starts: { deemed-by: silence }, within: 7 working days, done-by: [money-sent] }
  - id: return-refund
    says: { en: Within 14 days of the goods or the slip. }
    source: delay-rule
    duty:
      bearer: seller
      of: order
      starts: { earlier-of: [first goods-back, first parcel-slip-sent] }
      within: 14 natural days
      done-by: [money-sent]
  - id: last-day
    says: { en: Within 2 days of both. }
    source: delay-rule
    duty:
      bearer: seller
      of: order
      starts: { later-of: [first goods-back, first parcel-slip-sent] }
      within: 2 natural days
      done-by: [money-sent]
"#;

#[test]
fn one_clock_starts_where_another_clauses_silence_is_deemed() {
    let scope = scope(CHAINED);
    let offered = r#"{ "events": [{ "kind": "delay-offered", "id": "delay", "at": "2026-09-10T09:00:00-07:00" }], "record": [{}] }"#;
    // Thirty days on is 10 October; deemed from the 11th. 12 October is Columbus Day.
    let running = assessed(&scope, offered, "2026-10-10T23:59:59-07:00");
    assert_eq!((state(&running, "silence"), state(&running, "refund")), (State::Possible, State::NotStarted));
    let deemed = assessed(&scope, offered, "2026-10-11T00:00:00-07:00");
    assert_eq!((state(&deemed, "silence"), state(&deemed, "refund")), (State::Deemed, State::Running));
    assert_eq!(due(&deemed, "refund"), "2026-10-21T23:59:59-07:00");
    assert_eq!(state(&assessed(&scope, offered, "2026-10-22T00:00:00-07:00"), "refund"), State::Missed);
    let answered = offered.replace(
        " }], \"record\"",
        r#" }, { "kind": "delay-accepted", "id": "yes", "at": "2026-10-10T23:59:59-07:00" }], "record""#,
    );
    let accepted = assessed(&scope, &answered, "2026-12-01T00:00:00-08:00");
    assert_eq!((state(&accepted, "silence"), state(&accepted, "refund")), (State::None, State::NotStarted));
    // Whether there was an answer is not known: neither is whether the money is due.
    let unseen = offered.replace(", \"record\": [{}]", "");
    let open = assessed(&scope, &unseen, "2026-12-01T00:00:00-08:00");
    assert_eq!((state(&open, "silence"), state(&open, "refund")), (State::Undetermined, State::Undetermined));
}

#[test]
fn the_earlier_and_the_later_of_two_events_start_clocks() {
    let scope = scope(CHAINED);
    let event = |kind: &str, day: u32| {
        format!(r#"{{ "kind": "{kind}", "id": "{kind}", "at": "2026-05-{day:02}T09:00:00-07:00" }}"#)
    };
    let case = |events: &[String]| format!(r#"{{ "events": [{}], "record": [{{}}] }}"#, events.join(","));
    let both = case(&[event("goods-back", 10), event("parcel-slip-sent", 4)]);
    let at = assessed(&scope, &both, "2026-05-12T12:00:00-07:00");
    assert_eq!(due(&at, "return-refund"), "2026-05-18T23:59:59-07:00");
    assert_eq!(due(&at, "last-day"), "2026-05-12T23:59:59-07:00");
    let one = assessed(&scope, &case(&[event("goods-back", 10)]), "2026-05-12T12:00:00-07:00");
    assert_eq!(due(&one, "return-refund"), "2026-05-24T23:59:59-07:00");
    assert_eq!(state(&one, "last-day"), State::NotStarted);
}

#[test]
fn a_window_ends_with_the_day_that_was_offered() {
    let offered = CHAINED.replace("opens: delay }", "opens: delay, attributes: to }").replace(
        "starts: sent, within: 30 natural days",
        "opened-by: [delay-offered], starts: sent, within: as offered",
    );
    assert_ne!(offered, CHAINED);
    let scope = scope(&offered);
    let case = |to: &str| {
        format!(
            r#"{{ "events": [{{ "kind": "delay-offered", "id": "delay", "at": "2026-09-10T09:00:00-07:00"{to} }}], "record": [{{}}] }}"#
        )
    };
    let told = case(r#", "to": "2026-09-30""#);
    assert_eq!(state(&assessed(&scope, &told, "2026-09-30T23:59:59-07:00"), "silence"), State::Possible);
    assert_eq!(state(&assessed(&scope, &told, "2026-10-01T00:00:00-07:00"), "silence"), State::Deemed);
    // The second offer is a matter of its own, with a day of its own.
    let again = told.replace(
        "}], \"record\"",
        r#"}, { "kind": "delay-offered", "id": "more", "at": "2026-09-20T09:00:00-07:00", "to": "2026-10-20" }], "record""#,
    );
    assert_eq!(
        due(&assessed(&scope, &again, "2026-10-01T00:00:00-07:00"), "silence"),
        "2026-10-20T23:59:59-07:00"
    );
    // Without a day it is asked for, and nothing is late.
    let open = assessed(&scope, &case(""), "2026-12-01T00:00:00-08:00");
    assert_eq!(state(&open, "silence"), State::Undetermined);
    let missing = &open.parts[0].conclusions.iter().find(|one| one.clause == "silence").unwrap().missing;
    assert_eq!(missing.len(), 1, "{missing:#?}");
    assert_eq!((missing[0].event.as_deref(), missing[0].attribute), (Some("delay"), Some(Attribute::To)));
    is_refused(&offered.replace(", attributes: to }", " }"), "attributes: to");
}

#[test]
fn no_clock_hangs_on_itself() {
    let looped = CHAINED.replace(
        "starts: sent, within: 30 natural days",
        "starts: { deemed-by: silence }, within: 30 natural days",
    );
    let node = Node::of_yaml("own.yaml", &looped).unwrap();
    let faults = built_in().with(&node, &mut zone).unwrap_err();
    assert!(faults.iter().any(|fault| fault.found == "\"silence\"" && fault.line > 0), "{faults:#?}");
}

/// What is proved of a rulebook, of a text with something changed in it.
fn findings(from: &str, to: &str) -> Vec<String> {
    assert!(MUSTER.contains(from), "{from}");
    let scope = scope(&MUSTER.replace(from, to));
    let rulebook = scope.library.rulebooks.last().unwrap();
    aftersales::proofs::of(rulebook).into_iter().map(|one| format!("{}: {}", one.place, one.what)).collect()
}

#[test]
fn what_a_rulebook_does_not_hold_is_proved_without_a_case() {
    assert_eq!(findings("id: muster-returns", "id: muster-returns"), Vec::<String>::new());
    for text in [CAFE, CHAINED] {
        let scope = scope(text);
        assert_eq!(aftersales::proofs::of(scope.library.rulebooks.last().unwrap()), Vec::new());
    }
    let told = |from: &str, to: &str, wanted: &str| {
        let found = findings(from, to);
        assert!(found.iter().any(|one| one.contains(wanted)), "{wanted}: {found:#?}");
    };
    let never = "scope: { all: [{ buyer-country: germany }, { buyer-country: austria }] }";
    told(
        "scope: { is-consumer: yes, buyer-country: [germany, austria, france, other-eu] }",
        never,
        "rules/rules/scope: no order",
    );
    told("done-by: [return-answered]", "done-by: [refund-answered]", "it never performs it");
    let twice = "silence: { follows: answer, deemed: request-agreed }\n  - { id: other, says: { en: Else. }, source: muster-policy, silence: { follows: answer, deemed: refusal } }";
    told(
        "silence: { follows: answer, deemed: request-agreed }",
        twice,
        "deems refusal where silence deems request-agreed",
    );
    let last = "once-missed: { seller: call-the-buyer, buyer: write-to-muster }";
    let idle = format!(
        "{last}\n    readings: [{{ question: working-week, answer: monday-to-friday, calendar: de }}]"
    );
    told(last, &idle, "changes nothing");
    let old = "clauses:\n  - id: scope";
    let early = format!("governed-by: thread\neffective: 2010-01-01\n{old}");
    told(old, &early, "the calendar de holds 2015-01-01");
    let own = early.replace("clauses:", "counting: { calendar: monday-to-friday }\nclauses:");
    assert_eq!(findings(old, &own), Vec::<String>::new());
    told(
        "      asked-within: window\n",
        "",
        "rules/rules/silence: deems something also where it was asked for after window",
    );
    let joins = format!("joins-when: {{ trade-assurance: yes }}\n{old}");
    told(old, &joins, "situations/give-it-back: nothing that it takes for granted or asks");
}

/// What is wrong with a text.
fn faults_of(text: &str) -> Vec<String> {
    let node = Node::of_yaml("own.yaml", text).unwrap();
    let faults = built_in().with(&node, &mut zone).err().unwrap_or_default();
    faults.iter().map(ToString::to_string).collect()
}

fn is_refused(text: &str, wanted: &str) {
    let faults = faults_of(text);
    assert!(faults.iter().any(|fault| fault.contains(wanted)), "{wanted}: {faults:#?}");
}

#[test]
fn one_text_is_in_force_from_its_first_second_to_its_last() {
    let days = "effective: 2026-04-02\nuntil: 2026-04-10\nclauses:\n  - id: scope";
    let text = MUSTER.replace("clauses:\n  - id: scope", days);
    is_refused(&text, "governed-by");
    is_refused(&text.replace("effective:", "governed-by: nothing\neffective:"), "governed by nothing");
    let scope = scope(&text.replace("effective:", "governed-by: thread\neffective:"));
    let asked = |at: &str| {
        let case = format!(
            r#"{{ "order": {{ "isConsumer": true, "buyerCountry": "germany" }},
            "events": [{{ "kind": "return-requested", "id": "ask", "at": "{at}" }}], "record": [{{}}] }}"#
        );
        assessed(&scope, &case, "2026-04-11T00:00:00+02:00").judgement.finding.verdict
    };
    assert_eq!(asked("2026-04-01T23:59:59+02:00"), Verdict::Undetermined);
    assert_eq!(asked("2026-04-02T00:00:00+02:00"), Verdict::Refused);
    assert_eq!(asked("2026-04-10T23:59:59+02:00"), Verdict::Running);
    assert_eq!(asked("2026-04-11T00:00:00+02:00"), Verdict::Undetermined);
}

#[test]
fn what_is_taken_over_points_into_its_own_edition() {
    let (head, clauses) = MUSTER.split_once("clauses:\n").unwrap();
    let indented: String = clauses.lines().map(|line| format!("          {line}\n")).collect();
    let clause = |more: &str| {
        format!(
            "      - id: two\n        title: {{ en: Two }}\n        effective: 2026-04-01\n        clauses:\n          \
             - like: one/scope\n{more}          - like: one/silence\n"
        )
    };
    let text = |more: &str| {
        format!(
            "{head}parts:\n  - id: returns\n    governed-by: thread\n    outside: not-held\n    editions:\n      \
             - id: one\n        title: {{ en: One }}\n        effective: 2026-01-01\n        clauses:\n{indented}{}",
            clause(more)
        )
    };
    is_refused(&text(""), "\"answer\"");
    let answer = |bearer: &str, kind: &str| {
        format!(
            "          - like: one/answer\n            duty: {{ bearer: {bearer}, of: return, starts: sent, within: 1 \
             working day, done-by: [{kind}] }}\n"
        )
    };
    let scope = scope(&text(&answer("seller", "seller-replied")));
    // Asked on the Thursday before Easter: one working day is Tuesday, and an answer of the older edition is none.
    let yes = r#"{ "kind": "return-answered", "id": "yes", "at": "2026-04-02T15:00:00+02:00" }"#;
    let answered = ASKED.replace("\n    ],", &format!(",\n        {yes}\n    ],"));
    assert_ne!(answered, ASKED);
    let before = assessed(&scope, &answered, "2026-04-07T23:59:59+02:00");
    assert_eq!((state(&before, "answer"), state(&before, "silence")), (State::Running, State::Possible));
    let after = assessed(&scope, &answered, "2026-04-08T00:00:00+02:00");
    assert_eq!((state(&after, "answer"), state(&after, "silence")), (State::Missed, State::Deemed));
}

#[test]
fn a_calendar_has_days_to_work_on_and_no_day_outside_its_years() {
    let every_day = "weekend: [monday, tuesday, wednesday, thursday, friday, saturday, sunday]";
    is_refused(&CAFE.replace("weekend: [friday, saturday]", every_day), "a day to work on");
    let late = CAFE.replace("holidays: [", "holidays: [2031-05-01 Beyond, ");
    assert_ne!(late, CAFE);
    is_refused(&late, "2031-05-01");
}

#[test]
fn a_clause_may_count_by_the_clock_of_another_zone() {
    let there = "counting: { zone: America/New_York }\n    duty:\n      bearer: seller";
    let scope = scope(&MUSTER.replace("duty:\n      bearer: seller", there));
    assert_eq!(due(&assessed(&scope, ASKED, "2026-04-03T00:00:00Z"), "answer"), "2026-04-09T05:59:59+02:00");
    is_refused(
        &MUSTER.replace("calendar: de\n", "calendar: de\ncounting: { zone: Mars/Base }\n"),
        "Mars/Base",
    );
}

#[test]
fn editions_follow_one_another_without_a_gap() {
    let clause = "clauses: [{ id: scope, says: { en: All. }, source: muster-policy, scope: {} }]";
    let editions = format!(
        "parts:\n  - id: returns\n    governed-by: payment\n    outside: not-held\n    editions:\n      \
         - {{ id: one, title: {{ en: One }}, effective: 2022-01-01, until: 2022-05-31, {clause} }}\n      \
         - {{ id: two, title: {{ en: Two }}, effective: 2022-07-01, {clause} }}\n"
    );
    let head = MUSTER.split("clauses:").next().unwrap();
    let scope = scope(&format!("{head}{editions}"));
    let found = aftersales::proofs::of(scope.library.rulebooks.last().unwrap());
    let [gap] = &found[..] else { panic!("{found:#?}") };
    assert_eq!(gap.what.to_string(), "nothing is in force from 2022-06-01 to 2022-06-30");
    assert_eq!(gap.example, ["with event payment-succeeded 2022-06-01T12:00:00+08:00 id it"]);
}

#[test]
fn however_many_questions_move_a_day_an_answer_comes_soon() {
    let of_each = |line: &dyn Fn(u32) -> String| (0..30).map(line).collect::<String>();
    let questions = of_each(&|number| {
        format!(
            "  - {{ id: whose-day-{number}, ask: {{ en: Whose day? }}, answers: [{{ id: here, says: {{ en: Ours. }}, \
             source: muster-policy }}, {{ id: there, says: {{ en: Theirs. }}, source: muster-policy }}] }}\n"
        )
    });
    let readings = of_each(&|number| {
        format!("          - {{ question: whose-day-{number}, answer: there, zone: America/Los_Angeles }}\n")
    });
    let clause = "clauses: [{ id: scope, says: { en: All. }, source: muster-policy, scope: {} }]";
    let parts = format!(
        "parts:\n  - id: returns\n    governed-by: payment\n    outside: not-held\n    editions:\n      \
         - id: one\n        title: {{ en: One }}\n        effective: 2022-01-01\n        {clause}\n        \
         readings:\n{readings}"
    );
    let head = MUSTER.split("clauses:").next().unwrap();
    let scope = scope(&format!("{head}questions:\n{questions}{parts}"));
    // Paid in the first hour of the day in Berlin: by another clock the text was not in force yet.
    let paid = r#"{ "events": [{ "kind": "payment-succeeded", "at": "2022-01-01T00:30:00+01:00" }] }"#;
    let assessment = assessed(&scope, paid, "2022-02-01T00:00:00+01:00");
    let coverage = &assessment.parts[0].coverage;
    assert_eq!(coverage.state, State::Covered);
    assert!(!coverage.complete && !coverage.depends_on.is_empty(), "{coverage:#?}");
    // A reading that is chosen holds, also of a question too many to be tried with the others.
    for number in [0, 29] {
        let question = scope.library.question(&format!("whose-day-{number}")).unwrap();
        let pins = [Pin { question: question.index(), answer: 1 }];
        let case = Node::of_yaml("", paid).unwrap();
        let (case, _) = case::read(&value(&case), &scope.library.lexicon, &mut zone);
        let as_of = Instant::parse_rfc3339("2022-02-01T00:00:00+01:00").unwrap();
        let chosen = assess_within(&case, Vec::new(), as_of, &pins, &scope, &Plans::of(&scope));
        assert_ne!(chosen.parts[0].coverage.state, State::Covered, "whose-day-{number}");
    }
}

/// What the windows of the duties come to, each start with its end, and the last start whose end is known.
fn worked(text: &str) -> Vec<String> {
    let scope = scope(text);
    let rulebook = scope.library.rulebooks.last().unwrap();
    let told = |one: &aftersales::proofs::WorkedWindow| {
        let at = |at: Instant| at.rfc3339(one.zone);
        let starts = one.starts.iter().map(|(start, end)| format!("{} to {}", at(*start), at(end.from)));
        let known = one.known.map(|(start, day)| format!("known to {}, held to {day}", at(start)));
        let silence = one.silence.map(|text| text.en.to_owned());
        starts.chain(known).chain(silence).collect::<Vec<_>>()
    };
    aftersales::proofs::windows(rulebook).iter().flat_map(told).collect()
}

#[test]
fn what_windows_come_to_is_told_by_the_calendar() {
    let found = worked(MUSTER);
    // Two working days: from a Tuesday to Thursday's end; over Easter, and the change of clocks, it takes longest.
    let wanted = [
        "2026-12-01T12:00:00+01:00 to 2026-12-03T23:59:59+01:00",
        "2027-03-24T12:00:00+01:00 to 2027-03-30T23:59:59+02:00",
        "known to 2029-12-27T12:00:00+01:00, held to 2029-12-31",
        "Without an answer the return is agreed.",
    ];
    assert_eq!(found, wanted);
    // Hours need no calendar: no start takes longer, and none is beyond what is known.
    let hours = worked(&MUSTER.replace("2 working days", "48 hours"));
    assert_eq!(hours[0], "2026-12-01T12:00:00+01:00 to 2026-12-03T12:00:00+01:00");
    assert!(!hours.iter().any(|one| one.starts_with("known")), "{hours:?}");
    // Of years only a usual start is worked out: the text is read again while it is typed.
    assert_eq!(worked(&MUSTER.replace("within: 2 working days", "within: 2000 working days")).len(), 2);
}

#[test]
fn a_rulebook_says_once_how_it_counts_and_a_clause_may_differ() {
    let rolls = MUSTER.replace(
        "calendar: de\n",
        "calendar: de\ncounting: { roll: next-working-day, days: from-start-day }\n",
    );
    let delivered = |day: &str| {
        format!(
            r#"{{ "order": {{ "isConsumer": true, "buyerCountry": "germany" }},
            "events": [{{ "kind": "delivered", "id": "got", "at": "{day}T12:00:00+02:00" }}], "record": [{{}}] }}"#
        )
    };
    let last = |text: &str, day: &str| {
        due(&assessed(&scope(text), &delivered(day), &format!("{day}T13:00:00+02:00")), "window")
    };
    // The thirtieth day from 2 April on is Friday, 1 May: a holiday, then a weekend.
    assert_eq!(last(&rolls, "2026-04-02"), "2026-05-04T23:59:59+02:00");
    let own = "    counting: { roll: stays, days: after-start-day }\n    right:";
    assert_eq!(last(&rolls.replace("    right:", own), "2026-04-02"), "2026-05-02T23:59:59+02:00");
    assert_eq!(last(MUSTER, "2026-04-02"), "2026-05-02T23:59:59+02:00");
}

/// Another shop means something else by a word that the built-in rulebooks share: its own meaning holds for it.
#[test]
fn a_rulebook_of_ones_own_may_mean_something_else_by_a_shared_word() {
    let library = scope(MUSTER).library;
    let country = library.declared.iter().filter(|word| format!("{:?}", word.of).contains("buyerCountry"));
    assert_eq!(country.count(), 1);
}

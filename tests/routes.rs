//! Several rulebooks at once: who joins in, and what is still open under each.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use aftersales::assess::State;
use aftersales::assessment::{Assessment, Route};
use aftersales::case::{self, Case, Value};
use aftersales::rulebook::Library;
use aftersales::rulebooks::{built_in, pieces};
use support::story::Story;

/// A consumer in Germany who paid by PayPal for goods of an AliExpress seller in China.
const FIVE: &str = "\
order platform aliexpress
order isConsumer true
order buyerCountry de
order paidBy paypal
order sellerRegion mainland-china
order boughtAtDistance true
order excludedFromWithdrawal false
order toldOfWithdrawal in-time
order deliveryTimeAgreed false
order freeReturnMarked true
order faultyGoods true
event payment-succeeded 2026-03-01T10:00:00+01:00 id paid
event shipped 2026-03-02T10:00:00+01:00 id sent
event delivered 2026-03-16T10:00:00+01:00 id got
event dispute-opened 2026-03-20T10:00:00+01:00 id dispute
event paypal-dispute-opened 2026-03-20T11:00:00+01:00 id claim
record whole

look five days after the dispute
as of 2026-03-25T12:00:00+01:00
";

fn assessed(story: &str) -> Assessment {
    Story::parse("routes", "", story).looks[0].assess()
}

fn read(case: &Value) -> Case {
    case::read(case, &aftersales::rulebooks::built_in().lexicon, &mut support::zone).0
}

fn rulebooks(assessment: &Assessment) -> Vec<&str> {
    let covered = assessment.parts.iter().filter(|part| part.coverage.state == State::Covered);
    let mut all: Vec<&str> = covered.map(|part| part.rulebook).collect();
    all.dedup();
    all
}

fn told(route: &Route) -> (&str, State, Option<&str>) {
    (route.clause, route.state, route.closes.as_ref().map(|closes| closes.from.as_str()))
}

fn within(case: &Case, as_of: aftersales::time::Instant, scope: &aftersales::assess::Scope) -> Assessment {
    let plans = aftersales::assess::Plans::of(scope);
    aftersales::assess::assess_within(case, vec![], as_of, &[], scope, &plans)
}

#[test]
fn what_is_still_open_under_five_rulebooks_is_told_soonest_end_first() {
    let assessment = assessed(FIVE);
    let five = ["aliexpress-complaints", "aliexpress-returns", "eu-consumer", "paypal"];
    assert_eq!(rulebooks(&assessment), five, "what was bought is not known: the guide stays open");
    let open: Vec<_> = assessment
        .judgement
        .routes
        .iter()
        .filter(|route| matches!(route.state, State::Open | State::NotYet))
        .map(told)
        .collect();
    assert_eq!(
        open,
        [
            ("withdraw", State::Open, Some("2026-03-30T23:59:59+02:00")),
            ("free-return", State::Open, Some("2026-05-30T23:59:59-07:00")),
            ("conformity", State::Open, Some("2028-03-16T23:59:59+01:00")),
        ]
    );
    // The dispute of the platform and that of the payment service run side by side, by their own clocks.
    let due = |clause: &str| {
        let deadlines = &assessment.judgement.deadlines;
        deadlines.iter().find(|one| one.clause == clause).map(|one| one.due.from.as_str())
    };
    assert_eq!(due("dispute-answer"), Some("2026-03-25T23:59:59+08:00"));
    assert_eq!(due("escalate"), Some("2026-04-09T23:59:59-07:00"));
}

#[test]
fn a_law_joins_in_only_where_the_order_says_so() {
    let without = |line: &str| {
        assessed(&FIVE.lines().filter(|one| *one != line).map(|one| format!("{one}\n")).collect::<String>())
    };
    assert!(!rulebooks(&without("order isConsumer true")).contains(&"eu-consumer"));
    assert!(!rulebooks(&without("order buyerCountry de")).contains(&"eu-consumer"));
    assert!(!rulebooks(&without("order paidBy paypal")).contains(&"paypal"));
    let business = assessed(&FIVE.replace("isConsumer true", "isConsumer false"));
    assert!(!business.parts.iter().any(|part| part.rulebook == "eu-consumer"));
}

#[test]
fn a_day_on_which_countries_differ_is_open_where_the_country_is_not_known() {
    let asked = FIVE.replace("order buyerCountry de\n", "");
    let look = &Story::parse("routes", "", &asked).looks[0];
    let scope = aftersales::assess::Scope {
        rulebooks: vec!["eu-consumer".to_owned()],
        ..aftersales::assess::Scope::default()
    };
    let case = read(&look.case);
    let as_of = aftersales::time::Instant::parse_rfc3339(&look.as_of).unwrap();
    let assessment = within(&case, as_of, &scope);
    let coverage = &assessment.parts[0].coverage;
    assert_eq!(coverage.state, State::Undetermined);
    assert!(coverage.missing.iter().any(|missing| missing.fact.is_some()), "{coverage:#?}");
}

#[test]
fn what_joins_in_is_loaded_piece_by_piece_and_says_the_same() {
    let pieces = pieces().unwrap();
    let first = Library::of(&pieces.first).unwrap();
    assert!(first.rulebooks.iter().all(|rulebook| first.awaited.iter().all(|one| one.id != rulebook.id)));
    assert_eq!(first.rulebooks.len() + pieces.joining.len(), built_in().rulebooks.len());
    for (id, rulebook) in &pieces.joining {
        let alone = first.with(rulebook, &mut |_| None).map(drop);
        assert!(alone.is_ok(), "{id} brings all that it needs: {alone:?}");
    }
    let case = read(&Story::parse("routes", "", FIVE).looks[0].case);
    let joins: Vec<&str> = aftersales::assess::joining(&first, &case.order).collect();
    assert_eq!(joins, ["aliexpress-returns", "eu-consumer", "paypal"]);
    let needed = pieces.joining.iter().filter(|(id, _)| joins.contains(&id.as_str()));
    let library = needed.fold(first, |library, (_, rulebook)| library.with(rulebook, &mut |_| None).unwrap());
    let library: &'static Library = Box::leak(Box::new(library));
    let as_of = aftersales::time::Instant::parse_rfc3339("2026-03-25T12:00:00+01:00").unwrap();
    let of = |library| {
        let scope = aftersales::assess::Scope::of(library);
        let assessment = within(&case, as_of, &scope);
        assessment.judgement.routes.iter().map(|route| format!("{route:?}")).collect::<Vec<_>>()
    };
    assert_eq!(of(library), of(built_in()));
}

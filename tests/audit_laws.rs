//! What holds of every table of orders: an audit says of each what a single check says, and no table stops it.
#![cfg(all(not(target_arch = "wasm32"), feature = "audit"))]

mod support;

use std::num::NonZero;

use aftersales::assess::{By, Judged, Pin, Plans, Scope, Under, Verdict, assess_within, judged};
use aftersales::assessment::Judgement;
use aftersales::audit::{Audit, Clock, Columns, Platform, Select, Setting, Shares, TableOptions, json_line};
use aftersales::case::{self, EventKind, Value};
use aftersales::rulebooks::built_in;
use aftersales::time::{Instant, SHANGHAI, Span};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use support::scenario::{Draw, Scenario};
use support::tables::{audited, audited_as_said, setting, verdicts};
use support::{assess_value, case_of};

/// How many orders are drawn by themselves. Beside them a twentieth as many tables of four hundred orders is drawn: ten million
/// orders where `AFTERSALES_MANY` is set.
fn cases() -> u32 {
    if std::env::var_os("AFTERSALES_MANY").is_some() { 500_000 } else { 2000 }
}

/// Facts, readings, rulebooks and an as-of, so that every rulebook has its turn.
fn drawn_setting(draw: &mut Draw) -> Setting {
    let mut setting = setting("2022-03-04T00:00:00+08:00");
    setting.as_of = at_random(draw);
    let text = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
    let yes = |name: &str| (name.to_owned(), Value::Bool(true));
    setting.facts = match draw.below(4) {
        0 => vec![text("platform", "aliexpress")],
        1 => vec![text("category", "digital"), text("sale", "cross-border")],
        _ => {
            let known = [
                text("industry", "machinery"),
                yes("afterSalesMark"),
                yes("warrantyMark"),
                yes("tradeAssurance"),
                text("sellerRegion", "mainland-china"),
                text("membership", "jinpin-chengqi"),
                text("orderKind", "direct"),
            ];
            let kept = known.into_iter().filter(|_| draw.below(4) > 0);
            [text("platform", "alibaba"), yes("paidOnPlatform")].into_iter().chain(kept).collect()
        }
    };
    setting.whole = draw.below(4) > 0;
    if draw.below(3) == 0 {
        setting.pins =
            vec![Pin { question: draw.below(built_in().questions.len() as u64) as usize, answer: 1 }];
    }
    if draw.below(2) == 0 {
        let all = &built_in().rulebooks;
        setting.scope.rulebooks = vec![all[draw.below(all.len() as u64) as usize].id.to_owned()];
    }
    if draw.below(3) == 0 {
        setting.zone = "America/Los_Angeles".to_owned();
    }
    if draw.below(4) == 0 {
        let parts: Vec<_> =
            built_in().rulebooks.iter().flat_map(|rulebook| rulebook.parts).copied().collect();
        let part = parts[draw.below(parts.len() as u64) as usize];
        setting.scope.under = Some(Under { part, edition: draw.below(part.editions.len() as u64) as usize });
    }
    setting
}

/// What is said of a table: of its platform, its statuses and the clocks of its columns.
fn drawn_said(draw: &mut Draw) -> TableOptions {
    let zones = ["", "Asia/Shanghai", "America/Los_Angeles"];
    let mut clock = |_| Clock { zone: zones[draw.below(3) as usize].to_owned(), day_month: None };
    let clocks = (0..11).map(&mut clock).collect();
    let tells = draw.below(2) == 0;
    let told = [("done", EventKind::ReceiptConfirmed), ("paid", EventKind::PaymentSucceeded)];
    TableOptions {
        platform: (draw.below(3) == 0).then_some(Platform::Alibaba),
        clocks: if draw.below(2) == 0 { clocks } else { Vec::new() },
        statuses: told.iter().filter(|_| tells).map(|(word, kind)| ((*word).to_owned(), *kind)).collect(),
        ..TableOptions::default()
    }
}

/// Near the days from which texts are in force.
fn at_random(draw: &mut Draw) -> Instant {
    const DAYS: [i64; 8] = [
        1_579_017_600,
        1_640_620_800,
        1_642_867_200,
        1_650_816_000,
        1_653_840_000,
        1_657_036_800,
        1_663_257_600,
        1_664_380_800,
    ];
    // Every other time at the very first second.
    let hours = if draw.below(2) == 0 { 0 } else { draw.below(90 * 24) as i64 };
    Instant::from_unix(DAYS[draw.below(8) as usize] + hours * 3600)
}

/// Orders whose events follow one another by lengths of time that rules name, give or take a second.
fn drawn_table(draw: &mut Draw) -> String {
    const KINDS: [&str; 14] = [
        "payment-succeeded",
        "deposit-paid",
        "funds-posted",
        "shipped",
        "delivered",
        "service-requested",
        "request-received",
        "seller-replied",
        "seller-refused",
        "appointment-confirmed",
        "engineer-arrived",
        "service-completed",
        "refund-requested",
        "refund-answered",
    ];
    const HOURS: [i64; 12] =
        [0, 1, 24, 48, 72, 5 * 24, 7 * 24, 14 * 24, 30 * 24, 90 * 24, 365 * 24, 366 * 24];
    let kinds: Vec<&str> = KINDS
        .iter()
        .copied()
        .filter(|kind| *kind == "payment-succeeded" || draw.below(4) == 0)
        .take(5)
        .collect();
    let mut table = format!("order,status,platform,service,shop,ship by,{}\n", kinds.join(","));
    let from = at_random(draw);
    let columns = Columns::look(table.as_bytes(), None).columns;
    assert!(kinds.iter().all(|kind| columns.iter().any(|column| column.meaning.word() == *kind)), "{table}");
    let services = ["engineer", "local", "parts", "guidance", ""];
    // Many orders go alike, but for the day and a second here and there.
    let courses: Vec<(&str, Vec<Option<i64>>)> = (0..3)
        .map(|_| {
            let steps: Vec<_> = kinds
                .iter()
                .map(|_| {
                    (draw.below(6) > 0)
                        .then(|| HOURS[draw.below(12) as usize] * 3600 + draw.below(3) as i64 * 1800)
                })
                .collect();
            (services[draw.below(5) as usize], steps)
        })
        .collect();
    for order in 0..400 {
        let (service, steps) = &courses[draw.below(3) as usize];
        let status = ["", "", "done", "paid"][draw.below(4) as usize];
        let platform = ["", "", "", "aliexpress", "etsy"][draw.below(5) as usize];
        // Some rows tell more of an order that is there.
        let number = if draw.below(8) == 0 { order / 2 } else { order };
        table += &format!("{number},{status},{platform},{service},East,");
        let mut at = from.plus(draw.below(40) as i64 * 21_600);
        if draw.below(6) == 0 {
            table += &at.plus(draw.below(20) as i64 * 86_400).rfc3339(&SHANGHAI)[..10];
        }
        for step in steps {
            table.push(',');
            if let Some(step) = step {
                let slip = if draw.below(8) == 0 { draw.below(5) as i64 - 2 } else { 0 };
                at = at.plus(step + slip);
                // Of some a person has written what is no time.
                let told = at.rfc3339(&SHANGHAI);
                table += if draw.below(20) == 0 { "soon" } else { &told[..19] };
            }
        }
        table.push('\n');
    }
    table
}

/// A judgement without its reasons, and the same with them.
fn assert_same(judged: &Judged, single: &Judgement, of: &dyn std::fmt::Debug) {
    let Judgement { finding, age, .. } = single;
    let age = *age;
    let By { rulebook, edition, clause } = judged.by;
    let names = [finding.rulebook, finding.edition, finding.clause].map(Option::unwrap_or_default);
    assert_eq!(judged.age, age, "{of:#?}");
    assert_eq!((judged.verdict, [rulebook, edition, clause]), (finding.verdict, names), "{of:#?}");
    // By whose clock they are told is the rulebook's.
    let at = judged.at.filter(|at| at.from.is_bounded() && at.to.is_bounded()).map(|at| (at.from, at.to));
    let read = |told: &str| Instant::parse_rfc3339(told).unwrap();
    assert_eq!(at, finding.at.as_ref().map(|at| (read(&at.from), read(&at.to))), "{of:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, rng_seed: RngSeed::Fixed(20261122), ..ProptestConfig::default() })]

    /// What is said first of a single check is what an audit says of the same order.
    #[test]
    fn an_audit_judges_an_order_as_a_single_check_does(seed: u64) {
        let scenario = Scenario::draw(seed);
        let value = case_of(scenario.lines());
        let single = assess_value(&value, &scenario.as_of.rfc3339(&SHANGHAI), &[]);
        let (case, _) = case::read(&value, &aftersales::rulebooks::built_in().lexicon, &mut |_| None);
        let many = judged(&case, scenario.as_of, &[], &Scope::default(), &Plans::of(&Scope::default()));
        assert_same(&many, &single.judgement, &scenario);
    }

    #[test]
    fn nothing_in_a_table_stops_it(seed: u64) {
        let mut draw = Draw::new(seed);
        let pieces = ["order", "订单编号", "paid", ",", "\"", "\n", "\r\n", "\t", ";", "7001", "2022-13-45 99:99", "=\"1\"", "\0", "\u{feff}", "é", "📦", "9999999999999", "null", "service-requested", "event", "time", "  "];
        let text: String = (0..draw.below(400)).map(|_| pieces[draw.below(pieces.len() as u64) as usize]).collect();
        let whole = audited(setting("2022-03-04T00:00:00+08:00"), &[("a", &text)]);
        // In pieces it says the same.
        let mut audit = Audit::new(setting("2022-03-04T00:00:00+08:00"));
        audit.begin("a", TableOptions::default());
        for character in text.chars() {
            audit.push(character.encode_utf8(&mut [0; 4]).as_bytes());
        }
        audit.end();
        audit.run(usize::MAX, &mut |_| None);
        prop_assert_eq!(verdicts(&audit), verdicts(&whole));
    }
}

#[test]
fn a_table_of_a_million_columns_or_one_huge_cell_is_read_as_far_as_it_goes() {
    let columns = "a,".repeat(1_000_000) + "order\n7001\n";
    audited(setting("2022-03-04T00:00:00+08:00"), &[("a", &columns)]);
    let cell = format!("order,paid\n7001,\"{}\n", "x".repeat(5_000_000));
    audited(setting("2022-03-04T00:00:00+08:00"), &[("a", &cell)]);
}

proptest! {
    // Each draws four hundred orders.
    #![proptest_config(ProptestConfig { cases: cases() / 20, failure_persistence: None, rng_seed: RngSeed::Fixed(20261125), ..ProptestConfig::default() })]

    #[test]
    fn an_order_among_many_stands_as_it_does_by_itself(seed: u64) {
        let mut draw = Draw::new(seed);
        let setting = drawn_setting(&mut draw);
        let said = drawn_said(&mut draw);
        let audit = audited_as_said(setting.clone(), &[("orders.csv", &drawn_table(&mut draw), said)]);
        let all = audit.select(&Select::default());
        let urgency = |at: &u32| (audit.verdict(*at as usize).unwrap() as u32, audit.row_of(*at as usize).at.is_none(), audit.row_of(*at as usize).at);
        prop_assert!(all.is_sorted_by_key(urgency));
        let due = audit.select(&Select { due: true, ..Select::default() });
        prop_assert!(due.is_sorted_by_key(|at| audit.row_of(*at as usize).due));
        prop_assert_eq!(due.len(), audit.report().due as usize);
        for at in all {
            let (case, unread) = audit.case(at as usize, &mut |_| None);
            let alone = judged(&case, setting.as_of, &setting.pins, &setting.scope, &Plans::of(&setting.scope));
            if at % 8 == 0 {
                let whole = assess_within(&case, Vec::new(), setting.as_of, &setting.pins, &setting.scope, &Plans::of(&setting.scope));
                assert_same(&alone, &whole.judgement, &case);
            }
            let row = audit.row_of(at as usize);
            // What was not read may be what matters, but for orders that no rule covers.
            let is_unread = unread && alone.verdict != Verdict::NotCovered;
            let verdict = if is_unread { Verdict::Unread } else { alone.verdict };
            let by = By { rulebook: row.rulebook, edition: row.edition, clause: row.clause };
            prop_assert_eq!((row.verdict, by, row.age), (verdict, alone.by, alone.age), "{:?}", case);
            let is_told = |at: &Span| !is_unread && (at.is_exact() || alone.verdict != Verdict::Undetermined);
            let when = alone.at.filter(is_told).map(|at| at.from).filter(|at| at.is_bounded());
            prop_assert_eq!(row.at, when.map(|at| at.rfc3339(&SHANGHAI)), "{:?}", case);
            let due = alone.running.filter(|running| !is_unread && running.due.from.is_bounded());
            prop_assert_eq!(row.due, due.map(|running| running.due.from.rfc3339(&SHANGHAI)), "{:?}", case);
            let due_by = By { rulebook: row.due_rulebook, edition: row.due_edition, clause: row.due_clause };
            prop_assert_eq!((row.running, due_by), due.map_or((0, By::default()), |due| (due.count, due.by)), "{:?}", case);
        }
    }
}

/// However many threads look at the orders, they come to the same.
#[test]
fn the_orders_come_to_the_same_on_any_number_of_threads() {
    let mut draw = Draw::new(20261130);
    let setting = drawn_setting(&mut draw);
    let table = drawn_table(&mut draw);
    let (head, rows) = table.split_once('\n').unwrap();
    // Pieces of one table, each with orders of its own.
    let piece = |number: usize| rows.lines().map(|row| format!("{number}{row}\n")).collect::<String>();
    let pieces: Vec<String> =
        (0..4).map(|part| (0..15).map(|number| piece(10 + 15 * part + number)).collect()).collect();
    let lines = |threads: usize, in_steps: bool| {
        let mut audit = Shares::new(setting.clone(), NonZero::new(threads).unwrap());
        audit.begin("orders.csv", TableOptions::default());
        audit.push(format!("{head}\n").as_bytes());
        for piece in &pieces {
            audit.push(piece.as_bytes());
            if in_steps {
                audit.run(&|_| None);
            }
        }
        audit.end();
        audit.run(&|_| None);
        let mut lines = String::new();
        for places in [audit.as_read(), audit.most_pressing()] {
            audit.csv_lines().push(&places, &mut lines, |_, line| line.push('\n'));
        }
        lines + &json_line(&audit.report()) + &audit.saved()
    };
    let one = lines(1, false);
    assert!(one.lines().count() > 4000);
    for threads in [1, 2, 7] {
        assert_eq!(lines(threads, false), one);
        assert_eq!(lines(threads, true), one);
    }
}

/// Orders that are told and forgotten as they come stand as they do among all: whatever their words were numbered.
#[test]
fn orders_that_are_forgotten_stand_as_they_do_among_all() {
    let text = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
    let mut setting = setting("2022-03-10T00:00:00+08:00");
    setting.facts =
        vec![text("platform", "other"), text("marketplace", "lazada"), text("buyerCountry", "sg")];
    let mut batches = vec![String::new(); 3];
    for (number, batch) in batches.iter_mut().enumerate() {
        for order in 0..6001 {
            let amount = if (order + number) % 2 == 0 { "10" } else { "900" };
            let day = 1 + order % 8;
            batch.push_str(&format!(
                "{number}{order:05},return-requested,2022-03-0{day} 10:00,{amount},SGD\n"
            ));
        }
    }
    let head = "order,event,time,amount,currency\n";
    let told = |forgets: bool, threads: usize| {
        let mut audit = Shares::new(setting.clone(), NonZero::new(threads).unwrap());
        audit.begin("orders.csv", TableOptions::default());
        audit.push(head.as_bytes());
        let mut lines = String::new();
        for batch in &batches {
            audit.push(batch.as_bytes());
            if forgets {
                audit.run(&|_| None);
                let mut places = audit.as_read();
                places.pop();
                audit.csv_lines().push(&places, &mut lines, |_, line| line.push('\n'));
                audit.keep_last();
            }
        }
        audit.end();
        audit.run(&|_| None);
        audit.csv_lines().push(&audit.as_read(), &mut lines, |_, line| line.push('\n'));
        lines
    };
    let all = told(false, 1);
    assert!(all.contains("\"answer\"") && all.contains("\"answer-above\""), "{}", &all[..2000]);
    for threads in [1, 2, 5] {
        let forgotten = told(true, threads);
        assert_eq!(forgotten.lines().count(), all.lines().count());
        for (one, other) in forgotten.lines().zip(all.lines()) {
            assert_eq!(one, other);
        }
    }
}

//! Tables of orders, told as stories: what each row and column tells, and what an audit says of it.
#![cfg(all(not(target_arch = "wasm32"), feature = "audit"))]

mod support;

use aftersales::assess::Pin;
use aftersales::audit::{
    Audit, Clock, Columns, Meaning, Place, Platform, Select, Setting, Since, TableOptions, Verdict,
};
use aftersales::case::{EventKind, Fact, Moment, Reference, Value};
use aftersales::intake::DayMonth;
use aftersales::rulebooks::built_in;
use aftersales::time::{SHANGHAI, Span};
use support::tables::{audited, audited_as_said, setting, verdicts};

fn fact(name: &str) -> Fact {
    built_in().lexicon.fact(name).unwrap()
}

fn within(moment: &Moment) -> Span {
    let Moment::Within(span) = moment else { panic!("{moment:?} hangs on a question") };
    *span
}

fn csv_line(audit: &Audit, at: usize) -> String {
    let mut line = String::new();
    audit.csv_lines(false).push(&[Place::of(at as u32)], &mut line, |_, _| {});
    line
}

#[test]
fn files_of_a_shop_are_joined_on_the_order_number() {
    let orders = "订单编号(Order Number),订单创建时间(Order Create Time),状态(Status),卖家名称(Seller Name)\n\
        =\"7001\",2022-01-10 09:00,交易成功,East\n7002,2022-01-11 09:00,null,West\n7003,2022-01-12,,West\n";
    let payments = "订单号;付款时间\n`7001;2022-01-10 09:30\n7002;2022-01-11 09:30\n7003;2022-01-12 10:00\n";
    let requests = "order\tevent\ttime\tservice\n\
        7001\tservice-requested\t2022-03-01 10:00\tengineer\n7001\trequest-received\t2022-03-01 10:00\t\n\
        7002\tservice-requested\t2022-03-03 10:00\tengineer\n7002\trequest-received\t2022-03-03 10:00\t\n";
    let files = [("orders.csv", orders), ("paid.csv", payments), ("requests.tsv", requests)];
    let audit = audited(setting("2022-03-04T00:00:00+08:00"), &files);
    assert_eq!(audit.report().of_orders, 3);
    let expected = [("7001", "refused"), ("7002", "running"), ("7003", "covered")];
    assert_eq!(verdicts(&audit), expected.map(|(order, verdict)| (order.to_owned(), verdict)).into());
    let report = audit.report();
    assert_eq!((report.orders, report.rows, report.bad_rows, report.unpaid), (3, 10, 0, 0));
    assert_eq!((report.due_in_day, report.due_in_three_days), (0, 1));
    assert!(report.hears_requests);
    let west = report.groups.iter().find(|group| group.name == "West").unwrap();
    assert_eq!((west.orders, west.refused, west.running), (2, 0, 1));
    let first = audit.row_of(0);
    assert_eq!(first.at.as_deref(), Some("2022-03-03T10:00:01+08:00"));
}

#[test]
fn orders_without_requests_say_nothing_of_refusals() {
    let orders = "order id,created at\n1,2022-01-10\n2,2022-01-11\n";
    let report = audited(setting("2022-03-04T00:00:00+08:00"), &[("orders.csv", orders)]).report();
    assert!(!report.hears_requests);
    assert_eq!(report.unpaid, 2);
    assert!(report.counts.iter().all(|count| count.verdict == Verdict::Undetermined));
    assert!(report.missing.iter().any(|missing| missing.name == "payment-succeeded"));
}

/// The newest text for machinery is of 2022-07-06: what is paid a year and a day later may be under another one.
/// Orders a second apart are told apart, also where one is judged by others like it.
#[test]
fn orders_much_younger_than_the_newest_text_are_told_to_the_second() {
    let order = |number: i32| {
        let paid = if number % 2 == 0 { "2023-07-06 23:59:59" } else { "2023-07-07 00:00:00" };
        format!("{number},{paid},2023-08-01 10:00,2023-08-01 10:00,engineer\n")
    };
    let rows: String = (0..20).map(order).collect();
    let table = format!("order,paid,requested,request-received,service\n{rows}");
    let audit = audited(setting("2023-08-10T00:00:00+08:00"), &[("orders.csv", &table)]);
    for at in 0..20 {
        let row = audit.row_of(at);
        let young = row.order.parse::<i32>().unwrap() % 2 == 1;
        assert_eq!(row.age.word(), if young { "may-be-outdated" } else { "current" }, "{row:?}");
    }
    assert_eq!(audit.report().outdated, 10);
}

#[test]
fn a_bad_row_is_named_and_the_rest_goes_on() {
    let table = "order,paid,requested at,service,first reply\n\
        ,2022-01-10 09:30,,\n2.02E+18,2022-01-10 09:30,,\n21***54,2022-01-10 09:30,,\n\
        \"7,1\",\"2022-01-10\n 09:30\",03/04/2022 10:00,engineer\n7002,2022-01-10 09:30,\n";
    let audit = audited(setting("2022-03-09T00:00:00+08:00"), &[("a.csv", table)]);
    let report = audit.report();
    let told: Vec<_> = report
        .problems
        .iter()
        .map(|problem| (problem.line, problem.wanted, problem.found.as_str()))
        .collect();
    assert_eq!(
        told,
        [(2, "order-number", ""), (3, "trusted-number", "2.02E+18"), (4, "trusted-number", "21***54")]
    );
    // Day or month first was not said: what hangs on it is not decided.
    assert_eq!(verdicts(&audit)["7,1"], "unread");
    assert_eq!(verdicts(&audit)["7002"], "covered");
    let said = Setting {
        day_month: aftersales::intake::DayMonth::from_word("month-first"),
        ..setting("2022-03-09T00:00:00+08:00")
    };
    assert_eq!(verdicts(&audited(said, &[("a.csv", table)]))["7,1"], "refused");
}

#[test]
fn what_one_row_tells_belongs_together() {
    // The answer in the second row is to the parts, not to the engineer.
    let table = "order,paid,requested at,service,first reply\n7001,2022-01-10 09:30,2022-03-01 10:00,engineer,\n\
        7001,2022-01-10 09:30,2022-03-01 11:00,parts,2022-03-01 12:00\n";
    let audit = audited(setting("2022-03-04T00:00:00+08:00"), &[("a.csv", table)]);
    assert_eq!(verdicts(&audit)["7001"], "refused");
    assert_eq!(audit.row_of(0).at.as_deref(), Some("2022-03-03T10:00:01+08:00"));
    let (case, _) = audit.case(0, &mut |_| None);
    let services: Vec<_> =
        case.events.iter().filter_map(|event| event.service).map(|service| service.word()).collect();
    assert_eq!((case.events.len(), services), (4, vec!["engineer", "parts"]));
}

#[test]
fn a_time_that_is_open_is_not_decided_on() {
    let stands = |paid: &str, asked: &str| {
        let table =
            format!("order,paid,requested at,service,first reply\n1,\"{paid}\",\"{asked}\",engineer,\n");
        let audit = audited(setting("2022-03-04T00:00:00+08:00"), &[("a.csv", &table)]);
        let row = audit.row_of(0);
        (row.verdict.word(), row.at)
    };
    // 48 hours end at 10:00:00; one second later it is refused.
    assert_eq!(stands("2022-01-10 09:30", "2022-03-02 00:00:00").0, "running");
    assert_eq!(stands("2022-01-10 09:30", "2022-03-01 23:59:59").0, "refused");
    // A zone with several meanings is none of them; what is no time is none.
    assert_eq!(stands("2022-01-10 09:30", "2022-03-01 23:59:59 CST").0, "undetermined");
    assert_eq!(stands("2022-01-10 09:30", "2022-03-01 25:99"), ("unread", None));
    assert_eq!(stands("2022-01-10 09:30", "1822-03-01 10:00"), ("unread", None));
    assert_eq!(stands("Jan. 9, 2022, 17:30:00 PST", "Mar. 1, 2022, 07:59:59 GMT-8").0, "refused");
    // Some write PST in summer too: an hour earlier it is sure.
    assert_eq!(stands("Jan. 9, 2022, 17:30:00 PST", "Mar. 1, 2022, 07:59:59 PST").0, "refused");
    assert_eq!(stands("Jan. 9, 2022, 17:30:00 PST", "Mar. 1, 2022, 08:00:00 PST").0, "undetermined");
    // The last day of the period, and the day after.
    assert_eq!(
        stands("2021-03-01 09:30", "2022-03-01 10:00").1,
        stands("2021-03-01 09:30", "2022-03-02 10:00").1
    );
    // A leap day is a day of the 365.
    let late =
        audited(setting("2025-01-20T00:00:00+08:00"), &[("a.csv", "order,paid\n1,2024-01-20 09:30\n")]);
    assert_eq!(late.row_of(0).at.as_deref(), Some("2025-01-19T23:59:59+08:00"));
    assert_eq!(late.row_of(0).verdict.word(), "ended");
}

#[test]
fn one_time_in_two_tables_is_one_event() {
    let files = [
        ("a.csv", "order,paid\n1,2022-01-10 09:30\n"),
        ("b.csv", "order;payment time\n1;2022/01/10 09:30:00\n"),
    ];
    let audit = audited(setting("2022-03-04T00:00:00+08:00"), &files);
    assert_eq!(audit.case(0, &mut |_| None).0.events.len(), 1);
}

#[test]
fn what_a_cell_does_not_say_stays_unknown() {
    // Whole entries only: a product whose name holds another's is not that one.
    let table = "order,paid,industry,product\n1,2022-01-10,apparel machinery,SKU-12\n2,2022-01-10,tools,SKU-123\n3,2022-01-10,other,x SKU-12 y\n";
    let mut given = setting("2022-03-04T00:00:00+08:00");
    given.facts.retain(|(name, _)| name != "industry" && name != "afterSalesMark");
    given.marked = vec!["SKU-12".to_owned()];
    let audit = audited(given, &[("a.csv", table)]);
    let facts = |at: usize| {
        let (case, _) = audit.case(at, &mut |_| None);
        (case.order.word(fact("industry")), case.order.flag(fact("afterSalesMark")))
    };
    assert_eq!(
        [0, 1, 2].map(facts),
        [(Some("machinery"), Some(true)), (None, Some(false)), (Some("other"), Some(false))]
    );
}

#[test]
fn headers_of_real_exports_map_themselves() {
    let headers = [
        (
            "订单编号(Order Number),订单创建时间(Order Create Time),约定发货时间(Appointed Delivery Time),实际发货时间(Actual Delivery Time)",
            vec![Meaning::OrderNumber, Meaning::OrderPlaced, Meaning::AgreedShipBy, Meaning::Shipped],
        ),
        (
            "订单号,订单状态,负责人(业务员),下单时间,付款时间,\"产品信息\n（双击单元格展开所有产品信息！）\",发货期限,发货时间,确认收货时间",
            vec![
                Meaning::OrderNumber,
                Meaning::Status,
                Meaning::Salesperson,
                Meaning::OrderPlaced,
                Meaning::PaymentSucceeded,
                Meaning::Product,
                Meaning::AgreedShipBy,
                Meaning::Shipped,
                Meaning::ReceiptConfirmed,
            ],
        ),
        (
            "订单编号,买家公司名,卖家公司名,实付款(元),订单状态,订单创建时间,订单付款时间",
            vec![
                Meaning::OrderNumber,
                Meaning::Ignored,
                Meaning::Shop,
                Meaning::Amount,
                Meaning::Status,
                Meaning::OrderPlaced,
                Meaning::PaymentSucceeded,
            ],
        ),
        (
            "主订单编号,买家下单时间,买家付款时间 ,发货时间,确认收货时间,宝贝标题",
            vec![
                Meaning::OrderNumber,
                Meaning::OrderPlaced,
                Meaning::PaymentSucceeded,
                Meaning::Shipped,
                Meaning::ReceiptConfirmed,
                Meaning::Product,
            ],
        ),
    ];
    // What says only that it is a time does not hide which one.
    let by_stem = (
        "Order ID,Reply,Payment,Payment date,Type of service,Request,Service request date,Date of first reply,Appointment confirmed at,Actual delivery date,Refund requested,Completed,Closed",
        vec![
            Meaning::OrderNumber,
            Meaning::Ignored,
            Meaning::Ignored,
            Meaning::PaymentSucceeded,
            Meaning::Service,
            Meaning::Ignored,
            Meaning::ServiceRequested,
            Meaning::SellerReplied,
            Meaning::AppointmentConfirmed,
            Meaning::Ignored,
            Meaning::Ignored,
            Meaning::ServiceCompleted,
            Meaning::Ignored,
        ],
    );
    for (header, expected) in headers.into_iter().chain([by_stem]) {
        let found: Vec<_> = Columns::look(format!("{header}\n").as_bytes(), None)
            .columns
            .into_iter()
            .map(|column| column.meaning)
            .collect();
        assert_eq!(found, expected, "{header}");
    }
}

#[test]
fn orders_told_as_they_come_stand_as_they_do_in_the_whole_table() {
    let row = |order: u32, item: u32| match item {
        0 => format!("{order},East,2022-01-{:02} 09:30,,\n", 1 + order % 28),
        1 => format!("{order},,,2022-03-01 10:00,engineer\n"),
        _ => format!("{order},West,,2022-03-{:02} 11:00,parts\n", 1 + order % 3),
    };
    let head = "order,shop,paid,requested at,service\n";
    let rows: Vec<String> =
        (0..60).flat_map(|order| (0..1 + order % 3).map(move |item| row(order, item))).collect();
    let whole =
        audited(setting("2022-03-04T00:00:00+08:00"), &[("a.csv", &(head.to_owned() + &rows.concat()))]);
    let mut audit = Audit::new(setting("2022-03-04T00:00:00+08:00"));
    audit.begin("a.csv", TableOptions::default());
    audit.push(head.as_bytes());
    let mut told = Vec::new();
    for row in &rows {
        audit.push(row.as_bytes());
        if audit.len() > 4 {
            audit.run(usize::MAX, &mut |_| None);
            told.extend((0..audit.len() - 1).map(|at| csv_line(&audit, at)));
            audit.keep_last();
        }
    }
    audit.end();
    audit.run(usize::MAX, &mut |_| None);
    told.extend((0..audit.len()).map(|at| csv_line(&audit, at)));
    let expected: Vec<_> = (0..whole.len()).map(|at| csv_line(&whole, at)).collect();
    assert_eq!(told, expected);
}

#[test]
fn an_audit_says_what_is_new_since_an_earlier_one_and_what_another_reading_changes() {
    let table = "order,paid,requested at,service,first reply\n\
        1,2022-01-10 09:30,2022-03-01 10:00,engineer,\n2,2022-01-10 09:30,2022-03-03 10:00,engineer,\n\
        3,2022-01-10 09:30,,,\n";
    let before = audited(setting("2022-03-02T00:00:00+08:00"), &[("a.csv", table)]);
    let mut now = audited(
        setting("2022-03-06T00:00:00+08:00"),
        &[("a.csv", &(table.to_owned() + "4,2022-01-10 09:30,,,\n"))],
    );
    now.compare_with(&before.saved());
    let counts = now.since_counts().into_iter().map(|count| (count.since, count.orders)).collect::<Vec<_>>();
    assert_eq!(counts, [(Since::FreshlyBad, 2), (Since::Same, 1), (Since::New, 1)]);
    let fresh = now.select(&Select { since: Some(Since::FreshlyBad), ..Select::default() });
    assert_eq!(fresh, [0, 1]);
    // Unmarked, none of them is covered.
    let unmarked = ("afterSalesMark".to_owned(), Value::Bool(false));
    let facts =
        setting("2022-03-06T00:00:00+08:00").facts.into_iter().filter(|(name, _)| *name != unmarked.0);
    now.compare(Setting { facts: facts.chain([unmarked.clone()]).collect(), ..now.setting().clone() });
    assert_eq!(now.differ(usize::MAX, &mut |_| None).otherwise, 4);
    // Counted to the second, the last day ends earlier; nothing else does.
    let exact = Pin { question: built_in().question("natural-days").unwrap().index(), answer: 1 };
    now.compare(Setting { pins: vec![exact], ..now.setting().clone() });
    let found = now.differ(usize::MAX, &mut |_| None);
    assert_eq!((found.done, found.otherwise, found.moved), (4, 0, 2));
}

#[test]
fn answers_that_no_table_can_tell_are_not_taken_for_silence() {
    let row = "1,2022-01-10 09:30,2022-03-01 10:00,engineer";
    let deaf = audited(
        setting("2022-03-06T00:00:00+08:00"),
        &[("a.csv", &format!("order,paid,requested at,service\n{row}\n"))],
    );
    assert_eq!((verdicts(&deaf)["1"], deaf.report().hears_answers), ("undetermined", false));
    let hearing = audited(
        setting("2022-03-06T00:00:00+08:00"),
        &[("a.csv", &format!("order,paid,requested at,service,first reply\n{row},\n"))],
    );
    assert_eq!((verdicts(&hearing)["1"], hearing.report().hears_answers), ("refused", true));
}

#[test]
fn what_was_learnt_of_a_table_without_answers_does_not_hold_for_one_with_them() {
    let mut audit = Audit::new(setting("2022-03-06T00:00:00+08:00"));
    let rows = |end: &str| {
        (0..20)
            .map(|order| format!("{order},2022-01-10 09:30,2022-03-01 10:00,engineer{end}\n"))
            .collect::<String>()
    };
    let tables = [
        ("order,paid,requested at,service\n", rows(""), "undetermined"),
        ("order,paid,requested at,service,first reply\n", rows(","), "refused"),
    ];
    for (head, rows, expected) in tables {
        audit.begin("a.csv", TableOptions::default());
        audit.push(format!("{head}{rows}").as_bytes());
        audit.end();
        audit.run(usize::MAX, &mut |_| None);
        assert!((0..audit.len()).all(|at| audit.row_of(at).verdict.word() == expected), "{expected}");
        // Told, and forgotten: the next table tells of these orders anew.
        audit.keep_last();
    }
}

#[test]
fn one_answer_to_two_requests_answers_both_and_one_time_in_two_spellings_is_one() {
    let rows = "order,paid,requested at,service,refused at\n\
        1,2022-01-10 09:30,2022-03-01 10:00,parts,2022-03-01 12:00\n\
        1,2022-01-10 09:30,2022-03-01 11:00,engineer,2022-03-01 12:00\n\
        2,2022-01-10 09:30,2022-03-01 11:00,engineer,2022-03-01 12:00\n\
        2,2022-01-10 09:30,2022-03-01T11:00:00+08:00,engineer,2022-03-01T12:00:00+08:00\n";
    let audit = audited(setting("2022-03-06T00:00:00+08:00"), &[("a.csv", rows)]);
    let (case, _) = audit.case(0, &mut |_| None);
    let refusals = case.events.iter().filter(|event| event.kind.word() == "seller-refused");
    assert_eq!(refusals.filter(|event| event.re != Reference::None).count(), 2);
    let (case, _) = audit.case(1, &mut |_| None);
    assert_eq!(case.events.len(), 3);
    assert_eq!(audit.row_of(1).at.as_deref(), Some("2022-03-01T12:00:00+08:00"));
}

#[test]
fn a_quote_that_nothing_closes_hides_no_row() {
    let row = |number: u32| format!("{number},2022-01-10 09:30,2022-03-01 10:00,engineer\n");
    // More than a cell may hold, with stray quotes at the front and at the end of lines, closed by the next one or by none.
    let rows: String = (1..=60_000)
        .map(|number| match number {
            5 => row(number).replace(",engineer", ",\"engineer"),
            40_000 => row(number).replace("40000,", "40000,\""),
            40_003 => row(number).replace("engineer", "engineer\""),
            59_990 => row(number).replace(",2022-03", ",\"2022-03"),
            _ => row(number),
        })
        .collect();
    let table = format!("order,paid,requested at,service\n{rows}");
    for pieces in [usize::MAX, 7000] {
        let mut audit = Audit::new(setting("2022-03-06T00:00:00+08:00"));
        audit.begin("a.csv", TableOptions::default());
        table.as_bytes().chunks(pieces.min(table.len())).for_each(|piece| audit.push(piece));
        audit.end();
        assert_eq!(audit.len(), 60_000);
        let told = audit.report().problems;
        let lines: Vec<_> = told.iter().map(|one| (one.line, one.wanted)).collect();
        assert!(
            [6, 40_001, 59_991].iter().all(|line| lines.contains(&(*line, "closing-quote"))),
            "{lines:?}"
        );
        assert!(lines.len() <= 6, "{lines:?}");
    }
    // What a message says on several lines stays in its cell, and what stands beyond the headings is told.
    let told = |table: &str| {
        let audit = audited(setting("2022-03-06T00:00:00+08:00"), &[("a.csv", table)]);
        let problems = audit.report().problems;
        let told: Vec<_> = problems.iter().map(|one| (one.line, one.wanted)).collect();
        let numbers: Vec<_> = (0..audit.len()).map(|at| audit.row_of(at).order).collect();
        (numbers.join(" "), told)
    };
    let orders = |numbers: &str, problems: &[(u64, &'static str)]| (numbers.to_owned(), problems.to_vec());
    assert_eq!(
        told("order,paid,note\n1,2022-01-10 09:30,\"one, two\nthree, four\"\n2,2022-01-10 09:30,ok,more\n"),
        orders("1 2", &[(4, "heading")])
    );
    let message = "order,paid,message,replied at\n7001,2022-01-10 09:30,\"Hello,\nI need 2 belts, 1 motor, 3 screws, thanks\nRosa\",2022-03-02 10:00\n";
    assert_eq!(told(message), orders("7001", &[(2, "hidden-rows")]));
    assert_eq!(told("order,note\n1,\"Weight:\n2,5 kg\"\n"), orders("1", &[(2, "hidden-rows")]));
    // Two neighbours, two columns, a blank and a short line between, doubled quotes behind.
    assert_eq!(
        told("order,paid,product\n1,2022-01-10,\"12 in pipe\n2,2022-01-11,\"15 in pipe\n3,2022-01-12,x\n"),
        orders("1 2 3", &[(2, "closing-quote"), (3, "closing-quote")])
    );
    assert_eq!(
        told("order,product\n1,\"12 in\n\n2\n3,\"a\n4,b\n"),
        orders("1 2 3 4", &[(2, "closing-quote"), (5, "closing-quote")])
    );
    assert_eq!(
        told("order,note,product\n5,\"x,y\n6,\"\",x\n7,\"\",y\n8,\"say \"\"no\"\"\",z\n"),
        orders("5 6 7 8", &[(2, "closing-quote")])
    );
}

#[test]
fn a_no_in_a_column_of_times_is_nothing_that_happened() {
    let table = "order,paid,completed,refused at\n1,2022-01-10 09:30,No,-\n2,2022-01-10 09:30,Yes,\n";
    let audit = audited(setting("2022-03-06T00:00:00+08:00"), &[("a.csv", table)]);
    let kinds = |at: usize| {
        let (case, _) = audit.case(at, &mut |_| None);
        case.events.iter().map(|event| event.kind.word()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        (kinds(0), kinds(1)),
        ("payment-succeeded".to_owned(), "payment-succeeded service-completed".to_owned())
    );
    let problems: Vec<_> = audit.report().problems.iter().map(|one| (one.line, one.wanted)).collect();
    assert_eq!(problems, [(3, "time")]);
}

#[test]
fn what_hides_rows_or_is_no_order_is_said() {
    let open = "order\tpaid\tproduct\n1\t2022-01-10 09:30\t\"12 in pipe\n2\t2022-01-10 09:30\tx\n";
    let wanted =
        |audit: &Audit| audit.report().problems.iter().map(|problem| problem.wanted).collect::<Vec<_>>();
    let audit = audited(setting("2022-03-06T00:00:00+08:00"), &[("a.tsv", open)]);
    assert_eq!((wanted(&audit), audit.len()), (vec!["closing-quote"], 2));
    let rows: String =
        (0..400).map(|row| format!("1,2022-01-10 09:{:02}:{:02}\n", row / 60, row % 60)).collect();
    let audit = audited(setting("2022-03-06T00:00:00+08:00"), &[("a.csv", &format!("order,paid\n{rows}"))]);
    assert!(wanted(&audit).contains(&"one-order"));
    assert_eq!(verdicts(&audit)["1"], "unread");
    let times = audited(
        setting("2022-03-06T00:00:00+08:00"),
        &[("a.csv", "order,paid,requested at\n1,2o22-01-10 09:30,soon\n")],
    );
    let problems = times.report().problems;
    let told: Vec<_> = problems.iter().map(|one| (one.line, &*one.column, &*one.found, one.wanted)).collect();
    assert_eq!(told, [(2, "paid", "2o22-01-10 09:30", "time"), (2, "requested at", "soon", "time")]);
    let dates = audited(
        Setting { day_month: None, ..setting("2022-03-06T00:00:00+08:00") },
        &[("a.csv", "order,paid\n1,03/04/2022\n3,05/05/2022\n")],
    );
    assert_eq!(dates.report().open_dates, 1);
}

#[test]
fn the_shop_of_a_file_is_that_of_the_orders_it_tells_no_other_of() {
    let mut audit = Audit::new(setting("2022-03-04T00:00:00+08:00"));
    for (file, table) in [
        ("East.csv", "order,paid\n1,2022-01-10 09:30\n"),
        ("West.csv", "order,paid,shop\n2,2022-01-10 09:30,North\n"),
    ] {
        audit.begin(
            file,
            TableOptions { shop: file.trim_end_matches(".csv").to_owned(), ..TableOptions::default() },
        );
        audit.push(table.as_bytes());
        audit.end();
    }
    audit.run(usize::MAX, &mut |_| None);
    assert_eq!([audit.row_of(0).shop, audit.row_of(1).shop], ["East", "North"]);
}

#[test]
fn each_column_is_read_by_its_own_clock_and_its_own_order_of_day_and_month() {
    let orders = "order,paid\n7001,10/01/2022 09:30\n7002,20/01/2022 09:30\n";
    let requests = "order,requested,received,service,ship by\n7001,03/01/2022 10:00,03/01/2022 10:00,engineer,03/05/2022\n\
        7002,25/12/2022 10:00,25/12/2022 10:00,engineer,\n";
    let clock = |zone: &str, day_month: &str| Clock {
        zone: zone.to_owned(),
        day_month: DayMonth::from_word(day_month),
    };
    let pacific = clock("America/Los_Angeles", "month-first");
    let said = |clocks: Vec<Clock>| TableOptions { clocks, ..TableOptions::default() };
    let meanings = ["order-number", "service-requested", "request-received", "service", "agreed-ship-by"];
    let meanings = Some(meanings.iter().filter_map(|word| Meaning::from_word(word)).collect());
    let files = [
        ("orders.csv", orders, said(vec![clock("", ""), clock("", "day-first")])),
        (
            "requests.csv",
            requests,
            TableOptions {
                meanings,
                ..said(vec![clock("", ""), pacific.clone(), pacific.clone(), clock("", ""), pacific])
            },
        ),
    ];
    let unzoned = |zone: &str| {
        let setting = Setting { zone: zone.to_owned(), ..setting("2022-03-04T00:00:00+08:00") };
        audited_as_said(setting, &files).report().unzoned
    };
    assert_eq!((unzoned(""), unzoned("Asia/Shanghai")), (2, 0));
    let audit = audited_as_said(setting("2022-03-04T00:00:00+08:00"), &files);
    let (case, _) = audit.case(0, &mut |_| None);
    let at = |index: usize| within(&case.events[index].at).from.rfc3339(&SHANGHAI);
    assert_eq!([at(0), at(1)], ["2022-01-10T09:30:00+08:00", "2022-03-02T02:00:00+08:00"]);
    let agreed = case.order.time(fact("agreedShipBy")).unwrap();
    let ends = [agreed.from, agreed.to].map(|at| at.rfc3339(&SHANGHAI));
    assert_eq!(ends, ["2022-03-05T16:00:00+08:00", "2022-03-06T15:59:59+08:00"]);
    // A date that cannot be written so is none of that column.
    let unread: Vec<_> =
        audit.report().problems.iter().map(|problem| (problem.line, problem.wanted)).collect();
    assert_eq!(unread, [(3, "time"), (3, "time")]);
    assert_eq!(verdicts(&audit)["7002"], "unread");
}

#[test]
fn a_columns_own_clock_is_shown_twice_or_not_at_all_when_clocks_change() {
    let clock = Clock { zone: "America/Los_Angeles".to_owned(), day_month: None };
    let said = TableOptions { clocks: vec![clock; 3], ..TableOptions::default() };
    let asked = |time: &str| {
        let table = format!("order,paid,requested at\n7001,2022-01-10 09:30,{time}\n");
        let audit = audited_as_said(setting("2022-12-04T00:00:00+08:00"), &[("a.csv", &table, said.clone())]);
        let (case, _) = audit.case(0, &mut |_| None);
        let asked = case.events.iter().find(|event| event.kind == EventKind::ServiceRequested).unwrap();
        let span = within(&asked.at);
        [span.from, span.to].map(|at| at.rfc3339(&SHANGHAI))
    };
    let twice = |at: &str| [at.to_owned(), at.to_owned()];
    assert_eq!(asked("2022-11-06 00:59:59"), twice("2022-11-06T15:59:59+08:00"));
    assert_eq!(asked("2022-11-06 01:00:00"), ["2022-11-06T16:00:00+08:00", "2022-11-06T17:00:00+08:00"]);
    assert_eq!(asked("2022-11-06 02:00:00"), twice("2022-11-06T18:00:00+08:00"));
    assert_eq!(asked("2022-03-13 01:59:59"), twice("2022-03-13T17:59:59+08:00"));
    assert_eq!(asked("2022-03-13 03:00:00"), twice("2022-03-13T18:00:00+08:00"));
    // No clock showed it: it was by the clocks before or after.
    assert_eq!(asked("2022-03-13 02:30:00"), ["2022-03-13T17:30:00+08:00", "2022-03-13T18:30:00+08:00"]);
}

#[test]
fn columns_show_their_clock_their_order_of_day_and_month_and_their_words() {
    let look = |table: &str| Columns::look(table.as_bytes(), None).columns;
    let heads = look(
        "order,付款时间（北京时间）,状态\n1,03/04/2022 10:00,交易成功\n2,25/04/2022 10:00,\n3,05/04/2022,等待发货\n",
    );
    assert_eq!(
        (heads[1].day_month, heads[1].open_dates, heads[1].zone.as_str()),
        (Some(DayMonth::DayFirst), false, "Asia/Shanghai")
    );
    assert_eq!(heads[2].words, ["交易成功", "等待发货"]);
    for (header, zone) in [
        ("Time (Pacific/Auckland)", ""),
        ("Asia-Pacific ship date", ""),
        ("paid at (PT)", "America/Los_Angeles"),
        ("paid (UTC+8)", "Asia/Shanghai"),
    ] {
        assert_eq!(look(&format!("{header}\n"))[0].zone, zone, "{header}");
    }
    // Both orders occur, or none shows: it stays open.
    let both = look("order,paid\n1,03/04/2022\n2,25/04/2022\n3,04/25/2022\n");
    let none = look("order,paid\n1,03/04/2022\n2,05/04/2022\n");
    for heads in [both, none] {
        assert_eq!((heads[1].day_month, heads[1].open_dates), (None, true));
    }
    assert!(!look("order,paid\n1,2022-04-03\n2,04/04/2022\n")[1].open_dates);
}

#[test]
fn a_status_tells_what_a_person_says_it_does_and_a_time_beside_it_tells_more() {
    let table = "order,status,付款时间,服务申请时间,服务类型,首次回复时间\n7001,交易成功,,2022-03-01 10:00,engineer,\n\
        7002,交易成功,2022-01-10 09:30,2022-03-01 10:00,engineer,\n7003,已关闭,,2022-03-01 10:00,engineer,\n";
    let statuses = vec![("交易成功".to_owned(), EventKind::PaymentSucceeded)];
    let files = [("orders.csv", table, TableOptions { statuses, ..TableOptions::default() })];
    let audit = audited_as_said(setting("2022-03-04T00:00:00+08:00"), &files);
    let paid = |order: usize| {
        let (case, unread) = audit.case(order, &mut |_| None);
        assert!(!unread);
        let paid: Vec<_> =
            case.events.iter().filter(|event| event.kind == EventKind::PaymentSucceeded).collect();
        paid.iter().map(|event| within(&event.at).is_exact()).collect::<Vec<_>>()
    };
    assert_eq!([paid(0), paid(1), paid(2)], [vec![false], vec![true], vec![]]);
    assert_eq!(audit.report().unpaid, 2);
    assert_eq!(verdicts(&audit)["7002"], "refused");
    assert_ne!(verdicts(&audit)["7001"], "refused");
}

#[test]
fn what_a_status_tells_of_one_request_is_not_told_of_another() {
    let table = "order,status,paid,requested,service,first reply,withdrawn\n7001,closed,2022-01-10 09:30,2022-03-05 10:00,parts,,\n\
        7001,closed,2022-01-10 09:30,2022-03-06 10:00,engineer,,\n";
    let meanings = [
        "order-number",
        "status",
        "payment-succeeded",
        "service-requested",
        "service",
        "seller-replied",
        "request-withdrawn",
    ];
    let said = TableOptions {
        meanings: Some(meanings.iter().filter_map(|word| Meaning::from_word(word)).collect()),
        statuses: vec![("closed".to_owned(), EventKind::RequestWithdrawn)],
        ..TableOptions::default()
    };
    let timed = table.replacen("parts,,", "parts,,2022-03-05 11:00", 1);
    for table in [table, &timed] {
        let audit = audited_as_said(setting("2022-03-20T00:00:00+08:00"), &[("a.csv", table, said.clone())]);
        let (case, _) = audit.case(0, &mut |_| None);
        let withdrawn = case.events.iter().filter(|event| event.kind == EventKind::RequestWithdrawn);
        assert_eq!(withdrawn.filter(|event| matches!(event.re, Reference::To(_))).count(), 2, "{table}");
        assert_ne!(verdicts(&audit)["7001"], "refused", "{table}");
    }
}

#[test]
fn an_agreed_time_keeps_its_own_zone_or_is_not_read() {
    let agreed = |time: &str| {
        let table = format!("order,paid,ship by\n7001,2022-01-10 09:30,{time}\n");
        let audit = audited(setting("2022-03-04T00:00:00+08:00"), &[("a.csv", &table)]);
        let (case, unread) = audit.case(0, &mut |_| None);
        (case.order.time(fact("agreedShipBy")).map(|span| span.from.rfc3339(&SHANGHAI)), unread)
    };
    let known = |at: &str| (Some(at.to_owned()), false);
    assert_eq!(agreed("2022-02-10 09:30:00"), known("2022-02-10T09:30:00+08:00"));
    assert_eq!(agreed("2022-02-10 09:30:00 Pacific Time"), known("2022-02-11T01:30:00+08:00"));
    assert_eq!(agreed("2022-02-10 09:30:00 XYZT"), (None, true));
}

#[test]
fn each_order_is_of_the_platform_of_its_file_or_of_its_column() {
    let head = "order,付款时间,服务申请时间,服务类型,首次回复时间";
    let row = |number: &str| format!("{number},2022-01-10 09:30,2022-03-01 10:00,engineer,");
    let of_file = format!("{head}\n{}\n", row("7001"));
    let of_column = format!("{head},platform\n{},AliExpress 速卖通\n{},-\n", row("8001"), row("8002"));
    let said = |platform: Option<Platform>| TableOptions { platform, ..TableOptions::default() };
    let alibaba = said(Some(Platform::Alibaba));
    // What is said of a file with such a column is not asked.
    let files = [("a.csv", of_file.as_str(), alibaba.clone()), ("b.csv", of_column.as_str(), alibaba)];
    let mut setting = setting("2022-03-04T00:00:00+08:00");
    setting.facts.retain(|(name, _)| name != "platform");
    let audit = audited_as_said(setting, &files);
    let found = verdicts(&audit);
    let expected = [("7001", "refused"), ("8001", "idle"), ("8002", "undetermined")];
    for (order, verdict) in expected {
        assert_eq!(found[order], verdict, "{order}");
    }
    // A platform that nobody knows is none of the known ones, whatever is said of the file.
    let strange =
        "order,付款时间,服务申请时间,首次回复时间,platform\n9001,2022-01-10 09:30,2022-03-01 10:00,,Etsy\n";
    let audit = audited_as_said(
        self::setting("2022-03-04T00:00:00+08:00"),
        &[("c.csv", strange, said(Some(Platform::Alibaba)))],
    );
    assert_ne!(verdicts(&audit)["9001"], "refused");
    assert_eq!(audit.report().problems[0].wanted, "platform");
    assert_ne!(found["8001"], "refused");
}

#[test]
fn what_the_seller_writes_in_a_table_of_messages_is_an_answer() {
    let orders = "order,paid,requested at,service\n1,2022-06-01 09:30,2022-06-11 10:00,engineer\n2,2022-06-01 09:30,2022-06-11 10:00,engineer\n";
    let messages = "order,sendTime,sender,content\n1,1654999200000,Buyer,please\n1,1655002800000,supplier,\"we\nwill\"\n2,2022-06-11 12:00,买家,?\n";
    let audit =
        audited(setting("2022-06-20T00:00:00+08:00"), &[("orders.csv", orders), ("messages.csv", messages)]);
    let first =
        audit.select(&Select::default()).into_iter().map(|at| audit.row_of(at as usize)).next().unwrap();
    assert_eq!((first.order.as_str(), first.clause), ("2", "reply"));
    assert!(audit.report().hears_answers);
}

/// The orders of some tables, each with its number and how many events are told of it.
fn orders(audit: &Audit) -> Vec<(String, usize)> {
    let order = |at: usize| (audit.row_of(at).order, audit.case(at, &mut |_| None).0.events.len());
    (0..audit.len()).map(order).collect()
}

#[test]
fn the_exports_of_shops_are_read_as_they_are() {
    let shopify = "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Total,Created at,Lineitem name,Id\n\
        #7001,a@x.com,paid,2022-01-10 09:30:15 -0500,fulfilled,2022-01-12 16:00:00 -0500,USD,108.00,2022-01-10 09:29:50 -0500,CO2 cutter,4512345678901\n\
        #7001,a@x.com,,,,,,,,Lens,\n\
        #7002,b@x.com,paid,2022-07-01 23:45:00 -0400,unfulfilled,,USD,50.00,2022-07-01 23:40:00 -0400,Lens,4512345678902\n";
    let requests = "order,requested,service,first reply\n#7001,2022-03-01 10:00,engineer,\n7002,2022-08-01 10:00,engineer,2022-08-01 12:00\n";
    let audit = audited(
        setting("2022-09-01T00:00:00+08:00"),
        &[("shopify.csv", shopify), ("requests.csv", requests)],
    );
    assert_eq!(orders(&audit), [("7001".to_owned(), 4), ("7002".to_owned(), 4)]);
    assert_eq!(audit.row_of(0).product, "CO2 cutter; Lens");
    let (case, _) = audit.case(0, &mut |_| None);
    assert_eq!(case.order.amount(fact("orderAmount")).and_then(|amount| amount.cents()), Some(10_800));

    let ebay = "\u{feff},,,\n\"Sales Record Number\",\"Order Number\",\"Item Title\",\"Sold For\",\"Sale Date\",\"Paid On Date\",\"Ship By Date\",\"Shipped On Date\"\n\
        \"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n\
        \"101\",\"07-09123-45001\",\"CO2 cutter\",\"$1,025.00\",\"Jan-10-22\",\"Jan-10-22\",\"Jan-13-22\",\"Jan-12-22\"\n\
        \"102\",\"07-09123-45002\",\"Lens, 20mm\",\"$25.00\",\"Feb-02-22\",\"Feb-03-22\",\"Feb-06-22\",\"\"\n\n2,record(s) downloaded,\nSeller ID : some_seller\n";
    let audit = audited(setting("2022-03-04T00:00:00+08:00"), &[("ebay.csv", ebay)]);
    assert_eq!(orders(&audit), [("07-09123-45001".to_owned(), 3), ("07-09123-45002".to_owned(), 2)]);
    let problems = audit.report().problems;
    let told: Vec<_> = problems.iter().map(|one| (one.found.as_str(), one.wanted)).collect();
    assert_eq!(told, [("record(s) downloaded", "order"), ("Seller ID : some_seller", "order")]);

    let tiktok = "\u{feff}Order ID,Order Status,Product Name,Created Time,Paid Time,Shipped Time,Delivered Time\n\
        Platform unique order ID.,Current order status.,Platform product name.,Order created time.,Order paid time.,Order shipped time.,Order delivered time.\n\
        \"576461413038785752\t\",Completed,CO2 cutter,\"10/01/2022 09:29:50\t\",\"10/01/2022 09:30:15\t\",\"12/01/2022 16:00:00\t\",\"15/01/2022 12:00:00\t\"\n\
        \"576461413038785753\t\",Completed,CO2 cutter,\"02/02/2022 08:00:00\t\",\"02/02/2022 08:01:00\t\",\"04/02/2022 10:00:00\t\",\"28/02/2022 09:00:00\t\"\n";
    let audit = audited(setting("2022-03-04T00:00:00+08:00"), &[("tiktok.csv", tiktok)]);
    assert_eq!(orders(&audit), [("576461413038785752".to_owned(), 4), ("576461413038785753".to_owned(), 4)]);
    // The days of delivery show which number is the day in all columns.
    assert_eq!(audit.report().open_dates, 0);
    let placed = aftersales::audit::json_value(&audit.value(0));
    assert!(placed.contains("2022-01-10T09:29:50"), "{placed}");
    assert_eq!(audit.report().problems[0].wanted, "order");

    let bill = "----------\n导出信息：\n姓名：某某\n起始时间：[2022-01-01 00:00:00]    终止时间：[2022-02-28 23:59:59]\n\n\
        交易时间,交易分类,商品说明,金额,交易状态,商家订单号,备注,\n\
        2022-01-10 09:30:15,日用百货,激光机,1025.00,交易成功,T200P7001\t,,\n2022-02-02 08:01:00,日用百货,镜片,25.00,交易成功,T200P7002\t,,\n";
    let audit = audited(setting("2022-03-04T00:00:00+08:00"), &[("bill.csv", bill)]);
    assert_eq!(orders(&audit), [("T200P7001".to_owned(), 1), ("T200P7002".to_owned(), 1)]);
    let excel = "sep=;\norder;paid;requested;service\n7001;2022-01-10 09:30;2022-03-01 10:00;engineer\n";
    let audit = audited(setting("2022-03-04T00:00:00+08:00"), &[("excel.csv", excel)]);
    assert_eq!(orders(&audit), [("7001".to_owned(), 2)]);
}

#[test]
fn order_numbers_are_joined_in_one_form_and_never_by_digits_that_a_spreadsheet_has_lost() {
    let joined = |files: &[(&str, &str)]| orders(&audited(setting("2022-03-04T00:00:00+08:00"), files));
    let written = "order,paid\n7001.0,2022-01-10 09:30\n2.10025803391024E14,2022-01-10 09:30\n";
    let replies = "order,first reply\n7001,2022-03-01 11:00\n210025803391024,2022-03-01 11:00\n";
    assert_eq!(
        joined(&[("orders.csv", written), ("replies.csv", replies)]),
        [("7001".to_owned(), 2), ("210025803391024".to_owned(), 2)]
    );
    // All long numbers end in noughts: a spreadsheet has rounded them, and none is joined.
    let rounded = "order,paid\n8145678901234560,2022-01-10 09:30\n8145678901234560,2022-01-11 09:30\n";
    let requests = "order,requested,service,first reply\n8145678901234567,2022-03-01 10:00,engineer,\n8145678901234561,2022-03-01 10:00,engineer,2022-03-01 11:00\n";
    let audit =
        audited(setting("2022-03-04T00:00:00+08:00"), &[("orders.csv", rounded), ("requests.csv", requests)]);
    assert_eq!(audit.len(), 4);
    let problems = audit.report().problems;
    let told: Vec<_> = problems.iter().map(|one| (one.line, one.wanted)).collect();
    assert_eq!(told, [(2, "trusted-number"), (3, "trusted-number")]);
    // One that ends otherwise shows that the column holds whole numbers.
    let whole = "order,paid\n8145678901234560,2022-01-10 09:30\n8145678901234567,2022-01-11 09:30\n";
    let again = "order,requested\n8145678901234560,2022-03-01 10:00\n8145678901234561,2022-03-01 10:00\n";
    assert_eq!(joined(&[("orders.csv", whole), ("requests.csv", again)]).len(), 3);
}

#[test]
fn only_what_a_column_could_tell_is_known_not_to_have_happened() {
    // Nothing tells of parts that were sent: that they were not is not said.
    let table = "order,paid,requested,service,first reply\n7001,2022-01-10 09:30,2022-03-01 10:00,parts,2022-03-01 12:00\n";
    let audit = audited(setting("2022-04-30T00:00:00+08:00"), &[("a.csv", table)]);
    assert_ne!(verdicts(&audit)["7001"], "missed");
    let record = |table: &str| {
        let audit = audited(setting("2022-04-30T00:00:00+08:00"), &[("a.csv", table)]);
        audit.case(0, &mut |_| None).0.record[0].kinds.clone().unwrap_or_default()
    };
    use aftersales::case::EventKind;
    assert!(!record(table).contains(&EventKind::PartsSent));
    let with = table.replace("first reply\n", "first reply,parts-sent\n");
    assert!(record(&with).contains(&EventKind::PartsSent));
}

#[test]
fn what_a_row_says_of_an_answer_is_the_answers_own() {
    let table = "order,paid,requested,service,first reply,effective,appointment-confirmed,channel\n\
        7001,2022-01-10 09:30,2022-03-01 10:00,engineer,2022-03-01 12:00,no,2022-03-01 13:00,WhatsApp\n";
    let audit = audited(setting("2022-03-04T00:00:00+08:00"), &[("a.csv", table)]);
    let (case, _) = audit.case(0, &mut |_| None);
    let of = |kind: &str| case.events.iter().find(|event| event.kind.word() == kind).expect("an event");
    assert_eq!(of("seller-replied").effective, Some(false));
    assert_eq!(of("appointment-confirmed").channel.map(|channel| channel.word()), Some("other"));
    // A word for an event that is not known is said, and one that a person has told of is used.
    let log = "order,event,time\n7001,付款,2022-01-10 09:30\n7001,派工,2022-03-01 10:00\n";
    let mut audit = Audit::new(setting("2022-03-04T00:00:00+08:00"));
    let events = vec![("付款".to_owned(), aftersales::case::EventKind::PaymentSucceeded)];
    audit.begin("log.csv", TableOptions { events, ..TableOptions::default() });
    audit.push(log.as_bytes());
    audit.end();
    assert_eq!(audit.case(0, &mut |_| None).0.events.len(), 1);
    assert_eq!(
        audit.report().problems.iter().map(|one| (&*one.found, one.wanted)).collect::<Vec<_>>(),
        [("派工", "event")]
    );
}

#[test]
fn every_kind_of_event_can_be_what_a_column_holds() {
    for kind in aftersales::case::EventKind::ALL {
        assert!(Meaning::from_word(kind.word()).is_some(), "{}", kind.word());
    }
}

#[test]
fn whether_a_column_holds_shops_or_people_shows_in_its_cells() {
    let meaning = |cells: &str| {
        Columns::look(format!("order,卖家名称(Seller Name)\n{cells}").as_bytes(), None).columns[1].meaning
    };
    assert_eq!(meaning("1,Lily Wang\n2,Tom Li\n"), Meaning::Salesperson);
    assert_eq!(meaning("1,Jinan East Laser Co., Ltd\n2,激光设备有限公司\n"), Meaning::Shop);
}

/// A deadline that runs is told even where another was missed before: it can still be kept.
#[test]
fn what_can_still_be_done_in_time_is_not_hidden_behind_what_was_missed() {
    let table = "order,paid,requested at,service,first reply,appointment confirmed at\n\
        7001,2022-01-10 09:30,2022-03-01 10:00,engineer,2022-03-05 10:00,2022-03-06 10:00\n\
        7002,2022-01-10 09:30,2022-03-09 10:00,engineer,,\n\
        7003,2022-01-10 09:30,2022-03-01 10:00,engineer,,\n";
    let audit = audited(setting("2022-03-10T00:00:00+08:00"), &[("orders.csv", table)]);
    let report = audit.report();
    assert_eq!((report.due, report.still_due, report.due_in_day, report.due_in_three_days), (2, 1, 0, 1));
    assert_eq!(report.due_next.as_deref(), Some("2022-03-11T10:00:00+08:00"));
    let due = audit.select(&Select { due: true, ..Select::default() });
    let rows: Vec<_> = due.into_iter().map(|at| audit.row_of(at as usize)).collect();
    let told: Vec<_> = rows
        .iter()
        .map(|row| (row.order.as_str(), row.verdict, row.due_clause, row.due.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            ("7002", Verdict::Running, "reply", Some("2022-03-11T10:00:00+08:00")),
            ("7001", Verdict::Refused, "engineer-visit", Some("2022-03-20T23:59:59+08:00")),
        ]
    );
    assert_eq!((rows[1].running, rows[1].late_hours), (1, Some(157)));
    // To its last second it runs.
    let due_at = |as_of: &str| audited(setting(as_of), &[("orders.csv", table)]).report().due;
    assert_eq!(due_at("2022-03-11T10:00:00+08:00"), 2);
    assert_eq!(due_at("2022-03-11T10:00:01+08:00"), 1);
    assert_eq!(due_at("2022-03-20T23:59:59+08:00"), 1);
    assert_eq!(due_at("2022-03-21T00:00:00+08:00"), 0);
    // Of orders that no rule is known to cover nothing is said to run.
    let of_nobody = Setting { facts: Vec::new(), ..setting("2022-03-10T00:00:00+08:00") };
    assert_eq!(audited(of_nobody, &[("orders.csv", table)]).report().due, 0);
}

/// Hours since are told where they are known: not of a day without its time.
#[test]
fn how_late_it_is_is_told_where_it_is_known() {
    let table = "order,paid,requested at,service,first reply\n\
        7001,2022-01-10 09:30,2022-03-01 10:00,engineer,\n7002,2022-01-10 09:30,2022-03-01,engineer,\n";
    let audit = audited(setting("2022-03-10T00:00:00+08:00"), &[("orders.csv", table)]);
    let rows: Vec<_> = (0..audit.len()).map(|at| audit.row_of(at)).collect();
    let told: Vec<_> = rows.iter().map(|row| (row.verdict, row.late_hours)).collect();
    assert_eq!(told, [(Verdict::Refused, Some(157)), (Verdict::Refused, None)]);
}

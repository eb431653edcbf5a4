//! Files as sellers have them: what their headings and cells say, and what is not known.
#![cfg(all(not(target_arch = "wasm32"), feature = "audit"))]

mod support;

use aftersales::audit::{Audit, TableOptions};
use aftersales::case::Moment;
use aftersales::time::SHANGHAI;
use support::tables::{audited, setting, verdicts};
use support::zone;

const AS_OF: &str = "2022-03-04T00:00:00+08:00";

/// What an audit says of each order of these tables, of machinery that was paid on Alibaba.
fn said_of(files: &[(&str, &str)]) -> Vec<(String, &'static str)> {
    verdicts(&audited(setting(AS_OF), files)).into_iter().collect()
}

fn wanted_in(files: &[(&str, &str)]) -> Vec<&'static str> {
    let problems = audited(setting(AS_OF), files).report().problems;
    problems.iter().map(|one| one.wanted).collect()
}

#[test]
fn a_request_that_two_tables_tell_is_one_though_one_tells_less() {
    let first = "Order Number,Payment Time,Service Request Time,Service Type\n\
        1,2022-01-10 09:00:00,2022-01-20 10:15:23,engineer\n";
    let head = "Order Number,Service Request Time,First Reply Time,Service Type,Effective\n";
    for row in [
        "1,2022-01-20 10:15:23,2022-01-21 09:00,engineer,yes",
        "1,2022-01-20 10:15,2022-01-21 09:00,engineer,yes",
        "1,2022-01-20 10:15,2022-01-21 09:00,,yes",
        "1,2022-01-20,2022-01-21 09:00,engineer,yes",
    ] {
        let second = format!("{head}{row}\n");
        assert_eq!(said_of(&[("a.csv", first), ("b.csv", &second)]), [("1".to_owned(), "met")], "{row}");
        assert_eq!(said_of(&[("b.csv", &second), ("a.csv", first)]), [("1".to_owned(), "met")], "{row}");
    }
    // The time is that of the row with the seconds, whichever names the service: the last second, and the one after it.
    let first = "Order Number,Payment Time,Service Request Time,Service Type\n\
        1,2022-01-10 09:00:00,2022-01-20 10:15,engineer\n";
    for (replied, verdict) in [("2022-01-22 10:15:23", "met"), ("2022-01-22 10:15:24", "refused")] {
        let second = format!("{head}1,2022-01-20 10:15:23,{replied},,yes\n");
        assert_eq!(said_of(&[("a.csv", first), ("b.csv", &second)])[0].1, verdict, "{replied}");
    }
    // A row that may be about either of two requests answers neither for sure.
    let two = "Order Number,Payment Time,Service Request Time,Service Type\n\
        1,2022-01-10 09:00:00,2022-01-20 10:15:23,engineer\n1,,2022-01-20 16:00:10,engineer\n";
    let day = format!("{head}1,2022-01-20,2022-01-21 09:00,engineer,yes\n");
    assert_ne!(said_of(&[("a.csv", two), ("b.csv", &day)])[0].1, "refused");
    // Asked for on another day it is another one, and nobody has answered the first.
    let other = format!("{head}1,2022-01-25 10:15,2022-01-25 11:00,engineer,yes\n");
    assert_eq!(said_of(&[("a.csv", first), ("b.csv", &other)]), [("1".to_owned(), "refused")]);
}

#[test]
fn a_zone_in_a_header_is_that_of_its_column() {
    let times = "2022-01-10 01:00:00,2022-01-20 10:15:00,2022-01-22T15:00:00+08:00,engineer,yes\n";
    for (head, verdict) in [
        ("paid_at_utc,requested_at_utc,first_reply_at,service_type,effective", "met"),
        ("Paid at (UTC),Requested at (UTC),First reply at,Service type,Effective", "met"),
        ("Paid at (UTC+0),Requested at (GMT+0),First reply at,Service type,Effective", "met"),
        // Nobody knows which clock it is: nothing is decided by another.
        ("Paid at (CST),Requested at (CST),First reply at,Service type,Effective", "undetermined"),
        (
            "Paid at (Lagos time),Requested at (Lagos time),First reply at,Service type,Effective",
            "undetermined",
        ),
        ("Paid at,Requested at,First reply at,Service type,Effective", "refused"),
        // What stands in the brackets names the column again.
        (
            "付款时间(Payment Time),申请时间(Request Time),回复时间(First Reply Time),Service type,Effective",
            "refused",
        ),
    ] {
        let table = format!("order_id,{head}\n2,{times}");
        assert_eq!(said_of(&[("a.csv", &table)]), [("2".to_owned(), verdict)], "{head}");
    }
    // Hours from UTC, and the second after the last: asked for at 10:15 by UTC+3, which is 15:15 in Beijing.
    for (replied, verdict) in [("15:15:00", "met"), ("15:15:01", "refused")] {
        let table = format!(
            "order_id,Paid at (UTC+3),Requested at (GMT+03:00),First reply at,Service type,Effective\n\
             2,2022-01-10 01:00:00,2022-01-20 10:15:00,2022-01-22T{replied}+08:00,engineer,yes\n"
        );
        let mut audit = Audit::new(setting(AS_OF));
        audit.begin("a.csv", TableOptions::default());
        audit.push(table.as_bytes());
        audit.end();
        audit.run(usize::MAX, &mut zone);
        assert_eq!(audit.row_of(0).verdict.word(), verdict, "{replied}");
    }
}

#[test]
fn words_of_cells_are_whole_words() {
    let event = |heading: &str, cell: &str| {
        let table = format!(
            "Order Number,Payment Time,Service Request Time,预约确认时间,Service Type,Channel\n\
             1,2022-01-10 09:00:00,2022-01-20 10:15:00,2022-01-21 10:00:00,{}\n",
            if heading == "Channel" { format!("local,{cell}") } else { format!("{cell},") }
        );
        let audit = audited(setting(AS_OF), &[("a.csv", &table)]);
        let (case, _) = audit.case(0, &mut |_| None);
        let found = case.events.iter().find_map(|event| match heading {
            "Channel" => event.channel.map(|channel| channel.word()),
            _ => event.service.map(|service| service.word()),
        });
        found.unwrap_or("-")
    };
    for (cell, channel) in [
        ("WeChat", "other"),
        ("微信", "other"),
        ("WhatsApp chat", "other"),
        ("voicemail", "other"),
        ("Platform chat", "platform"),
        ("platform", "platform"),
        ("E-Mail", "email"),
        ("request form", "request-form"),
        ("e-mail and phone", "-"),
    ] {
        assert_eq!(event("Channel", cell), channel, "{cell}");
    }
    for (cell, service) in [
        ("Engineer visit", "engineer"),
        ("No engineer needed - spare parts", "-"),
        ("remote guidance by engineer", "-"),
        ("video call", "remote-guidance"),
        ("上门取件退货", "-"),
        ("配件+上门", "-"),
        ("工程师上门", "engineer"),
    ] {
        assert_eq!(event("Service", cell), service, "{cell}");
    }
}

#[test]
fn a_message_of_somebody_unknown_is_no_silence() {
    let orders = "Order Number,Payment Time,Service Request Time,Service Type\n\
        1,2022-01-10 09:00,2022-01-20 10:15,engineer\n";
    let verdict = |sender: &str| {
        let messages = format!("Order Number,Time,Sender,Effective\n1,2022-01-20 11:00:00,{sender},yes\n");
        said_of(&[("o.csv", orders), ("m.csv", &messages)])[0].1
    };
    for sender in ["Seller", "Vendedor", "Agent", "Support", "客服小王", "Verkäufer"] {
        assert_eq!(verdict(sender), "met", "{sender}");
    }
    for sender in ["buyer", "Bestseller Trading (buyer)", "Message to seller", "cliente"] {
        assert_eq!(verdict(sender), "refused", "{sender}");
    }
    for sender in ["Lena", "x7", "Storey", "Agentov"] {
        assert_eq!(verdict(sender), "undetermined", "{sender}");
    }
    // Where others are called the seller, somebody with a name of her own is not.
    let both = "Order Number,Time,Sender,Effective\n1,2022-01-20 11:00:00,Lena,yes\n2,2022-01-20 11:00:00,Seller,yes\n";
    assert_eq!(said_of(&[("o.csv", orders), ("m.csv", both)])[0], ("1".to_owned(), "refused"));
    let messages = "Order Number,Time,Sender,Effective\n1,2022-01-20 11:00:00,Lena,perhaps\n";
    assert_eq!(wanted_in(&[("o.csv", orders), ("m.csv", messages)]), ["sender", "yes-or-no"]);
}

#[test]
fn dates_with_dots_are_written_as_the_other_columns_show() {
    let table = "Order Number,Payment Time,Service Request Time,First Reply Time,Service Type,Effective\n\
        1,01.15.2022 09:00,01.31.2022 10:15,02.01.2022 10:00,engineer,yes\n\
        2,01.16.2022 09:00,01.30.2022 10:15,02.01.2022 09:00,engineer,yes\n";
    assert_eq!(said_of(&[("a.csv", table)]), [("1".to_owned(), "met"), ("2".to_owned(), "met")]);
    // Those with strokes say nothing of those with dots.
    let mixed = table.replace("01.15.2022", "01/15/2022").replace("01.16.2022", "01/16/2022");
    let mixed = mixed.replace("01.31.2022", "01.02.2022").replace("01.30.2022", "01.02.2022");
    let audit = audited(setting(AS_OF), &[("a.csv", &mixed)]);
    let (case, _) = audit.case(0, &mut |_| None);
    let asked = case.events.iter().find(|event| event.kind.word() == "service-requested").unwrap();
    let Moment::Within(asked_at) = asked.at else { panic!("{asked:?}") };
    assert_eq!(asked_at.from.rfc3339(&SHANGHAI), "2022-02-01T10:15:00+08:00");
}

#[test]
fn a_cross_is_no_yes_and_no_no() {
    let table = "Order Number,Payment Time,Service Request Time,First Reply Time,Service Type,Effective\n\
        1,2022-01-10 09:00,2022-01-20 10:15,2022-01-21 10:15,engineer,x\n";
    assert_eq!(said_of(&[("a.csv", table)])[0].1, "undetermined");
    assert_eq!(wanted_in(&[("a.csv", table)]), ["yes-or-no"]);
}

#[test]
fn numbers_are_joined_by_what_is_seen_of_them() {
    let orders = "Order Number,Payment Time,Service Request Time,Service Type\n\
        7001,2022-01-10 09:00,2022-01-20 10:15,engineer\n7001E3,2022-01-10 09:00,2022-01-20 10:15,engineer\n";
    for number in [
        "7001\u{200b}",
        "\u{200e}7001",
        "'7001'",
        "’7001",
        "\"=HYPERLINK(\"\"https://x.example\"\",\"\"7001\"\")\"",
    ] {
        let replies = format!("Order Number,First Reply Time,Effective\n{number},2022-01-21 09:00,yes\n");
        let expected = [("7001".to_owned(), "met"), ("7001E3".to_owned(), "refused")];
        assert_eq!(said_of(&[("o.csv", orders), ("r.csv", &replies)]), expected, "{number}");
    }
    // A day with its hour is no count of seconds.
    let replies =
        "Order Number,First Reply Time,Effective\n7001,2022012110,yes\n7001E3,2022-01-21 09:00,yes\n";
    assert_eq!(said_of(&[("o.csv", orders), ("r.csv", replies)])[0].1, "unread");
}

#[test]
fn what_is_completed_beside_a_payment_is_the_order() {
    let orders =
        "Order Number,付款时间,发货时间,完成时间\n1,2022-01-01 09:00,2022-01-03 09:00,2022-01-25 12:00\n";
    let requests =
        "Order Number,Service Request Time,Service Type,First Reply Time\n1,2022-01-20 13:00,engineer,\n";
    assert_eq!(said_of(&[("o.csv", orders), ("r.csv", requests)]), [("1".to_owned(), "refused")]);
}

#[test]
fn columns_named_again_in_another_order_are_read_in_that() {
    let table = "Order Number,Payment Time,Service Request Time,First Reply Time,Service Type,Effective\n\
        1,2022-01-10 09:00:00,2022-01-20 10:15:00,2022-01-21 10:15:00,engineer,yes\n\n\
        Order Number,Payment Time,First Reply Time,Service Request Time,Service Type,Effective\n\
        2,2022-01-10 09:00:00,2022-01-21 10:15:00,2022-01-20 10:15:00,engineer,yes\n";
    let files = [("a.csv", table)];
    assert_eq!(said_of(&files), [("1".to_owned(), "met"), ("2".to_owned(), "met")]);
    assert_eq!(wanted_in(&files), ["order"]);
    assert_eq!(audited(setting(AS_OF), &files).report().rows, 3);
    // Rows that wait for what shows whether their numbers are rounded stand as the columns stood before.
    let long = table.replace("\n1,", "\n8145678901234500,").replace("\n2,", "\n8145678901234567,");
    let expected = [("8145678901234500".to_owned(), "met"), ("8145678901234567".to_owned(), "met")];
    assert_eq!(said_of(&[("a.csv", &long)]), expected);
}

#[test]
fn a_reply_counts_in_whichever_column_it_stands() {
    let table = "Order Number,Payment Time,Service Request Time,First Response Time,Reply Time,Service Type,Effective\n\
        1,2022-01-10 09:00,2022-01-20 10:15,2022-01-21 10:15,2022-01-25 10:00,engineer,yes\n\
        2,2022-01-10 09:00,2022-01-20 10:15,,2022-01-21 10:15,engineer,yes\n";
    assert_eq!(said_of(&[("a.csv", table)]), [("1".to_owned(), "met"), ("2".to_owned(), "met")]);
}

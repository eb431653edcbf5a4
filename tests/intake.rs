//! What people paste: dates and times by the hundred, then whole conversations.
#![cfg(not(target_arch = "wasm32"))]

use aftersales::case::{EventKind, Party};
use aftersales::intake::{DayMonth, PasteFlag, PasteOptions, PastedEvent, read_paste};
use aftersales::time::Date;

/// A line of the table: where it comes from, the text, what is to be read.
struct Written {
    source: String,
    text: String,
    wanted: String,
}

fn table() -> Vec<Written> {
    let lines = include_str!("intake/timestamps.txt").lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (source, rest) = line.split_once(" | ").expect("source | text => time");
            let (text, wanted) = rest.rsplit_once(" => ").expect("source | text => time");
            let text = text.replace("\\n", "\n").replace("\\t", "\t");
            let text = text.replace('␟', "\u{202f}").replace('␣', "\u{a0}").replace('⟶', "\u{200e}");
            Written { source: source.to_owned(), text, wanted: wanted.to_owned() }
        })
        .collect()
}

/// What was read, in the words of the table.
fn read(event: Option<&PastedEvent>) -> String {
    let Some(event) = event else { return "none".to_owned() };
    let mut words = vec![event.at.clone().unwrap_or_else(|| "none".to_owned())];
    if let Some(other) = &event.or_at {
        words.push(format!("or {other}"));
    }
    if let Some(until) = &event.until {
        words.push(format!("until {until}"));
    }
    if let Some(zone) = &event.zone {
        words.push(format!("zone={zone}"));
    }
    if !event.offsets.is_empty() {
        words.push(format!("offsets={}", event.offsets.join(",")));
    }
    words.extend(event.flags.iter().map(|flag| format!("!{}", flag.word())));
    words.join(" ")
}

#[test]
fn every_written_form_is_read_as_it_is_meant_or_flagged() {
    let mut wrong = Vec::new();
    for written in table() {
        let paste = read_paste(&written.text, &PasteOptions::default());
        let found = read(paste.events.first());
        if found != written.wanted {
            wrong.push(format!(
                "{} | {:?}\n  wanted {}\n  found  {found}",
                written.source, written.text, written.wanted
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), table().len(), wrong.join("\n"));
}

/// What a text was read as, an event a line: time, author, kind, service, text.
fn story(text: &str, options: &PasteOptions) -> Vec<String> {
    let paste = read_paste(text, options);
    let said = |event: &PastedEvent| {
        let kind = event.kind.map_or("-", |kind| kind.word());
        let service = event.service.map_or_else(String::new, |service| format!(" {}", service.word()));
        let author = event.author.as_deref().unwrap_or("-");
        let line = event.belongs_to.map_or_else(String::new, |line| format!(" of {line}"));
        let machine = if event.automatic == Some(true) { " automatic" } else { "" };
        let first = event.text.lines().next().unwrap_or_default();
        format!("{} {author}: {kind}{service}{machine}{line} | {first}", event.at.as_deref().unwrap_or("?"))
    };
    let unread = |lines: &aftersales::intake::UnreadLines| format!("unread {} {}", lines.line, lines.text);
    paste.events.iter().map(said).chain(paste.unread.iter().map(unread)).collect()
}

fn expect(text: &str, wanted: &[&str]) {
    assert_eq!(story(text, &PasteOptions::default()), wanted);
}

/// A conversation of the file: its name, the text, and how it is to be read.
fn conversations(file: &str) -> Vec<(&str, &str, Vec<&str>)> {
    let blocks = file.split("\n=== ").skip(1);
    let block = |block| {
        let (name, rest): (&str, &str) = str::split_once(block, '\n').expect("a name over its text");
        let (text, wanted) = rest.rsplit_once("\n---\n").expect("a line of strokes under the text");
        (name, text, wanted.lines().filter(|line| !line.is_empty()).collect())
    };
    blocks.map(block).collect()
}

#[test]
fn every_conversation_is_read_with_its_times_authors_and_suggestions() {
    const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/intake/messages.txt");
    let file = std::fs::read_to_string(FILE).expect("the file of conversations");
    let told = |text: &str| {
        let flags = |event: &PastedEvent| {
            event.flags.iter().map(|flag| format!(" !{}", flag.word())).collect::<String>()
                + if event.nothing_came == Some(true) { " nothing-came" } else { "" }
        };
        let events = read_paste(text, &PasteOptions::default()).events;
        let mut lines = story(text, &PasteOptions::default());
        for (line, event) in lines.iter_mut().zip(&events) {
            let at = line.rfind(" | ").map_or(line.len(), |_| line.find(" | ").unwrap_or(line.len()));
            line.insert_str(at, &flags(event));
        }
        lines
    };
    let all = conversations(&file);
    if std::env::var_os("AFTERSALES_REWRITE").is_some() {
        let head = file.split("\n=== ").next().unwrap_or_default();
        let blocks = all
            .iter()
            .map(|(name, text, _)| format!("\n=== {name}\n{text}\n---\n{}\n", told(text).join("\n")));
        std::fs::write(FILE, format!("{head}{}", blocks.collect::<String>())).expect("the file is written");
        return;
    }
    let wrong = all.iter().filter(|(_, text, wanted)| told(text) != *wanted);
    let wrong = wrong.map(|(name, text, wanted)| {
        format!("{name}\n  wanted\n    {}\n  found\n    {}", wanted.join("\n    "), told(text).join("\n    "))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), all.len(), wrong.join("\n"));
}

#[test]
fn a_whatsapp_export_tells_who_asked_and_who_answered() {
    expect(
        "10/03/2022, 09:00 - Messages and calls are end-to-end encrypted.\n\
         10/03/2022, 09:01 - Ana: Hello\n\
         14/03/2022, 09:02 - Ana: The laser does not work.\nPlease send an engineer\n2022-03-09 10:00 was the last day it ran\n\
         14/03/2022, 15:00 - Laser Factory: Automatic reply: we are closed\n\
         15/03/2022, 09:00 - Ana: Can you send an engineer please?\n\
         17/03/2022, 18:30 - Laser Factory: Sorry for the delay, our colleague calls you at 10",
        &[
            "2022-03-10T09:00:00 -: - | Messages and calls are end-to-end encrypted.",
            "2022-03-10T09:01:00 Ana: - | Hello",
            "2022-03-14T09:02:00 Ana: service-requested engineer | The laser does not work.",
            "2022-03-14T15:00:00 Laser Factory: seller-replied automatic of 3 | Automatic reply: we are closed",
            "2022-03-15T09:00:00 Ana: service-requested engineer of 3 | Can you send an engineer please?",
            "2022-03-17T18:30:00 Laser Factory: seller-replied of 3 | Sorry for the delay, our colleague calls you at 10",
        ],
    );
}

#[test]
fn a_wechat_copy_is_a_name_with_its_time_over_the_text() {
    expect(
        "王先生 2022-03-01 10:00:00\n机器坏了，请派工程师上门\n\n激光设备有限公司 2022-03-01 10:05:12\n收到您的需求，明天安排\n\
         王先生 2022-03-02 09:00:00\n好的",
        &[
            "2022-03-01T10:00:00 王先生: service-requested engineer | 机器坏了，请派工程师上门",
            "2022-03-01T10:05:12 激光设备有限公司: request-received | 收到您的需求，明天安排",
            "2022-03-02T09:00:00 王先生: - | 好的",
        ],
    );
}

#[test]
fn a_mail_thread_is_read_from_its_quotations_whatever_stands_first() {
    expect(
        "Thanks\n\nOn Fri, Mar 4, 2022 at 9:00 AM Laser Factory Support <s@f.cn> wrote:\n> We cannot send an engineer.\n>\n\
         > On Tue, Mar 1, 2022 at 10:00 AM Ana <ana@b.br> wrote:\n>> Please send an engineer, it is broken",
        &[
            "2022-03-04T09:00:00 Laser Factory Support: seller-refused | We cannot send an engineer.",
            "2022-03-01T10:00:00 Ana: service-requested engineer | Please send an engineer, it is broken",
            "unread 1 Thanks",
        ],
    );
}

#[test]
fn what_stands_between_quoted_lines_is_not_the_quoted_writers() {
    expect(
        "On Sat, Mar 14, 2026 at 5:02 PM Lily Chen <lily@pump.example>\nwrote:\n\n> We cannot send an engineer.\n\nI want my money back now.\nTom",
        &[
            "2026-03-14T17:02:00 Lily Chen: seller-refused | We cannot send an engineer.",
            "unread 6 I want my money back now.",
        ],
    );
}

#[test]
fn a_mail_page_and_the_mail_it_quotes_are_two() {
    expect(
        "Lily Chen\nTue, Mar 17, 2026, 10:12 AM\nto me\nWe cannot send an engineer.\n\nOn Mon, Mar 16, 2026 at 9:12 AM Tom Reed <tom@reed.example> wrote:\n> please send an engineer",
        &[
            "2026-03-17T10:12:00 Lily Chen: seller-refused | to me",
            "2026-03-16T09:12:00 Tom Reed: service-requested engineer | please send an engineer",
        ],
    );
}

#[test]
fn notes_in_a_row_are_each_their_own() {
    expect(
        "2026-03-02 10:00 payment failed\n2026-03-14 14:00 buyer asked for refund\n2026-03-15 10:00 still broken",
        &[
            "2026-03-02T10:00:00 -: - | payment failed",
            "2026-03-14T14:00:00 -: refund-requested | buyer asked for refund",
            "2026-03-15T10:00:00 -: - | still broken",
        ],
    );
}

#[test]
fn a_year_that_is_not_clear_is_not_taken_from_the_day_of_copying() {
    let copied_on = Date::new(2026, 11, 21);
    let at = |text: &str| {
        let options = PasteOptions { copied_on, ..PasteOptions::default() };
        read_paste(text, &options).events[0].at.clone()
    };
    assert_eq!(at("26/03/14 09:41 paid"), None);
    assert_eq!(at("21/1/70 13:13 paid"), None);
    assert_eq!(at("Mar 26, 09:41 paid").as_deref(), Some("2026-03-26T09:41:00"));
    assert_eq!(at("Nov 22, 09:41 paid").as_deref(), Some("2025-11-22T09:41:00"));
    assert_eq!(at("Feb 29, 09:41 paid").as_deref(), Some("2024-02-29T09:41:00"));
    assert_eq!(at("yesterday 09:41 paid").as_deref(), Some("2026-11-20T09:41:00"));
}

#[test]
fn days_are_counted_from_the_copy_and_from_the_days_around() {
    let options = PasteOptions { copied_on: Date::new(2024, 3, 15), ..PasteOptions::default() };
    let at = |text: &str| -> Vec<String> {
        let events = read_paste(text, &options).events;
        events.iter().map(|event| event.at.clone().unwrap_or_else(|| "?".to_owned())).collect()
    };
    for (note, day) in [
        ("heute Morgen um 9:00 bezahlt", "2024-03-15"),
        ("gestern Morgen um 9:00 bezahlt", "2024-03-14"),
        ("hoy por la mañana a las 9:00 pagué", "2024-03-15"),
        ("ayer por la mañana a las 9:00 pagué", "2024-03-14"),
        ("esta mañana a las 9:00 pagué", "2024-03-15"),
        ("esta manhã às 9:00 paguei", "2024-03-15"),
        ("mañana a las 9:00", "2024-03-16"),
        ("morgen um 9:00", "2024-03-16"),
        ("大前天 9:00 付款", "2024-03-12"),
        ("前天 9:00 付款", "2024-03-13"),
    ] {
        assert_eq!(at(note), [format!("{day}T09:00:00")], "{note}");
    }
    // Where it was written the next day had begun.
    let chat = "Mar 15, 10:00 Rosa: Please send an engineer.\nMar 16, 09:00 Bo: We cannot send one.";
    assert_eq!(at(chat), ["2024-03-15T10:00:00", "2024-03-16T09:00:00"]);
    // A day that is still to come is not the one of the year before.
    assert_eq!(at("Mar 14: seller confirmed the visit\nMar 20: engineer arrived"), ["2024-03-14", "?"]);
    assert_eq!(at("2021-12-30 paid\nJan 2: asked for an engineer"), ["2021-12-30", "2022-01-02"]);
    // A month back at most, and 120 days on; a leap day only where there is one.
    let second =
        |first: &str, second: &str| at(&format!("{first} paid\n{second}: asked for an engineer"))[1].clone();
    assert_eq!(second("2022-03-10", "Feb 7"), "2022-02-07");
    assert_eq!(second("2022-03-10", "Feb 6"), "2024-02-06");
    assert_eq!(second("2022-03-10", "Jul 8"), "2022-07-08");
    assert_eq!(second("2022-03-10", "Jul 9"), "2023-07-09");
    assert_eq!(second("2023-12-30", "Feb 29"), "2024-02-29");
    let over_new_year = "Dec 30, 10:00 Rosa: Please send an engineer.\nJan 2, 09:00 Bo: We cannot send one.";
    assert_eq!(at(over_new_year), ["2023-12-30T10:00:00", "2024-01-02T09:00:00"]);
}

#[test]
fn an_order_page_tells_the_times_of_its_labels_and_facts() {
    let text = "Alibaba.com\nTrade Assurance order\nOrder number 1234567890123\nOrder time: Apr. 25, 2022, 14:19:33 PDT.\n\
                Payment time\nApr. 26, 2022, 08:00:00 PDT.\nShipping time\nMay 2, 2022, 09:00:00 PDT.\nOrder total: US $12,500.00";
    expect(
        text,
        &[
            "2022-04-25T14:19:33-07:00 -: order-placed | Order time:",
            "2022-04-26T08:00:00-07:00 -: payment-succeeded | Payment time",
            "2022-05-02T09:00:00-07:00 -: shipped | Shipping time",
            "unread 3 Order number 1234567890123",
        ],
    );
    let facts = read_paste(text, &PasteOptions::default()).facts;
    let facts: Vec<_> =
        facts.iter().map(|fact| format!("{} {} ({})", fact.fact, fact.value, fact.line)).collect();
    assert_eq!(facts, ["platform alibaba (1)", "tradeAssurance true (2)", "orderAmount 12500.00 USD (9)"]);
}

#[test]
fn a_fact_that_a_line_denies_or_asks_about_is_none() {
    let told = |line: &str| {
        let facts = read_paste(line, &PasteOptions::default()).facts;
        facts.iter().map(|fact| format!("{}={}", fact.fact, fact.value)).collect::<Vec<_>>().join(" ")
    };
    for line in [
        "this is not alibaba, it's 1688",
        "I bought the same on aliexpress",
        "This was not a trade assurance order",
        "Is it a trade assurance order?",
        "это не AliExpress",
    ] {
        assert_eq!(told(line), "", "{line}");
    }
    assert_eq!(told("мне на AliExpress обещали возврат"), "platform=aliexpress");
    assert_eq!(told("Disney toys, AliExpress order 123"), "platform=aliexpress");
}

fn suggest_nothing(texts: &[&str]) {
    for text in texts {
        let paste = read_paste(text, &PasteOptions::default());
        assert_eq!(paste.events[0].kind, None, "{text}: {:?}", paste.events[0].because);
    }
}

/// The lines of a list, without those that say what it is.
fn listed(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[test]
fn what_did_not_happen_is_not_suggested_and_what_did_is() {
    let kind = |note: &str| {
        let paste = read_paste(note, &PasteOptions::default());
        paste.events.first().and_then(|event| event.kind).map(|kind| kind.word())
    };
    let invented: Vec<String> = listed(include_str!("intake/nothing.txt"))
        .filter_map(|note| Some(format!("{note}: {}", kind(note)?)))
        .collect();
    assert!(invented.is_empty(), "{}", invented.join("\n"));
    let missed: Vec<String> = listed(include_str!("intake/happened.txt"))
        .filter_map(|line| {
            let (wanted, note) = line.split_once(" | ")?;
            (kind(note) != Some(wanted)).then(|| format!("{line}: {:?}", kind(note)))
        })
        .collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    suggest_nothing(&[
        "2022-03-05 the seller has not replied",
        "2022-03-05 no answer from the seller",
        "2022-03-05 seller didn't answer",
        "2022-03-05 I replied to them",
        "2022-03-05 the order is unpaid",
        "2022-03-05 卖家没有回复",
        "2022-03-05 未付款",
        "2022-03-05 they will send the parts sent list",
        "2022-03-05 payment failed",
        "2022-03-05 el vendedor no respondió",
        "2022-03-05 продавец не ответил",
    ]);
}

#[test]
fn what_people_write_to_one_another_says_what_happened_and_no_more() {
    let said = |by: &str, text: &str| {
        let name = if by == "buyer" { "Tom" } else { "Lily" };
        let chat = format!("[2022-03-14, 09:00:00] Tom: hello\n[2022-03-14, 10:00:00] {name}: {text}\n");
        let roles = [("Tom".to_owned(), Party::Buyer), ("Lily".to_owned(), Party::Seller)];
        let paste = read_paste(&chat, &PasteOptions { roles: roles.to_vec(), ..PasteOptions::default() });
        let event = paste.events.iter().find(|event| event.line == 2)?;
        // Its place alone says that it answers.
        event.kind.filter(|_| !event.flags.contains(&PasteFlag::ByPlace)).map(EventKind::word)
    };
    // However people are greeted, they are told the same.
    let greetings = [
        "",
        "Good morning my friend, ",
        "朋友，",
        "Guten Morgen, ",
        "Bom dia meu amigo, ",
        "صباح الخير يا صديقي، ",
    ];
    let otherwise: Vec<String> = listed(include_str!("intake/said.txt"))
        .flat_map(|line| greetings.map(|greeting| (line, greeting)))
        .filter_map(|(line, greeting)| {
            let [by, wanted, text] = line.splitn(3, " | ").collect::<Vec<_>>().try_into().unwrap();
            let found = said(by, &format!("{greeting}{text}")).unwrap_or("-");
            (found != wanted).then(|| format!("{greeting}{line}: {found}"))
        })
        .collect();
    assert!(otherwise.is_empty(), "{} of them:\n{}", otherwise.len(), otherwise.join("\n"));
}

/// What is told of a day before the message is not dated by the message without a word.
#[test]
fn a_message_of_another_day_is_marked() {
    let marked = |text: &str| {
        let chat = format!("[2022-03-14, 09:00:00] Lily: hello\n[2022-03-14, 10:00:00] Tom: {text}\n");
        let roles = [("Tom".to_owned(), Party::Buyer), ("Lily".to_owned(), Party::Seller)];
        let paste = read_paste(&chat, &PasteOptions { roles: roles.to_vec(), ..PasteOptions::default() });
        let event = &paste.events[1];
        (event.kind.is_some(), event.flags.contains(&PasteFlag::SeveralTimes))
    };
    let told = [
        "I paid on 3 Feb by TT",
        "I received the machine 3 weeks ago",
        "I requested an engineer 10 days ago and still nobody",
        "on Feb 20 I opened a dispute",
        "ayer abrí una disputa",
        "pagué hace 2 meses",
        "j'ai ouvert un litige hier",
        "am 20. Februar habe ich bezahlt",
        "вчера открыл спор",
        "оплатил 20 февраля",
        "我昨天付款了",
        "I paid last week",
        "I paid in January",
        "ich habe am Montag bezahlt",
        "am 20.02. habe ich bezahlt",
        "paguei dia 20/02",
        "the goods arrived on 20/2",
        "周一付款了",
        "engineer came last Monday but left",
        "há duas semanas pedi um técnico",
        "оплатил в понедельник",
        "оплатил в среду",
    ];
    let unmarked: Vec<_> = told
        .into_iter()
        .filter(|text| marked(text) != (true, true))
        .map(|text| (text, marked(text)))
        .collect();
    assert!(unmarked.is_empty(), "{unmarked:?}");
    for now in [
        "I paid",
        "I paid 1/2 of it",
        "I paid in full",
        "please send an engineer on Monday",
        "please send an engineer within 3 days",
        "send 2 engineers tomorrow please",
    ] {
        assert_eq!(marked(now), (true, false), "{now}");
    }
}

#[test]
fn what_is_asked_announced_or_said_of_others_is_not_suggested() {
    suggest_nothing(&[
        "2022-03-05 10:00 Has the payment been received?",
        "2022-03-05 10:00 您付款了吗",
        "2022-03-05 10:00 Did you receive my request?",
        "2022-03-05 10:00 You want engineer or refund?",
        "2022-03-05 10:00 I paid a local technician",
        "2022-03-05 10:00 Já paguei o técnico local",
        "2022-03-05 10:00 why do you refuse?",
        "2022-03-05 10:00 Ninguém respondeu",
        "2022-03-05 10:00 please reply",
        "seller must reply before 2022-03-17 10:00",
        "退款截止时间：2022-03-17 10:00:00",
        "自动确认收货时间 2022-03-17 10:00:00",
    ]);
}

#[test]
fn the_time_of_a_message_stands_above_beside_or_below_its_author() {
    let layouts = [
        "2022-03-15 09:01\nAna: please send an engineer\n2022-03-16 15:20\nBo: we refuse to come",
        "————— 2022-03-15 —————\nAna  09:01\nplease send an engineer\n————— 2022-03-16 —————\nBo  15:20\nwe refuse to come",
        "Ana:\n2022/3/15 09:01\nplease send an engineer\nBo:\n2022/3/16 15:20\nwe refuse to come",
        "2022-03-15 09:01 Ana\nplease send an engineer\n2022-03-16 15:20 Bo\nwe refuse to come",
        "Ana\nTue, Mar 15, 2022, 9:01 AM (3 days ago)\nplease send an engineer\nBo\nWed, Mar 16, 2022, 3:20 PM (2 days ago)\nwe refuse to come",
        "De: Ana\nEnviada em: terça-feira, 15 de março de 2022 09:01\nAssunto: x\n\nplease send an engineer\n\nDe: Bo\nEnviada em: quarta-feira, 16 de março de 2022 15:20\nAssunto: x\n\nwe refuse to come",
    ];
    for text in layouts {
        expect(
            text,
            &[
                "2022-03-15T09:01:00 Ana: service-requested engineer | please send an engineer",
                "2022-03-16T15:20:00 Bo: seller-refused | we refuse to come",
            ],
        );
    }
}

#[test]
fn a_chat_that_names_the_day_once_or_not_at_all_keeps_its_messages() {
    let options = PasteOptions { copied_on: Date::new(2022, 3, 16), ..PasteOptions::default() };
    for text in [
        "Yesterday\nAna  9:01 AM\nplease send an engineer\nToday\nBo  3:20 PM\nwe refuse to come",
        "Tuesday, March 15th\nAna\n  9:01 AM\nplease send an engineer\nWednesday, March 16th\nBo\n  3:20 PM\nwe refuse to come",
        "昨天\nAna\n上午九点零一分\nplease send an engineer\n今天\nBo\n下午三点二十分\nwe refuse to come",
    ] {
        assert_eq!(
            story(text, &options),
            [
                "2022-03-15T09:01:00 Ana: service-requested engineer | please send an engineer",
                "2022-03-16T15:20:00 Bo: seller-refused | we refuse to come",
            ],
            "{text}"
        );
    }
    let undated =
        read_paste("Ana  9:01 AM\nplease send an engineer\nBo  3:20 PM\nwe refuse to come", &options);
    let told: Vec<_> = undated.events.iter().map(|event| (&event.at, &event.flags[..])).collect();
    assert_eq!(told, [(&None, &[PasteFlag::NoDayAtAll][..]), (&None, &[PasteFlag::NoDayAtAll][..])]);
}

#[test]
fn a_table_of_messages_has_an_author_in_each_row() {
    for text in [
        "2022-03-15 09:01:00\tAna\tplease send an engineer\n2022-03-16 15:20:00\tBo\twe refuse to come",
        "Date,From,Message\n2022-03-15 09:01:00,Ana,\"please send an engineer\"\n2022-03-16 15:20:00,Bo,\"we refuse to come\"",
        "Ana | 2022-03-15 09:01 | please send an engineer\nBo | 2022-03-16 15:20 | we refuse to come",
    ] {
        let told: Vec<_> =
            story(text, &PasteOptions::default()).into_iter().map(|line| line.replace('"', "")).collect();
        let told: Vec<_> = told.iter().filter(|line| !line.starts_with("unread 1 Date,")).collect();
        assert_eq!(
            told,
            [
                "2022-03-15T09:01:00 Ana: service-requested engineer | please send an engineer",
                "2022-03-16T15:20:00 Bo: seller-refused | we refuse to come",
            ],
            "{text}"
        );
    }
}

#[test]
fn a_line_with_several_times_and_a_name_that_says_little_are_left_to_the_person() {
    let paste = read_paste(
        "I asked for an engineer on 2022-03-01, they refused on 2022-03-09",
        &PasteOptions::default(),
    );
    assert_eq!(paste.events[0].flags, [PasteFlag::SeveralTimes]);
    let roles = |text: &str| {
        let authors = read_paste(text, &PasteOptions::default()).authors;
        authors.iter().map(|author| author.role.map(|role| role.word())).collect::<Vec<_>>()
    };
    assert_eq!(roles("[2022-03-01, 10:00] Acme Sales: hi\n[2022-03-01, 10:01] Lily: hi"), [None, None]);
    assert_eq!(roles("[2022-03-01, 10:00] Alibaba Support: hi"), [Some("platform")]);
    assert_eq!(
        roles("[2022-03-01, 10:00] Laser Factory: hi\n[2022-03-01, 10:01] Ana: hi"),
        [Some("seller"), Some("buyer")]
    );
}

#[test]
fn notes_in_several_languages_suggest_what_happened() {
    for (text, kind) in [
        ("2022-03-05 10:00 seller replied", "seller-replied"),
        ("2022-03-05 10:00 paid the balance", "payment-succeeded"),
        ("2022-03-05 10:00 engineer requested", "service-requested"),
        ("2022-03-05 10:00 request received by the seller", "request-received"),
        ("2022-03-05 10:00 appointment confirmed", "appointment-confirmed"),
        ("2022-03-05 10:00 engineer arrived", "engineer-arrived"),
        ("2022-03-05 10:00 seller refused", "seller-refused"),
        ("2022-03-05 10:00 parts sent", "parts-sent"),
        ("2022-03-05 10:00 delivered", "delivered"),
        ("2022-03-05 10:00 卖家回复", "seller-replied"),
        ("2022-03-05 10:00 申请工程师上门", "service-requested"),
        ("2022-03-05 10:00 已付款", "payment-succeeded"),
        ("2022-03-05 10:00 el vendedor respondió", "seller-replied"),
        ("2022-03-05 10:00 pagado", "payment-succeeded"),
        ("2022-03-05 10:00 o vendedor respondeu", "seller-replied"),
        ("2022-03-05 10:00 le vendeur a répondu", "seller-replied"),
        ("2022-03-05 10:00 продавец ответил", "seller-replied"),
        ("2022-03-05 10:00 оплачено", "payment-succeeded"),
        ("2022-03-05 10:00 تم الدفع", "payment-succeeded"),
        ("2022-03-05 10:00 buyer: asked for an engineer", "service-requested"),
    ] {
        let paste = read_paste(text, &PasteOptions::default());
        assert_eq!(paste.events[0].kind.map(|kind| kind.word()), Some(kind), "{text}");
    }
}

#[test]
fn the_order_of_day_and_month_is_that_of_the_whole_paste() {
    let order = |text: &str| {
        let finding = read_paste(text, &PasteOptions::default()).day_month;
        (finding.order.map(|order| order.word()), finding.because.map(|because| because.word()))
    };
    assert_eq!(
        order("03/04/2022 10:00 paid\n14/04/2022 10:00 shipped"),
        (Some("day-first"), Some("over-twelve"))
    );
    assert_eq!(
        order("03/04/2022 10:00 paid\n04/14/2022 10:00 shipped"),
        (Some("month-first"), Some("over-twelve"))
    );
    assert_eq!(
        order("Fri 03/04/2022 10:00 paid\n04/05/2022 10:00 shipped"),
        (Some("month-first"), Some("weekday"))
    );
    assert_eq!(
        order("03/04/2022 10:00 a\n01/05/2022 10:00 b\n02/06/2022 c"),
        (Some("day-first"), Some("in-order"))
    );
    assert_eq!(order("03/04/2022 10:00 paid"), (None, None));
    // Both orders in one paste: no line speaks for another.
    assert_eq!(order("14/04/2022 10:00 a\n04/15/2022 10:00 b\n03/04/2022 10:00 c"), (None, None));
}

#[test]
fn messages_of_metas_downloads_are_mended_and_pictures_and_calls_are_no_words() {
    use aftersales::case::Value;
    use aftersales::intake::read_log;
    let text = |text: &str| Value::Text(text.to_owned());
    let message = |author: &str, at: i64, fields: Vec<(&str, Value)>| {
        let mut all =
            vec![("sender_name".to_owned(), text(author)), ("timestamp_ms".to_owned(), Value::Integer(at))];
        all.extend(fields.into_iter().map(|(name, value)| (name.to_owned(), value)));
        Value::Map(all)
    };
    // Each byte of UTF-8 is written as a letter of its own, and the newest stands first.
    let buyer = "M\u{c3}\u{a1}rcia Souza";
    let messages = vec![
        message("Factory", 1_710_536_400_123, vec![("content", text("Qual \u{c3}\u{a9} o modelo?"))]),
        message(
            "Factory",
            1_710_500_000_000,
            vec![("call_duration", Value::Integer(0)), ("content", text("Factory missed a call."))],
        ),
        message(
            buyer,
            1_710_406_862_456,
            vec![(
                "content",
                text("A m\u{c3}\u{a1}quina n\u{c3}\u{a3}o funciona, preciso de um t\u{c3}\u{a9}cnico"),
            )],
        ),
        message(buyer, 1_710_406_800_000, vec![("photos", Value::List(Vec::new()))]),
    ];
    let paste = read_log(
        &[(1, Value::Map(vec![("messages".to_owned(), Value::List(messages))]))],
        &PasteOptions::default(),
    );
    let told: Vec<_> = paste
        .events
        .iter()
        .map(|event| (event.author.as_deref(), event.kind.map(|kind| kind.word()), event.text.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (Some("Factory"), Some("seller-replied"), "Qual é o modelo?"),
            (None, None, "Factory missed a call."),
            (
                Some("Márcia Souza"),
                Some("service-requested"),
                "A máquina não funciona, preciso de um técnico"
            ),
            (Some("Márcia Souza"), None, ""),
        ]
    );
    assert_eq!(paste.events[2].at.as_deref(), Some("2024-03-14T09:01:02+00:00"));
    assert_eq!(paste.events[3].flags, [PasteFlag::NoWords]);
}

#[test]
fn that_nothing_came_is_read_in_every_language_of_the_page_and_with_its_channel() {
    for text in [
        "2022-03-04 10:00 no answer by e-mail",
        "2022-03-04 10:00 sem resposta por e-mail",
        "2022-03-04 10:00 sin respuesta por correo electrónico",
        "2022-03-04 10:00 pas de réponse par courriel",
        "2022-03-04 10:00 邮件没有回复",
        "2022-03-04 10:00 郵件沒有回覆",
        "2022-03-04 10:00 нет ответа на почту",
        "2022-03-04 10:00 لا رد على البريد",
        "2022-03-04 10:00 keine Antwort per E-Mail",
    ] {
        let event = &read_paste(text, &PasteOptions::default()).events[0];
        let channel = event.channel.map(|channel| channel.word());
        assert_eq!((event.nothing_came, event.kind, channel), (Some(true), None, Some("email")), "{text}");
    }
    for text in ["2022-03-04 10:00 seller silent", "2022-03-04 10:00 лишь тишина", "2022-03-04 10:00 没回复"]
    {
        assert_eq!(read_paste(text, &PasteOptions::default()).events[0].nothing_came, Some(true), "{text}");
    }
    assert_eq!(
        read_paste("2022-03-04 10:00 seller replied", &PasteOptions::default()).events[0].nothing_came,
        None
    );
}

#[test]
fn what_is_guessed_says_by_which_words() {
    let paste = read_paste(
        "[14/03/2022, 09:00:00] Ana: Acabei de pagar pelo Alibaba\n[15/03/2022, 09:00:00] Ana: a máquina quebrou, preciso de um técnico\n[15/03/2022, 10:00:00] Bo: ok",
        &PasteOptions::default(),
    );
    assert_eq!(paste.events[0].kind.map(|kind| kind.word()), Some("payment-succeeded"));
    let facts: Vec<_> =
        paste.facts.iter().map(|fact| (fact.fact, fact.value.as_str(), fact.because.as_str())).collect();
    assert_eq!(facts, [("platform", "alibaba", "alibaba"), ("paidOnPlatform", "true", "pagar pelo alibaba")]);
    let roles: Vec<_> = paste
        .authors
        .iter()
        .map(|author| (author.role.map(|role| role.word()), author.because.as_deref()))
        .collect();
    assert_eq!(roles, [(Some("buyer"), Some("técnico")), (Some("seller"), Some("técnico"))]);
    // What was not paid, or elsewhere, tells nothing of the platform's own way to pay.
    let paid = |text: &str| {
        read_paste(text, &PasteOptions::default()).facts.iter().any(|fact| fact.fact == "paidOnPlatform")
    };
    assert!(
        !paid("I have not paid through Alibaba")
            && !paid("paid by bank transfer, not on Alibaba")
            && paid("I paid via Alibaba")
    );
}

#[test]
fn a_sellers_no_is_a_refusal_however_it_is_said_and_nothing_else_is() {
    let kind = |author: &str, said: &str| {
        let text = format!(
            "[13/03/2022, 14:20:00] Ana: Please send an engineer\n[13/03/2022, 15:20:00] {author}: {said}"
        );
        read_paste(&text, &PasteOptions::default()).events[1].kind.map(|kind| kind.word())
    };
    let refusals = listed(include_str!("intake/refusals.txt"));
    let promises = listed(include_str!("intake/promises.txt"));
    let missed: Vec<_> = refusals.filter(|said| kind("Seller Li", said) != Some("seller-refused")).collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    let accused: Vec<_> = promises.filter(|said| kind("Seller Li", said) == Some("seller-refused")).collect();
    assert!(accused.is_empty(), "{}", accused.join("\n"));
    for said in [
        "You refused to send an engineer",
        "we refuse to pay",
        "the machine is not working, please send an engineer",
    ] {
        assert_ne!(kind("Ana", said), Some("seller-refused"), "{said}");
    }
    let note = |said: &str| {
        read_paste(&format!("2022-03-05 10:00 {said}"), &PasteOptions::default()).events[0]
            .kind
            .map(|kind| kind.word())
    };
    for said in [
        "engineer did not come",
        "seller did not send the parts",
        "seller agreed to send an engineer",
        "seller asked for a video of the machine",
    ] {
        assert_eq!(note(said), None, "{said}");
    }
}

#[test]
fn what_arrives_on_the_way_is_not_delivered() {
    let kind = |said: &str| {
        read_paste(&format!("2022-03-05 10:00 {said}"), &PasteOptions::default()).events[0]
            .kind
            .map(|kind| kind.word())
    };
    for said in [
        "a máquina chegou no porto de Santos",
        "goods arrived at customs",
        "Goods arrived at the port.",
        "Delivered to the airport in Miami",
        "delivered to the seller's warehouse",
        "la machine est arrivée à la douane",
        "Entregado en la aduana",
        "доставлен на склад в Китае",
        "станок приехал на таможню",
        "已送达海关",
        "تم التوصيل إلى الميناء",
    ] {
        assert_ne!(kind(said), Some("delivered"), "{said}");
    }
    for said in [
        "a máquina chegou na fábrica",
        "goods arrived at our warehouse in Porto Alegre",
        "goods arrived, customs was fast",
        "delivered, important parts inside",
        "entregue na porta",
        "delivered in Puerto Rico",
        "entregue em Porto Alegre",
        "доставлен на наш склад",
        "доставлен портативный станок",
        "delivered to us after customs",
        "delivered USB hub",
        "delivered the sorting machine",
        "已送达香港",
        "станок приехал",
        "已送达我们仓库",
    ] {
        assert_eq!(kind(said), Some("delivered"), "{said}");
    }
}

mod any_text {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

        /// Nothing makes it panic, and every span lies inside the text, on borders of characters.
        #[test]
        fn is_read_without_a_panic_and_with_spans_inside_it(
            parts in proptest::collection::vec(prop_oneof![
                "\\PC{0,6}", "[0-9]{1,4}", "[-/.:, \\t\\n\\[\\]()+]{1,2}",
                prop::sample::select(vec!["2022-03-01", "10:00", "PM", "下午", "Mar", "年", "GMT+8", "wrote:", "\u{202f}", "🙂", "昨天", "Sent:", "From: X"])
                    .prop_map(str::to_owned),
            ], 0..40),
        ) {
            let text: String = parts.concat();
            let units: Vec<u16> = text.encode_utf16().collect();
            let paste = read_paste(&text, &PasteOptions::default());
            let spans = paste.events.iter().flat_map(|event| [(event.from, event.to), (event.time_from, event.time_to)]);
            for (from, to) in spans.chain(paste.unread.iter().map(|lines| (lines.from, lines.to))) {
                prop_assert!(from <= to && to as usize <= units.len());
                prop_assert!(String::from_utf16(&units[from as usize..to as usize]).is_ok());
            }
        }
    }
}

#[test]
fn days_named_in_brackets_are_counted_back_from_the_day_of_the_copy() {
    let at = |text: &str, (year, month, day): (i32, u32, u32)| {
        let options = PasteOptions { copied_on: Date::new(year, month, day), ..PasteOptions::default() };
        read_paste(text, &options).events.first().and_then(|event| event.at.clone()).unwrap_or_default()
    };
    // An app calls today by another name: the same day of the week is a week ago.
    assert_eq!(at("[Monday 10:03] Ana: Hello\n", (2024, 3, 4)), "2024-02-26T10:03:00");
    assert_eq!(at("[Sunday, 23:59] Ana: Hello\n", (2024, 3, 4)), "2024-03-03T23:59:00");
    assert_eq!(at("[Thursday 10:03] Ana: Hello\n", (2024, 3, 1)), "2024-02-29T10:03:00");
    assert_eq!(at("[29 de fev., 10:03] Ana: Olá\n", (2024, 3, 1)), "2024-02-29T10:03:00");
    assert_eq!(at("[lundi] Ana : Bonjour\n", (2024, 3, 3)), "2024-02-26");
    assert_eq!(at("[Dec 31] Ana: Hello\n", (2024, 1, 1)), "2023-12-31");
}

#[test]
fn a_day_that_is_not_known_is_not_that_of_the_messages_around_it() {
    let text = "[2024-03-01, 10:00] Ana: Send an engineer\n[?, 09:00] Ben: He comes on 22.02.2024\n\
                [?] Ben: or on 23.02.2024\n[2024-03-02, 10:00] Ana: Nobody came\n";
    let options = PasteOptions { copied_on: Date::new(2024, 3, 4), ..PasteOptions::default() };
    let read = read_paste(text, &options);
    let times: Vec<_> = read.events.iter().map(|event| event.at.as_deref()).collect();
    assert_eq!(times, [Some("2024-03-01T10:00:00"), None, None, Some("2024-03-02T10:00:00")]);
    for event in &read.events[1..3] {
        assert!(event.flags.contains(&PasteFlag::NoDayAtAll), "{}: {:?}", event.text, event.flags);
    }
    // The day of the week that stands beside a day is compared with it.
    let differs = read_paste("[Monday, March 1] Ana: Hello\n", &options);
    assert!(differs.events[0].flags.contains(&PasteFlag::WeekdayDiffers), "{differs:?}");
    // Pages and versions in brackets are no days.
    for text in ["[1/2] Ana: part one\n", "[12] Ana: twelve\n", "[2.5] Ben: the version\n"] {
        assert!(read_paste(text, &options).events.iter().all(|event| event.at.is_none()), "{text}");
    }
}

#[test]
fn days_and_months_without_a_year_are_put_in_order_by_all_of_them() {
    let read = |text: &str, order: Option<DayMonth>| {
        let copied_on = Date::new(2022, 3, 18);
        let options = PasteOptions { copied_on, day_month: order, ..PasteOptions::default() };
        let events = read_paste(text, &options).events;
        let times: Vec<_> = events.iter().map(|event| (event.at.clone(), event.or_at.clone())).collect();
        (times, events.iter().any(|event| event.flags.contains(&PasteFlag::DayOrMonth)))
    };
    let at = |time: &str| Some(time.to_owned());
    // One number over twelve speaks for the others, and what would lie ahead was a year ago.
    let told = read("[30/12 10:01] Ana: please send an engineer\n[2/1 09:00] Ben: we cannot\n", None);
    assert_eq!(told, (vec![(at("2021-12-30T10:01:00"), None), (at("2022-01-02T09:00:00"), None)], false));
    // Where nothing tells, both readings stay.
    let open = "[3/4 10:01] Ana: please send an engineer\n[3/4 10:30] Ben: we cannot\n";
    let both = (at("2021-04-03T10:01:00"), at("2022-03-04T10:01:00"));
    assert_eq!(read(open, None).0[0], both);
    assert!(read(open, None).1);
    assert_eq!(read(open, Some(DayMonth::MonthFirst)).0[0], (at("2022-03-04T10:01:00"), None));
    // What was more than 300 days ago may as well be to come, and a leap day is of a leap year.
    let note = |day: &str| read(&format!("{day} asked for an engineer\n"), None).0[0].clone();
    assert_eq!(note("22/05"), (at("2021-05-22"), None));
    assert_eq!(note("21/05"), (None, None));
    assert_eq!(note("29/02"), (None, None));
    // The same either way is one day.
    assert_eq!(read("[3/3 10:01] Ana: hello\n", None), (vec![(at("2022-03-03T10:01:00"), None)], false));
}

#[test]
fn a_page_of_a_chat_with_its_times_below_has_its_days_above() {
    let text = "YESTERDAY\nPlease send an engineer\n23:59\nTODAY\nWe cannot send an engineer\n00:01 ✓✓\n";
    let options = PasteOptions { copied_on: Date::new(2024, 3, 1), ..PasteOptions::default() };
    let told: Vec<_> =
        read_paste(text, &options).events.into_iter().map(|event| (event.at, event.author)).collect();
    let at = |time: &str| Some(time.to_owned());
    assert_eq!(told, [(at("2024-02-29T23:59:00"), None), (at("2024-03-01T00:01:00"), None)]);
}

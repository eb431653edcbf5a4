//! The command line: what it reads and writes, how it ends, and what a later run makes of an earlier one.
#![cfg(all(not(target_arch = "wasm32"), feature = "command"))]

use std::io::Write;
use std::process::{Command, Stdio};

/// Runs the command line: what it ends with, and what it writes.
fn run(words: &[&str], input: &str) -> (Option<i32>, String, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_aftersales"))
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    program.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let out = program.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (out.status.code(), text(out.stdout), text(out.stderr))
}

/// What is known of every order of the commands below.
const KNOWN: [&str; 14] = [
    "audit",
    "--as-of",
    "2022-03-04T00:00:00+08:00",
    "--zone",
    "Asia/Shanghai",
    "--whole",
    "--fact",
    "platform=alibaba",
    "--fact",
    "industry=machinery",
    "--fact",
    "paidOnPlatform=true",
    "--fact",
    "afterSalesMark=true",
];

/// Orders enough that every thread writes several parts, with more rows that are listed than are kept, rounded numbers that
/// wait, and a second heading.
#[test]
fn on_any_number_of_threads_the_command_line_says_the_same() {
    let folder = std::env::temp_dir().join(format!("aftersales-threads-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut table = "order,paid,requested at,service,first reply,shop\n".to_owned();
    for round in 0..1500 {
        table.push_str(&format!(
            "81456789012{:02}00000,2022-01-10 09:30,soon,engineer,,North\n",
            round % 90 + 10
        ));
    }
    table.push_str("paid,order,requested at,service,first reply,shop\n");
    for order in 0..60_000 {
        let (day, asked) = (1 + order % 28, if order % 3 == 0 { "2022-03-01 10:00" } else { "" });
        let paid = if order % 40 == 7 { "then".to_owned() } else { format!("2022-01-{day:02} 09:30:00") };
        table.push_str(&format!(
            "{paid},{},{asked},engineer,,Shop{}\n",
            7_000_000 + order * 7 % 60_013,
            order % 9
        ));
    }
    let (first, second) = (folder.join("first.csv"), folder.join("second.csv"));
    std::fs::write(&first, table).unwrap();
    std::fs::write(&second, "order,first reply\n7000007,2022-03-02 09:00\n7999999,tomorrow\n").unwrap();
    let report = folder.join("report.json");
    let both = [first.to_str().unwrap(), second.to_str().unwrap()];
    for more in [&["--format", "jsonl"][..], &["--sort", "read"], &["--stream"]] {
        let said = |threads: &str| {
            let words = [&KNOWN[..], more, &["--threads", threads], &both].concat();
            let is_whole = !more.contains(&"--stream");
            let report = ["--report", report.to_str().unwrap()];
            let told = run(&[&words[..], if is_whole { &report } else { &[] }].concat(), "");
            let written = is_whole.then(|| std::fs::read_to_string(report[1]).unwrap());
            (told, written)
        };
        let one = said("1");
        assert!(
            one.0.1.lines().count() > 60_000 && one.0.2.contains("more rows could not be used"),
            "{:?}",
            one.0.2
        );
        for threads in ["2", "5"] {
            assert!(said(threads) == one, "{more:?} on {threads} threads");
        }
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_command_line_says_the_same_and_how_it_ended() {
    let table =
        "order,paid,requested at,service,first reply\n=7001,2022-01-10 09:30,2022-03-01 10:00,engineer\n";
    let (code, out, _) = run(&KNOWN, table);
    assert_eq!(code, Some(1));
    assert!(
        out.starts_with("order,shop,") && out.contains("\"'=7001\",\"\",\"\",\"\",\"\",\"refused\""),
        "{out}"
    );
    let (code, out, told) =
        run(&[&KNOWN[..], &["--format", "jsonl"]].concat(), "order,paid\n7001,2022-01-10 09:30\n");
    assert_eq!(code, Some(0));
    assert_eq!(serde_json::from_str::<serde_json::Value>(&out).unwrap()["verdict"], "covered");
    assert!(told.contains("nothing is said of refusals"), "{told}");
    let told = ["--status", "paid=payment-succeeded", "--format", "jsonl"];
    let (_, out, _) = run(&[&KNOWN[..], &told].concat(), "order,status\n7001,paid\n");
    assert_ne!(serde_json::from_str::<serde_json::Value>(&out).unwrap()["verdict"], "unread");
    let (code, _, told) = run(&["audit", "--status", "paid=yes"], "");
    assert_eq!(
        (code, told.contains("'paid=yes'") && told.contains("wanted WORD=EVENT")),
        (Some(2), true),
        "{told}"
    );
    let (code, _, told) = run(&["audit", "--as-of", "yesterday"], "");
    assert_eq!(
        (code, told.contains("'yesterday'") && told.contains("wanted an instant")),
        (Some(2), true),
        "{told}"
    );
}

#[test]
fn a_report_tells_settings_and_problems_and_a_later_one_what_is_new() {
    let folder = std::env::temp_dir().join(format!("aftersales-report-{}", std::process::id()));
    let orders = folder.join("orders");
    std::fs::create_dir_all(&orders).unwrap();
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let (first, second) = (path("first.json"), path("second.json"));
    let read = |path: &str| {
        serde_json::from_str::<serde_json::Value>(&std::fs::read_to_string(path).unwrap()).unwrap()
    };
    let head = "order,paid,requested at,service,first reply,parts sent\n";
    std::fs::write(
        orders.join("a.csv"),
        format!("{head}7001,2022-01-10 09:30,2022-03-01 10:00,engineer,2022-03-01 12:00,\n"),
    )
    .unwrap();
    std::fs::write(orders.join("b.csv"), format!("{head}7002,2022-01-10 09:30,yesterday,engineer,,\n"))
        .unwrap();
    let orders = orders.to_str().unwrap().to_owned();
    let (code, ..) = run(&[&KNOWN[..], &["--report", &first, &orders]].concat(), "");
    assert_eq!(code, Some(0));
    let report = read(&first);
    assert_eq!((&report["report"]["orders"], &report["report"]["badRows"]), (&2.into(), &1.into()));
    assert_eq!(report["report"]["problems"][0]["wanted"], "time");
    assert_eq!(report["settings"]["facts"]["platform"], "alibaba");
    assert_eq!(report["digest"].as_str().unwrap().len(), 32);
    // The second day brings a refusal.
    std::fs::write(
        folder.join("orders/b.csv"),
        format!("{head}7002,2022-01-10 09:30,2022-03-01 10:00,engineer,,\n"),
    )
    .unwrap();
    let (code, out, _) = run(&[&KNOWN[..], &["--since", &first, "--report", &second, &orders]].concat(), "");
    assert_eq!(code, Some(1), "{out}");
    assert!(out.starts_with("order,") && out.lines().next().unwrap().ends_with(",since"), "{out}");
    let line = out.lines().find(|line| line.contains("7002")).unwrap();
    assert!(line.ends_with(",\"freshly-bad\""), "{line}");
    assert_eq!(read(&second)["report"]["since"][0]["since"], "freshly-bad");
    assert_ne!(read(&second)["digest"], report["digest"]);
    // What was made under other settings is not compared with.
    let (code, _, told) = run(&["audit", "--since", &first, &orders], "");
    assert_eq!((code, told.contains("other settings")), (Some(2), true), "{told}");
    let (code, _, told) = run(&[&KNOWN[..], &["--since", &path("orders/a.csv"), &orders]].concat(), "");
    assert_eq!((code, told.contains("it is no report")), (Some(2), true), "{told}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn what_is_missed_and_never_refused_ends_otherwise_than_a_refusal() {
    let table = "order,paid,requested at,service,first reply,effective,channel,appointment confirmed at,engineer arrived at\n\
        7001,2022-01-10 09:30,2022-02-01 10:00,engineer,2022-02-01 12:00,yes,email,2022-02-02 10:00,\n";
    let (code, out, told) = run(&KNOWN, table);
    assert_eq!(code, Some(4), "{out}{told}");
}

#[test]
fn a_file_is_not_read_and_written_over_at_once() {
    let path = std::env::temp_dir().join(format!("aftersales-over-{}.csv", std::process::id()));
    let table = "order,paid\n7001,2022-01-10 09:30\n";
    std::fs::write(&path, table).unwrap();
    let name = path.to_str().unwrap();
    for words in [["-o", name], ["--report", name]] {
        let (code, _, told) = run(&[&KNOWN[..], &words, &[name]].concat(), "");
        assert_eq!((code, told.contains("to be written over")), (Some(2), true), "{told}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), table);
    }
    std::fs::remove_file(&path).unwrap();
}

/// Whoever writes into the folder that is read finds the next night what stood there the night before.
#[test]
fn what_is_written_into_a_folder_is_no_table_of_it() {
    let folder = std::env::temp_dir().join(format!("aftersales-folder-{}", std::process::id()));
    let within = folder.join("2022-03");
    std::fs::create_dir_all(&within).unwrap();
    std::fs::write(within.join("a.csv"), "order,paid\n7001,2022-01-10 09:30\n").unwrap();
    std::fs::write(folder.join("b.csv"), "order,paid\n7002,2022-01-10 09:30\n").unwrap();
    let (out, report) = (folder.join("z.csv"), folder.join("z.json"));
    let folder_name = folder.to_str().unwrap();
    let words = ["-o", out.to_str().unwrap(), "--report", report.to_str().unwrap(), folder_name];
    for _ in 0..2 {
        let (code, _, told) = run(&[&KNOWN[..], &words].concat(), "");
        assert_eq!((code, told.contains("2 orders in 2 tables")), (Some(0), true), "{told}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

//! Tables of orders: whatever stands in one, it is read to its end, and in two pieces it says what it says whole.
#![no_main]

use std::sync::LazyLock;

use aftersales::assess::Scope;
use aftersales::audit::{Audit, Place, Setting, TableOptions};
use aftersales::time::Instant;
use libfuzzer_sys::fuzz_target;

fn lines(pieces: &[&[u8]]) -> String {
    // One rulebook: to get ready for all takes longer than to read what is tried.
    let scope = Scope { rulebooks: vec!["alibaba-machinery-after-sales".to_owned()], ..Scope::default() };
    let mut audit = Audit::new(Setting::within(scope, Instant::from_unix(1_646_323_200)));
    audit.begin("orders.csv", TableOptions::default());
    pieces.iter().for_each(|piece| audit.push(piece));
    audit.end();
    audit.run(usize::MAX, &mut |_| None);
    let mut lines = String::new();
    let places: Vec<Place> = (0..audit.len()).map(|at| Place::of(at as u32)).collect();
    audit.csv_lines(false).push(&places, &mut lines, |_, line| line.push('\n'));
    let report = audit.report();
    lines + &format!("{} {}", report.rows, report.bad_rows)
}

/// Rows enough that what comes after them is read as it comes.
fn filler() -> Vec<u8> {
    let mut rows = b"order,paid,requested at,service,first reply,amount\n".to_vec();
    (0..3500).for_each(|row| rows.extend(format!("{row},2022-01-10 09:30,,,,\n").as_bytes()));
    rows
}

fuzz_target!(|bytes: &[u8]| {
    static FILLER: LazyLock<Vec<u8>> = LazyLock::new(filler);
    let middle = bytes.len() / 2;
    let (first, second) = bytes.split_at(middle);
    assert_eq!(lines(&[bytes]), lines(&[first, second]));
    // Once in many, as what comes before takes its time.
    if bytes.first().is_some_and(|byte| *byte == 0) {
        assert_eq!(lines(&[&FILLER, bytes]), lines(&[&FILLER, first, second]));
    }
});

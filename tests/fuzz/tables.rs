//! Tables of orders: whatever stands in one, it is read to its end, and in two pieces it says what it says whole.
#![no_main]

use aftersales::audit::{Audit, Setting, TableOptions};
use aftersales::time::Instant;
use libfuzzer_sys::fuzz_target;

fn lines(pieces: &[&[u8]]) -> String {
    let mut audit = Audit::new(Setting::at(Instant::from_unix(1_646_323_200)));
    audit.begin("orders.csv", TableOptions::default());
    pieces.iter().for_each(|piece| audit.push(piece));
    audit.end();
    audit.run(usize::MAX, &mut |_| None);
    let mut lines = String::new();
    for at in 0..audit.len() {
        audit.push_csv_line(at, false, &mut lines);
        lines.push('\n');
    }
    let report = audit.report();
    lines + &format!("{} {}", report.rows, report.bad_rows)
}

fuzz_target!(|bytes: &[u8]| {
    let middle = bytes.len() / 2;
    assert_eq!(lines(&[bytes]), lines(&[&bytes[..middle], &bytes[middle..]]));
});

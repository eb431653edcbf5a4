//! Pasted texts, and the logs of programs: whatever stands in one, it is read to its end.
#![no_main]

use aftersales::case::Value;
use aftersales::intake::{PasteOptions, read_log, read_paste};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = read_paste(text, &PasteOptions::default());
    if let Some(log) = Value::of_json(text) {
        let _ = read_log(&[(1, log)], &PasteOptions::default());
    }
});

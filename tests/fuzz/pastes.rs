//! Pasted texts, and the logs of programs: whatever stands in one, it is read to its end.
#![no_main]

use aftersales::intake::{PasteOptions, read_log, read_paste};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = read_paste(text, &PasteOptions::default());
    let _ = read_log(text);
});

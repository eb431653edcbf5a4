//! Pasted texts: every quoted line is one of the text, and nothing is read that does not stand in it.
#![no_main]

use aftersales::intake::{PasteOptions, read_log, read_paste};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = read_paste(text, &PasteOptions::default());
    let _ = read_log(text);
});

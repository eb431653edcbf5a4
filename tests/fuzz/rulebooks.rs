//! Rulebooks of one's own: whatever the file says, it is read and proved, or every mistake in it is named.
#![no_main]

use aftersales::drafting::look;
use aftersales::rulebooks::built_in;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let look = look(built_in(), text, &mut |_| None);
    assert!(look.json.is_empty() != look.faults.is_empty());
});

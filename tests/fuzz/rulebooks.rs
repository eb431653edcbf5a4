//! Rulebooks of one's own: whatever the file says, it is read, or every mistake in it is named.
#![no_main]

use aftersales::rulebook::Node;
use aftersales::rulebooks::built_in;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(node) = Node::of_yaml("fuzz.yaml", text)
        && let Err(faults) = built_in().clone().with(&node, &mut |_| None)
    {
        assert!(!faults.is_empty());
    }
});

//! A rulebook as somebody writes it: every mistake with its line, what can be proved of it, and the JSON that programs take.

use crate::case::Zones;
use crate::proofs;
use crate::rulebook::{Fault, Library, Node};
use crate::tree::data;

/// More bytes than this no rulebook has.
const BYTES_AT_MOST: usize = 1 << 20;

data! {
    /// Something in the text of a rulebook that cannot be used as it stands.
    RulebookFault {
        /// The line, from 1; 0 where it is of no line.
        line: u32,
        /// The names that lead there, as in `clauses[2].duty.within`.
        path: String,
        /// What stood there.
        found: String,
        /// What would have been understood.
        wanted: String,
        /// The word that may have been meant.
        meant: Option<String>,
    }

    /// Something that a rulebook does not hold.
    RulebookFinding {
        /// The part, edition and clause.
        place: String,
        /// What is not so, in a sentence.
        says: String,
        /// Lines of a worked case that shows it.
        example: Vec<String>,
    }

    /// The text of a rulebook, as it was read.
    RulebookLook {
        /// Its name; empty where it cannot be used.
        id: String,
        /// The same as JSON, which the engine takes; empty where it cannot be used.
        json: String,
        /// Every mistake.
        faults: Vec<RulebookFault>,
        /// What it does not hold; nothing is looked for while there are mistakes.
        findings: Vec<RulebookFinding>,
    }
}

/// Reads a rulebook of YAML or JSON beside those of a library, whose words it may use. `zones` tells the table of a zone by
/// its IANA name.
///
/// ```
/// use aftersales::{drafting, rulebooks::built_in};
/// let look = drafting::look(built_in(), "id: muster\nzoned: Europe/Berlin\n", &mut |_| None);
/// let fault = look.faults.iter().find(|fault| fault.found == "\"zoned\"").unwrap();
/// assert_eq!((fault.line, fault.meant.as_deref()), (2, Some("zone")));
/// assert!(look.json.is_empty());
/// ```
pub fn look(library: &Library, text: &str, zones: &mut Zones<'_>) -> RulebookLook {
    if text.len() > BYTES_AT_MOST {
        return refused(&[Fault::of_file("", 0, "more than a million bytes")]);
    }
    let node = match Node::of_yaml("", text) {
        Ok(node) => node,
        Err(wrong) => return refused(&[Fault::of_file("", wrong.line, &wrong.why)]),
    };
    let library = match library.with(&node, zones) {
        Ok(library) => library,
        Err(faults) => return refused(&faults),
    };
    let Some(rulebook) = library.rulebooks.last().copied() else { return refused(&[]) };
    let finding = |found: proofs::Finding| RulebookFinding {
        place: found.place,
        says: found.says,
        example: found.example,
    };
    RulebookLook {
        id: rulebook.id.to_owned(),
        json: node.json(),
        faults: Vec::new(),
        findings: proofs::of(rulebook).into_iter().map(finding).collect(),
    }
}

fn refused(faults: &[Fault]) -> RulebookLook {
    let told = |fault: &Fault| RulebookFault {
        line: fault.line,
        path: fault.path.clone(),
        found: fault.found.clone(),
        wanted: fault.wanted.clone(),
        meant: fault.meant.clone(),
    };
    RulebookLook {
        id: String::new(),
        json: String::new(),
        faults: faults.iter().map(told).collect(),
        findings: Vec::new(),
    }
}

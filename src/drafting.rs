//! A rulebook as somebody writes it: every mistake with its line, what can be proved of it, and the JSON that programs take.

use crate::assessment::Range;
use crate::case::Zones;
use crate::catalogue::{Words, words};
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
        /// What is not so, by its name.
        what: &'static str,
        /// What that names: words of the rulebook, and days.
        values: Vec<NamedValue>,
        /// The same in a sentence, in English.
        says: String,
        /// Lines of a worked case that shows it.
        example: Vec<String>,
    }

    /// Something that is named in a sentence.
    NamedValue {
        /// Its name in the sentence.
        name: &'static str,
        /// What it is.
        value: String,
    }

    /// A duty's window by some starts, each at noon.
    RulebookWindow {
        /// The clause that gives it.
        clause: &'static str,
        /// What that says.
        text: Words,
        /// What silence is deemed to be then, in the rulebook's own words.
        silence: Option<Words>,
        /// A start on a usual day; then the one from which it takes longest, where holidays make a difference.
        starts: Vec<RulebookStart>,
        /// The last start whose end is known, and the last day that its calendar holds.
        known: Option<KnownThrough>,
    }

    /// A start of a window, and its end.
    RulebookStart {
        /// The start.
        start: String,
        /// The end; two instants where it is not known to the second.
        end: Range,
    }

    /// How far a calendar reaches.
    KnownThrough {
        /// The last start whose end is known.
        start: String,
        /// The last day that the calendar holds.
        day: String,
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
        /// What the windows of its duties come to on days of its calendar.
        windows: Vec<RulebookWindow>,
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
        what: found.what.word(),
        values: found.what.values().into_iter().map(|(name, value)| NamedValue { name, value }).collect(),
        says: found.what.to_string(),
        example: found.example,
    };
    RulebookLook {
        id: rulebook.id.to_owned(),
        json: node.json(),
        faults: Vec::new(),
        findings: proofs::of(rulebook).into_iter().map(finding).collect(),
        windows: proofs::windows(rulebook).iter().map(window).collect(),
    }
}

fn window(worked: &proofs::WorkedWindow) -> RulebookWindow {
    let starts = worked.starts.iter().map(|(start, end)| RulebookStart {
        start: start.rfc3339(worked.zone),
        end: Range { from: end.from.rfc3339(worked.zone), to: end.to.rfc3339(worked.zone) },
    });
    let known = worked
        .known
        .map(|(start, day)| KnownThrough { start: start.rfc3339(worked.zone), day: day.to_string() });
    RulebookWindow {
        clause: worked.clause.id,
        text: words(worked.clause.text),
        silence: worked.silence.map(words),
        starts: starts.collect(),
        known,
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
        windows: Vec::new(),
    }
}

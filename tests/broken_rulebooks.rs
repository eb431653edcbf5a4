//! Rulebooks with every sort of mistake: each is named with its place, none is half used, nothing stops the program.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use aftersales::rulebook::{FAULTS_AT_MOST, Fault, Library, Node, What};
use aftersales::rulebooks::{FILES, built_in, bundle};
use support::zone;

const MUSTER: &str = include_str!("data/rulebooks/muster-returns.yaml");
const CAFE: &str = include_str!("data/rulebooks/repair-cafe.yaml");

fn read(node: &Node) -> Result<Library, Vec<Fault>> {
    let id = node.field("id").and_then(Node::text).unwrap_or_default();
    others(id).with(node, &mut zone)
}

/// All rulebooks but this one, with what it declares taken away, too.
fn others(id: &str) -> Library {
    static KNOWN: Mutex<BTreeMap<String, Library>> = Mutex::new(BTreeMap::new());
    if built_in().rulebook(id).is_none() {
        return built_in().clone();
    }
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let library = known.entry(id.to_owned()).or_insert_with(|| {
        let mut all = bundle(FILES).unwrap();
        let What::Map(fields) = &mut all.what else { panic!("no map") };
        let (_, rulebooks) = fields.iter_mut().find(|(name, _)| name == "rulebooks").unwrap();
        let What::List(items) = &mut rulebooks.what else { panic!("no list") };
        items.retain(|item| item.field("id").and_then(Node::text) != Some(id));
        Library::of(&all).unwrap()
    });
    library.clone()
}

/// The rulebooks that mistakes are made in, each whole.
fn rulebooks() -> Vec<Node> {
    let own = [MUSTER, CAFE].map(|text| Node::of_yaml("own.yaml", text).unwrap());
    let bundle = bundle(FILES).unwrap();
    own.into_iter().chain(bundle.field("rulebooks").unwrap().items().iter().cloned()).collect()
}

/// Every field of a tree: the steps that lead to the map that holds it, and its place there.
fn fields(node: &Node, steps: &mut Vec<usize>, found: &mut Vec<(Vec<usize>, usize)>) {
    match &node.what {
        What::Map(all) => {
            for (place, (_, value)) in all.iter().enumerate() {
                found.push((steps.clone(), place));
                steps.push(place);
                fields(value, steps, found);
                steps.pop();
            }
        }
        What::List(items) => {
            for (place, item) in items.iter().enumerate() {
                steps.push(place);
                fields(item, steps, found);
                steps.pop();
            }
        }
        _ => {}
    }
}

fn map_at<'n>(node: &'n mut Node, steps: &[usize]) -> &'n mut Vec<(String, Node)> {
    let Some((first, rest)) = steps.split_first() else {
        let What::Map(fields) = &mut node.what else { panic!("no map at {}", node.path) };
        return fields;
    };
    match &mut node.what {
        What::Map(fields) => map_at(&mut fields[*first].1, rest),
        What::List(items) => map_at(&mut items[*first], rest),
        _ => panic!("nothing below {}", node.path),
    }
}

/// Makes one mistake in every field that is picked, and gives what was found of each.
fn each_field(
    step: usize,
    mut mistake: impl FnMut(&mut Vec<(String, Node)>, usize) -> bool,
) -> Vec<(Node, Vec<Fault>)> {
    let mut all = Vec::new();
    for rulebook in rulebooks() {
        let mut places = Vec::new();
        fields(&rulebook, &mut Vec::new(), &mut places);
        for (steps, place) in places.into_iter().step_by(step) {
            let mut broken = rulebook.clone();
            let map = map_at(&mut broken, &steps);
            let there = map[place].1.clone();
            if mistake(map, place) {
                all.push((there, read(&broken).err().unwrap_or_default()));
            }
        }
    }
    assert!(all.len() > 200, "{}", all.len());
    all
}

fn is_language(name: &str) -> bool {
    matches!(name, "en" | "zh" | "de" | "es" | "fr" | "pt" | "ru" | "ar")
}

#[test]
fn a_misspelt_field_is_named_with_its_line_and_what_was_meant() {
    let mut names = Vec::new();
    let all = each_field(3, |map, place| {
        let name = map[place].0.clone();
        if is_language(&name) {
            return false;
        }
        map[place].0 = format!("{}{}q", &name[..1], &name[1..]);
        names.push(name);
        true
    });
    let mut unmeant = 0;
    for ((node, faults), name) in all.iter().zip(names) {
        let found =
            faults.iter().find(|fault| fault.line == node.line && fault.found.contains(&format!("{name}q")));
        let fault = found.unwrap_or_else(|| panic!("{}:{} {name}q: {faults:#?}", node.file, node.line));
        unmeant += usize::from(fault.meant.as_deref() != Some(&*name));
    }
    // Two facts may be as near as one another.
    assert!(unmeant * 20 < all.len(), "{unmeant} of {}", all.len());
}

#[test]
fn a_field_that_stands_twice_or_is_of_another_sort_is_named() {
    let twice = each_field(5, |map, place| {
        let again = map[place].clone();
        map.push(again);
        true
    });
    for (node, faults) in &twice {
        assert!(faults.iter().any(|fault| fault.line == node.line), "{} twice: {faults:#?}", node.path);
    }
    let sorts = each_field(3, |map, place| {
        let (node, what) = (&mut map[place].1, What::Map(vec![]));
        let empty = Node { what: What::Map(vec![]), ..node.clone() };
        node.what = if matches!(node.what, What::Map(_)) { What::List(vec![empty]) } else { what };
        true
    });
    for (node, faults) in &sorts {
        // Where it stands, or where what it was needed for stands.
        let is_near =
            |fault: &Fault| fault.path.starts_with(&node.path) || fault.line.abs_diff(node.line) < 40;
        assert!(faults.iter().any(is_near), "{} of another sort: {faults:#?}", node.path);
    }
}

/// What may be left out: the rest is needed, and missed by name.
const MAY_BE_MISSING: &[&str] = &[
    "last-seen",
    "yields-to",
    "readings",
    "or-governed-by",
    "published",
    "effective",
    "known-by",
    "until",
    "supersedes",
    "key-event",
    "zone",
    "free",
    "asked-within",
    "when",
    "opened-by",
    "services",
    "matter",
    "matter-not",
    "excused-when",
    "evidence",
    "action",
    "awaits",
    "extended-by",
    "letter",
    "topic",
    "once-deemed",
    "once-missed",
    "situations",
    "first-payment",
    "services-when",
    "explicit",
    "by-default",
    "opens-after",
    "closes-after",
    "used-by",
    "after",
    "every",
    "each",
    "weekdays-only",
    "buyer",
    "seller",
    "by",
    "opens",
    "answers",
    "has-topic",
    "de",
    "en",
    "zh",
    "within",
    "es",
    "fr",
    "pt",
    "ru",
    "ar",
    "joins-when",
    "paused",
    "left-at-least",
    "not-due-before",
    "counting",
    "days",
    "calendar",
    "roll",
    "each-holiday",
    "days-at-least",
    "festivals",
];

#[test]
fn what_is_missing_is_missed() {
    let mut names = Vec::new();
    let all = each_field(2, |map, place| {
        // What is like another clause takes from it what it does not say itself.
        let is_like = map.iter().any(|(name, _)| name == "like");
        names.push((map.remove(place).0, map.len(), is_like));
        true
    });
    for ((node, faults), (name, left, is_like)) in all.iter().zip(names) {
        let may = MAY_BE_MISSING.contains(&&*name)
            // Its kinds of event are among those that all share.
            || &*node.file == "own.yaml" && name == "events"
            || left == 0
            || is_like && name != "like"
            || node.path.contains("scope")
            || node.path.contains("given")
            || node.path.contains("when")
            // Of a start and a length that are both read otherwise, one is left.
            || node.path.contains("readings[") && name == "starts";
        let is_missed =
            faults.iter().any(|fault| fault.found.contains(&name) || fault.wanted.contains(&name));
        // What is declared nowhere is missed where it is used.
        let declares = [
            "id",
            "like",
            "sources",
            "questions",
            "calendars",
            "facts",
            "topics",
            "events",
            "letters",
            "actions",
        ]
        .contains(&&*name);
        assert!(
            may || is_missed || declares && !faults.is_empty(),
            "{} {}: {faults:#?}",
            node.file,
            node.path
        );
    }
}

#[test]
fn a_misspelt_word_is_named_with_its_line() {
    const FREE: [&str; 7] = ["id", "says", "title", "ask", "source", "name", "last-looked-for"];
    let all = each_field(2, |map, place| {
        let (name, node) = &mut map[place];
        // What opens a matter of another name is told by what answers that name.
        let is_free = FREE.contains(&&**name) || is_language(name) || name == "opens";
        match &mut node.what {
            What::Text(text) if !is_free => {
                *text = format!("{text}zz");
                true
            }
            _ => false,
        }
    });
    for (node, faults) in &all {
        assert!(
            faults.iter().any(|fault| fault.line == node.line),
            "{} {}: {faults:#?}",
            node.path,
            node.describe()
        );
    }
}

fn faults(text: &str) -> Vec<Fault> {
    match Node::of_yaml("own.yaml", text) {
        Ok(node) => read(&node).err().unwrap_or_default(),
        Err(wrong) => vec![Fault::of_file("own.yaml", wrong.line, &wrong.why)],
    }
}

#[test]
fn what_points_at_itself_or_at_nothing_is_told() {
    let with = |from: &str, to: &str| {
        assert!(MUSTER.contains(from), "{from}");
        faults(&MUSTER.replace(from, to))
    };
    let told = |faults: Vec<Fault>, word: &str| {
        assert!(
            faults.iter().any(|fault| fault.line > 0 && fault.to_string().contains(word)),
            "{word}: {faults:#?}"
        );
    };
    told(with("follows: answer", "follows: silence"), "silence");
    told(with("follows: answer", "follows: window"), "window");
    told(with("  - id: scope", "  - like: rules/scope\n    id: scope"), "rules/scope");
    told(with("source: muster-policy", "source: muster-polcy"), "did you mean \"muster-policy\"");
    told(with("calendar: de", "calendar: deu"), "did you mean \"de\"");
    told(with("zone: Europe/Berlin", "zone: Europe/Berln"), "Europe/Berln");
    told(
        with("id: muster-returns", "id: alibaba-one-year-warranty\nyields-to: [none]")
            .into_iter()
            .chain(with("id: muster-returns", "id: Muster"))
            .collect(),
        "small letters",
    );
    told(with("- id: return-requested", "- id: delivered"), "a name that the program has");
    told(with("is-consumer: yes", "is-consumer: maybe"), "yes or no");
    told(
        with("values: [germany, austria, france, other-eu, elsewhere]", "values: [germany, germany]"),
        "twice",
    );
    told(with("within: 2 working days", "within: 0 working days"), "a length");
    told(with("within: 2 working days", "within: 99999999999 years"), "a length");
    told(with("last-looked-for: 2026-11-28", "last-looked-for: 2026-02-30"), "a day");
}

#[test]
fn every_mistake_is_told_at_once() {
    let text = MUSTER
        .replace("bearer: seller", "bearer: seler")
        .replace("within: 2 working days", "within: two days")
        .replace("deemed: request-agreed", "deemed: request-agred")
        .replace("calendar: de", "calender: de");
    let faults = faults(&text);
    let lines: std::collections::BTreeSet<u32> = faults.iter().map(|fault| fault.line).collect();
    assert!(lines.len() >= 4, "{faults:#?}");
    assert!(faults.iter().any(|fault| fault.meant.as_deref() == Some("seller")), "{faults:#?}");
}

#[test]
fn what_is_huge_or_hostile_ends_soon_and_in_a_sentence() {
    let deep = format!("id: {}{}", "[".repeat(100_000), "]".repeat(100_000));
    let wide = format!("id: x\nclauses:\n{}", "  - { id: x }\n".repeat(60_000));
    let long = MUSTER.replace("Return policy of Muster", &"long ".repeat(100_000));
    let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
    let hostile = [
        (deep.as_str(), "limit"),
        (wide.as_str(), "more than"),
        (long.as_str(), "1 to 2000 letters"),
        (bomb, "a reference"),
        ("id: !!python/object:os.system x", "a tag"),
        ("? [a, b]\n: c", "a name that is no word"),
        ("id: x\n---\nid: y", "a second document"),
        ("", "fields"),
        ("just words", "fields"),
        ("- a\n- b", "fields"),
        ("id: \"\\0\"", "small letters"),
        ("id: x\n\tclauses: []", ""),
        ("{", ""),
    ];
    for (text, wanted) in hostile {
        let faults = faults(text);
        let start: String = text.chars().take(40).collect();
        assert!(!faults.is_empty() && faults.len() <= FAULTS_AT_MOST, "{start}");
        assert!(faults.iter().any(|fault| fault.to_string().contains(wanted)), "{start}: {faults:#?}");
    }
    let many = format!("id: x\n{}", (0..5_000).map(|n| format!("x{n}: y\n")).collect::<String>());
    assert_eq!(faults(&many).len(), FAULTS_AT_MOST);
}

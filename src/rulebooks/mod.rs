//! The rulebooks that come with the program: text files, one folder a rulebook, one file an edition. `common` holds the
//! sources and questions that several share.

use std::sync::LazyLock;

use crate::rulebook::{Fault, Library, Node, whole};

/// The files by name, such as `alibaba-one-year-warranty/2022-04-25`.
pub static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/rulebook_files.rs"));

static BUILT_IN: LazyLock<Library> =
    LazyLock::new(|| match bundle(FILES).and_then(|bundle| Library::of(&bundle)) {
        Ok(library) => library,
        Err(faults) => panic!("a rulebook is wrong: {}", faults[0]),
    });

/// All of them. Tests hold that they are free of mistakes.
///
/// ```
/// let library = aftersales::rulebooks::built_in();
/// assert_eq!(library.rulebooks[0].id, "alibaba-machinery-after-sales");
/// ```
///
/// # Panics
/// Where one of them has a mistake.
pub fn built_in() -> &'static Library {
    &BUILT_IN
}

/// What [`Library::of`] takes, of the rulebooks that come with the program, with the calendars that they count by only;
/// and the other calendars, for rulebooks of one's own.
///
/// # Errors
/// Where a file is missing or no YAML.
pub fn apart() -> Result<(Node, Node), Vec<Fault>> {
    let mut bundle = bundle(FILES)?;
    let is_used = |calendar: &Node| {
        let id = calendar.field("id").and_then(Node::text);
        built_in().calendars.iter().any(|known| Some(known.id) == id)
    };
    let others = bundle.split_off("calendars", &is_used);
    Ok((bundle, Node::of_items(others)))
}

/// What [`Library::of`] takes, of files such as [`FILES`]: each rulebook whole, in the order in which they are told of,
/// and the sources, questions and calendars that they share.
///
/// # Errors
/// Where a file is missing or no YAML.
pub fn bundle(files: &[(&str, &str)]) -> Result<Node, Vec<Fault>> {
    let tree = |name: &str| -> Result<Node, Vec<Fault>> {
        let found = files.iter().find(|(known, _)| *known == name);
        let file = format!("{name}.yaml");
        let (_, text) = found.ok_or_else(|| vec![Fault::of_file(&file, 0, "no such file")])?;
        Node::of_yaml(&file, text).map_err(|wrong| vec![Fault::of_file(&file, wrong.line, &wrong.why)])
    };
    let order = tree("common/rulebooks")?;
    let order: Vec<&str> = order.items().iter().filter_map(Node::text).collect();
    let mut ids: Vec<&str> = files.iter().filter_map(|(name, _)| name.strip_suffix("/rulebook")).collect();
    ids.sort_by_key(|id| (order.iter().position(|known| known == id).unwrap_or(order.len()), *id));
    let rulebooks = ids.iter().map(|id| {
        let rulebook = tree(&format!("{id}/rulebook"))?;
        whole(rulebook, &mut |edition| tree(&format!("{id}/{edition}")))
    });
    let rulebooks = rulebooks.collect::<Result<_, _>>()?;
    let calendars = files.iter().filter(|(name, _)| name.starts_with("calendars/"));
    let calendars = calendars.map(|(name, _)| tree(name)).collect::<Result<_, _>>()?;
    Ok(Node::of_fields(vec![
        ("sources", tree("common/sources")?),
        ("questions", tree("common/questions")?),
        ("calendars", Node::of_items(calendars)),
        ("facts", tree("common/facts")?),
        ("events", tree("common/events")?),
        ("rulebooks", Node::of_items(rulebooks)),
    ]))
}

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

/// All of them but one.
///
/// # Errors
/// Where a file is missing or no YAML, or where a rulebook has a mistake.
pub fn without(id: &str) -> Result<Library, Vec<Fault>> {
    let mut others = bundle(FILES)?;
    others.split_off("rulebooks", &|rulebook| rulebook.field("id").and_then(Node::text) != Some(id));
    Library::of(&others)
}

/// The rulebooks that come with the program, in pieces that are loaded when they are needed.
#[derive(Debug)]
pub struct Pieces {
    /// What [`Library::of`] takes: the rulebooks that any order may be under, and of the others when they join in; with
    /// the calendars that these count by.
    pub first: Node,
    /// The other calendars, for rulebooks of one's own.
    pub calendars: Node,
    /// Each rulebook that joins in, by its name, with the calendars that it counts by.
    pub joining: Vec<(String, Node)>,
}

impl Pieces {
    /// What every one of them is called, in the shape of [`Pieces::first`].
    pub fn titles(&self) -> Node {
        let first = self.first.field("rulebooks").map_or(&[][..], Node::items);
        let all = first.iter().chain(self.joining.iter().map(|(_, rulebook)| rulebook));
        let titles = all.filter_map(|rulebook| {
            let of = |name: &str| rulebook.field(name).cloned();
            Some(Node::of_fields(vec![("id", of("id")?), ("title", of("title")?)]))
        });
        Node::of_fields(vec![("rulebooks", Node::of_items(titles.collect()))])
    }
}

/// The rulebooks in pieces.
///
/// # Errors
/// Where a file is missing or no YAML, or where a rulebook has a mistake.
pub fn pieces() -> Result<Pieces, Vec<Fault>> {
    let mut first = bundle(FILES)?;
    let joining = first.split_off("rulebooks", &|rulebook| rulebook.field("joins-when").is_none());
    let awaited = joining.iter().filter_map(|rulebook| {
        let of = |name: &str| rulebook.field(name).cloned();
        Some(Node::of_fields(vec![("id", of("id")?), ("joins-when", of("joins-when")?)]))
    });
    let awaited = Node::of_items(awaited.collect());
    first.put("awaited", awaited);
    let all = Library::of(&first)?;
    let is_used = |library: &Library, calendar: &Node| {
        let id = calendar.field("id").and_then(Node::text);
        library.calendars.iter().any(|known| Some(known.id) == id)
    };
    let calendars = first.split_off("calendars", &|calendar| is_used(&all, calendar));
    let joining = joining.into_iter().map(|mut rulebook| {
        let library = all.with(&rulebook, &mut |_| None)?;
        let used = calendars.iter().filter(|calendar| is_used(&library, calendar));
        rulebook.put_items("calendars", used.cloned().collect());
        Ok((rulebook.field("id").and_then(Node::text).unwrap_or_default().to_owned(), rulebook))
    });
    let joining = joining.collect::<Result<_, Vec<Fault>>>()?;
    Ok(Pieces { first, calendars: Node::of_items(calendars), joining })
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
        ("letters", tree("common/letters")?),
        ("actions", tree("common/actions")?),
        ("rulebooks", Node::of_items(rulebooks)),
    ]))
}

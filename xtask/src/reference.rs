//! The reference of the package: facts, kinds of event, topics and problems, as the definitions have them.

use std::fmt::Write;

use aftersales::assessment::Kind;
use aftersales::case::{Attribute, EVENTS_AT_MOST, EventKind, Party, ProblemCode};
use aftersales::catalogue::{DeclaredSort, catalogue};
use aftersales::rulebook::Library;

/// The text, as Markdown.
pub fn text(library: &Library) -> String {
    let mut text = String::from(
        "# Reference\n\nWritten by the build, from the definitions that the program runs on. Types say the same for editors; this is \
         for reading.\n\n## Facts of an order\n\nEach may be absent, which is unknown.\n\n| fact | it is | asked as |\n|---|---|---|\n",
    );
    for word in &catalogue(library).declared {
        if word.of == DeclaredSort::Fact && word.is_shared {
            let values: Vec<String> = word.values.iter().map(|value| format!("`{}`", value.id)).collect();
            let is =
                if values.is_empty() { word.sort.unwrap_or_default().to_owned() } else { values.join(" ") };
            let _ = writeln!(text, "| `{}` | {is} | {} |", word.id, word.title.en);
        }
    }
    text += "\n## Events\n\nEach has `kind`, and `at` where its time is known: RFC 3339, or a local time or day with `zone`. ";
    let attributes = Attribute::WORDS.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    let _ = writeln!(
        text,
        "What else may be said of some: {attributes}.\n\n| kind | done by | what else |\n|---|---|---|"
    );
    for kind in EventKind::ALL {
        let traits = kind.traits();
        let by = traits.by.map_or("", Party::word);
        let more: Vec<String> =
            traits.attributes.iter().map(|attribute| format!("`{}`", attribute.word())).collect();
        let _ = writeln!(text, "| `{}` | {by} | {} |", kind.word(), more.join(" "));
    }
    text += "\n## Problems\n\nA case that is wrong in places is assessed all the same; `problems` says where (`path`), what was found \
             and what was wanted. `code` is one of:\n\n";
    for code in ProblemCode::WORDS {
        let _ = writeln!(text, "- `{code}`");
    }
    let _ = write!(
        text,
        "\n## Conclusions\n\n`kind` of a conclusion is one of: {}.\n\n## Limits\n\n- {EVENTS_AT_MOST} events of a case; more are a \
         problem, `too-many`.\n- {} events of a pasted text are listed, those that suggest something first; `leftOut` counts the rest.\n",
        Kind::WORDS.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "),
        aftersales::intake::EVENTS_AT_MOST,
    );
    text
}

//! The closed sets of words as plain data: for forms, columns and programs that must know all of them.

use crate::assess::{Age, Tone, Verdict};
use crate::case::{
    Attribute, Channel, Counter, EventKind, Fact, FactSort, FactValue, Matter, Party, Service, ThreadKind,
};
use crate::catalogue::{AskInfo, GivenInfo, SituationInfo, situation_info};
use crate::rulebook::{Clause, Condition, DeclaredWord, Declares, Grade, Library, Rule, Rulebook};
use crate::tree::data;

data! {
    /// Every closed set.
    Vocabulary {
        /// What an order may come to, the most pressing first.
        verdicts: Vec<Verdict>,
        /// How that may be seen.
        tones: Vec<Tone>,
        /// Whether the rules may have changed.
        ages: Vec<Age>,
        /// The services that a buyer can ask for.
        services: Vec<Service>,
        /// Where something may be said.
        channels: Vec<Channel>,
        /// The facts of an order that rulebooks share.
        facts: Vec<FactTraits>,
        /// The kinds of event.
        kinds: Vec<KindInfo>,
        /// What people may be waiting for.
        situations: Vec<SituationTraits>,
    }

    /// What a person may be waiting for, without what it is called.
    SituationTraits {
        /// The rulebook that it is of.
        rulebook: &'static str,
        /// Its name, unique in the rulebook.
        id: &'static str,
        /// Whether the rulebook joins in for some orders only.
        joins: bool,
        /// Whether its text is a law.
        is_law: bool,
        /// The event that it begins with.
        starts: EventKind,
        /// What that is about.
        topic: Option<Service>,
        /// Facts that it takes for granted.
        given: Vec<GivenInfo>,
        /// What is asked about it.
        asks: Vec<AskInfo>,
    }

    /// A fact of an order.
    FactTraits {
        /// Its name in JSON.
        id: Fact,
        /// `yes-no`, `choice`, `amount`, `time` or `length`.
        sort: &'static str,
        /// Whether a form shows it first.
        is_first: bool,
        /// Whether it decides which orders a rulebook covers that any order may be under.
        is_of_scope: bool,
        /// Its values; none where they are amounts, times or lengths.
        values: Vec<&'static str>,
    }

    /// A kind of event.
    KindInfo {
        /// Its name in JSON.
        id: EventKind,
        /// Who does it.
        by: Option<Party>,
        /// The kind of thread that it opens.
        opens: Option<ThreadKind>,
        /// The kind of thread that it answers.
        answers: Option<ThreadKind>,
        /// It may name the event that it belongs to.
        names: bool,
        /// It says which service it is about.
        has_service: bool,
        /// A table's word for a status may tell it.
        is_status: bool,
        /// What else may be said of it, with the words for it.
        attributes: Vec<AttributeInfo>,
    }

    /// Something that may be said of an event.
    AttributeInfo {
        /// Its name in JSON.
        id: Attribute,
        /// Its values; none where they are days, numbers or lists.
        values: Vec<&'static str>,
    }
}

/// All of them.
///
/// ```
/// let words = aftersales::vocabulary::vocabulary(aftersales::rulebooks::built_in());
/// assert_eq!(words.verdicts[0].word(), "refused");
/// assert!(words.kinds.iter().any(|kind| kind.id.word() == "seller-replied"));
/// ```
pub fn vocabulary(library: &Library) -> Vocabulary {
    let of_scopes = facts_of_scopes(library);
    Vocabulary {
        verdicts: Verdict::ALL.to_vec(),
        tones: Tone::ALL.to_vec(),
        ages: Age::ALL.to_vec(),
        services: Service::ALL.to_vec(),
        channels: Channel::ALL.to_vec(),
        facts: library.shared().iter().filter_map(|word| fact_traits(word, &of_scopes)).collect(),
        kinds: EventKind::ALL.iter().map(|kind| kind_info(*kind)).collect(),
        situations: library.rulebooks.iter().flat_map(|rulebook| situations(rulebook)).collect(),
    }
}

fn situations(rulebook: &'static Rulebook) -> impl Iterator<Item = SituationTraits> {
    let joins = !joins_in_always(rulebook);
    let mut clauses =
        rulebook.parts.iter().flat_map(|part| part.editions).flat_map(|edition| edition.clauses);
    let is_law = clauses.next().is_some_and(|clause| clause.source.grade == Grade::Statute);
    rulebook.situations.iter().map(move |situation| {
        let SituationInfo { id, title: _, starts, topic, given, asks } = situation_info(situation);
        SituationTraits { rulebook: rulebook.id, id, joins, is_law, starts, topic, given, asks }
    })
}

/// Whether any order may be under it.
fn joins_in_always(rulebook: &Rulebook) -> bool {
    matches!(rulebook.joins_when, Condition::All(&[]))
}

/// The facts that decide which orders are covered, of the rulebooks that any order may be under.
fn facts_of_scopes(library: &Library) -> Vec<Fact> {
    let rulebooks = library.rulebooks.iter().filter(|rulebook| joins_in_always(rulebook));
    let editions = rulebooks.flat_map(|rulebook| rulebook.parts).flat_map(|part| part.editions);
    let scope = |clause: &&Clause| match &clause.rule {
        Rule::Scope(condition) => condition.facts(),
        _ => Vec::new(),
    };
    editions.flat_map(|edition| edition.clauses).flat_map(scope).collect()
}

fn fact_traits(word: &DeclaredWord, of_scopes: &[Fact]) -> Option<FactTraits> {
    let Declares::Fact(id) = word.of else { return None };
    let sort = id.declared().map(FactSort::word)?;
    Some(FactTraits {
        id,
        sort,
        is_first: word.is_first,
        is_of_scope: of_scopes.contains(&id),
        values: values_of(id),
    })
}

fn values_of(fact: Fact) -> Vec<&'static str> {
    fact.values().into_iter().filter_map(FactValue::word).collect()
}

fn kind_info(kind: EventKind) -> KindInfo {
    let traits = kind.traits();
    KindInfo {
        id: kind,
        by: traits.by,
        opens: traits.opens,
        answers: traits.answers,
        names: traits.names,
        has_service: traits.has_service,
        is_status: traits.is_status,
        attributes: traits
            .attributes
            .iter()
            .map(|id| AttributeInfo { id: *id, values: words_of(*id) })
            .collect(),
    }
}

fn words_of(attribute: Attribute) -> Vec<&'static str> {
    macro_rules! words {
        ($name:ident) => {
            $name::ALL.iter().map(|value| value.word()).collect()
        };
    }
    match attribute {
        Attribute::Effective
        | Attribute::Automatic
        | Attribute::Reasonable
        | Attribute::Agreed
        | Attribute::AgreedInWriting => vec!["true", "false"],
        Attribute::By => words!(Party),
        Attribute::Service => words!(Service),
        Attribute::Channel => words!(Channel),
        Attribute::Counter => words!(Counter),
        Attribute::Matter => words!(Matter),
        Attribute::At | Attribute::Re | Attribute::To | Attribute::Evidence | Attribute::Points => Vec::new(),
    }
}

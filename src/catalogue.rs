//! The rulebooks as plain data: what the rules page shows, and the words conclusions point to.

use crate::assessment::{CountUnit, Dated, Kind};
use crate::case::{Attribute, EventKind, Fact, FactSort, FactValue, Party, Service, words};
use crate::rulebook::{
    Anchor, Asks, Clause, DeclaredWord, Declares, Deemed, Edition, Effective, Grade, Lasts, Library,
    Performance, Phrases, Question, Reading, Rule, Rulebook, Situation, Source,
};
use crate::time::Window;
use crate::tree::data;

words! {
    /// What starts the clock of a clause.
    Start {
        Received = "received",
        Sent = "sent",
        Confirmed = "confirmed",
        Responded = "responded",
        Paid = "paid",
        KeyEvent = "key-event",
        Disputed = "disputed",
        Event = "event",
    }
}

words! {
    /// What a declared word names.
    DeclaredSort {
        Fact = "fact",
        Kind = "kind",
        Service = "service",
        Action = "action",
        Letter = "letter",
    }
}

data! {
    /// The same sentence in the languages that a rulebook brings.
    Words {
        /// English; where there is none, the first language that there is.
        en: &'static str,
        /// Simplified Chinese; where there is none, as the English.
        zh: &'static str,
        /// The same in others.
        others: Vec<OtherWords>,
    }

    /// A sentence in one more language.
    OtherWords {
        /// The tag of the language.
        language: &'static str,
        /// The sentence.
        text: &'static str,
    }

    /// Every rulebook, and the questions and sources they share.
    Catalogue {
        /// The rulebooks, in the order of the documentation.
        rulebooks: Vec<RulebookInfo>,
        /// What the texts leave open.
        questions: Vec<QuestionInfo>,
        /// What they rest on.
        sources: Vec<SourceInfo>,
        /// Words that they declare beside those of the program.
        declared: Vec<DeclaredInfo>,
        /// The facts by which rulebooks join in, loaded or not.
        joining: Vec<&'static str>,
    }

    /// A word that a rulebook declares.
    DeclaredInfo {
        /// What it names: a fact, a kind of event, or a service.
        of: DeclaredSort,
        /// The word as it stands in a case.
        id: &'static str,
        /// Whether rulebooks share it.
        is_shared: bool,
        /// What people are asked, or what they call it.
        title: Words,
        /// The words of a fact that is one of several; yes and no of one that is either; none for others.
        values: Vec<DeclaredValue>,
        /// Of a fact: `yes-no`, `choice`, `amount`, `time` or `length`.
        sort: Option<&'static str>,
        /// Who does it, of a kind of event; who sends it, of a letter.
        by: Option<Party>,
        /// The letter that helps with an action.
        letter: Option<&'static str>,
        /// What a letter says; names in braces are filled in.
        text: Option<Words>,
        /// Whether an event of the kind may name the event that it belongs to.
        names: bool,
        /// Whether it says which service it is about.
        has_service: bool,
        /// What else may be said of it.
        attributes: Vec<Attribute>,
    }

    /// One word that a fact may be.
    DeclaredValue {
        /// The word as it stands in a case.
        id: &'static str,
        /// What it is called; a country, by its two letters, is called by its name.
        title: Option<Words>,
    }

    /// A rulebook.
    RulebookInfo {
        /// Its name in JSON and URLs.
        id: &'static str,
        /// Its name for people.
        title: Words,
        /// When the platform's own text was last seen; `null` is never.
        last_seen: Option<String>,
        /// When it was last looked for.
        last_looked_for: String,
        /// What people may be waiting for.
        situations: Vec<SituationInfo>,
        /// Words of a chat that suggest an event, for the reader of pastes.
        phrases: Vec<PhrasesInfo>,
        /// Its parts.
        parts: Vec<PartInfo>,
    }

    /// Words by which people tell of an event.
    PhrasesInfo {
        /// The event.
        event: EventKind,
        /// Who does it.
        by: Option<Party>,
        /// Any of these suggests it.
        any_of: Vec<&'static str>,
    }

    /// What a person may be waiting for.
    SituationInfo {
        /// Its name, unique in the rulebook.
        id: &'static str,
        /// What a person calls it.
        title: Words,
        /// The event that it begins with.
        starts: EventKind,
        /// What that is about.
        topic: Option<Service>,
        /// Facts that it takes for granted.
        given: Vec<GivenInfo>,
        /// What is asked about it, in this order.
        asks: Vec<AskInfo>,
    }

    /// Something that is asked about a situation.
    AskInfo {
        /// The name of a fact, or a kind of event.
        id: &'static str,
        /// Whether it is an event.
        is_event: bool,
    }

    /// A fact that is taken for granted.
    GivenInfo {
        /// The fact.
        fact: Fact,
        /// Its word; `true` or `false` of a yes or no.
        value: &'static str,
    }

    /// Norms that share their editions.
    PartInfo {
        /// Its name in JSON and URLs.
        id: &'static str,
        /// In order of effect.
        editions: Vec<EditionInfo>,
    }

    /// The text of a part from one date on.
    EditionInfo {
        /// Its name in JSON and URLs.
        id: &'static str,
        /// Its name for people.
        title: Words,
        /// Day of publication.
        published: Option<String>,
        /// What is known of its beginning, and ...
        dated: Dated,
        /// ... the day of it.
        effective: Option<String>,
        /// Its last day, where it says so itself.
        until: Option<String>,
        /// The edition it replaces.
        supersedes: Option<&'static str>,
        /// Its clauses, in the order of the source.
        clauses: Vec<ClauseInfo>,
    }

    /// One normative statement.
    ClauseInfo {
        /// Its name, unique in the edition.
        id: &'static str,
        /// What it says.
        text: Words,
        /// What it rests on.
        source: &'static str,
        /// What it is about.
        kind: Kind,
        /// Who must, or may.
        bearer: Option<Party>,
        /// The services it is for; none is all of them, or none in particular.
        services: Vec<Service>,
        /// Whether what it gives is free, where it says so.
        free: Option<bool>,
        /// What starts its clock.
        starts: Option<Start>,
        /// How long it takes or lasts at most.
        within: Option<Length>,
        /// What performs or breaks it.
        done_by: Vec<EventKind>,
        /// What silence is deemed to be by the text itself, without a reading.
        deemed: Option<Deemed>,
        /// Of what silence is deemed to be: the clause whose miss it follows.
        follows: Option<&'static str>,
        /// Questions that have another reading for it.
        questions: Vec<&'static str>,
    }

    /// A window as it stands in a clause.
    Length {
        /// In what it is counted.
        unit: CountUnit,
        /// How many.
        amount: u32,
    }

    /// Something a text leaves open.
    QuestionInfo {
        /// Its name.
        id: &'static str,
        /// What is open.
        ask: Words,
        /// Its answers; the first is the default.
        answers: Vec<AnswerInfo>,
        /// Whether it asks which of several payments counts.
        of_payments: bool,
    }

    /// One way to read it.
    AnswerInfo {
        /// Its name.
        id: &'static str,
        /// What it says.
        text: Words,
        /// Who supports it.
        source: &'static str,
    }

    /// A text that something rests on.
    SourceInfo {
        /// Its name.
        id: &'static str,
        /// What it is and where it is found.
        title: Words,
        /// How strong it is.
        grade: Grade,
    }
}

/// A library as plain data.
///
/// ```
/// let catalogue = aftersales::catalogue::catalogue(aftersales::rulebooks::built_in());
/// assert_eq!(catalogue.rulebooks[0].id, "alibaba-machinery-after-sales");
/// ```
pub fn catalogue(library: &Library) -> Catalogue {
    let mut sources: Vec<&Source> = Vec::new();
    let clauses =
        library.rulebooks.iter().flat_map(|rulebook| editions(rulebook)).flat_map(|edition| edition.clauses);
    let answers = library.questions.iter().flat_map(|question| question.answers());
    for source in clauses.map(|clause| clause.source).chain(answers.map(|answer| answer.source)) {
        if !sources.iter().any(|known| known.id == source.id) {
            sources.push(source);
        }
    }
    Catalogue {
        rulebooks: library.rulebooks.iter().map(|rulebook| rulebook_info(rulebook)).collect(),
        questions: library.questions.iter().map(|question| question_info(library, *question)).collect(),
        sources: sources.into_iter().map(source_info).collect(),
        declared: library.declared.iter().map(|word| declared_info(library, word)).collect(),
        joining: library.joining_facts().map(Fact::word).collect(),
    }
}

fn declared_info(library: &Library, word: &DeclaredWord) -> DeclaredInfo {
    let (of, id, values) = match word.of {
        Declares::Fact(fact) if fact.is(FactSort::Flag) => {
            (DeclaredSort::Fact, fact.word(), vec!["true", "false"])
        }
        Declares::Fact(fact) => (DeclaredSort::Fact, fact.word(), fact.words().to_vec()),
        Declares::Event(kind) => (DeclaredSort::Kind, kind.word(), Vec::new()),
        Declares::Topic(topic) => (DeclaredSort::Service, topic.word(), Vec::new()),
        Declares::Action(action) => (DeclaredSort::Action, action.word(), Vec::new()),
        Declares::Letter(id) => (DeclaredSort::Letter, id, Vec::new()),
    };
    let named = |value: &&'static str| {
        let name = word.values.iter().find(|(known, _)| known == value);
        DeclaredValue { id: value, title: name.map(|(_, title)| words(*title)) }
    };
    let traits = match word.of {
        Declares::Event(kind) => Some(kind.traits()),
        _ => None,
    };
    let sort = match word.of {
        Declares::Fact(fact) => fact.declared().map(FactSort::word),
        _ => None,
    };
    DeclaredInfo {
        of,
        id,
        is_shared: library.is_shared(word),
        title: words(word.title),
        values: values.iter().map(named).collect(),
        sort,
        by: traits.and_then(|traits| traits.by).or(word.text.map(|(by, _)| by)),
        letter: word.letter,
        text: word.text.map(|(_, text)| words(text)),
        names: traits.is_some_and(|traits| traits.names),
        has_service: traits.is_some_and(|traits| traits.has_service),
        attributes: traits.map_or(Vec::new(), |traits| traits.attributes.to_vec()),
    }
}

fn editions(rulebook: &Rulebook) -> impl Iterator<Item = &'static Edition> {
    rulebook.parts.iter().flat_map(|part| part.editions).copied()
}

/// The sentences of a text, by language.
pub(crate) fn words(text: crate::rulebook::Text) -> Words {
    let others = text.others.iter().map(|(language, text)| OtherWords { language, text });
    Words { en: text.en, zh: text.zh, others: others.collect() }
}

fn phrases_info(phrases: &Phrases) -> PhrasesInfo {
    PhrasesInfo { event: phrases.event, by: phrases.event.traits().by, any_of: phrases.any_of.to_vec() }
}

fn rulebook_info(rulebook: &Rulebook) -> RulebookInfo {
    let part = |part: &&'static crate::rulebook::Part| PartInfo {
        id: part.id,
        editions: part.editions.iter().map(|edition| edition_info(rulebook, edition)).collect(),
    };
    RulebookInfo {
        id: rulebook.id,
        title: words(rulebook.title),
        last_seen: rulebook.last_seen.map(|date| date.to_string()),
        last_looked_for: rulebook.last_looked_for.to_string(),
        situations: rulebook.situations.iter().map(situation_info).collect(),
        phrases: rulebook.phrases.iter().map(phrases_info).collect(),
        parts: rulebook.parts.iter().map(part).collect(),
    }
}

pub(crate) fn situation_info(situation: &Situation) -> SituationInfo {
    let given = |(fact, value): &(Fact, FactValue)| Some(GivenInfo { fact: *fact, value: value.word()? });
    let ask = |ask: &Asks| match ask {
        Asks::Fact(fact) => AskInfo { id: fact.word(), is_event: false },
        Asks::Event(kind) => AskInfo { id: kind.word(), is_event: true },
    };
    SituationInfo {
        id: situation.id,
        title: words(situation.title),
        starts: situation.starts,
        topic: situation.topic,
        given: situation.given.iter().filter_map(given).collect(),
        asks: situation.asks.iter().map(ask).collect(),
    }
}

fn edition_info(rulebook: &Rulebook, edition: &Edition) -> EditionInfo {
    let (dated, effective) = match edition.effective {
        Effective::From(wall) => (Dated::From, Some(wall.date)),
        Effective::KnownBy(day) => (Dated::KnownBy, Some(day)),
        Effective::Unknown => (Dated::Unknown, None),
    };
    EditionInfo {
        id: edition.id,
        title: words(edition.title),
        published: edition.published.map(|date| date.to_string()),
        dated,
        effective: effective.map(|date| date.to_string()),
        until: edition.until.map(|wall| wall.date.to_string()),
        supersedes: edition.supersedes.map(|edition| edition.id),
        clauses: edition.clauses.iter().map(|clause| clause_info(rulebook, edition, clause)).collect(),
    }
}

fn clause_info(rulebook: &Rulebook, edition: &Edition, clause: &Clause) -> ClauseInfo {
    let mut questions: Vec<&'static str> = Vec::new();
    for Reading { question, .. } in clause.readings.iter().chain(edition.readings).chain(rulebook.readings) {
        if !questions.iter().any(|known| *known == question.word()) {
            questions.push(question.word());
        }
    }
    let mut info = ClauseInfo {
        id: clause.id,
        text: words(clause.text),
        source: clause.source.id,
        kind: Kind::of(&clause.rule),
        bearer: clause.rule.bearer(),
        services: Vec::new(),
        free: None,
        starts: None,
        within: None,
        done_by: Vec::new(),
        deemed: None,
        follows: None,
        questions,
    };
    match clause.rule {
        Rule::Period(period) => {
            info.starts = Some(start(period.starts));
            if let Lasts::Fixed(window) = period.lasts {
                info.within = length(window);
            }
        }
        Rule::Entitlement(entitlement) => {
            (info.services, info.free) = (entitlement.services.to_vec(), entitlement.free);
        }
        Rule::Duty(duty) => {
            info.services = duty.services.to_vec();
            (info.starts, info.within) = (Some(start(duty.starts)), length(duty.within));
            info.done_by = match duty.done_by {
                Performance::Response | Performance::EffectiveReply => vec![EventKind::SellerReplied],
                Performance::ReasonableSolution => vec![EventKind::SolutionProvided],
                Performance::First(kinds) | Performance::Every(kinds) => kinds.to_vec(),
            };
        }
        Rule::Prohibition(prohibition) => info.done_by = vec![prohibition.broken_by],
        Rule::Silence(silence) => {
            (info.deemed, info.follows) =
                (silence.by_default.then_some(silence.deemed), Some(silence.follows.id));
        }
        Rule::Option(choice) => {
            info.starts = Some(start(choice.starts));
            info.within = choice.closes_after.or(choice.opens_after).and_then(length);
            info.done_by = choice.used_by.to_vec();
        }
        _ => {}
    }
    info
}

fn length(window: Window) -> Option<Length> {
    let (unit, amount) = match window {
        Window::Hours(hours) => (CountUnit::Hours, hours),
        Window::NaturalDays(days) => (CountUnit::NaturalDays, days),
        Window::WorkingDays(days) => (CountUnit::WorkingDays, days),
        Window::Months(months) => (CountUnit::Months, months),
        Window::DaysAndMonths(..) | Window::Until(_) | Window::AsAgreed => return None,
    };
    Some(Length { unit, amount })
}

fn start(anchor: Anchor) -> Start {
    match anchor {
        Anchor::Received => Start::Received,
        Anchor::Sent => Start::Sent,
        Anchor::Confirmed => Start::Confirmed,
        Anchor::Responded => Start::Responded,
        Anchor::Paid => Start::Paid,
        Anchor::KeyEvent => Start::KeyEvent,
        Anchor::First(EventKind::DisputeOpened) | Anchor::Last(EventKind::DisputeOpened) => Start::Disputed,
        Anchor::First(_)
        | Anchor::Last(_)
        | Anchor::Earlier(_)
        | Anchor::Later(_)
        | Anchor::Deemed(_)
        | Anchor::Time(_)
        | Anchor::ByFact(..) => Start::Event,
    }
}

fn question_info(library: &Library, question: Question) -> QuestionInfo {
    let mut parts = library.rulebooks.iter().flat_map(|rulebook| rulebook.parts);
    let of_payments = parts.any(|part| part.which_payment == Some(question));
    let answers = question.answers().iter().map(|answer| AnswerInfo {
        id: answer.id,
        text: words(answer.text),
        source: answer.source.id,
    });
    QuestionInfo { id: question.word(), ask: words(question.ask()), answers: answers.collect(), of_payments }
}

fn source_info(source: &Source) -> SourceInfo {
    SourceInfo { id: source.id, title: words(source.title), grade: source.grade }
}

//! The rulebooks as plain data: what the rules page shows, and the words conclusions point to.

use crate::assessment::Dated;
use crate::rulebook::{ALL, Clause, Edition, Effective, Grade, Question, Reading, Rulebook, Source};
use crate::tree::data;

data! {
    /// The same sentence in two languages.
    Words {
        /// English.
        en: &'static str,
        /// Simplified Chinese.
        zh: &'static str,
    }

    /// Every rulebook, and the questions and sources they share.
    Catalogue {
        /// The rulebooks, in the order of the documentation.
        rulebooks: Vec<RulebookInfo>,
        /// What the texts leave open.
        questions: Vec<QuestionInfo>,
        /// What they rest on.
        sources: Vec<SourceInfo>,
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
        /// Its parts.
        parts: Vec<PartInfo>,
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
        /// Questions that have another reading for it.
        questions: Vec<&'static str>,
    }

    /// Something a text leaves open.
    QuestionInfo {
        /// Its name.
        id: &'static str,
        /// What is open.
        ask: Words,
        /// Its answers; the first is the default.
        answers: Vec<AnswerInfo>,
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

/// The whole catalogue.
///
/// ```
/// let catalogue = aftersales::catalogue::catalogue();
/// assert_eq!(catalogue.rulebooks.len(), 6);
/// ```
pub fn catalogue() -> Catalogue {
    let mut sources: Vec<&Source> = Vec::new();
    let clauses = ALL.iter().flat_map(|rulebook| editions(rulebook)).flat_map(|edition| edition.clauses);
    let answers = Question::ALL.iter().flat_map(|question| question.answers());
    for source in clauses.map(|clause| clause.source).chain(answers.map(|answer| answer.source)) {
        if !sources.iter().any(|known| known.id == source.id) {
            sources.push(source);
        }
    }
    Catalogue {
        rulebooks: ALL.iter().map(|rulebook| rulebook_info(rulebook)).collect(),
        questions: Question::ALL.iter().map(|question| question_info(*question)).collect(),
        sources: sources.into_iter().map(source_info).collect(),
    }
}

fn editions(rulebook: &Rulebook) -> impl Iterator<Item = &'static Edition> {
    rulebook.parts.iter().flat_map(|part| part.editions).copied()
}

fn words(text: crate::rulebook::Text) -> Words {
    Words { en: text.en, zh: text.zh }
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
        parts: rulebook.parts.iter().map(part).collect(),
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
        clauses: edition.clauses.iter().map(|clause| clause_info(rulebook, clause)).collect(),
    }
}

fn clause_info(rulebook: &Rulebook, clause: &Clause) -> ClauseInfo {
    let mut questions: Vec<&'static str> = Vec::new();
    for Reading { question, .. } in clause.readings.iter().chain(rulebook.readings) {
        if !questions.iter().any(|known| *known == question.word()) {
            questions.push(question.word());
        }
    }
    ClauseInfo { id: clause.id, text: words(clause.text), source: clause.source.id, questions }
}

fn question_info(question: Question) -> QuestionInfo {
    let answers = question.answers().iter().map(|answer| AnswerInfo {
        id: answer.id,
        text: words(answer.text),
        source: answer.source.id,
    });
    QuestionInfo { id: question.word(), ask: words(question.ask()), answers: answers.collect() }
}

fn source_info(source: &Source) -> SourceInfo {
    SourceInfo { id: source.id, title: words(source.title), grade: source.grade }
}

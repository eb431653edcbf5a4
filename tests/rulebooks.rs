//! What must hold of every rulebook, edition, clause and reading.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use aftersales::assessment::{Assessment, Conclusion, Kind};
use aftersales::case::Value;
use aftersales::rulebook::{
    Clause, Edition, Effective, Governor, Outside, Part, Reading, Rule, Rulebook, Text,
};
use aftersales::rulebooks::built_in;
use aftersales::time::{Date, DayKind};
use support::assess_value;
use support::story::Story;

fn parts() -> impl Iterator<Item = (&'static Rulebook, &'static Part)> {
    built_in().rulebooks.iter().flat_map(|rulebook| rulebook.parts.iter().map(|part| (*rulebook, *part)))
}

fn editions() -> impl Iterator<Item = (&'static Rulebook, &'static Part, &'static Edition)> {
    parts().flat_map(|(rulebook, part)| part.editions.iter().map(move |edition| (rulebook, part, *edition)))
}

fn clauses() -> impl Iterator<Item = (&'static Rulebook, &'static Edition, &'static Clause)> {
    editions().flat_map(|(rulebook, _, edition)| {
        edition.clauses.iter().map(move |clause| (rulebook, edition, *clause))
    })
}

/// Every reading anywhere, with the rulebook it belongs to.
fn readings() -> impl Iterator<Item = (&'static Rulebook, &'static Reading)> {
    let own = clauses()
        .flat_map(|(rulebook, _, clause)| clause.readings.iter().map(move |reading| (rulebook, reading)));
    let of_editions = editions()
        .flat_map(|(rulebook, _, edition)| edition.readings.iter().map(move |reading| (rulebook, reading)));
    own.chain(of_editions).chain(
        built_in()
            .rulebooks
            .iter()
            .flat_map(|rulebook| rulebook.readings.iter().map(move |reading| (*rulebook, reading))),
    )
}

/// A case, the instant it is looked at, and the readings chosen, with where it stands.
type Look = (String, Value, String, Vec<(String, String)>);

fn looks() -> Vec<Look> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut looks = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        for file in std::fs::read_dir(entry.unwrap().path()).unwrap() {
            let file = file.unwrap().path();
            let name = file.display().to_string();
            let story = Story::parse(&name, "", &std::fs::read_to_string(&file).unwrap());
            for look in story.looks {
                looks.push((name.clone(), look.case, look.as_of, look.pins));
            }
        }
    }
    looks
}

fn assessments() -> Vec<Assessment> {
    looks().iter().map(|(_, case, as_of, pins)| assess_value(case, as_of, pins)).collect()
}

fn is_said(text: Text) -> bool {
    let chinese = |character: char| ('\u{4e00}'..='\u{9fff}').contains(&character);
    text.en.len() > 4 && !text.en.chars().any(chinese) && text.zh.chars().any(chinese)
}

#[test]
fn everything_is_said_in_both_languages_and_rests_on_a_source() {
    for (rulebook, edition, clause) in clauses() {
        let place = format!("{}/{}#{}", rulebook.id, edition.id, clause.id);
        assert!(is_said(clause.text), "{place}");
        assert!(is_said(clause.source.title), "{place}");
    }
    for (rulebook, _, edition) in editions() {
        assert!(is_said(rulebook.title) && is_said(edition.title), "{}/{}", rulebook.id, edition.id);
    }
    for question in &built_in().questions {
        assert!(is_said(question.ask()), "{}", question.word());
        assert!(question.answers().len() >= 2, "{}", question.word());
        assert!(question.answers().iter().all(|answer| is_said(answer.text)), "{}", question.word());
    }
}

#[test]
fn names_are_unique_where_they_are_looked_up() {
    let unique = |names: Vec<&str>, place: &str| {
        let set: BTreeSet<_> = names.iter().collect();
        assert_eq!(set.len(), names.len(), "{place}: {names:?}");
    };
    unique(built_in().rulebooks.iter().map(|rulebook| rulebook.id).collect(), "rulebooks");
    for rulebook in &built_in().rulebooks {
        unique(rulebook.parts.iter().map(|part| part.id).collect(), rulebook.id);
        unique(
            rulebook.parts.iter().flat_map(|part| part.editions).map(|edition| edition.id).collect(),
            rulebook.id,
        );
    }
    for (_, _, edition) in editions() {
        unique(edition.clauses.iter().map(|clause| clause.id).collect(), edition.id);
    }
}

/// The words of a clause state the numbers of its parameters.
#[test]
fn the_numbers_in_the_words_are_those_that_are_counted() {
    use aftersales::time::Window;
    let number = |window: Window| match window {
        Window::Hours(number) | Window::NaturalDays(number) | Window::WorkingDays(number) => Some(number),
        _ => None,
    };
    for (rulebook, edition, clause) in clauses() {
        let window = match clause.rule {
            Rule::Duty(duty) => number(duty.within),
            Rule::Option(choice) => choice.closes_after.and_then(number),
            Rule::Period(period) => match period.lasts {
                aftersales::rulebook::Lasts::Fixed(window) => number(window),
                aftersales::rulebook::Lasts::Usual(_) => None,
            },
            _ => None,
        };
        if let Some(number) = window {
            let place = format!("{}/{}#{}: {number}", rulebook.id, edition.id, clause.id);
            assert!(clause.text.en.contains(&number.to_string()), "{place}");
            assert!(clause.text.zh.contains(&number.to_string()), "{place}");
            // One and two of a thing are words in some languages.
            for (language, text) in clause.text.others.iter().filter(|_| number > 2) {
                assert!(text.contains(&number.to_string()), "{place}, {language}");
            }
        }
    }
}

/// A reader is told in their own words what decides.
#[test]
fn a_clause_has_words_in_every_language_of_the_page() {
    for (rulebook, edition, clause) in clauses() {
        for language in ["es", "pt", "fr", "de", "ru", "ar"] {
            let has = clause.text.others.iter().any(|(tag, _)| *tag == language);
            assert!(has, "{}/{}#{} has none in {language}", rulebook.id, edition.id, clause.id);
        }
    }
}

#[test]
fn every_edition_covers_orders_and_first_of_all_says_which() {
    for (rulebook, part, edition) in editions() {
        let place = format!("{}/{}", rulebook.id, edition.id);
        assert!(matches!(edition.clauses[0].rule, Rule::Scope(_)), "{place}");
        let key_events = part.governed_by == Governor::KeyEvent;
        assert_eq!(edition.key_event.is_some(), key_events, "{place}");
    }
}

/// For every day one edition of a part is in force, except where the part says what lies outside.
#[test]
fn editions_leave_no_gap_and_do_not_overlap() {
    for (rulebook, part) in parts() {
        let place = format!("{}/{}", rulebook.id, part.id);
        let span = |edition: &Edition| {
            let from = match edition.effective {
                Effective::From(wall) => wall.date,
                Effective::KnownBy(_) | Effective::Unknown => Date::of(2000, 1, 1),
            };
            let following =
                part.editions.iter().filter(|other| other.supersedes.is_none()).find_map(|other| match other
                    .effective
                {
                    Effective::From(wall) if wall.date > from => Some(wall.date.plus_days(-1)),
                    _ => None,
                });
            (from, edition.until.map(|wall| wall.date).or(following).unwrap_or(Date::of(2048, 12, 31)))
        };
        let replaced = |edition: &Edition, day: Date| {
            part.editions.iter().any(|other| {
                let (from, to) = span(other);
                other.supersedes.is_some_and(|old| std::ptr::eq(old, edition)) && from <= day && day <= to
            })
        };
        let first = part.editions.iter().map(|edition| span(edition).0).min().unwrap();
        for day in first.days()..Date::of(2030, 1, 1).days() {
            let day = Date::from_days(day);
            let in_force = part.editions.iter().filter(|edition| {
                let (from, to) = span(edition);
                from <= day && day <= to && !replaced(edition, day)
            });
            let count = in_force.count();
            let gap_is_named = part.outside == Outside::NotCovered;
            assert!(count == 1 || count == 0 && gap_is_named, "{place}: {count} editions on {day}");
        }
    }
}

#[test]
fn what_a_clause_points_to_stands_in_the_same_edition() {
    for (rulebook, edition, clause) in clauses() {
        if let Rule::Silence(silence) = clause.rule {
            let followed = edition.clauses.iter().find(|other| other.id == silence.follows.id);
            let follows_a_duty = followed.is_some_and(|followed| matches!(followed.rule, Rule::Duty(_)));
            assert!(follows_a_duty, "{}/{}#{}", rulebook.id, edition.id, clause.id);
        }
    }
}

#[test]
fn every_reading_answers_its_question_otherwise_than_the_default() {
    for (rulebook, reading) in readings() {
        let answers = reading.question.answers().len();
        let place = format!("{}: {}", rulebook.id, reading.question.word());
        assert!(reading.answer > 0 && usize::from(reading.answer) < answers, "{place}");
    }
    for question in &built_in().questions {
        let read = readings().any(|(_, reading)| reading.question == *question)
            || parts().any(|(_, part)| part.or_governed_by.is_some_and(|(_, which)| which == *question));
        assert!(read, "no clause asks {}", question.word());
    }
}

#[test]
fn every_clause_is_fired_by_a_worked_story() {
    let mut fired = BTreeSet::new();
    for assessment in assessments() {
        for part in &assessment.parts {
            let all = std::iter::once(&part.coverage).chain(&part.period).chain(&part.conclusions);
            let idle = ["not-started", "not-covered", "not-entitled", "not-yet", "undetermined"];
            let fires = |one: &&Conclusion| one.kind == Kind::Resumption || !idle.contains(&one.state.word());
            for conclusion in all.filter(fires) {
                fired.insert((part.rulebook, conclusion.edition, conclusion.clause));
            }
            for note in &part.notes {
                fired.extend(part.edition.map(|edition| (part.rulebook, edition, *note)));
            }
        }
    }
    let missing: Vec<_> = clauses()
        .map(|(rulebook, edition, clause)| (rulebook.id, edition.id, clause.id))
        .filter(|clause| !fired.contains(clause))
        .collect();
    assert!(missing.is_empty(), "no story fires {missing:#?}");
}

#[test]
fn every_reading_changes_a_worked_story() {
    let mut changing = BTreeSet::new();
    for assessment in assessments() {
        for part in &assessment.parts {
            let all = std::iter::once(&part.coverage).chain(&part.period).chain(&part.conclusions);
            for conclusion in all {
                let states = conclusion.depends_on.iter().flat_map(|dependence| &dependence.answers);
                let dues = conclusion.other_dues.iter().map(|due| (due.question.clone(), due.answer.clone()));
                for (question, answer) in
                    states.map(|chosen| (chosen.question.clone(), chosen.answer.clone())).chain(dues)
                {
                    changing.insert((part.rulebook, question, answer));
                }
            }
        }
    }
    let mut missing = BTreeSet::new();
    for (rulebook, reading) in readings() {
        let answer = reading.question.answers()[usize::from(reading.answer)].id;
        let key = (rulebook.id, reading.question.word().to_owned(), answer.to_owned());
        if !changing.contains(&key) {
            missing.insert(key);
        }
    }
    assert!(missing.is_empty(), "no story is changed by {missing:#?}");
}

#[test]
fn no_story_needs_more_combinations_than_are_tried() {
    for (name, case, as_of, pins) in looks() {
        for part in assess_value(&case, &as_of, &pins).parts {
            let all = std::iter::once(&part.coverage).chain(&part.period).chain(&part.conclusions);
            for conclusion in all {
                assert!(conclusion.complete, "{name} as of {as_of}: {}", conclusion.id);
            }
        }
    }
}

/// The table of holidays says the same as the published data it was written from.
#[test]
fn the_calendar_is_the_published_one() {
    let mut published = std::collections::BTreeMap::new();
    for year in 2019..=2026 {
        let path = format!("{}/tests/data/holiday-cn/{year}.json", env!("CARGO_MANIFEST_DIR"));
        let data: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        for day in data["days"].as_array().unwrap() {
            published.insert(day["date"].as_str().unwrap().to_owned(), day["isOffDay"].as_bool().unwrap());
        }
    }
    let china = built_in().clone().calendar("cn").unwrap();
    let through = china.known_through().unwrap();
    assert_eq!(through.to_string(), "2026-12-31");
    for day in china.held.as_ref().unwrap().from.days()..=through.days() {
        let day = Date::from_days(day);
        let off = published.get(&day.to_string()).copied().unwrap_or(china.is_weekend(day));
        let worked = matches!(china.kind(day), DayKind::WorkingDay | DayKind::MakeUpDay);
        assert_eq!(worked, !off, "{day}");
    }
}

#[test]
fn every_calendar_is_free_of_mistakes_and_knows_its_years() {
    let mut library = built_in().clone();
    let names: Vec<String> = library.calendar_names().map(str::to_owned).collect();
    assert!(names.len() > 35, "{names:?}");
    for name in &names[1..] {
        let calendar = library.calendar(name).unwrap_or_else(|faults| panic!("{name}: {faults:?}"));
        let held = calendar.held.as_ref().unwrap();
        assert!(
            held.from <= Date::of(2019, 1, 1) && calendar.known_through() >= Some(Date::of(2026, 12, 31))
        );
        assert!(calendar.holidays.iter().all(|holiday| holiday.from <= holiday.through), "{name}");
    }
    // One of each sort: a fixed day, a moved one, one of Easter, a Monday in lieu.
    let mut kind =
        |name: &str, year, month, day| library.calendar(name).unwrap().kind(Date::of(year, month, day));
    assert_eq!(kind("de", 2025, 10, 3), DayKind::PublicHoliday);
    assert_eq!(kind("us-federal", 2026, 7, 3), DayKind::PublicHoliday);
    assert_eq!(kind("gb-eng", 2026, 4, 6), DayKind::PublicHoliday);
    assert_eq!(kind("gb-sct", 2026, 4, 6), DayKind::WorkingDay);
    assert_eq!(kind("gb-eng", 2026, 12, 28), DayKind::PublicHoliday);
    assert_eq!(kind("de", 2030, 1, 2), DayKind::NotPublished);
}

/// The table of every promise says what the files say; `AFTERSALES_REWRITE=1` writes it anew.
#[test]
fn every_promise_stands_in_one_table() {
    let mut text = String::from(
        "# Every promise\n\nWritten from the files of the rulebooks: who must or may do what, within what time, and what \
         follows otherwise. What a clause asks for besides stands in its file.\n",
    );
    for rulebook in &built_in().rulebooks {
        text += &format!("\n## {}\n\n", rulebook.title.en);
        text += "| edition | who | clause | within | otherwise | source | grade |\n|---|---|---|---|---|---|---|\n";
        for edition in rulebook.parts.iter().flat_map(|part| part.editions) {
            for clause in edition.clauses {
                if let Some((who, within)) = promise(clause) {
                    let [says, source] =
                        [clause.text.en, clause.source.title.en].map(|text| text.replace('|', "/"));
                    text += &format!(
                        "| {} | {who} | {says} | {within} | {} | {source} | {} |\n",
                        edition.id,
                        otherwise(edition, clause),
                        clause.source.grade.word()
                    );
                }
            }
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/promises.md");
    if std::env::var_os("AFTERSALES_REWRITE").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    assert!(std::fs::read_to_string(&path).unwrap() == text, "docs/promises.md is not what the files say");
}

/// Who must or may, and within what time.
fn promise(clause: &Clause) -> Option<(String, String)> {
    match clause.rule {
        Rule::Duty(duty) => Some((format!("{} must", duty.bearer.word()), length(duty.within))),
        Rule::Option(right) => {
            let opens = right.opens_after.map(|window| format!("from the end of {}", length(window)));
            let closes = right.closes_after.map(length);
            let both = [opens, closes].into_iter().flatten().collect::<Vec<_>>().join(", ");
            Some((format!("{} may", right.holder.word()), both))
        }
        Rule::Prohibition(ban) => Some((format!("{} must not", ban.bearer.word()), String::new())),
        _ => None,
    }
}

fn length(window: aftersales::time::Window) -> String {
    use aftersales::time::Window;
    match window {
        Window::Hours(number) => format!("{number} hours"),
        Window::NaturalDays(number) => format!("{number} natural days"),
        Window::WorkingDays(number) => format!("{number} working days"),
        Window::Months(number) => format!("{number} months"),
        Window::DaysAndMonths(days, months) => format!("{days} natural days and {months} months"),
        Window::Until(wall) => format!("until {}", wall.date),
        Window::AsAgreed => "as agreed".to_owned(),
    }
}

/// What the miss of a duty is deemed to be.
fn otherwise(edition: &Edition, clause: &Clause) -> String {
    let deemed = edition.clauses.iter().filter_map(|other| match other.rule {
        Rule::Silence(silence) if silence.follows.id == clause.id => Some(silence.deemed.word()),
        _ => None,
    });
    deemed.collect::<Vec<_>>().join(", or ")
}

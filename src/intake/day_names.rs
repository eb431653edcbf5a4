//! Short names of days that are names of people, too: Sam is a Saturday in French, and Mo a Monday in German.

use super::header::{Head, Reader, Style, bare, folded, hidden, is_short_name};
use super::lexer::Tokens;
use super::timestamp::{WrittenClock, WrittenDate};
use crate::time::Date;

/// A day's name that is no longer than this, in characters, may be somebody's.
const SHORT: usize = 3;

/// A word before a date that may be the name of its day or of whoever wrote.
struct Doubtful {
    line: usize,
    word: String,
    /// The byte of its line after it.
    end: usize,
    /// Whether the date is such a day, where it tells.
    fits: Option<bool>,
}

/// Decides for all of them: who wrote on a day that is another one is named, and where others are named in that place
/// everybody is.
pub(super) fn tell_days_from_names(heads: &mut [Option<Head>], reader: &Reader<'_>) {
    let lines = reader.lines;
    let doubtful: Vec<Doubtful> = heads
        .iter()
        .enumerate()
        .filter_map(|(line, head)| doubtful(head.as_ref()?, line, lines[line], reader.tokens))
        .collect();
    let Some(first) = doubtful.first() else { return };
    let is_doubtful = |line: usize| doubtful.iter().any(|own| own.line == line);
    let are_named = heads.iter().enumerate().any(|(line, head)| {
        head.as_ref().is_some_and(|head| head.style == Style::NameFirst) && !is_doubtful(line)
    });
    let name_above = |own: &Doubtful| {
        let (distance, name) = reader.above(own.line);
        (is_short_name(name) && !reader.phrases.knows(name)).then_some((distance, name))
    };
    let differ = doubtful.iter().any(|own| own.word != first.word);
    let all_fit = doubtful.iter().all(|own| own.fits == Some(true));
    let none_differs = doubtful.iter().all(|own| own.fits != Some(false));
    let are_under_names = doubtful.iter().all(|own| name_above(own).is_some());
    let are_days = differ && all_fit || !are_named && (none_differs || are_under_names);
    for own in &doubtful {
        let follows = lines.get(own.line + 1).is_some_and(|next| !next.trim_matches(hidden).is_empty());
        let Some(head) = heads[own.line].as_mut() else { continue };
        if are_days {
            if let Some((above, name)) = name_above(own).filter(|_| head.style == Style::NameFirst) {
                (head.style, head.above, head.author) = (Style::TimeAlone, above, Some(name.to_owned()));
            }
        } else if follows {
            (head.style, head.above, head.is_alone) = (Style::NameFirst, 0, false);
            (head.author, head.text) = (Some(own.word.clone()), lines[own.line].len());
            head.stamp.weekday = None;
            head.stamp.start = head.stamp.start.max(own.end + 1);
        }
    }
}

/// The word of a head that may be either.
fn doubtful(head: &Head, line: usize, text: &str, tokens: &Tokens) -> Option<Doubtful> {
    let (word, rest) = bare(text).split_once(' ')?;
    let is_short = (1..=SHORT).contains(&word.chars().count()) && word.chars().all(char::is_alphabetic);
    let weekday = tokens.weekdays.whole(&folded(word)).filter(|_| is_short)?;
    let start = word.as_ptr() as usize - text.as_ptr() as usize;
    let is_day = head.stamp.weekday.is_some() && head.stamp.start == start;
    let is_before = is_day || head.author.as_deref() == Some(word);
    let ends = text[head.stamp.end..].trim_matches(hidden).is_empty();
    if !is_before
        || !ends
        || head.stamp.clock == WrittenClock::None
        || !rest.starts_with(|c: char| c.is_numeric())
    {
        return None;
    }
    let is = |date: Option<Date>| date.map(|date| date.weekday() as usize == weekday);
    let either = |first: u32, second: u32, year: i32| {
        let both = [Date::new(year, second, first), Date::new(year, first, second)].map(is);
        both.contains(&Some(true))
    };
    let fits = match head.stamp.date {
        WrittenDate::Known(date) => is(Some(date)),
        WrittenDate::Numeric { first, second, year } | WrittenDate::Dotted { first, second, year } => {
            Some(either(first, second, year))
        }
        _ => None,
    };
    Some(Doubtful { line, word: word.to_owned(), end: start + word.len(), fits })
}

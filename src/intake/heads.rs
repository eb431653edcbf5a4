//! Where the messages of a text begin: by the forms of all of its lines, as one alone may mean several things.

use super::app_lines::AppLines;
use super::classify::{Phrases, role_of};
use super::day_names::tell_days_from_names;
use super::header::{Head, Reader, Style, hidden, is_day, is_mail_field, is_short_name, named};
use super::lexer::Tokens;
use super::times_below::{is_greeting, times_below};
use super::timestamp::{Timestamp, WrittenClock, WrittenDate};

/// The lines that begin messages or notes, and the form of the messages, if the text is a conversation.
pub(super) fn heads(
    lines: &[&str],
    phrases: &Phrases,
    app_lines: &AppLines,
    tokens: &mut Tokens,
) -> (Vec<Option<Head>>, Option<Style>) {
    let mut reader = Reader { lines, phrases, app_lines, tokens: &mut *tokens };
    let mut heads: Vec<Option<Head>> = (0..lines.len()).map(|index| reader.head(index)).collect();
    tell_days_from_names(&mut heads, &reader);
    for index in 0..heads.len() {
        // What a head is wrapped over is none of its own.
        let wrapped = heads[index].as_ref().map_or(0, |head| head.below);
        heads[index + 1..=index + wrapped].fill(None);
    }
    doubt_short_dates(&mut heads);
    if let Some(talk) = times_below(&heads, lines, phrases, tokens) {
        return (talk, Some(Style::TimeBelow));
    }
    follow_dated(&mut heads, lines);
    place_lone_clocks(&mut heads);
    name_spaced(&mut heads, lines);
    place_lone_times(&mut heads, lines, phrases);
    place_times_below(&mut heads, lines, phrases);
    doubt_names(&mut heads);
    speak_under_days(&mut heads, lines, phrases);
    speak_by_turns(&mut heads, lines);
    let style = conversation(&heads);
    if style != Some(Style::Plain) {
        // A word with a colon is a name only among others.
        for head in heads.iter_mut().flatten().filter(|head| head.style == Style::Plain) {
            (head.style, head.author, head.text) = (Style::Note, None, head.stamp.end);
        }
    }
    (heads, style)
}

/// Times that stand alone: where the first has nothing above it, each belongs to the text below it, and
/// else to a name or label above. A title may stand above the first of them all the same: then whoever writes stands
/// below each, and above the others what somebody wrote.
fn place_lone_times(heads: &mut [Option<Head>], lines: &[&str], phrases: &Phrases) {
    let lone = |head: &&Head| head.style == Style::TimeAbove || head.above == 1 && head.style != Style::Mail;
    let first = heads.iter().flatten().find(lone).map(|head| head.style);
    let is_name = |line: Option<&&str>| {
        line.is_some_and(|line| {
            let line = line.trim_matches(hidden);
            is_short_name(line) && !phrases.knows(line)
        })
    };
    let places: Vec<usize> =
        (0..heads.len()).filter(|at| heads[*at].as_ref().filter(lone).is_some()).collect();
    let are_named = places.len() > 1 && places.iter().all(|at| is_name(lines.get(at + 1)));
    let is_titled = are_named && places[1..].iter().all(|at| !is_name(lines.get(at - 1)));
    let above = first == Some(Style::TimeAbove) || is_titled;
    let own = |at: &usize| lines[at + 1].trim_matches(hidden);
    // Places come back in what a parcel went through: only a party is surely somebody who writes.
    if are_named && above && (is_titled || places.iter().any(|at| role_of(own(at)).is_some())) {
        for at in &places {
            if let Some(head) = heads[*at].as_mut() {
                (head.style, head.above, head.below) = (Style::TimeAbove, 0, 1);
                head.author = Some(own(at).to_owned());
            }
        }
        return;
    }
    for head in heads.iter_mut().flatten() {
        if above && lone(&&*head) {
            (head.style, head.above, head.author) = (Style::TimeAbove, 0, None);
        } else if head.style == Style::TimeAbove {
            head.style = Style::Note;
        }
    }
}

/// Where each time stands alone below some lines, and nothing below the last, the times are those of what stands above
/// them: a name and a text, or what happened and more of it.
fn place_times_below(heads: &mut [Option<Head>], lines: &[&str], phrases: &Phrases) {
    let is_blank = |line: &str| line.trim_matches(hidden).is_empty();
    let is_time = |head: &Option<Head>| {
        head.as_ref().is_some_and(|head| head.is_alone && head.stamp.clock != WrittenClock::None)
    };
    let Some(last) = lines.iter().rposition(|line| !is_blank(line)) else { return };
    let times: Vec<usize> = (0..heads.len()).filter(|index| is_time(&heads[*index])).collect();
    if times.len() < 2 || times.last() != Some(&last) || heads.iter().flatten().count() != times.len() {
        return;
    }
    let begins: Vec<usize> = std::iter::once(0).chain(times.iter().map(|time| time + 1)).collect();
    let blocks =
        || begins.iter().zip(&times).map(|(from, to)| (*from..*to).filter(|line| !is_blank(lines[*line])));
    if blocks().any(|block| block.count() < 2) {
        return;
    }
    let names: Vec<usize> = blocks().filter_map(|mut block| block.next()).collect();
    let is_writer = |name: &usize| is_short_name(lines[*name]) && !phrases.knows(lines[*name]);
    let is_talk = names.iter().all(is_writer);
    for (name, time) in names.into_iter().zip(times) {
        let Some(head) = heads[time].as_mut() else { continue };
        head.style = if is_talk { Style::TimeBelow } else { Style::Note };
        (head.above, head.text) = (time - name, lines[time].len());
        head.author = is_talk.then(|| lines[name].trim_matches(hidden).to_owned());
    }
}

/// Messages that name the time of day only, among others of the same form that name the day: of which day they are is not
/// told. Where days stand on lines of their own, those tell it.
fn follow_dated(heads: &mut [Option<Head>], lines: &[&str]) {
    let is = |wanted: Style| {
        let dated = |head: &&Head| head.style == wanted && head.stamp.clock != WrittenClock::None;
        heads.iter().flatten().any(|head| dated(&head))
    };
    let has_days =
        heads.iter().zip(lines).any(|(head, line)| head.as_ref().is_some_and(|head| is_day(head, line)));
    let [alone, beside, bracket] = [Style::TimeAlone, Style::NameFirst, Style::Bracket].map(is);
    // `Lily 10:09 AM` under a line with the day: several people who write there, or one who comes back.
    let begin = lines.iter().position(|line| !line.trim_matches(hidden).is_empty());
    let under_a_day = begin.is_some_and(|at| heads[at].as_ref().is_some_and(|head| is_day(head, lines[at])));
    let after = |head: &&Head| head.style == Style::ClockAfter;
    let people = under_a_day && heads.iter().flatten().filter(after).count() > 1;
    for (place, line) in heads.iter_mut().zip(lines) {
        let Some(head) = place.as_mut() else { continue };
        let follows = match head.style {
            Style::Timed if head.above == 1 && head.author.is_some() && alone => Style::TimeAlone,
            Style::Timed if line.starts_with('[') && bracket => Style::Bracket,
            Style::ClockAfter if beside => Style::NameFirst,
            Style::ClockAfter if people => {
                head.style = Style::Timed;
                continue;
            }
            Style::ClockAfter => {
                *place = None;
                continue;
            }
            _ => continue,
        };
        if !has_days {
            head.style = follows;
        } else if head.style == Style::ClockAfter {
            *place = None;
        }
    }
}

/// A time of day alone on its line, where names stand beside their times, begins another message of whoever wrote the
/// last; and else it belongs to the name above it.
fn place_lone_clocks(heads: &mut [Option<Head>]) {
    let mut writer: Option<String> = None;
    let mut beside = None;
    for place in heads.iter_mut() {
        let Some(head) = place.as_mut().filter(|head| head.style == Style::Timed) else { continue };
        let is_lone = head.is_alone || head.above == 1;
        let beside = *beside.get_or_insert(!is_lone);
        if is_lone && beside {
            (head.author, head.above) = (writer.clone(), 0);
        }
        if is_lone && head.author.is_none() {
            *place = None;
        } else {
            writer = head.author.clone();
        }
    }
}

/// `09:01 Rosa Vidal please send …`: where a name ends shows only in what all lines of one writer have in common. What
/// no two lines share, or what the export does not name, is a note.
fn name_spaced(heads: &mut [Option<Head>], lines: &[&str]) {
    let is_spaced = |head: &Option<Head>| head.as_ref().is_some_and(|head| head.style == Style::Spaced);
    let places: Vec<usize> = (0..heads.len()).filter(|index| is_spaced(&heads[*index])).collect();
    // The export says with whom the chat was.
    let title = lines.iter().take(3).find(|line| line.contains("[LINE]")).copied().unwrap_or_default();
    for place in &places {
        let text = |index: usize| {
            heads[index].as_ref().map_or("", |head| &lines[index][head.stamp.end..]).trim_matches(hidden)
        };
        let own = text(*place);
        let shared = |name: &str| {
            let some = places.iter().take(200);
            some.filter(|other| text(**other).strip_prefix(name).is_some_and(|rest| rest.starts_with(' ')))
                .count()
        };
        let ends = own.match_indices(' ').map(|(end, _)| end);
        let mut name = "";
        for end in ends.take(4) {
            let longer = &own[..end];
            let is_titled = title.contains(longer);
            // A longer name has to hold for every line that the shorter one holds for.
            if is_titled || name.is_empty() || shared(longer) == shared(name) && shared(longer) > 1 {
                name = longer;
            } else {
                break;
            }
        }
        let is_known = !name.is_empty() && (title.contains(name) || shared(name) > 1 || !title.is_empty());
        let (name, rest) = (name.to_owned(), own.len() - name.len());
        let Some(head) = heads[*place].as_mut() else { continue };
        if is_known {
            (head.author, head.text) = (Some(name), lines[*place].trim_end_matches(hidden).len() - rest);
        }
    }
}

/// `name: text` lines that have no time, under lines with a day: minutes of a talk. The day stands above all of them, the
/// names come back, and nothing else in the text has a time.
fn speak_under_days(heads: &mut [Option<Head>], lines: &[&str], phrases: &Phrases) {
    let day_at = |index: usize| heads[index].as_ref().filter(|head| is_day(head, lines[index]));
    let speaker = |line: &'_ str| {
        let (name, text) = named(line)?;
        let is_one = is_short_name(name) && !phrases.knows(name) && !is_mail_field(name);
        is_one.then(|| (name.to_owned(), line.len() - text.len()))
    };
    let Some(begin) = lines.iter().position(|line| !line.trim_matches(hidden).is_empty()) else { return };
    if day_at(begin).is_none() {
        return;
    }
    let mut day = None;
    let mut spoken = Vec::new();
    for index in begin..lines.len() {
        if let Some(head) = day_at(index) {
            day = Some(Timestamp { start: 0, end: 0, ..head.stamp.clone() });
        } else if let Some(((name, text), day)) = speaker(lines[index]).zip(day.clone()) {
            spoken.push((index, name, text, day));
        } else if heads[index].is_some() {
            return;
        }
    }
    let comes_back = |name: &str| spoken.iter().filter(|(_, other, ..)| other == name).count() > 1;
    let is_talk = spoken.iter().any(|(_, name, ..)| comes_back(name))
        && spoken.iter().any(|(_, name, ..)| *name != spoken[0].1);
    for (index, name, text, stamp) in spoken.into_iter().filter(|_| is_talk) {
        heads[index] = Some(Head { style: Style::Timed, author: Some(name), text, ..Head::of(stamp) });
    }
}

/// `You sent` above what somebody wrote, as Messenger names each writer: several under one time. The other one may be named
/// by the name alone, which is told from a text only where it comes back: until then nobody is taken for the writer.
fn speak_by_turns(heads: &mut [Option<Head>], lines: &[&str]) {
    let turn = |line: &str| {
        let name = line.trim_matches(hidden).strip_suffix(" sent")?;
        (is_short_name(name) && name.starts_with(char::is_uppercase)).then(|| name.to_owned())
    };
    let turns: Vec<Option<String>> = lines.iter().map(|line| turn(line)).collect();
    if !turns.iter().flatten().any(|name| name == "You") {
        return;
    }
    let may_be_name = |at: usize| {
        let line = lines[at].trim_matches(hidden);
        let follows = lines.get(at + 1).is_some_and(|next| !next.trim_matches(hidden).is_empty());
        let is_name = is_short_name(line) && line.starts_with(char::is_uppercase) && !is_greeting(line);
        heads[at].is_none() && is_name && follows
    };
    let named: Vec<bool> = (0..lines.len()).map(may_be_name).collect();
    let mut time: Option<(usize, Timestamp)> = None;
    let mut spoke = None;
    for at in 0..lines.len() {
        let is_time =
            heads[at].as_ref().filter(|head| head.is_alone && head.stamp.clock != WrittenClock::None);
        if let Some(head) = is_time {
            time = Some((at, head.stamp.clone()));
            spoke = None;
        }
        let Some((above, stamp)) = &time else { continue };
        let here = Timestamp { start: 0, end: 0, ..stamp.clone() };
        let head = |stamp: Timestamp, author: Option<String>, text: usize| {
            Some(Head { style: Style::TimeAbove, author, text, ..Head::of(stamp) })
        };
        match &turns[at] {
            Some(name) if above + 1 == at => {
                heads[*above] = head(stamp.clone(), Some(name.clone()), lines[*above].len())
                    .map(|head| Head { below: 1, ..head });
                spoke = Some(at);
            }
            Some(name) => {
                heads[at] = head(here, Some(name.clone()), lines[at].len());
                spoke = Some(at);
            }
            // The line below a name is what that one wrote.
            None if named[at] && spoke.is_some_and(|spoke| spoke + 1 < at) => {
                let name = lines[at].trim_matches(hidden);
                let is_again = lines.iter().filter(|line| line.trim_matches(hidden) == name).count() > 1;
                let text = if is_again { lines[at].len() } else { 0 };
                heads[at] = head(here, is_again.then(|| name.to_owned()), text);
                spoke = if is_again { Some(at) } else { None };
            }
            None => {}
        }
    }
}

/// A day and a month in numbers beside a name begin a message only among others like it, and where no head of the text has
/// its year: `Webinar 3/25 10:00 AM` is what somebody wrote.
fn doubt_short_dates(heads: &mut [Option<Head>]) {
    let is_short = |head: &Head| matches!(head.stamp.date, WrittenDate::ShortNumeric { .. });
    let is_whole = |head: &Head| {
        let dated = matches!(
            head.stamp.date,
            WrittenDate::Known(_) | WrittenDate::Numeric { .. } | WrittenDate::Dotted { .. }
        );
        dated && head.style.is_chat() && head.stamp.clock != WrittenClock::None
    };
    let has_years = heads.iter().flatten().any(is_whole);
    let is_beside_name = |head: &Head| is_short(head) && head.style == Style::NameFirst;
    let few = heads.iter().flatten().filter(|head| is_beside_name(head)).count() < 2;
    for place in heads.iter_mut() {
        let doubted = place.as_ref().is_some_and(|head| {
            is_short(head) && head.stamp.weekday.is_none() && (has_years || few && is_beside_name(head))
        });
        if doubted {
            *place = None;
        }
    }
}

/// Words beside a time are a name only where the text is on lines below that have no time of their own.
fn doubt_names(heads: &mut [Option<Head>]) {
    for index in 0..heads.len().saturating_sub(1) {
        // A time without anything beside it may be the text itself.
        let timed = heads[index + 1].as_ref().is_some_and(|next| next.above == 0 && !next.is_alone);
        let Some(head) = heads[index].as_mut().filter(|_| timed) else { continue };
        let text = match head.style {
            Style::NameFirst => 0,
            Style::NameAfter => head.stamp.end,
            _ => continue,
        };
        (head.style, head.author, head.text) = (Style::Note, None, text);
    }
}

/// The form of the messages, if the text is a conversation.
fn conversation(heads: &[Option<Head>]) -> Option<Style> {
    let count = |wanted: &dyn Fn(&Head) -> bool| heads.iter().flatten().filter(|head| wanted(head)).count();
    let mail = count(&|head| matches!(head.style, Style::Mail | Style::Quote));
    // What the app wrote is no note.
    let notes = count(&|head| {
        !head.is_app && head.style != Style::Plain && (!head.style.is_chat() || head.author.is_none())
    });
    // Without a day on a line of its own one time of day alone is nothing.
    let days = count(&|head| head.stamp.clock == WrittenClock::None);
    let timed = count(&|head| head.style == Style::Timed);
    let plain = count(&|head| head.style == Style::Plain);
    let spaced = count(&|head| head.style == Style::Spaced && head.author.is_some());
    let styles =
        [Style::Bracket, Style::Dash, Style::NameAfter, Style::NameFirst, Style::TimeAlone, Style::Columns];
    let best = styles
        .map(|style| (style, count(&|head| head.style == style && head.author.is_some())))
        .into_iter()
        .chain([
            (Style::Timed, if days > 0 || timed > 1 { timed } else { 0 }),
            (Style::Spaced, if days > 0 { spaced } else { 0 }),
            (Style::Plain, if plain > 1 && notes == 0 { plain } else { 0 }),
            (Style::TimeAbove, count(&|head| head.style == Style::TimeAbove)),
            (Style::TimeBelow, count(&|head| head.style == Style::TimeBelow)),
            (Style::Mail, mail),
        ])
        .max_by_key(|(_, count)| *count)?;
    let loose =
        matches!(best.0, Style::NameFirst | Style::NameAfter | Style::TimeAlone | Style::Dash | Style::Plain);
    (best.1 > 0 && !(loose && notes > best.1)).then_some(best.0)
}

/// Whether a line of this form begins a message in a text of that form.
pub(super) fn accepts(conversation: Option<Style>, style: Style) -> bool {
    match conversation {
        None => !matches!(style, Style::Timed | Style::Spaced | Style::Day),
        // A mail page, and the mails that it quotes.
        Some(Style::Mail | Style::TimeAlone) => {
            matches!(style, Style::Mail | Style::Quote | Style::TimeAlone)
        }
        // Brackets around a time begin a message wherever they stand.
        Some(own) => own == style || style == Style::Bracket,
    }
}

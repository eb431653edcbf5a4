//! Where the messages of a text begin: by the forms of all of its lines, as one alone may mean several things.

use super::app_lines::AppLines;
use super::classify::{Phrases, role_of};
use super::header::{Head, Reader, Style, hidden, is_initials, is_mail_field, is_short_name, named};
use super::lexer::Tokens;
use super::text::{Class, class};
use super::timestamp::{Timestamp, WrittenClock, leading_clock, named_day};

/// The lines that begin messages or notes, and the form of the messages, if the text is a conversation.
pub(super) fn heads(
    lines: &[&str],
    phrases: &Phrases,
    app_lines: &AppLines,
    tokens: &mut Tokens,
) -> (Vec<Option<Head>>, Option<Style>) {
    let mut reader = Reader { lines, phrases, app_lines, tokens: &mut *tokens };
    let mut heads: Vec<Option<Head>> = (0..lines.len()).map(|index| reader.head(index)).collect();
    for index in 0..heads.len() {
        // What a head is wrapped over is none of its own.
        let wrapped = heads[index].as_ref().map_or(0, |head| head.below);
        heads[index + 1..=index + wrapped].fill(None);
    }
    if let Some(talk) = clocks_below(&heads, lines, phrases, tokens) {
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

/// Messages as pages of chats show them, where each has its time of day below it and days stand on lines of their own:
/// who wrote is named above the first of some messages, or nowhere.
fn clocks_below(
    heads: &[Option<Head>],
    lines: &[&str],
    phrases: &Phrases,
    tokens: &mut Tokens,
) -> Option<Vec<Option<Head>>> {
    let text = |at: usize| lines[at].trim_matches(hidden);
    let written: Vec<usize> = (0..lines.len()).filter(|at| !text(*at).is_empty()).collect();
    let (first, last) = (*written.first()?, *written.last()?);
    if lone_clock(lines[first], tokens).is_some() || lone_clock(lines[last], tokens).is_none() {
        return None;
    }
    let clocks: Vec<Option<Timestamp>> = lines.iter().map(|line| lone_clock(line, tokens)).collect();
    let is_clock = |at: usize| clocks[at].is_some();
    // `Monday` above a text is a day, and above a time it is a text.
    let mut day = |(place, at): (usize, &usize)| {
        if let Some(head) = heads[*at].as_ref().filter(|head| is_day(head, lines[*at])) {
            return Some(head.stamp.clone());
        }
        let is_above_text = written.get(place + 1).is_some_and(|next| !is_clock(*next));
        if is_clock(*at) || !is_above_text || lines[*at].len() > CLOCK_AT_MOST {
            return None;
        }
        tokens.read(lines[*at], CLOCK_AT_MOST);
        let named = named_day(lines[*at], tokens).filter(|named| named.clock.is_none())?;
        Some(Timestamp::day(named.day.start, named.day.end, named.date))
    };
    let mut days: Vec<Option<Timestamp>> = vec![None; lines.len()];
    for (place, at) in written.iter().enumerate() {
        days[*at] = day((place, at));
    }
    let is_timed_else = |at: &usize| heads[*at].is_some() && !is_clock(*at) && days[*at].is_none();
    let blocks: Vec<Vec<usize>> = written
        .split_inclusive(|at| is_clock(*at))
        .map(|block| block.iter().copied().filter(|at| days[*at].is_none()).collect())
        .collect();
    let may_name = |at: usize| is_short_name(text(at)) && !phrases.knows(text(at));
    // The name above each time, and the text below it: another form, copied up to a time.
    let ends_with_name = |block: &Vec<usize>| block.len() > 2 && may_name(block[block.len() - 2]);
    let are_names_above = |(begin, others): (&Vec<usize>, &[Vec<usize>])| {
        begin.len() == 2 && may_name(begin[0]) && others.iter().all(ends_with_name)
    };
    if blocks.len() < 2
        || blocks.iter().any(|block| block.len() < 2)
        || written.iter().any(is_timed_else)
        // A day above a time is a part of it.
        || written.windows(2).any(|two| days[two[0]].is_some() && is_clock(two[1]))
        || blocks.split_first().is_some_and(are_names_above)
    {
        return None;
    }
    let mut talk: Vec<Option<Head>> =
        days.into_iter().map(|day| day.map(|day| Head { style: Style::Day, ..Head::of(day) })).collect();
    let named = |block: &Vec<usize>| (block.len() > 2).then(|| text(block[0]));
    for block in &blocks {
        let [begin, .., time] = block[..] else { continue };
        let second = block[1];
        let is_pictured = block.len() > 3 && is_initials(text(begin), text(second));
        let name = if is_pictured { second } else { begin };
        let comes_back = || blocks.iter().filter(|other| named(other) == Some(text(name))).count() > 1;
        let is_named = may_name(name) && (is_pictured || comes_back());
        talk[time] = clocks[time].clone().map(|stamp| Head {
            style: Style::TimeBelow,
            above: time - begin,
            author: is_named.then(|| text(name).to_owned()),
            text: lines[time].len(),
            ..Head::of(stamp)
        });
    }
    Some(talk)
}

/// A line of nothing but a time of day, and marks that what it is the time of was read.
fn lone_clock(line: &str, tokens: &mut Tokens) -> Option<Timestamp> {
    if line.len() > CLOCK_AT_MOST {
        return None;
    }
    tokens.read(line, CLOCK_AT_MOST);
    let (seconds, end) = leading_clock(line, tokens)?;
    let is_whole = line[end..].chars().all(|c| hidden(c) || "✓✔√☑".contains(c));
    is_whole.then(|| Timestamp::time(0, end, seconds))
}

/// Such a line is no longer than this, in bytes, and neither is one with a day.
const CLOCK_AT_MOST: usize = 40;

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

/// `You sent` above what somebody wrote, as Messenger names each writer: several under one time.
fn speak_by_turns(heads: &mut [Option<Head>], lines: &[&str]) {
    let turn = |line: &str| {
        let name = line.trim_matches(hidden).strip_suffix(" sent")?;
        (is_short_name(name) && name.starts_with(char::is_uppercase)).then(|| name.to_owned())
    };
    let turns: Vec<Option<String>> = lines.iter().map(|line| turn(line)).collect();
    if !turns.iter().flatten().any(|name| name == "You") {
        return;
    }
    let mut time: Option<(usize, Timestamp)> = None;
    for at in 0..lines.len() {
        let is_time =
            heads[at].as_ref().filter(|head| head.is_alone && head.stamp.clock != WrittenClock::None);
        if let Some(head) = is_time {
            time = Some((at, head.stamp.clone()));
        }
        let (Some(name), Some((above, stamp))) = (&turns[at], &time) else { continue };
        if above + 1 == at {
            let (author, text) = (Some(name.clone()), lines[*above].len());
            let head = Head::of(stamp.clone());
            heads[*above] = Some(Head { style: Style::TimeAbove, below: 1, author, text, ..head });
        } else {
            let stamp = Timestamp { start: 0, end: 0, ..stamp.clone() };
            let (author, text) = (Some(name.clone()), lines[at].len());
            heads[at] = Some(Head { style: Style::TimeAbove, author, text, ..Head::of(stamp) });
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

/// Whether a line is a day and nothing else.
pub(super) fn is_day(head: &Head, line: &str) -> bool {
    let says = |c: char| matches!(class(c), Class::Letter | Class::Glyph | Class::Digit(_));
    let around = [&line[..head.stamp.start], &line[head.stamp.end..]];
    head.stamp.clock == WrittenClock::None && !around.iter().any(|text| text.contains(says))
}

//! What a message may mean: its date, who wrote it, what happened.

use crate::case::{EventKind, Party, Service};
use crate::time::{Date, LOS_ANGELES, push_clock, push_offset};

use super::app_lines::AppLine;
use super::classify::{Phrases, Suggestion, role_of};
use super::date_words::{EASTERN, PACIFIC};
use super::day_month::{DayMonth, DayMonthEvidence, decide, dotted_order};
use super::header::folded;
use super::lexer::Tokens;
use super::messages::{Said, TEXT_AT_MOST};
use super::paste::{
    DayMonthFinding, EVENTS_AT_MOST, Paste, PasteFlag, PasteOptions, PastedAuthor, PastedEvent,
};
use super::text::{Class, class};
use super::timestamp::{Timestamp, WrittenClock, WrittenDate, WrittenZone, first, names_another_day};

const AUTHORS_AT_MOST: usize = 100;
/// A day without its year is taken for the last such day, unless that was more than so many days ago.
const OLD_AFTER: i32 = 300;
/// A year that has every day that a year may have.
const LEAP_YEAR: i32 = 2024;

/// Decides dates and says what each message may mean: of a conversation, or of a page that may stand newest first.
pub(super) fn tell(
    said: Vec<Said>,
    options: &PasteOptions,
    (conversation, may_descend): (bool, bool),
    phrases: &Phrases,
    tokens: Tokens,
) -> Paste {
    let stamps = said.iter().map(|said| &said.stamp);
    let is_numeric = |stamp: &&Timestamp| {
        matches!(
            stamp.date,
            WrittenDate::Numeric { .. } | WrittenDate::ShortNumeric { month_first: None, .. }
        )
    };
    let numeric = stamps.clone().filter(is_numeric).count();
    let decided = match options.day_month {
        Some(told) => Some((told, DayMonthEvidence::Told)),
        None => decide(stamps.clone(), options.copied_on, may_descend),
    };
    // With dots the day stands first, unless they show otherwise.
    let dotted = options.day_month.or_else(|| dotted_order(stamps)).unwrap_or(DayMonth::DayFirst);
    let authors = authors(&said, options, phrases);
    let mut teller = Teller {
        options,
        order: decided.map(|(order, _)| order),
        dotted,
        authors: &authors,
        phrases,
        tokens,
        request: None,
        answered: true,
        dated: None,
    };
    let mut events: Vec<PastedEvent> = said.into_iter().map(|said| teller.dated(said)).collect();
    // Mails stand newest first; what answers what is told by time.
    let mut times = events.iter().filter_map(|event| event.at.as_ref());
    let backwards = times.next().zip(times.next_back()).is_some_and(|(first, last)| first > last);
    let count = events.len();
    for index in 0..count {
        let index = if backwards { count - 1 - index } else { index };
        teller.suggest(&mut events[index], conversation);
    }
    // What suggests something goes first; what suggests nothing has the room that is left.
    let suggested = events.iter().filter(|event| event.kind.is_some()).count();
    let (mut telling, mut plain) = (EVENTS_AT_MOST, EVENTS_AT_MOST.saturating_sub(suggested));
    let count = events.len();
    events.retain(|event| {
        let room = if event.kind.is_some() { &mut telling } else { &mut plain };
        let keep = *room > 0;
        *room -= usize::from(keep);
        keep
    });
    let left_out = u32::try_from(count - events.len()).unwrap_or(u32::MAX);
    let day_month = DayMonthFinding {
        order: decided.map(|(order, _)| order).filter(|_| numeric > 0),
        because: decided.map(|(_, because)| because).filter(|_| numeric > 0),
        dates: u32::try_from(numeric).unwrap_or(u32::MAX),
    };
    Paste { events, unread: Vec::new(), authors, facts: Vec::new(), day_month, conversation, left_out }
}

/// Who wrote, with who they are: told, by name, the other one of two, or by what only one of them asks for.
fn authors(said: &[Said], options: &PasteOptions, phrases: &Phrases) -> Vec<PastedAuthor> {
    let mut all: Vec<PastedAuthor> = Vec::new();
    for name in said.iter().filter_map(|said| said.author.as_ref()) {
        match all.iter().position(|known| known.name == *name) {
            Some(known) => all[known].messages += 1,
            None if all.len() < AUTHORS_AT_MOST => {
                let told = options.roles.iter().find(|(known, _)| known == name).map(|(_, role)| *role);
                let named = role_of(name);
                let because = named.is_some().then(|| name.clone()).filter(|_| told.is_none());
                all.push(PastedAuthor { name: name.clone(), messages: 1, role: told.or(named), because });
            }
            None => {}
        }
    }
    if all.len() <= 3 && all.iter().all(|author| author.role.is_none()) {
        guess_buyer(&mut all, said, phrases);
    }
    if let [one, other] = &mut all[..] {
        let opposite = |role: Option<Party>| match role {
            Some(Party::Buyer) => Some(Party::Seller),
            Some(Party::Seller) => Some(Party::Buyer),
            _ => None,
        };
        let (first, second) = (one.role.or(opposite(other.role)), other.role.or(opposite(one.role)));
        // Who is the other one rests on the same words.
        let (from_one, from_other) = (one.because.clone(), other.because.clone());
        if one.role.is_none() {
            (one.role, one.because) = (first, from_other);
        }
        if other.role.is_none() {
            (other.role, other.because) = (second, from_one);
        }
    }
    all
}

/// Whether a message tells of what is to come, too: the day that it names may be that one's.
fn tells_ahead(text: &str) -> bool {
    const AHEAD: [&str; 13] = [
        " will ",
        "'ll ",
        "’ll ",
        "expected",
        "estimated",
        "预计",
        "预期",
        " vai ",
        " va a ",
        "wird ",
        "werden ",
        "будет",
        " sera ",
    ];
    let text = folded(text);
    AHEAD.iter().any(|word| text.contains(word))
}

/// What a message tells of as done, and may have been on another day than it was written.
fn is_done(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::CarrierCollected
            | EventKind::ComplaintFiled
            | EventKind::Delivered
            | EventKind::DepositPaid
            | EventKind::DisputeOpened
            | EventKind::EngineerArrived
            | EventKind::PartsSent
            | EventKind::PaymentSucceeded
            | EventKind::ServiceCompleted
            | EventKind::Shipped
    )
}

/// Who alone asks for a service is taken for the buyer, by the words that ask.
fn guess_buyer(all: &mut [PastedAuthor], said: &[Said], phrases: &Phrases) {
    const LOOKED_AT: usize = 300;
    let mut asks: Option<(usize, String)> = None;
    for said in said.iter().take(LOOKED_AT).filter(|said| said.app.is_none()) {
        let Some(author) = said.author.as_ref() else { continue };
        let Some((EventKind::ServiceRequested, words)) = phrases.suggest(&said.text, None, false).kind else {
            continue;
        };
        let place = all.iter().position(|known| known.name == *author);
        match (place, &asks) {
            (Some(place), None) => asks = Some((place, words)),
            (Some(place), Some((first, _))) if place != *first => return,
            _ => {}
        }
    }
    if let Some((place, words)) = asks {
        all[place].role = Some(Party::Buyer);
        all[place].because = Some(words);
    }
}

struct Teller<'a> {
    options: &'a PasteOptions,
    order: Option<DayMonth>,
    /// The order of day and month in dates with dots.
    dotted: DayMonth,
    authors: &'a [PastedAuthor],
    phrases: &'a Phrases,
    tokens: Tokens,
    /// The line of the last request, and its service.
    request: Option<(u32, Option<Service>)>,
    /// Nobody waits for the seller's next message.
    answered: bool,
    /// The last date before whose year is known.
    dated: Option<Date>,
}

impl Teller<'_> {
    fn dated(&mut self, said: Said) -> PastedEvent {
        let mut stamp = said.stamp;
        let mut flags = Vec::new();
        let (date, or_date) = self.dates(stamp.date, &mut flags);
        self.dated = date.filter(|_| or_date.is_none()).or(self.dated);
        if let (WrittenZone::AnyOf(_, offsets), Some(date), None) = (&stamp.zone, date, or_date)
            && let Some(standard) = standard_time(offsets, date)
        {
            stamp.zone = WrittenZone::Offset(i32::from(standard) * 60);
        }
        let (mut at, mut or_at) = (
            date.and_then(|date| iso(date, stamp.clock, &stamp)),
            or_date.and_then(|date| iso(date, stamp.clock, &stamp)),
        );
        let until = date.and_then(|date| self.until(date, &stamp));
        if stamp.until.is_some() || stamp.spread > 0 && date.is_some() {
            flags.push(PasteFlag::Stretch);
            if or_at.is_some() {
                // Two stretches, of which nothing tells which: neither is taken.
                (at, or_at) = (None, None);
            }
        }
        if let (Some(date), true) = (date, stamp.spread > 0) {
            at = Some(date.plus_days(-i32::try_from(stamp.spread).unwrap_or(0)).to_string());
        }
        match stamp.clock {
            WrittenClock::NoSuchTime => flags.push(PasteFlag::NoSuchTime),
            WrittenClock::Open | WrittenClock::OnDial(_) => flags.push(PasteFlag::OpenTime),
            _ => {}
        }
        let weekday = stamp.weekday.filter(|_| or_date.is_none());
        if weekday.zip(date).is_some_and(|(named, date)| date.weekday() != named) {
            flags.push(PasteFlag::WeekdayDiffers);
        }
        let (mut zone, mut zone_name, mut offsets) = (None, None, Vec::new());
        match stamp.zone {
            WrittenZone::Place(place) => zone = Some(place),
            WrittenZone::Unknown(_) => {
                flags.push(PasteFlag::UnknownZone);
                zone = Some("unknown".to_owned());
            }
            WrittenZone::AnyOf(name, minutes) => {
                flags.push(PasteFlag::AmbiguousZone);
                zone_name = Some(name);
                offsets = minutes.iter().map(|minutes| offset(i32::from(*minutes) * 60)).collect();
            }
            WrittenZone::None | WrittenZone::Offset(_) => {}
        }
        match said.app {
            Some(AppLine::Notice) => flags.push(PasteFlag::AppLine),
            Some(AppLine::NoWords) => flags.push(PasteFlag::NoWords),
            None => {}
        }
        PastedEvent {
            line: said.line,
            from: said.span.0,
            to: said.span.1,
            time_from: said.time.0,
            time_to: said.time.1,
            author: said.author,
            text: said.text,
            until: until.filter(|_| at.is_some()),
            at,
            or_at,
            zone,
            zone_name,
            offsets,
            flags,
            kind: None,
            because: None,
            service: None,
            automatic: None,
            belongs_to: None,
            nothing_came: None,
            channel: None,
        }
    }

    /// The last moment of a stretch that begins on a day.
    fn until(&self, first: Date, stamp: &Timestamp) -> Option<String> {
        if stamp.spread > 0 {
            return Some(first.plus_days(i32::try_from(stamp.spread).ok()?).to_string());
        }
        if let WrittenClock::OnDial(seconds) = stamp.clock {
            return iso(first, WrittenClock::At(seconds + 12 * 3600), stamp);
        }
        let until = stamp.until?;
        let last = match until.date {
            None => first,
            // A stretch that runs over the end of a year ends in the next.
            Some(date) => {
                let last = self.dates(date, &mut Vec::new()).0?;
                let next_year = || Date::new(last.ymd().0 + 1, last.ymd().1, last.ymd().2);
                if last < first { next_year()? } else { last }
            }
        };
        iso(last, until.clock.map_or(stamp.clock, WrittenClock::At), stamp)
    }

    /// The date that a written one means, and another one where both readings exist.
    fn dates(&self, date: WrittenDate, flags: &mut Vec<PasteFlag>) -> (Option<Date>, Option<Date>) {
        match date {
            WrittenDate::Known(date) => (Some(date), None),
            WrittenDate::NoSuchDate => {
                flags.push(PasteFlag::NoSuchDate);
                (None, None)
            }
            WrittenDate::None => {
                flags.push(PasteFlag::NoDayAtAll);
                (None, None)
            }
            WrittenDate::UnclearYear => {
                flags.push(PasteFlag::UnclearYear);
                (None, None)
            }
            WrittenDate::Relative(_)
            | WrittenDate::OfWeek(..)
            | WrittenDate::LastWeekday(_)
            | WrittenDate::OfMonth(..)
            | WrittenDate::DayOnly(_) => {
                if self.options.copied_on.is_none() {
                    flags.push(PasteFlag::NoDay);
                }
                (self.options.copied_on.and_then(|day| told_from(date, day)), None)
            }
            WrittenDate::Dotted { first, second, year } => {
                let read = |order: DayMonth| order.date(first, second, year);
                (
                    read(self.dotted)
                        .or_else(|| read(DayMonth::DayFirst))
                        .or_else(|| read(DayMonth::MonthFirst)),
                    None,
                )
            }
            WrittenDate::ShortNumeric { first, second, month_first } => {
                let told = month_first.map(|is| if is { DayMonth::MonthFirst } else { DayMonth::DayFirst });
                let both = [DayMonth::DayFirst, DayMonth::MonthFirst];
                let orders =
                    both.into_iter().filter(|order| told.or(self.order).is_none_or(|told| told == *order));
                let mut unread = Vec::new();
                let mut read = orders.filter_map(|order| {
                    let (_, month, day) = order.date(first, second, LEAP_YEAR)?.ymd();
                    self.dates(WrittenDate::NoYear { month, day }, &mut unread).0
                });
                let one = read.next();
                let other = read.next().filter(|other| Some(*other) != one);
                flags.extend(unread.first().filter(|_| one.is_none()));
                if other.is_some() {
                    flags.push(PasteFlag::DayOrMonth);
                    return (one, other);
                }
                // What is so long ago may as well be soon.
                let is_old = |date: &Date| {
                    self.options.copied_on.is_some_and(|copied| copied.days() - date.days() > OLD_AFTER)
                };
                if one.as_ref().is_some_and(is_old) {
                    flags.push(PasteFlag::NoYear);
                }
                (one.filter(|date| !is_old(date)), None)
            }
            WrittenDate::NoYear { month, day } => {
                let near = self.near(month, day);
                // Where it was written the next day may have begun; what is later still is not known to have been.
                let is_past =
                    |date: &Date| self.options.copied_on.is_none_or(|copied| *date <= copied.plus_days(1));
                let (Some(copied_on), None) = (self.options.copied_on, near) else {
                    if !near.is_some_and(|near| is_past(&near)) {
                        flags.push(PasteFlag::NoYear);
                    }
                    return (near.filter(is_past), None);
                };
                let year = copied_on.ymd().0;
                let latest = [year, year - 1, year - 2, year - 3, year - 4].into_iter();
                let mut latest = latest.filter_map(|year| Date::new(year, month, day));
                (latest.find(|date| *date <= copied_on), None)
            }
            WrittenDate::Numeric { first, second, year } => {
                let read = |order: DayMonth| order.date(first, second, year);
                let (day_first, month_first) = (read(DayMonth::DayFirst), read(DayMonth::MonthFirst));
                match (self.order.and_then(read), day_first, month_first) {
                    (Some(date), ..) => (Some(date), None),
                    (None, Some(one), Some(other)) if one != other => {
                        flags.push(PasteFlag::DayOrMonth);
                        (Some(one), Some(other))
                    }
                    (None, one, other) => (one.or(other), None),
                }
            }
        }
    }

    /// The day that lies near the last date whose year is known: a page names the year once.
    /// It goes on from there; a month back at most, where lines are not in order.
    fn near(&self, month: u32, day: u32) -> Option<Date> {
        const NEAR_DAYS: std::ops::RangeInclusive<i32> = -31..=120;
        let last = self.dated?;
        let year = last.ymd().0;
        let mut all = [year - 1, year, year + 1].into_iter().filter_map(|year| Date::new(year, month, day));
        all.find(|date| NEAR_DAYS.contains(&(date.days() - last.days())))
    }

    fn role(&self, author: Option<&String>) -> Option<Party> {
        let known = author.and_then(|name| self.authors.iter().find(|known| known.name == *name));
        known.and_then(|known| known.role)
    }

    fn names_a_time(&mut self, text: &str) -> bool {
        self.tokens.read(text, TEXT_AT_MOST);
        first(text, &self.tokens).is_some()
    }

    fn names_another_day(&mut self, text: &str, kind: Option<EventKind>) -> bool {
        self.tokens.read(text, TEXT_AT_MOST);
        names_another_day(text, &self.tokens, kind.is_some_and(is_done) && !tells_ahead(text))
    }

    /// Says what a message may mean, from its words and from its place in the conversation.
    fn suggest(&mut self, event: &mut PastedEvent, conversation: bool) {
        if event.flags.contains(&PasteFlag::AppLine) {
            return;
        }
        let by = self.role(event.author.as_ref());
        let found = if event.flags.contains(&PasteFlag::NoWords) {
            Suggestion::default()
        } else {
            self.phrases.suggest(&event.text, by, event.author.is_none())
        };
        let seller = by == Some(Party::Seller);
        // What a seller did not hear is nothing a buyer owes.
        if found.is_silence && !seller && event.at.is_some() {
            event.nothing_came = Some(true);
            event.channel = found.channel;
        }
        event.automatic = found.automatic.then_some(true);
        if let Some((kind, because)) = found.kind {
            (event.kind, event.because) = (Some(kind), Some(because));
        }
        if found.automatic {
            event.kind = Some(EventKind::SellerReplied);
        }
        // A payment told of after a request is another one: to a local repairer, for the visit.
        if event.kind == Some(EventKind::PaymentSucceeded) && conversation && self.request.is_some() {
            (event.kind, event.because) = (None, None);
        }
        let speaks = event.author.is_some();
        let replies = speaks && seller && !self.answered && event.kind.is_none();
        if replies {
            // Nothing but its place says that it answers.
            event.kind = Some(EventKind::SellerReplied);
            event.flags.push(PasteFlag::ByPlace);
        }
        let asks = event.kind == Some(EventKind::ServiceRequested);
        if asks || event.kind == Some(EventKind::FeeCharged) {
            event.service = found.service;
        }
        let names_a_time = has_numbers_together(&event.text) && self.names_a_time(&event.text);
        // What is told in a message may have been on another day than the message.
        let tells = speaks && event.kind.is_some_and(|kind| kind != EventKind::SellerReplied);
        if event.kind.is_some() && names_a_time
            || tells && (found.is_past || self.names_another_day(&event.text, event.kind))
        {
            event.flags.push(PasteFlag::SeveralTimes);
        }
        if asks {
            match self.request {
                Some((line, service))
                    if conversation
                        && (found.service.is_none() || service.is_none() || found.service == service) =>
                {
                    event.belongs_to = Some(line);
                }
                _ => self.request = Some((event.line, found.service)),
            }
            self.answered = false;
        } else if speaks && seller {
            if replies || found.automatic {
                event.belongs_to = self.request.map(|(line, _)| line);
            }
            // A machine's answer leaves the buyer waiting.
            self.answered |= !found.automatic;
        } else if conversation && by == Some(Party::Buyer) && self.request.is_some() {
            self.answered = false;
        }
    }
}

/// The day that is told from another.
fn told_from(date: WrittenDate, day: Date) -> Option<Date> {
    let (year, month, of_month) = day.ymd();
    let first_of = |months: i32| {
        let months = year * 12 + i32::try_from(month).unwrap_or(1) - 1 + months;
        Date::new(months.div_euclid(12), u32::try_from(months.rem_euclid(12)).ok()? + 1, 1)
    };
    match date {
        WrittenDate::Relative(days) => Some(day.plus_days(days)),
        WrittenDate::OfWeek(weeks, weekday) => {
            let monday = day.plus_days(-i32::try_from(day.weekday()).ok()?);
            Some(monday.plus_days(weeks * 7 + i32::try_from(weekday).ok()?))
        }
        WrittenDate::LastWeekday(weekday) => {
            let before = (day.weekday() + 6 - weekday) % 7 + 1;
            Some(day.plus_days(-i32::try_from(before).ok()?))
        }
        WrittenDate::OfMonth(months, true) => first_of(months),
        WrittenDate::OfMonth(months, false) => first_of(months + 1).map(|next| next.plus_days(-1)),
        WrittenDate::DayOnly(named) => {
            let months = if named <= of_month { 0 } else { -1 };
            let (year, month, _) = first_of(months)?.ymd();
            Date::new(year, month, named)
        }
        _ => None,
    }
}

/// The offset that an abbreviation means outside of summer, where it is written all year and clocks change.
fn standard_time(offsets: &[i16], date: Date) -> Option<i16> {
    match offsets {
        [standard, _] if [EASTERN[0], PACIFIC[0]].contains(standard) => {
            (!is_summer_in_america(date)).then_some(*standard)
        }
        [standard @ (60 | 120), summer] if *summer == standard + 60 => {
            (!is_summer_in_europe(date)).then_some(*standard)
        }
        _ => None,
    }
}

/// Whether the clocks of the European Union show summer time on any part of this day.
fn is_summer_in_europe(date: Date) -> bool {
    let year = date.ymd().0;
    let last_sunday = |month| {
        let last = Date::new(year, month, 31)?;
        Some(last.plus_days(-i32::try_from((last.weekday() + 1) % 7).ok()?))
    };
    last_sunday(3).zip(last_sunday(10)).is_none_or(|(begins, ends)| begins <= date && date <= ends)
}

/// Whether the clocks of the United States show summer time on any part of this day.
fn is_summer_in_america(date: Date) -> bool {
    let ends = [LOS_ANGELES.start_of(date), LOS_ANGELES.end_of(date)];
    ends.into_iter().any(|at| LOS_ANGELES.offset_at(at) != LOS_ANGELES.first)
}

/// Whether two numbers stand near each other: no time is written without that.
fn has_numbers_together(text: &str) -> bool {
    const NEAR: usize = 10;
    let mut since = NEAR + 1;
    let mut within = false;
    for c in text.chars() {
        let digit = matches!(class(c), Class::Digit(_));
        if digit && !within && since <= NEAR {
            return true;
        }
        since = if digit { 0 } else { since + 1 };
        within = digit;
    }
    false
}

/// A date and time as ISO 8601; none where the time of day is not known to the half day.
fn iso(date: Date, clock: WrittenClock, stamp: &Timestamp) -> Option<String> {
    let seconds = match clock {
        WrittenClock::At(seconds) | WrittenClock::OnDial(seconds) => seconds,
        WrittenClock::None | WrittenClock::NoSuchTime => return Some(date.to_string()),
        WrittenClock::Open => return None,
    };
    // The midnight with which a day ends is the one with which the next begins.
    let (date, seconds) = if seconds == 86_400 { (date.plus_days(1), 0) } else { (date, seconds) };
    let mut text = date.to_string();
    text.push('T');
    push_clock(&mut text, seconds);
    if let WrittenZone::Offset(seconds) = stamp.zone {
        push_offset(&mut text, seconds);
    }
    Some(text)
}

fn offset(seconds: i32) -> String {
    let mut text = String::new();
    push_offset(&mut text, seconds);
    text
}

//! What the windows of a rulebook come to on days of its calendar.

use crate::assess::{Answers, Terms, plan};
use crate::rulebook::{Anchor, Clause, Edition, Part, Rule, Rulebook, Text};
use crate::time::{Date, Instant, Span, WallTime, Window, Zone, due};

/// Days after the usual one among which the longest window is looked for: each holiday of a year is among them.
const DAYS_LOOKED_AT: i32 = 400;
/// Days before the end of a calendar among which the last start is looked for whose end is known.
const DAYS_BEFORE_END: i32 = 366;

/// Of more duties than this the windows are not worked out, and of a window of more days only by a usual day: a text is read
/// again while it is typed.
const WINDOWS_AT_MOST: usize = 60;
const DAYS_AT_MOST: u32 = 400;

/// A duty's window by some starts, each at noon.
#[derive(Debug, Clone)]
pub struct WorkedWindow {
    /// The clause that gives it.
    pub clause: &'static Clause,
    /// The zone of its days.
    pub zone: &'static Zone<'static>,
    /// What silence is deemed to be then, in the rulebook's own words.
    pub silence: Option<Text>,
    /// Starts on a usual day; then on the day from which it takes longest, where holidays make a difference.
    pub starts: Vec<(Instant, Span)>,
    /// The last start whose end is known, and the last day that its calendar holds.
    pub known: Option<(Instant, Date)>,
}

/// The windows of every duty that something may start, by the text of each part that was published last.
///
/// ```
/// use aftersales::{proofs, rulebooks::built_in};
/// let rulebook = built_in().rulebook("alibaba-machinery-after-sales").unwrap();
/// let all = proofs::windows(rulebook);
/// let reply = all.iter().find(|one| one.clause.id == "reply").unwrap();
/// let (start, end) = reply.starts[0];
/// assert_eq!(end.from, start.plus(24 * 3600));
/// assert!(reply.known.is_none(), "hours need no calendar");
/// ```
pub fn windows(rulebook: &'static Rulebook) -> Vec<WorkedWindow> {
    let last = |part: &'static Part| part.editions.last().copied();
    let editions = rulebook.parts.iter().copied().filter_map(last);
    editions.flat_map(|edition| of(rulebook, edition)).take(WINDOWS_AT_MOST).collect()
}

fn of(rulebook: &'static Rulebook, edition: &'static Edition) -> impl Iterator<Item = WorkedWindow> {
    let plan = plan(rulebook, edition, &Answers::default(), &[], edition.whose_days());
    let is_worked = |terms: &Terms| {
        let is_fixed = matches!(terms.within, Window::Until(_) | Window::AsAgreed);
        matches!(terms.clause.rule, Rule::Duty(_)) && !is_fixed && is_event(terms.starts)
    };
    let duties = plan.terms.into_iter().filter(is_worked);
    duties.map(move |terms| worked(rulebook, edition, &terms))
}

/// About how many days a window has.
fn days(window: Window) -> u32 {
    match window {
        Window::Hours(hours) => hours / 24,
        Window::NaturalDays(days) | Window::WorkingDays(days) => days,
        Window::Months(months) => months.saturating_mul(30),
        Window::DaysAndMonths(days, months) => days.saturating_add(months.saturating_mul(30)),
        Window::Until(_) | Window::AsAgreed => 0,
    }
}

/// Whether something that happens starts it, and nothing else.
fn is_event(anchor: Anchor) -> bool {
    match anchor {
        Anchor::Time(_) | Anchor::Deemed(_) | Anchor::ByFact(..) => false,
        Anchor::Earlier(all) | Anchor::Later(all) => all.iter().all(|one| is_event(*one)),
        _ => true,
    }
}

fn worked(rulebook: &Rulebook, edition: &Edition, terms: &Terms) -> WorkedWindow {
    let zone = terms.counting.zone;
    let at = |day: Date| zone.resolve(WallTime { seconds: 12 * 3600, ..WallTime::start_of(day) }).span().from;
    let window = |day: Date| (at(day), due(at(day), terms.within, &terms.counting));
    // A Tuesday of about the time at which the text was looked for is a day like others.
    let usual = (0..7)
        .map(|days| rulebook.last_looked_for.plus_days(days))
        .find(|day| day.weekday() == 1)
        .unwrap_or(rulebook.last_looked_for);
    let mut starts = vec![window(usual)];
    let silence = silence_on(edition, terms.clause);
    if days(terms.within) > DAYS_AT_MOST {
        return WorkedWindow { clause: terms.clause, zone, silence, starts, known: None };
    }
    let takes = |(start, end): &(Instant, Span)| end.from.since(*start);
    let later =
        (1..DAYS_LOOKED_AT).map(|days| window(usual.plus_days(days))).filter(|(_, end)| end.is_exact());
    // Of several that take as long the first is told.
    let longest =
        later.fold(starts[0], |longest, next| if takes(&next) > takes(&longest) { next } else { longest });
    // By how long a day with another clock is longer nobody waits.
    if takes(&longest) > takes(&starts[0]) + 2 * 3600 {
        starts.push(longest);
    }
    let through = terms.counting.calendar.known_through().filter(|through| {
        let after = window(through.plus_days(1)).1;
        !after.is_exact()
    });
    let known = through.and_then(|through| {
        let mut back = (0..DAYS_BEFORE_END).map(|days| window(through.plus_days(-days)));
        back.find(|(_, end)| end.is_exact()).map(|(start, _)| (start, through))
    });
    WorkedWindow { clause: terms.clause, zone, silence, starts, known }
}

/// The sentence on silence that follows from missing a duty.
fn silence_on(edition: &Edition, duty: &Clause) -> Option<Text> {
    let follows = |clause: &&&Clause| matches!(clause.rule, Rule::Silence(one) if one.follows.id == duty.id && one.by_default);
    edition.clauses.iter().find(follows).map(|clause| clause.text)
}

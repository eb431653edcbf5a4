use super::{Calendar, Date, DayKind, Instant, OpenHours, OutOfHours, Span, WallTime, Zone};

/// How long a duty may take, or a period lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Window {
    /// Elapsed hours from the instant.
    Hours(u32),
    /// Calendar days; the text may also just say "days".
    NaturalDays(u32),
    /// Days that are worked.
    WorkingDays(u32),
    /// Calendar months; a year is twelve.
    Months(u32),
    /// Calendar days, and then calendar months: a period of days that is extended.
    DaysAndMonths(u32, u32),
    /// To a wall time that the rule itself names.
    Until(WallTime),
    /// To the time the parties agreed; there is nothing to count.
    AsAgreed,
}

impl Window {
    /// Calendar years.
    pub const fn years(years: u32) -> Self {
        Self::Months(12 * years)
    }
}

/// How natural days and years are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DayCount {
    /// The start day is not counted; the window ends at the last second of its last day.
    AfterStartDay,
    /// Elapsed time to the second.
    Exact,
    /// The start day is the first day.
    FromStartDay,
}

/// The answers that decide how a window is counted.
#[derive(Debug, Clone, Copy)]
pub struct Counting {
    /// Where a day begins and ends.
    pub zone: &'static Zone<'static>,
    /// How natural days and years are counted.
    pub days: DayCount,
    /// Whether the last instant of a window in hours is outside it.
    pub strict_hours: bool,
    /// A natural-day or year window that ends on a day off of this calendar ends on its next working day.
    pub roll: Option<&'static Calendar>,
    /// Which days are worked.
    pub calendar: &'static Calendar,
    /// A window of several natural days holds at least so many days that are worked.
    pub worked_at_least: u32,
    /// A window in hours runs in these hours of the day only.
    pub open: Option<OpenHours>,
    /// It does not start in these.
    pub out_of_hours: Option<OutOfHours>,
}

impl Counting {
    /// As most texts count: days after the day of the start, to the end of the last, and hours to the second.
    pub const fn plain(zone: &'static Zone<'static>, calendar: &'static Calendar) -> Self {
        Self {
            zone,
            days: DayCount::AfterStartDay,
            strict_hours: false,
            roll: None,
            calendar,
            worked_at_least: 0,
            open: None,
            out_of_hours: None,
        }
    }

    /// Whether the hour of the day at which a window in hours starts makes a difference.
    pub fn follows_the_day(&self) -> bool {
        self.open.is_some() || self.out_of_hours.is_some()
    }
}

/// At most this many weekdays off are expected inside a working-day window, and one more for each of so many days, ...
const HOLIDAYS_AT_MOST: (u32, u32) = (8, 20);
/// ... at most this many weekend days worked, in years whose calendar is not published.
const MAKE_UP_AT_MOST: u32 = 3;
/// The longest stretch of days off that a roll-over can meet.
const ROLL_AT_MOST: i32 = 12;

/// The last second inside the window that starts at `start`. An interval where the window reaches
/// beyond the published calendar.
///
/// ```
/// use aftersales::time::{Counting, Instant, MONDAY_TO_FRIDAY, OpenHours, SHANGHAI, Window, due};
/// let how = Counting::plain(&SHANGHAI, &MONDAY_TO_FRIDAY);
/// let confirmed = Instant::parse_rfc3339("2022-01-05T15:00:00+08:00").unwrap();
/// let last = due(confirmed, Window::NaturalDays(14), &how);
/// assert_eq!(last.from.rfc3339(&SHANGHAI), "2022-01-19T23:59:59+08:00");
///
/// // Eight hours of an office that is open from nine to five on working days: to the hour of the next such day.
/// let office = OpenHours { opens: 9 * 3600, closes: 17 * 3600, on_working_days: true };
/// let asked = Instant::parse_rfc3339("2022-01-07T15:00:00+08:00").unwrap();
/// let last = due(asked, Window::Hours(8), &Counting { open: Some(office), ..how });
/// assert_eq!(last.from.rfc3339(&SHANGHAI), "2022-01-10T15:00:00+08:00");
/// ```
pub fn due(start: Instant, window: Window, how: &Counting) -> Span {
    let day = || how.zone.date(start);
    match window {
        Window::Hours(hours) => {
            let seconds = i64::from(hours) * 3600;
            let start = how.out_of_hours.map_or(start, |hours| hours.start(start, how.zone));
            let end = match how.open {
                Some(open) => open.end(start, seconds, how.zone, how.calendar),
                None => Span::exact(start.plus(seconds)),
            };
            end.moved(-i64::from(how.strict_hours))
        }
        Window::NaturalDays(days) if how.days == DayCount::Exact => {
            Span::exact(start.plus(i64::from(days) * 86_400))
        }
        Window::Months(months) if how.days == DayCount::Exact => {
            let wall = how.zone.wall(start);
            let last = WallTime { date: day().plus_months(months), ..wall };
            Span::exact(how.zone.resolve(last).span().from)
        }
        Window::NaturalDays(_) | Window::Months(_) | Window::DaysAndMonths(..) => {
            let (earliest, latest) = natural_end(day(), window, how);
            end_of_days(how.zone, earliest, latest)
        }
        Window::WorkingDays(days) => {
            let (earliest, latest) = last_working_day(day(), days, how.calendar);
            end_of_days(how.zone, earliest, latest)
        }
        Window::Until(wall) => Span::exact(how.zone.resolve(wall).span().from),
        Window::AsAgreed => Span { from: Instant::PAST, to: Instant::FUTURE },
    }
}

fn end_of_days(zone: &Zone, earliest: Date, latest: Date) -> Span {
    let from = zone.end_of(earliest);
    Span { from, to: if earliest == latest { from } else { zone.end_of(latest) } }
}

fn last_natural_day(start: Date, window: Window, how: &Counting) -> Date {
    let last = match window {
        Window::NaturalDays(days) => start.plus_days(days as i32),
        Window::Months(months) => start.plus_months(months),
        Window::DaysAndMonths(days, months) => start.plus_days(days as i32).plus_months(months),
        _ => start,
    };
    last.plus_days(if how.days == DayCount::FromStartDay { -1 } else { 0 })
}

/// The last day of a window of natural days or months, rolled over days off: surely the earliest, possibly the latest.
fn natural_end(start: Date, window: Window, how: &Counting) -> (Date, Date) {
    let roll = |last: Date| {
        let (earliest, latest) = how.roll.map_or((last, last), |calendar| rolled(last, calendar));
        let first = start.plus_days(i32::from(how.days != DayCount::FromStartDay));
        if how.worked_at_least == 0 || last.days() - first.days() < 1 {
            return (earliest, latest);
        }
        let with = |last, is_off| with_worked(first, last, how.worked_at_least, how.calendar, is_off);
        (with(earliest, false), with(latest, true))
    };
    let Window::DaysAndMonths(days, months) = window else {
        return roll(last_natural_day(start, window, how));
    };
    // What is extended is the whole first period, to the day on which it would have ended.
    let (earliest, latest) = roll(last_natural_day(start, Window::NaturalDays(days), how));
    (roll(earliest.plus_months(months)).0, roll(latest.plus_months(months)).1)
}

/// The last second of a window that was counted without rolling over, rolled as `how` says.
///
/// ```
/// use aftersales::time::{Counting, Instant, MONDAY_TO_FRIDAY, SHANGHAI, Span, rolled_over};
/// let plain = Counting::plain(&SHANGHAI, &MONDAY_TO_FRIDAY);
/// let how = Counting { roll: Some(&MONDAY_TO_FRIDAY), ..plain };
/// let saturday = Span::exact(Instant::parse_rfc3339("2022-01-08T23:59:59+08:00").unwrap());
/// assert_eq!(rolled_over(saturday, &how).to.rfc3339(&SHANGHAI), "2022-01-10T23:59:59+08:00");
/// assert_eq!(rolled_over(saturday, &plain), saturday);
/// ```
pub fn rolled_over(last: Span, how: &Counting) -> Span {
    let Some(calendar) = how.roll else { return last };
    let roll = |at: Instant| match at.is_bounded() {
        true => {
            let (earliest, latest) = rolled(how.zone.date(at), calendar);
            end_of_days(how.zone, earliest, latest)
        }
        false => Span::exact(at),
    };
    Span { from: roll(last.from).from, to: roll(last.to).to }
}

/// The first day not before `last` that is surely, and the last that is possibly, the next worked.
fn rolled(last: Date, calendar: &Calendar) -> (Date, Date) {
    let mut day = last;
    loop {
        match calendar.kind(day) {
            DayKind::WorkingDay | DayKind::MakeUpDay => return (day, day),
            DayKind::NotPublished => return (day, day.plus_days(ROLL_AT_MOST)),
            DayKind::Weekend | DayKind::PublicHoliday => day = day.plus_days(1),
        }
    }
}

/// The first day not before `last` up to which so many days from `first` on are worked; days that no calendar tells are
/// taken to be off, or worked, so many of them at most.
fn with_worked(first: Date, last: Date, worked: u32, calendar: &Calendar, is_off: bool) -> Date {
    let mut unknown_off = if is_off { ROLL_AT_MOST } else { 0 };
    let mut make_up = if !is_off && calendar.may_make_up() { MAKE_UP_AT_MOST } else { 0 };
    let mut is_worked = |day: i32| match calendar.kind(Date::from_days(day)) {
        DayKind::WorkingDay | DayKind::MakeUpDay => true,
        DayKind::Weekend | DayKind::PublicHoliday => false,
        DayKind::NotPublished if calendar.is_weekend(Date::from_days(day)) => {
            let is_made_up = make_up > 0;
            make_up = make_up.saturating_sub(1);
            is_made_up
        }
        DayKind::NotPublished => {
            unknown_off -= 1;
            unknown_off < 0
        }
    };
    let held = (first.days()..=last.days()).filter(|day| is_worked(*day)).count();
    let mut left = worked as usize - held.min(worked as usize);
    let mut end = last.days();
    while left > 0 {
        end += 1;
        left -= usize::from(is_worked(end));
    }
    Date::from_days(end)
}

fn last_working_day(start: Date, days: u32, calendar: &Calendar) -> (Date, Date) {
    let (mut most, mut least) = (0, 0);
    let mut holidays = HOLIDAYS_AT_MOST.0 + days / HOLIDAYS_AT_MOST.1;
    let mut make_up = if calendar.may_make_up() { MAKE_UP_AT_MOST } else { 0 };
    let (mut day, mut earliest) = (start, None);
    while least < days {
        day = day.plus_days(1);
        match calendar.kind(day) {
            DayKind::WorkingDay | DayKind::MakeUpDay => (most, least) = (most + 1, least + 1),
            DayKind::Weekend | DayKind::PublicHoliday => {}
            DayKind::NotPublished if calendar.is_weekend(day) => {
                most += make_up.min(1);
                make_up = make_up.saturating_sub(1);
            }
            DayKind::NotPublished => {
                most += 1;
                least += u32::from(holidays == 0);
                holidays = holidays.saturating_sub(1);
            }
        }
        if most >= days && earliest.is_none() {
            earliest = Some(day);
        }
    }
    (earliest.unwrap_or(day), day)
}

/// Why a day is counted or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WhyDay {
    /// The day on which the window starts.
    StartDay,
    /// A calendar day of the window.
    NaturalDay,
    /// A day worked.
    WorkingDay,
    /// A day of the weekend.
    Weekend,
    /// A public holiday.
    PublicHoliday,
    /// A weekend day worked to make up for a holiday.
    MakeUpDay,
    /// The calendar of its year is not published.
    NotPublished,
    /// Days added because the last day was a day off.
    RolledOver,
}

/// Consecutive days treated alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DayRun {
    /// First day of the run.
    pub from: Date,
    /// Last day of the run.
    pub to: Date,
    /// Whether the days count towards the window.
    pub counted: bool,
    /// Why.
    pub why: WhyDay,
}

/// The day-by-day count that explains [`due`], as runs. Empty for windows counted in hours of
/// every day, to the second, or to a fixed time: there are no days to show.
///
/// ```
/// use aftersales::time::{Counting, Instant, MONDAY_TO_FRIDAY, SHANGHAI, Window, days};
/// # let how = Counting::plain(&SHANGHAI, &MONDAY_TO_FRIDAY);
/// let start = Instant::parse_rfc3339("2022-09-26T10:00:00+08:00").unwrap();
/// let runs = days(start, Window::WorkingDays(14), &how);
/// let counted: i32 = runs.iter().filter(|run| run.counted)
///     .map(|run| run.to.days() - run.from.days() + 1).sum();
/// assert_eq!(counted, 14);
/// assert_eq!(runs.last().unwrap().to.to_string(), "2022-10-14");
/// ```
pub fn days(start: Instant, window: Window, how: &Counting) -> Vec<DayRun> {
    let first = how.zone.date(start);
    let mut runs = Vec::new();
    match window {
        Window::NaturalDays(_) | Window::Months(_) | Window::DaysAndMonths(..)
            if how.days != DayCount::Exact || matches!(window, Window::DaysAndMonths(..)) =>
        {
            let last = last_natural_day(first, window, how);
            let skip = i32::from(how.days == DayCount::AfterStartDay);
            if skip == 1 {
                push(&mut runs, first, false, WhyDay::StartDay);
            }
            let (from, to) = (first.plus_days(skip), last);
            if from <= to {
                runs.push(DayRun { from, to, counted: true, why: WhyDay::NaturalDay });
            }
            let rolled = natural_end(first, window, how).1;
            for day in last.days() + 1..=rolled.days() {
                push(&mut runs, Date::from_days(day), false, WhyDay::RolledOver);
            }
        }
        Window::WorkingDays(number) => {
            let (_, last) = last_working_day(first, number, how.calendar);
            push(&mut runs, first, false, WhyDay::StartDay);
            for day in first.days() + 1..=last.days() {
                let day = Date::from_days(day);
                let (counted, why) = worked(day, how.calendar);
                push(&mut runs, day, counted, why);
            }
        }
        Window::Hours(_) => {
            let Some(open) = how.open.filter(|open| open.on_working_days) else { return runs };
            let end = due(start, window, how).to;
            let start = how.out_of_hours.map_or(start, |hours| hours.start(start, how.zone));
            let WallTime { date: first, seconds } = how.zone.wall(start);
            let last = if end.is_bounded() { how.zone.date(end) } else { first };
            for day in first.days()..=last.days() {
                let day = Date::from_days(day);
                // Of a day on which it starts after closing nothing is counted.
                let is_over = day == first && seconds >= open.closes;
                let (counted, why) =
                    if is_over { (false, WhyDay::StartDay) } else { worked(day, how.calendar) };
                push(&mut runs, day, counted, why);
            }
        }
        _ => {}
    }
    runs
}

/// Whether a day is worked, and why.
fn worked(day: Date, calendar: &Calendar) -> (bool, WhyDay) {
    match calendar.kind(day) {
        DayKind::WorkingDay => (true, WhyDay::WorkingDay),
        DayKind::MakeUpDay => (true, WhyDay::MakeUpDay),
        DayKind::Weekend => (false, WhyDay::Weekend),
        DayKind::PublicHoliday => (false, WhyDay::PublicHoliday),
        DayKind::NotPublished => (false, WhyDay::NotPublished),
    }
}

fn push(runs: &mut Vec<DayRun>, day: Date, counted: bool, why: WhyDay) {
    match runs.last_mut() {
        Some(run) if run.why == why && run.to.plus_days(1) == day => run.to = day,
        _ => runs.push(DayRun { from: day, to: day, counted, why }),
    }
}

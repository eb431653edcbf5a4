//! Windows in hours that follow the hours of the day.

use super::{Calendar, Date, DayKind, Instant, Span, WallTime, Zone};

/// The hours of the day in which a window in hours runs; outside them it stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenHours {
    /// The second of the day at which it begins to run.
    pub opens: u32,
    /// The second of the day from which on it stands still.
    pub closes: u32,
    /// It runs on days that are worked only.
    pub on_working_days: bool,
}

/// Hours of the day in which no window in hours starts: what happens in them starts it later. They may reach over midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfHours {
    /// The first second of the day that is out of hours.
    pub from: u32,
    /// The first that is not.
    pub until: u32,
    /// The second of the day at which the window starts instead.
    pub starts: u32,
}

/// No window is followed further than this: twenty years. What is longer has no end that is known.
const DAYS_AT_MOST: i32 = 7_300;
/// In years whose calendar is not published: at most so many weekdays off in one window and one more for each of so many
/// days, ...
const HOLIDAYS_AT_MOST: (u32, u32) = (12, 20);
/// ... and so many days of weekends that are worked.
const MAKE_UP_AT_MOST: u32 = 3;

impl OutOfHours {
    /// When a window starts that something starts at this instant.
    pub(super) fn start(&self, at: Instant, zone: &Zone) -> Instant {
        let WallTime { date, seconds } = zone.wall(at);
        let reaches_over_midnight = self.from > self.until;
        let days = match (seconds >= self.from, seconds < self.until) {
            (true, _) if reaches_over_midnight => 1,
            (_, true) if reaches_over_midnight => 0,
            (true, true) if !reaches_over_midnight => 0,
            _ => return at,
        };
        zone.resolve(WallTime { date: date.plus_days(days), seconds: self.starts }).span().from
    }

    /// The instants of a day at which it begins and ends.
    pub(crate) fn turns(&self, day: Date, zone: &Zone) -> [Instant; 2] {
        [self.from, self.until].map(|seconds| zone.resolve(WallTime { date: day, seconds }).span().from)
    }
}

/// What may be taken of the days that no calendar tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unpublished {
    Worked,
    Off,
}

impl OpenHours {
    /// The last second of so many seconds that run only while it is open: surely the earliest, possibly the latest.
    pub(super) fn end(&self, start: Instant, seconds: i64, zone: &Zone, calendar: &Calendar) -> Span {
        let end = |take| self.end_if(start, seconds, zone, calendar, take);
        Span { from: end(Unpublished::Worked), to: end(Unpublished::Off) }
    }

    fn end_if(
        &self,
        start: Instant,
        seconds: i64,
        zone: &Zone,
        calendar: &Calendar,
        take: Unpublished,
    ) -> Instant {
        let days = u32::try_from(seconds / i64::from(self.closes - self.opens).max(1)).unwrap_or(u32::MAX);
        let (mut left, mut holidays) = (seconds, HOLIDAYS_AT_MOST.0 + days / HOLIDAYS_AT_MOST.1);
        let mut make_up = if calendar.may_make_up() { MAKE_UP_AT_MOST } else { 0 };
        let first = zone.date(start);
        for day in (0..DAYS_AT_MOST).map(|days| first.plus_days(days)) {
            let is_open = !self.on_working_days
                || match (calendar.kind(day), take) {
                    (DayKind::WorkingDay | DayKind::MakeUpDay, _) => true,
                    (DayKind::Weekend | DayKind::PublicHoliday, _) => false,
                    (DayKind::NotPublished, Unpublished::Worked) if calendar.is_weekend(day) => {
                        spend(&mut make_up)
                    }
                    (DayKind::NotPublished, Unpublished::Worked) => true,
                    (DayKind::NotPublished, Unpublished::Off) => {
                        !calendar.is_weekend(day) && !spend(&mut holidays)
                    }
                };
            let [opens, closes] = [self.opens, self.closes]
                .map(|seconds| zone.resolve(WallTime { date: day, seconds }).span().from);
            let from = opens.max(start);
            let open = closes.since(from);
            if !is_open || open <= 0 {
                continue;
            }
            if left <= open {
                return from.plus(left);
            }
            left -= open;
        }
        Instant::FUTURE
    }
}

/// Takes one of so many; whether there was one.
fn spend(left: &mut u32) -> bool {
    let is_left = *left > 0;
    *left = left.saturating_sub(1);
    is_left
}

//! Calendars: which days are worked, for the years of which that is known.

use super::Date;

/// What a day is in a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DayKind {
    /// An ordinary day of the working week.
    WorkingDay,
    /// An ordinary day of the weekend.
    Weekend,
    /// A day off of the working week.
    PublicHoliday,
    /// A day of the weekend that is worked to make up for a holiday.
    MakeUpDay,
    /// Outside the years held.
    NotPublished,
}

/// A stretch of days off, with its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holiday {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub through: Date,
    /// What it is called.
    pub name: &'static str,
}

/// Which days are worked somewhere.
#[derive(Debug)]
pub struct Calendar {
    /// Its name in rulebooks.
    pub id: &'static str,
    /// Whether each day of the week is off, Monday first.
    pub weekend: [bool; 7],
    /// The holidays of the years held.
    pub holidays: &'static [Holiday],
    /// Days that have a name and are not off.
    pub festivals: &'static [Holiday],
    /// The years held, day by day; `None` where the working week alone decides, in all years.
    pub held: Option<Held>,
}

/// The same one: two calendars are not compared day by day.
impl PartialEq for Calendar {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// The days of the years held.
#[derive(Debug)]
pub struct Held {
    /// The first of them.
    pub from: Date,
    /// What each is: it is looked up for each day counted.
    pub kinds: &'static [DayKind],
    /// Whether days of the weekend are worked to make up for holidays.
    pub makes_up: bool,
}

/// Saturday and Sunday, Monday first.
pub const SATURDAY_AND_SUNDAY: [bool; 7] = [false, false, false, false, false, true, true];

/// Monday to Friday, without holidays.
pub static MONDAY_TO_FRIDAY: Calendar = Calendar {
    id: "monday-to-friday",
    weekend: SATURDAY_AND_SUNDAY,
    holidays: &[],
    festivals: &[],
    held: None,
};

impl Calendar {
    /// What `date` is, or that its year is not held.
    pub fn kind(&self, date: Date) -> DayKind {
        let Some(held) = &self.held else {
            return if self.is_weekend(date) { DayKind::Weekend } else { DayKind::WorkingDay };
        };
        let index = usize::try_from(date.days() - held.from.days());
        index.ok().and_then(|index| held.kinds.get(index)).copied().unwrap_or(DayKind::NotPublished)
    }

    /// What several calendars agree on: a day on which they differ is as one of a year that is not held. `None` of none.
    ///
    /// ```
    /// use aftersales::time::{Calendar, Date, DayKind, MONDAY_TO_FRIDAY};
    /// let common = Calendar::agreed(&[&MONDAY_TO_FRIDAY, &MONDAY_TO_FRIDAY]).unwrap();
    /// assert_eq!(common.kind(Date::of(2026, 5, 1)), DayKind::WorkingDay);
    /// ```
    pub fn agreed(all: &[&Self]) -> Option<Self> {
        let first = *all.first()?;
        let held = || all.iter().filter_map(|calendar| calendar.held.as_ref());
        let end = |held: &Held| held.from.days() + i32::try_from(held.kinds.len()).unwrap_or(0);
        let (from, to) = (held().map(|held| held.from.days()).min(), held().map(end).max());
        let kind = |day: i32| {
            let day = Date::from_days(day);
            let own = first.kind(day);
            if all.iter().all(|other| other.kind(day) == own) { own } else { DayKind::NotPublished }
        };
        let held = from.zip(to).map(|(from, to)| Held {
            from: Date::from_days(from),
            kinds: (from..to).map(kind).collect::<Vec<_>>().leak(),
            makes_up: held().any(|held| held.makes_up),
        });
        Some(Self { id: first.id, weekend: first.weekend, holidays: &[], festivals: &[], held })
    }

    /// Whether `date` is a day of the weekend, whatever its year.
    pub fn is_weekend(&self, date: Date) -> bool {
        self.weekend[date.weekday() as usize]
    }

    /// Whether weekend days may be worked in years that are not held.
    pub(super) fn may_make_up(&self) -> bool {
        self.held.as_ref().is_some_and(|held| held.makes_up)
    }

    /// The last day of the years held.
    pub fn known_through(&self) -> Option<Date> {
        let held = self.held.as_ref()?;
        Some(held.from.plus_days(i32::try_from(held.kinds.len()).ok()? - 1))
    }
}

/// What each day of the years held is.
///
/// ```
/// use aftersales::time::{Date, DayKind, SATURDAY_AND_SUNDAY, kinds};
/// let day = |day| Date::of(2022, 10, day);
/// let week = kinds(&SATURDAY_AND_SUNDAY, day(3), day(9), &[(day(3), day(7))], &[day(8)]);
/// assert_eq!(week[0], DayKind::PublicHoliday);
/// assert_eq!(week[5..], [DayKind::MakeUpDay, DayKind::Weekend]);
/// ```
pub fn kinds(
    weekend: &[bool; 7],
    from: Date,
    through: Date,
    off: &[(Date, Date)],
    worked: &[Date],
) -> Vec<DayKind> {
    let place = |date: Date| usize::try_from(date.days() - from.days()).ok();
    let ordinary = |day: i32| {
        let is_off = weekend[Date::from_days(day).weekday() as usize];
        if is_off { DayKind::Weekend } else { DayKind::WorkingDay }
    };
    let mut kinds: Vec<DayKind> = (from.days()..=through.days()).map(ordinary).collect();
    let mut set = |date: Date, kind: DayKind| {
        if let Some(known) = place(date).and_then(|place| kinds.get_mut(place)) {
            *known = kind;
        }
    };
    for (first, last) in off {
        for day in first.days()..=last.days() {
            set(Date::from_days(day), DayKind::PublicHoliday);
        }
    }
    worked.iter().for_each(|day| set(*day, DayKind::MakeUpDay));
    kinds
}

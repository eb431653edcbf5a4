use super::{Date, Instant, Span, WallTime};

/// An instant from which a zone's clocks have another offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Transition {
    /// The first instant with the new offset.
    pub at: Instant,
    /// Seconds east of UTC from then on.
    pub offset: i32,
}

/// A time zone as a table: an offset, and the instants at which it changes.
///
/// ```
/// use aftersales::time::{Date, Instant, LOS_ANGELES, Wall, WallTime};
/// // 02:30 did not exist on the night the clocks went forward, and 01:30 came twice in autumn.
/// let spring = WallTime { date: Date::of(2022, 3, 13), seconds: 9000 };
/// assert!(matches!(LOS_ANGELES.resolve(spring), Wall::Skipped(_)));
/// let autumn = WallTime { date: Date::of(2022, 11, 6), seconds: 5400 };
/// assert!(matches!(LOS_ANGELES.resolve(autumn), Wall::Twice(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Zone<'a> {
    /// IANA name.
    pub name: &'a str,
    /// Offset before the first transition, in seconds east of UTC.
    pub first: i32,
    /// In order of time.
    pub transitions: &'a [Transition],
}

/// What a wall time means in a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wall {
    /// One instant.
    Once(Instant),
    /// The clocks went back: it was shown twice.
    Twice(Span),
    /// The clocks went forward over it: it was never shown.
    Skipped(Span),
}

impl Wall {
    /// The instants it can mean.
    pub fn span(self) -> Span {
        match self {
            Self::Once(at) => Span::exact(at),
            Self::Twice(span) | Self::Skipped(span) => span,
        }
    }
}

impl Zone<'_> {
    /// Seconds east of UTC at this instant.
    pub fn offset_at(&self, at: Instant) -> i32 {
        // Most zones have long stopped to change, and most instants are of after that.
        if let Some(last) = self.transitions.last().filter(|last| last.at <= at) {
            return last.offset;
        }
        let passed = self.transitions.partition_point(|change| change.at <= at);
        passed.checked_sub(1).map_or(self.first, |last| self.transitions[last].offset)
    }

    /// What clocks in the zone show at this instant.
    pub fn wall(&self, at: Instant) -> WallTime {
        WallTime::from_seconds(at.unix() + i64::from(self.offset_at(at)))
    }

    /// The instant at which clocks in the zone show `wall`.
    pub fn resolve(&self, wall: WallTime) -> Wall {
        let local = wall.as_seconds();
        if self.transitions.is_empty() {
            return Wall::Once(Instant::from_unix(local - i64::from(self.first)));
        }
        let at = |offset: i32| Instant::from_unix(local - i64::from(offset));
        // A day on either side is past any change that could concern this wall time.
        let before = self.offset_at(Instant::from_unix(local - 86_400));
        let after = self.offset_at(Instant::from_unix(local + 86_400));
        if before == after {
            return Wall::Once(at(before));
        }
        let holds = |offset: i32| self.offset_at(at(offset)) == offset;
        let both = Span { from: at(before).min(at(after)), to: at(before).max(at(after)) };
        match (holds(before), holds(after)) {
            (true, true) => Wall::Twice(both),
            (true, false) => Wall::Once(at(before)),
            (false, true) => Wall::Once(at(after)),
            (false, false) => Wall::Skipped(both),
        }
    }

    /// The first second of `date` in the zone.
    pub fn start_of(&self, date: Date) -> Instant {
        self.resolve(WallTime::start_of(date)).span().from
    }

    /// The last second of `date` in the zone.
    pub fn end_of(&self, date: Date) -> Instant {
        self.start_of(date.plus_days(1)).plus(-1)
    }

    /// The date in the zone at this instant.
    pub fn date(&self, at: Instant) -> Date {
        self.wall(at).date
    }
}

/// A zone's table as handed in by a host, for any zone but those compiled in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ZoneTable {
    /// IANA name.
    pub name: String,
    /// Offset before the first transition, in seconds east of UTC.
    pub first: i32,
    /// In order of time.
    pub transitions: Vec<Transition>,
}

impl ZoneTable {
    /// Finds the transitions between two instants by asking for offsets: week by week, then by
    /// halving. `None` as soon as the host knows no offset.
    ///
    /// ```
    /// use aftersales::time::{Instant, LOS_ANGELES, ZoneTable};
    /// let (from, to) = (Instant::from_unix(1_640_995_200), Instant::from_unix(1_672_531_200));
    /// let table = ZoneTable::discover("America/Los_Angeles", from, to, |at| {
    ///     Some(LOS_ANGELES.offset_at(at))
    /// });
    /// assert_eq!(table.unwrap().transitions.len(), 2);
    /// ```
    pub fn discover(
        name: &str,
        from: Instant,
        to: Instant,
        mut offset_at: impl FnMut(Instant) -> Option<i32>,
    ) -> Option<Self> {
        const WEEK: i64 = 7 * 86_400;
        let first = offset_at(from)?;
        let (mut at, mut offset, mut transitions) = (from, first, Vec::new());
        while at < to {
            let next = at.plus(WEEK).min(to);
            let next_offset = offset_at(next)?;
            if next_offset != offset {
                let (mut low, mut high) = (at, next);
                while high.since(low) > 1 {
                    let middle = low.plus(high.since(low) / 2);
                    if offset_at(middle)? == offset {
                        low = middle;
                    } else {
                        high = middle;
                    }
                }
                // Two changes within one week: the first is kept, the search goes on from it.
                offset = offset_at(high)?;
                transitions.push(Transition { at: high, offset });
                at = high;
            } else {
                at = next;
            }
        }
        Some(Self { name: name.to_owned(), first, transitions })
    }

    /// The table as a zone.
    pub fn zone(&self) -> Zone<'_> {
        Zone { name: &self.name, first: self.first, transitions: &self.transitions }
    }
}

/// Asia/Shanghai: no change of clocks since 1991.
pub static SHANGHAI: Zone<'static> = Zone { name: "Asia/Shanghai", first: 8 * 3600, transitions: &[] };

/// America/Los_Angeles, 2000 to 2049.
pub static LOS_ANGELES: Zone<'static> =
    Zone { name: "America/Los_Angeles", first: -8 * 3600, transitions: &PACIFIC };

/// Coordinated Universal Time.
pub static UTC: Zone<'static> = Zone { name: "UTC", first: 0, transitions: &[] };

/// A zone whose clocks do not change.
const fn fixed(name: &'static str, hours: i32) -> Zone<'static> {
    Zone { name, first: hours * 3600, transitions: &[] }
}

static NEW_YORK: Zone<'static> =
    Zone { name: "America/New_York", first: -5 * 3600, transitions: &american(-5) };
static LONDON: Zone<'static> = Zone { name: "Europe/London", first: 0, transitions: &european(0) };
static BERLIN: Zone<'static> = Zone { name: "Europe/Berlin", first: 3600, transitions: &european(1) };
static HELSINKI: Zone<'static> = Zone { name: "Europe/Helsinki", first: 2 * 3600, transitions: &european(2) };
static HONOLULU: Zone<'static> = fixed("Pacific/Honolulu", -10);
static SINGAPORE: Zone<'static> = fixed("Asia/Singapore", 8);
static MANILA: Zone<'static> = fixed("Asia/Manila", 8);
static BANGKOK: Zone<'static> = fixed("Asia/Bangkok", 7);
static HO_CHI_MINH: Zone<'static> = fixed("Asia/Ho_Chi_Minh", 7);
static JAKARTA: Zone<'static> = fixed("Asia/Jakarta", 7);
static SAO_PAULO: Zone<'static> =
    Zone { name: "America/Sao_Paulo", first: -2 * 3600, transitions: &at_midnights(&BRAZIL) };
static BUENOS_AIRES: Zone<'static> =
    Zone { name: "America/Argentina/Buenos_Aires", first: -3 * 3600, transitions: &at_midnights(&ARGENTINA) };

/// The zones that are compiled in: those whose days rulebooks count, and the one that programs write.
pub static COMPILED_ZONES: [&Zone<'static>; 15] = [
    &SHANGHAI,
    &LOS_ANGELES,
    &UTC,
    &NEW_YORK,
    &HONOLULU,
    &LONDON,
    &BERLIN,
    &HELSINKI,
    &SINGAPORE,
    &MANILA,
    &BANGKOK,
    &HO_CHI_MINH,
    &JAKARTA,
    &SAO_PAULO,
    &BUENOS_AIRES,
];

const FIRST_YEAR: i32 = 2000;
const YEARS: usize = 50;
static PACIFIC: [Transition; YEARS * 2] = american(-8);

/// The changes of clocks in the United States, for a zone so many hours from UTC in winter.
const fn american(hours: i32) -> [Transition; YEARS * 2] {
    let mut rows = [Transition { at: Instant::from_unix(0), offset: 0 }; YEARS * 2];
    let mut index = 0;
    while index < YEARS {
        let year = FIRST_YEAR + index as i32;
        // Energy Policy Act of 2005, in force from 2007; before it the Uniform Time Act as of 1986.
        let (spring, autumn) = if year >= 2007 {
            (first_sunday_from(year, 3, 8), first_sunday_from(year, 11, 1))
        } else {
            (first_sunday_from(year, 4, 1), first_sunday_from(year, 10, 25))
        };
        rows[index * 2] = Transition { at: two_o_clock(spring, hours as i64), offset: (hours + 1) * 3600 };
        rows[index * 2 + 1] = Transition { at: two_o_clock(autumn, hours as i64 + 1), offset: hours * 3600 };
        index += 1;
    }
    rows
}

/// The changes of clocks in Europe, all at one instant (Directive 2000/84/EC): at 01:00 UTC of the last Sundays of March
/// and October.
const fn european(hours: i32) -> [Transition; YEARS * 2] {
    let mut rows = [Transition { at: Instant::from_unix(0), offset: 0 }; YEARS * 2];
    let mut index = 0;
    while index < YEARS {
        let year = FIRST_YEAR + index as i32;
        let spring = two_o_clock(first_sunday_from(year, 3, 25), 1);
        let autumn = two_o_clock(first_sunday_from(year, 10, 25), 1);
        rows[index * 2] = Transition { at: spring, offset: (hours + 1) * 3600 };
        rows[index * 2 + 1] = Transition { at: autumn, offset: hours * 3600 };
        index += 1;
    }
    rows
}

/// The nights on which Brazil changed its clocks, decreed year by year until summer time was given up in 2019.
const BRAZIL: [(i32, u32, u32); 39] = [
    (2000, 2, 27),
    (2000, 10, 8),
    (2001, 2, 18),
    (2001, 10, 14),
    (2002, 2, 17),
    (2002, 11, 3),
    (2003, 2, 16),
    (2003, 10, 19),
    (2004, 2, 15),
    (2004, 11, 2),
    (2005, 2, 20),
    (2005, 10, 16),
    (2006, 2, 19),
    (2006, 11, 5),
    (2007, 2, 25),
    (2007, 10, 14),
    (2008, 2, 17),
    (2008, 10, 19),
    (2009, 2, 15),
    (2009, 10, 18),
    (2010, 2, 21),
    (2010, 10, 17),
    (2011, 2, 20),
    (2011, 10, 16),
    (2012, 2, 26),
    (2012, 10, 21),
    (2013, 2, 17),
    (2013, 10, 20),
    (2014, 2, 16),
    (2014, 10, 19),
    (2015, 2, 22),
    (2015, 10, 18),
    (2016, 2, 21),
    (2016, 10, 16),
    (2017, 2, 19),
    (2017, 10, 15),
    (2018, 2, 18),
    (2018, 11, 4),
    (2019, 2, 17),
];

/// Those of Argentina.
const ARGENTINA: [(i32, u32, u32); 4] = [(2007, 12, 30), (2008, 3, 16), (2008, 10, 19), (2009, 3, 15)];

/// Changes at midnight between three hours west of UTC and, from October to March, two.
const fn at_midnights<const N: usize>(nights: &[(i32, u32, u32); N]) -> [Transition; N] {
    let mut rows = [Transition { at: Instant::from_unix(0), offset: 0 }; N];
    let mut index = 0;
    while index < N {
        let (year, month, day) = nights[index];
        let offset = if month > 6 { -2 } else { -3 };
        // Midnight of the clock that was shown until then.
        let midnight = Date::of(year, month, day).days() as i64 * 86_400 + (5 + offset as i64) * 3600;
        rows[index] = Transition { at: Instant::from_unix(midnight), offset: offset * 3600 };
        index += 1;
    }
    rows
}

const fn first_sunday_from(year: i32, month: u32, day: u32) -> Date {
    let date = Date::of(year, month, day);
    date.plus_days(6 - date.weekday() as i32)
}

const fn two_o_clock(date: Date, offset_hours: i64) -> Instant {
    Instant::from_unix(date.days() as i64 * 86_400 + (2 - offset_hours) * 3600)
}

//! Instants, civil dates, zones, and the counting of windows. Days are counted nowhere else.

mod calendar;
mod count;
mod date;
mod hours;
mod instant;
mod span;
mod zone;
#[cfg(feature = "zones")]
mod zone_database;

pub use calendar::{Calendar, DayKind, Held, Holiday, MONDAY_TO_FRIDAY, SATURDAY_AND_SUNDAY, kinds};
pub use count::{Counting, DayCount, DayRun, WhyDay, Window, days, due, rolled_over};
pub use date::{Date, WallTime};
pub use hours::{OpenHours, OutOfHours};
pub use instant::Instant;
pub(crate) use instant::{Written, push_clock, push_offset};
pub use span::Span;
pub use zone::{COMPILED_ZONES, LOS_ANGELES, SHANGHAI, UTC, Wall, Zone, ZoneTable};
#[cfg(feature = "zones")]
pub use zone_database::database_zone;

/// Version of the zone tables compiled in; reports carry it.
pub const ZONE_DATA: &str = "asia-shanghai and america-los-angeles, 2000-2049, tzdata 2026a";

//! Every zone of the world, where no browser knows them.

use chrono::{Offset, TimeZone};

use super::instant::Instant;
use super::zone::ZoneTable;

/// From the beginning of 2000 ...
const FROM: i64 = 946_684_800;
/// ... to the beginning of 2040.
const TO: i64 = 2_208_988_800;

/// The table of a zone by its IANA name, from the time zone database; `None` where it has no such zone.
///
/// ```
/// use aftersales::time::{Instant, database_zone};
/// assert!(database_zone("Europe/Berlin").is_some());
/// assert!(database_zone("Europe/Muster").is_none());
/// ```
pub fn database_zone(name: &str) -> Option<ZoneTable> {
    let found: chrono_tz::Tz = name.parse().ok()?;
    let offset = |at: Instant| {
        let utc = chrono::DateTime::from_timestamp(at.unix(), 0)?.naive_utc();
        Some(found.offset_from_utc_datetime(&utc).fix().local_minus_utc())
    };
    ZoneTable::discover(name, Instant::from_unix(FROM), Instant::from_unix(TO), offset)
}

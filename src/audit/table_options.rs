//! What a person has said of a table.

use crate::case::EventKind;
use crate::intake::DayMonth;
use crate::tree::data;

use super::meaning::{Meaning, Platform};

/// What a person has said of a table, beside what it says itself; by default nothing.
///
/// ```
/// use aftersales::audit::{Audit, Setting, TableOptions};
/// use aftersales::case::EventKind;
/// use aftersales::time::Instant;
/// let mut audit = Audit::new(Setting::at(Instant::from_unix(1_646_323_200)));
/// let statuses = vec![("交易成功".to_owned(), EventKind::ReceiptConfirmed)];
/// audit.begin("orders.csv", TableOptions { statuses, ..TableOptions::default() });
/// audit.push("订单编号,订单状态\n7001,交易成功\n".as_bytes());
/// audit.end();
/// let (case, _) = audit.case(0, &mut |_| None);
/// assert_eq!(case.events[0].kind, EventKind::ReceiptConfirmed);
/// ```
#[derive(Debug, Clone, Default)]
pub struct TableOptions {
    /// What its columns mean; by their headers where `None`.
    pub meanings: Option<Vec<Meaning>>,
    /// The shop of all its orders, where no column tells it; empty where that is not known.
    pub shop: String,
    /// Where all its orders were placed, where no column tells it.
    pub platform: Option<Platform>,
    /// How the times of its columns are written, in their order; columns beyond it are written as every other.
    pub clocks: Vec<Clock>,
    /// What a word of its status column tells: that this happened, without a time.
    pub statuses: Vec<(String, EventKind)>,
    /// What a word of its column of events means; the words of the vocabulary mean themselves.
    pub events: Vec<(String, EventKind)>,
    /// The row that names its columns, counted from 0 among those that hold anything; found where `None`.
    pub header: Option<u32>,
}

data! {
    /// How the times of one column are written, where that is not as everywhere else.
    Clock {
        /// IANA name of the zone of its times without one; empty is that of the setting.
        zone: String,
        /// Which number of its dates is the day, where it does not show; that of the setting where `null`.
        day_month: Option<DayMonth>,
    }
}

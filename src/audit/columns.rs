//! What the columns of a table mean.

use crate::intake::{
    DayMonth, DayMonthEvidence, Timestamp, TimestampReader, WrittenDate, decide_day_month, dotted_order,
};
use crate::tree::data;

use super::cell::clean;
use super::cell_time::UNKNOWN_ZONE;
use super::headings::{is_shop_or_person, meaning_of, time_of};
use super::meaning::Meaning;

data! {
    /// One column: its header, what it is taken to mean, and how some of its cells look.
    ColumnHead {
        /// As it stands in the table.
        header: String,
        /// What it means; `ignored` where that is not known.
        meaning: Meaning,
        /// Some of its cells.
        samples: Vec<String>,
        /// The zone that its header names, by its IANA name; empty where it names none.
        zone: String,
        /// Which number of its dates is the day, where that shows.
        day_month: Option<DayMonth>,
        /// It holds dates of which it does not show which number is the day.
        open_dates: bool,
        /// The other columns of its table show it.
        is_order_shared: bool,
        /// Its words, where they are few: a status has no more.
        words: Vec<String>,
    }
}

data! {
    /// The beginning of a table, as it was read.
    TableLook {
        /// The row that names the columns, counted from 0 among those that hold anything.
        header: u32,
        /// What its first rows hold.
        first_rows: Vec<String>,
        /// Its columns.
        columns: Vec<ColumnHead>,
    }
}

/// The columns of a table, in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Columns {
    /// What each means.
    pub meanings: Vec<Meaning>,
}

impl Columns {
    /// By the headers; a meaning that two columns claim belongs to the first, but for replies: the first one may stand in
    /// either.
    ///
    /// ```
    /// use aftersales::audit::{Columns, Meaning};
    /// let columns = Columns::of(&["订单编号(Order Number)", "产品信息\n（双击单元格展开所有产品信息！）", "付款时间 ", "?"]);
    /// let expected = [Meaning::OrderNumber, Meaning::Product, Meaning::PaymentSucceeded, Meaning::Ignored];
    /// assert_eq!(columns.meanings, expected);
    /// ```
    pub fn of(headers: &[&str]) -> Self {
        let mut meanings: Vec<Meaning> = Vec::with_capacity(headers.len());
        for header in headers {
            let meaning = meaning_of(header).unwrap_or(Meaning::Ignored);
            let is_one = ![Meaning::Ignored, Meaning::SellerReplied].contains(&meaning);
            let taken = is_one && meanings.contains(&meaning);
            meanings.push(if taken { Meaning::Ignored } else { meaning });
        }
        // What is only like a known header takes no meaning from one that is known, wherever that stands.
        for (place, header) in headers.iter().enumerate() {
            if meanings[place] == Meaning::Ignored
                && let Some(meaning) = time_of(header).filter(|meaning| !meanings.contains(meaning))
            {
                meanings[place] = meaning;
            }
        }
        // Beside what tells of the order, and of no service, what is completed is the order.
        let of_service = [
            Meaning::ServiceRequested,
            Meaning::Service,
            Meaning::EngineerArrived,
            Meaning::SellerReplied,
            Meaning::SellerRefused,
            Meaning::AppointmentConfirmed,
            Meaning::PartsSent,
        ];
        let of_order =
            [Meaning::PaymentSucceeded, Meaning::Shipped, Meaning::OrderPlaced, Meaning::Delivered];
        let has = |some: &[Meaning]| some.iter().any(|meaning| meanings.contains(meaning));
        if has(&of_order) && !has(&of_service) && !meanings.contains(&Meaning::ReceiptConfirmed) {
            let says_service = |header: &str| {
                let small = header.to_lowercase();
                ["service", "repair", "服务", "维修"].iter().any(|word| small.contains(word))
            };
            let completed = meanings.iter().position(|meaning| *meaning == Meaning::ServiceCompleted);
            if let Some(place) = completed.filter(|place| !says_service(headers[*place])) {
                meanings[place] = Meaning::ReceiptConfirmed;
            }
        }
        // Shopify calls the order's number its name.
        let at = |name: &str| headers.iter().position(|header| clean(header).eq_ignore_ascii_case(name));
        if let (Some(number), Some(_)) = (at("Name"), at("Financial Status")) {
            meanings[number] = Meaning::OrderNumber;
        }
        Self { meanings }
    }

    /// The columns of a table with what some of its rows show of them, for a person to look at. The row that names them is
    /// found, unless a person has pointed at it, counted from 0 among those that hold anything.
    ///
    /// ```
    /// use aftersales::audit::Columns;
    /// use aftersales::intake::DayMonth;
    /// let look = Columns::look("order no,paid (Beijing time)\n1,03/04/2022 10:00\n2,25/04/2022 10:00\n".as_bytes(), None);
    /// assert_eq!(look.columns[1].day_month, Some(DayMonth::DayFirst));
    /// assert_eq!(look.columns[1].zone, "Asia/Shanghai");
    /// let titled = Columns::look("Orders of March\n\norder no,paid\n1,2022-04-03\n".as_bytes(), None);
    /// assert_eq!((titled.header, titled.columns.len()), (1, 2));
    /// ```
    pub fn look(beginning: &[u8], pointed_at: Option<u32>) -> TableLook {
        let text = super::records::Beginning::of(beginning);
        let mut records = super::Records::new(text.separator);
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut keep = |_: u64, record: super::Record<'_>| {
            if rows.len() < ROWS_LOOKED_AT + HEADER_WITHIN {
                rows.push(record.cells().map(str::to_owned).collect());
            }
        };
        records.push(text.rest, &mut keep);
        records.end(&mut keep);
        let header = pointed_at.map_or_else(|| Self::header(&rows), |row| row as usize);
        let mut reader = TimestampReader::new();
        let headers = rows.get(header).cloned().unwrap_or_default();
        let mut shown = Vec::<Shown>::new();
        shown.resize_with(headers.len(), Shown::default);
        for row in rows.iter().skip(header + 1) {
            for (shown, cell) in shown.iter_mut().zip(row) {
                shown.add(clean(cell), &mut reader);
            }
        }
        let dotted: Vec<bool> = shown.iter().map(Shown::is_dotted).collect();
        let names: Vec<&str> = headers.iter().map(String::as_str).collect();
        let meanings = Self::of(&names).meanings;
        let head = |((header, meaning), shown): ((&String, Meaning), Shown)| shown.head(header, meaning);
        let mut columns: Vec<ColumnHead> = headers.iter().zip(meanings).zip(shown).map(head).collect();
        prefer_full(&mut columns);
        // Dates with dots say nothing of those with strokes.
        for has_dots in [true, false] {
            let all = columns.iter_mut().zip(&dotted).filter(|(_, dotted)| **dotted == has_dots);
            let mut all: Vec<&mut ColumnHead> = all.map(|(column, _)| column).collect();
            share_order(&mut all);
            // With dots the day stands first, unless a column shows otherwise: nobody has to say so.
            all.iter_mut().filter(|_| has_dots).for_each(|column| column.open_dates = false);
        }
        let first = |row: &Vec<String>| {
            let cells = row.iter().map(|cell| clean(cell)).filter(|cell| !cell.is_empty());
            let text: String = cells.collect::<Vec<_>>().join(" · ");
            text.chars().take(SAMPLE_AT_MOST * 2).collect()
        };
        TableLook {
            header: u32::try_from(header).unwrap_or(0),
            first_rows: rows.iter().take(ROWS_TO_POINT_AT).map(first).collect(),
            columns,
        }
    }

    /// Which of the first rows names the columns: the one with the most names that are known, if it has two of them.
    pub(super) fn header(rows: &[Vec<String>]) -> usize {
        let known = |row: &Vec<String>| {
            let names: Vec<&str> = row.iter().map(String::as_str).collect();
            Self::of(&names).meanings.iter().filter(|meaning| **meaning != Meaning::Ignored).count()
        };
        let counts = rows.iter().take(HEADER_WITHIN).map(known);
        let (row, most) = counts
            .enumerate()
            .fold((0, 0), |best, (row, count)| if count > best.1 { (row, count) } else { best });
        if most > 1 { row } else { 0 }
    }
}

/// Of two columns that claim one meaning it belongs to the one that holds anything.
fn prefer_full(columns: &mut [ColumnHead]) {
    for empty in 0..columns.len() {
        let meaning = columns[empty].meaning;
        if meaning == Meaning::Ignored || !columns[empty].samples.is_empty() {
            continue;
        }
        let full = |column: &ColumnHead| {
            column.meaning == Meaning::Ignored
                && !column.samples.is_empty()
                && meaning_of(&column.header) == Some(meaning)
        };
        if let Some(other) = columns.iter().position(full) {
            (columns[empty].meaning, columns[other].meaning) = (Meaning::Ignored, meaning);
        }
    }
}

/// A column whose dates leave open which number is the day is written as the others of its table, where these agree.
fn share_order(columns: &mut [&mut ColumnHead]) {
    let mut shown = columns.iter().filter_map(|column| column.day_month);
    let Some(order) = shown.next().filter(|order| shown.all(|other| other == *order)) else { return };
    for column in columns.iter_mut().filter(|column| column.open_dates) {
        column.day_month = Some(order);
        column.open_dates = false;
        column.is_order_shared = true;
    }
}

/// The names of the columns stand within so many rows, ...
pub(super) const HEADER_WITHIN: usize = 40;
/// ... of which so many are shown to point at.
const ROWS_TO_POINT_AT: usize = 20;
/// So many rows show what a column holds.
const ROWS_LOOKED_AT: usize = 1000;
/// Of a column so many cells are shown, each as far as this many letters.
const SAMPLES: usize = 4;
const SAMPLE_AT_MOST: usize = 60;
/// A column with more words than this holds no status.
const WORDS_AT_MOST: usize = 30;

/// What the rows show of a column.
#[derive(Default)]
struct Shown {
    samples: Vec<String>,
    stamps: Vec<Timestamp>,
    words: Vec<String>,
    /// It has more words than a status has.
    is_free: bool,
}

impl Shown {
    fn add(&mut self, cell: &str, reader: &mut TimestampReader) {
        if cell.is_empty() {
            return;
        }
        if self.samples.len() < SAMPLES {
            self.samples.push(cell.chars().take(SAMPLE_AT_MOST).collect());
        }
        if !self.is_free && !self.words.iter().any(|word| word == cell) {
            self.is_free = self.words.len() == WORDS_AT_MOST || cell.chars().count() > SAMPLE_AT_MOST;
            self.words.push(cell.to_owned());
        }
        self.stamps.extend(
            Some(cell)
                .filter(|cell| cell.contains(|letter: char| letter.is_ascii_digit()))
                .and_then(|cell| reader.first(cell)),
        );
    }

    /// Whether all of its dates have dots.
    fn is_dotted(&self) -> bool {
        !self.stamps.iter().any(|stamp| matches!(stamp.date, WrittenDate::Numeric { .. }))
    }

    fn head(self, header: &str, meaning: Meaning) -> ColumnHead {
        let sure = |(_, evidence): &(DayMonth, DayMonthEvidence)| {
            matches!(evidence, DayMonthEvidence::OverTwelve | DayMonthEvidence::Weekday)
        };
        let decided = decide_day_month(self.stamps.iter(), None, true).filter(sure);
        let day_month = decided.map(|(order, _)| order).or_else(|| dotted_order(self.stamps.iter()));
        let is_open = |stamp: &Timestamp| match stamp.date {
            WrittenDate::Numeric { first, second, .. } | WrittenDate::Dotted { first, second, .. } => {
                first <= 12 && second <= 12 && first != second
            }
            _ => false,
        };
        ColumnHead {
            header: clean(header).to_owned(),
            meaning: is_shop_or_person(header, &self.samples)
                .filter(|_| meaning != Meaning::Ignored)
                .unwrap_or(meaning),
            samples: self.samples,
            zone: zone_in(header),
            day_month,
            open_dates: day_month.is_none() && self.stamps.iter().any(is_open),
            is_order_shared: false,
            words: if self.is_free { Vec::new() } else { self.words },
        }
    }
}

/// The zone that a header names in brackets, as platforms write it; empty where it names none.
fn zone_in(header: &str) -> String {
    const NAMED: [(&str, &str); 32] = [
        ("utc+0", "UTC"),
        ("utc±0", "UTC"),
        ("gmt+0", "UTC"),
        ("utc+00:00", "UTC"),
        ("et", "America/New_York"),
        ("eastern time", "America/New_York"),
        ("pdt", "America/Los_Angeles"),
        ("pacific standard time", "America/Los_Angeles"),
        ("pacific daylight time", "America/Los_Angeles"),
        ("msk", "Europe/Moscow"),
        ("moscow time", "Europe/Moscow"),
        ("jst", "Asia/Tokyo"),
        ("北京时间", "Asia/Shanghai"),
        ("中国时间", "Asia/Shanghai"),
        ("beijing", "Asia/Shanghai"),
        ("beijing time", "Asia/Shanghai"),
        ("china time", "Asia/Shanghai"),
        ("gmt+8", "Asia/Shanghai"),
        ("utc+8", "Asia/Shanghai"),
        ("gmt+08:00", "Asia/Shanghai"),
        ("utc+08:00", "Asia/Shanghai"),
        ("太平洋时间", "America/Los_Angeles"),
        ("美西时间", "America/Los_Angeles"),
        ("pacific", "America/Los_Angeles"),
        ("pacific time", "America/Los_Angeles"),
        ("us pacific", "America/Los_Angeles"),
        ("us pacific time", "America/Los_Angeles"),
        ("pst", "America/Los_Angeles"),
        ("pt", "America/Los_Angeles"),
        ("utc", "UTC"),
        ("gmt", "UTC"),
        ("utc time", "UTC"),
    ];
    let header = header.to_lowercase();
    let brackets = ['(', ')', '（', '）', '[', ']', '【', '】'];
    let mut parts = header.split(brackets).skip(1).map(str::trim).filter(|part| !part.is_empty());
    let named = |part: &str| NAMED.iter().find(|(name, _)| *name == part).map(|(_, zone)| (*zone).to_owned());
    // `paid_at_utc`
    let ends = ["utc", "gmt"]
        .iter()
        .any(|zone| header.strip_suffix(zone).is_some_and(|rest| rest.ends_with(['_', ' ', '-', '.'])));
    match parts.clone().find_map(|part| named(part).or_else(|| hours_from_utc(part))) {
        Some(zone) => zone,
        None if ends => "UTC".to_owned(),
        // A zone that is not known here is not that of the file.
        None if parts.any(is_zone) => UNKNOWN_ZONE.to_owned(),
        None => String::new(),
    }
}

/// `UTC+3`, `GMT-8`, `UTC+05:00`: the zone that is always so many hours from UTC. Its name counts them westwards.
fn hours_from_utc(part: &str) -> Option<String> {
    let rest = part.strip_prefix("utc").or_else(|| part.strip_prefix("gmt"))?.trim_start();
    let (sign, most, hours) = match rest.strip_prefix('+') {
        Some(hours) => ('-', 14, hours),
        None => ('+', 12, rest.strip_prefix(['-', '−', '–'])?),
    };
    let hours: u8 = hours.strip_suffix(":00").unwrap_or(hours).parse().ok()?;
    (1..=most).contains(&hours).then(|| format!("Etc/GMT{sign}{hours}"))
}

/// Whether words in brackets are a zone.
fn is_zone(part: &str) -> bool {
    const ABBREVIATED: [&str; 22] = [
        "est", "edt", "cst", "cdt", "ct", "mst", "mdt", "mt", "cet", "cest", "eet", "eest", "bst", "ist",
        "kst", "sgt", "hkt", "aest", "aedt", "brt", "wib", "gst",
    ];
    let of_utc = ["utc", "gmt"].iter().any(|zone| {
        part.strip_prefix(zone).is_some_and(|rest| rest.trim_start().starts_with(['+', '-', '±', '−', '–']))
    });
    // `付款时间(Payment Time)` says nothing of a zone: only the names of places do.
    const PLACES: [&str; 36] = [
        "us",
        "usa",
        "american",
        "european",
        "uk",
        "british",
        "london",
        "paris",
        "berlin",
        "german",
        "germany",
        "madrid",
        "spain",
        "dubai",
        "lagos",
        "sydney",
        "tokyo",
        "japan",
        "korea",
        "seoul",
        "new york",
        "india",
        "indian",
        "brasilia",
        "brazil",
        "mexico",
        "singapore",
        "美国",
        "英国",
        "德国",
        "欧洲",
        "日本",
        "韩国",
        "巴西",
        "俄罗斯",
        "莫斯科",
    ];
    let place = part.strip_suffix("time").or_else(|| part.strip_suffix("时间"));
    let in_words = place.is_some_and(|place| PLACES.contains(&place.trim_end()));
    of_utc || in_words || ABBREVIATED.contains(&part)
}

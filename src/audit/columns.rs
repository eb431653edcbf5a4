//! What the columns of a table mean.

use crate::case::{EventKind, words};
use crate::intake::{DayMonth, DayMonthEvidence, Timestamp, TimestampReader, WrittenDate, decide_day_month};
use crate::tree::data;

use super::cell::clean;

words! {
    /// What a column holds.
    Meaning {
        OrderNumber = "order-number",
        Shop = "shop",
        Salesperson = "salesperson",
        Product = "product",
        Status = "status",
        Amount = "amount",
        Currency = "currency",
        OrderPlaced = "order-placed",
        DepositPaid = "deposit-paid",
        PaymentSucceeded = "payment-succeeded",
        FundsPosted = "funds-posted",
        Shipped = "shipped",
        Delivered = "delivered",
        ReceiptConfirmed = "receipt-confirmed",
        ServiceRequested = "service-requested",
        RequestReceived = "request-received",
        SellerReplied = "seller-replied",
        AppointmentConfirmed = "appointment-confirmed",
        EngineerArrived = "engineer-arrived",
        SolutionProvided = "solution-provided",
        ServiceCompleted = "service-completed",
        SellerRefused = "seller-refused",
        RequestWithdrawn = "request-withdrawn",
        RefundRequested = "refund-requested",
        RefundAnswered = "refund-answered",
        ComplaintReceived = "complaint-received",
        ComplaintAnswered = "complaint-answered",
        AgreedShipBy = "agreed-ship-by",
        Service = "service",
        Event = "event",
        Time = "time",
        Sender = "sender",
        AfterSalesMark = "after-sales-mark",
        WarrantyMark = "warranty-mark",
        TradeAssurance = "trade-assurance",
        PaidOnPlatform = "paid-on-platform",
        Industry = "industry",
        Platform = "platform",
        Ignored = "ignored",
    }
}

impl Meaning {
    /// The event whose time the column holds.
    pub fn event(self) -> Option<EventKind> {
        EventKind::from_word(self.word())
    }

    /// The yes-or-no fact of the order that the column holds.
    pub(super) fn fact(self) -> Option<&'static str> {
        match self {
            Self::AfterSalesMark => Some("afterSalesMark"),
            Self::WarrantyMark => Some("warrantyMark"),
            Self::TradeAssurance => Some("tradeAssurance"),
            Self::PaidOnPlatform => Some("paidOnPlatform"),
            _ => None,
        }
    }
}

/// Headers as platforms and people write them: in small letters, without blanks and brackets.
static HEADERS: &[(&str, Meaning)] = &[
    ("订单编号", Meaning::OrderNumber),
    ("订单号", Meaning::OrderNumber),
    ("主订单编号", Meaning::OrderNumber),
    ("客户订单号", Meaning::OrderNumber),
    ("信保订单号", Meaning::OrderNumber),
    ("ordernumber", Meaning::OrderNumber),
    ("orderno", Meaning::OrderNumber),
    ("orderno.", Meaning::OrderNumber),
    ("orderid", Meaning::OrderNumber),
    ("order", Meaning::OrderNumber),
    ("店铺", Meaning::Shop),
    ("店铺名称", Meaning::Shop),
    ("shop", Meaning::Shop),
    ("store", Meaning::Shop),
    ("卖家公司名", Meaning::Shop),
    ("sellername", Meaning::Shop),
    ("卖家名称", Meaning::Shop),
    ("负责人", Meaning::Salesperson),
    ("业务员", Meaning::Salesperson),
    ("负责人业务员", Meaning::Salesperson),
    ("salesperson", Meaning::Salesperson),
    ("owner", Meaning::Salesperson),
    ("商品名称", Meaning::Product),
    ("productname", Meaning::Product),
    ("宝贝标题", Meaning::Product),
    ("货品标题", Meaning::Product),
    ("产品信息", Meaning::Product),
    ("sku", Meaning::Product),
    ("product", Meaning::Product),
    ("productid", Meaning::Product),
    ("状态", Meaning::Status),
    ("订单状态", Meaning::Status),
    ("status", Meaning::Status),
    ("orderstatus", Meaning::Status),
    ("订单总价", Meaning::Amount),
    ("orderamount", Meaning::Amount),
    ("订单金额", Meaning::Amount),
    ("实付款", Meaning::Amount),
    ("实付款元", Meaning::Amount),
    ("amount", Meaning::Amount),
    ("total", Meaning::Amount),
    ("订单币种", Meaning::Currency),
    ("ordercurrency", Meaning::Currency),
    ("currency", Meaning::Currency),
    ("订单创建时间", Meaning::OrderPlaced),
    ("ordercreatetime", Meaning::OrderPlaced),
    ("下单时间", Meaning::OrderPlaced),
    ("买家下单时间", Meaning::OrderPlaced),
    ("orderplaced", Meaning::OrderPlaced),
    ("ordertime", Meaning::OrderPlaced),
    ("createdat", Meaning::OrderPlaced),
    ("定金支付时间", Meaning::DepositPaid),
    ("depositpaid", Meaning::DepositPaid),
    ("付款时间", Meaning::PaymentSucceeded),
    ("订单付款时间", Meaning::PaymentSucceeded),
    ("买家付款时间", Meaning::PaymentSucceeded),
    ("支付时间", Meaning::PaymentSucceeded),
    ("paymenttime", Meaning::PaymentSucceeded),
    ("paid", Meaning::PaymentSucceeded),
    ("paidat", Meaning::PaymentSucceeded),
    ("paidinfull", Meaning::PaymentSucceeded),
    ("实际发货时间", Meaning::Shipped),
    ("actualdeliverytime", Meaning::Shipped),
    ("发货时间", Meaning::Shipped),
    ("出库时间", Meaning::Shipped),
    ("shipped", Meaning::Shipped),
    ("shippedat", Meaning::Shipped),
    ("签收时间", Meaning::Delivered),
    ("delivered", Meaning::Delivered),
    ("deliveredat", Meaning::Delivered),
    ("确认收货时间", Meaning::ReceiptConfirmed),
    ("receiptconfirmed", Meaning::ReceiptConfirmed),
    ("约定发货时间", Meaning::AgreedShipBy),
    ("appointeddeliverytime", Meaning::AgreedShipBy),
    ("发货期限", Meaning::AgreedShipBy),
    ("shipby", Meaning::AgreedShipBy),
    ("服务申请时间", Meaning::ServiceRequested),
    ("售后申请时间", Meaning::ServiceRequested),
    ("servicerequested", Meaning::ServiceRequested),
    ("requestedat", Meaning::ServiceRequested),
    ("requesttime", Meaning::ServiceRequested),
    ("服务类型", Meaning::Service),
    ("service", Meaning::Service),
    ("首次回复时间", Meaning::SellerReplied),
    ("回复时间", Meaning::SellerReplied),
    ("申请时间", Meaning::ServiceRequested),
    ("servicerequesttime", Meaning::ServiceRequested),
    ("requested", Meaning::ServiceRequested),
    ("确认时间", Meaning::AppointmentConfirmed),
    ("预约确认时间", Meaning::AppointmentConfirmed),
    ("首次响应时间", Meaning::SellerReplied),
    ("响应时间", Meaning::SellerReplied),
    ("firstreplytime", Meaning::SellerReplied),
    ("firstresponse", Meaning::SellerReplied),
    ("firstresponsetime", Meaning::SellerReplied),
    ("replytime", Meaning::SellerReplied),
    ("responsetime", Meaning::SellerReplied),
    ("firstreply", Meaning::SellerReplied),
    ("repliedat", Meaning::SellerReplied),
    ("replied", Meaning::SellerReplied),
    ("拒绝时间", Meaning::SellerRefused),
    ("refusedat", Meaning::SellerRefused),
    ("上门时间", Meaning::EngineerArrived),
    ("完成时间", Meaning::ServiceCompleted),
    ("completedat", Meaning::ServiceCompleted),
    ("退款申请时间", Meaning::RefundRequested),
    ("退款回复时间", Meaning::RefundAnswered),
    ("投诉时间", Meaning::ComplaintReceived),
    ("投诉回复时间", Meaning::ComplaintAnswered),
    ("事件", Meaning::Event),
    ("event", Meaning::Event),
    ("kind", Meaning::Event),
    ("时间", Meaning::Time),
    ("time", Meaning::Time),
    ("sendtime", Meaning::Time),
    ("at", Meaning::Time),
    ("datetime", Meaning::Time),
    ("发送方", Meaning::Sender),
    ("发送人", Meaning::Sender),
    ("发送者", Meaning::Sender),
    ("发言人", Meaning::Sender),
    ("sender", Meaning::Sender),
    ("sentby", Meaning::Sender),
    ("from", Meaning::Sender),
    ("role", Meaning::Sender),
    ("author", Meaning::Sender),
    ("发送时间", Meaning::Time),
    ("售后标识", Meaning::AfterSalesMark),
    ("aftersalesmark", Meaning::AfterSalesMark),
    ("质保标识", Meaning::WarrantyMark),
    ("warrantymark", Meaning::WarrantyMark),
    ("信保订单", Meaning::TradeAssurance),
    ("tradeassurance", Meaning::TradeAssurance),
    ("paidonplatform", Meaning::PaidOnPlatform),
    ("行业", Meaning::Industry),
    ("平台", Meaning::Platform),
    ("来源平台", Meaning::Platform),
    ("platform", Meaning::Platform),
    ("marketplace", Meaning::Platform),
    ("industry", Meaning::Industry),
];

/// What a header means: as it stands, before its bracket, within it, or by a word of the vocabulary.
fn meaning_of(header: &str) -> Option<Meaning> {
    let bare: String = header
        .chars()
        .filter(|character| !character.is_whitespace() && *character != '-' && *character != '_')
        .collect();
    let bare = bare.to_lowercase();
    let parts = bare.split(['(', ')', '（', '）', '【', '】']);
    let known = |text: &str| HEADERS.iter().find(|(name, _)| *name == text).map(|(_, meaning)| *meaning);
    let joined: String = bare.chars().filter(|character| !"()（）【】".contains(*character)).collect();
    let word = || Meaning::from_word(clean(header)).filter(|meaning| meaning.event().is_some());
    known(&bare)
        .or_else(|| known(&joined))
        .or_else(|| parts.filter(|part| !part.is_empty()).find_map(known))
        .or_else(word)
}

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
        /// Its words, where they are few: a status has no more.
        words: Vec<String>,
    }
}

/// The columns of a table, in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Columns {
    /// What each means.
    pub meanings: Vec<Meaning>,
}

impl Columns {
    /// By the headers; a meaning that two columns claim belongs to the first.
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
            let taken = meaning != Meaning::Ignored && meanings.contains(&meaning);
            meanings.push(if taken { Meaning::Ignored } else { meaning });
        }
        Self { meanings }
    }

    /// The columns of a table with what some of its rows show of them, for a person to look at.
    ///
    /// ```
    /// use aftersales::audit::Columns;
    /// use aftersales::intake::DayMonth;
    /// let heads = Columns::look("order no,paid (Beijing time)\n1,03/04/2022 10:00\n2,25/04/2022 10:00\n".as_bytes());
    /// assert_eq!(heads[1].day_month, Some(DayMonth::DayFirst));
    /// assert_eq!(heads[1].zone, "Asia/Shanghai");
    /// ```
    pub fn look(beginning: &[u8]) -> Vec<ColumnHead> {
        let beginning = beginning.strip_prefix("\u{feff}".as_bytes()).unwrap_or(beginning);
        let mut records = super::Records::new(super::separator(beginning));
        let mut reader = TimestampReader::new();
        let (mut headers, mut shown) = (Vec::new(), Vec::<Shown>::new());
        let mut rows = 0;
        let mut keep = |_: u64, record: super::Record<'_>| {
            rows += 1;
            if rows == 1 {
                headers = record.cells().map(str::to_owned).collect();
                shown.resize_with(headers.len(), Shown::default);
            } else if rows <= ROWS_LOOKED_AT {
                for (shown, cell) in shown.iter_mut().zip(record.cells()) {
                    shown.add(clean(cell), &mut reader);
                }
            }
        };
        records.push(beginning, &mut keep);
        records.end(&mut keep);
        let names: Vec<&str> = headers.iter().map(String::as_str).collect();
        let meanings = Self::of(&names).meanings;
        let head = |((header, meaning), shown): ((&String, Meaning), Shown)| shown.head(header, meaning);
        headers.iter().zip(meanings).zip(shown).map(head).collect()
    }
}

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

    fn head(self, header: &str, meaning: Meaning) -> ColumnHead {
        let sure = |evidence: &DayMonthEvidence| {
            matches!(evidence, DayMonthEvidence::OverTwelve | DayMonthEvidence::Weekday)
        };
        let day_month = decide_day_month(self.stamps.iter(), None).filter(|(_, evidence)| sure(evidence));
        let is_open = |stamp: &Timestamp| matches!(stamp.date, WrittenDate::Numeric { first, second, .. } if first <= 12 && second <= 12 && first != second);
        ColumnHead {
            header: clean(header).to_owned(),
            meaning,
            samples: self.samples,
            zone: zone_in(header).to_owned(),
            day_month: day_month.map(|(order, _)| order),
            open_dates: day_month.is_none() && self.stamps.iter().any(is_open),
            words: if self.is_free { Vec::new() } else { self.words },
        }
    }
}

/// The zone that a header names in brackets, as platforms write it; empty where it names none.
fn zone_in(header: &str) -> &'static str {
    const NAMED: [(&str, &str); 20] = [
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
    let mut parts = header.split(['(', ')', '（', '）', '[', ']', '【', '】']).skip(1).map(str::trim);
    parts.find_map(|part| NAMED.iter().find(|(name, _)| *name == part)).map_or("", |(_, zone)| zone)
}

//! What the columns of a table mean.

use crate::case::{EventKind, words};
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

    /// The columns of a table with some of their cells, for a person to look at.
    pub fn look(beginning: &[u8]) -> Vec<ColumnHead> {
        const ROWS: usize = 4;
        let mut rows: Vec<Vec<String>> = Vec::new();
        let beginning = beginning.strip_prefix("\u{feff}".as_bytes()).unwrap_or(beginning);
        let mut records = super::Records::new(super::separator(beginning));
        let mut keep = |_: u64, record: super::Record<'_>| {
            if rows.len() <= ROWS {
                rows.push(record.cells().map(|cell| cell.chars().take(60).collect()).collect());
            }
        };
        records.push(beginning, &mut keep);
        records.end(&mut keep);
        let Some((head, rows)) = rows.split_first() else { return Vec::new() };
        let names: Vec<&str> = head.iter().map(String::as_str).collect();
        let columns = Self::of(&names);
        let samples = |index: usize| {
            rows.iter()
                .filter_map(|row| row.get(index))
                .map(|cell| clean(cell).to_owned())
                .filter(|cell| !cell.is_empty())
                .collect()
        };
        head.iter()
            .zip(columns.meanings)
            .enumerate()
            .map(|(index, (header, meaning))| ColumnHead {
                header: clean(header).to_owned(),
                meaning,
                samples: samples(index),
            })
            .collect()
    }
}

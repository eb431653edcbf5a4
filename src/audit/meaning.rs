//! What a column of a table can hold.

use crate::case::{EventKind, words};

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
        CarrierCollected = "carrier-collected",
        AppointmentRescheduled = "appointment-rescheduled",
        PartsSent = "parts-sent",
        FeeCharged = "fee-charged",
        ComplaintFiled = "complaint-filed",
        ComplaintNoticeSent = "complaint-notice-sent",
        DisputeOpened = "dispute-opened",
        DisputeEscalated = "dispute-escalated",
        RefundModified = "refund-modified",
        CancelRequested = "cancel-requested",
        CancelAnswered = "cancel-answered",
        PointsDeducted = "points-deducted",
        PromiseBroken = "promise-broken",
        FaultFound = "fault-found",
        CouponIssued = "coupon-issued",
        CouponUsed = "coupon-used",
        RemovedFromProgramme = "removed-from-programme",
        Channel = "channel",
        Effective = "effective",
        Reasonable = "reasonable",
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

words! {
    /// Where a table may say that an order was placed.
    Platform {
        Alibaba = "alibaba",
        AliExpress = "aliexpress",
        Other = "other",
    }
}

/// The fact that says where an order was placed.
pub(super) const PLATFORM: &str = "platform";

/// The facts that columns may tell.
pub(super) const TOLD_FACTS: [&str; 8] = [
    PLATFORM,
    "industry",
    "afterSalesMark",
    "warrantyMark",
    "tradeAssurance",
    "paidOnPlatform",
    "orderAmount",
    "agreedShipBy",
];

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

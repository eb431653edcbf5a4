//! The sets of words a case is written in, as they stand in JSON.

use super::declared::open_words;

/// An enum whose values are words, with the list of them and the way back from text.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[allow(missing_docs, reason = "the words say it")]
        pub enum $name {
            $(#[cfg_attr(any(target_arch = "wasm32", feature = "schema"), serde(rename = $word))] $variant,)+
        }

        impl $name {
            /// Every value, in the order of the vocabulary.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Every word, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word,)+];

            /// The word as it stands in JSON.
            pub const fn word(self) -> &'static str {
                Self::WORDS[self as usize]
            }

            /// The value this word stands for.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.word() == word)
            }
        }

        impl $crate::tree::ToTree for $name {
            fn to_tree(&self) -> $crate::tree::Tree {
                $crate::tree::Tree::Word(self.word())
            }
        }
    };
}
pub(crate) use words;

open_words! {
    /// What happened.
    EventKind(super::KindTraits) {
        OrderPlaced = "order-placed",
        DepositPaid = "deposit-paid",
        PaymentSucceeded = "payment-succeeded",
        FundsPosted = "funds-posted",
        Shipped = "shipped",
        CarrierCollected = "carrier-collected",
        Delivered = "delivered",
        ReceiptConfirmed = "receipt-confirmed",
        ServiceRequested = "service-requested",
        RequestReceived = "request-received",
        SellerReplied = "seller-replied",
        AppointmentConfirmed = "appointment-confirmed",
        AppointmentRescheduled = "appointment-rescheduled",
        EngineerArrived = "engineer-arrived",
        SolutionProvided = "solution-provided",
        PartsSent = "parts-sent",
        ServiceCompleted = "service-completed",
        SellerRefused = "seller-refused",
        RequestWithdrawn = "request-withdrawn",
        FeeCharged = "fee-charged",
        ComplaintFiled = "complaint-filed",
        ComplaintNoticeSent = "complaint-notice-sent",
        ComplaintReceived = "complaint-received",
        ComplaintAnswered = "complaint-answered",
        DisputeOpened = "dispute-opened",
        DisputeEscalated = "dispute-escalated",
        RefundRequested = "refund-requested",
        RefundModified = "refund-modified",
        RefundAnswered = "refund-answered",
        CancelRequested = "cancel-requested",
        CancelAnswered = "cancel-answered",
        PointsDeducted = "points-deducted",
        PromiseBroken = "promise-broken",
        FaultFound = "fault-found",
        CouponIssued = "coupon-issued",
        CouponUsed = "coupon-used",
        RemovedFromProgramme = "removed-from-programme",
    }
}

open_words! {
    /// What kind of matter a thread is about.
    ThreadKind(()) {
        Request = "request",
        Complaint = "complaint",
        Cancel = "cancel",
        Refund = "refund",
        Order = "order",
    }
}

open_words! {
    /// A service a buyer can ask for.
    Service(()) {
        Engineer = "engineer",
        LocalPoint = "local-point",
        RemoteGuidance = "remote-guidance",
        RemoteDiagnosis = "remote-diagnosis",
        Parts = "parts",
    }
}

words! {
    /// Who does something.
    Party {
        Buyer = "buyer",
        Seller = "seller",
        Platform = "platform",
    }
}

words! {
    /// Where something was said.
    Channel {
        Platform = "platform",
        RequestForm = "request-form",
        Email = "email",
        Other = "other",
    }
}

words! {
    /// What a complaint is about.
    Matter {
        IntellectualProperty = "intellectual-property",
        Other = "other",
    }
}

words! {
    /// A file that backs an answer to a complaint.
    Evidence {
        PaymentSlip = "payment-slip",
        DispatchSlip = "dispatch-slip",
        Correspondence = "correspondence",
    }
}

words! {
    /// A points counter; each is counted apart.
    Counter {
        IntellectualPropertyAndRestricted = "intellectual-property-and-restricted",
        Transaction = "transaction",
        GoodsInformation = "goods-information",
        SevereIntellectualProperty = "severe-intellectual-property",
    }
}

words! {
    /// A unit in which a seller states a period.
    Unit {
        Days = "days",
        Months = "months",
        Years = "years",
    }
}

words! {
    /// How a fact became known.
    Origin {
        Pasted = "pasted",
        Typed = "typed",
        Chosen = "chosen",
        Inferred = "inferred",
        Assumed = "assumed",
        Host = "host",
    }
}

open_words! {
    /// A fact of an order, by the name it has in JSON. Every one is declared by a rulebook, or by what rulebooks share.
    Fact(super::FactSort) {}
}

words! {
    /// What an event may say beyond its kind and time, by the name it has in JSON.
    Attribute {
        At = "at",
        Re = "re",
        By = "by",
        Service = "service",
        Channel = "channel",
        Effective = "effective",
        Automatic = "automatic",
        Reasonable = "reasonable",
        Agreed = "agreed",
        AgreedInWriting = "agreedInWriting",
        To = "to",
        Evidence = "evidence",
        Points = "points",
        Counter = "counter",
        Matter = "matter",
    }
}

//! The kinds of event in one table: who does each, what it opens or answers, and what may be said of it. Whoever needs
//! to know something of a kind asks here.

use super::{Attribute, EventKind, Party, Service, ThreadKind};

/// What is known of a kind of event, whatever happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KindTraits {
    /// Who does it; `None` where anybody may, or nobody in particular.
    pub by: Option<Party>,
    /// The kind of thread that it opens, unless it names one that is open.
    pub opens: Option<ThreadKind>,
    /// The kind of thread that it answers.
    pub answers: Option<ThreadKind>,
    /// It tells that what opened a thread has reached its addressee.
    pub is_receipt: bool,
    /// It may name the event that it belongs to.
    pub names: bool,
    /// It says which service it is about.
    pub has_service: bool,
    /// It can answer a request for these services only; none is any.
    pub suits: &'static [Service],
    /// Nobody does it before something was asked for.
    pub follows_a_request: bool,
    /// A table's word for a status may tell it.
    pub is_status: bool,
    /// What else may be said of it.
    pub attributes: &'static [Attribute],
}

/// What is known of a kind of which nothing is said.
pub(crate) const PLAIN: KindTraits = KindTraits {
    by: None,
    opens: None,
    answers: None,
    is_receipt: false,
    names: false,
    has_service: false,
    suits: &[],
    follows_a_request: false,
    is_status: false,
    attributes: &[],
};

const fn by(party: Party) -> KindTraits {
    KindTraits { by: Some(party), ..PLAIN }
}

/// An answer of the seller to a request.
const ANSWER: KindTraits =
    KindTraits { answers: Some(ThreadKind::Request), names: true, ..by(Party::Seller) };

impl EventKind {
    /// What is known of this kind.
    ///
    /// ```
    /// use aftersales::case::{EventKind, Party, ThreadKind};
    /// let refused = EventKind::SellerRefused.traits();
    /// assert_eq!((refused.by, refused.answers), (Some(Party::Seller), Some(ThreadKind::Request)));
    /// ```
    pub fn traits(self) -> KindTraits {
        use Attribute::{
            Agreed, AgreedInWriting, Automatic, By, Channel, Counter, Effective, Evidence, Matter, Points,
            Reasonable, To,
        };
        use Party::{Buyer, Platform, Seller};
        const SITE: &[Service] = &[Service::Engineer, Service::LocalPoint];
        const SENT: &[Service] = &[Service::Parts, Service::RemoteDiagnosis];
        match self {
            Self::OrderPlaced | Self::DepositPaid | Self::CouponUsed => by(Buyer),
            Self::PaymentSucceeded | Self::ReceiptConfirmed => KindTraits { is_status: true, ..by(Buyer) },
            Self::FundsPosted | Self::Delivered => KindTraits { is_status: true, ..by(Platform) },
            Self::CarrierCollected | Self::FaultFound | Self::CouponIssued | Self::RemovedFromProgramme => {
                by(Platform)
            }
            Self::Shipped => KindTraits { is_status: true, ..by(Seller) },
            Self::PromiseBroken => by(Seller),
            Self::ServiceRequested => KindTraits {
                opens: Some(ThreadKind::Request),
                names: true,
                has_service: true,
                attributes: &[Channel],
                ..by(Buyer)
            },
            Self::RequestReceived => KindTraits {
                opens: Some(ThreadKind::Request),
                is_receipt: true,
                names: true,
                has_service: true,
                ..by(Seller)
            },
            Self::SellerReplied => KindTraits { attributes: &[Effective, Automatic, Agreed], ..ANSWER },
            Self::AppointmentConfirmed => {
                KindTraits { suits: SITE, follows_a_request: true, attributes: &[Channel], ..ANSWER }
            }
            Self::AppointmentRescheduled => {
                KindTraits { by: None, suits: SITE, attributes: &[AgreedInWriting, By, To], ..ANSWER }
            }
            Self::EngineerArrived => KindTraits { suits: SITE, follows_a_request: true, ..ANSWER },
            Self::SolutionProvided => {
                KindTraits { follows_a_request: true, attributes: &[Reasonable], ..ANSWER }
            }
            Self::PartsSent => KindTraits { suits: SENT, follows_a_request: true, ..ANSWER },
            Self::ServiceCompleted => KindTraits { follows_a_request: true, is_status: true, ..ANSWER },
            Self::SellerRefused => KindTraits { follows_a_request: true, is_status: true, ..ANSWER },
            Self::RequestWithdrawn => KindTraits { names: true, is_status: true, ..by(Buyer) },
            Self::FeeCharged => KindTraits { has_service: true, names: true, ..by(Seller) },
            Self::ComplaintFiled => by(Buyer),
            Self::ComplaintNoticeSent => {
                KindTraits { opens: Some(ThreadKind::Complaint), attributes: &[Matter], ..by(Platform) }
            }
            Self::ComplaintReceived => KindTraits {
                opens: Some(ThreadKind::Complaint),
                is_receipt: true,
                names: true,
                attributes: &[Matter],
                ..by(Seller)
            },
            Self::ComplaintAnswered => KindTraits {
                answers: Some(ThreadKind::Complaint),
                names: true,
                attributes: &[Evidence],
                ..by(Seller)
            },
            Self::DisputeOpened | Self::RefundRequested => {
                KindTraits { opens: Some(ThreadKind::Refund), ..by(Buyer) }
            }
            Self::RefundModified => KindTraits { opens: Some(ThreadKind::Refund), names: true, ..by(Buyer) },
            Self::DisputeEscalated => {
                KindTraits { answers: Some(ThreadKind::Refund), names: true, ..by(Buyer) }
            }
            Self::RefundAnswered => {
                KindTraits { answers: Some(ThreadKind::Refund), names: true, ..by(Seller) }
            }
            Self::CancelRequested => KindTraits { opens: Some(ThreadKind::Cancel), ..by(Buyer) },
            Self::CancelAnswered => {
                KindTraits { answers: Some(ThreadKind::Cancel), names: true, ..by(Seller) }
            }
            Self::PointsDeducted => KindTraits { attributes: &[Points, Counter], ..by(Platform) },
            _ => self.declared().unwrap_or(PLAIN),
        }
    }

    /// Whether it is what a seller does about a request, of any sort.
    pub(crate) fn answers_a_request(self) -> bool {
        self.traits().answers == Some(ThreadKind::Request)
    }

    /// Whether it is what a seller does about anything that was asked.
    pub(crate) fn is_sellers_answer(self) -> bool {
        let traits = self.traits();
        traits.answers.is_some() && traits.by != Some(Party::Buyer)
    }

    /// Whether it can answer a request for this service.
    pub(crate) fn suits(self, service: Service) -> bool {
        let suits = self.traits().suits;
        suits.is_empty() || suits.contains(&service)
    }
}

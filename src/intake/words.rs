//! Words that suggest what a line is about.

use crate::case::{EventKind, Service};

/// Words that suggest a kind of event, the more telling first.
pub(super) static KINDS: &[(EventKind, &[&str])] = &[
    (
        EventKind::RequestReceived,
        &["request received", "received the request", "received request", "收到请求", "收到需求", "请求送达"],
    ),
    (EventKind::RequestWithdrawn, &["withdrew", "withdrawn", "撤回", "撤销"]),
    (EventKind::SellerRefused, &["refused", "refuses", "declined", "rejected", "拒绝"]),
    (EventKind::AppointmentRescheduled, &["rescheduled", "new appointment", "改约", "改期"]),
    (EventKind::AppointmentConfirmed, &["confirmed", "confirms", "confirmation", "确认"]),
    (EventKind::DepositPaid, &["deposit", "定金", "预付款"]),
    (EventKind::FundsPosted, &["funds posted", "funds received", "入账", "挂账"]),
    (EventKind::EngineerArrived, &["arrived", "on site", "on-site", "visited", "上门", "到达"]),
    (EventKind::SolutionProvided, &["solution", "解决方案", "方案"]),
    (EventKind::PartsSent, &["parts sent", "sent the part", "sent part", "配件已寄", "已寄配件", "寄出配件"]),
    (EventKind::ServiceCompleted, &["completed", "repaired", "服务完成", "已修好"]),
    (EventKind::FeeCharged, &["charged", "fee", "收费"]),
    (EventKind::CancelAnswered, &["cancel answered", "accepted the cancel", "取消已处理"]),
    (EventKind::CancelRequested, &["cancel", "申请取消", "取消订单"]),
    (EventKind::RefundAnswered, &["refund answered", "accepted the refund", "退款已处理"]),
    (EventKind::RefundModified, &["refund modified", "changed the refund", "修改退款"]),
    (EventKind::RefundRequested, &["refund", "申请退款", "退款"]),
    (EventKind::DisputeOpened, &["dispute", "纠纷"]),
    (EventKind::ComplaintAnswered, &["complaint answered", "answered the complaint", "回应投诉"]),
    (EventKind::ComplaintReceived, &["complaint", "投诉"]),
    (
        EventKind::ServiceRequested,
        &["request", "asked for", "asked", "needs", "请求", "要求", "申请", "需要"],
    ),
    (EventKind::SellerReplied, &["replied", "reply", "answered", "response", "responded", "回复", "答复"]),
    (EventKind::CarrierCollected, &["collected", "picked up", "揽收", "揽件"]),
    (EventKind::Shipped, &["shipped", "dispatched", "发货"]),
    (EventKind::ReceiptConfirmed, &["confirmed receipt", "确认收货"]),
    (EventKind::Delivered, &["delivered", "arrival of goods", "签收", "收货"]),
    (EventKind::PaymentSucceeded, &["paid", "payment", "付款", "支付"]),
    (EventKind::OrderPlaced, &["ordered", "order placed", "下单"]),
];

/// Words that name a service.
pub(super) static SERVICES: &[(Service, &[&str])] = &[
    (Service::Engineer, &["engineer", "technician", "工程师"]),
    (Service::LocalPoint, &["local", "service point", "本地", "网点", "服务点"]),
    (Service::RemoteDiagnosis, &["diagnos", "诊断"]),
    (Service::RemoteGuidance, &["guidance", "video", "remote", "指导", "视频", "远程"]),
    (Service::Parts, &["part", "配件", "零件"]),
];

/// Words by which a message says that a machine wrote it.
pub(super) static AUTOMATIC: &[&str] = &["automatic", "auto-reply", "auto reply", "自动回复"];

/// Month names, by their first three letters.
pub(super) static MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

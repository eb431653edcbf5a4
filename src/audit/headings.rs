//! What the headers of tables mean.

use crate::intake::{fold, simplified};

use super::cell::clean;
use super::meaning::Meaning;

/// Headers as platforms and people write them: in small letters without accents, in simplified characters, without blanks
/// and brackets.
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
    ("servicetype", Meaning::Service),
    ("typeofservice", Meaning::Service),
    ("requesttype", Meaning::Service),
    ("售后类型", Meaning::Service),
    ("服务项目", Meaning::Service),
    ("tipodeservicio", Meaning::Service),
    ("tipodeservico", Meaning::Service),
    ("typedeservice", Meaning::Service),
    ("типуслуги", Meaning::Service),
    ("نوعالخدمة", Meaning::Service),
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
    ("completed", Meaning::ServiceCompleted),
    ("completiondate", Meaning::ServiceCompleted),
    ("servicedone", Meaning::ServiceCompleted),
    ("serviceended", Meaning::ServiceCompleted),
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
    ("订单号码", Meaning::OrderNumber),
    ("商家订单号", Meaning::OrderNumber),
    ("商户订单号", Meaning::OrderNumber),
    ("商户单号", Meaning::OrderNumber),
    ("交易订单号", Meaning::OrderNumber),
    ("交易单号", Meaning::OrderNumber),
    ("平台订单号", Meaning::OrderNumber),
    ("tid", Meaning::OrderNumber),
    ("tradeid", Meaning::OrderNumber),
    ("amazonorderid", Meaning::OrderNumber),
    ("orderreference", Meaning::OrderNumber),
    ("salesorder", Meaning::OrderNumber),
    ("ordernum", Meaning::OrderNumber),
    ("order#", Meaning::OrderNumber),
    ("numerodepedido", Meaning::OrderNumber),
    ("numerodopedido", Meaning::OrderNumber),
    ("pedido", Meaning::OrderNumber),
    ("numerodecommande", Meaning::OrderNumber),
    ("commande", Meaning::OrderNumber),
    ("bestellnummer", Meaning::OrderNumber),
    ("номерзаказа", Meaning::OrderNumber),
    ("заказ", Meaning::OrderNumber),
    ("رقمالطلب", Meaning::OrderNumber),
    ("shopname", Meaning::Shop),
    ("storename", Meaning::Shop),
    ("sellerid", Meaning::Shop),
    ("vendor", Meaning::Shop),
    ("tienda", Meaning::Shop),
    ("loja", Meaning::Shop),
    ("boutique", Meaning::Shop),
    ("магазин", Meaning::Shop),
    ("客服", Meaning::Salesperson),
    ("跟单员", Meaning::Salesperson),
    ("assignee", Meaning::Salesperson),
    ("agent", Meaning::Salesperson),
    ("lineitemname", Meaning::Product),
    ("itemtitle", Meaning::Product),
    ("itemname", Meaning::Product),
    ("title", Meaning::Product),
    ("producttitle", Meaning::Product),
    ("商品说明", Meaning::Product),
    ("商品标题", Meaning::Product),
    ("producto", Meaning::Product),
    ("produto", Meaning::Product),
    ("produit", Meaning::Product),
    ("товар", Meaning::Product),
    ("交易状态", Meaning::Status),
    ("orderstate", Meaning::Status),
    ("estado", Meaning::Status),
    ("статус", Meaning::Status),
    ("产品总金额", Meaning::Amount),
    ("金额", Meaning::Amount),
    ("金额元", Meaning::Amount),
    ("totalprice", Meaning::Amount),
    ("soldfor", Meaning::Amount),
    ("ordertotal", Meaning::Amount),
    ("itemprice", Meaning::Amount),
    ("total金额", Meaning::Amount),
    ("币种", Meaning::Currency),
    ("订单成立日期", Meaning::OrderPlaced),
    ("订单成立时间", Meaning::OrderPlaced),
    ("创建时间", Meaning::OrderPlaced),
    ("createdtime", Meaning::OrderPlaced),
    ("createtime", Meaning::OrderPlaced),
    ("created", Meaning::OrderPlaced),
    ("gmtcreate", Meaning::OrderPlaced),
    ("purchasedate", Meaning::OrderPlaced),
    ("saledate", Meaning::OrderPlaced),
    ("orderdate", Meaning::OrderPlaced),
    ("ordercreationdate", Meaning::OrderPlaced),
    ("datecreated", Meaning::OrderPlaced),
    ("fechadelpedido", Meaning::OrderPlaced),
    ("datadopedido", Meaning::OrderPlaced),
    ("датазаказа", Meaning::OrderPlaced),
    ("交易时间", Meaning::PaymentSucceeded),
    ("paidtime", Meaning::PaymentSucceeded),
    ("paytime", Meaning::PaymentSucceeded),
    ("gmtpay", Meaning::PaymentSucceeded),
    ("paidondate", Meaning::PaymentSucceeded),
    ("paymentsdate", Meaning::PaymentSucceeded),
    ("paymentdate", Meaning::PaymentSucceeded),
    ("orderpaidtime", Meaning::PaymentSucceeded),
    ("datepaid", Meaning::PaymentSucceeded),
    ("fechadepago", Meaning::PaymentSucceeded),
    ("datadopagamento", Meaning::PaymentSucceeded),
    ("датаоплаты", Meaning::PaymentSucceeded),
    ("fulfilledat", Meaning::Shipped),
    ("shippedtime", Meaning::Shipped),
    ("shippedondate", Meaning::Shipped),
    ("shipmentdate", Meaning::Shipped),
    ("shiptime", Meaning::Shipped),
    ("consigntime", Meaning::Shipped),
    ("出货时间", Meaning::Shipped),
    ("实际出货时间", Meaning::Shipped),
    ("deliveredtime", Meaning::Delivered),
    ("deliverydate", Meaning::Delivered),
    ("送达时间", Meaning::Delivered),
    ("ordercompletetime", Meaning::ReceiptConfirmed),
    ("订单完成时间", Meaning::ReceiptConfirmed),
    ("shipbydate", Meaning::AgreedShipBy),
    ("promisedate", Meaning::AgreedShipBy),
    ("latestshipdate", Meaning::AgreedShipBy),
    ("预计出货日", Meaning::AgreedShipBy),
    ("配件寄出时间", Meaning::PartsSent),
    ("备件发出时间", Meaning::PartsSent),
    ("取消申请时间", Meaning::CancelRequested),
    ("纠纷开启时间", Meaning::DisputeOpened),
    ("沟通渠道", Meaning::Channel),
    ("渠道", Meaning::Channel),
    ("channel", Meaning::Channel),
    ("effective", Meaning::Effective),
    ("effectivereply", Meaning::Effective),
    ("有效回复", Meaning::Effective),
    ("reasonable", Meaning::Reasonable),
];

/// What a header means: as it stands, before its bracket, within it, or by a word of the vocabulary.
pub(super) fn meaning_of(header: &str) -> Option<Meaning> {
    let bare = bare(header);
    let parts = bare.split(['(', ')', '（', '）', '【', '】']);
    let known = |text: &str| HEADERS.iter().find(|(name, _)| *name == text).map(|(_, meaning)| *meaning);
    let joined: String = bare.chars().filter(|character| !"()（）【】".contains(*character)).collect();
    let word = || Meaning::from_word(clean(header)).filter(|meaning| meaning.event().is_some());
    known(&bare)
        .or_else(|| known(&joined))
        .or_else(|| parts.filter(|part| !part.is_empty()).find_map(known))
        .or_else(word)
}

/// What a header means that says it is a time, in other words than those that are known: a column "completion date" is one
/// "completed at". A noun alone is no time: "reply" may hold what was said.
pub(super) fn time_of(header: &str) -> Option<Meaning> {
    let bare = bare(header);
    let stem = stem(&bare).filter(|stem| !stem.is_empty())?;
    let is_time = |meaning: &Meaning| meaning.event().is_some() || *meaning == Meaning::AgreedShipBy;
    let same = |word: &str| word.chars().filter(|character| *character != '-').eq(stem.chars());
    let known = |(name, _): &&(&str, Meaning)| {
        *name == stem || !OF_ITS_OWN.contains(name) && self::stem(name) == Some(stem)
    };
    let listed = HEADERS.iter().filter(known).map(|(_, meaning)| *meaning).find(is_time);
    listed.or_else(|| Meaning::ALL.iter().copied().filter(is_time).find(|meaning| same(meaning.word())))
}

/// Headers whose stem means another time elsewhere: what one platform calls the actual delivery is the handing over to the
/// carrier, and a delivery time may be how long it takes.
const OF_ITS_OWN: [&str; 3] = ["actualdeliverytime", "appointeddeliverytime", "deliverydate"];

/// In small letters without accents, in simplified characters, without blanks and signs.
fn bare(header: &str) -> String {
    header
        .chars()
        .filter(|character| !character.is_whitespace() && !"-_:：\u{feff}".contains(*character))
        .map(|character| fold(simplified(character)))
        .collect()
}

/// A header without what says only that it is a time; nothing where nothing says so.
fn stem(bare: &str) -> Option<&str> {
    const AFTER: [&str; 10] =
        ["datetime", "timestamp", "date", "time", "at", "utc", "的时间", "时间", "日期", "时刻"];
    const BEFORE: [&str; 4] = ["dateof", "timeof", "fechade", "datade"];
    let text = BEFORE.into_iter().find_map(|word| bare.strip_prefix(word));
    let own = AFTER.into_iter().find_map(|word| text.unwrap_or(bare).strip_suffix(word));
    own.or(text)
}

/// Whether a column whose header names the seller holds shops or the people who work there: by what its cells hold.
pub(super) fn is_shop_or_person(header: &str, samples: &[String]) -> Option<Meaning> {
    const OPEN: [&str; 8] =
        ["seller", "sellername", "卖家", "卖家名称", "owner", "账号", "account", "负责人"];
    const SHOPS: [&str; 22] = [
        "shop",
        "store",
        "factory",
        "trading",
        "company",
        "co.",
        "ltd",
        "inc",
        "gmbh",
        "s.a.",
        "ltda",
        "mall",
        "official",
        "machinery",
        "旗舰店",
        "专卖店",
        "专营店",
        "店",
        "有限公司",
        "公司",
        "厂",
        "集团",
    ];
    let bare: String = header
        .chars()
        .filter(|c| !c.is_whitespace() && !"-_".contains(*c))
        .map(|c| fold(simplified(c)))
        .collect();
    let is_open = bare.split(['(', ')', '（', '）']).any(|part| OPEN.contains(&part));
    if !is_open || samples.is_empty() {
        return None;
    }
    let names = |sample: &&String| {
        let small = sample.to_lowercase();
        SHOPS.iter().any(|word| small.contains(word))
    };
    let shops = samples.iter().filter(names).count();
    Some(if shops * 2 >= samples.len() { Meaning::Shop } else { Meaning::Salesperson })
}

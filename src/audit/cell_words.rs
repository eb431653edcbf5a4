//! What a cell says in words: yes or no, a platform, a channel, a service, who wrote.

use crate::case::{Channel, Party, Service};

use super::meaning::Platform;

/// Whether the industry that a cell names is machinery; `None` where it is not one of the known.
pub(super) fn is_machinery(text: &str) -> Option<bool> {
    let text = text.to_lowercase();
    if text.contains("机械") || text.contains("machine") {
        Some(true)
    } else {
        ["other", "其他", "其它"].contains(&text.as_str()).then_some(false)
    }
}

/// The platform that a cell names; other marketplaces are others, and any other word is none.
pub(super) fn platform_of(text: &str) -> Option<Platform> {
    const OTHERS: [&str; 14] = [
        "amazon",
        "ebay",
        "shopee",
        "lazada",
        "temu",
        "shein",
        "walmart",
        "tiktok",
        "1688",
        "taobao",
        "淘宝",
        "天猫",
        "京东",
        "拼多多",
    ];
    let text = text.to_lowercase();
    let names = |all: &[&str]| all.iter().any(|name| text.contains(name));
    if text == "smt" || names(&["aliexpress", "速卖通"]) {
        Some(Platform::AliExpress)
    } else if names(&OTHERS) {
        Some(Platform::Other)
    } else {
        names(&["alibaba", "国际站", "阿里巴巴"]).then_some(Platform::Alibaba)
    }
}

/// A yes or a no, in the languages of the page.
pub(super) fn yes_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "是" | "有" | "有效" | "合理" | "✓" | "✔" | "√" | "sí" | "si"
        | "sim" | "oui" | "да" | "نعم" | "ja" | "effective" | "reasonable" => Some(true),
        "no" | "n" | "false" | "0" | "否" | "无" | "無" | "无效" | "不合理" | "✗" | "✘" | "×" | "não"
        | "nao" | "non" | "нет" | "لا" | "nein" | "not effective" | "ineffective" | "unreasonable" => {
            Some(false)
        }
        _ => None,
    }
}

/// The channel that a cell names.
pub(super) fn channel_of(text: &str) -> Option<Channel> {
    const NAMES: [(Channel, &[&str]); 4] = [
        (Channel::Email, &["email", "e-mail", "mail", "邮件", "郵件", "correo", "courriel", "почта", "بريد"]),
        (
            Channel::RequestForm,
            &["request-form", "form", "formulario", "formulaire", "表单", "申请单", "форма", "نموذج"],
        ),
        (
            Channel::Platform,
            &[
                "platform",
                "chat",
                "onetalk",
                "trade manager",
                "message center",
                "站内",
                "聊天",
                "旺旺",
                "чат",
                "دردشة",
            ],
        ),
        (
            Channel::Other,
            &[
                "other",
                "whatsapp",
                "wechat",
                "phone",
                "call",
                "voicemail",
                "sms",
                "telegram",
                "skype",
                "viber",
                "messenger",
                "zalo",
                "kakao",
                "微信",
                "电话",
                "電話",
                "telefon",
                "teléfono",
                "телефон",
                "هاتف",
            ],
        ),
    ];
    let text = text.to_lowercase();
    if text.is_empty() {
        return None;
    }
    if let Some((channel, _)) = NAMES.iter().find(|(channel, _)| channel.word() == text) {
        return Some(*channel);
    }
    let mut found = NAMES.iter().filter(|(_, names)| names.iter().any(|name| says(&text, name)));
    let (first, second) = (found.next(), found.next());
    match (first, second) {
        // A chat on WhatsApp is none of the platform's.
        (Some((Channel::Platform, _)), Some((Channel::Other, _))) => Some(Channel::Other),
        (Some((channel, _)), None) => Some(*channel),
        _ => None,
    }
}

/// Whether a text holds a word that begins so; glyphs begin anywhere.
fn says(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| is_glyph(word) || !text[..at].ends_with(char::is_alphanumeric))
}

/// Whether a text holds this word, whole or as several of them; glyphs stand anywhere.
fn is_named(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let ends = !after.strip_prefix('s').unwrap_or(after).starts_with(char::is_alphanumeric);
        is_glyph(word) || !before.ends_with(char::is_alphanumeric) && ends
    })
}

fn is_glyph(word: &str) -> bool {
    word.starts_with(|c: char| c >= '\u{2e80}')
}

/// The service that a cell names.
pub(super) fn service_of(text: &str) -> Option<Service> {
    // What is said not to be wanted, and what is fetched, is no service.
    const OTHERWISE: [&str; 16] = [
        "no ",
        "not ",
        "without ",
        "sin ",
        "sem ",
        "sans ",
        "ohne ",
        "без ",
        "不需要",
        "无需",
        "不用",
        "取件",
        "退货",
        "pick-up",
        "pickup",
        "return",
    ];
    const NAMES: [(&str, Service); 17] = [
        ("video", Service::RemoteGuidance),
        ("视频", Service::RemoteGuidance),
        ("engineer", Service::Engineer),
        ("上门", Service::Engineer),
        ("parts", Service::Parts),
        ("备件", Service::Parts),
        ("配件", Service::Parts),
        ("零件", Service::Parts),
        ("spare", Service::Parts),
        ("local", Service::LocalPoint),
        ("guidance", Service::RemoteGuidance),
        ("指导", Service::RemoteGuidance),
        ("diagnosis", Service::RemoteDiagnosis),
        ("诊断", Service::RemoteDiagnosis),
        ("本地", Service::LocalPoint),
        ("当地", Service::LocalPoint),
        ("工程师", Service::Engineer),
    ];
    if text.is_empty() {
        return None;
    }
    if let Some(service) = Service::from_word(text.trim()) {
        return Some(service);
    }
    let text = text.to_lowercase();
    if OTHERWISE.iter().any(|word| says(&text, word)) {
        return None;
    }
    // Of two services it is not known which was asked for.
    let mut named = NAMES.iter().filter(|(name, _)| text.contains(name)).map(|(_, service)| *service);
    let first = named.next()?;
    named.all(|other| other == first).then_some(first)
}

/// Who has written a message, by what a cell calls the sender; `None` where that is not known.
pub(super) fn sender_of(text: &str) -> Option<Party> {
    const SELLERS: [&str; 30] = [
        "seller",
        "supplier",
        "merchant",
        "vendor",
        "shop",
        "store",
        "factory",
        "manufacturer",
        "agent",
        "support",
        "staff",
        "admin",
        "operator",
        "vendedor",
        "proveedor",
        "fornecedor",
        "vendeur",
        "fournisseur",
        "verkäufer",
        "lieferant",
        "продавец",
        "поставщик",
        "البائع",
        "المورد",
        "卖家",
        "商家",
        "供应商",
        "客服",
        "我方",
        "工厂",
    ];
    const BUYERS: [&str; 17] = [
        "buyer",
        "customer",
        "client",
        "purchaser",
        "comprador",
        "cliente",
        "acheteur",
        "käufer",
        "kunde",
        "kundin",
        "покупатель",
        "клиент",
        "المشتري",
        "العميل",
        "买家",
        "客户",
        "顾客",
    ];
    const NEITHER: [&str; 8] =
        ["platform", "system", "平台", "系统", "plataforma", "sistema", "система", "النظام"];
    // What is written to somebody is of the other one.
    const TO_SELLERS: [&str; 3] = ["to seller", "给卖家", "发给商家"];
    let text = text.to_lowercase();
    let names = |all: &[&str]| all.iter().any(|word| is_named(&text, word));
    let to_seller = names(&TO_SELLERS);
    match (names(&SELLERS) && !to_seller, names(&BUYERS) || to_seller) {
        (true, false) => Some(Party::Seller),
        (false, true) => Some(Party::Buyer),
        (false, false) if names(&NEITHER) => Some(Party::Platform),
        _ => None,
    }
}

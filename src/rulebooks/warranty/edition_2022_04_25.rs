use super::super::sources::WARRANTY_2022_04;
use super::*;
use crate::case::{EventKind, Fact, Party, Platform, Service};
use crate::rulebook::{
    ALWAYS, Action, Anchor, Clause, Condition, Consequence, Effective, Entitlement, Exposure, Lasts, Patch,
    Period, Prohibition, Question, Right, Rule, ThreadKind, USUAL_EDITION,
};
use crate::time::{Date, Window};

pub(super) static EDITION: Edition = Edition {
    id: "2022-04-25",
    title: Text { en: "Text of 2022-04-18", zh: "2022-04-18公布的文本" },
    published: Some(Date::of(2022, 4, 18)),
    effective: Effective::on(2022, 4, 25),
    clauses: &[&SCOPE, &PERIOD, &GUIDANCE, &DIAGNOSIS, &PARTS, &NO_FEE, &EXPOSURE, &BAN],
    ..USUAL_EDITION
};

pub(super) static SCOPE: Clause = Clause {
    id: "scope",
    text: Text {
        en: "Covers products whose page carried a one-year-warranty mark, such as “One-year warranty” or “online”.",
        zh: "适用于商品详情页带有一年质保标识（如“One-year warranty”“online”等）的商品。",
    },
    source: &WARRANTY_2022_04,
    rule: Rule::Scope(Condition::All(&[Condition::On(Platform::Alibaba), Condition::Is(Fact::WarrantyMark)])),
    readings: &[],
};

pub(super) static PERIOD: Clause = Clause {
    id: "period",
    text: Text {
        en: "The warranty lasts one year. The text does not say from when; here it is taken from the payment.",
        zh: "质保期为一年。规则未写明从何时起算；此处自付款成功时起算。",
    },
    source: &WARRANTY_2022_04,
    rule: Rule::Period(Period { starts: Anchor::Paid, lasts: Lasts::Fixed(Window::years(1)) }),
    readings: &[
        reading(Question::YearLength, 1, Patch::Within(Window::NaturalDays(365))),
        reading(Question::PeriodStart, 1, Patch::Starts(Anchor::First(EventKind::Delivered))),
    ],
};

pub(super) static GUIDANCE: Clause = Clause {
    id: "remote-guidance",
    text: Text { en: "Remote guidance for installation is free.", zh: "远程安装指导免费。" },
    source: &WARRANTY_2022_04,
    rule: Rule::Entitlement(Entitlement {
        services: &[Service::RemoteGuidance],
        free: Some(true),
        when: ALWAYS,
    }),
    readings: &[],
};

pub(super) static DIAGNOSIS: Clause = Clause {
    id: "remote-diagnosis",
    text: Text { en: "Remote diagnosis of faults is free.", zh: "远程故障诊断免费。" },
    source: &WARRANTY_2022_04,
    rule: Rule::Entitlement(Entitlement {
        services: &[Service::RemoteDiagnosis],
        free: Some(true),
        when: ALWAYS,
    }),
    readings: &[],
};

const PARTS_OWED: Condition = Condition::All(&[
    Condition::Is(Fact::AppraisalMade),
    Condition::Not(&Condition::Is(Fact::DamageByPeople)),
    Condition::Is(Fact::PartInScope),
]);

pub(super) static PARTS: Clause = Clause {
    id: "free-parts",
    text: Text {
        en: "Spare parts are sent free once the seller has appraised the fault, if people did not cause the damage and the part is among those both sides agreed on.",
        zh: "经卖家鉴定、非人为损坏且属于双方约定的免费配件范围的，免费寄送配件。",
    },
    source: &WARRANTY_2022_04,
    rule: Rule::Entitlement(Entitlement { services: &[Service::Parts], free: Some(true), when: PARTS_OWED }),
    readings: &[],
};

pub(super) static NO_FEE: Clause = Clause {
    id: "no-fee",
    text: Text {
        en: "The seller must not charge for what is free.", zh: "卖家不得就免费服务向买家收费。"
    },
    source: &WARRANTY_2022_04,
    rule: Rule::Prohibition(Prohibition {
        bearer: Party::Seller,
        broken_by: EventKind::FeeCharged,
        services: &[Service::RemoteGuidance, Service::RemoteDiagnosis],
        services_when: (&[Service::Parts], PARTS_OWED),
    }),
    readings: &[],
};

static EXPOSURE: Clause = Clause {
    id: "exposure",
    text: Text {
        en: "The platform checks from time to time; a violation costs 1 to 3 points or removal, as the platform decides.",
        zh: "平台不定期检查；违规的，扣1至3分或清退，由平台决定。",
    },
    source: &WARRANTY_2022_04,
    rule: Rule::Exposure(Exposure { consequences: &[Consequence::Points(1, 3), Consequence::Removal] }),
    readings: &[],
};

pub(super) static BAN: Clause = Clause {
    id: "re-application",
    text: Text {
        en: "For one year after a removal, no account of the seller or of its related parties may apply again.",
        zh: "清退后一年内，卖家及其关联方的所有账号都不能再报名该服务。",
    },
    source: &WARRANTY_2022_04,
    rule: Rule::Option(Right {
        holder: Party::Seller,
        of: ThreadKind::Order,
        opened_by: &[],
        starts: Anchor::Last(EventKind::RemovedFromProgramme),
        opens_after: Some(Window::years(1)),
        action: Some(Action::ReApply),
        closes_after: None,
        used_by: &[],
        after: None,
    }),
    readings: &[],
};

use super::super::sources::{CIVIL_CODE_140, MACHINERY_2021, MACHINERY_2022_05};
use super::*;
use crate::case::Party;
use crate::rulebook::{
    ALWAYS, Action, Clause, DUTY, Deemed, Duty, Effective, Entitlement, Exposure, Performance, Rule, Silence,
    USUAL_EDITION,
};
use crate::time::Date;

pub(super) static EDITION: Edition = Edition {
    id: "2021-12-28",
    title: Text { en: "Text of 2021-12-21", zh: "2021-12-21公布的文本" },
    published: Some(Date::of(2021, 12, 21)),
    effective: Effective::on(2021, 12, 28),
    clauses: &[
        &SCOPE,
        &PERIOD_CLAUSE,
        &GUIDANCE,
        &INSTALLATION,
        &REPAIR,
        &LOCAL,
        &REPLY,
        &REPLY_SILENCE,
        &VISIT,
        &VISIT_SILENCE,
        &SOLUTION,
        &SOLUTION_SILENCE,
        &REFUSAL,
        &EXPOSURE,
        &CONFLICT,
    ],
    ..USUAL_EDITION
};

pub(super) static SCOPE: Clause = Clause {
    id: "scope",
    text: Text {
        en: "Covers machinery whose product page carried an after-sales mark when it was ordered, paid on Alibaba.com.",
        zh: "适用于下单时商品详情页带有售后服务标识、并在阿里巴巴国际站付款的机械商品。",
    },
    source: &MACHINERY_2021,
    rule: Rule::Scope(MARKED_MACHINERY),
    readings: &[],
};

pub(super) static PERIOD_CLAUSE: Clause = Clause {
    id: "period",
    text: Text {
        en: "The seller owes the service for one year: 365 natural days after the order's payment succeeded.",
        zh: "卖家须提供一年的服务：自订单付款成功后365个自然日。",
    },
    source: &MACHINERY_2021,
    rule: Rule::Period(PERIOD),
    readings: &YEAR_READINGS,
};

pub(super) static GUIDANCE: Clause = Clause {
    id: "video-guidance",
    text: Text {
        en: "The buyer gets technical guidance by video.", zh: "买家可获得视频技术指导。"
    },
    source: &MACHINERY_2021,
    rule: Rule::Entitlement(Entitlement { services: &[Service::RemoteGuidance], free: None, when: ALWAYS }),
    readings: &[],
};

pub(super) static INSTALLATION: Clause = Clause {
    id: "installation",
    text: Text {
        en: "The buyer gets installation and commissioning, including setting up the program where there is one.",
        zh: "买家可获得安装与调试，有程序的包括程序调试。",
    },
    source: &MACHINERY_2021,
    rule: Rule::Entitlement(Entitlement { services: &[Service::Engineer], free: None, when: ALWAYS }),
    readings: &[],
};

pub(super) static REPAIR: Clause = Clause {
    id: "repair",
    text: Text {
        en: "The buyer gets maintenance and repair: faults are found, parts are sent and replaced.",
        zh: "买家可获得维修保养：故障检测、寄送和更换配件。",
    },
    source: &MACHINERY_2021,
    rule: Rule::Entitlement(Entitlement {
        services: &[Service::RemoteDiagnosis, Service::Parts],
        free: None,
        when: ALWAYS,
    }),
    readings: &[],
};

pub(super) static LOCAL: Clause = Clause {
    id: "local-service",
    text: Text {
        en: "The buyer gets local after-sales service abroad.", zh: "买家可获得海外本地售后服务。"
    },
    source: &MACHINERY_2021,
    rule: Rule::Entitlement(Entitlement { services: &[Service::LocalPoint], free: None, when: ALWAYS }),
    readings: &[],
};

static REPLY: Clause = Clause {
    id: "reply",
    text: Text {
        en: "Asked to send an engineer, the seller replies within 48 hours of receiving the request and agrees how the engineer will help and with what.",
        zh: "收到派遣工程师的请求后，卖家须在48小时内有效回复，约定工程师的服务方式和内容。",
    },
    source: &MACHINERY_2021,
    rule: Rule::Duty(Duty {
        services: &[Service::Engineer],
        within: Window::Hours(48),
        done_by: Performance::EffectiveReply,
        action: Some(Action::Reply),
        ..DUTY
    }),
    readings: &[
        reading(Question::SolutionAsReply, 1, Patch::Take(Liberty::SolutionReplies)),
        reading(Question::BuyerAgreement, 1, Patch::Take(Liberty::OnlyAgreement)),
    ],
};

static REPLY_SILENCE: Clause = Clause {
    id: "reply-silence",
    text: Text {
        en: "No reply, or no reasonable solution, within the 48 hours counts as refusing to send an engineer.",
        zh: "48小时内未回复或未给出合理方案的，视为拒绝派遣工程师服务。",
    },
    source: &MACHINERY_2021,
    rule: Rule::Silence(Silence {
        follows: &REPLY,
        deemed: Deemed::Refusal,
        services: &[],
        by_default: true,
        explicit: true,
    }),
    readings: &[],
};

static VISIT: Clause = Clause {
    id: "engineer-visit",
    text: Text {
        en: "The engineer comes within 14 natural days of the seller confirming the appointment by e-mail or in the platform's own chat.",
        zh: "卖家通过邮件或平台官方沟通工具确认预约后，须在14个自然日内安排工程师上门。",
    },
    source: &MACHINERY_2021,
    rule: Rule::Duty(Duty {
        services: &[Service::Engineer],
        starts: Anchor::Confirmed,
        within: Window::NaturalDays(14),
        done_by: Performance::First(ARRIVAL),
        action: Some(Action::Visit),
        ..DUTY
    }),
    readings: &[CONFIRMED_OFF_PLATFORM, FIRST_DATE_STAYS],
};

static VISIT_SILENCE: Clause = Clause {
    id: "visit-silence",
    text: Text {
        en: "Read widely, an engineer who does not come in time is a refused service too; read closely, it is a breach.",
        zh: "按扩大的理解，工程师没有按时上门也算拒绝服务；按字面理解，只是违约。",
    },
    source: &MACHINERY_2021,
    rule: Rule::Silence(Silence {
        follows: &VISIT,
        deemed: Deemed::Refusal,
        services: &[],
        by_default: false,
        explicit: false,
    }),
    readings: &[reading(Question::LateVisit, 1, Patch::Deems)],
};

static SOLUTION: Clause = Clause {
    id: "local-solution",
    text: Text {
        en: "Once the seller has confirmed an appointment with a local service point, by e-mail or in the platform's own chat, a solution is due within 48 hours. Nothing limits how long the seller may take to confirm.",
        zh: "卖家通过邮件或平台官方沟通工具确认本地服务点预约后，须在48小时内给出解决方案；规则没有限制卖家多久内确认。",
    },
    source: &MACHINERY_2021,
    rule: Rule::Duty(Duty {
        services: &[Service::LocalPoint],
        starts: Anchor::Confirmed,
        within: Window::Hours(48),
        done_by: Performance::ReasonableSolution,
        action: Some(Action::ProvideSolution),
        awaits: &[(Party::Seller, Action::ConfirmAppointment), (Party::Buyer, Action::AskForConfirmation)],
        ..DUTY
    }),
    readings: &[reading(Question::LocalStart, 1, Patch::Starts(Anchor::Received)), CONFIRMED_OFF_PLATFORM],
};

static SOLUTION_SILENCE: Clause = Clause {
    id: "solution-silence",
    text: Text {
        en: "No reasonable solution within the 48 hours counts as refusing the local service.",
        zh: "48小时内未给出合理方案的，视为拒绝本地售后服务。",
    },
    source: &MACHINERY_2021,
    rule: Rule::Silence(Silence {
        follows: &SOLUTION,
        deemed: Deemed::Refusal,
        services: &[],
        by_default: true,
        explicit: true,
    }),
    readings: &[],
};

/// Of services without a window of their own: for the others silence tells of a refusal too.
static REFUSAL: Clause = Clause {
    id: "refusal",
    text: Text {
        en: "A seller who says no to a service that is owed has refused it at once; nothing has to run out first.",
        zh: "卖家明确拒绝应提供的服务的，自拒绝时即为拒绝，无需等待期限届满。",
    },
    source: &CIVIL_CODE_140,
    rule: Rule::Refusal(&[Service::RemoteGuidance, Service::RemoteDiagnosis, Service::Parts]),
    readings: &[],
};

static EXPOSURE: Clause = Clause {
    id: "exposure",
    text: Text {
        en: "The reports of this text name no points and no compensation.",
        zh: "该版本的报道未提及扣分或赔付。",
    },
    source: &MACHINERY_2021,
    rule: Rule::Exposure(Exposure { consequences: &[] }),
    readings: &[],
};

static CONFLICT: Clause = Clause {
    id: "conflicting-table",
    text: Text {
        en: "A notice of May 2022 describes an earlier, undated table that contradicts this text: an answer within 24 hours, service begun within 15 days and done within 90.",
        zh: "2022年5月的公告提到一份更早且未注明日期的时效表，与本版本不一致：24小时内答复、15日内开始服务、90日内完成。",
    },
    source: &MACHINERY_2022_05,
    rule: Rule::Note(Some((Date::of(2021, 12, 28), Date::of(2022, 5, 29)))),
    readings: &[],
};

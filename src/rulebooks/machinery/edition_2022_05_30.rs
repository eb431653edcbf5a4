use super::super::sources::MACHINERY_2022_05;
use super::edition_2021_12_28 as earlier;
use super::*;
use crate::rulebook::{
    Action, Clause, DUTY, Deemed, Duty, Effective, Exposure, Performance, Rule, Silence, USUAL_EDITION,
};
use crate::time::Date;

pub(super) static EDITION: Edition = Edition {
    id: "2022-05-30",
    title: Text { en: "Text of 2022-05-23", zh: "2022-05-23公布的文本" },
    published: Some(Date::of(2022, 5, 23)),
    effective: Effective::on(2022, 5, 30),
    clauses: &[
        &earlier::SCOPE,
        &earlier::PERIOD_CLAUSE,
        &earlier::GUIDANCE,
        &earlier::INSTALLATION,
        &earlier::REPAIR,
        &earlier::LOCAL,
        &RESPONSE,
        &RESPONSE_SILENCE,
        &LOCAL_VISIT,
        &ENGINEER_VISIT,
        &COMPLETION,
        &PARTS,
        &EXPOSURE,
    ],
    ..USUAL_EDITION
};

pub(super) static RESPONSE: Clause = Clause {
    id: "reply",
    text: Text {
        en: "The seller responds within 24 hours of receiving a request, whatever the service.",
        zh: "无论何种服务，卖家须在收到请求后24小时内响应。",
    },
    source: &MACHINERY_2022_05,
    rule: Rule::Duty(Duty {
        within: Window::Hours(24),
        done_by: Performance::Response,
        action: Some(Action::Reply),
        ..DUTY
    }),
    readings: &[],
};

pub(super) static RESPONSE_SILENCE: Clause = Clause {
    id: "reply-silence",
    text: Text {
        en: "The reports of this text do not repeat that silence is a refusal. Read with the earlier text, a missed response to a request for an engineer or a local point still counts as one.",
        zh: "该版本的报道未再提及沉默视为拒绝。若沿用此前文本，未及时响应派遣工程师或本地服务点请求的，仍视为拒绝。",
    },
    source: &MACHINERY_2022_05,
    rule: Rule::Silence(Silence {
        follows: &RESPONSE,
        deemed: Deemed::Refusal,
        services: ON_SITE,
        by_default: false,
        explicit: true,
    }),
    readings: &[reading(Question::CarriedOverDeeming, 1, Patch::Deems)],
};

pub(super) static LOCAL_VISIT: Clause = Clause {
    id: "local-visit",
    text: Text {
        en: "Someone from the local service point comes within 7 working days of the confirmed appointment.",
        zh: "预约确认后，本地服务点须在7个工作日内上门。",
    },
    source: &MACHINERY_2022_05,
    rule: Rule::Duty(Duty {
        services: &[Service::LocalPoint],
        starts: Anchor::Confirmed,
        within: Window::WorkingDays(7),
        done_by: Performance::First(ARRIVAL),
        action: Some(Action::Visit),
        ..DUTY
    }),
    readings: &ON_SITE_READINGS,
};

pub(super) static ENGINEER_VISIT: Clause = Clause {
    id: "engineer-visit",
    text: Text {
        en: "The engineer comes within 14 working days of the confirmed appointment.",
        zh: "预约确认后，工程师须在14个工作日内上门。",
    },
    source: &MACHINERY_2022_05,
    rule: Rule::Duty(Duty {
        services: &[Service::Engineer],
        starts: Anchor::Confirmed,
        within: Window::WorkingDays(14),
        done_by: Performance::First(ARRIVAL),
        action: Some(Action::Visit),
        ..DUTY
    }),
    readings: &ON_SITE_READINGS,
};

static ON_SITE_READINGS: [Reading; 4] = [
    reading(Question::OnSiteStart, 1, Patch::Starts(Anchor::Responded)),
    reading(Question::OnSiteStart, 2, Patch::Starts(Anchor::Received)),
    CONFIRMED_OFF_PLATFORM,
    FIRST_DATE_STAYS,
];

pub(super) static COMPLETION: Clause = Clause {
    id: "completion",
    text: Text {
        en: "Service by a local point or an engineer is completed within 90 days of receiving the request.",
        zh: "本地服务点或工程师服务须在收到请求后90日内完成。",
    },
    source: &MACHINERY_2022_05,
    rule: Rule::Duty(Duty {
        services: ON_SITE,
        within: Window::NaturalDays(90),
        done_by: Performance::First(&[EventKind::ServiceCompleted]),
        action: Some(Action::CompleteService),
        ..DUTY
    }),
    readings: &[
        reading(Question::CompletionStart, 1, Patch::Starts(Anchor::Confirmed)),
        CONFIRMED_OFF_PLATFORM,
    ],
};

pub(super) static PARTS: Clause = Clause {
    id: "parts",
    text: Text {
        en: "Free parts of the remote service are sent within 48 hours of receiving the request.",
        zh: "远程服务的免费配件须在收到请求后48小时内寄出。",
    },
    source: &MACHINERY_2022_05,
    rule: Rule::Duty(Duty {
        services: &[Service::Parts],
        within: Window::Hours(48),
        done_by: Performance::First(&[EventKind::PartsSent]),
        action: Some(Action::SendParts),
        ..DUTY
    }),
    readings: &[],
};

static EXPOSURE: Clause = Clause {
    id: "exposure",
    text: Text {
        en: "The reports of this text name no points and no compensation; a missed window is a breach.",
        zh: "该版本的报道未提及扣分或赔付；逾期属违约。",
    },
    source: &MACHINERY_2022_05,
    rule: Rule::Exposure(Exposure { consequences: &[] }),
    readings: &[],
};

use super::super::sources::COMMITMENT;
use super::*;
use crate::case::EventKind;
use crate::rulebook::{Edition, Effective, Governor, Outside, Part, PerformanceYear, USUAL_EDITION};
use crate::time::Window;

pub(super) static PART: Part = Part {
    id: "commitment",
    editions: &[&COMMITMENT_2022_09_16],
    governed_by: Governor::Last(EventKind::PromiseBroken),
    or_governed_by: None,
    outside: Outside::NotHeld,
};

static COMMITMENT_2022_09_16: Edition = Edition {
    id: "commitment-2022-09-16",
    title: Text {
        en: "Promises not performed, as revised 2022-09-16", zh: "违背承诺（2022-09-16修订版）"
    },
    effective: Effective::on(2022, 9, 16),
    clauses: &[&SCOPE, &PROMISES],
    ..USUAL_EDITION
};

static SCOPE: Clause = scope(&COMMITMENT);

static PROMISES: Clause = Clause {
    id: "promises",
    text: Text {
        en: "A promised repair, return or exchange that is not performed: one point each for the first 5 cases of a performance year of 365 days from the first case, two each for cases 6 to 10, three each from the 11th.",
        zh: "未履行承诺的维修、退货或换货：自首次起365日的考核年内，第1至5次每次扣1分，第6至10次每次扣2分，第11次起每次扣3分。",
    },
    source: &COMMITMENT,
    rule: Rule::PerformanceYear(PerformanceYear {
        case: EventKind::PromiseBroken,
        lasts: Window::NaturalDays(365),
        tiers: &[(1, 1), (6, 2), (11, 3)],
    }),
    readings: &[],
};

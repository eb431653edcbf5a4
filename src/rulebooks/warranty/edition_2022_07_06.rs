use super::super::machinery::edition_2022_07_06::{COUPON, EXPOSURE};
use super::edition_2022_04_25 as earlier;
use super::*;
use crate::rulebook::Effective;
use crate::rulebook::USUAL_EDITION;
use crate::time::Date;

pub(super) static EDITION: Edition = Edition {
    id: "2022-07-06",
    title: Text { en: "Text of 2022-06-29", zh: "2022-06-29公布的文本" },
    published: Some(Date::of(2022, 6, 29)),
    effective: Effective::on(2022, 7, 6),
    clauses: &[
        &earlier::SCOPE,
        &earlier::PERIOD,
        &earlier::GUIDANCE,
        &earlier::DIAGNOSIS,
        &earlier::PARTS,
        &earlier::NO_FEE,
        &EXPOSURE,
        &earlier::BAN,
        &COUPON,
    ],
    ..USUAL_EDITION
};

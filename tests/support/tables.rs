//! Tables of orders, as stories and laws look at them.

use std::collections::BTreeMap;

use aftersales::audit::{Audit, Select, Setting, TableOptions};
use aftersales::case::Value;
use aftersales::time::Instant;

/// Machinery with a mark, of which the tables tell everything.
pub fn setting(as_of: &str) -> Setting {
    let text = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
    let yes = |name: &str| (name.to_owned(), Value::Bool(true));
    let facts = vec![
        text("platform", "alibaba"),
        text("industry", "machinery"),
        yes("paidOnPlatform"),
        yes("afterSalesMark"),
    ];
    let zone = "Asia/Shanghai".to_owned();
    Setting { zone, facts, whole: true, ..Setting::at(Instant::parse_rfc3339(as_of).unwrap()) }
}

/// Tables, read and looked at.
pub fn audited(setting: Setting, files: &[(&str, &str)]) -> Audit {
    let files: Vec<_> = files.iter().map(|(name, text)| (*name, *text, TableOptions::default())).collect();
    audited_as_said(setting, &files)
}

/// The same with what a person has said of each.
pub fn audited_as_said(setting: Setting, files: &[(&str, &str, TableOptions)]) -> Audit {
    let mut audit = Audit::new(setting);
    for (name, text, said) in files {
        audit.begin(name, said.clone());
        audit.push(text.as_bytes());
        audit.end();
    }
    audit.run(usize::MAX, &mut |_| None);
    audit
}

/// Orders by number, with how they stand.
pub fn verdicts(audit: &Audit) -> BTreeMap<String, &'static str> {
    let rows = audit.select(&Select::default()).into_iter().map(|at| audit.row_of(at as usize));
    rows.map(|row| (row.order, row.verdict.word())).collect()
}

//! One assessment, and `run` alone, natively.
#![allow(missing_docs, reason = "criterion's macros declare functions of their own")]

use std::hint::black_box;

use aftersales::assess::{Answers, Facts, Frame, Plans, Scope, assess_within, plan, run};
use aftersales::case::{self, Case, Value};
use aftersales::rulebooks::built_in;
use aftersales::time::Instant;
use criterion::{Criterion, criterion_group, criterion_main};

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn event(kind: &str, id: &str, at: &str, more: &[(&str, &str)]) -> Value {
    let fields = [("kind", kind), ("id", id), ("at", at)];
    let fields = fields.iter().chain(more).map(|(name, value)| ((*name).to_owned(), text(value)));
    Value::Map(fields.collect())
}

/// A machinery order under warranty too, with a request for an engineer, answered and confirmed.
fn order() -> Case {
    let yes = |name: &str| (name.to_owned(), Value::Bool(true));
    let order = vec![
        ("platform".to_owned(), text("alibaba")),
        ("industry".to_owned(), text("machinery")),
        yes("paidOnPlatform"),
        yes("afterSalesMark"),
        yes("warrantyMark"),
        yes("tradeAssurance"),
    ];
    let events = vec![
        event("payment-succeeded", "paid", "2022-06-01T10:00:00+08:00", &[]),
        event("delivered", "got", "2022-07-01T10:00:00+08:00", &[]),
        event("service-requested", "asked", "2022-09-26T10:00:00+08:00", &[("service", "engineer")]),
        event("request-received", "received", "2022-09-26T10:00:05+08:00", &[("re", "asked")]),
        event("seller-replied", "reply", "2022-09-26T12:00:00+08:00", &[("re", "asked")]),
        event(
            "appointment-confirmed",
            "confirmed",
            "2022-09-26T15:00:00+08:00",
            &[("re", "asked"), ("channel", "email")],
        ),
    ];
    let fields = vec![
        ("order".to_owned(), Value::Map(order)),
        ("events".to_owned(), Value::List(events)),
        ("record".to_owned(), Value::List(vec![Value::Map(Vec::new())])),
    ];
    case::read(&Value::Map(fields), &aftersales::rulebooks::built_in().lexicon, &mut |_| None).0
}

fn benchmark(criterion: &mut Criterion) {
    let case = order();
    let as_of = Instant::parse_rfc3339("2022-10-01T00:00:00+08:00").expect("an instant");
    let answers = Answers::default();
    let rulebook = built_in().rulebooks[0];
    let edition = rulebook.parts[0].editions[1];
    let plan = plan(rulebook, edition, &answers, &[], edition.whose_days());
    let facts = Facts::of(&case, &answers, as_of);
    let mut outcomes = Vec::new();
    criterion.bench_function("run", |bencher| {
        bencher.iter(|| {
            run(&plan, black_box(&facts), &Frame::at(as_of), &mut outcomes);
            outcomes.len()
        });
    });
    let scope = Scope::default();
    let plans = Plans::of(&scope);
    criterion.bench_function("assess", |bencher| {
        bencher.iter(|| assess_within(black_box(&case), Vec::new(), as_of, &[], &scope, &plans));
    });
}

criterion_group!(benches, benchmark);
criterion_main!(benches);

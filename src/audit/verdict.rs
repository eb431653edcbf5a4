//! One word for an order, taken from how its clauses stand.

use crate::assess::{Missing, Standing as Clause, State};
use crate::case::words;
use crate::rulebook::{Consequence, Edition, Rule};
use crate::time::Span;

words! {
    /// How an order stands, the most pressing first.
    Verdict {
        Refused = "refused",
        Missed = "missed",
        Running = "running",
        Undetermined = "undetermined",
        Unread = "unread",
        Late = "late",
        Met = "met",
        Covered = "covered",
        Ended = "ended",
        NotCovered = "not-covered",
    }
}

/// How an order stands, and by which clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// In a word.
    pub verdict: Verdict,
    /// What it is taken from; empty where none applies.
    pub by: By,
    /// The instant it hangs on: a deadline, or since when it is refused.
    pub at: Option<Span>,
    /// What would settle it.
    pub missing: Missing,
    /// What a fault may cost.
    pub exposed: Exposed,
}

/// A clause by its names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct By {
    /// Its rulebook.
    pub rulebook: &'static str,
    /// The edition whose text it is.
    pub edition: &'static str,
    /// The clause.
    pub clause: &'static str,
}

impl By {
    fn of(standing: &Clause) -> Self {
        let parts = crate::rulebook::ALL.iter().filter(|rulebook| rulebook.id == standing.rulebook);
        let mut editions = parts.flat_map(|rulebook| rulebook.parts).flat_map(|part| part.editions);
        let holds = |edition: &&&'static Edition| {
            edition.clauses.iter().any(|clause| std::ptr::eq(*clause, standing.clause))
        };
        let edition = editions.find(holds).map_or("", |edition| edition.id);
        Self { rulebook: standing.rulebook, edition, clause: standing.clause.id }
    }
}

/// What a fault may cost by the clauses that apply: the platform decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Exposed {
    /// The fewest and the most points.
    pub points: (u32, u32),
    /// Removal from the programme.
    pub removal: bool,
}

impl Exposed {
    fn and(self, rule: &Rule) -> Self {
        let Rule::Exposure(exposure) = rule else { return self };
        exposure.consequences.iter().fold(self, |sum, consequence| match consequence {
            Consequence::Points(least, most) if sum.points.1 == 0 => Self { points: (*least, *most), ..sum },
            // Two rules about one fault: the platform decides once.
            Consequence::Points(least, most) => {
                Self { points: (sum.points.0.min(*least), sum.points.1.max(*most)), ..sum }
            }
            Consequence::Removal => Self { removal: true, ..sum },
            Consequence::Compensation { .. } => sum,
        })
    }
}

impl Standing {
    fn of(verdict: Verdict, clause: &Clause, at: Option<Span>) -> Self {
        Self { verdict, by: By::of(clause), at, missing: clause.missing, exposed: Exposed::default() }
    }
}

/// The verdict that the clauses of an order come to: what the page says first of a single order.
pub fn verdict(all: &[Clause]) -> Standing {
    let costs = all.iter().filter(|one| {
        !one.background
            && one.coverage == State::Covered
            && matches!(one.state, State::Possible | State::Found)
    });
    let exposed = costs.fold(Exposed::default(), |sum, one| sum.and(&one.clause.rule));
    Standing { exposed, ..pressing(all) }
}

fn pressing(all: &[Clause]) -> Standing {
    let of = |coverage: State| -> Vec<&Clause> {
        all.iter().filter(|one| one.coverage == coverage && !one.background).collect()
    };
    let covered = of(State::Covered);
    let told = if covered.is_empty() { of(State::Undetermined) } else { covered };
    let silence = |one: &&&Clause| matches!(one.clause.rule, Rule::Silence(_));
    let duty = |one: &&&Clause| matches!(one.clause.rule, Rule::Duty(_));
    // What must not be done can be broken; that it was not broken is nothing done.
    let breakable = |one: &&&Clause| duty(one) || matches!(one.clause.rule, Rule::Prohibition(_));
    let first = |which: &dyn Fn(&&&Clause) -> bool, state: State| {
        told.iter().filter(|one| which(one)).find(|one| one.state == state).copied()
    };
    let soonest = |state: State| {
        let running = told.iter().filter(duty).filter(|one| one.state == state && one.due.is_some());
        running.min_by_key(|one| one.due.map(|due| due.from)).copied()
    };
    let refused = first(&silence, State::Explicit).or_else(|| first(&silence, State::Deemed));
    if let Some(one) = refused {
        return Standing::of(Verdict::Refused, one, one.since);
    }
    if let Some(one) = first(&breakable, State::Missed) {
        return Standing::of(Verdict::Missed, one, one.due);
    }
    let possible = first(&silence, State::Possible);
    if let Some(one) = soonest(State::Running).or(possible) {
        return Standing::of(Verdict::Running, one, one.due.or(one.since));
    }
    let open = told.iter().filter(duty).find(|one| one.state == State::Undetermined && one.opener.is_some());
    if let Some(one) = first(&silence, State::Undetermined).or(open.copied()) {
        return Standing::of(Verdict::Undetermined, one, one.since);
    }
    if let Some(one) = first(&duty, State::Late) {
        return Standing::of(Verdict::Late, one, one.due);
    }
    if let Some(one) = first(&duty, State::Met) {
        return Standing::of(Verdict::Met, one, one.due);
    }
    let period = told.iter().find(|one| matches!(one.clause.rule, Rule::Period(_)));
    let coverage = told.iter().find(|one| matches!(one.clause.rule, Rule::Scope(_)));
    match (period.map(|one| (one, one.state)), coverage) {
        (Some((one, State::Running)), Some(scope)) if scope.state == State::Covered => {
            Standing::of(Verdict::Covered, one, one.due)
        }
        (Some((one, State::Ended)), Some(scope)) if scope.state == State::Covered => {
            Standing::of(Verdict::Ended, one, one.due)
        }
        (Some((one, _)), Some(scope)) if scope.state == State::Covered => {
            Standing::of(Verdict::Undetermined, one, None)
        }
        (_, Some(scope)) if scope.state == State::Undetermined => {
            Standing::of(Verdict::Undetermined, scope, None)
        }
        (_, Some(scope)) => Standing::of(Verdict::Covered, scope, None),
        _ => Standing {
            verdict: Verdict::NotCovered,
            by: By::default(),
            at: None,
            missing: Missing::default(),
            exposed: Exposed::default(),
        },
    }
}

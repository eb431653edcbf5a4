//! What holds of every order, whatever it is: tried on made-up ones.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use aftersales::assess::{State, Weight};
use aftersales::assessment::{Asked, Assessment, Conclusion, CountUnit, Kind, OwnWindow, PartAssessment};
use aftersales::rulebook::{Grade, Question};
use aftersales::time::{
    Calendar, Counting, Date, DayKind, Instant, OpenHours, OutOfHours, SHANGHAI, Span, Window, days, due,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use support::scenario::{Draw, Scenario};
use support::{assess_under, assess_value, case_of};

fn assess_at(scenario: &Scenario, as_of: Instant) -> Assessment {
    assess_value(&case_of(scenario.lines()), &as_of.rfc3339(&SHANGHAI), &[])
}

fn assess(scenario: &Scenario) -> Assessment {
    assess_at(scenario, scenario.as_of)
}

fn conclusions(assessment: &Assessment) -> impl Iterator<Item = &Conclusion> {
    assessment
        .parts
        .iter()
        .flat_map(|part| std::iter::once(&part.coverage).chain(&part.period).chain(&part.conclusions))
}

/// How everything stands: state, points, start, due and since, by conclusion.
fn answers(assessment: &Assessment) -> BTreeMap<String, String> {
    conclusions(assessment)
        .map(|one| {
            let points = one.points.as_ref().map(|points| points.active);
            let instants = [&one.start, &one.due, &one.since, &one.done];
            (one.id.clone(), format!("{} {points:?} {instants:?} {}", one.state.word(), one.settled))
        })
        .collect()
}

/// States by conclusion, for what has a future.
fn states(assessment: &Assessment) -> BTreeMap<String, (State, Option<u32>)> {
    conclusions(assessment)
        .filter(|one| !matches!(one.kind, Kind::Desk | Kind::Resumption))
        .map(|one| (one.id.clone(), (one.state, one.points.as_ref().map(|points| points.active))))
        .collect()
}

/// Facts with the values that conditions turn at.
const FACTS: &[(&str, &[&str])] = &[
    ("platform", &["alibaba", "aliexpress", "other"]),
    ("paidOnPlatform", &["true", "false"]),
    ("industry", &["machinery", "other"]),
    ("afterSalesMark", &["true", "false"]),
    ("warrantyMark", &["true", "false"]),
    ("tradeAssurance", &["true", "false"]),
    ("orderKind", &["direct", "non-direct"]),
    ("sellerRegion", &["mainland-china", "hong-kong", "taiwan", "us", "malaysia", "other"]),
    ("membership", &["chukoutong", "quanqiubao", "jinpin-chengqi", "other"]),
    ("appraisalMade", &["true", "false"]),
    ("damageByPeople", &["true", "false"]),
    ("partInScope", &["true", "false"]),
    ("seriousDefect", &["true", "false"]),
    ("category", &["digital", "home-appliance", "clothing-shoes", "fresh-food"]),
    ("sale", &["cross-border", "domestic"]),
];

/// Some answer to every question.
fn any_answers(draw: &mut Draw) -> Vec<(String, String)> {
    let mut answer = |question: &Question| {
        let answers = question.answers();
        (question.word().to_owned(), answers[draw.below(answers.len() as u64) as usize].id.to_owned())
    };
    aftersales::rulebooks::built_in().questions.iter().map(&mut answer).collect()
}

fn china() -> &'static Calendar {
    let laid_out = &aftersales::rulebooks::built_in().calendars;
    laid_out.iter().find(|calendar| calendar.id == "cn").expect("the platforms' own calendar")
}

/// How many cases are drawn for each law: ten times as many where `AFTERSALES_MANY` is set.
fn cases() -> u32 {
    if std::env::var_os("AFTERSALES_MANY").is_some() { 10_000 } else { 1000 }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, rng_seed: RngSeed::Fixed(20261121), ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_events_in_the_file_says_nothing(seed: u64) {
        let scenario = Scenario::draw(seed);
        let mut mixed = scenario.clone();
        let mut draw = Draw::new(seed ^ 7);
        for index in (1..mixed.events.len()).rev() {
            mixed.events.swap(index, draw.below(index as u64 + 1) as usize);
        }
        prop_assert_eq!(answers(&assess(&scenario)), answers(&assess(&mixed)), "{:#?}", scenario);
    }

    #[test]
    fn an_event_no_rule_speaks_of_changes_nothing(seed: u64) {
        let scenario = Scenario::draw(seed);
        let mut more = scenario.clone();
        let at = scenario.as_of.plus(-(Draw::new(seed).below(90 * 86_400) as i64)).rfc3339(&SHANGHAI);
        more.events.push(format!("event order-placed {at} id placed"));
        prop_assert_eq!(answers(&assess(&scenario)), answers(&assess(&more)), "{:#?}", scenario);
    }

    #[test]
    fn a_later_answer_never_improves_the_seller(seed: u64, later in 1i64..10 * 86_400) {
        let rank = |state: State| match state {
            State::Met | State::None => 0,
            State::Running | State::Possible => 1,
            State::Late => 2,
            State::Missed | State::Deemed => 3,
            _ => -1,
        };
        let mut draw = Draw::new(seed);
        let asked = Instant::parse_rfc3339("2022-03-01T10:00:00+08:00").unwrap();
        let replied = asked.plus(draw.below(5 * 86_400) as i64);
        let as_of = asked.plus(draw.below(12 * 86_400) as i64);
        let facts = "order platform alibaba\norder paidOnPlatform true\norder industry machinery\norder afterSalesMark true\n\
            record whole\nevent payment-succeeded 2022-01-10T09:30:00+08:00\n\
            event request-received 2022-03-01T10:00:00+08:00 id asked service engineer";
        let with = |at: Instant| {
            let reply = format!("event seller-replied {} re asked effective true", at.rfc3339(&SHANGHAI));
            let case = case_of(facts.lines().chain([reply.as_str()]));
            states(&assess_value(&case, &as_of.rfc3339(&SHANGHAI), &[]))
        };
        let (sooner, after) = (with(replied), with(replied.plus(later)));
        for clause in ["reply", "reply-silence"] {
            let id = format!("alibaba-machinery-after-sales/after-sales/{clause}/asked");
            prop_assert!(rank(sooner[&id].0) <= rank(after[&id].0), "{} {:?} {:?}", id, sooner[&id], after[&id]);
        }
    }

    /// Between two changes nothing changes; at each of them something does, exactly as told.
    #[test]
    fn changes_are_told_to_the_second(seed: u64) {
        let mut scenario = Scenario::draw(seed);
        scenario.facts.retain(|line| !line.starts_with("record"));
        scenario.facts.push("record whole".to_owned());
        // What lies after the as-of, or may, is not "nothing new".
        let now = scenario.as_of;
        let past = |line: &String| {
            let at = line.split_whitespace().nth(2).unwrap();
            let last = at.split("..").last().unwrap();
            let last = if last.len() == 10 { format!("{last}T23:59:59+08:00") } else { last.to_owned() };
            Instant::parse_rfc3339(&last).unwrap() <= now
        };
        scenario.events.retain(past);
        // A payment or posting that is not in the case may still come: that would be new.
        for kind in ["payment-succeeded", "funds-posted"] {
            if !scenario.events.iter().any(|line| line.contains(kind)) {
                scenario.events.push(format!("event {kind} 2021-12-29T10:00:00+08:00 id {kind}"));
            }
        }
        let named: Vec<_> = scenario.events.iter().map(|line| line.split(" id ").nth(1).unwrap().split(' ').next().unwrap().to_owned()).collect();
        scenario.events.retain(|line| line.split(" re ").nth(1).is_none_or(|re| named.contains(&re.split(' ').next().unwrap().to_owned())));
        let assessment = assess(&scenario);
        let mut expected = states(&assessment);
        let mut at = now;
        let mut instants: Vec<_> = assessment.changes.iter().map(|change| change.at.clone()).collect();
        instants.dedup();
        let mut draw = Draw::new(seed);
        for next in instants {
            let next = Instant::parse_rfc3339(&next).unwrap();
            let between = at.plus(draw.below((next.since(at)) as u64) as i64);
            for quiet in [between, next.plus(-1)] {
                stands_as_told(&scenario, quiet, &expected)?;
            }
            for change in assessment.changes.iter().filter(|change| change.at == next.rfc3339(&SHANGHAI)) {
                expected.insert(change.conclusion.clone(), (change.to, change.points));
            }
            stands_as_told(&scenario, next, &expected)?;
            at = next;
        }
        let later = at.plus(draw.below(3 * 365 * 86_400) as i64);
        stands_as_told(&scenario, later, &expected)?;
    }

    /// What is settled stays, whatever more becomes known: a time, a fact, or an event where the
    /// record showed nothing.
    #[test]
    fn knowing_more_never_turns_what_is_settled(seed: u64) {
        let scenario = Scenario::draw(seed);
        let before = assess(&scenario);
        let mut draw = Draw::new(seed ^ 99);
        let mut more = scenario.clone();
        match draw.below(3) {
            0 => narrow(&mut more, &mut draw),
            1 => fill(&mut more, &mut draw),
            _ => if !add_unseen(&mut more, &mut draw) { return Ok(()); },
        }
        let after = states(&assess(&more));
        for one in conclusions(&before).filter(|one| one.settled) {
            if let Some((state, _)) = after.get(&one.id) {
                prop_assert_eq!(one.state, *state, "{} {:#?} {:#?}", one.id, scenario, more);
            }
        }
    }

    /// Whatever answers are chosen for all questions at once, a settled state is the same.
    #[test]
    fn what_is_settled_is_the_same_under_every_combination_of_readings(seed: u64) {
        let scenario = Scenario::draw(seed);
        let case = case_of(scenario.lines());
        let as_of = scenario.as_of.rfc3339(&SHANGHAI);
        let settled: Vec<_> = conclusions(&assess_value(&case, &as_of, &[]))
            .filter(|one| one.settled)
            .map(|one| (one.id.clone(), one.state))
            .collect();
        let mut draw = Draw::new(seed ^ 3);
        for _ in 0..4 {
            let pins = any_answers(&mut draw);
            let pinned = states(&assess_value(&case, &as_of, &pins));
            for (id, state) in &settled {
                if let Some((found, _)) = pinned.get(id) {
                    prop_assert_eq!(state, found, "{} under {:?} {:#?}", id, pins, scenario);
                }
            }
        }
    }

    /// A window that somebody has set holds whatever a text says of its length: no reading moves it but by how it
    /// is counted, and what is settled with it stays so under every reading.
    #[test]
    fn a_window_that_is_set_stands_under_every_reading(seed: u64, pick: u16, amount in prop_oneof![1u32..90, 90u32..3650], unit in 0usize..4) {
        let scenario = Scenario::draw(seed);
        let case = case_of(scenario.lines());
        let as_of = scenario.as_of.rfc3339(&SHANGHAI);
        let plain = assess_value(&case, &as_of, &[]);
        let units = [CountUnit::Hours, CountUnit::NaturalDays, CountUnit::WorkingDays, CountUnit::Months];
        let all: Vec<_> = plain.parts.iter()
            .flat_map(|part| part.conclusions.iter().map(|one| (part.rulebook, one.clause)))
            .filter_map(|(rulebook, clause)| OwnWindow::named(aftersales::rulebooks::built_in(), rulebook, clause, units[unit], amount, Grade::Host))
            .collect();
        let Some(own) = all.get(usize::from(pick) % all.len().max(1)) else { return Ok(()) };
        let mut draw = Draw::new(seed ^ 3);
        let set = |as_of: &str, pins: &[(String, String)]| assess_under(&case, as_of, pins, std::slice::from_ref(own));
        // Readings matter where the window ends.
        let end = conclusions(&set(&as_of, &[])).filter(|one| one.window_by.is_some()).find_map(|one| one.due.clone());
        let Some(end) = end.and_then(|due| Instant::parse_rfc3339(&due.from)) else { return Ok(()) };
        // The longer a window, the further apart calendars end it.
        let days = [2, 300][draw.below(2) as usize];
        let as_of = end.plus(draw.below(2 * days * 86_400) as i64 - days as i64 * 86_400).rfc3339(&SHANGHAI);
        let settled: Vec<_> = conclusions(&set(&as_of, &[])).filter(|one| one.settled).map(|one| (one.id.clone(), one.state)).collect();
        for _ in 0..4 {
            let pins = any_answers(&mut draw);
            let pinned = set(&as_of, &pins);
            for count in conclusions(&pinned).filter(|one| one.window_by.is_some()).filter_map(|one| one.count.as_ref()) {
                prop_assert_eq!((count.unit, count.amount), (own.unit, own.amount));
            }
            let pinned = states(&pinned);
            for (id, state) in &settled {
                if let Some((found, _)) = pinned.get(id) {
                    prop_assert_eq!(state, found, "{} under {:?} with {:?} {:#?}", id, pins, own, scenario);
                }
            }
        }
    }

    /// What is said to make a duty done in time does, if it happens by then.
    #[test]
    fn what_is_said_to_flip_a_duty_does(seed: u64) {
        let scenario = Scenario::draw(seed);
        for one in conclusions(&assess(&scenario)).filter(|one| one.kind == Kind::Duty && one.settled) {
            let (Some(thread), [flip], Some(due)) = (&one.thread, &one.flips[..], &one.due) else { continue };
            if due.from != due.to {
                continue;
            }
            let (event, by) = (flip.event.unwrap().word(), flip.by.clone().unwrap());
            let mut other = scenario.clone();
            let channel = "automatic false effective true reasonable true";
            other.events.push(format!("event {event} {by} id flip re {thread} {channel}"));
            let at = scenario.as_of.max(Instant::parse_rfc3339(&by).unwrap());
            let found = states(&assess_at(&other, at));
            prop_assert_eq!(found[&one.id].0, flip.state, "{} {:#?}", one.id, other);
        }
    }

    /// Every deadline that runs is listed: whatever would lapse or be missed by itself has one.
    #[test]
    fn what_runs_out_by_itself_is_listed_as_a_deadline(seed: u64) {
        let scenario = Scenario::draw(seed);
        let assessment = assess(&scenario);
        let told = |part: &&PartAssessment| matches!(part.weight, Weight::Deciding | Weight::Shown);
        let shown: Vec<_> = assessment.parts.iter().filter(told).flat_map(|part| &part.conclusions).collect();
        for change in &assessment.changes {
            let runs_out = matches!((change.from, change.to), (State::Running, State::Missed) | (State::Open, State::Lapsed));
            let of = shown.iter().find(|one| one.id == change.conclusion);
            if !runs_out || !of.is_some_and(|one| matches!(one.kind, Kind::Duty | Kind::Option)) {
                continue;
            }
            let last = Instant::parse_rfc3339(&change.at).unwrap().plus(-1).rfc3339(&SHANGHAI);
            let listed = assessment.judgement.deadlines.iter().any(|one| one.conclusion == change.conclusion && one.due.to == last);
            prop_assert!(listed, "{} at {} {:#?}", change.conclusion, change.at, scenario);
        }
    }

    /// What is printed beside each answer to the next question is what giving it comes to.
    #[test]
    fn each_answer_leads_to_what_is_said_of_it(seed: u64) {
        let scenario = Scenario::draw(seed);
        let assessment = assess(&scenario);
        let Some(question) = &assessment.judgement.question else { return Ok(()) };
        for answer in &question.answers {
            let mut other = scenario.clone();
            let mut pins = Vec::new();
            match (question.what, &question.event, question.attribute) {
                (Asked::Fact, ..) => {
                    let fact = question.fact.unwrap().word();
                    other.facts.retain(|line| !line.starts_with(&format!("order {fact} ")));
                    other.facts.push(format!("order {fact} {}", answer.value));
                }
                (Asked::Event, Some(event), Some(attribute)) => {
                    let of = |line: &&mut String| format!("{line} ").contains(&format!(" id {event} "));
                    let line = other.events.iter_mut().find(of).unwrap();
                    line.push_str(&format!(" {} {}", attribute.word(), answer.value));
                }
                (Asked::Record, ..) => {
                    other.facts.retain(|line| !line.starts_with("record "));
                    other.facts.push("record whole".to_owned());
                }
                (Asked::Reading, ..) => pins.push((question.reading.unwrap().to_owned(), answer.value.clone())),
                _ => continue,
            }
            let then = assess_value(&case_of(other.lines()), &scenario.as_of.rfc3339(&SHANGHAI), &pins);
            prop_assert_eq!(&answer.then, &then.judgement.finding, "{} {:#?}", answer.value, scenario);
        }
    }

    /// A fact that is said to make a rule apply, or give a right, does with some value; no other fact does.
    #[test]
    fn facts_that_are_said_to_flip_something_do_and_no_others(seed: u64) {
        let scenario = Scenario::draw(seed);
        let assessment = assess(&scenario);
        let (fact, values) = FACTS[(seed % FACTS.len() as u64) as usize];
        let with = |value: &&str| {
            let mut other = scenario.clone();
            other.facts.retain(|line| !line.starts_with(&format!("order {fact} ")));
            other.facts.push(format!("order {fact} {value}"));
            states(&assess(&other))
        };
        let found: Vec<_> = values.iter().map(with).collect();
        for one in conclusions(&assessment).filter(|one| one.settled) {
            let wanted = match (one.kind, one.state) {
                (Kind::Coverage, State::Covered) => State::NotCovered,
                (Kind::Coverage, State::NotCovered) => State::Covered,
                (Kind::Entitlement, State::NotEntitled) => State::Entitled,
                _ => continue,
            };
            let flips = one.flips.iter().any(|flip| flip.fact.is_some_and(|own| own.word() == fact));
            let turns = found.iter().any(|states| states.get(&one.id).is_some_and(|(state, _)| *state == wanted));
            prop_assert_eq!(flips, turns, "{} by {} {:#?}", one.id, fact, scenario);
        }
    }

    #[test]
    fn an_undetermined_state_says_what_is_missing(seed: u64) {
        let scenario = Scenario::draw(seed);
        for one in conclusions(&assess(&scenario)).filter(|one| one.state == State::Undetermined) {
            prop_assert!(!one.missing.is_empty(), "{} {:#?}", one.id, scenario);
        }
    }

    #[test]
    fn windows_end_no_earlier_when_they_start_later(start in 1_500_000_000i64..2_000_000_000, later in 0i64..5_000_000, pick in 0usize..6) {
        let window = [Window::Hours(48), Window::NaturalDays(14), Window::WorkingDays(7), Window::WorkingDays(14), Window::Months(12), Window::NaturalDays(365)][pick];
        for roll in [false, true] {
            let how = Counting { roll: roll.then(china), ..Counting::plain(&SHANGHAI, china()) };
            let (one, other) = (Instant::from_unix(start), Instant::from_unix(start + later));
            let (first, second) = (due(one, window, &how), due(other, window, &how));
            prop_assert!(first.from <= second.from && first.to <= second.to);
            prop_assert!(first.from <= first.to && one < first.from);
        }
    }

    /// Minute by minute, those that are open are as many as the window has.
    #[test]
    fn hours_that_follow_the_day_are_those_that_are_open(start in 25_800_000i64..29_400_000, hours in 1u32..60, opens in 0u32..20, long in 1u32..10, on_working_days: bool) {
        let closes = (opens + long).min(24);
        let open = OpenHours { opens: opens * 3600, closes: closes * 3600, on_working_days };
        let how = Counting { open: Some(open), ..Counting::plain(&SHANGHAI, china()) };
        let start = Instant::from_unix(start * 60);
        let mut left = hours * 60;
        let mut end = start;
        while left > 0 {
            let wall = SHANGHAI.wall(end);
            let is_worked = matches!(china().kind(wall.date), DayKind::WorkingDay | DayKind::MakeUpDay);
            let is_open = (open.opens..open.closes).contains(&wall.seconds) && (is_worked || !on_working_days);
            left -= u32::from(is_open);
            end = end.plus(60);
        }
        prop_assert_eq!(due(start, Window::Hours(hours), &how), Span::exact(end));
        let later = due(start.plus(3600), Window::Hours(hours), &how);
        prop_assert!(later.from >= end);
    }

    #[test]
    fn what_starts_out_of_hours_starts_when_they_are_over(start in 1_547_000_000i64..1_767_000_000) {
        let out_of_hours = OutOfHours { from: 18 * 3600, until: 9 * 3600, starts: 10 * 3600 };
        let how = Counting { out_of_hours: Some(out_of_hours), ..Counting::plain(&SHANGHAI, china()) };
        let at = Instant::from_unix(start);
        let end = due(at, Window::Hours(2), &how);
        let (wall, ends) = (SHANGHAI.wall(at), SHANGHAI.wall(end.from));
        if (9 * 3600..18 * 3600).contains(&wall.seconds) {
            prop_assert_eq!(end, Span::exact(at.plus(7200)));
        } else {
            let day = wall.date.plus_days(i32::from(wall.seconds >= 18 * 3600));
            prop_assert_eq!((ends.date, ends.seconds), (day, 12 * 3600));
        }
    }

    /// Regulation 1182/71, article 3(5): a period of two days or more holds at least two days that are worked.
    #[test]
    fn a_window_of_days_holds_the_days_worked_that_it_must(start in 1_547_000_000i64..1_760_000_000, count in 2u32..6) {
        let how = Counting { worked_at_least: 2, roll: Some(china()), ..Counting::plain(&SHANGHAI, china()) };
        let start = Instant::from_unix(start);
        let end = due(start, Window::NaturalDays(count), &how);
        prop_assert!(end.is_exact());
        let plain = due(start, Window::NaturalDays(count), &Counting { worked_at_least: 0, ..how });
        let is_worked = |day: &i32| matches!(china().kind(Date::from_days(*day)), DayKind::WorkingDay | DayKind::MakeUpDay);
        let (first, last) = (SHANGHAI.date(start).days(), SHANGHAI.date(end.from).days());
        let worked = (first + 1..=last).filter(is_worked).count();
        prop_assert!(worked >= 2 && end.from >= plain.from && is_worked(&last));
        prop_assert!(end == plain || worked == 2);
    }

    #[test]
    fn the_days_shown_are_the_days_counted(start in 1_547_000_000i64..1_797_000_000, count in 1u32..30) {
        let how = Counting::plain(&SHANGHAI, china());
        let start = Instant::from_unix(start);
        for window in [Window::NaturalDays(count), Window::WorkingDays(count)] {
            let end = due(start, window, &how);
            if !end.is_exact() {
                continue;
            }
            let runs = days(start, window, &how);
            let counted: i32 = runs.iter().filter(|run| run.counted).map(|run| run.to.days() - run.from.days() + 1).sum();
            prop_assert_eq!(counted, count as i32);
            prop_assert_eq!(runs.last().unwrap().to, SHANGHAI.date(end.to));
            prop_assert!(runs.windows(2).all(|pair| pair[0].to.plus_days(1) == pair[1].from));
        }
    }
}

/// Everything that was told stands as told at another instant.
fn stands_as_told(
    scenario: &Scenario,
    at: Instant,
    told: &BTreeMap<String, (State, Option<u32>)>,
) -> Result<(), TestCaseError> {
    for (id, found) in states(&assess_at(scenario, at)) {
        if let Some(told) = told.get(&id) {
            prop_assert_eq!(&found, told, "{} at {} {:#?}", id, at.rfc3339(&SHANGHAI), scenario);
        }
    }
    Ok(())
}

/// Beyond the published calendar the end is an interval; had the known years not been published,
/// their true ends would lie in it.
#[test]
fn the_bounds_beyond_the_calendar_hold_for_every_year_that_is_known() {
    let how = Counting::plain(&SHANGHAI, china());
    // 28 years on, the weekdays are the same and nothing is published.
    let shift = (365 * 28 + 7) * 86_400;
    let first = Instant::parse_rfc3339("2019-01-01T12:00:00+08:00").unwrap();
    for day in 0..2880 {
        let start = first.plus(day * 86_400);
        for count in [3, 7, 14] {
            let known = due(start, Window::WorkingDays(count), &how);
            let unknown = due(start.plus(shift), Window::WorkingDays(count), &how);
            let back = known.from.plus(shift);
            assert!(unknown.from <= back && back <= unknown.to, "{} {count}", start.rfc3339(&SHANGHAI));
        }
    }
}

/// Makes an interval narrower.
fn narrow(scenario: &mut Scenario, draw: &mut Draw) {
    for line in &mut scenario.events {
        let at = line.split_whitespace().nth(2).unwrap().to_owned();
        if let Some((from, to)) = at.split_once("..") {
            let (from, to) = (Instant::parse_rfc3339(from).unwrap(), Instant::parse_rfc3339(to).unwrap());
            let inside = from.plus(draw.below(to.since(from) as u64 + 1) as i64);
            *line = line.replace(&at, &inside.rfc3339(&SHANGHAI));
        } else if at.len() == 10 {
            let second = draw.below(86_400) as i64;
            let inside = Instant::parse_rfc3339(&format!("{at}T00:00:00+08:00")).unwrap().plus(second);
            *line = line.replace(&format!(" {at} id"), &format!(" {} id", inside.rfc3339(&SHANGHAI)));
        }
    }
}

/// Makes unknown facts known.
fn fill(scenario: &mut Scenario, draw: &mut Draw) {
    let known: BTreeSet<_> =
        scenario.facts.iter().filter_map(|line| line.split_whitespace().nth(1)).map(str::to_owned).collect();
    let all = [
        ("platform", vec!["alibaba", "aliexpress"]),
        ("paidOnPlatform", vec!["true", "false"]),
        ("industry", vec!["machinery", "other"]),
        ("afterSalesMark", vec!["true", "false"]),
        ("warrantyMark", vec!["true", "false"]),
        ("tradeAssurance", vec!["true", "false"]),
        ("buyerTier", vec!["gold", "other"]),
        ("sellerRegion", vec!["hong-kong", "other"]),
        ("orderKind", vec!["direct", "non-direct"]),
        ("agreedShipBy", vec!["2022-02-01T00:00:00+08:00"]),
        ("statedPeriod", vec!["30 days"]),
        ("seriousDefect", vec!["true", "false"]),
    ];
    for (name, values) in all.iter().filter(|(name, _)| !known.contains(*name)) {
        scenario.facts.push(format!("order {name} {}", draw.of(values)));
    }
    for line in &mut scenario.events {
        let attribute = match line.split_whitespace().nth(1).unwrap() {
            "seller-replied" if !line.contains("effective") => "effective",
            "solution-provided" if !line.contains("reasonable") => "reasonable",
            "appointment-rescheduled" if !line.contains("agreedInWriting") => "agreedInWriting",
            _ => continue,
        };
        *line = format!("{line} {attribute} {}", draw.of(&["true", "false"]));
    }
}

/// Adds an answer where the record shows nothing; false where it shows everything.
fn add_unseen(scenario: &mut Scenario, draw: &mut Draw) -> bool {
    let record = scenario.facts.iter().find(|line| line.starts_with("record")).cloned();
    let from = match record.as_deref() {
        Some("record whole") => return false,
        Some(line) => Instant::parse_rfc3339(line.split_whitespace().nth(2).unwrap()).unwrap(),
        None => scenario.as_of.plus(-20 * 86_400),
    };
    let length = scenario.as_of.since(from);
    if length <= 1 {
        return false;
    }
    let at = from.plus(1 + draw.below(length as u64 - 1) as i64).rfc3339(&SHANGHAI);
    let kind = draw.of(&[
        "seller-replied",
        "seller-refused",
        "engineer-arrived",
        "request-withdrawn",
        "refund-answered",
        "complaint-answered",
        "fee-charged",
    ]);
    let opener = |line: &&String| line.contains("service-requested");
    let re = scenario.events.iter().find(opener).map_or(String::new(), |line| {
        format!("re {}", line.split(" id ").nth(1).unwrap().split(' ').next().unwrap())
    });
    let re = if kind.starts_with("refund") || kind.starts_with("complaint") || kind.starts_with("fee") {
        String::new()
    } else {
        re
    };
    scenario.events.push(format!("event {kind} {at} id unseen {re} effective true").replace("  ", " "));
    true
}

//! Stories as text: prose, a case, and titled looks at it, each of which tells what changed since the
//! look before.
//!
//! ```text
//! # What the story is about, and where it comes from.
//!
//! order platform alibaba
//! event payment-succeeded 2022-01-10T09:30:00+08:00 id paid
//! record whole
//!
//! look the last second inside the window
//! as of 2022-03-03T10:00:00+08:00
//! with event request-received 2022-03-01T10:00:00+08:00 id asked service engineer
//! pin last-hour outside
//! = after-sales: 2021-12-28, from
//! =   reply/asked: missed, since ...
//! - after-sales coupon
//! ```
//!
//! A line with `=` is new or stands otherwise than in the look before, one with `-` no longer stands.

use aftersales::assessment::{Assessment, OwnWindow};
use aftersales::case::Value;
use aftersales::time::Instant;

use super::{Builder, assess_under, lines, own_window};

/// One story: prose, a case, and several instants at which it is looked at.
pub struct Story {
    pub name: String,
    pub rulebook: String,
    pub text: String,
    pub looks: Vec<Look>,
}

/// A story looked at for one instant.
pub struct Look {
    pub title: String,
    pub as_of: String,
    pub pins: Vec<(String, String)>,
    pub windows: Vec<OwnWindow>,
    pub case: Value,
    /// What changed since the look before, line by line.
    pub expected: Vec<String>,
    /// Line of the story at which the expectation begins, counted from 0.
    line: usize,
}

impl Story {
    /// Reads a story; a line that is none of one is refused.
    pub fn parse(name: &str, rulebook: &str, text: &str) -> Self {
        let mut common = Builder::default();
        let mut looks = Vec::new();
        for (start, block) in blocks(text) {
            match block[0].strip_prefix("look ") {
                Some(title) => looks.push(Look::parse(name, title, &block, start, &common)),
                None => {
                    block.iter().filter(|line| !line.starts_with("# ")).for_each(|line| common.line(line))
                }
            }
        }
        assert!(!looks.is_empty(), "{name}: a story is looked at for at least one instant");
        Self { name: name.to_owned(), rulebook: rulebook.to_owned(), text: text.to_owned(), looks }
    }

    /// What each look finds that differs from the look before.
    pub fn found(&self) -> Vec<Vec<String>> {
        let mut before = Vec::new();
        let looks = self.looks.iter().map(|look| {
            let now = entries(&lines(&look.assess(), &self.rulebook));
            let found = differences(&before, &now, &look.as_of);
            before = now;
            found
        });
        looks.collect()
    }

    /// The story with what was found in place of what was expected.
    pub fn rewritten(&self, found: &[Vec<String>]) -> String {
        let mut lines: Vec<String> = Vec::new();
        let mut looks = self.looks.iter().zip(found).peekable();
        for (number, line) in self.text.lines().enumerate() {
            if looks.peek().is_some_and(|(look, _)| look.line == number) {
                lines.extend(looks.next().unwrap().1.iter().cloned());
            }
            if !is_expectation(line) {
                lines.push(line.to_owned());
            }
        }
        lines.extend(looks.flat_map(|(_, found)| found.iter().cloned()));
        lines.join("\n") + "\n"
    }
}

fn is_expectation(line: &str) -> bool {
    line.starts_with("= ") || line.starts_with("- ")
}

fn blocks(text: &str) -> Vec<(usize, Vec<&str>)> {
    let mut blocks: Vec<(usize, Vec<&str>)> = vec![(0, Vec::new())];
    for (number, line) in text.lines().enumerate() {
        match line.trim_end() {
            "" => blocks.push((number + 1, Vec::new())),
            line => blocks.last_mut().unwrap().1.push(line),
        }
    }
    blocks.retain(|(_, block)| !block.is_empty());
    blocks
}

impl Look {
    fn parse(story: &str, title: &str, block: &[&str], start: usize, common: &Builder) -> Self {
        let mut builder = common.clone();
        let (mut as_of, mut pins, mut windows, mut expected) = (None, Vec::new(), Vec::new(), Vec::new());
        let mut given = 1;
        for line in &block[1..] {
            if is_expectation(line) {
                expected.push((*line).to_owned());
                continue;
            }
            given += 1;
            match line.split_once(' ') {
                Some(("as", rest)) => as_of = rest.strip_prefix("of ").map(str::to_owned),
                Some(("window", _)) => windows.push(own_window(line.strip_prefix("window ").unwrap())),
                Some(("pin", pin)) => {
                    let (question, answer) = pin.split_once(' ').expect("a question and its answer");
                    pins.push((question.to_owned(), answer.to_owned()));
                }
                Some(("with", line)) => builder.line(line),
                _ => panic!("{story}, \"{title}\": not a line of a look: {line}"),
            }
        }
        Self {
            title: title.to_owned(),
            as_of: as_of.unwrap_or_else(|| panic!("{story}, \"{title}\": as of when?")),
            pins,
            windows,
            case: builder.value(),
            expected,
            line: start + given,
        }
    }

    pub fn assess(&self) -> Assessment {
        assess_under(&self.case, &self.as_of, &self.pins, &self.windows)
    }
}

// ---- what changed -----------------------------------------------------------------------------

/// A line of an assessment with what stands below it, and what it is about.
struct Entry {
    /// The header of the part it belongs to.
    part: Option<String>,
    key: String,
    lines: Vec<String>,
}

fn entries(lines: &[String]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut part: Option<String> = None;
    for line in lines {
        let name = || line.trim_start().split(':').next().unwrap_or_default().to_owned();
        let of_part = line.starts_with("  ");
        if line.starts_with("    ") {
            entries.last_mut().unwrap().lines.push(line.clone());
            continue;
        }
        let is_header = !of_part
            && ["then ", "do ", "problem ", "judged ", "ask "].iter().all(|word| !line.starts_with(word));
        if !of_part {
            part = None;
        }
        let key = match (is_header, of_part, &part) {
            (true, ..) => name(),
            (_, true, Some(header)) => {
                format!("{} {}", header.split(':').next().unwrap_or_default(), name())
            }
            // There is one headline: another one stands in its place.
            _ if line.starts_with("judged ") && line.contains('(') => "judged".to_owned(),
            _ => line.clone(),
        };
        entries.push(Entry { part: part.clone().filter(|_| of_part), key, lines: vec![line.clone()] });
        if is_header {
            part = Some(line.clone());
        }
    }
    entries
}

fn differences(before: &[Entry], now: &[Entry], as_of: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut header: Option<&String> = None;
    for entry in now {
        if before.iter().any(|known| known.key == entry.key && known.lines == entry.lines) {
            continue;
        }
        // The part under which a line stands is told before it.
        if let Some(part) = &entry.part
            && header != Some(part)
        {
            header = Some(part);
            let line = format!("= {part}");
            if found.last() != Some(&line) {
                found.push(line);
            }
        }
        found.extend(entry.lines.iter().map(|line| format!("= {line}")));
    }
    let stands = |key: &str| now.iter().any(|entry| entry.key == key);
    let part_stands = |entry: &Entry| {
        entry.part.as_ref().is_none_or(|part| stands(part.split(':').next().unwrap_or_default()))
    };
    let gone = before
        .iter()
        .filter(|entry| !stands(&entry.key) && part_stands(entry) && !is_over(&entry.key, as_of));
    found.extend(gone.map(|entry| format!("- {}", entry.key)));
    found
}

/// Whether a line tells of a change to come that has come by then.
fn is_over(line: &str, as_of: &str) -> bool {
    let at = line.strip_prefix("then ").and_then(|rest| rest.split(' ').next());
    at.and_then(Instant::parse_rfc3339).zip(Instant::parse_rfc3339(as_of)).is_some_and(|(at, now)| at <= now)
}

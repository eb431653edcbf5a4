//! The clauses of an edition.

use super::fault::Fault;
use super::node::{Node, What};
use super::reader::{Fields, Reader, keep, keep_all};
use super::vocabulary::{Clause, Deemed, Duty, Edition, Patch, Reading, Right, Rule, Silence, ThreadKind};
use crate::case::Party;
use crate::time::Window;

/// More clauses than this no edition has.
const CLAUSES_AT_MOST: usize = 200;

/// What a clause may be.
const KINDS: [&str; 14] = [
    "scope",
    "period",
    "entitlement",
    "duty",
    "prohibition",
    "silence",
    "refusal",
    "right",
    "exposure",
    "counter",
    "performance-year",
    "desk",
    "resumption",
    "note",
];

/// Where in a clause a clock is said to hang on the silence of this name.
fn chain_at<'n>(node: &'n Node, id: &str) -> Option<&'n Node> {
    let own = node.field("deemed-by").filter(|named| named.text() == Some(id));
    own.or_else(|| match &node.what {
        What::Map(fields) => fields.iter().find_map(|(_, value)| chain_at(value, id)),
        What::List(items) => items.iter().find_map(|item| chain_at(item, id)),
        What::Null | What::Text(_) => None,
    })
}

/// The clauses of one edition, as far as they are read.
pub(super) struct Clauses<'e> {
    earlier: &'e [&'static Edition],
    read: Vec<&'static Clause>,
}

impl Clauses<'_> {
    /// Reads the clauses of an edition; those of earlier ones may be taken over.
    pub(super) fn read(
        reader: &mut Reader<'_>,
        node: &Node,
        earlier: &[&'static Edition],
    ) -> &'static [&'static Clause] {
        let mut clauses = Clauses { earlier, read: Vec::new() };
        let items = reader.list(node);
        if items.len() > CLAUSES_AT_MOST {
            reader.fault(node, &format!("at most {CLAUSES_AT_MOST} clauses"));
        }
        for item in items.iter().take(CLAUSES_AT_MOST) {
            if let Some(clause) = clauses.clause(reader, item) {
                clauses.read.push(clause);
            }
        }
        reader.distinct(node, clauses.read.iter().map(|clause| clause.id));
        keep_all(clauses.read)
    }

    fn clause(&self, reader: &mut Reader<'_>, node: &Node) -> Option<&'static Clause> {
        let mut fields = reader.fields(node)?;
        let like = match fields.get("like") {
            Some(node) => Some(self.like(reader, node)?),
            None => None,
        };
        let mut given = |name| match like {
            Some(_) => fields.get(name),
            None => reader.needed(&mut fields, name),
        };
        let (id, says, source) = (given("id"), given("says"), given("source"));
        let id = id.map(|node| reader.name(node));
        let says = says.map(|node| reader.words(node));
        let source = source.map(|node| reader.source(node));
        let readings = fields.get("readings").map(|node| reader.readings(node));
        let counts = fields.get("counting").map(|node| reader.counts(node));
        let rule = match self.rule(reader, &mut fields, like.is_some()) {
            Some(rule) => rule,
            None => like.and_then(|like| self.here(reader, node, like.rule)),
        };
        reader.end(fields);
        let readings = readings.or(like.map(|like| like.readings)).unwrap_or(&[]);
        if let Some(rule) = &rule {
            self.is_chained_above(reader, node, rule, readings);
        }
        Some(keep(Clause {
            id: id.unwrap_or(like.map(|like| like.id))?,
            text: says.unwrap_or(like.map(|like| like.text))?,
            source: source.unwrap_or(like.map(|like| like.source))?,
            rule: rule?,
            counts: counts.or(like.map(|like| like.counts)).unwrap_or_default(),
            readings,
        }))
    }

    /// The clause of an earlier edition, such as `2021-12-28/period`.
    fn like(&self, reader: &mut Reader<'_>, node: &Node) -> Option<&'static Clause> {
        let text = reader.text(node)?;
        let editions = self.earlier.iter().flat_map(|edition| {
            edition.clauses.iter().map(|clause| (format!("{}/{}", edition.id, clause.id), *clause))
        });
        let known: Vec<_> = editions.collect();
        let found = known.iter().find(|(name, _)| name == text).map(|(_, clause)| *clause);
        if found.is_none() {
            let known: Vec<&str> = known.iter().map(|(name, _)| name.as_str()).collect();
            reader.unknown(node, text, &known);
        }
        found
    }

    /// A clock that hangs on a silence hangs on one of a clause above: so nothing hangs on itself.
    fn is_chained_above(
        &self,
        reader: &mut Reader<'_>,
        node: &Node,
        rule: &Rule,
        readings: &'static [Reading],
    ) {
        let silences: Vec<&str> = self
            .read
            .iter()
            .filter(|clause| matches!(clause.rule, Rule::Silence(_)))
            .map(|clause| clause.id)
            .collect();
        let by_readings = readings.iter().filter_map(|reading| match reading.patch {
            Patch::Starts(anchor) | Patch::StartsWithin(anchor, _) => Some(anchor),
            _ => None,
        });
        let put_off = match rule {
            Rule::Duty(duty) => duty.not_due_before,
            _ => None,
        };
        for id in
            rule.starts().into_iter().chain(put_off).chain(by_readings).flat_map(|anchor| anchor.chain())
        {
            if !silences.contains(&id) {
                reader.unknown(chain_at(node, id).unwrap_or(node), id, &silences);
            }
        }
    }

    /// What follows from a clause of an earlier edition: what it points to is the clause of that name in this one.
    fn here(&self, reader: &mut Reader<'_>, node: &Node, rule: Rule) -> Option<Rule> {
        Some(match rule {
            Rule::Silence(silence) => {
                Rule::Silence(Silence { follows: self.duty(reader, node, silence.follows.id)?, ..silence })
            }
            Rule::Duty(duty) => {
                let rights = duty.asked_within.iter().map(|right| self.above(reader, node, right.id));
                Rule::Duty(Duty { asked_within: keep_all(rights.collect::<Option<_>>()?), ..duty })
            }
            Rule::Option(right) => {
                let after = match right.after {
                    Some(after) => Some(self.above(reader, node, after.id)?),
                    None => None,
                };
                Rule::Option(Right { after, ..right })
            }
            other => other,
        })
    }

    /// A clause of this edition that stands above.
    fn above(&self, reader: &mut Reader<'_>, node: &Node, id: &str) -> Option<&'static Clause> {
        let found = self.read.iter().copied().find(|clause| clause.id == id);
        if found.is_none() {
            let known: Vec<&str> = self.read.iter().map(|clause| clause.id).collect();
            reader.unknown(node, id, &known);
        }
        found
    }

    /// One that is a duty.
    fn duty(&self, reader: &mut Reader<'_>, node: &Node, id: &str) -> Option<&'static Clause> {
        let clause = self.above(reader, node, id)?;
        if !matches!(clause.rule, Rule::Duty(_)) {
            reader.fault(node, &format!("a clause \"{id}\" that is a duty"));
        }
        Some(clause)
    }

    /// Those that are rights of the order and close.
    fn rights(&self, reader: &mut Reader<'_>, node: Option<&Node>) -> &'static [&'static Clause] {
        let mut found = Vec::new();
        for item in node.map_or(&[][..], |node| reader.listed(node)) {
            let Some(id) = reader.text(item) else { continue };
            let Some(clause) = self.above(reader, item, id) else { continue };
            match clause.rule {
                Rule::Option(Right { of: ThreadKind::Order, closes_after: Some(_), .. }) => {
                    found.push(clause)
                }
                _ => {
                    reader.fault(item, &format!("a clause \"{id}\" that is a right of the order, and closes"))
                }
            }
        }
        keep_all(found)
    }

    /// What follows from the clause: `None` where nothing is said of it, the inner `None` where it cannot be read.
    fn rule(
        &self,
        reader: &mut Reader<'_>,
        fields: &mut Fields<'_>,
        may_be_left_out: bool,
    ) -> Option<Option<Rule>> {
        let mut found = Vec::new();
        for name in KINDS {
            if let Some(node) = fields.present(name) {
                found.push((name, node));
            }
        }
        match found[..] {
            [(name, node)] => Some(self.rule_of(reader, name, node)),
            [] if may_be_left_out => None,
            _ => {
                let names: Vec<&str> = found.iter().map(|(name, _)| *name).collect();
                let found = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
                reader.note(Fault::at(fields.node, found, format!("one of {}", KINDS.join(", "))));
                Some(None)
            }
        }
    }

    fn rule_of(&self, reader: &mut Reader<'_>, name: &str, node: &Node) -> Option<Rule> {
        if name == "scope" {
            return Some(Rule::Scope(reader.condition(node)?));
        }
        let mut fields = reader.fields(node)?;
        let rule = match name {
            "period" => reader.period(&mut fields),
            "entitlement" => reader.entitlement(&mut fields),
            "duty" => {
                let asked_within = self.rights(reader, fields.get("asked-within"));
                reader.duty(&mut fields, asked_within)
            }
            "prohibition" => reader.prohibition(&mut fields),
            "silence" => self.silence(reader, &mut fields),
            "refusal" => {
                let services = reader.needed(&mut fields, "services");
                Some(Rule::Refusal(reader.services(services)))
            }
            "right" => self.right(reader, &mut fields),
            "exposure" => reader.exposure(&mut fields),
            "counter" => reader.counter(&mut fields),
            "performance-year" => reader.performance_year(&mut fields),
            "desk" => reader.desk(&mut fields),
            "resumption" => reader.resumption(&mut fields),
            _ => reader.note_of(&mut fields),
        };
        reader.end(fields);
        rule
    }

    fn silence(&self, reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Option<Rule> {
        let follows = reader.needed(fields, "follows").and_then(|node| {
            let id = reader.text(node)?;
            self.duty(reader, node, id)
        });
        let deemed =
            reader.needed(fields, "deemed").and_then(|node| reader.word(node, Deemed::ALL, Deemed::WORDS));
        let services = fields.get("services");
        let services = reader.services(services);
        let by_default = fields.get("by-default").and_then(|node| reader.yes_no(node)).unwrap_or(true);
        let explicit = fields.get("explicit");
        let explicit = reader.is_yes(explicit);
        let once_deemed = fields.get("once-deemed").map_or(&[][..], |node| reader.told(node));
        Some(Rule::Silence(Silence {
            follows: follows?,
            deemed: deemed?,
            services,
            by_default,
            explicit,
            once_deemed,
        }))
    }

    fn right(&self, reader: &mut Reader<'_>, fields: &mut Fields<'_>) -> Option<Rule> {
        let holder =
            reader.needed(fields, "holder").and_then(|node| reader.word(node, Party::ALL, Party::WORDS));
        let of = reader.thread(fields);
        let opened_by = fields.get("opened-by");
        let opened_by = reader.kinds(opened_by);
        let starts = reader.needed(fields, "starts").and_then(|node| reader.anchor(node));
        let opens_after = fields.get("opens-after").and_then(|node| reader.window(node));
        let closes_after = fields.get("closes-after").and_then(|node| reader.window(node));
        let when = reader.when(fields);
        let pause = fields.get("paused").map(|node| (node, reader.pause(node)));
        if let Some((node, _)) = pause
            && !matches!(closes_after, Some(Window::NaturalDays(_)))
        {
            reader.fault(node, "a right that closes after natural days");
        }
        let used_by = fields.get("used-by");
        let used_by = reader.kinds(used_by);
        let after = fields.get("after").and_then(|node| {
            let id = reader.text(node)?;
            self.above(reader, node, id)
        });
        let action = reader.action(fields);
        Some(Rule::Option(Right {
            holder: holder?,
            of: of?,
            opened_by,
            when: when?,
            starts: starts?,
            opens_after,
            closes_after,
            pause: pause.and_then(|(_, pause)| pause),
            used_by,
            after,
            action,
        }))
    }
}

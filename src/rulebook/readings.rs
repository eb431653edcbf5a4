//! Readings: an answer to a question, and what it changes.

use super::fault::Fault;
use super::node::Node;
use super::reader::{Fields, Reader, keep_all};
use super::vocabulary::{Liberty, Patch, Reading};

impl Reader<'_> {
    pub(super) fn readings(&mut self, node: &Node) -> &'static [Reading] {
        let items = self.list(node);
        keep_all(items.iter().filter_map(|item| self.reading(item)).collect())
    }

    fn reading(&mut self, node: &Node) -> Option<Reading> {
        let mut fields = self.fields(node)?;
        let asked = self.asked(&mut fields);
        let patch = self.patch(&mut fields);
        self.end(fields);
        let (question, answer) = asked?;
        Some(Reading { question, answer, patch: patch? })
    }

    /// What a reading changes: one field, or the start and the length of a window.
    fn patch(&mut self, fields: &mut Fields<'_>) -> Option<Patch> {
        const NAMES: [&str; 10] =
            ["days", "zone", "strict", "roll", "calendar", "within", "starts", "deems", "steps", "withheld"];
        let mut found = Vec::new();
        for name in NAMES.into_iter().chain(["take"]) {
            if let Some(node) = fields.get(name) {
                found.push((name, node));
            }
        }
        match found[..] {
            [("within", within), ("starts", starts)] => {
                let within = self.window(within);
                let starts = self.anchor(starts);
                Some(Patch::StartsWithin(starts?, within?))
            }
            [(name, node)] => self.one_patch(name, node),
            _ => {
                let names: Vec<&str> = found.iter().map(|(name, _)| *name).collect();
                let found = if names.is_empty() { "nothing".to_owned() } else { names.join(", ") };
                let wanted = format!(
                    "what the answer changes: one of {}, take, or starts with within",
                    NAMES.join(", ")
                );
                self.note(Fault::at(fields.node, found, wanted));
                None
            }
        }
    }

    fn one_patch(&mut self, name: &str, node: &Node) -> Option<Patch> {
        Some(match name {
            "days" => Patch::Days(self.days(node)?),
            "zone" => Patch::Zone(self.zone(node)?),
            "strict" => {
                let all = [Patch::StrictHours, Patch::StrictUntil, Patch::StrictDeadline];
                self.word(node, &all, &["hours", "until", "deadline"])?
            }
            "roll" => {
                self.word(node, &[Patch::Roll(true), Patch::Roll(false)], &["next-working-day", "stays"])?
            }
            "calendar" => Patch::Week(self.calendar_named(node)?),
            "within" => Patch::Within(self.window(node)?),
            "starts" => Patch::Starts(self.anchor(node)?),
            "deems" => Patch::Deems(self.yes_no(node)?),
            "withheld" => self.yes(node, Patch::Withheld)?,
            "steps" => Patch::Steps(self.steps(node)),
            _ => Patch::Take(self.word(node, Liberty::ALL, Liberty::WORDS)?),
        })
    }

    fn yes(&mut self, node: &Node, patch: Patch) -> Option<Patch> {
        let yes = self.yes_no(node)?;
        if !yes {
            self.fault(node, "yes");
        }
        yes.then_some(patch)
    }
}

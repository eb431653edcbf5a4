//! Calendars from their texts.

use std::sync::Arc;

use super::fault::Fault;
use super::node::Node;
use super::reader::{Reader, date, keep_all, keep_text};
use crate::time::{Calendar, Date, Held, Holiday, kinds};

const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/// No calendar holds more days than this.
const DAYS_AT_MOST: i32 = 40 * 366;

impl Reader<'_> {
    /// Takes calendars; each is read when somebody counts by it.
    pub(super) fn calendars(&mut self, node: &Node) {
        for calendar in self.list(node) {
            let Some(id) = calendar.field("id").and_then(|node| self.name(node)) else {
                self.fault(calendar, "a calendar with an \"id\"");
                continue;
            };
            // Rulebooks that come one by one may each bring the same calendar along.
            let same = |(known, node): &(String, Arc<Node>)| known == id && node.json() == calendar.json();
            if self.library.unread.iter().any(same) {
                continue;
            }
            if self.library.calendar_names().any(|known| known == id) {
                self.fault(calendar, &format!("another name than \"{id}\", which another calendar has"));
            } else {
                self.library.unread.push((id.to_owned(), Arc::new(calendar.clone())));
            }
        }
    }

    /// A calendar: its weekend, its holidays, and of which years they are known.
    pub(super) fn calendar(&mut self, node: &Node) -> Option<Calendar> {
        let mut fields = self.fields(node)?;
        let id = self.needed(&mut fields, "id").and_then(|node| self.name(node));
        let title = self.needed(&mut fields, "title").and_then(|node| self.words(node));
        let source = self.needed(&mut fields, "source").and_then(|node| self.text(node));
        let from = self.needed(&mut fields, "from").and_then(|node| self.date(node));
        let through = self.needed(&mut fields, "through").and_then(|node| self.date(node));
        let mut weekend = [false; 7];
        let days = self.needed(&mut fields, "weekend").map_or(&[][..], |node| self.list(node));
        for day in days {
            if let Some(place) = self.word(day, &[0, 1, 2, 3, 4, 5, 6], &DAYS) {
                weekend[place] = true;
            }
        }
        let holidays = self.needed(&mut fields, "holidays").map_or(&[][..], |node| self.list(node));
        let holidays: Vec<Holiday> = holidays.iter().filter_map(|node| self.holiday(node)).collect();
        let festivals = fields.get("festivals").map_or(&[][..], |node| self.list(node));
        let festivals: Vec<Holiday> = festivals.iter().filter_map(|node| self.holiday(node)).collect();
        let worked = fields.get("worked").map_or(&[][..], |node| self.list(node));
        let worked: Vec<Date> = worked.iter().filter_map(|node| self.date(node)).collect();
        self.end(fields);
        if weekend == [true; 7] {
            self.fault(node, "a weekend that leaves a day to work on");
            return None;
        }
        title?;
        source?;
        let (from, through) = (from?, through?);
        if !(0..DAYS_AT_MOST).contains(&(through.days() - from.days())) {
            self.note(Fault::at(node, format!("{from} to {through}"), "years in their order, at most 40"));
            return None;
        }
        // A notice of the first years may name days worked before them: those stay unknown.
        for holiday in holidays.iter().filter(|holiday| holiday.through < from || holiday.from > through) {
            self.note(Fault::at(node, holiday.from.to_string(), format!("days from {from} to {through}")));
        }
        let off: Vec<(Date, Date)> = holidays.iter().map(|holiday| (holiday.from, holiday.through)).collect();
        let kinds = keep_all(kinds(&weekend, from, through, &off, &worked));
        let held = Some(Held { from, kinds, makes_up: !worked.is_empty() });
        let (holidays, festivals) = (keep_all(holidays), keep_all(festivals));
        Some(Calendar { id: id?, weekend, holidays, festivals, held })
    }

    /// A day or days and their name, such as `2022-10-01..2022-10-07 National Day`.
    fn holiday(&mut self, node: &Node) -> Option<Holiday> {
        let read = |text: &str| {
            let (days, name) = text.split_once(' ')?;
            let (from, through) = days.split_once("..").unwrap_or((days, days));
            let holiday =
                Holiday { from: date(from)?, through: date(through)?, name: keep_text(name.trim()) };
            let days = holiday.through.days() - holiday.from.days();
            (0..40).contains(&days).then_some(holiday)
        };
        let holiday = node.text().and_then(read);
        if holiday.is_none() {
            self.fault(node, "a day or days and their name, such as 2022-10-01..2022-10-07 National Day");
        }
        holiday
    }
}

// Open deadlines as a calendar file.

import ICAL from "ical.js";
import type { Conclusion, PartAssessment } from "../../engine/engine.js";
import { conclusionsOf, type Teller } from "../answer/teller.js";
import { withoutIsolation } from "../language.js";

const ZONE = "Asia/Shanghai";
const DAY = 86_400_000;
/** A deadline further off than this is told of three days before, a nearer one a day, a very near one two hours. */
const ALARMS = [{ over: 7 * DAY, before: "-P3D" }, { over: 2 * DAY, before: "-P1D" }, { over: 0, before: "-PT2H" }];

/** What has a deadline ahead. */
export function openDeadlines(teller: Teller): { part: PartAssessment; conclusion: Conclusion; due: string }[] {
  const open = { duty: ["running"], option: ["open"], period: ["running"] } as Record<string, string[]>;
  return teller.deciding().flatMap((part) => conclusionsOf(part).flatMap((conclusion) => {
    const due = conclusion.due?.from;
    const isOpen = open[conclusion.kind]?.includes(conclusion.state) ?? false;
    return isOpen && due && Date.parse(due) > Date.parse(teller.assessment.asOf) ? [{ part, conclusion, due }] : [];
  }));
}

/** One event for each, in the rules' zone; the same case gives the same identifiers. */
export function calendar(teller: Teller, caseId: string): string {
  const file = new ICAL.Component("vcalendar");
  file.addPropertyWithValue("version", "2.0");
  file.addPropertyWithValue("prodid", "-//After-Sales Checker//EN");
  file.addSubcomponent(zone());
  for (const { part, conclusion, due } of openDeadlines(teller)) {
    const event = new ICAL.Component("vevent");
    event.addPropertyWithValue("uid", `${caseId}-${conclusion.id.replaceAll(/[^\w-]/g, "-")}@aftersales-checker.invalid`);
    event.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(new Date(teller.assessment.asOf), true));
    event.addProperty(local("dtstart", due));
    const text = teller.clauseText(part, conclusion);
    event.addPropertyWithValue("summary", teller.say("calendar-summary", { what: text }));
    event.addPropertyWithValue("description", [teller.title(part), text, teller.speaker.instant(due), teller.source(conclusion.source), teller.say("disclaimer")].join("\n"));
    event.addSubcomponent(alarm(teller, due, text));
    file.addSubcomponent(event);
  }
  return `${withoutIsolation(file.toString())}\r\n`;
}

/** China's clocks do not change. */
function zone(): ICAL.Component {
  const zone = new ICAL.Component("vtimezone");
  zone.addPropertyWithValue("tzid", ZONE);
  const standard = new ICAL.Component("standard");
  standard.addPropertyWithValue("dtstart", ICAL.Time.fromDateTimeString("1991-09-15T00:00:00"));
  standard.addPropertyWithValue("tzoffsetfrom", ICAL.UtcOffset.fromString("+08:00"));
  standard.addPropertyWithValue("tzoffsetto", ICAL.UtcOffset.fromString("+08:00"));
  standard.addPropertyWithValue("tzname", "CST");
  zone.addSubcomponent(standard);
  return zone;
}

/** The assessment's instants stand in the rules' zone already. */
function local(name: string, instant: string): ICAL.Property {
  const property = new ICAL.Property(name);
  property.setValue(ICAL.Time.fromDateTimeString(instant.slice(0, 19)));
  property.setParameter("tzid", ZONE);
  return property;
}

function alarm(teller: Teller, due: string, text: string): ICAL.Component {
  const left = Date.parse(due) - Date.parse(teller.assessment.asOf);
  const alarm = new ICAL.Component("valarm");
  alarm.addPropertyWithValue("action", "DISPLAY");
  alarm.addPropertyWithValue("description", text);
  alarm.addPropertyWithValue("trigger", ICAL.Duration.fromString(ALARMS.find(({ over }) => left > over)?.before ?? "-PT2H"));
  return alarm;
}

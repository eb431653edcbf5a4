// Open deadlines as a calendar file.

import ICAL from "ical.js";
import type { Conclusion, PartAssessment } from "../../engine/engine.js";
import type { Presenter } from "../answer/presenter.js";
import { type Speaker, withoutIsolation } from "../language.js";

const ZONE = "Asia/Shanghai";
/** Its distance from UTC, in milliseconds. */
const OFFSET = 8 * 3_600_000;
const DAY = 86_400_000;
/** A deadline further off than this is told of three days before, a nearer one a day, a very near one two hours. */
const ALARMS = [
  { over: 7 * DAY, before: "-P3D" },
  { over: 2 * DAY, before: "-P1D" },
  { over: 0, before: "-PT2H" },
];

/** What has a deadline ahead for sure. */
export function openDeadlines(presenter: Presenter): { part: PartAssessment; conclusion: Conclusion; due: string }[] {
  return presenter.assessment.judgement.deadlines
    .filter(({ certain }) => certain)
    .flatMap(({ conclusion, due }) => {
      const found = presenter.conclusion(conclusion);
      return found ? [{ ...found, due: due.from }] : [];
    });
}

/** One event for each, in the rules' zone; the same case gives the same identifiers. */
export function calendar(presenter: Presenter, caseId: string): string {
  const file = calendarFile();
  for (const { part, conclusion, due } of openDeadlines(presenter)) {
    const text = presenter.clauseText(part, conclusion);
    const title = [presenter.deed(part, conclusion), presenter.asked(conclusion)].filter(Boolean).join(", ");
    const description = [
      presenter.title(part),
      text,
      presenter.speaker.instant(due),
      presenter.countedBy(conclusion),
      presenter.source(conclusion.source),
      presenter.assessment.judgement.age === "may-be-outdated" ? presenter.stale(part) : "",
      presenter.say("disclaimer"),
    ]
      .filter(Boolean)
      .join("\n");
    const uid = `${caseId}-${conclusion.id.replaceAll(/[^\w-]/g, "-")}`;
    file.addSubcomponent(
      event({
        uid,
        due,
        asOf: presenter.assessment.asOf,
        summary: presenter.say("calendar-summary", { what: title }),
        description,
        text,
        isOfHours: conclusion.count?.unit === "hours",
      }),
    );
  }
  return `${withoutIsolation(file.toString())}\r\n`;
}

/** A deadline of one of many orders. */
export interface OrderDeadline {
  /** The order's number. */
  id: string;
  /** The instant, in the rules' zone. */
  due: string;
  what: string;
  more: string[];
}

/** One event for each deadline of many orders; the same order and instant give the same identifier. */
export function deadlines(all: readonly OrderDeadline[], speaker: Speaker, asOf: string): string {
  const file = calendarFile();
  for (const { id, due, what, more } of all) {
    const uid = `${id}-${due}`.replaceAll(/[^\w-]/g, "-");
    const description = [...more, speaker.instant(due), speaker.say("disclaimer")].join("\n");
    file.addSubcomponent(
      event({ uid, due, asOf, summary: speaker.say("calendar-summary", { what }), description, text: what }),
    );
  }
  return `${withoutIsolation(file.toString())}\r\n`;
}

function calendarFile(): ICAL.Component {
  const file = new ICAL.Component("vcalendar");
  file.addPropertyWithValue("version", "2.0");
  file.addPropertyWithValue("prodid", "-//After-Sales Checker//EN");
  file.addSubcomponent(zone());
  return file;
}

function event({
  uid,
  due,
  asOf,
  summary,
  description,
  text,
  isOfHours = false,
}: Record<"uid" | "due" | "asOf" | "summary" | "description" | "text", string> & {
  isOfHours?: boolean;
}): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", `${uid}@aftersales-checker.invalid`);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(new Date(asOf), true));
  event.addProperty(local("dtstart", due));
  event.addPropertyWithValue("summary", summary);
  event.addPropertyWithValue("description", description);
  event.addSubcomponent(alarm(isOfHours ? 0 : Date.parse(due) - Date.parse(asOf), text));
  return event;
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

/** An instant by the clock of the calendar's zone, whatever clock it is written by. */
function local(name: string, instant: string): ICAL.Property {
  const property = new ICAL.Property(name);
  const clock = new Date(Date.parse(instant) + OFFSET).toISOString();
  property.setValue(ICAL.Time.fromDateTimeString(clock.slice(0, 19)));
  property.setParameter("tzid", ZONE);
  return property;
}

/** Rings the sooner the less time is left, in milliseconds; of a window of hours two hours before. */
function alarm(left: number, text: string): ICAL.Component {
  const alarm = new ICAL.Component("valarm");
  alarm.addPropertyWithValue("action", "DISPLAY");
  alarm.addPropertyWithValue("description", text);
  alarm.addPropertyWithValue(
    "trigger",
    ICAL.Duration.fromString(ALARMS.find(({ over }) => left > over)?.before ?? "-PT2H"),
  );
  return alarm;
}

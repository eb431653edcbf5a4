// Drafts from elsewhere (a link, a file, an older page): what is not sound in them is left out.

import type { OwnWindow } from "../../engine/engine.js";
import type { OwnRulebook } from "../element/settings.js";
import {
  type Cover,
  type Draft,
  type DraftEvent,
  emptyDraft,
  emptyEvent,
  type EventKind,
  UNKNOWN_ZONE,
  WINDOW_UNITS,
} from "./draft.js";
import { attributesOf, CHANNELS, CHOICES, KINDS, SERVICES, sortOf } from "./facts.js";

/** A word that a rulebook may declare for a kind of event or as an answer, and the name of a fact. */
const WORD = /^[a-z][a-z0-9-]{0,59}$/;
const FACT = /^[a-z][A-Za-z0-9]{0,59}$/;
const SITUATION = /^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}(:\d{2})?$/;
const OFFSET = /^[+-]\d{2}:\d{2}(:\d{2})?$/;
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;
const WRITTEN = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?([+-]\d{2}:\d{2})?$/;
const FLAGS = [
  "no-time",
  "no-such-date",
  "no-such-time",
  "open-time",
  "day-or-month",
  "no-year",
  "unclear-year",
  "no-day",
  "no-day-at-all",
  "ambiguous-zone",
  "unknown-zone",
  "weekday-differs",
  "several-times",
  "not-a-log",
  "stretch",
  "app-line",
  "no-words",
  "by-place",
];

/** A value as a draft. */
export function validDraft(value: unknown, declared: readonly string[] = []): Draft {
  const empty = emptyDraft();
  const { of, text } = fields(value);
  const reading = fields(of("reading"));
  const events = list(of("events"))
    .slice(0, 1000)
    .map((event, index) => soundEvent(event, index, declared));
  const ids = new Set(events.map((event) => event.id));
  return {
    ...empty,
    role: text("role") === "seller" ? "seller" : "buyer",
    situation: matching(text("situation"), SITUATION),
    service: among(text("service"), SERVICES),
    pinned: words(of("pinned")),
    windows: list(of("windows"))
      .slice(0, 20)
      .map(ownWindow)
      .filter((own) => own !== null),
    order: order(of("order")),
    paste: text("paste"),
    reading: {
      dayMonth: among(reading.text("dayMonth"), ["day-first", "month-first"]),
      copiedOn: matching(reading.text("copiedOn"), DATE),
      roles: roles(reading.of("roles")),
      pictures: among(reading.text("pictures"), ["open", "sure"]) as Draft["reading"]["pictures"],
    },
    zone: zone(text("zone")),
    zoneBy: among(text("zoneBy"), ["device", "person"]) as Draft["zoneBy"],
    events: events
      .filter((event, index) => events.findIndex((one) => one.id === event.id) === index)
      .map((event) => (ids.has(event.re) ? event : { ...event, re: "" })),
    ignored: list(of("ignored")).filter((one) => typeof one === "string"),
    cover: cover(of("cover")),
    asOf: matching(text("asOf"), LOCAL),
  };
}

function ownWindow(value: unknown): OwnWindow | null {
  const { of, text } = fields(value);
  const unit = among(text("unit"), Object.keys(WINDOW_UNITS)) as keyof typeof WINDOW_UNITS | "";
  const amount = of("amount");
  if (
    unit === "" ||
    typeof amount !== "number" ||
    !Number.isInteger(amount) ||
    amount < 1 ||
    amount > WINDOW_UNITS[unit]
  )
    return null;
  return { rulebook: text("rulebook"), clause: text("clause"), unit, amount, by: "you" };
}

function soundEvent(value: unknown, index: number, declared: readonly string[]): DraftEvent {
  const { of, text } = fields(value);
  // Kinds that a rulebook declares are known once it is there.
  const named = text("kind");
  const kind = (declared.includes(named) || WORD.test(named) ? named : among(named, KINDS)) as EventKind | "";
  const given = Object.entries(words(of("attributes"))).filter(([name, word]) =>
    attributesOf(kind)[name]?.includes(word),
  );
  const line = of("line");
  return {
    ...emptyEvent([]),
    id: text("id") || `e${index + 1}`,
    kind,
    date: matching(text("date"), DATE),
    time: matching(text("time"), TIME),
    zone: zone(text("zone")),
    service: among(text("service"), SERVICES),
    re: text("re"),
    to: matching(text("to"), DATE),
    points: matching(text("points"), /^\d{1,4}$/),
    attributes: Object.fromEntries(given),
    line: typeof line === "number" && Number.isInteger(line) && line > 0 ? line : null,
    source: text("source"),
    author: text("author"),
    words: text("words"),
    because: text("because"),
    zoneName: text("zoneName"),
    flags: list(of("flags")).filter((flag) => FLAGS.includes(flag as string)) as string[],
    orDate: matching(text("orDate"), DATE),
    until: matching(text("until"), WRITTEN),
    offsets: list(of("offsets")).filter((offset) => typeof offset === "string" && OFFSET.test(offset)) as string[],
    touched: of("touched") === true,
    timed: of("timed") === true,
    zoned: of("zoned") === true,
  };
}

function order(value: unknown): Record<string, string> {
  const fits = ([name, fact]: [string, string]) => {
    if (fact === "") return true;
    if (Object.hasOwn(CHOICES, name)) return CHOICES[name]?.includes(fact) ?? false;
    const sort = sortOf(name);
    if (sort === "time") return DATE.test(fact);
    // Facts that a rulebook declares are known once it is there.
    return sort !== undefined || (FACT.test(name) && (WORD.test(fact) || DATE.test(fact)));
  };
  return Object.fromEntries(Object.entries(words(value)).filter(fits));
}

function cover(value: unknown): Cover {
  const { of, text } = fields(value);
  const channels = list(of("channels")).filter((channel) =>
    (CHANNELS as readonly unknown[]).includes(channel),
  ) as string[];
  const kinds = list(of("kinds")).filter((kind) => (KINDS as readonly unknown[]).includes(kind)) as string[];
  const how = among(text("how"), ["everywhere", "some", "first-answer", "kinds"]) || "unknown";
  return {
    how: how as Cover["how"],
    channels,
    kinds,
    through: matching(text("through"), WRITTEN),
    because: text("because"),
  };
}

function roles(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words(value)).filter(([, role]) => ["buyer", "seller", "platform", ""].includes(role)),
  );
}

/** A zone that this browser knows, or "". */
export function zone(name: string): string {
  if (name === "" || name === UNKNOWN_ZONE || OFFSET.test(name)) return name;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone && name;
  } catch {
    return "";
  }
}

/** The zone whose clock a rulebook follows; "" where it follows a fact of the order. */
export function zoneOf(rulebook: OwnRulebook | undefined): string {
  return typeof rulebook?.zone === "string" ? zone(rulebook.zone) : "";
}

/** The own fields of a value, by name. */
function fields(value: unknown): { of(name: string): unknown; text(name: string): string } {
  const own = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const of = (name: string) => (Object.hasOwn(own, name) ? own[name] : undefined);
  return { of, text: (name) => (typeof of(name) === "string" ? (of(name) as string) : "") };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The texts of a value, by name. */
function words(value: unknown): Record<string, string> {
  const own = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  return Object.fromEntries(own.filter(([name, word]) => name !== "__proto__" && typeof word === "string"));
}

function among(word: string, known: readonly string[]): string {
  return known.includes(word) ? word : "";
}

function matching(text: string, form: RegExp): string {
  return form.test(text) ? text : "";
}

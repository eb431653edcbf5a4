// What a person has entered, and the case it makes.

import type { Case, OwnWindow, Paste, PastedEvent } from "../../engine/engine.js";
import type { PasteOptions } from "../../engine/reader.js";
import { ANSWERS, asksService, attributesOf, CHANNELS, type EventKind, mayAnswer, namesDay, sortOf } from "./facts.js";
import { instantOf } from "./instants.js";

type Order = NonNullable<Case["order"]>;
type CaseEvent = NonNullable<Case["events"]>[number];
export type { EventKind };

/** An event as it is edited: everything is text, and "" is unknown. */
export interface DraftEvent {
  id: string;
  kind: EventKind | "";
  date: string;
  time: string;
  /** An offset such as +08:00, an IANA name, "" for that of the paste, or "unknown". */
  zone: string;
  service: string;
  re: string;
  to: string;
  points: string;
  /** Yes-or-no and word attributes by name: "true", "false", a word, or "". */
  attributes: Record<string, string>;
  /** The line it was read from, and what tells it from every other; null and "" where it was typed. */
  line: number | null;
  source: string;
  /** Who wrote it and what, as pasted, and the words that suggest its kind. */
  author: string;
  words: string;
  because: string;
  /** What a person should look at. */
  flags: readonly string[];
  /** The paste reads as this date or another; until one is chosen it is either. */
  orDate: string;
  /** The local end of the stretch of time in which it was; "" where it is told as one moment. */
  until: string;
  /** The zone's name as written, where it may be any of these offsets. */
  zoneName: string;
  offsets: readonly string[];
  /** A person has changed it: reading the paste again leaves it alone, but for its day and time ... */
  touched: boolean;
  /** ... unless those were changed too, ... */
  timed: boolean;
  /** ... and for its zone, unless that was. */
  zoned: boolean;
}

/** What a person has said of the paste; "" leaves it to the reader. */
export interface Reading {
  dayMonth: string;
  copiedOn: string;
  roles: Record<string, string>;
  /** Whether the text was read from pictures: "open" until a person has looked at it, "sure" from then on. */
  pictures: "" | "open" | "sure";
}

/**
 * What the record covers: nothing known, everything, all that was said in some channels, all answers up to the first one
 * there is, or all events of some kinds.
 */
export interface Cover {
  how: "unknown" | "everywhere" | "some" | "first-answer" | "kinds";
  channels: string[];
  /** The kinds of events of which everything is known: those that a seller's files have columns for. */
  kinds: string[];
  /** The time up to which those channels are complete; "" is up to now. */
  through: string;
  /** The words of the paste that say so, such as "no answer"; "" where a person has chosen. */
  because: string;
}

/** Everything a person has entered. */
export interface Draft {
  /** For whom the answer is worded. */
  role: "buyer" | "seller";
  /** What the person is waiting for: a rulebook and the name of its situation; "" is not said. */
  situation: string;
  /** The service that is or would be asked for; "" is unknown. */
  service: string;
  /** The reading chosen for a question of the rules, by question. */
  pinned: Record<string, string>;
  /** Windows that the person's own order page names, in place of the rule's. */
  windows: OwnWindow[];
  order: Record<string, string>;
  paste: string;
  reading: Reading;
  /** IANA name of the zone of times without one; "" is unknown. */
  zone: string;
  /** Who says so: a person, or nobody but this device, whose zone is taken for that of a chat; "" is nobody yet. */
  zoneBy: "" | "device" | "person";
  events: DraftEvent[];
  /** Sources of pasted events that a person has removed. */
  ignored: string[];
  cover: Cover;
  /** An answer that was taken back, to be there again when it is wanted. */
  aside: DraftEvent | null;
  /** Local date-time of "checked for" in Beijing; "" is now. */
  asOf: string;
}

/** What a window that somebody sets may be counted in, and how many of each at most: ten years. */
export const WINDOW_UNITS = { hours: 87_600, "natural-days": 3650, "working-days": 3650, months: 120 } as const;

export const SHANGHAI = "Asia/Shanghai";
export const PACIFIC = "America/Los_Angeles";
export const UNKNOWN_ZONE = "unknown";

/** Whether nothing tells by which clock the time of an event was written. */
export function isByUnknownClock({ date, zone, offsets }: DraftEvent): boolean {
  return date !== "" && zone === "" && offsets.length === 0;
}

/** The same case for another reader: of pictures the own side is that of whoever shows them. */
export function forRole(draft: Draft, role: Draft["role"]): Draft {
  const { reading } = draft;
  if (reading.pictures === "" || role === draft.role) return { ...draft, role };
  const other: Record<string, string> = { buyer: "seller", seller: "buyer" };
  const roles = Object.entries(reading.roles).map(([name, own]) => [name, other[own] ?? own]);
  return { ...draft, role, reading: { ...reading, roles: Object.fromEntries(roles) } };
}

export function emptyReading(): Reading {
  return { dayMonth: "", copiedOn: "", roles: {}, pictures: "" };
}

export function emptyDraft(): Draft {
  const reading = emptyReading();
  return {
    role: "buyer",
    situation: "",
    service: "",
    pinned: {},
    windows: [],
    order: {},
    paste: "",
    reading,
    zone: "",
    zoneBy: "",
    events: [],
    ignored: [],
    cover: { how: "unknown", channels: [], kinds: [], through: "", because: "" },
    aside: null,
    asOf: "",
  };
}

export function emptyEvent(events: readonly DraftEvent[]): DraftEvent {
  const numbers = events.map((event) => Number(event.id.slice(1)) || 0);
  return {
    id: `e${Math.max(0, ...numbers) + 1}`,
    kind: "",
    date: "",
    time: "",
    zone: "",
    service: "",
    re: "",
    to: "",
    points: "",
    attributes: {},
    line: null,
    source: "",
    author: "",
    words: "",
    because: "",
    flags: [],
    orDate: "",
    until: "",
    zoneName: "",
    offsets: [],
    touched: false,
    timed: false,
    zoned: false,
  };
}

/** The draft with an event changed or, where it is not in it yet, added. */
export function withEvent(draft: Draft, event: DraftEvent): Draft {
  const known = draft.events.some((one) => one.id === event.id);
  const changed = { ...event, touched: true };
  const events = known ? draft.events.map((one) => (one.id === event.id ? changed : one)) : [...draft.events, changed];
  return { ...draft, events: linkReceipts(events) };
}

/** The draft without an event; one that was read stays away when the text is read again. */
export function withoutEvent(draft: Draft, gone: DraftEvent): Draft {
  const events = draft.events.filter((event) => event.id !== gone.id);
  return {
    ...draft,
    events: events.map((event) => (event.re === gone.id ? { ...event, re: "" } : event)),
    ignored: gone.source === "" ? draft.ignored : [...draft.ignored, gone.source],
  };
}

/**
 * A draft that was made by changing an earlier one, on top of what was changed since: of two changes in one moment neither
 * undoes the other.
 */
export function onTop(next: Draft, before: Draft, now: Draft): Draft {
  if (now === before) return next;
  return {
    ...now,
    ...differing(next, before),
    order: valuesOnTop(next.order, before.order, now.order),
    pinned: valuesOnTop(next.pinned, before.pinned, now.pinned),
    events: eventsOnTop(next.events, before.events, now.events),
  };
}

/** The values that are not those of another one. */
function differing<Values extends object>(one: Values, other: Values): Partial<Values> {
  const own = Object.entries(one).filter(([name, value]) => value !== other[name as keyof Values]);
  return Object.fromEntries(own) as Partial<Values>;
}

type Values = Record<string, string>;

function valuesOnTop(next: Values, before: Values, now: Values): Values {
  const kept = Object.entries(now).filter(([name]) => name in next || !(name in before));
  return { ...Object.fromEntries(kept), ...(differing(next, before) as Values) };
}

function eventsOnTop(next: DraftEvent[], before: DraftEvent[], now: DraftEvent[]): DraftEvent[] {
  const among = (events: DraftEvent[], { id }: DraftEvent) => events.find((event) => event.id === id);
  const kept = now.filter((event) => among(next, event) || !among(before, event));
  const events = kept.map((event) => {
    const [from, to] = [among(before, event), among(next, event)];
    return from && to ? { ...event, ...differing(to, from) } : event;
  });
  for (const event of next.filter((event) => !among(before, event))) {
    // Another one may have been added since, under the number that was free.
    const place = events.findIndex(({ id }) => id === event.id);
    const other = events[place];
    if (!other) events.push(event);
    else if (other.kind !== event.kind) events.push({ ...event, id: emptyEvent(events).id });
    else events[place] = { ...other, ...differing(event, { ...emptyEvent([]), id: event.id }) };
  }
  return events;
}

/** The case that a draft makes. Events without a kind are left out, and so is the record then, or where a message that may be an answer has no place yet. */
export function caseOf(draft: Draft, isPlaced = true): Case {
  const known = draft.events.filter((event) => event.kind !== "");
  const named = isPlaced && known.length === draft.events.length;
  const questions = new Map(
    known
      .map((event) => questionOf(event))
      .filter((one) => one !== null)
      .map((one) => [one.id, one]),
  );
  return {
    order: orderOf(draft.order),
    events: known.map((event) => eventOf(answersIn(known, event) ? event : { ...event, re: "" })),
    ...(questions.size > 0 ? { questions: [...questions.values()] } : {}),
    ...(draft.zone !== "" ? { zone: draft.zone } : {}),
    ...(named ? { record: recordOf(draft) } : {}),
  };
}

/** Whether what an event answers is there, and does not lie on a later day by the same clock. */
function answersIn(events: readonly DraftEvent[], event: DraftEvent): boolean {
  const answered = events.find((other) => other.id === event.re);
  if (!answered) return false;
  const last = event.until.slice(0, 10) || event.date;
  return event.date === "" || answered.date === "" || event.zone !== answered.zone || last >= answered.date;
}

function recordOf({ cover: { how, channels, kinds, through }, events, zone }: Draft): NonNullable<Case["record"]> {
  if (how === "unknown" || (how === "some" && channels.length === 0)) return [];
  if (how === "everywhere") return [{}];
  if (how === "kinds") return [{ kinds: kinds as EventKind[] }];
  if (how === "some")
    return [{ channels: channels as (typeof CHANNELS)[number][], ...(through === "" ? {} : { through }) }];
  // Nothing came before the first answer; without its day and zone there is no telling what that covers.
  const first = firstAnswer(events);
  const start = first ? startOf(first, zone) : "";
  return start === "" ? [] : [{ kinds: [...ANSWERS], through: start }];
}

/** The seller's first answer of any sort. */
export function firstAnswer(events: readonly DraftEvent[]): DraftEvent | undefined {
  return events.find((event) => event.kind === "seller-replied" || event.kind === "seller-refused");
}

/** The earliest that an event can have been, where its day and zone are known; "" where they are not. */
function startOf(event: DraftEvent, zoneOfPaste: string): string {
  const zone = event.zone || zoneOfPaste;
  if (event.date === "" || event.orDate !== "" || zone === "" || zone === UNKNOWN_ZONE) return "";
  const clock = event.time === "" ? "00:00:00" : event.time.padEnd(8, ":00");
  const local = `${event.date}T${clock}`;
  return /^[+-]/.test(zone) ? local + zone : new Date(instantOf(local, zone)).toISOString();
}

/** The question of the case about day and month, and those about the names of zones. */
export const DAY_MONTH = "day-month";
export const ZONE_NAME = "zone ";

/** What the paste leaves open about an event's time. */
function questionOf(event: DraftEvent): { id: string; answers: string[] } | null {
  if (event.orDate !== "") return { id: DAY_MONTH, answers: ["day-first", "month-first"] };
  if (event.offsets.length > 0 && event.zone === "")
    return { id: ZONE_NAME + event.zoneName, answers: [...event.offsets] };
  return null;
}

function orderOf(fields: Record<string, string>): Order {
  const facts = Object.entries(fields).filter(([, value]) => value !== "");
  return Object.fromEntries(facts.map(([name, value]) => [name, factOf(name, value)])) as Order;
}

function factOf(name: string, value: string): unknown {
  if (value === "true" || value === "false") return value === "true";
  const sort = sortOf(name);
  // An amount without its currency is in dollars.
  const [, amount = value, currency = "USD"] = /^([\d.,]+)\s*([A-Za-z]{3})$/.exec(value) ?? [];
  if (sort === "amount") return { amount, currency: currency.toUpperCase() };
  return sort === "length" ? { amount: Number(value), unit: "days" } : value;
}

function eventOf(event: DraftEvent): CaseEvent {
  const given = Object.entries(event.attributes).filter(
    ([name, value]) => value !== "" && name in attributesOf(event.kind),
  );
  return {
    id: event.id,
    kind: event.kind as EventKind,
    at: timeOf(event),
    ...zoneOf(event),
    ...(event.service !== "" && asksService(event.kind) ? { service: event.service } : {}),
    ...(event.re !== "" && mayAnswer(event.kind) ? { re: event.re } : {}),
    ...(event.to !== "" && namesDay(event.kind) ? { to: event.to } : {}),
    ...(event.points !== "" && event.kind === "points-deducted" ? { points: Number(event.points) } : {}),
    ...(event.line === null ? { origin: "typed" } : { origin: "pasted", line: event.line }),
    ...Object.fromEntries(given.map(([name, value]) => [name, factOf(name, value)])),
  } as CaseEvent;
}

/** The zone of an event's time where it has one of its own. What leaves both day and zone open asks for the day. */
function zoneOf(event: DraftEvent): { zone?: string } {
  if (event.orDate !== "" && event.offsets.length > 0 && event.zone === "") return { zone: UNKNOWN_ZONE };
  return event.zone === "" || /^[+-]/.test(event.zone) ? {} : { zone: event.zone };
}

/** The time of an event, or the times it may be by the answer to its question. */
function timeOf(event: DraftEvent): CaseEvent["at"] {
  const written = (date: string, zone = event.zone) => {
    const clock = event.time === "" ? "" : `T${event.time}`;
    return date + clock + (clock !== "" && /^[+-]/.test(zone) ? zone : "");
  };
  if (event.date === "") return null;
  if (event.until !== "") {
    const [date = "", time = ""] = event.until.split("T");
    const offset = time !== "" && /^[+-]/.test(event.zone) ? event.zone : "";
    return { from: written(event.date), to: `${date}${time === "" ? "" : `T${time}`}${offset}` };
  }
  const question = questionOf(event);
  if (question === null) return written(event.date);
  const times =
    event.orDate === ""
      ? event.offsets.map((offset) => written(event.date, offset))
      : [written(event.date), written(event.orDate)];
  return { question: question.id, anyOf: times };
}

/** What the reader of pastes is told of this one. */
export function pasteOptions({ reading }: Draft, phrases: NonNullable<PasteOptions["phrases"]>): PasteOptions {
  const roles = Object.entries(reading.roles).filter(([, role]) => role !== "");
  return {
    copiedOn: reading.copiedOn === "" ? null : reading.copiedOn,
    dayMonth: reading.dayMonth === "" ? null : (reading.dayMonth as NonNullable<PasteOptions["dayMonth"]>),
    roles: Object.fromEntries(roles) as NonNullable<PasteOptions["roles"]>,
    phrases,
  };
}

/** Whether a pasted event belongs to the timeline without being asked for. */
function isSuggested(paste: Paste, event: PastedEvent): boolean {
  return event.kind !== null || (!paste.conversation && event.nothingCame === null);
}

/** What tells a pasted event from every other, in this paste and the ones before it. */
export function sourceOf(text: string, event: PastedEvent): string {
  const time = event.timeTo > 0 ? text.slice(event.timeFrom, event.timeTo) : (event.at ?? "");
  return [time, event.author ?? "", event.text.slice(0, 80)].join("|");
}

/** So many events the engine takes; the rest of a long chat waits among the other messages. */
export const EVENTS_AT_MOST = 300;

/** The draft with what its paste tells. What a person has changed or removed stays as it is. */
export function merge(draft: Draft, paste: Paste): Draft {
  const told = new Map<string, PastedEvent>();
  for (const event of paste.events) told.set(sourceOf(draft.paste, event), event);
  const isGone = (event: DraftEvent) => {
    const now = told.get(event.source);
    return now !== undefined && !event.touched && !isSuggested(paste, now);
  };
  const events = draft.events
    .filter((event) => !isGone(event))
    .map((event) => {
      const now = told.get(event.source);
      if (now === undefined) return event;
      if (!event.touched) return { ...event, ...eventFrom(draft.paste, now) };
      return { ...event, line: now.line, ...(event.timed ? {} : timeFrom(now)), ...(event.zoned ? {} : zoneFrom(now)) };
    });
  for (const [source, event] of told) {
    const known = events.some((one) => one.source === source) || draft.ignored.includes(source);
    if (!known && isSuggested(paste, event) && events.length < EVENTS_AT_MOST) {
      // An id that was taken before would be named by what named its first owner.
      events.push({ ...emptyEvent([...draft.events, ...events]), ...eventFrom(draft.paste, event) });
    }
  }
  return {
    ...draft,
    events: inOrder(linked(events, draft.paste, paste)),
    order: { ...factsOf(paste), ...draft.order },
    cover: coverOf(draft.cover, paste),
  };
}

/** What the record covers, unless a person has said it: "no answer" says that nothing had come by then. */
function coverOf(cover: Cover, paste: Paste): Cover {
  if (cover.how !== "unknown" && cover.because === "") return cover;
  const said = paste.events.filter((event) => event.nothingCame !== null && event.at !== null && event.orAt === null);
  const last = said.toSorted((one, other) => ((one.at ?? "") < (other.at ?? "") ? -1 : 1)).at(-1);
  if (!last) return { ...cover, how: "unknown", channels: [], through: "", because: "" };
  const channels = last.channel === null ? [...CHANNELS] : [last.channel];
  return { ...cover, how: "some", channels, through: last.at ?? "", because: last.text.slice(0, 80) };
}

/** In the order of their written times; what has none stands last. */
function inOrder(events: DraftEvent[]): DraftEvent[] {
  const when = (event: DraftEvent) => (event.date === "" ? "9999" : `${event.date}T${event.time}`);
  return events.toSorted((one, other) => (when(one) < when(other) ? -1 : Number(when(one) > when(other))));
}

/** Facts of the order as the form holds them: amounts without their currency, which is the dollar. */
export function factsOf(paste: Paste): Record<string, string> {
  const facts = paste.facts.map(({ fact, value }): [string, string] => [
    fact,
    value.endsWith(" USD") ? value.slice(0, -4) : value,
  ]);
  return Object.fromEntries(facts.filter(([, value]) => !value.includes(" ")));
}

/** When a draft's event was by the clock, as the paste tells it. */
function timeFrom(event: PastedEvent): Partial<DraftEvent> {
  const [date = "", clock = ""] = (event.at ?? "").split("T");
  const until = event.until?.replace(/(T[\d:]{8}).*/, "$1") ?? "";
  return { date, time: clock.slice(0, 8), until, orDate: event.orAt?.split("T")[0] ?? "", flags: event.flags };
}

/** The zone of that clock, or the offsets it may have. */
function zoneFrom(event: PastedEvent): Partial<DraftEvent> {
  const clock = event.at?.split("T")[1] ?? "";
  return { zone: event.zone ?? clock.slice(8), zoneName: event.zoneName ?? "", offsets: event.offsets };
}

/** A draft's event as the paste tells it. */
export function eventFrom(text: string, event: PastedEvent): Partial<DraftEvent> {
  return {
    ...timeFrom(event),
    ...zoneFrom(event),
    kind: event.kind ?? "",
    service: event.service ?? "",
    re: "",
    line: event.line,
    source: sourceOf(text, event),
    author: event.author ?? "",
    words: event.text,
    because: event.because ?? "",
    attributes: event.automatic ? { automatic: "true" } : {},
  };
}

/** Answers and reminders name what they belong to; a receipt belongs to the one request there is. */
function linked(events: DraftEvent[], text: string, paste: Paste): DraftEvent[] {
  const byLine = new Map(paste.events.map((event) => [event.line, sourceOf(text, event)]));
  const belongs = new Map(
    paste.events.flatMap((event) =>
      event.belongsTo === null ? [] : [[sourceOf(text, event), byLine.get(event.belongsTo)]],
    ),
  );
  const named = events.map((event) => {
    const request = event.touched || event.source === "" ? undefined : belongs.get(event.source);
    const found =
      request === undefined
        ? undefined
        : events.find((other) => other.source === request && other.kind === "service-requested");
    return found && found.id !== event.id ? { ...event, re: found.id } : event;
  });
  const ids = new Set(named.map((event) => event.id));
  return linkReceipts(named.map((event) => (ids.has(event.re) ? event : { ...event, re: "" })));
}

/** A receipt belongs to the one request there is; of several, the person chooses. */
function linkReceipts(events: DraftEvent[]): DraftEvent[] {
  const requests = events.filter((event) => event.kind === "service-requested" && event.re === "");
  const [only] = requests;
  if (requests.length !== 1 || only === undefined) return events;
  return events.map((event) =>
    event.kind === "request-received" && event.re === "" ? { ...event, re: only.id } : event,
  );
}

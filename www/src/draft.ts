// What a person has entered, and the case it makes.

import type { Case, PastedLine } from "../engine/engine.js";

type Order = NonNullable<Case["order"]>;
type CaseEvent = NonNullable<Case["events"]>[number];
export type EventKind = CaseEvent["kind"];

/** An event as it is edited: everything is text, and "" is unknown. */
export interface DraftEvent {
  id: string;
  kind: EventKind | "";
  date: string;
  time: string;
  /** An offset such as +08:00, an IANA name, or "" for unknown. */
  zone: string;
  service: string;
  re: string;
  to: string;
  points: string;
  /** Yes-or-no and word attributes by name: "true", "false", a word, or "". */
  attributes: Record<string, string>;
  /** Where it came from. */
  line: number | null;
  /** The paste reads as this date or another; until one is chosen it is both. */
  orDate: string;
}

/** Everything a person has entered. */
export interface Draft {
  order: Record<string, string>;
  paste: string;
  events: DraftEvent[];
  whole: boolean;
  /** Local date-time of "checked for", with its zone; "" is now. */
  asOf: string;
  asOfZone: string;
  pinned: { question: string; answer: string }[];
}

export const SHANGHAI = "Asia/Shanghai";
export const PACIFIC = "America/Los_Angeles";

export function emptyDraft(): Draft {
  return { order: {}, paste: "", events: [], whole: false, asOf: "", asOfZone: SHANGHAI, pinned: [] };
}

export function emptyEvent(events: readonly DraftEvent[]): DraftEvent {
  const numbers = events.map((event) => Number(event.id.slice(1)) || 0);
  return {
    id: `e${Math.max(0, ...numbers) + 1}`,
    kind: "",
    date: "",
    time: "",
    zone: SHANGHAI,
    service: "",
    re: "",
    to: "",
    points: "",
    attributes: {},
    line: null,
    orDate: "",
  };
}

/** The attributes that matter for a kind of event, with the words each may have. */
export function attributesOf(kind: EventKind | ""): Record<string, readonly string[]> {
  const yesNo = ["true", "false"] as const;
  const channels = ["platform", "request-form", "email", "other"] as const;
  switch (kind) {
    case "service-requested":
      return { channel: channels };
    case "seller-replied":
      return { effective: yesNo, automatic: yesNo, agreed: yesNo };
    case "appointment-confirmed":
      return { channel: channels };
    case "appointment-rescheduled":
      return { agreedInWriting: yesNo };
    case "solution-provided":
      return { reasonable: yesNo };
    case "points-deducted":
      return {
        counter: [
          "intellectual-property-and-restricted",
          "transaction",
          "goods-information",
          "severe-intellectual-property",
        ],
      };
    case "complaint-received":
    case "complaint-notice-sent":
      return { matter: ["intellectual-property", "other"] };
    default:
      return {};
  }
}

const ASKS_SERVICE: readonly string[] = ["service-requested", "request-received", "fee-charged"];
const MAY_ANSWER: readonly string[] = [
  "request-received", "seller-replied", "appointment-confirmed", "appointment-rescheduled", "engineer-arrived",
  "solution-provided", "parts-sent", "service-completed", "seller-refused", "request-withdrawn",
  "complaint-received", "complaint-answered", "refund-answered", "cancel-answered", "dispute-escalated",
];

export function asksService(kind: string): boolean {
  return ASKS_SERVICE.includes(kind);
}

export function mayAnswer(kind: string): boolean {
  return MAY_ANSWER.includes(kind);
}

/** The case that a draft makes. Events without a kind are left out, and so is the record then. */
export function caseOf(draft: Draft): Case {
  const known = draft.events.filter((event) => event.kind !== "");
  const wholly = draft.whole && known.length === draft.events.length;
  return {
    order: orderOf(draft.order),
    events: known.map((event) => eventOf(event)),
    ...(wholly ? { record: [{}] } : {}),
  };
}

function orderOf(fields: Record<string, string>): Order {
  const facts = Object.entries(fields).filter(([, value]) => value !== "");
  return Object.fromEntries(facts.map(([name, value]) => [name, factOf(name, value)])) as Order;
}

function factOf(name: string, value: string): unknown {
  if (value === "true" || value === "false") return value === "true";
  if (name === "orderAmount" || name === "disputedAmount") return { amount: value, currency: "USD" };
  if (name === "statedPeriod" || name === "extendedBy") return { amount: Number(value), unit: "days" };
  return value;
}

function eventOf(event: DraftEvent): CaseEvent {
  const given = Object.entries(event.attributes).filter(([name, value]) => value !== "" && name in attributesOf(event.kind));
  return {
    id: event.id,
    kind: event.kind as EventKind,
    at: timeOf(event),
    ...(event.zone.includes("/") ? { zone: event.zone } : {}),
    ...(event.service !== "" && asksService(event.kind) ? { service: event.service } : {}),
    ...(event.re !== "" ? { re: event.re } : {}),
    ...(event.to !== "" ? { to: event.to } : {}),
    ...(event.points !== "" ? { points: Number(event.points) } : {}),
    ...(event.line === null ? { origin: "typed" } : { origin: "pasted", line: event.line }),
    ...Object.fromEntries(given.map(([name, value]) => [name, factOf(name, value)])),
  } as CaseEvent;
}

/** The time of an event; where the paste leaves the date open, everything between both. */
function timeOf(event: DraftEvent): CaseEvent["at"] {
  const written = (date: string) => {
    const clock = event.time === "" ? "" : `T${event.time}`;
    const offset = clock !== "" && /^[+-]/.test(event.zone) ? event.zone : "";
    return date === "" ? "" : date + clock + offset;
  };
  if (event.orDate !== "") {
    const [from, to] = [event.date, event.orDate].sort() as [string, string];
    return { from: written(from), to: written(to) };
  }
  return event.date === "" ? null : written(event.date);
}

/** The events that pasted lines add to those there are, and the lines that need the person. */
export function addLines(draft: Draft, lines: readonly PastedLine[]): { events: DraftEvent[]; unread: PastedLine[] } {
  const events = [...draft.events];
  const unread = lines.filter((line) => line.trouble !== null);
  for (const line of lines) {
    if (line.at === null) continue;
    const event = { ...emptyEvent(events), ...eventFrom(line) };
    const same = events.some(
      (known) =>
        known.kind === event.kind && known.date === event.date && known.time === event.time &&
        known.zone === event.zone && known.service === event.service && known.line !== null,
    );
    if (!same) events.push(event);
  }
  return { events: linkReceipts(events), unread };
}

function eventFrom(line: PastedLine): Partial<DraftEvent> {
  const [date = "", clock = ""] = (line.at ?? "").split("T");
  return {
    kind: line.kind ?? "",
    date,
    time: clock.slice(0, 8),
    zone: clock.length > 8 ? clock.slice(8) : SHANGHAI,
    service: line.service ?? "",
    line: line.line,
    orDate: line.orAt?.split("T")[0] ?? "",
    attributes: line.automatic ? { automatic: "true" } : {},
  };
}

/** A receipt belongs to the one request there is; of several, the person chooses. */
function linkReceipts(events: DraftEvent[]): DraftEvent[] {
  const requests = events.filter((event) => event.kind === "service-requested");
  const [only] = requests;
  if (requests.length !== 1 || only === undefined) return events;
  return events.map((event) =>
    event.kind === "request-received" && event.re === "" ? { ...event, re: only.id } : event,
  );
}

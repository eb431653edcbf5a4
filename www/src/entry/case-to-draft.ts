// A case that a host gives, as a draft that its reader can change. What a draft cannot hold stays open in it.

import type { Case } from "../../engine/engine.js";
import { type Draft, emptyDraft, emptyEvent } from "./draft.js";
import { validDraft } from "./validate.js";

const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

/** `declared` are the kinds of event that rulebooks of one's own declare. */
export function draftOf(given: Case, role: Draft["role"], declared: readonly string[] = []): Draft {
  const order = Object.fromEntries(Object.entries(given.order ?? {}).map(([name, value]) => [name, factText(value)]));
  const known = given.events ?? [];
  const events = known.map((event) => {
    const own = event as unknown as Record<string, unknown>;
    const attributes = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, factText(value)]));
    return {
      ...emptyEvent([]),
      ...attributes,
      ...timeOf(own),
      attributes,
      id: event.id ?? "",
      touched: true,
      timed: true,
      zoned: true,
    };
  });
  const isWhole = given.record?.some((part) => Object.keys(part).length === 0);
  const ofKinds = given.record?.find((part) => part.kinds && Object.keys(part).length === 1);
  const cover = {
    how: isWhole ? "everywhere" : ofKinds ? "kinds" : "unknown",
    channels: [],
    kinds: ofKinds?.kinds ?? [],
    through: "",
    because: "",
  };
  return validDraft({ ...emptyDraft(), role, order, events, cover, zone: given.zone ?? "" }, declared);
}

/** A fact as it is edited; "" for what has no such form. */
function factText(value: unknown): string {
  if (["string", "boolean", "number"].includes(typeof value)) return String(value);
  const measure = (value ?? {}) as { amount?: unknown; currency?: unknown; unit?: unknown };
  const usual = measure.currency === "USD" || measure.unit === "days";
  if (usual) return factText(measure.amount);
  return typeof measure.currency === "string" ? `${factText(measure.amount)} ${measure.currency}` : "";
}

function timeOf(event: Record<string, unknown>): { date: string; time: string; zone: string; until: string } {
  const { from, to } = (typeof event.at === "object" && event.at !== null ? event.at : {}) as Record<string, unknown>;
  const written = (value: unknown) => WRITTEN.exec(typeof value === "string" ? value : "") ?? [];
  const [, date = "", time = "", offset = ""] = written(from ?? event.at);
  const [, lastDate = "", lastTime = ""] = written(to);
  const zone = typeof event.zone === "string" ? event.zone : "";
  const until = lastTime === "" ? lastDate : `${lastDate}T${lastTime}`;
  return { date, time, zone: offset === "Z" ? "+00:00" : offset || zone, until };
}

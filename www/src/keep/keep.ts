// Keeps what a person has entered across reloads, in this browser only.

import { type Draft, type DraftEvent, emptyDraft, emptyEvent } from "../entry/draft.js";

const DRAFT = "aftersales-draft-2";
const LANGUAGE = "aftersales-language";

/** What was entered before, or an empty draft. What does not have the form of a draft is not taken. */
export function recall(): Draft {
  try {
    return draftOf(JSON.parse(localStorage.getItem(DRAFT) ?? "null"));
  } catch {
    return emptyDraft();
  }
}

/** Whether it could be kept. */
export function keep(draft: Draft): boolean {
  return store(DRAFT, JSON.stringify(draft));
}

/** The language chosen before. */
export function recallLanguage(): string {
  try {
    return localStorage.getItem(LANGUAGE) ?? "";
  } catch {
    return "";
  }
}

export function keepLanguage(language: string): void {
  store(LANGUAGE, language);
}

function store(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

function draftOf(kept: unknown): Draft {
  const draft = like(emptyDraft(), kept);
  const events = draft.events.map((event) => like<DraftEvent>(emptyEvent([]), event));
  return { ...draft, events, reading: like(emptyDraft().reading, draft.reading), cover: like(emptyDraft().cover, draft.cover) };
}

/** The fields of a value that are of the same sort as the model's, and the model's where they are not. */
function like<T extends object>(model: T, value: unknown): T {
  if (typeof value !== "object" || value === null) return model;
  const given = value as Record<string, unknown>;
  const sort = (one: unknown) => (one === null ? "null" : Array.isArray(one) ? "array" : typeof one);
  const fields = Object.entries(model).map(([name, own]) => {
    const fits = sort(given[name]) === sort(own) || (name === "line" && typeof given[name] === "number");
    return [name, fits ? given[name] : own];
  });
  return Object.fromEntries(fields) as T;
}

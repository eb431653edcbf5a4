// Keeps what a person has entered across reloads, in this browser only.

import { type Draft, emptyDraft } from "./draft.js";

const KEY = "aftersales-draft-1";

/** What was entered before, or an empty draft. */
export function recall(): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    return typeof kept === "object" && kept !== null ? { ...emptyDraft(), ...kept } : emptyDraft();
  } catch {
    return emptyDraft();
  }
}

/** Whether it could be kept. */
export function keep(draft: Draft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

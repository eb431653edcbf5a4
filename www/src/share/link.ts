// A case in a link: facts and events, compressed, in the fragment, which is never sent to a server.

import type { Draft, DraftEvent } from "../entry/draft.js";
import { emptyDraft } from "../entry/draft.js";
import { validDraft } from "../entry/validate.js";
import { LinkProblem, pack, unpack } from "./packed.js";

const PREFIX = "#case=1.";
const NEWER = /^#case=([2-9]|\d{2,})\./;
/** What a link is written in; what an app has put behind it (a full stop, `&utm_source=…`) is none of it. */
const PACKED = /^[A-Za-z0-9_-]*/;
/** Some apps cut longer links. */
export const LONG = 2000;

/** What a link holds. */
export interface Shared {
  draft: Draft;
  /** The instant for which it was worked out when the link was made. */
  at: string;
}

/** The fragment for a case. Messages and names stay out unless asked for. */
export async function fragmentOf(draft: Draft, at: string, messages: boolean): Promise<string> {
  const bare = {
    ...emptyDraft(),
    ...draft,
    paste: "",
    ignored: [],
    aside: null,
    reading: emptyDraft().reading,
    events: draft.events.map((event) => bareEvent(event, messages)),
  };
  return PREFIX + (await pack(JSON.stringify({ at, draft: bare })));
}

function bareEvent(event: DraftEvent, messages: boolean): Partial<DraftEvent> {
  // What was read from a paste stands as it was read: there is nothing to read it from again.
  const kept = { ...event, source: "", touched: true, timed: true, zoned: true };
  const told = messages ? kept : { ...kept, author: "", words: "", because: "", line: null };
  const said = Object.entries(told).filter(
    ([, value]) => value !== "" && value !== false && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said);
}

/** The case of a fragment; `null` where it holds none. */
export async function sharedIn(fragment: string): Promise<Shared | null> {
  if (!fragment.startsWith("#case=")) return null;
  if (!fragment.startsWith(PREFIX)) throw new LinkProblem(NEWER.test(fragment) ? "link-newer" : "link-damaged");
  const text = await unpack(PACKED.exec(fragment.slice(PREFIX.length))?.[0] ?? "");
  try {
    const { at, draft } = JSON.parse(text) as { at: unknown; draft: unknown };
    return { at: typeof at === "string" && !Number.isNaN(Date.parse(at)) ? at : "", draft: validDraft(draft) };
  } catch {
    throw new LinkProblem("link-damaged");
  }
}

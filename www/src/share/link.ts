// A case in a link: facts and events, compressed, in the fragment, which is never sent to a server.

import type { Draft, DraftEvent } from "../entry/draft.js";
import { emptyDraft } from "../entry/draft.js";
import { validDraft } from "../entry/validate.js";

const PREFIX = "#case=1.";
const NEWER = /^#case=([2-9]|\d{2,})\./;
/** What a link is written in; what an app has put behind it (a full stop, `&utm_source=…`) is none of it. */
const PACKED = /^[A-Za-z0-9_-]*/;
/** Unpacking stops here: a short link may hold a very large text. */
const UNPACKED_AT_MOST = 256 * 1024;
/** Some apps cut longer links. */
export const LONG = 2000;

/** A link cannot be opened; `reason` is the message to show. */
export class LinkProblem extends Error {
  override name = "LinkProblem";
  constructor(readonly reason: "link-damaged" | "link-too-large" | "link-newer") {
    super(reason);
  }
}

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
  const packed = new Blob([JSON.stringify({ at, draft: bare })])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  return PREFIX + base64url(new Uint8Array(await new Response(packed).arrayBuffer()));
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

async function unpack(text: string): Promise<string> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    throw new LinkProblem("link-damaged");
  }
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > UNPACKED_AT_MOST) break;
      parts.push(read.value);
    }
  } catch {
    throw new LinkProblem("link-damaged");
  }
  if (size > UNPACKED_AT_MOST) {
    void reader.cancel();
    throw new LinkProblem("link-too-large");
  }
  return new Blob(parts as BlobPart[]).text();
}

function base64url(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

// Rulebooks of one's own in a link: whoever follows it needs nothing else, and no server sees them.

import type { OwnRulebook } from "../element/settings.js";
import { LinkProblem, pack, unpack } from "./packed.js";

const HELD = /[#&]rules=1\.([A-Za-z0-9_-]+)/;

/** The part of a fragment that holds these rulebooks. */
export async function rulesFragment(own: readonly OwnRulebook[]): Promise<string> {
  return `rules=1.${await pack(JSON.stringify(own))}`;
}

/** That part as it stands in a fragment; "" where it holds none. */
export function rulesPart(fragment: string): string {
  return HELD.exec(fragment)?.[0].slice(1) ?? "";
}

/** The rulebooks of a fragment; none where it holds none. What is wrong in one the engine says. */
export async function rulesIn(fragment: string): Promise<OwnRulebook[]> {
  const held = HELD.exec(fragment)?.[1];
  if (held === undefined) return [];
  const text = await unpack(held);
  try {
    const read: unknown = JSON.parse(text);
    if (Array.isArray(read) && read.length > 0) return read as OwnRulebook[];
  } catch {
    // It is none.
  }
  throw new LinkProblem("link-damaged");
}

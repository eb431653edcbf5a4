// The words by which readers of rulebooks of one's own tell of what happened.

import type { Catalogue, PhrasesInfo } from "./generated/aftersales.js";

/** What is looked at of a rulebook; whatever else is wrong in it the engine says. */
interface Told {
  id?: unknown;
  events?: unknown;
}

/** The phrases that rulebooks bring, and the titles of their events: whoever writes one of these means that event. */
export function phrasesOf({ declared, rulebooks }: Catalogue, own: readonly Told[]): PhrasesInfo[] {
  const ids = own.map(({ id }) => id);
  const brought = rulebooks.filter(({ id }) => ids.includes(id)).flatMap(({ phrases }) => phrases);
  const events = new Set(
    own.flatMap(({ events }) => (Array.isArray(events) ? events.map((event: Told | null) => event?.id) : [])),
  );
  const titles = declared
    .filter(({ of, id }) => of === "kind" && events.has(id))
    .map(({ id, by, title: { en, zh, others } }) => ({
      event: id as PhrasesInfo["event"],
      by,
      anyOf: [...new Set([en, zh, ...others.map(({ text }) => text)])].filter(isPhrase),
    }));
  return [...brought, ...titles.filter(({ anyOf }) => anyOf.length > 0)];
}

/** A single word may stand in any message. */
function isPhrase(title: string): boolean {
  return (
    /\S\s+\S/.test(title) || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u.test(title)
  );
}

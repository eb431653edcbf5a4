// How strong the texts are that rules are known from, and when they were last seen.

import type { Catalogue, ClauseInfo } from "../engine/engine.js";
import type { Speaker } from "./language.js";

/** A source in words: how strong it is, and which. */
export function sourceNamed({ sources }: Catalogue, speaker: Speaker, id: string): string {
  const source = sources.find((known) => known.id === id);
  if (!source) return "";
  const title = speaker.words(source.title);
  return speaker.isForHost ? title : `${speaker.say(`grade-${source.grade}`)}: ${title}`;
}

/** When the platform's own text was last seen; nothing of a law, whose source says which it is. */
export function seenNamed(
  { sources }: Catalogue,
  speaker: Speaker,
  clauses: readonly ClauseInfo[],
  lastSeen: string | null,
): string {
  // Whoever has written rules knows them.
  if (speaker.isForHost) return "";
  const grades = new Map(sources.map(({ id, grade }) => [id, grade]));
  if (grades.get(clauses[0]?.source ?? "") === "statute") return "";
  if (lastSeen) return speaker.say("last-seen", { date: speaker.day(lastSeen) });
  return speaker.say(clauses.some(({ source }) => grades.get(source) === "official") ? "seen-archived" : "never-seen");
}

// Rulebooks that join in for some orders: each is a file of its own, loaded when it is needed.

import type { Engine } from "../engine/engine.js";
import { JOINING } from "../engine/generated/joining.js";
import { yieldToMain } from "./yield.js";

/** The names of all of them. */
export const joiningRulebooks: readonly string[] = Object.keys(JOINING);

/** Those of these rulebooks that join in and that the engine has not. */
export function missingOf(engine: Engine, ids: readonly string[]): string[] {
  return ids.filter((id) => joiningRulebooks.includes(id) && !engine.added.has(id));
}

/** The text of one of them, as JSON; `null` where it is none of them. */
export async function textOf(id: string): Promise<string | null> {
  return (await JOINING[id]?.())?.default ?? null;
}

/** Loads those of these rulebooks that the engine has not; whether there were any. */
export async function join(engine: Engine, ids: readonly string[]): Promise<boolean> {
  const files = missingOf(engine, ids).map(async (id) => [id, await textOf(id)] as const);
  const texts = (await Promise.all(files)).flatMap(([id, text]): [string, string][] => (text ? [[id, text]] : []));
  for (const text of texts.sort(([one], [other]) => (one < other ? -1 : 1))) {
    engine.add(new Map([text]));
    await yieldToMain();
  }
  return texts.length > 0;
}

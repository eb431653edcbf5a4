// The engine for any host: it is given the compiled module, and survives its traps.

import type { Assessment, AssessOptions, Catalogue } from "./generated/aftersales.js";
import {
  __wbg_reset_state,
  addRulebook,
  assess,
  catalogue,
  initSync,
  loadCalendars,
  loadRulebooks,
  rulebooksToLoad,
} from "./generated/aftersales.js";
import type { Case } from "./generated/case.js";
import { guard } from "./guard.js";

export type * from "./generated/aftersales.js";
export type { Case } from "./generated/case.js";
export { EngineFailure, OptionProblem } from "./guard.js";

/** What the engine answers. Every call is safe: a trap costs a second try, never the page. */
export interface Engine {
  assess(input: Case, options: AssessOptions): Assessment;
  /** Of the rulebooks that it knows, and of those of one's own that are given. */
  catalogue(own?: { rulebooks?: readonly object[] }): Catalogue;
  /** The rulebooks that join in for a case and are not loaded, by id. */
  toLoad(input: Case): string[];
  /** The rulebooks that have joined in, as JSON, by id. */
  added: ReadonlyMap<string, string>;
  /** Takes rulebooks that join in, as JSON, by id. */
  add(rulebooks: ReadonlyMap<string, string>): void;
  /** Takes more calendars, as JSON: rulebooks of one's own may count by them. */
  addCalendars(calendars: string): void;
}

/** Texts by their names. */
function inOrder(texts: ReadonlyMap<string, string>): [string, string][] {
  return [...texts].sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * Makes an engine of its compiled module and of the rulebooks that it is to know, as JSON; with more calendars, for
 * rulebooks of one's own, and with rulebooks that join in for some cases.
 */
export function createEngine(
  module: WebAssembly.Module,
  rulebooks: string,
  calendars?: string,
  joining: readonly string[] = [],
): Engine {
  return begin(module, rulebooks, calendars, [...joining]).engine;
}

/** The same where others are to have their turn in between: the rulebooks are read one by one. */
export async function createEngineInSteps(
  module: WebAssembly.Module,
  rulebooks: string,
  pause: () => Promise<void>,
): Promise<Engine> {
  const { rulebooks: each, ...shared } = JSON.parse(rulebooks) as { rulebooks: object[] };
  await pause();
  const { engine, join } = begin(module, JSON.stringify({ ...shared, rulebooks: [] }), undefined, []);
  for (const rulebook of each) {
    await pause();
    join(JSON.stringify(rulebook));
  }
  return engine;
}

/** An engine, and how one more rulebook becomes one of its first. */
function begin(
  module: WebAssembly.Module,
  rulebooks: string,
  calendars: string | undefined,
  joining: string[],
): { engine: Engine; join: (rulebook: string) => void } {
  const added = new Map<string, string>();
  let known = calendars;
  const load = () => {
    loadRulebooks(rulebooks);
    if (known !== undefined) loadCalendars(known);
    for (const text of joining) addRulebook(text);
    // In one order, whichever was needed first.
    for (const [, text] of inOrder(added)) addRulebook(text);
  };
  initSync({ module });
  load();
  const reset = () => {
    __wbg_reset_state();
    load();
  };
  const addOne = guard(addRulebook, reset);
  const engine: Engine = {
    assess: guard(assess, reset),
    catalogue: guard(catalogue, reset),
    added,
    toLoad: guard(rulebooksToLoad, reset),
    addCalendars: guard((text) => {
      if (known !== undefined) return;
      loadCalendars(text);
      known = text;
    }, reset),
    add: guard((more) => {
      const last = [...added.keys()].reduce((one, other) => (one < other ? other : one), "");
      const isAfter = [...more.keys()].every((id) => id > last);
      for (const [id, text] of more) added.set(id, text);
      if (!isAfter) return load();
      for (const [, text] of inOrder(more)) addRulebook(text);
    }, reset),
  };
  const join = (rulebook: string) => {
    addOne(rulebook);
    joining.push(rulebook);
  };
  return { engine, join };
}

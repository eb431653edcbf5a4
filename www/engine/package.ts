// What the package offers around the modules.

import type { About, Description } from "./description.js";
import { type Assessment, createEngine, type Engine, type RulebookInfo } from "./engine.js";
import calendars from "./generated/calendars.js";
import joining from "./generated/joining-at-once.js";
import builtIn from "./generated/rulebooks.js";
import { phrasesOf } from "./phrases.js";
import { createReader, type Paste, type PasteOptions, type Reader } from "./reader.js";

/** What is said of a paste. */
export interface TimelineOptions extends PasteOptions {
  /** Rulebooks of one's own: their phrases suggest their events. */
  rulebooks?: readonly object[];
}

/** The calls of the package. */
export interface Package {
  /** Assesses a case at an instant. */
  assess: Engine["assess"];
  /** Reads a pasted text: suggested events, each with its place in the text and what the text leaves open. */
  readTimeline(text: string, options?: TimelineOptions): Paste;
  /** Every rulebook with its editions and clauses. */
  rulebooks(): RulebookInfo[];
  /** The rulebooks with the sources and questions that they point to. */
  catalogue: Engine["catalogue"];
  /** An assessment in words, as the page shows it. */
  describe(assessment: Assessment, language?: string, about?: About): Promise<Description>;
}

/**
 * The package around compiled modules: for places that get theirs in their own way, such as edge functions.
 * The reader of pastes is asked for at the first paste; without one, `readTimeline` says that it is missing.
 */
export function createPackage(module: WebAssembly.Module, reading?: () => WebAssembly.Module): Package {
  const engine = createEngine(module, builtIn, calendars, joining);
  let reader: Reader | null = null;
  return {
    assess: engine.assess,
    readTimeline: (text, { rulebooks = [], ...options } = {}) => {
      if (!reading) throw new Error("readTimeline needs the second module: createPackage(module, () => reading)");
      reader ??= createReader(reading());
      const phrases = rulebooks.length === 0 ? [] : phrasesOf(engine.catalogue({ rulebooks }), rulebooks);
      return reader.readPaste(text, { ...options, phrases: [...phrases, ...(options.phrases ?? [])] });
    },
    rulebooks: () => engine.catalogue().rulebooks,
    catalogue: engine.catalogue,
    describe: async (assessment, language = "en", about = {}) => {
      // Loaded only where words are wanted.
      const words = await import("./words/describe.js");
      const { rulebooks = [] } = about;
      return words.describe(engine.catalogue({ rulebooks }), assessment, language, about);
    },
  };
}

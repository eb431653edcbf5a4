// What the package offers around one instance of the module.

import type { About, Description } from "./description.js";
import { createEngine, type Engine, type RulebookInfo } from "./engine.js";
import type { Assessment } from "./engine.js";

/** The calls of the package. */
export interface Package {
  /** Assesses a case at an instant. */
  assess: Engine["assess"];
  /** Reads a pasted text: suggested events, each with its place in the text and what the text leaves open. */
  readTimeline: Engine["readPaste"];
  /** Every rulebook with its editions and clauses. */
  rulebooks(): RulebookInfo[];
  /** The rulebooks with the sources and questions that they point to. */
  catalogue: Engine["catalogue"];
  /** An assessment in words, as the page shows it. */
  describe(assessment: Assessment, language?: string, about?: About): Promise<Description>;
}

/** The package around a compiled module: for places that get their module in their own way, such as edge functions. */
export function createPackage(module: WebAssembly.Module): Package {
  const engine = createEngine(module);
  return {
    assess: engine.assess,
    readTimeline: engine.readPaste,
    rulebooks: () => engine.catalogue().rulebooks,
    catalogue: engine.catalogue,
    describe: async (assessment, language = "en", about = {}) => {
      // Loaded only where words are wanted.
      const words = await import("./words/describe.js");
      return words.describe(engine.catalogue(), assessment, language, about);
    },
  };
}

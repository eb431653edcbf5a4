// Registers the element; where another copy of it was first, that one stays.

import type { Parts } from "./settings.js";
import { AftersalesChecker } from "./shell.js";

export const TAG = "aftersales-checker";

export function define(parts: Parts): void {
  const registry = globalThis.customElements;
  if (!registry || registry.get(TAG)) return;
  const { engine, reader, pictures } = parts.modules;
  // What reads pictures is large: it is let go of once they are read.
  const modules = { engine: once(engine), reader: once(reader), ...(pictures ? { pictures } : {}) };
  AftersalesChecker.parts = { ...parts, modules };
  registry.define(TAG, AftersalesChecker);
}

/** Loaded once for all; tried again where that failed. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load();
    loaded.catch(() => {
      loaded = null;
    });
    return loaded;
  };
}

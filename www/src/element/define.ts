// Registers the element; where another copy of it was first, that one stays.

import type { Parts } from "./settings.js";
import { AftersalesChecker } from "./shell.js";

export const TAG = "aftersales-checker";

export function define(parts: Parts): void {
  const registry = globalThis.customElements;
  if (!registry || registry.get(TAG)) return;
  let module: Promise<WebAssembly.Module> | null = null;
  // Loaded once for all; tried again where that failed.
  const load = () => {
    module ??= parts.module();
    module.catch(() => {
      module = null;
    });
    return module;
  };
  AftersalesChecker.parts = { ...parts, module: load };
  registry.define(TAG, AftersalesChecker);
}

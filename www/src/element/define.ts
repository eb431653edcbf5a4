// Registers the element; where another copy of it was first, that one stays.

import type { Parts } from "./settings.js";
import { AftersalesChecker } from "./shell.js";

export const TAG = "aftersales-checker";

export function define(parts: Parts): void {
  const registry = globalThis.customElements;
  if (!registry || registry.get(TAG)) return;
  AftersalesChecker.parts = parts;
  registry.define(TAG, AftersalesChecker);
}

// The modules from within the page, which then needs no connection at all.

import type { Modules } from "../element/settings.js";

/** A module as text: each character stands for a byte. */
interface Inlined {
  default: string;
  FIRST: number;
}

/** The modules that the checker itself needs. */
export const MODULES: Modules = {
  engine: () => loadInlined(() => import("../../engine/generated/inlined-engine.js")),
  reader: () => loadInlined(() => import("../../engine/generated/inlined-reader.js")),
};

/** Compiles a module. */
export async function loadInlined(load: () => Promise<Inlined>): Promise<WebAssembly.Module> {
  const { default: inlined, FIRST } = await load();
  const bytes = new Uint8Array(inlined.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = inlined.charCodeAt(index) - FIRST;
  return WebAssembly.compile(bytes);
}

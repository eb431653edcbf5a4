// The modules from within the page, which then needs no connection at all.

import type { Modules } from "../element/settings.js";
import { bytesOf, picturePartsOf } from "../inlined-text.js";

/** A module as text: each character stands for a byte. */
interface Inlined {
  default: string;
  FIRST: number;
}

/** The modules that the checker itself needs. */
export const MODULES: Modules = {
  engine: () => loadInlined(() => import("../../engine/generated/inlined-engine.js")),
  reader: () => loadInlined(() => import("../../engine/generated/inlined-reader.js")),
  pictures: async () => picturePartsOf(await import("../../engine/generated/inlined-pictures.js")),
};

/** Compiles a module. */
export async function loadInlined(load: () => Promise<Inlined>): Promise<WebAssembly.Module> {
  const { default: inlined, FIRST } = await load();
  return WebAssembly.compile(bytesOf(inlined, FIRST));
}

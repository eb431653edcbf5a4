// The reader of pastes: a module of its own, for whoever has a paste to read.

import { __wbg_reset_state as reset, initSync, readPaste } from "./generated/read/aftersales.js";
import type { Paste, PasteOptions } from "./generated/read/aftersales.js";
import { guard } from "./guard.js";

export type { Paste, PasteOptions } from "./generated/read/aftersales.js";

/** Reads a pasted text; a trap costs a second try, as with the engine. */
export interface Reader {
  readPaste(text: string, options?: PasteOptions): Paste;
}

/** Makes a reader of its compiled module. */
export function createReader(module: WebAssembly.Module): Reader {
  initSync({ module });
  return { readPaste: guard(readPaste, reset) };
}

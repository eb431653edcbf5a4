// The engine of this page: the module is part of the script, so that the page needs no connection.

import inlined, { FIRST } from "../engine/generated/inlined.js";

/** Compiles the module: each character of the text stands for a byte. */
export function loadModule(): Promise<WebAssembly.Module> {
  const bytes = new Uint8Array(inlined.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = inlined.charCodeAt(index) - FIRST;
  return WebAssembly.compile(bytes);
}

// The engine of this page: the module is part of the script, so that the page needs no connection.

import inlined from "../engine/generated/inlined.js";

/** Unpacks and compiles the module. */
export async function loadModule(): Promise<WebAssembly.Module> {
  const deflated = Uint8Array.from(atob(inlined), (character) => character.charCodeAt(0));
  const bytes = new Blob([deflated]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return WebAssembly.compile(await new Response(bytes).arrayBuffer());
}

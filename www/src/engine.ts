// The engine of this page: the module is part of the script, so that the page needs no connection.

import { createEngine, type Engine } from "../engine/engine.js";
import inlined from "../engine/generated/inlined.js";

/** Unpacks and starts the module. */
export async function startEngine(): Promise<Engine> {
  const deflated = Uint8Array.from(atob(inlined), (character) => character.charCodeAt(0));
  const bytes = new Blob([deflated]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return createEngine(await WebAssembly.compile(await new Response(bytes).arrayBuffer()));
}

// The engine of this page: the module is one of the page's own scripts, so that the page needs no connection.

/** Compiles the module: each character of its text stands for a byte. It comes after the page, which can be used meanwhile. */
export async function loadModule(): Promise<WebAssembly.Module> {
  const { default: inlined, FIRST } = await import("../engine/generated/inlined.js");
  const bytes = new Uint8Array(inlined.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = inlined.charCodeAt(index) - FIRST;
  return WebAssembly.compile(bytes);
}

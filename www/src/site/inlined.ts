// The module from within the page, which then needs no connection at all.

/** Compiles it: each character of its text stands for a byte. */
export async function loadInlined(): Promise<WebAssembly.Module> {
  const { default: inlined, FIRST } = await import("../../engine/generated/inlined.js");
  const bytes = new Uint8Array(inlined.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = inlined.charCodeAt(index) - FIRST;
  return WebAssembly.compile(bytes);
}

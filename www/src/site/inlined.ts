// The modules from within the page, which then needs no connection at all.

/** A module as text: each character stands for a byte. */
interface Inlined {
  default: string;
  FIRST: number;
}

/** Compiles a module; the one for a single order where no other is asked for. */
export async function loadInlined(
  load: () => Promise<Inlined> = () => import("../../engine/generated/inlined.js"),
): Promise<WebAssembly.Module> {
  const { default: inlined, FIRST } = await load();
  const bytes = new Uint8Array(inlined.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = inlined.charCodeAt(index) - FIRST;
  return WebAssembly.compile(bytes);
}

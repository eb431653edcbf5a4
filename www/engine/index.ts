// The package in a browser or a bundler: the modules are fetched from beside this file.

import { moduleUrl, readerUrl } from "./module-url.js";
import { createPackage } from "./package.js";

export type * from "./description.js";
export * from "./engine.js";
export type { PasteOptions, Reader } from "./reader.js";
export { createPackage, type Package, type TimelineOptions } from "./package.js";

const compiled = async (url: URL) => WebAssembly.compile(await (await fetch(url)).arrayBuffer());
// `readTimeline` answers at once, and a browser loads nothing at once: both are fetched before.
const [module, reading] = await Promise.all([compiled(moduleUrl), compiled(readerUrl)]);

export const { assess, readTimeline, rulebooks, catalogue, describe } = createPackage(module, () => reading);

// The package in Node: the modules are read from their files, that of pastes when there is one to read.

import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { moduleUrl, readerUrl } from "./module-url.js";
import { createPackage } from "./package.js";

export type * from "./description.js";
export * from "./engine.js";
export type { PasteOptions, Reader } from "./reader.js";
export { createPackage, type Package, type TimelineOptions } from "./package.js";

const module = await WebAssembly.compile(await readFile(moduleUrl));

export const { assess, readTimeline, rulebooks, catalogue, describe } = createPackage(
  module,
  () => new WebAssembly.Module(readFileSync(readerUrl)),
);

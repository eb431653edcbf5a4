// The package in Node: the module is read from its file.

import { readFile } from "node:fs/promises";
import { moduleUrl } from "./module-url.js";
import { createPackage } from "./package.js";

export type * from "./description.js";
export * from "./engine.js";
export { createPackage, type Package } from "./package.js";

const bytes = await readFile(moduleUrl);

export const { assess, readTimeline, rulebooks, catalogue, describe } = createPackage(await WebAssembly.compile(bytes));

// The package in Node: the module is read from its file.

import { readFile } from "node:fs/promises";
import { createPackage } from "./package.js";

export type * from "./description.js";
export * from "./engine.js";
export { createPackage, type Package } from "./package.js";

const bytes = await readFile(new URL("./generated/aftersales_bg.wasm", import.meta.url));

export const { assess, readTimeline, rulebooks, catalogue, describe } = createPackage(await WebAssembly.compile(bytes));

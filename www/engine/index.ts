// The package in a browser or a bundler: the module is fetched from beside this file.

import { createPackage } from "./package.js";

export type * from "./description.js";
export * from "./engine.js";
export { createPackage, type Package } from "./package.js";

const response = await fetch(new URL("./generated/aftersales_bg.wasm", import.meta.url));

export const { assess, readTimeline, rulebooks, catalogue, describe } = createPackage(await WebAssembly.compile(await response.arrayBuffer()));

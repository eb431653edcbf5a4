// The package in a browser or a bundler: the module is fetched from beside this file.

import { createEngine } from "./engine.js";

export * from "./engine.js";

const response = await fetch(new URL("./generated/aftersales_bg.wasm", import.meta.url));
const engine = createEngine(await WebAssembly.compile(await response.arrayBuffer()));

export const { assess, catalogue, readPaste } = engine;

// The package in Node: the module is read from its file.

import { readFile } from "node:fs/promises";
import { createEngine } from "./engine.js";

export * from "./engine.js";

const bytes = await readFile(new URL("./generated/aftersales_bg.wasm", import.meta.url));
const engine = createEngine(await WebAssembly.compile(bytes));

export const { assess, catalogue, readPaste } = engine;

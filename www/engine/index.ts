// The package in a browser or a bundler: the module is fetched from beside this file.

import { moduleUrl } from "./module-url.js";
import { createPackage } from "./package.js";

export type * from "./description.js";
export * from "./engine.js";
export { createPackage, type Package } from "./package.js";

const response = await fetch(moduleUrl);

export const { assess, readTimeline, rulebooks, catalogue, describe } = createPackage(
  await WebAssembly.compile(await response.arrayBuffer()),
);

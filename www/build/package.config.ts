// The parts of the npm package that need bundling: the element, and the words for `describe`.

import { resolve } from "node:path";
import { defineConfig } from "vite";
import { common, here, programs, TARGET } from "./plugins.js";

/** One after the other: what runs on a server shares nothing with what needs a page. */
const stage = process.env.AFTERSALES_STAGE ?? "";
const ENTRIES: Record<string, string> = { "element/element": "src/element/packaged.ts", "words/describe": "src/describe.ts" };

export default defineConfig({
  ...common(),
  root: here,
  publicDir: false,
  plugins: [programs()],
  build: {
    target: TARGET,
    outDir: process.env.AFTERSALES_OUT ?? "",
    emptyOutDir: false,
    // The project that uses it makes it small.
    minify: false,
    lib: { entry: { [stage]: resolve(here, ENTRIES[stage] ?? "") }, formats: ["es"] },
    rolldownOptions: {
      output: { entryFileNames: "[name].js", chunkFileNames: `${stage.split("/")[0]}/[name]-[hash].js` },
    },
  },
});

// The element as other pages load it: `AFTERSALES_STAGE` is view, shell or frame, one after the other.

import { resolve } from "node:path";
import { defineConfig } from "vite";
import { common, given, here, programs, TARGET } from "./plugins.js";

const stage = process.env.AFTERSALES_STAGE ?? "";
const ENTRIES: Record<string, string> = {
  view: "src/check-view.ts",
  checker: "src/element/hosted.ts",
  frame: "src/element/frame-host.ts",
};

export default defineConfig({
  ...common({
    __VIEW__: given("AFTERSALES_VIEW"),
    __MODULE__: given("AFTERSALES_MODULE"),
    __READER__: given("AFTERSALES_READER"),
    __PICTURES__: given("AFTERSALES_PICTURES"),
  }),
  base: "./",
  root: here,
  publicDir: false,
  plugins: [programs()],
  build: {
    target: TARGET,
    outDir: process.env.AFTERSALES_OUT ?? "",
    emptyOutDir: false,
    modulePreload: false,
    manifest: stage === "view" ? "view.json" : false,
    rolldownOptions: {
      input: { [stage]: resolve(here, ENTRIES[stage] ?? "") },
      // Whatever its later parts share is in the view itself, under its digest.
      preserveEntrySignatures: stage === "view" ? "allow-extension" : "strict",
      output: {
        entryFileNames: stage === "view" ? "[name]-[hash].js" : "[name].js",
        chunkFileNames: "[name]-[hash].js",
        assetFileNames: "[name]-[hash][extname]",
      },
    },
  },
});

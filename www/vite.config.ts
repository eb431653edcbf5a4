import { resolve } from "node:path";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The module is part of the page's script and large by nature.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: [resolve(import.meta.dirname, "index.html"), resolve(import.meta.dirname, "rules.html")] },
  },
});

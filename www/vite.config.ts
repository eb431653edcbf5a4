import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  // The module is part of the page's script and large by nature.
  build: { chunkSizeWarningLimit: 1000, target: "es2022", modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { generateSW } from "workbox-build";

const here = import.meta.dirname;

/** What servers send for every page; the pages say it themselves too, for servers that cannot. */
function policy(): Plugin {
  const headers = readFileSync(resolve(here, "public/_headers"), "utf8");
  const sent = headers.match(/Content-Security-Policy: (.*)/)?.[1] ?? "";
  // A page cannot say who may frame it.
  const said = sent.replace(/ frame-ancestors [^;]*;/, "");
  return {
    name: "policy",
    transformIndexHtml: () => [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: said }, injectTo: "head-prepend" }],
  };
}

/** Keeps every built file for when there is no connection. */
function offline(): Plugin {
  let out = "";
  return {
    name: "offline",
    apply: "build",
    configResolved: (config) => { out = resolve(here, config.build.outDir); },
    closeBundle: async () => {
      await generateSW({
        globDirectory: out,
        globPatterns: ["**/*.{html,js,css,svg,png,webmanifest}"],
        swDest: resolve(out, "sw.js"),
        inlineWorkboxRuntime: true,
        maximumFileSizeToCacheInBytes: 5_000_000,
        // Names of built files change with what is in them.
        dontCacheBustURLsMatching: /^assets\//,
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        skipWaiting: false,
        sourcemap: false,
        mode: "production",
      });
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [policy(), offline()],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The module is part of the page's script and large by nature.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: [resolve(here, "index.html"), resolve(here, "rules.html")] },
  },
});

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { common, filesIn, here, programs, TARGET } from "./build/plugins.js";

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

/** Writes the service worker with the list of what was built. */
function offline(): Plugin {
  let out = "";
  return {
    name: "offline",
    apply: "build",
    configResolved: (config) => { out = resolve(here, config.build.outDir); },
    closeBundle: () => {
      const files = filesIn(out).filter((name) => KEPT.test(name));
      const content = createHash("sha256");
      for (const name of files) content.update(name).update(readFileSync(resolve(out, name)));
      const worker = readFileSync(resolve(here, "src/offline/sw.js"), "utf8");
      const list = `self.BUILT = ${JSON.stringify({ version: content.digest("hex").slice(0, 16), files: ["./", ...files] })};\n`;
      writeFileSync(resolve(out, "sw.js"), list + worker);
    },
  };
}

/** What is kept for when there is no connection. */
const KEPT = /\.(html|js|css|svg|png|webmanifest)$/;

export default defineConfig({
  ...common(),
  base: "./",
  plugins: [policy(), offline(), programs()],
  build: {
    target: TARGET,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The module is part of the page's script and large by nature.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: [resolve(here, "index.html"), resolve(here, "rules.html")] },
  },
});

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { headersFile, POLICY } from "./build/policy.js";
import { common, filesIn, given, here, programs, TARGET } from "./build/plugins.js";

/** What servers send for every page; the pages say it themselves too, for servers that cannot. */
function policy(): Plugin {
  return {
    name: "policy",
    transformIndexHtml: () => [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" }],
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile() });
    },
  };
}

/** Where the site will stand, where that is known: other sites then find how to hold it. */
const SITE = process.env.AFTERSALES_SITE ?? "";

/** Tells editors that ask by oEmbed how the checker is held. */
function oembed(): Plugin {
  const frame = `<iframe src="${SITE}frame.html" title="After-Sales Checker" width="720" height="900" style="border:0" loading="lazy" allow="clipboard-write; web-share"></iframe>`;
  const card = { version: "1.0", type: "rich", title: "After-Sales Checker", provider_name: "After-Sales Checker", provider_url: SITE, width: 720, height: 900, html: frame };
  return {
    name: "oembed",
    apply: () => SITE !== "",
    transformIndexHtml: (_, { filename }) => filename.endsWith("index.html")
      ? [{ tag: "link", attrs: { rel: "alternate", type: "application/json+oembed", href: `${SITE}oembed.json`, title: card.title } }] : [],
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "oembed.json", source: JSON.stringify(card, null, 2) });
    },
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
  ...common({ __ELEMENT__: given("AFTERSALES_ELEMENT") }),
  base: "./",
  plugins: [policy(), oembed(), offline(), programs()],
  build: {
    target: TARGET,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The module is part of the page's script and large by nature.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: ["index.html", "audit.html", "rules.html", "embed.html", "frame.html"].map((page) => resolve(here, page)) },
  },
});

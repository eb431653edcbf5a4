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
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" },
    ],
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile() });
    },
  };
}

/** What the head of every page of its own holds. */
const HEAD = `
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#0b6b5c" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./src/site/site.css" />`;
/** What a reader sees until the page runs, or where it cannot. */
const UNTIL = `
        <h1>After-Sales Checker</h1>
        <p>Loading the rules… If nothing happens, your browser is too old for this page: it needs Chrome 111, Firefox 115 or Safari 16.4, or newer.</p>
        <p lang="zh">正在加载规则……若长时间无反应，请使用 Chrome 111、Firefox 115 或 Safari 16.4 及以上版本。</p>
        <noscript><p>This page needs JavaScript. 本页面需要启用 JavaScript。</p></noscript>
      `;

/** Puts every page together of what is its own and what all of them share; the frame stands alone. */
function pages(): Plugin {
  const body = (own: string) =>
    own.replace(
      /<([a-z]+-[a-z]+)([^>]*)><\/\1>/,
      (_, tag: string, attributes: string) =>
        `<div id="head"></div>\n    <main>\n      <${tag}${attributes}>${UNTIL}</${tag}>\n    </main>\n    <footer id="foot"></footer>`,
    );
  return {
    name: "pages",
    transformIndexHtml: {
      order: "pre",
      handler: (html, { filename }) =>
        filename.endsWith("frame.html") ? html : body(html.replace("<head>", `<head>${HEAD}`)),
    },
  };
}

/** Where the site will stand, where that is known: other sites then find how to hold it. */
const SITE = process.env.AFTERSALES_SITE ?? "";

/** Tells editors that ask by oEmbed how the checker is held. */
function oembed(): Plugin {
  const frame = `<iframe src="${SITE}frame.html" title="After-Sales Checker" width="720" height="900" style="border:0" loading="lazy" allow="clipboard-write; web-share"></iframe>`;
  const card = {
    version: "1.0",
    type: "rich",
    title: "After-Sales Checker",
    provider_name: "After-Sales Checker",
    provider_url: SITE,
    width: 720,
    height: 900,
    html: frame,
  };
  return {
    name: "oembed",
    apply: () => SITE !== "",
    transformIndexHtml: (_, { filename }) =>
      filename.endsWith("index.html")
        ? [
            {
              tag: "link",
              attrs: {
                rel: "alternate",
                type: "application/json+oembed",
                href: `${SITE}oembed.json`,
                title: card.title,
              },
            },
          ]
        : [],
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "oembed.json", source: JSON.stringify(card, null, 2) });
    },
  };
}

/** The view of a page is fetched with its first script, and not only once that runs. */
function viewAhead(): Plugin {
  return {
    name: "view-ahead",
    transformIndexHtml: {
      order: "post",
      handler: (_, { chunk, bundle = {} }) => {
        const own = new Set<string>();
        const add = (file: string, all: Set<string>) => {
          const part = bundle[file];
          if (part?.type !== "chunk" || all.has(file)) return all;
          all.add(file);
          for (const other of part.imports) add(other, all);
          return all;
        };
        if (chunk) add(chunk.fileName, own);
        const views = (chunk?.dynamicImports ?? []).filter((file) => {
          const part = bundle[file];
          return part?.type === "chunk" && part.facadeModuleId?.endsWith("-view.ts");
        });
        const files = views.reduce((all, file) => add(file, all), new Set(own));
        return [...files]
          .filter((file) => !own.has(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}` },
            injectTo: "head",
          }));
      },
    },
  };
}

/** Writes the service worker with the list of what was built. */
function offline(): Plugin {
  let out = "";
  return {
    name: "offline",
    apply: "build",
    configResolved: (config) => {
      out = resolve(here, config.build.outDir);
    },
    closeBundle: () => {
      const all = filesIn(out).filter((name) => KEPT.test(name));
      const [files, later] = [all.filter((name) => !LATER.test(name)), all.filter((name) => LATER.test(name))];
      const content = createHash("sha256");
      for (const name of files) content.update(name).update(readFileSync(resolve(out, name)));
      const worker = readFileSync(resolve(here, "src/offline/sw.js"), "utf8");
      const list = `self.BUILT = ${JSON.stringify({ version: content.digest("hex").slice(0, 16), files: ["./", ...files], later })};\n`;
      writeFileSync(resolve(out, "sw.js"), list + worker);
    },
  };
}

/** Of these what is large is kept once it was used: it reads pictures, which few people have. */
const LATER = /inlined-pictures/;

/** What is kept for when there is no connection. */
const KEPT = /\.(html|js|css|svg|png|webmanifest)$/;

export default defineConfig({
  ...common({ __ELEMENT__: given("AFTERSALES_ELEMENT") }),
  base: "./",
  plugins: [pages(), policy(), oembed(), viewAhead(), offline(), programs()],
  build: {
    target: TARGET,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The module is part of the page's script and large by nature.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: ["index.html", "audit.html", "rules.html", "embed.html", "make.html", "frame.html"].map((page) =>
        resolve(here, page),
      ),
    },
  },
});

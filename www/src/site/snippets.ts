// The lines that an editor pastes, for each way of embedding.

import type { ATTRIBUTES } from "../element/settings.js";

/** What an editor has chosen; "" is the default. */
export type Choice = Record<Exclude<(typeof ATTRIBUTES)[number], "as-of" | "pictures">, string>;

/** One way of embedding. */
export interface Snippet {
  id: "element" | "pinned" | "placeholder" | "frame" | "link" | "npm" | "react" | "vue";
  text: string;
}

/** Where the built site stands, with a slash at the end. */
export function snippets(choice: Choice, site: string, pinned: { file: string; integrity: string }): Snippet[] {
  const said = Object.entries(choice).filter(([, value]) => value !== "");
  const attributes = said.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  // What editors keep of an element are its data attributes.
  const data = said.map(([name, value]) => ` data-${name}="${escaped(value)}"`).join("");
  const query = said.length === 0 ? "" : `?${new URLSearchParams(said)}`;
  const script = `<script type="module" src="${site}embed/checker.js"></script>`;
  const frame = `${site}frame.html${query}`;
  // Its place is kept from the start: nothing below it moves when it comes.
  const height = choice.view === "compact" ? "22rem" : "44rem";
  const element = `<aftersales-checker${attributes} style="display: block; min-height: ${height}"></aftersales-checker>`;
  return [
    { id: "element", text: `${script}\n${element}` },
    {
      id: "pinned",
      text: `<script type="module" src="${site}embed/${pinned.file}"\n  integrity="${pinned.integrity}" crossorigin="anonymous"></script>\n${element}`,
    },
    { id: "placeholder", text: `${script}\n<div data-aftersales${data}><p>…</p></div>` },
    {
      id: "frame",
      text: `<iframe src="${escaped(frame)}" title="After-Sales Checker" loading="lazy" data-aftersales-frame\n  style="width: 100%; height: 900px; border: 0" allow="clipboard-write; web-share"\n  sandbox="allow-scripts allow-same-origin allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox"></iframe>\n<script type="module" src="${site}embed/frame.js"></script>`,
    },
    { id: "link", text: `${site}${query}` },
    { id: "npm", text: `npm install aftersales-checker\n\nimport "aftersales-checker/element";` },
    {
      id: "react",
      text: `import "aftersales-checker/element";\n\nexport const Check = () => <aftersales-checker${attributes} style={{ display: "block", minHeight: "${height}" }} />;`,
    },
    {
      id: "vue",
      text: `<script setup>\nimport "aftersales-checker/element";\n</script>\n\n<template>\n  ${element}\n</template>`,
    },
  ];
}

/** What a page that holds the element has to allow, where it has a policy; with a rulebook of its own beside it, that too. */
export function policyLines(site: string, hasOwn = false): string {
  const { origin } = new URL(site);
  return [
    `script-src ${origin} 'wasm-unsafe-eval'`,
    `connect-src ${hasOwn ? "'self' " : ""}${origin}`,
    "worker-src blob:",
    "trusted-types lit-html aftersales 'allow-duplicates'",
    `frame-src ${origin}`,
  ].join(";\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

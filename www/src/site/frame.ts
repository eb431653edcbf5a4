// The checker in a frame of another page: it says how high it is, and nothing else.

import { define, TAG } from "../element/define.js";
import { ATTRIBUTES } from "../element/settings.js";
import { MODULES } from "./inlined.js";

const view = import("../check-view.js");
const said = new URLSearchParams(location.search);
const checker = document.querySelector(TAG);
for (const name of ATTRIBUTES) {
  const value = said.get(name);
  if (value !== null) checker?.setAttribute(name, value);
}
document.documentElement.lang = said.get("lang") ?? navigator.language;
define({ view: () => view, modules: MODULES, page: new URL("./", location.href).href });

let nonce = "";
addEventListener("message", ({ source, data }: MessageEvent<{ aftersales?: unknown; nonce?: unknown } | null>) => {
  if (source !== parent || data?.aftersales !== "hello" || typeof data.nonce !== "string") return;
  nonce = data.nonce;
  tell();
});

function tell(): void {
  if (nonce !== "")
    parent.postMessage(
      { aftersales: nonce, height: Math.ceil(document.documentElement.getBoundingClientRect().height) },
      "*",
    );
}

new ResizeObserver(tell).observe(document.documentElement);
if (parent !== window) parent.postMessage({ aftersales: "ready" }, "*");

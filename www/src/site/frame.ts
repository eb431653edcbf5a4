// The checker in a frame of another page: it says how high it is, and nothing else.

import { define, TAG } from "../element/define.js";
import { ATTRIBUTES } from "../element/settings.js";
import type { AftersalesChecker } from "../element/shell.js";
import { rulesIn } from "../share/rules-link.js";
import { MODULES } from "./inlined.js";

const view = import("../check-view.js");
const said = new URLSearchParams(location.search);
const checker = document.querySelector<AftersalesChecker>(TAG);
for (const name of ATTRIBUTES) {
  const value = said.get(name);
  if (value !== null) checker?.setAttribute(name, value);
}
// A rulebook of the host's own stands in the address of the frame, which may ask nobody for one; of a damaged one the
// engine says that it is none.
const own = await rulesIn(location.hash).catch(() => [{ id: "" }]);
if (own.length > 0 && checker) checker.rulebooks = own;
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

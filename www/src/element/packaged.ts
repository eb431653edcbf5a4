// The element for projects with a bundler, which finds the view and the module beside this file.

import { define } from "./define.js";
import type { AftersalesChecker } from "./shell.js";

export type { AssessedDetail, ErrorDetail } from "./settings.js";
export { AftersalesChecker } from "./shell.js";

declare global {
  interface HTMLElementTagNameMap {
    "aftersales-checker": AftersalesChecker;
  }
}

define({
  view: () => import("../check-view.js"),
  module: async () => {
    const response = await fetch(new URL(/* @vite-ignore */ "../generated/aftersales_bg.wasm", import.meta.url));
    return WebAssembly.compile(await response.arrayBuffer());
  },
  page: "",
});

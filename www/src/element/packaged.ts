// The element for projects with a bundler, which finds the view and the module beside this file.

import { moduleUrl } from "../../engine/module-url.js";
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
  module: async () => WebAssembly.compile(await (await fetch(moduleUrl)).arrayBuffer()),
  page: "",
});

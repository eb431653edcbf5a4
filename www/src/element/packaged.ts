// The element for projects with a bundler, which finds the view and the module beside this file.

import { moduleUrl, readerUrl } from "../../engine/module-url.js";
import { define } from "./define.js";
import type { AftersalesChecker } from "./shell.js";

export type { AssessedDetail, ErrorDetail } from "./settings.js";
export { AftersalesChecker } from "./shell.js";

declare global {
  interface HTMLElementTagNameMap {
    "aftersales-checker": AftersalesChecker;
  }
}

const compiled = async (url: URL) => WebAssembly.compile(await (await fetch(url)).arrayBuffer());

define({
  view: () => import("../check-view.js"),
  modules: { engine: () => compiled(moduleUrl), reader: () => compiled(readerUrl) },
  page: "",
});

// The parts of the npm package that need bundling: the element, and the words for `describe`.

import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { common, here, programs, TARGET } from "./plugins.js";

/** The module's address stays a file of its own, as the project's bundler has to see it. */
function besideThePackage(): Plugin {
  const file = "module-url.js";
  return {
    name: "beside-the-package",
    enforce: "pre",
    resolveId: (id) => (id.endsWith(`/${file}`) ? { id: `../${file}`, external: true } : null),
  };
}

/** One after the other: what runs on a server shares nothing with what needs a page. */
const stage = process.env.AFTERSALES_STAGE ?? "";
const ENTRIES: Record<string, string> = {
  "element/element": "src/element/packaged.ts",
  "words/describe": "src/describe.ts",
  "orders/orders": "src/audit/packaged.ts",
};

export default defineConfig({
  ...common(),
  root: here,
  publicDir: false,
  plugins: [besideThePackage(), programs()],
  build: {
    target: TARGET,
    outDir: process.env.AFTERSALES_OUT ?? "",
    emptyOutDir: false,
    // The project that uses it makes it small.
    minify: false,
    lib: { entry: { [stage]: resolve(here, ENTRIES[stage] ?? "") }, formats: ["es"] },
    rolldownOptions: {
      output: { entryFileNames: "[name].js", chunkFileNames: `${stage.split("/")[0]}/[name]-[hash].js` },
    },
  },
});

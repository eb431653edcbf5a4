// What the builds of the site and of the element share.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, type Plugin, type UserConfig } from "vite";

export const here = resolve(import.meta.dirname, "..");

/** Every file below a folder, by its path from there, in a fixed order. */
export function filesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) =>
      resolve(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** What a build is made of, in a word. */
export function buildName(): string {
  const content = createHash("sha256");
  for (const folder of ["src", "locales", "engine"]) {
    for (const name of filesIn(resolve(here, folder)))
      content.update(name).update(readFileSync(resolve(here, folder, name)));
  }
  return content.digest("hex").slice(0, 8);
}

/** Modules that workers run, as text: a worker made of text has the page's own policy. */
export function programs(): Plugin {
  const SUFFIX = "?program";
  return {
    name: "programs",
    enforce: "pre",
    async resolveId(id, importer) {
      if (!id.endsWith(SUFFIX)) return null;
      const found = await this.resolve(id.slice(0, -SUFFIX.length), importer, { skipSelf: true });
      return found && `${found.id}${SUFFIX}`;
    },
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const made = await build({
        configFile: false,
        root: here,
        logLevel: "error",
        ...common(),
        build: {
          target: TARGET,
          write: false,
          modulePreload: false,
          rolldownOptions: { input: id.slice(0, -SUFFIX.length), output: { format: "iife", codeSplitting: false } },
        },
      });
      const output = Array.isArray(made) ? made[0] : made;
      const chunk = output && "output" in output ? output.output[0] : null;
      return `export default ${JSON.stringify(chunk?.type === "chunk" ? chunk.code : "")};`;
    },
  };
}

export const TARGET = "es2022";

/** Names that the program is given by its build. */
export function common(more: Record<string, string> = {}): UserConfig {
  return { define: { __BUILD__: JSON.stringify(buildName()), ...more } };
}

/** A file and its digest, as a step of the build before this one found them. */
export function given(variable: string): string {
  return process.env[variable] ?? JSON.stringify({ file: "", integrity: "" });
}

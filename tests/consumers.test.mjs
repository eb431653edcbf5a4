// The packed package in projects of other people: typed, built, and run where they run.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

const here = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "consumers");
const target = process.env.AFTERSALES_CONSUMERS;
const bin = (name) => join(here, "node_modules/.bin", name);
const run = (program, ...words) =>
  execFileSync(program, words, { cwd: here, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

const packed = mkdtempSync(join(tmpdir(), "aftersales-"));
const [{ filename }] = JSON.parse(
  run("npm", "pack", "--json", "--silent", "--pack-destination", packed, process.env.AFTERSALES_PACKAGE),
);
run("npm", "install", "--no-save", "--no-audit", "--no-fund", "--silent", join(packed, filename));

test("its types hold in React, Vue and plain projects, strictly", () => {
  assert.equal(run(bin("vue-tsc"), "-p", "tsconfig.json"), "");
});

test("React and Vue projects are built with it", () => {
  for (const project of ["react", "vue"])
    run(bin("vite"), "build", "--mode", project, "--logLevel", "error", "--outDir", join(target, project));
});

test("a program in Node gets answers and their words", () => {
  run(bin("vue-tsc"), "-p", "tsconfig.node.json");
  const said = JSON.parse(run("node", "built/program.js"));
  assert.match(said.headline, /O vendedor perdeu o prazo em .* Isso conta como recusa/);
  assert.deepEqual([said.events, said.rulebooks], [1, 26]);
  assert.ok(said.sections > 3);
});

test("importing the element on a server does nothing, and harms nothing", () => {
  run(
    "node",
    "--input-type=module",
    "--eval",
    `
    const { AftersalesChecker } = await import("aftersales-checker/element");
    if (typeof AftersalesChecker !== "function") throw new Error("no class");`,
  );
});

test("an edge function answers with a module that its host has compiled", async () => {
  const { Miniflare } = await import(pathToFileURL(join(here, "node_modules/miniflare/dist/src/index.js")).href);
  const folder = join(here, "node_modules/aftersales-checker");
  // A host hands over the files of a package one by one, by their paths.
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const kind = (file) => (file.endsWith(".wasm") ? "CompiledWasm" : "ESModule");
  const known = {
    "aftersales-checker/package": "./node_modules/aftersales-checker/package.js",
    "aftersales-checker/wasm": "./node_modules/aftersales-checker/generated/aftersales_bg.wasm",
  };
  const script = Object.entries(known).reduce(
    (text, [name, path]) => text.replace(name, path),
    readFileSync(join(here, "edge.mjs"), "utf8"),
  );
  const wanted = files.filter(
    (file) => /\.(js|wasm)$/.test(file) && !/element|index\.js|node\.js/.test(relative(folder, file)),
  );
  const host = new Miniflare({
    compatibilityDate: "2025-01-01",
    modules: [
      { type: "ESModule", path: "edge.mjs", contents: script },
      ...wanted.map((file) => ({ type: kind(file), path: relative(here, file), contents: readFileSync(file) })),
    ],
  });
  try {
    const response = await host.dispatchFetch("https://edge.example/", {
      method: "POST",
      body: JSON.stringify({ order: { platform: "alibaba", paidOnPlatform: true } }),
    });
    const said = JSON.parse(await response.text());
    assert.equal(said.language, "fr");
    assert.ok(said.headline.length > 10, said.headline);
  } finally {
    await host.dispose();
  }
});

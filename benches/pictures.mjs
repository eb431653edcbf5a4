// How long screenshots take on the built site, what they load and hold, and whether the page stays free meanwhile.
//
//     node benches/pictures.mjs CHROMIUM URL

import { readdirSync } from "node:fs";
import { chromium } from "../tests/browser/node_modules/playwright-core/index.mjs";
import { peakMemory } from "./renderer-memory.mjs";

const [executablePath, url] = process.argv.slice(2);
const folder = new URL("../tests/data/pictures/", import.meta.url).pathname;
const files = readdirSync(folder)
  .filter((name) => !name.endsWith(".json") && !name.includes("long"))
  .filter((_, index) => index % 7 === 0)
  .map((name) => folder + name);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
const session = await browser.newBrowserCDPSession();

await page.goto(url);
await page.waitForTimeout(3000);
const before = await peakMemory(session);
await page.evaluate(() => {
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: "longtask" });
});
const times = [];
for (const file of files) {
  const started = performance.now();
  await page.locator("input[accept='image/*']").setInputFiles(file);
  await page.locator(".pictures").waitFor({ timeout: 60_000 });
  times.push((performance.now() - started) / 1000);
  await page.getByRole("button", { name: "Start over" }).click();
  await page.locator(".pictures").waitFor({ state: "detached" });
}
// Several at once: the module and its models are started once.
const together = performance.now();
await page.locator("input[accept='image/*']").setInputFiles(files.slice(0, 6));
await page.locator(".pictures").waitFor({ timeout: 120_000 });
const each = (performance.now() - together) / 6000;
times.sort((one, other) => one - other);
const first = times.at(-1);
const median = times[Math.floor(times.length / 2)];
console.log(
  `${files.length} pictures: median ${median.toFixed(2)} s, longest ${first.toFixed(2)} s, its start with it; six at once, ${each.toFixed(2)} s each`,
);
console.log(`memory of the page: ${before.toFixed(0)} MB before, ${(await peakMemory(session)).toFixed(0)} MB at most`);
console.log(`longest task of the page: ${(await page.evaluate(() => globalThis.longest)).toFixed(0)} ms`);
await browser.close();

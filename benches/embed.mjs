// What the element costs the page that holds it: how long the page's main thread is kept, on a processor four times
// slower, from the small script to the first answer. `node embed.mjs CHROMIUM URL`

import { createRequire } from "node:module";
import { join } from "node:path";

const [program, site] = process.argv.slice(2);
const here = import.meta.dirname ?? new URL(".", import.meta.url).pathname;
const { chromium } = createRequire(join(here, "../tests/browser/package.json"))("@playwright/test");
const SLOWER = 4;
const ROUNDS = 5;

const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-features=LocalNetworkAccessChecks"] });
const longest = [];
const shifts = [];
for (let round = 0; round < ROUNDS; round++) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const body = `<!doctype html><html lang="en"><body><p>Above.</p><script type="module" src="${site}embed/checker.js"></script><aftersales-checker style="display: block; min-height: 44rem"></aftersales-checker><p>Below.</p></body></html>`;
  await page.route("https://help.example/**", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.addInitScript(() => {
    Object.assign(globalThis, { long: [], moved: 0 });
    new PerformanceObserver((list) => globalThis.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => { for (const { value } of list.getEntries()) globalThis.moved += value; }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("https://help.example/article");
  await page.getByText("Enter what you know").first().waitFor();
  await page.waitForTimeout(500);
  const { long, moved } = await page.evaluate(() => ({ long: globalThis.long, moved: globalThis.moved }));
  longest.push(Math.max(0, ...long));
  shifts.push(moved);
  await page.close();
}
await browser.close();
const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
console.log(`longest task of the holding page, ${SLOWER} times slower   ${median(longest).toFixed(0)} ms   bar 50 ms`);
console.log(`movement of what is in sight while it loads       ${median(shifts).toFixed(3)}`);

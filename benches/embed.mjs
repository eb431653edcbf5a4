// What the element costs the page that holds it: how long the page's main thread is kept, on a processor four times
// slower, from the small script to the first screen and from there to the first answer; beside it the same page without
// the element.
// `node embed.mjs CHROMIUM URL`

import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";

const [program, site] = process.argv.slice(2);
const here = import.meta.dirname ?? new URL(".", import.meta.url).pathname;
const { chromium } = createRequire(join(here, "../tests/browser/package.json"))("@playwright/test");
const SLOWER = 4;
const ROUNDS = 5;

const ELEMENT = `<script type="module" src="${site}embed/checker.js"></script><aftersales-checker style="display: block; min-height: 44rem"></aftersales-checker>`;

// A page of its own origin, and really sent: what a test puts in between keeps the page too.
const host = createServer(({ url }, response) => {
  response.setHeader("Content-Type", "text/html");
  response.end(
    `<!doctype html><html lang="en"><body><p>Above.</p>${url === "/with" ? ELEMENT : ""}<p>Below.</p></body></html>`,
  );
});
await new Promise((ready) => host.listen(0, "127.0.0.1", ready));
const browser = await chromium.launch({
  executablePath: program,
  args: ["--no-sandbox", "--disable-features=LocalNetworkAccessChecks"],
});

/** A case as a host may give it: refused by silence. */
const CASE = {
  order: { platform: "alibaba", paidOnPlatform: true, industry: "machinery", afterSalesMark: true },
  events: [
    { kind: "payment-succeeded", at: "2022-01-10T09:30:00+08:00" },
    { kind: "service-requested", id: "asked", at: "2022-03-01T10:00:00+08:00", service: "engineer" },
  ],
  record: [{}],
};

/**
 * The longest task of a page, from when the small script has arrived where it holds one, and from its first screen to its
 * first answer; and how far things moved until that screen.
 */
async function visit(path) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(() => {
    Object.assign(globalThis, { long: [], moved: 0 });
    new PerformanceObserver((list) =>
      globalThis.long.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration }))),
    ).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.moved += value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`http://127.0.0.1:${host.address().port}${path}`);
  const seen = path === "/with" ? page.locator("aftersales-checker textarea") : page.getByText("Below");
  await seen.first().waitFor();
  await page.waitForTimeout(500);
  const told = () =>
    page.evaluate(() => {
      const script = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/checker.js"));
      return { long: globalThis.long, moved: globalThis.moved, from: script?.responseEnd ?? 0, now: performance.now() };
    });
  const { long, moved, from, now } = await told();
  const longest = (tasks, from) =>
    Math.max(0, ...tasks.filter(({ startTime }) => startTime >= from).map(({ duration }) => duration));
  const visited = { longest: longest(long, from), moved, toAnswer: 0 };
  if (path === "/with") {
    const element = page.locator("aftersales-checker");
    await element.evaluate((one, given) => Object.assign(one, { case: given }), CASE);
    await element.locator(".headline").waitFor();
    await page.waitForTimeout(1000);
    visited.toAnswer = longest((await told()).long, now);
  }
  await page.close();
  return visited;
}

const withIt = [];
const without = [];
for (let round = 0; round < ROUNDS; round++) {
  withIt.push(await visit("/with"));
  without.push(await visit("/without"));
}
await browser.close();
host.close();
const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
const of = (visits, what) => median(visits.map((visit) => visit[what]));
console.log(
  `longest task of the holding page, ${SLOWER} times slower   ${of(withIt, "longest").toFixed(0)} ms   bar 50 ms`,
);
console.log(`  and from its first screen to its first answer    ${of(withIt, "toAnswer").toFixed(0)} ms   bar 50 ms`);
console.log(`longest task of the same page without the element  ${of(without, "longest").toFixed(0)} ms`);
console.log(`movement of what is in sight while it loads       ${of(withIt, "moved").toFixed(3)}`);

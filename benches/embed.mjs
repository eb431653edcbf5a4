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
/** So many milliseconds after its beginning a page is given its case, and after as many more all is over. */
const SETTLED = 4000;

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
 * The longest task of a page, from when the small script has arrived where it holds one, and from when it gives a case to
 * the answer; and how far things moved until the first screen. Nothing from outside runs in the page until all is over:
 * whoever looks in keeps it, too.
 */
async function visit(path) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(
    ([given, after]) => {
      Object.assign(globalThis, { long: [], moved: 0, asked: 0 });
      new PerformanceObserver((list) =>
        globalThis.long.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration }))),
      ).observe({ type: "longtask", buffered: true });
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) globalThis.moved += value;
      }).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => {
        const element = document.querySelector("aftersales-checker");
        globalThis.movedBefore = globalThis.moved;
        globalThis.wasThere = Boolean(element?.shadowRoot?.querySelector("textarea"));
        globalThis.asked = performance.now();
        if (element) element.case = given;
      }, after);
    },
    [CASE, SETTLED],
  );
  await page.goto(`http://127.0.0.1:${host.address().port}${path}`);
  await page.waitForTimeout(2 * SETTLED);
  const told = await page.evaluate(() => {
    const script = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/checker.js"));
    const { long, movedBefore, asked, wasThere } = globalThis;
    return { long, moved: movedBefore, asked, wasThere, from: script?.responseEnd ?? 0 };
  });
  if (path === "/with" && !(told.wasThere && (await page.locator("aftersales-checker .headline").isVisible())))
    throw new Error("The element was not there in time: nothing was measured.");
  await page.close();
  const { long, moved, from, asked } = told;
  // What a page's script sets in motion at once is a part of its own task, which began before.
  const longest = (from, to) => {
    const within = long.filter(({ startTime, duration }) => startTime + duration > from && startTime + duration < to);
    return Math.max(0, ...within.map(({ duration }) => duration));
  };
  return { longest: longest(from, asked), moved, toAnswer: longest(asked, Infinity) };
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

// How long the page for many orders takes for files, and how much memory it holds at most.
//
//     node benches/audit/page.mjs CHROMIUM URL FILE...

import { statSync } from "node:fs";
import { chromium } from "../../tests/browser/node_modules/playwright-core/index.mjs";
import { peakMemory } from "../renderer-memory.mjs";

const [executablePath, url, ...files] = process.argv.slice(2);
const AT_MOST = 1_200_000;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const session = await browser.newBrowserCDPSession();

await page.goto(new URL("audit.html", url).href);
await page.waitForTimeout(2000);
const before = await peakMemory(session);
const started = performance.now();
await page.locator("input[type=file]").setInputFiles(files);
for (const [label, option] of [
  ["Where was it ordered?", "alibaba"],
  ["Was it paid on the platform?", "true"],
  ["Is it machinery?", "machinery"],
  ["after-sales mark?", "true"],
  ["Times without a zone", "Asia/Shanghai"],
])
  await page.getByLabel(label).selectOption(option, { timeout: AT_MOST });
await page.getByLabel("These files hold everything").check();
await page.getByRole("button", { name: "Check these orders" }).click();
await page.getByRole("heading", { name: /^Summary/ }).waitFor({ timeout: AT_MOST });
await page.locator("order-table tbody tr").first().waitFor({ timeout: AT_MOST });
const seconds = (performance.now() - started) / 1000;
const size = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
console.log(`${size.toFixed(0)} MB in ${seconds.toFixed(1)} s`);
console.log(`memory of the page: ${before.toFixed(0)} MB before, ${(await peakMemory(session)).toFixed(0)} MB at most`);
await browser.close();

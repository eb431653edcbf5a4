// What a person on a phone goes through: taps to a verdict, where the headline stands, how long the page is; each beside
// its bar. Usage: node page.mjs ADDRESS, of the built site; CHROMIUM names the browser.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../tests/browser/package.json", import.meta.url))("@playwright/test");
const [, , address = "http://127.0.0.1:8000/"] = process.argv;
const PHONE = { width: 390, height: 844 };
const BARS = { headline: 160, page: 2600 };

const { zone, answers, stories } = JSON.parse(
  readFileSync(new URL("../tests/data/phone-stories.json", import.meta.url), "utf8"),
);

/** One step of a story told by the questions. */
async function take(page, { tile, choose, when }, tap, entered) {
  if (tile) return tap(page.locator(".tiles").getByText(tile, { exact: true }));
  const asked = page.locator(".guide li", { hasText: (choose ?? when)[0] });
  if (!(await asked.isVisible())) return;
  if (choose) return tap(asked.getByText(choose[1], { exact: true }));
  const [, date, time] = when;
  await asked.getByLabel("Date").fill(date);
  if (time) await asked.getByLabel("Time").fill(time);
  entered();
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
console.log("story                            taps  bar   headline  page   what it comes to");
for (const { name, taps: bar, paste, steps } of stories) {
  const context = await browser.newContext({ viewport: PHONE, hasTouch: true, timezoneId: zone });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator("textarea.paste").waitFor();
  await page.waitForLoadState("networkidle");
  let taps = 0;
  const tap = async (target) => {
    taps += 1;
    await target.click();
    await page.waitForTimeout(700);
  };
  if (paste) {
    await page.evaluate((text) => navigator.clipboard.writeText(text), paste);
    await page.locator("textarea.paste").focus();
    await page.keyboard.press("ControlOrMeta+V");
    await page.waitForTimeout(2500);
  }
  for (const step of steps ?? []) {
    await take(page, step, tap, () => {
      taps += 1;
    });
    await page.waitForTimeout(500);
  }
  // What is still asked in the card, until it comes to something.
  for (let asked = 0; asked < 9; asked += 1) {
    const legend = page.locator(".open > .question legend");
    if ((await legend.count()) === 0 || !(await isOpen(page))) break;
    const question = (await legend.first().innerText()).replaceAll(/[\u2066-\u2069]/g, "");
    const known = Object.entries(answers).find(([words]) => question.includes(words))?.[1];
    const choice = page.locator(".open > .question").getByText(known ?? "I don’t know", { exact: true });
    if ((await choice.count()) === 0) break;
    await tap(choice.first());
  }
  const box = await page.locator(".headline").boundingBox();
  const top = Math.round((box?.y ?? 0) + (await page.evaluate(() => scrollY)));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const said = (await page.locator(".headline [role=status]").innerText()).replaceAll(/[\u2066-\u2069]/g, "");
  console.log(
    `${name.padEnd(32)} ${String(taps).padStart(4)}  ≤ ${bar}   ${String(top).padStart(4)} ${top <= BARS.headline ? " " : ">"}   ${String(height).padStart(5)} ${height <= BARS.page ? " " : ">"} ${said.split("\n")[0]}`,
  );
  await context.close();
}
await browser.close();

/** Whether the answer still hangs on something. */
async function isOpen(page) {
  return /tell yet/.test(await page.locator(".verdict > .chip").innerText());
}

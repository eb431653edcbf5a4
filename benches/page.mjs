// What a person on a phone goes through: taps to a verdict, where the headline stands, how long the page is; each beside
// its bar. Usage: node page.mjs ADDRESS, of the built site; CHROMIUM names the browser.

import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../tests/browser/package.json", import.meta.url))("@playwright/test");
const [, , address = "http://127.0.0.1:8000/"] = process.argv;
const PHONE = { width: 390, height: 844 };
const BARS = { headline: 160, page: 2600 };

/** What the person would answer, by the words of the question. */
const KNOWN = {
  "Where was it ordered": "Alibaba.com",
  "paid on the platform": "Yes",
  "Is it machinery": "Machinery",
  "after-sales mark": "Yes",
  "one-year-warranty mark": "No",
  "did it agree how": "No",
  "Did the reply agree": "No",
  "Did a machine write it": "No",
  "Is anything missing": "No, that is everything",
  "what was asked for": "Engineer on site",
  "which service": "Engineer on site",
  "Trade Assurance": "Yes",
};

const CHAT_PT = `10/03/2022 09:41 - Mariana: Acabei de pagar o pedido pelo Alibaba, máquina de gravação a laser
10/03/2022 09:55 - Kevin Zhang: Obrigado! Enviaremos em breve
06/06/2022 10:15 - Mariana: A máquina parou. Preciso de um engenheiro no local
06/06/2022 22:40 - Kevin Zhang: vamos verificar
09/06/2022 08:30 - Mariana: alguém aí?`;
const CHAT_ZH = `采购小王 2022-03-10 09:41:05
您好，阿里国际站的订单已经付款，激光雕刻机
Kevin 2022-03-10 09:45:12
收到，谢谢
采购小王 2022-06-06 10:15:33
机器坏了，需要工程师上门
Kevin 2022-06-06 22:40:01
好的，我们看看`;
const MEMORY =
  "paid on Alibaba.com in early March 2022 for a laser machine\naround mid March 2022 asked for an engineer, no answer";
const REFUND = `Alibaba.com
Trade Assurance order
Order total: US $300.00
2022-09-01 09:00 +08:00 paid
2022-09-05 10:00 +08:00 refund requested
no answer`;

const tile = (name) => async (page, tap) => tap(page.locator(".tiles").getByText(name, { exact: true }));
const choose = (question, choice) => async (page, tap) => {
  const asked = page.locator(".guide li", { hasText: question }).getByText(choice, { exact: true });
  if (await asked.isVisible()) await tap(asked);
};
const when = (question, date, time) => async (page, _tap, entered) => {
  const asked = page.locator(".guide li", { hasText: question });
  if (!(await asked.isVisible())) return;
  await asked.getByLabel("Date").fill(date);
  if (time) await asked.getByLabel("Time").fill(time);
  entered();
};

const STORIES = [
  { name: "Portuguese WhatsApp paste", bar: 4, paste: CHAT_PT },
  {
    name: "the questions",
    bar: 6,
    steps: [
      tile("A technician or another service for a machine from Alibaba.com"),
      choose("What do you need?", "Engineer on site"),
      choose("after-sales mark?", "Yes"),
      when("Paid", "2022-01-10"),
      when("When did you ask", "2022-03-01", "10:00"),
      choose("first answer", "None so far"),
    ],
  },
  { name: "Chinese WeChat paste", bar: 4, paste: CHAT_ZH },
  { name: "from memory, roughly", bar: 4, paste: MEMORY },
  {
    name: "order of 2026",
    bar: 6,
    steps: [
      tile("A technician or another service for a machine from Alibaba.com"),
      choose("What do you need?", "Engineer on site"),
      choose("after-sales mark?", "Yes"),
      when("Paid", "2026-06-10"),
      when("When did you ask", "2026-11-20", "10:00"),
      choose("first answer", "None so far"),
    ],
  },
  {
    name: "AliExpress dispute by hand",
    bar: 6,
    steps: [
      tile("An answer to a dispute on AliExpress"),
      when("Dispute opened", "2026-11-20", "10:00"),
      when("Refund requested", "2026-11-20", "10:00"),
    ],
  },
  { name: "Trade Assurance refund, notes", bar: 2, paste: REFUND },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
console.log("story                            taps  bar   headline  page   what it comes to");
for (const { name, bar, paste, steps } of STORIES) {
  const context = await browser.newContext({ viewport: PHONE, hasTouch: true, timezoneId: "America/Sao_Paulo" });
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
    await step(page, tap, () => {
      taps += 1;
    });
    await page.waitForTimeout(500);
  }
  // What is still asked in the card, until it comes to something.
  for (let asked = 0; asked < 9; asked += 1) {
    const legend = page.locator(".open > .question legend");
    if ((await legend.count()) === 0 || !(await isOpen(page))) break;
    const question = (await legend.first().innerText()).replaceAll(/[\u2066-\u2069]/g, "");
    const known = Object.entries(KNOWN).find(([words]) => question.includes(words))?.[1];
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

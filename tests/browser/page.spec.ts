import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";

const ORDER = ["Alibaba.com", "Yes", "Machinery", "Yes"];
const FACTS = ["Where was it ordered?", "Was it paid on the platform?", "Is it machinery?", "Did the product page show an after-sales mark?"];
const PAID = "2022-01-10 09:30 +08:00 paid";
const ASKED = "2022-03-01 10:00 +08:00 engineer requested\n2022-03-01 10:00 +08:00 request received by the seller";

async function open(page: Page): Promise<void> {
  await page.goto("./");
  await expect(page.getByRole("button", { name: "Read these lines" })).toBeVisible();
}

/** Fills the order's facts, pastes lines, says whether that is everything, and chooses the instant. */
async function tell(page: Page, lines: string, asOf: string, whole = true): Promise<void> {
  await open(page);
  for (const [index, fact] of FACTS.entries()) {
    await page.getByLabel(fact).selectOption({ label: ORDER[index] as string });
  }
  await page.getByLabel("Paste lines").fill(lines);
  await page.getByRole("button", { name: "Read these lines" }).click();
  if (whole) await page.getByLabel("That is everything").check();
  await page.getByLabel(/Another time/).first().check();
  await page.locator("input[type=datetime-local]").fill(asOf);
}

const headline = (page: Page) => page.locator(".headline");

/** Text without the marks that isolate inserted words. */
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");

async function says(locator: Locator, text: string): Promise<void> {
  await expect.poll(async () => plain((await locator.allInnerTexts()).join("\n"))).toContain(text);
}

test("a buyer refused by silence pastes three lines and reads since when, and why", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}`, "2022-03-04T00:00");
  await says(headline(page), "Counts as a refusal (silence) since Mar 3, 2022, 10:00:01 Beijing time");
  const refusal = page.locator(".group", { hasText: "Refused or not?" });
  await refusal.getByText("Why").first().click();
  await says(refusal, "news of a notice");
  await says(refusal, "48 hours from Mar 1, 2022, 10:00:00 Beijing time");
});

test("one second decides", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}\n2022-03-03 10:00:00 +08:00 seller replied`, "2022-03-04T00:00");
  await page.getByLabel("did it agree how").selectOption({ label: "Yes" });
  await says(headline(page), "Done in time");
  await page.getByRole("group", { name: /Event .?4/ }).getByLabel("Time", { exact: true }).fill("10:00:01");
  await says(headline(page), "Counts as a refusal");
  await says(page.locator(".answer"), "late by 1 s");
});

test("before the window ends it says how much time is left", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}`, "2022-03-02T00:00");
  await says(headline(page), "1 day 10 h left");
});

test("a reply known by its day only is named as what is missing", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}\n2022-03-03 seller replied`, "2022-03-04T00:00");
  await page.getByLabel("did it agree how").selectOption({ label: "Yes" });
  await says(headline(page), "We cannot tell yet");
  await says(page.locator(".answer"), "Seller replied (2022-03-03) — its exact time");
});

test("silence is not taken from a paste that may not be everything", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}`, "2022-03-04T00:00", false);
  await says(headline(page), "We cannot tell yet");
  await says(headline(page), "If nothing else was sent, it counts as a refusal since Mar 3, 2022, 10:00:01");
  await says(page.locator(".answer"), "did anything come later, or in another channel?");
});

test("a request after the last second of the period is outside it, one before it is inside", async ({ page }) => {
  const asked = (at: string) => `${PAID}\n${at} +08:00 engineer requested\n${at} +08:00 request received`;
  await tell(page, asked("2023-01-11 00:00:00"), "2023-02-01T00:00");
  await says(page.locator(".group", { hasText: "Refused or not?" }), "Not refused");
  await page.getByRole("button", { name: "Start over" }).click();
  await tell(page, asked("2023-01-10 23:59:59"), "2023-02-01T00:00");
  await says(headline(page), "Counts as a refusal");
});

const BETWEEN = `2022-06-01 10:00 +08:00 paid
2022-09-26 10:00 +08:00 engineer requested
2022-09-26 10:00 +08:00 request received`;

test("an order between two rule texts says both questions that are open", async ({ page }) => {
  await tell(page, BETWEEN, "2022-09-28T00:00");
  await says(headline(page), "Not done in time: it was due Sep 27, 2022, 10:00:00");
  const refusal = page.locator(".group", { hasText: "Refused or not?" });
  await says(refusal, "Not refused");
  await says(refusal.locator(".depends"), "Does a missed response still count as a refusal?");
  const cost = page.locator(".group", { hasText: "What it may cost" });
  await says(cost.locator(".depends"), "Which rule text governs the order?");
  await says(page.locator(".answer"), "Rule text in force from May 30, 2022");
});

test("14 working days run over National Day, with its make-up days", async ({ page }) => {
  await tell(page, `${BETWEEN}\n2022-09-26 15:00 +08:00 appointment confirmed`, "2022-10-01T00:00");
  await page.getByLabel("where it was said").last().selectOption({ label: "E-mail" });
  const visit = page.locator(".conclusion", { hasText: "14 working days" }).first();
  await says(visit, "due Oct 19, 2022, 23:59:59 Beijing time");
  await visit.getByText("Why").click();
  await says(visit, "Oct 8, 2022 – Oct 9, 2022: worked to make up for a holiday, counted");
  await says(visit, "Oct 1, 2022 – Oct 7, 2022: public holiday, not counted");
});

test("what was entered survives a reload, and removing can be undone", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}`, "2022-03-04T00:00");
  await says(headline(page), "Counts as a refusal");
  await page.reload();
  await says(headline(page), "Counts as a refusal");
  await expect(page.getByLabel("Paste lines")).toHaveValue(`${PAID}\n${ASKED}`);
  await page.getByRole("button", { name: /Remove: Event .?2/ }).click();
  await expect(headline(page)).not.toContainText("Counts as a refusal");
  await page.getByRole("button", { name: "Undo" }).click();
  await says(headline(page), "Counts as a refusal");
});

test("lines that were not understood are listed, and ambiguous dates ask", async ({ page }) => {
  await tell(page, "hello there\n2022-02-30 10:00 paid\n03/04/2022 10:00 paid\n2022-03-05 10:00 the weather was fine", "2022-04-01T00:00");
  const unread = page.locator(".unread");
  await says(unread, "hello there");
  await expect(unread.getByRole("listitem")).toHaveCount(4);
  await says(unread, "this date does not exist");
  await says(page.locator(".event .warning"), "day or month first?");
});

test("a hostile paste is shown as text", async ({ page }) => {
  const hostile = `2022-03-01 10:00 +08:00 paid <img src=x onerror="document.title='owned'">`;
  await tell(page, `${hostile}\n${"x".repeat(200_000)}`, "2022-04-01T00:00");
  await expect(page.locator("main img")).toHaveCount(0);
  await expect(page).toHaveTitle("After-Sales Checker");
});

test("a whole check is done by keyboard", async ({ page }) => {
  await open(page);
  await page.getByLabel("Paste lines").focus();
  await page.keyboard.insertText(`${PAID}\n${ASKED}`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await says(page.getByRole("status").first(), "3 events added");
});

test("nothing leaves the page", async ({ page }) => {
  await open(page);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  const violations: string[] = [];
  page.on("console", (message) => message.text().includes("Content Security Policy") && violations.push(message.text()));
  await page.getByRole("button", { name: "Try an example" }).click();
  await says(headline(page), "Counts as a refusal");
  expect(sent).toEqual([]);
  expect(violations).toEqual([]);
  const refused = await page.evaluate(async () => {
    const tries = [
      () => fetch("./index.html"),
      () => new Promise((done, fail) => {
        const request = new XMLHttpRequest();
        request.onload = done;
        request.onerror = fail;
        request.open("GET", "./index.html");
        request.send();
      }),
    ];
    const results = await Promise.allSettled(tries.map((attempt) => attempt()));
    return results.map((result) => result.status);
  });
  expect(refused).toEqual(["rejected", "rejected"]);
});

for (const language of ["English", "简体中文"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`no accessibility violation: ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page);
      const missing: string[] = [];
      page.on("pageerror", (error) => missing.push(error.message));
      await page.getByLabel("Language").selectOption({ label: language });
      await page.getByRole("button", { name: /Try an example|试用示例/ }).click();
      await expect(headline(page)).toBeVisible();
      for (const details of await page.locator("details").all()) await details.evaluate((node: HTMLDetailsElement) => { node.open = true; });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
      expect(missing).toEqual([]);
    });
  }
}

test("it fits a phone of 360 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page);
  await page.getByRole("button", { name: "Try an example" }).click();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

interface Look {
  name: string;
  case: object;
  asOf: string;
  pinned: object[];
  assessment: string;
}

test("the package in Chromium assesses every worked case byte for byte as natively", async ({ page }) => {
  const looks: Look[] = JSON.parse(readFileSync(process.env.AFTERSALES_CASES as string, "utf8"));
  await page.goto("./package/package.json");
  const different = await page.evaluate(async (looks) => {
    const { assess } = await import("/package/index.js" as string);
    return looks.filter((look) => JSON.stringify(assess(look.case, { asOf: look.asOf, pinned: look.pinned })) !== look.assessment).map((look) => look.name);
  }, looks);
  expect(different).toEqual([]);
});

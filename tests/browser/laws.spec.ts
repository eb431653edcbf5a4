// The law of the buyer's country and the promises of a payment service: they join in once the order says so.

import { expect, test } from "@playwright/test";
import { open, paste, says } from "./support.js";

const BOUGHT = "2026-11-02 10:00 +01:00 paid\n2026-11-05 09:00 +01:00 shipped\n2026-11-20 09:00 +01:00 delivered";

test("a buyer says where she lives, and sees until when she may withdraw", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.clock.setFixedTime("2026-11-29T12:00:00+01:00");
  await open(page);
  await paste(page, BOUGHT);
  const laws = () => loaded.filter((url) => /(eu-consumer|paypal)-/.test(url));
  expect(laws()).toEqual([]);
  await page.getByText("Law and other promises").click();
  await page.getByLabel("In which country does the buyer live?").selectOption({ label: "Germany" });
  await page.getByLabel("Was it bought for private use?").selectOption({ label: "Yes" });
  await expect.poll(() => laws().length).toBe(1);
  for (const [question, answer] of [
    ["Was it bought online", "Yes"],
    ["made to order", "No"],
    ["right to withdraw", "Before or at delivery"],
  ] as const) {
    const choice = page.locator(".open fieldset", { hasText: question }).last().getByText(answer, { exact: true });
    await choice.evaluate((label) => (label as HTMLElement).click());
    await expect(page.getByLabel(new RegExp(question)).first()).not.toHaveValue("");
  }
  const routes = page.locator(".routes");
  await says(routes, "until Dec 4, 2026, 23:59:59 UTC+1");
  await page.getByLabel("How was it paid?").selectOption({ label: "PayPal" });
  await says(routes, "within 180 days of the payment");
  await expect.poll(() => laws().length).toBe(2);
  // A reload keeps what was said, and what follows from it.
  await page.reload();
  await says(page.locator(".routes"), "until Dec 4, 2026, 23:59:59 UTC+1");
});

test("a time by the clock of a law is over when it is over there, and not by that of Beijing", async ({ page }) => {
  await page.clock.setFixedTime("2022-02-02T23:00:00-05:00");
  await open(page);
  await paste(page, "2022-01-03 10:00 -05:00 order placed\n2022-01-03 10:00 -05:00 paid");
  await page.getByText("Law and other promises").click();
  await page.getByLabel("In which country does the buyer live?").selectOption({ label: "United States" });
  const [start, end] = [page.locator(".picture .mark").first(), page.locator(".picture .end")];
  await says(end, "Last moment");
  await says(start, "30 calendar days");
  await page.clock.setFixedTime("2022-02-03T00:00:01-05:00");
  await page.reload();
  await says(end, "Time was up");
});

test("rules that cannot be loaded are said to be missing, and nothing entered is lost", async ({ browser }) => {
  // What serves the page offline would have the file already.
  const context = await browser.newContext({ serviceWorkers: "block", timezoneId: "UTC" });
  const page = await context.newPage();
  await page.route(/paypal-/, (route) => route.abort());
  await open(page);
  await paste(page, BOUGHT);
  await page.getByText("Law and other promises").click();
  await page.getByLabel("How was it paid?").selectOption({ label: "PayPal" });
  await says(page.locator(".answer"), "Rules that apply here could not be loaded");
  await expect(page.getByLabel("How was it paid?")).toHaveValue("paypal");
  await context.close();
});

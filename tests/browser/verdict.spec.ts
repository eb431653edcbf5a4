// What the answer is, to the second, and what it says is missing.

import { expect, test } from "@playwright/test";
import { answer, ASKED, headline, open, PAID, paste, says, tell, unfold } from "./support.js";

test("a buyer refused by silence pastes three lines and reads since when, and why", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}`, "2022-03-04T00:00");
  await says(headline(page), "silence counts as a refusal since Mar 3, 2022, 10:00:01 Beijing time");
  const refusal = page.locator(".group", { hasText: "Refused or not?" });
  await refusal.locator("summary").first().click();
  await says(refusal, "news of a notice");
  await says(refusal, "48 hours from Mar 1, 2022, 10:00:00 Beijing time");
});

test("one second decides", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}\n2022-03-03 10:00:00 +08:00 seller replied`, "2022-03-04T00:00");
  await answer(page, "did it agree how", "Yes");
  await says(headline(page), "Done in time");
  await (await unfold(page, 4)).getByLabel("Time", { exact: true }).fill("10:00:01");
  await says(headline(page), "silence counts as a refusal");
  await says(page.locator(".answer"), "late by 1 s");
});

test("before the window ends it says how much time is left", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}`, "2022-03-02T00:00");
  await says(page.getByRole("timer"), "Time left: 1 day 10 h");
});

test("a reply known by its day only is named as what is missing", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}\n2022-03-03 seller replied`, "2022-03-04T00:00");
  await answer(page, "did it agree how", "Yes");
  await says(headline(page), "We cannot tell yet");
  await says(page.locator(".answer"), "Seller replied (Mar 3, 2022) — its exact time");
});

test("silence is not taken from a paste that may not be everything", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}`, "2022-03-04T00:00", false);
  await says(headline(page), "We cannot tell yet");
  await says(headline(page), "If nothing else was sent, it counts as a refusal since Mar 3, 2022, 10:00:01");
  await says(page.locator(".open"), "Is anything missing: earlier, later, or in another channel?");
});

test("a request after the last second of the period is outside it, one before it is inside", async ({ page }) => {
  const asked = (at: string) => `${PAID}\n${at} +08:00 engineer requested\n${at} +08:00 request received`;
  await tell(page, asked("2023-01-11 00:00:00"), "2023-02-01T00:00");
  await says(page.locator(".group", { hasText: "Refused or not?" }), "Not refused");
  await page.getByRole("button", { name: "Start over" }).click();
  await tell(page, asked("2023-01-10 23:59:59"), "2023-02-01T00:00");
  await says(headline(page), "silence counts as a refusal");
});

const BETWEEN = `2022-06-01 10:00 +08:00 paid
2022-09-26 10:00 +08:00 engineer requested
2022-09-26 10:00 +08:00 request received`;

test("an order between two rule texts says both questions that are open", async ({ page }) => {
  await tell(page, BETWEEN, "2022-09-28T00:00");
  await says(headline(page), "did not do it in time: it was due Sep 27, 2022, 10:00:00");
  const refusal = page.locator(".group", { hasText: "Refused or not?" });
  await says(refusal, "Not refused");
  await refusal.locator(".told", { hasText: "depends on how" }).first().locator("summary").first().click();
  await says(refusal.locator(".depends"), "Does a missed response still count as a refusal?");
  const cost = page.locator(".group", { hasText: "What it may cost" });
  await cost.locator(".told", { hasText: "depends on how" }).first().locator("summary").first().click();
  await says(cost.locator(".depends"), "Which rule text governs the order?");
  await says(page.locator(".answer"), "Rule text in force from May 30, 2022");
});

test("14 working days run over National Day, with its make-up days", async ({ page }) => {
  await tell(page, `${BETWEEN}\n2022-09-26 15:00 +08:00 appointment confirmed`, "2022-10-01T00:00");
  await (await unfold(page, 4)).getByLabel("where it was said").selectOption({ label: "E-mail" });
  const visit = page.locator(".told", { hasText: "14 working days" }).first();
  await says(visit, "due Oct 19, 2022, 23:59:59 Beijing time");
  await visit.locator("summary").first().click();
  await says(visit, "Oct 8, 2022 – Oct 9, 2022: worked to make up for a holiday, counted");
  await says(visit, "Oct 1, 2022 – Oct 7, 2022: public holiday, not counted");
});

test("what was entered survives a reload, and removing can be undone", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}`, "2022-03-04T00:00");
  await says(headline(page), "silence counts as a refusal");
  await page.reload();
  await says(headline(page), "silence counts as a refusal");
  await expect(page.getByLabel("Paste a chat")).toHaveValue(`${PAID}\n${ASKED}`);
  await unfold(page, 2);
  await page.getByRole("button", { name: /Remove: Event .?2/ }).click();
  await expect(headline(page)).not.toContainText("silence counts as a refusal");
  await page.getByRole("button", { name: "Undo" }).click();
  await says(headline(page), "silence counts as a refusal");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(headline(page)).not.toContainText("silence counts as a refusal");
});

test("what was not understood is listed, and what is open is asked", async ({ page }) => {
  await tell(page, "hello there\n2022-02-30 10:00 paid\n03/04/2022 10:00 paid\n2022-03-05 10:00 the weather was fine", "2022-05-01T00:00");
  const unread = page.locator(".unread");
  await says(unread, "hello there");
  await expect(unread.getByRole("listitem")).toHaveCount(1);
  await says(page.locator(".events"), "This date does not exist.");
  await says(page.locator(".events"), "Day or month first?");
  await says(page.locator(".question"), "Nothing in the text tells which.");
  await page.getByLabel("Dates like 03/04: which is the day?").selectOption({ label: "The month stands first" });
  await expect(page.getByLabel("Date", { exact: true }).first()).toHaveValue("2022-03-04");
  await expect(page.locator(".events")).not.toContainText("Day or month first?");
});

test("times without a zone are asked about once, and only they move", async ({ page }) => {
  const asked = "2022-03-01 10:00 engineer requested\n2022-03-01 10:00 request received";
  await tell(page, `${PAID}\n${asked}\n2022-03-03T02:00:00Z seller replied`, "2022-03-04T00:00");
  await answer(page, "did it agree how", "Yes");
  await says(headline(page), "We cannot tell yet");
  const zone = page.getByLabel(/times name no time zone/);
  await zone.selectOption({ label: "Beijing" });
  await says(headline(page), "Done in time");
  await zone.selectOption({ label: "US Pacific" });
  await says(page.locator(".answer"), "Mar 4, 2022, 02:00:00 Beijing time");
  await page.reload();
  await expect(zone).toHaveValue("America/Los_Angeles");
});

test("the zone of a paste is found by one time that is known elsewhere", async ({ page }) => {
  await open(page);
  await paste(page, "2022-01-10 09:30 paid\n2022-03-01 10:00 engineer requested");
  await page.getByText("Find out by one time you know").click();
  await page.getByLabel("was elsewhere shown at").fill("2022-01-11T01:31");
  await page.getByRole("button", { name: "Compare" }).click();
  await says(page.locator(".question"), "These times are in the zone America/Los_Angeles.");
  await expect(page.getByLabel(/times name no time zone/)).toHaveValue("America/Los_Angeles");
  await page.getByLabel("was elsewhere shown at").fill("2022-01-13T01:31");
  await page.getByRole("button", { name: "Compare" }).click();
  await says(page.locator(".question"), "These two cannot be the same moment");
});

test("a chat that is complete to its last message tells nothing of what came later", async ({ page }) => {
  const asked = "2022-03-01 10:00 +08:00 buyer asked for an engineer\n2022-03-01 10:00 +08:00 request received";
  await tell(page, `${PAID}\n${asked}\n2022-03-04 10:00 +08:00 hello`, "2022-03-05T00:00", false);
  await unfold(page, 4);
  await page.getByRole("button", { name: /Remove: Event .?4/ }).click();
  await says(headline(page), "We cannot tell yet");
  await page.getByLabel("Only these are complete").check();
  for (const channel of ["Platform chat", "Request form", "E-mail", "WhatsApp, WeChat, phone, other"]) await page.getByLabel(channel, { exact: true }).check();
  await says(headline(page), "silence counts as a refusal");
  await page.getByLabel(/up to the last message read/).check();
  await says(headline(page), "silence counts as a refusal");
  await page.getByLabel("E-mail", { exact: true }).uncheck();
  await says(headline(page), "We cannot tell yet");
});

test("a whole check is done by keyboard", async ({ page }) => {
  await open(page);
  await page.getByLabel("Paste a chat").focus();
  await page.keyboard.insertText(`${PAID}\n${ASKED}`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await says(page.getByRole("status").first(), "3 events added");
});

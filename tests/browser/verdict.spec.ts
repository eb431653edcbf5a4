// What the answer is, to the second, and what it says is missing.

import { expect, type Locator, type Page, test } from "@playwright/test";
import {
  answer,
  ASKED,
  clauses,
  fact,
  headline,
  open,
  PAID,
  paste,
  plain,
  says,
  tell,
  unfold,
  unfolded,
} from "./support.js";

test("a buyer refused by silence pastes three lines and reads since when, and why", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}`, "2022-03-04T00:00");
  await says(headline(page), "ran out of time on Thu, Mar 3, 2022, 02:00. It counts as");
  await clauses(page);
  const refusal = page.locator(".group", { hasText: "Refused or not?" });
  await refusal.locator("summary").first().click();
  await says(refusal, "news of a notice");
  await says(refusal, "48 hours from Mar 1, 2022, 10:00 Beijing time");
});

test("one second decides", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}\n2022-03-03 10:00:00 +08:00 seller replied`, "2022-03-04T00:00");
  await answer(page, "did it agree how", "Yes");
  await says(headline(page), "Done in time");
  await (await unfold(page, 4)).getByLabel("Time", { exact: true }).fill("10:00:01");
  await says(headline(page), "Formally it counted as refused");
  await clauses(page);
  await says(page.locator(".answer"), "late by 1 s");
});

test("before the window ends it says how much time is left", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}`, "2022-03-02T00:00");
  await says(page.getByRole("timer"), "Time left: 1 day 10 h");
});

test("a reply known by its day only is named as what is missing", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}\n2022-03-03 seller replied`, "2022-03-04T00:00");
  await answer(page, "did it agree how", "Yes");
  await says(headline(page), "One answer away from a result.");
  await says(page.locator(".answer"), "Seller replied (Mar 3, 2022) — its exact time");
});

test("silence is not taken from a paste that may not be everything", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}`, "2022-03-04T00:00", false);
  await says(headline(page), "If the seller wrote nothing else, time was up on Thu, Mar 3, 2022, 02:00");
  await says(page.locator(".open"), "Is anything missing: earlier, later, or in another channel?");
});

test("beside the question that decides most stands what each answer leads to, and it does", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}`, "2022-03-04T00:00");
  await says(headline(page), "It counts as");
  await fact(page, "Did the product page show an after-sales mark?", "I don’t know");
  const outcome = (choice: string) => page.locator(".answer-option", { hasText: choice }).locator("small");
  await expect(outcome("Yes")).toHaveText("Refused");
  await expect(outcome("No")).not.toHaveText("Refused");
  await answer(page, "show an after-sales mark?", "Yes");
  await says(headline(page), "It counts as");
});

const requested = (at: string) => `${PAID}\n${at} +08:00 engineer requested\n${at} +08:00 request received`;

test("a request after the last second of the period is outside it", async ({ page }) => {
  await tell(page, requested("2023-01-11 00:00:00"), "2023-02-01T00:00");
  await clauses(page);
  await says(page.locator(".group", { hasText: "Refused or not?" }), "Not refused");
});

test("a request in the last second of the period is inside it", async ({ page }) => {
  await tell(page, requested("2023-01-10 23:59:59"), "2023-02-01T00:00");
  await says(headline(page), "It counts as");
});

const BETWEEN = `2022-06-01 10:00 +08:00 paid
2022-09-26 10:00 +08:00 engineer requested
2022-09-26 10:00 +08:00 request received`;

test("an order between two rule texts says both questions that are open", async ({ page }) => {
  await tell(page, BETWEEN, "2022-09-28T00:00");
  await says(headline(page), "The seller is late: it was due on Tue, Sep 27, 2022, 02:00");
  await clauses(page);
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
  await clauses(page);
  const visit = page.locator(".told", { hasText: "14 working days" }).first();
  await says(visit, "due Oct 19, 2022, 23:59:59 Beijing time");
  await visit.locator("summary").first().click();
  await says(visit, "Oct 8, 2022 – Oct 9, 2022: worked to make up for a holiday, counted");
  await says(visit, "Oct 1, 2022 – Oct 7, 2022: public holiday, not counted");
});

test("what was entered survives a reload, and removing can be undone", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}`, "2022-03-04T00:00");
  await says(headline(page), "It counts as");
  await page.reload();
  await says(headline(page), "It counts as");
  await expect(page.getByLabel("Paste a chat")).toHaveValue(`${PAID}\n${ASKED}`);
  await unfold(page, 2);
  await page.getByRole("button", { name: /Remove: Event .?2/ }).click();
  await expect(headline(page)).not.toContainText("It counts as");
  await page.getByRole("button", { name: "Undo" }).click();
  await says(headline(page), "It counts as");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(headline(page)).not.toContainText("It counts as");
});

test("what was not understood is listed, and what is open is asked", async ({ page }) => {
  await tell(
    page,
    "hello there\n2022-02-30 10:00 paid\n03/04/2022 10:00 paid\n2022-03-05 10:00 the weather was fine",
    "2022-05-01T00:00",
  );
  const unread = page.locator(".unread");
  await says(unread, "hello there");
  await expect(unread.getByRole("listitem")).toHaveCount(1);
  for (const number of [1, 2, 3]) await unfold(page, number);
  await says(page.locator(".events"), "This date does not exist.");
  await says(page.locator(".events"), "Day or month first?");
  await says(page.locator(".question"), "Nothing in the text tells which.");
  await page.getByLabel("Dates like 03/04: which is the day?").selectOption({ label: "The month stands first" });
  await expect(page.locator(".events").getByLabel("Date", { exact: true }).first()).toHaveValue("2022-03-04");
  await expect(page.locator(".events")).not.toContainText("Day or month first?");
});

test("times without a zone are asked about once, and only they move", async ({ page }) => {
  const asked = "2022-03-01 10:00 engineer requested\n2022-03-01 10:00 request received";
  await tell(page, `${PAID}\n${asked}\n2022-03-03T02:00:00Z seller replied`, "2022-03-04T00:00");
  await answer(page, "did it agree how", "Yes");
  await says(headline(page), "One answer away from a result.");
  await unfolded(page.locator(".assumption.times"));
  const zone = page.getByLabel(/times name no time zone/);
  await zone.selectOption({ label: "Beijing" });
  await says(headline(page), "Done in time");
  await zone.selectOption({ label: "US Pacific" });
  await clauses(page);
  await says(page.locator(".answer"), "Mar 4, 2022, 02:00 Beijing time");
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
  await says(headline(page), "If the seller wrote nothing else");
  await unfolded(page.locator(".assumption.record"));
  await page.getByLabel("Only these are complete").check();
  for (const channel of ["Platform chat", "Request form", "E-mail", "WhatsApp, WeChat, phone, other"])
    await page.getByLabel(channel, { exact: true }).check();
  await says(headline(page), "It counts as");
  await page.getByLabel(/up to the last message read/).check();
  await says(headline(page), "It counts as");
  await page.getByLabel("E-mail", { exact: true }).uncheck();
  await says(headline(page), "If the seller wrote nothing else");
});

test("a whole check is done by keyboard", async ({ page }) => {
  await open(page);
  await page.getByLabel("Paste a chat").focus();
  await page.keyboard.insertText(`${PAID}\n${ASKED}`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await says(page.locator(".notice"), "3 events added");
});

/** Where a control is, once it has not moved for longer than the page waits after an answer. */
async function standsStill(target: Locator) {
  // In the middle: at the edges lie bars that stay in sight.
  await target.evaluate((shown) => shown.scrollIntoView({ block: "center" }));
  let before = "";
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await target.boundingBox());
        const isStill = now === before;
        before = now;
        return isStill;
      },
      { intervals: [500] },
    )
    .toBe(true);
  return target.boundingBox();
}

test("four questions in a row are answered by presses and by touch, and none is lost", async ({ browser }) => {
  test.slow();
  for (const hasTouch of [false, true]) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch, timezoneId: "UTC" });
    const page = await context.newPage();
    await open(page);
    await paste(page, `${PAID}\n${ASKED}`);
    // What is loaded only now moves the page once more.
    await page.waitForLoadState("networkidle");
    const answers: Record<string, string> = {
      "Where was it ordered?": "Alibaba.com",
      "Was it paid on the platform?": "Yes",
      "Is it machinery?": "Machinery",
      "Did the product page show an after-sales mark?": "Yes",
    };
    for (let asked = 0; asked < Object.keys(answers).length; asked += 1) {
      const legend = page.locator(".open > .question legend");
      const question = plain(await legend.innerText());
      const target = page
        .locator(".open > .question .answer-option")
        .getByText(answers[question] ?? question, { exact: true });
      // Nobody aims in the moment after an answer, in which the page works out what it comes to.
      const box = await standsStill(target);
      if (!box) throw new Error(question);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      if (hasTouch) {
        await page.touchscreen.tap(x, y);
      } else {
        // A press lasts longer than the page takes to work out what the last answer comes to.
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.waitForFunction(
          (since) => performance.now() - since > 300,
          await page.evaluate(() => performance.now()),
        );
        await page.mouse.up();
      }
      await expect(legend.filter({ hasText: question })).toHaveCount(0);
    }
    await says(headline(page), "If the seller wrote nothing else, time was up");
    await context.close();
  }
});

test("an event of each kind is added by hand, and stays open", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Add an event" }).click();
  const kinds = await kindsOffered(page);
  expect(kinds.length).toBeGreaterThan(30);
  const events = page.locator(".event");
  await expect(events).toHaveCount(1);
  for (const kind of kinds) {
    await page.getByRole("button", { name: "Add an event" }).click();
    // Until it is drawn, the last one is another.
    await expect(events).toHaveCount(2);
    const event = events.last();
    await event.getByLabel("What happened").selectOption(kind);
    await expect(event.getByRole("group")).toBeVisible();
    await event.getByLabel("Date", { exact: true }).fill("2022-03-01");
    await expect(event.getByLabel("Date", { exact: true })).toHaveValue("2022-03-01");
    await event.getByRole("button", { name: /Remove/ }).click();
    await expect(events).toHaveCount(1);
  }
});

/** The kinds that an event may be of. */
async function kindsOffered(page: Page): Promise<string[]> {
  await page.getByRole("button", { name: "Add an event" }).click();
  const event = page.locator(".event").last();
  await expect(event.getByLabel("What happened")).toBeVisible();
  const kinds = await event
    .getByLabel("What happened")
    .locator("option")
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  await event.getByRole("button", { name: /Remove/ }).click();
  return kinds.filter((kind) => kind !== "");
}

test("an order of 2026 is told conditionally by a text of 2022, in headline, steps and letter, in every language", async ({
  page,
}) => {
  const young = (line: string) => line.replaceAll("2022-0", "2026-0");
  await tell(page, young(`${PAID}\n${ASKED}`), "2026-03-04T00:00");
  await says(headline(page), "By the last rule we know, the seller would be late: due on Mon, Mar 2, 02:00.");
  await says(headline(page), "We last searched for a newer text on Nov 28, 2026 and found none.");
  await says(headline(page), "By that rule you could have");
  const steps = page.locator(".steps");
  await says(steps.locator("li").first(), "Do this first: look at your order page");
  await expect(steps).not.toContainText("Tell the platform that the seller missed");
  await page.getByText("A message that asks which rule holds").click();
  await expect(page.locator(".ready textarea").first()).toHaveValue(/Please tell me which rule holds for this order/);
  const conditional: Record<string, RegExp> = {
    zh: /按我们掌握的最近一版规则/,
    es: /Según la última regla que conocemos/,
    pt: /Pela última regra que conhecemos/,
    fr: /Selon la dernière règle que nous connaissons/,
    de: /Nach der letzten bekannten Regel/,
    ru: /По последнему известному нам правилу/,
    ar: /وفق آخر قاعدة نعرفها/,
  };
  for (const [language, words] of Object.entries(conditional)) {
    await page.getByRole("combobox").first().selectOption(language);
    await expect(headline(page)).toContainText(words);
  }
});

test("dates that cannot both be right are no verdict, and one tap mends them", async ({ page }) => {
  await tell(page, `2022-09-02 09:30 +08:00 paid\n2022-03-10 10:00 +08:00 engineer requested`, "2022-11-20T00:00");
  await says(headline(page), "These dates cannot both be right.");
  await page
    .getByRole("button", { name: /Swap day and month/ })
    .first()
    .click();
  await expect(headline(page)).not.toContainText("These dates cannot both be right.");
});

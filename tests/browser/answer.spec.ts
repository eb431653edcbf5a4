// What a person does with the answer.

import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import ical from "node-ical";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "@playwright/test";
import { ASKED, clauses, PAID, headline, plain, says, tell, unfolded } from "./support.js";

test("a few taps and three dates on a phone lead to the answer, for either side", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("./");
  const question = (text: string) => page.locator(".guide li", { hasText: text });
  // What was answered is folded once another question is.
  const answers = page.locator(".assumption.answers");
  const asked = async (text: string) => {
    if ((await answers.getByText(text).count()) > 0) await unfolded(answers);
    const row = question(text).locator("> details");
    if ((await row.count()) > 0) await unfolded(row);
    return question(text);
  };
  const tap = async (text: string, choice: string) =>
    (await asked(text)).getByText(choice, { exact: true }).last().click();
  const when = async (text: string, date: string, time: string) => {
    await asked(text);
    await question(text).getByLabel("Date").fill(date);
    await question(text).getByLabel("Time").fill(time);
  };
  await tap("What are you waiting for?", "A technician or another service for a machine from Alibaba.com");
  await tap("What do you need?", "Engineer on site");
  await tap("after-sales mark?", "Yes");
  await when("Paid", "2022-01-10", "09:30");
  await when("When did you ask", "2022-03-01", "10:00");
  await tap("When did you ask", "Platform chat");
  await tap("What was the seller’s first answer", "None so far");
  // Typed times are by the clock of this device, until another one is named.
  await says(headline(page), "The seller ran out of time on Thu, Mar 3, 2022, 10:00. It counts as refused.");
  await unfolded(answers);
  await page.getByLabel("These times are by the clock of").selectOption({ label: "Beijing" });
  await says(headline(page), "The seller ran out of time on Thu, Mar 3, 2022, 02:00. It counts as");
  await says(headline(page), "Mar 3, 2022, 10:00 Beijing time");
  // The date stays when the sort of answer is another one, and comes back when it was none after all.
  await tap("What was the seller’s first answer", "An answer");
  await when("What was the seller’s first answer", "2022-03-02", "18:00");
  await tap("What was the seller’s first answer", "Said no");
  await says(headline(page), "The seller said no on Wed, Mar 2, 2022, 10:00");
  // A day without its time may lie before or after the end of the window, and an answer that agreed nothing is no end.
  await tap("What was the seller’s first answer", "An answer");
  await question("What was the seller’s first answer").getByLabel("Time").fill("");
  await question("Did the reply agree on how and when?")
    .getByRole("group", { name: "Did the reply agree" })
    .getByText("No", { exact: true })
    .click();
  await says(headline(page), "If the seller wrote nothing else");
  await question("What was the seller’s first answer").getByLabel("Time").fill("18:00");
  await tap("What was the seller’s first answer", "None so far");
  await tap("What was the seller’s first answer", "An answer");
  await question("Did the reply agree on how and when?")
    .getByRole("group", { name: "Did the reply agree" })
    .getByText("Yes", { exact: true })
    .click();
  await says(headline(page), "If nothing else happened, it was done in time.");
  await tap("What was the seller’s first answer", "None so far");
  await unfolded(page.locator(".assumption.settled"));
  await unfolded(page.locator(".assumption.role"));
  await page.getByText("the seller", { exact: true }).last().click();
  await says(headline(page), "It counts as a refusal.");
  await page.reload();
  await says(headline(page), "It counts as a refusal.");
  await expect(question("after-sales mark?").getByLabel("Yes")).toBeChecked();
});

test("what a tile takes for granted goes when another one is chosen, and what it asks is there once its rules are", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./");
  const tile = async (name: string) => {
    const row = page.locator(".guide li").first().locator("> details.assumption");
    if ((await row.count()) > 0) await unfolded(row);
    await page.locator(".guide .tiles").getByText(name, { exact: true }).click();
  };
  await page.getByText("Law, payment services and other shops").click();
  await tile("A refund on 1688.com");
  await expect(page.locator(".guide li", { hasText: "Had the seller shipped" })).toBeVisible();
  await expect(page.getByLabel("On which other marketplace?")).toHaveValue("alibaba-1688");
  await tile("A refund on Alibaba.com");
  await expect(page.getByLabel("On which other marketplace?")).toHaveValue("");
  await expect(page.getByLabel("Where was it ordered?")).toHaveValue("alibaba");
  await expect(page.locator(".guide li", { hasText: "Had the seller shipped" })).toHaveCount(0);
});

test("the picture is stepped through by keyboard, and the way back is in sight", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "refused by silence" }).click();
  await says(headline(page), "It counts as");
  await page.getByText("See another day, or a table").click();
  const slider = page.getByRole("slider", { name: "Look at another time" });
  await expect(slider).toHaveAttribute("aria-valuetext", /Mar 4, 2022/);
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await says(page.locator(".answer"), "You look at Mar 3, 2022, 10:00:01 Beijing time");
  await page.keyboard.press("ArrowLeft");
  await says(page.locator(".answer"), "You look at Mar 1, 2022, 10:00 Beijing time");
  await says(headline(page), "The seller can still answer until");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await says(headline(page), "It counts as");
  await says(page.locator(".picture .happened").nth(1), "Buyer asked for a service");
  await says(page.locator(".picture .end"), "Time was up");
  await expect(page.locator(".picture").getByRole("row")).toHaveCount(4);
});

test("a reading can be chosen, stays in sight, and can be dropped", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "it depends on the reading" }).click();
  await says(headline(page), "The seller can still answer until");
  await clauses(page);
  const duty = page.locator(".group", { hasText: "Deadlines" }).locator(".told", { hasText: "depends on how" }).first();
  await duty.locator("summary").first().click();
  await duty.getByRole("button", { name: "Read it this way" }).first().click();
  await says(page.locator(".answer"), "You chose how to read the rule:");
  await expect(headline(page)).not.toContainText("The seller can still answer until");
  await page.getByRole("button", { name: "Undo this choice" }).click();
  await says(headline(page), "The seller can still answer until");
});

test("another text of the rule is set beside, and the platform's own deadline explained", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "refused by silence" }).click();
  await clauses(page);
  await page.getByText("Beside another text of this rule").first().click();
  await says(
    page.locator("details", { hasText: "Beside another text" }).locator("table").first(),
    "due Mar 2, 2022, 10:00 Beijing time",
  );
  const reply = page.locator(".group", { hasText: "Deadlines" }).locator(".told").first();
  await reply.locator("summary").first().click();
  await reply.getByText("The platform shows another deadline").click();
  await reply.getByLabel("It shows").fill("2022-03-02T18:00");
  await says(reply.getByRole("status"), "shown in US Pacific time");
  await reply.getByLabel("It shows").fill("2022-03-04T10:00");
  await says(reply.getByRole("status"), "1 day later");
});

test("a window that the order page names is counted with, stays in sight, and can be dropped", async ({ page }) => {
  await tell(page, `${PAID}\n${ASKED}`, "2022-03-02T11:00");
  await clauses(page);
  const reply = page.locator(".told", { hasText: "replies within 48 hours" }).last();
  await reply.locator("summary").first().click();
  await reply.getByText("The platform shows another deadline").click();
  await reply.getByLabel("It names another length of time").fill("5");
  await reply.getByLabel("Counted in").selectOption("natural-days");
  await reply.getByRole("button", { name: "Count with it" }).click();
  const pinned = page.locator(".pinned");
  await says(pinned, "counted with 5 calendar days, as entered here");
  await says(reply.locator("summary").first(), "Mar 6, 2022, 23:59:59");
  await page.reload();
  await clauses(page);
  await says(pinned, "counted with 5 calendar days, as entered here");
  await pinned.getByRole("button", { name: "Undo this choice" }).click();
  await says(reply.locator("summary").first(), "Mar 3, 2022, 10:00");
  await expect(pinned).toHaveCount(0);
});

test("a text to send is filled from the case, in three languages", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./");
  await page.getByRole("button", { name: "refused by silence" }).click();
  await page.getByText("Message to the seller").click();
  const text = page.getByLabel("Text to send");
  await expect(text).toHaveValue(
    /on Mar 1, 2022, 10:00 Beijing time I asked for: Engineer on site\. It was due by Mar 3, 2022, 10:00/,
  );
  await page.locator(".ready").getByRole("button", { name: "简体中文" }).click();
  await expect(text).toHaveValue(/工程师上门/);
  await page.locator(".ready").getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied." })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("工程师上门");
});

test("a calendar file holds each open deadline with its zone and an alarm", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "a seller just in time" }).click();
  await says(headline(page), "Answer by Thu, Mar 3, 2022");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Calendar file" }).click();
  const text = readFileSync(await (await downloading).path(), "utf8");
  const events = Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === "VEVENT");
  const reply = events.find((event) => (event as ical.VEvent).start.toISOString() === "2022-03-03T02:00:00.000Z") as
    | ical.VEvent
    | undefined;
  expect(reply?.summary).toBe("Deadline: Reply, Engineer on site");
  expect(text).toContain("DTSTART;TZID=Asia/Shanghai:20220303T100000");
  expect(text).toContain("BEGIN:VALARM");
  expect(new Set(events.map((event) => (event as ical.VEvent).uid)).size).toBe(events.length);
});

test("a link opens the case elsewhere, without the messages, and says for when it was made", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./");
  await page.getByRole("button", { name: "refused by silence" }).click();
  await says(headline(page), "It counts as");
  await (await unfolded(page.locator(".checked-for"))).getByLabel("Now").check();
  await clauses(page);
  await says(page.locator(".answer"), "ended Jan 10, 2023");
  await page.getByRole("button", { name: "Copy a link" }).click();
  const link = await page.getByLabel("Link to this case").inputValue();
  expect(link.length).toBeLessThan(2000);
  const other = await context.newPage();
  await other.goto(link);
  await says(headline(other), "ran out of time on Thu, Mar 3, 2022, 02:00. It counts as");
  await says(other.locator(".answer"), "Opened from a link made for");
  await expect(other).not.toHaveURL(/#case/);
  await expect(other.locator("main")).not.toContainText("request received by the seller");
  await other.goto("about:blank");
  await other.goto(`${link.slice(0, -9)}AAAA`);
  await says(other.getByRole("alert"), "The link is damaged");
});

test("the data holds the case and the answer, each by its schema", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "refused by silence" }).click();
  await says(headline(page), "It counts as");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Data (JSON)" }).click();
  const data = JSON.parse(readFileSync(await (await downloading).path(), "utf8"));
  const schemas = new Ajv2020({ strict: false, validateFormats: false });
  for (const part of ["case", "assessment"]) {
    const schema = await (await page.context().request.get(`./package/schema/${part}.schema.json`)).json();
    const fits = schemas.compile(schema);
    expect(fits(data[part]), JSON.stringify(fits.errors)).toBe(true);
  }
});

test("every clause has its place in the rules, and can be sought", async ({ page }) => {
  await page.goto("./rules.html#alibaba-machinery-after-sales/2022-05-30/reply");
  const clause = page.locator("tr:focus");
  await says(clause, "24 hours");
  await says(clause, "changed in this text");
  await page.getByLabel("Search the rules").fill("14 natural days");
  await says(page.getByRole("status"), "One clause");
  await expect(page.locator(".rules tr[id]")).toHaveCount(1);
});

test("a day that is known roughly is told as two, and so is what follows from it", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "An answer to a dispute on AliExpress" }).click();
  const opened = page.locator(".guide li").filter({ hasText: "Dispute opened" });
  await opened.getByLabel("Date", { exact: true }).fill("2026-11-01");
  await opened.getByLabel("Date", { exact: true }).blur();
  await opened.getByLabel("Only roughly known").check();
  await opened.getByLabel("Latest day").fill("2026-11-04");
  await opened.getByLabel("Latest day").blur();
  await says(headline(page), "time was up on Fri, Nov 6 – Tue, Nov 10");
  // Exactly known again, it is one day.
  await opened.getByLabel("Only roughly known").uncheck();
  await says(headline(page), "time was up on Fri, Nov 6, 15:59 – Sat, Nov 7, 15:59");
});

test("on paper it is a report of the case with sources, counts and versions", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "refused by silence" }).click();
  await says(headline(page), "It counts as");
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event("beforeprint"));
  });
  await page.getByRole("button", { name: "Print or PDF" }).click();
  await expect(page.locator("#aftersales-report h2").first()).toBeAttached();
  await page.emulateMedia({ media: "print" });
  const report = page.locator("#aftersales-report");
  await expect(report).toBeVisible();
  for (const text of [
    "It counts as refused.",
    "line 2: engineer requested",
    "news of a notice",
    "Stands for this answer:",
  ])
    await says(report, text);
  await expect(page.locator("aftersales-checker")).toBeHidden();
  for (const format of ["A4", "Letter"]) {
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(plain(text).replaceAll(/\s+/g, " ")).toContain(
      "ran out of time on Mar 3, 2022, 10:00 Beijing time. It counts as",
    );
  }
});

test("of changes in one moment none undoes another", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "A technician or another service" }).click();
  const guide = page.locator(".guide");
  const days = ["2022-01-10", "2022-03-01"];
  await expect(guide.locator("input[type=date]")).toHaveCount(days.length);
  await expect(guide.locator("input[name=guide-afterSalesMark]")).not.toHaveCount(0);
  // Nothing is drawn in between: each control still shows what stood there before the others.
  await guide.evaluate((guide, days) => {
    guide.querySelector<HTMLInputElement>("input[name=guide-afterSalesMark]")?.click();
    for (const [place, input] of [...guide.querySelectorAll<HTMLInputElement>("input[type=date]")].entries()) {
      input.value = days[place] ?? "";
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }, days);
  const events = page.locator(".event > summary");
  await says(events, "Paid in full (Jan 10, 2022)");
  await says(events, "Buyer asked for a service (Mar 1, 2022)");
  await says(guide.locator("summary", { hasText: "after-sales mark" }), "Yes");
  // Each is a step of its own.
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(events).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(events).toHaveCount(0);
});

// What the stories in the browser share: how a person opens the page, tells a case, and reads the answer.

import { expect, type Locator, type Page } from "@playwright/test";

const ORDER = ["Alibaba.com", "Yes", "Machinery", "Yes"];
const FACTS = [
  "Where was it ordered?",
  "Was it paid on the platform?",
  "Is it machinery?",
  "Did the product page show an after-sales mark?",
];
export const PAID = "2022-01-10 09:30 +08:00 paid";
export const ASKED =
  "2022-03-01 10:00 +08:00 engineer requested\n2022-03-01 10:00 +08:00 request received by the seller";

export async function open(page: Page): Promise<void> {
  await page.goto("./");
  await page.getByText("paste messages").click();
  await expect(page.locator(".answer")).not.toContainText("Loading");
  await expect(page.getByRole("button", { name: "Read this text" })).toBeVisible();
}

/** Fills the order's facts, pastes lines, says whether that is everything, and chooses the instant. */
export async function tell(page: Page, lines: string, asOf: string, whole = true): Promise<void> {
  await open(page);
  for (const [index, fact] of FACTS.entries()) {
    await page.getByLabel(fact).selectOption({ label: ORDER[index] as string });
  }
  await page.getByLabel("Paste a chat").fill(lines);
  await page.getByRole("button", { name: "Read this text" }).click();
  if (whole) await page.getByLabel("That is everything that was sent").check();
  await page.locator(".checked-for").evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
  await page
    .getByLabel(/Another time/)
    .first()
    .check();
  await page.getByRole("textbox", { name: "Another time" }).fill(asOf);
  // The answer follows what is typed after a moment: what is opened in the one before it may close again.
  const day = new Date(`${asOf}Z`).toLocaleDateString("en-US", { dateStyle: "medium", timeZone: "UTC" });
  await says(page.locator(".answer"), `Checked for: ${day}`);
}

/** Answers one of the questions that the result asks. */
export async function answer(page: Page, question: string, choice: string): Promise<void> {
  await page.locator(".open fieldset", { hasText: question }).last().getByText(choice, { exact: true }).click();
}

/** Opens an event of the timeline, counted from 1. */
export async function unfold(page: Page, number: number): Promise<Locator> {
  const event = page.locator(".event").nth(number - 1);
  if (!(await event.evaluate((details: HTMLDetailsElement) => details.open))) await event.locator("summary").click();
  return event;
}

export const headline = (page: Page) => page.locator(".headline");

/** Text without the marks that isolate inserted words. */
export const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");

export async function says(locator: Locator, text: string): Promise<void> {
  await expect.poll(async () => plain((await locator.allInnerTexts()).join("\n"))).toContain(text);
}

/** Pastes one text after another, as a person does. */
export async function paste(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    await page.getByLabel("Paste a chat").fill(text);
    await page.getByRole("button", { name: "Read this text" }).click();
    // Its reader is loaded with the first text; until it is read, the page may still move.
    await expect(page.getByText(/events? added|No new event/).first()).toBeVisible();
  }
}

/** A machinery order with its payment, as of some days after the request. */
export async function order(page: Page, ...texts: string[]): Promise<void> {
  await tell(page, ORDER_PAGE, "2022-03-20T00:00");
  await paste(page, ...texts);
  await page.getByLabel(/no time zone/).selectOption({ label: "Beijing" });
}

export const ORDER_PAGE = `Alibaba.com
Trade Assurance order
Payment time
Jan. 9, 2022, 17:30:00 PST.
Order total: US $12,500.00`;

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
  await expect(page.locator(".answer").first()).not.toContainText("Loading");
  await expect(page.getByRole("button", { name: "Read this text" })).toBeVisible();
}

/** Opens what is folded, by its element. */
export async function unfolded(details: Locator): Promise<Locator> {
  // What is asked opens by itself, perhaps in this very moment.
  await expect(async () => {
    const isOpen = () => details.evaluate((element: HTMLDetailsElement) => element.open);
    if (!(await isOpen())) await details.locator("summary").first().click({ timeout: 2000 });
    expect(await isOpen()).toBe(true);
  }).toPass();
  return details;
}

/** Chooses something that is known of the order. */
export async function fact(page: Page, question: string, label: string): Promise<void> {
  await unfolded(page.locator(".order-before > details, .assumption.facts"));
  await page.getByLabel(question).selectOption({ label });
}

/** Fills the order's facts, pastes lines, says whether that is everything, and chooses the instant. */
export async function tell(page: Page, lines: string, asOf: string, whole = true): Promise<void> {
  await open(page);
  for (const [index, question] of FACTS.entries()) await fact(page, question, ORDER[index] as string);
  await page.getByLabel("Paste a chat").fill(lines);
  await page.getByRole("button", { name: "Read this text" }).click();
  if (whole) await isEverything(page);
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

/** Says that nothing is missing. */
export async function isEverything(page: Page): Promise<void> {
  await unfolded(page.locator(".assumption.record"));
  await page.getByLabel("That is everything that was sent").check();
}

/** Says whose clock the times of a paste show. */
export async function clock(page: Page, label: string): Promise<void> {
  await unfolded(page.locator(".assumption.times"));
  await page.getByLabel(/no time zone/).selectOption({ label });
}

/** Answers one of the questions that the result asks. */
export async function answer(page: Page, question: string, choice: string): Promise<void> {
  const asked = page.locator(".open fieldset", { hasText: question }).last();
  await expect(asked).toBeAttached();
  if (!(await asked.isVisible())) await unfolded(page.locator(".open > details"));
  await asked.getByText(choice, { exact: true }).click();
}

/** Opens an event of the timeline, counted from 1. */
export async function unfold(page: Page, number: number): Promise<Locator> {
  await unfolded(page.locator(".all-events"));
  return unfolded(page.locator(".event").nth(number - 1));
}

/** Opens every clause with its dates. */
export async function clauses(page: Page): Promise<void> {
  await unfolded(page.locator(".every > details"));
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
    const box = page.getByLabel("Paste a chat");
    if (!(await box.isVisible())) await page.getByText("Add messages or answers").click();
    await box.fill(text);
    await page.getByRole("button", { name: "Read this text" }).click();
    // Its reader is loaded with the first text; until it is read, the page may still move.
    await expect(page.getByText(/events? added|No new event/).first()).toBeVisible();
  }
}

/** A machinery order with its payment, as of some days after the request. */
export async function order(page: Page, ...texts: string[]): Promise<void> {
  await tell(page, ORDER_PAGE, "2022-03-20T00:00");
  await paste(page, ...texts);
  await clock(page, "Beijing");
}

export const ORDER_PAGE = `Alibaba.com
Trade Assurance order
Payment time
Jan. 9, 2022, 17:30:00 PST.
Order total: US $12,500.00`;

/** Lets a page translator go over all text, now and whenever it changes: it makes capitals of it. */
export async function translated(page: Page): Promise<void> {
  await page.evaluate(() => {
    const roots = new Set<Node>();
    const translate = (root: Node) => {
      if (!roots.has(root)) {
        roots.add(root);
        new MutationObserver(() => translate(root)).observe(root, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      }
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      const texts: Text[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node instanceof Element && node.shadowRoot) translate(node.shadowRoot);
        if (!(node instanceof Text) || node.data.trim() === "") continue;
        if (!node.parentElement?.closest("font, style, script, option, textarea")) texts.push(node);
      }
      for (const text of texts) {
        const font = document.createElement("font");
        font.textContent = text.data.toUpperCase();
        text.replaceWith(font);
      }
    };
    translate(document.documentElement);
  });
}

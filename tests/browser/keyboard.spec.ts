// The stories that a phone is measured by, told by keys alone.

import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { headline, open, plain, says } from "./support.js";

interface Step {
  tile?: string;
  choose?: [string, string];
  when?: [string, string, string?];
}

interface Story {
  name: string;
  paste?: string;
  steps?: Step[];
  says: string;
}

const told = JSON.parse(readFileSync(new URL("../data/phone-stories.json", import.meta.url), "utf8"));
const { zone, answers, stories }: { zone: string; answers: Record<string, string>; stories: Story[] } = told;

/** More controls than a page of these stories has. */
const FAR = 150;

test.use({ timezoneId: zone, permissions: ["clipboard-read", "clipboard-write"] });

/** Tabs on, and around, until one of these has the focus. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target.first()).toBeVisible();
  for (let steps = 0; steps < FAR; steps += 1) {
    const isThere = await target.evaluateAll((all) =>
      all.some((one) => (one.getRootNode() as ShadowRoot | Document).activeElement === one),
    );
    if (isThere) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("out of reach of the Tab key");
}

/** Chooses one of a group as a person does without a mouse: into the group, then on to the choice. */
async function choose(page: Page, group: Locator, choice: string): Promise<void> {
  await reach(page, group.getByRole("radio"));
  const wanted = group.getByRole("radio", { name: choice, exact: true });
  // The first press of a key chooses where nothing is chosen.
  if (!(await wanted.isChecked())) await page.keyboard.press("Space");
  for (let steps = 0; steps < 9 && !(await wanted.isChecked()); steps += 1) await page.keyboard.press("ArrowRight");
  await expect(wanted).toBeChecked();
}

async function take(page: Page, step: Step): Promise<void> {
  if (step.tile) {
    await reach(page, page.locator(".tiles").getByRole("button", { name: step.tile, exact: true }));
    await page.keyboard.press("Enter");
    return;
  }
  const asked = page.locator(".guide li", { hasText: (step.choose ?? step.when)?.[0] });
  await expect(asked).toBeVisible();
  if (step.choose) return choose(page, asked, step.choose[1]);
  const [, date = "", time = ""] = step.when ?? [];
  const [year, month, day] = date.split("-");
  await reach(page, asked.getByLabel("Date"));
  await page.keyboard.type(`${month}${day}${year}`);
  await expect(asked.getByLabel("Date")).toHaveValue(date);
  if (time === "") return;
  await reach(page, asked.getByLabel("Time"));
  await page.keyboard.type(`${time.replace(":", "")}AM`);
}

/** What is still asked in the card, until it comes to something. */
async function answerAll(page: Page): Promise<void> {
  const question = page.locator(".open > .question");
  for (let asked = 0; asked < 9; asked += 1) {
    await page.waitForTimeout(700);
    if ((await question.count()) === 0) return;
    const legend = plain(await question.locator("legend").first().innerText());
    const known = Object.entries(answers).find(([words]) => legend.includes(words))?.[1];
    if (known === undefined) return;
    await reach(page, question.locator(".answer-option", { hasText: known }));
    await page.keyboard.press("Enter");
    await expect(question.locator("legend", { hasText: legend })).toHaveCount(0);
  }
}

for (const story of stories) {
  test(`by keys alone: ${story.name}`, async ({ page }) => {
    test.slow();
    await open(page);
    if (story.paste) {
      await page.evaluate((text) => navigator.clipboard.writeText(text), story.paste);
      await reach(page, page.locator("textarea.paste"));
      await page.keyboard.press("ControlOrMeta+V");
      await expect(page.getByText(/events? added/).first()).toBeVisible();
    }
    for (const step of story.steps ?? []) await take(page, step);
    await answerAll(page);
    await says(headline(page), story.says);
  });
}

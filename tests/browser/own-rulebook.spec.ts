// A help center's own rules: written on a page, put into an article, followed by a link; and none of ours beside them.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { headline, plain, says, unfolded } from "./support.js";

const HELP = "https://help.example/";
const OTHER = "https://files.example/";
const SITE = "http://127.0.0.1:8471/";
const SCRIPT = `<script type="module" src="${SITE}embed/checker.js"></script>`;
const RETURNS = readFileSync(process.env.AFTERSALES_OWN_RULEBOOK as string, "utf8");
/** What a help center that has nothing to do with us would not want to say. */
const OURS = /Alibaba|AliExpress|Beijing|Peking|Trade Assurance/;
/** Everything that an article has to allow. */
const POLICY = `default-src 'none'; script-src ${SITE} 'wasm-unsafe-eval'; connect-src 'self' ${SITE} ${OTHER}; worker-src blob:; require-trusted-types-for 'script'; trusted-types lit-html aftersales 'allow-duplicates'`;

/** A language that the checker does not speak: some of it, with two mistakes. */
const DUTCH = `guide-waiting = Waar wacht u op?
ask-role = Ik ben { $nobody }
no-such-message = Niets
`;

/** An article of a help center, with the rulebook beside it, and what its editor is told. */
async function article(page: Page, body: string, rulebook = RETURNS): Promise<() => Promise<string[]>> {
  const files = (text: string) => ({
    contentType: "application/json",
    headers: { "Access-Control-Allow-Origin": "*" },
    body: text,
  });
  await page.route(`${HELP}returns.json`, (route) => route.fulfill(files(rulebook)));
  await page.route(`${OTHER}returns.json`, (route) => route.fulfill(files(rulebook)));
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${SCRIPT}${body}</body></html>`;
  const headers = { "Content-Security-Policy": POLICY };
  await page.route(`${HELP}nl.ftl`, (route) => route.fulfill({ contentType: "text/plain", body: DUTCH }));
  await page.route(`${HELP}article`, (route) => route.fulfill({ contentType: "text/html", headers, body: html }));
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    document.addEventListener("error", (event) => heard.push((event as CustomEvent).detail?.help ?? ""), true);
  });
  await page.goto(`${HELP}article`);
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

const textOf = async (shown: Locator) => plain((await shown.evaluate((one) => one.shadowRoot?.textContent)) ?? "");

/** Answers what the rulebook asks, in its own words. */
async function giveBack(shown: Locator, words: { wish: string; country: string }): Promise<void> {
  await shown.getByRole("button", { name: words.wish }).click();
  await shown.getByText(words.country, { exact: true }).first().click();
  const dates = shown.locator(".guide input[type=date]");
  await dates.nth(0).fill("2026-03-20");
  await dates.nth(1).fill("2026-04-02");
}

test.use({ timezoneId: "Europe/Berlin" });
// The engine and the editor are loaded anew several times in one story.
test.setTimeout(180_000);

for (const { language, wish, past, all, agreed, chip, silent } of [
  {
    language: "de",
    wish: "Ich möchte etwas zurückgeben",
    past: "8. Apr., 23:59",
    all: "Nein, das ist alles",
    agreed: "Ihre Anfrage gilt als angenommen",
    chip: "Durch Schweigen angenommen",
    silent: "Ohne Antwort gilt die Rückgabe als angenommen.",
  },
  {
    language: "en",
    wish: "I want to give something back",
    past: "Apr 8, 23:59",
    all: "No, that is everything",
    agreed: "Your request counts as agreed",
    chip: "Agreed by silence",
    silent: "Without an answer the return is agreed.",
  },
])
  test(`an article under a strict policy tells its own rules and no others, in ${language}`, async ({ page }) => {
    const heard = await article(
      page,
      `<aftersales-checker rulebook-src="returns.json" role="buyer" lang="${language}" as-of="2026-04-09T00:00:00+02:00"></aftersales-checker>`,
    );
    const shown = page.locator("aftersales-checker");
    await expect(shown.getByRole("button", { name: wish })).toBeVisible();
    await giveBack(shown, { wish, country: "austria" });
    // Asked on Thursday before Easter: two working days of Germany end with Wednesday.
    await says(headline(page), past);
    await shown.getByText(all).first().click();
    await says(headline(page), agreed);
    await unfolded(shown.locator(".rule details").first());
    expect(await textOf(shown)).toContain(silent);
    await says(shown.locator(".chip"), chip);
    const detail = await shown.evaluate(
      (one) =>
        (one as unknown as { assessment: { judgement: { finding: object; deadlines: object } } }).assessment.judgement,
    );
    expect(JSON.stringify(detail.finding)).toContain('"rulebook":"muster-returns"');
    expect(await textOf(shown)).not.toMatch(OURS);
    expect(await heard()).toEqual([]);
  });

test("a chat that is pasted into an article is read with the words of its rulebook", async ({ page }) => {
  await article(
    page,
    `<aftersales-checker rulebook-src="returns.json" role="buyer" lang="de" as-of="2026-04-09T00:00:00+02:00"></aftersales-checker>`,
  );
  const shown = page.locator("aftersales-checker");
  const box = shown.locator("textarea").first();
  await box.fill(
    "[02.04.2026, 10:00:00] Ana: Ich möchte meinen Widerruf erklären.\n[02.04.2026, 10:05:00] Muster: Hallo",
  );
  await shown.getByRole("button", { name: "Diesen Text lesen" }).click();
  await says(shown.locator(".checker"), "Rückgabe angefragt");
});

test("an article says it in words of its own, and in a language of its own", async ({ page }) => {
  const heard = await article(
    page,
    `<aftersales-checker lang="nl" words-src="nl.ftl" rulebook-src="returns.json" as-of="2026-04-09T00:00:00+02:00"></aftersales-checker>`,
  );
  const shown = page.locator("aftersales-checker");
  await says(shown.locator(".checker"), "Waar wacht u op?");
  expect(await shown.locator(".checker").getAttribute("lang")).toBe("nl");
  await giveBack(shown, { wish: "I want to give something back", country: "austria" });
  // Days are written as the language writes them; what has no word in it is said in English.
  await says(headline(page), "8 apr");
  await says(shown.locator(".checker"), "I am");
  const [unknown, broken] = await heard();
  expect(unknown).toContain("no-such-message");
  expect(broken).toContain('"ask-role"');
  expect(await textOf(shown)).not.toContain("nobody");
  // A script may say more, and in another language.
  await shown.evaluate((one) =>
    Object.assign(one, { lang: "he", words: { he: "ask-role = אני" } }).removeAttribute("words-src"),
  );
  await says(shown.locator(".checker"), "אני");
  expect(await shown.locator(".checker").getAttribute("dir")).toBe("rtl");
});

test("in an article it is small, in the colours of the article, and opens in its place", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await article(
    page,
    `<aftersales-checker view="compact" lang="en" rulebook-src="returns.json" as-of="2026-04-03T00:00:00+02:00"></aftersales-checker><aftersales-checker id="all" view="compact" lang="en"></aftersales-checker>`,
  );
  const shown = page.locator("aftersales-checker").first();
  await expect(shown.getByRole("button", { name: "I want to give something back" })).toBeVisible();
  await expect(page.locator("#all").getByLabel("What are you waiting for?")).toBeVisible();
  for (const one of await page.locator("aftersales-checker").all())
    expect((await one.boundingBox())?.height).toBeLessThanOrEqual(360);
  await shown.evaluate((one) => {
    (one as HTMLElement).style.setProperty("--aftersales-background", "rgb(255, 250, 240)");
  });
  await expect(shown.locator(".checker")).toHaveCSS("background-color", "rgb(255, 250, 240)");
  await giveBack(shown, { wish: "I want to give something back", country: "austria" });
  await expect(shown.locator(".headline")).toBeVisible();
  await expect(page.locator("#all").getByLabel("What are you waiting for?")).toBeVisible();
});

test("a file of another site is taken by its digest only, and what is wrong is told to the editor", async ({
  page,
}) => {
  const digest = `sha384-${createHash("sha384").update(RETURNS).digest("base64")}`;
  const wrong = `sha384-${createHash("sha384").update("another").digest("base64")}`;
  const one = (id: string, integrity: string) =>
    `<aftersales-checker id="${id}" lang="en" rulebook-src="${OTHER}returns.json" ${integrity === "" ? "" : `rulebook-integrity="${integrity}"`}><p>Ask ${id}.</p></aftersales-checker>`;
  const heard = await article(page, one("none", "") + one("wrong", wrong) + one("vague", "any") + one("right", digest));
  await expect(page.locator("#right").getByRole("button", { name: "I want to give something back" })).toBeVisible();
  for (const id of ["none", "wrong", "vague"]) {
    await expect(page.getByText(`Ask ${id}.`)).toBeVisible();
    expect(await textOf(page.locator(`#${id}`))).not.toMatch(OURS);
  }
  await expect.poll(heard).toHaveLength(3);
  expect((await heard()).join("\n")).toMatch(/could not be loaded/);
  expect((await heard()).join("\n")).toContain('rulebook-integrity="any" is no digest');
});

test("mistakes in a rulebook are told one by one, and mended ones show it; several elements keep to themselves", async ({
  page,
}) => {
  const heard = await article(
    page,
    `<aftersales-checker id="own" lang="en"><p>Ask us.</p></aftersales-checker><aftersales-checker id="ours" lang="en"></aftersales-checker>`,
  );
  const give = (change: object) =>
    page.locator("#own").evaluate(
      (one, [text, change]) => {
        Object.assign(one, { rulebooks: [{ ...JSON.parse(text as string), ...(change as object) }] });
      },
      [RETURNS, change] as const,
    );
  await give({ zone: "Europe/Muster", calender: "de" });
  await expect(page.getByText("Ask us.")).toBeVisible();
  await expect.poll(async () => (await heard()).join("\n")).toMatch(/Europe\/Muster[\s\S]*did you mean "calendar"/);
  await give({});
  const own = page.locator("#own");
  await expect(own.getByRole("button", { name: "I want to give something back" })).toBeVisible();
  expect(await textOf(own)).not.toMatch(OURS);
  await says(page.locator("#ours .checker"), "Alibaba.com");
  expect(await textOf(page.locator("#ours"))).not.toContain("give something back");
});

test("a rulebook that means harm is text, or is refused", async ({ page }) => {
  const harm = JSON.parse(RETURNS);
  harm.title = { en: '<img src=x onerror="document.title=1"><script>document.title=2</script>\u202Egnp.exe' };
  harm.situations[0].title = { en: "<b onclick=alert(1)>Back</b>\u202E" };
  await article(page, `<aftersales-checker lang="en"></aftersales-checker>`);
  const shown = page.locator("aftersales-checker");
  const give = (rulebooks: object[]) =>
    shown.evaluate((one, rulebooks) => {
      Object.assign(one, { rulebooks });
    }, rulebooks);
  await give([harm]);
  await says(shown.locator(".checker"), "<b onclick=alert(1)>Back</b>");
  await expect(shown.locator("img, script, b[onclick]")).toHaveCount(0);
  expect(await page.title()).toBe("");
  for (const [name, rulebook] of Object.entries({
    cycle: {
      clauses: harm.clauses.map((clause: { id: string }) =>
        clause.id === "answer" ? { ...clause, "asked-within": "answer" } : clause,
      ),
    },
    long: {
      clauses: harm.clauses.map((clause: { id: string; right?: object }) =>
        clause.right ? { ...clause, right: { ...clause.right, "closes-after": "99999999999 natural days" } } : clause,
      ),
    },
  }))
    await test.step(name, async () => {
      await give([{ ...JSON.parse(RETURNS), ...rulebook }]);
      await says(shown.getByRole("alert"), "rules");
    });
  // A million clauses are refused, and nobody waits for them.
  await give([JSON.parse(RETURNS)]);
  await expect(shown.locator(".tiles")).toBeVisible();
  await shown.evaluate((one, text) => {
    const clauses = Array.from({ length: 1_000_000 }, (_, place) => ({ id: `a${place}` }));
    Object.assign(one, { rulebooks: [{ ...JSON.parse(text), clauses }] });
  }, RETURNS);
  await says(shown.getByRole("alert"), "rules");
});

test("somebody writes a rulebook, tries it with a story, and sends a link to it", async ({ page }) => {
  await page.goto("./make.html");
  await page.getByRole("button", { name: "Start from an example" }).click();
  await says(page.locator(".sound"), "No mistakes.");
  // What her windows come to, by her calendar: over Easter it takes longest.
  await page.getByText("Deadlines worked out on sample days").click();
  for (const day of ["Dec 1, 2026", "Dec 3, 2026", "Mar 24, 2027", "Mar 30, 2027", "Dec 31, 2029"])
    await says(page.locator(".windows"), day);
  const preview = page.locator("#preview");
  await giveBack(preview, { wish: "I want to give something back", country: "austria" });
  await expect(preview.locator(".headline")).toBeVisible();
  await page.getByRole("button", { name: "Keep this as a story" }).click();
  await says(page.locator(".stories li"), "As before:");

  // A misspelt word is named with its line, and mended with a tap; readers go on seeing the last text without one.
  const text = page.locator(".rulebook-text .cm-content");
  const write = async (from: string, to: string) => {
    await text.click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText(EXAMPLE.replace(from, to));
  };
  await write("zone: Europe/Berlin", "zoned: Europe/Berlin");
  await says(page.locator(".faults"), "Line 4");
  await says(page.locator("rulebook-maker"), "The preview shows the last text without a mistake.");
  await page.getByRole("button", { name: /Use .*zone/ }).click();
  await says(page.locator(".sound"), "No mistakes.");

  // Another rule, another answer: the story says so.
  await write("within: 2 working days", "within: 2000 working days");
  await says(page.locator(".stories li"), "Was:");

  // Another one has a text and an undo of its own, and what was typed last is in neither's place.
  await page.keyboard.insertText("# typed just now\n");
  await page.getByRole("button", { name: "Start empty" }).click();
  await expect(text).toContainText("my-shop");
  await text.click();
  await page.keyboard.press("ControlOrMeta+Z");
  await expect(text).toContainText("my-shop");
  await page.getByText("Rules on this device").click();
  await page.getByRole("button", { name: "muster-returns" }).click();
  await expect(text).toContainText("muster-returns");
  await page.getByRole("button", { name: "Remove" }).first().click();
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.locator("rulebook-maker button", { hasText: "my-shop" })).toBeAttached();

  // It is kept and open again, with how it stood before.
  await page.reload();
  await says(page.locator(".stories li"), "Was:");

  // A link holds it whole.
  const link = await page.getByLabel("Or a link, which holds them too").innerText();
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.getByRole("button", { name: "I want to give something back" })).toBeVisible();
  await page.goto("about:blank");
  await page.goto(`${link.slice(0, -20)}`);
  await says(page.getByRole("alert").first(), "link");
  await expect(page.locator("aftersales-checker")).toHaveCount(0);
});

test("promises are added with a form, and readers see them and are read by their words", async ({ page }) => {
  await page.goto("./make.html");
  await page.getByRole("button", { name: "Start empty" }).click();
  await expect(page.locator(".rulebook-text .cm-content")).toBeVisible();
  await page.getByText("Add a promise with a form").click();
  await page.getByLabel("What starts the clock").fill("Repair asked for");
  await page.getByLabel("What they have to do").fill("Repair begun");
  await page.getByLabel("Within").fill("3");
  await page.getByLabel("The promise, as your readers read it").fill("We begin a repair within 3 working days.");
  await page.getByLabel("If nobody answers").selectOption({ label: "a refund" });
  // What silence comes to needs its sentence.
  await page.getByRole("button", { name: "Add it to the rules" }).click();
  await expect(page.locator("output")).toBeEmpty();
  await page.getByLabel("That sentence").fill("Otherwise you get your money back.");
  await page.getByRole("button", { name: "Add it to the rules" }).click();
  await says(page.locator("output"), "It stands in the rules now.");
  await says(page.locator(".sound"), "No mistakes.");

  // Asking is a right that closes; what is asked for is the same event as before.
  await page.getByLabel("What starts the clock").fill("Mower handed over");
  await page.getByLabel("Who has to act").selectOption({ label: "Buyer" });
  await page.getByLabel("What they have to do").fill("Repair asked for");
  await page.getByLabel("Within").fill("14");
  await page.getByLabel("Counted in").selectOption({ label: "calendar days" });
  await page.getByLabel("The promise, as your readers read it").fill("A repair can be asked for within 14 days.");
  await page.getByRole("button", { name: "Add it to the rules" }).click();
  const preview = page.locator("#preview");
  await expect
    .poll(() => preview.evaluate((one) => JSON.stringify((one as unknown as { rulebooks: object[] }).rulebooks)))
    .toContain("closes-after");
  await says(page.locator(".sound"), "No mistakes.");
  await preview
    .locator("textarea")
    .first()
    .fill("2026-11-16 11:00 Mower handed over\n2026-11-23 10:00 Repair asked for");
  await preview.getByRole("button", { name: "Read this text" }).click();
  await says(preview.locator(".answer"), "Mower handed over");
  // The seventh day is in time, and three working days later the silence is a refund.
  await preview.getByText("No, that is everything").first().click();
  await says(preview.locator(".chip"), "Refunded by silence");
  expect(await textOf(preview)).not.toContain("too late");
  await page.getByRole("button", { name: "Keep this as a story" }).click();
  await says(page.locator(".stories li"), "As before: Refunded by silence");
});

const EXAMPLE = readFileSync(new URL("../data/rulebooks/muster-returns.yaml", import.meta.url), "utf8");

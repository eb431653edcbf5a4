// Cases are kept, and opened from links.

import { deflateRawSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { headline, open, paste, says, translated } from "./support.js";

test("cases are kept, listed, renamed, copied, deleted and brought back, and saved to a file", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "refused by silence" }).click();
  await says(headline(page), "It counts as");
  await page.getByRole("button", { name: "My cases" }).click();
  const cases = page.locator(".cases > li");
  await expect(cases).toHaveCount(1);
  await page.getByLabel(/^Name/).fill("Laser of January");
  await page.getByLabel(/^Name/).press("Tab");
  await page.getByRole("button", { name: "Duplicate: Laser of January" }).click();
  await expect(cases).toHaveCount(2);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all to a file" }).click();
  const file = await (await downloading).path();
  await page.getByRole("button", { name: /Delete: Laser of January \(copy\)/ }).click();
  await expect(cases).toHaveCount(1);
  await page.getByRole("region", { name: "My cases" }).getByRole("button", { name: "Undo" }).click();
  await expect(cases).toHaveCount(2);
  await page.getByLabel("Bring in from a file").setInputFiles(file);
  await expect(cases).toHaveCount(4);
  await page.getByRole("button", { name: "New case" }).click();
  await expect(page.getByRole("heading", { name: "Has the seller run out of time?" })).toBeVisible();
  await page.getByRole("button", { name: "My cases" }).click();
  await page.getByRole("button", { name: "Open: Laser of January", exact: true }).first().click();
  await says(headline(page), "It counts as");
});

test("undo stays within a case, and a deleted case can be brought back", async ({ page }) => {
  await open(page);
  await paste(page, "2022-01-10 09:30 +08:00 paid");
  await page.getByRole("button", { name: "My cases" }).click();
  await page.getByRole("button", { name: "New case" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await paste(page, "2022-03-01 10:00 +08:00 engineer requested");
  await page.getByRole("button", { name: "My cases" }).click();
  await expect(page.locator(".cases > li")).toHaveCount(2);
  await page
    .getByRole("button", { name: /^Open:/ })
    .last()
    .click();
  await expect(page.locator(".event")).toContainText("Paid in full");
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  await page.getByRole("button", { name: "My cases" }).click();
  await page
    .locator(".cases > li", { hasText: "open now" })
    .getByRole("button", { name: /^Delete:/ })
    .click();
  await expect(page.locator(".event")).toHaveCount(0);
  await page.getByRole("region", { name: "My cases" }).getByRole("button", { name: "Undo" }).click();
  await expect(page.locator(".cases > li")).toHaveCount(2);
});

test("a hostile link is opened as far as it makes sense, and no further", async ({ page }) => {
  const fault = (): never => {
    throw new Error("the page stopped");
  };
  page.on("pageerror", fault);
  const draft = {
    role: 7,
    order: { platform: { a: 1 }, industry: "machinery", nonsense: "x" },
    pinned: { "day-boundary": 3 },
    asOf: "zzz",
    zone: "Mars/Base",
    cover: { how: "some", channels: ["email", 5], through: "zzz" },
    events: [
      { id: "a", kind: "nonsense", flags: ["zzz"], date: "2022-01-10" },
      { id: "a", kind: "payment-succeeded", date: "x", attributes: { effective: {} } },
      5,
    ],
  };
  const packed = deflateRawSync(
    JSON.stringify({ at: "zzz", draft: { ...draft, __proto__: { role: "seller" } } }),
  ).toString("base64url");
  await page.goto(`./#case=1.${packed}`);
  await expect(page.locator(".event")).toHaveCount(2);
  await page.reload();
  await expect(page.locator(".event")).toHaveCount(2);
  const bomb = deflateRawSync("x".repeat(20_000_000)).toString("base64url");
  await page.goto("about:blank");
  await page.goto(`./#case=1.${bomb}`);
  await says(page.getByRole("alert"), "The link holds more than a case can be");
});

test("what a chat app puts behind a link does it no harm, and a damaged link says so in place of any case", async ({
  page,
}) => {
  const packed = deflateRawSync(
    JSON.stringify({ draft: { events: [{ id: "a", kind: "payment-succeeded", date: "2022-01-10" }] } }),
  ).toString("base64url");
  for (const behind of [".", "&utm_source=chat", "…)"]) {
    await page.goto("about:blank");
    await page.goto(`./#case=1.${packed}${behind}`);
    await expect(page.locator(".event")).toHaveCount(1);
  }
  await page.goto("about:blank");
  await page.goto(`./#case=1.${packed.slice(0, packed.length / 2)}`);
  await says(page.getByRole("alert"), "The link is damaged");
  await expect(page.locator(".event")).toHaveCount(0);
  await expect(headline(page)).toHaveCount(0);
});

test("a case that was damaged in the database hides no other", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "refused by silence" }).click();
  await says(headline(page), "It counts as");
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open("aftersales");
        opening.onsuccess = () => {
          const writing = opening.result.transaction("cases", "readwrite");
          for (const [index, damaged] of [
            { changed: "yesterday" },
            { changed: 1e300, draft: null, name: 7 },
            { draft: { events: "none" } },
          ].entries())
            writing.objectStore("cases").put({ id: `damaged-${index}`, ...damaged });
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
          writing.onerror = () => fail(writing.error);
        };
      }),
  );
  await page.getByRole("button", { name: "My cases" }).click();
  await expect(page.locator(".cases > li")).toHaveCount(4);
});

test("a database that never answers holds nobody", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await page.goto("./");
  await page.getByRole("button", { name: "refused by silence" }).click();
  await says(headline(page), "It counts as");
  await says(page.locator(".entry .warning").first(), "does not let the page keep");
});

test("where WebAssembly is switched off, every page says so", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "WebAssembly");
  });
  for (const name of ["", "audit.html", "rules.html", "embed.html"]) {
    await page.goto(`./${name}`);
    await says(page.locator("#head").getByRole("alert"), "does not run WebAssembly");
  }
});

test("under a page translator what is shown follows what is entered", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "refused by silence" }).click();
  await says(headline(page), "It counts as");
  expect(await headline(page).evaluate((told: HTMLElement) => told.translate)).toBe(false);
  await translated(page);
  await says(headline(page), "IT COUNTS AS REFUSED");
  await page.getByRole("button", { name: "START OVER" }).click();
  await page.getByRole("button", { name: "A SELLER JUST IN TIME" }).click();
  await says(headline(page), "ANSWER BY THU, MAR 3, 2022");
  await expect(headline(page)).not.toContainText(/it counts as/i);
  await page.locator("header select").selectOption("fr");
  await says(headline(page), "RÉPONDEZ");
  await expect(headline(page)).not.toContainText(/answer by/i);
});

test("a link is still there after a reload while the case is not kept yet", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  const packed = deflateRawSync(
    JSON.stringify({ draft: { events: [{ id: "a", kind: "payment-succeeded", date: "2022-01-10" }] } }),
  ).toString("base64url");
  await page.goto(`./#case=1.${packed}`);
  await expect(page.locator(".event")).toHaveCount(1);
  await page.reload();
  await expect(page.locator(".event")).toHaveCount(1);
});

test("two tabs do not overwrite each other", async ({ page, context }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "refused by silence" }).click();
  await says(headline(page), "It counts as");
  const other = await context.newPage();
  await other.goto("./");
  await expect(other.getByRole("heading", { name: "Has the seller run out of time?" })).toBeVisible();
  await other.getByRole("button", { name: "a seller just in time" }).click();
  await says(headline(other), "Answer by Thu, Mar 3, 2022");
  await page.reload();
  await says(headline(page), "It counts as");
});

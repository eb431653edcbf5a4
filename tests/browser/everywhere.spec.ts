// Every state, language and scheme; without a connection; and nothing leaves the page.

import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { headline, open, says } from "./support.js";

test("nothing leaves the page, nor the worker that reads large texts", async ({ page }) => {
  // Only the page's own policy makes workers: it is noted for the attempts below.
  await page.addInitScript(() => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): object };
    };
    const create = trustedTypes.createPolicy.bind(trustedTypes);
    trustedTypes.createPolicy = (name, rules) => {
      const policy = create(name, rules);
      return name === "aftersales" ? Object.assign(globalThis, { ownPolicy: policy }).ownPolicy : policy;
    };
  });
  await open(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  const violations: string[] = [];
  const watch = (message: { text(): string }) =>
    violations.push(...[message.text()].filter((text) => text.includes("Content Security Policy")));
  page.on("console", watch);
  await page.getByRole("button", { name: "refused by silence" }).click();
  await says(headline(page), "It counts as");
  const elsewhere = sent.filter((url) => !url.startsWith(new URL(page.url()).origin));
  expect(elsewhere).toEqual([]);
  expect(violations).toEqual([]);
  page.off("console", watch);
  const inPage = await page.evaluate(async () => {
    const refused = (work: (fail: (why: unknown) => void, done: () => void) => void) =>
      new Promise<boolean>((answer) => {
        addEventListener("securitypolicyviolation", () => answer(true), { once: true });
        setTimeout(() => answer(false), 1500);
        try {
          work(
            () => answer(true),
            () => answer(false),
          );
        } catch {
          answer(true);
        }
      });
    const image = (fail: (why: unknown) => void, done: () => void) => {
      const shown = new Image();
      shown.onload = done;
      shown.onerror = fail;
      shown.src = "https://example.com/pixel.gif";
    };
    const form = () => {
      const sent = document.createElement("form");
      sent.action = "https://example.com/";
      sent.method = "post";
      document.body.append(sent);
      sent.submit();
    };
    const request = (fail: (why: unknown) => void, done: () => void) => {
      const asked = new XMLHttpRequest();
      asked.onload = done;
      asked.onerror = fail;
      asked.open("GET", "./index.html");
      asked.send();
    };
    const tries = {
      fetch: (fail: (why: unknown) => void, done: () => void) => void fetch("./index.html").then(done, fail),
      request,
      beacon: () => {
        navigator.sendBeacon("https://example.com/", "x");
      },
      socket: (fail: (why: unknown) => void) => {
        new WebSocket("wss://example.com/").onerror = fail;
      },
      image,
      form,
    };
    const results: Record<string, boolean> = {};
    for (const [name, work] of Object.entries(tries)) results[name] = await refused(work);
    return results;
  });
  expect(inPage).toEqual({ fetch: true, request: true, beacon: true, socket: true, image: true, form: true });
  const inWorker = await page.evaluate(
    () =>
      new Promise<string[]>((answer) => {
        const script = `
      const tries = [
        () => fetch("https://example.com/"),
        () => new Promise((done, fail) => { const asked = new XMLHttpRequest(); asked.onload = done; asked.onerror = fail; asked.open("GET", "https://example.com/"); asked.send(); }),
        () => new Promise((done, fail) => { const socket = new WebSocket("wss://example.com/"); socket.onopen = done; socket.onerror = fail; }),
        () => import("https://example.com/a.js"),
      ];
      Promise.allSettled(tries.map(async (attempt) => attempt())).then((all) => postMessage(all.map((one) => one.status)));`;
        const policy = (globalThis as unknown as { ownPolicy: { createScriptURL(url: string): string } }).ownPolicy;
        const worker = new Worker(
          policy.createScriptURL(URL.createObjectURL(new Blob([script], { type: "text/javascript" }))),
        );
        worker.onmessage = ({ data }) => answer(data);
      }),
  );
  expect(inWorker).toEqual(["rejected", "rejected", "rejected", "rejected"]);
});

/** What a page shows: each is looked at by axe in every language and scheme. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  "the first visit": async (page) => {
    await page.goto("./");
  },
  "the questions on a phone": async (page) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto("./");
    await page.locator(".tiles button").first().click();
    await expect(headline(page)).toBeVisible();
  },
  "a result with everything open": async (page) => {
    await page.goto("./");
    await page.locator("button.example").first().click();
    await expect(headline(page)).toBeVisible();
    await page.locator(".take button").nth(3).click();
  },
  "a result that depends on a reading": async (page) => {
    await page.goto("./");
    await page.locator("button.example").last().click();
    await expect(headline(page)).toBeVisible();
  },
  "the kept cases": async (page) => {
    await page.goto("./");
    await page.locator("button.example").first().click();
    await page.locator(".shelf-door").click();
    await expect(page.locator(".cases > li")).toHaveCount(1);
  },
  "the page for editors": async (page) => {
    await page.goto("./embed.html");
    await expect(page.locator("#live .entry")).toBeVisible();
  },
  "a rulebook with a mistake": async (page) => {
    await page.goto("./make.html");
    await page.locator(".make-start button").first().click();
    await expect(page.locator("#preview .entry")).toBeVisible();
    await page.locator(".rulebook-text .cm-content").click();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.insertText("colour: red\n");
    await expect(page.locator(".faults")).toBeVisible();
    await page.locator(".make details summary").first().click();
  },
  "many orders, before any": async (page) => {
    await page.goto("./audit.html");
    await expect(page.locator(".drop")).toBeVisible();
  },
  "the rules": async (page) => {
    await page.goto("./rules.html");
    await expect(page.locator(".rulebook").first()).toBeVisible();
  },
};

/** Languages that differ in script and direction: every state is looked at in them. */
const FULLY = ["English", "简体中文", "العربية"];
/** The others as a reader of theirs first sees a result. */
const ALSO = ["Español", "Português (Brasil)", "Français", "Deutsch", "Русский"];

const looks = [
  ...FULLY.flatMap((language) => Object.keys(STATES).map((state) => ({ language, state, scheme: "light" as const }))),
  // Colours are the same in every language.
  ...Object.keys(STATES).map((state) => ({ language: "English", state, scheme: "dark" as const })),
  ...ALSO.map((language) => ({ language, state: "a result with everything open", scheme: "light" as const })),
];

for (const { language, state, scheme } of looks) {
  test(`no accessibility violation: ${state}, ${language}, ${scheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    const missing: string[] = [];
    page.on("pageerror", (error) => missing.push(error.message));
    await STATES[state]?.(page);
    await page.locator("header select").selectOption({ label: language });
    await expect(page.locator("html")).toHaveAttribute("dir", language === "العربية" ? "rtl" : "ltr");
    await expect(page.locator("header select option:checked")).toHaveText(language);
    // What is opened may hold more to open.
    for (let round = 0; round < 2; round++) {
      await page.evaluate(async () => {
        document
          .querySelector("aftersales-checker")
          ?.shadowRoot?.querySelectorAll("details")
          .forEach((details) => {
            details.open = true;
          });
        // Opening is told of after a frame, and what it holds is drawn in the next.
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      });
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
    expect(missing).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(wide).toBe(false);
  });
}

test("it fits a phone of 360 pixels, with text twice as large too", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("./");
  await page.getByRole("button", { name: "refused by silence" }).click();
  await expect(headline(page)).toBeVisible();
  await page.evaluate(() =>
    document
      .querySelector("aftersales-checker")
      ?.shadowRoot?.querySelectorAll("details")
      .forEach((details) => {
        details.open = true;
      }),
  );
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(wide).toBe(0);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await expect.poll(wide).toBe(0);
});

test("it works without a connection after the first visit, and says nothing to anybody", async ({ page, context }) => {
  await page.goto("./");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole("button", { name: "refused by silence" }).click();
  await says(headline(page), "It counts as");
  await page.getByLabel("Language").selectOption({ label: "简体中文" });
  await says(headline(page), "视为拒绝");
  await page.goto("./rules.html");
  await expect(page.locator(".rulebook").first()).toBeVisible();
});

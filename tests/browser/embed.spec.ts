// The element in other people's pages: friendly, hostile, strict, and old ones.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { REFUSED } from "../consumers/refused";
import { headline, says } from "./support.js";

const HELP = "https://help.example/";
const SITE = "http://127.0.0.1:8471/";
const SCRIPT = `<script type="module" src="${SITE}embed/checker.js"></script>`;

/** A page of a help center, with this in its body and this policy. */
async function host(page: Page, body: string, { policy = "", head = "" } = {}): Promise<void> {
  const headers: Record<string, string> = policy === "" ? {} : { "Content-Security-Policy": policy };
  const article = `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  await page.route(`${HELP}article`, (route) => route.fulfill({ contentType: "text/html", headers, body: article }));
  await page.goto(`${HELP}article`);
}

interface Look {
  name: string;
  case: object;
  asOf: string;
  pinned: { question: string; answer: string }[];
  windows: { by: string }[];
  assessment: string;
}

const stories: Look[] = JSON.parse(readFileSync(process.env.AFTERSALES_CASES as string, "utf8"));
/** A page sets its own windows, and none in its reader's name. */
const looks = stories.filter(({ windows }) => windows.every(({ by }) => by === "host"));
/** Gives every element of the page a case. */
const give = (page: Page, given: object) =>
  page.evaluate((given) => {
    for (const checker of document.querySelectorAll("aftersales-checker")) Object.assign(checker, { case: given });
  }, given);

/** Lit as it was before, for a page that has parts of its own. */
const OTHER_LIT = {
  lit: "lit/index.js",
  "lit-html": "lit-html/lit-html.js",
  "lit-html/is-server.js": "lit-html/is-server.js",
  "lit-element/lit-element.js": "lit-element/lit-element.js",
  "@lit/reactive-element": "@lit/reactive-element/reactive-element.js",
};

test("a page with its own policy, rough manners and another Lit shows the same checker", async ({ page }) => {
  const policy = `default-src 'none'; script-src ${SITE} ${HELP} 'wasm-unsafe-eval' 'nonce-host'; connect-src ${SITE}; style-src 'nonce-host'; require-trusted-types-for 'script'; trusted-types lit-html aftersales 'allow-duplicates'`;
  const imports = Object.fromEntries(Object.entries(OTHER_LIT).map(([name, file]) => [name, `${HELP}lit/${file}`]));
  const card = `import { html, LitElement } from "lit";
    customElements.define("host-card", class extends LitElement {
      static properties = { title: {} };
      render() { return html\`<b>\${this.title} by Lit \${globalThis.litElementVersions.join(" ")}</b>\`; }
    });`;
  const head = `<script type="importmap" nonce="host">${JSON.stringify({ imports })}</script>
    <script type="module" nonce="host">${card}</script>
    <style nonce="host">* { all: unset !important; --ink: red; } p, div, button { display: none !important; }</style>
    <script nonce="host">Object.prototype.effective = true; Object.prototype.role = "seller";</script>`;
  await page.context().route(`${HELP}lit/**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice("/lit/".length);
    return route.fulfill({
      contentType: "text/javascript",
      path: fileURLToPath(new URL(`node_modules/${path}`, import.meta.url)),
    });
  });
  await host(
    page,
    `${SCRIPT}<host-card title="Made"></host-card><section dir="rtl"><aftersales-checker as-of="2022-03-04T00:00:00+08:00"></aftersales-checker></section>`,
    { policy, head },
  );
  await give(page, REFUSED);
  await says(headline(page), "ran out of time on Thu, Mar 3, 2022, 02:00. It counts as");
  await expect(page.getByRole("button", { name: "Change it" })).toBeVisible();
  await expect(page.locator(".checker")).toHaveCSS("direction", "ltr");
  await expect(page.locator("host-card")).toContainText("Made by Lit 3.3.3");
});

test("two checkers in one page keep to themselves, and share one module", async ({ page }) => {
  const modules: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".wasm")) modules.push(request.url());
  });
  await host(
    page,
    `${SCRIPT}<div data-aftersales data-role="buyer"><p>Without it.</p></div><aftersales-checker lang="es" view="deadline-only" theme="dark" role="seller"></aftersales-checker>`,
  );
  const [first, second] = [page.locator("aftersales-checker").first(), page.locator("aftersales-checker").last()];
  await expect(first.getByRole("button", { name: "Read this text" })).toBeVisible();
  await expect(
    second.getByText("¿Qué necesita", { exact: false }).or(second.getByRole("group").first()).first(),
  ).toBeVisible();
  await expect(second.locator(".checker")).toHaveAttribute("data-scheme", "dark");
  await expect(first.locator(".checker")).toHaveAttribute("data-scheme", "light");
  await expect(page.getByText("Without it.")).toBeHidden();
  await give(page, REFUSED);
  await first.evaluate((checker) => {
    checker.setAttribute("as-of", "2022-03-04T00:00:00+08:00");
  });
  await says(first.locator(".headline"), "It counts as");
  expect(modules).toHaveLength(1);
});

test("it can be taken out and put back, and loaded twice", async ({ page }) => {
  await host(
    page,
    `${SCRIPT}${SCRIPT.replace("checker.js", "checker.js?again")}<aftersales-checker as-of="2022-03-04T00:00:00+08:00"></aftersales-checker><section></section>`,
  );
  await give(page, REFUSED);
  await says(headline(page), "It counts as");
  await page.evaluate(() => {
    const checker = document.querySelector("aftersales-checker") as HTMLElement;
    checker.remove();
    document.querySelector("section")?.append(checker);
  });
  await says(page.locator("section .headline"), "It counts as");
  await page.getByRole("button", { name: "Change it" }).click();
  await expect(page.locator("section .event").first()).toBeAttached();
});

test("a page's own window is counted with, and every reader is told that it is the page's", async ({ page }) => {
  await host(page, `${SCRIPT}<aftersales-checker as-of="2022-03-02T11:00:00+08:00"></aftersales-checker>`);
  await give(page, REFUSED);
  await says(headline(page), "Mar 3, 2022, 10:00");
  await page.locator("aftersales-checker").evaluate((checker) => {
    Object.assign(checker, {
      windows: [{ rulebook: "alibaba-machinery-after-sales", clause: "reply", amount: 24, unit: "hours" }],
    });
  });
  await says(headline(page), "Mar 2, 2022, 10:00");
  await says(page.locator(".pinned"), "counted with 24 hours, as this page has set it");
  await expect(page.locator(".pinned").getByRole("button")).toHaveCount(0);
  await page.locator("aftersales-checker").evaluate((checker) => {
    Object.assign(checker, {
      windows: [{ rulebook: "alibaba-machinery-after-sales", clause: "scope", amount: 24, unit: "hours" }],
    });
  });
  await says(page.getByRole("alert"), "windows[0]");
});

test("settings that mean nothing, or not one thing, are left out", async ({ page }) => {
  await host(
    page,
    `${SCRIPT}<aftersales-checker as-of="2022-03-04T00:00:00" time-zone="Mars/Base" role="king" view="tower" theme="loud"></aftersales-checker>`,
  );
  await give(page, { ...REFUSED, events: [] });
  await expect(page.getByRole("button", { name: "Change it" })).toBeVisible();
  const year = () =>
    page
      .locator("aftersales-checker")
      .evaluate((checker) =>
        Number((checker as unknown as { assessment: { asOf: string } | null }).assessment?.asOf.slice(0, 4)),
      );
  await expect.poll(year).toBeGreaterThan(2022);
  await page.getByRole("button", { name: "Change it" }).click();
  await expect(page.locator(".entry")).toBeVisible();
});

test("rules that are not known are never told by others: its editor hears of them, its reader finds the way on", async ({
  page,
}) => {
  await host(
    page,
    `${SCRIPT}<aftersales-checker rulebook="alibaba-one-year-warrenty"><p>Call us.</p></aftersales-checker>`,
  );
  const checker = page.locator("aftersales-checker");
  await expect(page.getByRole("alert")).toContainText("names rules that the checker does not have");
  await expect(page.getByRole("alert")).toContainText('"alibaba-one-year-warrenty"');
  await expect(page.getByText("Call us.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open it in a tab of its own" })).toHaveAttribute(
    "href",
    `${SITE}?lang=en`,
  );
  const heard = checker.evaluate(
    (checker) =>
      new Promise<unknown>((answer) => {
        checker.addEventListener("error", (event) => answer((event as CustomEvent<{ reason: string }>).detail.reason));
        checker.setAttribute("rulebook", "nonsense alibaba-one-year-warranty");
      }),
  );
  expect(await heard).toBe("rulebook");
  // One of the two is known: it is shown, and only it.
  await expect(page.getByText("Call us.")).toBeHidden();
  await give(page, REFUSED);
  await expect
    .poll(() =>
      checker.evaluate(
        (checker) =>
          (checker as unknown as { assessment: { parts: { rulebook: string }[] } | null }).assessment?.parts.map(
            ({ rulebook }) => rulebook,
          ) ?? [],
      ),
    )
    .toEqual(["alibaba-one-year-warranty"]);
});

test("a host hears of dates and clauses, and of no text", async ({ page }) => {
  await host(page, `${SCRIPT}<aftersales-checker as-of="2022-03-04T00:00:00+08:00"></aftersales-checker>`);
  const heard = page.evaluate(
    () =>
      new Promise<unknown>((answer) => {
        document.querySelector("aftersales-checker")?.addEventListener("assessed", (event) => {
          const { detail } = event as CustomEvent<{ conclusions: { state: string }[] }>;
          if (detail.conclusions.some(({ state }) => state === "deemed")) answer(detail);
        });
      }),
  );
  await give(page, REFUSED);
  expect(await heard).toMatchObject({
    asOf: "2022-03-04T00:00:00+08:00",
    conclusions: expect.arrayContaining([
      expect.objectContaining({ rulebook: "alibaba-machinery-after-sales", state: "deemed" }),
    ]),
  });
});

const REFUSALS: Record<string, { policy: string; told: string }> = {
  "no WebAssembly": { policy: `script-src ${SITE}; connect-src ${SITE}`, told: "script-src 'wasm-unsafe-eval'" },
  "no connection": {
    policy: `script-src ${SITE} 'wasm-unsafe-eval'; connect-src 'none'`,
    told: `connect-src ${SITE.slice(0, -1)}`,
  },
  "no trusted types for it": {
    policy: `script-src ${SITE} 'wasm-unsafe-eval'; connect-src ${SITE}; require-trusted-types-for 'script'; trusted-types other`,
    told: "trusted-types lit-html aftersales",
  },
};

for (const [name, { policy, told }] of Object.entries(REFUSALS)) {
  test(`a page that allows ${name} says so, keeps its own words, and leads to the page`, async ({ page }) => {
    await host(
      page,
      `${SCRIPT}<aftersales-checker rulebook="alibaba-one-year-warranty"><p>Call us.</p></aftersales-checker>`,
      { policy },
    );
    await expect(page.getByRole("alert")).toContainText(told);
    await expect(page.getByText("Call us.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Open it in a tab of its own" })).toHaveAttribute(
      "href",
      `${SITE}?lang=en&rulebook=alibaba-one-year-warranty`,
    );
  });
}

/** What a script may find in place of the view it was made with. */
const OTHERS: Record<string, (text: string) => { status: number; body: string }> = {
  "was changed": (text) => ({ status: 200, body: `${text}\n// changed` }),
  "a newer build has taken away": () => ({ status: 404, body: "not found" }),
};

for (const [name, other] of Object.entries(OTHERS)) {
  test(`a file that ${name} is refused in plain words, and the reader has a way on`, async ({ page }) => {
    await page.route(/embed\/view-[^/]*\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, ...other(await response.text()) });
    });
    await host(page, `${SCRIPT}<aftersales-checker><p>Call us.</p></aftersales-checker>`);
    await expect(page.getByRole("alert")).toContainText("is not the file that this page's snippet was made for");
    await expect(page.getByText("Call us.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Open it in a tab of its own" })).toBeVisible();
  });
}

test("nothing but the small script is loaded until it comes near, and then nothing moves", async ({
  page,
  browserName,
}) => {
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (request.url().startsWith(SITE)) loaded.push(request.url());
  });
  await host(
    page,
    `${SCRIPT}<p>Above.</p><div class="gap"></div><aftersales-checker></aftersales-checker><p>Below.</p>`,
    { head: "<style>.gap { height: 5000px }</style>" },
  );
  // Whatever would be loaded at once is asked for when the page is at rest.
  await page.waitForLoadState("networkidle");
  expect(loaded).toHaveLength(1);
  await page.evaluate(() => {
    Object.assign(globalThis, { moved: 0 });
    if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) return;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (globalThis as unknown as { moved: number }).moved += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift" });
  });
  for (let step = 0; step < 14; step++) {
    await page.evaluate(() => scrollBy(0, 400));
    // As somebody scrolls: what comes near is loaded meanwhile.
    await page.waitForTimeout(50);
  }
  await expect(page.getByRole("button", { name: "Read this text" })).toBeVisible();
  if (browserName === "chromium")
    expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.1);
});

test("in a frame it is as high as what it shows, and nothing of the page reaches it", async ({ page }) => {
  const sandbox = "allow-scripts allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox";
  await host(
    page,
    `<iframe src="${SITE}frame.html?lang=en&rulebook=alibaba-machinery-after-sales" title="checker" height="300" width="700" data-aftersales-frame sandbox="${sandbox}"></iframe>
    <script type="module" src="${SITE}embed/frame.js"></script>`,
  );
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("button", { name: "Read this text" })).toBeVisible();
  await expect.poll(async () => (await page.locator("iframe").boundingBox())?.height ?? 0).toBeGreaterThan(600);
  // Pressing by place misses what is in a frame, in one of the browsers.
  await frame.getByRole("button", { name: "refused by silence" }).dispatchEvent("click");
  await says(frame.locator(".headline"), "It counts as");
  // It has no storage here, and says so.
  await says(frame.locator(".warning").first(), "does not let the page keep");
});

test("element, placeholder and frame assess every worked case alike", async ({ page }) => {
  test.slow();
  await host(
    page,
    `${SCRIPT}<aftersales-checker id="element"></aftersales-checker><div id="place" data-aftersales></div>`,
  );
  const ready = () => expect(page.getByRole("button", { name: "Read this text" }));
  await ready().toHaveCount(2);
  const assessed = (where: Page) =>
    where.evaluate(async (looks) => {
      const different: string[] = [];
      for (const checker of document.querySelectorAll("aftersales-checker")) {
        for (const look of looks) {
          const told = new Promise((done) => checker.addEventListener("assessed", done, { once: true }));
          Object.assign(checker, { case: look.case, readings: look.pinned, windows: look.windows, asOf: look.asOf });
          await told;
          const { parts } = (checker as unknown as { assessment: { parts: unknown } }).assessment;
          if (JSON.stringify(parts) !== JSON.stringify(JSON.parse(look.assessment).parts)) different.push(look.name);
        }
      }
      return different;
    }, looks);
  expect(await assessed(page)).toEqual([]);
  await page.goto(`${SITE}frame.html`);
  await ready().toHaveCount(1);
  expect(await assessed(page)).toEqual([]);
});

/**
 * What editors of help centers keep, as their makers say. Zendesk: "Allowing unsafe HTML in help center articles";
 * WordPress: `wp_kses_post`; Intercom: "Supported HTML". All read on 2026-11-22.
 */
const KEPT_BY: Record<
  "zendesk" | "wordpress" | "intercom",
  { everywhere: string[]; elements: Record<string, string[]> }
> = {
  zendesk: {
    everywhere: ["id", "class", "aria-*", "data-*", "title"],
    elements: { a: ["href", "target", "name", "rel"], div: [], p: [] },
  },
  wordpress: {
    everywhere: ["id", "class", "aria-*", "data-*", "title", "lang", "dir", "role", "style"],
    elements: { a: ["href", "target", "rel", "name"], div: ["align"], p: ["align"] },
  },
  intercom: { everywhere: [], elements: { a: ["href"], p: [] } },
};

/** What an editor would take out of these lines. */
async function dropped(page: Page, lines: string, kept: (typeof KEPT_BY)["zendesk"]): Promise<string[]> {
  // A page without a policy parses them.
  const blank = await page.context().newPage();
  const left = await blank.evaluate(
    ({ lines, kept }) => {
      const parsed = document.createRange().createContextualFragment(lines);
      const fits = (name: string, known: string[]) =>
        known.some((one) => one === name || (one.endsWith("*") && name.startsWith(one.slice(0, -1))));
      return [...parsed.querySelectorAll("*")].flatMap((element) => {
        const name = element.localName;
        const known = kept.elements[name];
        if (!known) return [name];
        return [...element.attributes]
          .filter((attribute) => !fits(attribute.name, [...kept.everywhere, ...known]))
          .map((attribute) => `${name} ${attribute.name}`);
      });
    },
    { lines, kept },
  );
  // Keys go to the page in front.
  await blank.close();
  await page.bringToFront();
  return left;
}

test("the page for editors makes lines that editors keep", async ({ page }) => {
  await page.goto("./embed.html");
  await page.getByLabel("Which rules").selectOption({ index: 1 });
  await page.getByLabel("For whom").selectOption("seller");
  await page.getByLabel("Language").last().selectOption("es");
  await says(page.locator("#live .entry"), "Pega un chat");
  const way = (name: string) => page.getByRole("tab", { name, exact: true }).click();
  const lines = page.locator("pre").first();
  await way("Placeholder");
  await expect(lines).toContainText(
    '<div data-aftersales data-rulebook="alibaba-machinery-after-sales" data-role="seller" data-lang="es">',
  );
  const div = `<div${(await lines.innerText()).split("<div")[1]}`;
  await way("Link");
  const link = `<p><a href="${await lines.innerText()}">Check it</a></p>`;
  expect(await dropped(page, div, KEPT_BY.zendesk)).toEqual([]);
  expect(await dropped(page, div, KEPT_BY.wordpress)).toEqual([]);
  for (const editor of Object.values(KEPT_BY)) expect(await dropped(page, link, editor)).toEqual([]);
  await way("Pinned");
  await expect(lines).toContainText(/checker-[0-9a-f]{8}\.js"\s+integrity="sha384-/);
  await way("Frame");
  await expect(lines).toContainText("frame.html?rulebook=alibaba-machinery-after-sales&amp;role=seller&amp;lang=es");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Link", exact: true })).toBeFocused();
  await expect(lines).toContainText("/?rulebook=");
  const live = page.locator("#live");
  expect((await live.boundingBox())?.width).toBeLessThan(400);
  await page.getByRole("button", { name: "Wide" }).click();
  await expect.poll(async () => (await live.boundingBox())?.width).toBeGreaterThan(600);
});

test("the example of a help center shows it in two languages", async ({ page }) => {
  await page.goto("./demo.html");
  await expect(page.locator("aftersales-checker")).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Read this text" })).toBeVisible();
  await page.locator("article").last().scrollIntoViewIfNeeded();
  await expect(page.locator("article").last().locator(".entry")).toBeVisible();
});

for (const project of ["react", "vue"]) {
  test(`a ${project} project that was built with the package shows it`, async ({ page }) => {
    const folder = `${process.env.AFTERSALES_CONSUMERS}/${project}/`;
    const kinds: Record<string, string> = {
      html: "text/html",
      js: "text/javascript",
      wasm: "application/wasm",
      css: "text/css",
    };
    await page.route("https://shop.example/**", (route) => {
      const path = new URL(route.request().url()).pathname.slice(1) || "index.html";
      return route.fulfill({
        body: readFileSync(folder + path),
        contentType: kinds[path.split(".").at(-1) ?? ""] ?? "text/plain",
      });
    });
    await page.goto("https://shop.example/");
    await says(headline(page), project === "react" ? "It counts as" : "视为拒绝");
    await expect(page.locator("#heard")).toContainText("deemed");
  });
}

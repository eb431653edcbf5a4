// The main stories in WebKitGTK, which the other browser tests cannot steer. Usage: node webkit.mjs ADDRESS, of the built
// site; WEBKIT names the driver. It speaks to it by WebDriver alone.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { once } from "node:events";

const [, , address = "http://127.0.0.1:8000/"] = process.argv;
const PORT = 8474;
const WAIT = 60_000;

const driver = spawn(process.env.WEBKIT ?? "WebKitWebDriver", [`--port=${PORT}`], { stdio: "ignore" });

async function ask(method, path, body) {
  const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {}),
  });
  const { value } = await answer.json();
  if (value?.error) throw new Error(`${path}: ${value.message || value.error}`);
  return value;
}

/** Asks again until there is no fault. */
async function until(what) {
  const end = Date.now() + WAIT;
  for (;;) {
    try {
      return await what();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((next) => setTimeout(next, 250));
    }
  }
}

/** What is in the checker and what stands around it, by a selector and the words it holds. */
const FIND = `const find = (selector, text) => {
  const roots = [document, ...[...document.querySelectorAll("*")].map((one) => one.shadowRoot).filter(Boolean)];
  const all = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  return all.filter((one) => !text || one.textContent.includes(text)).at(-1);
};`;

class Page {
  constructor(session) {
    this.session = session;
  }

  to(page) {
    return ask("POST", `/session/${this.session}/url`, { url: new URL(page, address).href });
  }

  run(script, ...args) {
    return ask("POST", `/session/${this.session}/execute/sync`, { script: `${FIND}\n${script}`, args });
  }

  async press(selector, text = "") {
    await until(async () =>
      assert.ok(
        await this.run("const one = find(arguments[0], arguments[1]); one?.click(); return !!one", selector, text),
        `${selector} ${text}`,
      ),
    );
  }

  /** Types into a field as a person would leave it. */
  type(selector, text) {
    return this.run(
      `const one = find(arguments[0]); one.focus(); one.value = arguments[1];
      for (const kind of ["input", "change"]) one.dispatchEvent(new Event(kind, { bubbles: true }));`,
      selector,
      text,
    );
  }

  /** Chooses a file of the tests, as a person would in a dialog. */
  choose(selector, name, type) {
    const bytes = readFileSync(new URL(`data/${name}`, import.meta.url));
    return this.run(
      `const [selector, data, name, type] = arguments;
      const files = new DataTransfer();
      files.items.add(new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], name, { type }));
      const one = find(selector);
      one.files = files.files;
      one.dispatchEvent(new Event("change", { bubbles: true }));`,
      selector,
      bytes.toString("base64"),
      name,
      type,
    );
  }

  async says(selector, text) {
    await until(async () => {
      const said = (await this.run("return find(arguments[0])?.textContent ?? ''", selector)) ?? "";
      assert.ok(
        said.replaceAll(/[\u2066-\u2069]/g, "").includes(text),
        `${selector} says “${said.trim().slice(0, 200)}”, not “${text}”`,
      );
    });
  }
}

const STORIES = {
  "an example leads to its verdict": async (page) => {
    await page.to("./");
    await page.press(".example", "refused by silence");
    await page.says(".headline", "It counts as refused");
  },
  "a pasted chat is read": async (page) => {
    await page.to("./");
    await page.press("button", "Start over").catch(() => undefined);
    await until(() => page.type("textarea.paste", "AliExpress order\n2026-11-01 09:15 dispute opened"));
    await page.press("button", "Read this text");
    await page.says(".headline", "If the seller wrote nothing else");
  },
  "a reload keeps the case": async (page) => {
    await page.to("./");
    await page.says(".headline", "If the seller wrote nothing else");
  },
  "another language and another direction": async (page) => {
    await page.run(
      `const one = find("header select"); one.value = "ar"; one.dispatchEvent(new Event("change", { bubbles: true }));`,
    );
    await until(async () => assert.equal(await page.run("return document.documentElement.dir"), "rtl"));
    await page.run(
      `const one = find("header select"); one.value = "en"; one.dispatchEvent(new Event("change", { bubbles: true }));`,
    );
  },
  "a screenshot is read": async (page) => {
    await page.press("button", "Start over").catch(() => undefined);
    // The box of the view before it is there until the new one is drawn.
    await until(async () => assert.ok(await page.run(`return !!find(".start input[accept='image/*']")`)));
    await page.choose(".start input[accept='image/*']", "chat-pt-dark.png", "image/png");
    await page.says(".pictures", "Yes, they are right");
  },
  "a rule opens by its link": async (page) => {
    await page.to("./rules.html#alibaba-machinery-after-sales/2022-05-30/reply");
    await page.says("tr:focus", "24 hours");
  },
  "many orders are checked": async (page) => {
    await page.to("./audit.html");
    await until(async () => assert.ok(await page.run("return !!find('input[type=file]')")));
    await page.run(
      `const table = "order,paid,requested at,service,replied at\\n7001,2022-01-10 09:30,2022-03-01 10:00,engineer,\\n";
      const files = new DataTransfer();
      files.items.add(new File([table], "orders.csv", { type: "text/csv" }));
      const one = find("input[type=file]");
      one.files = files.files;
      one.dispatchEvent(new Event("change", { bubbles: true }));`,
    );
    await page.press("button", "Check these orders");
    await page.says("body", "7001");
  },
};

let failed = 0;
try {
  await until(() => ask("GET", "/status"));
  const { sessionId } = await ask("POST", "/session", { capabilities: {} });
  const page = new Page(sessionId);
  for (const [name, story] of Object.entries(STORIES)) {
    try {
      await story(page);
      console.log(`passed  ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`failed  ${name}: ${error.message}`);
    }
  }
  await ask("DELETE", `/session/${sessionId}`);
} finally {
  driver.kill();
  await once(driver, "exit");
}
process.exitCode = failed === 0 ? 0 : 1;

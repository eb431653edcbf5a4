// Many orders: this engine natively, in wasm and as its page, beside DuckDB-wasm, Papa Parse with hand-written
// JavaScript, and the floor of reading the bytes. The same file, the same answers: how each order stands under the
// default readings, by one clause of one edition, which is all that the peers are taught.
// `node bench.mjs TARGET [ORDERS…]`; the site must be built, and Chromium be there.

import { spawn, spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { once } from "node:events";
import Papa from "papaparse";
import { chromium } from "playwright-core";

const here = import.meta.dirname ?? new URL(".", import.meta.url).pathname;
const [target, ...sizes] = process.argv.slice(2);
const AS_OF = "2022-08-01T00:00:00+08:00";
const HOUR = 3600;
const place = mkdtempSync(join(tmpdir(), "aftersales-audit-"));
const pad = (number) => String(number).padStart(2, "0");

/** Orders of the first months of 2022: a third asks for an engineer, four fifths of those are answered. */
async function orders(count, more = 0) {
  const file = join(place, `${count}-${more}.csv`);
  const others = ",something else".repeat(more);
  const out = createWriteStream(file);
  let seed = 20261122;
  const draw = (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  out.write(`order number,payment time,service requested,service,first reply,shop${",else".repeat(more)}\n`);
  for (let index = 0; index < count; index++) {
    const [month, day] = [1 + draw(4), 1 + draw(28)];
    const asks = draw(3) === 0;
    const [asked, hour] = [1 + draw(26), draw(24)];
    const answers = asks && draw(5) > 0;
    const requested = asks ? `2022-${pad(month + 2)}-${pad(asked)} ${pad(hour)}:00:00` : "";
    const replied = answers ? `2022-${pad(month + 2)}-${pad(asked + draw(3))} ${pad(draw(24))}:30:00` : "";
    const row = `${210000000000000 + index},2022-${pad(month)}-${pad(day)} 09:30:00,${requested},${asks ? "engineer" : ""},${replied},Shop${draw(9)}${others}\n`;
    if (!out.write(index % 100 === 99 ? row.replace("2022-", "2o22-") : row)) await once(out, "drain");
  }
  out.end();
  await once(out, "close");
  return file;
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

async function timed(work) {
  const times = [];
  let answer;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    answer = await work();
    times.push(performance.now() - start);
  }
  return { milliseconds: median(times), answer };
}

// ---- the contenders ---------------------------------------------------------------------------

const FACTS = { platform: "alibaba", industry: "machinery", paidOnPlatform: true, afterSalesMark: true };
const RULEBOOK = "alibaba-machinery-after-sales";

async function inWasm(folder, rulebooks) {
  const { Audit, initSync } = await import(join(folder, "aftersales.js"));
  initSync({ module: await WebAssembly.compile(readFileSync(join(folder, "aftersales_bg.wasm"))) });
  return (file) => {
    const audit = new Audit({ asOf: AS_OF, zone: "Asia/Shanghai", facts: FACTS, whole: true, rulebooks }, 0, 1);
    audit.begin("orders.csv", {});
    audit.push(readFileSync(file));
    audit.end();
    for (let done = -1, next = 0; next !== done; ) [done, next] = [next, audit.run(10_000)];
    const { counts } = audit.report();
    audit.free();
    return Object.fromEntries(counts.map(({ verdict, orders }) => [verdict, orders]));
  };
}

/** The page, as a seller uses it: from the click to the summary. */
async function asPage(port) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, rendererMegabytes());
  }, 50);
  const ask = async (file) => {
    await page.goto(`http://127.0.0.1:${port}/audit.html`);
    await page.locator("input[type=file]").setInputFiles(file);
    const facts = {
      "Where was it ordered?": "alibaba",
      "Is it machinery?": "machinery",
      "Was it paid on the platform?": "true",
      "Did the product page show an after-sales mark?": "true",
    };
    for (const [question, value] of Object.entries(facts)) await page.getByLabel(question).selectOption(value);
    await page.getByLabel("Times without a zone").selectOption("Asia/Shanghai");
    await page.getByLabel("These files hold everything").check();
    await page.getByLabel("Checked for").fill(AS_OF.slice(0, 16));
    const start = performance.now();
    await page.getByRole("button", { name: "Check these orders" }).click();
    await page.locator("#summary").waitFor({ timeout: 600_000 });
    const milliseconds = performance.now() - start;
    const tiles = await page
      .locator(".tile")
      .evaluateAll((all) =>
        all.map((one) => [
          /verdict-([\w-]+)/.exec(one.className)?.[1],
          Number(one.querySelector("strong").textContent.replaceAll(/\D/g, "")),
        ]),
      );
    return { ...Object.fromEntries(tiles.filter(([verdict]) => verdict)), milliseconds };
  };
  return {
    ask,
    peak: () => peak,
    stop: () => {
      clearInterval(watch);
      return browser.close();
    },
  };
}

/** What the largest of Chromium's own pages holds of the machine's memory. */
function rendererMegabytes() {
  const of = (process) => {
    try {
      if (!readFileSync(`/proc/${process}/cmdline`, "utf8").includes("--type=renderer")) return 0;
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, "utf8"))?.[1] ?? 0) / 1024;
    } catch {
      return 0;
    }
  };
  return Math.max(
    0,
    ...readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(of),
  );
}

function natively(program) {
  const words = [
    "audit",
    "--stream",
    "--zone",
    "Asia/Shanghai",
    "--as-of",
    AS_OF,
    "--whole",
    "--rulebook",
    RULEBOOK,
    ...Object.entries(FACTS).flatMap(([name, value]) => ["--fact", `${name}=${value}`]),
  ];
  return (file) => {
    const result = join(place, "result.csv");
    const start = performance.now();
    // It ends with 1 where an order is refused.
    spawnSync(program, [...words, file], { stdio: ["ignore", openSync(result, "w"), "ignore"] });
    const milliseconds = performance.now() - start;
    const text = readFileSync(result, "utf8");
    const counts = {};
    for (const line of text.split("\n").slice(1)) {
      const verdict = line.split('","')[4];
      if (verdict) counts[verdict] = (counts[verdict] ?? 0) + 1;
    }
    return { ...counts, milliseconds };
  };
}

/** The clause as somebody would write it down once, without reasons, readings or editions. */
function verdictOf(paid, requested, replied, now) {
  if (Number.isNaN(paid) || Number.isNaN(requested ?? 0) || Number.isNaN(replied ?? 0)) return "unread";
  const lastDay = Math.floor((paid + 8 * HOUR) / 86_400) + 365;
  const end = (lastDay + 1) * 86_400 - 1 - 8 * HOUR;
  if (requested !== null && requested >= paid && requested <= end) {
    const due = requested + 48 * HOUR;
    if (replied === null || replied < requested || replied > due) return now > due ? "refused" : "running";
    return "undetermined";
  }
  return now <= end ? "covered" : "ended";
}

function withPapa(file) {
  const { data } = Papa.parse(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true });
  const instant = (text) => (text === "" ? null : Date.parse(`${text.replace(" ", "T")}+08:00`) / 1000);
  const now = Date.parse(AS_OF) / 1000;
  const counts = {};
  for (const row of data) {
    const verdict = verdictOf(
      instant(row["payment time"]),
      instant(row["service requested"]),
      instant(row["first reply"]),
      now,
    );
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}

async function withDuck() {
  const require = createRequire(join(here, "bench.mjs"));
  const path = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
  const duck = require(path);
  const bundle = (name) => ({ mainModule: join(dirname(path), `duckdb-${name}.wasm`), mainWorker: "" });
  const database = await duck.createDuckDB(
    { mvp: bundle("mvp"), eh: bundle("eh") },
    new duck.VoidLogger(),
    duck.NODE_RUNTIME,
  );
  await database.instantiate();
  const connection = database.connect();
  // Its zones want the network: times are counted by their fixed offset.
  const now = `${Date.parse(AS_OF) / 1000 + 8 * HOUR}`;
  return (file) => {
    database.registerFileBuffer("orders.csv", new Uint8Array(readFileSync(file)));
    const rows = connection
      .query(`
      with read as (select "payment time" p, "service requested" r, "first reply" f,
          epoch(try_cast("payment time" as timestamp)) paid, epoch(try_cast("service requested" as timestamp)) requested, epoch(try_cast("first reply" as timestamp)) replied
        from read_csv('orders.csv', header = true, all_varchar = true)),
      ends as (select *, (floor(paid / 86400) + 366) * 86400 - 1 as ending, requested + 172800 as due from read)
      select case when paid is null or (r is not null and r <> '' and requested is null) or (f is not null and f <> '' and replied is null) then 'unread'
        when requested >= paid and requested <= ending then case when replied is null or replied < requested or replied > due then case when ${now} > due then 'refused' else 'running' end else 'undetermined' end
        when ${now} <= ending then 'covered' else 'ended' end as verdict, count(*)::int as orders from ends group by 1`)
      .toArray();
    database.dropFile("orders.csv");
    return Object.fromEntries(rows.map(({ verdict, orders }) => [verdict, orders]));
  };
}

/** Reading the bytes and counting the ends of lines: nothing can be faster. */
function floor(file) {
  const bytes = readFileSync(file);
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  return { lines };
}

const PORT = 8127;
const server = spawn("cargo", ["xtask", "serve-built", String(PORT)], { cwd: join(here, "../.."), stdio: "ignore" });
while (!(await fetch(`http://127.0.0.1:${PORT}/`).catch(() => null)))
  await new Promise((done) => {
    setTimeout(done, 200);
  });
const seller = await asPage(PORT);
const module = join(here, "../../www/engine/generated/audit");
const contenders = {
  "ours, native, with a line for each": natively(join(target, "release/aftersales")),
  "ours, wasm in Node": await inWasm(module, [RULEBOOK]),
  "ours, the page in Chromium": seller.ask,
  "ours, wasm in Node, all rulebooks": await inWasm(module, []),
  "DuckDB-wasm, one clause": await withDuck(),
  "Papa Parse and JavaScript, one clause": withPapa,
  "the floor: bytes and lines": floor,
};

const sorted = (counts) => JSON.stringify(Object.entries(counts).sort());
async function race(file, size, names) {
  console.log(`\n${size} orders, ${(statSync(file).size / size).toFixed(0)} bytes a row`);
  let expected = "";
  for (const name of names) {
    const {
      milliseconds,
      answer: { milliseconds: own, ...answer },
    } = await timed(() => contenders[name](file));
    const time = own ?? milliseconds;
    const isFloor = "lines" in answer;
    expected ||= sorted(answer);
    // The other rulebooks say more of the same orders.
    const same =
      isFloor || name.includes("all rulebooks")
        ? ""
        : sorted(answer) === expected
          ? "same answers"
          : `OTHER ANSWERS ${sorted(answer)} for ${expected}`;
    console.log(
      `${name.padEnd(40)}${time.toFixed(0).padStart(8)} ms ${(size / time).toFixed(1).padStart(9)} orders/ms   ${same}`,
    );
  }
}
try {
  for (const size of sizes.length > 0 ? sizes.map(Number) : [10_000, 100_000, 1_000_000])
    await race(await orders(size), size, Object.keys(contenders));
  console.log("\nwith twenty more columns that mean nothing:");
  await race(await orders(100_000, 20), 100_000, [
    "ours, wasm in Node",
    "DuckDB-wasm, one clause",
    "Papa Parse and JavaScript, one clause",
  ]);
  console.log(
    `\nmemory at its highest: ${Math.round(seller.peak())} MB of the page in Chromium; ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of this process, with all the others in it`,
  );
} finally {
  await seller.stop();
  server.kill();
  rmSync(place, { recursive: true });
}

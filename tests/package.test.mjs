// The built package, imported as a program in Node imports it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

const folder = process.env.AFTERSALES_PACKAGE;
const looks = JSON.parse(readFileSync(process.env.AFTERSALES_CASES, "utf8"));

test("one import assesses every worked case, byte for byte as natively", async () => {
  const { assess } = await import(pathToFileURL(join(folder, "node.js")).href);
  for (const { name, case: input, asOf, pinned, windows, assessment } of looks) {
    assert.equal(JSON.stringify(assess(input, { asOf, pinned, windows })), assessment, name);
  }
});

test("the packed package works where it is installed", () => {
  const place = mkdtempSync(join(tmpdir(), "aftersales-"));
  const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", place], {
    cwd: folder,
    encoding: "utf8",
  });
  execFileSync("npm", ["init", "--yes"], { cwd: place });
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", join(place, packed.trim())], { cwd: place });
  const program = `
    import { assess, catalogue } from "aftersales-checker";
    const answer = assess({}, { asOf: "2022-03-04T00:00:00+08:00" });
    console.log(answer.parts.length, catalogue().rulebooks.length);`;
  const said = execFileSync("node", ["--input-type=module", "--eval", program], { cwd: place, encoding: "utf8" });
  const [parts, rulebooks] = said.split(" ").map(Number);
  // Those that join in have nothing to say of an order of which nothing is known.
  assert.ok(rulebooks === 26 && parts === 12, said);
});

test("its types name no any", () => {
  for (const name of ["generated/aftersales.d.ts", "generated/case.d.ts", "engine.d.ts", "index.d.ts"]) {
    const text = readFileSync(join(folder, name), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
    assert.doesNotMatch(text, /\bany\b/, name);
  }
});

test("after a trap a call is tried once more, and a second trap is said plainly", async () => {
  const { guard, EngineFailure, OptionProblem } = await import(pathToFileURL(join(folder, "guard.js")).href);
  const trap = () => {
    throw new WebAssembly.RuntimeError("unreachable");
  };
  const instance = (traps, otherwise) => {
    const counted = { resets: 0, calls: 0 };
    const assess = () => {
      counted.calls += 1;
      return counted.calls <= traps ? trap() : otherwise();
    };
    const reset = () => {
      counted.resets += 1;
    };
    return { assess: guard(assess, reset), counted };
  };
  const once = instance(1, () => "answer");
  assert.equal(once.assess({}, {}), "answer");
  assert.deepEqual(once.counted, { resets: 1, calls: 2 });
  const twice = instance(2, () => "answer");
  assert.throws(() => twice.assess({}, {}), EngineFailure);
  assert.deepEqual(twice.counted, { resets: 2, calls: 2 });
  assert.equal(twice.assess({}, {}), "answer");
  const wrong = instance(0, () => {
    throw { path: "asOf", code: "not-a-time", found: "x", wanted: "an instant" };
  });
  assert.throws(() => wrong.assess({}, {}), OptionProblem);
});

test("a real trap is survived: what was asked stays with the caller, and the next call is answered", async () => {
  const place = mkdtempSync(join(tmpdir(), "aftersales-"));
  for (const name of ["engine.js", "reader.js", "guard.js"]) cpSync(join(folder, name), join(place, name));
  for (const name of ["generated", "generated/read"])
    cpSync(process.env.AFTERSALES_PANICKING, join(place, name), { recursive: true });
  const { default: rulebooks } = await import(pathToFileURL(join(folder, "generated/rulebooks.js")).href);
  const { default: joining } = await import(pathToFileURL(join(folder, "generated/joining-at-once.js")).href);
  writeFileSync(join(place, "package.json"), '{ "type": "module" }');
  const { createEngine, EngineFailure } = await import(pathToFileURL(join(place, "engine.js")).href);
  const { createReader } = await import(pathToFileURL(join(place, "reader.js")).href);
  const module = await WebAssembly.compile(readFileSync(join(place, "generated/aftersales_bg.wasm")));
  const { assess } = createEngine(module, rulebooks, undefined, joining);
  const { readPaste } = createReader(module);
  const [look] = looks;
  for (let round = 0; round < 3; round++) {
    assert.throws(() => readPaste("2022-03-01 stop-the-module"), EngineFailure);
    assert.equal(readPaste("2022-03-01 10:00 +08:00 engineer requested").events.length, 1);
    assert.equal(
      JSON.stringify(assess(look.case, { asOf: look.asOf, pinned: look.pinned, windows: look.windows })),
      look.assessment,
    );
  }
});

test("a rulebook of one's own is asked as those of the package are", async () => {
  const { assess, catalogue, describe } = await import(pathToFileURL(join(folder, "node.js")).href);
  const own = JSON.parse(readFileSync(process.env.AFTERSALES_OWN_RULEBOOK, "utf8"));
  const order = {
    order: { isConsumer: true, buyerCountry: "germany" },
    events: [
      { kind: "delivered", id: "got", at: "2026-03-20T12:00:00+01:00" },
      { kind: "return-requested", id: "asked", at: "2026-04-02T10:00:00+02:00" },
    ],
    record: [{}],
  };
  const look = (asOf) => assess(order, { asOf, rulebooks: [own] });
  const state = (answer, clause) => answer.parts[0].conclusions.find((one) => one.clause === clause).state;
  assert.equal(state(look("2026-04-08T23:59:59+02:00"), "silence"), "possible");
  const answer = look("2026-04-09T00:00:00+02:00");
  assert.equal(answer.parts.length, 1);
  assert.equal(state(answer, "silence"), "deemed");
  assert.deepEqual(answer.problems, []);
  const about = { role: "buyer", case: order, rulebooks: [own] };
  const { headline, sections } = await describe(answer, "en", about);
  assert.match(headline, /agreed/);
  assert.match(JSON.stringify(sections), /Return requested/);
  // By the clock of the rules, as the element tells it.
  assert.doesNotMatch(JSON.stringify(sections), /UTC|Beijing/);
  // In a language of one's own, and what has no word in it in English.
  const dutch = await describe(answer, "nl", { ...about, words: { nl: "what-happened = Wat er gebeurde" } });
  assert.equal(dutch.language, "nl");
  assert.ok(dutch.sections.some(({ title }) => title === "Wat er gebeurde"));
  assert.match(dutch.headline, /agreed/);
  assert.ok(catalogue({ rulebooks: [own] }).declared.some(({ id }) => id === "return-requested"));
  assert.equal(catalogue().rulebooks.length, 26);
  const { OptionProblem } = await import(pathToFileURL(join(folder, "guard.js")).href);
  const broken = { ...own, zone: "Europe/Berln", clauses: [{ ...own.clauses[1], dutty: {} }] };
  assert.throws(
    () => assess(order, { asOf: "2026-04-09T00:00:00+02:00", rulebooks: [broken] }),
    (error) =>
      error instanceof OptionProblem && /Berln/.test(error.message) && /did you mean "duty"/.test(error.message),
  );
});

const TABLE = `order number,payment time,service requested,service,first reply,shop
7001,2022-01-10 09:30,2022-03-01 10:00,engineer,,Norte
7002,2022-01-10 09:30,,,,Sur
7003,soon,,,,
`;
const SETTING = {
  asOf: "2022-08-01T00:00:00+08:00",
  zone: "Asia/Shanghai",
  whole: true,
  facts: { platform: "alibaba", industry: "machinery", paidOnPlatform: true, afterSalesMark: true },
};
const ofAudit = () => import(pathToFileURL(join(folder, "audit-node.js")).href);

test("many orders are looked at in one call, and told one by one", async () => {
  const { auditOrders } = await ofAudit();
  const heard = [];
  const audit = await auditOrders([new File([TABLE], "orders.csv")], SETTING, { progress: (far) => heard.push(far) });
  assert.equal(heard.at(-1).done, 3);
  assert.deepEqual(
    audit.report.problems.map(({ file, line, found }) => [file, line, found]),
    [["orders.csv", 4, "soon"]],
  );
  const rows = await all(audit.rows());
  assert.deepEqual(
    rows.map(({ order, verdict }) => [order, verdict]),
    [
      ["7001", "refused"],
      ["7003", "unread"],
      ["7002", "covered"],
    ],
  );
  const lines = await all(audit.csv({ sort: "order" }));
  assert.match(lines[1], /^"7001","Norte","","","","refused",/);
  assert.equal(lines.length, 4);
  audit.free();
});

test("what its README shows runs as it stands there, and says what it says", () => {
  const [program] = /```js\n([\s\S]*?)```/.exec(readFileSync(join(folder, "README.md"), "utf8")).slice(1);
  const local = program.replaceAll('"aftersales-checker"', JSON.stringify(pathToFileURL(join(folder, "node.js")).href));
  const said = execFileSync("node", ["--input-type=module", "--eval", local], { encoding: "utf8" });
  const [verdict, headline] = said.trim().split("\n");
  assert.ok(program.includes(`// "${verdict}"`), said);
  assert.match(headline, /refus/);
  assert.match(
    readFileSync(join(folder, "REFERENCE.md"), "utf8"),
    /\| `afterSalesMark` \| yes-no|\| `afterSalesMark` \| `true` `false`/,
  );
});

test("pictures become a text, where the package has its models", async (t) => {
  if (!existsSync(join(folder, "generated/pictures/reads.onnx"))) return t.skip("this build has no models");
  const { readPicture } = await import(pathToFileURL(join(folder, "pictures-node.js")).href);
  const [width, height] = [320, 200];
  const blank = { data: new Uint8ClampedArray(width * height * 4).fill(255), width, height };
  const shares = [];
  const { text, empty } = await readPicture(blank, { progress: (picture, share) => shares.push([picture, share]) });
  assert.deepEqual([text, empty], ["", [0]]);
  assert.ok(shares.length > 0 && shares.every(([picture, share]) => picture === 0 && share > 0 && share <= 1));
  await assert.rejects(() => readPicture({ data: new Uint8Array(3), width: 1, height: 1 }), /pictures\[0\]: wanted/);
  await assert.rejects(() => readPicture("chat.png"), /pictures\[0\]: wanted/);
});

test("a pasted chat is read with the words of a rulebook of one's own", async () => {
  const { readTimeline } = await import(pathToFileURL(join(folder, "node.js")).href);
  const own = JSON.parse(readFileSync(process.env.AFTERSALES_OWN_RULEBOOK, "utf8"));
  const chat = "[14/03/2026, 09:01:00] Ana: Das schicke ich zuruck.\n[14/03/2026, 10:00:00] Muster: Hallo";
  const kinds = (options) => readTimeline(chat, options).events.map(({ kind, because }) => [kind, because]);
  assert.deepEqual(kinds({ rulebooks: [own] })[0], ["return-requested", "schicke ich zuruck"]);
  assert.notEqual(kinds({})[0][0], "return-requested");
});

test("orders are looked at by a rulebook of one's own", async () => {
  const { auditOrders } = await ofAudit();
  const own = JSON.parse(readFileSync(process.env.AFTERSALES_OWN_RULEBOOK, "utf8"));
  const table = "order,event,time\n1,delivered,2026-03-20 12:00\n1,return-requested,2026-04-02 10:00\n";
  const audit = await auditOrders([{ file: new Blob([table]), name: "returns.csv" }], {
    asOf: "2026-04-09T00:00:00+02:00",
    zone: "Europe/Berlin",
    whole: true,
    facts: { isConsumer: true, buyerCountry: "austria" },
    rulebooks: [own],
  });
  const [{ rulebook, clause }] = await all(audit.rows());
  assert.deepEqual([rulebook, clause], ["muster-returns", "silence"]);
});

test("of a workbook every table of orders is read, and what is left out is told", async () => {
  const { auditOrders } = await ofAudit();
  const file = new URL("data/workbooks/openpyxl.xlsx", import.meta.url);
  const audit = await auditOrders([new File([readFileSync(file)], "book.xlsx")], SETTING);
  assert.equal(audit.report.orders, 4);
  assert.deepEqual(
    audit.left.map(({ table, why }) => `${table}: ${why}`),
    ["book.xlsx › Secret: hidden", "book.xlsx › Deep: hidden", "book.xlsx › Empty: no-order-number"],
  );
});

test("what an audit cannot be given is said", async () => {
  const { auditOrders } = await ofAudit();
  await assert.rejects(() => auditOrders(["orders.csv"], SETTING), /files\[0\]: wanted a File/);
  await assert.rejects(() => auditOrders([], {}), /asOf/);
  await assert.rejects(() => auditOrders([], { ...SETTING, asOf: "yesterday" }));
  const stopped = auditOrders([new Blob([TABLE])], SETTING, { signal: AbortSignal.abort(new Error("enough")) });
  await assert.rejects(() => stopped, /enough/);
});

async function all(items) {
  const list = [];
  for await (const item of items) list.push(item);
  return list;
}

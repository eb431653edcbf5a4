// Files as they are chosen, and the shares that workers take of their orders, as the audit's worker has them.

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { File } from "node:buffer";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const ofSite = (name) => import(pathToFileURL(createRequire(at("../www/package.json")).resolve(name)));
const [{ build }, { strToU8, zipSync }] = await Promise.all([ofSite("vite"), ofSite("fflate")]);

const folder = mkdtempSync(join(tmpdir(), "audit-"));
writeFileSync(
  join(folder, "entry.ts"),
  `
  export * from ${JSON.stringify(at("../www/src/audit/share.ts"))};
  export * from ${JSON.stringify(at("../www/src/audit/shares.ts"))};
  export * from ${JSON.stringify(at("../www/src/audit/tables.ts"))};
  export { initSync, loadRulebooks } from ${JSON.stringify(at("../www/engine/generated/audit/aftersales.js"))};
  export { default as rulebooks } from ${JSON.stringify(at("../www/engine/generated/rulebooks.ts"))};
`,
);
const lib = { entry: join(folder, "entry.ts"), formats: ["es"], fileName: () => "audit.mjs" };
await build({
  root: at("../www"),
  configFile: false,
  logLevel: "silent",
  publicDir: false,
  build: { lib, outDir: folder, emptyOutDir: false },
});
const {
  answerAt,
  initSync,
  loadRulebooks,
  otherShare,
  rulebooks,
  ownShare,
  readTable,
  Shares,
  TableFault,
  tablesIn,
  useSheets,
} = await import(pathToFileURL(join(folder, "audit.mjs")));
const compiled = (name) => WebAssembly.compile(readFileSync(at(`../www/engine/generated/${name}/aftersales_bg.wasm`)));
initSync({ module: await compiled("audit") });
loadRulebooks(rulebooks);
useSheets(await compiled("sheets"));

/** Numbers that look random and are the same in every run. */
function draws(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state % below;
  };
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (all) =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`).join("")}</Relationships>`,
  );
const PARTS = {
  "_rels/.rels": relations([["r1", "officeDocument", "xl/workbook.xml"]]),
  "xl/_rels/workbook.xml.rels": relations([
    ["r1", "worksheet", "worksheets/sheet1.xml"],
    ["r2", "sharedStrings", "sharedStrings.xml"],
    ["r3", "styles", "styles.xml"],
  ]),
  "xl/workbook.xml": strToU8(
    `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ),
  "xl/sharedStrings.xml": strToU8(`<sst ${MAIN}><si><t>order</t></si><si><t>paid</t></si></sst>`),
  "xl/styles.xml": strToU8(`<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>`),
  "xl/worksheets/sheet1.xml": strToU8(
    `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>7001</v></c><c r="B2" s="1"><v>44571.39</v></c></row></sheetData></worksheet>`,
  ),
};
const WHOLE = {
  "a page": Buffer.from("<table><tr><td>order</td><td>paid</td></tr><tr><td>7001</td><td>2022-01-10</td></tr></table>"),
  "a log": Buffer.from('[{"order":"7001","messages":[{"at":"2022-01-10"},{"parts":[{"text":"…"}]}]}]'),
  "an old workbook": readFileSync(at("data/exports/aliexpress-orders.xls")),
  "a workbook": Buffer.from(zipSync(PARTS)),
  "a workbook that is not packed": Buffer.from(zipSync(PARTS, { level: 0 })),
};

/** The same bytes with some cut, changed, wiped, put in between, or left out. */
function damaged(bytes, draw) {
  const [from, to] = [draw(bytes.length), draw(bytes.length)];
  const random = (count) => Buffer.from(Array.from({ length: count }, () => draw(256)));
  switch (draw(5)) {
    case 0:
      return bytes.subarray(0, from);
    case 1:
      return Buffer.concat([bytes.subarray(0, from), random(1), bytes.subarray(from + 1)]);
    case 2:
      return Buffer.from(bytes).fill(draw(2) * 255, from, Math.min(bytes.length, from + draw(200)));
    case 3:
      return Buffer.concat([bytes.subarray(0, from), random(draw(300)), bytes.subarray(from)]);
    default:
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  }
}

test("a damaged file is read as far as it goes, or named as no table", async () => {
  const draw = draws(20261125);
  for (const [what, bytes] of Object.entries(WHOLE)) {
    for (let round = 0; round < 300; round += 1) {
      let told = 0;
      const file = new File([damaged(bytes, draw)], what);
      const reading = tablesIn(file).then(async ({ sheets, encoding }) => {
        for (const sheet of sheets.keys()) {
          const source = { file, sheet: encoding === null ? sheet : null, encoding: encoding ?? "" };
          await readTable(source, (piece) => {
            told += piece.length;
            return true;
          });
        }
      });
      await reading.catch((error) => assert.ok(error instanceof TableFault, `${what}: ${error}`));
      assert.ok(told < 1 << 20, `${what} of ${bytes.length} bytes told ${told}`);
    }
  }
});

test("every workbook of the tests is read in the browser's module as it is natively", async () => {
  const folder = at("data/workbooks");
  const names = readdirSync(folder).filter((name) => name !== "cells.txt" && !name.endsWith(".py"));
  let told = "";
  for (const name of names.sort()) {
    const file = new File([readFileSync(join(folder, name))], name);
    told += `== ${name}\n`;
    for (const [sheet, one] of (await tablesIn(file)).sheets.entries()) {
      told += `-- ${one.name}${one.isHidden ? " (hidden)" : ""}\n`;
      await readTable({ file, sheet, encoding: "" }, (piece) => {
        told += Buffer.from(piece).toString("utf8");
        return true;
      });
    }
  }
  assert.equal(told, readFileSync(join(folder, "cells.txt"), "utf8"));
});

const SETTING = {
  asOf: "2022-05-20T00:00:00+08:00",
  zone: "Asia/Shanghai",
  facts: { platform: "alibaba", industry: "machinery", paidOnPlatform: true },
  whole: true,
};

/** Orders of three months with requests, answers and rows that cannot be used, told in two files. */
function tables(draw) {
  const day = (from, days) =>
    new Date(Date.UTC(2022, 0, 5 + from + draw(days), draw(24), draw(60))).toISOString().slice(0, 19).replace("T", " ");
  const orders = Array.from(
    { length: 6000 },
    (_, index) =>
      `${draw(40) === 0 ? "" : 9_000_000 + index},${draw(9) === 0 ? "?" : day(0, 90)},Shop${draw(7)},${["true", "false", ""][draw(3)]}`,
  );
  const requests = Array.from(
    { length: 4000 },
    () => `${9_000_000 + draw(6000)},${day(100, 60)},engineer,${draw(2) === 0 ? "" : day(120, 60)},person ${draw(5)}`,
  );
  return {
    "orders.csv": `order,paid,shop,after-sales mark\n${orders.join("\n")}\n`,
    "requests.csv": `order,requested,service,first reply,salesperson\n${requests.join("\n")}\n`,
  };
}

async function audited(all, files) {
  const shares = new Shares();
  await shares.open(all, SETTING, Object.keys(files));
  for (const [name, text] of Object.entries(files)) {
    await shares.each((share) => share.begin(name, {}));
    await shares.each((share) => share.push(Buffer.from(text)));
    await shares.each((share) => share.end());
  }
  for (let { done, orders } = await shares.run(); done < orders; ) ({ done, orders } = await shares.run());
  return shares;
}

test("however many workers share the orders, it comes to the same", async () => {
  const files = tables(draws(7));
  const channels = Array.from({ length: 3 }, () => new MessageChannel());
  for (const { port1 } of channels) answerAt(port1);
  const alone = await audited([ownShare()], files);
  const shared = await audited([ownShare(), ...channels.map(({ port2 }) => otherShare(port2))], files);
  const report = await alone.report();
  assert.ok(
    report.counts.length > 4 && report.badRows > 100 && report.groups.length > 12,
    JSON.stringify(report.counts),
  );
  assert.deepEqual(await shared.report(), report);
  const headings = ["order", "at", "due", "clause", "product", "amount", "shop", "salesperson"];
  const sorted = headings.flatMap((sort) => [false, true].map((backwards) => ({ sort, backwards })));
  for (const wanted of [{}, { verdicts: ["refused"] }, { shop: "Shop3" }, { text: "nowhere" }, ...sorted]) {
    const total = await alone.count(wanted);
    assert.equal(await shared.count(wanted), total);
    assert.deepEqual(await shared.csv(wanted, 0, total), await alone.csv(wanted, 0, total));
    // From anywhere on.
    for (const from of [1, 37, 4095, 4096, 4097, total - 3])
      assert.deepEqual(await shared.csv(wanted, from, 50), await alone.csv(wanted, from, 50));
  }
  const [row] = await shared.rows({}, 100, 1);
  const [same] = await alone.rows({}, 100, 1);
  assert.equal(await shared.caseOf(row.index), await alone.caseOf(same.index));
  // Beside an earlier audit, and under another setting.
  const saved = (await alone.each((share) => share.saved())).join("");
  const other = { ...SETTING, asOf: "2022-06-20T00:00:00+08:00" };
  for (const shares of [alone, shared]) {
    await shares.set(other);
    for (let { done, orders } = await shares.run(); done < orders; ) ({ done, orders } = await shares.run());
    await shares.compareWith(saved);
    await shares.each((share) => share.compare(SETTING));
  }
  assert.deepEqual(await shared.report(), await alone.report());
  const differ = async (shares) => {
    for (;;) {
      const found = await shares.differ();
      if (found.done >= found.orders) return found;
    }
  };
  assert.deepEqual(await differ(shared), await differ(alone));
  for (const { port1 } of channels) port1.close();
});

// Many orders for programs: files in, and how each order stands. The same as on the page, in whatever thread it is called.

import {
  addRulebook,
  type AuditSelect,
  type AuditSetting,
  csvHead,
  initSync,
  loadCalendars,
  loadRulebooks,
  lookAtTable,
  type Row,
  type TableOptions,
} from "../../engine/generated/audit/aftersales.js";
import calendars from "../../engine/generated/calendars.js";
import joining from "../../engine/generated/joining-at-once.js";
import builtIn from "../../engine/generated/rulebooks.js";
import type { AuditCall, AuditOrders, OrderAudit, OrderFile } from "../../engine/order-audit.js";
import { needsSheets } from "./rows.js";
import { Share } from "./share.js";
import { readTable, type Source, TableFault, tablesIn, useSheets } from "./tables.js";

/** So many orders are handed on at a time. */
const PIECE = 1000;
/** So many bytes of a table show what its columns mean. */
const LOOKED_AT = 1 << 16;

/** A file with its name, and what is said of its tables. */
interface Given {
  file: File;
  said: TableOptions;
}

/** Makes it of the compiled modules; the second reads workbooks and other files that are no plain text. */
export function createAudit(module: WebAssembly.Module, sheets: () => Promise<WebAssembly.Module>): AuditOrders {
  let isBegun = false;
  const begin = () => {
    if (isBegun) return;
    initSync({ module });
    loadRulebooks(builtIn);
    loadCalendars(calendars);
    for (const text of joining) addRulebook(text);
    isBegun = true;
  };
  return async (files, setting, { progress = () => undefined, signal } = {}) => {
    begin();
    const all = [...files].map(asFile);
    const share = new Share();
    try {
      // A setting that cannot be read is refused before a file is.
      share.open(asked(setting), 0, 1);
      return await audited(share, all, sheets, progress, signal);
    } catch (error) {
      share.free();
      throw error;
    }
  };
}

/** Reads the files, and looks at every order. */
async function audited(
  share: Share,
  all: readonly Given[],
  sheets: () => Promise<WebAssembly.Module>,
  progress: NonNullable<AuditCall["progress"]>,
  signal: AbortSignal | undefined,
): Promise<OrderAudit> {
  const left: OrderAudit["left"] = [];
  let before = 0;
  for (const { file, said } of all) {
    if (await needsSheets(file)) useSheets(await sheets());
    const { sheets: tables, encoding } = await tablesIn(file);
    for (const [sheet, { name, isHidden }] of tables.entries()) {
      const called = name === "" ? file.name : `${file.name} › ${name}`;
      const source = { file, sheet: encoding === null ? sheet : null, encoding: encoding ?? "" };
      // As the page does: a sheet that nobody sees, and one with instructions beside others, is no table of orders.
      const why: (typeof left)[number]["why"] | "" = isHidden
        ? "hidden"
        : tables.length > 1 && !said.meanings && !(await hasOrders(source))
          ? "no-order-number"
          : "";
      if (why !== "") {
        left.push({ table: called, why });
        continue;
      }
      share.begin(called, said);
      try {
        await readTable(source, async (bytes, read) => {
          share.push(bytes);
          progress({ readBytes: before + read, done: 0, orders: 0 });
          await turn(signal);
          return true;
        });
        share.end();
      } catch (error) {
        if (!(error instanceof TableFault)) throw error;
        // What stands before the break counts, and the break is listed.
        share.breakOff(error.detail || error.fault);
      }
    }
    before += file.size;
  }
  for (;;) {
    const { done, orders } = share.run();
    progress({ readBytes: before, done, orders });
    if (done >= orders) break;
    await turn(signal);
  }
  const report = share.report();
  if (!report) throw new Error("the audit has ended");
  return {
    report,
    left,
    rows: (wanted = {}) => rows(share, wanted),
    csv: (wanted = {}) => csv(share, wanted),
    free: () => share.free(),
  };
}

/** Whether some column of a table is known to hold order numbers. */
async function hasOrders(source: Source): Promise<boolean> {
  let found = false;
  await readTable(source, (bytes) => {
    found = lookAtTable(bytes.subarray(0, LOOKED_AT)).columns.some(({ meaning }) => meaning === "order-number");
    return false;
  }).catch((error: unknown) => {
    if (!(error instanceof TableFault)) throw error;
  });
  return found;
}

async function* rows(share: Share, wanted: AuditSelect): AsyncGenerator<Row, void> {
  const total = share.count(wanted);
  for (let from = 0; from < total; from += PIECE) {
    yield* share.rows(wanted, from, PIECE);
    await turn();
  }
}

async function* csv(share: Share, wanted: AuditSelect): AsyncGenerator<string, void> {
  yield csvHead();
  const total = share.count(wanted);
  for (let from = 0; from < total; from += PIECE) {
    yield* share.csv(wanted, from, PIECE, false);
    await turn();
  }
}

/** Others have their turn. */
async function turn(signal?: AbortSignal): Promise<void> {
  await new Promise<void>((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      next();
    };
    port2.postMessage(null);
  });
  signal?.throwIfAborted();
}

function asFile(given: Blob | OrderFile, index: number): Given {
  const { file, name, said = {} } = given instanceof Blob ? { file: given, name: undefined } : given;
  if (!(file instanceof Blob))
    throw new TypeError(`files[${index}]: wanted a File, a Blob, or { file, name, said } with one of them`);
  const called = name ?? ("name" in file && typeof file.name === "string" ? file.name : `file ${index + 1}`);
  return { file: file instanceof File && file.name === called ? file : new File([file], called), said };
}

function asked(setting: AuditSetting): AuditSetting {
  if (typeof setting !== "object" || setting === null || typeof setting.asOf !== "string")
    throw new TypeError('setting: wanted { asOf: "2022-03-04T00:00:00+08:00", … }: the instant with its offset');
  return setting;
}

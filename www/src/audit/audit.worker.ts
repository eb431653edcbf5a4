// Holds the orders of an audit beside the page, which stays free for its reader.

import { Audit, type AuditSetting, catalogue, columnMeanings, initSync, lookAtTable } from "../../engine/generated/audit/aftersales.js";
import type { Answer, AuditFile, Looked, Progress, Question, Wanted } from "./questions.js";
import { readTable, TableFault } from "./tables.js";

/** So many orders are looked at before anybody else has a turn. */
const STEP = 500;
const TELL_EVERY = 120;

let audit: Audit | null = null;
let found: { key: string; places: Uint32Array } = { key: "", places: new Uint32Array() };
let told = 0;

const send = (answer: Answer) => postMessage(answer);
const turn = () => new Promise<void>((next) => { setTimeout(next); });

addEventListener("message", ({ data }: MessageEvent<Question & { id: number }>) => {
  answer(data).then(
    (answer) => send({ id: data.id, answer }),
    (error: unknown) => send({ id: data.id, failed: error instanceof TableFault ? error.fault : String(error) }),
  );
});

async function answer(question: Question): Promise<unknown> {
  switch (question.ask) {
    case "start":
      initSync({ module: question.module });
      return catalogue();
    case "look":
      return look(question.file);
    case "read":
      return read(question.files, question.setting);
    case "set":
      audit?.set(question.setting);
      return run({ readBytes: 0, allBytes: 0, done: 0, orders: 0 });
    case "rows": {
      const places = select(question.wanted);
      return { total: places.length, rows: audit?.rows(places.subarray(question.from, question.from + question.count)) ?? [] };
    }
    case "csv":
      return csv(question.wanted);
    case "case":
      return audit?.caseOf(question.place) ?? "{}";
  }
}

async function look(file: File): Promise<Looked> {
  let columns: Looked["columns"] = [];
  try {
    await readTable(file, (bytes) => {
      columns = lookAtTable(bytes.subarray(0, 400_000));
      return false;
    });
    return { columns, meanings: columnMeanings(), fault: columns.length === 0 ? "not-a-table" : null };
  } catch (error) {
    return { columns: [], meanings: columnMeanings(), fault: error instanceof TableFault ? error.fault : "unreadable" };
  }
}

async function read(files: AuditFile[], setting: AuditSetting): Promise<unknown> {
  audit?.free();
  const reading = new Audit(setting);
  audit = reading;
  found = { key: "", places: new Uint32Array() };
  const allBytes = files.reduce((sum, { file }) => sum + file.size, 0);
  let before = 0;
  for (const { file, meanings } of files) {
    reading.begin(file.name, meanings);
    await readTable(file, async (bytes, readBytes) => {
      reading.push(bytes);
      tell({ readBytes: before + readBytes, allBytes, done: 0, orders: 0 });
      await turn();
      return true;
    });
    reading.end();
    before += file.size;
  }
  return run({ readBytes: allBytes, allBytes, done: 0, orders: 0 });
}

async function run(progress: Progress): Promise<unknown> {
  if (!audit) return null;
  found = { key: "", places: new Uint32Array() };
  const orders = audit.length;
  for (let done = 0; done < orders;) {
    done = audit.run(STEP);
    tell({ ...progress, done, orders });
    await turn();
  }
  return audit.report();
}

function tell(progress: Progress): void {
  const now = performance.now();
  if (now - told < TELL_EVERY && progress.done < progress.orders) return;
  told = now;
  send({ progress });
}

function select(wanted: Wanted): Uint32Array {
  const key = JSON.stringify(wanted);
  if (found.key !== key) found = { key, places: audit?.select(wanted) ?? new Uint32Array() };
  return found.places;
}

/** A file that spreadsheet programs read as UTF-8. */
function csv(wanted: Wanted): Blob {
  const places = select(wanted);
  const parts: BlobPart[] = ["\ufeff"];
  for (let from = 0; from < Math.max(1, places.length); from += 10_000) parts.push(audit?.csv(places.subarray(from, from + 10_000), from === 0) ?? "");
  return new Blob(parts, { type: "text/csv" });
}

// Holds the orders of an audit beside the page, which stays free for its reader.

import { Audit, type AuditSelect, type AuditSetting, catalogue, columnMeanings, initSync, lookAtTable } from "../../engine/generated/audit/aftersales.js";
import type { Answer, AuditFile, Difference, Looked, Progress, Question } from "./questions.js";
import { readTable, TableFault } from "./tables.js";
import { workbook } from "./workbook.js";

/** So many orders are looked at before the clock is. */
const STEP = 2000;
/** So long, in milliseconds, nobody else has a turn. */
const TURN = 50;
const TELL_EVERY = 120;
/** So many orders are written to a file at a time. */
const PIECE = 10_000;

let audit: Audit | null = null;
let found: { key: string; places: Uint32Array } = { key: "", places: new Uint32Array() };
let told = 0;
/** Only the last asked for comparison goes on. */
let comparing = 0;

const send = (answer: Answer) => postMessage(answer);

/** Lets others have their turn: a message comes back sooner than a timer does. */
const channel = new MessageChannel();
const turn = () => new Promise<void>((next) => {
  channel.port1.onmessage = () => next();
  channel.port2.postMessage(null);
});

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
      return read(question.files, question.setting, question.before);
    case "set":
      audit?.set(question.setting);
      return run({ readBytes: 0, allBytes: 0, done: 0, orders: 0 }, question.before);
    case "since":
      return since(question.before);
    case "change":
      return change(question.setting);
    case "rows": {
      const places = select(question.wanted);
      return { total: places.length, rows: audit?.rows(places.subarray(question.from, question.from + question.count)) ?? [] };
    }
    case "csv":
      return csv(question.wanted);
    case "json":
      return json(question.wanted);
    case "xlsx":
      return workbook(question.names, pieces(question.wanted, (places) => audit?.rows(places) ?? []));
    case "saved":
      return new Blob([audit?.saved() ?? ""]);
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

async function read(files: AuditFile[], setting: AuditSetting, before: Blob | null): Promise<unknown> {
  audit?.free();
  const reading = new Audit(setting);
  audit = reading;
  const allBytes = files.reduce((sum, { file }) => sum + file.size, 0);
  let done = 0;
  for (const { file, said } of files) {
    reading.begin(file.name, said);
    await readTable(file, async (bytes, readBytes) => {
      reading.push(bytes);
      tell({ readBytes: done + readBytes, allBytes, done: 0, orders: 0 });
      await turn();
      return true;
    });
    reading.end();
    done += file.size;
  }
  return run({ readBytes: allBytes, allBytes, done: 0, orders: 0 }, before);
}

async function run(progress: Progress, before: Blob | null): Promise<unknown> {
  if (!audit) return null;
  const orders = audit.length;
  for (let done = 0; done < orders;) {
    const until = performance.now() + TURN;
    while (done < orders && performance.now() < until) done = audit.run(STEP);
    tell({ ...progress, done, orders });
    await turn();
  }
  return since(before);
}

/** The report, beside what an earlier audit came to. */
async function since(before: Blob | null): Promise<unknown> {
  const text = before ? await before.text() : "";
  if (before) audit?.compareWith(text);
  found = { key: "", places: new Uint32Array() };
  return audit?.report() ?? null;
}

/** What changes under another setting; `null` where another comparison was asked for meanwhile. */
async function change(setting: AuditSetting): Promise<Difference | null> {
  const own = (comparing += 1);
  if (!audit) return null;
  audit.compare(setting);
  let difference = audit.differ(0);
  while (difference.done < audit.length) {
    const until = performance.now() + TURN;
    while (difference.done < audit.length && performance.now() < until) difference = audit.differ(STEP);
    await turn();
    if (own !== comparing) return null;
  }
  return difference;
}

function tell(progress: Progress): void {
  const now = performance.now();
  if (now - told < TELL_EVERY && progress.done < progress.orders) return;
  told = now;
  send({ progress });
}

function select(wanted: AuditSelect): Uint32Array {
  const key = JSON.stringify(wanted);
  if (found.key !== key) found = { key, places: audit?.select(wanted) ?? new Uint32Array() };
  return found.places;
}

/** The wanted orders, so many at a time; once with none of them where there are none. */
function* pieces<Piece>(wanted: AuditSelect, piece: (places: Uint32Array, from: number) => Piece): Generator<Piece> {
  const places = select(wanted);
  for (let from = 0; from < Math.max(1, places.length); from += PIECE) yield piece(places.subarray(from, from + PIECE), from);
}

/** A file that spreadsheet programs read as UTF-8. */
function csv(wanted: AuditSelect): Blob {
  return new Blob(["\ufeff", ...pieces(wanted, (places, from) => audit?.csv(places, from === 0) ?? "")], { type: "text/csv" });
}

function json(wanted: AuditSelect): Blob {
  const rows = pieces(wanted, (places, from) => (audit?.rows(places) ?? []).map((row, at) => `${from + at === 0 ? "" : ","}\n${JSON.stringify(row)}`).join(""));
  return new Blob(["[", ...rows, "\n]\n"], { type: "application/json" });
}

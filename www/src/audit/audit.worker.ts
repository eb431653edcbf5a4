// Holds the orders of an audit beside the page, which stays free for its reader; other workers may take shares of them.

import {
  catalogue,
  columnMeanings,
  csvHead,
  initSync,
  loadCalendars,
  loadRulebooks,
  lookAtTable,
} from "../../engine/generated/audit/aftersales.js";
import type {
  Answer,
  AuditFile,
  AuditSelect,
  AuditSetting,
  Difference,
  Engine,
  Help,
  Look,
  Looked,
  OfShares,
  Progress,
  Question,
  Row,
} from "./questions.js";
import { answerAt, type Asked, otherShare, ownShare } from "./share.js";
import { Shares } from "./shares.js";
import { readTable, TableFault, tablesIn, useSheets } from "./tables.js";
import { workbook } from "./workbook.js";

const TELL_EVERY = 120;
/** So many bytes of a table show what its columns hold. */
const LOOKED_AT = 400_000;
const NEW_LINE = 10;
/** So many orders are written to a file at a time. */
const PIECE = 10_000;

const shares = new Shares();
const own = ownShare();
let others: Asked[] = [];
let told = 0;
/** Only the last asked for comparison goes on. */
let comparing = 0;

/** What is asked of the shares, one after another: an answer is of one setting. */
let last: Promise<unknown> = Promise.resolve();

function alone<Told>(work: () => Promise<Told>): Promise<Told> {
  const told = last.then(work);
  last = told.catch(() => undefined);
  return told;
}

const send = (answer: Answer) => postMessage(answer);

/** Lets others have their turn: a message comes back sooner than a timer does. */
const channel = new MessageChannel();
const turn = () =>
  new Promise<void>((next) => {
    channel.port1.onmessage = () => next();
    channel.port2.postMessage(null);
  });

addEventListener("message", ({ data }: MessageEvent<(Question & { id: number }) | Help>) => {
  if ("help" in data) {
    begin(data.engine);
    answerAt(data.help);
    return;
  }
  answer(data).then(
    (answer) => send({ id: data.id, answer }),
    (error: unknown) =>
      send({
        id: data.id,
        failed:
          error instanceof TableFault ? error.fault : error instanceof Error ? String(error) : JSON.stringify(error),
      }),
  );
});

function begin({ module, rulebooks, calendars }: Engine): void {
  initSync({ module });
  loadRulebooks(rulebooks);
  loadCalendars(calendars);
}

async function answer(question: Question): Promise<unknown> {
  switch (question.ask) {
    case "start":
      begin(question);
      return catalogue();
    case "catalogue":
      return catalogue({ rulebooks: question.own });
    case "helpers":
      others = question.ports.map(otherShare);
      return null;
    case "look":
      useSheets(question.sheets);
      return look(question);
    case "change":
      return change(question.setting);
    default:
      return alone(() => ofShares(question));
  }
}

async function ofShares(question: OfShares): Promise<unknown> {
  switch (question.ask) {
    case "read":
      comparing += 1;
      useSheets(question.sheets);
      return read(question.files, question.setting, question.before);
    case "set":
      comparing += 1;
      await shares.set(question.setting);
      return run({ readBytes: 0, allBytes: 0, done: 0, orders: 0 }, question.before);
    case "since":
      return since(question.before);
    case "rows":
      return {
        total: await shares.count(question.wanted),
        rows: await shares.rows(question.wanted, question.from, question.count),
      };
    case "csv":
      return csv(question.wanted);
    case "json":
      return json(question.wanted);
    case "xlsx":
      return workbook(
        question.names,
        pieces<Row>(question.wanted, (from) => shares.rows(question.wanted, from, PIECE)),
      );
    case "saved":
      return new Blob(await shares.each((share) => share.saved()));
    case "case":
      return shares.caseOf(question.place);
  }
}

/** How the tables of a file look, or one of them. */
async function look(of: Look): Promise<Looked[]> {
  const nothing = {
    sheet: null,
    name: "",
    isHidden: false,
    encoding: null,
    header: 0,
    firstRows: [],
    columns: [],
    meanings: columnMeanings(),
    detail: "",
  };
  try {
    const { sheets, encoding } = await tablesIn(of.file);
    const all: Looked[] = [];
    for (const [sheet, { name, isHidden }] of sheets.entries()) {
      if (typeof of.sheet === "number" && of.sheet !== sheet) continue;
      const table = {
        sheet: encoding === null ? sheet : null,
        encoding: encoding === null ? null : (of.encoding ?? encoding),
      };
      all.push({ ...nothing, ...table, name, isHidden, ...(await beginning(of, table)) });
    }
    return all;
  } catch (error) {
    return [{ ...nothing, ...faultOf(error) }];
  }
}

type Beginning = Pick<Looked, "header" | "firstRows" | "columns" | "fault" | "detail">;

async function beginning(
  { file, header }: Look,
  { sheet, encoding }: Pick<Looked, "sheet" | "encoding">,
): Promise<Beginning> {
  let found: Beginning = { header: 0, firstRows: [], columns: [], fault: "not-a-table", detail: "" };
  try {
    await readTable({ file, sheet, encoding: encoding ?? "" }, (bytes) => {
      // As far as whole lines go.
      const end = bytes.length > LOOKED_AT ? bytes.lastIndexOf(NEW_LINE, LOOKED_AT) : bytes.length;
      const { columns, ...rest } = lookAtTable(bytes.subarray(0, end > 0 ? end : LOOKED_AT), header ?? undefined);
      found = { ...rest, columns, fault: columns.length === 0 ? "not-a-table" : null, detail: "" };
      return false;
    });
    return found;
  } catch (error) {
    // What stands before the break can be used, and is.
    return found.columns.length > 0 ? { ...found, detail: faultOf(error).detail } : { ...found, ...faultOf(error) };
  }
}

function faultOf(error: unknown): Pick<Looked, "fault" | "detail"> {
  return error instanceof TableFault
    ? { fault: error.fault, detail: error.detail }
    : { fault: "unreadable", detail: String(error) };
}

async function read(files: AuditFile[], setting: AuditSetting, before: Blob | null): Promise<unknown> {
  await shares.open(
    [own, ...others],
    setting,
    files.map(({ name }) => name),
  );
  const allBytes = files.reduce((sum, { file }) => sum + file.size, 0);
  let done = 0;
  for (const one of files) {
    await shares.each((share) => share.begin(one.name, one.said));
    try {
      await readTable(one, async (bytes, readBytes) => {
        await shares.each((share) => share.push(bytes));
        tell({ readBytes: done + readBytes, allBytes, done: 0, orders: 0 });
        await turn();
        return true;
      });
    } catch (error) {
      if (!(error instanceof TableFault)) throw error;
      // What stands before the break counts, and the break is listed with the rows that cannot be used.
      await shares.each((share) => share.breakOff(error.detail || error.fault));
    }
    await shares.each((share) => share.end());
    done += one.file.size;
  }
  return run({ readBytes: allBytes, allBytes, done: 0, orders: 0 }, before);
}

async function run(progress: Progress, before: Blob | null): Promise<unknown> {
  for (;;) {
    const { done, orders } = await shares.run();
    tell({ ...progress, done, orders });
    if (done >= orders) return since(before);
    await turn();
  }
}

/** The report, beside what an earlier audit came to. */
async function since(before: Blob | null): Promise<unknown> {
  if (before) await shares.compareWith(await before.text());
  return shares.report();
}

/** What changes under another setting; `null` where another comparison was asked for meanwhile. */
async function change(setting: AuditSetting): Promise<Difference | null> {
  const own = (comparing += 1);
  await alone(() => shares.each((share) => share.compare(setting)));
  for (;;) {
    const difference = await alone(() => shares.differ());
    if (own !== comparing) return null;
    if (difference.done >= difference.orders) return difference;
    await turn();
  }
}

function tell(progress: Progress): void {
  const now = performance.now();
  if (now - told < TELL_EVERY && progress.done < progress.orders) return;
  told = now;
  send({ progress });
}

/** The wanted orders, so many at a time; once with none of them where there are none. */
async function* pieces<Told>(wanted: AuditSelect, piece: (from: number) => Promise<Told[]>): AsyncGenerator<Told[]> {
  const total = await shares.count(wanted);
  for (let from = 0; from < Math.max(1, total); from += PIECE) yield await piece(from);
}

/** A file that spreadsheet programs read as UTF-8. */
async function csv(wanted: AuditSelect): Promise<Blob> {
  const parts = ["\ufeff", `${csvHead()}\r\n`];
  for await (const lines of pieces(wanted, (from) => shares.csv(wanted, from, PIECE)))
    parts.push(lines.map((line) => `${line}\r\n`).join(""));
  return new Blob(parts, { type: "text/csv" });
}

async function json(wanted: AuditSelect): Promise<Blob> {
  const parts: string[] = [];
  for await (const rows of pieces(wanted, (from) => shares.rows(wanted, from, PIECE))) {
    parts.push(
      rows
        .map((row, at) => `${parts.length + at === 0 ? "[" : ","}\n${JSON.stringify({ ...row, index: undefined })}`)
        .join(""),
    );
  }
  return new Blob([...(parts.join("") === "" ? ["["] : parts), "\n]\n"], { type: "application/json" });
}

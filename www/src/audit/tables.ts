// Files of tables as UTF-8, piece by piece: as they are exported, from spreadsheets, from logs.

import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { FileFault } from "./questions.js";

/** A file is no table that can be read. */
export class TableFault extends Error {
  override name = "TableFault";
  constructor(readonly fault: FileFault) {
    super(fault);
  }
}

const PIECE = 4 << 20;
/** So many bytes tell the encoding, and so much text the columns. */
const SAMPLE = 1 << 20;
/** A sheet is unpacked up to so many bytes. */
const UNPACKED_AT_MOST = 600 << 20;

/** Tells a file in UTF-8, piece by piece; `tell` may take its time, and `false` from it ends the reading. */
export async function readTable(file: File, tell: (bytes: Uint8Array, readBytes: number) => Promise<boolean> | boolean): Promise<void> {
  const encoder = new TextEncoder();
  const first = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  const whole = async (table: (bytes: Uint8Array) => string | Promise<string>) => {
    await tell(encoder.encode(await table(new Uint8Array(await file.arrayBuffer()))), file.size);
  };
  if (starts(first, [0xd0, 0xcf, 0x11, 0xe0])) throw new TableFault("old-excel");
  if (starts(first, [0x50, 0x4b])) return whole(sheet);
  const label = encoding(first);
  const decoder = new TextDecoder(label);
  const beginning = new TextDecoder(label).decode(first).trimStart();
  if (/^<(!doctype|html|table|\?xml|meta)/i.test(beginning)) return whole((bytes) => htmlTable(decoder.decode(bytes)));
  if (beginning.startsWith("{") || beginning.startsWith("[")) return whole((bytes) => jsonTable(decoder.decode(bytes)));
  if (first.subarray(0, 4000).includes(0) && !label.startsWith("utf-16")) throw new TableFault("not-a-table");
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    const last = at + PIECE >= file.size;
    const told = label === "utf-8" ? bytes : encoder.encode(decoder.decode(bytes, { stream: !last }));
    if (!(await tell(told, Math.min(file.size, at + PIECE)))) return;
  }
}

function starts(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** UTF-8, UTF-16 where it says so, or what Excel writes in China. */
function encoding(first: Uint8Array): string {
  if (starts(first, [0xff, 0xfe])) return "utf-16le";
  if (starts(first, [0xfe, 0xff])) return "utf-16be";
  try {
    // The sample may end within a character.
    new TextDecoder("utf-8", { fatal: true }).decode(first, { stream: true });
    return "utf-8";
  } catch {
    return "gb18030";
  }
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join("\t")}\n`;
}

// ---- tables in pages and logs -----------------------------------------------------------------

/** The rows of a page's tables: what shops save with the name of a spreadsheet. */
function htmlTable(html: string): string {
  const rows = html.match(/<tr[\s>][\s\S]*?(?=<tr[\s>]|<\/table|$)/gi) ?? [];
  const text = (cell: string) => entities(cell.replaceAll(/<br\s*\/?>/gi, " ").replaceAll(/<[^>]*>/g, "")).trim();
  const lines = rows.map((row) => [...row.matchAll(/<t[dh](?:\s[^>]*)?>([\s\S]*?)(?=<t[dh][\s>]|<\/t[dhr]|$)/gi)].map((match) => text(match[1] ?? "")));
  if (lines.every((cells) => cells.length === 0)) throw new TableFault("not-a-table");
  return lines.filter((cells) => cells.length > 0).map(line).join("");
}

function entities(text: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
  return text.replaceAll(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return named[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** JSON, or JSON line by line: each object is a row. */
function jsonTable(text: string): string {
  const parse = (one: string): unknown => {
    try {
      return JSON.parse(one);
    } catch {
      return null;
    }
  };
  const whole = parse(text);
  const rows = (Array.isArray(whole) ? whole : whole === null ? text.split("\n").map(parse) : [whole])
    .filter((row): row is Record<string, unknown> => typeof row === "object" && row !== null && !Array.isArray(row));
  if (rows.length === 0) throw new TableFault("not-a-table");
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown) => (value === null || value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value));
  return line(names) + rows.map((row) => line(names.map((name) => cell(row[name])))).join("");
}

// ---- spreadsheets -----------------------------------------------------------------------------

/** The first sheet of an XLSX file that has more than one row. */
function sheet(bytes: Uint8Array): string {
  let left = UNPACKED_AT_MOST;
  const wanted = /^xl\/(worksheets\/sheet\d+\.xml|sharedStrings\.xml|styles\.xml|workbook\.xml)$/;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        left -= wanted.test(name) ? originalSize : 0;
        return wanted.test(name) && left > 0;
      },
    });
  } catch {
    throw new TableFault("unreadable");
  }
  const text = (name: string) => new TextDecoder().decode(files[name] ?? new Uint8Array());
  const shared = sharedStrings(text("xl/sharedStrings.xml"));
  const dates = dateStyles(text("xl/styles.xml"));
  const since1904 = /date1904="(1|true)"/.test(text("xl/workbook.xml"));
  const names = Object.keys(files).filter((name) => name.includes("worksheets/")).sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
  const sheets = names.map((name) => rowsOf(text(name), shared, dates, since1904));
  const first = sheets.find((rows) => rows.length > 1) ?? sheets[0];
  if (!first || first.length === 0) throw new TableFault("not-a-table");
  return first.map(line).join("");
}

/** Reads elements as they open, with their text. */
function parse(xml: string, on: { open?(name: string, attributes: Record<string, string>): void; text?(text: string): void; close?(name: string): void }): void {
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => on.open?.(name.replace(/^\w+:/, ""), attributes as Record<string, string>));
  parser.on("text", (text) => on.text?.(text));
  parser.on("closetag", ({ name }) => on.close?.(name.replace(/^\w+:/, "")));
  parser.on("error", () => { throw new TableFault("unreadable"); });
  parser.write(xml).close();
}

function sharedStrings(xml: string): string[] {
  const all: string[] = [];
  let [text, isText, isSound] = ["", false, true];
  if (xml === "") return all;
  parse(xml, {
    open: (name) => {
      if (name === "si") text = "";
      // How a word is pronounced is no part of it.
      if (name === "rPh") isSound = false;
      isText = name === "t" && isSound;
    },
    text: (piece) => { if (isText) text += piece; },
    close: (name) => {
      if (name === "si") all.push(text);
      if (name === "rPh") isSound = true;
      isText = false;
    },
  });
  return all;
}

/** Which styles of cells show a number as a date. */
function dateStyles(xml: string): boolean[] {
  const BUILT_IN = new Set(["14", "15", "16", "17", "18", "19", "20", "21", "22", "27", "30", "31", "36", "45", "46", "47", "50", "57", "58"]);
  const custom = new Set<string>();
  const styles: boolean[] = [];
  let isOfCells = false;
  if (xml === "") return styles;
  parse(xml, {
    open: (name, attributes) => {
      const code = (attributes.formatCode ?? "").replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "");
      if (name === "numFmt" && /[ymdhs年月日]/i.test(code)) custom.add(attributes.numFmtId ?? "");
      if (name === "cellXfs") isOfCells = true;
      const id = attributes.numFmtId ?? "";
      if (name === "xf" && isOfCells) styles.push(BUILT_IN.has(id) || custom.has(id));
    },
    close: (name) => { if (name === "cellXfs") isOfCells = false; },
  });
  return styles;
}

function rowsOf(xml: string, shared: readonly string[], dates: readonly boolean[], since1904: boolean): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let [value, kind, isDate, column, isText] = ["", "", false, 0, false];
  parse(xml, {
    open: (name, attributes) => {
      if (name === "row") [row, column] = [[], 0];
      if (name === "c") {
        [value, kind] = ["", attributes.t ?? ""];
        isDate = dates[Number(attributes.s ?? -1)] ?? false;
        column = attributes.r ? columnOf(attributes.r) : column;
      }
      isText = name === "v" || name === "t";
    },
    text: (piece) => { if (isText) value += piece; },
    close: (name) => {
      if (name === "c") {
        row[column] = kind === "s" ? (shared[Number(value)] ?? "") : isDate && kind !== "str" && value !== "" ? dated(Number(value), since1904) : value;
        column += 1;
      }
      if (name === "row") rows.push(Array.from(row, (cell) => cell ?? ""));
      isText = false;
    },
  });
  return rows;
}

/** The column of a place such as AB12, counted from 0. */
function columnOf(place: string): number {
  return [...place.replace(/\d+$/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Days since the end of 1899 as a local date and time; a day of 1900 that never was is counted with them. */
function dated(days: number, since1904: boolean): string {
  if (!Number.isFinite(days)) return "";
  const seconds = Math.round((days + (since1904 ? 1462 : 0) - 25_569) * 86_400);
  const text = new Date(seconds * 1000).toISOString();
  return seconds % 86_400 === 0 && days >= 1 ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
}

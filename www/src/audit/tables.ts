// Files of tables as UTF-8, piece by piece: as they are exported, from spreadsheets, from logs.

import { line, TableFault } from "./rows.js";
import { oldWorkbook } from "./xls.js";
import { workbookRows } from "./xlsx.js";

export { TableFault };

const PIECE = 4 << 20;
/** So many bytes tell the encoding, and so much text the columns. */
const SAMPLE = 1 << 20;

/** Tells a file in UTF-8, piece by piece; `tell` may take its time, and `false` from it ends the reading. */
export async function readTable(
  file: File,
  tell: (bytes: Uint8Array, readBytes: number) => Promise<boolean> | boolean,
): Promise<void> {
  const encoder = new TextEncoder();
  const first = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  const whole = async (table: (bytes: Uint8Array) => string | Promise<string>) => {
    await tell(encoder.encode(await table(new Uint8Array(await file.arrayBuffer()))), file.size);
  };
  if (starts(first, [0xd0, 0xcf, 0x11, 0xe0])) return whole((bytes) => oldWorkbook(bytes).map(line).join(""));
  if (starts(first, [0x50, 0x4b])) return whole((bytes) => workbookRows(bytes).map(line).join(""));
  const label = encoding(first);
  const decoder = new TextDecoder(label);
  const beginning = new TextDecoder(label).decode(first).trimStart();
  if (/^<(!doctype|html|table|\?xml|meta)/i.test(beginning)) return whole((bytes) => htmlTable(decoder.decode(bytes)));
  if (beginning.startsWith("{") || beginning.startsWith("[")) return whole((bytes) => jsonTable(decoder.decode(bytes)));
  if (first.subarray(0, 4000).includes(0) && !label.startsWith("utf-16")) throw new TableFault("not-a-table");
  const piece = (at: number) => file.slice(at, at + PIECE).arrayBuffer();
  let coming = piece(0);
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = new Uint8Array(await coming);
    // The next piece is on its way while this one is taken.
    coming = piece(at + PIECE);
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

// ---- tables in pages and logs -----------------------------------------------------------------

/** The rows of a page's tables: what shops save with the name of a spreadsheet. */
function htmlTable(html: string): string {
  const rows = html.match(/<tr[\s>][\s\S]*?(?=<tr[\s>]|<\/table|$)/gi) ?? [];
  const text = (cell: string) => entities(cell.replaceAll(/<br\s*\/?>/gi, " ").replaceAll(/<[^>]*>/g, "")).trim();
  const lines = rows.map((row) =>
    [...row.matchAll(/<t[dh](?:\s[^>]*)?>([\s\S]*?)(?=<t[dh][\s>]|<\/t[dhr]|$)/gi)].map((match) =>
      text(match[1] ?? ""),
    ),
  );
  if (lines.every((cells) => cells.length === 0)) throw new TableFault("not-a-table");
  return lines
    .filter((cells) => cells.length > 0)
    .map(line)
    .join("");
}

function entities(text: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
  return text.replaceAll(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return named[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

type Item = Record<string, unknown>;

const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);

/** An object as rows: one for each of the objects in its lists, each with what is said of all of them. */
function unfolded(item: Item): Item[] {
  const lists = Object.entries(item).filter(
    (entry): entry is [string, Item[]] => Array.isArray(entry[1]) && entry[1].some(isItem),
  );
  if (lists.length === 0) return [item];
  const common = Object.fromEntries(Object.entries(item).filter(([name]) => !lists.some(([list]) => list === name)));
  return lists.flatMap(([, items]) =>
    items
      .filter(isItem)
      .flatMap(unfolded)
      .map((one) => ({ ...common, ...one })),
  );
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
    .filter(isItem)
    .flatMap(unfolded);
  if (rows.length === 0) throw new TableFault("not-a-table");
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown) =>
    value === null || value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
  return line(names) + rows.map((row) => line(names.map((name) => cell(row[name])))).join("");
}

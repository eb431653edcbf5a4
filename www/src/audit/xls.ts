// Spreadsheets as Excel wrote them until 2003 and shops still do: BIFF8 records in a compound file.

import { dated, showsDates, TableFault } from "./rows.js";

const END = 0xfffffffa;
const COLUMNS_AT_MOST = 256;

/** The rows of the first sheet that has more than one. */
export function oldWorkbook(bytes: Uint8Array): string[][] {
  try {
    const stream = workbookStream(bytes);
    const { sheets, ...shared } = globals(stream);
    const tables = sheets.map((at) => sheetRows(stream, at, shared));
    const first = tables.find((rows) => rows.length > 1) ?? tables[0];
    if (!first || first.length === 0) throw new TableFault("not-a-table");
    return first;
  } catch (error) {
    // A damaged file points outside of itself.
    throw error instanceof TableFault ? error : new TableFault("unreadable");
  }
}

// ---- the file within the file -----------------------------------------------------------------

/** The stream that holds the workbook, put together of its sectors. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << view.getUint16(30, true);
  const smallSize = 1 << view.getUint16(32, true);
  const sector = (at: number) => bytes.subarray((at + 1) * size, (at + 2) * size);
  const numbers = (piece: Uint8Array) =>
    Array.from({ length: piece.length >> 2 }, (_, at) =>
      new DataView(piece.buffer, piece.byteOffset).getUint32(at * 4, true),
    );
  // Which sectors hold the table of what follows what: the first are named in the head, the others in a chain.
  const tables = numbers(bytes.subarray(76, 512)).filter((at) => at < END);
  for (let at = view.getUint32(68, true), turns = 0; at < END && turns < bytes.length / size; turns++) {
    const more = numbers(sector(at));
    at = more.pop() ?? END;
    tables.push(...more.filter((one) => one < END));
  }
  const next = tables.flatMap((at) => numbers(sector(at)));
  const chain = (from: number, follows: number[], piece: (at: number) => Uint8Array): Uint8Array => {
    const pieces: Uint8Array[] = [];
    for (let at = from; at < END && pieces.length <= follows.length; at = follows[at] ?? END) pieces.push(piece(at));
    return joined(pieces);
  };
  const entries = chain(view.getUint32(48, true), next, sector);
  const entry = (wanted: RegExp) => {
    for (let at = 0; at + 128 <= entries.length; at += 128) {
      const own = new DataView(entries.buffer, entries.byteOffset + at, 128);
      const name = String.fromCharCode(
        ...Array.from({ length: Math.max(0, Math.min(32, own.getUint16(64, true) / 2 - 1)) }, (_, place) =>
          own.getUint16(place * 2, true),
        ),
      );
      if (wanted.test(name)) return { start: own.getUint32(116, true), length: own.getUint32(120, true) };
    }
    return null;
  };
  const found = entry(/^workbook$/i);
  // An older Excel called it by another name, and wrote it otherwise.
  if (!found) throw new TableFault(entry(/^book$/i) ? "old-excel" : "not-a-table");
  if (found.length >= view.getUint32(56, true)) return chain(found.start, next, sector).subarray(0, found.length);
  const small = chain(entry(/^root entry$/i)?.start ?? END, next, sector);
  const smallNext = numbers(chain(view.getUint32(60, true), next, sector));
  return chain(found.start, smallNext, (at) => small.subarray(at * smallSize, (at + 1) * smallSize)).subarray(
    0,
    found.length,
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

// ---- records ----------------------------------------------------------------------------------

/** A record with its parts: what does not fit into one goes on in others. */
interface Entry {
  type: number;
  parts: Uint8Array[];
  next: number;
}

const CONTINUE = 0x3c;

function entryAt(stream: Uint8Array, at: number): Entry | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (at + 4 > stream.length) return null;
  const parts: Uint8Array[] = [];
  let next = at;
  do {
    const length = view.getUint16(next + 2, true);
    parts.push(stream.subarray(next + 4, next + 4 + length));
    next += 4 + length;
  } while (next + 4 <= stream.length && view.getUint16(next, true) === CONTINUE);
  return { type: view.getUint16(at, true), parts, next };
}

/** Reads on through the parts of a record. */
class Cursor {
  #part = 0;
  #at = 0;
  constructor(readonly parts: readonly Uint8Array[]) {}

  byte(): number {
    while (this.#at >= (this.parts[this.#part]?.length ?? 0)) {
      if (this.#part >= this.parts.length) throw new RangeError("a record ends too soon");
      [this.#part, this.#at] = [this.#part + 1, 0];
    }
    return this.parts[this.#part]?.[this.#at++] ?? 0;
  }

  number(bytes: number): number {
    let sum = 0;
    for (let at = 0; at < bytes; at++) sum += this.byte() * 2 ** (8 * at);
    return sum;
  }

  skip(bytes: number): void {
    for (let at = 0; at < bytes; at++) this.byte();
  }

  /** Characters of one or two bytes; a part that goes on says anew which. */
  characters(count: number, isWide: boolean): string {
    let [text, wide] = ["", isWide];
    for (let left = count; left > 0; left--) {
      if (this.#at >= (this.parts[this.#part]?.length ?? 0) && this.#part + 1 < this.parts.length)
        wide = (this.byte() & 1) === 1;
      text += String.fromCharCode(wide ? this.number(2) : this.byte());
    }
    return text;
  }

  /** A text with its length before it, and what is said of how it looks. */
  text(): string {
    const [count, flags] = [this.number(2), this.byte()];
    const runs = flags & 8 ? this.number(2) : 0;
    const more = flags & 4 ? this.number(4) : 0;
    const text = this.characters(count, (flags & 1) === 1);
    this.skip(runs * 4 + more);
    return text;
  }
}

interface Shared {
  strings: string[];
  /** Which looks of cells show a number as a date. */
  dates: boolean[];
  since1904: boolean;
}

/** What all sheets share, and where each begins. */
function globals(stream: Uint8Array): Shared & { sheets: number[] } {
  const shared: Shared & { sheets: number[] } = { strings: [], dates: [], since1904: false, sheets: [] };
  const [formats, looks] = [new Map<number, string>(), [] as number[]];
  for (let entry = entryAt(stream, 0); entry; entry = entryAt(stream, entry.next)) {
    const cursor = new Cursor(entry.parts);
    if (entry.type === 0x809 && cursor.number(2) !== 0x600) throw new TableFault("old-excel");
    // Locked with a password.
    if (entry.type === 0x2f) throw new TableFault("unreadable");
    if (entry.type === 0x22) shared.since1904 = cursor.number(2) === 1;
    if (entry.type === 0x41e) formats.set(cursor.number(2), cursor.text());
    if (entry.type === 0xe0) looks.push(cursor.number(4) >>> 16);
    if (entry.type === 0x85) shared.sheets.push(cursor.number(4));
    if (entry.type === 0xfc) {
      cursor.skip(4);
      for (let left = cursor.number(4); left > 0; left--) shared.strings.push(cursor.text());
    }
    if (entry.type === 0x0a) break;
  }
  shared.dates = looks.map((format) => showsDates(format, formats.get(format)));
  return shared;
}

function sheetRows(stream: Uint8Array, from: number, { strings, dates, since1904 }: Shared): string[][] {
  const rows: string[][] = [];
  const put = (row: number, column: number, text: string) => {
    if (column >= COLUMNS_AT_MOST) return;
    rows[row] ??= [];
    (rows[row] as string[])[column] = text;
  };
  const shown = (value: number, look: number) => (dates[look] ? dated(value, since1904) : String(value));
  let formula: [number, number] | null = null;
  for (let entry = entryAt(stream, from); entry; entry = entryAt(stream, entry.next)) {
    const cursor = new Cursor(entry.parts);
    if (entry.type === 0x0a) break;
    // The text that a formula came to stands behind it.
    if (entry.type === 0x207 && formula) put(...formula, cursor.text());
    if (![0xfd, 0x204, 0x203, 0x27e, 0xbd, 0x06, 0x205].includes(entry.type)) continue;
    const [row, column] = [cursor.number(2), cursor.number(2)];
    if (entry.type === 0xbd) {
      const count = ((entry.parts[0]?.length ?? 6) - 6) / 6;
      for (let at = 0; at < count; at++) {
        const look = cursor.number(2);
        put(row, column + at, shown(packed(cursor.number(4)), look));
      }
      continue;
    }
    const look = cursor.number(2);
    if (entry.type === 0xfd) put(row, column, strings[cursor.number(4)] ?? "");
    if (entry.type === 0x204) put(row, column, cursor.text());
    if (entry.type === 0x203) put(row, column, shown(double(entry.parts[0], 6), look));
    if (entry.type === 0x27e) put(row, column, shown(packed(cursor.number(4)), look));
    if (entry.type === 0x205) {
      const [value, isError] = [cursor.byte(), cursor.byte()];
      put(row, column, isError ? "" : value ? "TRUE" : "FALSE");
    }
    if (entry.type === 0x06) {
      const isNumber = entry.parts[0]?.[12] !== 0xff || entry.parts[0]?.[13] !== 0xff;
      formula = !isNumber && entry.parts[0]?.[6] === 0 ? [row, column] : null;
      if (isNumber) put(row, column, shown(double(entry.parts[0], 6), look));
    }
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? "")).filter((row) => row.length > 0);
}

function double(bytes: Uint8Array | undefined, at: number): number {
  return bytes ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getFloat64(at, true) : 0;
}

/** A number in four bytes: thirty bits of it, whether it is whole, and whether it counts hundredths. */
function packed(bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, bits & ~3, true);
  const value = bits & 2 ? (bits | 0) >> 2 : view.getFloat64(0, true);
  return bits & 1 ? value / 100 : value;
}

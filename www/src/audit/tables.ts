// Files of tables as UTF-8, piece by piece: plain texts in any encoding, and by the module `sheets` whatever is none.

import {
  __wbg_reset_state,
  type Book,
  type Broken,
  encodingOf,
  initSync,
  openBook,
  type SheetName,
} from "../../engine/generated/sheets/aftersales.js";
import type { FileFault } from "./questions.js";
import { SAMPLE } from "./rows.js";

const PIECE = 4 << 20;
export const UTF_8 = "utf-8";

/** A file is no table that can be read. */
export class TableFault extends Error {
  override name = "TableFault";
  constructor(
    readonly fault: FileFault,
    readonly detail = "",
  ) {
    super(fault);
  }
}

/** One table of a file. */
export interface Source {
  file: File;
  /** The number of its sheet; `null` for a plain text. */
  sheet: number | null;
  /** How a plain text is encoded, as browsers name it. */
  encoding: string;
}

/** Takes the next piece; it may take its time, and `false` from it ends the reading. */
export type Take = (bytes: Uint8Array, readBytes: number) => Promise<boolean> | boolean;

let compiled: WebAssembly.Module | null = null;

/** The module that reads what is no plain text. */
export function useSheets(module: WebAssembly.Module | null): void {
  if (module === null || compiled === module) return;
  compiled = module;
  initSync({ module });
}

/** The tables of a file: its sheets, or the text as a whole; and how that is encoded. */
export async function tablesIn(file: File): Promise<{ sheets: SheetName[]; encoding: string | null }> {
  if (!compiled) return { sheets: [{ name: "", isHidden: false }], encoding: UTF_8 };
  const book = await opened(file);
  if (book) return { sheets: book.sheets, encoding: null };
  const first = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  return { sheets: [{ name: "", isHidden: false }], encoding: encodingOf(first, file.size <= SAMPLE) };
}

/** Tells a table in UTF-8, piece by piece. */
export async function readTable({ file, sheet, encoding }: Source, take: Take): Promise<void> {
  if (sheet === null) return readText(file, encoding, take);
  const book = await opened(file);
  // A workbook is read in one go: its pieces are taken as they come, and whoever takes them may be slower.
  const taking: Promise<unknown>[] = [];
  try {
    book?.read(sheet, (lines, readBytes) => {
      const goesOn = take(lines, readBytes);
      if (goesOn === true || goesOn === false) return goesOn;
      taking.push(goesOn);
      return true;
    });
  } catch (error) {
    throw faultOf(error);
  } finally {
    await Promise.all(taking);
  }
}

/** The file that was opened last: its sheets are read one after another. */
let last: { file: File; book: Book | undefined } | null = null;

async function opened(file: File): Promise<Book | undefined> {
  if (last?.file === file) return last.book;
  last?.book?.free();
  last = null;
  try {
    const book = openBook(new Uint8Array(await file.arrayBuffer()));
    last = { file, book };
    return book;
  } catch (error) {
    throw faultOf(error);
  }
}

function faultOf(error: unknown): TableFault {
  if (error instanceof WebAssembly.RuntimeError && compiled) {
    // The reader stopped: what it holds is of no more use.
    last = null;
    __wbg_reset_state();
    return new TableFault("unreadable");
  }
  if (error instanceof TableFault) return error;
  const { fault, detail } = error as Partial<Broken>;
  return fault ? new TableFault(fault, detail) : new TableFault("unreadable", String(error));
}

async function readText(file: File, encoding: string, take: Take): Promise<void> {
  const [decoder, encoder] = [new TextDecoder(encoding), new TextEncoder()];
  const piece = (at: number) => file.slice(at, at + PIECE).arrayBuffer();
  let coming = piece(0);
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = new Uint8Array(await coming);
    // The next piece is on its way while this one is taken.
    coming = piece(at + PIECE);
    const isLast = at + PIECE >= file.size;
    const told = encoding === UTF_8 ? bytes : encoder.encode(decoder.decode(bytes, { stream: !isLast }));
    if (!(await take(told, Math.min(file.size, at + PIECE)))) return;
  }
}

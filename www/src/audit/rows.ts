// What files of tables have in common.

import type { FileFault } from "./questions.js";

/** A file is no table that can be read. */
export class TableFault extends Error {
  override name = "TableFault";
  constructor(readonly fault: FileFault) {
    super(fault);
  }
}

/** Cells as a line of text that the engine takes apart again. */
export function line(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join("\t")}\n`;
}

/** The formats of dates and times that spreadsheet programs know by number. */
const BUILT_IN = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 31, 36, 45, 46, 47, 50, 57, 58]);

/** Whether cells of a format show their number as a date; `code` is the format's own where it is not built in. */
export function showsDates(format: number, code: string | undefined): boolean {
  const bare = (code ?? "").replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return BUILT_IN.has(format) || /[ymdhs年月日]/i.test(bare);
}

/** Days since the end of 1899 as a local date and time; a day of 1900 that never was is counted with them. */
export function dated(days: number, since1904: boolean): string {
  if (!Number.isFinite(days)) return "";
  const seconds = Math.round((days + (since1904 ? 1462 : 0) - 25_569) * 86_400);
  const text = new Date(seconds * 1000).toISOString();
  return seconds % 86_400 === 0 && days >= 1 ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
}

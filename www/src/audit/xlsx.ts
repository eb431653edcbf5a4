// Spreadsheets as Excel has written them since 2007.

import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { dated, showsDates, TableFault } from "./rows.js";

/** A sheet is unpacked up to so many bytes. */
const UNPACKED_AT_MOST = 600 << 20;

/** The first sheet of an XLSX file that has more than one row. */
export function workbookRows(bytes: Uint8Array): string[][] {
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
  const names = Object.keys(files)
    .filter((name) => name.includes("worksheets/"))
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
  const sheets = names.map((name) => rowsOf(text(name), shared, dates, since1904));
  const first = sheets.find((rows) => rows.length > 1) ?? sheets[0];
  if (!first || first.length === 0) throw new TableFault("not-a-table");
  return first;
}

/** Reads elements as they open, with their text. */
function parse(
  xml: string,
  on: {
    open?(name: string, attributes: Record<string, string>): void;
    text?(text: string): void;
    close?(name: string): void;
  },
): void {
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) =>
    on.open?.(name.replace(/^\w+:/, ""), attributes as Record<string, string>),
  );
  parser.on("text", (text) => on.text?.(text));
  parser.on("closetag", ({ name }) => on.close?.(name.replace(/^\w+:/, "")));
  parser.on("error", () => {
    throw new TableFault("unreadable");
  });
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
    text: (piece) => {
      if (isText) text += piece;
    },
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
  const custom = new Map<string, string>();
  const styles: boolean[] = [];
  let isOfCells = false;
  if (xml === "") return styles;
  parse(xml, {
    open: (name, attributes) => {
      if (name === "numFmt") custom.set(attributes.numFmtId ?? "", attributes.formatCode ?? "");
      if (name === "cellXfs") isOfCells = true;
      const id = attributes.numFmtId ?? "";
      if (name === "xf" && isOfCells) styles.push(showsDates(Number(id), custom.get(id)));
    },
    close: (name) => {
      if (name === "cellXfs") isOfCells = false;
    },
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
    text: (piece) => {
      if (isText) value += piece;
    },
    close: (name) => {
      if (name === "c") {
        row[column] =
          kind === "s"
            ? (shared[Number(value)] ?? "")
            : isDate && kind !== "str" && value !== ""
              ? dated(Number(value), since1904)
              : value;
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

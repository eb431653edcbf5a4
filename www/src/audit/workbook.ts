// Orders as a spreadsheet, with the reader's words in it.

import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { clauseKey } from "./clause-key.js";
import type { Names, Row } from "./questions.js";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** A sheet holds no more rows, its headings among them; what is left stands on the next. */
const ROWS_AT_MOST = 1_048_576;

/** What a workbook of so many sheets has beside them. */
function partsOf(sheets: number): Record<string, string> {
  const each = (made: (number: number) => string) => Array.from({ length: sheets }, (_, at) => made(at + 1)).join("");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${each((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${each((number) => `<sheet name="${number}" sheetId="${number}" r:id="r${number}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${each((number) => `<Relationship Id="r${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}</Relationships>`,
  };
}

/** The headings stay in sight, and cells are as wide as what they hold. */
const SHAPE = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${[24, 16, 16, 30, 24, 60, 28, 10, 28, 60, 16, 40].map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`;

/** A workbook of as many sheets as its rows need; every cell is text, so that no program reads a number or a formula into it. */
export async function workbook(names: Names, pieces: AsyncIterable<Row[]>): Promise<Blob> {
  const parts: BlobPart[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    parts.push(bytes as BlobPart);
  });
  let sheets = 0;
  const begin = () => {
    sheets += 1;
    const sheet = new ZipDeflate(`xl/worksheets/sheet${sheets}.xml`, { level: 4 });
    zip.add(sheet);
    sheet.push(strToU8(`${HEAD}<worksheet ${MAIN}>${SHAPE}<sheetData>${line(names.headings)}`));
    return sheet;
  };
  const end = (sheet: ZipDeflate) => sheet.push(strToU8("</sheetData></worksheet>"), true);
  let sheet = begin();
  let left = ROWS_AT_MOST - 1;
  for await (const rows of pieces) {
    for (let from = 0; from < rows.length; ) {
      if (left === 0) {
        end(sheet);
        [sheet, left] = [begin(), ROWS_AT_MOST - 1];
      }
      const some = rows.slice(from, from + left);
      sheet.push(strToU8(some.map((row) => line(cells(row, names))).join("")));
      from += some.length;
      left -= some.length;
    }
  }
  end(sheet);
  for (const [name, text] of Object.entries(partsOf(sheets))) {
    const part = new ZipPassThrough(name);
    zip.add(part);
    part.push(strToU8(HEAD + text), true);
  }
  zip.end();
  return new Blob(parts, { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}

function cells(row: Row, names: Names): string[] {
  const missing = row.missing.map(({ what, name }) => names.of[`missing-${what}-${name}`] ?? name);
  return [
    row.order,
    row.shop,
    row.salesperson,
    row.product,
    names.of[`${row.verdict} ${row.age}`] ?? row.verdict,
    names.of[clauseKey(row)] ?? row.clause,
    row.at ?? "",
    row.lateHours === null ? "" : String(row.lateHours),
    row.due ?? "",
    row.due === null
      ? ""
      : (names.of[clauseKey({ rulebook: row.dueRulebook, edition: row.dueEdition, clause: row.dueClause })] ??
        row.dueClause),
    row.amount,
    missing.join("; "),
  ];
}

function line(cells: readonly string[]): string {
  return `<row>${cells.map((cell) => (cell === "" ? "<c/>" : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`)).join("")}</row>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Characters that no XML may hold are left out. */
function escaped(text: string): string {
  return text.replaceAll(NOT_IN_XML, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

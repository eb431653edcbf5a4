// Orders as a spreadsheet, with the reader's words in it.

import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { clauseKey } from "./clause-key.js";
import type { Names, Row } from "./questions.js";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** A sheet holds no more rows, its headings among them. */
const ROWS_AT_MOST = 1_048_576;

const PARTS = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** The headings stay in sight, and cells are as wide as what they hold. */
const SHAPE = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${[24, 16, 16, 30, 24, 60, 28, 10, 28, 60, 16, 40].map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`;

/** A workbook with one sheet; every cell is text, so that no program reads a number or a formula into it. */
export async function workbook(names: Names, pieces: AsyncIterable<Row[]>): Promise<Blob> {
  const parts: BlobPart[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    parts.push(bytes as BlobPart);
  });
  for (const [name, text] of Object.entries(PARTS)) {
    const part = new ZipPassThrough(name);
    zip.add(part);
    part.push(strToU8(HEAD + text), true);
  }
  const sheet = new ZipDeflate("xl/worksheets/sheet1.xml", { level: 4 });
  zip.add(sheet);
  sheet.push(strToU8(`${HEAD}<worksheet ${MAIN}>${SHAPE}<sheetData>${line(names.headings)}`));
  let left = ROWS_AT_MOST - 1;
  for await (const rows of pieces) {
    sheet.push(
      strToU8(
        rows
          .slice(0, left)
          .map((row) => line(cells(row, names)))
          .join(""),
      ),
    );
    left -= Math.min(left, rows.length);
  }
  sheet.push(strToU8("</sheetData></worksheet>"), true);
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
    row.due === null ? "" : (names.of[`${row.dueRulebook}/${row.dueEdition}/${row.dueClause}`] ?? row.dueClause),
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

// What the page asks of the worker that holds the orders, and what that answers.

import type { AuditSetting, Catalogue, ColumnHead, Meaning, Report, Row, Verdict } from "../../engine/generated/audit/aftersales.js";

export type { AuditSetting, Catalogue, ColumnHead, Meaning, Report, Row, Verdict };

/** Which orders are wanted. */
export interface Wanted {
  verdicts: Verdict[];
  text: string;
}

/** A file with what a person has said of its columns. */
export interface AuditFile {
  file: File;
  meanings: Meaning[] | null;
}

export type Question =
  | { ask: "start"; module: WebAssembly.Module }
  | { ask: "look"; file: File }
  | { ask: "read"; files: AuditFile[]; setting: AuditSetting }
  | { ask: "set"; setting: AuditSetting }
  | { ask: "rows"; wanted: Wanted; from: number; count: number }
  | { ask: "csv"; wanted: Wanted }
  | { ask: "case"; place: number };

/** How far it has come. */
export interface Progress {
  readBytes: number;
  allBytes: number;
  done: number;
  orders: number;
}

/** Why a file cannot be read, as a word. */
export type FileFault = "old-excel" | "not-a-table" | "unreadable";

export interface Looked {
  columns: ColumnHead[];
  meanings: Meaning[];
  fault: FileFault | null;
}

export type Answer =
  | { progress: Progress }
  | { id: number; answer: unknown }
  | { id: number; failed: string };

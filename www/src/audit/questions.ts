// What the page asks of the worker that holds the orders, and what that answers.

import type {
  AuditSelect,
  AuditSetting,
  Catalogue,
  Clock,
  ColumnHead,
  Difference,
  Meaning,
  Report,
  Row,
  TableOptions,
  Verdict,
} from "../../engine/generated/audit/aftersales.js";

export type {
  AuditSelect,
  AuditSetting,
  Catalogue,
  Clock,
  ColumnHead,
  Difference,
  Meaning,
  Report,
  Row,
  TableOptions,
  Verdict,
};

/** A file with what a person has said of it. */
export interface AuditFile {
  file: File;
  said: TableOptions;
}

/** What a file for people calls things. */
export interface Names {
  headings: string[];
  /** By verdict and age, and by rulebook and clause with a slash between. */
  of: Record<string, string>;
}

export type Question =
  | { ask: "start"; module: WebAssembly.Module }
  | { ask: "helpers"; ports: MessagePort[] }
  | { ask: "look"; file: File }
  | { ask: "change"; setting: AuditSetting }
  | OfShares;

/** What the shares are asked, one after another. */
export type OfShares =
  | { ask: "read"; files: AuditFile[]; setting: AuditSetting; before: Blob | null }
  | { ask: "set"; setting: AuditSetting; before: Blob | null }
  | { ask: "since"; before: Blob | null }
  | { ask: "rows"; wanted: AuditSelect; from: number; count: number }
  | { ask: "csv"; wanted: AuditSelect }
  | { ask: "json"; wanted: AuditSelect }
  | { ask: "xlsx"; wanted: AuditSelect; names: Names }
  | { ask: "saved" }
  | { ask: "case"; place: number };

/** To a worker that takes a share for another one. */
export interface Help {
  help: MessagePort;
  module: WebAssembly.Module;
}

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

export type Answer = { progress: Progress } | { id: number; answer: unknown } | { id: number; failed: string };

// What the page asks of the worker that holds the orders, and what that answers.

import type { FileFault } from "../../engine/generated/sheets/aftersales.js";
import type { Source } from "./tables.js";
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
  Sort,
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
  FileFault,
  Meaning,
  Report,
  Row,
  Sort,
  TableOptions,
  Verdict,
};

/** A table of a file with what a person has said of it. */
export interface AuditFile extends Source {
  /** What it is called: its folder, its file, its sheet. */
  name: string;
  said: TableOptions;
}

/** What a file for people calls things. */
export interface Names {
  headings: string[];
  /** By verdict and age, and by rulebook and clause with a slash between. */
  of: Record<string, string>;
}

/** What a worker runs: the module, and the rulebooks that it is to know. */
export interface Engine {
  module: WebAssembly.Module;
  rulebooks: string;
  /** For rulebooks of one's own. */
  calendars: string;
}

export type Question =
  | ({ ask: "start" } & Engine)
  | { ask: "helpers"; ports: MessagePort[] }
  | ({ ask: "look"; sheets: WebAssembly.Module | null } & Look)
  | { ask: "change"; setting: AuditSetting }
  | { ask: "catalogue"; own: readonly object[] }
  | OfShares;

/** What the shares are asked, one after another. */
export type OfShares =
  | {
      ask: "read";
      files: AuditFile[];
      sheets: WebAssembly.Module | null;
      setting: AuditSetting;
      before: Blob | null;
    }
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
  engine: Engine;
}

/** How far it has come. */
export interface Progress {
  readBytes: number;
  allBytes: number;
  done: number;
  orders: number;
}

/** Which table of a file is looked at, where not all are, and what was said of how it is written. */
export interface Look {
  file: File;
  sheet?: number | null;
  encoding?: string | null;
  header?: number | null;
}

/** A table of a file, as it looks at the first sight. */
export interface Looked {
  /** The number of its sheet; `null` for a plain text. */
  sheet: number | null;
  /** The sheet's name. */
  name: string;
  isHidden: boolean;
  /** How a plain text is encoded; `null` for a sheet. */
  encoding: string | null;
  header: number;
  firstRows: string[];
  columns: ColumnHead[];
  meanings: Meaning[];
  fault: FileFault | null;
  /** Where it is broken, in the reader's own words. */
  detail: string;
}

export type Answer = { progress: Progress } | { id: number; answer: unknown } | { id: number; failed: string };

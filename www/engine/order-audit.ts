// What an audit of many orders is given, and what it gives.

import type { AuditSelect, AuditSetting, Report, Row, TableOptions } from "./generated/audit/aftersales.js";

export type { AuditSelect, AuditSetting, Report, Row, TableOptions };

/** A file of orders, and what is said of its tables. */
export interface OrderFile {
  file: Blob;
  /** What it is called; the name of a `File` where absent. */
  name?: string;
  said?: TableOptions;
}

/** Orders that were looked at. */
export interface OrderAudit {
  /** What it comes to: counts, deadlines, and every row that could not be used. */
  report: Report;
  /** Sheets that were not read: hidden ones, and beside others those without order numbers. */
  left: { table: string; why: "hidden" | "no-order-number" }[];
  /** The orders, the most pressing first, or those that are wanted. */
  rows(wanted?: AuditSelect): AsyncGenerator<Row, void>;
  /** The same as the lines of a CSV, its headings first, as the command line writes them. */
  csv(wanted?: AuditSelect): AsyncGenerator<string, void>;
  /** Gives its memory back; nothing can be asked afterwards. */
  free(): void;
}

/** What a call may be given besides. */
export interface AuditCall {
  /** Told how many bytes were read, and how many orders were looked at. */
  progress?: (progress: { readBytes: number; done: number; orders: number }) => void;
  /** Ends the call early; it then fails with the reason. */
  signal?: AbortSignal;
}

/** Looks at every order of these files, joined on the order number; throws a `TypeError` where it is given something else. */
export type AuditOrders = (
  files: Iterable<Blob | OrderFile>,
  setting: AuditSetting,
  call?: AuditCall,
) => Promise<OrderAudit>;

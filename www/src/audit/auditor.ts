// The way to the worker that holds the orders.

import { startWorker } from "../trusted.js";
import program from "./audit.worker.ts?program";
import type {
  Answer,
  AuditFile,
  AuditSelect,
  AuditSetting,
  Catalogue,
  Difference,
  Engine,
  Help,
  Look,
  Looked,
  Names,
  Progress,
  Question,
  Report,
  Row,
} from "./questions.js";
import { needsSheets } from "./rows.js";

/** So many bytes are worth another worker, and so many workers are enough. */
const WORTH_A_SHARE = 4 << 20;
const SHARES_AT_MOST = 4;

export class Auditor {
  #worker: Worker | null = null;
  /** Workers that take shares of the orders. */
  #helpers: Worker[] = [];
  #engine: Engine | null = null;
  #last = 0;
  readonly #waiting = new Map<number, { done(answer: unknown): void; fail(error: Error): void }>();
  catalogue: Catalogue | null = null;
  /** Told how far it has come. */
  progress: (progress: Progress) => void = () => undefined;
  readonly #load: () => Promise<Engine>;
  readonly #loadSheets: () => Promise<WebAssembly.Module>;
  /** The module for files that are no plain text, once there was one. */
  #sheets: WebAssembly.Module | null = null;

  constructor(load: () => Promise<Engine>, loadSheets: () => Promise<WebAssembly.Module>) {
    [this.#load, this.#loadSheets] = [load, loadSheets];
  }

  async start(): Promise<void> {
    const engine = await this.#load();
    this.#engine = engine;
    this.#worker = startWorker(program);
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#told(data);
    this.#worker.onerror = (event) => this.#fail(event.message);
    this.catalogue = (await this.#ask({ ask: "start", ...engine })) as Catalogue;
  }

  /** Reads rulebooks of one's own; fails with what is wrong with them. */
  async own(rulebooks: readonly object[]): Promise<void> {
    this.catalogue = (await this.#ask({ ask: "catalogue", own: rulebooks })) as Catalogue;
  }

  /** How the tables of a file look, or one of them. */
  async look(look: Look): Promise<Looked[]> {
    if (await needsSheets(look.file)) this.#sheets ??= await this.#loadSheets();
    return this.#ask({ ask: "look", ...look, sheets: this.#sheets }) as Promise<Looked[]>;
  }

  /** Reads the files; `before` is what an earlier audit came to. */
  async read(files: AuditFile[], setting: AuditSetting, before: Blob | null): Promise<Report> {
    const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
    await this.#share(
      Math.min(SHARES_AT_MOST, navigator.hardwareConcurrency || 1, Math.floor(bytes / WORTH_A_SHARE) + 1),
    );
    return this.#ask({ ask: "read", files, sheets: this.#sheets, setting, before }) as Promise<Report>;
  }

  set(setting: AuditSetting, before: Blob | null): Promise<Report> {
    return this.#ask({ ask: "set", setting, before }) as Promise<Report>;
  }

  since(before: Blob): Promise<Report> {
    return this.#ask({ ask: "since", before }) as Promise<Report>;
  }

  /** What changes under another setting; `null` where something else was asked for meanwhile. */
  change(setting: AuditSetting): Promise<Difference | null> {
    return this.#ask({ ask: "change", setting }) as Promise<Difference | null>;
  }

  rows(wanted: AuditSelect, from: number, count: number): Promise<{ total: number; rows: Row[] }> {
    return this.#ask({ ask: "rows", wanted, from, count }) as Promise<{ total: number; rows: Row[] }>;
  }

  csv(wanted: AuditSelect): Promise<Blob> {
    return this.#ask({ ask: "csv", wanted }) as Promise<Blob>;
  }

  json(wanted: AuditSelect): Promise<Blob> {
    return this.#ask({ ask: "json", wanted }) as Promise<Blob>;
  }

  xlsx(wanted: AuditSelect, names: Names): Promise<Blob> {
    return this.#ask({ ask: "xlsx", wanted, names }) as Promise<Blob>;
  }

  /** How each order stands, to be compared with later. */
  saved(): Promise<Blob> {
    return this.#ask({ ask: "saved" }) as Promise<Blob>;
  }

  async caseOf(place: number): Promise<unknown> {
    return JSON.parse((await this.#ask({ ask: "case", place })) as string);
  }

  /** Stops at once whatever it is doing; it has to be started anew. */
  stop(): void {
    for (const worker of [this.#worker, ...this.#helpers]) worker?.terminate();
    this.#worker = null;
    this.#helpers = [];
    this.#fail("stopped");
  }

  /** So many workers share the orders of the next audit. */
  async #share(count: number): Promise<void> {
    if (this.#helpers.length === count - 1 || !this.#engine) return;
    for (const helper of this.#helpers) helper.terminate();
    const ports: MessagePort[] = [];
    this.#helpers = Array.from({ length: count - 1 }, () => {
      const helper = startWorker(program);
      const { port1, port2 } = new MessageChannel();
      helper.onerror = (event) => this.#fail(event.message);
      helper.postMessage({ help: port1, engine: this.#engine } as Help, [port1]);
      ports.push(port2);
      return helper;
    });
    await this.#ask({ ask: "helpers", ports }, ports);
  }

  #ask(question: Question, transfer: Transferable[] = []): Promise<unknown> {
    const id = (this.#last += 1);
    return new Promise((done, fail) => {
      this.#waiting.set(id, { done, fail });
      this.#worker?.postMessage({ ...question, id }, transfer);
    });
  }

  #told(answer: Answer): void {
    if ("progress" in answer) {
      this.progress(answer.progress);
      return;
    }
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("failed" in answer) waiting?.fail(new Error(answer.failed));
    else waiting?.done(answer.answer);
  }

  #fail(why: string): void {
    for (const { fail } of this.#waiting.values()) fail(new Error(why));
    this.#waiting.clear();
  }
}

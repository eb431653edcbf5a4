// One share of the orders of an audit: those whose numbers fall to it. Every share is given every table.

import {
  Audit,
  type AuditSelect,
  type AuditSetting,
  type Difference,
  type Report,
  type Row,
  type TableOptions,
} from "../../engine/generated/audit/aftersales.js";

/** So many orders are looked at before the clock is. */
const STEP = 2000;
/** So long, in milliseconds, nobody else has a turn. */
const TURN = 50;

/** Which orders of a share are wanted, in order: what puts each at its place, and the row that first told of it. */
export interface Ordered {
  places: Uint32Array;
  keys: Float64Array;
  rows: Uint32Array;
  /** Where they are sorted by words, these, sorted: the key of each is the place of its word. */
  words: string[];
}

const NONE: Ordered = { places: new Uint32Array(), keys: new Float64Array(), rows: new Uint32Array(), words: [] };

export class Share {
  #audit: Audit | null = null;
  #found = { key: "", ordered: NONE };

  /** Begins anew, as one of so many. */
  open(setting: AuditSetting, share: number, shares: number): void {
    this.#audit?.free();
    this.#audit = new Audit(setting, share, shares);
    this.#forget();
  }

  /** Gives its memory back. */
  free(): void {
    this.#audit?.free();
    this.#audit = null;
    this.#forget();
  }

  begin(name: string, said: TableOptions): void {
    this.#audit?.begin(name, said);
  }

  push(bytes: Uint8Array): void {
    this.#audit?.push(bytes);
  }

  end(): void {
    this.#audit?.end();
  }

  breakOff(why: string): void {
    this.#audit?.breakOff(why);
  }

  set(setting: AuditSetting): void {
    this.#audit?.set(setting);
    this.#forget();
  }

  /** Looks at orders for a turn. */
  run(): { done: number; orders: number } {
    const audit = this.#audit;
    if (!audit) return { done: 0, orders: 0 };
    const orders = audit.length;
    let done = audit.run(0);
    for (const until = performance.now() + TURN; done < orders && performance.now() < until; ) done = audit.run(STEP);
    return { done, orders };
  }

  report(): Report | null {
    return this.#audit?.report() ?? null;
  }

  saved(): string {
    return this.#audit?.saved() ?? "";
  }

  compareWith(saved: string): void {
    this.#audit?.compareWith(saved);
    this.#forget();
  }

  compare(setting: AuditSetting): void {
    this.#audit?.compare(setting);
  }

  /** Compares for a turn. */
  differ(): Difference & { orders: number } {
    const audit = this.#audit;
    if (!audit) return { done: 0, otherwise: 0, moved: 0, orders: 0 };
    const orders = audit.length;
    let difference = audit.differ(0);
    for (const until = performance.now() + TURN; difference.done < orders && performance.now() < until; )
      difference = audit.differ(STEP);
    return { ...difference, orders };
  }

  count(wanted: AuditSelect): number {
    return this.ordered(wanted).places.length;
  }

  rows(wanted: AuditSelect, from: number, count: number): Row[] {
    return this.#audit?.rows(this.ordered(wanted).places.subarray(from, from + count)) ?? [];
  }

  /** Orders as lines of a CSV; for spreadsheet programs, so that they keep the digits of long numbers. */
  csv(wanted: AuditSelect, from: number, count: number, forSpreadsheets = true): string[] {
    return this.#audit?.csvLines(this.ordered(wanted).places.subarray(from, from + count), forSpreadsheets) ?? [];
  }

  caseOf(place: number): string {
    return this.#audit?.caseOf(place) ?? "{}";
  }

  #forget(): void {
    this.#found = { key: "", ordered: NONE };
  }

  ordered(wanted: AuditSelect): Ordered {
    const key = JSON.stringify(wanted);
    if (this.#found.key !== key) {
      const found = this.#audit?.ordered(wanted);
      const ordered = found ? { places: found.places, keys: found.keys, rows: found.rows, words: found.words } : NONE;
      found?.free();
      this.#found = { key, ordered };
    }
    return this.#found.ordered;
  }
}

// ---- a share in another worker ----------------------------------------------------------------

type Calls = { [Name in keyof Share]: Share[Name] };
/** A share as others ask it: an answer takes its time, wherever the share is. */
export type Asked = { [Name in keyof Calls]: (...given: Parameters<Calls[Name]>) => Promise<ReturnType<Calls[Name]>> };
type Name = keyof Calls;
interface Call {
  id: number;
  name: Name;
  given: unknown[];
}
type Answer = { id: number; answer: unknown } | { id: number; failed: string };

const call = (share: Share, name: Name, given: unknown[]) =>
  (share[name] as (...given: unknown[]) => unknown).apply(share, given);

/** This worker's own share. */
export function ownShare(): Asked {
  const share = new Share();
  return asked((name, given) => Promise.resolve().then(() => call(share, name, given)));
}

/** The share of the worker at the other end. */
export function otherShare(port: MessagePort): Asked {
  const waiting = new Map<number, { done(answer: unknown): void; fail(error: Error): void }>();
  let last = 0;
  port.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ("failed" in data) asker?.fail(new Error(data.failed));
    else asker?.done(data.answer);
  };
  return asked(
    (name, given) =>
      new Promise((done, fail) => {
        const id = (last += 1);
        waiting.set(id, { done, fail });
        port.postMessage({ id, name, given } satisfies Call);
      }),
  );
}

/** Answers for this worker's share whatever comes from the other end. */
export function answerAt(port: MessagePort): void {
  const share = new Share();
  port.onmessage = ({ data: { id, name, given } }: MessageEvent<Call>) => {
    try {
      port.postMessage({ id, answer: call(share, name, given) } satisfies Answer);
    } catch (error) {
      port.postMessage({ id, failed: String(error) } satisfies Answer);
    }
  };
}

function asked(ask: (name: Name, given: unknown[]) => Promise<unknown>): Asked {
  return new Proxy({} as Asked, {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        ask(name as Name, given),
  });
}

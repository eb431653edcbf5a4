// The case this tab works on: kept as it is typed, and never over another tab's work.

import type { Draft } from "../entry/draft.js";
import { CaseConflict, Cases, type KeptCase, newCase } from "./cases.js";
import { remember, remembered } from "./tab-memory.js";

const TAB = "aftersales-case";

/** What became of keeping a draft. */
export type Kept = "kept" | "conflict" | "failed";

export class TabCase {
  readonly cases = new Cases();
  /** What the tab remembers its case by. */
  readonly #key: string;
  readonly #first: KeptCase = newCase();
  #current: KeptCase = this.#first;
  /** The last draft of each case that is to be kept; writing goes one at a time. */
  readonly #waiting = new Map<string, Draft>();
  /** Cases that were written to, as they stand in the database. */
  readonly #written = new Map<string, KeptCase>();
  #writing: Promise<Kept> | null = null;
  #claimed = "";
  #release: (() => void) | null = null;

  /** `name` tells a part of another page; a page of its own has none, and goes on with the last case of all. */
  constructor(readonly name = "") {
    this.#key = `${TAB} ${name}`.trim();
  }

  get current(): KeptCase {
    return this.#current;
  }

  /** Nothing was opened, begun or entered yet. */
  get isFresh(): boolean {
    return this.#current === this.#first;
  }

  /** The case of this tab before it was reloaded; else the last one, if no other tab works on it. */
  async last(): Promise<KeptCase | null> {
    const mine = remembered(this.#key);
    const last = () => (this.name === "" ? this.cases.list().then((all) => all[0]) : undefined);
    const kept = mine ? await this.cases.get(mine) : await last();
    return kept && (mine || (await this.#claim(kept.id))) ? kept : null;
  }

  /** Works on this case from now on. */
  open(kept: KeptCase): void {
    this.#current = kept;
    this.#written.set(kept.id, kept);
    this.#mark();
  }

  /** Works on a new case from now on; it is kept with its first change. */
  begin(name = ""): void {
    this.#current = newCase(name);
    remember(this.#key, "");
  }

  /** Keeps the draft as the case of this tab. */
  keep(draft: Draft): Promise<Kept> {
    this.#current = { ...this.#current, draft };
    this.#waiting.set(this.#current.id, draft);
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
    });
    return this.#writing;
  }

  async rename(id: string, name: string): Promise<void> {
    const kept = await this.cases.get(id);
    if (!kept) return;
    const renamed = await this.cases.put({ ...kept, name });
    this.#written.set(id, renamed);
    if (id === this.#current.id) this.#current = { ...renamed, draft: this.#current.draft };
  }

  async #write(): Promise<Kept> {
    let worst: Kept = "kept";
    for (let next = this.#waiting.entries().next(); !next.done; next = this.#waiting.entries().next()) {
      const [id, draft] = next.value;
      this.#waiting.delete(id);
      const base = this.#written.get(id) ?? (id === this.#current.id ? this.#current : newCase());
      try {
        this.#note(await this.cases.put({ ...base, id, draft }));
      } catch (error) {
        worst = await this.#rescue(error, id, base, draft);
        if (worst === "failed") return worst;
      }
    }
    return worst;
  }

  /** What was written stands in the database now; with its first writing a case is this tab's. */
  #note(kept: KeptCase): void {
    this.#written.set(kept.id, kept);
    if (kept.id !== this.#current.id) return;
    this.#current = { ...kept, draft: this.#waiting.get(kept.id) ?? kept.draft };
    this.#mark();
    // Another page's storage is not ours to ask for.
    if (kept.revision === 1 && this.name === "") void navigator.storage?.persist?.();
  }

  /** After a conflict both stay: the other tab's under its name, this one as a case of its own. */
  async #rescue(error: unknown, id: string, base: KeptCase, draft: Draft): Promise<Kept> {
    if (!(error instanceof CaseConflict)) {
      console.error(error);
      // Tried again with the next change.
      if (!this.#waiting.has(id)) this.#waiting.set(id, draft);
      return "failed";
    }
    const own = newCase(base.name);
    const latest = this.#waiting.get(id) ?? draft;
    this.#waiting.delete(id);
    this.#waiting.set(own.id, latest);
    if (id === this.#current.id) this.#current = { ...own, draft: latest };
    return "conflict";
  }

  /** The current case is the one to come back to, and no other tab's. */
  #mark(): void {
    remember(this.#key, this.#current.id);
    if (this.#claimed !== this.#current.id) void this.#claim(this.#current.id);
  }

  /** Whether this tab alone works on the case from now on. */
  #claim(id: string): Promise<boolean> {
    if (!navigator.locks) return Promise.resolve(true);
    return new Promise((answer) => {
      void navigator.locks.request(`${TAB} ${id}`, { ifAvailable: true }, (lock) => {
        answer(lock !== null);
        if (lock === null) return undefined;
        this.#release?.();
        this.#claimed = id;
        // Held until the tab is closed or works on another case.
        return new Promise<void>((release) => {
          this.#release = release;
        });
      });
    });
  }
}

// The case this tab works on: kept as it is typed, and never over another tab's work.

import type { Draft } from "../entry/draft.js";
import { CaseConflict, Cases, type KeptCase, newCase } from "./cases.js";

const TAB = "aftersales-case";

/** What became of keeping a draft. */
export type Kept = "kept" | "conflict" | "failed";

export class Desk {
  readonly cases = new Cases();
  #current: KeptCase = newCase();
  /** What is to be kept next; writing goes one at a time. */
  #waiting: Draft | null = null;
  #writing: Promise<Kept> | null = null;

  get current(): KeptCase {
    return this.#current;
  }

  /** The case of this tab before it was reloaded; else the last one, if no other tab works on it. */
  async resume(): Promise<Draft | null> {
    const mine = remembered();
    const kept = mine ? await this.cases.get(mine) : (await this.cases.list())[0];
    if (!kept || (!mine && !(await this.#claim(kept.id)))) return null;
    if (mine) void this.#claim(mine);
    this.#take(kept);
    return kept.draft;
  }

  /** Works on this case from now on. */
  open(kept: KeptCase): void {
    this.#take(kept);
    void this.#claim(kept.id);
  }

  /** Works on a new case from now on; it is kept with its first change. */
  begin(draft: Draft, name = ""): void {
    this.open(newCase(draft, name));
  }

  /** Keeps the draft as the case of this tab. */
  keep(draft: Draft): Promise<Kept> {
    this.#waiting = draft;
    this.#writing ??= this.#write();
    return this.#writing;
  }

  async rename(id: string, name: string): Promise<void> {
    if (id === this.#current.id) {
      this.#current = await this.cases.put({ ...this.#current, name });
      return;
    }
    const kept = await this.cases.get(id);
    if (kept) await this.cases.put({ ...kept, name });
  }

  async #write(): Promise<Kept> {
    let { draft } = this.#current;
    try {
      while (this.#waiting) {
        draft = this.#waiting;
        this.#waiting = null;
        this.#current = await this.cases.put({ ...this.#current, draft });
      }
      return "kept";
    } catch (error) {
      if (!(error instanceof CaseConflict)) {
        console.error(error);
        return "failed";
      }
      // Both stay: the other tab's under its name, this one as a case of its own.
      this.begin(this.#waiting ?? draft, this.#current.name);
      this.#waiting = null;
      this.#current = await this.cases.put(this.#current);
      return "conflict";
    } finally {
      this.#writing = null;
    }
  }

  #take(kept: KeptCase): void {
    this.#current = kept;
    remember(kept.id);
  }

  /** Whether this tab alone works on the case from now on. */
  #claim(id: string): Promise<boolean> {
    if (!navigator.locks) return Promise.resolve(true);
    return new Promise((answer) => {
      void navigator.locks.request(`${TAB} ${id}`, { ifAvailable: true }, (lock) => {
        answer(lock !== null);
        // Held until the tab is closed or works on another case.
        return lock === null ? undefined : new Promise<void>((release) => {
          this.#release?.();
          this.#release = release;
        });
      });
    });
  }

  #release: (() => void) | null = null;
}

function remembered(): string {
  try {
    return sessionStorage.getItem(TAB) ?? "";
  } catch {
    return "";
  }
}

function remember(id: string): void {
  try {
    sessionStorage.setItem(TAB, id);
  } catch {
    // A reload then opens the last changed case.
  }
}

// Cases kept in this browser's database, and in no other place.

import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type Draft, type DraftEvent, emptyDraft, emptyEvent } from "../entry/draft.js";

const NAME = "aftersales";
const VERSION = 1;

/** A case as it is kept. */
export interface KeptCase {
  id: string;
  /** As the person called it; "" is not called anything yet. */
  name: string;
  draft: Draft;
  /** When it was last changed, in milliseconds. */
  changed: number;
  /** Counts the changes: whoever knows an older one does not overwrite a newer one. */
  revision: number;
}

interface Schema extends DBSchema {
  cases: { key: string; value: KeptCase; indexes: { changed: number } };
}

/** Another tab has changed the case meanwhile; `kept` is how it stands there. */
export class CaseConflict extends Error {
  override name = "CaseConflict";
  constructor(readonly kept: KeptCase) {
    super("the case was changed in another tab");
  }
}

/** The kept cases. Where the database is blocked, every call fails, and nothing is lost but the keeping. */
export class Cases {
  #opened: Promise<IDBPDatabase<Schema>> | null = null;

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#opened ??= openDB<Schema>(NAME, VERSION, {
      upgrade(database, before) {
        if (before < 1) database.createObjectStore("cases", { keyPath: "id" }).createIndex("changed", "changed");
      },
      // A newer page in another tab may bring a newer form of the database.
      blocking: () => {
        void this.#opened?.then((database) => database.close());
        this.#opened = null;
      },
      terminated: () => { this.#opened = null; },
    }).catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  /** All of them, the last changed first. */
  async list(): Promise<KeptCase[]> {
    const all = await (await this.#open()).getAllFromIndex("cases", "changed");
    return all.reverse().map(sound);
  }

  async get(id: string): Promise<KeptCase | undefined> {
    const kept = await (await this.#open()).get("cases", id);
    return kept && sound(kept);
  }

  /** Keeps a case and counts its revision up; refuses to overwrite one that is newer than `known`. */
  async put(one: KeptCase): Promise<KeptCase> {
    const writing = (await this.#open()).transaction("cases", "readwrite");
    const kept = await writing.store.get(one.id);
    if (kept && kept.revision !== one.revision) {
      await writing.done;
      throw new CaseConflict(sound(kept));
    }
    const next = { ...one, revision: one.revision + 1, changed: Date.now() };
    await writing.store.put(next);
    await writing.done;
    return next;
  }

  async delete(id: string): Promise<void> {
    await (await this.#open()).delete("cases", id);
  }
}

/** A case that is not kept yet. */
export function newCase(draft: Draft = emptyDraft(), name = ""): KeptCase {
  return { id: crypto.randomUUID(), name, draft, changed: Date.now(), revision: 0 };
}

// ---- what was kept by another version, or comes from a file -----------------------------------

/** A value as a kept case; `null` where it is none. */
export function keptCase(value: unknown): KeptCase | null {
  if (typeof value !== "object" || value === null || !("draft" in value)) return null;
  return { ...sound({ ...newCase(), ...like(newCase(), value) }), id: crypto.randomUUID(), revision: 0 };
}

function sound(kept: KeptCase): KeptCase {
  return { ...like(newCase(), kept), draft: draftOf(kept.draft) };
}

/** A value as a draft: what does not have the form of one is left empty. */
export function draftOf(kept: unknown): Draft {
  const empty = emptyDraft();
  const draft = like(empty, kept);
  const events = draft.events.map((event) => like<DraftEvent>(emptyEvent([]), event));
  return {
    ...draft, events, reading: like(empty.reading, draft.reading), cover: like(empty.cover, draft.cover),
    role: draft.role === "seller" ? "seller" : "buyer",
  };
}

/** The fields of a value that are of the same sort as the model's, and the model's where they are not. */
function like<T extends object>(model: T, value: unknown): T {
  if (typeof value !== "object" || value === null) return model;
  const given = value as Record<string, unknown>;
  const sort = (one: unknown) => (one === null ? "null" : Array.isArray(one) ? "array" : typeof one);
  const fields = Object.entries(model).map(([name, own]) => {
    const fits = sort(given[name]) === sort(own) || (name === "line" && typeof given[name] === "number");
    return [name, fits ? given[name] : own];
  });
  return Object.fromEntries(fields) as T;
}

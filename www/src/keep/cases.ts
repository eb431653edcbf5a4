// Cases kept in this browser's database, and in no other place.

import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type Draft, emptyDraft } from "../entry/draft.js";
import { validDraft } from "../entry/validate.js";

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

/** A database that has not answered after so many milliseconds does not answer. */
const ANSWER_AT_MOST = 5000;

/** The kept cases. Where the database is blocked or does not answer, every call fails, and nothing is lost but the keeping. */
export class Cases {
  #opened: Promise<IDBPDatabase<Schema>> | null = null;

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#opened ??= answered(
      openDB<Schema>(NAME, VERSION, {
        upgrade(database, before) {
          if (before < 1) database.createObjectStore("cases", { keyPath: "id" }).createIndex("changed", "changed");
        },
        // A newer page in another tab may bring a newer form of the database.
        blocking: () => {
          void this.#opened?.then((database) => database.close());
          this.#opened = null;
        },
        terminated: () => {
          this.#opened = null;
        },
      }),
    ).catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  /** All of them, the last changed first. */
  async list(): Promise<KeptCase[]> {
    const all = await answered((await this.#open()).getAll("cases"));
    return all.map(sound).toSorted((one, other) => other.changed - one.changed);
  }

  async get(id: string): Promise<KeptCase | undefined> {
    const kept = await answered((await this.#open()).get("cases", id));
    return kept && sound(kept);
  }

  /** Keeps a case and counts its revision up; refuses to overwrite one that is newer than `known`. */
  async put(one: KeptCase): Promise<KeptCase> {
    const writing = (await this.#open()).transaction("cases", "readwrite");
    const kept = await writing.store.get(one.id);
    if (kept && sound(kept).revision !== one.revision) {
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

/** A name that no other case has. Pages without a secure connection have no `randomUUID`. */
export function newId(): string {
  return (
    crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-")
  );
}

/** A case that is not kept yet. */
export function newCase(name = ""): KeptCase {
  return { id: newId(), name, draft: emptyDraft(), changed: Date.now(), revision: 0 };
}

/** A value from a file as a case that is not kept yet; `null` where it is none. */
export function caseOfFile(value: unknown): KeptCase | null {
  if (typeof value !== "object" || value === null || !("draft" in value)) return null;
  const name = "name" in value && typeof value.name === "string" ? value.name.slice(0, 200) : "";
  return { ...newCase(name), draft: validDraft(value.draft) };
}

/** What an older page has kept may lack what this one asks for; a damaged one hides no other. */
function sound({ id, name, draft, changed, revision }: KeptCase): KeptCase {
  const number = (value: unknown) => (Number.isSafeInteger(value) ? (value as number) : 0);
  return {
    id,
    name: typeof name === "string" ? name : "",
    draft: validDraft(draft),
    changed: number(changed),
    revision: number(revision),
  };
}

/** Fails where a database keeps its answer to itself. */
function answered<Result>(asked: Promise<Result>): Promise<Result> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error("the database does not answer")), ANSWER_AT_MOST);
    asked.finally(() => clearTimeout(late)).then(done, fail);
  });
}

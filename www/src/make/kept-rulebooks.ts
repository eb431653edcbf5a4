// Rulebooks kept in this browser's database, with how they stood before, and in no other place.

import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Story } from "./stories.js";

const NAME = "aftersales-rulebooks";
/** So many earlier versions are kept of each. */
const VERSIONS_AT_MOST = 30;
/** Versions closer than this, in milliseconds, are one. */
const APART = 60_000;

/** A rulebook as it is kept. */
export interface KeptRulebook {
  id: string;
  text: string;
  stories: Story[];
  /** When it was last changed, in milliseconds. */
  changed: number;
  /** How it stood before, each time without a mistake; the newest first. */
  versions: { at: number; text: string }[];
}

interface Schema extends DBSchema {
  rulebooks: { key: string; value: KeptRulebook };
}

/** The kept rulebooks. Where the database is blocked every call fails, and nothing is lost but the keeping. */
export class KeptRulebooks {
  #opened: Promise<IDBPDatabase<Schema>> | null = null;

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#opened ??= openDB<Schema>(NAME, 1, {
      upgrade: (database) => void database.createObjectStore("rulebooks", { keyPath: "id" }),
    });
    return this.#opened;
  }

  /** All of them, the last changed first. */
  async list(): Promise<KeptRulebook[]> {
    const all = await (await this.#open()).getAll("rulebooks");
    return all.toSorted((one, other) => other.changed - one.changed);
  }

  async put(kept: KeptRulebook): Promise<void> {
    await (await this.#open()).put("rulebooks", kept);
  }

  async delete(id: string): Promise<void> {
    await (await this.#open()).delete("rulebooks", id);
  }
}

/** The same rulebook with another text. One without mistakes is a version that can be gone back to. */
export function changed(kept: KeptRulebook, text: string, isSound: boolean, now: number): KeptRulebook {
  const [last] = kept.versions;
  const isNew = isSound && text !== last?.text;
  const before = last && now - last.at < APART ? kept.versions.slice(1) : kept.versions;
  const versions = isNew ? [{ at: now, text }, ...before].slice(0, VERSIONS_AT_MOST) : kept.versions;
  return { ...kept, text, changed: now, versions };
}

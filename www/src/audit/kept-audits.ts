// Audits kept in this browser, to be compared with later ones: how each order stood, and nothing else of it.

import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** An audit as it is kept. */
export interface KeptAudit {
  id: number;
  /** The instant it held for. */
  asOf: string;
  orders: number;
  /** How each order stood, as the engine writes it. */
  text: Blob;
}

interface Schema extends DBSchema {
  audits: { key: number; value: KeptAudit };
}

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>("aftersales-audits", 1, {
    upgrade(database) {
      database.createObjectStore("audits", { keyPath: "id" });
    },
    // A newer page in another tab may bring a newer form of the database.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });

async function within<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** All of them, the last kept first. */
export function keptAudits(): Promise<KeptAudit[]> {
  return within(async (database) => (await database.getAll("audits")).reverse());
}

export async function keepAudit(asOf: string, orders: number, text: Blob): Promise<void> {
  await within((database) => database.put("audits", { id: Date.now(), asOf, orders, text }));
  // Some browsers ask their user, who need not answer.
  void navigator.storage?.persist?.().catch(() => false);
}

/** One that was forgotten is there again. */
export async function bringBackAudit(audit: KeptAudit): Promise<void> {
  await within((database) => database.put("audits", audit));
}

/** Forgets an audit, and gives it out with what it held: with its entry, browsers take the file away. */
export async function forgetAudit(audit: KeptAudit): Promise<KeptAudit> {
  const text = new Blob([await audit.text.arrayBuffer()]);
  await within((database) => database.delete("audits", audit.id));
  return { ...audit, text };
}

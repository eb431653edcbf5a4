// The shares of an audit taken together: asked at once, and their orders put in one order.

import type { AuditSelect, AuditSetting, Difference, Report, Row } from "../../engine/generated/audit/aftersales.js";
import type { Asked, Ordered } from "./share.js";
import { sumOf } from "./sum.js";

/** How many of each share stand before an order is noted for every so many orders. */
const NOTED = 4096;

/** The wanted orders of all shares, in one order. */
interface Order {
  key: string;
  total: number;
  /** The share of each; empty where there is one share only. */
  shares: Uint8Array;
  /** How many of each share stand before every so many orders. */
  before: number[][];
}

/** The key of what is empty: it stands last, whichever way orders are sorted. */
const LAST = 2 ** 52;

const NONE: Order = { key: "", total: 0, shares: new Uint8Array(), before: [] };

export class Shares {
  #all: readonly Asked[] = [];
  #order = NONE;
  #files: string[] = [];

  /** Begins anew with these. */
  async open(all: readonly Asked[], setting: AuditSetting, files: string[]): Promise<void> {
    [this.#all, this.#files] = [all, files];
    this.#order = NONE;
    await this.each((share, number) => share.open(setting, number, all.length));
  }

  /** Asks all of them at once. */
  each<Told>(ask: (share: Asked, number: number) => Promise<Told>): Promise<Told[]> {
    return Promise.all(this.#all.map(ask));
  }

  async set(setting: AuditSetting): Promise<void> {
    this.#order = NONE;
    await this.each((share) => share.set(setting));
  }

  /** Lets all look at orders for a turn. */
  async run(): Promise<{ done: number; orders: number }> {
    const told = await this.each((share) => share.run());
    return { done: sum(told.map(({ done }) => done)), orders: sum(told.map(({ orders }) => orders)) };
  }

  async report(): Promise<Report | null> {
    const reports = await this.each((share) => share.report());
    return sumOf(
      reports.filter((report) => report !== null),
      this.#files,
    );
  }

  async compareWith(saved: string): Promise<void> {
    this.#order = NONE;
    await this.each((share) => share.compareWith(saved));
  }

  /** Lets all compare for a turn. */
  async differ(): Promise<Difference & { orders: number }> {
    const told = await this.each((share) => share.differ());
    const of = (name: "done" | "otherwise" | "moved" | "orders") => sum(told.map((one) => one[name]));
    return { done: of("done"), otherwise: of("otherwise"), moved: of("moved"), orders: of("orders") };
  }

  async count(wanted: AuditSelect): Promise<number> {
    return (await this.#ordered(wanted)).total;
  }

  /** Orders from here on; each is named by its place and its share. */
  async rows(wanted: AuditSelect, from: number, count: number): Promise<Row[]> {
    const all = this.#all.length;
    return this.#pick(wanted, from, count, async (share, number, from, count) =>
      (await share.rows(wanted, from, count)).map((row) => ({ ...row, index: row.index * all + number })),
    );
  }

  csv(wanted: AuditSelect, from: number, count: number): Promise<string[]> {
    return this.#pick(wanted, from, count, (share, _, from, count) => share.csv(wanted, from, count));
  }

  caseOf(index: number): Promise<string> {
    const all = this.#all.length;
    return this.#all[index % all]?.caseOf(Math.floor(index / all)) ?? Promise.resolve("{}");
  }

  async #pick<Told>(
    wanted: AuditSelect,
    from: number,
    count: number,
    ask: (share: Asked, number: number, from: number, count: number) => Promise<Told[]>,
  ): Promise<Told[]> {
    const order = await this.#ordered(wanted);
    if (this.#all.length === 1) return (await this.each((share, number) => ask(share, number, from, count))).flat();
    const before = this.#all.map((_, number) => beforeOf(order, from, number));
    const picked = order.shares.subarray(from, from + count);
    const counts = this.#all.map((_, number) => picked.reduce((count, share) => count + Number(share === number), 0));
    const told = await this.each((share, number) => ask(share, number, before[number] ?? 0, counts[number] ?? 0));
    const next = told.map((items) => items.values());
    return [...picked].flatMap((share) => {
      const { value, done } = next[share]?.next() ?? { done: true };
      return done ? [] : [value as Told];
    });
  }

  async #ordered(wanted: AuditSelect): Promise<Order> {
    const key = JSON.stringify(wanted);
    if (this.#order.key === key) return this.#order;
    if (this.#all.length === 1) {
      const [total = 0] = await this.each((share) => share.count(wanted));
      this.#order = { ...NONE, key, total };
    } else {
      this.#order = { key, ...merged(await this.each((share) => share.ordered(wanted)), wanted.backwards ?? false) };
    }
    return this.#order;
  }
}

/** Shares that are each in order, as one. */
function merged(all: readonly Ordered[], isBackwards: boolean): Omit<Order, "key"> {
  const keys = keysOf(all, isBackwards);
  const total = sum(all.map(({ rows }) => rows.length));
  const shares = new Uint8Array(total);
  const before: number[][] = [];
  // Of each share, the order that is next; of one that is done, none.
  const next = all.map(() => 0);
  const key = Float64Array.from(keys, (own) => own[0] ?? Infinity);
  const row = Float64Array.from(all, (one) => one.rows[0] ?? Infinity);
  for (let at = 0; at < total; at += 1) {
    if (at % NOTED === 0) before.push([...next]);
    let first = 0;
    for (let other = 1; other < all.length; other += 1) {
      const apart = (key[other] ?? Infinity) - (key[first] ?? Infinity);
      const isEarlier = (row[other] ?? Infinity) < (row[first] ?? Infinity);
      if (apart < 0 || (key[other] === key[first] && isEarlier)) first = other;
    }
    shares[at] = first;
    const following = (next[first] = (next[first] ?? 0) + 1);
    key[first] = keys[first]?.[following] ?? Infinity;
    row[first] = all[first]?.rows[following] ?? Infinity;
  }
  return { total, shares, before };
}

/** What puts the orders of each share at their places: where that is a word, its place among the words of all. */
function keysOf(all: readonly Ordered[], isBackwards: boolean): readonly Float64Array[] {
  if (all.every(({ words }) => words.length === 0)) return all.map(({ keys }) => keys);
  const words = [...new Set(all.flatMap(({ words }) => words))].sort();
  const places = new Map(words.map((word, place) => [word, place]));
  return all.map(({ keys, words: own }) => {
    const turned = (key: number) => (isBackwards ? LAST - 1 - key : key);
    const place = own.map((word) => turned(places.get(word) ?? 0));
    return keys.map((key) => (key === LAST ? LAST : (place[turned(key)] ?? key)));
  });
}

/** How many orders of a share stand before a place. */
function beforeOf({ shares, before }: Order, place: number, share: number): number {
  const noted = Math.min(Math.floor(place / NOTED), before.length - 1);
  if (noted < 0) return 0;
  const since = shares.subarray(noted * NOTED, place);
  return (before[noted]?.[share] ?? 0) + since.reduce((count, own) => count + Number(own === share), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

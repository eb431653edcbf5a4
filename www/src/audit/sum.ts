// The reports of several shares as one: their orders are apart, so their numbers add up.

import type { Report } from "../../engine/generated/audit/aftersales.js";
import { VERDICTS } from "../../engine/generated/vocabulary.js";

const SINCE: readonly Report["since"][number]["since"][] = ["freshly-bad", "settled", "otherwise", "same", "new"];
/** As many as one share lists. */
const PROBLEMS_AT_MOST = 1000;

/** The sum of reports; problems stand in the order of these files. */
export function sumOf([first, ...others]: readonly Report[], files: readonly string[]): Report | null {
  if (!first) return null;
  if (others.length === 0) return first;
  const all = [first, ...others];
  const number = (
    name:
      | "orders"
      | "done"
      | "joined"
      | "withoutRoom"
      | "due"
      | "stillDue"
      | "running"
      | "dueInDay"
      | "dueInThreeDays"
      | "openDates"
      | "unzoned"
      | "ofOrders"
      | "unpaid"
      | "outdated"
      | "badRows",
  ) => all.reduce((sum, one) => sum + one[name], 0);
  const among = <Word>(words: readonly Word[], word: Word) => words.indexOf(word);
  const problems = all
    .flatMap((one) => one.problems)
    .toSorted((one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line);
  return {
    ...first,
    orders: number("orders"),
    done: number("done"),
    joined: number("joined"),
    withoutRoom: number("withoutRoom"),
    due: number("due"),
    stillDue: number("stillDue"),
    running: number("running"),
    dueNext:
      all
        .flatMap(({ dueNext }) => dueNext ?? [])
        .toSorted()
        .at(0) ?? null,
    dueInDay: number("dueInDay"),
    dueInThreeDays: number("dueInThreeDays"),
    openDates: number("openDates"),
    unzoned: number("unzoned"),
    ofOrders: number("ofOrders"),
    unpaid: number("unpaid"),
    outdated: number("outdated"),
    badRows: number("badRows"),
    unused: all.flatMap((one) => one.unused),
    hearsRequests: all.some((one) => one.hearsRequests),
    hearsAnswers: all.some((one) => one.hearsAnswers),
    answeredWithin: first.answeredWithin.map((_, step) =>
      all.reduce((sum, one) => sum + (one.answeredWithin[step] ?? 0), 0),
    ),
    cost:
      added(
        all.map((one) => [one.cost]),
        [],
      )[0] ?? first.cost,
    counts: added(
      all.map((one) => one.counts),
      ["verdict"],
    ).toSorted((one, other) => among(VERDICTS, one.verdict) - among(VERDICTS, other.verdict)),
    since: added(
      all.map((one) => one.since),
      ["since"],
    ).toSorted((one, other) => among(SINCE, one.since) - among(SINCE, other.since)),
    ahead: added(
      all.map((one) => one.ahead),
      ["day"],
    ),
    weeks: added(
      all.map((one) => one.weeks),
      ["monday"],
    ).toSorted(by("monday")),
    missing: added(
      all.map((one) => one.missing),
      ["what", "name"],
    ).toSorted((one, other) => other.orders - one.orders || by<typeof one>("what", "name")(one, other)),
    clauses: added(
      all.map((one) => one.clauses),
      ["rulebook", "edition", "clause"],
    ).toSorted(by("rulebook", "edition", "clause")),
    groups: added(
      all.map((one) => one.groups),
      ["by", "name"],
    ).toSorted(
      (one, other) =>
        Number(one.by === "salesperson") - Number(other.by === "salesperson") || by<typeof one>("name")(one, other),
    ),
    problems: problems.slice(0, PROBLEMS_AT_MOST),
  };
}

/** Items that are named alike as one, with the sum of their numbers. */
function added<Item extends object>(lists: readonly (readonly Item[])[], names: readonly (keyof Item)[]): Item[] {
  const all = new Map<string, Item>();
  for (const item of lists.flat()) {
    const key = names.map((name) => String(item[name])).join("\n");
    const known = all.get(key);
    all.set(key, known ? plus(known, item) : item);
  }
  return [...all.values()];
}

function plus<Item extends object>(one: Item, other: Item): Item {
  const numbers = Object.entries(one).map(([name, value]) => [
    name,
    typeof value === "number" ? value + Number(other[name as keyof Item]) : value,
  ]);
  return Object.fromEntries(numbers) as Item;
}

/** As the engine orders texts: by their characters' numbers. */
function by<Item extends object>(...names: (keyof Item)[]): (one: Item, other: Item) => number {
  return (one, other) => {
    const differs = names.find((name) => one[name] !== other[name]);
    return differs === undefined ? 0 : one[differs] < other[differs] ? -1 : 1;
  };
}

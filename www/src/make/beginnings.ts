// What a rulebook may begin with: nothing, an example, or one that comes with the program.

import { parseDocument, stringify } from "yaml";
import type { Words } from "../../engine/engine.js";
import example from "../../../tests/data/rulebooks/muster-returns.yaml?raw";

/** An empty rulebook of today. */
export function blank(today: string): string {
  return `id: my-shop
title: { en: My shop }
zone: Europe/Berlin
calendar: de
last-looked-for: ${today}
sources:
  - { id: my-policy, grade: official, title: { en: Our policy } }
facts: []
events: []
situations: []
clauses:
  - id: scope
    says: { en: For all orders of our shop. }
    source: my-policy
    scope: {}
`;
}

export { example };

/** What a bundle of rulebooks holds. */
interface Bundle {
  rulebooks: { id: string; title: Record<string, string> }[];
}

/** The rulebooks of a bundle with their titles. */
export function titlesIn(bundle: string): { id: string; title: Words }[] {
  const { rulebooks } = JSON.parse(bundle) as Bundle;
  return rulebooks.map(({ id, title: { en = id, zh = en, ...others } }) => ({
    id,
    title: { en, zh, others: Object.entries(others).map(([language, text]) => ({ language, text })) },
  }));
}

/** A rulebook of the program, of the bundle or by itself, under a name of one's own. */
export function copyOf(id: string, bundle: string, alone: string | null): string | null {
  const { rulebooks } = JSON.parse(bundle) as Bundle;
  const found = alone === null ? rulebooks.find((one) => one.id === id) : (JSON.parse(alone) as object);
  return found ? asYaml({ ...found, id: `my-${id}` }) : null;
}

/** A rulebook as the text that people write. */
export function asYaml(rulebook: object): string {
  return stringify(rulebook, { lineWidth: 120 });
}

/** The words of a promise: who has to do what, within what time of what, and what silence comes to; "" is nothing. */
export interface PromiseWords {
  /** The promise and what silence comes to, as readers read them. */
  says: string;
  silence: string;
  who: "buyer" | "seller" | "platform";
  asked: string;
  answered: string;
  amount: number;
  unit: "hours" | "natural days" | "working days";
  deemed: string;
}

/** What is looked at of a rulebook's text. */
interface Written {
  sources?: { id: string }[];
  events?: { id: string; title?: Record<string, string>; opens?: string; answers?: string }[];
  situations?: { id: string }[];
  clauses?: { id: string; duty?: { of?: string } }[];
}

/**
 * The text with one more promise: two kinds of event, a situation, a duty, and what silence comes to. An event that is there
 * already is not declared again. Where what has to be done opens a matter of its own, such as asking for something, it is no
 * duty but a right that closes, and the duties that follow from it hold for what was asked for in time.
 */
export function withPromise(text: string, words: PromiseWords, language: string): string {
  const document = parseDocument(text);
  const written = (document.toJS() ?? {}) as Written;
  const named = (list: "events" | "situations" | "clauses", wanted: string) => {
    const taken = ((document.toJS() as Written)[list] ?? []).map(({ id }) => id);
    const word = slug(wanted);
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? word : `${word}-${number}`;
      if (!taken.includes(name)) return name;
    }
  };
  const say = (sentence: string) => (language === "en" ? { en: sentence } : { en: sentence, [language]: sentence });
  const source = written.sources?.[0]?.id ?? "my-policy";
  const asker = words.who === "buyer" ? "seller" : "buyer";
  const add = (list: string, item: object) => {
    if (document.get(list) === undefined) document.set(list, document.createNode([]));
    const node = document.get(list) as { flow?: boolean };
    // A list that was empty is written in one line; with more in it, it is not.
    node.flow = false;
    document.addIn([list], document.createNode(item));
  };
  const known = (title: string) => {
    const isIt = (one: string) => one.trim().toLowerCase() === title.trim().toLowerCase();
    return (written.events ?? []).find(({ title: titles }) => Object.values(titles ?? {}).some(isIt));
  };
  const within = `${words.amount} ${words.unit}`;
  const clause = named("clauses", words.answered);
  const [before, done] = [known(words.asked), known(words.answered)];
  if (done?.opens !== undefined) {
    const start = before?.id ?? named("events", words.asked);
    if (!before) add("events", { id: start, title: say(words.asked), by: asker });
    const right = {
      holder: words.who,
      of: "order",
      starts: `first ${start}`,
      "closes-after": within,
      "used-by": [done.id],
    };
    // What points to a right stands below it.
    const first = (written.clauses ?? []).findIndex(({ duty }) => duty?.of === done.opens);
    const item = { id: clause, says: say(words.says), source, right };
    if (first < 0) add("clauses", item);
    else insert(document, first, item);
    (written.clauses ?? []).forEach(({ duty }, index) => {
      if (duty?.of === done.opens) document.setIn(["clauses", index + 1, "duty", "asked-within"], clause);
    });
    return document.toString({ lineWidth: 120 });
  }
  // What was asked for opens a matter of its own.
  const matter = before ? (before.opens ?? "order") : named("events", words.asked);
  if (!before) {
    add("events", { id: matter, title: say(words.asked), by: asker, opens: matter });
    add("situations", {
      id: named("situations", words.asked),
      title: say(words.asked),
      starts: matter,
      asks: [matter],
    });
  }
  const answers = matter === "order" ? {} : { answers: matter };
  const isDone = done !== undefined && (done.answers ?? "order") === matter;
  const answered = isDone ? done.id : named("events", words.answered);
  if (!isDone) add("events", { id: answered, title: say(words.answered), by: words.who, ...answers });
  add("clauses", {
    id: clause,
    says: say(words.says),
    source,
    duty: {
      bearer: words.who,
      of: matter,
      starts: before && matter === "order" ? `first ${before.id}` : "sent",
      within,
      "done-by": [answered],
    },
  });
  if (words.deemed !== "")
    add("clauses", {
      id: named("clauses", `${clause}-silence`),
      says: say(words.silence || words.says),
      source,
      silence: { follows: clause, deemed: words.deemed },
    });
  return document.toString({ lineWidth: 120 });
}

/** Puts a clause before another one. */
function insert(document: ReturnType<typeof parseDocument>, at: number, clause: object): void {
  const list = document.get("clauses") as { items: unknown[] };
  list.items.splice(at, 0, document.createNode(clause));
}

/** A name for other places to point with. */
function slug(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return letters.slice(0, 50) || "promise";
}

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
  const rules = new RulebookText(text, language);
  const done = rules.event(words.answered);
  if (done?.opens === undefined) addDuty(rules, words, done);
  else addRight(rules, words, done.id, done.opens);
  return rules.toString();
}

/** Somebody may ask, until the right closes. */
function addRight(rules: RulebookText, words: PromiseWords, asks: string, matter: string): void {
  let start = rules.event(words.asked)?.id;
  if (start === undefined) {
    start = rules.free("events", words.asked);
    rules.add("events", { id: start, title: rules.say(words.asked), by: other(words.who) });
  }
  const id = rules.free("clauses", words.answered);
  const right = {
    holder: words.who,
    of: "order",
    starts: `first ${start}`,
    "closes-after": `${words.amount} ${words.unit}`,
    "used-by": [asks],
  };
  rules.addBeforeDuties(matter, { id, says: rules.say(words.says), source: rules.source, right });
}

/** Somebody has to answer, or silence comes to something. */
function addDuty(rules: RulebookText, words: PromiseWords, done: WrittenEvent | undefined): void {
  const start = rules.event(words.asked);
  // What was asked for opens a matter of its own; what else happens is of the order.
  const matter = start ? (start.opens ?? "order") : rules.free("events", words.asked);
  if (!start) {
    const title = rules.say(words.asked);
    rules.add("events", { id: matter, title, by: other(words.who), opens: matter });
    const id = rules.free("situations", words.asked);
    rules.add("situations", { id, title, starts: matter, asks: [matter] });
  }
  let answered = (done?.answers ?? "order") === matter ? done?.id : undefined;
  if (answered === undefined) {
    answered = rules.free("events", words.answered);
    const answers = matter === "order" ? {} : { answers: matter };
    rules.add("events", { id: answered, title: rules.say(words.answered), by: words.who, ...answers });
  }
  const id = rules.free("clauses", words.answered);
  const { source } = rules;
  const duty = {
    bearer: words.who,
    of: matter,
    starts: start && matter === "order" ? `first ${start.id}` : "sent",
    within: `${words.amount} ${words.unit}`,
    "done-by": [answered],
  };
  rules.add("clauses", { id, says: rules.say(words.says), source, duty });
  if (words.deemed === "") return;
  const silence = { follows: id, deemed: words.deemed };
  rules.add("clauses", {
    id: rules.free("clauses", `${id}-silence`),
    says: rules.say(words.silence || words.says),
    source,
    silence,
  });
}

/** Who is at the other end of a promise. */
function other(who: PromiseWords["who"]): PromiseWords["who"] {
  return who === "buyer" ? "seller" : "buyer";
}

interface WrittenEvent {
  id: string;
  title?: Record<string, string>;
  opens?: string;
  answers?: string;
}

/** What is looked at of a rulebook's text. */
interface Written {
  sources?: { id: string }[];
  events?: WrittenEvent[];
  situations?: { id: string }[];
  clauses?: { id: string; duty?: { of?: string } }[];
}

/** The text of a rulebook, to which something is added where its own words stay as they are. */
class RulebookText {
  readonly #document: ReturnType<typeof parseDocument>;

  /** Sentences are of this language; English has them too, as every rulebook has. */
  constructor(
    text: string,
    private readonly language: string,
  ) {
    this.#document = parseDocument(text);
  }

  get #written(): Written {
    return (this.#document.toJS() ?? {}) as Written;
  }

  get source(): string {
    return this.#written.sources?.[0]?.id ?? "my-policy";
  }

  say(sentence: string): Record<string, string> {
    return { en: sentence, [this.language]: sentence };
  }

  /** The event of this title, in any language. */
  event(title: string): WrittenEvent | undefined {
    const isIt = (one: string) => one.trim().toLowerCase() === title.trim().toLowerCase();
    return this.#written.events?.find(({ title: titles }) => Object.values(titles ?? {}).some(isIt));
  }

  /** A name that nothing of a list has. */
  free(list: "events" | "situations" | "clauses", wanted: string): string {
    const taken = (this.#written[list] ?? []).map(({ id }) => id);
    const word = slug(wanted);
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? word : `${word}-${number}`;
      if (!taken.includes(name)) return name;
    }
  }

  add(list: "events" | "situations" | "clauses", item: object): void {
    const document = this.#document;
    if (document.get(list) === undefined) document.set(list, document.createNode([]));
    const node = document.get(list) as { flow?: boolean };
    // A list that was empty is written in one line; with more in it, it is not.
    node.flow = false;
    document.addIn([list], document.createNode(item));
  }

  /** Adds a right before the duties of a matter: these hold for what was asked for while it was open. */
  addBeforeDuties(matter: string, right: { id: string; [field: string]: unknown }): void {
    this.add("clauses", right);
    const clauses = this.#written.clauses ?? [];
    const first = clauses.findIndex(({ duty }) => duty?.of === matter);
    if (first < 0) return;
    const { items } = this.#document.get("clauses") as { items: unknown[] };
    items.splice(first, 0, items.pop());
    this.#written.clauses?.forEach(({ duty }, place) => {
      if (duty?.of === matter) this.#document.setIn(["clauses", place, "duty", "asked-within"], right.id);
    });
  }

  toString(): string {
    return this.#document.toString({ lineWidth: 120 });
  }
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

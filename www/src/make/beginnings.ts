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

/** The text with one more promise: two kinds of event, a situation, a duty, and what silence comes to. */
export function withPromise(text: string, words: PromiseWords, language: string): string {
  const document = parseDocument(text);
  const taken = (list: string) => {
    const items = document.toJS() as Record<string, { id?: string }[] | undefined>;
    return (items?.[list] ?? []).map(({ id }) => id);
  };
  const named = (list: string, wanted: string) => {
    const word = slug(wanted);
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? word : `${word}-${number}`;
      if (!taken(list).includes(name)) return name;
    }
  };
  const say = (sentence: string) => (language === "en" ? { en: sentence } : { en: sentence, [language]: sentence });
  const source = ((document.toJS() as { sources?: { id: string }[] }).sources ?? [])[0]?.id ?? "my-policy";
  const asker = words.who === "buyer" ? "seller" : "buyer";
  const [asked, answered] = [named("events", words.asked), named("events", words.answered)];
  const answer = named("clauses", words.answered);
  const add = (list: string, item: object) => {
    if (document.get(list) === undefined) document.set(list, document.createNode([]));
    const node = document.get(list) as { flow?: boolean };
    // A list that was empty is written in one line; with more in it, it is not.
    node.flow = false;
    document.addIn([list], document.createNode(item));
  };
  // What was asked for opens a matter of its own.
  add("events", { id: asked, title: say(words.asked), by: asker, opens: asked });
  add("events", { id: answered, title: say(words.answered), by: words.who, answers: asked });
  add("situations", { id: asked, title: say(words.asked), starts: asked, asks: [asked] });
  add("clauses", {
    id: answer,
    says: say(words.says),
    source,
    duty: {
      bearer: words.who,
      of: asked,
      starts: "sent",
      within: `${words.amount} ${words.unit}`,
      "done-by": [answered],
    },
  });
  if (words.deemed !== "")
    add("clauses", {
      id: named("clauses", `${answer}-silence`),
      says: say(words.silence || words.says),
      source,
      silence: { follows: answer, deemed: words.deemed },
    });
  return document.toString({ lineWidth: 120 });
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

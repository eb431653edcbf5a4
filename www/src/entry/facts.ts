// The facts of an order and the kinds of event, with the words that each may have.

import type { Catalogue, DeclaredInfo, EventKind } from "../../engine/engine.js";
import type { OwnRulebook } from "../element/settings.js";
import { FACTS, SITUATIONS, KINDS as TRAITS } from "../../engine/generated/vocabulary.js";

/** A kind of event, as cases name it. */
export type { EventKind };

export { CHANNELS, SERVICES } from "../../engine/generated/vocabulary.js";

/** What may be chosen for each fact that has a closed set of values. */
export const CHOICES: Record<string, readonly string[]> = Object.fromEntries(
  FACTS.filter(({ values }) => values.length > 0).map(({ id, values }) => [id, values]),
);
/** Of what sort each fact is: those that rulebooks share; those that one declares, once it is there. */
const SORTS = new Map<string, string>(FACTS.map(({ id, sort }) => [id, sort]));
/** Facts by which laws and other promises join in; known once the rules are there. */
export let joining: readonly string[] = [];

/** What a person may be waiting for: what it begins with, what it takes for granted, and what is asked about it. */
export interface Situation {
  rulebook: string;
  id: string;
  /** Its rulebook joins in for some orders only. */
  joins: boolean;
  /** Its text is a law. */
  isLaw: boolean;
  /** A kind of event, of the program or declared. */
  starts: string;
  topic: string | null;
  given: readonly { fact: string; value: string }[];
  asks: readonly { id: string; isEvent: boolean }[];
}

let declared: readonly DeclaredInfo[] = [];
/** What the rulebooks of each host begin with, and the facts that they declare: several elements may have their own. */
const own = new Map<string, { situations: readonly Situation[]; facts: readonly string[] }>();

/** The words that rulebooks declare can be chosen from now on, beside those of the program. */
export function learn(catalogue: Catalogue, brought: readonly OwnRulebook[] = []): void {
  ({ joining } = catalogue);
  // What another element of the page has learnt stays known.
  const all = [...declared, ...catalogue.declared].map((one) => [`${one.of} ${one.id}`, one] as const);
  declared = [...new Map(all).values()];
  for (const { id, situations } of catalogue.rulebooks) {
    const theirs = brought.find((one) => one.id === id);
    if (theirs)
      own.set(id, {
        situations: situations.map((one) => ({ ...one, rulebook: id, joins: false, isLaw: false })),
        facts: declaredIn(theirs),
      });
  }
  for (const { of, id, values, sort } of declared) {
    if (of === "fact" && values.length > 0) CHOICES[id] = values.map((value) => value.id);
    if (of === "fact" && sort !== null) SORTS.set(id, sort);
  }
}

/** The facts that a rulebook of a host declares, as cases name them. */
function declaredIn({ facts }: OwnRulebook): string[] {
  const ids = Array.isArray(facts) ? facts.map((fact: { id?: unknown }) => fact.id) : [];
  return ids
    .filter((id) => typeof id === "string")
    .map((id) => id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()));
}

/** What people may be waiting for: by the rulebooks that a page names or brings, or by all of the program. */
export function situations(named: readonly string[]): readonly Situation[] {
  if (named.length === 0) return SITUATIONS;
  const theirs = [...[...own.values()].flatMap(({ situations }) => situations), ...SITUATIONS].filter(({ rulebook }) =>
    named.includes(rulebook),
  );
  // Whoever names one rulebook has its readers ask about that: nothing of it stands apart.
  return theirs.map((one) => ({ ...one, joins: false }));
}

/** The name of the message that says what a situation is called. */
export function titleOf({ rulebook, id }: { rulebook: string; id: string }): string {
  return `situation-${rulebook}-${id}`;
}

/** Of what sort a fact is; undefined where no rulebook that is there knows it. */
export function sortOf(fact: string): string | undefined {
  return SORTS.get(fact);
}

/** The facts that a host's own rulebooks among these ask for; `null` where none of them is its own. */
export function ownFacts(named: readonly string[]): string[] | null {
  if (!named.some((id) => own.has(id))) return null;
  const theirs = named.flatMap((id) => own.get(id) ?? []);
  const asked = theirs
    .flatMap(({ situations }) => situations)
    .flatMap(({ given, asks }) => [
      ...given.map(({ fact }) => fact),
      ...asks.filter(({ isEvent }) => !isEvent).map(({ id }) => id),
    ]);
  return [...new Set([...asked, ...theirs.flatMap(({ facts }) => facts)])];
}

/** The facts that rulebooks share, in their order; those by which laws and other promises join in stand apart. */
export function sharedFacts(): string[] {
  return FACTS.map(({ id }) => id).filter((id) => !joining.includes(id));
}

/** Those that decide which rules an order is under. */
export const OF_SCOPES: readonly string[] = FACTS.filter(({ isOfScope }) => isOfScope).map(({ id }) => id);

/** Those that a form shows first. */
export const FIRST: readonly string[] = FACTS.filter(({ isFirst }) => isFirst).map(({ id }) => id);

/** Every kind of event: those of the program, then those that rulebooks declare. */
export function kinds(): readonly string[] {
  return [...KINDS, ...declared.filter(({ of }) => of === "kind").map(({ id }) => id)];
}
/** Every kind of event, in the order in which they are offered. */
export const KINDS: readonly EventKind[] = TRAITS.map(({ id }) => id);

/** What is known of a kind of event, whatever happened. */
function traits(kind: string): (typeof TRAITS)[number] | undefined {
  return TRAITS.find(({ id }) => id === kind);
}

/** The same of one that a rulebook declares. */
function declaredKind(kind: string): DeclaredInfo | undefined {
  return declared.find(({ of, id }) => of === "kind" && id === kind);
}

/** The words of each attribute; none of one that is a day, a number or a list. */
const WORDS_OF = new Map<string, readonly string[]>(
  TRAITS.flatMap(({ attributes }) => attributes.map(({ id, values }) => [id, values])),
);

function attributeNames(kind: string): readonly string[] {
  return traits(kind)?.attributes.map(({ id }) => id) ?? declaredKind(kind)?.attributes ?? [];
}

/** The attributes that matter for a kind of event, with the words each may have. */
export function attributesOf(kind: string): Record<string, readonly string[]> {
  const all = attributeNames(kind).map((id): [string, readonly string[]] => [id, WORDS_OF.get(id) ?? []]);
  return Object.fromEntries(all.filter(([, values]) => values.length > 0));
}

/** Whether an event of this kind may name a day: that of a visit, or one that is offered. */
export function namesDay(kind: string): boolean {
  return attributeNames(kind).includes("to");
}

export function asksService(kind: string): boolean {
  return traits(kind)?.hasService ?? declaredKind(kind)?.hasService ?? false;
}

export function mayAnswer(kind: string): boolean {
  return traits(kind)?.names ?? declaredKind(kind)?.names ?? false;
}

/** Who does it; of what a rulebook declares and nobody in particular does, the platform. */
export function doerOf(kind: string): "buyer" | "seller" | "platform" {
  const own = traits(kind);
  if (own) return own.by ?? "seller";
  return declaredKind(kind)?.by ?? "platform";
}

/** The letter that helps somebody with an action. */
export function letterFor(action: string, role: string): string | null {
  const letter = declared.find(({ of, id }) => of === "action" && id === action)?.letter ?? null;
  const sender = declared.find(({ of, id }) => of === "letter" && id === letter)?.by;
  return sender === role ? letter : null;
}

/** Kinds of events that may be the seller's answer to a request, or make one needless. */
export const ANSWERS: readonly EventKind[] = [
  ...TRAITS.filter(({ answers }) => answers === "request").map(({ id }) => id),
  "request-withdrawn",
];

/** Kinds of event that ask for a service. */
export const OPENS_A_REQUEST: readonly string[] = TRAITS.filter(({ opens }) => opens === "request").map(({ id }) => id);

/** Whether an event of this kind asks somebody else for something: what comes after it may be the answer. */
export function asksForAnswer(kind: string): boolean {
  return (traits(kind)?.opens ?? null) !== null || declaredKind(kind)?.by === "buyer";
}

/** Kinds that the word of a status in a table may tell. */
export const TOLD_BY_STATUS: readonly EventKind[] = TRAITS.filter(({ isStatus }) => isStatus).map(({ id }) => id);

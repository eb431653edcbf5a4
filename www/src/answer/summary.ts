// The answer in one sentence, for the person's role: the judgement in words.

import type { Conclusion, Finding, Range, Tone } from "../../engine/engine.js";
import type { Presenter } from "./presenter.js";

/** The answer in one sentence, with the instant it hangs on. */
export interface Told {
  text: string;
  tone: Tone;
  at: Range | null;
  /** The conclusion it is taken from. */
  from?: Conclusion;
}

/** How a time is told. */
type When = (range: Range) => string;

/** The sentence, and what it is taken from; by the clock of the rule, which holds wherever it is read. */
export function summary(presenter: Presenter): Told {
  return told(presenter, (range) => presenter.speaker.range(range));
}

/** The same by the clock of this device, for who reads it here. */
export function summaryHere(presenter: Presenter): Told {
  return told(presenter, (range) => presenter.speaker.due(range));
}

/** Whether it would say that somebody has failed, by times that were read from a picture and that nobody has looked at. */
export function isWithheld({ assessment, draft }: Pick<Presenter, "assessment" | "draft">): boolean {
  return draft.reading.pictures === "open" && assessment.judgement.finding.tone === "bad";
}

function told(presenter: Presenter, when: When): Told {
  if (isWithheld(presenter)) return { text: presenter.say("picture-headline"), tone: "open", at: null };
  const { finding, age } = presenter.assessment.judgement;
  const found = presenter.conclusion(finding.conclusion);
  const text =
    age === "may-be-outdated"
      ? outdated(presenter, finding, found?.conclusion, when)
      : judged(presenter, finding, found?.conclusion, when);
  return { text, tone: finding.tone, at: finding.at, ...(found ? { from: found.conclusion } : {}) };
}

/** What an order comes to, or would with another answer. */
function judged(presenter: Presenter, finding: Finding, from: Conclusion | undefined, when: When): string {
  const role = addressed(presenter, from);
  const on = (range: Range | null | undefined) => (range ? when(range) : "");
  const say = (id: string, date: Range | null | undefined = null) => presenter.say(id, { date: on(date), role });
  const { at, aftermath } = finding;
  const due = from?.due ?? at;
  const performed = aftermath === "performed";
  switch (finding.verdict) {
    case "refused":
      return refused(finding, from, say, due);
    case "missed":
      if (from?.kind === "prohibition") return say("headline-fee");
      return say(performed ? "headline-performed" : "headline-missed", due);
    case "running":
      if (finding.deemed === "refusal") return say("headline-possible", due);
      return say(finding.deemed === null ? "headline-running" : "headline-possible-other", due);
    case "late":
      return presenter.sayTo("headline-late", { late: presenter.speaker.duration(from?.lateBy ?? 0) });
    case "met":
      return say("headline-met");
    case "covered":
      return say("headline-covered", at);
    case "ended":
      return say("headline-ended", at);
    case "outside":
      return say("headline-outside");
    case "open":
      return at ? say("headline-open", at) : say("headline-open-undated");
    case "waiting":
      if (at) return say("headline-opens", at);
      return say(from?.kind === "duty" ? "headline-not-started" : "headline-no-deadline");
    case "undetermined":
      return undetermined(presenter, finding, from, say);
    case "idle":
      return say(presenter.assessment.events.length > 0 ? "headline-settled" : "headline-idle");
    case "contradictory":
    case "not-held":
    case "not-covered":
      return say(`headline-${finding.verdict}`);
    default:
      return say("headline-cannot-tell");
  }
}

/**
 * The sentences know who has to act and who waits: a duty is told to its bearer as to a seller, and to whoever waits for
 * a seller as to a buyer. Who waits for anybody else is told for whom.
 */
function addressed(presenter: Presenter, from: Conclusion | undefined): string {
  const { role } = presenter.draft;
  if (!from?.bearer) return role;
  if (from.bearer === role) return "seller";
  return from.bearer === "seller" ? "buyer" : `of-${from.bearer}`;
}

type Say = (id: string, date?: Range | null) => string;

function refused(finding: Finding, from: Conclusion | undefined, say: Say, due: Range | null): string {
  const performed = finding.aftermath === "performed";
  if (finding.form === "explicit")
    return say(performed ? "headline-explicit-performed" : "headline-explicit", finding.at);
  if (finding.form === "either" && finding.at === null) return say("headline-refused-either");
  if (finding.deemed !== "refusal") return say(`headline-${finding.deemed}`, due);
  if (performed) return say("headline-performed", due);
  if (finding.aftermath === "answered") return say("headline-answered-late", due);
  return say(
    finding.aftermath === "ineffective" ? "headline-ineffective" : "headline-deemed",
    due ?? from?.since ?? finding.at,
  );
}

function undetermined(presenter: Presenter, finding: Finding, from: Conclusion | undefined, say: Say): string {
  const { question } = presenter.assessment.judgement;
  if (question?.what === "record" && question.answers.every(({ then }) => then.verdict === "met"))
    return say("headline-if-met");
  if (from?.kind !== "silence") return say("headline-cannot-tell");
  const then = from.ifNothingElse;
  if (then?.state !== "deemed")
    return presenter.say("headline-undetermined", { count: Math.max(1, from.missing.length) });
  return say(finding.deemed === "refusal" ? "headline-if-silent" : "headline-if-silent-other", from.due ?? then.since);
}

/** The same by a text that may have changed since: conditionally. */
function outdated(presenter: Presenter, finding: Finding, from: Conclusion | undefined, when: When): string {
  const words: Partial<Record<Finding["verdict"], string>> = {
    refused: "headline-old-refused",
    missed: "headline-old-missed",
    running: "headline-old-running",
  };
  const id = words[finding.verdict];
  const date = from?.due ?? finding.at;
  const plain = ["contradictory", "idle", "not-held", "not-covered", "undetermined", "waiting", "met"].includes(
    finding.verdict,
  );
  if (plain) return judged(presenter, finding, from, when);
  if (!id || !date) return presenter.say("headline-old-other");
  return presenter.say(id, {
    date: when(date),
    role: from?.bearer ? addressed(presenter, from) : "buyer",
  });
}

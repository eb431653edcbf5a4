// Puts an assessment into words: what every view of the answer shares.

import type {
  Assessment,
  Catalogue,
  ClauseInfo,
  Conclusion,
  EditionInfo,
  Missing,
  NextStep,
  OwnWindow,
  PartAssessment,
  QuestionInfo,
} from "../../engine/engine.js";
import { DAY_MONTH, type Draft, type DraftEvent, UNKNOWN_ZONE, ZONE_NAME } from "../entry/draft.js";
import type { Edit } from "../entry/fields.js";
import { eventName } from "../entry/event-name.js";
import type { Speaker } from "../language.js";
import { seenNamed, sourceNamed } from "../sources.js";

/** What can be done from within the answer. */
export interface AnswerActions {
  edit: Edit;
  /** The case is another's, and shown as it is. */
  isFixed: boolean;
  /** Where the page with every clause is; "" where there is none with these rules. */
  rulesAt: string;
  /** Takes or drops a reading. */
  pin: Edit;
  /** Shows where an event was read or typed. */
  find(event: DraftEvent): (() => void) | undefined;
  /** None of the seller's messages that have no place yet is an answer. */
  dismiss(): void;
  /** The messages that are no events are wanted. */
  showMessages(): void;
  /** Shows the answer as it stands at an instant; "" goes back to where the person was. */
  look(at: string): void;
  /** The same case under another edition. */
  under(part: PartAssessment, edition: string): Assessment | null;
  /** Puts a text where it can be pasted from, and says so. */
  copy(text: string): void;
}

/** An assessment with everything that is needed to say it. */
export class Presenter {
  constructor(
    readonly assessment: Assessment,
    readonly catalogue: Catalogue,
    readonly draft: Draft,
    readonly speaker: Speaker,
    readonly actions: AnswerActions,
    /** The same at the person's own instant, where another one is looked at. */
    readonly own: Assessment = assessment,
    /** Messages of the seller that are not among the events. */
    readonly unplaced = 0,
  ) {
    speaker.learn(catalogue);
  }

  /** Whether it holds for now and moves on with the clock. */
  get isNow(): boolean {
    return this.draft.asOf === "" && this.own === this.assessment;
  }

  /** At the person's own instant. */
  home(): Presenter {
    return new Presenter(this.own, this.catalogue, this.draft, this.speaker, this.actions, this.own, this.unplaced);
  }

  say(id: string, values: Record<string, string | number> = {}): string {
    return this.speaker.say(id, values);
  }

  /** That the rules may have changed since the text of a part was last looked for. */
  stale(part: PartAssessment): string {
    return this.say("stale", { date: this.speaker.day(part.lastLookedFor) });
  }

  /** The same for the person's role. */
  sayTo(id: string, values: Record<string, string | number> = {}): string {
    return this.say(id, { ...values, role: this.draft.role });
  }

  /** The parts that have something to say, by whether their rule is known to apply. */
  shown(): { covered: PartAssessment[]; open: PartAssessment[] } {
    const shown = this.assessment.parts.filter((part) => part.weight !== "silent" && part.weight !== "asking");
    return {
      covered: shown.filter((part) => part.coverage.state === "covered"),
      open: shown.filter((part) => part.coverage.state !== "covered"),
    };
  }

  /** The parts that the answer in one sentence is taken from. */
  deciding(): PartAssessment[] {
    return this.assessment.parts.filter((part) => part.weight === "deciding" || part.weight === "asking");
  }

  /** A conclusion by its name, with the part it belongs to. */
  conclusion(id: string | null): { part: PartAssessment; conclusion: Conclusion } | undefined {
    const all = this.assessment.parts.flatMap((part) =>
      conclusionsOf(part).map((conclusion) => ({ part, conclusion })),
    );
    return all.find(({ conclusion }) => conclusion.id === id);
  }

  // ---- the rules ----------------------------------------------------------------------------

  title(part: PartAssessment): string {
    const rulebook = this.catalogue.rulebooks.find((known) => known.id === part.rulebook);
    const editions = this.editions(part);
    const several = (rulebook?.parts.length ?? 0) > 1;
    const edition = editions.find((known) => known.id === (part.edition ?? part.candidates[0])) ?? editions[0];
    const name = rulebook ? this.speaker.rulebook(rulebook.id, rulebook.title) : part.rulebook;
    return several && edition ? `${name} — ${this.speaker.edition(edition)}` : name;
  }

  editions(part: PartAssessment): EditionInfo[] {
    const rulebook = this.catalogue.rulebooks.find((known) => known.id === part.rulebook);
    return rulebook?.parts.find((known) => known.id === part.part)?.editions ?? [];
  }

  editionOf(part: PartAssessment, id: string | null): EditionInfo | undefined {
    const editions = this.editions(part);
    return editions.find((edition) => edition.id === id) ?? editions[0];
  }

  clause(part: PartAssessment, edition: string, id: string): ClauseInfo | undefined {
    const named = this.editionOf(part, edition)?.clauses.find((clause) => clause.id === id);
    // A reading may bring in a clause of another edition.
    return (
      named ??
      this.editions(part)
        .flatMap((other) => other.clauses)
        .find((clause) => clause.id === id)
    );
  }

  clauseOf(part: PartAssessment, conclusion: Conclusion): ClauseInfo | undefined {
    return this.clause(part, conclusion.edition, conclusion.clause);
  }

  clauseText(part: PartAssessment, conclusion: Conclusion): string {
    const clause = this.clauseOf(part, conclusion);
    return clause ? this.speaker.clause(clause) : conclusion.clause;
  }

  /** Since when the text that governs is in force. */
  edition(part: PartAssessment): string {
    const edition = this.editionOf(part, part.edition ?? part.candidates.at(-1) ?? null);
    const date = edition?.effective ? this.speaker.day(edition.effective) : "";
    if (part.dated === "outside-windows") return this.say("edition-outside");
    if (part.dated === "not-held") return this.say("edition-not-held");
    if (part.edition === null) return this.say("edition-open");
    if (part.dated === "from") return this.say("edition-in-force", { date });
    return part.dated === "known-by" ? this.say("edition-known-by", { date }) : this.say("edition-undated");
  }

  /** When the text was last seen; of a law, which it is. */
  seen(part: PartAssessment): string {
    const clauses = this.editions(part).flatMap((edition) => edition.clauses);
    return seenNamed(this.catalogue, this.speaker, clauses, part.lastSeen) || this.source(clauses[0]?.source ?? "");
  }

  /** A window that stands in for a clause's own: of what, how long, and on whose word. */
  ownWindow({ rulebook, clause, unit, amount, by }: OwnWindow): string {
    const parts = this.assessment.parts.filter((part) => part.rulebook === rulebook);
    const known = parts
      .map((part) => this.clause(part, part.edition ?? part.candidates.at(-1) ?? "", clause))
      .find((found) => found !== undefined);
    const length = this.say(`length-${unit}`, { amount });
    return `${known ? this.speaker.clause(known) : clause} — ${this.say("own-window", { length, by })}`;
  }

  /** On whose word a conclusion is counted, where it is not the clause's own; "" where it is. */
  countedBy({ windowBy, count, clause }: Conclusion): string {
    // What opens later than its start is not counted day by day.
    const window = count ?? this.assessment.windows.find((own) => own.clause === clause);
    if (windowBy === null || !window) return "";
    return this.say("own-window", {
      length: this.say(`length-${window.unit}`, { amount: window.amount }),
      by: windowBy,
    });
  }

  // ---- one conclusion -----------------------------------------------------------------------

  /** A state in the words that fit what it is about. */
  state(conclusion: Conclusion, state: string): string {
    // Done late or not at all: either way not in time.
    const tooLate =
      conclusion.possible.length > 0 && conclusion.possible.every((one) => one === "late" || one === "missed");
    if (state === "undetermined" && tooLate) return this.say("state-missed");
    const silence = ["deemed", "possible", "none"].includes(state);
    if (conclusion.kind === "silence" && silence) return this.say(`${conclusion.deemed}-${state}`);
    const own: Record<string, string[]> = {
      desk: ["open", "closed"],
      resumption: ["open", "not-yet"],
      option: ["open", "not-yet", "lapsed"],
      prohibition: ["missed", "running", "met"],
    };
    if (own[conclusion.kind]?.includes(state)) return this.say(`${conclusion.kind}-${state}`);
    if (conclusion.kind === "period" && state === "running") return this.say("period-running");
    const cost = ["none", "possible", "found"].includes(state);
    if (conclusion.kind === "exposure" && cost) return this.say(`cost-${state}`);
    return this.say(`state-${state}`);
  }

  when(conclusion: Conclusion): string {
    const { speaker } = this;
    const said: string[] = [];
    const { state, kind } = conclusion;
    if (conclusion.since && ["deemed", "explicit"].includes(state))
      said.push(this.say("since", { date: speaker.range(conclusion.since) }));
    else if (conclusion.since && state === "possible" && kind === "silence")
      said.push(this.say("from-then", { date: speaker.range(conclusion.since) }));
    else if (conclusion.due && kind === "period")
      said.push(this.say(state === "ended" ? "ended-on" : "until", { date: speaker.range(conclusion.due) }));
    else if (conclusion.due && kind !== "silence") said.push(this.say("due", { date: speaker.range(conclusion.due) }));
    if (conclusion.windowBy !== null && kind !== "silence") said.push(this.countedBy(conclusion));
    if (conclusion.done && kind === "duty") said.push(this.say("done", { date: speaker.range(conclusion.done) }));
    if (conclusion.start && (kind === "option" || kind === "desk") && ["not-yet", "closed"].includes(state)) {
      said.push(this.say("opens-next", { date: speaker.range(conclusion.start) }));
    }
    if (conclusion.left !== null && kind !== "period")
      said.push(this.say("left", { left: speaker.duration(conclusion.left) }));
    // A request made now stands otherwise than one that was made in time.
    if (kind === "entitlement" && conclusion.thread === null && state === "not-entitled")
      said.push(this.say("asked-now"));
    if (conclusion.lateBy !== null && kind !== "silence")
      said.push(this.say("late-by", { late: speaker.duration(conclusion.lateBy) }));
    return said.join(" · ");
  }

  event(id: string | null): DraftEvent | undefined {
    return this.draft.events.find((event) => event.id === id);
  }

  eventName(id: string | null): string {
    const event = this.event(id);
    return event ? eventName(event, this.speaker) : (id ?? "");
  }

  /** What an event was read from: the line and its words, or that it was typed. */
  readFrom({ line, author, words }: DraftEvent): string {
    if (line === null) return this.say("typed");
    return `${this.say("report-line", { line })}: ${author === "" ? "" : `${author}: `}${words}`;
  }

  /** A step with its times. */
  step(step: NextStep): string {
    const times = this.stepTimes(step, (at) => this.speaker.instant(at));
    return [this.say(`action-${step.action}`), ...times].join(" · ");
  }

  /** What a window is for, in a word or two where there is one; else what its clause says. */
  deed(part: PartAssessment, conclusion: Conclusion): string {
    if (conclusion.kind === "period") return this.say("picture-period");
    const deed = `deed-${this.clauseOf(part, conclusion)?.doneBy[0]}`;
    return this.speaker.has(deed) ? this.say(deed) : this.clauseText(part, conclusion);
  }

  /** What was asked for, where a conclusion is about a request. */
  asked({ thread }: Conclusion): string {
    const service = this.event(thread)?.service ?? "";
    return service === "" ? "" : this.speaker.named("service", service);
  }

  /** From when and until when a step can be done. */
  stepTimes({ from, by }: NextStep, when: (at: string) => string): string[] {
    return [
      ...(from ? [this.say("step-from", { date: when(from) })] : []),
      ...(by ? [this.say("step-by", { date: when(by) })] : []),
    ];
  }

  /** A fact of the order as it was entered. */
  fact(name: string): string {
    const value = this.draft.order[name] ?? "";
    if (value === "true" || value === "false") return this.say(value === "true" ? "yes" : "no");
    return this.speaker.has(`${name}-${value}`) ? this.say(`${name}-${value}`) : value;
  }

  // ---- what is open -------------------------------------------------------------------------

  missing(missing: Missing): string {
    switch (missing.what) {
      case "fact":
        return this.say(`fact-${missing.fact}`);
      case "event-kind":
        return this.say("missing-event-kind", { kind: this.say(`kind-${missing.kind}`) });
      case "event": {
        const name = this.eventName(missing.event);
        if (missing.attribute === "at" && this.lacksZone(missing)) return this.say("missing-zone", { event: name });
        return this.say("missing-event", { event: name, attribute: this.say(`attribute-${missing.attribute}`) });
      }
      default:
        return this.say(`missing-${missing.what}`);
    }
  }

  /** Whether the time of an event is open for want of its zone only. */
  lacksZone(missing: Missing): boolean {
    const event = this.event(missing.event);
    const zone = event?.zone === UNKNOWN_ZONE || (event?.zone === "" && this.draft.zone === "");
    return event !== undefined && event.time !== "" && event.offsets.length === 0 && zone;
  }

  question(id: string): QuestionInfo | undefined {
    return this.catalogue.questions.find((question) => question.id === id);
  }

  /** The question which of several payments counts. */
  paymentQuestion(): QuestionInfo | undefined {
    return this.catalogue.questions.find((question) => question.ofPayments);
  }

  /** What a question asks: of the rules, or of the paste. */
  ask(id: string): string {
    const known = this.question(id);
    if (known) return this.speaker.question(id, known.ask);
    return id === DAY_MONTH
      ? this.say("ask-day-month")
      : this.say("ask-zone-name", { name: id.slice(ZONE_NAME.length) });
  }

  answer(question: string, answer: string): string {
    if (question === DAY_MONTH) return this.say(`dayMonth-${answer}`);
    const known = this.question(question)?.answers.find((one) => one.id === answer);
    return known ? this.speaker.answer(question, answer, known.text) : answer;
  }

  /** Who supports an answer, and how strong that is. */
  supporter(question: string, answer: string): string {
    const known = this.question(question)?.answers.find((one) => one.id === answer);
    return known ? this.source(known.source) : "";
  }

  source(id: string): string {
    return sourceNamed(this.catalogue, this.speaker, id);
  }
}

/** Every conclusion of a part. */
export function conclusionsOf(part: PartAssessment): Conclusion[] {
  return [part.coverage, part.period, ...part.conclusions].filter((conclusion) => conclusion !== null);
}

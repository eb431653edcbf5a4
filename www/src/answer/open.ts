// What is open, each asked with the control that answers it.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";
import type { Finding, Missing, PartAssessment } from "../../engine/engine.js";
import { type DraftEvent, emptyEvent, withEvent } from "../entry/draft.js";
import { choice, dateTime, dayField, factField, taps, usualZones, words, zoneHere } from "../entry/fields.js";
import { attributesOf, CHOICES, SERVICES } from "../entry/facts.js";
import { conclusionsOf, type Presenter } from "./presenter.js";
import { part } from "../parts.js";
import { steady } from "../steady.js";

/** What nobody but time or a publisher can answer. */
const NOT_FOR_PERSONS: readonly string[] = ["calendar", "edition"];

/** One question at a time, the one whose answer decides most; while it is being answered it stays where it is. */
export class OpenQuestions extends LitElement {
  static override properties = {
    presenter: { attribute: false },
    first: { attribute: false },
    skipped: { state: true },
  };

  declare presenter: Presenter;
  /** The conclusion that the sentence at the top is taken from. */
  declare first: string | undefined;
  /** What a person does not know. */
  declare skipped: readonly string[];
  #asked: Missing | undefined;
  #isAnswering = false;
  /** The button that had the focus goes with its question. */
  #isLeft = false;

  constructor() {
    super();
    this.skipped = [];
  }

  protected override async scheduleUpdate(): Promise<void> {
    await steady();
    super.scheduleUpdate();
  }

  protected override createRenderRoot(): HTMLElement {
    this.addEventListener("focusin", (event) => {
      // What is pressed is answered at once; what is typed or chosen from a list takes its time.
      this.#isAnswering = event.target instanceof Element && event.target.matches("input:not([type=radio]), select");
    });
    this.addEventListener("focusout", (event) => {
      if (event.relatedTarget instanceof Node && this.contains(event.relatedTarget)) return;
      this.#isAnswering = false;
      this.requestUpdate();
    });
    return this;
  }

  /** What is asked now: what is being answered, or what decides most. */
  #now(all: readonly Missing[]): Missing | undefined {
    const asked = this.#asked;
    if (this.#isAnswering && asked) return asked;
    const open = all.filter((missing) => !this.skipped.includes(keyOf(missing)));
    const { question, finding } = this.presenter.assessment.judgement;
    const decides = open.find((missing) => question !== null && keyOf(question) === keyOf(missing));
    // What would not change what it comes to is asked among the others.
    return decides ?? (finding.tone === "open" || finding.verdict === "undetermined" ? open[0] : undefined);
  }

  override render(): TemplateResult | typeof nothing {
    const { presenter } = this;
    const every = openOnes(presenter, this.first);
    const all = every.filter((missing) => isAskable(presenter, missing));
    const now = this.#now(all);
    this.#asked = now;
    const later = all.filter((missing) => now === undefined || keyOf(missing) !== keyOf(now));
    const split = splitView(presenter);
    const beyond = every.filter((missing) => NOT_FOR_PERSONS.includes(missing.what));
    if (all.length === 0 && split === null && beyond.length === 0) return nothing;
    return html`<section class="open" aria-labelledby="open">
      <h3 id="open" tabindex="-1">${presenter.say("group-missing")}</h3>
      ${split ?? nothing}
      ${now === undefined ? nothing : keyed(`${keyOf(now)} ${isUnplaced(presenter, now)}`, html`<div class="question">${this.#slot(now)}</div>`)}
      ${beyond.length === 0 ? nothing : html`<ul class="hint">${beyond.map((missing) => html`<li>${presenter.missing(missing)}</li>`)}</ul>`}
      ${
        later.length === 0
          ? nothing
          : html`<details><summary>${presenter.say("open-more", { count: later.length })}</summary>${repeat(
              later,
              keyOf,
              (missing) => html`<div class="question">${this.#slot(missing)}</div>`,
            )}</details>`
      }
    </section>`;
  }

  /** A question with a button for each answer and what that leads to; what has no such answers is entered. */
  #slot(missing: Missing): TemplateResult | typeof nothing {
    const { presenter } = this;
    if (isUnplaced(presenter, missing)) return this.#unplaced();
    const answers = answersTo(presenter, missing);
    if (answers.length === 0 || answers.length > BUTTONS_AT_MOST) return askView(presenter, missing);
    const outcomes = outcomesOf(presenter, missing);
    const press = (value: string) => {
      this.#asked = undefined;
      take(presenter, missing, value);
      this.#isLeft = true;
    };
    const skip = () => {
      this.skipped = [...this.skipped, keyOf(missing)];
    };
    return html`${quotedView(presenter, missing)}
      <fieldset class="taps"><legend>${asks(presenter, missing)}</legend>
        ${answers.map(([value, name]) => {
          const then = outcomes.get(value);
          return html`<button type="button" class="answer-option" @click=${() => press(value)}><span>${name}</span>${then ? html` <small class="tone-${then.tone}">${presenter.say(`verdict-${then.verdict}`)}</small>` : nothing}</button>`;
        })}
      </fieldset>
      <button type="button" class="link" @click=${skip}>${presenter.say("unknown")}</button>`;
  }

  /** Whether one of the messages that are no events is the answer: nothing else decides before that. */
  #unplaced(): TemplateResult {
    const { actions, unplaced: count } = this.presenter;
    const say = this.presenter.say.bind(this.presenter);
    const none = () => {
      this.#asked = undefined;
      actions.dismiss();
      this.#isLeft = true;
    };
    return html`<fieldset class="taps"><legend>${say("headline-unplaced", { count })}</legend>
        <button type="button" class="answer-option" @click=${() => actions.showMessages()}><span>${say("unplaced-show")}</span></button>
        <button type="button" class="answer-option" @click=${none}><span>${say("unplaced-none")}</span></button>
      </fieldset>`;
  }

  /** Who cannot see is told of the next question, or of what it comes to. */
  protected override updated(): void {
    const root = this.getRootNode() as ShadowRoot | Document;
    const focused = root.activeElement;
    // The answer that was pressed is still there: the next question comes with the next assessment.
    if (!this.#isLeft || (focused !== null && this.contains(focused))) return;
    this.#isLeft = false;
    if (focused !== null) return;
    const next = this.querySelector<HTMLElement>("h3") ?? root.querySelector<HTMLElement>(".headline");
    next?.focus({ preventScroll: true });
  }
}

/** More answers than this are chosen from a list. */
const BUTTONS_AT_MOST = 6;

export const OPEN_QUESTIONS = part("open-questions", OpenQuestions);

function keyOf(missing: Omit<Missing, "what"> & { what: string }): string {
  return [missing.what, missing.fact, missing.event, missing.attribute, missing.kind].join(" ");
}

/** Whether what is missing of the record may lie in a message that is there. */
function isUnplaced(presenter: Presenter, { what }: Missing): boolean {
  return what === "record" && presenter.unplaced > 0;
}

/** Everything that is missing, each once: what the sentence at the top hangs on goes first. */
function openOnes(presenter: Presenter, first: string | undefined): Missing[] {
  const [asked] = presenter.draft.situation.split("/", 1);
  const own = ({ rulebook }: PartAssessment) => Number(rulebook !== asked);
  const parts = [...presenter.deciding()].sort((one, other) => own(one) - own(other));
  const all = parts.flatMap(conclusionsOf);
  const top = all.filter((conclusion) => conclusion.id === first);
  // One answer about the zone serves every event that lacks it.
  const key = (missing: Missing) =>
    missing.what === "event" && missing.attribute === "at" && presenter.lacksZone(missing) ? "zone" : keyOf(missing);
  const found = new Map(
    [...top, ...all].flatMap((conclusion) => conclusion.missing).map((missing) => [key(missing), missing]),
  );
  return [...found.values()];
}

/** Where a payment was split, which of the two starts the clock is asked at once. */
function splitView(presenter: Presenter): TemplateResult | null {
  const { draft } = presenter;
  const paid = draft.events.filter(
    (event) => event.kind === "deposit-paid" || event.kind === "payment-succeeded",
  ).length;
  const question = presenter.paymentQuestion();
  if (paid < 2 || !question) return null;
  const answers = question.answers.map((answer): [string, string] => [
    answer.id,
    presenter.answer(question.id, answer.id),
  ]);
  const set = (answer: string) =>
    presenter.actions.edit({ ...draft, pinned: { ...draft.pinned, [question.id]: answer } });
  return html`<div class="question">${taps(presenter.ask(question.id), "open-split", draft.pinned[question.id] ?? question.answers[0]?.id ?? "", answers, set)}</div>`;
}

/** Whether there is a control that answers it. */
function isAskable(presenter: Presenter, missing: Missing): boolean {
  if (missing.what === "event") return presenter.event(missing.event) !== undefined && missing.attribute !== null;
  return !NOT_FOR_PERSONS.includes(missing.what);
}

function askView(presenter: Presenter, missing: Missing): TemplateResult | typeof nothing {
  const { draft } = presenter;
  switch (missing.what) {
    case "fact":
      return factView(presenter, missing.fact ?? "");
    case "event-kind": {
      if (missing.kind === null) return nothing;
      const known = draft.events.find((event) => event.kind === missing.kind);
      return dateView(
        presenter,
        presenter.missing(missing),
        known ?? { ...emptyEvent(draft.events), kind: missing.kind },
      );
    }
    default:
      return eventView(presenter, missing);
  }
}

/** What each answer leads to, where it is known and they lead to different things. */
function outcomesOf(presenter: Presenter, missing: Missing): Map<string, Finding> {
  const { question } = presenter.assessment.judgement;
  if (!question || keyOf(question) !== keyOf(missing)) return new Map();
  if (new Set(question.answers.map(({ then }) => then.verdict)).size < 2) return new Map();
  return new Map(question.answers.map(({ value, then }) => [value, then]));
}

/** What is asked of a person. */
function asks(presenter: Presenter, missing: Missing): string {
  if (missing.what === "record") return presenter.say("ask-later");
  return missing.what === "fact" ? presenter.say(`fact-${missing.fact}`) : presenter.missing(missing);
}

/** The message that is asked about. */
function quotedView(presenter: Presenter, { event: id, attribute }: Missing): TemplateResult | typeof nothing {
  const event = presenter.event(id);
  if (!event || event.words === "" || attribute === null) return nothing;
  const who = event.author === "" ? nothing : html`<b>${event.author}</b>: `;
  return html`<p class="source"><bdi>${who}${event.words.slice(0, 160)}</bdi></p>`;
}

/** Enters an answer that was pressed. */
function take(presenter: Presenter, missing: Missing, value: string): void {
  const { draft } = presenter;
  const event = presenter.event(missing.event);
  if (missing.what === "record") {
    presenter.actions.edit({ ...draft, cover: { ...draft.cover, how: "everywhere", through: "", because: "" } });
  } else if (missing.what === "fact" && missing.fact !== null) {
    presenter.actions.edit({ ...draft, order: { ...draft.order, [missing.fact]: value } });
  } else if (event && missing.attribute !== null) {
    const said =
      missing.attribute === "service"
        ? { service: value }
        : { attributes: { ...event.attributes, [missing.attribute]: value } };
    presenter.actions.edit(withEvent(draft, { ...event, ...said }));
  }
}

/** The answers that can be pressed, each with its words. */
function answersTo(presenter: Presenter, { what, fact, event, attribute }: Missing): [string, string][] {
  const { speaker } = presenter;
  if (what === "record") return [["nothing-else", presenter.say("later-none")]];
  if (what === "fact" && fact !== null) return words(CHOICES[fact] ?? [], fact, speaker);
  if (what !== "event" || attribute === null) return [];
  if (attribute === "service") return words(SERVICES, attribute, speaker);
  return words(attributesOf(presenter.event(event)?.kind ?? "")[attribute] ?? [], attribute, speaker);
}

function factView(presenter: Presenter, fact: string): TemplateResult {
  const { draft, speaker } = presenter;
  const label = presenter.say(`fact-${fact}`);
  const set = (value: string) => presenter.actions.edit({ ...draft, order: { ...draft.order, [fact]: value } });
  const choices = CHOICES[fact];
  if (choices) return taps(label, `open-${fact}`, draft.order[fact] ?? "", words(choices, fact, speaker), set);
  return factField(fact, draft, speaker, presenter.actions.edit);
}

function eventView(presenter: Presenter, missing: Missing): TemplateResult | typeof nothing {
  const event = presenter.event(missing.event);
  const { attribute } = missing;
  if (!event || attribute === null) return nothing;
  const { draft, speaker } = presenter;
  const label = presenter.missing(missing);
  const quoted = quotedView(presenter, missing);
  const set = (said: Partial<DraftEvent>) => presenter.actions.edit(withEvent(draft, { ...event, ...said }));
  switch (attribute) {
    case "at":
      if (presenter.lacksZone(missing))
        return choice(label, "", usualZones(speaker), presenter.say("zone-unknown"), (zone) =>
          presenter.actions.edit({ ...draft, zone }),
        );
      return html`${quoted}${dateView(presenter, label, event)}`;
    case "to":
      return dayField(label, event.to, (to) => set({ to }));
    case "service":
      return html`${quoted}${taps(label, `open-${event.id}`, event.service, words(SERVICES, "service", speaker), (service) => set({ service }))}`;
    case "re": {
      const others = draft.events.filter((other) => other.id !== event.id && other.kind !== "");
      const named = others.map((other): [string, string] => [other.id, presenter.eventName(other.id)]);
      return choice(label, event.re, named, presenter.say("event-re-none"), (re) => set({ re }));
    }
    default: {
      const choices = attributesOf(event.kind)[attribute];
      if (!choices) return html`<p>${label}</p>`;
      const said = (value: string) => set({ attributes: { ...event.attributes, [attribute]: value } });
      return html`${quoted}${taps(label, `open-${event.id}-${attribute}`, event.attributes[attribute] ?? "", words(choices, attribute, speaker), said)}`;
    }
  }
}

/** The day and time of an event, which is added where it is not in the case yet, by the clock of this device. */
function dateView(presenter: Presenter, label: string, event: DraftEvent): TemplateResult {
  const { draft } = presenter;
  const isNew = !draft.events.some((one) => one.id === event.id);
  const zone = isNew && draft.zone === "" ? zoneHere() : event.zone;
  const set = (said: Partial<DraftEvent>) =>
    presenter.actions.edit(withEvent(draft, { ...event, zone, ...said, timed: true }));
  return html`<fieldset class="taps"><legend>${label}</legend>${dateTime(event, presenter.speaker, set, true)}</fieldset>`;
}

// What is open, each asked with the control that answers it.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Missing } from "../../engine/engine.js";
import { type DraftEvent, emptyEvent, withEvent } from "../entry/draft.js";
import { choice, dateTime, taps, usualZones, words, zoneHere } from "../entry/fields.js";
import { attributesOf, CHOICES, SERVICES, sortOf } from "../entry/facts.js";
import { conclusionsOf, type Presenter } from "./presenter.js";
import { part } from "../parts.js";
import { steady } from "../steady.js";

/** So many are asked at once. */
const ASKED_AT_MOST = 4;
/** What nobody but time or a publisher can answer. */
const NOT_FOR_PERSONS: readonly string[] = ["calendar", "edition"];

/** The questions whose answers would settle the most. While one is being answered it stays where it is. */
export class OpenQuestions extends LitElement {
  static override properties = { presenter: { attribute: false }, first: { attribute: false } };

  declare presenter: Presenter;
  /** The conclusion that the sentence at the top is taken from. */
  declare first: string | undefined;
  #asked: Missing[] = [];
  #isAnswering = false;

  protected override async scheduleUpdate(): Promise<void> {
    await steady();
    super.scheduleUpdate();
  }

  protected override createRenderRoot(): HTMLElement {
    this.addEventListener("focusin", () => {
      this.#isAnswering = true;
    });
    this.addEventListener("focusout", (event) => {
      if (event.relatedTarget instanceof Node && this.contains(event.relatedTarget)) return;
      this.#isAnswering = false;
      this.requestUpdate();
    });
    return this;
  }

  /** What is asked now, after what is being answered. */
  #list(): Missing[] {
    const now = openOnes(this.presenter, this.first);
    const before = this.#isAnswering ? this.#asked : [];
    const all = new Map([...before, ...now].map((missing) => [keyOf(missing), missing]));
    return [...all.values()].filter((missing) => isAskable(this.presenter, missing));
  }

  override render(): TemplateResult | typeof nothing {
    const { presenter } = this;
    const all = this.#list();
    const now = all.slice(0, Math.max(ASKED_AT_MOST, this.#isAnswering ? this.#asked.length : 0));
    const later = all.slice(now.length);
    this.#asked = now;
    const split = splitView(presenter);
    const beyond = openOnes(presenter, this.first).filter((missing) => NOT_FOR_PERSONS.includes(missing.what));
    if (all.length === 0 && split === null && beyond.length === 0) return nothing;
    const asked = (of: Missing[]) =>
      repeat(
        of,
        keyOf,
        (missing) =>
          html`<div class="question">${askView(presenter, missing)} ${outcomesView(presenter, missing)}</div>`,
      );
    return html`<section class="open" aria-labelledby="open">
      <h3 id="open">${presenter.say("group-missing")}</h3>
      ${split ?? nothing} ${asked(now)}
      ${beyond.length === 0 ? nothing : html`<ul class="hint">${beyond.map((missing) => html`<li>${presenter.missing(missing)}</li>`)}</ul>`}
      ${later.length === 0 ? nothing : html`<details><summary>${presenter.say("open-more", { count: later.length })}</summary>${asked(later)}</details>`}
    </section>`;
  }
}

export const OPEN_QUESTIONS = part("open-questions", OpenQuestions);

function keyOf(missing: Omit<Missing, "what"> & { what: string }): string {
  return [missing.what, missing.fact, missing.event, missing.attribute, missing.kind].join(" ");
}

/** Everything that is missing, each once: what the sentence at the top hangs on goes first. */
function openOnes(presenter: Presenter, first: string | undefined): Missing[] {
  const all = presenter.deciding().flatMap(conclusionsOf);
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
    case "record":
      return taps(
        presenter.say("ask-later"),
        "open-record",
        draft.cover.how,
        [
          ["everywhere", presenter.say("later-none")],
          ["unknown", presenter.say("unknown")],
        ],
        (how) => presenter.actions.edit({ ...draft, cover: { ...draft.cover, how: how as "everywhere" } }),
      );
    default:
      return eventView(presenter, missing);
  }
}

/** What each answer leads to, beside the question that decides most; nothing where they lead to the same. */
function outcomesView(presenter: Presenter, missing: Missing): TemplateResult | typeof nothing {
  const { question } = presenter.assessment.judgement;
  if (!question || keyOf(question) !== keyOf(missing)) return nothing;
  const names = new Map(answersTo(presenter, missing));
  const outcomes = question.answers.filter(({ value }) => names.has(value));
  if (new Set(outcomes.map(({ then }) => then.verdict)).size < 2) return nothing;
  return html`<dl class="outcomes">${outcomes.map(({ value, then }) => html`<dt>${names.get(value)}</dt><dd>${presenter.say(`verdict-${then.verdict}`)}</dd>`)}</dl>`;
}

/** The answers that can be pressed, each with its words. */
function answersTo(presenter: Presenter, { what, fact, event, attribute }: Missing): [string, string][] {
  const { speaker } = presenter;
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
  const type = sortOf(fact) === "time" ? "date" : "text";
  return html`<label class="field"><span>${label}</span>
    <input type=${type} inputmode=${sortOf(fact) === "length" ? "decimal" : nothing} .value=${draft.order[fact] ?? ""}
      @change=${(event: Event) => set((event.target as HTMLInputElement).value.trim())} /></label>`;
}

function eventView(presenter: Presenter, missing: Missing): TemplateResult | typeof nothing {
  const event = presenter.event(missing.event);
  const { attribute } = missing;
  if (!event || attribute === null) return nothing;
  const { draft, speaker } = presenter;
  const label = presenter.missing(missing);
  const quoted =
    event.words === ""
      ? nothing
      : html`<p class="source"><bdi>${event.author === "" ? "" : `${event.author}: `}${event.words.slice(0, 160)}</bdi></p>`;
  const set = (said: Partial<DraftEvent>) => presenter.actions.edit(withEvent(draft, { ...event, ...said }));
  switch (attribute) {
    case "at":
      if (presenter.lacksZone(missing))
        return choice(label, "", usualZones(speaker), presenter.say("zone-unknown"), (zone) =>
          presenter.actions.edit({ ...draft, zone }),
        );
      return html`${quoted}${dateView(presenter, label, event)}`;
    case "to":
      return html`<label class="field"><span>${label}</span><input type="date" .value=${event.to}
        @change=${(change: Event) => set({ to: (change.target as HTMLInputElement).value })} /></label>`;
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
  const set = (said: { date?: string; time?: string }) =>
    presenter.actions.edit(withEvent(draft, { ...event, zone, ...said, timed: true, orDate: "", until: "" }));
  return html`<fieldset class="taps"><legend>${label}</legend>${dateTime(event.date, event.time, presenter.speaker, set, true)}</fieldset>`;
}

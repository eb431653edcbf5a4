// What is open, each asked with the control that answers it.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Missing } from "../../engine/engine.js";
import { type DraftEvent, emptyEvent, withEvent } from "../entry/draft.js";
import { choice, dateTime, taps, usualZones, words, zoneHere } from "../entry/fields.js";
import { attributesOf, CHOICES, DATES, SERVICES } from "../entry/facts.js";
import { conclusionsOf, type Teller } from "./teller.js";
import { part } from "../parts.js";
import { steady } from "../steady.js";

/** So many are asked at once. */
const ASKED_AT_MOST = 4;
/** What nobody but time or a publisher can answer. */
const NOT_FOR_PERSONS: readonly string[] = ["calendar", "edition"];

/** The questions whose answers would settle the most. While one is being answered it stays where it is. */
export class OpenQuestions extends LitElement {
  static override properties = { teller: { attribute: false }, first: { attribute: false } };

  declare teller: Teller;
  /** The conclusion that the sentence at the top is taken from. */
  declare first: string | undefined;
  #asked: Missing[] = [];
  #isAnswering = false;

  protected override async scheduleUpdate(): Promise<void> {
    await steady();
    super.scheduleUpdate();
  }

  protected override createRenderRoot(): HTMLElement {
    this.addEventListener("focusin", () => { this.#isAnswering = true; });
    this.addEventListener("focusout", (event) => {
      if (event.relatedTarget instanceof Node && this.contains(event.relatedTarget)) return;
      this.#isAnswering = false;
      this.requestUpdate();
    });
    return this;
  }

  /** What is asked now, after what is being answered. */
  #list(): Missing[] {
    const now = openOnes(this.teller, this.first);
    const before = this.#isAnswering ? this.#asked : [];
    const all = new Map([...before, ...now].map((missing) => [keyOf(missing), missing]));
    return [...all.values()].filter((missing) => isAskable(this.teller, missing));
  }

  override render(): TemplateResult | typeof nothing {
    const { teller } = this;
    const all = this.#list();
    const now = all.slice(0, Math.max(ASKED_AT_MOST, this.#isAnswering ? this.#asked.length : 0));
    const later = all.slice(now.length);
    this.#asked = now;
    const split = splitView(teller);
    const beyond = openOnes(teller, this.first).filter((missing) => NOT_FOR_PERSONS.includes(missing.what));
    if (all.length === 0 && split === null && beyond.length === 0) return nothing;
    const asked = (of: Missing[]) => repeat(of, keyOf, (missing) => html`<div class="question">${askView(teller, missing)}</div>`);
    return html`<section class="open" aria-labelledby="open">
      <h3 id="open">${teller.say("group-missing")}</h3>
      ${split ?? nothing} ${asked(now)}
      ${beyond.length === 0 ? nothing : html`<ul class="hint">${beyond.map((missing) => html`<li>${teller.missing(missing)}</li>`)}</ul>`}
      ${later.length === 0 ? nothing : html`<details><summary>${teller.say("open-more", { count: later.length })}</summary>${asked(later)}</details>`}
    </section>`;
  }
}

export const OPEN_QUESTIONS = part("open-questions", OpenQuestions);

function keyOf(missing: Missing): string {
  return [missing.what, missing.fact, missing.event, missing.attribute, missing.kind].join(" ");
}

/** Everything that is missing, each once: what the sentence at the top hangs on goes first. */
function openOnes(teller: Teller, first: string | undefined): Missing[] {
  const all = teller.deciding().flatMap(conclusionsOf);
  const top = all.filter((conclusion) => conclusion.id === first);
  // One answer about the zone serves every event that lacks it.
  const key = (missing: Missing) => (missing.what === "event" && missing.attribute === "at" && teller.lacksZone(missing) ? "zone" : keyOf(missing));
  const found = new Map([...top, ...all].flatMap((conclusion) => conclusion.missing).map((missing) => [key(missing), missing]));
  return [...found.values()];
}

/** Where a payment was split, which of the two starts the clock is asked at once. */
function splitView(teller: Teller): TemplateResult | null {
  const { draft } = teller;
  const paid = draft.events.filter((event) => event.kind === "deposit-paid" || event.kind === "payment-succeeded").length;
  const question = teller.question("deposit-or-balance");
  if (paid < 2 || !question) return null;
  const answers = question.answers.map((answer): [string, string] => [answer.id, teller.answer(question.id, answer.id)]);
  const set = (answer: string) => teller.actions.edit({ ...draft, pinned: { ...draft.pinned, [question.id]: answer } });
  return html`<div class="question">${taps(teller.ask(question.id), "open-split", draft.pinned[question.id] ?? question.answers[0]?.id ?? "", answers, set)}</div>`;
}

/** Whether there is a control that answers it. */
function isAskable(teller: Teller, missing: Missing): boolean {
  if (missing.what === "event") return teller.event(missing.event) !== undefined && missing.attribute !== null;
  return !NOT_FOR_PERSONS.includes(missing.what);
}

function askView(teller: Teller, missing: Missing): TemplateResult | typeof nothing {
  const { draft } = teller;
  switch (missing.what) {
    case "fact":
      return factView(teller, missing.fact ?? "");
    case "event-kind": {
      if (missing.kind === null) return nothing;
      const known = draft.events.find((event) => event.kind === missing.kind);
      return dateView(teller, teller.missing(missing), known ?? { ...emptyEvent(draft.events), kind: missing.kind });
    }
    case "record":
      return taps(teller.say("ask-later"), "open-record", draft.cover.how, [["everywhere", teller.say("later-none")], ["unknown", teller.say("unknown")]],
        (how) => teller.actions.edit({ ...draft, cover: { ...draft.cover, how: how as "everywhere" } }));
    default:
      return eventView(teller, missing);
  }
}

function factView(teller: Teller, fact: string): TemplateResult {
  const { draft, speaker } = teller;
  const label = teller.say(`fact-${fact}`);
  const set = (value: string) => teller.actions.edit({ ...draft, order: { ...draft.order, [fact]: value } });
  const choices = CHOICES[fact];
  if (choices) return taps(label, `open-${fact}`, draft.order[fact] ?? "", words(choices, fact, speaker), set);
  const type = DATES.includes(fact) ? "date" : "text";
  return html`<label class="field"><span>${label}</span>
    <input type=${type} inputmode=${type === "text" ? "decimal" : nothing} .value=${draft.order[fact] ?? ""}
      @change=${(event: Event) => set((event.target as HTMLInputElement).value.trim())} /></label>`;
}

function eventView(teller: Teller, missing: Missing): TemplateResult | typeof nothing {
  const event = teller.event(missing.event);
  const { attribute } = missing;
  if (!event || attribute === null) return nothing;
  const { draft, speaker } = teller;
  const label = teller.missing(missing);
  const quoted = event.words === "" ? nothing : html`<p class="source"><bdi>${event.author === "" ? "" : `${event.author}: `}${event.words.slice(0, 160)}</bdi></p>`;
  const set = (said: Partial<DraftEvent>) => teller.actions.edit(withEvent(draft, { ...event, ...said }));
  switch (attribute) {
    case "at":
      if (teller.lacksZone(missing)) return choice(label, "", usualZones(speaker), teller.say("zone-unknown"), (zone) => teller.actions.edit({ ...draft, zone }));
      return html`${quoted}${dateView(teller, label, event)}`;
    case "to":
      return html`<label class="field"><span>${label}</span><input type="date" .value=${event.to}
        @change=${(change: Event) => set({ to: (change.target as HTMLInputElement).value })} /></label>`;
    case "service":
      return html`${quoted}${taps(label, `open-${event.id}`, event.service, words(SERVICES, "service", speaker), (service) => set({ service }))}`;
    case "re": {
      const others = draft.events.filter((other) => other.id !== event.id && other.kind !== "");
      const named = others.map((other): [string, string] => [other.id, teller.eventName(other.id)]);
      return choice(label, event.re, named, teller.say("event-re-none"), (re) => set({ re }));
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
function dateView(teller: Teller, label: string, event: DraftEvent): TemplateResult {
  const { draft } = teller;
  const isNew = !draft.events.some((one) => one.id === event.id);
  const zone = isNew && draft.zone === "" ? zoneHere() : event.zone;
  const set = (said: { date?: string; time?: string }) => teller.actions.edit(withEvent(draft, { ...event, zone, ...said, timed: true, orDate: "" }));
  return html`<fieldset class="taps"><legend>${label}</legend>${dateTime(event.date, event.time, teller.speaker, set, true)}</fieldset>`;
}

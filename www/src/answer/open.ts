// What is open, each asked with the control that answers it.

import { html, nothing, type TemplateResult } from "lit";
import type { Missing } from "../../engine/engine.js";
import { attributesOf, type DraftEvent, emptyEvent, type EventKind } from "../entry/draft.js";
import { choice, taps, usualZones, words, zoneHere } from "../entry/fields.js";
import { CHOICES, DATES } from "../entry/form.js";
import { SERVICES } from "../entry/timeline.js";
import { conclusionsOf, type Teller } from "./teller.js";

/** So many are asked at once. */
const ASKED_AT_MOST = 4;

/** The questions whose answers would settle the most, in the order of the parts. */
export function openView(teller: Teller, first: string | undefined): TemplateResult | typeof nothing {
  const asked = openOnes(teller, first).flatMap((missing) => {
    const view = askView(teller, missing);
    return view === null ? [] : [view];
  });
  const split = splitView(teller);
  const all = split === null ? asked : [split, ...asked];
  if (all.length === 0) return nothing;
  const [now, later] = [all.slice(0, ASKED_AT_MOST), all.slice(ASKED_AT_MOST)];
  return html`<section class="open" aria-labelledby="open">
    <h3 id="open">${teller.say("group-missing")}</h3>
    ${now}
    ${later.length === 0 ? nothing : html`<details><summary>${teller.say("open-more", { count: later.length })}</summary>${later}</details>`}
  </section>`;
}

/** Everything that is missing, each once: what the sentence at the top hangs on goes first. */
function openOnes(teller: Teller, first: string | undefined): Missing[] {
  const all = teller.deciding().flatMap(conclusionsOf);
  const top = all.filter((conclusion) => conclusion.id === first);
  const seen = new Set<string>();
  return [...top, ...all].flatMap((conclusion) => conclusion.missing).filter((missing) => {
    const key = [missing.what, missing.fact, missing.event, missing.attribute, missing.kind].join(" ");
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}

/** Where a payment was split, which of the two starts the clock is asked at once. */
function splitView(teller: Teller): TemplateResult | null {
  const { draft } = teller;
  const paid = draft.events.filter((event) => event.kind === "deposit-paid" || event.kind === "payment-succeeded").length;
  const question = teller.question("deposit-or-balance");
  if (paid < 2 || !question) return null;
  const answers = question.answers.map((answer): [string, string] => [answer.id, teller.speaker.words(answer.text)]);
  const set = (answer: string) => teller.actions.edit({ ...draft, pinned: { ...draft.pinned, [question.id]: answer } });
  return html`<div class="question">${taps(teller.speaker.words(question.ask), "open-split", draft.pinned[question.id] ?? question.answers[0]?.id ?? "", answers, set)}</div>`;
}

function askView(teller: Teller, missing: Missing): TemplateResult | null {
  const asked = (view: TemplateResult) => html`<div class="question">${view}</div>`;
  switch (missing.what) {
    case "fact":
      return missing.fact === null ? null : asked(factView(teller, missing.fact));
    case "event":
      return eventView(teller, missing);
    case "event-kind":
      return missing.kind === null ? null : asked(dateView(teller, teller.missing(missing), { ...emptyEvent(teller.draft.events), kind: missing.kind }));
    case "record":
      return asked(recordView(teller));
    default:
      return html`<p class="question">${teller.missing(missing)}</p>`;
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

function eventView(teller: Teller, missing: Missing): TemplateResult | null {
  const event = teller.event(missing.event);
  if (!event) return null;
  const { attribute } = missing;
  const label = teller.missing(missing);
  const set = (said: Partial<DraftEvent>) => put(teller, { ...event, ...said });
  if (attribute === "at" && teller.lacksZone(missing)) {
    const zone = (zone: string) => teller.actions.edit({ ...teller.draft, zone });
    return html`<div class="question">${choice(label, "", usualZones(teller.speaker), teller.say("zone-unknown"), zone)}</div>`;
  }
  if (attribute === "at" || attribute === "to") return html`<div class="question">${dateView(teller, label, event)}</div>`;
  if (attribute === "service") {
    return html`<div class="question">${taps(label, `open-${event.id}`, event.service, words(SERVICES, "service", teller.speaker), (service) => set({ service }))}</div>`;
  }
  const choices = attribute === null ? undefined : attributesOf(event.kind)[attribute];
  if (!choices || attribute === null) return html`<p class="question">${label}</p>`;
  const said = (value: string) => set({ attributes: { ...event.attributes, [attribute]: value } });
  return html`<div class="question">${taps(label, `open-${event.id}-${attribute}`, event.attributes[attribute] ?? "", words(choices, attribute, teller.speaker), said)}</div>`;
}

/** The day and time of an event, which is added where it is not in the case yet. */
function dateView(teller: Teller, label: string, event: DraftEvent): TemplateResult {
  const input = (name: "date" | "time") => html`<label class="field"><span>${teller.say(`event-${name}`)}</span>
    <input type=${name} step=${name === "time" ? "1" : nothing} .value=${event[name]}
      @change=${(change: Event) => put(teller, { ...event, [name]: (change.target as HTMLInputElement).value, timed: true, orDate: "" })} /></label>`;
  return html`<fieldset class="taps"><legend>${label}</legend><div class="date-time">${input("date")} ${input("time")}</div></fieldset>`;
}

function recordView(teller: Teller): TemplateResult {
  const { draft } = teller;
  const set = (how: string) => teller.actions.edit({ ...draft, cover: { ...draft.cover, how: how as "everywhere" } });
  return taps(teller.say("ask-later"), "open-record", draft.cover.how, [["everywhere", teller.say("later-none")], ["unknown", teller.say("unknown")]], set);
}

/** Changes an event, or adds it. What is typed here is by the clock of this device unless said otherwise. */
function put(teller: Teller, event: DraftEvent): void {
  const { draft } = teller;
  const known = draft.events.some((one) => one.id === event.id);
  const changed = { ...event, kind: event.kind as EventKind, touched: true };
  const events = known ? draft.events.map((one) => (one.id === event.id ? changed : one)) : [...draft.events, changed];
  teller.actions.edit({ ...draft, events, zone: known || draft.zone !== "" ? draft.zone : zoneHere() });
}

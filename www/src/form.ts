// What a person enters: facts of the order, and events.

import { html, nothing, type TemplateResult } from "lit";
import {
  asksService, attributesOf, type Draft, type DraftEvent, emptyEvent, mayAnswer, PACIFIC, SHANGHAI,
} from "./draft.js";
import type { Speaker } from "./language.js";

type Edit = (draft: Draft) => void;

const YES_NO = ["true", "false"];
const CHOICES: Record<string, readonly string[]> = {
  platform: ["alibaba", "aliexpress", "other"],
  paidOnPlatform: YES_NO,
  industry: ["machinery", "other"],
  afterSalesMark: YES_NO,
  warrantyMark: YES_NO,
  tradeAssurance: YES_NO,
  orderKind: ["direct", "non-direct"],
  sellerRegion: ["mainland-china", "hong-kong", "taiwan", "us", "malaysia", "other"],
  membership: ["chukoutong", "quanqiubao", "jinpin-chengqi", "other"],
  epidemicCaused: YES_NO,
  buyerTier: ["potential", "small-business", "enterprise", "gold", "other"],
  appraisalMade: YES_NO,
  damageByPeople: YES_NO,
  partInScope: YES_NO,
  seriousDefect: YES_NO,
  category: ["digital", "home-appliance", "clothing-shoes", "fresh-food"],
  sale: ["cross-border", "domestic"],
};
const FIRST = ["platform", "paidOnPlatform", "industry", "afterSalesMark", "warrantyMark", "tradeAssurance"];
const DATES = ["agreedShipBy", "agreedPaymentBy", "agreedDeliveryBy"];
const NUMBERS = ["orderAmount", "disputedAmount", "statedPeriod", "extendedBy"];

const KINDS = [
  "order-placed", "deposit-paid", "payment-succeeded", "funds-posted", "service-requested", "request-received",
  "seller-replied", "appointment-confirmed", "appointment-rescheduled", "engineer-arrived", "solution-provided",
  "parts-sent", "service-completed", "seller-refused", "request-withdrawn", "fee-charged", "shipped",
  "carrier-collected", "delivered", "receipt-confirmed", "refund-requested", "refund-modified", "refund-answered",
  "dispute-opened", "dispute-escalated", "cancel-requested", "cancel-answered", "complaint-filed",
  "complaint-notice-sent", "complaint-received", "complaint-answered", "points-deducted", "promise-broken",
  "fault-found", "coupon-issued", "coupon-used", "removed-from-programme",
] as const;
const SERVICES = ["engineer", "local-point", "remote-guidance", "remote-diagnosis", "parts"];

/** The facts of the order; those most often needed first. */
export function orderForm(draft: Draft, speaker: Speaker, edit: Edit): TemplateResult {
  const say = speaker.say.bind(speaker);
  const rest = Object.keys(CHOICES).filter((name) => !FIRST.includes(name));
  const field = (name: string) => factField(name, draft, speaker, edit);
  const filled = [...rest, ...DATES, ...NUMBERS].some((name) => (draft.order[name] ?? "") !== "");
  return html`
    <section aria-labelledby="order">
      <h2 id="order">${say("your-order")}</h2>
      <div class="grid">${FIRST.map(field)}</div>
      <details ?open=${filled}>
        <summary>${say("more-facts")}</summary>
        <div class="grid">${[...rest, ...DATES, ...NUMBERS].map(field)}</div>
      </details>
    </section>
  `;
}

function factField(name: string, draft: Draft, speaker: Speaker, edit: Edit): TemplateResult {
  const value = draft.order[name] ?? "";
  const set = (value: string) => edit({ ...draft, order: { ...draft.order, [name]: value } });
  const choices = CHOICES[name];
  const label = speaker.say(`fact-${name}`);
  if (choices) return choice(label, value, words(choices, name, speaker), speaker.say("unknown"), set);
  const type = DATES.includes(name) ? "date" : "text";
  return html`
    <label class="field">
      <span>${label}</span>
      <input
        type=${type}
        inputmode=${type === "text" ? "decimal" : nothing}
        .value=${value}
        @change=${(event: Event) => set((event.target as HTMLInputElement).value.trim())}
      />
    </label>
  `;
}

/** Words of a closed set with what they are called; yes and no are the same everywhere. */
function words(choices: readonly string[], set: string, speaker: Speaker): [string, string][] {
  const name = (word: string) => {
    if (word === "true") return speaker.say("yes");
    return word === "false" ? speaker.say("no") : speaker.say(`${set}-${word}`);
  };
  return choices.map((word) => [word, name(word)]);
}

function choice(
  label: string, value: string, choices: [string, string][], empty: string, set: (value: string) => void,
): TemplateResult {
  return html`
    <label class="field">
      <span>${label}</span>
      <select .value=${value} @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${value === ""}>${empty}</option>
        ${choices.map(([word, name]) => html`<option value=${word} ?selected=${word === value}>${name}</option>`)}
      </select>
    </label>
  `;
}

/** The events, each with what matters for its kind. */
export function eventsForm(draft: Draft, speaker: Speaker, edit: Edit, remove: (index: number) => void): TemplateResult {
  const say = speaker.say.bind(speaker);
  const add = () => edit({ ...draft, events: [...draft.events, emptyEvent(draft.events)] });
  const set = (index: number, event: DraftEvent) =>
    edit({ ...draft, events: draft.events.map((known, other) => (other === index ? event : known)) });
  return html`
    ${draft.events.length === 0
      ? html`<p class="hint">${say("events-none")}</p>`
      : html`<ol class="events">
          ${draft.events.map(
            (event, index) => html`<li>${eventForm(event, index, draft, speaker, (changed) => set(index, changed), () => remove(index))}</li>`,
          )}
        </ol>`}
    <button type="button" @click=${add}>${say("event-add")}</button>
  `;
}

function eventForm(
  event: DraftEvent, index: number, draft: Draft, speaker: Speaker, set: (event: DraftEvent) => void, remove: () => void,
): TemplateResult {
  const say = speaker.say.bind(speaker);
  const kinds = words(KINDS, "kind", speaker);
  const input = (name: "date" | "time" | "to", type: string) => html`
    <label class="field">
      <span>${say(`event-${name}`)}</span>
      <input
        type=${type}
        step=${type === "time" ? "1" : nothing}
        .value=${event[name]}
        @change=${(change: Event) =>
          set({ ...event, [name]: (change.target as HTMLInputElement).value, ...(name === "date" ? { orDate: "" } : {}) })}
      />
    </label>
  `;
  const others = draft.events.filter((other) => other.id !== event.id && other.kind !== "");
  const named = others.map((other): [string, string] => [other.id, eventName(other, speaker)]);
  return html`
    <fieldset class="event">
      <legend>${say("event-number", { number: index + 1 })}</legend>
      <div class="grid">
        ${choice(say("event-kind"), event.kind, kinds, say("event-choose"), (kind) => set({ ...event, kind: kind as DraftEvent["kind"] }))}
        ${input("date", "date")} ${input("time", "time")}
        ${choice(say("event-zone"), event.zone, zones(event, speaker), say("zone-unknown"), (zone) => set({ ...event, zone }))}
        ${asksService(event.kind)
          ? choice(say("event-service"), event.service, words(SERVICES, "service", speaker), say("unknown"), (service) => set({ ...event, service }))
          : nothing}
        ${mayAnswer(event.kind) && named.length > 0
          ? choice(say("event-re"), event.re, named, say("event-re-none"), (re) => set({ ...event, re }))
          : nothing}
        ${event.kind === "appointment-rescheduled" ? input("to", "date") : nothing}
        ${event.kind === "points-deducted"
          ? html`<label class="field"><span>${say("event-points")}</span>
              <input type="text" inputmode="numeric" .value=${event.points}
                @change=${(change: Event) => set({ ...event, points: (change.target as HTMLInputElement).value.replace(/\D/g, "") })} /></label>`
          : nothing}
        ${Object.entries(attributesOf(event.kind)).map(([name, choices]) =>
          choice(
            say(`attribute-${name}`), event.attributes[name] ?? "", words(choices, name, speaker), say("unknown"),
            (value) => set({ ...event, attributes: { ...event.attributes, [name]: value } }),
          ),
        )}
      </div>
      ${event.orDate === "" ? nothing : html`<p class="warning">${say("trouble-day-or-month")} (${speaker.day(event.date)} / ${speaker.day(event.orDate)})</p>`}
      <button type="button" class="link" aria-label="${say("event-remove")}: ${say("event-number", { number: index + 1 })}" @click=${remove}>${say("event-remove")}</button>
    </fieldset>
  `;
}

function zones(event: DraftEvent, speaker: Speaker): [string, string][] {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known: [string, string][] = [
    [SHANGHAI, speaker.say("zone-shanghai")],
    [PACIFIC, speaker.say("zone-pacific")],
  ];
  if (here !== SHANGHAI && here !== PACIFIC && here !== "") known.push([here, speaker.say("zone-here", { zone: here })]);
  const written = event.zone !== "" && !known.some(([zone]) => zone === event.zone);
  return written ? [...known, [event.zone, speaker.say("zone-offset", { offset: event.zone })]] : known;
}

/** What an event is called where it is referred to. */
export function eventName(event: DraftEvent, speaker: Speaker): string {
  const what = event.kind === "" ? event.id : speaker.say(`kind-${event.kind}`);
  return event.date === "" ? what : `${what} (${event.date}${event.time === "" ? "" : ` ${event.time}`})`;
}

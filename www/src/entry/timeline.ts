// The events: what happened, each with what matters for its kind and where it was read.

import { html, nothing, type TemplateResult } from "lit";
import { type Draft, type DraftEvent, emptyEvent } from "./draft.js";
import { choice, dateTime, dayField, type Edit, words, zonesOf } from "./fields.js";
import type { Speaker } from "../language.js";
import { eventName } from "./event-name.js";
import { asksService, attributesOf, kinds, mayAnswer, namesDay, SERVICES } from "./facts.js";

/** So many are shown before a person asks for the rest. */
const SHOWN_AT_MOST = 60;

/** What can be done to the timeline. */
export interface TimelineActions {
  edit: Edit;
  remove(index: number): void;
  /** Shows where in the paste an event was read; undefined where the paste is another one by now. */
  find(event: DraftEvent): (() => void) | undefined;
  showAll(): void;
  /** An event was added at this place. */
  added(index: number): void;
  /** Events that were opened, and opening and closing them. */
  open: ReadonlySet<string>;
  toggle(id: string, open: boolean): void;
}

/** The events, each to be opened and edited. */
export function timelineView(draft: Draft, speaker: Speaker, actions: TimelineActions, all: boolean): TemplateResult {
  const say = speaker.say.bind(speaker);
  const set = (index: number, event: DraftEvent) => {
    const edited = (known: DraftEvent): DraftEvent => {
      const timed = known.timed || known.date !== event.date || known.time !== event.time;
      return { ...event, touched: true, timed, zoned: known.zoned || known.zone !== event.zone };
    };
    // What a person works on stays open, also where it stood open only for want of an answer.
    actions.toggle(event.id, true);
    actions.edit({ ...draft, events: draft.events.map((known, other) => (other === index ? edited(known) : known)) });
  };
  const isShown = (event: DraftEvent, index: number) => all || index < SHOWN_AT_MOST || needsPerson(event);
  const shown = draft.events.filter(isShown).length;
  const tag = (id: string) => html` <span class="tag">${say(id)}</span>`;
  const item = (event: DraftEvent, index: number) => {
    if (!isShown(event, index)) return nothing;
    const open = event.kind === "" || actions.open.has(event.id);
    const form = open ? eventForm(event, index, draft, speaker, (changed) => set(index, changed), actions) : nothing;
    const toggle = (toggled: Event) => actions.toggle(event.id, (toggled.target as HTMLDetailsElement).open);
    return html`<li>
      <details class="event" ?open=${open} @toggle=${toggle}>
        <summary>${say("event-number", { number: index + 1 })}: ${eventName(event, speaker)}${needsPerson(event) ? tag("event-check") : nothing}${draft.reading.pictures === "open" && event.line !== null ? tag("picture-tag") : nothing}</summary>
        ${form}
      </details>
    </li>`;
  };
  return html`
    ${draft.events.length === 0 ? html`<p class="hint">${say("events-none")}</p>` : html`<ol class="events">${draft.events.map(item)}</ol>`}
    ${
      shown < draft.events.length
        ? html`<button type="button" @click=${() => actions.showAll()}>${say("events-all", { count: draft.events.length })}</button>`
        : nothing
    }
    <button type="button" @click=${() => addEvent(draft, actions)}>${say("event-add")}</button>
  `;
}

/** One more event, of which a person says what it is. */
export function addEvent(draft: Draft, { edit, added }: Pick<TimelineActions, "edit" | "added">): void {
  edit({ ...draft, events: [...draft.events, emptyEvent(draft.events)] });
  added(draft.events.length);
}

/** Whether something about an event was left open. */
export function needsPerson(event: DraftEvent): boolean {
  return event.kind === "" || (event.flags.length > 0 && !event.timed && !event.zoned);
}

function eventForm(
  event: DraftEvent,
  index: number,
  draft: Draft,
  speaker: Speaker,
  set: (event: DraftEvent) => void,
  actions: TimelineActions,
): TemplateResult {
  const say = speaker.say.bind(speaker);
  const others = draft.events.filter((other) => other.id !== event.id && other.kind !== "");
  const named = others.map((other): [string, string] => [other.id, eventName(other, speaker)]);
  const number = say("event-number", { number: index + 1 });
  return html`
    <fieldset>
      <legend class="hidden">${number}</legend>
      ${source(event, speaker, actions)}
      ${event.flags.map((flag) => html`<p class="warning">${flagText(event, flag, speaker)}</p>`)}
      <div class="grid">
        ${choice(say("event-kind"), event.kind, words(kinds(), "kind", speaker), say("event-choose"), (kind) => set({ ...event, kind: kind as DraftEvent["kind"] }))}
        ${dateTime(event, speaker, (said) => set({ ...event, ...said }), true)}
        ${choice(say("event-zone"), event.zone, zonesOf(event, speaker), say(event.offsets.length > 0 ? "zone-open" : "zone-as-paste"), (zone) => set({ ...event, zone }))}
        ${
          asksService(event.kind)
            ? choice(
                say("event-service"),
                event.service,
                words(SERVICES, "service", speaker),
                say("unknown"),
                (service) => set({ ...event, service }),
              )
            : nothing
        }
        ${
          mayAnswer(event.kind) && named.length > 0
            ? choice(
                say(event.kind === "service-requested" ? "event-reminds" : "event-re"),
                event.re,
                named,
                say("event-re-none"),
                (re) => set({ ...event, re }),
              )
            : nothing
        }
        ${namesDay(event.kind) ? dayField(say("event-to"), event.to, (to) => set({ ...event, to })) : nothing}
        ${
          event.kind === "points-deducted"
            ? html`<label class="field"><span>${say("event-points")}</span>
              <input type="text" inputmode="numeric" .value=${event.points}
                @change=${(change: Event) => set({ ...event, points: (change.target as HTMLInputElement).value.replace(/\D/g, "") })} /></label>`
            : nothing
        }
        ${Object.entries(attributesOf(event.kind)).map(([name, choices]) =>
          choice(
            say(`attribute-${name}`),
            event.attributes[name] ?? "",
            words(choices, name, speaker),
            say("unknown"),
            (value) => set({ ...event, attributes: { ...event.attributes, [name]: value } }),
          ),
        )}
      </div>
      <button type="button" class="link" aria-label="${say("event-remove")}: ${number}" @click=${() => actions.remove(index)}>${say("event-remove")}</button>
    </fieldset>
  `;
}

/** Where an event was read, in its own words. */
function source(event: DraftEvent, speaker: Speaker, actions: TimelineActions): TemplateResult | typeof nothing {
  if (event.line === null) return nothing;
  const because =
    event.because === "" || event.touched ? "" : ` ${speaker.say("event-because", { words: event.because })}`;
  const who = event.author === "" ? "" : `${event.author}: `;
  const find = actions.find(event);
  return html`<p class="source">
    <bdi>${who}${event.words.slice(0, 200)}</bdi><span class="hint">${because}</span>
    ${find ? html`<button type="button" class="link" @click=${find}>${speaker.say("event-line", { line: event.line })}</button>` : nothing}
  </p>`;
}

function flagText(event: DraftEvent, flag: string, speaker: Speaker): string {
  const days = flag === "stretch" ? [event.date, event.until.slice(0, 10)] : [event.date, event.orDate];
  const dates = days.some((day) => day === "") ? "" : ` (${days.map((day) => speaker.day(day)).join(" / ")})`;
  return speaker.say(`flag-${flag}`, { name: event.zoneName }) + dates;
}

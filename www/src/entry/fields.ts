// Parts that every form is made of.

import { html, noChange, nothing, type TemplateResult } from "lit";
import { Directive, directive, type PropertyPart } from "lit/directive.js";
import { setCommittedValue } from "lit/directive-helpers.js";
import { live } from "lit/directives/live.js";
import { type Draft, type DraftEvent, PACIFIC, SHANGHAI, UNKNOWN_ZONE } from "./draft.js";
import { CHOICES, sortOf } from "./facts.js";
import type { Speaker } from "../language.js";

export type Edit = (draft: Draft) => void;

/** Words of a closed set with what they are called; yes and no are the same everywhere. */
export function words(choices: readonly string[], set: string, speaker: Speaker): [string, string][] {
  const name = (word: string) => {
    if (word === "true") return speaker.say("yes");
    return word === "false" ? speaker.say("no") : speaker.named(set, word);
  };
  return choices.map((word) => [word, name(word)]);
}

export function choice(
  label: string,
  value: string,
  choices: [string, string][],
  empty: string,
  set: (value: string) => void,
): TemplateResult {
  return html`
    <label class="field">
      <span>${label}</span>
      <select .value=${live(value)} @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${value === ""}>${empty}</option>
        ${choices.map(([word, name]) => html`<option value=${word} ?selected=${word === value}>${name}</option>`)}
      </select>
    </label>
  `;
}

/** A question answered with one tap: the words of a closed set, of which one may be chosen. */
export function taps(
  label: string,
  name: string,
  value: string,
  choices: readonly [string, string][],
  set: (value: string) => void,
): TemplateResult {
  return html`<fieldset class="taps">
    <legend>${label}</legend>
    ${choices.map(
      ([word, text]) => html`<label class=${word === "" || word === "unknown" ? "tap unsaid" : "tap"}>
      <input type="radio" name=${name} .checked=${live(word === value)} @change=${() => set(word)} /><span>${text}</span>
    </label>`,
    )}
  </fieldset>`;
}

/** What a person has opened, by name. */
export interface Folds {
  open: ReadonlySet<string>;
  toggle(id: string, open: boolean): void;
}

/** A row that opens into what changes it, and stays open once something in it was changed. */
export function foldedRow(
  row: { id: string; look: string; label: string; value: unknown; isAsked?: boolean },
  content: unknown,
  { open, toggle }: Folds,
  speaker: Speaker,
): TemplateResult {
  const toggled = (event: Event) => {
    if (event.target === event.currentTarget) toggle(row.id, (event.target as HTMLDetailsElement).open);
  };
  return html`<details class=${`assumption ${row.look}`} ?open=${row.isAsked || open.has(row.id)} @toggle=${toggled} @change=${() => toggle(row.id, true)}>
    <summary><span class="label">${row.label}</span> <span class="value">${row.value}</span>
      <span class="change" aria-hidden="true">${speaker.say("assumed-change")}</span></summary>
    ${content}
  </details>`;
}

/** Years that are typed digit by digit pass through the first centuries. */
const FIRST_YEAR = 1990;

/** Whether a day, perhaps with its time, is still being typed. */
export function isHalfTyped(value: string): boolean {
  return value !== "" && Number(value.split("-", 1)[0]) < FIRST_YEAR;
}

/** Sets the value of an element that shows another, but for one in which a day is being typed. */
const unlessTyped = directive(
  class extends Directive {
    override render(value: string): string {
      return value;
    }

    override update(part: PropertyPart, [value]: [string]): string | typeof noChange {
      const field = part.element as HTMLInputElement;
      if (field.value === value || (field.matches(":focus") && isHalfTyped(field.value))) return noChange;
      setCommittedValue(part);
      return value;
    }
  },
);

/** A day; nothing is said, and nothing put back, while it is being typed. What was left half typed is taken back. */
export function dayField(label: string, value: string, set: (day: string) => void): TemplateResult {
  const changed = (event: Event) => {
    const day = (event.target as HTMLInputElement).value;
    if (!isHalfTyped(day)) set(day);
  };
  const left = (event: Event) => {
    const field = event.target as HTMLInputElement;
    if (isHalfTyped(field.value)) field.value = value;
  };
  return html`<label class="field"><span>${label}</span><input type="date" .value=${unlessTyped(value)} @change=${changed} @blur=${left} /></label>`;
}

/** How the end of a day is written. */
const LAST_SECOND = "T23:59:59";

/** When something was: a day and a time, one of two days, or the first and the last day that it may have been. */
interface When {
  date: string;
  time: string;
  until: string;
  orDate: string;
}

/** A date and a time, or two dates where it is known roughly; nothing is said while a date is being typed. */
export function dateTime(
  { date, time, until, orDate }: When,
  speaker: Speaker,
  set: (said: Partial<When>) => void,
  exact = false,
): TemplateResult {
  const say = speaker.say.bind(speaker);
  // A stretch of hours is shown by its beginning.
  const last = until.includes("T") && !until.endsWith(LAST_SECOND) ? "" : until.slice(0, 10);
  const isRough = last !== "";
  const changed = (name: keyof When, value: string) => {
    if (!isRough) return set({ until: "", ...(name === "date" ? { orDate: "" } : {}), [name]: value });
    const days = name === "date" ? [value, last] : [date, value];
    // A day that passes the other takes it along.
    if (days.every((day) => day !== "") && String(days[0]) > String(days[1])) return set({ date: value, until: value });
    set({ [name]: value });
  };
  const rough = (event: Event) => {
    if (!(event.target as HTMLInputElement).checked) return set({ until: "" });
    // Of two days that it may be, neither is left out.
    const [first = date, end = date] = [date, orDate].filter(Boolean).sort();
    set({ date: first, until: end, time: "", orDate: "" });
  };
  const field = (name: "date" | "until", label: string, value: string) =>
    dayField(say(label), value, (day) => changed(name, day));
  return html`<div class="date-time">
    ${field("date", isRough ? "event-earliest" : "event-date", date)}
    ${
      isRough
        ? field("until", "event-latest", last)
        : html`<label class="field"><span>${say("event-time")}</span><input type="time" step=${exact ? "1" : nothing} .value=${live(time)} @change=${(event: Event) => changed("time", (event.target as HTMLInputElement).value)} /></label>`
    }
    ${date === "" ? nothing : html`<label class="check rough"><input type="checkbox" .checked=${live(isRough)} @change=${rough} /> ${say("event-rough")}</label>`}
  </div>`;
}

/** The zone of this device. */
export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Zones that people mean most often: Beijing, US Pacific, and that of this device; of a host's own rules, theirs. */
export function usualZones(speaker: Speaker): [string, string][] {
  const here = zoneHere();
  if (speaker.isForHost) {
    const theirs = [...new Set([speaker.clock, here])];
    return theirs.map((zone) => [zone, zone === here ? speaker.say("zone-here", { zone }) : zone]);
  }
  const usual: [string, string][] = [
    [SHANGHAI, speaker.say("zone-shanghai")],
    [PACIFIC, speaker.say("zone-pacific")],
  ];
  return here === "" || here === SHANGHAI || here === PACIFIC
    ? usual
    : [...usual, [here, speaker.say("zone-here", { zone: here })]];
}

/** The zones an event's time may be in. */
export function zonesOf(event: DraftEvent, speaker: Speaker): [string, string][] {
  const offered = event.offsets.map((offset): [string, string] => [
    offset,
    speaker.say("zone-meant", { name: event.zoneName, offset }),
  ]);
  const known: [string, string][] = [...offered, ...usualZones(speaker), [UNKNOWN_ZONE, speaker.say("zone-unknown")]];
  const written = event.zone !== "" && !known.some(([zone]) => zone === event.zone);
  return written ? [[event.zone, speaker.say("zone-offset", { offset: event.zone })], ...known] : known;
}

/** A fact of the order: chosen among its words, or typed. */
export function factField(name: string, draft: Draft, speaker: Speaker, edit: Edit): TemplateResult {
  const value = draft.order[name] ?? "";
  const set = (value: string) => edit({ ...draft, order: { ...draft.order, [name]: value } });
  const choices = CHOICES[name];
  const label = speaker.named("fact", name);
  if (choices) return choice(label, value, words(choices, name, speaker), speaker.say("unknown"), set);
  if (sortOf(name) === "time") return dayField(label, value, set);
  return html`
    <label class="field">
      <span>${label}</span>
      <input
        type="text"
        inputmode=${sortOf(name) === "length" ? "decimal" : nothing}
        .value=${value}
        @change=${(event: Event) => set((event.target as HTMLInputElement).value.trim())}
      />
    </label>
  `;
}

// The paste: the text, what it leaves open, and what of it was not used.

import { html, nothing, type TemplateResult } from "lit";
import type { Paste, PastedEvent } from "../../engine/engine.js";
import { type Draft, isByUnknownClock, type Reading, SHANGHAI, sourceOf } from "./draft.js";
import { choice, dayField, type Edit, usualZones, words } from "./fields.js";
import type { Speaker } from "../language.js";
import { eventName } from "./event-name.js";
import { zoneBy } from "./zone-check.js";

/** A text too large for the box is read from memory, and not kept. */
export const TEXT_AT_MOST = 200_000;
const LISTED_AT_MOST = 100;
const AUTHORS_AT_MOST = 8;

/** What can be done about the paste. */
export interface PastingActions {
  edit: Edit;
  /** Reads the text again, after this was said of it. */
  reread(draft: Draft): void;
  use(event: PastedEvent): void;
}

/** What of the text was not used, and how far it reaches. */
export function remainderView(
  draft: Draft,
  paste: Paste | null,
  text: string,
  speaker: Speaker,
  actions: PastingActions,
): TemplateResult | typeof nothing {
  if (paste === null) return nothing;
  return html`${stretchView(paste, speaker)}${unreadView(paste, speaker)}${otherView(draft, paste, text, speaker, actions)}`;
}

function say(draft: Draft, said: Partial<Reading>): Draft {
  return { ...draft, reading: { ...draft.reading, ...said } };
}

/** Asked once, of all times that name no zone. */
export function zoneQuestion(draft: Draft, speaker: Speaker, actions: PastingActions): TemplateResult | typeof nothing {
  const open = draft.events.filter(isByUnknownClock);
  // Days alone are told by the clock of whoever remembers them: that is not asked, but can be changed.
  const unmarked = (draft.zoneBy === "" ? open.filter(({ time }) => time !== "") : open).length;
  if (unmarked === 0) return nothing;
  const set = (zone: string) => actions.edit({ ...draft, zone, zoneBy: "person" });
  const usual = usualZones(speaker);
  const zones: [string, string][] =
    draft.zone === "" || usual.some(([zone]) => zone === draft.zone) ? usual : [...usual, [draft.zone, draft.zone]];
  return html`<div class="question">
    ${choice(speaker.say("ask-zone", { count: unmarked }), draft.zone, zones, speaker.say("zone-unknown"), set)}
    ${speaker.isForHost ? nothing : html`<p class="hint">${speaker.say("ask-zone-hint")}</p>`}
    ${zoneCheck(draft, speaker, set)}
  </div>`;
}

/** The zone, found by one moment whose time is known from elsewhere. */
function zoneCheck(draft: Draft, speaker: Speaker, set: (zone: string) => void): TemplateResult {
  const unmarked = draft.events.filter((event) => event.time !== "" && isByUnknownClock(event));
  const say = speaker.say.bind(speaker);
  const check = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [which, known, zone] = ["which", "known", "zone"].map((name) => String(new FormData(form).get(name) ?? ""));
    const shown = unmarked.find((one) => one.id === which);
    const found = shown && known ? zoneBy(`${shown.date}T${shown.time}`, known, zone || SHANGHAI) : "";
    const told =
      found === "" ? "zone-check-none" : found.startsWith("Etc/GMT") ? "zone-check-fixed" : "zone-check-found";
    form.querySelector("[role=status]")?.replaceChildren(say(told, { zone: zoneNamed(found) }));
    if (found !== "") set(found);
  };
  const named = unmarked.map((event): [string, string] => [event.id, eventName(event, speaker)]);
  return html`<details>
    <summary>${say("zone-check")}</summary>
    <form @submit=${check}>
      <div class="grid">
        <label class="field"><span>${say("zone-check-which")}</span>
          <select name="which">${named.map(([id, name]) => html`<option value=${id}>${name}</option>`)}</select></label>
        <label class="field"><span>${say("zone-check-known")}</span><input type="datetime-local" name="known" required /></label>
        <label class="field"><span>${say("zone-check-zone")}</span>
          <select name="zone">${usualZones(speaker).map(([id, name]) => html`<option value=${id}>${name}</option>`)}</select></label>
      </div>
      <p role="status"></p>
      <button type="submit">${say("zone-check-do")}</button>
    </form>
  </details>`;
}

export function dayMonthQuestion(
  draft: Draft,
  paste: Paste,
  speaker: Speaker,
  actions: PastingActions,
): TemplateResult | typeof nothing {
  const { order, because, dates } = paste.dayMonth;
  if (dates === 0) return nothing;
  const found = order === null ? speaker.say("day-month-open") : speaker.say(`day-month-by-${because}`);
  const set = (dayMonth: string) => actions.reread(say(draft, { dayMonth }));
  const names = words(["day-first", "month-first"], "dayMonth", speaker);
  const read =
    order === null
      ? speaker.say("day-month-either")
      : speaker.say("day-month-read", { order: speaker.say(`dayMonth-${order}`) });
  return html`<div class="question">
    ${choice(speaker.say("ask-day-month"), draft.reading.dayMonth, names, read, set)}
    <p class=${order === null ? "warning" : "hint"}>${found}</p>
  </div>`;
}

/** Asked where a time is told from the day on which it was copied. */
export function copiedQuestion(
  draft: Draft,
  paste: Paste,
  speaker: Speaker,
  actions: PastingActions,
): TemplateResult | typeof nothing {
  const needed = paste.events.some((event) => event.flags.some((flag) => flag === "no-day" || flag === "no-year"));
  if (!needed && draft.reading.copiedOn === "") return nothing;
  return html`<div class="question">
    ${dayField(speaker.say("ask-copied"), draft.reading.copiedOn, (copiedOn) => actions.reread(say(draft, { copiedOn })))}
    <p class="hint">${speaker.say("ask-copied-hint")}</p>
  </div>`;
}

export function authorsQuestion(
  draft: Draft,
  paste: Paste,
  speaker: Speaker,
  actions: PastingActions,
): TemplateResult | typeof nothing {
  if (!paste.conversation || paste.authors.length === 0) return nothing;
  const roles = words(["buyer", "seller", "platform"], "role", speaker);
  const set = (name: string, role: string) =>
    actions.reread(say(draft, { roles: { ...draft.reading.roles, [name]: role } }));
  return html`<fieldset class="question">
    <legend>${speaker.say("ask-authors")}</legend>
    <div class="grid">
      ${paste.authors
        .slice(0, AUTHORS_AT_MOST)
        .map((author) =>
          choice(
            author.name,
            draft.reading.roles[author.name] ?? author.role ?? "",
            roles,
            speaker.say("unknown"),
            (role) => set(author.name, role),
          ),
        )}
    </div>
  </fieldset>`;
}

/** What was taken from the text without being asked, with the words it rests on. */
export function guessesView(draft: Draft, paste: Paste, speaker: Speaker): TemplateResult | typeof nothing {
  const named = (fact: string, value: string) =>
    value === "true"
      ? speaker.say("yes")
      : value === "false"
        ? speaker.say("no")
        : speaker.has(`${fact}-${value}`)
          ? speaker.say(`${fact}-${value}`)
          : value;
  const facts = paste.facts.map(({ fact, value, because, line }) =>
    speaker.say("guess-fact", {
      fact: speaker.say(`fact-${fact}`),
      value: named(fact, value),
      words: because,
      line,
    }),
  );
  const roles = paste.authors.flatMap(({ name, role, because }) =>
    role === null || because === null || (draft.reading.roles[name] ?? "") !== ""
      ? []
      : [speaker.say("guess-role", { name, role: speaker.say(`role-${role}`), words: because })],
  );
  const all = [...roles, ...facts];
  if (all.length === 0) return nothing;
  return html`<details class="guesses">
    <summary>${speaker.say("guesses", { count: all.length })}</summary>
    <ul>${all.map((guess) => html`<li>${guess}</li>`)}</ul>
  </details>`;
}

/** From when to when the text tells of anything: what it is silent about outside of that says nothing. */
function stretchView(paste: Paste, speaker: Speaker): TemplateResult | typeof nothing {
  const days = paste.events
    .map((event) => event.at?.slice(0, 10))
    .filter((day) => day !== undefined)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || !paste.conversation) return nothing;
  return html`<p class="hint">${speaker.say("paste-stretch", { from: speaker.day(first), to: speaker.day(last) })}</p>`;
}

function unreadView(paste: Paste, speaker: Speaker): TemplateResult | typeof nothing {
  if (paste.unread.length === 0) return nothing;
  const open = !paste.conversation && paste.unread.length <= 5;
  return html`<details class="unread" ?open=${open}>
    <summary>${speaker.say("unread", { count: paste.unread.length })}</summary>
    <ul>${paste.unread.slice(0, LISTED_AT_MOST).map(
      (lines) => html`<li>
      ${speaker.say("unread-line", { line: lines.line, text: lines.text.slice(0, 160), why: speaker.say(`flag-${lines.why}`, { name: "" }) })}
    </li>`,
    )}</ul>
  </details>`;
}

/** A zone without summer time by what it is from UTC: its own name has the sign the other way round. */
function zoneNamed(zone: string): string {
  return zone.replace(
    /^Etc\/GMT([+-])(\d+)$/,
    (_, sign: string, hours: string) => `UTC${sign === "-" ? "+" : "\u2212"}${hours}`,
  );
}

/** Messages that suggest nothing: a person may know better. */
function otherView(
  draft: Draft,
  paste: Paste,
  text: string,
  speaker: Speaker,
  actions: PastingActions,
): TemplateResult | typeof nothing {
  const used = new Set(draft.events.map((event) => event.source));
  // What says that nothing came is used for what the record covers.
  const others = paste.events.filter((event) => event.nothingCame === null && !used.has(sourceOf(text, event)));
  const count = others.length + paste.leftOut;
  if (count === 0) return nothing;
  const item = (event: PastedEvent) => {
    const who = event.author === null ? "" : `${event.author}: `;
    return html`<li>
      <bdi>${who}${event.text.slice(0, 160)}</bdi> <span class="hint">${event.at ?? ""}</span>
      ${event.flags
        .filter((flag) => flag === "app-line" || flag === "no-words")
        .map((flag) => html`<span class="hint">${speaker.say(`flag-${flag}`, { name: "" })}</span>`)}
      <button type="button" class="link" aria-label="${speaker.say("other-use")}: ${event.text.slice(0, 40)}" @click=${() => actions.use(event)}>${speaker.say("other-use")}</button>
    </li>`;
  };
  return html`<details class="others">
    <summary>${speaker.say("others", { count })}</summary>
    <ul>${others.slice(0, LISTED_AT_MOST).map(item)}</ul>
    ${count > Math.min(others.length, LISTED_AT_MOST) ? html`<p class="hint">${speaker.say("others-more", { count: count - Math.min(others.length, LISTED_AT_MOST) })}</p>` : nothing}
  </details>`;
}

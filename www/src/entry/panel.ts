// What is entered: by a few questions or by pasting, and the events and facts that come of it.

import { nothing, type TemplateResult } from "lit";
import { html } from "lit/static-html.js";
import type { Paste, PastedEvent } from "../../engine/engine.js";
import { inTurn } from "../in-turn.js";
import { LAZY_DETAILS } from "../lazy-details.js";
import type { Speaker } from "../language.js";
import type { Draft, DraftEvent } from "./draft.js";
import { forRole, SHANGHAI } from "./draft.js";
import { ownFacts, situations } from "./facts.js";
import { type Edit, isHalfTyped, taps } from "./fields.js";
import { orderForm } from "./form.js";
import { compactGuideView, guideView } from "./guide.js";
import { instantOf, localAt } from "./instants.js";
import { assumedView } from "./assumed.js";
import { pictureProgress, pictureView } from "./picture-view.js";
import type { PictureState } from "./pictures.js";
import { remainderView } from "./pasting.js";
import { addEvent, timelineView } from "./timeline.js";
import { tagOf } from "../parts.js";

/** It comes with the first large text. */
const TEXT_VIEW = tagOf("text-view");

/** The way in: questions to tap through, or a text to paste. */
export type EntryMode = "questions" | "paste";

/** What the panel shows besides the draft. */
export interface PanelState {
  draft: Draft;
  speaker: Speaker;
  /** The rulebooks that the page names; none where all are told of. */
  rulebooks: readonly string[];
  /** One sentence, a box and a few tiles: more comes once somebody begins. */
  isCompact: boolean;
  /** The zone that "checked for" is told in. */
  clock: string;
  entryMode: EntryMode;
  paste: Paste | null;
  readText: string;
  /** A text too large for the box. */
  large: { name: string; text: string } | null;
  marked: { from: number; to: number } | null;
  isReading: boolean;
  /** Pictures that are being read, or were. */
  pictures: PictureState | null;
  /** The host lets pictures be read. */
  takesPictures: boolean;
  /** Nothing was entered yet. */
  isStart: boolean;
  /** There is room to show what is folded on a phone. */
  isWide: boolean;
  /** The reader chooses for whom the answer is worded. */
  isRoleOpen: boolean;
  notice: string;
  /** Why what is entered cannot be kept; "" where it is. */
  unkept: string;
  canUndo: boolean;
  canRedo: boolean;
  allEvents: boolean;
  open: ReadonlySet<string>;
  /** The question of the guide that was answered last. */
  touched: string;
}

export interface PanelActions {
  edit: Edit;
  entryMode(entryMode: EntryMode): void;
  typed(text: string): void;
  /** The box for pastes has the focus. */
  awaited(): void;
  pasted(event: ClipboardEvent): void;
  files(files: FileList | null | undefined): Promise<void>;
  read(draft?: Draft): void;
  cancel(): void;
  cancelPictures(): void;
  undo(): void;
  redo(): void;
  use(event: PastedEvent): void;
  remove(index: number): void;
  find(event: DraftEvent): (() => void) | undefined;
  showAll(): void;
  added(index: number): void;
  toggle(id: string, open: boolean): void;
  /** A question of the guide is being answered. */
  touched(key: string): void;
  startOver(): void;
  asOf(asOf: string): void;
}

/** The names under which the list of all events and the box for more are kept open: no event has them. */
export const ALL_EVENTS = "all events";
const MORE = "more";

export function panelView(state: PanelState, actions: PanelActions): TemplateResult {
  return state.isStart ? startView(state, actions) : begunView(state, actions);
}

/** A box to paste into, or a few questions; what else may be told before anything is. */
function startView(state: PanelState, actions: PanelActions): TemplateResult {
  const { draft, speaker } = state;
  const say = speaker.say.bind(speaker);
  const begin = (chosen: Draft) => {
    actions.entryMode("questions");
    actions.edit(chosen);
  };
  if (state.isCompact) return compactView(state, { ...actions, edit: begin });
  const hasBefore = state.notice !== "" || state.canUndo || state.canRedo || state.unkept !== "";
  const box = () => html`<div class="card">${boxView(state, actions)}</div>`;
  const guide = () =>
    situations(state.rulebooks).length === 0
      ? nothing
      : html`<p class="or"><span>${say("start-or")}</span></p>${guideView(draft, speaker, { ...actions, edit: begin }, state.rulebooks, state)}`;
  return html`<section aria-labelledby="happened">
      <h2 id="happened" class="hidden">${say("what-happened")}</h2>
      ${state.isRoleOpen ? html`<div class="switch">${roleView(state, actions)}</div>` : nothing}
      ${inTurn(box)}
      ${pictureView(draft, state.pictures, speaker, actions)}
      ${hasBefore ? stepsBackView(state, actions) : nothing}
      ${inTurn(guide)}
    </section>
    ${inTurn(() => beforehandView(state, actions))}`;
}

/** What may be told before anything has happened. */
function beforehandView(state: PanelState, actions: PanelActions): TemplateResult {
  const { draft, speaker } = state;
  const say = speaker.say.bind(speaker);
  return html`<p><button type="button" class="link" @click=${() => addEvent(draft, actions)}>${say("event-add")}</button></p>
    <${LAZY_DETAILS} class="order-before" .summary=${say("your-order")} .content=${() => orderForm(draft, speaker, actions.edit, state.rulebooks)}></${LAZY_DETAILS}>
    <details class="checked-for" ?open=${draft.asOf !== ""}>
      <summary>${say("checked-for")}: ${draft.asOf === "" ? say("checked-now") : say("checked-at")}</summary>
      ${checkedFor(state, actions)}
    </details>`;
}

/** What an article has room for: it opens in its place. */
function compactView(state: PanelState, actions: PanelActions): TemplateResult {
  const { draft, speaker } = state;
  const say = speaker.say.bind(speaker);
  return html`<section aria-labelledby="happened">
      <h2 id="happened">${say("lead")}</h2>
      <label class="field"><span>${say("paste-label")}</span>
        <textarea class="paste" rows="2" spellcheck="false" dir="auto" .value=${draft.paste}
          @focus=${() => actions.awaited()}
          @input=${(event: Event) => actions.typed((event.target as HTMLTextAreaElement).value)}
          @paste=${(event: ClipboardEvent) => actions.pasted(event)}></textarea></label>
      ${draft.paste === "" ? nothing : html`<button type="button" class="main" @click=${() => actions.read()}>${say("paste-read")}</button>`}
      ${compactGuideView(draft, speaker, actions.edit, state.rulebooks)}
    </section>`;
}

/** How it was read, with every event; and the way in for more. */
function begunView(state: PanelState, actions: PanelActions): TemplateResult {
  const { draft, speaker, entryMode } = state;
  const say = speaker.say.bind(speaker);
  const reading = { ...actions, reread: (said: Draft) => actions.read(said), open: state.open };
  const way =
    entryMode === "paste" ? boxView(state, actions) : guideView(draft, speaker, actions, state.rulebooks, state);
  const unsettled = draft.events.some((event) => event.kind === "");
  const toggled = (id: string) => (event: Event) => {
    if (event.target === event.currentTarget) actions.toggle(id, (event.target as HTMLDetailsElement).open);
  };
  // What is being answered or typed stays open; a text that was read has said what it has to say.
  const isEntering = entryMode === "questions" || draft.paste === "" || state.paste === null;
  const more = html`<details class="assumption all-events" ?open=${state.isWide || unsettled || state.open.has(ALL_EVENTS)} @toggle=${toggled(ALL_EVENTS)}>
      <summary><span class="value">${say("events-all-of", { count: draft.events.length })}</span> <span class="change" aria-hidden="true">${say("assumed-change")}</span></summary>
      ${remainderView(draft, state.paste, state.readText, speaker, reading)} ${timelineView(draft, speaker, reading, state.allEvents)}</details>
    ${
      isEntering
        ? nothing
        : html`<details class="assumption" ?open=${state.open.has(MORE)} @toggle=${toggled(MORE)}><summary><span class="value">${say("entry-more")}</span> <span class="change" aria-hidden="true">＋</span></summary>${way} <p>${otherWayView(state, actions)}</p></details>${stepsBackView(state, actions)}`
    }`;
  return html`
    ${pictureView(draft, state.pictures, speaker, actions)}
    ${isEntering ? html`<section class="card" aria-labelledby="happened"><h2 id="happened" class="hidden">${say("what-happened")}</h2>${way} ${stepsBackView(state, actions, otherWayView(state, actions))}</section>` : nothing}
    ${assumedView(draft, state.paste, speaker, reading, state, checkedFor(state, actions), more)}
  `;
}

/** What became of the last step, and the ways back. */
function stepsBackView(
  { speaker, notice, unkept, canUndo, canRedo }: PanelState,
  actions: PanelActions,
  way: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const say = speaker.say.bind(speaker);
  return html`<p class="notice" role="status">${notice}</p>
    <div class="buttons steps-back">
      ${way}
      <button type="button" class="link" ?disabled=${!canUndo} @click=${() => actions.undo()}>${say("undo")}</button>
      <button type="button" class="link" ?disabled=${!canRedo} @click=${() => actions.redo()}>${say("redo")}</button>
      <button type="button" class="link" @click=${() => actions.startOver()}>${say("start-over")}</button>
    </div>
    ${unkept === "" ? nothing : html`<p class="warning">${unkept}</p>`}`;
}

/** For whom the answer is worded. */
function roleView({ draft, speaker }: PanelState, { edit }: PanelActions): TemplateResult {
  const say = speaker.say.bind(speaker);
  const roles: [string, string][] = [
    ["buyer", say("role-buyer-me")],
    ["seller", say("role-seller-me")],
  ];
  return taps(say("ask-role"), "role", draft.role, roles, (role) => edit(forRole(draft, role as Draft["role"])));
}

/** From the questions to the box for text, and back. */
function otherWayView({ entryMode, speaker }: PanelState, actions: PanelActions): TemplateResult {
  const other = entryMode === "paste" ? "questions" : "paste";
  const go = () => {
    actions.entryMode(other);
    // With a text that was read, the box stands among what is folded.
    if (other === "paste") actions.toggle(MORE, true);
  };
  return html`<button type="button" class="link" @click=${go}>${speaker.say(`door-${other}`)}</button>`;
}

/** The box for text, and the way in for files. */
function boxView(state: PanelState, actions: PanelActions): TemplateResult {
  const { draft, speaker, large, marked, isReading } = state;
  const say = speaker.say.bind(speaker);
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    void actions.files(event.dataTransfer.files);
  };
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    void actions.files(input.files).then(() => {
      input.value = "";
    });
  };
  return html`
    <label class="field">
      <span>${say("paste-label")}</span>
      <textarea
        class="paste"
        rows="6"
        spellcheck="false"
        dir="auto"
        aria-describedby="paste-hint"
        .value=${draft.paste}
        @focus=${() => actions.awaited()}
        @input=${(event: Event) => actions.typed((event.target as HTMLTextAreaElement).value)}
        @paste=${(event: ClipboardEvent) => actions.pasted(event)}
        @dragover=${(event: DragEvent) => event.preventDefault()}
        @drop=${drop}
      ></textarea>
    </label>
    <p class="hint" id="paste-hint">${say("paste-hint", { event: noteExample(state) })} ${state.takesPictures ? say("picture-hint") : nothing}</p>
    ${
      large
        ? html`<p class="question">${say("large-held", { name: large.name, size: Math.ceil(large.text.length / 1000) })}
        <button type="button" class="link" @click=${() => actions.cancel()}>${say("large-drop")}</button></p>
        <${TEXT_VIEW} .text=${large.text} .marked=${marked} aria-label=${large.name} role="region"></${TEXT_VIEW}>`
        : nothing
    }
    ${
      isReading
        ? html`<p class="question"><progress aria-label=${say("large-reading")}></progress> ${say("large-reading")}
        <button type="button" @click=${() => actions.cancel()}>${say("cancel")}</button></p>`
        : nothing
    }
    ${pictureProgress(state.pictures, draft, speaker, () => actions.cancelPictures())}
    <div class="buttons">
      <button type="button" class="main" @click=${() => actions.read()}>${say("paste-read")}</button>
      ${
        state.takesPictures
          ? html`<label class="button">
        ${say("picture-choose")}
        <input class="hidden" type="file" multiple accept="image/*" @change=${choose} />
      </label>`
          : nothing
      }
      <label class="button">
        ${say("file-choose")}
        <input class="hidden" type="file" multiple accept=".txt,.eml,.html,.htm,.csv,.zip,.json,.jsonl,text/*" @change=${choose} />
      </label>
    </div>
  `;
}

/** What a note may be about: of a host's own rules, what they begin with. */
function noteExample({ rulebooks, speaker }: PanelState): string {
  const [first] = ownFacts(rulebooks) ? situations(rulebooks) : [];
  return first ? speaker.named("kind", first.starts) : speaker.say("paste-hint-event");
}

function checkedFor({ draft, speaker, clock }: PanelState, actions: PanelActions): TemplateResult {
  const say = speaker.say.bind(speaker);
  const now = draft.asOf === "";
  const shown = now ? "" : clock === SHANGHAI ? draft.asOf : localAt(instantOf(draft.asOf, SHANGHAI), clock);
  const set = (local: string) => {
    const instant = local === "" ? Date.now() : instantOf(local, clock);
    actions.asOf(clock === SHANGHAI && local !== "" ? local : localAt(instant, SHANGHAI));
  };
  const name = clock === SHANGHAI ? say("beijing-time") : say("zone-here", { zone: clock });
  return html`
    <fieldset class="choices">
      <legend class="hidden">${say("checked-for")}</legend>
      <label class="check">
        <input type="radio" name="as-of" .checked=${now} @change=${() => actions.asOf("")} /><span>${say("checked-now")}</span>
      </label>
      <label class="check">
        <input type="radio" name="as-of" .checked=${!now} @change=${() => set("")} />
        <span>${say("checked-at")} (${name})</span>
      </label>
      ${
        now
          ? nothing
          : html`<input type="datetime-local" step="1" aria-label=${say("checked-at")} .value=${shown}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          if (!isHalfTyped(value)) set(value);
        }} />`
      }
    </fieldset>
  `;
}

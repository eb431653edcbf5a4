// What the record covers: whether something may have happened that is not among the events.

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Paste } from "../../engine/engine.js";
import type { Cover, Draft } from "./draft.js";
import { CHANNELS } from "./facts.js";
import type { Edit } from "./fields.js";
import type { Speaker } from "../language.js";

/** Asked once: what was not said elsewhere or later can only be known by the person. */
export function recordQuestion(draft: Draft, paste: Paste | null, speaker: Speaker, edit: Edit): TemplateResult {
  const say = speaker.say.bind(speaker);
  const { cover } = draft;
  const set = (said: Partial<Cover>) => edit({ ...draft, cover: { ...cover, ...said, because: "" } });
  const choose = (how: Cover["how"]) => html`<label class="check">
    <input type="radio" name="cover" .checked=${live(cover.how === how)} @change=${() => set({ how })} />
    <span>${say(`cover-${how}`)}</span>
  </label>`;
  const channel = (name: string) => html`<label class="check">
    <input type="checkbox" .checked=${live(cover.channels.includes(name))}
      @change=${(event: Event) => set({ channels: cover.channels.filter((known) => known !== name).concat((event.target as HTMLInputElement).checked ? name : []) })} />
    <span>${say(`channel-${name}`)}</span>
  </label>`;
  const last = lastTime(paste);
  const until = () => html`<label class="check">
    <input type="checkbox" .checked=${live(cover.through !== "")} @change=${(event: Event) => set({ through: (event.target as HTMLInputElement).checked ? (last ?? "") : "" })} />
    <span>${say("cover-through", { date: speaker.day((cover.through || last || "").slice(0, 10)) })}</span>
  </label>`;
  const unnamed = draft.events.filter((event) => event.kind === "").length;
  return html`<fieldset class="question">
    <legend>${say("ask-cover")}</legend>
    <p class="hint">${say("cover-hint")}</p>
    ${cover.because === "" ? nothing : html`<p class="hint">${say("cover-from-words", { words: cover.because })}</p>`}
    ${choose("everywhere")} ${choose("some")}
    ${cover.how === "some" ? html`<div class="nested">${CHANNELS.map(channel)}${last || cover.through ? until() : nothing}</div>` : nothing}
    ${cover.how === "first-answer" ? choose("first-answer") : nothing}
    ${
      cover.kinds.length === 0
        ? nothing
        : html`${choose("kinds")} <p class="hint nested">${speaker.list(cover.kinds.map((kind) => speaker.named("kind", kind)))}</p>`
    }
    ${choose("unknown")}
    ${cover.how !== "unknown" && unnamed > 0 ? html`<p class="warning">${say("cover-unnamed", { count: unnamed })}</p>` : nothing}
  </fieldset>`;
}

/** The written time of the last thing a paste tells. */
function lastTime(paste: Paste | null): string | undefined {
  const times = paste?.events.flatMap((event) => (event.at === null || event.orAt !== null ? [] : [event.at])) ?? [];
  return times.sort().at(-1);
}

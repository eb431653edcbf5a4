// What was read from pictures, for a person to look at: each time beside the piece of the picture that shows it.

import { nothing, type TemplateResult } from "lit";
import { html } from "lit/static-html.js";
import { ref } from "lit/directives/ref.js";
import type { Speaker } from "../language.js";
import type { Draft } from "./draft.js";
import { dayField } from "./fields.js";
import type { PictureCrop, Seen } from "./picture-reading.js";
import { type PictureState, swapped, tellsSides } from "./pictures.js";

/** Characters less sure than this, in percent, are looked at first. */
const SURE = 90;

/** What can be done with pictures. */
export interface PictureActions {
  read(draft?: Draft): void;
  edit(draft: Draft): void;
}

/** How far they are read; and where nothing came of it, why. */
export function pictureProgress(state: PictureState | null, draft: Draft, speaker: Speaker, cancel: () => void): View {
  if (!state?.reading) return draft.reading.pictures === "open" ? nothing : problemsView(state?.seen ?? null, speaker);
  const { at, share } = state.reading;
  const told = speaker.say("picture-reading", { number: at + 1, count: state.count });
  return html`<p class="question"><progress aria-label=${told} max="1" value=${share === 0 ? nothing : share}></progress> <span role="status">${told}</span>
    <button type="button" @click=${cancel}>${speaker.say("cancel")}</button></p>`;
}

type View = TemplateResult | typeof nothing;

/** What a person should look at before anything follows from it; nothing where no picture is open. */
export function pictureView(draft: Draft, state: PictureState | null, speaker: Speaker, actions: PictureActions): View {
  if (draft.reading.pictures !== "open") return nothing;
  const say = speaker.say.bind(speaker);
  const seen = state?.seen;
  const lines = draft.paste.split("\n");
  const swap = () => {
    actions.edit({ ...draft, paste: swapped(draft) });
    actions.read();
  };
  const confirm = () => actions.edit({ ...draft, reading: { ...draft.reading, pictures: "sure" } });
  const crops = seen?.crops ?? [];
  const unread = crops.filter(({ line }) => line === 0);
  const doubtful = crops.filter(({ line, sure }) => line > 0 && sure < SURE);
  const others = crops.filter(({ line, sure }) => line > 0 && sure >= SURE);
  return html`<section class="card pictures" aria-labelledby="pictures">
    <h2 id="pictures">${say("picture-check")}</h2>
    <p>${say("picture-check-why")}</p>
    ${problemsView(seen ?? null, speaker)}
    ${unread.length > 0 ? html`<p class="warning">${say("picture-days")}</p><ul class="pieces">${unread.map((crop) => pieceView(crop, ""))}</ul>` : nothing}
    ${doubtful.length > 0 ? html`<p>${say("picture-doubt")}</p><ul class="pieces">${doubtful.map((crop) => pieceView(crop, lines[crop.line - 1] ?? ""))}</ul>` : nothing}
    ${others.length > 0 ? html`<details><summary>${say("picture-all", { count: others.length })}</summary><ul class="pieces">${others.map((crop) => pieceView(crop, lines[crop.line - 1] ?? ""))}</ul></details>` : nothing}
    ${(seen?.transcript.leftOut.length ?? 0) > 0 ? html`<details><summary>${say("picture-left-out")}</summary><ul>${seen?.transcript.leftOut.map((text) => html`<li>${text}</li>`)}</ul></details>` : nothing}
    ${
      lines.some(isWithoutYear)
        ? dayField(say("picture-taken"), draft.reading.copiedOn, (copiedOn) => {
            actions.read({ ...draft, reading: { ...draft.reading, copiedOn } });
          })
        : nothing
    }
    <div class="buttons">
      <button type="button" class="main" @click=${confirm}>${say("picture-right")}</button>
      ${tellsSides(draft) ? html`<button type="button" @click=${swap}>${say("picture-swap")}</button>` : nothing}
    </div>
  </section>`;
}

/** Whether a line begins with a day that has no year, such as `[Hoje, 14:02]`. */
function isWithoutYear(line: string): boolean {
  const [, time = ""] = /^\[([^\]]*)\]/.exec(line) ?? [];
  return time !== "" && !time.startsWith("?") && !/\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}/.test(time);
}

/** What could not be read, and why. */
function problemsView(seen: Seen | null, speaker: Speaker): View {
  if (!seen) return nothing;
  const { unopened, transcript } = seen;
  return html`<div role="alert">
    ${unopened.map(({ name, why }) => html`<p class="warning">${speaker.say(why, { name })}</p>`)}
    ${transcript.foreign.length > 0 ? html`<p class="warning">${speaker.say("picture-foreign")}</p>` : nothing}
    ${transcript.empty.length > unopened.length ? html`<p class="warning">${speaker.say("picture-empty")}</p>` : nothing}
  </div>`;
}

function pieceView({ image }: PictureCrop, line: string): TemplateResult {
  const draw = (element: Element | undefined) => {
    if (!(element instanceof HTMLCanvasElement) || image.width === 0) return;
    element.width = image.width;
    element.height = image.height;
    element.getContext("2d")?.drawImage(image, 0, 0);
  };
  return html`<li><canvas aria-hidden="true" ${ref(draw)}></canvas> <span dir="auto">${line}</span></li>`;
}

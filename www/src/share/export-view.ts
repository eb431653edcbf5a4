// Ways to take the answer along.

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Presenter } from "../answer/presenter.js";
import { isInApp } from "./file.js";
import { LONG } from "./link.js";

export interface TakeActions {
  calendar(): void;
  print(): void;
  text(): void;
  data(): void;
  link(messages: boolean): void;
}

/** A link that was made, and whether the messages are in it. */
export interface MadeLink {
  text: string;
  messages: boolean;
}

/** Safari deletes what a page keeps after seven days without a visit. */
const KEPT_FOR = 7 * 24 * 3_600_000;

function isForgetful(): boolean {
  const { userAgent } = navigator;
  const isSafari = /Safari\//.test(userAgent) && !/Chrom(e|ium)\/|Android/.test(userAgent);
  return isSafari && !matchMedia("(display-mode: standalone)").matches;
}

/** Whether something of the case ends later than that. */
function runsLong({ assessment }: Presenter): boolean {
  return assessment.changes.some(({ at }) => Date.parse(at) - Date.parse(assessment.asOf) > KEPT_FOR);
}

/** The buttons, and the link once it was asked for. */
export function exportView(
  presenter: Presenter,
  link: MadeLink | null,
  actions: TakeActions,
  more: TemplateResult | typeof nothing,
): TemplateResult {
  const say = presenter.say.bind(presenter);
  const withMessages = (event: Event) => actions.link((event.target as HTMLInputElement).checked);
  return html`<section class="card take" aria-labelledby="take">
    <h3 id="take">${say("take-along")}</h3>
    ${isInApp() ? html`<p class="warning">${say("in-app")}</p>` : nothing}
    ${isForgetful() && runsLong(presenter) ? html`<p class="warning">${say("keep-outside")}</p>` : nothing}
    <div class="buttons">
      <button type="button" @click=${() => actions.calendar()}>${say("take-calendar")}</button>
      <button type="button" @click=${() => actions.print()}>${say("take-print")}</button>
      <button type="button" @click=${() => actions.text()}>${say("take-text")}</button>
      <button type="button" @click=${() => actions.link(false)}>${say("take-link")}</button>
    </div>
    <p class="rest"><button type="button" class="link" @click=${() => actions.data()}>${say("take-data")}</button> ${more}</p>
    ${
      link === null
        ? nothing
        : html`<div class="question">
      <label class="field"><span>${say("link-label")}</span><input type="text" readonly .value=${link.text} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} /></label>
      <p class="hint">${say("link-hint")}</p>
      <label class="check"><input type="checkbox" .checked=${live(link.messages)} @change=${withMessages} /><span>${say("link-messages")}</span></label>
      ${link.text.length > LONG ? html`<p class="warning">${say("link-long")}</p>` : nothing}
    </div>`
    }
  </section>`;
}

// The facts of the order.

import { html, nothing, type TemplateResult } from "lit";
import type { Draft } from "./draft.js";
import { choice, type Edit, words } from "./fields.js";
import type { Speaker } from "../language.js";
import { CHOICES, DATES, NUMBERS } from "./facts.js";

const FIRST = ["platform", "paidOnPlatform", "industry", "afterSalesMark", "warrantyMark", "tradeAssurance"];
/** The facts of the order; those most often needed first. */
export function orderForm(draft: Draft, speaker: Speaker, edit: Edit, open: boolean): TemplateResult {
  const say = speaker.say.bind(speaker);
  const rest = Object.keys(CHOICES).filter((name) => !FIRST.includes(name));
  const field = (name: string) => factField(name, draft, speaker, edit);
  const filled = [...rest, ...DATES, ...NUMBERS].some((name) => (draft.order[name] ?? "") !== "");
  return html`
    <details class="order" ?open=${open}>
      <summary><h2 id="order">${say("your-order")}</h2></summary>
      <div class="grid">${FIRST.map(field)}</div>
      <details ?open=${filled}>
        <summary>${say("more-facts")}</summary>
        <div class="grid">${[...rest, ...DATES, ...NUMBERS].map(field)}</div>
      </details>
    </details>
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

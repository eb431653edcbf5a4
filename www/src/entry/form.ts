// The facts of the order.

import { html, nothing, type TemplateResult } from "lit";
import type { Draft } from "./draft.js";
import { choice, type Edit, words } from "./fields.js";
import type { Speaker } from "../language.js";

const YES_NO = ["true", "false"];
export const CHOICES: Record<string, readonly string[]> = {
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
export const DATES = ["agreedShipBy", "agreedPaymentBy", "agreedDeliveryBy"];
export const NUMBERS = ["orderAmount", "disputedAmount", "statedPeriod", "extendedBy"];

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

// The facts of the order.

import { html, nothing, type TemplateResult } from "lit";
import type { Draft } from "./draft.js";
import { type Edit, factField } from "./fields.js";
import type { Speaker } from "../language.js";
import { FIRST, joining, ownFacts, sharedFacts } from "./facts.js";

/** The facts of the order; those most often needed first. A host's own rulebooks ask for theirs, and for no others. */
export function orderForm(draft: Draft, speaker: Speaker, edit: Edit, named: readonly string[]): TemplateResult {
  const say = speaker.say.bind(speaker);
  const own = ownFacts(named);
  if (own)
    return html`<div class="order"><div class="grid">${own.map((name) => factField(name, draft, speaker, edit))}</div></div>`;
  const joins = joining.filter((name) => !FIRST.includes(name));
  const facts = sharedFacts().filter((name) => !FIRST.includes(name));
  // What another rulebook asked for stays in sight once it was said.
  const isShown = (name: string) => [FIRST, facts, joins].some((shown) => shown.includes(name));
  const said = Object.keys(draft.order).filter((name) => !isShown(name) && draft.order[name] !== "");
  const field = (name: string) => factField(name, draft, speaker, edit);
  const filled = facts.some((name) => (draft.order[name] ?? "") !== "");
  return html`
    <div class="order">
      <div class="grid">${FIRST.map(field)}</div>
      <details ?open=${filled}>
        <summary>${say("more-facts")}</summary>
        <div class="grid">${facts.map(field)}</div>
      </details>
      ${
        joins.length === 0
          ? nothing
          : html`<details class="joining" ?open=${joins.some((name) => (draft.order[name] ?? "") !== "")}>
        <summary>${say("joining-facts")}</summary>
        <p class="hint">${say("joining-hint")}</p>
        <div class="grid">${[...joins, ...said].map(field)}</div>
      </details>`
      }
    </div>
  `;
}

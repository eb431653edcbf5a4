// A form for the commonest part of a rulebook: who has to do what, within what time, and what silence comes to.

import { html, type TemplateResult } from "lit";
import type { Speaker } from "../language.js";
import type { PromiseWords } from "./beginnings.js";

const WHO: readonly PromiseWords["who"][] = ["seller", "buyer", "platform"];
const UNITS: readonly PromiseWords["unit"][] = ["working days", "natural days", "hours"];
/** What silence may be deemed to be; "" is nothing. */
const DEEMED = ["", "request-agreed", "refund", "refusal", "cancelled", "closed", "escalated", "consent"];

export function promiseForm(speaker: Speaker, add: (words: PromiseWords) => Promise<boolean>): TemplateResult {
  const say = speaker.say.bind(speaker);
  const taken = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const told = form.querySelector("output");
    const said = new FormData(form);
    const text = (name: string) => String(said.get(name) ?? "").trim();
    const isAdded = await add({
      who: text("who") as PromiseWords["who"],
      asked: text("asked"),
      answered: text("answered"),
      amount: Number(text("amount")),
      unit: text("unit") as PromiseWords["unit"],
      says: text("says"),
      deemed: text("deemed"),
      silence: text("silence"),
    });
    if (isAdded) {
      form.reset();
      need(form, false);
    }
    if (told) told.textContent = say(isAdded ? "make-promise-added" : "make-promise-not");
  };
  const deems = (event: Event) => {
    const choice = event.target as HTMLSelectElement;
    if (choice.name === "deemed" && choice.form) need(choice.form, choice.value !== "");
  };
  const written = (
    name: string,
    example: string,
    isNeeded = true,
  ) => html`<label class="field"><span>${say(`make-promise-${name}`)}</span>
    <input name=${name} ?required=${isNeeded} maxlength="300" placeholder=${example} /></label>`;
  const choice = (
    name: string,
    words: readonly string[],
    called: (word: string) => string,
  ) => html`<label class="field"><span>${say(`make-promise-${name}`)}</span>
    <select name=${name}>${words.map((word) => html`<option value=${word}>${called(word)}</option>`)}</select></label>`;
  return html`<details><summary>${say("make-promise")}</summary>
    <form class="settings" @submit=${taken} @change=${deems}>
      ${written("asked", say("make-promise-asked-example"))}
      ${choice("who", WHO, (who) => say(`role-${who}`))}
      ${written("answered", say("make-promise-answered-example"))}
      <label class="field"><span>${say("make-promise-amount")}</span><input name="amount" type="number" min="1" max="3650" value="2" required /></label>
      ${choice("unit", UNITS, (unit) => say(`make-unit-${unit.replace(" ", "-")}`))}
      ${written("says", say("make-promise-says-example"))}
      ${choice("deemed", DEEMED, (word) => say(`make-deemed-${word || "nothing"}`))}
      ${written("silence", say("make-promise-silence-example"), false)}
      <button type="submit">${say("make-promise-add")}</button>
      <output></output>
    </form></details>`;
}

/** What silence comes to is said in a sentence of its own, where it comes to something. */
function need(form: HTMLFormElement, isNeeded: boolean): void {
  const sentence = form.elements.namedItem("silence");
  if (sentence instanceof HTMLInputElement) sentence.required = isNeeded;
}

// "The platform shows another deadline": what may explain the difference, and a window that it names.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Conclusion, CountUnit } from "../../engine/engine.js";
import type { Presenter } from "./presenter.js";
import { WINDOW_UNITS } from "../entry/draft.js";
import { part } from "../parts.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Order pages show whole minutes. */
const SAME_WITHIN = MINUTE;
/** US Pacific clocks are so many hours behind Beijing's. */
const PACIFIC_BEHIND = [15, 16];

export class OtherDeadline extends LitElement {
  static override properties = {
    presenter: { attribute: false },
    rulebook: { attribute: false },
    conclusion: { attribute: false },
    shown: { state: true },
    amount: { state: true },
  };

  declare presenter: Presenter;
  /** The id of the rulebook that the conclusion is of. */
  declare rulebook: string;
  declare conclusion: Conclusion;
  /** What the platform shows, by Beijing's clock. */
  declare shown: string;
  /** So long is the window that the platform names; 0 is not entered. */
  declare amount: number;

  constructor() {
    super();
    this.rulebook = "";
    this.shown = "";
    this.amount = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { presenter } = this;
    return html`<details>
      <summary>${presenter.say("platform-shows")}</summary>
      <label class="field"><span>${presenter.say("platform-shows-at")} (${presenter.say("beijing-time")})</span>
        <input type="datetime-local" step="1" .value=${this.shown} @change=${(event: Event) => {
          this.shown = (event.target as HTMLInputElement).value;
        }} /></label>
      <p role="status">${this.shown === "" ? "" : this.#difference()}</p>
      ${presenter.actions.isFixed ? nothing : this.#windowView()}
    </details>`;
  }

  /** The window that the person's own order page names, to count with. */
  #windowView(): TemplateResult {
    const { presenter, amount } = this;
    const units = (Object.keys(WINDOW_UNITS) as (keyof typeof WINDOW_UNITS)[]).filter(
      (unit) => amount <= WINDOW_UNITS[unit],
    );
    const set = (event: SubmitEvent) => {
      event.preventDefault();
      const unit = new FormData(event.target as HTMLFormElement).get("unit") as CountUnit | null;
      if (amount === 0 || unit === null) return;
      const {
        rulebook,
        conclusion: { clause },
      } = this;
      const others = presenter.draft.windows.filter((own) => own.rulebook !== rulebook || own.clause !== clause);
      presenter.actions.pin({
        ...presenter.draft,
        windows: [...others, { rulebook, clause, unit, amount, by: "you" }],
      });
    };
    const typed = (event: Event) => {
      const { valueAsNumber: number, validity } = event.target as HTMLInputElement;
      this.amount = validity.valid && number > 0 ? number : 0;
    };
    return html`<form @submit=${set}>
      <label class="field"><span>${presenter.say("own-window-ask")}</span>
        <input type="number" inputmode="numeric" min="1" max=${WINDOW_UNITS.hours} step="1" @input=${typed} @change=${(event: Event) => (event.target as HTMLInputElement).reportValidity()} /></label>
      ${
        amount === 0
          ? nothing
          : html`
        <label class="field"><span>${presenter.say("own-window-unit")}</span>
          <select name="unit">${units.map((unit) => html`<option value=${unit} ?selected=${unit === this.conclusion.count?.unit}>${presenter.say(`length-${unit}`, { amount })}</option>`)}</select></label>
        <button type="submit">${presenter.say("own-window-set")}</button>`
      }
    </form>`;
  }

  /** Whether the deadline is ours, that of another reading, the same in another zone, or none of these. */
  #difference(): string {
    const {
      presenter,
      conclusion: { due, otherDues },
    } = this;
    const at = Date.parse(`${this.shown}+08:00`);
    const near = (instant: string | undefined, moved = 0) =>
      instant !== undefined && Math.abs(Date.parse(instant) + moved - at) <= SAME_WITHIN;
    const known = otherDues.find((other) => near(other.due?.from) || near(other.due?.to));
    const last = presenter.say("platform-counts");
    if (near(due?.from) || near(due?.to)) return presenter.say("platform-same");
    if (known)
      return `${presenter.say("platform-reading", { answer: `${presenter.ask(known.question)} ${presenter.answer(known.question, known.answer)}` })} ${last}`;
    if (PACIFIC_BEHIND.some((hours) => near(due?.from, -hours * HOUR))) return presenter.say("platform-pacific");
    if (!due) return last;
    const seconds = Math.round((at - Date.parse(due.from)) / 1000);
    return `${presenter.say(seconds < 0 ? "platform-earlier" : "platform-later", { difference: presenter.speaker.duration(Math.abs(seconds)) })} ${last}`;
  }
}

export const OTHER_DEADLINE = part("other-deadline", OtherDeadline);

// "The platform shows another deadline": what may explain the difference.

import { html, LitElement, type TemplateResult } from "lit";
import type { Conclusion } from "../../engine/engine.js";
import type { Teller } from "./teller.js";
import { part } from "../parts.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Order pages show whole minutes. */
const SAME_WITHIN = MINUTE;
/** US Pacific clocks are so many hours behind Beijing's. */
const PACIFIC_BEHIND = [15, 16];

export class OtherDeadline extends LitElement {
  static override properties = { teller: { attribute: false }, conclusion: { attribute: false }, shown: { state: true } };

  declare teller: Teller;
  declare conclusion: Conclusion;
  /** What the platform shows, by Beijing's clock. */
  declare shown: string;

  constructor() {
    super();
    this.shown = "";
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { teller } = this;
    return html`<details>
      <summary>${teller.say("platform-shows")}</summary>
      <label class="field"><span>${teller.say("platform-shows-at")} (${teller.say("beijing-time")})</span>
        <input type="datetime-local" step="1" .value=${this.shown} @change=${(event: Event) => { this.shown = (event.target as HTMLInputElement).value; }} /></label>
      <p role="status">${this.shown === "" ? "" : this.#difference()}</p>
    </details>`;
  }

  /** Whether the deadline is ours, that of another reading, the same in another zone, or none of these. */
  #difference(): string {
    const { teller, conclusion: { due, otherDues } } = this;
    const at = Date.parse(`${this.shown}+08:00`);
    const near = (instant: string | undefined, moved = 0) => instant !== undefined && Math.abs(Date.parse(instant) + moved - at) <= SAME_WITHIN;
    const known = otherDues.find((other) => near(other.due?.from) || near(other.due?.to));
    const last = teller.say("platform-counts");
    if (near(due?.from) || near(due?.to)) return teller.say("platform-same");
    if (known) return `${teller.say("platform-reading", { answer: `${teller.ask(known.question)} ${teller.answer(known.question, known.answer)}` })} ${last}`;
    if (PACIFIC_BEHIND.some((hours) => near(due?.from, -hours * HOUR))) return teller.say("platform-pacific");
    if (!due) return last;
    const seconds = Math.round((at - Date.parse(due.from)) / 1000);
    return `${teller.say(seconds < 0 ? "platform-earlier" : "platform-later", { difference: teller.speaker.duration(Math.abs(seconds)) })} ${last}`;
  }
}

export const OTHER_DEADLINE = part("other-deadline", OtherDeadline);

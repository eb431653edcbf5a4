// "The platform shows another deadline": what may explain the difference.

import { html, type TemplateResult } from "lit";
import type { Conclusion } from "../../engine/engine.js";
import "./lazy-details.js";
import type { Teller } from "./teller.js";

const MINUTE = 60_000;
/** Order pages show whole minutes. */
const SAME_WITHIN = MINUTE;

/** The way to enter the platform's deadline, and what is found. */
export function otherDeadline(teller: Teller, conclusion: Conclusion): TemplateResult {
  const content = () => html`<form class="other-deadline" @submit=${(event: Event) => event.preventDefault()}>
    <label class="field"><span>${teller.say("platform-shows-at")} (${teller.say("beijing-time")})</span>
      <input type="datetime-local" step="1" @change=${(event: Event) => explain(teller, conclusion, event.target as HTMLInputElement)} /></label>
    <p role="status"></p>
  </form>`;
  return html`<lazy-details .summary=${teller.say("platform-shows")} .content=${content}></lazy-details>`;
}

function explain(teller: Teller, conclusion: Conclusion, input: HTMLInputElement): void {
  const status = input.form?.querySelector("[role=status]");
  if (status) status.textContent = input.value === "" ? "" : difference(teller, conclusion, input.value);
}

/** Whether the deadline is ours, that of another reading, the same in another zone, or none of these. */
function difference(teller: Teller, conclusion: Conclusion, shown: string): string {
  const at = Date.parse(`${shown}+08:00`);
  const near = (instant: string | undefined, moved = 0) => instant !== undefined && Math.abs(Date.parse(instant) + moved - at) <= SAME_WITHIN;
  const { due } = conclusion;
  const known = conclusion.otherDues.find((other) => near(other.due?.from) || near(other.due?.to));
  const last = teller.say("platform-counts");
  if (near(due?.from) || near(due?.to)) return teller.say("platform-same");
  if (known) return `${teller.say("platform-reading", { answer: `${teller.ask(known.question)} ${teller.answer(known.question, known.answer)}` })} ${last}`;
  // US Pacific clocks are 15 or 16 hours behind Beijing's.
  if ([15, 16].some((hours) => near(due?.from, -hours * 60 * MINUTE))) return teller.say("platform-pacific");
  if (!due) return last;
  const seconds = Math.round((at - Date.parse(due.from)) / 1000);
  return `${teller.say(seconds < 0 ? "platform-earlier" : "platform-later", { difference: teller.speaker.duration(Math.abs(seconds)) })} ${last}`;
}


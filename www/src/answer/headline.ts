// The answer in one sentence, with what goes with it.

import { nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { html } from "lit/static-html.js";
import type { Service, Tone } from "../../engine/engine.js";
import { COUNT_DOWN } from "./count-down.js";
import { isWithheld, summaryHere } from "./summary.js";
import type { Presenter } from "./presenter.js";
import { verdictWord } from "./verdict-word.js";

/** Refused or not, what is owed, by when. `isAsked`: whether one of the other messages is the answer is asked below. */
export function headlineView(presenter: Presenter, isAsked = false): TemplateResult {
  const told = summaryHere(presenter);
  const { at, from } = told;
  const unnamed = presenter.draft.events.filter((event) => event.kind === "").length;
  const counting = from?.left != null && from.due?.from === from.due?.to;
  const owed = owedTold(presenter);
  const { finding, age } = presenter.assessment.judgement;
  const uncounted = finding.aftermath === "ineffective" ? presenter.event(finding.event) : undefined;
  const part = presenter.conclusion(finding.conclusion)?.part;
  const due = from?.due ?? at;
  // While it is open how the order stands, an instant that may be another would say too much.
  const isExact = told.tone !== "open" && due && due.from === due.to && told.text.includes(presenter.speaker.due(due));
  const exact = isExact ? presenter.speaker.instant(due.from) : "";
  // Until somebody has looked at what was read from a picture, nothing else is said of it.
  if (isWithheld(presenter))
    return html`<p class="chip tone-open">${mark("open")}${presenter.say("picture-chip")}</p>
  <div class="headline" part="headline" tabindex="-1"><div role="status"><p>${told.text}</p></div></div>`;
  return html`<p class="chip tone-${told.tone}">${mark(told.tone)}${presenter.say(chipOf(presenter))}</p>
  <div class="headline" part="headline" tabindex="-1">
    <div role="status"><p>${told.text}</p></div>
    ${age === "may-be-outdated" && part ? html`<p class="aside">${presenter.stale(part)}</p>` : nothing}
    ${uncounted && uncounted.words !== "" ? html`<p class="aside">${presenter.say("headline-not-counted", { words: uncounted.words.slice(0, 160) })}</p>` : nothing}
    ${from && presenter.countedBy(from) !== "" ? html`<p class="aside"><strong>${presenter.countedBy(from)}</strong></p>` : nothing}
    ${counting ? html`<p class="aside"><${COUNT_DOWN} .until=${from.due?.from ?? ""} .left=${from.left ?? 0} .fixed=${!presenter.isNow} .speaker=${presenter.speaker}></${COUNT_DOWN}></p>` : nothing}
    ${from && from.dependsOn.length > 0 ? html`<p class="aside"><span class="tag">${presenter.say("depends-short")}</span></p>` : nothing}
    ${exact === "" ? nothing : html`<p class="aside exact">${exact}</p>`}
    ${owed === "" ? nothing : html`<p class="aside">${owed}</p>`}
    ${
      presenter.unplaced === 0 || isAsked
        ? nothing
        : html`<p class="aside">${presenter.say("headline-unplaced", { count: presenter.unplaced })}
      <button type="button" class="link" @click=${() => presenter.actions.showMessages()}>${presenter.say("unplaced-show")}</button>
      <button type="button" class="link" @click=${() => presenter.actions.dismiss()}>${presenter.say("unplaced-none")}</button></p>`
    }
    ${unnamed === 0 ? nothing : html`<p class="aside">${presenter.say("headline-unnamed", { count: unnamed })}</p>`}
  </div>`;
}

/** The words of the chip: of an order on which nothing is due that nothing is, once something is known to have happened. */
function chipOf({ assessment }: Presenter): string {
  const { finding } = assessment.judgement;
  return finding.verdict === "idle" && assessment.events.length > 0 ? "verdict-settled" : verdictWord(finding);
}

const TICK = svg`<path d="M2.5 7.5l3 3 6-7" />`;

/** What stands before the words of each tone, so that none is told by its colour alone. */
const MARKS: Record<Tone, SVGTemplateResult> = {
  good: TICK,
  bad: svg`<path d="M3 3l8 8m0-8l-8 8" />`,
  wait: svg`<circle cx="7" cy="7" r="5.5" /><path d="M7 3.8V7l2.2 1.4" />`,
  open: svg`<path d="M4.6 5a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6M7 11.4v.1" />`,
  past: TICK,
  old: svg`<path d="M7 1.5l6 11H1zM7 5.5v3.2" />`,
};

function mark(tone: Tone): TemplateResult {
  return html`<svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">${MARKS[tone]}</svg>`;
}

/** The way back to the result from further down the page: its first sentence, in one line. */
export function jumpView(presenter: Presenter, jump: () => void): TemplateResult {
  const { text, tone } = summaryHere(presenter);
  const go = (event: Event) => {
    event.preventDefault();
    jump();
  };
  return html`<a class="jump tone-${tone}" href="#result" @click=${go}><span>${text}</span> <span aria-hidden="true">↑</span></a>`;
}

/** What the buyer may have, and until when. */
function owedTold(presenter: Presenter): string {
  const covered = presenter.deciding().filter((part) => part.coverage.state === "covered");
  const entitled = covered.flatMap((part) =>
    part.conclusions
      .filter(
        (conclusion) =>
          conclusion.kind === "entitlement" && conclusion.state === "entitled" && conclusion.thread === null,
      )
      .flatMap((conclusion) => presenter.clauseOf(part, conclusion)?.services ?? []),
  );
  const due = covered.find((part) => part.period?.state === "running" && part.period.due)?.period?.due;
  if (entitled.length === 0 || !due) return "";
  const list = presenter.speaker.list(
    [...new Set<Service>(entitled)].map((service) => presenter.say(`service-${service}`)),
  );
  const id = presenter.assessment.judgement.age === "may-be-outdated" ? "headline-old-owed" : "headline-owed";
  return presenter.sayTo(id, { list, date: presenter.speaker.due(due) });
}

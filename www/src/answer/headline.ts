// The answer in one sentence, with what goes with it.

import { nothing, type TemplateResult } from "lit";
import { html } from "lit/static-html.js";
import type { Service } from "../../engine/engine.js";
import { COUNT_DOWN } from "./count-down.js";
import { summary } from "./summary.js";
import type { Presenter } from "./presenter.js";

/** Refused or not, what is owed, by when. */
export function headlineView(presenter: Presenter): TemplateResult {
  const told = summary(presenter);
  const { at, from } = told;
  // While it is open how the order stands, an instant that may be another would say too much.
  const here = told.tone !== "open" && at && at.from === at.to ? presenter.speaker.here(at.from) : "";
  const unnamed = presenter.draft.events.filter((event) => event.kind === "").length;
  const counting = from?.left != null && from.due?.from === from.due?.to;
  const owed = owedTold(presenter);
  const { finding, age } = presenter.assessment.judgement;
  const uncounted = finding.aftermath === "ineffective" ? presenter.event(finding.event) : undefined;
  const part = presenter.conclusion(finding.conclusion)?.part;
  return html`<div class="headline tone-${told.tone}" part="headline" tabindex="-1">
    <div role="status"><p>${told.text}</p></div>
    ${age === "may-be-outdated" && part ? html`<p class="aside">${presenter.stale(part)}</p>` : nothing}
    ${uncounted && uncounted.words !== "" ? html`<p class="aside">${presenter.say("headline-not-counted", { words: uncounted.words.slice(0, 160) })}</p>` : nothing}
    ${from && presenter.countedBy(from) !== "" ? html`<p class="aside"><strong>${presenter.countedBy(from)}</strong></p>` : nothing}
    ${counting ? html`<p class="aside"><${COUNT_DOWN} .until=${from.due?.from ?? ""} .left=${from.left ?? 0} .fixed=${!presenter.isNow} .speaker=${presenter.speaker}></${COUNT_DOWN}></p>` : nothing}
    ${here === "" ? nothing : html`<p class="aside">${presenter.say("here", { date: here })}</p>`}
    ${owed === "" ? nothing : html`<p class="aside">${owed}</p>`}
    ${
      presenter.unplaced === 0
        ? nothing
        : html`<p class="aside">${presenter.say("headline-unplaced", { count: presenter.unplaced })}
      <button type="button" class="link" @click=${() => presenter.actions.dismiss()}>${presenter.say("unplaced-none")}</button></p>`
    }
    ${unnamed === 0 ? nothing : html`<p class="aside">${presenter.say("headline-unnamed", { count: unnamed })}</p>`}
  </div>`;
}

/** The way back to the result from further down the page: its first sentence, in one line. */
export function jumpView(presenter: Presenter, jump: () => void): TemplateResult {
  const { text, tone } = summary(presenter);
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
  return presenter.sayTo(id, { list, date: presenter.speaker.range(due) });
}

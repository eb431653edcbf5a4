// What to do now, for the person's role, with texts that are ready to be sent.

import { nothing, type TemplateResult } from "lit";
import { html } from "lit/static-html.js";
import type { Conclusion, NextStep, PartAssessment } from "../../engine/engine.js";
import type { Speaker } from "../language.js";
import { letterFor } from "../entry/facts.js";
import { LAZY_DETAILS } from "../lazy-details.js";
import { READY_TEXT } from "./ready-text.js";
import type { Presenter } from "./presenter.js";

/** A step with a text that helps with it. */
function withLetter(presenter: Presenter): { step: NextStep; letter: string } | undefined {
  const { role } = presenter.draft;
  for (const step of presenter.assessment.nextSteps) {
    const letter = step.role === role ? letterFor(step.action, step.role) : null;
    if (letter !== null) return { step, letter };
  }
  return undefined;
}

export function stepsView(
  presenter: Presenter,
  more: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  const { role } = presenter.draft;
  const own = presenter.assessment.nextSteps.filter((step) => step.role === role);
  const others = presenter.assessment.nextSteps.filter((step) => step.role !== role);
  if (own.length + others.length === 0)
    return more === nothing ? nothing : html`<section class="card steps">${more}</section>`;
  // A text stands once: that of the first step with the answer itself, others with their step.
  const told = new Set([withLetter(presenter)?.letter]);
  const item = (step: NextStep) => {
    const helps = step.role === role ? letterFor(step.action, step.role) : null;
    const letter = helps !== null && !told.has(helps) ? helps : null;
    if (letter !== null) told.add(letter);
    const times = presenter.stepTimes(step, (at) => presenter.speaker.due({ from: at, to: at }));
    return html`<li><div><strong>${presenter.say(`action-${step.action}`)}</strong> ${times.length === 0 ? nothing : html`<span>${times.join(" · ")}</span>`}${letter === null ? nothing : textView(presenter, letter, step, "")}</div></li>`;
  };
  return html`<section class="card steps" aria-labelledby="steps">
    <h3 id="steps">${presenter.say("group-steps")}</h3>
    ${own.length === 0 ? html`<p>${presenter.say("steps-none")}</p>` : html`<ol>${own.map(item)}</ol>`}
    ${own.length === 0 ? nothing : evidenceView(presenter)}
    ${
      others.length === 0
        ? nothing
        : html`<details><summary>${presenter.say(`steps-of-${role === "buyer" ? "seller" : "buyer"}`)}</summary>
      <ol>${others.map(item)}</ol></details>`
    }
    ${more}
  </section>`;
}

/** What to keep: each thing in a line. */
function evidenceView(presenter: Presenter): TemplateResult {
  const [lead, ...things] = presenter.sayTo("steps-evidence").split("\n");
  return html`<details class="evidence"><summary>${lead}</summary><ul>${things.map((thing) => html`<li>${thing}</li>`)}</ul></details>`;
}

/** The text to send now, where there is one. */
export function letterView(presenter: Presenter): TemplateResult | typeof nothing {
  const found = withLetter(presenter);
  return found ? textView(presenter, found.letter, found.step, "main") : nothing;
}

function textView(presenter: Presenter, letter: string, step: NextStep, look: "main" | ""): TemplateResult {
  const found = presenter.conclusion(step.conclusion);
  const write = (speaker: Speaker) =>
    speaker.say(`letter-${letter}`, values(presenter, speaker, found?.part, found?.conclusion, step));
  const content = () =>
    html`<${READY_TEXT} .write=${write} .speaker=${presenter.speaker} .copy=${presenter.actions.copy}></${READY_TEXT}>`;
  return html`<${LAZY_DETAILS} class=${look} .summary=${presenter.say(`letter-${letter}-title`)} .content=${content}></${LAZY_DETAILS}>`;
}

/** What a text is filled with, in the language it is written in. */
function values(
  presenter: Presenter,
  speaker: Speaker,
  part: PartAssessment | undefined,
  conclusion: Conclusion | undefined,
  step: NextStep,
): Record<string, string> {
  const { draft, assessment } = presenter;
  const request =
    presenter.event(conclusion?.thread ?? null) ?? draft.events.find((event) => event.kind === "service-requested");
  const timeOf = (kind: string, id?: string) => {
    const event = draft.events.find((one) => one.id === id) ?? draft.events.find((one) => one.kind === kind);
    const at = assessment.events.find((one) => one.id === event?.id)?.at;
    return at ? speaker.range(at) : speaker.say("letter-blank");
  };
  const service = request?.service || draft.service;
  const clause = part && conclusion ? presenter.clauseOf(part, conclusion) : undefined;
  const edition = part && conclusion ? presenter.editionOf(part, conclusion.edition) : undefined;
  return {
    service: service === "" ? speaker.say("letter-blank") : speaker.named("service", service),
    paid: timeOf("payment-succeeded"),
    shipped: timeOf("shipped"),
    delivered: timeOf("delivered"),
    asked: timeOf(request?.kind || "service-requested", request?.id),
    due: conclusion?.due
      ? speaker.range(conclusion.due)
      : step.by
        ? speaker.instant(step.by)
        : speaker.say("letter-blank"),
    clause: clause ? speaker.clause(clause) : speaker.say("letter-blank"),
    edition: edition ? speaker.edition(edition) : "",
    effective: edition?.effective ? speaker.day(edition.effective) : speaker.say("letter-blank"),
  };
}

// What follows from what was entered: the sentence first, then what is open, what to do, and each rule.

import { nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { html } from "lit/static-html.js";
import type { Conclusion, PartAssessment } from "../../engine/engine.js";
import { inTurn } from "../in-turn.js";
import { headlineView } from "./headline.js";
import { LAZY_DETAILS } from "../lazy-details.js";
import { OPEN_QUESTIONS } from "./open.js";
import { timelineChart } from "./timeline-chart.js";
import { letterView, stepsView } from "./steps.js";
import { withEvent } from "../entry/draft.js";
import { eventName } from "../entry/event-name.js";
import { conclusionsOf, type Presenter } from "./presenter.js";
import { isWithheld } from "./summary.js";
import { hasOpenRoutes, routesView } from "./routes.js";
import { flipsView, pinnedView, whyView } from "./why.js";

type View = TemplateResult | typeof nothing;

export function resultView(presenter: Presenter): TemplateResult {
  if (isWithheld(presenter))
    return html`${problemsView(presenter)}<div class="card verdict edge-open">${headlineView(presenter)}</div>`;
  return html`${problemsView(presenter)} ${answerCard(presenter)} ${inTurn(() => nextView(presenter))}`;
}

/** What to do, and the ways that are still open. */
function nextView(presenter: Presenter): TemplateResult {
  const routes = routesView(presenter);
  const isCard = hasOpenRoutes(presenter);
  return html`${stepsView(presenter, isCard ? nothing : routes)} ${isCard ? routes : nothing}`;
}

/** What stands behind it: the rule that decides, and every clause with its dates. */
export function behindView(presenter: Presenter): TemplateResult {
  const { covered, open } = presenter.shown();
  const others = presenter.assessment.parts.filter((part) => part.coverage.state === "not-covered");
  const clauses = () => html`
      ${covered.map((part) => partView(presenter, part))}
      ${open.map((part) => (covered.length > 0 ? foldedView(presenter, part) : partView(presenter, part)))}
      ${changesView(presenter)} ${othersView(presenter, others)}`;
  const every = html`<${LAZY_DETAILS} class="every" .summary=${presenter.say("every-clause")} .content=${clauses}></${LAZY_DETAILS}>`;
  const rule = ruleView(presenter);
  const name = rule === nothing ? presenter.say("every-clause") : nothing;
  return html`<section class="card rule" aria-labelledby=${rule === nothing ? nothing : "rule"} aria-label=${name}>${rule} ${every}</section>
    <p class="quiet checked">${presenter.say("checked-for")}: ${presenter.speaker.instant(presenter.assessment.asOf)}</p>
  `;
}

/** What it comes to: the sentence, the one question, the case over time, the text to send. */
function answerCard(presenter: Presenter): TemplateResult {
  const { finding, question } = presenter.assessment.judgement;
  const isAsked = !presenter.actions.isFixed && question?.what === "record";
  const questions = presenter.actions.isFixed
    ? nothing
    : html`<${OPEN_QUESTIONS} .presenter=${presenter} .first=${finding.conclusion ?? undefined}></${OPEN_QUESTIONS}>`;
  return html`<div class="card verdict edge-${finding.tone}">
    ${headlineView(presenter, isAsked)} ${pinnedView(presenter)} ${contradictionsView(presenter)}
    ${questions} ${inTurn(() => timelineChart(presenter))} ${inTurn(() => letterView(presenter))}
  </div>`;
}

/** The rule that decides: how old it is, where it is known from, how it was counted. */
function ruleView(presenter: Presenter): View {
  const found = presenter.conclusion(presenter.assessment.judgement.finding.conclusion);
  if (!found) return nothing;
  const { part, conclusion } = found;
  const flips = conclusion.flips.length;
  const why = () =>
    html`<div class="why"><p>${presenter.clauseText(part, conclusion)}</p>${whyView(presenter, part, conclusion)}</div>`;
  const changed = () => html`<div class="why">${flipsView(presenter, conclusion)}</div>`;
  return html`<h3 id="rule">${presenter.title(part)}</h3>
    <p class="quiet">${presenter.edition(part)} · ${presenter.seen(part)}</p>
    <${LAZY_DETAILS} .summary=${presenter.say("why-steps")} .content=${why}></${LAZY_DETAILS}>
    ${flips === 0 ? nothing : html`<${LAZY_DETAILS} .summary=${presenter.say("would-change-count", { count: flips })} .content=${changed}></${LAZY_DETAILS}>`}`;
}

/** The sentence and the deadlines, for a place with little room. */
export function deadlinesView(presenter: Presenter): TemplateResult {
  const { covered } = isWithheld(presenter) ? { covered: [] } : presenter.shown();
  return html`${problemsView(presenter)} ${headlineView(presenter)} ${pinnedView(presenter)}
    ${covered.map((part) => part.conclusions.filter((one) => ["duty", "prohibition", "silence"].includes(one.kind) && !one.idle).map((one) => rowView(presenter, part, one)))}
    <p class="quiet">${presenter.say("checked-for")}: ${presenter.speaker.instant(presenter.assessment.asOf)}</p>`;
}

function problemsView(presenter: Presenter): View {
  const { problems } = presenter.assessment;
  if (problems.length === 0) return nothing;
  return html`<ul class="problems" role="alert">
    ${problems.map(({ path, found, wanted, code }) => html`<li>${presenter.say("problem", { path, found, wanted, code: presenter.say(`problem-${code}`) })}</li>`)}
  </ul>`;
}

/** Dates that cannot both be right, each with the change that would mend it, and dates that do not count yet. */
function contradictionsView(presenter: Presenter): View {
  const { assessment, draft } = presenter;
  const at = (id: string) => assessment.events.find((event) => event.id === id)?.at;
  // What lies ahead of another time that is looked at is no mistake.
  const ahead =
    presenter.own !== presenter.assessment
      ? []
      : draft.events.filter((event) => (at(event.id)?.from ?? "") > assessment.asOf);
  const { contradictions } = assessment.judgement;
  if (ahead.length + contradictions.length === 0) return nothing;
  return html`<div class="warning">
    ${contradictions.map(
      ({
        early,
        late,
        swapEarly,
        swapLate,
      }) => html`<p>${presenter.say("contradiction", { early: presenter.eventName(early), late: presenter.eventName(late) })}</p>
      ${swapEarly ? swapView(presenter, early) : nothing} ${swapLate ? swapView(presenter, late) : nothing}`,
    )}
    ${ahead.map((event) => html`<p>${presenter.say("event-ahead", { event: eventName(event, presenter.speaker) })}</p>`)}
  </div>`;
}

/** One tap that changes day and month of an event over. */
function swapView(presenter: Presenter, id: string): View {
  const event = presenter.event(id);
  const [year, month, day] = event?.date.split("-") ?? [];
  if (!event || presenter.actions.isFixed || !year || !month || !day || Number(day) > 12) return nothing;
  const date = `${year}-${day}-${month}`;
  const swap = () =>
    presenter.actions.edit(
      withEvent(presenter.draft, { ...event, date, orDate: "", until: "", timed: true, touched: true }),
    );
  return html`<p><button type="button" @click=${swap}>${presenter.say("contradiction-swap", { event: eventName({ ...event, date: "" }, presenter.speaker), date: presenter.speaker.day(date) })}</button></p>`;
}

// ---- one rulebook -----------------------------------------------------------------------------

function foldedView(presenter: Presenter, part: PartAssessment): TemplateResult {
  return html`<details class="folded"><summary>${presenter.title(part)}: ${presenter.say("state-undetermined")}</summary>${partView(presenter, part)}</details>`;
}

function partView(presenter: Presenter, part: PartAssessment): TemplateResult {
  const of = (...kinds: string[]) =>
    part.conclusions.filter((conclusion) => kinds.includes(conclusion.kind) && !conclusion.idle);
  const now = (conclusion: Conclusion) =>
    part.conclusions.find((other) => other.clause === conclusion.clause && other.thread === null)?.state;
  const entitlements = of("entitlement").filter(
    (conclusion) => conclusion.thread === null || conclusion.state !== now(conclusion),
  );
  const group = (title: string, conclusions: Conclusion[]) =>
    conclusions.length === 0
      ? nothing
      : html`<div class="group"><h4>${presenter.say(title)}</h4>${repeat(
          conclusions,
          (conclusion) => conclusion.id,
          (conclusion) => rowView(presenter, part, conclusion),
        )}</div>`;
  const superseded = part.superseded
    ? presenter.say("superseded", { date: presenter.speaker.range(part.superseded.due) })
    : "";
  return html`
    <article class="card">
      <h3>${presenter.title(part)}</h3>
      ${part.background ? html`<p class="warning">${presenter.say("background")}</p>` : nothing}
      ${part.stale ? html`<p class="warning">${presenter.stale(part)}</p>` : nothing}
      ${group("group-refusal", of("silence"))}
      ${group("group-deadlines", of("duty", "prohibition"))}
      ${group("group-coverage", [part.coverage, ...(part.period ? [part.period] : [])])}
      ${group("group-entitlements", entitlements)}
      ${group("group-options", of("option"))}
      ${group("group-cost", of("exposure", "points"))}
      ${group("group-desks", of("desk", "resumption"))}
      ${part.notes.map((note) => noteView(presenter, part, note))}
      ${compareView(presenter, part)}
      <p class="quiet">${presenter.edition(part)} · ${superseded} ${presenter.seen(part)}</p>
    </article>
  `;
}

function noteView(presenter: Presenter, part: PartAssessment, id: string): View {
  const clause = presenter.clause(part, part.edition ?? part.candidates[0] ?? "", id);
  return clause
    ? html`<p class="hint" lang=${presenter.speaker.hasSentences ? nothing : "en"}>${presenter.speaker.words(clause.text)}</p>`
    : nothing;
}

// ---- one conclusion ---------------------------------------------------------------------------

/** A conclusion in a line or two; the rest of it opens below. */
function rowView(presenter: Presenter, part: PartAssessment, conclusion: Conclusion): TemplateResult {
  const free = conclusion.free ? ` (${presenter.say("free")})` : "";
  return html`<details class="told tone-edge-${conclusion.tone}">
    <summary>
      <span class="line"><span class="state tone-${conclusion.tone}">${presenter.state(conclusion, conclusion.state)}</span> <span class="when">${presenter.when(conclusion)}</span>${conclusion.dependsOn.length > 0 ? html` <span class="tag">${presenter.say("depends-short")}</span>` : nothing}</span>
      <span class="says">${presenter.clauseText(part, conclusion)}${free}</span>
      ${conclusion.thread ? html`<span class="quiet">${presenter.eventName(conclusion.thread)}</span>` : nothing}
    </summary>
    <div class="why">
      ${pointsView(presenter, conclusion)} ${costView(presenter, conclusion)} ${evidenceView(presenter, conclusion)}
      ${neededView(presenter, conclusion)} ${whyView(presenter, part, conclusion)}
      ${conclusion.flips.length === 0 ? nothing : html`<p>${presenter.say("would-change")}</p>${flipsView(presenter, conclusion)}`}
    </div>
  </details>
  ${surpriseView(presenter, part, conclusion)}`;
}

/** What people do not expect, said before they ask. */
function surpriseView(presenter: Presenter, part: PartAssessment, conclusion: Conclusion): View {
  const { count } = conclusion;
  if (
    conclusion.kind === "period" &&
    part.arrivedAfter !== null &&
    part.arrivedAfter > 0 &&
    count?.unit === "natural-days"
  ) {
    return html`<p class="hint">${presenter.say("arrived-after", { days: part.arrivedAfter, of: count.amount })}</p>`;
  }
  const open = ["running", "missed", "late", "undetermined"].includes(conclusion.state);
  if (conclusion.kind === "duty" && open && count?.unit === "hours")
    return html`<p class="hint">${presenter.say("hours-hint")}</p>`;
  return nothing;
}

function pointsView(presenter: Presenter, conclusion: Conclusion): View {
  const { points } = conclusion;
  if (!points || conclusion.state === "none") return nothing;
  const measure = points.measure ? presenter.say(`measure-${points.measure}`, { days: points.measureDays ?? 0 }) : "";
  const next = points.nextAt ? presenter.say("points-next", { points: points.nextAt }) : "";
  return html`<p>${[presenter.say("points-active", { points: points.active }), measure, next].filter(Boolean).join(" · ")}</p>
    <ul>${points.expiries.map((expiry) => html`<li>${presenter.say("points-expiry", { points: expiry.points ?? 1, date: presenter.speaker.range(expiry.at) })}</li>`)}</ul>`;
}

function costView(presenter: Presenter, conclusion: Conclusion): View {
  const { cost } = conclusion;
  if (!cost || conclusion.state === "none") return nothing;
  const said: string[] = [];
  if (cost.pointsFrom !== null && cost.pointsTo !== null)
    said.push(presenter.say("cost-points", { from: cost.pointsFrom, to: cost.pointsTo }));
  if (cost.removal) said.push(presenter.say("cost-removal"));
  if (cost.compensation) said.push(presenter.say("cost-compensation", { amount: cost.compensation }));
  else if (cost.compensationNamed)
    said.push(presenter.say("cost-compensation-unknown", { cap: cost.compensationCap ?? "" }));
  return html`<ul>${said.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function evidenceView(presenter: Presenter, conclusion: Conclusion): View {
  if (conclusion.evidenceMissing.length === 0) return nothing;
  const list = presenter.speaker.list(
    conclusion.evidenceMissing.map((evidence) => presenter.say(`evidence-${evidence}`)),
  );
  return html`<p>${presenter.say("evidence-missing", { list })}</p>`;
}

/** What this conclusion lacks; the controls that answer it stand at the top. */
function neededView(presenter: Presenter, conclusion: Conclusion): View {
  const then = conclusion.ifNothingElse;
  if (conclusion.missing.length === 0 && !then) return nothing;
  const since =
    then?.since && then.state === "deemed"
      ? ` (${presenter.say("since", { date: presenter.speaker.range(then.since) })})`
      : "";
  const lines = [...new Set(conclusion.missing.map((missing) => presenter.missing(missing)))];
  return html`<div class="needed">
    ${then ? html`<p>${presenter.say("if-nothing-else", { state: presenter.state(conclusion, then.state) })}${since}</p>` : nothing}
    ${lines.length === 0 ? nothing : html`<p>${presenter.say("missing-title")}</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`}
  </div>`;
}

// ---- another edition --------------------------------------------------------------------------

/** The deadlines of this case beside those under another text of the same rule. */
function compareView(presenter: Presenter, part: PartAssessment): View {
  const others = presenter.editions(part).filter((edition) => edition.id !== part.edition);
  if (others.length === 0 || part.edition === null) return nothing;
  const content = () =>
    html`${others.map((edition) => {
      const other = presenter.actions
        .under(part, edition.id)
        ?.parts.find((one) => one.rulebook === part.rulebook && one.part === part.part);
      return other ? comparison(presenter, part, other) : nothing;
    })}`;
  return html`<${LAZY_DETAILS} .summary=${presenter.say("compare-editions")} .content=${content}></${LAZY_DETAILS}>`;
}

function comparison(presenter: Presenter, part: PartAssessment, other: PartAssessment): TemplateResult {
  const told = (one: PartAssessment) =>
    conclusionsOf(one).filter(
      (conclusion) => ["period", "duty", "silence"].includes(conclusion.kind) && !conclusion.idle,
    );
  const name = (one: PartAssessment) => {
    const edition = presenter.editionOf(one, one.edition);
    return edition ? presenter.speaker.edition(edition) : "";
  };
  const cell = (one: PartAssessment, conclusion: Conclusion | undefined) =>
    conclusion
      ? html`<strong>${presenter.state(conclusion, conclusion.state)}</strong> ${presenter.when(conclusion)}<br /><span class="quiet">${presenter.clauseText(one, conclusion)}</span>`
      : html`–`;
  const [here, there] = [told(part), told(other)];
  const keyOf = (conclusion: Conclusion) => `${conclusion.clause}/${conclusion.thread ?? ""}`;
  const keys = [...new Set([...here, ...there].map(keyOf))];
  return html`<div class="scroll"><table>
    <thead><tr><th scope="col">${name(part)}</th><th scope="col">${name(other)}</th></tr></thead>
    <tbody>${keys.map(
      (key) => html`<tr>
      <td>${cell(
        part,
        here.find((conclusion) => keyOf(conclusion) === key),
      )}</td>
      <td>${cell(
        other,
        there.find((conclusion) => keyOf(conclusion) === key),
      )}</td>
    </tr>`,
    )}</tbody>
  </table></div>`;
}

// ---- what comes, and what does not apply ------------------------------------------------------

function changesView(presenter: Presenter): View {
  const all = presenter.assessment.parts.flatMap((part) =>
    conclusionsOf(part).map((conclusion) => ({ part, conclusion })),
  );
  const told = presenter.assessment.changes.flatMap((change) => {
    const found = all.find(({ conclusion }) => conclusion.id === change.conclusion);
    return found ? [{ ...found, change }] : [];
  });
  if (told.length === 0) return nothing;
  return html`<details class="card">
    <summary>${presenter.say("group-changes")}</summary>
    <ul>${told.map(
      ({ part, conclusion, change }) =>
        html`<li>${presenter.say("change", {
          date: presenter.speaker.instant(change.at),
          what: presenter.clauseText(part, conclusion),
          from: presenter.state(conclusion, change.from),
          to: presenter.state(conclusion, change.to),
        })}</li>`,
    )}</ul>
  </details>`;
}

function othersView(presenter: Presenter, parts: PartAssessment[]): View {
  if (parts.length === 0) return nothing;
  return html`<details class="card">
    <summary>${presenter.say("other-rules")}</summary>
    <ul>${parts.map((part) => html`<li>${presenter.title(part)}</li>`)}</ul>
  </details>`;
}

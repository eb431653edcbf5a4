// What follows from what was entered: the sentence first, then what is open, what to do, and each rule.

import { nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { html } from "lit/static-html.js";
import type { Conclusion, PartAssessment } from "../../engine/engine.js";
import { headlineView } from "./headline.js";
import { LAZY_DETAILS } from "./lazy-details.js";
import { OPEN_QUESTIONS } from "./open.js";
import { pictureView } from "./picture.js";
import { stepsView } from "./steps.js";
import { summary } from "./summary.js";
import { withEvent } from "../entry/draft.js";
import { eventName } from "../entry/event-name.js";
import { conclusionsOf, type Teller } from "./teller.js";
import { pinnedView, whyView } from "./why.js";

type View = TemplateResult | typeof nothing;

export function resultView(teller: Teller): TemplateResult {
  const { covered, open } = teller.shown();
  const others = teller.assessment.parts.filter((part) => part.coverage.state === "not-covered");
  return html`
    ${problemsView(teller)} ${headlineView(teller)} ${pinnedView(teller)}
    ${contradictionsView(teller)} ${teller.actions.isFixed ? nothing : html`<${OPEN_QUESTIONS} .teller=${teller} .first=${summary(teller).from?.id}></${OPEN_QUESTIONS}>`} ${stepsView(teller)} ${pictureView(teller)}
    ${covered.map((part) => partView(teller, part))}
    ${open.map((part) => (covered.length > 0 ? foldedView(teller, part) : partView(teller, part)))}
    ${changesView(teller)} ${othersView(teller, others)}
    <p class="quiet">${teller.say("checked-for")}: ${teller.speaker.instant(teller.assessment.asOf)}</p>
  `;
}

/** The sentence and the deadlines, for a place with little room. */
export function deadlinesView(teller: Teller): TemplateResult {
  const { covered } = teller.shown();
  return html`${problemsView(teller)} ${headlineView(teller)} ${pinnedView(teller)}
    ${covered.map((part) => part.conclusions.filter((one) => ["duty", "prohibition", "silence"].includes(one.kind) && !one.idle).map((one) => rowView(teller, part, one)))}
    <p class="quiet">${teller.say("checked-for")}: ${teller.speaker.instant(teller.assessment.asOf)}</p>`;
}

function problemsView(teller: Teller): View {
  const { problems } = teller.assessment;
  if (problems.length === 0) return nothing;
  return html`<ul class="problems" role="alert">
    ${problems.map(({ path, found, wanted, code }) => html`<li>${teller.say("problem", { path, found, wanted, code: teller.say(`problem-${code}`) })}</li>`)}
  </ul>`;
}

/** Dates that cannot both be right, each with the change that would mend it, and dates that do not count yet. */
function contradictionsView(teller: Teller): View {
  const { assessment, draft } = teller;
  const at = (id: string) => assessment.events.find((event) => event.id === id)?.at;
  // What lies ahead of another time that is looked at is no mistake.
  const ahead = teller.own !== teller.assessment ? [] : draft.events.filter((event) => (at(event.id)?.from ?? "") > assessment.asOf);
  const { contradictions } = assessment.judgement;
  if (ahead.length + contradictions.length === 0) return nothing;
  return html`<div class="warning">
    ${contradictions.map(({ early, late, swapEarly, swapLate }) => html`<p>${teller.say("contradiction", { early: teller.eventName(early), late: teller.eventName(late) })}</p>
      ${swapEarly ? swapView(teller, early) : nothing} ${swapLate ? swapView(teller, late) : nothing}`)}
    ${ahead.map((event) => html`<p>${teller.say("event-ahead", { event: eventName(event, teller.speaker) })}</p>`)}
  </div>`;
}

/** One tap that changes day and month of an event over. */
function swapView(teller: Teller, id: string): View {
  const event = teller.event(id);
  const [year, month, day] = event?.date.split("-") ?? [];
  if (!event || teller.actions.isFixed || !year || !month || !day || Number(day) > 12) return nothing;
  const date = `${year}-${day}-${month}`;
  const swap = () => teller.actions.edit(withEvent(teller.draft, { ...event, date, orDate: "", timed: true, touched: true }));
  return html`<p><button type="button" @click=${swap}>${teller.say("contradiction-swap", { event: eventName({ ...event, date: "" }, teller.speaker), date: teller.speaker.day(date) })}</button></p>`;
}

// ---- one rulebook -----------------------------------------------------------------------------

function foldedView(teller: Teller, part: PartAssessment): TemplateResult {
  return html`<details class="folded"><summary>${teller.title(part)}: ${teller.say("state-undetermined")}</summary>${partView(teller, part)}</details>`;
}

function partView(teller: Teller, part: PartAssessment): TemplateResult {
  const of = (...kinds: string[]) => part.conclusions.filter((conclusion) => kinds.includes(conclusion.kind) && !conclusion.idle);
  const now = (conclusion: Conclusion) => part.conclusions.find((other) => other.clause === conclusion.clause && other.thread === null)?.state;
  const entitlements = of("entitlement").filter((conclusion) => conclusion.thread === null || conclusion.state !== now(conclusion));
  const group = (title: string, conclusions: Conclusion[]) => conclusions.length === 0 ? nothing
    : html`<div class="group"><h4>${teller.say(title)}</h4>${repeat(conclusions, (conclusion) => conclusion.id, (conclusion) => rowView(teller, part, conclusion))}</div>`;
  const superseded = part.superseded ? teller.say("superseded", { date: teller.speaker.range(part.superseded.due) }) : "";
  return html`
    <article class="card">
      <h3>${teller.title(part)}</h3>
      ${part.background ? html`<p class="warning">${teller.say("background")}</p>` : nothing}
      ${part.stale ? html`<p class="warning">${teller.say("stale", { date: teller.speaker.day(part.lastLookedFor) })}</p>` : nothing}
      ${group("group-refusal", of("silence"))}
      ${group("group-deadlines", of("duty", "prohibition"))}
      ${group("group-coverage", [part.coverage, ...(part.period ? [part.period] : [])])}
      ${group("group-entitlements", entitlements)}
      ${group("group-options", of("option"))}
      ${group("group-cost", of("exposure", "points"))}
      ${group("group-desks", of("desk", "resumption"))}
      ${part.notes.map((note) => noteView(teller, part, note))}
      ${compareView(teller, part)}
      <p class="quiet">${teller.edition(part)} · ${superseded} ${teller.seen(part)}</p>
    </article>
  `;
}

function noteView(teller: Teller, part: PartAssessment, id: string): View {
  const clause = teller.clause(part, part.edition ?? part.candidates[0] ?? "", id);
  return clause ? html`<p class="hint" lang=${teller.speaker.hasSentences ? nothing : "en"}>${teller.speaker.words(clause.text)}</p>` : nothing;
}

// ---- one conclusion ---------------------------------------------------------------------------

/** A conclusion in a line or two; the rest of it opens below. */
function rowView(teller: Teller, part: PartAssessment, conclusion: Conclusion): TemplateResult {
  const free = conclusion.free ? ` (${teller.say("free")})` : "";
  return html`<details class="told tone-edge-${conclusion.tone}">
    <summary>
      <span class="line"><span class="state tone-${conclusion.tone}">${teller.state(conclusion, conclusion.state)}</span> <span class="when">${teller.when(conclusion)}</span>${conclusion.dependsOn.length > 0 ? html` <span class="tag">${teller.say("depends-short")}</span>` : nothing}</span>
      <span class="says">${teller.clauseText(part, conclusion)}${free}</span>
      ${conclusion.thread ? html`<span class="quiet">${teller.eventName(conclusion.thread)}</span>` : nothing}
    </summary>
    <div class="why">
      ${pointsView(teller, conclusion)} ${costView(teller, conclusion)} ${evidenceView(teller, conclusion)}
      ${neededView(teller, conclusion)} ${whyView(teller, part, conclusion)}
    </div>
  </details>
  ${surpriseView(teller, part, conclusion)}`;
}

/** What people do not expect, said before they ask. */
function surpriseView(teller: Teller, part: PartAssessment, conclusion: Conclusion): View {
  const { count } = conclusion;
  if (conclusion.kind === "period" && part.arrivedAfter !== null && part.arrivedAfter > 0 && count?.unit === "natural-days") {
    return html`<p class="hint">${teller.say("arrived-after", { days: part.arrivedAfter, of: count.amount })}</p>`;
  }
  const open = ["running", "missed", "late", "undetermined"].includes(conclusion.state);
  if (conclusion.kind === "duty" && open && count?.unit === "hours") return html`<p class="hint">${teller.say("hours-hint")}</p>`;
  return nothing;
}

function pointsView(teller: Teller, conclusion: Conclusion): View {
  const { points } = conclusion;
  if (!points || conclusion.state === "none") return nothing;
  const measure = points.measure ? teller.say(`measure-${points.measure}`, { days: points.measureDays ?? 0 }) : "";
  const next = points.nextAt ? teller.say("points-next", { points: points.nextAt }) : "";
  return html`<p>${[teller.say("points-active", { points: points.active }), measure, next].filter(Boolean).join(" · ")}</p>
    <ul>${points.expiries.map((expiry) => html`<li>${teller.say("points-expiry", { points: expiry.points ?? 1, date: teller.speaker.range(expiry.at) })}</li>`)}</ul>`;
}

function costView(teller: Teller, conclusion: Conclusion): View {
  const { cost } = conclusion;
  if (!cost || conclusion.state === "none") return nothing;
  const said: string[] = [];
  if (cost.pointsFrom !== null && cost.pointsTo !== null) said.push(teller.say("cost-points", { from: cost.pointsFrom, to: cost.pointsTo }));
  if (cost.removal) said.push(teller.say("cost-removal"));
  if (cost.compensation) said.push(teller.say("cost-compensation", { amount: cost.compensation }));
  else if (cost.compensationNamed) said.push(teller.say("cost-compensation-unknown", { cap: cost.compensationCap ?? "" }));
  return html`<ul>${said.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function evidenceView(teller: Teller, conclusion: Conclusion): View {
  if (conclusion.evidenceMissing.length === 0) return nothing;
  const list = teller.speaker.list(conclusion.evidenceMissing.map((evidence) => teller.say(`evidence-${evidence}`)));
  return html`<p>${teller.say("evidence-missing", { list })}</p>`;
}

/** What this conclusion lacks; the controls that answer it stand at the top. */
function neededView(teller: Teller, conclusion: Conclusion): View {
  const then = conclusion.ifNothingElse;
  if (conclusion.missing.length === 0 && !then) return nothing;
  const since = then?.since && then.state === "deemed" ? ` (${teller.say("since", { date: teller.speaker.range(then.since) })})` : "";
  const lines = [...new Set(conclusion.missing.map((missing) => teller.missing(missing)))];
  return html`<div class="needed">
    ${then ? html`<p>${teller.say("if-nothing-else", { state: teller.state(conclusion, then.state) })}${since}</p>` : nothing}
    ${lines.length === 0 ? nothing : html`<p>${teller.say("missing-title")}</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`}
  </div>`;
}

// ---- another edition --------------------------------------------------------------------------

/** The deadlines of this case beside those under another text of the same rule. */
function compareView(teller: Teller, part: PartAssessment): View {
  const others = teller.editions(part).filter((edition) => edition.id !== part.edition);
  if (others.length === 0 || part.edition === null) return nothing;
  const content = () => html`${others.map((edition) => {
    const other = teller.actions.under(part, edition.id)?.parts.find((one) => one.rulebook === part.rulebook && one.part === part.part);
    return other ? comparison(teller, part, other) : nothing;
  })}`;
  return html`<${LAZY_DETAILS} .summary=${teller.say("compare-editions")} .content=${content}></${LAZY_DETAILS}>`;
}

function comparison(teller: Teller, part: PartAssessment, other: PartAssessment): TemplateResult {
  const told = (one: PartAssessment) => conclusionsOf(one).filter((conclusion) => ["period", "duty", "silence"].includes(conclusion.kind) && !conclusion.idle);
  const name = (one: PartAssessment) => {
    const edition = teller.editionOf(one, one.edition);
    return edition ? teller.speaker.edition(edition) : "";
  };
  const cell = (one: PartAssessment, conclusion: Conclusion | undefined) => conclusion
    ? html`<strong>${teller.state(conclusion, conclusion.state)}</strong> ${teller.when(conclusion)}<br /><span class="quiet">${teller.clauseText(one, conclusion)}</span>`
    : html`–`;
  const [here, there] = [told(part), told(other)];
  const keyOf = (conclusion: Conclusion) => `${conclusion.clause}/${conclusion.thread ?? ""}`;
  const keys = [...new Set([...here, ...there].map(keyOf))];
  return html`<div class="scroll"><table>
    <thead><tr><th scope="col">${name(part)}</th><th scope="col">${name(other)}</th></tr></thead>
    <tbody>${keys.map((key) => html`<tr>
      <td>${cell(part, here.find((conclusion) => keyOf(conclusion) === key))}</td>
      <td>${cell(other, there.find((conclusion) => keyOf(conclusion) === key))}</td>
    </tr>`)}</tbody>
  </table></div>`;
}

// ---- what comes, and what does not apply ------------------------------------------------------

function changesView(teller: Teller): View {
  const all = teller.assessment.parts.flatMap((part) => conclusionsOf(part).map((conclusion) => ({ part, conclusion })));
  const told = teller.assessment.changes.flatMap((change) => {
    const found = all.find(({ conclusion }) => conclusion.id === change.conclusion);
    return found ? [{ ...found, change }] : [];
  });
  if (told.length === 0) return nothing;
  return html`<details class="card">
    <summary>${teller.say("group-changes")}</summary>
    <ul>${told.map(({ part, conclusion, change }) => html`<li>${teller.say("change", {
      date: teller.speaker.instant(change.at),
      what: teller.clauseText(part, conclusion),
      from: teller.state(conclusion, change.from),
      to: teller.state(conclusion, change.to),
    })}</li>`)}</ul>
  </details>`;
}

function othersView(teller: Teller, parts: PartAssessment[]): View {
  if (parts.length === 0) return nothing;
  return html`<details class="card">
    <summary>${teller.say("other-rules")}</summary>
    <ul>${parts.map((part) => html`<li>${teller.title(part)}</li>`)}</ul>
  </details>`;
}

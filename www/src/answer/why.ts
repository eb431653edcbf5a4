// Why a conclusion stands: clause, source, facts, the count, what depends on how it is read.

import { nothing, type TemplateResult } from "lit";
import { html } from "lit/static-html.js";
import type { Conclusion, Count, Dependence, OwnWindow, PartAssessment } from "../../engine/engine.js";
import { DAY_MONTH } from "../entry/draft.js";
import { eventName } from "../entry/event-name.js";
import { OTHER_DEADLINE } from "./other-deadline.js";
import type { Presenter } from "./presenter.js";

type View = TemplateResult | typeof nothing;

/** Days of a window are drawn one by one up to so many. */
const DAYS_DRAWN_AT_MOST = 100;
const DAY = 86_400_000;

export function whyView(presenter: Presenter, part: PartAssessment, conclusion: Conclusion): TemplateResult {
  const edition = presenter.editionOf(part, conclusion.edition);
  return html`
    ${conclusion.count ? countView(presenter, conclusion.count, conclusion) : nothing}
    ${conclusion.settled && conclusion.otherDues.length === 0 ? html`<p>${presenter.say("same-either-way")}</p>` : nothing}
    ${dependsView(presenter, conclusion)}
    ${factsView(presenter, conclusion)}
    <p class="quiet">${presenter.source(conclusion.source)} ${edition ? html`· ${presenter.speaker.edition(edition)} · ${presenter.edition(part)}` : nothing}
      ${presenter.actions.rulesAt === "" ? nothing : html`· <a href=${`${presenter.actions.rulesAt}#${part.rulebook}/${conclusion.edition}/${conclusion.clause}`}>${presenter.say("see-rule")}</a>`}</p>
    ${conclusion.due && conclusion.kind === "duty" && !presenter.speaker.isForHost ? html`<${OTHER_DEADLINE} .presenter=${presenter} .rulebook=${part.rulebook} .conclusion=${conclusion}></${OTHER_DEADLINE}>` : nothing}
  `;
}

/** What it rests on, each with the way to where it was read. */
function factsView(presenter: Presenter, conclusion: Conclusion): View {
  const events = conclusion.becauseEvents.map((id) => presenter.event(id)).filter((event) => event !== undefined);
  const facts = conclusion.becauseFacts.filter((fact) => (presenter.draft.order[fact] ?? "") !== "");
  if (events.length + facts.length === 0) return nothing;
  return html`<p>${presenter.say("because-events")}</p>
    <ul>
      ${events.map((event) => {
        const find = presenter.actions.find(event);
        const name = eventName(event, presenter.speaker);
        const line = event.line === null ? presenter.say("typed") : presenter.say("event-line", { line: event.line });
        return html`<li>${name} ${find ? html`<button type="button" class="link" @click=${find}>${line}</button>` : html`<span class="hint">(${line})</span>`}</li>`;
      })}
      ${facts.map((fact) => html`<li>${presenter.speaker.named("fact", fact)} ${presenter.fact(fact)}</li>`)}
    </ul>`;
}

// ---- the count --------------------------------------------------------------------------------

function countView(presenter: Presenter, count: Count, conclusion: Conclusion): View {
  const titles: Record<string, string> = {
    hours: "counted-hours",
    "natural-days": "counted-natural",
    "working-days": "counted-working",
    months: "counted-months",
    "fixed-time": "counted-fixed",
  };
  const title = titles[count.unit];
  if (!title) return nothing;
  const { speaker } = presenter;
  const date = conclusion.start ? speaker.range(conclusion.start) : "";
  const zones: Record<string, string> = { "Asia/Shanghai": "zone-shanghai", "America/Los_Angeles": "zone-pacific" };
  const known = zones[count.zone];
  const zone = known ? presenter.say(known) : count.zone;
  const runs = count.runs.map((run) => {
    const said = { from: speaker.day(run.from), to: speaker.day(run.to), why: presenter.say(`reason-${run.why}`) };
    return html`<li class=${run.counted ? "counted" : "skipped"}>${presenter.say(run.from === run.to ? "run-day" : "run", said)}</li>`;
  });
  return html`<p>${presenter.say(title, { amount: count.amount, date, zone })}</p>${stripView(presenter, count)}<ul class="runs">${runs}</ul>`;
}

/** Every day of the window as a cell: counted with its number, or skipped. The list below says the same. */
function stripView(presenter: Presenter, count: Count): View {
  const days = count.runs.flatMap((run) => daysOf(run.from, run.to).map((day) => ({ day, run })));
  if (days.length === 0 || days.length > DAYS_DRAWN_AT_MOST || count.unit === "hours") return nothing;
  let number = 0;
  return html`<div class="strip" aria-hidden="true">
    ${days.map(
      ({
        day,
        run,
      }) => html`<span class=${run.counted ? "day counted" : "day"} title=${`${presenter.speaker.day(day)}: ${presenter.say(`reason-${run.why}`)}`}>
      <small>${day.slice(8)}</small>${run.counted ? (number += 1) : "–"}</span>`,
    )}
  </div>`;
}

function daysOf(from: string, to: string): string[] {
  const count = (Date.parse(to) - Date.parse(from)) / DAY;
  if (!(count >= 0 && count <= DAYS_DRAWN_AT_MOST)) return Array.from({ length: DAYS_DRAWN_AT_MOST + 1 }, () => from);
  return Array.from({ length: count + 1 }, (_, index) =>
    new Date(Date.parse(from) + index * DAY).toISOString().slice(0, 10),
  );
}

// ---- readings ---------------------------------------------------------------------------------

/** What each reading says, who supports it, and the way to take it. */
function dependsView(presenter: Presenter, conclusion: Conclusion): View {
  if (conclusion.dependsOn.length === 0 && conclusion.otherDues.length === 0 && conclusion.complete) return nothing;
  return html`<div class="depends">
    ${
      conclusion.dependsOn.length === 0
        ? nothing
        : html`<p><strong>${presenter.say("depends-on")}</strong></p>
      <ul>${conclusion.dependsOn.map((dependence) => html`<li>${dependenceView(presenter, conclusion, dependence)}</li>`)}</ul>`
    }
    ${
      conclusion.otherDues.length === 0
        ? nothing
        : html`<p>${presenter.say("other-deadlines")}</p>
      <ul>${conclusion.otherDues.map((other) => {
        const answer = presenter.answer(other.question, other.answer);
        const said = [
          ...(other.start ? [presenter.say("open-then", { answer, date: presenter.speaker.range(other.start) })] : []),
          ...(other.due ? [presenter.say("deadline-then", { answer, date: presenter.speaker.range(other.due) })] : []),
          // By an answer that leaves it without an end there is no date to tell.
          ...(other.start || other.due ? [] : [answer]),
        ];
        return html`<li>${presenter.ask(other.question)} ${said.join(" · ")} ${pinButton(presenter, other.question, other.answer)}</li>`;
      })}</ul>`
    }
    ${conclusion.complete ? nothing : html`<p>${presenter.say("not-all-tried")}</p>`}
  </div>`;
}

function dependenceView(presenter: Presenter, conclusion: Conclusion, dependence: Dependence): TemplateResult {
  const asks = dependence.answers.map((chosen) => presenter.ask(chosen.question)).join(" ");
  const answers = dependence.answers.map((chosen) => presenter.answer(chosen.question, chosen.answer)).join(" + ");
  const since =
    dependence.since && dependence.state === "deemed"
      ? ` ${presenter.say("since", { date: presenter.speaker.range(dependence.since) })}`
      : "";
  const supporters = dependence.answers
    .map((chosen) => presenter.supporter(chosen.question, chosen.answer))
    .filter(Boolean);
  const [only] = dependence.answers;
  return html`${asks} ${presenter.say("depends-then", { answer: answers, state: presenter.state(conclusion, dependence.state) + since })}
    ${supporters.length === 0 ? nothing : html`<span class="hint">(${supporters.join("; ")})</span>`}
    ${dependence.answers.length === 1 && only ? pinButton(presenter, only.question, only.answer) : nothing}`;
}

/** Takes a reading of the rules; what the paste leaves open is answered there. */
function pinButton(presenter: Presenter, question: string, answer: string): View {
  if (!presenter.question(question) || question === DAY_MONTH) return nothing;
  const pin = () =>
    presenter.actions.pin({ ...presenter.draft, pinned: { ...presenter.draft.pinned, [question]: answer } });
  return html`<button type="button" class="link" @click=${pin}>${presenter.say("pin")}</button>`;
}

/** The readings that the person has chosen and the windows that are not the rule's own, which stay in sight. */
export function pinnedView(presenter: Presenter): View {
  const { draft } = presenter;
  const pinned = Object.entries(draft.pinned).filter(([question]) => presenter.question(question) !== undefined);
  const windows = presenter.assessment.windows;
  if (pinned.length + windows.length === 0) return nothing;
  const drop = (question: string) => {
    const { [question]: _, ...rest } = draft.pinned;
    presenter.actions.pin({ ...draft, pinned: rest });
  };
  const dropWindow = (own: OwnWindow) => {
    const kept = draft.windows.filter((other) => other.rulebook !== own.rulebook || other.clause !== own.clause);
    presenter.actions.pin({ ...draft, windows: kept });
  };
  return html`<div class="warning pinned" tabindex="-1">
    ${pinned.length === 0 ? nothing : html`<p>${presenter.say("pinned")}</p>`}
    ${
      pinned.length === 0
        ? nothing
        : html`<ul>${pinned.map(
            ([
              question,
              answer,
            ]) => html`<li>${presenter.ask(question)} <strong>${presenter.answer(question, answer)}</strong>
      <button type="button" class="link" @click=${() => drop(question)}>${presenter.say("unpin")}</button></li>`,
          )}</ul>`
    }
    ${
      windows.length === 0
        ? nothing
        : html`<p>${presenter.say("own-windows")}</p>
      <ul>${windows.map(
        (own) => html`<li>${presenter.ownWindow(own)}
        ${own.by === "you" ? html`<button type="button" class="link" @click=${() => dropWindow(own)}>${presenter.say("unpin")}</button>` : nothing}</li>`,
      )}</ul>`
    }
  </div>`;
}

// ---- what would change it ---------------------------------------------------------------------

/** Which single event or fact would make it stand otherwise. */
export function flipsView(presenter: Presenter, conclusion: Conclusion): TemplateResult {
  return html`<ul>
    ${conclusion.flips.map((flip) => {
      const what = flip.event ? presenter.say(`kind-${flip.event}`) : presenter.say(`fact-${flip.fact}`);
      const said =
        flip.by && flip.event
          ? presenter.say("in-time-if", { event: what, date: presenter.speaker.instant(flip.by) })
          : presenter.say("would-flip", { what, state: presenter.state(conclusion, flip.state) });
      return html`<li>${said}</li>`;
    })}
  </ul>`;
}

// The case on a sheet of paper: what it comes to, the case over time, the rule that it rests on.

import { html, nothing, type TemplateResult } from "lit";
import type { Presenter } from "../answer/presenter.js";
import { isWithheld, summary } from "../answer/summary.js";
import { timelineMarks } from "../answer/timeline-chart.js";
import { conclusionLines, eventsTold, orderTold, versionsTold } from "./report.js";

export function paperView(presenter: Presenter): TemplateResult {
  const { assessment, draft, speaker } = presenter;
  const { finding } = assessment.judgement;
  const found = presenter.conclusion(finding.conclusion);
  // Of what is not said on the page nothing is printed.
  const isOpen = isWithheld(presenter);
  const deciding = found ? [found.part] : presenter.deciding();
  const parts = isOpen ? [] : deciding;
  const pinned = assessment.pinned.map(
    ({ question, answer }) => `${presenter.ask(question)} ${presenter.answer(question, answer)}`,
  );
  const channels = draft.cover.how === "some" ? draft.cover.channels.map((one) => presenter.say(`channel-${one}`)) : [];
  const steps = (isOpen ? [] : assessment.nextSteps).map(
    (step) => `${presenter.say(`party-${step.role}`)}: ${presenter.step(step)}`,
  );
  return html`
    <h1>${summary(presenter).text}</h1>
    <p>${presenter.say("checked-for")}: ${speaker.instant(assessment.asOf)}</p>
    ${isOpen ? nothing : html`<div class="tone-${finding.tone}">${timelineMarks(presenter, true)}</div>`}
    ${sectionView(presenter.say("what-happened"), eventsTold(presenter, true))}
    ${parts.map((part) => {
      const lines = found ? conclusionLines(presenter, part, found.conclusion) : [];
      return html`<h2>${presenter.title(part)}</h2>
        ${part.stale ? html`<p>${presenter.stale(part)}</p>` : nothing}
        ${listView([...lines, `${presenter.edition(part)} · ${presenter.seen(part)}`])}`;
    })}
    ${sectionView(presenter.say("pinned"), pinned)}
    ${sectionView(
      presenter.say("own-windows"),
      assessment.windows.map((own) => presenter.ownWindow(own)),
    )}
    ${sectionView(presenter.say("your-order"), orderTold(presenter))}
    ${sectionView(presenter.say("ask-cover"), [presenter.say(`cover-${draft.cover.how}`), ...channels])}
    ${sectionView(presenter.say("group-steps"), steps)}
    <footer><p>${presenter.say("disclaimer")}</p><p>${versionsTold(presenter).join(" · ")}</p></footer>
  `;
}

function sectionView(title: string, lines: readonly string[]): TemplateResult | typeof nothing {
  return lines.length === 0 ? nothing : html`<h2>${title}</h2>${listView(lines)}`;
}

function listView(lines: readonly string[]): TemplateResult {
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

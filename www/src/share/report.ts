// The case and what follows from it as paragraphs, copied as text.

import type { Conclusion, PartAssessment } from "../../engine/engine.js";
import { summary } from "../answer/summary.js";
import { conclusionsOf, type Presenter } from "../answer/presenter.js";
import { eventName } from "../entry/event-name.js";
import { withoutIsolation } from "../language.js";

/** A part of a report: its title and its paragraphs, or the items of a list. */
export interface Section {
  title: string;
  lines: string[];
}

export function report(presenter: Presenter): Section[] {
  const { assessment } = presenter;
  const parts = assessment.parts.filter((part) => part.weight !== "silent" && part.weight !== "asking");
  return [
    {
      title: presenter.say("title"),
      lines: [
        summary(presenter).text,
        `${presenter.say("checked-for")}: ${presenter.speaker.instant(assessment.asOf)}`,
        presenter.say("disclaimer"),
      ],
    },
    {
      title: presenter.say("your-order"),
      lines: orderTold(presenter),
    },
    { title: presenter.say("what-happened"), lines: eventsTold(presenter) },
    {
      title: presenter.say("ask-cover"),
      lines: [
        presenter.say(`cover-${presenter.draft.cover.how}`),
        ...presenter.draft.cover.channels
          .filter(() => presenter.draft.cover.how === "some")
          .map((channel) => presenter.say(`channel-${channel}`)),
      ],
    },
    {
      title: presenter.say("pinned"),
      lines: assessment.pinned.map(
        ({ question, answer }) => `${presenter.ask(question)} ${presenter.answer(question, answer)}`,
      ),
    },
    { title: presenter.say("own-windows"), lines: assessment.windows.map((own) => presenter.ownWindow(own)) },
    ...parts.map((part) => ({ title: presenter.title(part), lines: partTold(presenter, part) })),
    {
      title: presenter.say("group-steps"),
      lines: assessment.nextSteps.map((step) => `${presenter.say(`party-${step.role}`)}: ${presenter.step(step)}`),
    },
    {
      title: presenter.say("report-versions"),
      lines: versionsTold(presenter),
    },
  ].filter((section) => section.lines.length > 0);
}

/** The same as plain text. */
export function reportText(presenter: Presenter): string {
  const sections = report(presenter).map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join("\n"));
  return withoutIsolation(sections.join("\n\n"));
}

/** What is known of the order. */
export function orderTold(presenter: Presenter): string[] {
  const known = Object.keys(presenter.draft.order).filter((fact) => presenter.draft.order[fact] !== "");
  return known.map((fact) => `${presenter.speaker.named("fact", fact)} ${presenter.fact(fact)}`);
}

/** By which rules and programme it was worked out, and what stands for the answer. */
export function versionsTold(presenter: Presenter): string[] {
  const { engine, zoneData, digest } = presenter.assessment;
  return [`${presenter.say("report-engine")} ${engine} · ${zoneData}`, `${presenter.say("report-digest")} ${digest}`];
}

/** What happened, each with what it was read from; of those that a picture leaves out, as they have no time or no kind. */
export function eventsTold(presenter: Presenter, isBesidePicture = false): string[] {
  const at = new Map(presenter.assessment.events.map((event) => [event.id, event.at]));
  const told = presenter.draft.events.filter(({ id }) => !isBesidePicture || !at.get(id));
  return told.map((event) => {
    const when = at.get(event.id);
    const time = when
      ? presenter.speaker.range(when)
      : `${event.date} ${event.time}`.trim() || presenter.say("unknown");
    return `${time} — ${eventName({ ...event, date: "" }, presenter.speaker)} (${presenter.readFrom(event)})`;
  });
}

function partTold(presenter: Presenter, part: PartAssessment): string[] {
  const told = conclusionsOf(part)
    .filter((conclusion) => !conclusion.idle)
    .map((conclusion) => conclusionTold(presenter, part, conclusion));
  return [
    ...(part.stale ? [presenter.stale(part)] : []),
    ...told,
    `${presenter.edition(part)} · ${presenter.seen(part)}`,
  ];
}

function conclusionTold(presenter: Presenter, part: PartAssessment, conclusion: Conclusion): string {
  return conclusionLines(presenter, part, conclusion).join(" · ");
}

/** A conclusion in short lines: its state and clause, when, the source, how it was counted, what it depends on. */
export function conclusionLines(presenter: Presenter, part: PartAssessment, conclusion: Conclusion): string[] {
  const { speaker } = presenter;
  const said = [
    `${presenter.state(conclusion, conclusion.state)}. ${presenter.clauseText(part, conclusion)}`,
    presenter.when(conclusion),
    presenter.source(conclusion.source),
  ];
  if (conclusion.count) {
    const runs = conclusion.count.runs.map(
      (run) => `${speaker.day(run.from)} – ${speaker.day(run.to)}: ${presenter.say(`reason-${run.why}`)}`,
    );
    said.push(runs.join("; "));
  }
  const depends = conclusion.dependsOn.map((dependence) => {
    const answer = dependence.answers.map((chosen) => presenter.answer(chosen.question, chosen.answer)).join(" + ");
    return presenter.say("depends-then", { answer, state: presenter.state(conclusion, dependence.state) });
  });
  if (depends.length > 0) said.push(`${presenter.say("depends-on")} ${depends.join("; ")}`);
  if (conclusion.missing.length > 0)
    said.push(
      `${presenter.say("missing-title")} ${conclusion.missing.map((missing) => presenter.missing(missing)).join("; ")}`,
    );
  return said.filter(Boolean);
}

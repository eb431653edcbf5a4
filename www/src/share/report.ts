// The case and what follows from it as paragraphs: printed, and copied as text.

import type { Conclusion, PartAssessment } from "../../engine/engine.js";
import { summary } from "../answer/summary.js";
import { conclusionsOf, type Teller } from "../answer/teller.js";
import { eventName } from "../entry/event-name.js";
import { withoutIsolation } from "../language.js";

/** A part of a report: its title and its paragraphs, or the items of a list. */
export interface Section {
  title: string;
  lines: string[];
}

export function report(teller: Teller): Section[] {
  const { assessment } = teller;
  const parts = assessment.parts.filter((part) => part.weight !== "silent" && part.weight !== "asking");
  return [
    { title: teller.say("title"), lines: [summary(teller).text, `${teller.say("checked-for")}: ${teller.speaker.instant(assessment.asOf)}`, teller.say("disclaimer")] },
    { title: teller.say("your-order"), lines: Object.keys(teller.draft.order).filter((fact) => teller.draft.order[fact] !== "").map((fact) => `${teller.say(`fact-${fact}`)} ${teller.fact(fact)}`) },
    { title: teller.say("what-happened"), lines: eventsTold(teller) },
    { title: teller.say("ask-cover"), lines: [teller.say(`cover-${teller.draft.cover.how}`), ...teller.draft.cover.channels.filter(() => teller.draft.cover.how === "some").map((channel) => teller.say(`channel-${channel}`))] },
    { title: teller.say("pinned"), lines: assessment.pinned.map(({ question, answer }) => `${teller.ask(question)} ${teller.answer(question, answer)}`) },
    { title: teller.say("own-windows"), lines: assessment.windows.map((own) => teller.ownWindow(own)) },
    ...parts.map((part) => ({ title: teller.title(part), lines: partTold(teller, part) })),
    { title: teller.say("group-steps"), lines: assessment.nextSteps.map((step) => `${teller.say(`party-${step.role}`)}: ${teller.step(step)}`) },
    { title: teller.say("report-versions"), lines: [`${teller.say("report-engine")} ${assessment.engine} · ${assessment.zoneData}`, `${teller.say("report-digest")} ${assessment.digest}`] },
  ].filter((section) => section.lines.length > 0);
}

/** The same as plain text. */
export function reportText(teller: Teller): string {
  const sections = report(teller).map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join("\n"));
  return withoutIsolation(sections.join("\n\n"));
}

function eventsTold(teller: Teller): string[] {
  const at = new Map(teller.assessment.events.map((event) => [event.id, event.at]));
  return teller.draft.events.map((event) => {
    const when = at.get(event.id);
    const time = when ? teller.speaker.range(when) : `${event.date} ${event.time}`.trim() || teller.say("unknown");
    const source = event.line === null ? teller.say("typed") : `${teller.say("report-line", { line: event.line })}: ${event.author === "" ? "" : `${event.author}: `}${event.words}`;
    return `${time} — ${eventName({ ...event, date: "" }, teller.speaker)} (${source})`;
  });
}

function partTold(teller: Teller, part: PartAssessment): string[] {
  const told = conclusionsOf(part).filter((conclusion) => !conclusion.idle).map((conclusion) => conclusionTold(teller, part, conclusion));
  return [...told, `${teller.edition(part)} · ${teller.seen(part)}`];
}

function conclusionTold(teller: Teller, part: PartAssessment, conclusion: Conclusion): string {
  const { speaker } = teller;
  const said = [`${teller.state(conclusion, conclusion.state)}. ${teller.clauseText(part, conclusion)}`, teller.when(conclusion), teller.source(conclusion.source)];
  if (conclusion.count) {
    const runs = conclusion.count.runs.map((run) => `${speaker.day(run.from)} – ${speaker.day(run.to)}: ${teller.say(`reason-${run.why}`)}`);
    said.push(runs.join("; "));
  }
  const depends = conclusion.dependsOn.map((dependence) => {
    const answer = dependence.answers.map((chosen) => teller.answer(chosen.question, chosen.answer)).join(" + ");
    return teller.say("depends-then", { answer, state: teller.state(conclusion, dependence.state) });
  });
  if (depends.length > 0) said.push(`${teller.say("depends-on")} ${depends.join("; ")}`);
  if (conclusion.missing.length > 0) said.push(`${teller.say("missing-title")} ${conclusion.missing.map((missing) => teller.missing(missing)).join("; ")}`);
  return said.filter(Boolean).join(" · ");
}

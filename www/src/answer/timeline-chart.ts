// The case over time: one list of marks, which stands upright where there is little room and lies where there is more.

import { html, nothing, type TemplateResult } from "lit";
import type { Conclusion, Range } from "../../engine/engine.js";
import { doerOf } from "../entry/facts.js";
import { eventName } from "../entry/event-name.js";
import { conclusionsOf, type Presenter } from "./presenter.js";

const HOUR = 3_600_000;
/** A pause of so many hours is told between two marks. */
const PAUSE_FROM = 72 * HOUR;
/** So many marks lie beside one another. */
const LYING_AT_MOST = 7;

/** Something on the line of time. */
interface Mark {
  at: Range;
  name: string;
  note: string;
  /** What it was read from, in whose words. */
  source: string;
  /** What happened, what happened and does not count, the end of the window, now. */
  sort: "happened" | "uncounted" | "end" | "now";
}

export function timelineChart(presenter: Presenter): TemplateResult | typeof nothing {
  const marks = timelineMarks(presenter);
  if (marks === nothing) return nothing;
  return html`<section class="picture tone-${presenter.assessment.judgement.finding.tone}" aria-labelledby="picture">
    <h3 id="picture" class="hidden">${presenter.say("picture")}</h3>
    ${marks}
    <details><summary>${presenter.say("picture-travel")}</summary>
      ${stepperView(presenter)} ${tableView(presenter)}
    </details>
  </section>`;
}

/** The picture alone; on paper with what each event was read from. Nothing where no time is known. */
export function timelineMarks(presenter: Presenter, isOnPaper = false): TemplateResult | typeof nothing {
  const events = eventsOf(presenter);
  if (events.length === 0) return nothing;
  const { finding } = presenter.assessment.judgement;
  const decides = presenter.conclusion(finding.conclusion)?.conclusion;
  const window = windowOf(decides);
  const marks = marksOf(presenter, events, window);
  const asOf = Date.parse(presenter.assessment.asOf);
  const item = (mark: Mark, index: number) => {
    const next = marks[index + 1];
    const pause = next ? Date.parse(next.at.from) - Date.parse(mark.at.to) : 0;
    const room = Math.min(8, Math.max(1, Math.round(Math.log1p(Math.max(0, pause) / HOUR))));
    const { speaker } = presenter;
    // A year is told once, where it is another than before.
    const before = marks[index - 1];
    const withYear = yearOf(mark) !== (before ? yearOf(before) : new Date().getFullYear());
    const inside = isInside(window, mark) ? `inside ${Date.parse(mark.at.from) >= asOf ? "left" : "gone"}` : "";
    // Who reads the sheet may live by another clock than this device: it is named there.
    const time = isOnPaper
      ? speaker.range(mark.at)
      : html`<b>${speaker.shortDay(mark.at)}</b> ${speaker.shortTime(mark.at, withYear)}`;
    return html`<li class="mark room-${room} ${mark.sort} ${inside} ${mark.at.from === mark.at.to ? "" : "rough"}">
      <time datetime=${mark.at.from} title=${speaker.range(mark.at)}>${time}</time>
      <span class="axis" aria-hidden="true"></span>
      <div><strong dir="auto">${mark.name}</strong> ${mark.note === "" ? nothing : html`<small dir="auto">${mark.note}</small>`}
        ${isOnPaper && mark.source !== "" ? html`<small dir="auto">${mark.source}</small>` : nothing}
        ${pause >= PAUSE_FROM ? html`<small class="pause">${speaker.duration(Math.floor(pause / (24 * HOUR)) * 86_400)}</small>` : nothing}</div>
    </li>`;
  };
  return html`<ol class=${marks.length > LYING_AT_MOST ? "time" : "time short"}>${marks.map(item)}</ol>`;
}

function yearOf({ at }: Mark): number {
  return new Date(at.from).getFullYear();
}

/** A window that runs from something on the line: what is told by the clock of a rule is compared as an instant. */
interface OpenWindow {
  from: number;
  to: number;
  due: Range;
  count: Conclusion["count"];
}

/** The window of what decides, where it has begun. */
function windowOf(decides: Conclusion | undefined): OpenWindow | null {
  if (!decides?.start || !decides.due || !["duty", "silence", "option"].includes(decides.kind)) return null;
  const { start, due, count } = decides;
  const [from, to] = [Date.parse(start.from), Date.parse(due.to)];
  return from < to ? { from, to, due, count } : null;
}

/** Whether the window runs on from a mark. */
function isInside(window: OpenWindow | null, { at }: Mark): boolean {
  const instant = Date.parse(at.from);
  return window !== null && window.from <= instant && instant < window.to;
}

/** Everything on the line, in order: what happened, until when the window runs, the instant it is told for. */
function marksOf(presenter: Presenter, events: readonly Mark[], window: OpenWindow | null): Mark[] {
  const { asOf } = presenter.assessment;
  const endName = window && window.to < Date.parse(asOf) ? "picture-over" : "picture-last";
  const end: Mark[] = window
    ? [{ at: window.due, name: presenter.say(endName), note: "", source: "", sort: "end" }]
    : [];
  const count = window?.count;
  const length =
    count && count.unit !== "fixed-time" && count.unit !== "as-agreed"
      ? presenter.say(`length-${count.unit}`, { amount: count.amount })
      : "";
  const isStart = ({ at, note }: Mark) => note === "" && Date.parse(at.from) === window?.from;
  const begun = events.map((mark) => (isStart(mark) ? { ...mark, note: length } : mark));
  const now: Mark = {
    at: { from: asOf, to: asOf },
    name: presenter.say("picture-now"),
    note: "",
    source: "",
    sort: "now",
  };
  return [...begun, ...end, now].sort((one, other) => Date.parse(one.at.from) - Date.parse(other.at.from));
}

function eventsOf(presenter: Presenter): Mark[] {
  const { finding } = presenter.assessment.judgement;
  return presenter.assessment.events.flatMap(({ id, at }) => {
    const event = presenter.event(id);
    if (!event || !at) return [];
    const isUncounted = finding.aftermath === "ineffective" && finding.event === id;
    const name = eventName({ ...event, date: "" }, presenter.speaker);
    return [
      {
        at,
        name: isUncounted && event.words !== "" ? `“${event.words.slice(0, 60)}”` : name,
        note: isUncounted ? presenter.say("picture-uncounted") : "",
        source: presenter.readFrom(event),
        sort: isUncounted ? "uncounted" : "happened",
      } satisfies Mark,
    ];
  });
}

// ---- going through time -----------------------------------------------------------------------

/** Every instant at which something happened, ended or changes. */
function stopsOf(presenter: Presenter): string[] {
  const { assessment } = presenter;
  const happened = assessment.events.flatMap(({ at }) => (at ? [at.from] : []));
  const turns = presenter.deciding().flatMap((part) =>
    conclusionsOf(part).flatMap((conclusion) => {
      const over =
        ["duty", "period"].includes(conclusion.kind) && conclusion.due ? [oneSecondAfter(conclusion.due.to)] : [];
      return [...over, ...(conclusion.since ? [conclusion.since.from] : [])];
    }),
  );
  const ahead = assessment.changes.map((change) => change.at);
  const all = [...happened, ...turns, ...ahead, assessment.asOf].map((at) => Date.parse(at));
  return [...new Set(all)].sort((one, other) => one - other).map((at) => new Date(at).toISOString());
}

function oneSecondAfter(instant: string): string {
  return new Date(Date.parse(instant) + 1000).toISOString();
}

function stepperView(presenter: Presenter): TemplateResult | typeof nothing {
  const stops = stopsOf(presenter.home());
  if (stops.length < 2) return nothing;
  const now = Date.parse(presenter.assessment.asOf);
  const at = stops.findLastIndex((stop) => Date.parse(stop) <= now);
  const go = (index: number) => presenter.actions.look(stops[Math.max(0, Math.min(stops.length - 1, index))] ?? "");
  const date = presenter.speaker.instant(presenter.assessment.asOf);
  return html`<div class="stepper" dir="ltr">
    <button type="button" aria-label=${presenter.say("look-before")} aria-disabled=${String(at <= 0)} @click=${() => go(at - 1)}><span aria-hidden="true">◀</span></button>
    <input type="range" min="0" max=${stops.length - 1} .value=${String(Math.max(0, at))} aria-label=${presenter.say("look-at")} aria-valuetext=${date}
      @input=${(event: Event) => go(Number((event.target as HTMLInputElement).value))} />
    <button type="button" aria-label=${presenter.say("look-after")} aria-disabled=${String(at >= stops.length - 1)} @click=${() => go(at + 1)}><span aria-hidden="true">▶</span></button>
  </div>
  <p class="hint">${presenter.say("look-hint", { date })}</p>`;
}

/** Events and windows as a table, by the clock of the rule. */
function tableView(presenter: Presenter): TemplateResult {
  const rows = presenter.assessment.events.flatMap(({ id, at }) => {
    const event = presenter.event(id);
    return event && at ? [{ at, event }] : [];
  });
  return html`<div class="scroll"><table>
      <caption class="hidden">${presenter.say("picture-table")}</caption>
      <thead><tr><th scope="col">${presenter.say("event-date")}</th><th scope="col">${presenter.say("picture-who")}</th><th scope="col">${presenter.say("event-kind")}</th></tr></thead>
      <tbody>${rows
        .sort((one, other) => Date.parse(one.at.from) - Date.parse(other.at.from))
        .map(
          ({ at, event }) =>
            html`<tr><td>${presenter.speaker.range(at)}</td><td>${presenter.say(`party-${doerOf(event.kind)}`)}</td><td>${eventName({ ...event, date: "" }, presenter.speaker)}</td></tr>`,
        )}</tbody>
    </table></div>
    <ul>${windowsOf(presenter).map((window) => html`<li>${window}</li>`)}</ul>`;
}

/** The windows of what decides, each in a line. */
function windowsOf(presenter: Presenter): string[] {
  return presenter.deciding().flatMap((part) =>
    conclusionsOf(part).flatMap((conclusion) => {
      const { start, due } = conclusion;
      if (!start || !due || !["duty", "period", "option"].includes(conclusion.kind)) return [];
      // What nobody has, or has not begun, has no place in time.
      if (["not-entitled", "not-started"].includes(conclusion.state)) return [];
      const what = presenter.deed(part, conclusion);
      return [
        `${what}: ${presenter.state(conclusion, conclusion.state)}, ${presenter.say("due", { date: presenter.speaker.range(due) })}`,
      ];
    }),
  );
}

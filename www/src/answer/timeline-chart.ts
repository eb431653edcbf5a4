// The case as a picture: events by party, windows as spans, the instant for which it is told.

import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { Range } from "../../engine/engine.js";
import { doerOf } from "../entry/facts.js";
import { eventName } from "../entry/event-name.js";
import { conclusionsOf, type Presenter } from "./presenter.js";

const LANES = ["buyer", "seller", "platform"] as const;
const HOUR = 3_600_000;
/** Room at both ends, in hundredths of the width. */
const MARGIN = 4;

interface Point {
  name: string;
  lane: (typeof LANES)[number];
  at: Range;
}

interface Bar {
  name: string;
  tone: string;
  from: number;
  to: number;
}

export function timelineChart(presenter: Presenter): TemplateResult | typeof nothing {
  const points = pointsOf(presenter);
  if (points.length === 0) return nothing;
  const bars = barsOf(presenter);
  const stops = stopsOf(presenter.home());
  const now = Date.parse(presenter.assessment.asOf);
  const scale = scaleOf([
    ...points.flatMap(({ at }) => [Date.parse(at.from), Date.parse(at.to)]),
    ...bars.flatMap(({ from, to }) => [from, to]),
    now,
  ]);
  const lanes = LANES.filter((lane) => points.some((point) => point.lane === lane));
  const line = svg`<line class="now" x1=${scale(now)} x2=${scale(now)} y1="0" y2="100%"></line>`;
  return html`<section class="card picture" aria-labelledby="picture">
    <h3 id="picture">${presenter.say("picture")}</h3>
    <div role="group" aria-label=${presenter.say("picture")}>
      ${lanes.map(
        (lane) => html`<div class="lane"><span aria-hidden="true">${presenter.say(`party-${lane}`)}</span>
        <svg width="100%" height="30" role="presentation">
          <line class="axis" x1="0" x2="100%" y1="15" y2="15"></line>${line}
          ${points.filter((point) => point.lane === lane).map((point) => pointView(presenter, point, scale))}
        </svg></div>`,
      )}
      ${bars.map(
        (bar) => html`<div class="span tone-${bar.tone}"><span aria-hidden="true">${bar.name}</span>
        <svg width="100%" height="16" role="presentation">${line}${barView(bar, scale)}</svg></div>`,
      )}
    </div>
    <p class="hint readout" aria-hidden="true" .textContent=${presenter.say("picture-hint")}></p>
    ${stepperView(presenter, stops, now)}
    ${tableView(presenter, points, bars)}
  </section>`;
}

function pointsOf(presenter: Presenter): Point[] {
  const laneOf = (kind: string): Point["lane"] => {
    return doerOf(kind);
  };
  return presenter.assessment.events
    .flatMap(({ id, at }) => {
      const event = presenter.event(id);
      return event && at
        ? [{ name: eventName({ ...event, date: "" }, presenter.speaker), lane: laneOf(event.kind), at }]
        : [];
    })
    .sort((one, other) => one.at.from.localeCompare(other.at.from));
}

/** The windows of what decides, and the period where it ends in sight. */
function barsOf(presenter: Presenter): Bar[] {
  return presenter.deciding().flatMap((part) =>
    conclusionsOf(part).flatMap((conclusion) => {
      const { start, due } = conclusion;
      if (!start || !due || !["duty", "period", "option"].includes(conclusion.kind)) return [];
      // What nobody has, or has not begun, has no place in time.
      if (["not-entitled", "not-started"].includes(conclusion.state)) return [];
      const deed = `deed-${presenter.clauseOf(part, conclusion)?.doneBy[0]}`;
      const what =
        conclusion.kind === "period"
          ? presenter.say("picture-period")
          : presenter.speaker.has(deed)
            ? presenter.say(deed)
            : shortened(presenter.clauseText(part, conclusion));
      const name = `${what}: ${presenter.state(conclusion, conclusion.state)}, ${presenter.say("due", { date: presenter.speaker.range(due) })}`;
      return [{ name, tone: conclusion.tone, from: Date.parse(start.from), to: Date.parse(due.to) }];
    }),
  );
}

/** So many letters of a sentence fit beside a bar. */
const LETTERS = 60;

/** The beginning of a long sentence, to the end of a word. */
function shortened(text: string): string {
  if (text.length <= LETTERS) return text;
  const cut = text.slice(0, LETTERS);
  return `${cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")) : cut}…`;
}

/** Places in hundredths of the width: long pauses are shortened, short ones stay visible. */
function scaleOf(instants: number[]): (instant: number) => string {
  const sorted = [...new Set(instants)].sort((one, other) => one - other);
  const places = [0];
  for (let index = 1; index < sorted.length; index++) {
    const gap = ((sorted[index] ?? 0) - (sorted[index - 1] ?? 0)) / HOUR;
    places.push((places[index - 1] ?? 0) + Math.log1p(gap));
  }
  const width = places.at(-1) || 1;
  return (instant) => {
    const place = places[sorted.indexOf(instant)] ?? 0;
    return `${(MARGIN + (place / width) * (100 - 2 * MARGIN)).toFixed(2)}%`;
  };
}

function pointView(
  presenter: Presenter,
  { name, lane, at }: Point,
  scale: (instant: number) => string,
): SVGTemplateResult {
  const [from, to] = [scale(Date.parse(at.from)), scale(Date.parse(at.to))];
  const label = `${presenter.say(`party-${lane}`)}: ${name}, ${presenter.speaker.range(at)}`;
  const show = (event: Event) => readOut(event, label);
  return svg`<g class="point" tabindex="0" role="img" aria-label=${label} @focus=${show} @pointerenter=${show} @click=${show}>
    <title>${label}</title>
    ${from === to ? nothing : svg`<line x1=${from} x2=${to} y1="15" y2="15"></line>`}
    <circle class="reach" cx=${from} cy="15" r="14"></circle>
    <circle cx=${from} cy="15" r="6"></circle>
  </g>`;
}

function barView(bar: Bar, scale: (instant: number) => string): SVGTemplateResult {
  const [from, to] = [scale(bar.from), scale(bar.to)];
  const width = `${Math.max(0.8, Number.parseFloat(to) - Number.parseFloat(from))}%`;
  const show = (event: Event) => readOut(event, bar.name);
  return svg`<g tabindex="0" role="img" aria-label=${bar.name} @focus=${show} @pointerenter=${show} @click=${show}>
    <title>${bar.name}</title><rect x=${from} y="3" width=${width} height="10" rx="3"></rect>
  </g>`;
}

/** Says under the picture what is pointed at. */
function readOut(event: Event, label: string): void {
  const readout = (event.currentTarget as Element).closest("section")?.querySelector(".readout");
  if (readout) readout.textContent = label;
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

function stepperView(presenter: Presenter, stops: string[], now: number): TemplateResult | typeof nothing {
  if (stops.length < 2) return nothing;
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

/** The same as a table. */
function tableView(presenter: Presenter, points: Point[], bars: Bar[]): TemplateResult {
  return html`<details><summary>${presenter.say("picture-table")}</summary>
    <div class="scroll"><table>
      <thead><tr><th scope="col">${presenter.say("event-date")}</th><th scope="col">${presenter.say("picture-who")}</th><th scope="col">${presenter.say("event-kind")}</th></tr></thead>
      <tbody>${points.map(({ at, lane, name }) => html`<tr><td>${presenter.speaker.range(at)}</td><td>${presenter.say(`party-${lane}`)}</td><td>${name}</td></tr>`)}</tbody>
    </table></div>
    <ul>${bars.map((bar) => html`<li>${bar.name}</li>`)}</ul>
  </details>`;
}

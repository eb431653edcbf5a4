// What the buyer can still do, under every rulebook that covers the order: the soonest end first.

import { html, nothing, type TemplateResult } from "lit";
import type { Judgement } from "../../engine/engine.js";
import type { Presenter } from "./presenter.js";

type Route = Judgement["routes"][number];

/** Every right of the buyer, with its end; what was used or is over is folded, and so is all where none is open. */
export function routesView(presenter: Presenter): TemplateResult | typeof nothing {
  const all = presenter.assessment.judgement.routes.filter(({ holder }) => holder === "buyer");
  const ahead = all.filter(({ state }) => state === "open" || state === "not-yet");
  const over = all.filter((route) => !ahead.includes(route));
  if (ahead.length + over.length === 0) return nothing;
  const list = (routes: readonly Route[]) =>
    html`<ul>${routes.map((route) => html`<li>${routeView(presenter, route)}</li>`)}</ul>`;
  const isOpen = hasOpenRoutes(presenter);
  const folded = (title: string, routes: readonly Route[]) =>
    routes.length === 0 ? nothing : html`<details><summary>${presenter.say(title)}</summary>${list(routes)}</details>`;
  const routes = html`${comparedView(presenter, ahead, over)}
    ${isOpen ? list(ahead) : folded("routes-later", ahead)} ${folded("routes-over", over)}`;
  // What nobody can do now is there to be looked up.
  if (!isOpen) return html`<details class="routes"><summary>${presenter.say("routes")}</summary>${routes}</details>`;
  return html`<section class="routes card" aria-labelledby="routes"><h3 id="routes">${presenter.say("routes")}</h3>${routes}</section>`;
}

/** Whether the buyer can use a right now. */
export function hasOpenRoutes({ assessment }: Presenter): boolean {
  return assessment.judgement.routes.some(({ holder, state }) => holder === "buyer" && state === "open");
}

/** That one rulebook still leaves time where another's is over: that is asked first. */
function comparedView(
  presenter: Presenter,
  ahead: readonly Route[],
  over: readonly Route[],
): TemplateResult | typeof nothing {
  const titleOf = (route: Route) => {
    const found = presenter.conclusion(route.conclusion);
    return found ? presenter.title(found.part) : "";
  };
  const last = ahead.filter(({ state, closes }) => state === "open" && closes).at(-1);
  if (!last?.closes) return nothing;
  const gone = over.find((route) => route.state === "lapsed" && titleOf(route) !== titleOf(last));
  if (!gone) return nothing;
  const date = presenter.speaker.range(last.closes);
  return html`<p>${presenter.say("routes-left", { over: titleOf(gone), open: titleOf(last), date })}</p>`;
}

function routeView(presenter: Presenter, route: Route): TemplateResult | typeof nothing {
  const found = presenter.conclusion(route.conclusion);
  if (!found) return nothing;
  return html`<strong>${stateOf(presenter, route)}${route.certain ? nothing : html` (${presenter.say("route-perhaps")})`}</strong>
    <span class="quiet">${presenter.title(found.part)}</span>
    <span dir="auto">${presenter.clauseText(found.part, found.conclusion)}</span>`;
}

function stateOf(presenter: Presenter, { state, opens, closes }: Route): string {
  const date = (range: Route["opens"]) => (range ? presenter.speaker.range(range) : "");
  switch (state) {
    case "open":
      return closes ? presenter.say("route-open", { date: date(closes) }) : presenter.say("route-open-endless");
    case "not-yet":
      return opens ? presenter.say("route-not-yet", { date: date(opens) }) : presenter.say("state-not-yet");
    case "used":
      return presenter.say("route-used");
    default:
      return closes ? presenter.say("route-lapsed", { date: date(closes) }) : presenter.say("route-lapsed-undated");
  }
}

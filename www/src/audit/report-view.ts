// What an audit comes to: counts to choose from, what hangs on missing facts, and pictures that are tables.

import { html, nothing, type TemplateResult } from "lit";
import type { Speaker } from "../language.js";
import type { AuditSelect, Report, Verdict } from "./questions.js";

type View = TemplateResult | typeof nothing;

/** The last weeks, and the facts that are missing most often. */
const WEEKS_SHOWN = 26;
const MISSING_SHOWN = 8;

/** What comes first: what can still be done in time, what one fact would settle, what is over. */
function firstView(report: Report, speaker: Speaker, wanted: AuditSelect, want: (wanted: AuditSelect) => void): View {
  const say = speaker.say.bind(speaker);
  const number = new Intl.NumberFormat(speaker.tag);
  const of = (...verdicts: Verdict[]) =>
    report.counts.filter(({ verdict }) => verdicts.includes(verdict)).reduce((sum, { orders }) => sum + orders, 0);
  const [fact] = report.missing;
  const next = report.dueNext ? speaker.instant(report.dueNext) : "";
  const gone = of("refused", "missed");
  const open = of("undetermined");
  const card = (id: string, count: number, more: string, filter: AuditSelect) => {
    const isChosen = Object.entries(filter).every(
      ([name, value]) => String(wanted[name as keyof AuditSelect]) === String(value),
    );
    return html`<button type="button" class="tile first-${id}" ?disabled=${count === 0} aria-pressed=${String(isChosen)} @click=${() => want({ ...wanted, verdicts: [], due: false, ...filter })}>
      <strong>${number.format(count)}</strong> <span>${say(`audit-first-${id}`, { count })}</span>${more === "" ? nothing : html` <small>${more}</small>`}</button>`;
  };
  return html`<h3>${say("audit-first")}</h3><div class="tiles first" role="group" aria-label=${say("audit-first")}>
    ${card("due", report.due, report.due === 0 ? "" : say("audit-first-next", { date: next }), { due: true })}
    ${card("open", open, fact && open > 0 ? say("audit-first-fact", { fact: missingName(fact, speaker) }) : "", { verdicts: ["undetermined"] })}
    ${card("gone", gone, report.stillDue === 0 ? "" : say("audit-first-still", { count: report.stillDue }), { verdicts: ["refused", "missed"] })}
  </div>`;
}

/** Everything but the orders themselves. */
export function reportView(
  report: Report,
  speaker: Speaker,
  wanted: AuditSelect,
  want: (wanted: AuditSelect) => void,
): TemplateResult {
  const say = speaker.say.bind(speaker);
  const number = new Intl.NumberFormat(speaker.tag);
  const chosen = wanted.due || (wanted.verdicts?.length ?? 0) > 1 ? null : (wanted.verdicts?.[0] ?? "");
  const choose = (verdict: Verdict | "") => want({ ...wanted, due: false, verdicts: verdict === "" ? [] : [verdict] });
  const tile = (
    verdict: Verdict | "",
    count: number,
    text: string,
  ) => html`<button type="button" class="tile ${verdict === "" ? "" : `verdict-${verdict}`}" aria-pressed=${String(verdict === chosen)} @click=${() => choose(verdict)}>
    <strong>${number.format(count)}</strong> <span>${text}</span></button>`;
  return html`
    ${firstView(report, speaker, wanted, want)}
    <div class="tiles" role="group" aria-label=${say("audit-summary")}>
      ${tile("", report.orders, say("audit-all"))}
      ${report.counts.map(({ verdict, orders }) => tile(verdict, orders, say(`verdict-${verdict}`)))}
    </div>
    <p>${say("audit-due", { day: report.dueInDay, days: report.dueInThreeDays })} ${report.joined > 0 ? say("audit-joined", { count: report.joined }) : ""}</p>
    ${report.withoutRoom > 0 ? html`<p class="warning" role="alert">${say("audit-without-room", { count: report.withoutRoom })}</p>` : nothing}
    ${report.hearsRequests ? nothing : html`<p class="warning">${say("audit-no-requests")}</p>`}
    ${report.hearsRequests && !report.hearsAnswers ? html`<p class="warning">${say("audit-no-answers")}</p>` : nothing}
    ${report.openDates > 0 ? html`<p class="warning">${say("audit-open-dates", { count: report.openDates })}</p>` : nothing}
    ${report.unzoned > 0 ? html`<p class="warning">${say("audit-unzoned", { count: report.unzoned })}</p>` : nothing}
    ${report.ofOrders > 0 && report.ofOrders < report.orders ? html`<p class="warning">${say("audit-astray", { count: report.orders - report.ofOrders })}</p>` : nothing}
    ${report.outdated > 0 ? html`<p class="warning">${say("audit-outdated", { count: report.outdated })}</p>` : nothing}
    ${report.unpaid > 0 ? html`<p class="warning">${say("audit-unpaid", { count: report.unpaid })}</p>` : nothing}
    ${report.cost.orders > 0 ? html`<p>${say("audit-cost", { orders: report.cost.orders, least: report.cost.least, most: report.cost.most })}</p>` : nothing}
    ${report.since.length > 0 ? html`<h3>${say("audit-compared")}</h3><ul>${report.since.map(({ since, orders }) => html`<li>${say(`since-${since}`)} — ${say("audit-orders-count", { count: orders })}</li>`)}</ul>` : nothing}
    ${missingView(report, speaker)} ${problemsView(report, speaker)}
    ${bars(
      say("audit-ahead"),
      report.ahead.map(({ day, due }) => [speaker.day(day), due]),
      speaker,
    )}
    ${bars(
      say("audit-weeks"),
      report.weeks
        .slice(-WEEKS_SHOWN)
        .map(({ monday, due, missed }) => [
          `${speaker.day(monday)} (${say("audit-week", { missed, due })})`,
          due === 0 ? 0 : Math.round((missed * 100) / due),
        ]),
      speaker,
      " %",
    )}
    ${bars(
      say("audit-answered"),
      report.answeredWithin.map((count, step) => [answeredTold(step, speaker), count]),
      speaker,
    )}
    ${groupsView(report, speaker)}
  `;
}

const STEPS = [1, 4, 12, 24, 48, 72];

function answeredTold(step: number, speaker: Speaker): string {
  const hours = STEPS[step];
  return hours === undefined
    ? speaker.say("audit-longer", { hours: STEPS.at(-1) ?? 0 })
    : speaker.say("audit-within", { hours });
}

/** Numbers as bars, in a table that says them too; nothing where all are zero. */
function bars(title: string, rows: [string, number][], speaker: Speaker, unit = ""): View {
  const most = Math.max(...rows.map(([, count]) => count));
  if (!(most > 0)) return nothing;
  const number = new Intl.NumberFormat(speaker.tag);
  return html`<details><summary>${title}</summary><table class="bars"><tbody>${rows.map(
    ([name, count]) => html`<tr>
    <th scope="row">${name}</th><td>${number.format(count)}${unit}</td>
    <td aria-hidden="true"><svg width="100%" height="14" preserveAspectRatio="none" viewBox="0 0 100 14"><rect x="0" y="2" height="10" width=${(count / most) * 100}></rect></svg></td></tr>`,
  )}</tbody></table></details>`;
}

/** What a fact that is missing is called. */
export function missingName({ what, name }: { what: string; name: string }, speaker: Speaker): string {
  if (what === "fact") return speaker.say(`fact-${name}`);
  if (what === "kind") return speaker.say("missing-event-kind", { kind: speaker.say(`kind-${name}`) });
  return speaker.say(what === "event" ? `attribute-${name}` : `missing-${what}`);
}

function missingView(report: Report, speaker: Speaker): View {
  if (report.missing.length === 0) return nothing;
  const say = speaker.say.bind(speaker);
  return html`<h3>${say("audit-missing")}</h3><ul>${report.missing.slice(0, MISSING_SHOWN).map((one) => html`<li>${missingName(one, speaker)} — ${say("audit-orders-count", { count: one.orders })}</li>`)}</ul>`;
}

function problemsView(report: Report, speaker: Speaker): View {
  if (report.badRows === 0) return nothing;
  const say = speaker.say.bind(speaker);
  return html`<details><summary>${say("audit-bad-rows", { count: report.badRows })}</summary><ul>${report.problems
    .slice(0, 100)
    .map(
      (one) => html`<li>
    ${say(one.column === "" ? "audit-bad-whole-row" : "audit-bad-row", { file: one.file, line: one.line, column: one.column, found: one.found })} ${say(`audit-wanted-${one.wanted}`)}</li>`,
    )}</ul></details>`;
}

function groupsView(report: Report, speaker: Speaker): View {
  const say = speaker.say.bind(speaker);
  const number = new Intl.NumberFormat(speaker.tag);
  const table = (by: Report["groups"][number]["by"], groups: Report["groups"]) => html`<div class="scroll"><table>
    <thead><tr><th scope="col">${say(`meaning-${by}`)}</th><th scope="col">${say("audit-all")}</th>
      ${(["refused", "missed", "running"] as const).map((verdict) => html`<th scope="col">${say(`verdict-${verdict}`)}</th>`)}</tr></thead>
    <tbody>${groups.slice(0, 500).map(
      (group) => html`<tr><th scope="row"><bdi>${group.name === "" ? "–" : group.name}</bdi></th>
      ${[group.orders, group.refused, group.missed, group.running].map((count) => html`<td>${number.format(count)}</td>`)}</tr>`,
    )}</tbody>
  </table></div>`;
  const tables = (["shop", "salesperson"] as const)
    .map((by) => ({ by, groups: report.groups.filter((group) => group.by === by) }))
    .filter(({ groups }) => groups.length > 0);
  return tables.length === 0
    ? nothing
    : html`<details><summary>${say("audit-groups")}</summary>${tables.map(({ by, groups }) => table(by, groups))}</details>`;
}

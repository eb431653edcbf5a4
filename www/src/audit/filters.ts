// Which orders are wanted: by verdict, rule, day, shop, person, words, and beside an earlier audit.

import { html, type TemplateResult } from "lit";
import { dayField } from "../entry/fields.js";
import type { Speaker } from "../language.js";
import { clauseKey, type ClausePlace } from "./clause-key.js";
import type { AuditSelect, Catalogue, Report } from "./questions.js";

type Wanted = AuditSelect;

/** What a clause says in the edition that is meant. */
export function clauseName(
  catalogue: Catalogue | null,
  speaker: Speaker,
  { rulebook, edition, clause }: ClausePlace,
): string {
  const editions = catalogue?.rulebooks.find(({ id }) => id === rulebook)?.parts.flatMap((part) => part.editions) ?? [];
  const known = editions
    .filter(({ id }) => id === edition)
    .flatMap(({ clauses }) => clauses)
    .find(({ id }) => id === clause);
  return known ? speaker.clause(known) : "";
}

/** Fields that narrow what the table shows; `want` is told what is wanted now. */
export function filtersView(
  report: Report,
  catalogue: Catalogue | null,
  speaker: Speaker,
  wanted: Wanted,
  want: (wanted: Wanted) => void,
): TemplateResult {
  const say = speaker.say.bind(speaker);
  const value = (event: Event) => (event.target as HTMLInputElement).value;
  const choose = (
    label: string,
    chosen: string | null,
    options: [string, string][],
    set: (value: string | null) => void,
  ) => html`<label class="field"><span>${label}</span>
    <select @change=${(event: Event) => set((event.target as HTMLSelectElement).selectedIndex === 0 ? null : value(event))}>
      <option ?selected=${chosen === null}>${say("audit-any")}</option>
      ${options.map(([id, text]) => html`<option value=${id} ?selected=${chosen === id}>${text}</option>`)}</select></label>`;
  const groups = (by: "shop" | "salesperson") =>
    report.groups
      .filter((group) => group.by === by)
      .slice(0, 500)
      .map(({ name }): [string, string] => [name, name === "" ? "–" : name]);
  const clauses = report.clauses.map((one): [string, string] => [
    clauseKey(one),
    `${shortened(clauseName(catalogue, speaker, one))} (${one.orders})`,
  ]);
  const clause = wanted.clause ? clauseKey({ rulebook: "", edition: "", clause: "", ...wanted }) : null;
  const since = report.since.map(({ since, orders }): [string, string] => [
    since,
    `${say(`since-${since}`)} (${orders})`,
  ]);
  const day = (name: "from" | "through", clock: string) =>
    dayField(say(`audit-${name}`), wanted[name]?.slice(0, 10) ?? "", (day) =>
      want({ ...wanted, [name]: day === "" ? "" : `${day}T${clock}+08:00` }),
    );
  return html`<div class="seek">
    <label class="field"><span>${say("audit-seek")}</span><input type="search" .value=${wanted.text ?? ""} @input=${(event: Event) => want({ ...wanted, text: value(event) })} /></label>
    ${
      clauses.length > 1
        ? choose(say("audit-clause"), clause, clauses, (chosen) => {
            const [rulebook = "", edition = "", clause = ""] = chosen?.split("/") ?? [];
            want({ ...wanted, rulebook, edition, clause });
          })
        : ""
    }
    ${groups("shop").length > 1 ? choose(say("meaning-shop"), wanted.shop ?? null, groups("shop"), (shop) => want({ ...wanted, shop })) : ""}
    ${groups("salesperson").length > 1 ? choose(say("meaning-salesperson"), wanted.salesperson ?? null, groups("salesperson"), (salesperson) => want({ ...wanted, salesperson })) : ""}
    ${since.length > 0 ? choose(say("audit-compared"), wanted.since ?? null, since, (chosen) => want({ ...wanted, since: chosen as NonNullable<Wanted["since"]> | null })) : ""}
    ${day("from", "00:00:00")} ${day("through", "23:59:59")}
  </div>`;
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}

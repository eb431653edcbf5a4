// What orders and their rules are called, on the page and in files for people.

import { AGES } from "../../engine/generated/vocabulary.js";
import { type Speaker, withoutIsolation } from "../language.js";
import { clauseKey } from "./clause-key.js";
import { clauseName } from "./filters.js";
import type { RowWords } from "./order-table.js";
import type { Catalogue, Names, Report, Row, Verdict } from "./questions.js";
import { missingName } from "./report-view.js";

/** The headings of a file for people, in the order of its columns. */
const HEADINGS = [
  "meaning-order-number",
  "meaning-shop",
  "meaning-salesperson",
  "meaning-product",
  "audit-state",
  "audit-clause",
  "audit-at",
  "audit-late-hours",
  "audit-next-due",
  "audit-next-clause",
  "meaning-amount",
  "audit-missing",
];

export class OrderWords {
  constructor(
    readonly speaker: Speaker,
    readonly catalogue: Catalogue | null,
  ) {}

  /** An order in the table. */
  row(row: Row): RowWords {
    const at = (instant: string | null) => (instant ? withoutIsolation(this.speaker.instant(instant)) : "");
    return {
      state: this.state(row.verdict, row.age),
      at: at(row.at),
      clause: withoutIsolation(clauseName(this.catalogue, this.speaker, row)),
      due: at(row.due),
      dueClause: this.dueClause(row),
    };
  }

  /** What the soonest deadline that runs is for. */
  dueClause({ dueRulebook: rulebook, dueEdition: edition, dueClause: clause }: Row): string {
    return withoutIsolation(clauseName(this.catalogue, this.speaker, { rulebook, edition, clause }));
  }

  /** How an order stands; conditionally where the rule may have changed. */
  state(verdict: Verdict, age: Row["age"]): string {
    const state = this.speaker.plain(`verdict-${verdict}`);
    return age === "may-be-outdated" ? this.speaker.plain("audit-by-old-rule", { state }) : state;
  }

  /** What a spreadsheet calls things. */
  names(report: Report): Names {
    const { speaker } = this;
    const editions = (this.catalogue?.rulebooks ?? []).flatMap(({ id: rulebook, parts }) =>
      parts.flatMap((part) => part.editions.map(({ id: edition, clauses }) => ({ rulebook, edition, clauses }))),
    );
    const clauses = editions.flatMap(({ rulebook, edition, clauses }) =>
      clauses.map((clause) => [
        clauseKey({ rulebook, edition, clause: clause.id }),
        withoutIsolation(speaker.clause(clause)),
      ]),
    );
    const missing = report.missing.map((one) => [
      `missing-${one.what}-${one.name}`,
      withoutIsolation(missingName(one, speaker)),
    ]);
    const states = report.counts.flatMap(({ verdict }) =>
      AGES.map((age) => [`${verdict} ${age}`, this.state(verdict, age)]),
    );
    return {
      headings: HEADINGS.map((id) => speaker.plain(id)),
      of: Object.fromEntries([...states, ...clauses, ...missing]),
    };
  }
}

// How what was entered is read: each thing in a row, with what it rests on and the way to change it.

import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Paste } from "../../engine/engine.js";
import { type Draft, forRole } from "./draft.js";
import { CHOICES, FIRST, ownFacts } from "./facts.js";
import { type Edit, type Folds, foldedRow, taps, usualZones } from "./fields.js";
import { orderForm } from "./form.js";
import type { Speaker } from "../language.js";
import {
  authorsQuestion,
  copiedQuestion,
  dayMonthQuestion,
  guessesView,
  type PastingActions,
  zoneQuestion,
} from "./pasting.js";
import { recordQuestion } from "./record.js";

export interface AssumedActions extends PastingActions, Folds {
  edit: Edit;
}

/** The name that the rows in one are kept open by. */
const SETTLED = "settled";

/** One row: what it is about, what is taken, whether that is a guess, and the control that changes it. */
interface Row {
  id: string;
  label: string;
  value: string;
  isGuess: boolean;
  /** It cannot be taken for granted: its control is open from the start. */
  isAsked: boolean;
  control: TemplateResult | typeof nothing;
}

/** Who is who, whose clock, what order, what else there may be. */
export function assumedView(
  draft: Draft,
  paste: Paste | null,
  speaker: Speaker,
  actions: AssumedActions,
  { isRoleOpen, isWide, rulebooks }: { isRoleOpen: boolean; isWide: boolean; rulebooks: readonly string[] },
  checkedFor: TemplateResult,
  more: TemplateResult,
): TemplateResult {
  const isNow = draft.asOf === "";
  const checkedRow: Row = {
    id: "checked-for",
    label: speaker.say("checked-for"),
    value: isNow ? speaker.say("checked-now") : speaker.instant(`${draft.asOf}+08:00`),
    isGuess: false,
    isAsked: false,
    control: checkedFor,
  };
  const rows = [
    ...(isRoleOpen ? [roleRow(draft, speaker, actions)] : []),
    ...(paste === null ? [] : authorRow(draft, paste, speaker, actions)),
    ...timeRow(draft, paste, speaker, actions),
    orderRow(draft, paste, speaker, actions, { isWide, rulebooks }),
    recordRow(draft, paste, speaker, actions),
    checkedRow,
  ];
  // What is being changed stays where it is.
  const isInUse = ({ id }: Row) => actions.open.has(`assumption ${id}`);
  const settled = rows.filter((row) => !row.isGuess && !row.isAsked && !isInUse(row));
  const isFolded = !isWide && settled.length > 1;
  const shown = isFolded ? rows.filter((row) => !settled.includes(row)) : rows;
  return html`<section class="card assumed" aria-labelledby="assumed">
    <h2 id="assumed">${speaker.say("assumed")}</h2>
    ${rowsView(shown, speaker, actions, "assumption")}
    ${isFolded ? settledView(settled, speaker, actions) : nothing} ${more}
  </section>`;
}

/** On a phone: what is neither guessed nor asked, in one row that opens into its rows. */
function settledView(rows: readonly Row[], speaker: Speaker, actions: AssumedActions): TemplateResult {
  const told = (part: (row: Row) => string) => rows.map(part).filter(Boolean).join(" · ");
  const joined = { id: SETTLED, look: SETTLED, label: told(({ label }) => label), value: told(({ value }) => value) };
  return foldedRow(joined, rowsView(rows, speaker, actions, SETTLED), actions, speaker);
}

/** `among` is what they are kept open with: each by itself, or within the row that they share. */
function rowsView(rows: readonly Row[], speaker: Speaker, actions: AssumedActions, among: string) {
  const tag = html` <span class="tag">${speaker.say("assumed-guess")}</span>`;
  const view = ({ id, label, value, isGuess, isAsked, control }: Row) =>
    foldedRow(
      { id: `${among} ${id}`, look: id, label, value: html`${value}${isGuess ? tag : nothing}`, isAsked },
      control,
      actions,
      speaker,
    );
  return repeat(rows, ({ id }) => id, view);
}

function roleRow(draft: Draft, speaker: Speaker, { edit, reread }: AssumedActions): Row {
  const say = speaker.say.bind(speaker);
  const roles: [string, string][] = [
    ["buyer", say("role-buyer-me")],
    ["seller", say("role-seller-me")],
  ];
  const set = (role: string) => {
    const other = forRole(draft, role as Draft["role"]);
    edit(other);
    if (other.reading !== draft.reading) reread(other);
  };
  return {
    id: "role",
    label: say("ask-role"),
    value: say(`role-${draft.role}-me`),
    isGuess: false,
    isAsked: false,
    control: taps(say("ask-role"), "role", draft.role, roles, set),
  };
}

function authorRow(draft: Draft, paste: Paste, speaker: Speaker, actions: AssumedActions): Row[] {
  const control = authorsQuestion(draft, paste, speaker, actions);
  if (control === nothing) return [];
  const roleOf = ({ name, role }: Paste["authors"][number]) => draft.reading.roles[name] || role || "";
  const told = paste.authors.filter((author) => roleOf(author) !== "");
  return [
    {
      id: "authors",
      label: speaker.say("ask-authors"),
      value: told
        .slice(0, 4)
        .map((author) => `${author.name}: ${speaker.say(`role-${roleOf(author)}`)}`)
        .join(" · "),
      isGuess: told.some(({ name }) => (draft.reading.roles[name] ?? "") === ""),
      isAsked: told.length === 0,
      control: html`${control}${guessesView(draft, paste, speaker)}`,
    },
  ];
}

function timeRow(draft: Draft, paste: Paste | null, speaker: Speaker, actions: AssumedActions): Row[] {
  const zone = zoneQuestion(draft, speaker, actions);
  const questions =
    paste === null
      ? []
      : [dayMonthQuestion(draft, paste, speaker, actions), copiedQuestion(draft, paste, speaker, actions)];
  if (zone === nothing && questions.every((question) => question === nothing)) return [];
  const names = new Map(usualZones(speaker));
  const clock =
    zone === nothing ? [] : [draft.zone === "" ? speaker.say("zone-unknown") : (names.get(draft.zone) ?? draft.zone)];
  const order = (paste?.dayMonth.dates ?? 0) > 0 ? draft.reading.dayMonth || paste?.dayMonth.order : null;
  const day = order ? [speaker.say(`dayMonth-${order}`)] : [];
  const isOpenDay = (paste?.dayMonth.dates ?? 0) > 0 && !order;
  return [
    {
      id: "times",
      label: speaker.say("assumed-times"),
      value: [...clock, ...day].join(" · "),
      isGuess: draft.zoneBy === "device" && zone !== nothing,
      isAsked: (zone !== nothing && draft.zone === "" && draft.zoneBy === "") || isOpenDay,
      control: html`${zone}${questions}`,
    },
  ];
}

function orderRow(
  draft: Draft,
  paste: Paste | null,
  speaker: Speaker,
  actions: AssumedActions,
  { isWide, rulebooks }: { isWide: boolean; rulebooks: readonly string[] },
): Row {
  const first = ownFacts(rulebooks) ?? FIRST;
  const said = Object.entries(draft.order).filter(([, value]) => value !== "");
  // What was chosen has a name; a yes or no says nothing without its question, and is counted.
  const named = said.flatMap(([fact, value]) =>
    CHOICES[fact] && value !== "true" && value !== "false" ? [speaker.named(fact, value)] : [],
  );
  const others = said.length - named.length;
  return {
    id: "facts",
    label: speaker.say("your-order"),
    value: [...named, ...(others > 0 ? [`+${others}`] : [])].join(" · "),
    isGuess: (paste?.facts ?? []).some(({ fact, value }) => draft.order[fact] === value),
    // Where hardly anything is known of the order, its facts are entered next.
    isAsked: isWide && first.filter((fact) => (draft.order[fact] ?? "") !== "").length * 2 < first.length,
    control: html`${paste === null || paste.conversation ? nothing : guessesView(draft, paste, speaker)}${orderForm(draft, speaker, actions.edit, rulebooks)}`,
  };
}

function recordRow(draft: Draft, paste: Paste | null, speaker: Speaker, { edit }: AssumedActions): Row {
  const { cover } = draft;
  return {
    id: "record",
    label: speaker.say("ask-cover"),
    value: speaker.say(`cover-${cover.how}`),
    isGuess: cover.because !== "",
    isAsked: false,
    control: recordQuestion(draft, paste, speaker, edit),
  };
}

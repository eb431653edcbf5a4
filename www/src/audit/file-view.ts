// A file that was chosen: what its columns mean, how their times are written, and what else is said of it.

import { html, nothing, type TemplateResult } from "lit";
import { zoneHere } from "../entry/fields.js";
import { PACIFIC, SHANGHAI } from "../entry/draft.js";
import { CHOICES, type EventKind, KINDS, TOLD_BY_STATUS } from "../entry/facts.js";
import type { Speaker } from "../language.js";
import type { Clock, ColumnHead, Looked, Meaning, TableOptions } from "./questions.js";

/** All that is said of a table. */
export type Told = Required<TableOptions> & { meanings: readonly Meaning[] };

/** A table of a file that was chosen, with what is said of it. */
export interface Chosen {
  file: File;
  /** What it is called: its folder, its file, its sheet; no two alike. */
  name: string;
  looked: Looked;
  said: Told;
  /** A person wants it read. */
  isUsed: boolean;
  /** Its order number was not found: a person has to look. */
  isOpen: boolean;
}

/** How a text may be encoded: by browsers' names, with what they are known by. */
const ENCODINGS: [string, string][] = [
  ["utf-8", "UTF-8"],
  ["gb18030", "GB18030 / GBK"],
  ["gbk", "GBK"],
  ["big5", "Big5"],
  ["shift_jis", "Shift-JIS"],
  ["euc-kr", "EUC-KR"],
  ["windows-1252", "Windows-1252"],
  ["windows-1251", "Windows-1251"],
  ["windows-1256", "Windows-1256"],
  ["utf-16le", "UTF-16 LE"],
  ["utf-16be", "UTF-16 BE"],
];

/** Whether a table can be read and is wanted. */
export function isRead({ looked, said, isUsed }: Chosen): boolean {
  return isUsed && looked.fault === null && said.meanings.includes("order-number");
}

/** What can be done with a table. */
export interface FileActions {
  change(said: Told): void;
  remove(): void;
  use(isUsed: boolean): void;
  /** Reads it anew, written otherwise or with another row of headings. */
  look(how: { encoding?: string; header?: number }): void;
}

const UTC = "UTC";
/** What a table says of itself. */
export function saidByItself({ columns, header }: Looked): Told {
  return {
    header,
    events: {},
    meanings: columns.map(({ meaning }) => meaning),
    shop: "",
    platform: null,
    statuses: {},
    clocks: columns.map(({ zone, dayMonth }) => ({ zone, dayMonth })),
  };
}

/** Whether the cells of a column are times. */
function holdsTimes(meaning: Meaning): boolean {
  return meaning === "time" || meaning === "agreed-ship-by" || (KINDS as readonly string[]).includes(meaning);
}

export function meaningName(meaning: Meaning, speaker: Speaker): string {
  const fact = meaning.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  for (const id of [`meaning-${meaning}`, `kind-${meaning}`, `fact-${fact}`])
    if (speaker.has(id)) return speaker.say(id);
  return meaning;
}

export function fileView(
  { name, looked, said, isOpen, isUsed }: Chosen,
  speaker: Speaker,
  { change, remove, use, look }: FileActions,
): TemplateResult {
  const say = speaker.say.bind(speaker);
  if (looked.fault === "not-a-table" && looked.name !== "")
    return html`<p class="quiet">${say("audit-sheet-empty", { name })}</p>`;
  if (looked.fault)
    return html`<div class="warning" role="alert"><p>${say(`audit-fault-${looked.fault}`, { name })}</p>
      ${looked.detail === "" ? nothing : html`<p class="quiet"><bdi>${looked.detail}</bdi></p>`}
      ${looked.encoding === null ? nothing : encodingView(looked, speaker, look)}</div>`;
  const { meanings } = said;
  const known = meanings.filter((meaning) => meaning !== "ignored").length;
  const unused = looked.columns.filter(({ samples }, place) => meanings[place] === "ignored" && samples.length > 0);
  const mean = (place: number, meaning: Meaning) =>
    change({ ...said, meanings: meanings.map((old, at) => (at === place ? meaning : old)) });
  const clock = (place: number, told: Partial<Clock>) =>
    change({ ...said, clocks: said.clocks.map((old, at) => (at === place ? { ...old, ...told } : old)) });
  return html`<details class="file" ?open=${isOpen}>
    <summary><bdi>${name}</bdi> — ${isUsed ? say("audit-columns", { known, all: meanings.length }) : say(looked.isHidden ? "audit-sheet-hidden" : "audit-sheet-left-out")}${
      isUsed && unused.length > 0
        ? html` <span class="hint">${say("audit-unused", { columns: speaker.list(unused.map(({ header }) => header)) })}</span>`
        : nothing
    }</summary>
    <p><label class="check"><input type="checkbox" .checked=${isUsed} @change=${(event: Event) => use((event.target as HTMLInputElement).checked)} /> ${say("audit-sheet-use")}</label></p>
    ${looked.detail === "" ? nothing : html`<p class="warning">${say("audit-broken-off")} <bdi>${looked.detail}</bdi></p>`}
    ${headerView(looked, speaker, look)} ${looked.encoding === null ? nothing : encodingView(looked, speaker, look)}
    ${looked.columns.every(({ samples }) => samples.length === 0) ? html`<p class="warning" role="alert">${say("audit-no-rows")}</p>` : nothing}
    ${meanings.includes("order-number") ? nothing : html`<p class="warning" role="alert">${say("audit-file-no-number")}</p>`}
    <div class="scroll"><table><thead><tr><th scope="col">${say("audit-header")}</th><th scope="col">${say("audit-means")}</th><th scope="col">${say("audit-samples")}</th></tr></thead>
    <tbody>${looked.columns.map(
      (column, place) => html`<tr><th scope="row"><bdi>${column.header}</bdi></th>
      <td>${choice(
        `${say("audit-means")}: ${column.header}`,
        meanings[place] ?? "ignored",
        looked.meanings.map((meaning) => [meaning, meaningName(meaning, speaker)]),
        (meaning) => mean(place, meaning as Meaning),
      )}
        ${holdsTimes(meanings[place] ?? "ignored") ? clockView(column, said.clocks[place], speaker, (told) => clock(place, told)) : nothing}
        ${meanings[place] === "status" ? wordsView(column, said.statuses, "audit-status-says", TOLD_BY_STATUS, speaker, (statuses) => change({ ...said, statuses })) : nothing}
        ${meanings[place] === "event" ? wordsView(column, said.events, "audit-event-says", KINDS, speaker, (events) => change({ ...said, events })) : nothing}</td>
      <td class="quiet"><bdi>${column.samples.join(" · ")}</bdi></td></tr>`,
    )}</tbody></table></div>
    ${
      meanings.includes("shop")
        ? nothing
        : html`<p><label class="field"><span>${say("audit-file-shop")}</span>
      <input .value=${said.shop} @change=${(event: Event) => change({ ...said, shop: (event.target as HTMLInputElement).value })} /></label></p>`
    }
    ${
      meanings.includes("platform")
        ? nothing
        : html`<p class="field"><span>${say("audit-file-platform")}</span>
      ${choice(say("audit-file-platform"), said.platform ?? "", [["", say("audit-as-all")], ...(CHOICES.platform ?? []).map((word): [string, string] => [word, say(`platform-${word}`)])], (word) => change({ ...said, platform: (word || null) as Told["platform"] }))}</p>`
    }
    <p><button type="button" class="link" @click=${remove}>${say("audit-remove")}</button></p>
  </details>`;
}

function choice(
  label: string,
  chosen: string,
  options: readonly [string, string][],
  choose: (value: string) => void,
): TemplateResult {
  return html`<select aria-label=${label} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
    ${options.map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}</select>`;
}

/** Whose clock a column's times are by, and which number is the day where that is open. */
function clockView(
  column: ColumnHead,
  clock: Clock | undefined,
  speaker: Speaker,
  change: (told: Partial<Clock>) => void,
): TemplateResult {
  const say = speaker.say.bind(speaker);
  const here = zoneHere();
  const zones: [string, string][] = [
    ["", say("audit-as-all")],
    [SHANGHAI, say("zone-shanghai")],
    [PACIFIC, say("zone-pacific")],
    [UTC, UTC],
  ];
  if (!zones.some(([zone]) => zone === here)) zones.push([here, say("zone-here", { zone: here })]);
  // That of the header.
  for (const named of [column.zone, clock?.zone ?? ""])
    if (!zones.some(([zone]) => zone === named)) zones.push([named, named === "unknown" ? say("zone-unknown") : named]);
  const orders: [string, string][] = [
    ["", say("audit-as-all")],
    ["day-first", say("dayMonth-day-first")],
    ["month-first", say("dayMonth-month-first")],
  ];
  return html`<div class="written">
    <label class="field"><span>${say("audit-clock")}</span>${choice(`${say("audit-clock")}: ${column.header}`, clock?.zone ?? "", zones, (zone) => change({ zone }))}</label>
    ${
      column.openDates || column.dayMonth !== null
        ? html`<label class="field"><span>${say("ask-day-month")}</span>
      ${choice(`${say("ask-day-month")} ${column.header}`, clock?.dayMonth ?? "", orders, (order) => change({ dayMonth: (order || null) as Clock["dayMonth"] }))}</label>
      ${column.isOrderShared ? html`<span class="quiet">${say("audit-order-shared")}</span>` : nothing}`
        : nothing
    }
  </div>`;
}

/** What each word of a status or of a list of events tells; nothing, unless a person says so. */
function wordsView(
  column: ColumnHead,
  told: Readonly<Record<string, EventKind>>,
  lead: string,
  kinds: readonly EventKind[],
  speaker: Speaker,
  change: (told: Record<string, EventKind>) => void,
): TemplateResult {
  const say = speaker.say.bind(speaker);
  const options: [string, string][] = [
    ["", say("audit-status-nothing")],
    ...kinds.map((kind): [string, string] => [kind, say(`kind-${kind}`)]),
  ];
  const tell = (word: string, kind: string) => {
    const { [word]: _, ...others } = told;
    change(kind === "" ? others : { ...others, [word]: kind as EventKind });
  };
  // A word of the vocabulary means itself.
  const own = (word: string) => ((KINDS as readonly string[]).includes(word) ? word : "");
  return html`<div class="written"><p class="quiet">${say(lead)}</p>
    ${column.words.map((word) => html`<label class="field"><bdi>${word}</bdi>${choice(`${column.header}: ${word}`, told[word] ?? (kinds === KINDS ? own(word) : ""), options, (kind) => tell(word, kind))}</label>`)}</div>`;
}

/** Which row names the columns. */
function headerView(looked: Looked, speaker: Speaker, look: FileActions["look"]): TemplateResult | typeof nothing {
  if (looked.firstRows.length < 2) return nothing;
  const rows = looked.firstRows.map((row, at): [string, string] => [String(at), `${at + 1}: ${row.slice(0, 60)}`]);
  const label = speaker.say("audit-header-row");
  return html`<p><label class="field"><span>${label}</span>${choice(label, String(looked.header), rows, (row) => look({ header: Number(row) }))}</label></p>`;
}

/** How a text is encoded, where its letters may look wrong. */
function encodingView(looked: Looked, speaker: Speaker, look: FileActions["look"]): TemplateResult | typeof nothing {
  const encoding = looked.encoding ?? "";
  if (encoding === "utf-8" && looked.fault === null) return nothing;
  const label = speaker.say("audit-encoding");
  return html`<p><label class="field"><span>${label}</span>${choice(label, encoding, ENCODINGS, (encoding) => look({ encoding }))}</label></p>`;
}

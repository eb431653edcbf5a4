// A file that was chosen: what its columns mean, how their times are written, and what else is said of it.

import { html, nothing, type TemplateResult } from "lit";
import { zoneHere } from "../entry/fields.js";
import { PACIFIC, SHANGHAI } from "../entry/draft.js";
import { CHOICES, KINDS, TOLD_BY_STATUS } from "../entry/facts.js";
import type { Speaker } from "../language.js";
import type { Clock, ColumnHead, Looked, Meaning, TableOptions } from "./questions.js";

/** All that is said of a table. */
export type Told = Required<TableOptions> & { meanings: readonly Meaning[] };

/** A file that was chosen, with what is said of it. */
export interface Chosen {
  file: File;
  looked: Looked;
  said: Told;
  /** Its order number was not found: a person has to look. */
  isOpen: boolean;
}

const UTC = "UTC";
/** What a table says of itself. */
export function saidByItself({ columns }: Looked): Told {
  return {
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
  { file, looked, said, isOpen }: Chosen,
  speaker: Speaker,
  change: (said: Told) => void,
  remove: () => void,
): TemplateResult {
  const say = speaker.say.bind(speaker);
  if (looked.fault)
    return html`<p class="warning" role="alert">${say(`audit-fault-${looked.fault}`, { name: file.name })}</p>`;
  const { meanings } = said;
  const known = meanings.filter((meaning) => meaning !== "ignored").length;
  const mean = (place: number, meaning: Meaning) =>
    change({ ...said, meanings: meanings.map((old, at) => (at === place ? meaning : old)) });
  const clock = (place: number, told: Partial<Clock>) =>
    change({ ...said, clocks: said.clocks.map((old, at) => (at === place ? { ...old, ...told } : old)) });
  return html`<details class="file" ?open=${isOpen}>
    <summary><bdi>${file.name}</bdi> — ${say("audit-columns", { known, all: meanings.length })}</summary>
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
        ${meanings[place] === "status" ? statusView(column, said, speaker, change) : nothing}</td>
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
      ${choice(`${say("ask-day-month")} ${column.header}`, clock?.dayMonth ?? "", orders, (order) => change({ dayMonth: (order || null) as Clock["dayMonth"] }))}</label>`
        : nothing
    }
  </div>`;
}

/** What each word of a status tells; nothing, unless a person says so. */
function statusView(column: ColumnHead, said: Told, speaker: Speaker, change: (said: Told) => void): TemplateResult {
  const say = speaker.say.bind(speaker);
  const options: [string, string][] = [
    ["", say("audit-status-nothing")],
    ...TOLD_BY_STATUS.map((kind): [string, string] => [kind, say(`kind-${kind}`)]),
  ];
  const tell = (word: string, kind: string) => {
    const { [word]: _, ...others } = said.statuses;
    change({ ...said, statuses: (kind === "" ? others : { ...others, [word]: kind }) as Told["statuses"] });
  };
  return html`<div class="written"><p class="quiet">${say("audit-status-says")}</p>
    ${column.words.map((word) => html`<label class="field"><bdi>${word}</bdi>${choice(`${column.header}: ${word}`, said.statuses[word] ?? "", options, (kind) => tell(word, kind))}</label>`)}</div>`;
}

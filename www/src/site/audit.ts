// The page for sellers: every order of their exports, before the platform looks.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { Auditor } from "../audit/auditor.js";
import { OrderTable } from "../audit/order-table.js";
import { OrderWords } from "../audit/order-words.js";
import { AuditChanges, type Other } from "../audit/changes.js";
import { type Chosen, fileView, isRead, saidByItself, type Told } from "../audit/file-view.js";
import type { KeptAudit } from "../audit/kept-audits.js";
import type { AuditSelect, AuditSetting, Looked, Meaning, Progress, Report, Row, Sort } from "../audit/questions.js";
import { reportView } from "../audit/report-view.js";
import { filtersView } from "../audit/filters.js";
import { AuditShelf } from "../audit/shelf.js";
import { isHalfTyped, zoneHere } from "../entry/fields.js";
import { PACIFIC, SHANGHAI } from "../entry/draft.js";
import { CHOICES, FIRST, learn, OF_SCOPES, ownFacts, sortOf } from "../entry/facts.js";
import type { OwnRulebook } from "../element/settings.js";
import { draftOf } from "../entry/case-to-draft.js";
import { asOfInstant, isInstant } from "../entry/instants.js";
import type { Speaker } from "../language.js";
import { chooseFile } from "../share/file.js";
import { fragmentOf } from "../share/link.js";
import { boot } from "./boot.js";
import { loadInlined } from "./inlined.js";

/** Facts of the whole file, in the order in which they are asked: those of several words or a yes or no. */
const asked = () => [...FIRST, ...OF_SCOPES.filter((fact) => !FIRST.includes(fact))].filter((fact) => CHOICES[fact]);
/** The rest of what is said of a file. */
type Said = Record<string, string>;
const REMEMBERED = "aftersales-audit";
/** What was said of these files only: it is asked anew for others. */
const OF_THESE_FILES = ["asOf", "whole", "marked"];

class AuditPage extends LitElement {
  static override properties = {
    speaker: { attribute: false },
    files: { state: true },
    said: { state: true },
    progress: { state: true },
    report: { state: true },
    wanted: { state: true },
    earlier: { state: true },
    looked: { state: true },
    total: { state: true },
    taken: { state: true },
    notice: { state: true },
    version: { state: true },
    isBusy: { state: true },
    own: { state: true },
  };

  declare speaker: Speaker;
  declare files: Chosen[];
  declare said: Said;
  declare progress: Progress | null;
  declare report: Report | null;
  /** Which orders the table shows. */
  declare wanted: AuditSelect;
  /** The kept audit that this one is compared with. */
  declare earlier: KeptAudit | null;
  /** How the report that is shown was looked at. */
  declare looked: AuditSetting | null;
  declare total: number;
  /** The reading, or the text of a rule, that was taken instead of the usual one. */
  declare taken: Other | null;
  declare notice: string;
  declare version: string;
  declare isBusy: boolean;
  /** The rulebook of one's own that orders are looked at by, instead of those of the program. */
  declare own: OwnRulebook | null;
  #auditor = new Auditor(
    async () => ({
      module: await loadInlined(() => import("../../engine/generated/inlined-audit.js")),
      rulebooks: (await import("../../engine/generated/rulebooks.js")).default,
      calendars: (await import("../../engine/generated/calendars.js")).default,
    }),
    () => loadInlined(() => import("../../engine/generated/inlined-sheets.js")),
  );
  #started: Promise<void> | null = null;
  /** The files that are being looked at. */
  #taking: Promise<void> = Promise.resolve();
  #since = 0;
  #turn = 0;

  constructor() {
    super();
    this.files = [];
    this.said = { zone: "", whole: "", marked: "", asOf: "", dayMonth: "", ...recalled() };
    this.progress = null;
    this.report = null;
    this.wanted = {};
    this.earlier = null;
    this.looked = null;
    this.total = 0;
    this.taken = null;
    this.notice = "";
    this.version = "";
    this.isBusy = false;
    this.own = null;
  }

  protected override willUpdate(): void {
    // Whatever language is spoken, words of the own rulebook are its own.
    if (this.own && this.#auditor.catalogue) this.speaker.learn(this.#auditor.catalogue);
  }

  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  // ---- files ----------------------------------------------------------------------------------

  #start(): Promise<void> {
    this.#auditor.progress = (progress) => {
      this.progress = progress;
    };
    this.#started ??= this.#auditor.start().then(() => (this.own ? this.#auditor.own([this.own]) : undefined));
    return this.#started;
  }

  async #take(files: Iterable<File>): Promise<void> {
    // Nobody waits without a word, however slow the device.
    const reading = this.speaker.say("large-reading");
    this.notice = reading;
    // One lot after the other, and whoever wants the orders checked meanwhile gets those of all.
    const before = this.#taking;
    this.#taking = before.then(() => this.#takeAll(files)).catch((error: unknown) => console.error(error));
    await this.#taking;
    if (this.notice === reading) this.notice = "";
  }

  async #takeAll(files: Iterable<File>): Promise<void> {
    try {
      await this.#start();
    } catch (error) {
      console.error(error);
      this.#restart();
      this.notice = this.speaker.say("failed");
      return;
    }
    for (const file of files) {
      let tables: Looked[];
      try {
        tables = await this.#auditor.look({ file });
      } catch (error) {
        console.error(error);
        this.notice = this.speaker.say("audit-fault-unreadable", { name: file.name });
        this.#restart();
        await this.#start();
        continue;
      }
      // The same file again takes the place of the first; another one of its name stands beside it.
      const others = this.files.filter((one) => !isSame(one.file, file));
      const place = placeOf(file, others);
      const all = tables.map((looked) =>
        this.#asChosen(file, tables.length > 1 ? `${place} › ${looked.name}` : place, looked),
      );
      this.files = [...others, ...all];
    }
    // Of several files with orders each is that of a shop: shops export them one by one.
    const apart = this.files.filter(
      (one) => isRead(one) && tellsOrders(one.said.meanings) && !one.said.meanings.includes("shop"),
    );
    const shops = new Set(apart.map(({ file }) => file));
    const named = (one: Chosen) =>
      one.said.shop === "" ? { ...one, said: { ...one.said, shop: nameOf(one.file) } } : one;
    if (shops.size > 1) this.files = this.files.map((one) => (apart.includes(one) ? named(one) : one));
    this.report = null;
  }

  /** A table with what it says of itself, and what was said of its like before. */
  #asChosen(file: File, name: string, looked: Looked): Chosen {
    const said = { ...saidByItself(looked), ...remembered(looked) };
    const isTable = said.meanings.includes("order-number");
    // Of a workbook, sheets with instructions and sheets that nobody sees are left out, until somebody wants them.
    const isUsed = !looked.isHidden && (looked.name === "" || isTable);
    return { file, name, looked, said, isUsed, isOpen: looked.name === "" && !isTable };
  }

  /** Looks at a table anew: in another encoding, or with another row of headings. */
  async #lookAgain(index: number, how: { encoding?: string; header?: number }): Promise<void> {
    const one = this.files[index];
    if (!one) return;
    const { sheet, encoding } = one.looked;
    const [looked] = await this.#auditor.look({ file: one.file, sheet, encoding, ...how });
    if (!looked) return;
    this.#replace(index, {
      ...this.#asChosen(one.file, one.name, { ...looked, name: one.looked.name }),
      isUsed: true,
      isOpen: true,
    });
  }

  #replace(index: number, chosen: Chosen): void {
    this.files = this.files.map((one, at) => (at === index ? chosen : one));
    // What was read, or is being read, is of other columns.
    if (this.isBusy) this.#cancel();
    this.report = null;
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    if (event.dataTransfer) void filesIn(event.dataTransfer).then((files) => this.#take(files));
  }

  #say(index: number, said: Told): void {
    const one = this.files[index];
    if (!one) return;
    this.#replace(index, { ...one, said });
    remember(one.looked, said);
  }

  // ---- the audit ------------------------------------------------------------------------------

  #setting(): AuditSetting {
    const { said } = this;
    const facts = Object.fromEntries(
      this.#asked()
        .filter((name) => said[name])
        .map((name) => [name, said[name] === "true" ? true : said[name] === "false" ? false : said[name]]),
    );
    return {
      asOf: asOfInstant(said.asOf ?? ""),
      zone: said.zone ?? "",
      dayMonth: (said.dayMonth || null) as NonNullable<AuditSetting["dayMonth"]> | null,
      whole: said.whole === "true",
      marked: (said.marked ?? "")
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
      facts: facts as NonNullable<AuditSetting["facts"]>,
      pinned: this.taken?.setting.pinned ?? [],
      under: this.taken?.setting.under ?? null,
      ...(this.own ? { rulebooks: [this.own] } : {}),
    };
  }

  async #run(again: boolean): Promise<void> {
    if (!isInstant(this.#setting().asOf)) {
      // What is shown holds for another instant.
      [this.report, this.notice] = [null, this.speaker.say("as-of-unreadable")];
      return;
    }
    this.isBusy = true;
    this.notice = "";
    this.#since = performance.now();
    const turn = (this.#turn += 1);
    try {
      await this.#taking;
      await this.#start();
      const files = this.files.filter(isRead).map(({ file, name, looked, said }) => ({
        file,
        name,
        sheet: looked.sheet,
        encoding: looked.encoding ?? "",
        said,
      }));
      const [setting, before] = [this.#setting(), this.earlier?.text ?? null];
      const report = again
        ? await this.#auditor.set(setting, before)
        : await this.#auditor.read(files, setting, before);
      if (turn !== this.#turn) return;
      [this.report, this.looked, this.wanted] = [report, setting, again ? this.wanted : {}];
      await this.#show();
      void this.updateComplete.then(() => this.querySelector<HTMLElement>("#summary")?.focus());
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.notice = this.speaker.say("engine-stopped");
      this.#restart();
    } finally {
      if (turn === this.#turn) {
        this.isBusy = false;
        this.progress = null;
      }
    }
  }

  #cancel(): void {
    this.#turn += 1;
    this.#restart();
    this.isBusy = false;
    this.progress = null;
    this.report = null;
    this.notice = this.speaker.say("audit-cancelled");
  }

  #restart(): void {
    this.#auditor.stop();
    this.#started = null;
  }

  async #show(): Promise<void> {
    const { total } = await this.#auditor.rows(this.wanted, 0, 0);
    this.total = total;
    this.version = `${JSON.stringify(this.wanted)}|${this.#turn}`;
  }

  #want(wanted: AuditSelect): void {
    this.wanted = wanted;
    void this.#show();
  }

  #sort(sort: Sort | null, backwards: boolean): void {
    const { sort: _, backwards: __, ...wanted } = this.wanted;
    this.#want(sort === null ? wanted : { ...wanted, sort, backwards });
  }

  async #compare(kept: KeptAudit): Promise<void> {
    this.earlier = kept;
    this.report = await this.#auditor.since(kept.text);
    await this.#show();
    // What is new stands with the summary.
    void this.updateComplete.then(() => this.querySelector<HTMLElement>("#summary")?.focus());
  }

  /** Looks at all orders under another reading, or another text of a rule. */
  #lookUnder(taken: Other | null): void {
    this.taken = taken;
    void this.#run(true);
  }

  async #open(row: Row): Promise<void> {
    const given = await this.#auditor.caseOf(row.index);
    const draft = {
      ...draftOf(given as Parameters<typeof draftOf>[0], "seller"),
      asOf: this.said.asOf ?? "",
      pinned: Object.fromEntries((this.taken?.setting.pinned ?? []).map(({ question, answer }) => [question, answer])),
    };
    const fragment = await fragmentOf(draft, this.report?.asOf ?? "", false);
    window.open(`./${fragment}`, "_blank", "noopener");
  }

  /** What orders are called here. */
  get #words(): OrderWords {
    return new OrderWords(this.speaker, this.#auditor.catalogue);
  }

  /** The deadlines that run, of the orders that are wanted, as a calendar file. */
  async #calendar(): Promise<Blob | null> {
    const { rows, total } = await this.#auditor.rows({ ...this.wanted, due: true }, 0, DEADLINES_AT_MOST);
    const { deadlines } = await import("../share/calendar.js");
    const due = rows.flatMap((row) =>
      row.due
        ? [
            {
              id: row.order,
              due: row.due,
              what: `${row.order}: ${this.#words.dueClause(row)}`,
              more: [this.#words.state(row.verdict, row.age), row.shop, row.salesperson, row.product].filter(Boolean),
            },
          ]
        : [],
    );
    this.notice =
      due.length === 0
        ? this.speaker.say("audit-no-deadlines")
        : total > rows.length
          ? this.speaker.say("audit-calendar-cut", { told: due.length, all: total })
          : "";
    if (due.length === 0) return null;
    return new Blob([deadlines(due, this.speaker, this.report?.asOf ?? "")], { type: "text/calendar" });
  }

  // ---- the views ------------------------------------------------------------------------------

  override render(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const usable = this.files.some(isRead);
    return html`
      <h1>${say("audit-lead")}</h1>
      <p class="quiet">${say("privacy")} ${say("audit-how")}</p>
      <div class="drop" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${(event: DragEvent) => this.#drop(event)}>
        <label class="button">${say("audit-choose")}
          <input class="hidden" type="file" multiple accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods,.xml,.html,.htm,.json,.jsonl,.ndjson" @change=${(event: Event) => this.#chosen(event)} /></label>
        <span class="quiet">${say("audit-drop")}</span>
        <button type="button" class="link" @click=${() => save("orders-template.csv", new Blob([TEMPLATE], { type: "text/csv" }))}>${say("audit-template")}</button>
      </div>
      ${this.files.map((one, index) =>
        fileView(one, this.speaker, {
          change: (said) => this.#say(index, said),
          remove: () => this.#remove(index),
          use: (isUsed) => this.#replace(index, { ...one, isUsed, isOpen: true }),
          look: (how) => void this.#lookAgain(index, how),
        }),
      )}
      ${usable ? this.#ownView() : nothing} ${usable ? this.#facts() : nothing}
      ${usable ? html`<p><button type="button" class="main" ?disabled=${this.isBusy} @click=${() => void this.#run(false)}>${say("audit-run")}</button></p>` : nothing}
      ${this.isBusy ? this.#progressView() : nothing}
      ${this.report && !this.isBusy ? nothing : html`<p role="status">${this.notice}</p>`}
      ${this.report && !this.isBusy ? this.#reportView(this.report) : nothing}
    `;
  }

  /** The facts of the whole file that are asked for: of a rulebook of one's own, its own. */
  #asked(): readonly string[] {
    const own = this.own && ownFacts([this.own.id]);
    return own ? own.filter((fact) => CHOICES[fact] ?? sortOf(fact) === "yes-no") : asked();
  }

  async #ownFile(): Promise<void> {
    const file = await chooseFile(".yaml,.yml,.json");
    if (!file) return;
    this.notice = "";
    const { rulebookReader } = await import("../make/rulebook-reader.js");
    const look = (await rulebookReader())(await file.text());
    if (look.json === "") {
      const told = look.faults
        .slice(0, 3)
        .map(({ line, found, wanted }) => this.speaker.plain("audit-own-fault", { line, found, wanted }));
      this.notice = `${this.speaker.say("audit-own-wrong", { name: file.name })} ${told.join("; ")}`;
      return;
    }
    await this.#by(JSON.parse(look.json) as OwnRulebook);
  }

  /** Orders are looked at by this rulebook from now on; by those of the program where there is none. */
  async #by(own: OwnRulebook | null): Promise<void> {
    await this.#start();
    await this.#auditor.own(own ? [own] : []);
    if (this.#auditor.catalogue) learn(this.#auditor.catalogue, own ? [own] : []);
    this.own = own;
    if (this.report) void this.#run(true);
  }

  #ownView(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    if (this.own)
      return html`<p>${say("audit-own-by", { name: this.own.id })} <button type="button" class="link" @click=${() => void this.#by(null)}>${say("make-remove")}</button></p>`;
    return html`<p><button type="button" class="link" @click=${() => void this.#ownFile()}>${say("audit-own")}</button></p>`;
  }

  #remove(index: number): void {
    [this.files, this.report] = [this.files.filter((_, at) => at !== index), null];
  }

  #chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    void this.#take([...(input.files ?? [])]).then(() => {
      input.value = "";
    });
  }

  #facts(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const set = (name: string, value: string) => {
      this.said = { ...this.said, [name]: value };
      keep(this.said);
      if (this.report) void this.#run(true);
    };
    const name = (fact: string, word: string) =>
      word === "true" ? say("yes") : word === "false" ? say("no") : this.speaker.named(fact, word);
    const ask = (
      id: string,
      label: string,
      options: [string, string][],
    ) => html`<label class="field"><span>${label}</span>
      <select @change=${(event: Event) => set(id, (event.target as HTMLSelectElement).value)}><option value="">${say("unknown")}</option>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${this.said[id] === value}>${text}</option>`)}</select></label>`;
    const here = zoneHere();
    const zones: [string, string][] = [
      [SHANGHAI, say("zone-shanghai")],
      [PACIFIC, say("zone-pacific")],
    ];
    if (here !== SHANGHAI && here !== PACIFIC) zones.push([here, say("zone-here", { zone: here })]);
    return html`<h2>${say("audit-whole-file")}</h2>
      <div class="settings">
        ${this.#asked().map((fact) =>
          ask(
            fact,
            this.speaker.named("fact", fact),
            (CHOICES[fact] ?? ["true", "false"]).map((word) => [word, name(fact, word)]),
          ),
        )}
        ${ask("zone", say("audit-zone"), zones)}
        ${ask("dayMonth", say("ask-day-month"), [
          ["day-first", say("dayMonth-day-first")],
          ["month-first", say("dayMonth-month-first")],
        ])}
        <label class="field"><span>${say("audit-as-of")}</span><input type="datetime-local" step="1" .value=${this.said.asOf ?? ""} @change=${(
          event: Event,
        ) => {
          const { value } = event.target as HTMLInputElement;
          if (!isHalfTyped(value)) set("asOf", value);
        }} /></label>
        <label class="field"><span>${say("audit-marked")}</span><textarea rows="1" .value=${this.said.marked ?? ""} @change=${(event: Event) => set("marked", (event.target as HTMLTextAreaElement).value)}></textarea></label>
      </div>
      <label class="check"><input type="checkbox" .checked=${this.said.whole === "true"} @change=${(event: Event) => set("whole", String((event.target as HTMLInputElement).checked))} /> <span>${say("audit-is-whole")}</span></label>`;
  }

  #progressView(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const { readBytes = 0, allBytes = 1, done = 0, orders = 0 } = this.progress ?? {};
    const seconds = (performance.now() - this.#since) / 1000;
    const share = orders > 0 ? done / orders : readBytes / Math.max(1, allBytes);
    const rate = Math.round(done / Math.max(0.1, seconds));
    const left = orders > 0 && done > 0 ? Math.ceil((orders - done) * (seconds / done)) : 0;
    return html`<div role="group" aria-label=${say("audit-running")}>
      <progress max="1" .value=${share} aria-label=${say("audit-running")}></progress>
      <span>${orders > 0 ? say("audit-progress", { done, orders, rate, left: this.speaker.duration(left) }) : say("audit-reading", { percent: Math.round(share * 100) })}</span>
      <button type="button" @click=${() => this.#cancel()}>${say("cancel")}</button></div>`;
  }

  #reportView(report: Report): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    if (report.rows === 0)
      return html`<p class="warning" role="alert" id="summary" tabindex="-1">${say("audit-no-rows")}</p>`;
    const files: [string, string, () => Promise<Blob | null>][] = [
      ["audit-save-xlsx", "after-sales-audit.xlsx", () => this.#auditor.xlsx(this.wanted, this.#words.names(report))],
      ["audit-save", "after-sales-audit.csv", () => this.#auditor.csv(this.wanted)],
      ["audit-save-json", "after-sales-audit.json", () => this.#auditor.json(this.wanted)],
      ["audit-save-calendar", "after-sales-deadlines.ics", () => this.#calendar()],
    ];
    return html`<section aria-labelledby="summary">
      <h2 id="summary" tabindex="-1">${say("audit-summary")} · ${this.speaker.instant(report.asOf)}</h2>
      ${
        this.taken
          ? html`<div class="warning pinned"><p>${say("pinned")} ${this.taken.ask} <strong>${this.taken.answer}</strong>
        <button type="button" class="link" @click=${() => this.#lookUnder(null)}>${say("unpin")}</button></p></div>`
          : nothing
      }
      ${reportView(report, this.speaker, this.wanted, (wanted) => this.#want(wanted))}
      <audit-changes .take=${(other: Other) => this.#lookUnder(other)} .speaker=${this.speaker} .auditor=${this.#auditor} .setting=${this.looked}></audit-changes>
      <audit-shelf .speaker=${this.speaker} .report=${report} .chosen=${this.earlier} .saved=${() => this.#auditor.saved()} .choose=${(kept: KeptAudit) => void this.#compare(kept)} .left=${(
        kept: KeptAudit,
      ) => {
        this.earlier = kept;
      }}></audit-shelf>
      ${filtersView(report, this.#auditor.catalogue, this.speaker, this.wanted, (wanted) => this.#want(wanted))}
      <p role="status">${this.notice}</p>
      <p class="take">${files.map(
        ([id, name, make]) =>
          html`<button type="button" @click=${() =>
            void make().then((file) => {
              if (file) save(name, file);
            })}>${say(id)}</button> `,
      )}
        <button type="button" @click=${() => window.print()}>${say("take-print")}</button></p>
      <p role="status" class="quiet">${say("audit-orders-count", { count: this.total })}</p>
      <order-table .speaker=${this.speaker} .total=${this.total} .version=${this.version} .sort=${this.wanted.sort ?? null} .isBackwards=${this.wanted.backwards ?? false}
        .sortBy=${(sort: Sort | null, backwards: boolean) => this.#sort(sort, backwards)} .load=${(from: number, count: number) => this.#auditor.rows(this.wanted, from, count).then(({ rows }) => rows)}
        .told=${(row: Row) => this.#words.row(row)} .open=${(row: Row) => void this.#open(row)}></order-table>
    </section>`;
  }
}

/** Where a dropped file lay in its folder. */
const folders = new WeakMap<File, string>();

/** Whether it is the same file again, and not another one of its name. */
function isSame(one: File, other: File): boolean {
  const alike = one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
  return alike && folders.get(one) === folders.get(other);
}

function nameOf(file: File): string {
  return file.name.replace(/\.[^.]*$/, "");
}

/** What a file is called among the others: by its name, by its folder where two have one name, and else by a number. */
function placeOf(file: File, others: readonly Chosen[]): string {
  const folder = folders.get(file) || file.webkitRelativePath.split("/").slice(0, -1).join("/");
  const isTaken = (name: string) => others.some((one) => one.name === name || one.name.startsWith(`${name} › `));
  const names = [file.name, ...(folder === "" ? [] : [`${folder}/${file.name}`])];
  const free = names.find((name) => !isTaken(name));
  if (free !== undefined) return free;
  for (let number = 2; ; number += 1) {
    const name = `${names.at(-1)} (${number})`;
    if (!isTaken(name)) return name;
  }
}

/** More deadlines than these no calendar takes gladly. */
const DEADLINES_AT_MOST = 1000;
/** Whether a table says when orders were placed or paid, as those of requests and messages do not. */
function tellsOrders(meanings: readonly Meaning[]): boolean {
  return meanings.includes("order-placed") || meanings.includes("payment-succeeded");
}

const TEMPLATE =
  "\ufefforder number,shop,product,payment time,service requested,service,first reply\r\n1001,East,Laser cutter,2026-01-10 09:30,2026-03-01 10:00,engineer,\r\n";

function save(name: string, content: Blob): void {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(content), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The files of what was dropped, and of folders in it. */
async function filesIn(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...transfer.files];
  return (await Promise.all(entries.map(inEntry))).flat();
}

async function inEntry(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    folders.set(file, entry.fullPath.split("/").slice(1, -1).join("/"));
    return [file];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: File[] = [];
  // A folder is told in parts, the last of which is empty.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return all;
    all.push(...(await Promise.all(some.map(inEntry))).flat());
  }
}

// ---- remembered in this browser ---------------------------------------------------------------

function stored(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(REMEMBERED) ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function store(name: string, value: unknown): void {
  try {
    localStorage.setItem(REMEMBERED, JSON.stringify({ ...stored(), [name]: value }));
  } catch {
    // It is then asked again the next time.
  }
}

function shape(looked: Looked): string {
  return looked.columns
    .map(({ header }) => header)
    .join("|")
    .slice(0, 500);
}

/** What was said of a file of this shape before; its shop was that of the file alone. */
function remembered(looked: Looked): Partial<Told> {
  const known = (stored()[shape(looked)] ?? {}) as Partial<Record<keyof Told, unknown>>;
  const { meanings, clocks, statuses, events, platform } = known;
  const fits = (all: unknown): all is unknown[] => Array.isArray(all) && all.length === looked.columns.length;
  const isSound = fits(meanings) && meanings.every((one) => looked.meanings.includes(one as Meaning));
  if (!isSound || !fits(clocks) || typeof statuses !== "object") return {};
  // What this file shows of itself holds, whatever an earlier one of this shape showed.
  const own = looked.columns.map(({ zone, dayMonth }, column) => {
    const said = (clocks[column] ?? null) as Partial<Told["clocks"][number]> | null;
    return { zone: said?.zone ?? zone, dayMonth: dayMonth ?? said?.dayMonth ?? null };
  });
  // What cannot be used of the rest the engine leaves out.
  return {
    meanings,
    clocks: own,
    statuses: statuses ?? {},
    events: typeof events === "object" && events !== null ? events : {},
    platform: typeof platform === "string" ? platform : null,
  } as Partial<Told>;
}

/** Keeps what a person has said; what a file shows of itself, the next one shows anew. */
function remember(looked: Looked, said: Told): void {
  const clocks = said.clocks.map(({ zone, dayMonth }, column) => {
    const shown = looked.columns[column];
    return { ...(zone === shown?.zone ? {} : { zone }), ...(dayMonth === shown?.dayMonth ? {} : { dayMonth }) };
  });
  store(shape(looked), { ...said, clocks, shop: "" });
}

function recalled(): Said {
  const said = stored().said;
  if (typeof said !== "object" || said === null) return {};
  return Object.fromEntries(
    Object.entries(said).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && !OF_THESE_FILES.includes(entry[0]),
    ),
  );
}

function keep(said: Said): void {
  store("said", said);
}

customElements.define("order-table", OrderTable);
customElements.define("audit-changes", AuditChanges);
customElements.define("audit-shelf", AuditShelf);
void boot("audit", import("../check-view.js"), (speaker) => {
  const page = document.querySelector<AuditPage>("audit-page");
  if (page) page.speaker = speaker;
  if (!customElements.get("audit-page")) customElements.define("audit-page", AuditPage);
});

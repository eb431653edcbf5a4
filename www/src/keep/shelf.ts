// The kept cases: listed, opened, renamed, copied, deleted, taken out and in.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { copyText, saveFile } from "../share/file.js";
import type { Speaker } from "../language.js";
import { caseOfFile, type KeptCase, newId } from "./cases.js";
import type { TabCase } from "./tab-case.js";
import { part } from "../parts.js";

/** The form of the file that cases are taken out in. */
const FORMAT = "aftersales-cases-1";

export class CaseShelf extends LitElement {
  static override properties = {
    tabCase: { attribute: false },
    speaker: { attribute: false },
    opened: { attribute: false },
    left: { attribute: false },
    all: { state: true },
    notice: { state: true },
    gone: { state: true },
  };

  declare tabCase: TabCase;
  declare speaker: Speaker;
  /** A case was chosen to work on; `null` is a new one. */
  declare opened: (kept: KeptCase | null) => void;
  /** The case that is worked on was deleted. */
  declare left: () => void;
  declare all: KeptCase[] | null;
  declare notice: string;
  /** What was deleted last, until the list is closed. */
  declare gone: KeptCase | null;

  constructor() {
    super();
    this.all = null;
    this.notice = "";
    this.gone = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#list();
  }

  async #list(): Promise<void> {
    await this.#try(async () => {
      this.all = await this.tabCase.cases.list();
    });
  }

  /** Does something with the database; says so, and answers no, where it cannot be done. */
  async #try(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      console.error(error);
      this.notice = this.speaker.say("storage-blocked");
      return false;
    }
  }

  async #change(work: () => Promise<unknown>): Promise<boolean> {
    const done = await this.#try(work);
    await this.#list();
    return done;
  }

  /** As it stands in the database: it may have been worked on since the list was read. */
  async #now(kept: KeptCase): Promise<KeptCase> {
    return (await this.tabCase.cases.get(kept.id)) ?? kept;
  }

  async #delete(kept: KeptCase): Promise<void> {
    let gone: KeptCase | null = null;
    const done = await this.#change(async () => {
      gone = await this.#now(kept);
      await this.tabCase.cases.delete(kept.id);
    });
    if (!done) return;
    this.gone = gone;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(".question button")?.focus());
    if (kept.id === this.tabCase.current.id) this.left();
  }

  async #restore(): Promise<void> {
    const { gone } = this;
    if (gone && (await this.#change(() => this.tabCase.cases.put({ ...gone, revision: 0 })))) this.gone = null;
  }

  async #copy(kept: KeptCase): Promise<void> {
    await this.#change(async () => {
      const now = await this.#now(kept);
      await this.tabCase.cases.put({
        ...now,
        id: newId(),
        revision: 0,
        name: this.speaker.plain("case-copy", { name: this.#name(now) }),
      });
    });
  }

  async #take(): Promise<void> {
    await this.#try(async () => {
      const cases = (await this.tabCase.cases.list()).map(({ name, draft, changed }) => ({ name, draft, changed }));
      const text = JSON.stringify({ format: FORMAT, cases }, null, 1);
      if (await saveFile("after-sales-cases.json", "application/json", text)) return;
      this.notice = this.speaker.say((await copyText(text)) ? "copied" : "copy-failed");
    });
  }

  async #bring(input: HTMLInputElement): Promise<void> {
    const text = await input.files?.[0]?.text();
    input.value = "";
    let found: (KeptCase | null)[] = [];
    try {
      const read = JSON.parse(text ?? "") as { format?: unknown; cases?: unknown };
      if (read.format === FORMAT && Array.isArray(read.cases)) found = read.cases.map(caseOfFile);
    } catch {
      // Said below: nothing was found in it.
    }
    const cases = found.filter((kept) => kept !== null);
    const done = await this.#change(async () => {
      for (const kept of cases) await this.tabCase.cases.put(kept);
    });
    if (done) this.notice = this.speaker.say("cases-brought", { count: cases.length });
  }

  #name(kept: KeptCase): string {
    const date = this.speaker.moment(kept.changed);
    return kept.name === "" ? this.speaker.plain("case-unnamed", { date }) : kept.name;
  }

  override render(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    return html`<section class="card" aria-labelledby="cases">
      <h2 id="cases" tabindex="-1">${say("cases")}</h2>
      <p class="hint">${say("cases-hint")}</p>
      <p class="notice" role="status">${this.notice}</p>
      ${this.gone ? html`<p class="question">${say("case-deleted", { name: this.#name(this.gone) })} <button type="button" class="link" @click=${() => void this.#restore()}>${say("undo")}</button></p>` : nothing}
      ${this.all?.length === 0 ? html`<p>${say("cases-none")}</p>` : nothing}
      <ul class="cases">${repeat(
        this.all ?? [],
        (kept) => kept.id,
        (kept) => this.#item(kept),
      )}</ul>
      <div class="buttons">
        <button type="button" @click=${() => this.opened(null)}>${say("case-new")}</button>
        <button type="button" ?disabled=${!this.all?.length} @click=${() => void this.#take()}>${say("cases-take")}</button>
        <label class="button">${say("cases-bring")}<input class="hidden" type="file" accept="application/json,.json" @change=${(event: Event) => void this.#bring(event.target as HTMLInputElement)} /></label>
      </div>
    </section>`;
  }

  #item(kept: KeptCase): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const name = this.#name(kept);
    const rename = (event: Event) =>
      void this.#change(() => this.tabCase.rename(kept.id, (event.target as HTMLInputElement).value.trim()));
    const current = kept.id === this.tabCase.current.id;
    return html`<li>
      <label class="field"><span>${say("case-name")}${current ? ` · ${say("case-current")}` : ""}</span>
        <input type="text" .value=${live(kept.name)} placeholder=${name} @change=${rename} /></label>
      <span class="hint">${say("case-told", { date: this.speaker.moment(kept.changed), count: kept.draft.events.length })}</span>
      <div class="buttons">
        <button type="button" ?disabled=${current} aria-label="${say("case-open")}: ${name}" @click=${() => this.opened(kept)}>${say("case-open")}</button>
        <button type="button" class="link" aria-label="${say("case-duplicate")}: ${name}" @click=${() => void this.#copy(kept)}>${say("case-duplicate")}</button>
        <button type="button" class="link" aria-label="${say("case-delete")}: ${name}" @click=${() => void this.#delete(kept)}>${say("case-delete")}</button>
      </div>
    </li>`;
  }
}

part("case-shelf", CaseShelf);

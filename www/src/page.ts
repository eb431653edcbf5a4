// The page: what was entered on one side, what follows from it on the other.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { type Assessment, type Catalogue, type Engine, EngineFailure, type Paste, type PastedEvent } from "../engine/engine.js";
import {
  caseOf, type Draft, type DraftEvent, emptyDraft, emptyEvent, eventFrom, EVENTS_AT_MOST, factsOf, merge, pasteOptions, SHANGHAI,
} from "./entry/draft.js";
import { EXAMPLE } from "./entry/examples.js";
import { FileProblem, isRawMail, mail, textOf } from "./entry/files.js";
import { orderForm } from "./entry/form.js";
import { History } from "./keep/history.js";
import { keep, keepLanguage, recall, recallLanguage } from "./keep/keep.js";
import { type LargeReading, readLarge } from "./entry/large.js";
import { LANGUAGES, type Language, preferred, Speaker } from "./language.js";
import { readingView, TEXT_AT_MOST } from "./entry/pasting.js";
import { recordQuestion } from "./entry/record.js";
import { jumpView, resultView } from "./answer/result.js";
import { needsPerson, timelineView } from "./entry/timeline.js";

const TICK = 1000;
/** Typing is followed by a new assessment after so many milliseconds. */
const PAUSE = 150;

/** A text too large for the box: read beside the page, and gone when it is closed. */
interface Large {
  name: string;
  text: string;
}

export class AftersalesPage extends LitElement {
  static override properties = {
    draft: { state: true },
    assessment: { state: true },
    paste: { state: true },
    readText: { state: true },
    large: { state: true },
    marked: { state: true },
    reading: { state: true },
    notice: { state: true },
    failure: { state: true },
    speaker: { state: true },
    kept: { state: true },
    allEvents: { state: true },
    open: { state: true },
  };

  declare draft: Draft;
  declare assessment: Assessment | null;
  /** What was read, and the text of which it was. */
  declare paste: Paste | null;
  declare readText: string;
  declare large: Large | null;
  /** The lines of a large text that are shown. */
  declare marked: { from: number; to: number } | null;
  declare reading: LargeReading | null;
  declare notice: string;
  declare failure: "" | "failed" | "engine-stopped";
  declare speaker: Speaker;
  declare kept: boolean;
  declare allEvents: boolean;
  /** Events that a person has opened, of many. */
  declare open: ReadonlySet<string>;
  readonly #history = new History<Draft>();
  #engine: Engine | null = null;
  #module: WebAssembly.Module | null = null;
  #catalogue: Catalogue | null = null;
  #timer = 0;
  #ticking = 0;

  constructor() {
    super();
    this.draft = recall();
    this.assessment = null;
    this.paste = null;
    this.readText = "";
    this.large = null;
    this.marked = null;
    this.reading = null;
    this.notice = "";
    this.failure = "";
    this.kept = true;
    this.allEvents = false;
    this.open = new Set();
    this.speaker = new Speaker(preferred([recallLanguage(), ...navigator.languages]));
  }

  /** Rendered in the page itself: the page's style and find-in-page reach all of it. */
  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ticking = window.setInterval(() => this.#tick(), TICK);
    this.addEventListener("keydown", this.#keys);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#ticking);
    this.removeEventListener("keydown", this.#keys);
    this.reading?.cancel();
  }

  start(engine: Engine, module: WebAssembly.Module): void {
    this.#engine = engine;
    this.#module = module;
    this.#catalogue = engine.catalogue();
    // What a kept paste left open is asked again.
    this.#reread();
    this.#assess();
  }

  fail(error: unknown): void {
    console.error(error);
    this.failure = "failed";
  }

  /** Time goes on: a deadline that passes while the page is open changes the answer. */
  #tick(): void {
    if (this.draft.asOf !== "" || !this.assessment || document.hidden) return;
    this.#assess();
  }

  /** Undo and redo by keyboard, where the browser's own are not meant. */
  readonly #keys = (event: KeyboardEvent): void => {
    const typing = event.target instanceof HTMLTextAreaElement || (event.target instanceof HTMLInputElement && event.target.type === "text");
    if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    event.preventDefault();
    if (event.shiftKey) this.#redo();
    else this.#undo();
  };

  #change(draft: Draft): void {
    if (draft.paste === this.draft.paste || draft.events !== this.draft.events) this.#history.step(this.draft);
    else this.#history.typed();
    this.#show(draft);
    this.notice = "";
  }

  #show(draft: Draft): void {
    this.draft = draft;
    this.kept = keep(draft);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#assess(), PAUSE);
  }

  #undo(): void {
    this.#travel(this.#history.undo(this.draft), "undone");
  }

  #redo(): void {
    this.#travel(this.#history.redo(this.draft), "redone");
  }

  /** To a state that was entered before or after this one. */
  #travel(draft: Draft | undefined, notice: "undone" | "redone"): void {
    if (!draft) return;
    this.#show(draft);
    this.#reread();
    this.notice = this.speaker.say(notice);
  }

  /** The paste as the draft now says it is to be read; the draft itself stays. */
  #reread(): void {
    if (this.large) return;
    this.paste = this.draft.paste === "" ? null : this.#readHere(this.draft, this.draft.paste);
    this.readText = this.draft.paste;
  }

  #assess(): void {
    if (!this.#engine) return;
    try {
      this.assessment = this.#engine.assess(caseOf(this.draft), { asOf: asOf(this.draft) });
      this.failure = "";
    } catch (error) {
      this.failure = error instanceof EngineFailure ? "engine-stopped" : this.failure;
      if (!(error instanceof EngineFailure)) console.error(error);
    }
  }

  /** Reads the text with what was said of it, and puts what it tells into the draft. */
  async #read(draft: Draft = this.draft): Promise<void> {
    if (!this.#engine || !this.#module) return;
    this.reading?.cancel();
    this.reading = null;
    const again = draft.reading !== this.draft.reading;
    const large = this.large;
    const text = large?.text ?? (isRawMail(draft.paste) ? await asLines(draft.paste) : draft.paste);
    const paste = large ? await this.#readBeside(draft, large) : this.#readHere(draft, text);
    if (!paste) return;
    // What was entered meanwhile stays.
    const now = draft.paste === this.draft.paste || large ? { ...this.draft, reading: draft.reading } : draft;
    this.paste = paste;
    this.readText = text;
    const merged = merge({ ...now, paste: text }, paste);
    const before = new Set(now.events.map((event) => event.id));
    const count = merged.events.filter((event) => !before.has(event.id)).length;
    this.#change({ ...merged, paste: large ? now.paste : text });
    this.notice = this.#told(paste, merged, count, again);
  }

  async #readBeside(draft: Draft, large: Large): Promise<Paste | null> {
    if (!this.#module) return null;
    const reading = readLarge({ module: this.#module, text: large.text, options: pasteOptions(draft) });
    this.reading = reading;
    try {
      const paste = await reading.result;
      return this.reading === reading ? paste : null;
    } catch (error) {
      console.error(error);
      this.notice = this.speaker.say("engine-stopped");
      return null;
    } finally {
      if (this.reading === reading) this.reading = null;
    }
  }

  /** What a reading came to, in words. */
  #told(paste: Paste, draft: Draft, count: number, again: boolean): string {
    const say = this.speaker.say.bind(this.speaker);
    const open = draft.events.filter(needsPerson).length;
    const facts = Object.keys(factsOf(paste)).map((fact) => say(`fact-${fact}`));
    return [
      say(again && count === 0 ? "paste-again" : "paste-added", { count }),
      ...(draft.events.length >= EVENTS_AT_MOST ? [say("paste-full", { count: EVENTS_AT_MOST })] : []),
      ...(open > 0 ? [say("paste-check", { count: open })] : []),
      ...(facts.length > 0 ? [say("paste-facts", { facts: this.speaker.list(facts) })] : []),
    ].join(" ");
  }

  #readHere(draft: Draft, text: string): Paste | null {
    try {
      return this.#engine?.readPaste(text, pasteOptions(draft)) ?? null;
    } catch (error) {
      if (!(error instanceof EngineFailure)) throw error;
      this.failure = "engine-stopped";
      return null;
    }
  }

  /** A text from a file or a large paste: into the box where it fits, else beside it. */
  async #take(name: string, text: string): Promise<void> {
    const fits = text.length <= TEXT_AT_MOST;
    this.large = fits ? null : { name, text };
    this.marked = null;
    if (!fits) void import("./entry/text-view.js");
    const reading = { dayMonth: "", copiedOn: "", roles: {} };
    await this.#read({ ...this.draft, paste: fits ? text : this.draft.paste, reading });
  }

  async #files(files: FileList | null | undefined): Promise<void> {
    for (const file of files ?? []) {
      try {
        await this.#take(file.name, await textOf(file));
      } catch (error) {
        this.notice = this.speaker.say(error instanceof FileProblem ? error.reason : "file-unreadable", { name: file.name });
      }
    }
  }

  /** What is typed in the box takes the place of a large text. */
  #typed(paste: string): void {
    if (paste !== "") this.large = null;
    this.#change({ ...this.draft, paste });
  }

  /** A large text never goes through the box, which it would freeze. */
  #pasted(event: ClipboardEvent): void {
    const file = event.clipboardData?.files;
    if (file && file.length > 0) {
      event.preventDefault();
      void this.#files(file);
      return;
    }
    const text = event.clipboardData?.getData("text") ?? "";
    if (text.length > TEXT_AT_MOST) {
      event.preventDefault();
      void this.#take(this.speaker.say("large-paste"), text);
      return;
    }
    this.large = null;
    setTimeout(() => void this.#read());
  }

  #cancel(): void {
    this.reading?.cancel();
    this.reading = null;
    this.large = null;
    this.#reread();
  }

  #use(event: PastedEvent): void {
    const added = { ...emptyEvent(this.draft.events), ...eventFrom(this.readText, event), touched: true };
    this.#change({ ...this.draft, events: [...this.draft.events, added] });
  }

  /** Shows where in the box an event was read. */
  #find(event: DraftEvent): (() => void) | undefined {
    const found = this.paste?.events.find((one) => one.line === event.line && one.text === event.words);
    if (!found || found.to === 0) return undefined;
    const { large } = this;
    if (large) {
      const lines = large.text.slice(found.from, found.to).split("\n").length;
      return () => { this.marked = { from: found.line, to: found.line + lines - 1 }; };
    }
    if (this.draft.paste !== this.readText) return undefined;
    return () => {
      const box = this.querySelector<HTMLTextAreaElement>("textarea");
      if (!box) return;
      box.focus();
      box.setSelectionRange(found.from, found.to);
      const before = this.draft.paste.slice(0, found.from).split("\n").length;
      box.scrollTop = Math.max(0, (before - 2) * Number.parseFloat(getComputedStyle(box).lineHeight));
    };
  }

  #remove(index: number): void {
    const gone = this.draft.events[index];
    const events = this.draft.events
      .filter((_, other) => other !== index)
      .map((event) => (event.re === gone?.id ? { ...event, re: "" } : event));
    const ignored = gone && gone.source !== "" ? [...this.draft.ignored, gone.source] : this.draft.ignored;
    this.#change({ ...this.draft, events, ignored });
    const what = gone?.kind ? this.speaker.say(`kind-${gone.kind}`) : this.speaker.say("event-number", { number: index + 1 });
    this.notice = this.speaker.say("event-moved", { what });
    this.#focus(".events summary", Math.min(index, events.length - 1));
  }

  /** Moves the focus to the place that the person is now at. */
  #focus(selector: string, index: number): void {
    void this.updateComplete.then(() => {
      const all = this.querySelectorAll<HTMLElement>(selector);
      (all[Math.max(0, index)] ?? this.querySelector<HTMLElement>("textarea"))?.focus();
    });
  }

  #startOver(draft: Draft): void {
    this.#cancel();
    this.paste = null;
    this.#change(draft);
    if (draft.paste === "") this.notice = this.speaker.say("start-over-done");
    else void this.#read(draft);
  }

  #speak(language: Language): void {
    this.speaker = new Speaker(language);
    keepLanguage(language);
  }

  override render(): TemplateResult {
    const { speaker } = this;
    const say = speaker.say.bind(speaker);
    document.title = say("title");
    document.documentElement.lang = speaker.tag;
    return html`
      <header>
        <div class="bar">
          <strong class="brand">${say("title")}</strong>
          <label class="inline">
            <span class="quiet">${say("language")}</span>
            <select @change=${(event: Event) => this.#speak((event.target as HTMLSelectElement).value as Language)}>
              ${Object.entries(LANGUAGES).map(
                ([id, name]) => html`<option value=${id} lang=${id} ?selected=${id === speaker.language}>${name}</option>`,
              )}
            </select>
          </label>
        </div>
      </header>
      <main>
        <div class="intro">
          <h1>${say("lead")}</h1>
          <p class="quiet">${say("privacy")}</p>
        </div>
        <div class="columns">
          <div class="entry">${this.#entry()}</div>
          <div class="answer">${this.#answer()}</div>
        </div>
      </main>
      ${this.#jump()}
      <footer><p>${say("disclaimer")}</p></footer>
    `;
  }

  #entry(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const edit = (draft: Draft) => this.#change(draft);
    const pasting = { edit, reread: (draft: Draft) => void this.#read(draft), use: (event: PastedEvent) => this.#use(event) };
    const timeline = {
      edit,
      remove: (index: number) => this.#remove(index),
      find: (event: DraftEvent) => this.#find(event),
      showAll: () => { this.allEvents = true; },
      added: (index: number) => this.#focus(".events summary", index),
      open: this.open,
      toggle: (id: string, open: boolean) => {
        if (this.open.has(id) === open) return;
        this.open = new Set(open ? [...this.open, id] : [...this.open].filter((other) => other !== id));
      },
    };
    return html`
      <section aria-labelledby="happened">
        <h2 id="happened">${say("what-happened")}</h2>
        ${this.#box()}
        <p class="notice" role="status">${this.notice}</p>
        <div class="buttons">
          <button type="button" ?disabled=${!this.#history.canUndo} @click=${() => this.#undo()}>${say("undo")}</button>
          <button type="button" ?disabled=${!this.#history.canRedo} @click=${() => this.#redo()}>${say("redo")}</button>
        </div>
        ${this.kept ? nothing : html`<p class="warning">${say("storage-blocked")}</p>`}
        ${readingView(this.draft, this.paste, this.readText, this.speaker, pasting)}
        ${timelineView(this.draft, this.speaker, timeline, this.allEvents)}
        ${recordQuestion(this.draft, this.paste, this.speaker, edit)}
      </section>
      ${orderForm(this.draft, this.speaker, edit)}
      <section aria-labelledby="checked">
        <h2 id="checked">${say("checked-for")}</h2>
        ${this.#checkedFor()}
        <button type="button" class="link" @click=${() => this.#startOver(emptyDraft())}>${say("start-over")}</button>
      </section>
    `;
  }

  /** The box for text, and the way in for files. */
  #box(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      void this.#files(event.dataTransfer.files);
    };
    const choose = (event: Event) => {
      const input = event.target as HTMLInputElement;
      void this.#files(input.files).then(() => { input.value = ""; });
    };
    return html`
      <label class="field">
        <span>${say("paste-label")}</span>
        <textarea
          rows="6"
          spellcheck="false"
          dir="auto"
          aria-describedby="paste-hint"
          .value=${this.draft.paste}
          @input=${(event: Event) => this.#typed((event.target as HTMLTextAreaElement).value)}
          @paste=${(event: ClipboardEvent) => this.#pasted(event)}
          @dragover=${(event: DragEvent) => event.preventDefault()}
          @drop=${drop}
        ></textarea>
      </label>
      <p class="hint" id="paste-hint">${say("paste-hint")}</p>
      ${this.large ? html`<p class="question">${say("large-held", { name: this.large.name, size: Math.ceil(this.large.text.length / 1000) })}
          <button type="button" class="link" @click=${() => this.#cancel()}>${say("large-drop")}</button></p>
          <text-view .text=${this.large.text} .marked=${this.marked} aria-label=${this.large.name} role="region"></text-view>` : nothing}
      ${this.reading ? html`<p class="question"><progress aria-label=${say("large-reading")}></progress> ${say("large-reading")}
          <button type="button" @click=${() => this.#cancel()}>${say("cancel")}</button></p>` : nothing}
      <div class="buttons">
        <button type="button" class="main" @click=${() => void this.#read()}>${say("paste-read")}</button>
        <label class="button">
          ${say("file-choose")}
          <input class="hidden" type="file" multiple accept=".txt,.eml,.html,.htm,.csv,.zip,.json,.jsonl,text/*" @change=${choose} />
        </label>
        <button type="button" @click=${() => this.#startOver(EXAMPLE)}>${say("try-example")}</button>
      </div>
    `;
  }

  #checkedFor(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const now = this.draft.asOf === "";
    const set = (asOf: string) => this.#change({ ...this.draft, asOf });
    return html`
      <fieldset class="choices">
        <legend class="hidden">${say("checked-for")}</legend>
        <label class="check">
          <input type="radio" name="as-of" .checked=${now} @change=${() => set("")} /><span>${say("checked-now")}</span>
        </label>
        <label class="check">
          <input type="radio" name="as-of" .checked=${!now} @change=${() => set(beijingNow())} />
          <span>${say("checked-at")} (${say("beijing-time")})</span>
        </label>
        ${now
          ? nothing
          : html`<input
              type="datetime-local"
              step="1"
              aria-label=${say("checked-at")}
              .value=${this.draft.asOf}
              @change=${(event: Event) => set((event.target as HTMLInputElement).value || beijingNow())}
            />`}
      </fieldset>
    `;
  }

  #isEmpty(): boolean {
    return this.draft.events.length === 0 && Object.values(this.draft.order).every((value) => value === "");
  }

  #jump(): TemplateResult | typeof nothing {
    if (!this.assessment || !this.#catalogue || this.#isEmpty()) return nothing;
    return html`<nav aria-label=${this.speaker.say("result")}>${jumpView(this.assessment, this.#catalogue, this.draft, this.speaker)}</nav>`;
  }

  #answer(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const failure = this.failure === "" ? nothing : html`<p class="warning" role="alert">${say(this.failure)}</p>`;
    if (!this.assessment || !this.#catalogue) {
      return html`${failure}${this.failure === "" ? html`<p role="status">${say("loading")}</p>` : nothing}`;
    }
    return html`
      <section aria-labelledby="result">
        <h2 id="result" class="hidden">${say("result")}</h2>
        ${failure}
        ${this.#isEmpty()
          ? html`<p class="empty">${say("nothing-yet")}</p>`
          : resultView(this.assessment, this.#catalogue, this.draft, this.speaker)}
      </section>
    `;
  }
}

/** A raw mail as lines; the mail as it stands where it cannot be taken apart. */
async function asLines(raw: string): Promise<string> {
  try {
    return await mail(raw);
  } catch {
    return raw;
  }
}

/** The as-of of a draft: now, or the Beijing time that was chosen. */
function asOf(draft: Draft): string {
  if (draft.asOf === "") return new Date().toISOString();
  return `${draft.asOf.length === 16 ? `${draft.asOf}:00` : draft.asOf}+08:00`;
}

function beijingNow(): string {
  const format = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "medium", timeZone: SHANGHAI });
  return format.format(new Date()).replace(" ", "T");
}

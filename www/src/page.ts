// The page: what was entered on one side, what follows from it on the other.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import {
  type Assessment, type Catalogue, type Engine, EngineFailure, type PastedLine,
} from "../engine/engine.js";
import { addLines, caseOf, type Draft, emptyDraft, SHANGHAI } from "./draft.js";
import { EXAMPLE } from "./example.js";
import { eventsForm, orderForm } from "./form.js";
import { keep, recall } from "./keep.js";
import { LANGUAGES, type Language, preferred, Speaker } from "./language.js";
import { jumpView, resultView } from "./result.js";

const TICK = 1000;
/** Typing is followed by a new assessment after so many milliseconds. */
const PAUSE = 150;

export class AftersalesPage extends LitElement {
  static override properties = {
    draft: { state: true },
    assessment: { state: true },
    unread: { state: true },
    notice: { state: true },
    failure: { state: true },
    speaker: { state: true },
    removed: { state: true },
    kept: { state: true },
  };

  declare draft: Draft;
  declare assessment: Assessment | null;
  declare unread: PastedLine[];
  declare notice: string;
  declare failure: "" | "failed" | "engine-stopped";
  declare speaker: Speaker;
  declare removed: Draft | null;
  declare kept: boolean;
  #engine: Engine | null = null;
  #catalogue: Catalogue | null = null;
  #timer = 0;

  constructor() {
    super();
    this.draft = recall();
    this.assessment = null;
    this.unread = [];
    this.notice = "";
    this.failure = "";
    this.removed = null;
    this.kept = true;
    this.speaker = new Speaker(preferred(navigator.languages));
  }

  /** Rendered in the page itself: the page's style and find-in-page reach all of it. */
  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    setInterval(() => this.#tick(), TICK);
  }

  start(engine: Engine): void {
    this.#engine = engine;
    this.#catalogue = engine.catalogue();
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

  #change(draft: Draft): void {
    this.draft = draft;
    this.notice = "";
    this.kept = keep(draft);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#assess(), PAUSE);
  }

  #assess(): void {
    if (!this.#engine) return;
    try {
      const options = { asOf: asOf(this.draft), pinned: this.draft.pinned };
      this.assessment = this.#engine.assess(caseOf(this.draft), options);
      this.failure = "";
    } catch (error) {
      this.failure = error instanceof EngineFailure ? "engine-stopped" : this.failure;
      if (!(error instanceof EngineFailure)) console.error(error);
    }
  }

  #read(): void {
    if (!this.#engine) return;
    const lines = this.#engine.readLines(this.draft.paste);
    const { events, unread } = addLines(this.draft, lines);
    const count = events.length - this.draft.events.length;
    this.#change({ ...this.draft, events });
    this.unread = unread;
    this.notice = this.speaker.say("paste-added", { count });
  }

  #remove(index: number): void {
    this.removed = this.draft;
    const gone = this.draft.events[index];
    const events = this.draft.events
      .filter((_, other) => other !== index)
      .map((event) => (event.re === gone?.id ? { ...event, re: "" } : event));
    this.#change({ ...this.draft, events });
    const what = gone?.kind ? this.speaker.say(`kind-${gone.kind}`) : this.speaker.say("event-number", { number: index + 1 });
    this.notice = this.speaker.say("event-moved", { what });
  }

  #startOver(draft: Draft): void {
    this.removed = this.draft;
    this.unread = [];
    this.#change(draft);
    this.notice = draft.events.length === 0 ? this.speaker.say("start-over-done") : "";
  }

  #undo(): void {
    if (this.removed) this.#change(this.removed);
    this.removed = null;
  }

  #speak(language: Language): void {
    this.speaker = new Speaker(language);
    document.documentElement.lang = language === "zh" ? "zh-CN" : language;
  }

  override render(): TemplateResult {
    const { speaker } = this;
    const say = speaker.say.bind(speaker);
    document.title = say("title");
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
    return html`
      <section aria-labelledby="happened">
        <h2 id="happened">${say("what-happened")}</h2>
        <label class="field">
          <span>${say("paste-label")}</span>
          <textarea
            rows="5"
            spellcheck="false"
            aria-describedby="paste-hint"
            .value=${this.draft.paste}
            @input=${(event: Event) => edit({ ...this.draft, paste: (event.target as HTMLTextAreaElement).value })}
            @paste=${() => setTimeout(() => this.#read())}
          ></textarea>
        </label>
        <p class="hint" id="paste-hint">${say("paste-hint")}</p>
        <div class="buttons">
          <button type="button" class="main" @click=${() => this.#read()}>${say("paste-read")}</button>
          <button type="button" @click=${() => this.#startOver(EXAMPLE)}>${say("try-example")}</button>
        </div>
        <p class="notice" role="status">
          ${this.notice}
          ${this.removed && this.notice ? html`<button type="button" class="link" @click=${() => this.#undo()}>${say("undo")}</button>` : nothing}
        </p>
        ${this.kept ? nothing : html`<p class="warning">${say("storage-blocked")}</p>`}
        ${this.#unread()}
        ${eventsForm(this.draft, this.speaker, edit, (index) => this.#remove(index))}
        <label class="check">
          <input
            type="checkbox"
            .checked=${this.draft.whole}
            @change=${(event: Event) => edit({ ...this.draft, whole: (event.target as HTMLInputElement).checked })}
          />
          <span>${say("whole-label")} <span class="hint">${say("whole-hint")}</span></span>
        </label>
      </section>
      ${orderForm(this.draft, this.speaker, edit)}
      <section aria-labelledby="checked">
        <h2 id="checked">${say("checked-for")}</h2>
        ${this.#checkedFor()}
        <button type="button" class="link" @click=${() => this.#startOver(emptyDraft())}>${say("start-over")}</button>
      </section>
    `;
  }

  #unread(): TemplateResult | typeof nothing {
    const say = this.speaker.say.bind(this.speaker);
    if (this.unread.length === 0) return nothing;
    const line = (unread: PastedLine) =>
      say("unread-line", { line: unread.line, text: unread.text, why: say(`trouble-${unread.trouble}`) });
    return html`
      <div class="unread">
        <h3>${say("unread")}</h3>
        <ul>${this.unread.map((unread) => html`<li>${line(unread)}</li>`)}</ul>
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

/** The as-of of a draft: now, or the Beijing time that was chosen. */
function asOf(draft: Draft): string {
  if (draft.asOf === "") return new Date().toISOString();
  return `${draft.asOf.length === 16 ? `${draft.asOf}:00` : draft.asOf}+08:00`;
}

function beijingNow(): string {
  const format = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "medium", timeZone: SHANGHAI });
  return format.format(new Date()).replace(" ", "T");
}

// The page: what was entered on one side, what follows from it on the other.

import { html, LitElement, nothing, render, type TemplateResult } from "lit";
import { type Assessment, type Catalogue, type Engine, EngineFailure, type PartAssessment, type PastedEvent } from "../engine/engine.js";
import { jumpView } from "./answer/headline.js";
import { resultView } from "./answer/result.js";
import { type AnswerActions, Teller } from "./answer/teller.js";
import { caseOf, type Draft, type DraftEvent, emptyDraft, emptyEvent, eventFrom, SHANGHAI } from "./entry/draft.js";
import { EXAMPLES } from "./entry/examples.js";
import { type Door, type PanelActions, panelView } from "./entry/panel.js";
import { PasteReader, type ReaderHost } from "./entry/paste-reader.js";
import type { KeptCase } from "./keep/cases.js";
import { Desk, type Kept } from "./keep/desk.js";
import { History } from "./keep/history.js";
import type { Speaker } from "./language.js";
import { masthead } from "./masthead.js";
import { copyText, saveFile } from "./share/file.js";
import { fragmentOf, LinkProblem, sharedIn } from "./share/link.js";
import { type MadeLink, takeView } from "./share/take.js";

/** Typing is followed by a new assessment after so many milliseconds. */
const PAUSE = 150;
/** The answer is worked out again at its next change, and at least this often: longer timers fire at once. */
const AGAIN_AT_MOST = 3_600_000;
/** What is said far from the form stays for so long. */
const SAID_FOR = 8000;
/** Narrower than this is a phone, where questions come first. */
const PHONE = "(max-width: 48rem)";

export class AftersalesPage extends LitElement implements ReaderHost {
  static override properties = {
    draft: { state: true }, assessment: { state: true }, lookAt: { state: true }, notice: { state: true }, failure: { state: true },
    speaker: { attribute: false }, unkept: { state: true }, door: { state: true }, allEvents: { state: true }, open: { state: true },
    shelf: { state: true }, link: { state: true }, sharedAt: { state: true }, toast: { state: true }, isReady: { state: true },
    isAnswerBelow: { state: true },
  };

  declare draft: Draft;
  declare assessment: Assessment | null;
  /** An instant that is looked at instead of the person's own; "" is none. */
  declare lookAt: string;
  declare notice: string;
  declare failure: "" | "failed" | "engine-stopped";
  declare speaker: Speaker;
  declare unkept: "" | "storage-blocked" | "case-conflict";
  declare door: Door;
  declare allEvents: boolean;
  /** Events that a person has opened, of many. */
  declare open: ReadonlySet<string>;
  /** Whether the kept cases are listed. */
  declare shelf: boolean;
  declare link: MadeLink | null;
  /** What a button far from the form came to. */
  declare toast: string;
  /** What was worked on before is there; until then nothing can be entered. */
  declare isReady: boolean;
  /** The answer lies below what can be seen. */
  declare isAnswerBelow: boolean;
  /** For when a case from a link was worked out; "" where it is not from one. */
  declare sharedAt: string;
  engine: Engine | null = null;
  module: WebAssembly.Module | null = null;
  readonly #reader = new PasteReader(this);
  #history = new History<Draft>();
  readonly #desk = new Desk();
  #catalogue: Catalogue | null = null;
  #typing = 0;
  #again = 0;
  #fading = 0;
  #sight: IntersectionObserver | null = null;
  #watched: Element | null = null;
  #report: typeof import("./share/report.js").report | null = null;

  constructor() {
    super();
    this.draft = emptyDraft();
    this.assessment = null;
    this.lookAt = "";
    this.notice = "";
    this.failure = "";
    this.unkept = "";
    this.door = matchMedia(PHONE).matches ? "questions" : "paste";
    this.allEvents = false;
    this.open = new Set();
    this.shelf = false;
    this.link = null;
    this.sharedAt = "";
    this.toast = "";
    this.isReady = false;
    this.isAnswerBelow = false;
  }

  /** Rendered in the page itself: the page's style and find-in-page reach all of it. */
  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("keydown", this.#keys);
    document.addEventListener("visibilitychange", this.#seen);
    addEventListener("hashchange", this.#linked);
    addEventListener("beforeprint", this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("keydown", this.#keys);
    document.removeEventListener("visibilitychange", this.#seen);
    removeEventListener("hashchange", this.#linked);
    removeEventListener("beforeprint", this.#print);
    clearTimeout(this.#again);
  }

  /** What was worked on before, or what the link holds. */
  async resume(): Promise<void> {
    if (!(await this.#openLink())) await this.#resume();
    this.isReady = true;
  }

  start(engine: Engine, module: WebAssembly.Module): void {
    this.engine = engine;
    this.module = module;
    this.#catalogue = engine.catalogue();
    this.#reader.begin();
    this.#assess();
    // On paper there is a report, also where the browser's own menu prints.
    void import("./share/report.js").then(({ report }) => { this.#report = report; }, console.error);
  }

  fail(error: unknown): void {
    console.error(error);
    this.failure = "failed";
  }

  async #resume(): Promise<void> {
    try {
      const draft = await this.#desk.resume();
      if (draft) this.draft = draft;
      if (this.draft.paste !== "") this.door = "paste";
    } catch (error) {
      console.error(error);
      this.unkept = "storage-blocked";
    }
  }

  // ---- the draft ----------------------------------------------------------------------------

  change(draft: Draft): void {
    if (draft.paste === this.draft.paste || draft.events !== this.draft.events) this.#history.step(this.draft);
    else this.#history.typed();
    this.#show(draft);
    this.notice = "";
  }

  tell(notice: string): void {
    this.notice = notice;
  }

  stopped(): void {
    this.failure = "engine-stopped";
  }

  #show(draft: Draft): void {
    this.draft = draft;
    this.lookAt = "";
    this.link = null;
    void this.#desk.keep(draft).then((kept) => this.#kept(kept));
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => this.#assess(), PAUSE);
  }

  #kept(kept: Kept): void {
    if (kept === "conflict") this.unkept = "case-conflict";
    else if (kept === "failed") this.unkept = "storage-blocked";
    else if (this.unkept === "storage-blocked") this.unkept = "";
  }

  /** Undo and redo by keyboard, where the browser's own are not meant. */
  readonly #keys = (event: KeyboardEvent): void => {
    const typing = event.target instanceof HTMLTextAreaElement || (event.target instanceof HTMLInputElement && event.target.type === "text");
    if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    event.preventDefault();
    this.#travel(event.shiftKey);
  };

  /** To a state that was entered before or after this one. */
  #travel(forth: boolean): void {
    const draft = forth ? this.#history.redo(this.draft) : this.#history.undo(this.draft);
    if (!draft) return;
    this.#show(draft);
    this.#reader.again();
    this.notice = this.speaker.say(forth ? "redone" : "undone");
  }

  #use(event: PastedEvent): void {
    const added = { ...emptyEvent(this.draft.events), ...eventFrom(this.#reader.readText, event), touched: true };
    this.change({ ...this.draft, events: [...this.draft.events, added] });
  }

  #remove(index: number): void {
    const gone = this.draft.events[index];
    const events = this.draft.events
      .filter((_, other) => other !== index)
      .map((event) => (event.re === gone?.id ? { ...event, re: "" } : event));
    const ignored = gone && gone.source !== "" ? [...this.draft.ignored, gone.source] : this.draft.ignored;
    this.change({ ...this.draft, events, ignored });
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

  /** Works on this draft from now on, as a case of its own. */
  #begin(draft: Draft): void {
    this.#desk.begin();
    this.#enter(draft);
    // An empty case is not kept: its first change is.
    if (draft.events.length > 0 || draft.paste !== "") this.#show(draft);
    if (draft.paste !== "") void this.#reader.read();
    this.#assess();
  }

  /** Works on a kept case from now on. */
  #opened(kept: KeptCase | null): void {
    this.shelf = false;
    if (kept === null) {
      this.#begin(emptyDraft());
    } else {
      this.#desk.open(kept);
      this.#enter(kept.draft);
      this.#reader.again();
      this.#assess();
    }
    this.#focus(kept === null ? "h1" : ".headline", 0);
  }

  /** Nothing of the case before is left: neither its steps nor what was said of it. */
  #enter(draft: Draft): void {
    this.#reader.leave();
    this.#history = new History<Draft>();
    this.draft = draft;
    if (draft.paste !== "") this.door = "paste";
    this.notice = "";
    this.lookAt = "";
    this.link = null;
    this.sharedAt = "";
    this.unkept = "";
  }

  #startOver(): void {
    this.#begin(emptyDraft());
    this.notice = this.speaker.say("start-over-done");
  }

  // ---- the answer ---------------------------------------------------------------------------

  #assess(): void {
    const assessment = this.#assessAt(asOf(this.draft));
    if (assessment) this.assessment = assessment;
    this.#schedule();
  }

  #case(): ReturnType<typeof caseOf> {
    return caseOf(this.draft, this.#reader.unplaced(this.draft).length === 0);
  }

  #assessAt(at: string, under?: { rulebook: string; part: string; edition: string }): Assessment | null {
    if (!this.engine) return null;
    const pinned = Object.entries(this.draft.pinned).map(([question, answer]) => ({ question, answer }));
    try {
      const assessment = this.engine.assess(this.#case(), { asOf: at, pinned, ...(under ? { under } : {}) });
      this.failure = "";
      return assessment;
    } catch (error) {
      if (error instanceof EngineFailure) this.failure = "engine-stopped";
      else console.error(error);
      return null;
    }
  }

  /** Time goes on: at the next change the answer is another one. */
  #schedule(): void {
    clearTimeout(this.#again);
    if (this.draft.asOf !== "" || !this.assessment) return;
    const next = this.assessment.changes[0]?.at;
    const wait = next ? Date.parse(next) - Date.now() : AGAIN_AT_MOST;
    this.#again = window.setTimeout(() => this.#assess(), Math.min(Math.max(wait, PAUSE), AGAIN_AT_MOST));
  }

  /** A page that was out of sight has slept through its timers. */
  readonly #seen = (): void => {
    if (!document.hidden) this.#assess();
  };

  #teller(): Teller | null {
    if (!this.assessment || !this.#catalogue) return null;
    const looked = this.lookAt === "" ? this.assessment : (this.#assessAt(this.lookAt) ?? this.assessment);
    const actions: AnswerActions = {
      edit: (draft) => this.change(draft),
      pin: (draft) => {
        this.change(draft);
        this.#focus(".pinned, .headline", 0);
      },
      find: (event) => this.#find(event),
      dismiss: () => this.change({ ...this.draft, ignored: [...this.draft.ignored, ...this.#reader.unplaced(this.draft)] }),
      look: (at) => { this.lookAt = Date.parse(at) === Date.parse(this.assessment?.asOf ?? "") ? "" : at; },
      under: (part: PartAssessment, edition) => this.#assessAt(this.lookAt || asOf(this.draft), { rulebook: part.rulebook, part: part.part, edition }),
      copy: (text) => void this.#copy(text),
    };
    return new Teller(looked, this.#catalogue, this.draft, this.speaker, actions, this.assessment, this.#reader.unplaced(this.draft).length);
  }

  /** Shows where an event was read; the box has to be there first. */
  #find(event: DraftEvent): (() => void) | undefined {
    const show = this.#reader.find(event, () => this.querySelector<HTMLTextAreaElement>("textarea.paste"));
    if (!show) return undefined;
    return () => {
      this.door = "paste";
      void this.updateComplete.then(show);
    };
  }

  // ---- to take along ------------------------------------------------------------------------

  async #copy(text: string): Promise<void> {
    this.#say(this.speaker.say((await copyText(text)) ? "copied" : "copy-failed"));
  }

  /** Says something where it is seen, for a while. */
  #say(toast: string): void {
    this.toast = toast;
    clearTimeout(this.#fading);
    this.#fading = window.setTimeout(() => { this.toast = ""; }, SAID_FOR);
  }

  /** Loads a part of the page that is not there yet, and says so where it cannot be had. */
  async #part<T>(loading: Promise<T>): Promise<T | null> {
    try {
      return await loading;
    } catch (error) {
      console.error(error);
      this.#say(this.speaker.say("part-failed"));
      return null;
    }
  }

  async #save(name: string, type: string, text: string): Promise<void> {
    if (!(await saveFile(name, type, text))) await this.#copy(text);
  }

  async #calendar(teller: Teller): Promise<void> {
    // Loaded only now: most readers take nothing along.
    const part = await this.#part(import("./share/calendar.js"));
    if (part && part.openDeadlines(teller).length === 0) this.#say(this.speaker.say("calendar-none"));
    else if (part) await this.#save("after-sales-deadlines.ics", "text/calendar", part.calendar(teller, this.#desk.current.id));
  }

  async #text(teller: Teller): Promise<void> {
    const part = await this.#part(import("./share/report.js"));
    if (part) await this.#copy(part.reportText(teller));
  }

  #data(teller: Teller): Promise<void> {
    const data = { case: this.#case(), assessment: teller.assessment };
    return this.#save("after-sales-case.json", "application/json", JSON.stringify(data, null, 1));
  }

  async #link(teller: Teller, messages: boolean): Promise<void> {
    const { draft } = this;
    const fragment = await fragmentOf(draft, teller.assessment.asOf, messages);
    if (draft !== this.draft) return;
    this.link = { text: `${location.href.split("#")[0]}${fragment}`, messages };
    await this.#copy(this.link.text);
  }

  /** The report takes the place of the page on paper. */
  readonly #print = (): void => {
    const [teller, paper] = [this.#teller(), document.querySelector<HTMLElement>("#report")];
    if (!teller || !paper || !this.#report) return;
    const sections = this.#report(teller);
    render(html`${sections.map(({ title, lines }, index) => html`
      ${index === 0 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
      <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`)}`, paper);
  };

  async #toPaper(): Promise<void> {
    const part = await this.#part(import("./share/report.js"));
    if (!part) return;
    this.#report = part.report;
    window.print();
  }

  /** Opens the case of a link; whether there was one. */
  async #openLink(): Promise<boolean> {
    try {
      const shared = await sharedIn(location.hash);
      if (!shared) return false;
      history.replaceState(null, "", location.pathname + location.search);
      this.#begin(shared.draft);
      this.sharedAt = shared.at;
      return true;
    } catch (error) {
      this.#say(this.speaker.say(error instanceof LinkProblem ? error.reason : "link-damaged"));
      return false;
    }
  }

  readonly #linked = (): void => void this.#openLink();

  // ---- the views ----------------------------------------------------------------------------

  override render(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const teller = this.#teller();
    return html`
      ${masthead(this.speaker, "check", (speaker) => { this.speaker = speaker; }, html`
        <button type="button" class="link" aria-expanded=${String(this.shelf)} @click=${() => void this.#toggleShelf()}>${say("cases")}</button>`)}
      <main>
        <div class="intro">
          <h1 tabindex="-1">${say("lead")}</h1>
          <p class="quiet">${say("privacy")}</p>
        </div>
        ${this.shelf ? html`<case-shelf .desk=${this.#desk} .speaker=${this.speaker} .opened=${(kept: KeptCase | null) => this.#opened(kept)}
          .left=${() => this.#begin(emptyDraft())}></case-shelf>` : nothing}
        ${this.isReady && this.#isEmpty() && this.draft.paste === "" ? this.#examples() : nothing}
        <div class="columns">
          <div class="entry">${this.isReady ? this.#panel() : nothing}</div>
          <div class="answer">${this.#answer(teller)}</div>
        </div>
      </main>
      ${teller && this.isAnswerBelow && !this.#isEmpty() ? html`<nav aria-label=${say("result")}>${jumpView(teller)}</nav>` : nothing}
      <p class="toast" role="status">${this.toast}</p>
      <footer><p>${say("disclaimer")}</p></footer>
    `;
  }

  /** A phone shows the way down to an answer that is out of sight. */
  protected override updated(): void {
    const headline = this.querySelector(".headline");
    if (this.#watched === headline) return;
    this.#sight?.disconnect();
    this.#watched = headline;
    if (!headline) return;
    this.#sight = new IntersectionObserver(([seen]) => {
      this.isAnswerBelow = seen !== undefined && seen.boundingClientRect.top >= (seen.rootBounds?.height ?? 0);
    });
    this.#sight.observe(headline);
  }

  async #toggleShelf(): Promise<void> {
    if (!(await this.#part(import("./keep/shelf.js")))) return;
    this.shelf = !this.shelf;
    if (this.shelf) this.#focus("#cases", 0);
  }

  #examples(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    return html`<div class="examples" role="group" aria-label=${say("try-example")}>
      <span class="quiet">${say("try-example")}:</span>
      ${Object.entries(EXAMPLES).map(([name, draft]) => html`<button type="button" class="link example" @click=${() => this.#example(draft)}>${say(`example-${name}`)}</button>`)}
    </div>`;
  }

  #example(draft: Draft): void {
    this.#begin(draft);
    // The answer follows the reading after a moment.
    setTimeout(() => this.#focus(".headline", 0), 2 * PAUSE);
  }

  #panel(): TemplateResult {
    const reader = this.#reader;
    const actions: PanelActions = {
      edit: (draft) => this.change(draft),
      door: (door) => { this.door = door; },
      typed: (text) => {
        reader.typed(text);
        this.change({ ...this.draft, paste: text });
      },
      pasted: (event) => reader.pasted(event),
      files: (files) => reader.files(files),
      read: (draft) => void reader.read(draft),
      cancel: () => reader.cancel(),
      undo: () => this.#travel(false),
      redo: () => this.#travel(true),
      use: (event) => this.#use(event),
      remove: (index) => this.#remove(index),
      find: (event) => this.#find(event),
      showAll: () => { this.allEvents = true; },
      added: (index) => this.#focus(".events summary", index),
      toggle: (id, open) => {
        if (this.open.has(id) === open) return;
        this.open = new Set(open ? [...this.open, id] : [...this.open].filter((other) => other !== id));
      },
      startOver: () => this.#startOver(),
      asOf: (asOf) => this.change({ ...this.draft, asOf }),
      beijingNow,
    };
    return panelView({
      draft: this.draft, speaker: this.speaker, door: this.door, paste: reader.paste, readText: reader.readText, large: reader.large,
      marked: reader.marked, isReading: reader.isReading, isWide: !matchMedia(PHONE).matches, notice: this.notice, unkept: this.unkept === "" ? "" : this.speaker.say(this.unkept),
      canUndo: this.#history.canUndo, canRedo: this.#history.canRedo, allEvents: this.allEvents, open: this.open,
    }, actions);
  }

  #isEmpty(): boolean {
    return this.draft.events.length === 0 && Object.values(this.draft.order).every((value) => value === "");
  }

  #answer(teller: Teller | null): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const failure = this.failure === "" ? nothing : html`<p class="warning" role="alert">${say(this.failure)}</p>`;
    if (!teller) return html`${failure}${this.failure === "" ? html`<p role="status">${say("loading")}</p>` : nothing}`;
    const take = {
      calendar: () => void this.#calendar(teller.home()),
      print: () => void this.#toPaper(),
      text: () => void this.#text(teller),
      data: () => void this.#data(teller),
      link: (messages: boolean) => void this.#link(teller.home(), messages),
    };
    return html`
      <section aria-labelledby="result">
        <h2 id="result" class="hidden">${say("result")}</h2>
        ${failure} ${this.#sharedView()} ${this.#lookView()}
        ${this.#isEmpty()
          ? html`<p class="empty">${say("nothing-yet")}</p>`
          : html`${resultView(teller)} ${takeView(teller, this.link, take)}`}
      </section>
    `;
  }

  #back(): void {
    this.lookAt = "";
    this.#focus(".stepper input", 0);
  }

  /** A case from a link was worked out for its own time: then, or now. */
  #sharedView(): TemplateResult | typeof nothing {
    if (this.sharedAt === "" || this.draft.asOf !== "") return nothing;
    const say = this.speaker.say.bind(this.speaker);
    return html`<p class="question">${say("link-opened", { date: this.speaker.instant(this.sharedAt) })}
      <button type="button" class="link" @click=${() => { this.lookAt = this.sharedAt; }}>${say("link-then")}</button></p>`;
  }

  /** Another instant than the person's own is looked at. */
  #lookView(): TemplateResult | typeof nothing {
    if (this.lookAt === "") return nothing;
    const say = this.speaker.say.bind(this.speaker);
    return html`<p class="warning">${say("looking", { date: this.speaker.instant(this.lookAt) })}
      <button type="button" class="link" @click=${() => this.#back()}>${say("look-back")}</button></p>`;
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

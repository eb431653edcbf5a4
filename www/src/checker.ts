// The checker: what was entered on one side, what follows from it on the other.

import { LitElement, nothing, type TemplateResult } from "lit";
import { html } from "lit/static-html.js";
import type { Assessment, AssessOptions, Case, Engine, OwnWindow, PastedEvent } from "../engine/engine.js";
import type { PasteOptions } from "../engine/reader.js";
import { Assessor, type AssessorHost, PAUSE } from "./answer/assessor.js";
import { jumpView } from "./answer/headline.js";
import { AnswerSight } from "./answer/in-sight.js";
import { behindView, deadlinesView, resultView } from "./answer/result.js";
import { phrasesOf } from "../engine/phrases.js";
import { type AnswerActions, Presenter } from "./answer/presenter.js";
import { isWithheld } from "./answer/summary.js";
import { type ElementHost, type Modules, namedIn, type Settings } from "./element/settings.js";
import {
  caseOf,
  type Draft,
  type DraftEvent,
  emptyDraft,
  emptyEvent,
  emptyReading,
  eventFrom,
  onTop,
  SHANGHAI,
} from "./entry/draft.js";
import { EXAMPLES } from "./entry/examples.js";
import { draftOf } from "./entry/case-to-draft.js";
import { zoneHere } from "./entry/fields.js";
import { localAt } from "./entry/instants.js";
import { zone as knownZone, zoneOf } from "./entry/validate.js";
import { ALL_EVENTS, type EntryMode, type PanelActions, panelView } from "./entry/panel.js";
import { PasteReader, type ReaderHost } from "./entry/paste-reader.js";
import type { KeptCase } from "./keep/cases.js";
import { TabCase, type Kept } from "./keep/tab-case.js";
import { History } from "./keep/history.js";
import { inTurn } from "./in-turn.js";
import type { Speaker } from "./language.js";
import { tagOf } from "./parts.js";
import { sharedIn } from "./share/link.js";
import { LinkProblem } from "./share/packed.js";
import { rulesPart } from "./share/rules-link.js";
import { exportView } from "./share/export-view.js";
import { Exporter, type ExporterHost } from "./share/exporter.js";
import { steady } from "./steady.js";
import { yieldToMain } from "./yield.js";

/** The page waits so many milliseconds for what was worked on before. */
const RESUME_AT_MOST = 1000;
/** The messages of a paste that are no events. */
const OTHER_MESSAGES = ".all-events details.others";
/** What a person does first with an empty page. */
const BEGINNINGS = ["pointerover", "pointerdown", "focusin", "keydown", "dragenter"] as const;
/** Narrower than this, in pixels, is as on a phone, where questions come first. */
const NARROW = 768;
const CASE_SHELF = tagOf("case-shelf");

export class CheckerView extends LitElement implements AssessorHost, ReaderHost, ExporterHost {
  static override properties = {
    draft: { state: true },
    notice: { state: true },
    speaker: { attribute: false },
    unkept: { state: true },
    entryMode: { state: true },
    allEvents: { state: true },
    open: { state: true },
    touched: { state: true },
    shelf: { state: true },
    sharedAt: { state: true },
    linkProblem: { state: true },
    isReady: { state: true },
    settings: { attribute: false },
    isGiven: { state: true },
  };

  declare draft: Draft;
  declare notice: string;
  declare speaker: Speaker;
  declare unkept: "" | "storage-blocked" | "case-conflict";
  declare entryMode: EntryMode;
  declare allEvents: boolean;
  /** Events that a person has opened, of many. */
  declare open: ReadonlySet<string>;
  /** The question of the guide that was answered last: it stays as it is. */
  declare touched: string;
  /** Whether the kept cases are listed. */
  declare shelf: boolean;
  declare settings: Settings;
  /** The case is shown as the host gave it, until the reader changes it. */
  declare isGiven: boolean;
  /** What was worked on before is there; until then nothing can be entered. */
  declare isReady: boolean;
  /** For when a case from a link was worked out; "" where it is not from one. */
  declare sharedAt: string;
  /** Why the link that was followed could not be opened; "" where none was. */
  declare linkProblem: "" | LinkProblem["reason"];
  declare modules: Modules;
  host: ElementHost | null = null;
  /** Where its links lead. */
  page = "";
  readonly #assessor = new Assessor(this);
  readonly #reader = new PasteReader(this);
  readonly #exporter = new Exporter(this);
  #history = new History<Draft>();
  readonly #sight = new AnswerSight(this);
  #tabCase = new TabCase();

  constructor() {
    super();
    this.draft = emptyDraft();
    this.notice = "";
    this.unkept = "";
    this.entryMode = "paste";
    this.isGiven = false;
    this.allEvents = false;
    this.open = new Set();
    this.touched = "";
    this.shelf = false;
    this.sharedAt = "";
    this.linkProblem = "";
    this.isReady = false;
  }

  /** The text that was kept from before. */
  #keptPaste = "";
  #want: () => void = () => undefined;
  /** There is a case, or somebody begins with one: an empty page keeps no phone busy. */
  readonly wanted = new Promise<void>((resolve) => {
    this.#want = () => {
      for (const kind of BEGINNINGS) this.removeEventListener(kind, this.#want);
      resolve();
    };
  });

  /** What is pressed stays where it is until it is let go; what is new is drawn in another task than it was found in. */
  protected override async scheduleUpdate(): Promise<void> {
    await steady();
    await yieldToMain();
    super.scheduleUpdate();
  }

  /** Rendered in the element's own root, whose style reaches all of it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    this.speaker.clock = this.#isOwn ? zoneOf(this.settings.own[0]) || zoneHere() : "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("keydown", this.#keys);
    if (!this.settings.isPage) return;
    addEventListener("hashchange", this.#linked);
    addEventListener("beforeprint", this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("keydown", this.#keys);
    removeEventListener("hashchange", this.#linked);
    removeEventListener("beforeprint", this.#print);
  }

  /** What was worked on before, or what the link or the host holds. */
  async resume(): Promise<void> {
    const { settings } = this;
    this.entryMode = this.#isNarrow() || settings.view === "deadline-only" ? "questions" : "paste";
    this.#tabCase = new TabCase(settings.name);
    if (settings.case) this.#take(settings.case);
    else if (!(await this.#openLink())) await this.#resume();
    this.#preset(settings);
    this.isReady = true;
    if (!settings.isPage || namedIn(settings).length > 0 || !this.#isEmpty() || this.draft.paste !== "") this.#want();
    else for (const kind of BEGINNINGS) this.addEventListener(kind, this.#want);
  }

  /** The host says something else than before. */
  told(settings: Settings, before: Settings): void {
    this.settings = settings;
    const isOther = settings.case !== before.case;
    if (isOther && settings.case) this.#take(settings.case);
    if (
      isOther ||
      settings.role !== before.role ||
      settings.timeZone !== before.timeZone ||
      settings.asOf !== before.asOf
    )
      this.#preset(settings);
    void yieldToMain().then(() => this.#assessor.assess());
  }

  /** What the host has settled for the reader. */
  #preset({ role, timeZone, asOf }: Settings): void {
    const { draft } = this;
    this.draft = {
      ...draft,
      role: role || draft.role,
      zone: draft.zone || knownZone(timeZone),
      asOf: asOf === "" ? draft.asOf : localAt(Date.parse(asOf), SHANGHAI),
    };
  }

  /** Shows a case of the host. */
  #take(given: Case): void {
    this.#tabCase.begin();
    this.#enter(draftOf(given, this.settings.role || "buyer"));
    this.isGiven = true;
  }

  #isNarrow(): boolean {
    return this.clientWidth < NARROW;
  }

  get engine(): Engine | null {
    return this.#assessor.engine;
  }

  async start(engine: Engine): Promise<void> {
    await this.#assessor.start(engine);
    // What is typed meanwhile is read when its author says so.
    if (this.draft.paste === this.#keptPaste) this.#reader.begin();
    // It was read before the words of its host's rulebooks were known.
    else if (this.#reader.paste && this.phrases().length > 0) void this.#reader.read();
    this.#assessor.assess();
    if (this.settings.isPage) this.#exporter.readyForPaper();
  }

  fail(error: unknown): void {
    this.#assessor.fail("failed");
    this.host?.failed(error);
  }

  /** A database that is slow to answer holds nobody: what it brings later is shown if nothing was entered by then. */
  async #resume(): Promise<void> {
    if (this.settings.isTrial) return;
    const last = this.#tabCase
      .last()
      .then((kept) => {
        if (!kept || !this.#tabCase.isFresh) return;
        this.#tabCase.open(kept);
        this.draft = kept.draft;
        this.#keptPaste = kept.draft.paste;
        if (this.draft.paste !== "") this.entryMode = "paste";
        if (this.isReady) {
          this.#want();
          this.#preset(this.settings);
          void this.#reader.again();
          this.#assessor.assess();
        }
      })
      .catch((error: unknown) => {
        console.error(error);
        this.unkept = "storage-blocked";
      });
    await Promise.race([last, new Promise((next) => setTimeout(next, RESUME_AT_MOST))]);
  }

  // ---- the draft ----------------------------------------------------------------------------

  change(draft: Draft): void {
    if (draft.paste === this.draft.paste || draft.events !== this.draft.events) this.#history.step(this.draft);
    else this.#history.typed();
    const wasStart = this.#isEmpty();
    this.#show(draft);
    if (wasStart && !this.#isEmpty()) this.#arrive();
    this.notice = "";
  }

  /** What was drawn last: a control changes that, whatever has been changed since. */
  #drawn: Draft = emptyDraft();

  tell(notice: string): void {
    this.notice = notice;
  }

  stopped(): void {
    this.#assessor.fail("engine-stopped");
  }

  #show(draft: Draft): void {
    this.#want();
    this.draft = draft;
    this.linkProblem = "";
    this.isGiven = false;
    this.#exporter.forget();
    if (!this.settings.isTrial) void this.#tabCase.keep(draft).then((kept) => this.#kept(kept));
    this.#assessor.assessSoon();
  }

  #kept(kept: Kept): void {
    if (kept === "conflict") this.unkept = "case-conflict";
    else if (kept === "failed") this.unkept = "storage-blocked";
    else if (this.unkept === "storage-blocked") this.unkept = "";
  }

  /** Undo and redo by keyboard, where the browser's own are not meant. */
  readonly #keys = (event: KeyboardEvent): void => {
    const typing =
      event.target instanceof HTMLTextAreaElement ||
      (event.target instanceof HTMLInputElement && event.target.type === "text");
    if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    event.preventDefault();
    this.#travel(event.shiftKey);
  };

  /** To a state that was entered before or after this one. */
  #travel(forth: boolean): void {
    const draft = forth ? this.#history.redo(this.draft) : this.#history.undo(this.draft);
    if (!draft) return;
    this.#show(draft);
    void this.#reader.again();
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
    const what = gone?.kind
      ? this.speaker.named("kind", gone.kind)
      : this.speaker.say("event-number", { number: index + 1 });
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
    this.#tabCase.begin();
    this.#enter(draft);
    // An empty case is not kept: its first change is.
    if (draft.events.length > 0 || draft.paste !== "") this.#show(draft);
    if (draft.paste !== "") void this.#reader.read();
    this.#assessor.assess();
  }

  /** Works on a kept case from now on. */
  #opened(kept: KeptCase | null): void {
    this.shelf = false;
    if (kept === null) {
      this.#begin(emptyDraft());
    } else {
      this.#tabCase.open(kept);
      this.#enter(kept.draft);
      void this.#reader.again();
      this.#assessor.assess();
    }
    this.#focus(kept === null ? "h1" : ".headline", 0);
  }

  /** Nothing of the case before is left: neither its steps nor what was said of it. */
  #enter(draft: Draft): void {
    this.touched = "";
    this.#reader.leave();
    this.#history = new History<Draft>();
    this.draft = draft;
    if (draft.paste !== "") this.entryMode = "paste";
    this.notice = "";
    this.#assessor.look("");
    this.isGiven = false;
    this.#exporter.forget();
    this.sharedAt = "";
    this.linkProblem = "";
    this.unkept = "";
  }

  #startOver(): void {
    this.#begin(emptyDraft());
    this.notice = this.speaker.say("start-over-done");
  }

  // ---- the answer ---------------------------------------------------------------------------

  assessed(assessment: Assessment): void {
    // What is not said here is not told to the page around it.
    if (isWithheld({ assessment, draft: this.draft })) return;
    this.host?.assessed(assessment);
  }

  asOfNow(): string {
    return this.draft.asOf;
  }

  caseNow(): Case {
    const { settings } = this;
    if (this.isGiven && settings.case) return settings.case;
    return caseOf(this.draft, this.#reader.unplaced(this.draft).length === 0);
  }

  optionsNow(): Omit<AssessOptions, "asOf"> {
    const { readings, own: brought, windows } = this.settings;
    const rulebooks = [...this.settings.rulebooks, ...brought];
    const own = Object.entries(this.draft.pinned).map(([question, answer]) => ({ question, answer }));
    const pinned = [...readings.filter(({ question }) => !(question in this.draft.pinned)), ...own];
    const isOwn = ({ rulebook, clause }: OwnWindow) =>
      this.draft.windows.some((own) => own.rulebook === rulebook && own.clause === clause);
    return { pinned, rulebooks, windows: [...windows.filter((window) => !isOwn(window)), ...this.draft.windows] };
  }

  phrases(): NonNullable<PasteOptions["phrases"]> {
    const { catalogue } = this.#assessor;
    return catalogue ? phrasesOf(catalogue, this.settings.own) : [];
  }

  ownRulebooks(): Settings["own"] {
    return this.settings.own;
  }

  /** Somebody may choose pictures here. */
  get takesPictures(): boolean {
    return this.settings.takesPictures && this.modules.pictures !== undefined;
  }

  /** As small as it can be, until somebody begins. */
  get #isCompact(): boolean {
    return this.settings.view === "compact" && this.#isEmpty();
  }

  /** The host brings rules of its own: nothing of other ones is shown. */
  get #isOwn(): boolean {
    return this.settings.own.length > 0 || this.settings.source.src !== "";
  }

  #presenter(): Presenter | null {
    const { own, shown, catalogue } = this.#assessor;
    if (!own || !shown || !catalogue) return null;
    const actions: AnswerActions = {
      edit: (draft) => this.change(onTop(draft, this.#drawn, this.draft)),
      isFixed: this.isGiven,
      rulesAt: this.#isOwn || this.page === "" ? "" : new URL("./rules.html", this.page).href,
      pin: (draft) => {
        if (this.isGiven) this.draft = draft;
        else this.change(draft);
        this.#assessor.assess();
        this.#focus(".pinned, .headline", 0);
      },
      find: (event) => this.#find(event),
      dismiss: () =>
        this.change({ ...this.draft, ignored: [...this.draft.ignored, ...this.#reader.unplaced(this.draft)] }),
      showMessages: () => this.#showMessages(),
      look: (at) => this.#assessor.look(at),
      under: (part, edition) => this.#assessor.under(part, edition),
      copy: (text) => void this.#exporter.copy(text),
    };
    return new Presenter(
      shown,
      catalogue,
      this.draft,
      this.speaker,
      actions,
      own,
      this.#reader.unplaced(this.draft).length,
    );
  }

  /** Opens the messages that are no events, and goes there. */
  #showMessages(): void {
    this.open = new Set([...this.open, ALL_EVENTS]);
    void this.updateComplete.then(() => {
      const others = this.querySelector<HTMLDetailsElement>(OTHER_MESSAGES);
      if (others) others.open = true;
      this.#focus(`${OTHER_MESSAGES} > summary`, 0);
    });
  }

  /** Shows where an event was read; the box has to be there first. */
  #find(event: DraftEvent): (() => void) | undefined {
    const show = this.#reader.find(event, () => this.querySelector<HTMLTextAreaElement>("textarea.paste"));
    if (!show) return undefined;
    return () => {
      this.entryMode = "paste";
      void this.updateComplete.then(show);
    };
  }

  // ---- to take along ------------------------------------------------------------------------

  readonly #print = (): void => this.#exporter.layOut(this.#presenter());

  /** Opens the case of a link; whether there was a link. */
  async #openLink(): Promise<boolean> {
    if (!this.settings.isPage) return false;
    try {
      const { hash } = location;
      const shared = await sharedIn(hash);
      if (!shared) return false;
      this.#begin(shared.draft);
      this.sharedAt = shared.at;
      // Until the case is kept, a reload has nothing but the link to open it from.
      void this.#tabCase.keep(shared.draft).then((kept) => {
        if (kept !== "failed" && location.hash === hash)
          history.replaceState(
            null,
            "",
            [location.pathname + location.search, rulesPart(hash)].filter(Boolean).join("#"),
          );
      });
      return true;
    } catch (error) {
      // The case that was there before the link is not the one that was sent: it stays on its shelf.
      if (!this.isReady) this.#begin(emptyDraft());
      this.linkProblem = error instanceof LinkProblem ? error.reason : "link-damaged";
      this.#want();
      return true;
    }
  }

  readonly #linked = (): void => void this.#openLink();

  // ---- the views ----------------------------------------------------------------------------

  override render(): TemplateResult {
    this.#drawn = this.draft;
    const say = this.speaker.say.bind(this.speaker);
    const presenter = this.#presenter();
    const { isPage } = this.settings;
    const isWhole = this.settings.view !== "deadline-only";
    const stage = this.isGiven ? "columns one" : this.#isEmpty() ? "columns start" : "columns";
    return html`
      <div class=${this.#isCompact ? "frame compact" : "frame"}>
        ${presenter && this.#sight.isAway && !this.#isEmpty() ? html`<nav aria-label=${say("result")} translate="no">${jumpView(presenter, () => this.#focus(".headline", 0))}</nav>` : nothing}
        ${isPage ? this.#head() : nothing}
        ${
          this.shelf
            ? html`<${CASE_SHELF} .tabCase=${this.#tabCase} .speaker=${this.speaker} .opened=${(kept: KeptCase | null) => this.#opened(kept)}
          .left=${() => this.#begin(emptyDraft())}></${CASE_SHELF}>`
            : nothing
        }
        ${
          this.isReady
            ? html`<div class=${stage}>
          <div class="answer" part="answer" translate="no">${this.#answer(presenter)}</div>
          ${this.isGiven ? inTurn(() => this.#givenView()) : html`<div class="entry" part="entry">${this.#panel()}</div>`}
          ${presenter && isWhole && (this.isGiven || !this.#isEmpty()) ? html`<div class="answer behind" part="behind" translate="no">${inTurn(() => this.#behind(presenter))}</div>` : nothing}
        </div>`
            : nothing
        }
        ${this.isReady && this.#isEmpty() && this.draft.paste === "" && isWhole && !this.#isCompact && !this.#isOwn ? inTurn(() => this.#examples()) : nothing}
        ${isPage || !this.isReady || this.#isCompact ? nothing : inTurn(() => this.#foot())}
      </div>
      <p class="toast" role="status">${this.#exporter.toast}</p>
    `;
  }

  /** What a page of its own says first. */
  #head(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const isStart = this.#isEmpty();
    return html`<div class=${isStart ? "intro" : "intro begun"}>
      <h1 tabindex="-1" class=${isStart ? "" : "hidden"}>${say("lead")}</h1>
      ${isStart ? html`<p>${say("lead-sub")}</p><p class="quiet">${say("privacy")}</p>${this.#shelfDoor()}` : nothing}
    </div>`;
  }

  #shelfDoor(): TemplateResult {
    return html`<button type="button" class="link shelf-door" aria-expanded=${String(this.shelf)} @click=${() => void this.#toggleShelf()}>${this.speaker.say("cases")}</button>`;
  }

  /** Within another page: what it is, and the way to the page that is its own. */
  #foot(): TemplateResult | typeof nothing {
    // What a host says with rules of its own is its affair, and the page that is ours has others.
    if (this.#isOwn) return nothing;
    const say = this.speaker.say.bind(this.speaker);
    const away =
      this.page === "" ? nothing : html` <a href=${this.page} target="_blank" rel="noopener">${say("open-in-tab")}</a>`;
    return html`<p class="quiet foot">${say("disclaimer")}${away}</p>`;
  }

  #givenView(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    return html`<p class="quiet">${say("case-given")} <button type="button" class="link" @click=${() => this.#show(this.draft)}>${say("case-change")}</button></p>`;
  }

  async #toggleShelf(): Promise<void> {
    if (!(await this.#exporter.part(import("./keep/shelf.js")))) return;
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
    this.#arrive();
  }

  /** To the answer, once it is there: it follows after a moment, and who has gone elsewhere by then is left there. */
  #arrive(): void {
    const root = this.getRootNode() as ShadowRoot;
    const focused = root.activeElement;
    setTimeout(() => {
      if (root.activeElement === focused || root.activeElement === null) this.#focus(".headline", 0);
    }, 2 * PAUSE);
  }

  #panel(): TemplateResult {
    const reader = this.#reader;
    const actions: PanelActions = {
      edit: (draft) => this.change(onTop(draft, this.#drawn, this.draft)),
      entryMode: (entryMode) => {
        this.entryMode = entryMode;
      },
      typed: (text) => {
        this.entryMode = "paste";
        reader.typed(text);
        // What was said of a text goes with it.
        const reading = text === "" ? emptyReading() : this.draft.reading;
        this.change({ ...this.draft, paste: text, reading });
      },
      awaited: () => reader.expect(),
      pasted: (event) => reader.pasted(event),
      files: (files) => {
        this.entryMode = "paste";
        return reader.files(files);
      },
      read: (draft) => void reader.read(draft),
      cancel: () => reader.cancel(),
      cancelPictures: () => reader.pictures.leave(),
      undo: () => this.#travel(false),
      redo: () => this.#travel(true),
      use: (event) => this.#use(event),
      remove: (index) => this.#remove(index),
      find: (event) => this.#find(event),
      showAll: () => {
        this.allEvents = true;
      },
      added: (index) => this.#focus(".events summary", index),
      toggle: (id, open) => {
        if (this.open.has(id) === open) return;
        this.open = new Set(open ? [...this.open, id] : [...this.open].filter((other) => other !== id));
      },
      touched: (key) => {
        this.touched = key;
      },
      startOver: () => this.#startOver(),
      asOf: (asOf) => this.change({ ...this.draft, asOf }),
    };
    return panelView(
      {
        draft: this.draft,
        speaker: this.speaker,
        rulebooks: namedIn(this.settings),
        entryMode: this.entryMode,
        paste: reader.paste,
        readText: reader.readText,
        large: reader.large,
        marked: reader.marked,
        isReading: reader.isReading,
        pictures: reader.pictures.state,
        takesPictures: this.takesPictures,
        isStart: this.#isEmpty(),
        isCompact: this.#isCompact,
        isWide: !this.#isNarrow(),
        clock: this.#isOwn ? zoneHere() : SHANGHAI,
        isRoleOpen: this.settings.role === "",
        notice: this.notice,
        unkept: this.unkept === "" ? "" : this.speaker.say(this.unkept),
        canUndo: this.#history.canUndo,
        canRedo: this.#history.canRedo,
        allEvents: this.allEvents,
        open: this.open,
        touched: this.touched,
      },
      actions,
    );
  }

  #isEmpty(): boolean {
    return (
      !this.isGiven && this.draft.events.length === 0 && Object.values(this.draft.order).every((value) => value === "")
    );
  }

  #answer(presenter: Presenter | null): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const stopped = this.#assessor.failure;
    const failure = stopped === "" ? nothing : html`<p class="warning" role="alert">${say(stopped)}</p>`;
    const lost =
      this.#assessor.missing === ""
        ? nothing
        : html`<p class="warning" role="alert">${say(this.#assessor.missing)}</p>`;
    const badLink =
      this.linkProblem === "" ? nothing : html`<p class="warning" role="alert">${say(this.linkProblem)}</p>`;
    if (!presenter)
      return html`${failure}${lost}${badLink}${stopped === "" && !this.#isEmpty() ? html`<p role="status">${say("loading")}</p>` : nothing}`;
    const whole = this.settings.view !== "deadline-only";
    return html`
      <section aria-labelledby="result">
        <h2 id="result" class="hidden">${say("result")}</h2>
        ${failure} ${lost} ${badLink} ${this.#sharedView()} ${this.#lookView()}
        ${this.#isEmpty() ? nothing : whole ? resultView(presenter) : deadlinesView(presenter)}
      </section>
    `;
  }

  /** The rule, every clause, and the ways to take it along. */
  #behind(presenter: Presenter): TemplateResult | typeof nothing {
    if (isWithheld(presenter)) return nothing;
    const home = presenter.home();
    const exporter = this.#exporter;
    const take = {
      calendar: () => void exporter.calendar(home, this.#tabCase.current.id),
      print: () => void exporter.print(this.#presenter()),
      text: () => void exporter.text(presenter),
      data: () => void exporter.data(presenter, this.caseNow()),
      link: (messages: boolean) => void exporter.makeLink(home, messages),
    };
    return html`${behindView(presenter)} ${exportView(presenter, exporter.link, take, this.settings.isPage ? this.#shelfDoor() : nothing)}`;
  }

  #back(): void {
    this.#assessor.look("");
    this.#focus(".stepper input", 0);
  }

  /** A case from a link was worked out for its own time: then, or now. */
  #sharedView(): TemplateResult | typeof nothing {
    if (this.sharedAt === "" || this.draft.asOf !== "") return nothing;
    const say = this.speaker.say.bind(this.speaker);
    return html`<p class="question">${say("link-opened", { date: this.speaker.instant(this.sharedAt) })}
      <button type="button" class="link" @click=${() => {
        this.#assessor.look(this.sharedAt);
      }}>${say("link-then")}</button></p>`;
  }

  /** Another instant than the person's own is looked at. */
  #lookView(): TemplateResult | typeof nothing {
    if (this.#assessor.lookAt === "") return nothing;
    const say = this.speaker.say.bind(this.speaker);
    return html`<p class="warning">${say("looking", { date: this.speaker.instant(this.#assessor.lookAt) })}
      <button type="button" class="link" @click=${() => this.#back()}>${say("look-back")}</button></p>`;
  }
}

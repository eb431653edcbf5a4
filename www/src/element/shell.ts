// The element as it stands in a page. The view comes only when the reader does: until then its children are shown.

import type { Assessment, Case, Chosen, OwnWindow } from "../../engine/engine.js";
import { type Obstacle, watchPolicy } from "./obstacle.js";
import {
  ATTRIBUTES,
  type AssessedDetail,
  type ErrorDetail,
  type HostWords,
  type OwnRulebook,
  type Parts,
  ROLES,
  type Settings,
  THEMES,
  type View,
  VIEWS,
} from "./settings.js";
import { fallback } from "./fallback.js";

/** The view is loaded when the element is within one height of the screen. */
const NEAR = "100% 0px";
const OFFSET = /T.*(Z|[+-]\d\d:\d\d)$/;
/** Properties that a script may have set before the element was defined. */
const VALUES = ["case", "readings", "windows", "rulebooks", "words", "isPage", "isTrial"] as const;

/** On a server there are no elements: the class can be imported there, and does nothing. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

let count = 0;

/** `<aftersales-checker>`: the checker as a part of any page. */
export class AftersalesChecker extends Base {
  static readonly observedAttributes = ATTRIBUTES;
  /** Set by whoever registers the element. */
  static parts: Parts;

  readonly #root: ShadowRoot;
  readonly #name = `${(count += 1)}`;
  #view: View | null = null;
  #isLoading = false;
  #sight: IntersectionObserver | null = null;
  #isChanged = false;
  /** Something was said while the view was on its way. */
  #isStale = false;
  #case: Case | null = null;
  #readings: readonly Chosen[] = [];
  #windows: readonly OwnWindow[] = [];
  #rulebooks: readonly OwnRulebook[] = [];
  #words: HostWords = {};
  #assessment: Assessment | null = null;
  #isPage = false;
  #isTrial = false;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: "open" });
    this.#root.append(document.createElement("slot"));
  }

  connectedCallback(): void {
    for (const name of VALUES) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete (this as Partial<Record<typeof name, unknown>>)[name];
      Object.assign(this, { [name]: value });
    }
    if (this.#view || this.#isLoading) return;
    this.#sight = new IntersectionObserver(
      (seen) => {
        if (seen.some((one) => one.isIntersecting)) void this.#load();
      },
      { rootMargin: NEAR },
    );
    this.#sight.observe(this);
  }

  disconnectedCallback(): void {
    this.#sight?.disconnect();
  }

  attributeChangedCallback(): void {
    this.#change();
  }

  // ---- attributes ---------------------------------------------------------------------------

  /** The rulebooks that are told of, by id, set apart by spaces. */
  get rulebook(): string {
    return this.getAttribute("rulebook") ?? "";
  }
  set rulebook(value: string) {
    this.setAttribute("rulebook", value);
  }
  /** A file of JSON with a rulebook of the host's own: of the same site or, with `rulebookIntegrity`, of another one. */
  get rulebookSrc(): string {
    return this.getAttribute("rulebook-src") ?? "";
  }
  set rulebookSrc(value: string) {
    this.setAttribute("rulebook-src", value);
  }
  /** The digest of that file, as scripts have one: `sha384-…`. */
  get rulebookIntegrity(): string {
    return this.getAttribute("rulebook-integrity") ?? "";
  }
  set rulebookIntegrity(value: string) {
    this.setAttribute("rulebook-integrity", value);
  }
  /** A file of messages in Fluent's format, in the element's language: said in place of the page's own. */
  get wordsSrc(): string {
    return this.getAttribute("words-src") ?? "";
  }
  set wordsSrc(value: string) {
    this.setAttribute("words-src", value);
  }
  /** The digest of that file: wanted where it is of another site. */
  get wordsIntegrity(): string {
    return this.getAttribute("words-integrity") ?? "";
  }
  set wordsIntegrity(value: string) {
    this.setAttribute("words-integrity", value);
  }
  /** For whom the answer is worded: `buyer`, `seller`, or "" for the reader to choose. */
  override get role(): Settings["role"] {
    return among(ROLES, this.getAttribute("role")) ?? "";
  }
  override set role(value: Settings["role"]) {
    this.setAttribute("role", value);
  }
  /** The zone of times without one, by its IANA name. */
  get timeZone(): string {
    return this.getAttribute("time-zone") ?? "";
  }
  set timeZone(value: string) {
    this.setAttribute("time-zone", value);
  }
  /** `check`, `compact`, `rules` or `deadline-only`. */
  get view(): Settings["view"] {
    return among(VIEWS, this.getAttribute("view")) ?? "check";
  }
  set view(value: Settings["view"]) {
    this.setAttribute("view", value);
  }
  /** `auto` is as the page around it, `light` or `dark`. */
  get theme(): Settings["theme"] {
    return among(THEMES, this.getAttribute("theme")) ?? "auto";
  }
  set theme(value: Settings["theme"]) {
    this.setAttribute("theme", value);
  }
  /** The instant it is checked for, as RFC 3339; "" is now. */
  get asOf(): string {
    const asOf = this.getAttribute("as-of") ?? "";
    // Without an offset it would be another instant on every device.
    return OFFSET.test(asOf) && !Number.isNaN(Date.parse(asOf)) ? asOf : "";
  }
  set asOf(value: string) {
    this.setAttribute("as-of", value);
  }

  // ---- values -------------------------------------------------------------------------------

  /** A case to show; the reader may change it. */
  get case(): Case | null {
    return this.#case;
  }
  set case(value: Case | null) {
    this.#case = value;
    this.#change();
  }

  /** Readings to take instead of the usual ones. */
  get readings(): readonly Chosen[] {
    return this.#readings;
  }
  set readings(value: readonly Chosen[]) {
    this.#readings = value;
    this.#change();
  }

  /** Windows of the host's own, in place of the rules'; readers are told that they are the page's. */
  get windows(): readonly Omit<OwnWindow, "by">[] {
    return this.#windows;
  }
  set windows(value: readonly Omit<OwnWindow, "by">[]) {
    this.#windows = (value ?? []).map((window) => ({ ...window, by: "host" }));
    this.#change();
  }

  /** Rulebooks of the host's own, as JSON: those are told of, with those that `rulebook` names, and no others. */
  get rulebooks(): readonly OwnRulebook[] {
    return this.#rulebooks;
  }
  set rulebooks(value: readonly OwnRulebook[]) {
    this.#rulebooks = value ?? [];
    this.#change();
  }

  /** Messages of the host's own, in Fluent's format, by language: in place of the page's, or of a language it does not speak. */
  get words(): HostWords {
    return this.#words;
  }
  set words(value: HostWords) {
    this.#words = value ?? {};
    this.#change();
  }

  /** What follows from the case by now; `null` before the first assessment. */
  get assessment(): Assessment | null {
    return this.#assessment;
  }

  /** The element is a page of its own; set before it is seen. */
  get isPage(): boolean {
    return this.#isPage;
  }
  set isPage(value: boolean) {
    this.#isPage = value;
    this.#change();
  }

  /** It is only tried, and keeps nothing; set before it is seen. */
  get isTrial(): boolean {
    return this.#isTrial;
  }
  set isTrial(value: boolean) {
    this.#isTrial = value;
    this.#change();
  }

  // ---- the view -----------------------------------------------------------------------------

  #settings(): Settings {
    const { role, timeZone, view, theme, asOf, isPage, isTrial } = this;
    return {
      rulebooks: this.rulebook.split(/[\s,]+/).filter(Boolean),
      own: this.#rulebooks,
      source: { src: this.rulebookSrc, integrity: this.rulebookIntegrity },
      words: this.#words,
      wordsSource: { src: this.wordsSrc, integrity: this.wordsIntegrity },
      role,
      timeZone,
      view,
      theme,
      asOf,
      takesPictures: this.getAttribute("pictures") !== "no",
      isPage,
      isTrial,
      language: languageAt(this),
      case: this.#case,
      readings: this.#readings,
      windows: this.#windows,
      // A page that a link brought rules to goes on with no case of other rules.
      name: isPage
        ? this.#rulebooks.map(({ id }) => `rules ${id}`).join(" ")
        : `${location.pathname} ${this.id || this.#name}`,
    };
  }

  /** However much is changed at once, the view is told once. */
  #change(): void {
    if (this.#isChanged) return;
    this.#isChanged = true;
    queueMicrotask(() => {
      this.#isChanged = false;
      this.#isStale = this.#view === null;
      this.#view?.update(this.#settings());
    });
  }

  async #load(): Promise<void> {
    this.#sight?.disconnect();
    if (this.#isLoading) return;
    this.#isLoading = true;
    const { parts } = this.constructor as typeof AftersalesChecker;
    const obstacle = watchPolicy(parts.page);
    try {
      // A case is shown once the engine is there; without one it would only keep the first screen waiting. In a task of its
      // own: the page has its turn in between. Its failure is told by the view.
      if (this.#case) setTimeout(() => parts.modules.engine().catch(() => undefined));
      const { mount } = await parts.view();
      this.#isStale = false;
      this.#view = await mount(
        this.#root,
        this.#settings(),
        parts.modules,
        {
          assessed: (assessment) => this.#assessed(assessment),
          failed: (error) => void this.#failed(error, obstacle),
          unusable: (help) => this.#fallback(this.#mistaken("rulebook", help)),
          mistaken: (reason, help) => void this.#mistaken(reason, help),
        },
        this.#isPage ? (location.href.split(/[?#]/, 1)[0] ?? "") : parts.page,
      );
      if (this.#isStale) this.#change();
    } catch (error) {
      await this.#failed(error, obstacle);
    }
  }

  #assessed(assessment: Assessment): void {
    this.#assessment = assessment;
    const conclusions = assessment.parts.flatMap((part) =>
      part.conclusions.map(({ clause, state, due, windowBy }) => ({
        rulebook: part.rulebook,
        clause,
        state,
        due: due?.to ?? null,
        windowBy,
      })),
    );
    const detail: AssessedDetail = { asOf: assessment.asOf, conclusions };
    this.dispatchEvent(new CustomEvent("assessed", { detail }));
  }

  /** Its children stay, with the reason and the way to the page that needs nothing of this one. */
  async #failed(error: unknown, obstacle: Obstacle): Promise<void> {
    console.error(error);
    const detail: ErrorDetail = await obstacle.reason(error);
    if (!this.#isPage) this.#fallback(detail);
    this.dispatchEvent(new CustomEvent("error", { detail }));
  }

  /** What is wrong with what the host says is told to it, and to no reader. */
  #mistaken(reason: ErrorDetail["reason"], help: string): ErrorDetail {
    const detail: ErrorDetail = { reason, help };
    console.error(help);
    this.dispatchEvent(new CustomEvent("error", { detail }));
    return detail;
  }

  #fallback(detail: ErrorDetail): void {
    const language = languageAt(this);
    const page = this.#isPage ? location.pathname : AftersalesChecker.parts.page;
    const ofFile = ["lang", "rulebook-src", "rulebook-integrity", "words-src", "words-integrity"];
    const left = detail.reason === "rulebook" ? [...ofFile, "rulebook"] : ofFile;
    this.#root.replaceChildren(
      // A page of its own has nothing in it but what says that it is loading.
      ...(this.#isPage ? [] : [document.createElement("slot")]),
      fallback(language, detail, page === "" ? "" : `${page}${this.#query(language, left)}`),
    );
  }

  /** The same settings for the page in a tab, but for those that are left out. */
  #query(language: string, left: readonly string[]): string {
    const said = [
      ["lang", language],
      ...ATTRIBUTES.filter((name) => !left.includes(name)).map((name) => [name, this.getAttribute(name) ?? ""]),
    ];
    return `?${new URLSearchParams(said.filter(([, value]) => value !== ""))}`;
  }
}

function among<Word extends string>(words: readonly Word[], word: string | null): Word | undefined {
  return words.find((known) => known === word);
}

/** The language at a place in a page, through every shadow around it. */
function languageAt(element: Element): string {
  for (let at: Element | null = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null) {
    const lang = at.closest("[lang]")?.getAttribute("lang");
    if (lang) return lang;
  }
  return navigator.language;
}

// Every rulebook, edition and clause in words, made from the values that are evaluated.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Catalogue, ClauseInfo, EditionInfo, Engine, PartInfo, RulebookInfo } from "../../engine/engine.js";
import { type ElementHost, type Modules, namedIn, type Settings } from "../element/settings.js";
import { choice, taps } from "../entry/fields.js";
import { join, joiningRulebooks } from "../joining.js";
import type { Speaker } from "../language.js";
import { seenNamed, sourceNamed } from "../sources.js";
import { yieldToMain } from "../yield.js";

/** A text not looked for in so many days may have changed. */
const OLD_AFTER = 180;
const DAY = 86_400_000;

/** What all clauses of an edition share. */
interface Told {
  catalogue: Catalogue;
  edition: EditionInfo;
  /** The edition in links. */
  id: string;
  before: EditionInfo | undefined;
  /** The source of most of its clauses. */
  source: string;
}

/** What stands most often among words. */
function commonest(words: readonly string[]): string {
  const times = (word: string) => words.filter((other) => other === word).length;
  return words.reduce((best, word) => (times(word) > times(best) ? word : best), words[0] ?? "");
}

export class RulesView extends LitElement {
  static override properties = {
    speaker: { attribute: false },
    settings: { attribute: false },
    catalogue: { state: true },
    sought: { state: true },
    only: { state: true },
    party: { state: true },
    chosen: { state: true },
    opened: { state: true },
    failed: { state: true },
    isIncomplete: { state: true },
  };

  declare speaker: Speaker;
  declare settings: Settings;
  declare modules: Modules;
  host: ElementHost | null = null;
  page = "";
  #engine: Engine | null = null;
  declare catalogue: Catalogue | null;
  declare sought: string;
  /** The one rulebook that is shown; "" is all. */
  declare only: string;
  /** The party whose duties and rights are shown, or `both`. */
  declare party: string;
  /** The edition that is shown of a part, where it is not the newest. */
  declare chosen: ReadonlyMap<string, string>;
  /** The rulebooks that were opened: of the others only the names are drawn. */
  declare opened: ReadonlySet<string>;
  declare failed: boolean;
  /** Some rulebooks could not be loaded. */
  declare isIncomplete: boolean;

  constructor() {
    super();
    this.catalogue = null;
    this.sought = "";
    this.only = "";
    this.party = "both";
    this.chosen = new Map();
    this.opened = new Set();
    this.failed = false;
    this.isIncomplete = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.#linked);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#linked);
  }

  async resume(): Promise<void> {
    // There is nothing to go on with.
  }

  async start(engine: Engine): Promise<void> {
    this.#engine = engine;
    const named = namedIn(this.settings);
    try {
      await join(engine, named.length > 0 ? named : joiningRulebooks);
    } catch (error) {
      console.error(error);
      this.isIncomplete = true;
    }
    await yieldToMain();
    const catalogue = engine.catalogue({ rulebooks: this.settings.own });
    await yieldToMain();
    this.catalogue = catalogue;
    // The clause of the link is there only now.
    this.#show();
  }

  told(settings: Settings): void {
    const isOther = settings.own !== this.settings.own;
    this.settings = settings;
    if (isOther && this.#engine) this.catalogue = this.#engine.catalogue({ rulebooks: settings.own });
  }

  fail(error: unknown): void {
    this.failed = true;
    this.host?.failed(error);
  }

  readonly #linked = (): void => this.#show();

  /** Shows the clause or rulebook that the address names. */
  #show(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const [rulebook, edition] = id.split("/");
    const parts = this.catalogue?.rulebooks.find((known) => known.id === rulebook)?.parts ?? [];
    const part = parts.find((known) => known.editions.some((one) => one.id === edition));
    if (rulebook) this.opened = new Set([...this.opened, rulebook]);
    if (part && edition) this.chosen = new Map([...this.chosen, [`${rulebook}/${part.id}`, edition]]);
    void this.updateComplete.then(() => {
      const found = this.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
      for (let around = found?.closest("details"); around; around = around.parentElement?.closest("details") ?? null)
        around.open = true;
      found?.scrollIntoView({ block: "start" });
      found?.focus();
    });
  }

  override render(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const { catalogue } = this;
    return html`
      <div class="frame rules">
        ${this.settings.isPage ? html`<h1>${say("rules-lead")}</h1>` : nothing}
        ${this.failed ? html`<p class="warning" role="alert">${say("failed")}</p>` : nothing}
        ${this.isIncomplete ? html`<p class="warning" role="alert">${say("rules-missing")}</p>` : nothing}
        ${catalogue ? this.#all(catalogue) : this.failed ? nothing : html`<p role="status">${say("loading")}</p>`}
      </div>
    `;
  }

  #all(catalogue: Catalogue): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const words = this.sought.toLocaleLowerCase(this.speaker.tag).split(/\s+/).filter(Boolean);
    const fits = (clause: ClauseInfo) => {
      const text = [this.speaker.clause(clause), clause.text.en, clause.text.zh, clause.id]
        .join(" ")
        .toLocaleLowerCase(this.speaker.tag);
      return words.every((word) => text.includes(word));
    };
    const named = namedIn(this.settings);
    const isTold = ({ id }: RulebookInfo) => named.length === 0 || named.includes(id);
    const all = catalogue.rulebooks.filter(isTold);
    const shown = all.filter(({ id }) => this.only === "" || this.only === id);
    const count = shown.flatMap(({ parts }) =>
      parts.flatMap(({ editions }) => editions.flatMap(({ clauses }) => clauses.filter(fits))),
    ).length;
    const titles = all.map(({ id, title }): [string, string] => [id, this.speaker.rulebook(id, title)]);
    const parties: [string, string][] = [
      ["both", say("rules-both")],
      ["buyer", say("party-buyer")],
      ["seller", say("party-seller")],
    ];
    return html`
      <div class="card grid">
        <label class="field"><span>${say("rules-search")}</span>
          <input type="search" .value=${this.sought} @input=${(event: Event) => {
            this.sought = (event.target as HTMLInputElement).value;
          }} /></label>
        ${choice(say("rules-only"), this.only, titles, say("rules-all"), (only) => {
          this.only = only;
        })}
        ${taps(say("rules-party"), "rules-party", this.party, parties, (party) => {
          this.party = party;
        })}
      </div>
      <p role="status" class="hint">${words.length === 0 ? "" : say("rules-found", { count })}</p>
      ${shown.map((rulebook) => this.#rulebook(catalogue, rulebook, fits, words.length > 0))}
    `;
  }

  #rulebook(
    catalogue: Catalogue,
    rulebook: RulebookInfo,
    fits: (clause: ClauseInfo) => boolean,
    seeking: boolean,
  ): TemplateResult | typeof nothing {
    const { speaker } = this;
    const clauses = rulebook.parts.flatMap(({ editions }) => editions.flatMap((edition) => edition.clauses));
    if (!clauses.some(fits)) return nothing;
    const old = Date.now() - Date.parse(rulebook.lastLookedFor) > OLD_AFTER * DAY;
    const seen = seenNamed(catalogue, speaker, clauses, rulebook.lastSeen);
    const isOpen =
      seeking || this.only === rulebook.id || namedIn(this.settings).length === 1 || this.opened.has(rulebook.id);
    const toggle = (event: Event) => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      if (event.target !== event.currentTarget || open === this.opened.has(rulebook.id)) return;
      this.opened = new Set(open ? [...this.opened, rulebook.id] : [...this.opened].filter((id) => id !== rulebook.id));
    };
    return html`<details class="card rulebook" ?open=${isOpen} @toggle=${toggle}>
      <summary><h2 id=${rulebook.id} tabindex="-1">${speaker.rulebook(rulebook.id, rulebook.title)}</h2></summary>
      <p class="quiet">${seen}</p>
      ${old ? html`<p class="warning">${speaker.say("rules-old")}</p>` : nothing}
      ${isOpen ? rulebook.parts.map((part) => this.#part(catalogue, rulebook, part, fits, seeking)) : nothing}
    </details>`;
  }

  /** The editions of a part on a ribbon, and the text of the one that is chosen; of a search every one with a hit. */
  #part(
    catalogue: Catalogue,
    rulebook: RulebookInfo,
    part: PartInfo,
    fits: (clause: ClauseInfo) => boolean,
    seeking: boolean,
  ): TemplateResult {
    const { speaker } = this;
    const key = `${rulebook.id}/${part.id}`;
    const chosen = this.chosen.get(key) ?? part.editions.at(-1)?.id;
    const isShown = ({ id, clauses }: EditionInfo) => (seeking ? clauses.some(fits) : id === chosen);
    const choose = (id: string) => {
      this.chosen = new Map([...this.chosen, [key, id]]);
    };
    const begins = ({ effective, published }: EditionInfo) => effective ?? published;
    const ribbon =
      part.editions.length < 2 || seeking
        ? nothing
        : html`<ol class="ribbon">
          ${part.editions.map((edition) => {
            const date = begins(edition);
            return html`<li><button type="button" aria-pressed=${String(edition.id === chosen)} @click=${() => choose(edition.id)}>${date ? speaker.day(date) : speaker.edition(edition)}</button></li>`;
          })}
          <li class="today"><span>${speaker.say("rules-newest", { date: speaker.day(rulebook.lastLookedFor) })}</span></li>
        </ol>`;
    const told = part.editions.map((edition, index) =>
      isShown(edition) ? this.#edition(catalogue, rulebook, edition, part.editions[index - 1], fits) : nothing,
    );
    return html`${ribbon}${told}
      ${part.editions.length < 2 ? html`<p class="hint">${speaker.say("rules-newest", { date: speaker.day(rulebook.lastLookedFor) })}</p>` : nothing}`;
  }

  #edition(
    catalogue: Catalogue,
    rulebook: RulebookInfo,
    edition: EditionInfo,
    before: EditionInfo | undefined,
    fits: (clause: ClauseInfo) => boolean,
  ): TemplateResult {
    const { speaker } = this;
    const clauses = edition.clauses.filter(fits);
    const id = `${rulebook.id}/${edition.id}`;
    const date = edition.effective ? speaker.day(edition.effective) : "";
    const dated = { from: "rules-from", "known-by": "rules-known" } as Record<string, string>;
    const dates = [
      ...(edition.published ? [speaker.say("rules-published", { date: speaker.day(edition.published) })] : []),
      speaker.say(dated[edition.dated] ?? "rules-undated", { date }),
      ...(edition.until ? [speaker.say("rules-until", { date: speaker.day(edition.until) })] : []),
    ];
    const gone = before?.clauses.filter((clause) => !edition.clauses.some((one) => one.id === clause.id)) ?? [];
    const source = commonest(edition.clauses.map((clause) => clause.source));
    const told = { catalogue, edition, id, before, source };
    const isPromise = ({ kind }: ClauseInfo) => ["duty", "option", "prohibition"].includes(kind);
    const isTheirs = ({ bearer }: ClauseInfo) => this.party === "both" || bearer === this.party;
    const promises = clauses.filter((clause) => isPromise(clause) && isTheirs(clause));
    const others = clauses.filter((clause) => !isPromise(clause));
    return html`<div class="edition">
      <h3 id=${id} tabindex="-1">${speaker.edition(edition)}</h3>
      <p class="quiet">${dates.join(" · ")} · ${sourceNamed(catalogue, this.speaker, source)}</p>
      ${
        promises.length === 0
          ? nothing
          : html`<table class="promises">
        <thead><tr>${["who", "says", "within", "otherwise"].map((name) => html`<th scope="col">${speaker.say(`rules-${name}`)}</th>`)}</tr></thead>
        <tbody>${promises.map((clause) => this.#promise(told, clause))}</tbody>
      </table>`
      }
      ${others.length === 0 || this.party !== "both" ? nothing : html`<ul class="others">${others.map((clause) => html`<li id=${`${id}/${clause.id}`} tabindex="-1">${this.#says(told, clause)}</li>`)}</ul>`}
      ${gone.length === 0 ? nothing : html`<p class="hint">${speaker.say("rules-gone", { list: speaker.list(gone.map((clause) => `“${speaker.clause(clause)}”`)) })}</p>`}
    </div>`;
  }

  /** Who must or may, what, within what time, and what follows otherwise. */
  #promise(told: Told, clause: ClauseInfo): TemplateResult {
    const { speaker } = this;
    const say = speaker.say.bind(speaker);
    const { within } = clause;
    const otherwise = told.edition.clauses.filter(({ follows, deemed }) => follows === clause.id && deemed !== null);
    const must =
      clause.kind === "option" ? "rules-may" : clause.kind === "prohibition" ? "rules-must-not" : "rules-must";
    return html`<tr id=${`${told.id}/${clause.id}`} tabindex="-1">
      <th scope="row" data-label=${say("rules-who")}>${say(`party-${clause.bearer ?? "platform"}`)} <span class="hint">${say(must)}</span></th>
      <td data-label=${say("rules-says")}>${this.#says(told, clause)}</td>
      <td data-label=${say("rules-within")}>${within ? say(`length-${within.unit}`, { amount: within.amount }) : "–"}</td>
      <td class=${otherwise.length === 0 ? "none" : ""} data-label=${say("rules-otherwise")}>${otherwise.length === 0 ? "–" : otherwise.map(({ deemed }) => say(`${deemed}-deemed`)).join(" · ")}</td>
    </tr>`;
  }

  /** The sentence of a clause, with what became of it, its own source and what is open about it. */
  #says({ catalogue, id: edition, before, source }: Told, clause: ClauseInfo): TemplateResult {
    const { speaker } = this;
    const id = `${edition}/${clause.id}`;
    return html`<p>${speaker.clause(clause)} ${clause.free ? html`<strong>(${speaker.say("free")})</strong>` : nothing}
        ${this.#difference(clause, before)}
        ${clause.source === source ? nothing : html`<span class="hint">${sourceNamed(catalogue, this.speaker, clause.source)}</span>`}
        <a href=${`#${id}`} aria-label=${`${speaker.say("rules-link")}: ${clause.id}`}>#</a></p>
      ${clause.questions.length === 0 ? nothing : html`<details><summary>${speaker.say("rules-readings-count", { count: clause.questions.length })}</summary>${clause.questions.map((question) => this.#question(catalogue, question))}</details>`}`;
  }

  /** What became of a clause since the text before. */
  #difference(clause: ClauseInfo, before: EditionInfo | undefined): TemplateResult | typeof nothing {
    if (!before) return nothing;
    const known = before.clauses.find((one) => one.id === clause.id);
    const { speaker } = this;
    if (!known) return html`<strong class="tag">${speaker.say("rules-new")}</strong>`;
    const [now, then] = [speaker.clause(clause), speaker.clause(known)];
    return now === then
      ? nothing
      : html`<strong class="tag changed">${speaker.say("rules-changed", { before: then })}</strong>`;
  }

  #question(catalogue: Catalogue, id: string): TemplateResult | typeof nothing {
    const question = catalogue.questions.find((known) => known.id === id);
    if (!question) return nothing;
    const { speaker } = this;
    return html`<p>${speaker.question(question.id, question.ask)}</p>
      <ul>${question.answers.map((answer, index) => html`<li>${speaker.answer(question.id, answer.id, answer.text)}${index === 0 ? ` (${speaker.say("rules-default")})` : ""} <span class="hint">${sourceNamed(catalogue, this.speaker, answer.source)}</span></li>`)}</ul>`;
  }
}

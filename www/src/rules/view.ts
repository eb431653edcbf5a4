// Every rulebook, edition and clause in words, made from the values that are evaluated.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Catalogue, ClauseInfo, EditionInfo, Engine, PartInfo, RulebookInfo } from "../../engine/engine.js";
import type { ElementHost, Modules, Settings } from "../element/settings.js";
import { join, joiningRulebooks } from "../joining.js";
import type { Speaker } from "../language.js";

/** A text not looked for in so many days may have changed. */
const OLD_AFTER = 180;
const DAY = 86_400_000;

export class RulesView extends LitElement {
  static override properties = {
    speaker: { attribute: false },
    settings: { attribute: false },
    catalogue: { state: true },
    sought: { state: true },
    failed: { state: true },
    isIncomplete: { state: true },
  };

  declare speaker: Speaker;
  declare settings: Settings;
  declare modules: Modules;
  host: ElementHost | null = null;
  page = "";
  declare catalogue: Catalogue | null;
  declare sought: string;
  declare failed: boolean;
  /** Some rulebooks could not be loaded. */
  declare isIncomplete: boolean;

  constructor() {
    super();
    this.catalogue = null;
    this.sought = "";
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
    this.catalogue = engine.catalogue();
    const named = this.settings.rulebooks;
    try {
      await join(engine, named.length > 0 ? named : joiningRulebooks);
    } catch (error) {
      console.error(error);
      this.isIncomplete = true;
    }
    this.catalogue = engine.catalogue();
    // The clause of the link is there only now.
    void this.updateComplete.then(() => this.#show());
  }

  told(settings: Settings): void {
    this.settings = settings;
  }

  fail(error: unknown): void {
    this.failed = true;
    this.host?.failed(error);
  }

  readonly #linked = (): void => this.#show();

  #show(): void {
    const clause = this.querySelector<HTMLElement>(`[id="${CSS.escape(decodeURIComponent(location.hash.slice(1)))}"]`);
    if (!clause) return;
    for (let around = clause.closest("details"); around; around = around.parentElement?.closest("details") ?? null)
      around.open = true;
    clause.scrollIntoView({ block: "start" });
    clause.focus();
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
    const { rulebooks } = this.settings;
    const told = (rulebook: RulebookInfo) => rulebooks.length === 0 || rulebooks.includes(rulebook.id);
    const count = catalogue.rulebooks
      .filter(told)
      .flatMap((rulebook) =>
        rulebook.parts.flatMap((part) => part.editions.flatMap((edition) => edition.clauses.filter(fits))),
      ).length;
    return html`
      <label class="field"><span>${say("rules-search")}</span>
        <input type="search" .value=${this.sought} @input=${(event: Event) => {
          this.sought = (event.target as HTMLInputElement).value;
        }} /></label>
      <p role="status" class="hint">${words.length === 0 ? "" : say("rules-found", { count })}</p>
      ${catalogue.rulebooks.filter(told).map((rulebook) => this.#rulebook(catalogue, rulebook, fits, words.length > 0))}
    `;
  }

  #rulebook(
    catalogue: Catalogue,
    rulebook: RulebookInfo,
    fits: (clause: ClauseInfo) => boolean,
    seeking: boolean,
  ): TemplateResult | typeof nothing {
    const { speaker } = this;
    if (!rulebook.parts.some((part) => part.editions.some((edition) => edition.clauses.some(fits)))) return nothing;
    const old = Date.now() - Date.parse(rulebook.lastLookedFor) > OLD_AFTER * DAY;
    const official = catalogue.sources.filter((source) => source.grade === "official").map((source) => source.id);
    const archived = rulebook.parts.some((part) =>
      part.editions.some((edition) => edition.clauses.some((clause) => official.includes(clause.source))),
    );
    const seen = rulebook.lastSeen
      ? speaker.say("last-seen", { date: speaker.day(rulebook.lastSeen) })
      : speaker.say(archived ? "seen-archived" : "never-seen");
    return html`<section class="card" aria-labelledby=${rulebook.id}>
      <h2 id=${rulebook.id} tabindex="-1">${speaker.rulebook(rulebook.id, rulebook.title)}</h2>
      <p class="quiet">${seen} ${speaker.say("rules-looked", { date: speaker.day(rulebook.lastLookedFor) })}</p>
      ${old ? html`<p class="warning">${speaker.say("rules-old")}</p>` : nothing}
      ${rulebook.parts.map((part) => part.editions.map((edition, index) => this.#edition(catalogue, rulebook, part, edition, part.editions[index - 1], fits, seeking)))}
    </section>`;
  }

  #edition(
    catalogue: Catalogue,
    rulebook: RulebookInfo,
    part: PartInfo,
    edition: EditionInfo,
    before: EditionInfo | undefined,
    fits: (clause: ClauseInfo) => boolean,
    seeking: boolean,
  ): TemplateResult | typeof nothing {
    const { speaker } = this;
    const clauses = edition.clauses.filter(fits);
    if (clauses.length === 0) return nothing;
    const id = `${rulebook.id}/${edition.id}`;
    const date = edition.effective ? speaker.day(edition.effective) : "";
    const dated = { from: "rules-from", "known-by": "rules-known" } as Record<string, string>;
    const dates = [
      ...(edition.published ? [speaker.say("rules-published", { date: speaker.day(edition.published) })] : []),
      speaker.say(dated[edition.dated] ?? "rules-undated", { date }),
      ...(edition.until ? [speaker.say("rules-until", { date: speaker.day(edition.until) })] : []),
    ];
    const gone = before?.clauses.filter((clause) => !edition.clauses.some((one) => one.id === clause.id)) ?? [];
    const latest = part.editions.at(-1) === edition;
    return html`<details class="edition" ?open=${seeking || latest}>
      <summary><h3 id=${id} tabindex="-1">${speaker.edition(edition)}</h3> <span class="quiet">${dates.join(" · ")}</span></summary>
      <ol>${clauses.map((clause) => this.#clause(catalogue, id, clause, before))}</ol>
      ${gone.length === 0 ? nothing : html`<p class="hint">${speaker.say("rules-gone", { list: speaker.list(gone.map((clause) => `“${speaker.clause(clause)}”`)) })}</p>`}
    </details>`;
  }

  #clause(catalogue: Catalogue, edition: string, clause: ClauseInfo, before: EditionInfo | undefined): TemplateResult {
    const { speaker } = this;
    const id = `${edition}/${clause.id}`;
    const source = catalogue.sources.find((known) => known.id === clause.source);
    const text = speaker.clause(clause);
    return html`<li id=${id} tabindex="-1">
      <p>${text} ${clause.free ? html`<strong>(${speaker.say("free")})</strong>` : nothing}</p>
      <p class="quiet">${source ? `${speaker.say(`grade-${source.grade}`)}: ${speaker.words(source.title)}` : nothing}
        · ${this.#difference(clause, before)} <a href=${`#${id}`}>${speaker.say("rules-link")}</a></p>
      ${clause.questions.length === 0 ? nothing : html`<details><summary>${speaker.say("rules-readings")}</summary>${clause.questions.map((question) => this.#question(catalogue, question))}</details>`}
    </li>`;
  }

  /** What became of a clause since the text before. */
  #difference(clause: ClauseInfo, before: EditionInfo | undefined): TemplateResult | typeof nothing {
    if (!before) return nothing;
    const known = before.clauses.find((one) => one.id === clause.id);
    const { speaker } = this;
    if (!known) return html`<strong>${speaker.say("rules-new")}</strong> ·`;
    const [now, then] = [speaker.clause(clause), speaker.clause(known)];
    return now === then
      ? html`${speaker.say("rules-same")} ·`
      : html`<strong>${speaker.say("rules-changed", { before: then })}</strong> ·`;
  }

  #question(catalogue: Catalogue, id: string): TemplateResult | typeof nothing {
    const question = catalogue.questions.find((known) => known.id === id);
    if (!question) return nothing;
    const { speaker } = this;
    const supporter = (source: string) => {
      const known = catalogue.sources.find((one) => one.id === source);
      return known ? `${speaker.say(`grade-${known.grade}`)}: ${speaker.words(known.title)}` : "";
    };
    return html`<p>${speaker.question(question.id, question.ask)}</p>
      <ul>${question.answers.map((answer, index) => html`<li>${speaker.answer(question.id, answer.id, answer.text)}${index === 0 ? ` (${speaker.say("rules-default")})` : ""} <span class="hint">${supporter(answer.source)}</span></li>`)}</ul>`;
  }
}

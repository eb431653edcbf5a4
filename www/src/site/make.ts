// The page on which people make a rulebook of their own: its text, what is wrong with it, and what readers see.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Engine, Words } from "../../engine/engine.js";
import type { CheckerView } from "../checker.js";
import type { OwnRulebook } from "../element/settings.js";
import type { AftersalesChecker } from "../element/shell.js";
import { zoneOf } from "../entry/validate.js";
import { newId } from "../keep/cases.js";
import { remember, remembered } from "../keep/tab-memory.js";
import { textOf } from "../joining.js";
import { LANGUAGES, type Speaker } from "../language.js";
import type { openEditor } from "../make/editor.js";
import { changed, type KeptRulebook, KeptRulebooks } from "../make/kept-rulebooks.js";
import { promiseForm } from "../make/promise-form.js";
import type { RulebookLook } from "../make/rulebook-reader.js";
import { isSame, type Outcome, type Story, told } from "../make/stories.js";
import { chooseFile, copyText, saveFile } from "../share/file.js";
import { rulesFragment } from "../share/rules-link.js";
import { engineOf } from "../view.js";
import { boot } from "./boot.js";
import { MODULES } from "./inlined.js";
import { policyLines } from "./snippets.js";

/** What is typed is read after so many milliseconds. */
const PAUSE = 350;
/** What the tab remembers its rulebook by. */
const TAB = "aftersales-rulebook";
/** What a button came to is told for so many milliseconds. */
const TOLD_FOR = 6000;
/** Of many mistakes so many are listed. */
const FAULTS_SHOWN = 50;

class RulebookMaker extends LitElement {
  static override properties = {
    speaker: { attribute: false },
    all: { state: true },
    kept: { state: true },
    look: { state: true },
    rulebook: { state: true },
    language: { state: true },
    came: { state: true },
    notice: { state: true },
    lines: { state: true },
    offered: { state: true },
    removed: { state: true },
  };

  declare speaker: Speaker;
  /** The rulebooks that this browser keeps. */
  declare all: readonly KeptRulebook[];
  /** The one that is worked on. */
  declare kept: KeptRulebook | null;
  /** Its text as it was read last. */
  declare look: RulebookLook | null;
  /** The last of its texts without a mistake: what readers would see. */
  declare rulebook: OwnRulebook | null;
  /** The language of the preview; "" is that of the page. */
  declare language: string;
  /** What each story comes to now. */
  declare came: readonly Outcome[];
  declare notice: string;
  /** The one that was removed last: it can be put back. */
  declare removed: KeptRulebook | null;
  /** The lines that put it into a page, by the message that says what they are. */
  declare lines: readonly { message: string; text: string }[];
  /** The rulebooks of the program: one may begin with a copy. */
  declare offered: readonly { id: string; title: Words }[];

  readonly #store = new KeptRulebooks();
  #read: ((text: string) => RulebookLook) | null = null;
  #engine: Engine | null = null;
  #editor: ReturnType<typeof openEditor> | null = null;
  #typing = 0;

  constructor() {
    super();
    [this.all, this.kept, this.look, this.rulebook] = [[], null, null, null];
    [this.language, this.came, this.notice, this.lines] = ["", [], "", []];
    [this.offered, this.removed] = [[], null];
  }

  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("pagehide", this.#flush);
    void this.#list().then(() => this.#resume());
    void this.#offer();
  }

  /** What this tab worked on before it was reloaded is open again. */
  #resume(): void {
    const kept = this.all.find(({ id }) => id === remembered(TAB));
    if (kept && !this.kept) void this.#open(kept);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("pagehide", this.#flush);
  }

  /** Times are told by the clock of the rules that are worked on. */
  protected override willUpdate(): void {
    this.speaker.clock = this.rulebook ? zoneOf(this.rulebook) : "";
  }

  async #offer(): Promise<void> {
    const [{ titlesIn }, { default: titles }] = await Promise.all([
      import("../make/beginnings.js"),
      import("../../engine/generated/titles.js"),
    ]);
    this.offered = titlesIn(titles);
  }

  async #list(): Promise<void> {
    try {
      this.all = await this.#store.list();
    } catch (error) {
      console.error(error);
      this.notice = this.speaker.say("storage-blocked");
    }
  }

  // ---- the text -------------------------------------------------------------------------------

  /** Works on a rulebook from now on. */
  async #open(kept: KeptRulebook): Promise<void> {
    this.#flush();
    this.kept = kept;
    remember(TAB, kept.id);
    [this.look, this.rulebook, this.came] = [null, null, []];
    const [{ openEditor }, { rulebookReader }, engine] = await Promise.all([
      import("../make/editor.js"),
      import("../make/rulebook-reader.js"),
      engineOf(MODULES),
    ]);
    this.#engine = engine;
    engine.addCalendars((await import("../../engine/generated/calendars.js")).default);
    this.#read ??= await rulebookReader();
    await this.updateComplete;
    const place = this.querySelector<HTMLElement>(".rulebook-text");
    if (!place) return;
    // What can be undone in it is of this text only.
    this.#editor?.close();
    this.#editor = openEditor(place, kept.text, this.speaker.say("make-text"), (text) => this.#typed(text));
    this.#take();
    this.querySelector<HTMLElement>("#make-text")?.focus();
  }

  async #begin(text: string | null): Promise<void> {
    if (text !== null) await this.#open({ id: newId(), text, stories: [], changed: Date.now(), versions: [] });
  }

  #typed(text: string): void {
    if (!this.kept) return;
    this.kept = { ...this.kept, text };
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => this.#take(), PAUSE);
  }

  /** What was typed last is read and kept now. */
  readonly #flush = (): void => {
    if (this.#typing === 0) return;
    clearTimeout(this.#typing);
    this.#take();
  };

  /** The text is put in the editor's place, where it can be undone. */
  #put(text: string): void {
    this.#editor?.show(text);
  }

  /** Reads the text, shows what came of it, and keeps it. */
  #take(): void {
    const { kept } = this;
    this.#typing = 0;
    if (!kept || !this.#read) return;
    this.look = this.#read(kept.text);
    this.#editor?.mark(this.look.faults.map((fault) => ({ line: fault.line, says: this.#faultText(fault) })));
    if (this.look.json !== "") this.rulebook = JSON.parse(this.look.json) as OwnRulebook;
    this.kept = changed(kept, kept.text, this.look.json !== "", Date.now());
    this.#tryStories();
    void this.#writeLines();
    void this.#keep();
  }

  async #keep(): Promise<void> {
    const { kept } = this;
    if (!kept) return;
    this.all = [kept, ...this.all.filter(({ id }) => id !== kept.id)];
    try {
      await this.#store.put(kept);
    } catch (error) {
      console.error(error);
      this.notice = this.speaker.say("storage-blocked");
    }
  }

  async #remove(one: KeptRulebook): Promise<void> {
    await this.#store.delete(one.id);
    [this.removed, this.notice] = [one, this.speaker.say("event-moved", { what: nameOf(one.text) })];
    await this.#list();
  }

  async #putBack(): Promise<void> {
    if (this.removed) await this.#store.put(this.removed);
    [this.removed, this.notice] = [null, ""];
    await this.#list();
  }

  #faultText({ path, found, wanted }: RulebookLook["faults"][number]): string {
    const say = this.speaker.plain("make-fault", { found, wanted });
    return path === "" ? say : `${path}: ${say}`;
  }

  /** Writes the word that was meant in the place of what stands there. */
  #mend({ line, found, meant }: RulebookLook["faults"][number]): void {
    const { kept } = this;
    const wrong = /"([^"]+)"/.exec(found)?.[1];
    if (!kept || !wrong || meant === null) return;
    const lines = kept.text.split("\n");
    lines[line - 1] = lines[line - 1]?.replace(wrong, meant) ?? "";
    this.#put(lines.join("\n"));
  }

  // ---- stories --------------------------------------------------------------------------------

  #tryStories(): void {
    const { rulebook, kept } = this;
    const engine = this.#engine;
    if (!rulebook || !kept || !engine) return;
    this.came = kept.stories.map((story) => told(engine, story, rulebook));
  }

  /** What stands in the preview, as a story. The preview is this page's own: it may be asked what was entered. */
  #keepStory(): void {
    const preview = this.querySelector<AftersalesChecker>("#preview");
    const view = preview?.shadowRoot?.querySelector<CheckerView>(".checker");
    const assessment = preview?.assessment;
    const { kept, rulebook } = this;
    const engine = this.#engine;
    if (!view || !assessment || !kept || !rulebook || !engine) {
      this.notice = this.speaker.say("make-story-none");
      return;
    }
    const name = this.speaker.plain("make-story-number", { number: kept.stories.length + 1 });
    const given = { name, case: view.caseNow(), asOf: assessment.asOf };
    this.#stories([...kept.stories, { ...given, came: told(engine, given, rulebook) }]);
  }

  #stories(stories: Story[]): void {
    if (!this.kept) return;
    this.kept = { ...this.kept, stories };
    this.#tryStories();
    void this.#keep();
  }

  // ---- to take along --------------------------------------------------------------------------

  async #writeLines(): Promise<void> {
    const { rulebook } = this;
    if (!rulebook) return;
    const site = new URL("./", location.href).href;
    const lang = this.language === "" ? "" : ` lang="${this.language}"`;
    const hash = await rulesFragment([rulebook]);
    const place = `style="display: block; min-height: 44rem"`;
    const frame = this.language === "" ? "" : `?lang=${this.language}`;
    this.lines = [
      {
        message: "make-line-element",
        text: [
          `<script type="module" src="${site}embed/checker.js"></script>`,
          `<aftersales-checker rulebook-src="${rulebook.id}.json"${lang} ${place}></aftersales-checker>`,
        ].join("\n"),
      },
      {
        message: "make-line-frame",
        text: `<iframe src="${site}frame.html${frame}#${hash}" title="${rulebook.id}" style="width: 100%; height: 900px; border: 0" allow="clipboard-write; web-share"></iframe>`,
      },
      { message: "make-line-link", text: `${site}#${hash}` },
    ];
  }

  async #save(as: "yaml" | "json"): Promise<void> {
    const { kept, look, rulebook } = this;
    if (!kept) return;
    const name = `${rulebook?.id ?? "rulebook"}.${as}`;
    const text = as === "yaml" ? kept.text : (look?.json ?? "");
    if (!(await saveFile(name, as === "yaml" ? "application/yaml" : "application/json", text))) await this.#copy(text);
  }

  async #copy(text: string): Promise<void> {
    this.#tell(this.speaker.say((await copyText(text)) ? "copied" : "copy-failed"));
  }

  #tell(notice: string): void {
    this.notice = notice;
    setTimeout(() => {
      if (this.notice === notice) this.notice = "";
    }, TOLD_FOR);
  }

  async #file(): Promise<void> {
    const file = await chooseFile(".yaml,.yml,.json");
    if (!file) return;
    const text = await file.text();
    try {
      // JSON is read as well as YAML; as YAML it can be changed.
      const { asYaml } = await import("../make/beginnings.js");
      await this.#begin(asYaml(JSON.parse(text) as object));
    } catch {
      await this.#begin(text);
    }
  }

  async #startFrom(id: string): Promise<void> {
    const { blank, copyOf, example } = await import("../make/beginnings.js");
    const today = new Date().toISOString().slice(0, 10);
    if (id === "blank") return this.#begin(blank(today));
    if (id === "example") return this.#begin(example);
    return this.#begin(copyOf(id, (await import("../../engine/generated/rulebooks.js")).default, await textOf(id)));
  }

  // ---- the views ------------------------------------------------------------------------------

  override render(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    return html`<h1>${say("make-lead")}</h1>
      <p>${say("make-how")}</p>
      <p class="quiet">${say("privacy")}</p>
      ${this.#startView()}
      <p role="status">${this.notice} ${this.removed ? html`<button type="button" class="link" @click=${() => void this.#putBack()}>${say("undo")}</button>` : nothing}</p>
      ${this.kept ? this.#workView(this.kept) : nothing}`;
  }

  #startView(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const others = this.all.filter(({ id }) => id !== this.kept?.id);
    return html`<div class="make-start">
        <button type="button" class=${this.kept ? "" : "main"} @click=${() => void this.#startFrom("example")}>${say("make-start-example")}</button>
        <button type="button" @click=${() => void this.#startFrom("blank")}>${say("make-start-blank")}</button>
        <button type="button" @click=${() => void this.#file()}>${say("make-open")}</button>
        <label class="field"><span>${say("make-start-copy")}</span>
          <select @change=${(event: Event) => {
            const select = event.target as HTMLSelectElement;
            if (select.value !== "") void this.#startFrom(select.value);
            select.value = "";
          }}><option value=""></option>${this.offered.map(({ id, title }) => html`<option value=${id}>${this.speaker.rulebook(id, title)}</option>`)}</select></label>
      </div>
      ${
        others.length === 0
          ? nothing
          : html`<details ?open=${!this.kept}><summary>${say("make-kept")}</summary><ul>${others.map(
              (
                one,
              ) => html`<li><button type="button" class="link" @click=${() => void this.#open(one)}>${nameOf(one.text)}</button> <span class="quiet">${this.speaker.moment(one.changed)}</span>
                <button type="button" class="link" @click=${() => void this.#remove(one)}>${say("make-remove")}</button></li>`,
            )}</ul></details>`
      }`;
  }

  #workView(kept: KeptRulebook): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    return html`<div class="make">
      <section aria-labelledby="make-text">
        <h2 id="make-text" tabindex="-1">${say("make-text")}</h2>
        <div class="rulebook-text" dir="ltr" translate="no"></div>
        <p class="quiet">${say("make-keys")}</p>
        ${this.look ? this.#lookView(this.look) : html`<p role="status">${say("loading")}</p>`}
        ${this.look && this.look.windows.length > 0 ? this.#windowsView(this.look) : nothing}
        ${promiseForm(this.speaker, (words) => this.#promise(words))}
        <p class="take">
          <button type="button" @click=${() => void this.#save("yaml")}>${say("make-save-yaml")}</button>
          <button type="button" ?disabled=${!this.look || this.look.json === ""} @click=${() => void this.#save("json")}>${say("make-save-json")}</button>
        </p>
        ${
          kept.versions.length < 2
            ? nothing
            : html`<details><summary>${say("make-versions")}</summary><ul>${kept.versions
                .slice(1)
                .map(
                  ({ at, text }) =>
                    html`<li>${this.speaker.moment(at)} <button type="button" class="link" @click=${() => this.#put(text)}>${say("make-version-take")}</button></li>`,
                )}</ul></details>`
        }
      </section>
      <section aria-labelledby="make-preview">
        <h2 id="make-preview">${say("make-preview")}</h2>
        <label class="field"><span>${say("language")}</span><select @change=${(event: Event) => {
          this.language = (event.target as HTMLSelectElement).value;
          void this.#writeLines();
        }}><option value="">–</option>${Object.entries(LANGUAGES).map(([id, name]) => html`<option value=${id} lang=${id} ?selected=${id === this.language}>${name}</option>`)}</select></label>
        ${this.look && this.look.json === "" && this.rulebook ? html`<p class="quiet">${say("make-last-sound")}</p>` : nothing}
        ${this.rulebook ? html`<div class="preview">${this.#preview(this.rulebook)}</div>${this.#storiesView(kept)}${this.#useView()}` : html`<p class="quiet">${say("make-not-yet")}</p>`}
      </section>
    </div>`;
  }

  #preview(rulebook: OwnRulebook): TemplateResult {
    return html`<aftersales-checker id="preview" .isTrial=${true} lang=${this.language || this.speaker.tag} .rulebooks=${this.#shown(rulebook)}></aftersales-checker>`;
  }

  #given: readonly OwnRulebook[] = [];
  /** The same list as long as it is the same rulebook: the element reads another one anew. */
  #shown(rulebook: OwnRulebook): readonly OwnRulebook[] {
    if (this.#given[0] !== rulebook) this.#given = [rulebook];
    return this.#given;
  }

  #lookView({ faults, findings }: RulebookLook): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    if (faults.length === 0 && findings.length === 0)
      return html`<p role="status" class="sound">${say("make-sound")}</p>`;
    const fault = (one: RulebookLook["faults"][number]) => html`<li>
      ${one.line > 0 ? html`<button type="button" class="link" @click=${() => this.#editor?.go(one.line)}>${say("make-line", { line: one.line })}</button> ` : nothing}
      <span lang="en" dir="ltr">${one.path}</span> ${say("make-fault", { found: one.found, wanted: one.wanted })}
      ${one.meant === null ? nothing : html`<button type="button" @click=${() => this.#mend(one)}>${say("make-meant", { word: one.meant })}</button>`}</li>`;
    return html`<div role="status">
      ${faults.length === 0 ? nothing : html`<h3>${say("make-faults", { count: faults.length })}</h3><ol class="faults">${faults.slice(0, FAULTS_SHOWN).map(fault)}</ol>`}
      ${
        findings.length === 0
          ? nothing
          : html`<h3>${say("make-findings")}</h3><ul>${findings.map(
              ({ place, what, values, example }) =>
                html`<li><strong lang="en" dir="ltr">${place}</strong> ${say(`finding-${what}`, this.#named(values))}${example.length === 0 ? nothing : html`<pre dir="ltr">${example.join("\n")}</pre>`}</li>`,
            )}</ul>`
      }</div>`;
  }

  /** What a sentence names: days as this language writes them. */
  #named(values: RulebookLook["findings"][number]["values"]): Record<string, string> {
    const days = ["from", "through", "otherFrom"];
    return Object.fromEntries(
      values.map(({ name, value }) => [name, days.includes(name) ? this.speaker.day(value) : value]),
    );
  }

  /** What the windows come to on days of the calendar, by the clock of the rules. */
  #windowsView({ windows }: RulebookLook): TemplateResult {
    const { speaker } = this;
    const say = speaker.say.bind(speaker);
    const start = ({ start, end }: RulebookLook["windows"][number]["starts"][number], place: number) => {
      const isKnown = end.from === end.to;
      const message = place > 0 ? "longest" : isKnown ? "usual" : "open";
      return html`<li>${say(`make-window-${message}`, { start: speaker.instant(start), end: speaker.instant(end.from) })}</li>`;
    };
    const window = ({ text, silence, starts, known }: RulebookLook["windows"][number]) => html`<li>
      <strong dir="auto">${speaker.words(text)}</strong>
      <ul>${starts.map(start)}
        ${known ? html`<li>${say("make-window-known", { start: speaker.instant(known.start), day: speaker.day(known.day) })}</li>` : nothing}
        ${silence ? html`<li dir="auto">${speaker.words(silence)}</li>` : nothing}</ul></li>`;
    return html`<details><summary>${say("make-windows")}</summary><ul class="windows">${windows.map(window)}</ul></details>`;
  }

  /** Adds a promise to the text; whether there was a place to put it: a text that is no YAML has none. */
  async #promise(words: Parameters<Parameters<typeof promiseForm>[1]>[0]): Promise<boolean> {
    const { withPromise } = await import("../make/beginnings.js");
    if (!this.kept) return false;
    try {
      this.#put(withPromise(this.kept.text, words, this.speaker.language));
      return true;
    } catch (error) {
      console.error(error);
      return false;
    }
  }

  #storiesView(kept: KeptRulebook): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const inWords = ({ verdict, at, word = `verdict-${verdict}` }: Outcome) =>
      [say(word), at === "" ? "" : this.speaker.instant(at)].filter(Boolean).join(", ");
    const story = (one: Story, place: number) => {
      const now = this.came[place] ?? one.came;
      const rest = (change: Partial<Story> | null) =>
        this.#stories(
          kept.stories.flatMap((other, at) => (at !== place ? [other] : change ? [{ ...other, ...change }] : [])),
        );
      return html`<li class=${isSame(now, one.came) ? "same" : "other"}>
        <input aria-label=${say("make-story-name")} .value=${one.name} @change=${(event: Event) => rest({ name: (event.target as HTMLInputElement).value })} />
        ${isSame(now, one.came) ? say("make-story-same", { outcome: inWords(now) }) : html`<strong>${say("make-story-other", { before: inWords(one.came), now: inWords(now) })}</strong> <button type="button" class="link" @click=${() => rest({ came: now })}>${say("make-story-right")}</button>`}
        <button type="button" class="link" @click=${() => rest(null)}>${say("make-remove")}</button></li>`;
    };
    return html`<h3>${say("make-stories")}</h3><p class="quiet">${say("make-stories-how")}</p>
      <ol class="stories">${kept.stories.map(story)}</ol>
      <p><button type="button" @click=${() => this.#keepStory()}>${say("make-story-keep")}</button></p>`;
  }

  #useView(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const file = `${this.rulebook?.id ?? ""}.json`;
    const lines = this.lines.map(({ message, text }) => {
      const what = say(message, { file });
      return html`<p id=${message}>${what}</p><pre tabindex="0" dir="ltr" aria-labelledby=${message}><code>${text}</code></pre>
        <p><button type="button" aria-describedby=${message} @click=${() => void this.#copy(text)}>${say("copy")}</button></p>`;
    });
    return html`<h3>${say("make-use")}</h3>${lines}
      <details><summary>${say("embed-policy")}</summary><pre tabindex="0" dir="ltr"><code>${policyLines(new URL("./", location.href).href, true)}</code></pre></details>`;
  }
}

/** What a text calls its rulebook. */
function nameOf(text: string): string {
  return /^id:\s*["']?([\w-]+)/m.exec(text)?.[1] ?? "–";
}

void boot("make", import("../check-view.js"), (speaker) => {
  const page = document.querySelector<RulebookMaker>("rulebook-maker");
  if (page) page.speaker = speaker;
  if (!customElements.get("rulebook-maker")) customElements.define("rulebook-maker", RulebookMaker);
});

// The page for editors: choose, see it, copy the lines.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Catalogue } from "../../engine/engine.js";
import { THEMES, VIEWS } from "../element/settings.js";
import { LANGUAGES, type Speaker } from "../language.js";
import { copyText } from "../share/file.js";
import { engineOf } from "../view.js";
import { boot } from "./boot.js";
import { MODULES } from "./inlined.js";
import { type Choice, policyLines, type Snippet, snippets } from "./snippets.js";

/** What a button came to is told for so many milliseconds. */
const TOLD_FOR = 6000;

class EmbedPage extends LitElement {
  static override properties = {
    speaker: { attribute: false },
    catalogue: { state: true },
    choice: { state: true },
    way: { state: true },
    told: { state: true },
  };

  declare speaker: Speaker;
  declare catalogue: Catalogue | null;
  declare choice: Choice;
  declare way: Snippet["id"];
  declare told: string;

  constructor() {
    super();
    this.catalogue = null;
    this.choice = {
      rulebook: "",
      "rulebook-src": "",
      "rulebook-integrity": "",
      role: "",
      lang: "",
      "time-zone": "",
      view: "",
      theme: "",
    };
    this.way = "element";
    this.told = "";
  }

  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    const engine = await engineOf(MODULES);
    this.catalogue = engine.catalogue();
  }

  override render(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const site = new URL("./", location.href).href;
    const all = snippets(this.choice, site, __ELEMENT__);
    const chosen = all.find(({ id }) => id === this.way);
    return html`
      <h1>${say("embed-lead")}</h1>
      <p>${say("embed-sees")}</p>
      <p><a class="button" href="./make.html">${say("make-lead")}</a> ${say("embed-make")}</p>
      <div class="settings">
        ${this.#choose(
          "rulebook",
          (this.catalogue?.rulebooks ?? []).map(({ id, title }) => [id, this.speaker.rulebook(id, title)]),
        )}
        ${this.#choose("role", [
          ["buyer", say("role-buyer-me")],
          ["seller", say("role-seller-me")],
        ])}
        ${this.#choose("lang", Object.entries(LANGUAGES))}
        ${this.#choose(
          "view",
          VIEWS.slice(1).map((view) => [view, say(`embed-view-${view}`)]),
        )}
        ${this.#choose(
          "theme",
          THEMES.slice(1).map((theme) => [theme, say(`embed-theme-${theme}`)]),
        )}
      </div>
      <h2>${say("embed-lines")}</h2>
      <label class="field"><span>${say("embed-way")}</span>
        <select @change=${(event: Event) => {
          this.way = (event.target as HTMLSelectElement).value as Snippet["id"];
        }}>
          ${all.map(({ id }) => html`<option value=${id} ?selected=${id === this.way}>${say(`embed-way-${id}`)}</option>`)}
        </select></label>
      <p class="quiet">${say(`embed-why-${this.way}`)}</p>
      <pre tabindex="0" aria-label=${say("embed-lines")}><code>${chosen?.text}</code></pre>
      <p><button type="button" @click=${() => void this.#copy(chosen?.text ?? "")}>${say("embed-copy")}</button> <span role="status">${this.told}</span></p>
      <details><summary>${say("embed-policy")}</summary><pre tabindex="0"><code>${policyLines(site)}</code></pre></details>
      <p><a href="./demo.html">${say("embed-demo")}</a></p>
      <h2>${say("embed-live")}</h2>
      ${this.#live()}
    `;
  }

  /** The element itself, as it would stand in the other page. */
  #live(): TemplateResult {
    const { rulebook, role, lang, view, theme } = this.choice;
    const or = (value: string) => (value === "" ? nothing : value);
    const shown = html`<aftersales-checker id="live" .isTrial=${true} view=${or(view)} rulebook=${or(rulebook)} role=${or(role)} lang=${lang || this.speaker.tag} theme=${or(theme)}></aftersales-checker>`;
    // Another view is another element.
    return html`${keyed(view, shown)}`;
  }

  #choose(name: keyof Choice, options: [string, string][]): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const set = (event: Event) => {
      this.choice = { ...this.choice, [name]: (event.target as HTMLSelectElement).value };
    };
    return html`<label class="field"><span>${say(`embed-${name}`)}</span>
      <select @change=${set}><option value="">${say("embed-default")}</option>${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}</select></label>`;
  }

  async #copy(text: string): Promise<void> {
    this.told = this.speaker.say((await copyText(text)) ? "copied" : "copy-failed");
    setTimeout(() => {
      this.told = "";
    }, TOLD_FOR);
  }
}

void boot("embed", import("../check-view.js"), (speaker) => {
  const page = document.querySelector<EmbedPage>("embed-page");
  if (page) page.speaker = speaker;
  if (!customElements.get("embed-page")) customElements.define("embed-page", EmbedPage);
});

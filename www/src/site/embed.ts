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

/** How wide the article is that the checker is shown in. */
type Width = "phone" | "wide";

/** What a page that holds the checker can see of it: as a part of the page, and in a frame. */
const SEEN = [
  ["entered", "could-read", "no"],
  ["answer", "told", "no"],
  ["height", "yes", "yes"],
  ["sent", "no", "no"],
] as const;

/** What a button came to is told for so many milliseconds. */
const TOLD_FOR = 6000;

class EmbedPage extends LitElement {
  static override properties = {
    speaker: { attribute: false },
    catalogue: { state: true },
    choice: { state: true },
    way: { state: true },
    width: { state: true },
    told: { state: true },
  };

  declare speaker: Speaker;
  declare catalogue: Catalogue | null;
  declare choice: Choice;
  declare way: Snippet["id"];
  declare width: Width;
  declare told: string;

  constructor() {
    super();
    this.catalogue = null;
    this.choice = {
      rulebook: "",
      "rulebook-src": "",
      "rulebook-integrity": "",
      "words-src": "",
      "words-integrity": "",
      role: "",
      lang: "",
      "time-zone": "",
      view: "",
      theme: "",
    };
    this.way = "element";
    this.width = "phone";
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
      <p><a class="button" href="./make.html">${say("make-lead")}</a> ${say("embed-make")}</p>
      <div class="embed ${this.width}">
        <section>
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
          <h2 id="lines">${say("embed-lines")}</h2>
          ${this.#tabs(all)}
          <div role="tabpanel" id="panel" aria-labelledby="way-${this.way}">
            <p class="quiet">${say(`embed-why-${this.way}`)}</p>
            <pre tabindex="0" aria-label=${say("embed-lines")}><code>${chosen?.text}</code></pre>
            <p><button type="button" class="main" @click=${() => void this.#copy(chosen?.text ?? "")}>${say("embed-copy")}</button> <span role="status">${this.told}</span></p>
          </div>
          ${this.#seen()}
          <details><summary>${say("embed-policy")}</summary><pre tabindex="0"><code>${policyLines(site)}</code></pre></details>
          <p><a href="./demo.html">${say("embed-demo")}</a></p>
        </section>
        <section class="reader" aria-labelledby="readers">
          <h2 id="readers">${say("embed-live")}</h2>
          <div class="widths" role="group" aria-labelledby="readers">
            ${(["phone", "wide"] as const).map(
              (width) =>
                html`<button type="button" aria-pressed=${this.width === width} @click=${() => {
                  this.width = width;
                }}>${say(`embed-at-${width}`)}</button>`,
            )}
          </div>
          ${this.#live()}
        </section>
      </div>
    `;
  }

  /** The ways of embedding, one of which is shown. */
  #tabs(all: Snippet[]): TemplateResult {
    const show = (way: Snippet["id"]) => {
      this.way = way;
    };
    const keyed = (event: KeyboardEvent) => {
      const to = stepped(
        all.findIndex(({ id }) => id === this.way),
        all.length,
        event.key,
        getComputedStyle(this).direction === "rtl",
      );
      const chosen = all[to ?? -1];
      if (!chosen) return;
      event.preventDefault();
      show(chosen.id);
      this.querySelector<HTMLElement>(`#way-${chosen.id}`)?.focus();
    };
    return html`<div class="tabs" role="tablist" aria-labelledby="lines" @keydown=${keyed}>
      ${all.map(({ id }) => {
        const isShown = id === this.way;
        return html`<button type="button" role="tab" id="way-${id}" aria-controls="panel" aria-selected=${isShown} tabindex=${isShown ? 0 : -1} @click=${() => show(id)}>${this.speaker.say(`embed-way-${id}`)}</button>`;
      })}
    </div>`;
  }

  /** What the page around the checker can see of it. */
  #seen(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    return html`<h2>${say("embed-seen")}</h2>
      <div class="scroll" role="region" aria-label=${say("embed-seen")} tabindex="0"><table>
        <thead><tr><td></td><th scope="col">${say("embed-as-part")}</th><th scope="col">${say("embed-in-frame")}</th></tr></thead>
        <tbody>${SEEN.map(
          ([what, part, frame]) =>
            html`<tr><th scope="row">${say(`embed-seen-${what}`)}</th>${[part, frame].map(
              (seen) => html`<td>${say(seen === "yes" || seen === "no" ? seen : `embed-seen-${seen}`)}</td>`,
            )}</tr>`,
        )}</tbody>
      </table></div>`;
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

/** Where a key leads among so many tabs; undefined where it leads nowhere. */
function stepped(from: number, count: number, key: string, isMirrored: boolean): number | undefined {
  const [before, after] = isMirrored ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  if (key === before) return (from + count - 1) % count;
  if (key === after) return (from + 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}

void boot("embed", import("../check-view.js"), (speaker) => {
  const page = document.querySelector<EmbedPage>("embed-page");
  if (page) page.speaker = speaker;
  if (!customElements.get("embed-page")) customElements.define("embed-page", EmbedPage);
});

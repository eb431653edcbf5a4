// The head of every page: its name, the way to the other pages, the language.

import { html, nothing, type TemplateResult } from "lit";
import { keepLanguage } from "./chosen-language.js";
import { LANGUAGES, type Language, loadSpeaker, type Speaker } from "../language.js";

/** The pages, by their names, with where they are. */
const PAGES = { check: "./", audit: "./audit.html", rules: "./rules.html", embed: "./embed.html" } as const;
/** One of them, or the page that "For websites" leads to. */
export type PageName = keyof typeof PAGES | "make";

export function masthead(speaker: Speaker, page: PageName, spoken: (speaker: Speaker) => void): TemplateResult {
  const say = speaker.say.bind(speaker);
  document.title = page === "check" ? say("title") : `${say(page)} – ${say("title")}`;
  const choose = async (event: Event) => {
    const language = (event.target as HTMLSelectElement).value as Language;
    keepLanguage(language);
    spoken(await loadSpeaker(language));
  };
  const link = ([name, href]: [string, string]) =>
    html`<a href=${href} aria-current=${name === page ? "page" : nothing}>${say(name)}</a>`;
  return html`<header>
    <div class="bar">
      <strong class="brand">${say("title")}</strong>
      <div class="ways">${Object.entries(PAGES).map(link)}</div>
      <label class="inline">
        <span class="hidden">${say("language")}</span>
        <span class="code" aria-hidden="true">${speaker.language.toUpperCase()}</span>
        <select @change=${(event: Event) => void choose(event)}>
          ${Object.entries(LANGUAGES).map(
            ([id, name]) => html`<option value=${id} lang=${id} ?selected=${id === speaker.language}>${name}</option>`,
          )}
        </select>
      </label>
    </div>
  </header>`;
}

// The head of every page: its name, the way to the other pages, the language.

import { html, nothing, type TemplateResult } from "lit";
import { keepLanguage } from "./keep/language.js";
import { LANGUAGES, type Language, loadSpeaker, type Speaker } from "./language.js";

export function masthead(
  speaker: Speaker, page: "check" | "rules", spoken: (speaker: Speaker) => void, more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const say = speaker.say.bind(speaker);
  document.title = page === "check" ? say("title") : `${say("rules")} – ${say("title")}`;
  document.documentElement.lang = speaker.tag;
  document.documentElement.dir = speaker.direction;
  const choose = async (event: Event) => {
    const language = (event.target as HTMLSelectElement).value as Language;
    keepLanguage(language);
    spoken(await loadSpeaker(language));
  };
  const link = (name: "check" | "rules", href: string) => html`<a href=${href} aria-current=${name === page ? "page" : nothing}>${say(name)}</a>`;
  return html`<header>
    <div class="bar">
      <strong class="brand">${say("title")}</strong>
      <div class="ways">${link("check", "./")} ${link("rules", "./rules.html")} ${more}</div>
      <label class="inline">
        <span class="hidden">${say("language")}</span>
        <select @change=${(event: Event) => void choose(event)}>
          ${Object.entries(LANGUAGES).map(
            ([id, name]) => html`<option value=${id} lang=${id} ?selected=${id === speaker.language}>${name}</option>`,
          )}
        </select>
      </label>
    </div>
  </header>`;
}

// A text that is ready to be sent: in the reader's language, in English, in Chinese.

import { html, LitElement, type TemplateResult } from "lit";
import { LANGUAGES, type Language, type Speaker, withoutIsolation } from "../language.js";
import { part } from "../parts.js";

export class ReadyText extends LitElement {
  static override properties = {
    write: { attribute: false },
    speaker: { attribute: false },
    copy: { attribute: false },
    other: { state: true },
  };

  declare write: (speaker: Speaker) => string;
  /** The reader's language. */
  declare speaker: Speaker;
  declare copy: (text: string) => void;
  /** The language chosen instead of the reader's. */
  declare other: Speaker | null;

  constructor() {
    super();
    this.other = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #choose(language: string): Promise<void> {
    this.other = language === this.speaker.language ? null : await this.speaker.inLanguage(language);
  }

  #name(language: string): string {
    return language === this.speaker.language ? this.speaker.languageName : LANGUAGES[language as Language];
  }

  override render(): TemplateResult {
    const writer = this.other ?? this.speaker;
    const text = withoutIsolation(this.write(writer));
    const offered = [...new Set([this.speaker.language, "en", "zh"])];
    return html`<div class="ready">
      <div class="buttons">
        ${offered.map(
          (language) => html`<button type="button" lang=${language} aria-pressed=${String(language === writer.language)}
          @click=${() => void this.#choose(language)}>${this.#name(language)}</button>`,
        )}
      </div>
      <textarea rows="9" readonly lang=${writer.tag} dir="auto" aria-label=${this.speaker.say("letter-label")} .value=${text}></textarea>
      <button type="button" class="main" @click=${() => this.copy(text)}>${this.speaker.say("copy")}</button>
    </div>`;
  }
}

export const READY_TEXT = part("ready-text", ReadyText);

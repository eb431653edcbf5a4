// Time left, second by second: display only, the verdict never hangs on it.

import { html, LitElement, type TemplateResult } from "lit";
import type { Speaker } from "../language.js";
import { part } from "../parts.js";

const TICK = 1000;

export class CountDown extends LitElement {
  static override properties = {
    until: { attribute: false },
    left: { attribute: false },
    fixed: { attribute: false },
    speaker: { attribute: false },
    now: { state: true },
  };

  /** The last second in time. */
  declare until: string;
  /** Seconds that were left when it was worked out: shown as they are where the instant is chosen. */
  declare left: number;
  declare fixed: boolean;
  declare speaker: Speaker;
  declare now: number;
  #ticking = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute("role", "timer");
    this.now = Date.now();
    this.#ticking = window.setInterval(() => {
      if (!this.fixed && !document.hidden) this.now = Date.now();
    }, TICK);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#ticking);
  }

  override render(): TemplateResult {
    const left = this.fixed ? this.left : Math.max(0, Math.floor((Date.parse(this.until) - this.now) / 1000));
    return html`${this.speaker.say("time-left", { left: this.speaker.duration(left) })}`;
  }
}

export const COUNT_DOWN = part("count-down", CountDown);

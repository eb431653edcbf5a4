// Details that are worked out only once they are opened.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { part } from "./parts.js";

export class LazyDetails extends LitElement {
  static override properties = { summary: { attribute: false }, content: { attribute: false }, open: { state: true } };

  declare summary: string;
  declare content: () => TemplateResult | typeof nothing;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`<details @toggle=${(event: Event) => {
      this.open = (event.currentTarget as HTMLDetailsElement).open;
    }}>
      <summary>${this.summary}</summary>
      ${this.open ? this.content() : nothing}
    </details>`;
  }
}

export const LAZY_DETAILS = part("lazy-details", LazyDetails);

// The audits kept in this browser: one is put away, or taken to be compared with.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Speaker } from "../language.js";
import { forgetAudit, type KeptAudit, keepAudit, keptAudits } from "./kept-audits.js";
import type { Report } from "./questions.js";

export class AuditShelf extends LitElement {
  static override properties = {
    speaker: { attribute: false }, report: { attribute: false }, chosen: { attribute: false }, kept: { state: true }, notice: { state: true },
  };

  declare speaker: Speaker;
  declare report: Report;
  /** The audit that this one is compared with. */
  declare chosen: KeptAudit | null;
  declare kept: KeptAudit[];
  declare notice: string;
  /** How each order stands now. */
  saved: () => Promise<Blob> = () => Promise.resolve(new Blob());
  choose: (kept: KeptAudit) => void = () => undefined;

  constructor() {
    super();
    this.chosen = null;
    this.kept = [];
    this.notice = "";
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#try(() => Promise.resolve(), "");
  }

  async #try(work: () => Promise<unknown>, done: string): Promise<void> {
    try {
      await work();
      this.kept = await keptAudits();
      this.notice = done;
    } catch (error) {
      console.error(error);
      this.notice = this.speaker.say("storage-blocked");
    }
  }

  override render(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const keep = () => void this.#try(async () => keepAudit(this.report.asOf, this.report.orders, await this.saved()), say("audit-kept-done"));
    const name = (one: KeptAudit) => this.speaker.plain("audit-kept-one", { when: this.speaker.instant(one.asOf), kept: this.speaker.moment(one.id), count: one.orders });
    return html`<details><summary>${say("audit-kept")}</summary>
      <p class="quiet">${say("audit-kept-what")}</p>
      <p><button type="button" @click=${keep}>${say("audit-keep")}</button> <span role="status">${this.notice}</span></p>
      ${this.kept.length === 0 ? nothing : html`<ul>${this.kept.map((one) => html`<li>${name(one)}
        <button type="button" class="link" aria-pressed=${String(one.id === this.chosen?.id)} aria-label="${say("audit-compare")}: ${name(one)}" @click=${() => this.choose(one)}>${say("audit-compare")}</button>
        <button type="button" class="link" aria-label="${say("case-delete")}: ${name(one)}" @click=${() => void this.#try(() => forgetAudit(one.id), "")}>${say("case-delete")}</button></li>`)}</ul>`}
    </details>`;
  }
}

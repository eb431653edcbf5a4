// The audits kept in this browser: one is put away, or taken to be compared with.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Speaker } from "../language.js";
import { bringBackAudit, forgetAudit, type KeptAudit, keepAudit, keptAudits } from "./kept-audits.js";
import type { Report } from "./questions.js";

export class AuditShelf extends LitElement {
  static override properties = {
    speaker: { attribute: false },
    report: { attribute: false },
    chosen: { attribute: false },
    kept: { state: true },
    gone: { state: true },
    notice: { state: true },
  };

  declare speaker: Speaker;
  declare report: Report;
  /** The audit that this one is compared with. */
  declare chosen: KeptAudit | null;
  declare kept: KeptAudit[];
  /** The one that was deleted last, to be brought back. */
  declare gone: KeptAudit | null;
  declare notice: string;
  /** How each order stands now. */
  saved: () => Promise<Blob> = () => Promise.resolve(new Blob());
  choose: (kept: KeptAudit) => void = () => undefined;
  /** Told of the chosen one when it is deleted: it is compared with for as long as the page stands. */
  left: (kept: KeptAudit) => void = () => undefined;

  constructor() {
    super();
    this.chosen = null;
    this.kept = [];
    this.gone = null;
    this.notice = "";
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#try(() => Promise.resolve(), "");
  }

  /** Whether it went well. */
  async #try(work: () => Promise<unknown>, done: string): Promise<boolean> {
    try {
      await work();
      this.kept = await keptAudits();
      this.notice = done;
      return true;
    } catch (error) {
      console.error(error);
      this.notice = this.speaker.say("storage-blocked");
      return false;
    }
  }

  async #forget(one: KeptAudit): Promise<void> {
    await this.#try(
      async () => {
        this.gone = await forgetAudit(one);
        if (one.id === this.chosen?.id) this.left(this.gone);
      },
      this.speaker.say("case-deleted", { name: this.#name(one) }),
    );
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(".undo")?.focus());
  }

  async #bringBack(one: KeptAudit): Promise<void> {
    if (!(await this.#try(() => bringBackAudit(one), this.speaker.say("undone")))) return;
    this.gone = null;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>("button")?.focus());
  }

  #name(one: KeptAudit): string {
    return this.speaker.plain("audit-kept-one", {
      when: this.speaker.instant(one.asOf),
      kept: this.speaker.moment(one.id),
      count: one.orders,
    });
  }

  override render(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const keep = () =>
      void this.#try(
        async () => keepAudit(this.report.asOf, this.report.orders, await this.saved()),
        say("audit-kept-done"),
      );
    const { gone } = this;
    return html`<details><summary>${say("audit-kept")}</summary>
      <p class="quiet">${say("audit-kept-what")}</p>
      <p><button type="button" @click=${keep}>${say("audit-keep")}</button> <span role="status">${this.notice}</span>
        ${gone ? html`<button type="button" class="link undo" @click=${() => void this.#bringBack(gone)}>${say("undo")}</button>` : nothing}</p>
      ${
        this.kept.length === 0
          ? nothing
          : html`<ul>${this.kept.map(
              (one) => html`<li>${this.#name(one)}
        <button type="button" class="link" aria-pressed=${String(one.id === this.chosen?.id)} aria-label="${say("audit-compare")}: ${this.#name(one)}" @click=${() => this.choose(one)}>${say("audit-compare")}</button>
        <button type="button" class="link" aria-label="${say("case-delete")}: ${this.#name(one)}" @click=${() => void this.#forget(one)}>${say("case-delete")}</button></li>`,
            )}</ul>`
      }
    </details>`;
  }
}

// What would change it: how many orders stand otherwise under each other reading, and under each fact of the whole file.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { FIRST, sortOf } from "../entry/facts.js";
import type { Speaker } from "../language.js";
import type { Auditor } from "./auditor.js";
import type { AuditSetting, Difference } from "./questions.js";

/** Another setting, and how it is called. */
export interface Other {
  ask: string;
  answer: string;
  setting: AuditSetting;
  /** Another reading or another text of a rule, under which the orders can be looked at; facts are told elsewhere. */
  isReading: boolean;
}

export class AuditChanges extends LitElement {
  static override properties = {
    speaker: { attribute: false },
    auditor: { attribute: false },
    setting: { attribute: false },
    found: { state: true },
    tried: { state: true },
    all: { state: true },
  };

  declare speaker: Speaker;
  declare auditor: Auditor;
  declare setting: AuditSetting;
  declare found: { other: Other; difference: Difference }[];
  /** Told of a reading or a text that the orders are to be looked at under. */
  take: (other: Other) => void = () => undefined;
  declare tried: number;
  /** How many are to be tried; 0 until somebody asks. */
  declare all: number;
  #turn = 0;

  constructor() {
    super();
    this.found = [];
    this.tried = 0;
    this.all = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("setting")) return;
    this.#turn += 1;
    [this.found, this.tried, this.all] = [[], 0, 0];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#turn += 1;
  }

  #others(): Other[] {
    const { setting, speaker } = this;
    const { questions = [], rulebooks = [] } = this.auditor.catalogue ?? {};
    const editions = rulebooks.flatMap(({ id: rulebook, title, parts }) =>
      parts
        .filter(({ editions }) => editions.length > 1)
        .flatMap(({ id: part, editions }) =>
          editions.map((edition) => ({
            ask: speaker.rulebook(rulebook, title),
            answer: speaker.edition(edition),
            setting: { ...setting, pinned: [], under: { rulebook, part, edition: edition.id } },
            isReading: true,
          })),
        ),
    );
    const readings = questions.flatMap(({ id, ask, answers }) =>
      answers.slice(1).map((answer) => ({
        ask: speaker.question(id, ask),
        answer: speaker.answer(id, answer.id, answer.text),
        setting: { ...setting, under: null, pinned: [{ question: id, answer: answer.id }] },
        isReading: true,
      })),
    );
    const flags = FIRST.filter((fact) => sortOf(fact) === "yes-no");
    const facts = flags.flatMap((fact) =>
      [true, false]
        .filter((value) => setting.facts?.[fact] !== value)
        .map((value) => ({
          ask: speaker.say(`fact-${fact}`),
          answer: speaker.say(value ? "yes" : "no"),
          setting: { ...setting, facts: { ...setting.facts, [fact]: value } },
          isReading: false,
        })),
    );
    return [...facts, ...readings, ...editions];
  }

  async #try(): Promise<void> {
    const turn = (this.#turn += 1);
    const others = this.#others();
    [this.found, this.tried, this.all] = [[], 0, others.length];
    for (const other of others) {
      const difference = await this.auditor.change(other.setting).catch(() => null);
      if (turn !== this.#turn) return;
      this.tried += 1;
      if (difference && difference.otherwise + difference.moved > 0) {
        this.found = [...this.found, { other, difference }].sort(
          (one, two) =>
            two.difference.otherwise - one.difference.otherwise || two.difference.moved - one.difference.moved,
        );
      }
    }
  }

  override render(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const number = new Intl.NumberFormat(this.speaker.tag);
    const isDone = this.all > 0 && this.tried === this.all;
    return html`<details><summary>${say("audit-changes")}</summary>
      <p class="quiet">${say("audit-changes-what")}</p>
      <p><button type="button" ?disabled=${this.all > 0 && !isDone} @click=${() => void this.#try()}>${say("audit-changes-try")}</button>
        <span role="status">${this.all === 0 ? nothing : isDone && this.found.length === 0 ? say("audit-changes-none") : say("audit-changes-tried", { tried: this.tried, all: this.all })}</span></p>
      ${
        this.found.length === 0
          ? nothing
          : html`<div class="scroll"><table>
        <thead><tr><th scope="col">${say("audit-changes-if")}</th><th scope="col">${say("audit-changes-otherwise")}</th><th scope="col">${say("audit-changes-moved")}</th></tr></thead>
        <tbody>${this.found.map(
          ({ other, difference }) => html`<tr><th scope="row">${other.ask} <em>${other.answer}</em>
          ${other.isReading ? html`<button type="button" class="link" aria-label="${say("pin")}: ${other.ask} ${other.answer}" @click=${() => this.take(other)}>${say("pin")}</button>` : nothing}</th><td>${number.format(difference.otherwise)}</td><td>${number.format(difference.moved)}</td></tr>`,
        )}</tbody>
      </table></div>`
      }
    </details>`;
  }
}

// A text too large for a box: only the lines that can be seen are on the page.

import { html, LitElement, type TemplateResult } from "lit";
import { part } from "../parts.js";

const LINE_HEIGHT = 24;
const LINES_SHOWN = 14;
/** Browsers draw nothing taller than some seventeen million pixels; beyond this one pixel is several lines. */
const HEIGHT_AT_MOST = 10_000_000;
/** So much of one line is shown. */
const LINE_AT_MOST = 2000;

export class TextView extends LitElement {
  static override properties = { text: { attribute: false }, marked: { attribute: false }, first: { state: true } };

  declare text: string;
  /** The lines to show and set apart, counted from 1; `null` is none. */
  declare marked: { from: number; to: number } | null;
  declare first: number;
  #lines: string[] = [];

  constructor() {
    super();
    this.text = "";
    this.marked = null;
    this.first = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("text")) return;
    this.#lines = this.text.split(/\r?\n/);
    this.first = 0;
  }

  protected override updated(changed: Map<string, unknown>): void {
    const pane = this.querySelector<HTMLElement>(".lines");
    if (!pane || !changed.has("marked") || this.marked === null) return;
    const share = Math.max(0, this.marked.from - 3) / this.#last;
    pane.scrollTop = Math.min(1, share) * (this.#height - pane.clientHeight);
    pane.focus();
  }

  /** The first line of the last screenful. */
  get #last(): number {
    return Math.max(1, this.#lines.length - LINES_SHOWN);
  }

  get #height(): number {
    return Math.min(HEIGHT_AT_MOST, this.#lines.length * LINE_HEIGHT);
  }

  #scrolled(pane: HTMLElement): void {
    const share = pane.scrollTop / Math.max(1, this.#height - pane.clientHeight);
    this.first = Math.round(Math.min(1, share) * this.#last);
  }

  override render(): TemplateResult {
    const from = Math.min(this.first, this.#last - 1);
    const shown = this.#lines.slice(from, from + LINES_SHOWN + 1);
    const isMarked = (line: number) => this.marked !== null && line >= this.marked.from && line <= this.marked.to;
    const row = (line: string, index: number) => {
      const number = from + index + 1;
      return html`<div class=${isMarked(number) ? "row marked" : "row"}><span class="number" aria-hidden="true">${number}</span><bdi>${line.slice(0, LINE_AT_MOST)}</bdi></div>`;
    };
    return html`<div class="lines" tabindex="0" @scroll=${(event: Event) => this.#scrolled(event.currentTarget as HTMLElement)}>
      <div class="rows">${shown.map(row)}</div>
      <div .style=${`height: ${Math.max(0, this.#height - shown.length * LINE_HEIGHT)}px`}></div>
    </div>`;
  }
}

part("text-view", TextView);

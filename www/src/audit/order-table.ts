// Every order in a table, of which only what can be seen is on the page.

import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Speaker } from "../language.js";
import type { Row, Sort } from "./questions.js";

/** A printer is not given more orders than these; files hold all of them. */
const PRINTED_AT_MOST = 2000;
const ROW_HEIGHT = 44;
const ROWS_SHOWN = 12;
/** Browsers draw nothing taller than some seventeen million pixels; beyond this one pixel is several rows. */
const HEIGHT_AT_MOST = 10_000_000;

/** What a row is called, in words. */
export interface RowWords {
  state: string;
  clause: string;
  at: string;
  /** The soonest deadline that runs, and what for; "" where none does. */
  due: string;
  dueClause: string;
}

export class OrderTable extends LitElement {
  static override properties = {
    speaker: { attribute: false },
    total: { attribute: false },
    version: { attribute: false },
    sort: { attribute: false },
    isBackwards: { attribute: false },
    first: { state: true },
    rows: { state: true },
    isOnPaper: { state: true },
  };

  declare speaker: Speaker;
  declare total: number;
  /** Another set of orders is shown. */
  declare version: string;
  /** By what the orders are sorted; null is as is usual for what is wanted. */
  declare sort: Sort | null;
  declare isBackwards: boolean;
  declare first: number;
  declare rows: { from: number; rows: Row[] };
  /** Printed just now: all orders are shown, not only those in sight. */
  declare isOnPaper: boolean;
  /** Brings the orders from a place on. */
  load: (from: number, count: number) => Promise<Row[]> = () => Promise.resolve([]);
  /** What clause and state are called. */
  told: (row: Row) => RowWords = () => ({ state: "", clause: "", at: "", due: "", dueClause: "" });
  open: (row: Row) => void = () => undefined;
  sortBy: (sort: Sort | null, isBackwards: boolean) => void = () => undefined;
  #asked = 0;
  /** What is printed; brought in good time, as a browser waits for nothing when it prints. */
  #paper: Row[] = [];

  constructor() {
    super();
    this.total = 0;
    this.version = "";
    this.sort = null;
    this.isBackwards = false;
    this.first = 0;
    this.rows = { from: 0, rows: [] };
    this.isOnPaper = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#printed);
    addEventListener("afterprint", this.#printed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#printed);
    removeEventListener("afterprint", this.#printed);
  }

  readonly #printed = (event: Event): void => {
    this.isOnPaper = event.type === "beforeprint";
    // Now, not in a moment: the page is printed as it stands when this returns.
    this.performUpdate();
  };

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("version")) {
      this.first = 0;
      const pane = this.querySelector(".pane");
      if (pane) pane.scrollTop = 0;
    }
    if (changed.has("version") || changed.has("first")) void this.#bring();
    if (changed.has("version")) void this.#bringPaper();
  }

  /** Until they are there, what is in sight is printed, with how many that are of all. */
  async #bringPaper(): Promise<void> {
    this.#paper = [];
    const { version } = this;
    const rows = await this.load(0, PRINTED_AT_MOST);
    if (version === this.version) this.#paper = rows;
  }

  async #bring(): Promise<void> {
    const turn = (this.#asked += 1);
    const from = this.first;
    const rows = await this.load(from, ROWS_SHOWN + 1);
    // What was asked for earlier may come later.
    if (turn === this.#asked) this.rows = { from, rows };
  }

  get #height(): number {
    return Math.min(this.total * ROW_HEIGHT, HEIGHT_AT_MOST);
  }

  #scrolled(pane: HTMLElement): void {
    const reach = Math.max(1, this.#height - pane.clientHeight + ROW_HEIGHT);
    const last = Math.max(0, this.total - ROWS_SHOWN);
    this.first = Math.round(Math.min(1, pane.scrollTop / reach) * last);
  }

  /** A heading; pressed once it sorts by what stands under it, twice backwards, and then as is usual again. */
  #heading(...columns: [Sort, string][]): TemplateResult {
    const own = columns.find(([sort]) => sort === this.sort);
    const press = (sort: Sort) => {
      const isOwn = sort === this.sort;
      this.sortBy(isOwn && this.isBackwards ? null : sort, isOwn && !this.isBackwards);
    };
    const way = this.isBackwards ? "descending" : "ascending";
    const mark = (sort: Sort) => (sort !== this.sort ? "" : this.isBackwards ? " ▼" : " ▲");
    return html`<th scope="col" aria-sort=${own ? way : "none"}>${columns.map(
      ([sort, label], place) =>
        html`${place > 0 ? " · " : nothing}<button type="button" class="heading" @click=${() => press(sort)}>${label}<span aria-hidden="true">${mark(sort)}</span></button>`,
    )}</th>`;
  }

  override render(): TemplateResult {
    const say = this.speaker.say.bind(this.speaker);
    const { from, rows } = this.isOnPaper && this.#paper.length > 0 ? { from: 0, rows: this.#paper } : this.rows;
    const row = (one: Row, index: number) => {
      const { state, clause, at, due, dueClause } = this.told(one);
      return html`<tr aria-rowindex=${from + index + 2}>
        <td><button type="button" class="link" aria-label="${say("audit-open")}: ${one.order}" @click=${() => this.open(one)}><bdi>${one.order}</bdi></button></td>
        <td class="verdict-${one.verdict}">${state}</td><td>${at}</td><td title=${dueClause}>${due}</td><td title=${clause}>${clause}</td>
        <td><bdi>${[one.product, one.amount].filter(Boolean).join(" · ")}</bdi></td>
        <td><bdi>${[one.shop, one.salesperson].filter(Boolean).join(" · ")}</bdi></td></tr>`;
    };
    return html`<div class="pane" tabindex="0" role="region" aria-label=${say("audit-orders")} @scroll=${(event: Event) => this.#scrolled(event.currentTarget as HTMLElement)}>
      <table aria-rowcount=${this.total + 1}>
        <thead><tr>${this.#heading(["order", say("meaning-order-number")])}${this.#heading(["urgency", say("audit-state")])}${this.#heading(["at", say("audit-at")])}${this.#heading(["due", say("audit-next-due")])}${this.#heading(["clause", say("audit-clause")])}${this.#heading(["product", say("meaning-product")], ["amount", say("meaning-amount")])}${this.#heading(["shop", say("meaning-shop")], ["salesperson", say("meaning-salesperson")])}</tr></thead>
        <tbody>${rows.length === 0 ? html`<tr><td colspan="7">${this.total === 0 ? say("audit-no-orders") : nothing}</td></tr>` : rows.map(row)}</tbody>
      </table>
      <div class="below"></div>
    </div>
    ${this.isOnPaper && this.total > rows.length ? html`<p>${say("audit-printed", { shown: rows.length, count: this.total })}</p>` : nothing}`;
  }

  /** The pane is as high as all rows would be; a style attribute is not for this page to have. */
  protected override updated(): void {
    const below = this.querySelector<HTMLElement>(".below");
    below?.style.setProperty(
      "height",
      this.isOnPaper ? "0" : `${Math.max(0, this.#height - ROWS_SHOWN * ROW_HEIGHT)}px`,
    );
  }
}

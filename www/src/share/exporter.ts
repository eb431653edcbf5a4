// Takes the case along: as a calendar, on paper, as text, data or a link; and says what came of it.

import { type ReactiveController, type ReactiveControllerHost, render } from "lit";
import type { Case } from "../../engine/engine.js";
import type { Presenter } from "../answer/presenter.js";
import type { Draft } from "../entry/draft.js";
import type { Speaker } from "../language.js";
import { copyText, saveFile } from "./file.js";
import type { OwnRulebook } from "../element/settings.js";
import { fragmentOf } from "./link.js";
import { rulesFragment } from "./rules-link.js";
import pictureStyle from "../answer/timeline-chart.css?inline";
import paperStyle from "./paper.css?inline";
import type { MadeLink } from "./export-view.js";

/** What is said far from the form stays for so long. */
const SAID_FOR = 8000;

/** The view whose case is taken along. */
export interface ExporterHost extends ReactiveControllerHost {
  readonly draft: Draft;
  readonly speaker: Speaker;
  /** The page that opens links; its own address for a page of its own. */
  readonly page: string;
  /** Rulebooks of the host's own: links hold them. */
  ownRulebooks(): readonly OwnRulebook[];
}

export class Exporter implements ReactiveController {
  /** What a button far from the form came to. */
  toast = "";
  link: MadeLink | null = null;
  #fading = 0;
  #paper: typeof import("./paper.js").paperView | null = null;
  readonly #host: ExporterHost;

  constructor(host: ExporterHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#fading);
  }

  /** Another state is shown: the link of the one before is put away. */
  forget(): void {
    this.link = null;
  }

  /** Says something where it is seen, for a while. */
  say(toast: string): void {
    this.#tell(toast);
    clearTimeout(this.#fading);
    this.#fading = window.setTimeout(() => this.#tell(""), SAID_FOR);
  }

  #tell(toast: string): void {
    this.toast = toast;
    this.#host.requestUpdate();
  }

  /** Loads a part of the page that is not there yet, and says so where it cannot be had. */
  async part<T>(loading: Promise<T>): Promise<T | null> {
    try {
      return await loading;
    } catch (error) {
      console.error(error);
      this.say(this.#host.speaker.say("part-failed"));
      return null;
    }
  }

  async copy(text: string): Promise<void> {
    this.say(this.#host.speaker.say((await copyText(text)) ? "copied" : "copy-failed"));
  }

  async calendar(presenter: Presenter, id: string): Promise<void> {
    // Loaded only now: most readers take nothing along.
    const calendar = await this.part(import("./calendar.js"));
    if (calendar && calendar.openDeadlines(presenter).length === 0) this.say(this.#host.speaker.say("calendar-none"));
    else if (calendar) await this.#save("after-sales-deadlines.ics", "text/calendar", calendar.calendar(presenter, id));
  }

  async text(presenter: Presenter): Promise<void> {
    const report = await this.part(import("./report.js"));
    if (report) await this.copy(report.reportText(presenter));
  }

  data(presenter: Presenter, known: Case): Promise<void> {
    const data = { case: known, assessment: presenter.assessment };
    return this.#save("after-sales-case.json", "application/json", JSON.stringify(data, null, 1));
  }

  async makeLink(presenter: Presenter, messages: boolean): Promise<void> {
    const { draft } = this.#host;
    const own = this.#host.ownRulebooks();
    const fragment = await fragmentOf(draft, presenter.assessment.asOf, messages);
    const rules = own.length === 0 ? "" : `&${await rulesFragment(own)}`;
    if (draft !== this.#host.draft) return;
    this.link = { text: `${this.#host.page}${fragment}${rules}`, messages };
    await this.copy(this.link.text);
  }

  async #save(name: string, type: string, text: string): Promise<void> {
    if (!(await saveFile(name, type, text))) await this.copy(text);
  }

  // ---- on paper -----------------------------------------------------------------------------

  /** From now on the browser's own menu prints the report too. */
  readyForPaper(): void {
    void import("./paper.js").then(({ paperView }) => {
      this.#paper = paperView;
    }, console.error);
  }

  async print(presenter: Presenter | null): Promise<void> {
    const paper = await this.part(import("./paper.js"));
    if (!paper) return;
    this.#paper = paper.paperView;
    this.layOut(presenter);
    addEventListener("afterprint", () => document.querySelector(PAPER)?.remove(), { once: true });
    window.print();
  }

  /** The report takes the place of the page on paper. */
  layOut(presenter: Presenter | null): void {
    if (!presenter || !this.#paper) return;
    let paper = document.querySelector<HTMLElement>(PAPER);
    if (!paper) {
      paper = document.createElement("div");
      paper.id = PAPER.slice(1);
      document.body.append(paper);
      learnPaper();
    }
    const { speaker } = this.#host;
    Object.assign(paper, { lang: speaker.tag, dir: speaker.direction });
    render(this.#paper(presenter), paper);
  }
}

const PAPER = "#aftersales-report";

/** The page learns how the report is printed; a sheet of its own needs no permission of the page's policy. */
function learnPaper(): void {
  if (document.adoptedStyleSheets.includes(onPaper)) return;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, onPaper];
}

const onPaper = new CSSStyleSheet();
onPaper.replaceSync(`@media print { #aftersales-report { ${pictureStyle} } }\n${paperStyle}`);

// Asks the engine what follows from the case: at the person's own instant, and at another one that is looked at.

import type { ReactiveController, ReactiveControllerHost } from "lit";
import {
  type Assessment,
  type AssessOptions,
  type Case,
  type Catalogue,
  type Engine,
  EngineFailure,
  OptionProblem,
  type PartAssessment,
} from "../../engine/engine.js";
import type { OwnRulebook } from "../element/settings.js";
import { learn } from "../entry/facts.js";
import { asOfInstant } from "../entry/instants.js";
import { join, missingOf } from "../joining.js";
import { yieldToMain } from "../yield.js";

/** Typing is followed by a new assessment after so many milliseconds. */
export const PAUSE = 150;
/** The answer is worked out again at its next change, and at least this often: longer timers fire at once. */
const AGAIN_AT_MOST = 3_600_000;

/** Why there is no answer; "" where nothing went wrong. */
export type Failure = "" | "failed" | "engine-stopped" | "as-of-unreadable";

/** The view whose case is assessed. */
export interface AssessorHost extends ReactiveControllerHost {
  /** The case as the engine takes it. */
  caseNow(): Case;
  /** The readings, rulebooks and windows that are chosen. */
  optionsNow(): Omit<AssessOptions, "asOf">;
  /** Rulebooks of the host's own. */
  ownRulebooks(): readonly OwnRulebook[];
  /** The Beijing time that it is checked for; "" is now. */
  asOfNow(): string;
  /** There is a new answer at the person's own instant. */
  assessed(assessment: Assessment): void;
}

export class Assessor implements ReactiveController {
  engine: Engine | null = null;
  catalogue: Catalogue | null = null;
  /** The answer at the person's own instant. */
  own: Assessment | null = null;
  /** The answer that is shown: at the instant that is looked at, if there is one. */
  shown: Assessment | null = null;
  /** An instant that is looked at instead of the person's own; "" is none. */
  lookAt = "";
  failure: Failure = "";
  /** Rules that apply could not be loaded: "rules-missing". */
  missing: "" | "rules-missing" = "";
  /** How many rulebooks had joined in when the catalogue was read: every element of a page adds to one engine. */
  #known = 0;
  /** The rulebooks of the host's own that are in it. */
  #own: readonly OwnRulebook[] = [];
  #typing = 0;
  #again = 0;
  readonly #host: AssessorHost;

  constructor(host: AssessorHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.#seen);
    // An element that was moved had its timers stopped.
    this.assess();
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#seen);
    clearTimeout(this.#typing);
    clearTimeout(this.#again);
  }

  async start(engine: Engine): Promise<void> {
    await yieldToMain();
    const { rulebooks } = this.#know(engine);
    // Browsers compile what is called for the first time: one rulebook at a time keeps nobody waiting.
    const built = this.#host.ownRulebooks().length > 0 ? [] : rulebooks;
    for (const { id } of built) {
      await yieldToMain();
      engine.assess({}, { asOf: new Date().toISOString(), rulebooks: [id] });
    }
    await yieldToMain();
    this.engine = engine;
  }

  /** What rulebooks declare can be chosen and named from now on. */
  #know(engine: Engine): Catalogue {
    this.#own = this.#host.ownRulebooks();
    this.#known = engine.added.size;
    const catalogue = engine.catalogue({ rulebooks: this.#own });
    this.catalogue = catalogue;
    learn(catalogue, this.#own);
    return catalogue;
  }

  /** The rulebooks that join in for the case and are not there. */
  #joining(): string[] {
    const { engine } = this;
    if (!engine) return [];
    // Who names rulebooks gets those and no others.
    const named = this.#host.optionsNow().rulebooks ?? [];
    const ids = named.filter((id) => typeof id === "string");
    return missingOf(engine, named.length > 0 ? ids : engine.toLoad(this.#host.caseNow()));
  }

  /** Rulebooks that join in for the case are loaded, and it is assessed under them too. */
  async #join(ids: readonly string[], before: Assessment | null): Promise<void> {
    const { engine } = this;
    if (!engine) return;
    try {
      const isNew = await join(engine, ids);
      if (this.missing !== "") this.#host.requestUpdate();
      this.missing = "";
      if (!isNew && this.#known === engine.added.size) return;
      this.#know(engine);
      this.assess();
    } catch (error) {
      console.error(error);
      this.missing = "rules-missing";
      if (before) this.#host.assessed(before);
      this.#host.requestUpdate();
    }
  }

  fail(failure: Failure): void {
    this.failure = failure;
    this.#host.requestUpdate();
  }

  /** Works the answer out anew. */
  assess(): void {
    clearTimeout(this.#typing);
    if (!this.engine) return;
    // Some may have joined in since, one by one: what is told of them has its names.
    const isOther = this.#known !== this.engine.added.size || this.#own !== this.#host.ownRulebooks();
    if (isOther) this.#know(this.engine);
    const [own, failure] = this.#at(asOfInstant(this.#host.asOfNow()));
    this.failure = failure;
    // An answer for another instant than the one that is named would mislead.
    if (own || failure === "as-of-unreadable") this.own = own;
    this.#look();
    const joining = this.#joining();
    // What rulebooks on their way may add is not there yet: whoever listens is told once it is.
    if (own && joining.length === 0) this.#host.assessed(own);
    this.#schedule();
    void this.#join(joining, own);
  }

  /** The same in a moment: somebody is typing. */
  assessSoon(): void {
    this.look("");
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => this.assess(), PAUSE);
  }

  /** Shows the answer as it stands at an instant; "" goes back to the person's own. */
  look(at: string): void {
    this.lookAt = Date.parse(at) === Date.parse(this.own?.asOf ?? "") ? "" : at;
    this.#look();
  }

  /** The same under another text of a part; `null` where the engine does not answer. */
  under({ rulebook, part }: PartAssessment, edition: string): Assessment | null {
    return this.#at(this.lookAt || asOfInstant(this.#host.asOfNow()), { rulebook, part, edition })[0];
  }

  #look(): void {
    this.shown = (this.lookAt === "" ? null : this.#at(this.lookAt)[0]) ?? this.own;
    this.#host.requestUpdate();
  }

  #at(asOf: string, under: AssessOptions["under"] = null): [Assessment | null, Failure] {
    if (!this.engine) return [null, ""];
    try {
      return [this.engine.assess(this.#host.caseNow(), { ...this.#host.optionsNow(), asOf, under }), ""];
    } catch (error) {
      if (error instanceof EngineFailure) return [null, "engine-stopped"];
      console.error(error);
      return [
        null,
        error instanceof OptionProblem && error.problem.path === "asOf" ? "as-of-unreadable" : this.failure,
      ];
    }
  }

  /** Time goes on: at the next change the answer is another one. */
  #schedule(): void {
    clearTimeout(this.#again);
    if (this.#host.asOfNow() !== "" || !this.own) return;
    const next = this.own.changes[0]?.at;
    const wait = next ? Date.parse(next) - Date.now() : AGAIN_AT_MOST;
    this.#again = window.setTimeout(() => this.assess(), Math.min(Math.max(wait, PAUSE), AGAIN_AT_MOST));
  }

  /** A page that was out of sight has slept through its timers. */
  readonly #seen = (): void => {
    if (!document.hidden) this.assess();
  };
}

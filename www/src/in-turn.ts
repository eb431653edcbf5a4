// A view that is long is drawn in turn: what stands first is seen first, and the page around it has its turn in between.

import { noChange, nothing } from "lit";
import { AsyncDirective } from "lit/async-directive.js";
import { directive } from "lit/directive.js";
import { steady } from "./steady.js";
import { yieldToMain } from "./yield.js";

/** In a page that is out of sight nothing is painted, and nobody waits for it: so many milliseconds later it goes on. */
const UNSEEN = 200;

/** After the next painting, in a task of its own. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    const after = setTimeout(done, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(after);
      void yieldToMain().then(done);
    });
  });
}

/** One after the other, in the order in which they were asked for. */
let last = Promise.resolve();

class InTurn extends AsyncDirective {
  #content: (() => unknown) | null = null;
  #isThere = false;

  override render(content: () => unknown): unknown {
    if (this.#isThere) return content();
    const isNew = this.#content === null;
    this.#content = content;
    if (isNew) this.#await();
    return isNew ? nothing : noChange;
  }

  protected override reconnected(): void {
    this.#await();
  }

  #draw(): void {
    if (!this.isConnected || this.#isThere) return;
    this.#isThere = true;
    this.setValue(this.#content?.());
  }

  #await(): void {
    // What one part fails at keeps none of the others back.
    last = last
      .then(painted)
      .then(steady)
      .then(() => this.#draw())
      .catch(reportError);
  }
}

/** Draws a part of a view after what stands before it was seen; from then on together with the rest. */
export const inTurn = directive(InTurn);

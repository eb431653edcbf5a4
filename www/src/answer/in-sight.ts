// Whether the answer lies below what can be seen: a phone then shows the way down to it.

import type { LitElement, ReactiveController } from "lit";

export class AnswerSight implements ReactiveController {
  isBelow = false;
  #sight: IntersectionObserver | null = null;
  #watched: Element | null = null;
  readonly #view: LitElement;

  constructor(view: LitElement) {
    this.#view = view;
    view.addController(this);
  }

  hostUpdated(): void {
    const headline = this.#view.querySelector(".headline");
    if (this.#watched === headline) return;
    this.#sight?.disconnect();
    this.#watched = headline;
    if (!headline) return;
    this.#sight = new IntersectionObserver(([seen]) => {
      const isBelow = seen !== undefined && seen.boundingClientRect.top >= (seen.rootBounds?.height ?? 0);
      if (isBelow === this.isBelow) return;
      this.isBelow = isBelow;
      this.#view.requestUpdate();
    });
    this.#sight.observe(headline);
  }

  hostDisconnected(): void {
    this.#sight?.disconnect();
    this.#watched = null;
  }
}

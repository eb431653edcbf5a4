// Whether the answer lies above what can be seen: a phone then shows it in one line, and the way back to it.

import type { LitElement, ReactiveController } from "lit";

export class AnswerSight implements ReactiveController {
  isAway = false;
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
      const isAway =
        seen !== undefined && !seen.isIntersecting && seen.boundingClientRect.bottom <= (seen.rootBounds?.top ?? 0) + 1;
      if (isAway === this.isAway) return;
      this.isAway = isAway;
      this.#view.requestUpdate();
    });
    this.#sight.observe(headline);
  }

  hostDisconnected(): void {
    this.#sight?.disconnect();
    this.#watched = null;
  }
}

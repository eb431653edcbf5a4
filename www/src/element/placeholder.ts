// For editors that keep plain elements only: `<div data-aftersales data-rulebook="…">` becomes the checker.

import { TAG } from "./define.js";
import { ATTRIBUTES } from "./settings.js";

const PLACE = "[data-aftersales]";

/** Fills every placeholder that is in the page, and those that come later. */
export function fillPlaceholders(): void {
  fill();
  new MutationObserver(fill).observe(document.documentElement, { childList: true, subtree: true });
}

function fill(): void {
  for (const place of document.querySelectorAll<HTMLElement>(PLACE)) {
    if (place.querySelector(TAG)) continue;
    const checker = document.createElement(TAG);
    for (const name of ATTRIBUTES) {
      const said = place.getAttribute(`data-${name}`);
      if (said !== null) checker.setAttribute(name, said);
    }
    // What it says to readers without the checker goes on being said until that is there.
    checker.append(...place.childNodes);
    place.append(checker);
  }
}

// What every page does first: its language, its head, and the checker as a page of its own.

import { html, nothing, render } from "lit";
import { define, TAG } from "../element/define.js";
import type { ViewModule } from "../element/settings.js";
import type { AftersalesChecker } from "../element/shell.js";
import { type Speaker, speakerFor } from "../language.js";
import { recallLanguage } from "./chosen-language.js";
import { MODULES } from "./inlined.js";
import { outliveTranslation } from "../translated.js";
import { LinkProblem } from "../share/packed.js";
import { rulesIn, rulesPart } from "../share/rules-link.js";
import { masthead, type PageName } from "./masthead.js";
import { keepOffline } from "./offline.js";

/** Settings that a link to the page may carry. */
const SAID_IN_LINKS = ["rulebook", "role", "time-zone", "as-of"] as const;

/** Brings a page to life with its view; `spoken` is told its language, now and whenever it changes. */
export async function boot(
  name: PageName,
  view: Promise<ViewModule>,
  spoken: (speaker: Speaker) => void = () => undefined,
): Promise<void> {
  keepOffline();
  outliveTranslation(document.body);
  const said = new URLSearchParams(location.search);
  const speaker = await speakerFor([said.get("lang") ?? "", recallLanguage(), ...navigator.languages]);
  const rules = rulesPart(location.hash);
  const own = await rulesIn(location.hash).catch((error: unknown) => {
    if (error instanceof LinkProblem) return error.reason;
    throw error;
  });
  const head = document.querySelector<HTMLElement>("#head");
  const foot = document.querySelector<HTMLElement>("#foot");
  const speak = (speaker: Speaker) => {
    document.documentElement.lang = speaker.tag;
    document.documentElement.dir = speaker.direction;
    const stopped =
      "WebAssembly" in globalThis
        ? nothing
        : html`<p class="warning" role="alert">${speaker.say("no-webassembly")}</p>`;
    const damaged = typeof own === "string" ? html`<p class="warning" role="alert">${speaker.say(own)}</p>` : nothing;
    if (head) render(html`${masthead(speaker, name, speak)}${stopped}${damaged}`, head);
    if (foot) render(html`<p>${speaker.say("disclaimer")}</p>`, foot);
    for (const checker of document.querySelectorAll(`main > ${TAG}`)) checker.setAttribute("lang", speaker.tag);
    spoken(speaker);
  };
  speak(speaker);
  for (const checker of document.querySelectorAll<AftersalesChecker>(TAG)) {
    checker.isPage = true;
    // Other rules are not shown in place of those that a link was to bring.
    if (typeof own === "string") checker.remove();
    else if (own.length > 0) checker.rulebooks = own;
    for (const setting of SAID_IN_LINKS) {
      const value = said.get(setting);
      if (value !== null) checker.setAttribute(setting, value);
    }
  }
  define({ view: () => view, modules: MODULES, page: new URL("./", location.href).href });
  addEventListener("hashchange", () => {
    const other = rulesPart(location.hash);
    if (other !== "" && other !== rules) location.reload();
  });
}

// What every page does first: its language, its head, and the checker as a page of its own.

import { html, nothing, render } from "lit";
import { define, TAG } from "../element/define.js";
import type { ViewModule } from "../element/settings.js";
import type { AftersalesChecker } from "../element/shell.js";
import { loadSpeaker, preferred, type Speaker } from "../language.js";
import { recallLanguage } from "./chosen-language.js";
import { MODULES } from "./inlined.js";
import { outliveTranslation } from "../translated.js";
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
  const speaker = await loadSpeaker(preferred([said.get("lang") ?? "", recallLanguage(), ...navigator.languages]));
  const head = document.querySelector<HTMLElement>("#head");
  const foot = document.querySelector<HTMLElement>("#foot");
  const speak = (speaker: Speaker) => {
    document.documentElement.lang = speaker.tag;
    document.documentElement.dir = speaker.direction;
    const stopped =
      "WebAssembly" in globalThis
        ? nothing
        : html`<p class="warning" role="alert">${speaker.say("no-webassembly")}</p>`;
    if (head) render(html`${masthead(speaker, name, speak)}${stopped}`, head);
    if (foot) render(html`<p>${speaker.say("disclaimer")}</p>`, foot);
    for (const checker of document.querySelectorAll(`main > ${TAG}`)) checker.setAttribute("lang", speaker.tag);
    spoken(speaker);
  };
  speak(speaker);
  for (const checker of document.querySelectorAll<AftersalesChecker>(TAG)) {
    checker.isPage = true;
    for (const setting of SAID_IN_LINKS) {
      const value = said.get(setting);
      if (value !== null) checker.setAttribute(setting, value);
    }
  }
  define({ view: () => view, modules: MODULES, page: new URL("./", location.href).href });
}

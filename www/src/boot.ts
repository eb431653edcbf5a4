// What every page does first: its language, its element, the module.

import { createEngine, type Engine } from "../engine/engine.js";
import { recallLanguage } from "./keep/language.js";
import { loadSpeaker, preferred, type Speaker } from "./language.js";
import { keepOffline } from "./trusted.js";

/** A page's element: it speaks before the engine is there. */
interface Page extends HTMLElement {
  speaker: Speaker;
  fail(error: unknown): void;
}

/** Compiles the module: each character of its text stands for a byte. It comes after the page, which can be used meanwhile. */
async function loadModule(): Promise<WebAssembly.Module> {
  const { default: inlined, FIRST } = await import("../engine/generated/inlined.js");
  const bytes = new Uint8Array(inlined.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = inlined.charCodeAt(index) - FIRST;
  return WebAssembly.compile(bytes);
}

/** Brings a page to life: `prepare` is waited for before the engine is handed to `start`. */
export async function boot<P extends Page>(
  tag: string, element: new () => P, start: (page: P, engine: Engine, module: WebAssembly.Module) => void, prepare?: (page: P) => Promise<void>,
): Promise<void> {
  keepOffline();
  const module = loadModule();
  // Its failure is told by the page, once that is there.
  module.catch(() => undefined);
  const speaker = await loadSpeaker(preferred([recallLanguage(), ...navigator.languages]));
  customElements.define(tag, element);
  const page = document.querySelector<P>(tag);
  if (!page) return;
  page.speaker = speaker;
  try {
    await prepare?.(page);
    const compiled = await module;
    start(page, createEngine(compiled), compiled);
  } catch (error) {
    page.fail(error);
  }
}

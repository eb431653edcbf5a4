// The view in its element: the language, the style and the engine that it needs, and then itself.

import type { LitElement } from "lit";
import { createEngineInSteps, type Engine } from "../engine/engine.js";
import { HostRulebooks } from "./element/host-rulebooks.js";
import type { ElementHost, Modules, Settings, View, ViewModule } from "./element/settings.js";
import { areSameWords, speakerOf } from "./element/host-words.js";
import { painted } from "./in-turn.js";
import type { Speaker } from "./language.js";
import { part } from "./parts.js";
import { outliveTranslation } from "./translated.js";
import { yieldToMain } from "./yield.js";
import pictureStyle from "./answer/timeline-chart.css?inline";
import style from "./view.css?inline";

/** What a view is made of, whatever it shows. */
interface Shown extends LitElement {
  speaker: Speaker;
  settings: Settings;
  host: ElementHost | null;
  page: string;
  resume(): Promise<void>;
  /** There is something to work out; a view without it has something from the start. */
  wanted?: Promise<void>;
  modules: Modules;
  start(engine: Engine): void | Promise<void>;
  told(settings: Settings, before: Settings): void;
  fail(error: unknown): void;
}

/** Every element of a page shares one instance. */
let running: Promise<Engine> | null = null;

export function engineOf(modules: Modules): Promise<Engine> {
  const rulebooks = import("../engine/generated/rulebooks.js");
  running ??= Promise.all([compiledOf(modules), rulebooks]).then(async ([module, { default: builtIn }]) => {
    await yieldToMain();
    const engine = await createEngineInSteps(module, builtIn, yieldToMain);
    await yieldToMain();
    return engine;
  });
  running.catch(() => {
    running = null;
  });
  return running;
}

let compiled: Promise<WebAssembly.Module> | null = null;

/** The module is decoded and compiled once, whoever asks first: the fetching ahead or the start. */
function compiledOf(modules: Modules): Promise<WebAssembly.Module> {
  compiled ??= modules.engine();
  compiled.catch(() => {
    compiled = null;
  });
  return compiled;
}

/** The class of a view, by what it shows. */
type Views = (view: Settings["view"]) => Promise<new () => Shown>;

/** A module that mounts these views. */
export function mounting(views: Views): ViewModule["mount"] {
  return (root, settings, modules, host, page) => mount(views, root, settings, modules, host, page);
}

/** Puts the view into the element's root, and goes on when the engine is there. */
async function mount(
  views: Views,
  root: ShadowRoot,
  settings: Settings,
  modules: Modules,
  host: ElementHost,
  page: string,
): Promise<View> {
  let now = settings;
  const rulebooks = new HostRulebooks(host);
  const speaker = await speakerOf(settings, host);
  root.adoptedStyleSheets = [sheet()];
  await yieldToMain();
  const shown = create(settings.view === "rules" ? "aftersales-rules" : "aftersales-check", await views(settings.view));
  Object.assign(shown, { speaker, settings, modules, host, page, className: "checker" });
  dress(shown, root.host, settings);
  const probe = unitProbe(shown);
  root.replaceChildren(shown, probe);
  outliveTranslation(root);
  await yieldToMain();
  const look = matchMedia("(prefers-color-scheme: dark)");
  look.addEventListener("change", () => dress(shown, root.host, now));
  await shown.resume();
  await yieldToMain();
  let ready: Engine | null = null;
  let isStarted = false;
  let turn = Promise.resolve();
  /** What the host says, with its rulebooks as they were read. */
  const said = () => ({ ...now, own: ready ? rulebooks.own : now.own });
  /** What the host names and brings is shown and no other rules: nothing, where none of it can be used. */
  const heed = async () => {
    const settings = now;
    if (!ready || !(await rulebooks.heed(ready, settings)) || settings !== now) return;
    if (!shown.isConnected) root.replaceChildren(shown, probe);
    shown.settings = said();
    if (isStarted) return;
    isStarted = true;
    await shown.start(ready);
  };
  // The page can be used while the engine is on its way; it is fetched once the first screen is seen, and started once it
  // is needed.
  void painted()
    .then(idle)
    .then(() => compiledOf(modules))
    .then(
      () => speaker.warmUp(yieldToMain),
      () => undefined,
    );
  void Promise.resolve(shown.wanted)
    .then(() => engineOf(modules))
    .then((engine) => {
      ready = engine;
      return heed();
    })
    .catch((error: unknown) => shown.fail(error));
  return {
    update: (told) => {
      const before = said();
      now = told;
      // One after the other: what is told later is heard later, however long its files take.
      turn = turn
        .then(heed)
        .then(() => changed(shown, host, root.host, { ...told, own: said().own }, before))
        .catch((error: unknown) => shown.fail(error));
    },
  };
}

/** Safari has no word for idle: a moment later is as good. */
function idle(): Promise<unknown> {
  return new Promise((done) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(done);
    else setTimeout(done, 200);
  });
}

async function changed(
  shown: Shown,
  host: ElementHost,
  element: Element,
  settings: Settings,
  before: Settings,
): Promise<void> {
  if (!areSameWords(settings, before)) shown.speaker = await speakerOf(settings, host);
  shown.told(settings, before);
  dress(shown, element, settings);
}

/** A view under a name of its own. */
function create(name: string, view: new () => Shown): Shown {
  part(name, view);
  return document.createElement(`${name}-${__BUILD__}`) as Shown;
}

/** Its language, its direction, and whether it is light or dark: as it was told, or as the page around it. */
function dress(shown: Shown, host: Element, { theme }: Settings): void {
  shown.lang = shown.speaker.tag;
  shown.dir = shown.speaker.direction;
  shown.dataset.scheme = theme === "auto" ? schemeAround(host) : theme;
}

/** A page that does not say it can be dark is light, whatever its reader prefers. */
function schemeAround(host: Element): "light" | "dark" {
  const said = getComputedStyle(host).colorScheme;
  const dark = said.includes("dark") && (!said.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
  return dark ? "dark" : "light";
}

/** Lengths follow the font of the place where the element stands: the root's belongs to the host page. */
const UNIT = "--u";

function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(`${style}\n${pictureStyle}`.replaceAll(/(-?[\d.]+)rem\b/g, `calc($1 * var(${UNIT}, 16px))`));
  return made;
}

/** Something one em wide that tells how wide that is, now and whenever it changes. */
function unitProbe(shown: HTMLElement): HTMLElement {
  const probe = document.createElement("div");
  probe.className = "unit";
  probe.setAttribute("aria-hidden", "true");
  new ResizeObserver(() => shown.style.setProperty(UNIT, `${probe.offsetWidth}px`)).observe(probe);
  return probe;
}

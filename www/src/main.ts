import { createEngine } from "../engine/engine.js";
import { loadModule } from "./engine.js";
import { recallLanguage } from "./keep/language.js";
import { loadSpeaker, preferred } from "./language.js";
import { AftersalesPage } from "./page.js";
import { keepOffline } from "./trusted.js";

const [module, speaker] = [loadModule(), loadSpeaker(preferred([recallLanguage(), ...navigator.languages]))];
const page = document.querySelector<AftersalesPage>("aftersales-page");
void speaker.then((speaker) => {
  customElements.define("aftersales-page", AftersalesPage);
  if (!page) return;
  page.speaker = speaker;
  const resumed = page.resume();
  Promise.all([module, resumed]).then(([module]) => page.start(createEngine(module), module)).catch((error: unknown) => page.fail(error));
});
keepOffline();

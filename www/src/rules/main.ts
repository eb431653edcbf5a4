import { createEngine } from "../../engine/engine.js";
import { loadModule } from "../engine.js";
import { recallLanguage } from "../keep/language.js";
import { loadSpeaker, preferred } from "../language.js";
import { keepOffline } from "../trusted.js";
import { RulesPage } from "./rules.js";

const [module, speaker] = [loadModule(), loadSpeaker(preferred([recallLanguage(), ...navigator.languages]))];
const page = document.querySelector<RulesPage>("aftersales-rules");
void speaker.then((speaker) => {
  customElements.define("aftersales-rules", RulesPage);
  if (!page) return;
  page.speaker = speaker;
  module.then((module) => page.start(createEngine(module).catalogue())).catch((error: unknown) => page.fail(error));
});
keepOffline();

import { createEngine } from "../engine/engine.js";
import { loadModule } from "./engine.js";
import { AftersalesPage } from "./page.js";

customElements.define("aftersales-page", AftersalesPage);

const page = document.querySelector<AftersalesPage>("aftersales-page");
loadModule().then(
  (module) => page?.start(createEngine(module), module),
  (error: unknown) => page?.fail(error),
);

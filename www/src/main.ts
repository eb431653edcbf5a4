import { startEngine } from "./engine.js";
import { AftersalesPage } from "./page.js";

customElements.define("aftersales-page", AftersalesPage);

const page = document.querySelector<AftersalesPage>("aftersales-page");
startEngine().then(
  (engine) => page?.start(engine),
  (error: unknown) => page?.fail(error),
);

import { boot } from "./boot.js";
import { AftersalesPage } from "./page.js";

void boot("aftersales-page", AftersalesPage, (page, engine, module) => page.start(engine, module), (page) => page.resume());

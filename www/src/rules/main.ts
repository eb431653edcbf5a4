import { boot } from "../boot.js";
import { RulesPage } from "./rules.js";

void boot("aftersales-rules", RulesPage, (page, engine) => page.start(engine.catalogue()));

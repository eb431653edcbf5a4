import { boot } from "./boot.js";

void boot("rules", import("../rules/rules-view.js"));

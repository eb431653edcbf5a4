import { boot } from "./boot.js";

void boot("check", import("../check-view.js"));

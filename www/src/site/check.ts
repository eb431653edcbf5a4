import { boot } from "./boot.js";

// Asked for at once: it is what the page is opened for.
void import("../checker.js");
void boot("check");

// The checker, and the rules where those are asked for.

import { CheckerView } from "./checker.js";
import { mounting } from "./view.js";

export const mount = mounting(async (view) =>
  view === "rules" ? (await import("./rules/view.js")).RulesView : CheckerView,
);

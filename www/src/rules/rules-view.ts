// The rules alone, for the page that shows nothing else.

import { mounting } from "../view.js";
import { RulesView } from "./view.js";

export const mount = mounting(() => Promise.resolve(RulesView));

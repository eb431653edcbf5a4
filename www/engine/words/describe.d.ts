// Bundled with the languages it speaks.

import type { About, Description } from "../description.js";
import type { Assessment, Catalogue } from "../engine.js";

export function describe(catalogue: Catalogue, assessment: Assessment, language: string, about?: About): Promise<Description>;

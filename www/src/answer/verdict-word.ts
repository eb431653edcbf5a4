// A verdict in a word.

import type { Finding } from "../../engine/engine.js";

/** The message that says it: of silence what it came to, which need not be a refusal. */
export function verdictWord({ verdict, form, deemed }: Finding): string {
  const isOther = verdict === "refused" && form === "deemed" && deemed !== null && deemed !== "refusal";
  return isOther ? `${deemed}-deemed` : `verdict-${verdict}`;
}

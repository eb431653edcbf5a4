// Stories that somebody tries a rulebook with: an order, an instant, and what it came to when it was kept.

import type { Assessment, Case, Engine } from "../../engine/engine.js";
import { verdictWord } from "../answer/verdict-word.js";
import type { OwnRulebook } from "../element/settings.js";

/** What an order comes to, as far as a story holds it. */
export interface Outcome {
  verdict: string;
  /** The clause that says so; "" where none does. */
  clause: string;
  /** The instant it hangs on; "" where there is none. */
  at: string;
  /** The message that says it in a word; stories of an older build have none. */
  word?: string;
}

export interface Story {
  name: string;
  case: Case;
  asOf: string;
  came: Outcome;
}

function outcomeOf({ judgement: { finding } }: Assessment): Outcome {
  return {
    verdict: finding.verdict,
    clause: finding.clause ?? "",
    at: finding.at?.from ?? "",
    word: verdictWord(finding),
  };
}

/** What a story comes to under a rulebook. */
export function told(engine: Engine, story: Pick<Story, "case" | "asOf">, rulebook: OwnRulebook): Outcome {
  return outcomeOf(engine.assess(story.case, { asOf: story.asOf, rulebooks: [rulebook] }));
}

export function isSame(one: Outcome, other: Outcome): boolean {
  return one.verdict === other.verdict && one.clause === other.clause && one.at === other.at;
}

// What an assessment is in words.

import type { Tone } from "./generated/aftersales.js";
import type { Case } from "./generated/case.js";

/** What the words are for: the role of the reader, and the case, whose events are then named. */
export interface About {
  role?: "buyer" | "seller";
  case?: Case;
  /** The rulebooks of one's own that it was assessed by. */
  rulebooks?: readonly object[];
  /** Messages of one's own in Fluent's format, by language: in place of the package's, or of a language it has none of. */
  words?: Readonly<Record<string, string>>;
}

/** An assessment in one language, in plain text. */
export interface Description {
  /** The language it is in: the nearest that there is. */
  language: string;
  /** The answer in one sentence. */
  headline: string;
  /** How it is for the reader: good, bad, time running, open, over, or by a text that may be out of date. */
  tone: Tone;
  /** The report: the order, the events, each rule with its conclusions and sources, the next steps, the versions. */
  sections: { title: string; lines: string[] }[];
}

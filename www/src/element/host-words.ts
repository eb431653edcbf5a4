// The words of a host's own: in place of the page's, or of a language that the page does not speak.

import { type Speaker, speakerFor, wordsFor } from "../language.js";
import { HostFault, hostFile, isSameFile } from "./host-files.js";
import type { ElementHost, Settings } from "./settings.js";

/** What of the settings the words hang on. */
type Told = Pick<Settings, "language" | "words" | "wordsSource">;

/** Whether the same words are spoken under both. */
export function areSameWords(one: Told, other: Told): boolean {
  return one.language === other.language && one.words === other.words && isSameFile(one.wordsSource, other.wordsSource);
}

/** One who speaks as the host says; what is wrong with its words is told, and the page's stand in their place. */
export async function speakerOf({ language, words, wordsSource }: Told, host: ElementHost): Promise<Speaker> {
  const tell = (help: string) => host.mistaken("words", help);
  let all = words;
  try {
    // A word that a script gives is said in place of the file's.
    if (wordsSource.src !== "")
      all = { ...words, [language]: `${await hostFile("words", wordsSource)}\n${wordsFor(words, language)}` };
  } catch (error) {
    if (!(error instanceof HostFault)) throw error;
    tell(error.message);
  }
  return speakerFor([language], all, tell);
}

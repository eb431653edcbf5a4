// What an event is called where it is referred to.

import type { Speaker } from "../language.js";
import type { DraftEvent } from "./draft.js";

/** Its kind, with its day and time where they are known. */
export function eventName(event: DraftEvent, speaker: Speaker): string {
  const what = event.kind === "" ? speaker.say("event-choose") : speaker.named("kind", event.kind);
  // Dates keep their order among words that run from right to left.
  const when =
    event.date === ""
      ? ""
      : `\u2068${speaker.day(event.date)}${event.time === "" ? "" : ` ${event.time.replace(/^(\d\d:\d\d):00$/, "$1")}`}\u2069`;
  return event.date === "" ? what : `${what} (${when})`;
}

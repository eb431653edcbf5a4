// Cases to try the page with.

import { type Draft, emptyDraft } from "./draft.js";
import example from "./examples.json";

/** An engineer was asked for on this day, of a machine paid for in January 2022; nothing else was sent. */
function asked(day: string, role: Draft["role"], asOf: string): Draft {
  return {
    ...emptyDraft(),
    role,
    order: example.order,
    paste: example.paste.replaceAll("{day}", day),
    cover: { how: "everywhere", channels: [], kinds: [], through: "", because: "" },
    asOf,
  };
}

/** A buyer refused by silence, a seller just in time, a case that depends on a reading. */
export const EXAMPLES: Record<string, Draft> = {
  silence: asked("2022-03-01", "buyer", "2022-03-04T00:00:00"),
  "in-time": asked("2022-03-01", "seller", "2022-03-03T08:45:00"),
  reading: asked("2022-06-20", "buyer", "2022-06-21T22:00:00"),
};

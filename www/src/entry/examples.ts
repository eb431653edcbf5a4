// Cases to try the page with.

import { type Draft, emptyDraft } from "./draft.js";

const ORDER = { platform: "alibaba", paidOnPlatform: "true", industry: "machinery", afterSalesMark: "true" };

/** A buyer refused by silence, a seller just in time, a case that depends on a reading. */
export const EXAMPLES: Record<string, Draft> = {
  silence: {
    ...emptyDraft(),
    order: ORDER,
    paste: `2022-01-10 09:30 +08:00 paid
2022-03-01 10:00 +08:00 engineer requested
2022-03-01 10:00 +08:00 request received by the seller`,
    cover: { how: "everywhere", channels: [], through: "" },
    asOf: "2022-03-04T00:00:00",
  },
  "in-time": {
    ...emptyDraft(),
    role: "seller",
    order: ORDER,
    paste: `2022-01-10 09:30 +08:00 paid
2022-03-01 10:00 +08:00 engineer requested
2022-03-01 10:00 +08:00 request received by the seller`,
    cover: { how: "everywhere", channels: [], through: "" },
    asOf: "2022-03-03T08:45:00",
  },
  reading: {
    ...emptyDraft(),
    order: ORDER,
    paste: `2022-01-10 09:30 +08:00 paid
2022-06-20 10:00 +08:00 engineer requested
2022-06-20 10:00 +08:00 request received by the seller`,
    cover: { how: "everywhere", channels: [], through: "" },
    asOf: "2022-06-21T22:00:00",
  },
};

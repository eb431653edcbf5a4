// A buyer refused by silence, to try the page with.

import { type Draft, emptyDraft } from "./draft.js";

const PASTE = `2022-01-10 09:30 +08:00 paid
2022-03-01 10:00 +08:00 engineer requested
2022-03-01 10:00 +08:00 request received by the seller`;

export const EXAMPLE: Draft = {
  ...emptyDraft(),
  order: { platform: "alibaba", paidOnPlatform: "true", industry: "machinery", afterSalesMark: "true" },
  paste: PASTE,
  cover: { how: "everywhere", channels: [], through: "" },
  asOf: "2022-03-04T00:00:00",
};

// A buyer refused by silence, to try the page with.

import { type Draft, emptyDraft, emptyEvent } from "./draft.js";

const PASTE = `2022-01-10 09:30 +08:00 paid
2022-03-01 10:00 +08:00 engineer requested
2022-03-01 10:00 +08:00 request received by the seller`;

const base = { ...emptyEvent([]), zone: "+08:00", touched: true };

export const EXAMPLE: Draft = {
  ...emptyDraft(),
  order: { platform: "alibaba", paidOnPlatform: "true", industry: "machinery", afterSalesMark: "true" },
  paste: PASTE,
  events: [
    { ...base, id: "e1", kind: "payment-succeeded", date: "2022-01-10", time: "09:30:00", line: 1 },
    { ...base, id: "e2", kind: "service-requested", service: "engineer", date: "2022-03-01", time: "10:00:00", line: 2 },
    { ...base, id: "e3", kind: "request-received", re: "e2", date: "2022-03-01", time: "10:00:00", line: 3 },
  ],
  whole: true,
  asOf: "2022-03-04T00:00:00",
};

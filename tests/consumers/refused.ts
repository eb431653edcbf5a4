import type { Case } from "aftersales-checker";

/** A request for an engineer that nobody answered. */
export const REFUSED: Case = {
  order: { platform: "alibaba", paidOnPlatform: true, industry: "machinery", afterSalesMark: true },
  events: [
    { id: "paid", kind: "payment-succeeded", at: "2022-01-10T09:30:00+08:00" },
    { id: "asked", kind: "service-requested", service: "engineer", at: "2022-03-01T10:00:00+08:00" },
    { id: "received", kind: "request-received", re: "asked", at: "2022-03-01T10:00:00+08:00" },
  ],
  record: [{}],
};

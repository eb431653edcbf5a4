// The facts of an order and of a request, with the words that each may have.

const YES_NO = ["true", "false"];

/** What may be chosen for each fact. */
export const CHOICES: Record<string, readonly string[]> = {
  platform: ["alibaba", "aliexpress", "other"],
  paidOnPlatform: YES_NO,
  industry: ["machinery", "other"],
  afterSalesMark: YES_NO,
  warrantyMark: YES_NO,
  tradeAssurance: YES_NO,
  orderKind: ["direct", "non-direct"],
  sellerRegion: ["mainland-china", "hong-kong", "taiwan", "us", "malaysia", "other"],
  membership: ["chukoutong", "quanqiubao", "jinpin-chengqi", "other"],
  epidemicCaused: YES_NO,
  buyerTier: ["potential", "small-business", "enterprise", "gold", "other"],
  appraisalMade: YES_NO,
  damageByPeople: YES_NO,
  partInScope: YES_NO,
  seriousDefect: YES_NO,
  category: ["digital", "home-appliance", "clothing-shoes", "fresh-food"],
  sale: ["cross-border", "domestic"],
};
/** Facts that are days. */
export const DATES = ["agreedShipBy", "agreedPaymentBy", "agreedDeliveryBy"];
/** Facts that are numbers. */
export const NUMBERS = ["orderAmount", "disputedAmount", "statedPeriod", "extendedBy"];

/** The services that a buyer can ask for. */
export const SERVICES = ["engineer", "local-point", "remote-guidance", "remote-diagnosis", "parts"];

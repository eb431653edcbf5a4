// Many orders in Node: the modules are read from their files.

import { readFile } from "node:fs/promises";
import { auditUrl, sheetsUrl } from "./audit-url.js";
import type { AuditOrders } from "./order-audit.js";
import { createAudit } from "./orders/orders.js";

export type * from "./order-audit.js";
export { createAudit } from "./orders/orders.js";

const compiled = async (url: URL) => WebAssembly.compile(await readFile(url));

/** Looks at every order of these files, joined on the order number, and tells how each stands. */
export const auditOrders: AuditOrders = createAudit(await compiled(auditUrl), () => compiled(sheetsUrl));

// Bundled with what it reads files with.

import type { AuditOrders } from "../order-audit.js";

/** Makes an audit of the compiled modules; the second reads workbooks and other files that are no plain text. */
export function createAudit(module: WebAssembly.Module, sheets: () => Promise<WebAssembly.Module>): AuditOrders;

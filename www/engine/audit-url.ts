// Where the modules of an audit are: bundlers find them by these lines, where somebody audits.

/** The address of the module for many orders. */
export const auditUrl = new URL("./generated/audit/aftersales_bg.wasm", import.meta.url);

/** The address of the module for workbooks and other files that are no plain text. */
export const sheetsUrl = new URL("./generated/sheets/aftersales_bg.wasm", import.meta.url);

// Where the module is: bundlers find it by this line.

/** The module's address, beside this file. */
export const moduleUrl = new URL("./generated/aftersales_bg.wasm", import.meta.url);

// Where the modules are: bundlers find them by these lines.

/** The address of the engine's module, beside this file. */
export const moduleUrl = new URL("./generated/aftersales_bg.wasm", import.meta.url);

/** The address of the module that reads pastes. */
export const readerUrl = new URL("./generated/read/aftersales_bg.wasm", import.meta.url);

// Where the module that reads pictures and its models are: bundlers find them by these lines, where somebody reads pictures.

/** The address of the module. */
export const picturesUrl = new URL("./generated/pictures/aftersales_bg.wasm", import.meta.url);

/** The address of the model that finds lines of text. */
export const findsUrl = new URL("./generated/pictures/finds.onnx", import.meta.url);

/** The address of the model that reads them. */
export const readsUrl = new URL("./generated/pictures/reads.onnx", import.meta.url);

/** The address of the characters that it knows. */
export const charactersUrl = new URL("./generated/pictures/characters.txt", import.meta.url);

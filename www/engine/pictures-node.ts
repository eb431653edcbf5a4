// Pictures of chats in Node: module and models are read from their files. What opens a picture is for the program to choose.

import { readFile } from "node:fs/promises";
import { createReadPicture, type ReadPicture } from "./picture-reader.js";
import { charactersUrl, findsUrl, picturesUrl, readsUrl } from "./pictures-url.js";

export type * from "./picture-reader.js";

/** Reads screenshots of one chat as a text. */
export const readPicture: ReadPicture = createReadPicture(async () => ({
  module: await WebAssembly.compile(await readFile(picturesUrl)),
  finds: await readFile(findsUrl),
  reads: await readFile(readsUrl),
  characters: await readFile(charactersUrl, "utf8"),
}));

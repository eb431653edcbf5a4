// Pictures of chats in a browser, a worker or a bundler: module and models are fetched from beside this file.

import { createReadPicture, type ReadPicture } from "./picture-reader.js";
import { charactersUrl, findsUrl, picturesUrl, readsUrl } from "./pictures-url.js";

export type * from "./picture-reader.js";

async function fetched(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href} is not there: this copy of the package was built without its models`);
  return response;
}

const bytes = async (url: URL) => (await fetched(url)).arrayBuffer();

/** Reads screenshots of one chat as a text. */
export const readPicture: ReadPicture = createReadPicture(async () => ({
  module: await WebAssembly.compile(await bytes(picturesUrl)),
  finds: new Uint8Array(await bytes(findsUrl)),
  reads: new Uint8Array(await bytes(readsUrl)),
  characters: await (await fetched(charactersUrl)).text(),
}));

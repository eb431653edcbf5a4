// Modules and models that travel as text in scripts: a page that may load nothing else has them all the same.

import type { PictureParts } from "./element/settings.js";

/** The bytes of a text in which each character stands for one; `first` is the character of 0. */
export function bytesOf(text: string, first: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = text.charCodeAt(index) - first;
  return bytes;
}

/** What the script of the pictures holds. */
export interface InlinedPictures {
  FIRST: number;
  module: string;
  finds: string;
  reads: string;
  characters: string;
}

/** What pictures are read with; `null` where the build had no models. */
export async function picturePartsOf(inlined: InlinedPictures): Promise<PictureParts | null> {
  const { FIRST, module, finds, reads, characters } = inlined;
  if (finds === "") return null;
  return {
    module: await WebAssembly.compile(bytesOf(module, FIRST)),
    finds: bytesOf(finds, FIRST),
    reads: bytesOf(reads, FIRST),
    characters,
  };
}

// Pictures of chats as text, for whoever has them opened.

import { initSync, PictureReader, type Transcript } from "./generated/pictures/aftersales.js";

export type { PicturePiece, Transcript } from "./generated/pictures/aftersales.js";

/** An opened picture: red, green, blue and alpha, a byte each, row by row. `ImageData` is one. */
export interface OpenedPicture {
  data: Uint8Array | Uint8ClampedArray;
  width: number;
  height: number;
}

/** What may be said of pictures. */
export interface PictureOptions {
  /** What those who write are called in the text: on the left, on the right, and the app itself. */
  names?: { left?: string; right?: string; middle?: string };
  /** Told how far it is: the number of the picture, from 0, and the share of it, from 0 to 1. */
  progress?: (picture: number, share: number) => void;
}

/**
 * Reads screenshots of one chat, in their order, as a text for `readTimeline`, with the place of each line in its picture.
 * It takes a second or more for each and holds the thread meanwhile: browsers call it in a worker.
 */
export type ReadPicture = (
  pictures: OpenedPicture | readonly OpenedPicture[],
  options?: PictureOptions,
) => Promise<Transcript>;

/** The module and its models, as bytes. */
export interface PictureFiles {
  module: WebAssembly.Module;
  finds: Uint8Array;
  reads: Uint8Array;
  characters: string;
}

/** Makes the call, with a way to the files. */
export function createReadPicture(load: () => Promise<PictureFiles>): ReadPicture {
  let started: Promise<PictureFiles> | null = null;
  return async (pictures, { names = {}, progress = () => undefined } = {}) => {
    const all = Array.isArray(pictures) ? (pictures as readonly OpenedPicture[]) : [pictures as OpenedPicture];
    for (const [index, one] of all.entries()) {
      const { data, width, height } = (one ?? {}) as Partial<OpenedPicture>;
      const isOpened = ArrayBuffer.isView(data) && Number.isInteger(width) && Number.isInteger(height);
      if (!isOpened || data.byteLength !== Number(width) * Number(height) * 4)
        throw new TypeError(`pictures[${index}]: wanted { data, width, height } with four bytes a pixel, as ImageData`);
    }
    started ??= load();
    started.catch(() => {
      started = null;
    });
    const { module, finds, reads, characters } = await started;
    initSync({ module });
    const reader = new PictureReader(finds, reads, characters);
    try {
      for (const [index, { data, width, height }] of all.entries()) {
        const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
        reader.read(bytes, width, height, (share) => progress(index, share));
      }
      return reader.transcript(names.left ?? "Left", names.right ?? "Right", names.middle ?? "App");
    } finally {
      reader.free();
    }
  };
}

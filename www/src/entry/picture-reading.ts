// Pictures are read beside the page, which stays free for its reader.

import type { Transcript } from "../../engine/generated/pictures/aftersales.js";
import type { PictureParts } from "../element/settings.js";
import { startWorker } from "../trusted.js";
import program from "./pictures.worker.ts?program";

export type { Transcript };

/** What those who write are called in the text. */
export interface SideNames {
  left: string;
  right: string;
  middle: string;
}

/** What the worker is asked. */
export interface Question {
  parts: PictureParts;
  files: File[];
  names: SideNames;
}

/** A file that is no picture that can be read; `why` is the message to show. */
export interface Unopened {
  name: string;
  why: "picture-too-large" | "picture-unreadable";
}

/** The piece of a picture that shows a line's time. */
export interface PictureCrop {
  /** The line, counted from 1; 0 is a day that was not read. */
  line: number;
  /** How sure the least sure of its characters is, in percent. */
  sure: number;
  image: ImageBitmap;
}

/** What pictures show. */
export interface Seen {
  transcript: Transcript;
  unopened: Unopened[];
  crops: PictureCrop[];
}

/** What it answers. */
export type Answer = { at: number; share: number } | Seen | { failed: string };

/** A reading under way. */
export interface PictureReading {
  result: Promise<Seen>;
  /** Stops it and frees its memory; the result is then never told. */
  cancel(): void;
}

/** Reads pictures in their order; `tell` hears how far it is, the share of which picture. */
export function readPictures(question: Question, tell: (at: number, share: number) => void): PictureReading {
  const worker = startWorker(program);
  const result = new Promise<Seen>((done, fail) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ("share" in data) return tell(data.at, data.share);
      worker.terminate();
      if ("failed" in data) fail(new Error(data.failed));
      else done(data);
    };
    worker.onerror = (event) => {
      worker.terminate();
      fail(new Error(event.message));
    };
  });
  worker.postMessage(question);
  return { result, cancel: () => worker.terminate() };
}

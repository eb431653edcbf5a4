// Large texts are read beside the page, which stays free for its reader.

import type { Paste, PasteOptions } from "../../engine/reader.js";
import { startWorker } from "../trusted.js";
import program from "./large.worker.ts?program";

/** What the worker is asked. */
export interface Question {
  module: WebAssembly.Module;
  text: string;
  options: PasteOptions;
}

/** What it answers. */
export type Answer = { paste: Paste } | { failed: string };

/** A reading under way. */
export interface LargeReading {
  result: Promise<Paste>;
  /** Stops it; the result is then never told. */
  cancel(): void;
}

export function readLarge(question: Question): LargeReading {
  const worker = startWorker(program);
  const result = new Promise<Paste>((done, fail) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      worker.terminate();
      if ("paste" in data) done(data.paste);
      else fail(new Error(data.failed));
    };
    worker.onerror = (event) => {
      worker.terminate();
      fail(new Error(event.message));
    };
  });
  worker.postMessage(question);
  return { result, cancel: () => worker.terminate() };
}

// Reads one text and says what is in it.

import { createReader } from "../../engine/reader.js";
import type { Answer, Question } from "./large.js";

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  let answer: Answer;
  try {
    answer = { paste: createReader(data.module).readPaste(data.text, data.options) };
  } catch (error) {
    answer = { failed: String(error) };
  }
  postMessage(answer);
});

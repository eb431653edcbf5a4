// Reads pictures one after the other, beside the page.

import { imageSize } from "image-size";
import { initSync, PictureReader } from "../../engine/generated/pictures/aftersales.js";
import type { Answer, PictureCrop, Question, Unopened } from "./picture-reading.js";

/** A wider picture is made as wide as this: its letters are large enough. */
const WIDEST = 1600;
/** Larger pictures, in pixels, take more memory than a phone has. */
const PIXELS_AT_MOST = 40_000_000;
/** What is shown of a picture beside a line is no larger, in pixels. */
const CROP_AT_MOST = 480;
/** No more pieces are shown. */
const CROPS_AT_MOST = 150;

const say = (answer: Answer, moved: Transferable[] = []) => postMessage(answer, { transfer: moved });

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  read(data).catch((error: unknown) => say({ failed: String(error) }));
});

async function read({ parts, files, names }: Question): Promise<void> {
  initSync({ module: parts.module });
  const reader = new PictureReader(parts.finds, parts.reads, parts.characters);
  const told = () => reader.transcript(names.left, names.right, names.middle);
  const unopened: Unopened[] = [];
  const crops: PictureCrop[] = [];
  for (const [at, file] of files.entries()) {
    say({ at, share: 0 });
    const picture = await open(file);
    if (typeof picture === "string") {
      unopened.push({ name: file.name, why: picture });
      reader.skip();
      continue;
    }
    const { width, height } = picture;
    try {
      reader.read(pixels(picture), width, height, (share) => say({ at, share }));
    } catch (error) {
      // A word of the reader says what is wrong with this picture; anything else ends all of it.
      if (error !== "no-picture") throw error;
      unopened.push({ name: file.name, why: "picture-unreadable" });
      reader.skip();
    }
    // What follows adds lines and changes none: a picture is let go of before the next is opened.
    const { unreadDays, pieces } = told();
    const own = [...unreadDays, ...pieces].filter((piece) => piece.picture === at);
    for (const piece of own.slice(0, CROPS_AT_MOST - crops.length))
      crops.push({ line: piece.line, sure: piece.sure, image: await cropped(picture, piece) });
    picture.close();
  }
  say(
    { transcript: told(), unopened, crops },
    crops.map(({ image }) => image),
  );
}

/** A picture as browsers open it, upright; why not, where they do not. */
async function open(file: File): Promise<ImageBitmap | Unopened["why"]> {
  try {
    const { width, height } = imageSize(new Uint8Array(await file.slice(0, 1 << 20).arrayBuffer()));
    if (width * height > PIXELS_AT_MOST) return "picture-too-large";
  } catch {
    // Browsers know more kinds of pictures.
  }
  try {
    const picture = await createImageBitmap(file);
    if (picture.width * picture.height > PIXELS_AT_MOST) return "picture-too-large";
    if (picture.width <= WIDEST) return picture;
    const smaller = await createImageBitmap(picture, { resizeWidth: WIDEST, resizeQuality: "high" });
    picture.close();
    return smaller;
  } catch {
    return "picture-unreadable";
  }
}

function pixels(picture: ImageBitmap): Uint8Array {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const drawing = canvas.getContext("2d", { willReadFrequently: true });
  if (!drawing) throw new Error("no canvas");
  // What is see-through lies on white.
  drawing.fillStyle = "#fff";
  drawing.fillRect(0, 0, picture.width, picture.height);
  drawing.drawImage(picture, 0, 0);
  return new Uint8Array(drawing.getImageData(0, 0, picture.width, picture.height).data.buffer);
}

function cropped(
  picture: ImageBitmap,
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
): Promise<ImageBitmap> {
  const width = Math.min(right - left, CROP_AT_MOST);
  const height = Math.min(bottom - top, CROP_AT_MOST / 4);
  return createImageBitmap(picture, left, top, Math.max(width, 1), Math.max(height, 1));
}

// Pictures that were dropped: from files to the text that the reader of pastes takes, and what a person should look at.

import type { Modules, PictureParts } from "../element/settings.js";
import type { Speaker } from "../language.js";
import type { Draft, Reading } from "./draft.js";
import type { PictureReading, Seen } from "./picture-reading.js";

/** More pictures at a time are read one set after the other. */
export const PICTURES_AT_MOST = 12;

const PICTURE = /\.(png|jpe?g|jfif|webp|gif|bmp|heic|heif|avif)$/i;

/** Whether a file is a picture, by what it says of itself or by its name. */
export function isPicture({ type, name }: File): boolean {
  return type.startsWith("image/") ? !type.startsWith("image/svg") : PICTURE.test(name);
}

/** How far the reading of pictures is, or what it came to. */
export interface PictureState {
  /** How many there are. */
  count: number;
  /** The one that is being read, from 0, and how far, from 0 to 1; `null` once all are. */
  reading: { at: number; share: number } | null;
  seen: Seen | null;
}

/** The page for which they are read. */
export interface PictureHost {
  readonly speaker: Speaker;
  readonly modules: Modules;
  readonly draft: Draft;
  requestUpdate(): void;
  tell(notice: string): void;
}

/** The names of both sides in the text, in the language of the page. */
export function sideNames(speaker: Speaker): { mine: string; theirs: string; app: string } {
  return { mine: speaker.say("picture-me"), theirs: speaker.say("picture-other"), app: speaker.say("picture-app") };
}

/** Who wrote which messages, by the names of the sides: the pictures are of whoever shows them. */
function sideRoles({ mine, theirs, app }: ReturnType<typeof sideNames>, role: Draft["role"]): Record<string, string> {
  return { [mine]: role, [theirs]: role === "buyer" ? "seller" : "buyer", [app]: "platform" };
}

/** What is said of the text of pictures: nobody has looked at it. */
export function pictureReading(speaker: Speaker, role: Draft["role"], takenOn: string): Partial<Reading> {
  return { copiedOn: takenOn, roles: sideRoles(sideNames(speaker), role), pictures: "open" };
}

/** The text with both sides changed over. */
export function swapped({ paste, reading }: Draft): string {
  const sides = sidesIn(reading);
  return paste
    .split("\n")
    .map((line) => {
      const [, time = "", rest = ""] = /^(\[[^\]]*\] )?(.*)$/.exec(line) ?? [];
      const own = sides.find((name) => rest.startsWith(`${name}:`));
      const other = sides.find((name) => name !== own);
      return own === undefined || other === undefined ? line : `${time}${other}${rest.slice(own.length)}`;
    })
    .join("\n");
}

/** Whether the text tells sides, and not the names that stand in the pictures. */
export function tellsSides({ paste, reading }: Draft): boolean {
  return sidesIn(reading).some((name) => paste.split("\n").some((line) => line.includes(`${name}:`)));
}

/** The names of both sides as they stand in the text, whatever language it was read in. */
function sidesIn({ roles }: Reading): string[] {
  return Object.keys(roles).filter((name) => roles[name] === "buyer" || roles[name] === "seller");
}

/** Reads pictures, and keeps what is shown of them until the case is left. */
export class Pictures {
  state: PictureState | null = null;
  #reading: PictureReading | null = null;
  #turn = 0;
  readonly #host: PictureHost;

  constructor(host: PictureHost) {
    this.#host = host;
  }

  get isReading(): boolean {
    return this.state?.reading != null;
  }

  /** The text of pictures; null where they could not be read, which is said, or were let go of. */
  async read(files: readonly File[]): Promise<string | null> {
    this.leave();
    const turn = this.#turn;
    const host = this.#host;
    const chosen = files.slice(0, PICTURES_AT_MOST);
    this.state = { count: chosen.length, reading: { at: 0, share: 0 }, seen: null };
    host.requestUpdate();
    try {
      const [parts, { readPictures }] = await Promise.all([this.#parts(), import("./picture-reading.js")]);
      if (turn !== this.#turn) return null;
      if (!parts) return this.#failed("pictures-left-out");
      const { mine, theirs, app } = sideNames(host.speaker);
      const question = { parts, files: chosen, names: { left: theirs, right: mine, middle: app } };
      this.#reading = readPictures(question, (at, share) => {
        if (turn !== this.#turn || !this.state) return;
        this.state = { ...this.state, reading: { at, share } };
        host.requestUpdate();
      });
      const seen = await this.#reading.result;
      if (turn !== this.#turn) return null;
      this.state = { count: chosen.length, reading: null, seen };
      host.requestUpdate();
      if (files.length > chosen.length) host.tell(host.speaker.say("pictures-many", { count: PICTURES_AT_MOST }));
      return seen.transcript.text;
    } catch (error) {
      if (turn !== this.#turn) return null;
      console.error(error);
      return this.#failed("pictures-failed");
    }
  }

  #failed(message: string): null {
    this.leave();
    this.#host.tell(this.#host.speaker.say(message));
    return null;
  }

  async #parts(): Promise<PictureParts | null> {
    return (await this.#host.modules.pictures?.()) ?? null;
  }

  /** Lets go of what was being read, and of what is shown. */
  leave(): void {
    this.#turn += 1;
    this.#reading?.cancel();
    this.#reading = null;
    for (const { image } of this.state?.seen?.crops ?? []) image.close();
    this.state = null;
    this.#host.requestUpdate();
  }
}

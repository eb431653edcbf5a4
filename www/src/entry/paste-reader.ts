// Reads what is pasted or dropped into the draft: in place, or beside the page where it is large.

import type { ReactiveController, ReactiveControllerHost } from "lit";
import { EngineFailure } from "../../engine/guard.js";
import { createReader, type Paste, type PasteOptions, type Reader } from "../../engine/reader.js";
import type { Modules } from "../element/settings.js";
import type { Speaker } from "../language.js";
import {
  type Draft,
  type DraftEvent,
  EVENTS_AT_MOST,
  emptyReading,
  factsOf,
  isByUnknownClock,
  merge,
  pasteOptions,
  type Reading,
  sourceOf,
} from "./draft.js";
import { asksForAnswer, doerOf } from "./facts.js";
import { zoneHere } from "./fields.js";
import { FileProblem, isRawMail, mail, textOf } from "./files.js";
import { type LargeReading, readLarge } from "./large.js";
import { isPicture, pictureReading, Pictures } from "./pictures.js";
import { TEXT_AT_MOST } from "./pasting.js";
import { needsPerson } from "./timeline.js";

/** The page whose draft is read into. */
export interface ReaderHost extends ReactiveControllerHost {
  readonly draft: Draft;
  readonly speaker: Speaker;
  readonly modules: Modules;
  change(draft: Draft): void;
  tell(notice: string): void;
  /** Somebody may choose pictures here. */
  readonly takesPictures: boolean;
  /** Words that suggest an event, of the rulebooks that the host brings. */
  phrases(): NonNullable<PasteOptions["phrases"]>;
  /** The reader stopped at this text. */
  stopped(): void;
}

/** A text too large for the box: read beside the page, and gone when it is closed. */
interface Large {
  name: string;
  text: string;
}

/** What takes longer than this, in milliseconds, is said to be under way. */
const SLOW = 400;

/** Every element of a page shares one instance. */
let shared: Promise<Reader> | null = null;

function readerOf(modules: Modules): Promise<Reader> {
  shared ??= modules.reader().then(createReader);
  shared.catch(() => {
    shared = null;
  });
  return shared;
}

/**
 * A chat shows the times of the phone that it was on, and what people remember is by their own days: this device's zone,
 * until a person says otherwise. Pages that print a clock may print that of another place: those are asked about.
 */
function withZoneHere(draft: Draft, { conversation }: Paste): Draft {
  const open = draft.events.filter(isByUnknownClock);
  const isTheirs = conversation || open.every(({ time }) => time === "");
  if (open.length === 0 || !isTheirs || draft.zone !== "" || draft.zoneBy !== "") return draft;
  return { ...draft, zone: zoneHere(), zoneBy: "device" };
}

export class PasteReader implements ReactiveController {
  /** What was read, and the text of which it was. */
  paste: Paste | null = null;
  readText = "";
  large: Large | null = null;
  /** The lines of a large text that are shown. */
  marked: { from: number; to: number } | null = null;
  readonly pictures: Pictures;
  #reading: LargeReading | null = null;
  /** How many readings wait for the reader to be loaded, and ... */
  #waiting = 0;
  /** ... of how many that is shown. */
  #shown = 0;
  /** Counts what was begun: what comes back from an earlier turn is not used. */
  #turn = 0;
  readonly #host: ReaderHost;

  constructor(host: ReaderHost) {
    this.#host = host;
    this.pictures = new Pictures(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#reading?.cancel();
    if (this.pictures.isReading) this.pictures.leave();
  }

  get isReading(): boolean {
    return this.#reading !== null || this.#shown > 0;
  }

  /** A paste is about to come: its reader is fetched meanwhile. */
  expect(): void {
    this.#host.modules.reader().catch(() => undefined);
  }

  /** A kept draft is there: what it left open of its paste is asked again. */
  begin(): void {
    const { draft } = this.#host;
    if (this.isReading || this.#waiting > 0 || draft.paste === "") return;
    if (draft.events.length === 0) void this.read();
    else void this.again();
  }

  /** The paste as the draft now says it is to be read; the draft itself stays. */
  async again(): Promise<void> {
    if (this.large) return;
    const turn = this.#stop();
    const { draft } = this.#host;
    const paste = draft.paste === "" ? null : await this.#readHere(draft, draft.paste);
    if (turn !== this.#turn) return;
    this.paste = paste;
    this.readText = draft.paste;
    this.#host.requestUpdate();
  }

  /** Reads the text with what was said of it, and puts what it tells into the draft. */
  async read(draft: Draft = this.#host.draft): Promise<void> {
    const host = this.#host;
    const turn = this.#stop();
    const again = draft.reading !== host.draft.reading;
    const { large } = this;
    const text = large?.text ?? (isRawMail(draft.paste) ? await asLines(draft.paste) : draft.paste);
    if (turn !== this.#turn) return;
    const paste = large ? await this.#readBeside(draft, large) : await this.#readHere(draft, text);
    // What was entered meanwhile stays; another text is not this one's to change.
    if (!paste || turn !== this.#turn || (!large && host.draft.paste !== draft.paste)) return;
    const now = { ...host.draft, reading: draft.reading };
    this.paste = paste;
    this.readText = text;
    const merged = withZoneHere(merge({ ...now, paste: text }, paste), paste);
    const before = new Set(now.events.map((event) => event.id));
    const count = merged.events.filter((event) => !before.has(event.id)).length;
    host.change({ ...merged, paste: large ? now.paste : text });
    host.tell(this.#told(paste, merged, count, again));
  }

  /** A text from a file or a large paste: into the box where it fits, else beside it. */
  async take(name: string, given: string, reading: Partial<Reading> = {}): Promise<void> {
    // The box keeps lines ended by one character only: places in the text are counted so.
    const text = given.replaceAll(/\r\n?/g, "\n");
    const fits = text.length <= TEXT_AT_MOST;
    this.large = fits ? null : { name, text };
    this.marked = null;
    if (!fits) void import("./text-view.js").catch(() => this.#host.tell(this.#host.speaker.say("part-failed")));
    const { draft } = this.#host;
    this.#host.change({
      ...draft,
      paste: fits ? text : draft.paste,
      reading: { ...emptyReading(), ...reading },
    });
    await this.read();
  }

  async files(files: FileList | null | undefined): Promise<void> {
    const all = [...(files ?? [])];
    const pictures = this.#host.takesPictures ? all.filter(isPicture) : [];
    if (pictures.length > 0) await this.#readPictures(pictures);
    for (const file of all.filter((file) => !pictures.includes(file))) {
      const turn = this.#turn;
      try {
        const text = await textOf(file);
        if (turn === this.#turn) await this.take(file.name, text);
      } catch (error) {
        this.#host.tell(
          this.#host.speaker.say(error instanceof FileProblem ? error.reason : "file-unreadable", { name: file.name }),
        );
      }
    }
  }

  /** Pictures as text, to be looked at before anything follows from it. */
  async #readPictures(pictures: File[]): Promise<void> {
    const turn = this.#stop();
    // As they were made: captures are numbered, or named by their time.
    const inOrder = pictures.toSorted((one, other) => one.name.localeCompare(other.name, "en", { numeric: true }));
    const text = await this.pictures.read(inOrder);
    if (text === null || turn !== this.#turn) return;
    if (text === "") return this.#host.requestUpdate();
    // "Yesterday" is told from the day of the picture, which its file may know.
    const last = Math.max(...pictures.map((file) => file.lastModified));
    const { draft, speaker } = this.#host;
    await this.take(pictures[0]?.name ?? "", text, pictureReading(speaker, draft.role, localDay(last)));
  }

  /** A large text never goes through the box, which it would freeze. */
  pasted(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text") ?? "";
    const file = event.clipboardData?.files;
    // Tables are copied as text and as a picture of it.
    if (text === "" && file && file.length > 0) {
      event.preventDefault();
      void this.files(file);
      return;
    }
    if (text.length > TEXT_AT_MOST) {
      event.preventDefault();
      void this.take(this.#host.speaker.say("large-paste"), text);
      return;
    }
    this.large = null;
    setTimeout(() => void this.read());
  }

  /** What is typed in the box takes the place of a large text. */
  typed(text: string): void {
    this.#stop();
    if (this.pictures.isReading) this.pictures.leave();
    if (text !== "") this.large = null;
  }

  /** Lets go of what was being read, and of a large text. */
  cancel(): void {
    this.#stop();
    this.large = null;
    void this.again();
  }

  /** Another case is worked on: nothing of this one is used any more. */
  leave(): void {
    this.#stop();
    this.pictures.leave();
    this.large = null;
    this.paste = null;
    this.readText = "";
  }

  /**
   * The messages after the first request that are no events and not surely of those who asked or of the platform: one of
   * them may be the answer.
   */
  unplaced(draft: Draft): string[] {
    const { paste, readText } = this;
    const requests = draft.events.filter((event) => asksForAnswer(event.kind) && event.date !== "");
    if (!paste?.conversation || requests.length === 0) return [];
    const mayFollow = (at: string | null) => at === null || requests.some((request) => isNotBefore(at, request));
    const role = (name: string, read: string | null) => draft.reading.roles[name] || read || "";
    const asking = new Set(requests.filter(({ kind }) => doerOf(kind) === "buyer").map(({ author }) => author));
    const answering = new Set(
      paste.authors
        .filter((author) => {
          const known = role(author.name, author.role);
          return known === "seller" || (known === "" && !asking.has(author.name));
        })
        .map((author) => author.name),
    );
    const used = new Set([...draft.events.map((event) => event.source), ...draft.ignored]);
    return paste.events
      .filter(({ author }) => author !== null && answering.has(author))
      .filter(({ at }) => mayFollow(at))
      .map((event) => sourceOf(readText, event))
      .filter((source) => !used.has(source));
  }

  /** Shows in the text where an event was read; undefined where the text is another one by now. */
  find(event: DraftEvent, box: () => HTMLTextAreaElement | null): (() => void) | undefined {
    const found = this.paste?.events.find((one) => one.line === event.line && one.text === event.words);
    if (!found || found.to === 0) return undefined;
    const { large, readText } = this;
    if (large) {
      const lines = large.text.slice(found.from, found.to).split("\n").length;
      return () => {
        this.marked = { from: found.line, to: found.line + lines - 1 };
        this.#host.requestUpdate();
      };
    }
    if (this.#host.draft.paste !== readText) return undefined;
    return () => {
      const shown = box();
      if (!shown) return;
      shown.focus();
      shown.setSelectionRange(found.from, found.to);
      const before = readText.slice(0, found.from).split("\n").length;
      shown.scrollTop = Math.max(0, (before - 2) * Number.parseFloat(getComputedStyle(shown).lineHeight));
    };
  }

  /** Ends what was begun; the number of the turn that begins now. */
  #stop(): number {
    this.#reading?.cancel();
    this.#reading = null;
    this.#host.requestUpdate();
    this.#turn += 1;
    return this.#turn;
  }

  async #readBeside(draft: Draft, large: Large): Promise<Paste | null> {
    const turn = this.#turn;
    const module = await this.#loaded(this.#host.modules.reader());
    if (!module || turn !== this.#turn) return null;
    const reading = readLarge({ module, text: large.text, options: pasteOptions(draft, this.#host.phrases()) });
    this.#reading = reading;
    this.#host.requestUpdate();
    try {
      const paste = await reading.result;
      return this.#reading === reading ? paste : null;
    } catch (error) {
      console.error(error);
      this.#host.tell(this.#host.speaker.say("engine-stopped"));
      return null;
    } finally {
      if (this.#reading === reading) {
        this.#reading = null;
        this.#host.requestUpdate();
      }
    }
  }

  async #readHere(draft: Draft, text: string): Promise<Paste | null> {
    const reader = await this.#loaded(readerOf(this.#host.modules));
    try {
      return reader?.readPaste(text, pasteOptions(draft, this.#host.phrases())) ?? null;
    } catch (error) {
      if (!(error instanceof EngineFailure)) throw error;
      this.#host.stopped();
      return null;
    }
  }

  /** What is loaded at the first paste; null where it cannot be, which is said: the text stays. */
  async #loaded<T>(part: Promise<T>): Promise<T | null> {
    // What is there at once is not announced: that would move the page twice.
    let isShown = false;
    this.#waiting += 1;
    const slow = setTimeout(() => {
      isShown = true;
      this.#shown += 1;
      this.#host.requestUpdate();
    }, SLOW);
    try {
      return await part;
    } catch (error) {
      console.error(error);
      this.#host.tell(this.#host.speaker.say("part-failed"));
      return null;
    } finally {
      clearTimeout(slow);
      this.#waiting -= 1;
      if (isShown) this.#shown -= 1;
      this.#host.requestUpdate();
    }
  }

  /** What a reading came to, in words. */
  #told(paste: Paste, draft: Draft, count: number, again: boolean): string {
    const { speaker } = this.#host;
    const open = draft.events.filter(needsPerson).length;
    const facts = Object.keys(factsOf(paste)).map((fact) => speaker.say(`fact-${fact}`));
    return [
      speaker.say(again && count === 0 ? "paste-again" : "paste-added", { count }),
      ...(draft.events.length >= EVENTS_AT_MOST ? [speaker.say("paste-full", { count: EVENTS_AT_MOST })] : []),
      ...(open > 0 ? [speaker.say("paste-check", { count: open })] : []),
      ...(facts.length > 0 ? [speaker.say("paste-facts", { facts: speaker.list(facts) })] : []),
    ].join(" ");
  }
}

/**
 * Whether a message is not surely older than a request: by the minute where both show the clock of the paste, else by the
 * day, and by the day before where the request may have been told by another clock.
 */
function isNotBefore(at: string, { date, time, zone, source }: DraftEvent): boolean {
  const isOfPaste = source !== "" && zone === "";
  if (isOfPaste && time !== "" && at.length > 10) return at.slice(0, 16) >= `${date}T${time}`.slice(0, 16);
  const day = Date.parse(date);
  // A link may bring a day that does not exist: it rules no message out.
  if (Number.isNaN(day)) return true;
  const first = new Date(day - (isOfPaste ? 0 : 86_400_000)).toISOString().slice(0, 10);
  return at.slice(0, 10) >= first;
}

/** A raw mail as lines; the mail as it stands where it cannot be taken apart. */
async function asLines(raw: string): Promise<string> {
  try {
    return await mail(raw);
  } catch {
    return raw;
  }
}

/** The day on which an instant is, by this device's clock. */
function localDay(at: number): string {
  const day = new Date(at);
  const two = (number: number) => String(number).padStart(2, "0");
  return Number.isNaN(at) ? "" : `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

// What the element can be told: attributes over closed sets, and values from a host's script.

import type { Assessment, Case, Chosen, OwnWindow } from "../../engine/engine.js";
import type { FileSource } from "./host-files.js";

export const ROLES = ["buyer", "seller"] as const;
export const VIEWS = ["check", "compact", "rules", "deadline-only"] as const;
export const THEMES = ["auto", "light", "dark"] as const;

/** Every attribute, as a host writes it. */
export const ATTRIBUTES = [
  "rulebook",
  "rulebook-src",
  "rulebook-integrity",
  "words-src",
  "words-integrity",
  "role",
  "lang",
  "time-zone",
  "view",
  "theme",
  "as-of",
  "pictures",
] as const;

/** A rulebook of a host's own, as JSON; what is wrong in it is told as an error. */
export interface OwnRulebook {
  id: string;
  [field: string]: unknown;
}

/** Messages of a host's own, in Fluent's format, by language. */
export type HostWords = Readonly<Record<string, string>>;

/** Everything that the view is told. */
export interface Settings {
  /** The rulebooks that are told of, by id; all where none is named. */
  rulebooks: readonly string[];
  /** Rulebooks of the host's own, as JSON: those are told of, with those that are named, and no others. */
  own: readonly OwnRulebook[];
  /** A file with another one, and its digest; "" where there is none. */
  source: FileSource;
  /** For whom the answer is worded; "" leaves the choice to the reader. */
  role: (typeof ROLES)[number] | "";
  /** The language of the host page, as it names it. */
  language: string;
  /** Words of the host's own, by language, and a file with those of its language. */
  words: HostWords;
  wordsSource: FileSource;
  /** The zone of times without one; "" asks. */
  timeZone: string;
  view: (typeof VIEWS)[number];
  theme: (typeof THEMES)[number];
  /** The instant it is checked for, as RFC 3339; "" is now. */
  asOf: string;
  /** Readers may choose pictures of chats. */
  takesPictures: boolean;
  /** A case that the host gives. */
  case: Case | null;
  /** Readings that the host has chosen. */
  readings: readonly Chosen[];
  /** Windows that the host has set in place of the rules' own. */
  windows: readonly OwnWindow[];
  /** It is a page of its own, not a part of another one: it lists its cases, opens links and is printed whole. */
  isPage: boolean;
  /** It is only tried: nothing that is entered is kept. */
  isTrial: boolean;
  /** Under what name its work is remembered in this tab. */
  name: string;
}

/** The rulebooks that a host names and brings, by id; none where all are told of. */
export function namedIn({ rulebooks, own, source }: Settings): string[] {
  // What is on its way has no name yet: nothing is offered in its place.
  const awaited = own.length === 0 && source.src !== "" ? [""] : [];
  return [...rulebooks, ...own.map(({ id }) => id), ...awaited];
}

/** What is told of an assessment to a host: no text that anybody has pasted. */
export interface AssessedDetail {
  asOf: string;
  conclusions: { rulebook: string; clause: string; state: string; due: string | null; windowBy: string | null }[];
}

/** What stopped the element: in a word, and what a page's editor can do. */
export interface ErrorDetail {
  reason: "policy" | "file" | "engine" | "rulebook" | "words";
  help: string;
}

/** What the view tells the element. */
export interface ElementHost {
  assessed(assessment: Assessment): void;
  failed(error: unknown): void;
  /** None of the rulebooks that the host names or brings can be used, and why: nothing is shown. */
  unusable(help: string): void;
  /** Something that the host names or brings cannot be used, and why: the rest is. */
  mistaken(reason: ErrorDetail["reason"], help: string): void;
}

/** A view in its element. */
export interface View {
  update(settings: Settings): void;
}

/** The part of the program that is loaded when it is about to be seen. */
export interface ViewModule {
  mount(root: ShadowRoot, settings: Settings, modules: Modules, host: ElementHost, page: string): Promise<View>;
}

/** The compiled modules, each loaded when it is first asked for, and once. */
export interface Modules {
  engine(): Promise<WebAssembly.Module>;
  /** Reads what people paste. */
  reader(): Promise<WebAssembly.Module>;
  /** Reads pictures; `null` in a build without their models, and absent where the host wants none. */
  pictures?(): Promise<PictureParts | null>;
}

/** What pictures are read with: the module, its two models, and the characters that the second knows. */
export interface PictureParts {
  module: WebAssembly.Module;
  finds: Uint8Array;
  reads: Uint8Array;
  characters: string;
}

/** Where the parts of the program come from: beside the element, or from within a page. */
export interface Parts {
  view(): Promise<ViewModule>;
  modules: Modules;
  /** The page that does the same in a tab of its own; "" where there is none. */
  page: string;
}

// Words, dates and durations in the reader's language.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import englishWords from "../engine/generated/words/en.ftl?raw";
import english from "../locales/en.ftl?raw";
import type { Catalogue, ClauseInfo, EditionInfo, Range, Words } from "../engine/engine.js";
import type { HostWords } from "./element/settings.js";
import { yieldToMain } from "./yield.js";

export const LANGUAGES = {
  en: "English",
  zh: "简体中文",
  es: "Español",
  pt: "Português (Brasil)",
  fr: "Français",
  de: "Deutsch",
  ru: "Русский",
  ar: "العربية",
} as const;
export type Language = keyof typeof LANGUAGES;

/** What the page says, and what the words are called that rulebooks share. */
const both = (texts: { default: string }[]) => texts.map((text) => text.default).join("\n");
/** English comes with the page; every other language is loaded when it is chosen. */
const TEXTS: Record<Language, () => Promise<string>> = {
  en: () => Promise.resolve(`${english}\n${englishWords}`),
  zh: () => Promise.all([import("../locales/zh.ftl?raw"), import("../engine/generated/words/zh.ftl?raw")]).then(both),
  es: () => Promise.all([import("../locales/es.ftl?raw"), import("../engine/generated/words/es.ftl?raw")]).then(both),
  pt: () => Promise.all([import("../locales/pt.ftl?raw"), import("../engine/generated/words/pt.ftl?raw")]).then(both),
  fr: () => Promise.all([import("../locales/fr.ftl?raw"), import("../engine/generated/words/fr.ftl?raw")]).then(both),
  de: () => Promise.all([import("../locales/de.ftl?raw"), import("../engine/generated/words/de.ftl?raw")]).then(both),
  ru: () => Promise.all([import("../locales/ru.ftl?raw"), import("../engine/generated/words/ru.ftl?raw")]).then(both),
  ar: () => Promise.all([import("../locales/ar.ftl?raw"), import("../engine/generated/words/ar.ftl?raw")]).then(both),
};
const TAGS: Record<Language, string> = {
  en: "en",
  zh: "zh-CN",
  es: "es",
  pt: "pt-BR",
  fr: "fr",
  de: "de",
  ru: "ru",
  ar: "ar",
};
/** Languages written from right to left, for browsers that do not tell. */
const RIGHT_TO_LEFT: readonly string[] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];
/**
 * A letter of these scripts. Where there is none, nothing has to be kept apart, and the marks that would do it cost: few
 * fonts have them, and a browser looks through all.
 */
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const DAY = 86_400;

/** One who speaks this language; English where its messages cannot be loaded. */
export async function loadSpeaker(language: Language): Promise<Speaker> {
  try {
    return new Speaker(language, TAGS[language], await messagesOf(await TEXTS[language]()));
  } catch (error) {
    console.error(error);
    return new Speaker("en", TAGS.en, await messagesOf(await TEXTS.en()));
  }
}

/**
 * One who speaks the first of these languages that there are words for, a host's own before the page's. What the host
 * has no word for is said in the page's, in English where that does not speak the language. `told` is told
 * of messages that cannot be used.
 */
export async function speakerFor(
  tags: readonly string[],
  words: HostWords = {},
  told: (mistake: string) => void = console.error,
): Promise<Speaker> {
  for (const tag of tags.map(canonical)) {
    const own = wordsFor(words, tag);
    const language = tag.split("-", 1)[0] ?? "";
    const known = Object.hasOwn(TEXTS, language) ? (language as Language) : null;
    if (own === "" && known === null) continue;
    const speaker = await loadSpeaker(known ?? "en");
    return own === "" ? speaker : speaker.withWords(tag, own, words, told);
  }
  return loadSpeaker("en");
}

/** The words for readers of a language: of those the nearest, `pt-PT` before `pt`; "" where there are none. */
export function wordsFor(words: HostWords, language: string): string {
  const all = Object.entries(words).map(([tag, text]) => [canonical(tag), text] as const);
  for (let tag = canonical(language); tag !== ""; tag = tag.slice(0, Math.max(tag.lastIndexOf("-"), 0))) {
    const text = all.find(([known]) => known === tag)?.[1];
    // A host's script may say anything.
    if (typeof text === "string" && text.trim() !== "") return text;
  }
  return "";
}

/** A tag as browsers write it, also of what systems write: `pt-BR` of `pt_BR.UTF-8`; "" where it is none. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.split(".", 1)[0]?.replaceAll("_", "-"))[0] ?? "";
  } catch {
    return "";
  }
}

/** So many characters of a language's messages are read at a time. */
const PIECE = 8_000;

/** Reads messages piece by piece: all at once they would keep the page waiting. */
async function messagesOf(text: string): Promise<FluentResource[]> {
  const messages: FluentResource[] = [];
  for (let from = 0; from < text.length; ) {
    // A piece ends before a line that begins a message: what goes on with one is indented.
    const next = text.slice(from + PIECE).search(/\n[a-z]/);
    const to = next < 0 ? text.length : from + PIECE + next + 1;
    messages.push(new FluentResource(text.slice(from, to)));
    from = to;
    await yieldToMain();
  }
  return messages;
}

/** Beijing's clock, in minutes from UTC. */
const BEIJING = 8 * 60;

/** How far the clock that an instant is written by is from UTC, in minutes; Beijing's where it is written in UTC. */
function offsetOf(rfc3339: string): number {
  const [, sign = "+", hours = "0", minutes = "0"] = /([+-])(\d{2}):(\d{2})$/.exec(rfc3339) ?? ["", "+", "08", "00"];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Messages in the order of their resources: a later one takes the place of an earlier one. */
function bundle(tag: string, messages: readonly FluentResource[], own = new FluentResource("")): FluentBundle {
  const made = new FluentBundle(tag);
  for (const piece of messages) made.addResource(piece);
  made.addResource(own, { allowOverrides: true });
  return made;
}

/** Says things in one language. */
export class Speaker {
  /** What is said, the nearest first: a host's own words, the page's with the host's terms, the page's. */
  readonly #bundles: FluentBundle[];
  /** The messages that a host says in words of its own. */
  #own: ReadonlySet<string> = new Set();
  #told: (mistake: string) => void = console.error;
  /** Everything that a host says in words of its own, by language. */
  #words: HostWords = {};
  readonly #formats = new Map<string, unknown>();
  readonly #declared = new Map<string, Words>();
  /** Messages that are the name of a country, by its two letters: browsers take their time over each. */
  readonly #countries = new Map<string, string>();
  /** The zone of a host's own rules, whose clock times are told by; "" is the clock that each time is written by. */
  clock = "";

  /** Of a language, by its tag for browsers. */
  constructor(
    readonly language: string,
    readonly tag: string,
    private readonly messages: readonly FluentResource[],
  ) {
    this.#bundles = [bundle(tag, messages)];
  }

  /** One who says these messages of a host's in place of their own. */
  withWords(tag: string, text: string, words: HostWords, told: (mistake: string) => void): Speaker {
    const written = [...text.matchAll(/^(-?[A-Za-z][\w-]*) *=/gm)].map(([, id = ""]) => id);
    const { body } = new FluentResource(text);
    const isTerm = (id: string) => id.startsWith("-");
    const isKnown = ({ id, value }: (typeof body)[number]) => isTerm(id) || (this.has(id) && value !== null);
    const [own, terms] = [new FluentResource(""), new FluentResource("")];
    own.body = body.filter(isKnown);
    terms.body = own.body.filter(({ id }) => isTerm(id));
    const ids = new Set(own.body.map(({ id }) => id));
    const broken = written.filter((id) => !body.some((one) => one.id === id));
    const unknown = body.filter((one) => !isKnown(one)).map(({ id }) => id);
    if (body.length === 0) told('There is no message among the words: "id = text" was wanted, one a line.');
    if (broken.length > 0) told(`Messages that cannot be read: ${broken.join(", ")}.`);
    if (unknown.length > 0) told(`The checker has no such messages: ${unknown.join(", ")}.`);
    const other = new Speaker(tag.split("-", 1)[0] ?? "", tag, this.messages);
    // What the page says in its own language follows the grammar of that.
    const { messages } = this;
    other.#bundles.splice(0, 1, bundle(tag, messages, own), bundle(this.tag, messages, terms), ...this.#bundles);
    [other.#own, other.#words, other.#told] = [ids, words, told];
    return other;
  }

  /** One who speaks another language, with what the host says in it. */
  inLanguage(language: string): Promise<Speaker> {
    return speakerFor([language], this.#words, this.#told);
  }

  /** A format that is made when it is first needed, and once: making one takes its time. */
  #format<Format>(name: string, make: () => Format): Format {
    if (!this.#formats.has(name)) this.#formats.set(name, make());
    return this.#formats.get(name) as Format;
  }

  /** It speaks for the rules of a host's own: nothing is said of platforms. */
  get isForHost(): boolean {
    return this.clock !== "";
  }

  /** A message for where marks that isolate its parts would stay in the text: files, names, what is copied. */
  plain(id: string, values: Record<string, FluentVariable> = {}): string {
    return withoutIsolation(this.say(id, values));
  }

  get direction(): "ltr" | "rtl" {
    return this.#format("direction", () => {
      const locale = new Intl.Locale(this.tag) as Intl.Locale & { getTextInfo?(): { direction: "ltr" | "rtl" } };
      return locale.getTextInfo?.().direction ?? (RIGHT_TO_LEFT.includes(this.language) ? "rtl" : "ltr");
    });
  }

  /** What the language calls itself. */
  get languageName(): string {
    const names = this.#format("languages", () => new Intl.DisplayNames(this.tag, { type: "language" }));
    const isOurs = Object.values<string>(TAGS).includes(this.tag);
    return (isOurs ? LANGUAGES[this.language as Language] : names.of(this.tag)) ?? this.tag;
  }

  has(id: string): boolean {
    return this.#page.hasMessage(id) || this.#declared.has(id) || this.#countries.has(id);
  }

  /** From now on the words that rulebooks declare have names, too: their own. */
  learn({ declared, rulebooks }: Catalogue): void {
    for (const { id: rulebook, situations } of rulebooks)
      for (const { id, title } of situations) {
        const name = `situation-${rulebook}-${id}`;
        if (!this.#page.hasMessage(name)) this.#declared.set(name, title);
      }
    for (const { of, id, title, values, text, isShared } of declared) {
      const name = text === null ? `${of}-${id}` : `${of}-${id}-title`;
      // What rulebooks share the page has words for already, in its language.
      const learn = (message: string, words: Words) =>
        isShared && this.#page.hasMessage(message) ? undefined : this.#declared.set(message, words);
      learn(name, title);
      if (text) learn(`${of}-${id}`, text);
      for (const value of values) {
        const message = `${id}-${value.id}`;
        if (value.title) learn(message, value.title);
        else if (/^[a-z]{2}$/.test(value.id)) this.#countries.set(message, value.id);
      }
    }
  }

  /** The name of a country, by its two letters. */
  #country(code: string): string {
    const names = this.#format("countries", () => new Intl.DisplayNames(this.tag, { type: "region" }));
    return names.of(code.toUpperCase()) ?? code;
  }

  /** What a word is called; the word itself, where the rulebook that declares it is not there. */
  named(set: string, word: string): string {
    return this.has(`${set}-${word}`) ? this.say(`${set}-${word}`) : word;
  }

  /** A message. A missing one is a fault of the build, and is shown as one. */
  say(id: string, values: Record<string, FluentVariable> = {}): string {
    const declared = this.#declared.get(id);
    if (declared)
      return this.words(declared).replaceAll(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
    const country = this.#countries.get(id);
    if (country !== undefined && !this.#page.hasMessage(id)) return this.#country(country);
    // A date that ends with a point ends the sentence.
    const said = this.#formatted(id, values).replaceAll(".\u2069.", ".\u2069");
    return this.direction === "ltr" && !RIGHT_TO_LEFT_LETTER.test(said) ? withoutIsolation(said) : said;
  }

  /** The page's own words. */
  get #page(): FluentBundle {
    return this.#bundles.at(-1) as FluentBundle;
  }

  /** A message of a host's that cannot be said as it stands gives way to the page's own. */
  #formatted(id: string, values: Record<string, FluentVariable>): string {
    for (const bundle of this.#own.has(id) ? this.#bundles : this.#bundles.slice(-2)) {
      const pattern = bundle.getMessage(id)?.value;
      if (!pattern) continue;
      if (bundle === this.#page) return bundle.formatPattern(pattern, values);
      const wrong: Error[] = [];
      const said = bundle.formatPattern(pattern, values, wrong);
      if (wrong.length === 0) return said;
      // Once: it is said again and again.
      const told = `The message "${id}" cannot be said: ${wrong.map(({ message }) => message).join("; ")}.`;
      this.#format(`told ${id}`, () => this.#told(told));
    }
    throw new Error(`no message "${id}" in ${this.language}`);
  }

  /** One of the rules' own sentences. */
  words(words: Words): string {
    const other = words.others.find(({ language }) => isOf(language, this.language));
    return other?.text ?? (this.language === "zh" ? words.zh : words.en);
  }

  /** The name of a rulebook. */
  rulebook(id: string, title: Words): string {
    return this.has(`rulebook-${id}`) ? this.say(`rulebook-${id}`) : this.words(title);
  }

  /** The name of an edition: its own, or one made of its day of publication. */
  edition({ title, published }: EditionInfo): string {
    return this.hasSentences || published === null
      ? this.words(title)
      : this.say("edition-text", { date: this.day(published) });
  }

  /** What a question of the rules asks. */
  question(id: string, ask: Words): string {
    return this.has(`question-${id}`) ? this.say(`question-${id}`) : this.words(ask);
  }

  /** One answer to it. */
  answer(question: string, id: string, text: Words): string {
    return this.has(`answer-${question}-${id}`) ? this.say(`answer-${question}-${id}`) : this.words(text);
  }

  /** Whether the rules have their own sentences in this language. */
  get hasSentences(): boolean {
    return this.language === "en" || this.language === "zh";
  }

  /** What a clause says, in its own sentence: the English one, marked as such, where this language has none. */
  clause(clause: ClauseInfo): string {
    const own = this.words(clause.text);
    const isTold = this.hasSentences || clause.text.others.some(({ language }) => isOf(language, this.language));
    return isTold ? own : this.say("in-english", { text: own });
  }

  /** An instant by the clock that it is told by: Beijing's, or one so many hours from UTC. */
  instant(rfc3339: string): string {
    const at = Date.parse(rfc3339);
    // Seconds are told where they are more than none.
    const timeStyle = at % 60_000 === 0 ? "short" : "medium";
    if (this.clock !== "") return this.#zoned(at, timeStyle);
    const format = this.#format(
      `instant-${timeStyle}`,
      () => new Intl.DateTimeFormat(this.tag, { dateStyle: "medium", timeStyle, hourCycle: "h23", timeZone: "UTC" }),
    );
    const offset = offsetOf(rfc3339);
    const clock = format.format(at + offset * 60_000);
    if (offset === BEIJING) return `${clock} ${this.say("beijing-time")}`;
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
    const apart = `${offset < 0 ? "\u2212" : "+"}${hours}${minutes === 0 ? "" : `:${minutes}`}`;
    return `${clock} UTC${offset === 0 ? "" : apart}`;
  }

  /** An instant by the clock of a host's own rules. */
  #zoned(at: number, timeStyle: "short" | "medium"): string {
    const second = timeStyle === "medium" ? ({ second: "2-digit" } as const) : {};
    const format = this.#format(
      `zoned-${timeStyle}-${this.clock}`,
      () =>
        new Intl.DateTimeFormat(this.tag, {
          day: "numeric",
          month: "short",
          year: "numeric",
          hour: "2-digit",
          minute: "2-digit",
          ...second,
          hourCycle: "h23",
          timeZone: this.clock,
          timeZoneName: "short",
        }),
    );
    return format.format(at);
  }

  /** The same by the clock of this device; "" where that shows the same time. */
  here(rfc3339: string): string {
    const at = new Date(rfc3339);
    if (this.clock === Intl.DateTimeFormat().resolvedOptions().timeZone) return "";
    if (-at.getTimezoneOffset() === offsetOf(rfc3339)) return "";
    return this.moment(at.getTime());
  }

  /** An instant by the clock of this device. */
  moment(milliseconds: number): string {
    const format = () => new Intl.DateTimeFormat(this.tag, { dateStyle: "medium", timeStyle: "short" });
    return this.#format("moment", format).format(milliseconds);
  }

  /** When something is due, by the clock of this device: with its weekday, without seconds; its year where it is another. */
  due(range: Range): string {
    const [from, to] = [new Date(range.from), new Date(range.to)];
    const isOther = [from, to].some((date) => date.getFullYear() !== new Date().getFullYear());
    const name = isOther ? "due-year" : "due";
    const format = this.#format(
      name,
      () =>
        new Intl.DateTimeFormat(this.tag, {
          weekday: "short",
          day: "numeric",
          month: "short",
          ...(isOther ? { year: "numeric" } : {}),
          hour: "2-digit",
          minute: "2-digit",
          hourCycle: "h23",
        }),
    );
    if (range.from === range.to) return format.format(from);
    // Between days that lie apart the time of day says nothing.
    const days = this.#format(
      "due-days",
      () => new Intl.DateTimeFormat(this.tag, { weekday: "short", day: "numeric", month: "short", year: "numeric" }),
    );
    return (isOneDay(range) ? format : days).formatRange(from, to);
  }

  /** A day as short as it can be told, by the clock of this device: of a stretch of days its ends. */
  shortDay({ from, to }: Range): string {
    const format = this.#format(
      "short-day",
      () => new Intl.DateTimeFormat(this.tag, { day: "numeric", month: "short" }),
    );
    return isOneDay({ from, to }) ? format.format(middle(from, to)) : format.formatRange(new Date(from), new Date(to));
  }

  /** The time of day of an instant; of something longer, nothing. With the year, where it is asked for. */
  shortTime({ from, to }: Range, withYear: boolean): string {
    const time = this.#format(
      "short-time",
      () => new Intl.DateTimeFormat(this.tag, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    );
    const years = this.#format("year", () => new Intl.DateTimeFormat(this.tag, { year: "numeric" }));
    const year = withYear ? [years.format(new Date(from))] : [];
    return [...year, ...(from === to ? [time.format(new Date(from))] : [])].join(" ");
  }

  range(range: Range): string {
    return range.from === range.to
      ? this.instant(range.from)
      : this.say("between", { from: this.instant(range.from), to: this.instant(range.to) });
  }

  /** A civil date such as 2022-03-01. */
  day(date: string): string {
    return this.#format(
      "day",
      () => new Intl.DateTimeFormat(this.tag, { dateStyle: "medium", timeZone: "UTC" }),
    ).format(new Date(`${date}T00:00:00Z`));
  }

  list(items: Iterable<string>): string {
    return this.#format("list", () => new Intl.ListFormat(this.tag, { type: "conjunction" })).format(items);
  }

  /** Makes what days and amounts are said with, one after the other: browsers take their time over the first of each. */
  async warmUp(pause: () => Promise<void>): Promise<void> {
    const at = (year: number) => `${year}-03-01T10:00:00Z`;
    const [now, before] = [at(new Date().getFullYear()), at(2022)];
    for (const say of [
      () => this.duration(2 * DAY),
      () => this.due({ from: now, to: now }),
      () => this.due({ from: before, to: before }),
      () => this.instant(before),
      () => this.shortDay({ from: before, to: before }),
      () => this.shortTime({ from: before, to: before }, true),
      () => this.day("2022-03-01"),
      () => this.list(["1", "2"]),
    ]) {
      await pause();
      say();
    }
  }

  /** Whole seconds as the two largest units that are not zero. */
  duration(seconds: number): string {
    const parts = [
      { id: "duration-days", values: { days: Math.floor(seconds / DAY) } },
      { id: "duration-hours", values: { hours: Math.floor((seconds % DAY) / 3600) } },
      { id: "duration-minutes", values: { minutes: Math.floor((seconds % 3600) / 60) } },
      { id: "duration-seconds", values: { seconds: seconds % 60 } },
    ];
    const first = parts.findIndex((part) => Object.values(part.values).some((amount) => amount > 0));
    const shown = parts.slice(first < 0 ? 3 : first, first < 0 ? 4 : first + 2);
    const told = shown.filter((part, index) => index === 0 || Object.values(part.values).some((amount) => amount > 0));
    return told.map((part) => this.say(part.id, part.values)).join(" ");
  }
}

/** Whether a tag is of a language, whatever its country. */
function isOf(tag: string, language: string): boolean {
  return tag.split("-", 1)[0] === language;
}

/** Somewhere within it. */
function middle(from: string, to: string): number {
  return (Date.parse(from) + Date.parse(to)) / 2;
}

/** Whether it is an instant or a day that is known without its time. */
function isOneDay({ from, to }: Range): boolean {
  return Date.parse(to) - Date.parse(from) <= DAY * 1000;
}

/** A text without the marks that keep its parts apart on the page. */
export function withoutIsolation(text: string): string {
  return text.replaceAll(/[\u2066\u2068\u2069]/g, "");
}

// A few questions about what a person is waiting for, each answered with a tap or a date. Rulebooks say which.

import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Speaker } from "../language.js";
import {
  type Draft,
  type DraftEvent,
  emptyEvent,
  type EventKind,
  firstAnswer,
  UNKNOWN_ZONE,
  withEvent,
  withoutEvent,
} from "./draft.js";
import { choice, dateTime, type Edit, factField, foldedRow, taps, usualZones, words, zoneHere } from "./fields.js";
import {
  ANSWERS,
  asksService,
  attributesOf,
  CHOICES,
  OPENS_A_REQUEST,
  SERVICES,
  type Situation,
  situations,
  sortOf,
  titleOf,
} from "./facts.js";

/** What a guide shows besides the draft: which question was answered last, and which answered ones are open. */
export interface GuideState {
  touched: string;
  open: ReadonlySet<string>;
  /** There is room to show every answer in a row of its own. */
  isWide: boolean;
}

export interface GuideActions {
  edit: Edit;
  touched(key: string): void;
  toggle(id: string, open: boolean): void;
}

/** The question that begins a guide: once it is answered, others are asked. */
const WAITING = "waiting";

/** A question with its answer so far; "" is none. */
interface Question {
  key: string;
  label: string;
  value: string;
  view: TemplateResult;
}

/** The name that the joined row is kept open by. */
const SAID = "answers";

/** From so many answered questions on, they share one row on a phone. */
const MANY = 3;

/** The questions, with what the draft already says. What was answered or passed over folds once another one is. */
export function guideView(
  draft: Draft,
  speaker: Speaker,
  actions: GuideActions,
  rulebooks: readonly string[],
  { touched, open, isWide }: GuideState,
): TemplateResult {
  const guide = new Guide(draft, speaker, actions.edit, situations(rulebooks));
  const folded = (id: string, label: string, value: string, content: unknown) =>
    foldedRow({ id, look: id === SAID ? SAID : "", label, value }, content, { open, toggle: actions.toggle }, speaker);
  const questions = guide.questions();
  const last = questions.findIndex(({ key }) => key === touched);
  // What was opened is changed where it stands.
  const isFolded = ({ key, value }: Question, place: number) =>
    key === WAITING ? value !== "" : open.has(`question ${key}`) || (key !== touched && (value !== "" || place < last));
  const item = (question: Question) => {
    const { key, label, value, view } = question;
    const shown = isFolded(question, questions.indexOf(question))
      ? folded(`question ${key}`, label, value || speaker.say("unknown"), view)
      : view;
    // Known before the answer itself is: what would fold in between loses the focus.
    const touch = { handleEvent: () => actions.touched(key), capture: true };
    // Another thing waited for asks other questions: none of them was passed over.
    return html`<li @change=${touch} @click=${key === WAITING ? () => actions.touched(WAITING) : nothing}>${shown}</li>`;
  };
  const list = (some: readonly Question[]) => html`<ol>${repeat(some, ({ key }) => key, item)}</ol>`;
  const zone = guide.zone();
  const said = questions.filter((question, place) => question.value !== "" && isFolded(question, place));
  const isJoined = !isWide && said.length >= MANY;
  const rest = isJoined ? questions.filter((question) => !said.includes(question)) : questions;
  const answers = () => [...said.map(({ value }) => value), guide.zoneName].filter(Boolean).join(" · ");
  return html`<div class="guide">
    ${isJoined ? folded(SAID, speaker.say("guide-answers"), answers(), html`${list(said)} ${zone}`) : nothing}
    ${list(rest)}
    ${draft.situation === "" || questions.every(({ value }) => value !== "") ? nothing : html`<p class="hint">${speaker.say("guide-hint")}</p>`}
    ${isJoined ? nothing : zone}
  </div>`;
}

/** So many tiles have room where there is little of it; of more there is a list. */
const TILES_IN_SIGHT = 3;

/** What a person may be waiting for, where there is little room: a few tiles, or a list. */
export function compactGuideView(
  draft: Draft,
  speaker: Speaker,
  edit: Edit,
  rulebooks: readonly string[],
): TemplateResult | typeof nothing {
  const all = situations(rulebooks);
  if (all.length === 0) return nothing;
  return new Guide(draft, speaker, edit, all).compact();
}

/** The name that a draft keeps a situation by. */
function nameOf({ rulebook, id }: Situation): string {
  return `${rulebook}/${id}`;
}

class Guide {
  readonly #situation: Situation | undefined;

  constructor(
    readonly draft: Draft,
    readonly speaker: Speaker,
    readonly edit: Edit,
    readonly all: readonly Situation[],
  ) {
    this.#situation = all.find((one) => nameOf(one) === draft.situation);
  }

  say(id: string): string {
    return this.speaker.say(id);
  }

  named(list: readonly string[], set: string): [string, string][] {
    return [...words(list, set, this.speaker), ["", this.say("unknown")]];
  }

  questions(): Question[] {
    const waiting = this.waiting();
    const situation = this.#situation;
    if (!situation) return [waiting];
    // What a rulebook calls it is known once that is there.
    const facts = situation.asks.filter(({ id, isEvent }) => !isEvent && sortOf(id) !== undefined).map(({ id }) => id);
    const isNamed = (kind: string) => this.speaker.has(`kind-${kind}`);
    const events = situation.asks.filter(({ id, isEvent }) => isEvent && isNamed(id)).map(({ id }) => id);
    const [before, after] = around(events, situation.starts);
    const isRequest = OPENS_A_REQUEST.includes(situation.starts);
    return [
      waiting,
      ...(asksService(situation.starts) && situation.topic === null ? [this.service(situation)] : []),
      ...facts.map((fact) => this.fact(fact)),
      ...before.map((kind) => this.happened(kind)),
      this.started(situation),
      // What a person asked for is answered in many ways; of anything else the rulebook says what comes next.
      ...(isRequest ? [this.answered(situation)] : []),
      ...after
        .filter((kind) => !isRequest || !(ANSWERS as readonly string[]).includes(kind))
        .map((kind) => this.happened(kind)),
    ];
  }

  #title(one: Situation): string {
    return this.speaker.has(titleOf(one)) ? this.say(titleOf(one)) : one.id;
  }

  /** Waits for this from now on. */
  #wait(name: string): void {
    const chosen = this.all.find((one) => nameOf(one) === name);
    const given = Object.fromEntries((chosen?.given ?? []).map(({ fact, value }) => [fact, value]));
    // What the situation before took for granted goes with it, where nobody has said otherwise.
    const before = this.#situation;
    const order = { ...this.draft.order };
    for (const { fact, value } of before?.given ?? []) if (order[fact] === value) order[fact] = "";
    const service = chosen?.topic ?? (before?.topic ? "" : this.draft.service);
    const draft = { ...this.draft, situation: name, service, order: { ...order, ...given } };
    const begun = chosen?.topic ? this.#first(chosen.starts) : undefined;
    this.edit(begun ? withEvent(draft, { ...begun, service }) : draft);
  }

  #tiles(list: readonly Situation[]): TemplateResult {
    return html`<div class="tiles" role="group" aria-label=${this.say("guide-waiting")}>${list.map(
      (one) =>
        html`<button type="button" class="tile" aria-pressed=${String(nameOf(one) === this.draft.situation)} @click=${() => this.#wait(nameOf(one))}>${this.#title(one)}</button>`,
    )}</div>`;
  }

  /** A few tiles, or a list. */
  compact(): TemplateResult {
    if (this.all.length <= TILES_IN_SIGHT) return this.#tiles(this.all);
    const chosen = (event: Event) => this.#wait((event.target as HTMLSelectElement).value);
    return html`<label class="field"><span>${this.say("guide-waiting")}</span><select @change=${chosen}><option value="">–</option>
      ${this.all.map((one) => html`<option value=${nameOf(one)}>${this.#title(one)}</option>`)}</select></label>`;
  }

  /** What the person is waiting for; those of laws and other places stand apart. */
  waiting(): Question {
    const [usual, others] = [this.all.filter(({ joins }) => !joins), this.all.filter(({ joins }) => joins)];
    const label = this.say("guide-waiting");
    const isOther = this.#situation?.joins ?? false;
    const groups = ["law", "shops"].map((group) => {
      const own = others.filter(({ isLaw }) => isLaw === (group === "law"));
      return own.length === 0 ? nothing : html`<p class="legend">${this.say(`guide-${group}`)}</p>${this.#tiles(own)}`;
    });
    const view = html`<p class="legend">${label}</p>${this.#tiles(usual)}
      ${others.length === 0 ? nothing : html`<details class="others" ?open=${isOther}><summary>${this.say("guide-others")}</summary>${groups}</details>`}`;
    return { key: WAITING, label, value: this.#situation ? this.#title(this.#situation) : "", view };
  }

  #first(kind: string): DraftEvent | undefined {
    const all = this.draft.events.filter((event) => event.kind === kind);
    return all.find((event) => event.re === "") ?? all[0];
  }

  service(situation: Situation): Question {
    const asked = this.#first(situation.starts);
    const set = (service: string) => {
      const draft = { ...this.draft, service };
      this.edit(asked ? withEvent(draft, { ...asked, service }) : draft);
    };
    const label = this.say(`guide-service-${this.draft.role}`);
    const service = asked?.service || this.draft.service;
    const value = service === "" ? "" : this.speaker.named("service", service);
    const view = taps(label, "guide-service", service, this.named(SERVICES, "service"), set);
    return { key: "service", label, value, view };
  }

  fact(name: string): Question {
    const choices = CHOICES[name];
    const set = (value: string) => this.edit({ ...this.draft, order: { ...this.draft.order, [name]: value } });
    const label = this.speaker.named("fact", name);
    const said = this.draft.order[name] ?? "";
    const value = said === "" ? "" : (words([said], name, this.speaker)[0]?.[1] ?? said);
    const view =
      choices !== undefined && choices.length <= 6
        ? taps(label, `guide-${name}`, said, this.named(choices, name), set)
        : factField(name, this.draft, this.speaker, this.edit);
    return { key: name, label, value, view };
  }

  /** When something happened; left empty, it is not known. */
  happened(kind: string): Question {
    const label = this.speaker.named("kind", kind);
    const event = this.#first(kind);
    return { key: kind, label, value: this.#time(event), view: this.when(label, kind, event, this.draft) };
  }

  /** When an event was, in words; "" is not known. */
  #time(event: DraftEvent | undefined): string {
    if (!event || event.date === "") return "";
    const last = event.until.slice(0, 10);
    if (last > event.date) return `${this.speaker.day(event.date)} – ${this.speaker.day(last)}`;
    return [this.speaker.day(event.date), event.time].filter(Boolean).join(" ");
  }

  started(situation: Situation): Question {
    const { starts } = situation;
    const event = this.#first(starts);
    const isRequest = OPENS_A_REQUEST.includes(starts);
    const label = isRequest ? this.say(`guide-asked-${this.draft.role}`) : this.speaker.named("kind", starts);
    const service = situation.topic || event?.service || this.draft.service;
    const channels = attributesOf(starts).channel;
    const setChannel = (channel: string) =>
      event && this.edit(withEvent(this.draft, { ...event, attributes: { ...event.attributes, channel } }));
    const view = html`${this.when(label, starts, event, this.draft, asksService(starts) ? { service } : {})}
      ${event && channels ? taps(this.say("attribute-channel"), "guide-channel", event.attributes.channel ?? "", this.named(channels, "channel"), setChannel) : nothing}`;
    return { key: starts, label, value: this.#time(event), view };
  }

  /** The first answer, wherever it came. That there is none speaks for everything; an answer, for what came before it. */
  answered(situation: Situation): Question {
    const answer = firstAnswer(this.draft.events);
    const { cover, aside } = this.draft;
    const automatic = answer?.attributes.automatic === "true";
    const value = answer
      ? answer.kind === "seller-refused"
        ? "refused"
        : automatic
          ? "automatic"
          : "replied"
      : cover.how === "everywhere"
        ? "none"
        : "";
    const how = { "": "unknown", none: "everywhere", automatic: "everywhere" } as Record<string, Draft["cover"]["how"]>;
    const set = (said: string) => {
      const draft: Draft = { ...this.draft, cover: { ...cover, how: how[said] ?? "first-answer" } };
      if (said === "" || said === "none")
        return this.edit(answer ? { ...withoutEvent(draft, answer), aside: answer } : draft);
      const kind = said === "refused" ? "seller-refused" : "seller-replied";
      const told = answer ?? aside ?? { ...emptyEvent(draft.events), re: this.#first(situation.starts)?.id ?? "" };
      const { automatic: _, ...attributes } = told.attributes;
      const again = { ...draft, aside: null, ignored: draft.ignored.filter((source) => source !== told.source) };
      this.edit(
        withEvent(again, {
          ...told,
          kind,
          attributes: said === "automatic" ? { ...attributes, automatic: "true" } : attributes,
        }),
      );
    };
    const effective = (word: string) =>
      answer && this.edit(withEvent(this.draft, { ...answer, attributes: { ...answer.attributes, effective: word } }));
    const label = this.say(`guide-answered-${this.draft.role}`);
    const view = html`
      ${taps(label, "guide-answered", value, this.named(["none", "replied", "automatic", "refused"], "answered"), set)}
      ${cover.how === "everywhere" ? html`<p class="hint">${this.say("guide-answered-hint")}</p>` : nothing}
      ${answer ? this.when(this.say("guide-answered-when"), answer.kind, answer, this.draft) : nothing}
      ${value === "replied" && answer ? taps(this.say("ask-effective"), "guide-effective", answer.attributes.effective ?? "", this.named(["true", "false"], ""), effective) : nothing}
    `;
    return { key: "answered", label, value: value === "" ? "" : this.speaker.named("answered", value), view };
  }

  /** When an event was; unknown is an answer too, and takes back what was typed. */
  when(
    label: string,
    kind: string,
    event: DraftEvent | undefined,
    draft: Draft,
    said: Partial<DraftEvent> = {},
  ): TemplateResult {
    const known = event !== undefined && event.date !== "";
    const shown = event ?? { ...emptyEvent(draft.events), kind: kind as EventKind };
    const set = (time: Partial<DraftEvent>) => {
      const told = { ...shown, ...said, ...time, timed: true };
      this.edit(withEvent(draft, { ...told, zone: told.zone || this.#zone() }));
    };
    const forget = (click: Event) => {
      if (!event) return;
      (click.currentTarget as HTMLElement).closest("fieldset")?.querySelector("input")?.focus();
      const answers = kind === "seller-replied" || kind === "seller-refused";
      this.edit(
        answers ? withEvent(this.draft, { ...event, date: "", time: "", until: "" }) : withoutEvent(this.draft, event),
      );
    };
    return html`<fieldset class="taps"><legend>${label}</legend>
      ${dateTime(shown, this.speaker, set)}
      ${known ? html`<button type="button" class="link" @click=${forget}>${this.say("unknown")}</button>` : nothing}
    </fieldset>`;
  }

  get #typed(): DraftEvent[] {
    return this.draft.events.filter((event) => event.source === "" && event.date !== "" && !/^[+-]/.test(event.zone));
  }

  /** Times typed here are by one clock: that of this device, until the person says otherwise. */
  #zone(): string {
    return this.#typed[0]?.zone || this.draft.zone || zoneHere();
  }

  /** Whose clock the typed times are by, in words; "" where none were typed. */
  get zoneName(): string {
    const zone = this.#typed[0]?.zone;
    if (zone === undefined) return "";
    if (zone === UNKNOWN_ZONE) return this.say("zone-unknown");
    return usualZones(this.speaker).find(([name]) => name === zone)?.[1] ?? zone;
  }

  zone(): TemplateResult | typeof nothing {
    const [first] = this.#typed;
    if (!first) return nothing;
    const typed = new Set(this.#typed.map((event) => event.id));
    const set = (zone: string) => {
      const events = this.draft.events.map((event) =>
        typed.has(event.id) ? { ...event, zone: zone || UNKNOWN_ZONE, zoned: true } : event,
      );
      this.edit({ ...this.draft, events });
    };
    return choice(
      this.say("guide-zone"),
      first.zone === UNKNOWN_ZONE ? "" : first.zone,
      usualZones(this.speaker),
      this.say("zone-unknown"),
      set,
    );
  }
}

/** What is asked before the event that something begins with, and what after it. */
function around(events: readonly string[], starts: string): [string[], string[]] {
  const place = events.indexOf(starts);
  return place < 0 ? [[...events], []] : [events.slice(0, place), events.slice(place + 1)];
}

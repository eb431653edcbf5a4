// A few questions about what a person is waiting for, each answered with a tap or a date. Rulebooks say which.

import { html, nothing, type TemplateResult } from "lit";
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
import { choice, dateTime, type Edit, factField, taps, usualZones, words, zoneHere } from "./fields.js";
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

/** The questions, with what the draft already says. */
export function guideView(draft: Draft, speaker: Speaker, edit: Edit, rulebooks: readonly string[]): TemplateResult {
  const guide = new Guide(draft, speaker, edit, situations(rulebooks));
  return html`<div class="guide">
    <ol>${guide.questions().map((question) => html`<li>${question}</li>`)}</ol>
    ${draft.situation === "" ? nothing : html`<p class="hint">${speaker.say("guide-hint")}</p>`}
    ${guide.zone()}
  </div>`;
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

  questions(): TemplateResult[] {
    const situation = this.#situation;
    if (!situation) return [this.waiting()];
    // What a rulebook calls it is known once that is there.
    const facts = situation.asks.filter(({ id, isEvent }) => !isEvent && sortOf(id) !== undefined).map(({ id }) => id);
    const isNamed = (kind: string) => this.speaker.has(`kind-${kind}`);
    const events = situation.asks.filter(({ id, isEvent }) => isEvent && isNamed(id)).map(({ id }) => id);
    const [before, after] = around(events, situation.starts);
    const isRequest = OPENS_A_REQUEST.includes(situation.starts);
    return [
      this.waiting(),
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

  /** What the person is waiting for; those of laws and other places stand apart. */
  waiting(): TemplateResult {
    const title = (one: Situation) => (this.speaker.has(titleOf(one)) ? this.say(titleOf(one)) : one.id);
    const tile = (one: Situation): [string, string] => [nameOf(one), title(one)];
    const [usual, others] = [this.all.filter(({ joins }) => !joins), this.all.filter(({ joins }) => joins)];
    const set = (name: string) => {
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
    };
    const label = this.say("guide-waiting");
    const shown = (list: readonly Situation[]) =>
      html`<div class="tiles">${taps(label, "guide-waiting", this.draft.situation, list.map(tile), set)}</div>`;
    const isOther = this.#situation?.joins ?? false;
    const all = html`${shown(usual)}
      ${others.length === 0 ? nothing : html`<details class="others" ?open=${isOther}><summary>${this.say("guide-others")}</summary>${shown(others)}</details>`}`;
    // What was chosen stands in a row; the other tiles are a tap away.
    return this.#situation
      ? html`<details class="assumption waiting"><summary><span class="label">${label}</span> <span class="value">${title(this.#situation)}</span> <span class="change" aria-hidden="true">${this.say("assumed-change")}</span></summary>${all}</details>`
      : all;
  }

  #first(kind: string): DraftEvent | undefined {
    const all = this.draft.events.filter((event) => event.kind === kind);
    return all.find((event) => event.re === "") ?? all[0];
  }

  service(situation: Situation): TemplateResult {
    const asked = this.#first(situation.starts);
    const set = (service: string) => {
      const draft = { ...this.draft, service };
      this.edit(asked ? withEvent(draft, { ...asked, service }) : draft);
    };
    return taps(
      this.say(`guide-service-${this.draft.role}`),
      "guide-service",
      asked?.service || this.draft.service,
      this.named(SERVICES, "service"),
      set,
    );
  }

  fact(name: string): TemplateResult {
    const choices = CHOICES[name];
    const set = (value: string) => this.edit({ ...this.draft, order: { ...this.draft.order, [name]: value } });
    const isShort = choices !== undefined && choices.length <= 6;
    if (!isShort) return factField(name, this.draft, this.speaker, this.edit);
    return taps(
      this.speaker.named("fact", name),
      `guide-${name}`,
      this.draft.order[name] ?? "",
      this.named(choices, name),
      set,
    );
  }

  /** When something happened; left empty, it is not known. */
  happened(kind: string): TemplateResult {
    const name = this.speaker.named("kind", kind);
    return this.when(name, kind, this.#first(kind), this.draft);
  }

  started(situation: Situation): TemplateResult {
    const { starts } = situation;
    const event = this.#first(starts);
    const isRequest = OPENS_A_REQUEST.includes(starts);
    const label = isRequest ? this.say(`guide-asked-${this.draft.role}`) : this.speaker.named("kind", starts);
    const service = situation.topic || event?.service || this.draft.service;
    const channels = attributesOf(starts).channel;
    const setChannel = (channel: string) =>
      event && this.edit(withEvent(this.draft, { ...event, attributes: { ...event.attributes, channel } }));
    return html`${this.when(label, starts, event, this.draft, asksService(starts) ? { service } : {})}
      ${event && channels ? taps(this.say("attribute-channel"), "guide-channel", event.attributes.channel ?? "", this.named(channels, "channel"), setChannel) : nothing}`;
  }

  /** The first answer, wherever it came. That there is none speaks for everything; an answer, for what came before it. */
  answered(situation: Situation): TemplateResult {
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
    return html`
      ${taps(this.say(`guide-answered-${this.draft.role}`), "guide-answered", value, this.named(["none", "replied", "automatic", "refused"], "answered"), set)}
      ${cover.how === "everywhere" ? html`<p class="hint">${this.say("guide-answered-hint")}</p>` : nothing}
      ${answer ? this.when(this.say("guide-answered-when"), answer.kind, answer, this.draft) : nothing}
      ${value === "replied" && answer ? taps(this.say("ask-effective"), "guide-effective", answer.attributes.effective ?? "", this.named(["true", "false"], ""), effective) : nothing}
    `;
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
    const set = (time: { date?: string; time?: string }) => {
      const told = {
        ...(event ?? { ...emptyEvent(draft.events), kind: kind as EventKind }),
        ...said,
        ...time,
        timed: true,
        orDate: "",
        until: "",
      };
      this.edit(withEvent(draft, { ...told, zone: told.zone || this.#zone() }));
    };
    const forget = (click: Event) => {
      if (!event) return;
      (click.currentTarget as HTMLElement).closest("fieldset")?.querySelector("input")?.focus();
      const answers = kind === "seller-replied" || kind === "seller-refused";
      this.edit(answers ? withEvent(this.draft, { ...event, date: "", time: "" }) : withoutEvent(this.draft, event));
    };
    return html`<fieldset class="taps"><legend>${label}</legend>
      ${dateTime(event?.date ?? "", event?.time ?? "", this.speaker, set)}
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

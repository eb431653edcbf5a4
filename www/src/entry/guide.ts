// Five questions that most cases are told by, each answered with a tap or a date.

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
import { choice, dateTime, type Edit, taps, usualZones, words, zoneHere } from "./fields.js";
import { attributesOf, SERVICES } from "./facts.js";

/** The questions, with what the draft already says. */
export function guideView(draft: Draft, speaker: Speaker, edit: Edit): TemplateResult {
  const guide = new Guide(draft, speaker, edit);
  return html`<div class="guide">
    <ol>
      <li>${guide.service()}</li>
      <li>${guide.mark()}</li>
      <li>${guide.paid()}</li>
      <li>${guide.asked()}</li>
      <li>${guide.answered()}</li>
    </ol>
    ${guide.zone()}
  </div>`;
}

class Guide {
  readonly #paid: DraftEvent | undefined;
  readonly #asked: DraftEvent | undefined;
  /** The first answer of any sort. */
  readonly #answer: DraftEvent | undefined;

  constructor(
    readonly draft: Draft,
    readonly speaker: Speaker,
    readonly edit: Edit,
  ) {
    const of = (...kinds: EventKind[]) => draft.events.filter((event) => kinds.includes(event.kind as EventKind));
    this.#paid = of("payment-succeeded")[0];
    this.#asked = of("service-requested").find((event) => event.re === "") ?? of("service-requested")[0];
    this.#answer = firstAnswer(draft.events);
  }

  say(id: string): string {
    return this.speaker.say(id);
  }

  named(list: readonly string[], set: string): [string, string][] {
    return [...words(list, set, this.speaker), ["", this.say("unknown")]];
  }

  fact(said: Record<string, string>): void {
    this.edit({ ...this.draft, order: { ...this.draft.order, ...said } });
  }

  service(): TemplateResult {
    const asked = this.#asked;
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

  mark(): TemplateResult {
    const { order } = this.draft;
    const platforms = this.named(["alibaba", "aliexpress", "other"], "platform");
    const machinery: [string, string][] = [
      ["machinery", this.say("yes")],
      ["other", this.say("no")],
      ["", this.say("unknown")],
    ];
    const [service, warranty] = [order.afterSalesMark ?? "", order.warrantyMark ?? ""];
    const seen =
      service === "true" ? (warranty === "true" ? "both" : "service") : warranty === "true" ? "warranty" : "";
    const value = seen === "" && service === "false" && warranty === "false" ? "none" : seen;
    const facts: Record<string, [string, string]> = {
      service: ["true", "false"],
      warranty: ["false", "true"],
      both: ["true", "true"],
      none: ["false", "false"],
      "": ["", ""],
    };
    const setMark = (mark: string) => {
      const [afterSalesMark, warrantyMark] = facts[mark] ?? ["", ""];
      this.fact({ afterSalesMark, warrantyMark });
    };
    return html`
      ${taps(this.say("fact-platform"), "guide-platform", order.platform ?? "", platforms, (platform) => this.fact({ platform }))}
      ${
        order.platform === "alibaba"
          ? html`
        ${taps(this.say("guide-mark"), "guide-mark", value, this.named(["service", "warranty", "both", "none"], "mark"), setMark)}
        ${taps(this.say("fact-industry"), "guide-industry", order.industry ?? "", machinery, (industry) => this.fact({ industry }))}`
          : nothing
      }
    `;
  }

  paid(): TemplateResult {
    const order = { ...this.draft.order, paidOnPlatform: this.draft.order.paidOnPlatform || "true" };
    return html`${this.when(this.say("guide-paid"), "payment-succeeded", this.#paid, { ...this.draft, order })}
      <p class="hint">${this.say("guide-paid-hint")}</p>`;
  }

  asked(): TemplateResult {
    const asked = this.#asked;
    const channels = this.named(attributesOf("service-requested").channel ?? [], "channel");
    const setChannel = (channel: string) =>
      asked && this.edit(withEvent(this.draft, { ...asked, attributes: { ...asked.attributes, channel } }));
    return html`${this.when(this.say(`guide-asked-${this.draft.role}`), "service-requested", asked, this.draft, { service: asked?.service || this.draft.service })}
      ${asked ? taps(this.say("attribute-channel"), "guide-channel", asked.attributes.channel ?? "", channels, setChannel) : nothing}`;
  }

  /** The first answer, wherever it came. That there is none speaks for everything; an answer, for what came before it. */
  answered(): TemplateResult {
    const answer = this.#answer;
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
      const told = answer ?? aside ?? { ...emptyEvent(draft.events), re: this.#asked?.id ?? "" };
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
      ${answer ? this.when(this.say("guide-answered-when"), answer.kind as EventKind, answer, this.draft) : nothing}
      ${value === "replied" && answer ? taps(this.say("ask-effective"), "guide-effective", answer.attributes.effective ?? "", this.named(["true", "false"], ""), effective) : nothing}
    `;
  }

  /** When an event was; unknown is an answer too, and takes back what was typed. */
  when(
    label: string,
    kind: EventKind,
    event: DraftEvent | undefined,
    draft: Draft,
    said: Partial<DraftEvent> = {},
  ): TemplateResult {
    const known = event !== undefined && event.date !== "";
    const set = (time: { date?: string; time?: string }) => {
      const told = {
        ...(event ?? { ...emptyEvent(draft.events), kind }),
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

// Five questions that most cases are told by, each answered with a tap or a date.

import { html, nothing, type TemplateResult } from "lit";
import {
  attributesOf, type Draft, type DraftEvent, emptyEvent, type EventKind, withEvent, withoutTyped,
} from "./draft.js";
import { choice, type Edit, taps, usualZones, words, zoneHere } from "./fields.js";
import type { Speaker } from "../language.js";
import { SERVICES } from "./timeline.js";

const ANSWERS: EventKind[] = ["seller-replied", "seller-refused"];

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
  constructor(readonly draft: Draft, readonly speaker: Speaker, readonly edit: Edit) {}

  say(id: string): string {
    return this.speaker.say(id);
  }

  event(kind: EventKind): DraftEvent | undefined {
    return this.draft.events.find((event) => event.kind === kind && event.re === "") ?? this.draft.events.find((event) => event.kind === kind);
  }

  named(list: readonly string[], set: string): [string, string][] {
    return [...words(list, set, this.speaker), ["", this.say("unknown")]];
  }

  /** Times typed here are by the clock of this device, until the person says otherwise. */
  put(kind: EventKind, said: Partial<DraftEvent>, draft = this.draft): void {
    const zone = draft.zone === "" && said.date !== undefined ? zoneHere() : draft.zone;
    this.edit(withEvent({ ...draft, zone }, kind, said));
  }

  service(): TemplateResult {
    const set = (service: string) => {
      const draft = { ...this.draft, service };
      this.edit(this.event("service-requested") ? withEvent(draft, "service-requested", { service }) : draft);
    };
    const value = this.event("service-requested")?.service || this.draft.service;
    return taps(this.say(`guide-service-${this.draft.role}`), "guide-service", value, this.named(SERVICES, "service"), set);
  }

  mark(): TemplateResult {
    const { order } = this.draft;
    const fact = (said: Record<string, string>) => this.edit({ ...this.draft, order: { ...order, ...said } });
    const [service, warranty] = [order["afterSalesMark"] ?? "", order["warrantyMark"] ?? ""];
    const both: Record<string, [string, string]> = {
      service: ["true", "false"], warranty: ["false", "true"], both: ["true", "true"], none: ["false", "false"], "": ["", ""],
    };
    const value = Object.entries(both).find(([, [one, other]]) => one === service && other === warranty)?.[0] ?? "";
    const setMark = (mark: string) => {
      const [afterSalesMark, warrantyMark] = both[mark] ?? ["", ""];
      fact({ afterSalesMark, warrantyMark });
    };
    const platforms = this.named(["alibaba", "aliexpress", "other"], "platform");
    return html`
      ${taps(this.say("fact-platform"), "guide-platform", order["platform"] ?? "", platforms, (platform) => fact({ platform }))}
      ${order["platform"] === "alibaba" ? html`
        ${taps(this.say("guide-mark"), "guide-mark", value, this.named(["service", "warranty", "both", "none"], "mark"), setMark)}
        ${taps(this.say("fact-industry"), "guide-industry", order["industry"] ?? "", [["machinery", this.say("yes")], ["other", this.say("no")], ["", this.say("unknown")]], (industry) => fact({ industry }))}`
        : nothing}
    `;
  }

  paid(): TemplateResult {
    const onPlatform = { ...this.draft.order, paidOnPlatform: this.draft.order["paidOnPlatform"] || "true" };
    return html`<fieldset class="taps">
      <legend>${this.say("guide-paid")}</legend>
      ${this.when("payment-succeeded", { ...this.draft, order: onPlatform })}
      <p class="hint">${this.say("guide-paid-hint")}</p>
    </fieldset>`;
  }

  asked(): TemplateResult {
    const asked = this.event("service-requested");
    const channels = this.named(attributesOf("service-requested")["channel"] ?? [], "channel");
    const setChannel = (channel: string) => this.put("service-requested", { attributes: { ...asked?.attributes, channel } });
    return html`<fieldset class="taps">
        <legend>${this.say(`guide-asked-${this.draft.role}`)}</legend>
        ${this.when("service-requested", this.draft, { service: asked?.service || this.draft.service })}
      </fieldset>
      ${asked ? taps(this.say("attribute-channel"), "guide-channel", asked.attributes["channel"] ?? "", channels, setChannel) : nothing}`;
  }

  answered(): TemplateResult {
    const [replied, refused] = [this.event("seller-replied"), this.event("seller-refused")];
    const automatic = replied?.attributes["automatic"] === "true";
    const nothingCame = this.draft.cover.how === "everywhere" && !replied && !refused;
    const value = refused ? "refused" : replied ? (automatic ? "automatic" : "replied") : nothingCame ? "none" : "";
    const set = (answer: string) => {
      const how = answer === "none" || answer === "automatic" ? "everywhere" : "unknown";
      const draft: Draft = { ...withoutTyped(this.draft, ANSWERS), cover: { ...this.draft.cover, how } };
      if (answer === "refused") return this.edit(withEvent(draft, "seller-refused", {}));
      if (answer === "none" || answer === "") return this.edit(draft);
      this.edit(withEvent(draft, "seller-replied", { attributes: { automatic: String(answer === "automatic") } }));
    };
    const kind = refused ? "seller-refused" : "seller-replied";
    const answer = refused ?? replied;
    const effective = (value: string) => this.put("seller-replied", { attributes: { ...replied?.attributes, effective: value } });
    return html`
      ${taps(this.say(`guide-answered-${this.draft.role}`), "guide-answered", value, this.named(["none", "replied", "automatic", "refused"], "answered"), set)}
      ${answer ? html`<fieldset class="taps"><legend>${this.say("guide-answered-when")}</legend>${this.when(kind, this.draft)}</fieldset>` : nothing}
      ${replied && !automatic ? taps(this.say("ask-effective"), "guide-effective", replied.attributes["effective"] ?? "", this.named(["true", "false"], ""), effective) : nothing}
    `;
  }

  /** A date and perhaps a time for the first event of a kind. */
  when(kind: EventKind, draft: Draft, said: Partial<DraftEvent> = {}): TemplateResult {
    const event = this.event(kind) ?? emptyEvent([]);
    const input = (name: "date" | "time") => html`<label class="field">
      <span>${this.say(`event-${name}`)}</span>
      <input type=${name} step=${name === "time" ? "1" : nothing} .value=${event[name]}
        @change=${(change: Event) => this.put(kind, { ...said, [name]: (change.target as HTMLInputElement).value }, draft)} />
    </label>`;
    return html`<div class="date-time">${input("date")} ${input("time")}</div>`;
  }

  /** Shown with the first time that is typed. */
  zone(): TemplateResult | typeof nothing {
    const { draft } = this;
    const typed = draft.events.some((event) => event.source === "" && event.time !== "" && event.zone === "");
    if (!typed) return nothing;
    return choice(this.say("guide-zone"), draft.zone, usualZones(this.speaker), this.say("zone-unknown"), (zone) => this.edit({ ...draft, zone }));
  }
}

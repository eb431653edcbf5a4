// What follows from what was entered: the assessment in words, and nothing that is not in it.

import { html, nothing, type TemplateResult } from "lit";
import type {
  Assessment, Catalogue, Change, ClauseInfo, Conclusion, Count, EditionInfo, Missing, NextStep, PartAssessment,
  QuestionInfo, Range,
} from "../../engine/engine.js";
import { DAY_MONTH, type Draft, UNKNOWN_ZONE, ZONE_NAME } from "../entry/draft.js";
import type { Speaker } from "../language.js";
import { eventName } from "../entry/timeline.js";

type View = TemplateResult | typeof nothing;

/** The result, the most telling part first. */
export function resultView(assessment: Assessment, catalogue: Catalogue, draft: Draft, speaker: Speaker): TemplateResult {
  return new Result(assessment, catalogue, draft, speaker).view();
}

/** The way down to the result from a form that fills a phone: its first sentence. */
export function jumpView(assessment: Assessment, catalogue: Catalogue, draft: Draft, speaker: Speaker): TemplateResult {
  const { text, tone } = new Result(assessment, catalogue, draft, speaker).summary();
  return html`<a class="jump tone-${tone}" href="#result">${text} <span aria-hidden="true">↓</span></a>`;
}

/** The answer in one sentence, with the instant it hangs on. */
interface Told {
  text: string;
  tone: string;
  at?: Range | null;
}

class Result {
  constructor(
    readonly assessment: Assessment,
    readonly catalogue: Catalogue,
    readonly draft: Draft,
    readonly speaker: Speaker,
  ) {}

  say(id: string, values: Record<string, string | number> = {}): string {
    return this.speaker.say(id, values);
  }

  /** The parts that have something to say, by whether their rule is known to apply. */
  shown(): { covered: PartAssessment[]; open: PartAssessment[] } {
    const shown = this.assessment.parts.filter(applies).filter(tellsSomething);
    return {
      covered: shown.filter((part) => part.coverage.state === "covered"),
      open: shown.filter((part) => part.coverage.state !== "covered"),
    };
  }

  summary(): Told {
    const { covered, open } = this.shown();
    return this.told((covered.length > 0 ? covered : open).filter((part) => !part.background));
  }

  view(): TemplateResult {
    const { covered, open } = this.shown();
    const others = this.assessment.parts.filter((part) => !applies(part));
    return html`
      ${this.problems()} ${this.headline()}
      ${covered.map((part) => this.part(part))}
      ${open.map((part) => (covered.length > 0 ? this.folded(part) : this.part(part)))}
      ${this.steps()} ${this.changes()} ${this.others(others)}
      <p class="quiet">${this.say("checked-for")}: ${this.speaker.instant(this.assessment.asOf)}</p>
    `;
  }

  problems(): View {
    if (this.assessment.problems.length === 0) return nothing;
    return html`<ul class="problems" role="alert">
      ${this.assessment.problems.map((problem) => {
        const { path, found, wanted } = problem;
        return html`<li>${this.say("problem", { path, found, wanted, code: this.say(`problem-${problem.code}`) })}</li>`;
      })}
    </ul>`;
  }

  // ---- the answer in one sentence -----------------------------------------------------------

  headline(): TemplateResult {
    const told = this.summary();
    const here = told.at && told.at.from === told.at.to ? this.speaker.here(told.at.from) : "";
    const unnamed = this.draft.events.filter((event) => event.kind === "").length;
    return html`<div class="headline tone-${told.tone}" role="status">
      <p>${told.text}</p>
      ${here === "" ? nothing : html`<p class="aside">${this.say("here", { date: here })}</p>`}
      ${unnamed === 0 ? nothing : html`<p class="aside">${this.say("headline-unnamed", { count: unnamed })}</p>`}
    </div>`;
  }

  told(parts: PartAssessment[]): Told {
    const all = parts.flatMap((part) => part.conclusions);
    const silences = all.filter((conclusion) => conclusion.kind === "silence");
    const first = (of: Conclusion[], ...states: string[]) => of.find((conclusion) => states.includes(conclusion.state));
    const duties = all.filter((conclusion) => conclusion.kind === "duty" || conclusion.kind === "prohibition");
    const asked = first(silences, "explicit", "deemed");
    if (asked) return { text: this.silenceTold(asked), tone: "bad", at: asked.since };
    const missed = first(duties, "missed");
    if (missed?.kind === "prohibition") return { text: this.say("headline-fee"), tone: "bad" };
    if (missed) return { text: this.say("headline-missed", { date: this.dueOf(missed) }), tone: "bad", at: missed.due };
    const possible = first(silences, "possible");
    if (possible) return { text: this.silenceTold(possible), tone: "wait", at: possible.since };
    const unclear = silences.find((conclusion) => conclusion.state === "undetermined" && conclusion.ifNothingElse?.state === "deemed");
    if (unclear) return { text: this.silenceTold(unclear), tone: "open" };
    const running = first(duties, "running");
    if (running?.due && running.left !== null) {
      return { text: this.say("headline-running", { date: this.dueOf(running), left: this.speaker.duration(running.left) }), tone: "wait", at: running.due };
    }
    if (first(silences, "undetermined")) return { text: this.say("headline-undetermined"), tone: "open" };
    const late = first(duties, "late");
    if (late) return { text: this.say("headline-late", { late: this.speaker.duration(late.lateBy ?? 0) }), tone: "bad" };
    const met = first(duties, "met");
    if (met) return { text: this.say("headline-met"), tone: "good" };
    return this.coverageTold(parts);
  }

  silenceTold(conclusion: Conclusion): string {
    const refusal = conclusion.deemed === "refusal";
    const date = conclusion.since ? this.speaker.range(conclusion.since) : "";
    const left = this.speaker.duration(conclusion.left ?? 0);
    switch (conclusion.state) {
      case "explicit":
        return this.say("headline-explicit", { date });
      case "deemed":
        return this.say(refusal ? "headline-deemed" : `headline-${conclusion.deemed}`, { date });
      case "possible":
        return refusal
          ? this.say("headline-possible", { date, left })
          : this.say("headline-possible-other", { date: this.dueOf(conclusion), left });
      default: {
        const since = conclusion.ifNothingElse?.since;
        const then = since ? this.speaker.range(since) : date;
        return `${this.say("headline-undetermined")} ${this.say(refusal ? "headline-if-silent" : "headline-if-silent-other", { date: then })}`;
      }
    }
  }

  coverageTold(parts: PartAssessment[]): Told {
    const period = parts.find((part) => part.coverage.state === "covered" && part.period)?.period;
    if (period?.due && period.state === "running") {
      return { text: this.say("headline-covered", { date: this.speaker.range(period.due) }), tone: "good" };
    }
    if (period?.due && period.state === "ended") {
      return { text: this.say("headline-ended", { date: this.speaker.range(period.due) }), tone: "bad" };
    }
    if (parts.length === 0) return { text: this.say("headline-not-covered"), tone: "open" };
    return { text: this.say("headline-cannot-tell"), tone: "open" };
  }

  dueOf(conclusion: Conclusion): string {
    return conclusion.due ? this.speaker.range(conclusion.due) : "";
  }

  // ---- one rulebook -------------------------------------------------------------------------

  folded(part: PartAssessment): TemplateResult {
    return html`<details class="folded"><summary>${this.title(part)}: ${this.say("state-undetermined")}</summary>${this.part(part)}</details>`;
  }

  title(part: PartAssessment): string {
    const rulebook = this.catalogue.rulebooks.find((known) => known.id === part.rulebook);
    const editions = rulebook?.parts.find((known) => known.id === part.part)?.editions ?? [];
    const several = (rulebook?.parts.length ?? 0) > 1;
    const edition = editions.find((known) => known.id === (part.edition ?? part.candidates[0])) ?? editions[0];
    const name = rulebook ? this.speaker.words(rulebook.title) : part.rulebook;
    return several && edition ? `${name} — ${this.speaker.words(edition.title)}` : name;
  }

  part(part: PartAssessment): TemplateResult {
    const of = (...kinds: string[]) => part.conclusions.filter((conclusion) => kinds.includes(conclusion.kind));
    const entitlements = of("entitlement").filter((conclusion) => conclusion.thread === null || conclusion.state !== this.now(part, conclusion));
    return html`
      <article class="card">
        <h3>${this.title(part)}</h3>
        ${part.background ? html`<p class="warning">${this.say("background")}</p>` : nothing}
        ${part.stale ? html`<p class="warning">${this.say("stale", { date: this.speaker.day(part.lastLookedFor) })}</p>` : nothing}
        ${this.group("group-coverage", [this.coverage(part)])}
        ${this.group("group-refusal", of("silence").filter(matters).map((conclusion) => this.conclusion(part, conclusion)))}
        ${this.group("group-deadlines", of("duty", "prohibition").filter(matters).map((conclusion) => this.conclusion(part, conclusion)))}
        ${this.group("group-entitlements", entitlements.map((conclusion) => this.conclusion(part, conclusion)))}
        ${this.group("group-options", of("option").filter(matters).map((conclusion) => this.conclusion(part, conclusion)))}
        ${this.group("group-cost", of("exposure", "points").filter(matters).map((conclusion) => this.conclusion(part, conclusion)))}
        ${this.group("group-desks", of("desk", "resumption").filter(matters).map((conclusion) => this.conclusion(part, conclusion)))}
        ${this.group("group-missing", this.open(part))}
        ${part.notes.map((note) => this.note(part, note))}
        <p class="quiet">${this.edition(part)} · ${this.seen(part)}</p>
      </article>
    `;
  }

  /** How the same entitlement stands now, for requests of its own. */
  now(part: PartAssessment, conclusion: Conclusion): string | undefined {
    return part.conclusions.find((other) => other.clause === conclusion.clause && other.thread === null)?.state;
  }

  /** Everything the part's conclusions lack or hang on, each once. */
  open(part: PartAssessment): View[] {
    const all = [part.coverage, part.period, ...part.conclusions].filter((conclusion) => conclusion !== null);
    const lacks = all.flatMap((conclusion) => conclusion.missing.map((missing) => this.missing(missing)));
    const hangs = all.flatMap((conclusion) => conclusion.dependsOn).flatMap((dependence) => dependence.answers);
    const asks = hangs.map((chosen) => this.ask(chosen.question));
    const said = [...new Set([...lacks, ...asks])].filter((line) => line !== "");
    return said.length === 0 ? [] : [html`<ul>${said.map((line) => html`<li>${line}</li>`)}</ul>`];
  }

  group(title: string, items: View[]): View {
    if (items.length === 0) return nothing;
    return html`<div class="group"><h4>${this.say(title)}</h4>${items}</div>`;
  }

  coverage(part: PartAssessment): TemplateResult {
    return html`${this.conclusion(part, part.coverage)} ${part.period ? this.conclusion(part, part.period) : nothing}`;
  }

  edition(part: PartAssessment): string {
    const id = part.edition ?? part.candidates.at(-1);
    const edition = this.editionOf(part, id ?? null);
    const date = edition?.effective ? this.speaker.day(edition.effective) : "";
    if (part.dated === "outside-windows") return this.say("edition-outside");
    if (part.dated === "not-held") return this.say("edition-not-held");
    if (part.edition === null) return this.say("edition-open");
    if (part.dated === "from") return this.say("edition-in-force", { date });
    return part.dated === "known-by" ? this.say("edition-known-by", { date }) : this.say("edition-undated");
  }

  seen(part: PartAssessment): string {
    const old = part.superseded ? this.say("superseded", { date: this.speaker.range(part.superseded.due) }) : "";
    const seen = part.lastSeen ? this.say("last-seen", { date: this.speaker.day(part.lastSeen) }) : this.say("never-seen");
    return `${old} ${seen}`;
  }

  editionOf(part: PartAssessment, id: string | null): EditionInfo | undefined {
    const rulebook = this.catalogue.rulebooks.find((known) => known.id === part.rulebook);
    const editions = rulebook?.parts.find((known) => known.id === part.part)?.editions ?? [];
    return editions.find((edition) => edition.id === id) ?? editions[0];
  }

  clause(part: PartAssessment, edition: string, id: string): ClauseInfo | undefined {
    return this.editionOf(part, edition)?.clauses.find((clause) => clause.id === id);
  }

  note(part: PartAssessment, id: string): View {
    const clause = this.clause(part, part.edition ?? part.candidates[0] ?? "", id);
    return clause ? html`<p class="hint">${this.speaker.words(clause.text)}</p>` : nothing;
  }

  // ---- one conclusion -----------------------------------------------------------------------

  conclusion(part: PartAssessment, conclusion: Conclusion): TemplateResult {
    const clause = this.clause(part, conclusion.edition, conclusion.clause);
    return html`
      <div class="conclusion">
        <p class="line">
          <span class="state tone-${tone(conclusion)}">${this.state(conclusion, conclusion.state)}</span>
          <span class="when">${this.when(conclusion)}</span>
        </p>
        ${conclusion.thread ? html`<p class="quiet">${this.thread(conclusion)}</p>` : nothing}
        ${conclusion.thread === null && conclusion.state === "not-entitled" ? html`<p class="quiet">${this.say("asked-now")}</p>` : nothing}
        ${clause && conclusion.kind !== "coverage" ? html`<p class="says">${this.speaker.words(clause.text)}${conclusion.free ? html` <strong>(${this.say("free")})</strong>` : nothing}</p>` : nothing}
        ${this.points(conclusion)} ${this.cost(conclusion)} ${this.evidence(conclusion)}
        ${this.needed(part, conclusion)} ${this.depends(conclusion)} ${this.why(part, conclusion, clause)}
      </div>
    `;
  }

  /** A state in the words that fit what it is about. */
  state(conclusion: Conclusion, state: string): string {
    // Done late or not at all: either way not in time.
    const tooLate = conclusion.possible.length > 0 && conclusion.possible.every((one) => one === "late" || one === "missed");
    if (state === "undetermined" && tooLate) return this.say("state-missed");
    const silence = ["deemed", "possible", "none"].includes(state);
    if (conclusion.kind === "silence" && silence) return this.say(`${conclusion.deemed}-${state}`);
    const own: Record<string, string[]> = {
      desk: ["open", "closed"], resumption: ["open", "not-yet"], option: ["open", "not-yet", "lapsed"],
      prohibition: ["missed", "running", "met"],
    };
    if (own[conclusion.kind]?.includes(state)) return this.say(`${conclusion.kind}-${state}`);
    if (conclusion.kind === "period" && state === "running") return this.say("period-running");
    const cost = ["none", "possible", "found"].includes(state);
    if (conclusion.kind === "exposure" && cost) return this.say(`cost-${state}`);
    return this.say(`state-${state}`);
  }

  when(conclusion: Conclusion): string {
    const { speaker } = this;
    const said: string[] = [];
    const { state, kind } = conclusion;
    if (conclusion.since && ["deemed", "explicit"].includes(state)) said.push(this.say("since", { date: speaker.range(conclusion.since) }));
    else if (conclusion.since && state === "possible" && kind === "silence") said.push(this.say("from-then", { date: speaker.range(conclusion.since) }));
    else if (conclusion.due && kind === "period") said.push(this.say(state === "ended" ? "ended-on" : "until", { date: speaker.range(conclusion.due) }));
    else if (conclusion.due && kind !== "silence") said.push(this.say("due", { date: speaker.range(conclusion.due) }));
    if (conclusion.done && kind === "duty") said.push(this.say("done", { date: speaker.range(conclusion.done) }));
    if (conclusion.start && (kind === "option" || kind === "desk") && ["not-yet", "closed"].includes(state)) {
      said.push(this.say("opens-next", { date: speaker.range(conclusion.start) }));
    }
    if (conclusion.left !== null && kind !== "period") said.push(this.say("left", { left: speaker.duration(conclusion.left) }));
    if (conclusion.lateBy !== null) said.push(this.say("late-by", { late: speaker.duration(conclusion.lateBy) }));
    return said.join(" · ");
  }

  thread(conclusion: Conclusion): string {
    const opener = this.draft.events.find((event) => event.id === conclusion.thread);
    return opener ? eventName(opener, this.speaker) : (conclusion.thread ?? "");
  }

  points(conclusion: Conclusion): View {
    const { points } = conclusion;
    if (!points || conclusion.state === "none") return nothing;
    const measure = points.measure ? this.say(`measure-${points.measure}`, { days: points.measureDays ?? 0 }) : "";
    const next = points.nextAt ? this.say("points-next", { points: points.nextAt }) : "";
    return html`<p>${[this.say("points-active", { points: points.active }), measure, next].filter(Boolean).join(" · ")}</p>
      <ul>${points.expiries.map((expiry) => html`<li>${this.say("points-expiry", { points: expiry.points ?? 1, date: this.speaker.range(expiry.at) })}</li>`)}</ul>`;
  }

  cost(conclusion: Conclusion): View {
    const { cost } = conclusion;
    if (!cost || conclusion.state === "none") return nothing;
    const said: string[] = [];
    if (cost.pointsFrom !== null && cost.pointsTo !== null) said.push(this.say("cost-points", { from: cost.pointsFrom, to: cost.pointsTo }));
    if (cost.removal) said.push(this.say("cost-removal"));
    if (cost.compensation) said.push(this.say("cost-compensation", { amount: cost.compensation }));
    else if (cost.compensationNamed) said.push(this.say("cost-compensation-unknown", { cap: cost.compensationCap ?? "" }));
    return html`<ul>${said.map((line) => html`<li>${line}</li>`)}</ul>`;
  }

  evidence(conclusion: Conclusion): View {
    if (conclusion.evidenceMissing.length === 0) return nothing;
    const list = this.speaker.list(conclusion.evidenceMissing.map((evidence) => this.say(`evidence-${evidence}`)));
    return html`<p>${this.say("evidence-missing", { list })}</p>`;
  }

  needed(part: PartAssessment, conclusion: Conclusion): View {
    const then = conclusion.ifNothingElse;
    if (conclusion.missing.length === 0 && !then) return nothing;
    // What tells whether the rule applies at all is asked once, at the top.
    const above = conclusion.kind === "coverage" ? [] : part.coverage.missing.map((missing) => this.missing(missing));
    const own = conclusion.missing.map((missing) => this.missing(missing)).filter((line) => !above.includes(line));
    const applies = own.length < conclusion.missing.length ? [this.say("missing-coverage")] : [];
    const since = then?.since && then.state === "deemed" ? ` (${this.say("since", { date: this.speaker.range(then.since) })})` : "";
    return html`
      <div class="needed">
        ${then ? html`<p>${this.say("if-nothing-else", { state: this.state(conclusion, then.state) })}${since}</p>` : nothing}
        ${conclusion.missing.length === 0 ? nothing : html`<p>${this.say("missing-title")}</p>
          <ul>${[...applies, ...own].map((line) => html`<li>${line}</li>`)}</ul>`}
      </div>
    `;
  }

  missing(missing: Missing): string {
    switch (missing.what) {
      case "fact":
        return this.say(`fact-${missing.fact}`);
      case "event-kind":
        return this.say("missing-event-kind", { kind: this.say(`kind-${missing.kind}`) });
      case "event": {
        const event = this.draft.events.find((known) => known.id === missing.event);
        const name = event ? eventName(event, this.speaker) : (missing.event ?? "");
        const unzoned = event && event.time !== "" && event.offsets.length === 0 && (event.zone === UNKNOWN_ZONE || (event.zone === "" && this.draft.zone === ""));
        if (missing.attribute === "at" && unzoned) return this.say("missing-zone", { event: name });
        return this.say("missing-event", { event: name, attribute: this.say(`attribute-${missing.attribute}`) });
      }
      default:
        return this.say(`missing-${missing.what}`);
    }
  }

  question(id: string): QuestionInfo | undefined {
    return this.catalogue.questions.find((question) => question.id === id);
  }

  /** What a question asks: of the rules, or of the paste. */
  ask(id: string): string {
    const known = this.question(id);
    if (known) return this.speaker.words(known.ask);
    return id === DAY_MONTH ? this.say("ask-day-month") : this.say("ask-zone-name", { name: id.slice(ZONE_NAME.length) });
  }

  answer(question: string, answer: string): string {
    if (question === DAY_MONTH) return this.say(`dayMonth-${answer}`);
    const known = this.question(question)?.answers.find((one) => one.id === answer);
    return known ? this.speaker.words(known.text) : answer;
  }

  depends(conclusion: Conclusion): View {
    if (conclusion.dependsOn.length === 0 && conclusion.complete) return nothing;
    return html`
      <div class="depends">
        <p>${this.say("depends-on")}</p>
        <ul>
          ${conclusion.dependsOn.map((dependence) => {
            const asks = dependence.answers.map((chosen) => this.ask(chosen.question));
            const answers = dependence.answers.map((chosen) => this.answer(chosen.question, chosen.answer)).join(" + ");
            const since = dependence.since && dependence.state === "deemed" ? ` ${this.say("since", { date: this.speaker.range(dependence.since) })}` : "";
            return html`<li>${asks.join(" ")} ${this.say("depends-then", { answer: answers, state: this.state(conclusion, dependence.state) + since })}</li>`;
          })}
        </ul>
        ${conclusion.complete ? nothing : html`<p>${this.say("not-all-tried")}</p>`}
      </div>
    `;
  }

  // ---- why ----------------------------------------------------------------------------------

  why(part: PartAssessment, conclusion: Conclusion, clause: ClauseInfo | undefined): TemplateResult {
    const source = this.catalogue.sources.find((known) => known.id === conclusion.source);
    const edition = this.editionOf(part, conclusion.edition);
    const events = conclusion.becauseEvents.map((id) => this.draft.events.find((event) => event.id === id)).filter((event) => event !== undefined);
    return html`
      <details class="why">
        <summary>${this.say("group-why")}</summary>
        ${clause && conclusion.kind === "coverage" ? html`<p>${this.speaker.words(clause.text)}</p>` : nothing}
        <p>${this.say("where-from", { grade: this.say(`grade-${conclusion.grade}`) })}${source ? html` — ${this.speaker.words(source.title)}` : nothing}</p>
        ${edition ? html`<p class="quiet">${this.speaker.words(edition.title)} · ${this.edition(part)}</p>` : nothing}
        ${conclusion.settled ? html`<p>${this.say("same-either-way")}</p>` : nothing}
        ${events.length > 0 ? html`<p>${this.say("because-events")}</p><ul>${events.map((event) => html`<li>${eventName(event, this.speaker)}</li>`)}</ul>` : nothing}
        ${conclusion.start && conclusion.kind !== "option" ? html`<p>${this.say("started", { date: this.speaker.range(conclusion.start) })}</p>` : nothing}
        ${conclusion.count ? this.count(conclusion.count, conclusion) : nothing}
        ${this.otherDues(conclusion)} ${this.flips(conclusion)}
      </details>
    `;
  }

  count(count: Count, conclusion: Conclusion): View {
    const date = conclusion.start ? this.speaker.instant(conclusion.start.from) : "";
    const zone = count.zone === "Asia/Shanghai" ? this.say("zone-shanghai") : this.say("zone-pacific");
    const values = { amount: count.amount, date, zone };
    const titles: Record<string, string> = {
      hours: "counted-hours", "natural-days": "counted-natural", "working-days": "counted-working",
      months: "counted-months", "fixed-time": "counted-fixed",
    };
    const title = titles[count.unit];
    if (!title) return nothing;
    return html`<p>${this.say(title, values)}</p>
      <ul class="runs">
        ${count.runs.map((run) => {
          const said = { from: this.speaker.day(run.from), to: this.speaker.day(run.to), why: this.say(`reason-${run.why}`) };
          return html`<li class=${run.counted ? "counted" : "skipped"}>${this.say(run.from === run.to ? "run-day" : "run", said)}</li>`;
        })}
      </ul>`;
  }

  otherDues(conclusion: Conclusion): View {
    if (conclusion.otherDues.length === 0) return nothing;
    return html`<p>${this.say("other-deadlines")}</p>
      <ul>
        ${conclusion.otherDues.map((other) => {
          const answer = this.answer(other.question, other.answer);
          const said = [
            ...(other.start ? [this.say("open-then", { answer, date: this.speaker.range(other.start) })] : []),
            ...(other.due ? [this.say("deadline-then", { answer, date: this.speaker.range(other.due) })] : []),
          ];
          return said.map((line) => html`<li>${line}</li>`);
        })}
      </ul>`;
  }

  flips(conclusion: Conclusion): View {
    if (conclusion.flips.length === 0) return nothing;
    return html`<ul>
      ${conclusion.flips.map((flip) => {
        const what = flip.event ? this.say(`kind-${flip.event}`) : this.say(`fact-${flip.fact}`);
        const said = flip.by && flip.event
          ? this.say("in-time-if", { event: what, date: this.speaker.instant(flip.by) })
          : this.say("would-flip", { what, state: this.state(conclusion, flip.state) });
        return html`<li>${said}</li>`;
      })}
    </ul>`;
  }

  // ---- what to do, and what comes -----------------------------------------------------------

  steps(): View {
    const steps = this.assessment.nextSteps;
    if (steps.length === 0) return nothing;
    const roles = ["buyer", "seller"] as const;
    return html`
      <article class="card">
        <h3>${this.say("group-steps")}</h3>
        ${roles.map((role) => {
          const own = steps.filter((step) => step.role === role);
          if (own.length === 0) return nothing;
          return html`<h4>${this.say(`party-${role}`)}</h4><ul>${own.map((step) => html`<li>${this.step(step)}</li>`)}</ul>`;
        })}
      </article>
    `;
  }

  step(step: NextStep): string {
    const said = [this.say(`action-${step.action}`)];
    if (step.from) said.push(this.say("step-from", { date: this.speaker.instant(step.from) }));
    if (step.by) said.push(this.say("step-by", { date: this.speaker.instant(step.by) }));
    return said.join(" · ");
  }

  changes(): View {
    const all = this.assessment.parts.flatMap((part) =>
      [part.coverage, part.period, ...part.conclusions].flatMap((conclusion) => (conclusion ? [{ part, conclusion }] : [])),
    );
    const told = this.assessment.changes.flatMap((change) => {
      const found = all.find(({ conclusion }) => conclusion.id === change.conclusion);
      return found ? [{ ...found, change }] : [];
    });
    if (told.length === 0) return nothing;
    return html`
      <details class="card">
        <summary>${this.say("group-changes")}</summary>
        <ul>${told.map(({ part, conclusion, change }) => html`<li>${this.change(part, conclusion, change)}</li>`)}</ul>
      </details>
    `;
  }

  change(part: PartAssessment, conclusion: Conclusion, change: Change): string {
    const clause = this.clause(part, conclusion.edition, conclusion.clause);
    return this.say("change", {
      date: this.speaker.instant(change.at),
      what: clause ? this.speaker.words(clause.text) : conclusion.clause,
      from: this.state(conclusion, change.from),
      to: this.state(conclusion, change.to),
    });
  }

  others(parts: PartAssessment[]): View {
    if (parts.length === 0) return nothing;
    return html`
      <details class="card">
        <summary>${this.say("other-rules")}</summary>
        <ul>${parts.map((part) => html`<li>${this.title(part)}</li>`)}</ul>
      </details>
    `;
  }
}

/** Whether a rule applies, or may. */
function applies(part: PartAssessment): boolean {
  return part.coverage.state !== "not-covered" || !part.coverage.settled;
}

/** A part that is only undetermined for want of every fact tells nothing yet. */
function tellsSomething(part: PartAssessment): boolean {
  const idle = ["not-started", "none", "not-yet", "not-entitled", "undetermined"];
  const spoken = part.conclusions.some((conclusion) => !idle.includes(conclusion.state));
  if (part.coverage.state === "covered" && (part.period !== null || spoken)) return true;
  const started = part.conclusions.some((conclusion) => conclusion.thread !== null || conclusion.due !== null);
  return started || part.period?.due != null;
}

/** Clauses that have nothing to say about this order are left out of the first look. */
function matters(conclusion: Conclusion): boolean {
  const idle: Record<string, string[]> = {
    duty: ["not-started"], prohibition: ["not-started"], option: ["not-yet", "not-entitled"], points: ["none"],
  };
  const isIdle = idle[conclusion.kind]?.includes(conclusion.state) ?? false;
  const past = ["desk", "resumption"].includes(conclusion.kind) && conclusion.state === "undetermined";
  const secondary = conclusion.kind === "silence" && conclusion.clause === "visit-silence" && conclusion.state === "none";
  return !(past || (isIdle && conclusion.start === null && conclusion.settled) || (secondary && conclusion.settled));
}

/** How a state is to be seen; its words say the same. */
function tone(conclusion: Conclusion): string {
  const good = ["covered", "entitled", "met", "open", "excused"];
  const bad = ["missed", "late", "deemed", "explicit", "found", "reached", "closed", "not-entitled", "lapsed", "ended"];
  if (conclusion.state === "undetermined") return "open";
  if (conclusion.state === "none") return "good";
  if (good.includes(conclusion.state) || (conclusion.kind === "period" && conclusion.state === "running")) return "good";
  return bad.includes(conclusion.state) ? "bad" : "wait";
}

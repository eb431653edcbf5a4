// The answer in one sentence, for the person's role.

import type { Conclusion, PartAssessment, Range } from "../../engine/engine.js";
import type { Teller } from "./teller.js";

/** The answer in one sentence, with the instant it hangs on. */
export interface Told {
  text: string;
  tone: "good" | "bad" | "wait" | "open";
  at?: Range | null;
  /** The conclusion it is taken from. */
  from?: Conclusion;
}

/** The sentence, and what it is taken from. */
export function summary(teller: Teller): Told {
  const parts = teller.deciding();
  const all = parts.flatMap((part) => part.conclusions);
  const silences = all.filter((conclusion) => conclusion.kind === "silence");
  const first = (of: Conclusion[], ...states: string[]) => of.find((conclusion) => states.includes(conclusion.state));
  const duties = all.filter((conclusion) => conclusion.kind === "duty" || conclusion.kind === "prohibition");
  const dueOf = (conclusion: Conclusion) => (conclusion.due ? teller.speaker.range(conclusion.due) : "");
  const asked = first(silences, "explicit", "deemed");
  if (asked) return { text: silenceTold(teller, asked), tone: "bad", at: asked.since, from: asked };
  const either = silences.find((conclusion) => conclusion.possible.length > 0 && conclusion.possible.every((state) => state === "deemed" || state === "explicit"));
  if (either) return { text: teller.sayTo("headline-refused-either"), tone: "bad", from: either };
  const missed = first(duties, "missed");
  if (missed?.kind === "prohibition") return { text: teller.sayTo("headline-fee"), tone: "bad", from: missed };
  if (missed) return { text: teller.sayTo("headline-missed", { date: dueOf(missed) }), tone: "bad", at: missed.due, from: missed };
  const possible = first(silences, "possible");
  if (possible) return { text: silenceTold(teller, possible), tone: "wait", at: possible.since, from: possible };
  const unclear = silences.find((conclusion) => conclusion.state === "undetermined" && conclusion.ifNothingElse?.state === "deemed");
  if (unclear) return { text: silenceTold(teller, unclear), tone: "open", from: unclear };
  const running = first(duties, "running");
  if (running?.due) return { text: teller.sayTo("headline-running", { date: dueOf(running) }), tone: "wait", at: running.due, from: running };
  const met = duties.find((conclusion) => conclusion.kind === "duty" && conclusion.state === "met");
  const open = first(silences, "undetermined");
  // What was done in time stays so, whatever came later.
  if (met && open?.ifNothingElse?.state === "none") return { text: teller.say("headline-met"), tone: "good", from: met };
  if (open) return { text: teller.say("headline-undetermined"), tone: "open", from: open };
  const late = first(duties, "late");
  if (late) return { text: teller.sayTo("headline-late", { late: teller.speaker.duration(late.lateBy ?? 0) }), tone: "bad", from: late };
  if (met) return { text: teller.say("headline-met"), tone: "good", from: met };
  return coverageTold(teller, parts);
}

function silenceTold(teller: Teller, conclusion: Conclusion): string {
  const refusal = conclusion.deemed === "refusal";
  const date = conclusion.since ? teller.speaker.range(conclusion.since) : "";
  switch (conclusion.state) {
    case "explicit":
      return teller.sayTo("headline-explicit", { date });
    case "deemed":
      return teller.sayTo(refusal ? "headline-deemed" : `headline-${conclusion.deemed}`, { date });
    case "possible":
      return refusal
        ? teller.sayTo("headline-possible", { date })
        : teller.sayTo("headline-possible-other", { date: conclusion.due ? teller.speaker.range(conclusion.due) : "" });
    default: {
      const since = conclusion.ifNothingElse?.since;
      const then = since ? teller.speaker.range(since) : date;
      return `${teller.say("headline-undetermined")} ${teller.say(refusal ? "headline-if-silent" : "headline-if-silent-other", { date: then })}`;
    }
  }
}

function coverageTold(teller: Teller, parts: PartAssessment[]): Told {
  const asked = requestTold(teller, parts);
  if (asked) return asked;
  const period = parts.find((part) => part.coverage.state === "covered" && part.period)?.period;
  const date = period?.due ? teller.speaker.range(period.due) : "";
  if (period?.due && period.state === "running") return { text: teller.sayTo("headline-covered", { date }), tone: "good", from: period };
  if (period?.due && period.state === "ended") return { text: teller.say("headline-ended", { date }), tone: "bad", from: period };
  const silent = teller.assessment.parts.filter((part) => part.coverage.state === "covered" && !part.background);
  if (parts.length === 0 && silent.length > 0) return { text: teller.say("headline-nothing-hangs", { list: teller.speaker.list(silent.map((part) => teller.title(part))) }), tone: "good" };
  if (parts.length === 0) return { text: teller.say("headline-not-covered"), tone: "open" };
  const first = parts[0]?.coverage;
  if (first?.state === "undetermined") return { text: teller.say("headline-cannot-tell"), tone: "open", from: first };
  return { text: teller.say("headline-cannot-tell"), tone: "open" };
}

/** How a request stands that no deadline runs for. */
function requestTold(teller: Teller, parts: PartAssessment[]): Told | null {
  const covered = parts.filter((part) => part.coverage.state === "covered").flatMap((part) => part.conclusions);
  const requests = covered.filter((conclusion) => conclusion.kind === "entitlement" && conclusion.thread !== null);
  const [request] = requests;
  if (!request) return null;
  const entitled = requests.find((conclusion) => conclusion.state === "entitled");
  if (!entitled) return requests.every((conclusion) => conclusion.state === "not-entitled") ? { text: teller.sayTo("headline-outside"), tone: "bad", from: request } : null;
  const waiting = covered.find((conclusion) => conclusion.kind === "duty" && conclusion.thread !== null && conclusion.state === "not-started");
  return { text: teller.sayTo(waiting ? "headline-not-started" : "headline-no-deadline"), tone: "wait", from: waiting ?? entitled };
}

// A clause in words made of its values, for languages in which it has no sentence of its own.

import type { ClauseInfo, Length } from "../engine/engine.js";
import type { Speaker } from "./language.js";

export function composed(clause: ClauseInfo, speaker: Speaker): string {
  const say = speaker.say.bind(speaker);
  const list = (of: readonly string[], set: string) => speaker.list(of.map((word) => say(`${set}-${word}`)));
  const bearer = clause.bearer ? say(`party-${clause.bearer}`) : "";
  const start = clause.starts ? say(`start-${clause.starts}`) : "";
  const window = clause.within ? say("composed-within", { length: length(clause.within, speaker), start }) : start;
  const services = clause.services.length > 0 ? list(clause.services, "service") : "";
  const deed = (kind: string) => say(speaker.has(`deed-${kind}`) ? `deed-${kind}` : `kind-${kind}`);
  const done = clause.doneBy.length > 0 ? speaker.list(clause.doneBy.map(deed)) : "";
  switch (clause.kind) {
    case "period":
      return clause.within ? say("composed-period", { window }) : say("composed-usual");
    case "entitlement":
      return `${say("composed-entitlement", { services: services || say("composed-any") })}${clause.free ? ` (${say("free")})` : ""}`;
    case "duty":
      return say(services === "" ? "composed-duty" : "composed-duty-for", { bearer, done, window, services });
    case "silence":
      return say(clause.deemed === null ? "composed-silence" : `composed-${clause.deemed}`);
    case "option":
      return say("composed-option", { bearer, done: done || say("composed-any"), window });
    case "prohibition":
      return say("composed-prohibition", { bearer, done });
    default:
      return say(`composed-${clause.kind}`);
  }
}

function length({ unit, amount }: Length, speaker: Speaker): string {
  return speaker.say(`length-${unit}`, { amount });
}

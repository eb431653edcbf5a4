// As the README says it, in Node.
import { assess, describe, readTimeline, rulebooks } from "aftersales-checker";
import { REFUSED } from "./refused.js";

const assessment = assess(REFUSED, { asOf: "2022-03-04T00:00:00+08:00", rulebooks: ["alibaba-machinery-after-sales"] });
const { headline, sections } = await describe(assessment, "pt-BR", { case: REFUSED, role: "buyer" });
const { events } = readTimeline("2022-03-01 10:00 +08:00 engineer requested");
console.log(JSON.stringify({ headline, sections: sections.length, events: events.length, rulebooks: rulebooks().length }));

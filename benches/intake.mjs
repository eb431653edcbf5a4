// How many written times are read rightly, and how fast, beside chrono-node (as it comes: English)
// on the same lines.
//
//   node benches/intake.mjs target/package

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2] ?? "target/package");
const { readTimeline } = await import(pathToFileURL(join(folder, "node.js")).href);
const chrono = createRequire(new URL("../www/package.json", import.meta.url))("chrono-node");

const table = readFileSync(new URL("../tests/intake/timestamps.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [, source, text, wanted] = line.match(/^(\S+) \| (.*) => (.*)$/);
    const plain = text
      .replaceAll("\\n", "\n")
      .replaceAll("\\t", "\t")
      .replaceAll("␟", "\u202f")
      .replaceAll("␣", "\u00a0")
      .replaceAll("⟶", "\u200e");
    return { source, text: plain, at: wanted.split(" ")[0], open: / !(?!weekday)| or | offsets=/.test(wanted), wanted };
  });

/** Right, flagged (open and said to be), silent (not what is meant, and nothing said), or nothing found. */
function judge(written, found, flagged) {
  if (written.at === "none" && !written.open) return found === null ? "right" : "invented";
  if (written.open) return flagged ? "flagged" : "silent";
  if (found === null) return "nothing";
  return sameTime(found, written.at) ? "right" : "silent";
}

function sameTime(found, wanted) {
  const zoned = (text) => /(Z|[+-]\d\d:\d\d)$/.test(text) && text.includes("T");
  if (zoned(found) && zoned(wanted)) return Date.parse(found) === Date.parse(wanted);
  return found.slice(0, 19) === wanted.slice(0, 19);
}

function ours(text) {
  const [event] = readTimeline(text).events;
  return event === undefined ? { found: null, flagged: false } : { found: event.at, flagged: event.flags.length > 0 };
}

function theirs(text) {
  const [result] = chrono.parse(text, new Date(Date.UTC(2022, 4, 1)), { forwardDate: false });
  if (result === undefined) return { found: null, flagged: false };
  const part = (name) => String(result.start.get(name) ?? 0).padStart(2, "0");
  const date = `${result.start.get("year")}-${part("month")}-${part("day")}`;
  if (!result.start.isCertain("hour")) return { found: date, flagged: false };
  const offset = result.start.isCertain("timezoneOffset") ? result.start.get("timezoneOffset") : null;
  const two = (number) => String(number).padStart(2, "0");
  const zone =
    offset === null
      ? ""
      : `${offset < 0 ? "-" : "+"}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return { found: `${date}T${part("hour")}:${part("minute")}:${part("second")}${zone}`, flagged: false };
}

const verdicts = ["right", "flagged", "silent", "invented", "nothing"];
const groups = new Map();
for (const written of table) {
  for (const [who, read] of [
    ["ours", ours],
    ["chrono-node", theirs],
  ]) {
    const { found, flagged } = read(written.text);
    for (const group of [written.source, "all"]) {
      const counts = groups.get(group) ?? { ours: {}, "chrono-node": {} };
      const verdict = judge(written, found, flagged);
      counts[who][verdict] = (counts[who][verdict] ?? 0) + 1;
      groups.set(group, counts);
    }
  }
}
const row = (counts) => verdicts.map((verdict) => String(counts[verdict] ?? 0).padStart(9)).join("");
console.log(`${"".padEnd(14)}${verdicts.map((verdict) => verdict.padStart(9)).join("")}   | chrono-node: the same`);
for (const [group, counts] of groups)
  console.log(`${group.padEnd(14)}${row(counts.ours)}   |${row(counts["chrono-node"])}`);

const bodies = [
  "Hello, the machine shows error 12 again and we lost 3 days",
  "Please send an engineer, it does not work since Monday",
  "Ok, we will check with our colleague and come back to you",
  "你好，机器坏了，请尽快安排工程师上门维修",
  "Thanks! See the picture IMG-2022.jpg",
];
const two = (number) => String(number).padStart(2, "0");
const lines = Array.from({ length: 10_000 }, (_, index) => {
  const at = new Date(Date.UTC(2022, 0, 1) + index * 3e6);
  const day = `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`;
  return `${day}, ${two(at.getUTCHours())}:${two(at.getUTCMinutes())} - ${index % 2 ? "Ana" : "Laser Factory"}: ${bodies[index % 5]}`;
});
const text = lines.join("\n");

function median(work, times) {
  const all = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return all.sort((one, other) => one - other)[Math.floor(times / 2)];
}

const own = median(() => readTimeline(text), 9);
const peer = median(() => {
  for (const line of lines) chrono.parse(line);
}, 3);
console.log(`\n10,000 messages to a timeline${own.toFixed(0).padStart(8)} ms   bar 60 ms`);
console.log(
  `chrono-node, times alone     ${peer.toFixed(0).padStart(8)} ms   ${(peer / own).toFixed(1)} times as long`,
);
for (const times of [5, 10, 20]) {
  const large = Array.from({ length: times }, () => text).join("\n");
  const spent = median(() => readTimeline(large), 3);
  console.log(
    `${`${(large.length / 1e6).toFixed(1)} MB`.padEnd(29)}${spent.toFixed(0).padStart(8)} ms   ${(spent / (large.length / 1e6)).toFixed(0)} ms a MB`,
  );
}

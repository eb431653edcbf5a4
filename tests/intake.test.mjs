// Times as browsers write them, in every language that is read: back again, right or flagged.

import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

const { readTimeline } = await import(pathToFileURL(join(process.env.AFTERSALES_PACKAGE, "node.js")).href);

const LOCALES = [
  "en-US",
  "en-GB",
  "en-CA",
  "en-AU",
  "en-ZA",
  "en-IN",
  "de-DE",
  "de-AT",
  "fr-FR",
  "fr-CA",
  "es-ES",
  "es-MX",
  "es-AR",
  "pt-BR",
  "pt-PT",
  "it-IT",
  "nl-NL",
  "ru-RU",
  "uk-UA",
  "pl-PL",
  "tr-TR",
  "ar-EG",
  "ar-AE",
  "vi-VN",
  "id-ID",
  "hi-IN",
  "th-TH",
  "sv-SE",
  "da-DK",
  "nb-NO",
  "fi-FI",
  "zh-CN",
  "zh-TW",
  "zh-HK",
  "ja-JP",
  "ko-KR",
];
const STYLES = ["full", "long", "medium", "short"].flatMap((dateStyle) =>
  ["long", "medium", "short"].map((timeStyle) => ({ dateStyle, timeStyle })),
);
const ZONES = ["Asia/Shanghai", "America/Los_Angeles", "America/Sao_Paulo", "Europe/Berlin"];

/** The same instants in every run: a small generator of numbers with a fixed seed. */
function* instants(count) {
  let seed = 20220301n;
  for (let index = 0; index < count; index++) {
    seed = (seed * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    const seconds = 1262304000 + Number((seed >> 20n) % 788918400n);
    yield new Date(seconds * 1000);
  }
}

function wall(instant, timeZone, withSeconds) {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  const text = format.format(instant).replace(" ", "T");
  return withSeconds ? text : `${text.slice(0, 16)}:00`;
}

/** "right", "flagged" or what was read instead. */
function judge(text, instant, timeZone, timeStyle) {
  const [event] = readTimeline(text).events;
  if (event === undefined) return "nothing";
  const wanted = wall(instant, timeZone, timeStyle !== "short");
  const read = [event.at, event.orAt].map((at) => at?.slice(0, 19));
  const zoned = event.at !== null && event.at.length > 19;
  const sameInstant = zoned && Math.abs(Date.parse(event.at) - instant.getTime()) < 1000;
  if (event.flags.length > 0 && (event.at === null || read.includes(wanted))) return "flagged";
  if (zoned ? sameInstant : read[0] === wanted) return "right";
  return `${event.at} for ${wanted}`;
}

test("times written by Intl in every language and style are read back, or flagged", () => {
  const counts = { right: 0, flagged: 0 };
  const wrong = [];
  for (const locale of LOCALES) {
    for (const style of STYLES) {
      for (const timeZone of ZONES) {
        const format = new Intl.DateTimeFormat(locale, { ...style, timeZone });
        for (const instant of instants(6)) {
          const text = `${format.format(instant)} - Ana: hello`;
          const verdict = judge(text, instant, timeZone, style.timeStyle);
          if (verdict in counts) counts[verdict] += 1;
          else wrong.push(`${locale} ${style.dateStyle}/${style.timeStyle}: ${text} → ${verdict}`);
        }
      }
    }
  }
  console.log(`read back: ${counts.right} right, ${counts.flagged} flagged, ${wrong.length} wrong`);
  assert.deepEqual(wrong, []);
});

test("messages that a tool wrote as JSON are exact, however they are wrapped", () => {
  const messages = [
    {
      messageId: "1",
      sendTime: 1646100000000,
      sender: { name: "Ana" },
      content: "please send an engineer, it is broken",
    },
    { messageId: "2", sendTime: 1646186400000, sender: { name: "Laser Factory" }, content: "which model is it?" },
  ];
  const shapes = [
    JSON.stringify(messages),
    JSON.stringify({ schema: 1, conversations: [{ conversation: "x", messages }] }, null, 2),
    messages.map((message) => JSON.stringify(message)).join("\n"),
  ];
  for (const text of shapes) {
    const { events, authors } = readTimeline(text);
    assert.deepEqual(
      events.map(({ at, author, kind }) => [at, author, kind]),
      [
        ["2022-03-01T02:00:00+00:00", "Ana", "service-requested"],
        ["2022-03-02T02:00:00+00:00", "Laser Factory", "seller-replied"],
      ],
    );
    assert.deepEqual(
      authors.map(({ role }) => role),
      ["buyer", "seller"],
    );
  }
  const broken = readTimeline(`${JSON.stringify(messages[0])}\n{"sendTime": 12`);
  assert.equal(broken.events.length, 1);
  assert.deepEqual(
    broken.unread.map(({ line, why }) => [line, why]),
    [[2, "not-a-log"]],
  );
  assert.equal(readTimeline("[14/03/2022, 09:01:00] Ana: hello").events.length, 1);
});

test("keys that an object inherits are no facts of a message", () => {
  Object.prototype.content = "we refuse";
  try {
    assert.equal(readTimeline('[{"sendTime": 1646100000000}]').events.length, 0);
  } finally {
    delete Object.prototype.content;
  }
});

// One assessment in wasm, across the boundary, and a peer for scale: JSON of the same answer, there
// and back. Usage: node assess.mjs FOLDER_OF_THE_PACKAGE

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ofPackage = (name) => import(pathToFileURL(join(process.argv[2], name)).href);
const { assess } = await ofPackage("node.js");

const order = {
  platform: "alibaba",
  industry: "machinery",
  paidOnPlatform: true,
  afterSalesMark: true,
  warrantyMark: true,
  tradeAssurance: true,
};
const events = [
  { kind: "payment-succeeded", id: "paid", at: "2022-06-01T10:00:00+08:00" },
  { kind: "delivered", id: "got", at: "2022-07-01T10:00:00+08:00" },
  { kind: "service-requested", id: "asked", at: "2022-09-26T10:00:00+08:00", service: "engineer" },
  { kind: "request-received", id: "received", at: "2022-09-26T10:00:05+08:00", re: "asked" },
  { kind: "seller-replied", id: "reply", at: "2022-09-26T12:00:00+08:00", re: "asked" },
  { kind: "appointment-confirmed", id: "confirmed", at: "2022-09-26T15:00:00+08:00", re: "asked", channel: "email" },
];
const options = { asOf: "2022-10-01T00:00:00+08:00" };
const input = { order, events, record: [{}] };

/** The median of many rounds, in microseconds for one call. */
function median(work, rounds = 41, calls = 25) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call += 1) work();
    times.push(Number(process.hrtime.bigint() - start) / 1000 / calls);
  }
  return times.sort((a, b) => a - b)[rounds >> 1];
}

const answer = assess(input, options);
const ours = median(() => assess(input, options));
const json = median(() => JSON.parse(JSON.stringify(answer)));
console.log(`one assessment, ${answer.parts.length} parts   ${ours.toFixed(0)} µs   bar 1000 µs`);
console.log(`its answer through JSON            ${json.toFixed(0)} µs   ratio ${(ours / json).toFixed(1)}`);

// A consumer in Germany who paid by PayPal for goods of an AliExpress seller: laws and promises side by side.
const several = {
  order: {
    platform: "aliexpress",
    isConsumer: true,
    buyerCountry: "de",
    paidBy: "paypal",
    sellerRegion: "mainland-china",
    boughtAtDistance: true,
    excludedFromWithdrawal: false,
    toldOfWithdrawal: "in-time",
    deliveryTimeAgreed: false,
  },
  events: [
    { kind: "payment-succeeded", id: "paid", at: "2026-03-01T10:00:00+01:00" },
    { kind: "shipped", id: "sent", at: "2026-03-02T10:00:00+01:00" },
    { kind: "delivered", id: "got", at: "2026-03-16T10:00:00+01:00" },
    { kind: "dispute-opened", id: "dispute", at: "2026-03-20T10:00:00+01:00" },
  ],
  record: [{}],
};
const side = { asOf: "2026-03-25T12:00:00+01:00" };
const { parts } = assess(several, side);
const covered = new Set(
  parts.filter(({ coverage }) => coverage.state !== "not-covered").map(({ rulebook }) => rulebook),
);
const spent = median(() => assess(several, side));
console.log(`${covered.size} rulebooks that may apply          ${spent.toFixed(0)} µs   bar 1500 µs`);

// The same with one, six and twenty rulebooks loaded: fourteen are copies under other names of one that covers other orders.
const { createEngine } = await ofPackage("engine.js");
const { default: text } = await ofPackage("generated/rulebooks.js");
const bytes = readFileSync(join(process.argv[2], "generated/aftersales_bg.wasm"));
const module = await WebAssembly.compile(bytes);
const bundle = JSON.parse(text);
const other = bundle.rulebooks.find(({ id }) => id === "aliexpress-complaints");
const copies = Array.from({ length: 14 }, (_, number) => ({ ...other, id: `copy-${number}` }));
for (const rulebooks of [bundle.rulebooks.slice(0, 1), bundle.rulebooks, [...bundle.rulebooks, ...copies]]) {
  const json = JSON.stringify({ ...bundle, rulebooks });
  const loading = median(() => createEngine(module, json), 5, 2);
  const engine = createEngine(module, json);
  const spent = median(() => engine.assess(input, options), 21, 25);
  console.log(
    `${String(rulebooks.length).padStart(2)} rulebooks loaded              ${spent.toFixed(0)} µs   loading ${(loading / 1000).toFixed(1)} ms`,
  );
}

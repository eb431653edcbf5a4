// One assessment in wasm, across the boundary, and a peer for scale: JSON of the same answer, there
// and back. Usage: node assess.mjs FOLDER_OF_THE_PACKAGE

import { pathToFileURL } from "node:url";
import { join } from "node:path";

const { assess } = await import(pathToFileURL(join(process.argv[2], "node.js")).href);

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

// In which zone a clock stands, told by one moment that is known elsewhere.

import { PACIFIC, SHANGHAI } from "./draft.js";
import { zoneHere } from "./fields.js";
import { instantOf, offsetAt } from "./instants.js";

/** A chat and an order page may show the same moment this many minutes apart. */
const APART_AT_MOST = 5;
const QUARTER = 15;
/** Places whose clocks stand between whole hours, by minutes ahead of UTC. */
const BETWEEN_HOURS: Record<number, string> = {
  [-210]: "America/St_Johns",
  210: "Asia/Tehran",
  270: "Asia/Kabul",
  330: "Asia/Kolkata",
  345: "Asia/Kathmandu",
  390: "Asia/Yangon",
  570: "Australia/Darwin",
};

/** The zone of a clock that showed `shown` when it was `known` in `knownZone`; "" where there is none. */
export function zoneBy(shown: string, known: string, knownZone: string): string {
  const instant = instantOf(known, knownZone);
  const minutes = (Date.parse(`${shown}Z`) - instant) / 60_000;
  const offset = Math.round(minutes / QUARTER) * QUARTER;
  if (Number.isNaN(minutes) || Math.abs(minutes - offset) > APART_AT_MOST || offset < -12 * 60 || offset > 14 * 60)
    return "";
  const usual = [zoneHere(), SHANGHAI, PACIFIC].find((zone) => offsetAt(instant, zone) === offset);
  if (usual !== undefined) return usual;
  if (offset % 60 !== 0) return BETWEEN_HOURS[offset] ?? "";
  // The signs of these names are the other way round.
  return offset === 0 ? "Etc/UTC" : `Etc/GMT${offset > 0 ? "-" : "+"}${Math.abs(offset / 60)}`;
}

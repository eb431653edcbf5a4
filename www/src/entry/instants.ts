// Local times of a zone as instants, by the browser's own tables.

const MINUTE = 60_000;

/** The instant at which clocks of a zone show a local time. */
export function instantOf(local: string, zone: string): number {
  const guess = Date.parse(`${local}Z`);
  if (Number.isNaN(guess)) return Number.NaN;
  const near = guess - offsetAt(guess, zone) * MINUTE;
  return guess - offsetAt(near, zone) * MINUTE;
}

/** Minutes that clocks of a zone are ahead of UTC at an instant. */
export function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" }).format(instant);
  return Math.round((Date.parse(`${parts.replace(" ", "T")}Z`) - instant) / MINUTE);
}

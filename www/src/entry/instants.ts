// Local times of a zone as instants, by the browser's own tables.

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The first instant at which clocks of a zone show a local time; one that they skip is taken as if they did not. */
export function instantOf(local: string, zone: string): number {
  const guess = Date.parse(`${local}Z`);
  if (Number.isNaN(guess)) return Number.NaN;
  const offsets = [guess - DAY, guess + DAY].map((around) => offsetAt(around, zone));
  const shown = offsets
    .map((offset) => guess - offset * MINUTE)
    .filter((instant, index) => offsetAt(instant, zone) === offsets[index]);
  return shown.length > 0 ? Math.min(...shown) : guess - (offsets[0] ?? 0) * MINUTE;
}

/** Minutes that clocks of a zone are ahead of UTC at an instant. */
export function offsetAt(instant: number, zone: string): number {
  return Math.round((Date.parse(`${localAt(instant, zone)}Z`) - instant) / MINUTE);
}

/** What clocks of a zone show at an instant, such as `2022-03-04T09:30:00`. */
export function localAt(instant: number, zone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "medium", timeZone: zone });
  return format.format(instant).replace(" ", "T");
}

/** An instant as RFC 3339: of a local time in Beijing such as `2022-03-04T09:30`, or now where there is none. */
export function asOfInstant(beijingTime: string): string {
  if (beijingTime === "") return new Date().toISOString();
  return `${beijingTime.length === 16 ? `${beijingTime}:00` : beijingTime}+08:00`;
}

/** Whether it is an instant that can be checked for: browsers let years of five digits be typed. */
export function isInstant(text: string): boolean {
  return /^\d{4}-/.test(text) && !Number.isNaN(Date.parse(text));
}

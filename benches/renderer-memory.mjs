// The memory of the processes that draw pages.

import { readFileSync } from "node:fs";

/** The largest resident memory that one of a browser's drawing processes ever had, in megabytes. */
export async function peakMemory(session) {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? "0");
  return Math.max(...peaks.map(Number)) / 1024;
}
